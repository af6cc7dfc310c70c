//! The register of all names: what exists, and what is near to what does not.
//! Start at [`Names::of`].

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::vocabulary::Placed;
use crate::content::DraftEntry;
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::model::entry::Kind;
use crate::model::link::{AgreementId, ArticleId, CountryId, EntryId};
use crate::model::vocabulary::{Family, TermId, Vocabulary};
use crate::source::{Span, Spanned};

/// Every id and code of the dossier.
pub(super) struct Names {
    ids: BTreeMap<String, (EntryId, Kind)>,
    drafts: BTreeSet<String>,
    /// How many paragraphs an article has, where its facts say so.
    paragraphs: Vec<Option<u32>>,
    vocabulary: Vocabulary,
    vocabulary_known: bool,
    /// Where each code is written.
    code_places: Vec<Span>,
    used: RefCell<BTreeSet<TermId>>,
}

impl Names {
    /// The names of `entries`, which are in the order that their [`EntryId`]s will have.
    /// Reports ids that stand twice, aliases included.
    pub(super) fn of(
        entries: &[DraftEntry],
        drafts: &[String],
        vocabulary: &Placed,
        report: &mut Report,
    ) -> Names {
        let mut ids: BTreeMap<String, (EntryId, Kind)> = BTreeMap::new();
        let mut folders: BTreeMap<String, &str> = BTreeMap::new();
        for (at, entry) in (0..).map(EntryId).zip(entries) {
            let id = entry.id.to_string();
            match folders.get(&id) {
                Some(other) => report.add(
                    Diagnostic::new(
                        Code::DoubleId,
                        Place::Path(entry.folder.clone()),
                        format!("the id `{id}` is taken by `{other}`"),
                    )
                    .help("rename one of the two folders"),
                ),
                None => {
                    folders.insert(id.clone(), &entry.folder);
                    ids.insert(id, (at, entry.kind));
                }
            }
        }
        aliases(entries, &folders, report);
        Names {
            ids,
            drafts: drafts.iter().cloned().collect(),
            paragraphs: entries.iter().map(|entry| entry.ahead.paragraphs).collect(),
            vocabulary: vocabulary.vocabulary.clone(),
            vocabulary_known: vocabulary.known,
            code_places: vocabulary.places.clone(),
            used: RefCell::default(),
        }
    }

    /// The entry of this id, if there is one.
    pub(super) fn id(&self, id: &str) -> Option<EntryId> {
        self.ids.get(id).map(|(id, _)| *id)
    }

    /// The entry of this name; a fault where there is none or it is not of a kind of `wanted`.
    pub(super) fn entry(
        &self,
        name: &Spanned<String>,
        wanted: &[Kind],
        report: &mut Report,
    ) -> Option<EntryId> {
        let Some((id, kind)) = self.ids.get(&name.value) else {
            report.add(self.unknown(name, wanted));
            return None;
        };
        if !wanted.contains(kind) {
            let kinds: Vec<_> = wanted.iter().map(|kind| with_article(*kind)).collect();
            report.add(
                Diagnostic::new(
                    Code::WrongKind,
                    &name.span,
                    format!("`{}` is {}", name.value, with_article(*kind)),
                )
                .help(format!("what belongs here is {}", kinds.join(" or "))),
            );
            return None;
        }
        Some(*id)
    }

    fn unknown(&self, name: &Spanned<String>, wanted: &[Kind]) -> Diagnostic {
        let word = &name.value;
        if self.drafts.contains(word) {
            return Diagnostic::new(
                Code::DraftReference,
                &name.span,
                format!("`{word}` is a draft, which a build leaves out"),
            )
            .help("publish it, or take this reference out for now");
        }
        let near = self
            .ids
            .iter()
            .filter(|(_, (_, kind))| wanted.contains(kind))
            .map(|(id, _)| id.as_str());
        Diagnostic::new(
            Code::UnknownId,
            &name.span,
            format!("nothing in this dossier is called `{word}`"),
        )
        .help("create the entry, or check the spelling")
        .suggest(word, &name.span, near)
    }

    pub(super) fn agreement(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<AgreementId> {
        self.entry(name, &[Kind::Agreement], report).map(AgreementId)
    }

    pub(super) fn article(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<ArticleId> {
        self.entry(name, &[Kind::Article], report).map(ArticleId)
    }

    pub(super) fn country(
        &self,
        name: &Spanned<String>,
        report: &mut Report,
    ) -> Option<CountryId> {
        self.entry(name, &[Kind::Country], report).map(CountryId)
    }

    /// How many paragraphs an article has, where that is known.
    pub(super) fn paragraphs(&self, article: ArticleId) -> Option<u32> {
        self.paragraphs[EntryId::from(article).0 as usize]
    }

    /// The code of a family; it counts as used.
    pub(super) fn term(
        &self,
        family: Family,
        code: &Spanned<String>,
        report: &mut Report,
    ) -> Option<TermId> {
        let found = self.vocabulary.find(family, &code.value);
        match found {
            Some(id) => {
                self.used.borrow_mut().insert(id);
            }
            None if !self.vocabulary_known => {}
            None => {
                let key = family.key();
                let known = self
                    .vocabulary
                    .iter()
                    .filter(|(_, term)| term.family == family)
                    .map(|(_, term)| term.code.as_str());
                report.add(
                    Diagnostic::new(
                        Code::UnknownCode,
                        &code.span,
                        format!("the vocabulary has no {key} `{}`", code.value),
                    )
                    .help(format!(
                        "add `[{key}.{}]` to content/vocabulary.toml",
                        code.value
                    ))
                    .suggest(&code.value, &code.span, known),
                );
            }
        }
        found
    }

    /// The codes that nothing used, with their places.
    pub(super) fn unused(&self) -> Vec<(&str, &Span)> {
        let used = self.used.borrow();
        self.vocabulary
            .iter()
            .zip(&self.code_places)
            .filter(|((id, _), _)| !used.contains(id))
            .map(|((_, term), place)| (term.code.as_str(), place))
            .collect()
    }

    /// The coded terms.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    pub(super) fn into_vocabulary(self) -> Vocabulary {
        self.vocabulary
    }
}

fn aliases(
    entries: &[DraftEntry],
    folders: &BTreeMap<String, &str>,
    report: &mut Report,
) {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    for alias in entries.iter().flat_map(|entry| &entry.ahead.aliases) {
        let word: &str = &alias.value;
        let taken = match (folders.get(word), seen.get(word)) {
            (Some(folder), _) => format!("`{folder}`"),
            (None, Some(place)) => {
                format!("{}:{}", place.source().path(), place.position())
            }
            (None, None) if crate::model::id::reserved(word) => "the program".to_owned(),
            (None, None) => {
                seen.insert(word, &alias.span);
                continue;
            }
        };
        report.add(
            Diagnostic::new(
                Code::DoubleId,
                &alias.span,
                format!("the alias `{word}` is taken by {taken}"),
            )
            .help("take the alias out"),
        );
    }
}

fn with_article(kind: Kind) -> String {
    let name = kind.name();
    let article = if name.starts_with(['a', 'o']) { "an" } else { "a" };
    format!("{article} {name}")
}
