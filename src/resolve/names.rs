//! The register of all names: ids and codes that exist, and the nearest to one that does not.
//! Start at [`Names::of`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::vocabulary::Placed;
use crate::content::DraftEntry;
use crate::diagnostic::{Place, Report, fault, phrase};
use crate::lang::Language;
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, ArticleId, CountryId, EntryId};
use crate::model::vocabulary::{Family, TermId, Vocabulary};
use crate::sentence::List;
use crate::source::{Span, Spanned};

/// Every id and code of the dossier, and all else that resolving an entry may depend on beside
/// the entry's own files.
#[derive(Debug)]
pub(super) struct Names {
    ids: BTreeMap<String, (EntryId, Kind)>,
    drafts: BTreeSet<String>,
    /// How many paragraphs an article has, where its facts say so.
    paragraphs: Vec<Option<u32>>,
    vocabulary: Vocabulary,
    vocabulary_known: bool,
    pub(super) languages: [Language; 2],
    pub(super) tags: [String; 2],
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
        let mut ids: BTreeMap<String, (EntryId, Kind)> = BTreeMap::new();
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
                    ids.insert(id.to_owned(), (at, entry.kind));
                }
            }
        }
        aliases(published, &folders, report);
        Names {
            ids,
            drafts: drafts.iter().map(|entry| entry.id.to_string()).collect(),
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
            drafts,
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
            && *paragraphs == other.paragraphs
            && *vocabulary == other.vocabulary
            && *vocabulary_known == other.vocabulary_known
            && settings(languages) == settings(&other.languages)
            && *tags == other.tags
    }

    /// The entry of this id, if there is one.
    pub(super) fn id(&self, id: &str) -> Option<EntryId> {
        self.ids.get(id).map(|(id, _)| *id)
    }

    /// Whether this is the name of the entry `id`, which is of the kind `kind`.
    pub(super) fn is(&self, name: &str, id: EntryId, kind: Kind) -> bool {
        self.ids.get(name) == Some(&(id, kind))
    }

    /// The entry of this name; a fault where there is none or it is not of a kind of `wanted`.
    pub(super) fn entry(
        &self,
        name: &Spanned<String>,
        wanted: &[Kind],
        report: &mut Report,
    ) -> Option<EntryId> {
        let Some((id, kind)) = self.ids.get(&name.value) else {
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
        if self.drafts.contains(word) {
            return report.add(fault::draft_reference(&name.span, word));
        }
        let near = self
            .ids
            .iter()
            .filter(|(_, (_, kind))| wanted.contains(kind))
            .map(|(id, _)| id.as_str());
        report.add_with_near(fault::unknown_id(&name.span, word), word, &name.span, near);
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
            report.add_with_near(fault, &code.value, &code.span, known);
        }
        found
    }
}

fn aliases(
    entries: &[&Arc<DraftEntry>],
    folders: &BTreeMap<&str, &str>,
    report: &mut Report,
) {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    for alias in entries.iter().flat_map(|entry| &entry.header.aliases) {
        let word: &str = &alias.value;
        report.add(match (folders.get(word), seen.get(word)) {
            (Some(folder), _) => fault::double_id_alias(&alias.span, word, folder),
            (None, Some(other)) => {
                let place = format!("{}:{}", other.source().path(), other.position());
                fault::double_id_alias_again(&alias.span, word, &place)
            }
            (None, None) if crate::model::id::reserved(word) => {
                fault::double_id_alias_reserved(&alias.span, word)
            }
            (None, None) => {
                seen.insert(word, &alias.span);
                continue;
            }
        });
    }
}
