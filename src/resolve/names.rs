//! The register of all names: ids and codes that exist, and the nearest to one that does not.
//! Start at [`Names::of`].

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use super::vocabulary::Placed;
use crate::content::DraftEntry;
use crate::diagnostic::{Diagnostic, Place, Report, fault, phrase};
use crate::lang::Language;
use crate::model::id::{Id, reserved};
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, ArticleId, CountryId, EntryId};
use crate::model::locator::Locator;
use crate::model::pair::Side;
use crate::model::vocabulary::{Family, TermId, Vocabulary};
use crate::sentence::{List, Sentence};
use crate::source::{Span, Spanned};

/// Every id and code of the dossier, and all else that resolving an entry may depend on beside
/// the entry's own files.
#[derive(Debug)]
pub(super) struct Names {
    ids: HashMap<Arc<str>, (EntryId, Kind)>,
    /// The same ids in their order.
    sorted: Vec<Arc<str>>,
    drafts: BTreeSet<String>,
    /// Older ids, each with the entry that has it now.
    aliases: BTreeMap<String, (String, Kind)>,
    /// The same by the ids of today.
    older: BTreeMap<String, Vec<String>>,
    /// The id whose mentions are sought, if any are.
    sought: Option<Sought>,
    /// How many paragraphs an article has, where its facts say so.
    paragraphs: Vec<Option<u32>>,
    vocabulary: Vocabulary,
    vocabulary_known: bool,
    pub(super) languages: [Language; 2],
    pub(super) tags: [String; 2],
}

/// An id, and every place that names it.
#[derive(Debug)]
struct Sought {
    id: String,
    /// Names are shared by all that resolve with them.
    places: Mutex<Vec<Span>>,
}

impl Names {
    /// The names of `published`, which are in the order that their [`EntryId`]s will have, and
    /// of `drafts`. Reports ids that stand twice, aliases included.
    pub(super) fn of(
        published: &[&Arc<DraftEntry>],
        drafts: &[&Arc<DraftEntry>],
        vocabulary: &Placed,
        languages: &[Language; 2],
        report: &mut Report,
    ) -> Names {
        let mut ids: HashMap<Arc<str>, (EntryId, Kind)> = HashMap::new();
        let mut sorted = Vec::with_capacity(published.len());
        let mut folders: BTreeMap<&str, &str> = BTreeMap::new();
        for (at, entry) in EntryId::of_all(published.len()).zip(published) {
            let id: &str = &entry.id;
            match folders.get(id) {
                Some(other) => {
                    let place = Place::Path(entry.folder.clone());
                    report.add(fault::double_id(place, id, other));
                }
                None => {
                    folders.insert(id, &entry.folder);
                    let shared: Arc<str> = id.into();
                    sorted.push(Arc::clone(&shared));
                    ids.insert(shared, (at, entry.kind));
                }
            }
        }
        sorted.sort_unstable();
        let aliases = aliases(published, &folders, report);
        let mut older: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (alias, (now, _)) in &aliases {
            older.entry(now.clone()).or_default().push(alias.clone());
        }
        Names {
            ids,
            sorted,
            drafts: drafts.iter().map(|entry| entry.id.to_string()).collect(),
            aliases,
            older,
            sought: None,
            paragraphs: published.iter().map(|entry| entry.header.paragraphs).collect(),
            vocabulary: vocabulary.vocabulary.clone(),
            vocabulary_known: vocabulary.known,
            languages: languages.clone(),
            tags: languages.each_ref().map(|language| language.tag().to_owned()),
        }
    }

    /// Whether an entry resolved with these names is the same as one resolved with `other`.
    pub(super) fn same_as(&self, other: &Names) -> bool {
        let Names {
            ids,
            sorted: _,
            drafts,
            aliases,
            older: _,
            sought: _,
            paragraphs,
            vocabulary,
            vocabulary_known,
            languages,
            tags,
        } = self;
        let settings = |languages: &[Language; 2]| {
            languages.each_ref().map(|language| language.settings().clone())
        };
        *ids == other.ids
            && *drafts == other.drafts
            && *aliases == other.aliases
            && *paragraphs == other.paragraphs
            && *vocabulary == other.vocabulary
            && *vocabulary_known == other.vocabulary_known
            && settings(languages) == settings(&other.languages)
            && *tags == other.tags
    }

    /// The same names, by which the places that name `id` are sought.
    pub(super) fn seeking(self, id: &str) -> Names {
        let sought = Sought { id: id.to_owned(), places: Mutex::default() };
        Names { sought: Some(sought), ..self }
    }

    /// The places that were found to name what is sought.
    pub(super) fn found(self) -> Vec<Span> {
        let found = self.sought.and_then(|sought| sought.places.into_inner().ok());
        found.unwrap_or_default()
    }

    /// The entry of this id, if there is one.
    pub(super) fn id(&self, id: &str) -> Option<EntryId> {
        self.ids.get(id).map(|(id, _)| *id)
    }

    /// Whether this is the name of the entry `id`, which is of the kind `kind`.
    pub(super) fn is(&self, name: &str, id: EntryId, kind: Kind) -> bool {
        self.ids.get(name) == Some(&(id, kind))
    }

    /// The older ids of an entry.
    pub(super) fn older(&self, id: &str) -> Vec<String> {
        self.older.get(id).cloned().unwrap_or_default()
    }

    /// The entry of this name; a fault where there is none or it is not of a kind of `wanted`.
    pub(super) fn entry(
        &self,
        name: &Spanned<String>,
        wanted: &[Kind],
        report: &mut Report,
    ) -> Option<EntryId> {
        if let Some(sought) = self.sought.as_ref().filter(|one| one.id == name.value)
            && let Ok(mut places) = sought.places.lock()
        {
            places.push(name.span.clone());
        }
        let Some((id, kind)) = self.ids.get(name.value.as_str()) else {
            self.unknown(name, wanted, report);
            return None;
        };
        if !wanted.contains(kind) {
            let words = |kind: &Kind| phrase::a_kind(kind.name());
            let wanted = List::any(wanted.iter().map(words));
            report.add(fault::wrong_kind(&name.span, &name.value, words(kind), wanted));
            return None;
        }
        Some(*id)
    }

    fn unknown(&self, name: &Spanned<String>, wanted: &[Kind], report: &mut Report) {
        let word = &name.value;
        if word.is_empty() {
            return report.add(fault::unknown_id_nameless(&name.span));
        }
        let own = self.with_locator(name, wanted).or_else(|| of_facts(name, wanted));
        if let Some(fault) = own {
            return report.add(fault);
        }
        if self.drafts.contains(word) {
            return report.add(fault::draft_reference(&name.span, word));
        }
        if let Some((now, kind)) = self.aliases.get(word)
            && wanted.contains(kind)
        {
            let renamed = fault::unknown_id_renamed(&name.span, word, now);
            return report.add(match name.span.text() == word {
                true => renamed.fix(&name.span, now.as_str()),
                false => renamed,
            });
        }
        let is_wanted =
            |id: &str| self.ids.get(id).is_some_and(|(_, kind)| wanted.contains(kind));
        let like = self.sorted.iter().filter(|id| of_like_length(id, word));
        let near = like.filter(|id| is_wanted(id)).map(|id| &**id);
        let unknown = fault::unknown_id(&name.span, word);
        let help = help_make(word, wanted).or_else(|| help_named(name, wanted));
        let unknown = unknown.maybe_help(help);
        report.add_with_near(unknown, word, &name.span, near);
    }

    /// The fault of a name that is that of an article and a locator, with no blank between them.
    fn with_locator(
        &self,
        name: &Spanned<String>,
        wanted: &[Kind],
    ) -> Option<Diagnostic> {
        let word = &name.value;
        let at = word.rfind(['p', 'P'])?;
        let (article, locator) = word.split_at(at);
        let (_, kind) = self.ids.get(article)?;
        let locator: Locator = locator.to_ascii_lowercase().parse().ok()?;
        if *kind != Kind::Article || !wanted.contains(kind) {
            return None;
        }
        let fault = fault::unknown_id_locator(&name.span, word, article);
        // In a text a comma stands there.
        let joint = if name.span.source().path().ends_with(".md") { ", " } else { " " };
        Some(match name.span.text() == word {
            true => fault.fix(&name.span, format!("{article}{joint}{locator}")),
            false => fault,
        })
    }

    /// The agreement of this name; a fault where there is none.
    pub(super) fn agreement(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<AgreementId> {
        let id = self.entry(name, &[Kind::Agreement], report)?;
        AgreementId::of(id, Kind::Agreement)
    }

    /// The article of this name; a fault where there is none.
    pub(super) fn article(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<ArticleId> {
        let id = self.entry(name, &[Kind::Article], report)?;
        ArticleId::of(id, Kind::Article)
    }

    /// The country of this name; a fault where there is none.
    pub(super) fn country(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<CountryId> {
        let id = self.entry(name, &[Kind::Country], report)?;
        CountryId::of(id, Kind::Country)
    }

    /// How many paragraphs an article has, where that is known.
    pub(super) fn paragraphs(&self, article: ArticleId) -> Option<u32> {
        self.paragraphs[EntryId::from(article).index()]
    }

    /// The code of a family; a fault where the vocabulary does not have it.
    pub(super) fn term(
        &self,
        family: Family,
        code: &Spanned<String>,
        report: &mut Report,
    ) -> Option<TermId> {
        let found = self.vocabulary.find(family, &code.value);
        if found.is_none() && self.vocabulary_known {
            let known = self
                .vocabulary
                .iter()
                .filter(|(_, term)| term.family == family)
                .map(|(_, term)| term.code.as_str());
            let fault = fault::unknown_code(&code.span, family.key(), &code.value);
            // Its name in place of its code.
            let called = self.vocabulary.iter().find(|(_, term)| {
                let named = |side| term.name.get(side).words == &code.value;
                term.family == family && Side::BOTH.into_iter().any(named)
            });
            if let Some((_, term)) = called {
                let named = fault.help(phrase::nearest(&term.code));
                report.add(match code.span.text() == code.value {
                    true => named.fix(&code.span, term.code.as_str()),
                    false => named,
                });
                return None;
            }
            report.add_with_near(fault, &code.value, &code.span, known);
        }
        found
    }
}

/// The fault of what stands in facts in the place of one id: several ids in one text, or a locator without
/// its article.
fn of_facts(name: &Spanned<String>, wanted: &[Kind]) -> Option<Diagnostic> {
    let word = &name.value;
    if !is_of_facts(name, wanted) {
        return None;
    }
    if wanted == [Kind::Article] && word.parse::<Locator>().is_ok() {
        return Some(fault::unknown_id_article(&name.span, word));
    }
    let ids: Vec<&str> = word.split([',', '،']).map(str::trim).collect();
    if ids.len() < 2 || ids.iter().any(|id| id.parse::<Id>().is_err()) {
        return None;
    }
    let apart = ids.join("\", \"");
    let several = fault::unknown_id_several(&name.span, &format!("\"{apart}\""));
    Some(match name.span.text() == word {
        true => several.fix(&name.span, apart),
        false => several,
    })
}

/// Whether a name is the value of a key, and not a link, which leads to entries of every kind.
fn is_of_facts(name: &Spanned<String>, wanted: &[Kind]) -> bool {
    name.span.source().path().ends_with(".toml") && wanted.len() < Kind::ALL.len()
}

/// The help for words that are no id, where somebody without an entry can be named.
fn help_named(name: &Spanned<String>, wanted: &[Kind]) -> Option<Sentence> {
    let is_somebody = is_of_facts(name, wanted) && wanted.contains(&Kind::Person);
    (is_somebody && name.value.parse::<Id>().is_err()).then(phrase::help_named)
}

/// Whether an id may be meant by a word that is no id: `oman-daily-2023` is not by `oman`, which only
/// begins like it.
fn of_like_length(id: &str, word: &str) -> bool {
    const SLIP: usize = 3;
    id.len().abs_diff(word.len()) <= SLIP.max(word.len() / 2)
}

/// The command that makes an entry of this id, of one of these kinds.
fn help_make(id: &str, wanted: &[Kind]) -> Option<Sentence> {
    if id.parse::<Id>().is_err() || reserved(id) {
        return None;
    }
    Some(match wanted {
        [kind] => phrase::help_make(kind.name(), id),
        kinds => {
            phrase::help_make_one(id, List::any(kinds.iter().map(|kind| kind.name())))
        }
    })
}

/// The older ids of all entries, each with the id that it has now. Reports those that stand for
/// something else.
fn aliases(
    entries: &[&Arc<DraftEntry>],
    folders: &BTreeMap<&str, &str>,
    report: &mut Report,
) -> BTreeMap<String, (String, Kind)> {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    let mut known = BTreeMap::new();
    let all = entries
        .iter()
        .flat_map(|entry| entry.header.aliases.iter().map(move |alias| (entry, alias)));
    for (entry, alias) in all {
        let word: &str = &alias.value;
        report.add(match (folders.get(word), seen.get(word)) {
            (Some(folder), _) => fault::double_id_alias(&alias.span, word, folder),
            (None, Some(other)) => {
                let place = format!("{}:{}", other.source().path(), other.position());
                fault::double_id_alias_again(&alias.span, word, &place)
            }
            (None, None) if reserved(word) => {
                fault::double_id_alias_reserved(&alias.span, word)
            }
            (None, None) => {
                seen.insert(word, &alias.span);
                known.insert(word.to_owned(), (entry.id.to_string(), entry.kind));
                continue;
            }
        });
    }
    known
}
