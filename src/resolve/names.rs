//! The register of all names: ids and codes that exist, and the nearest to one that does not.
//! Start at [`Names::of`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::vocabulary::Placed;
use crate::content::DraftEntry;
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::lang::Language;
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, ArticleId, CountryId, EntryId};
use crate::model::vocabulary::{Family, TermId, Vocabulary};
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
                Some(other) => report.add(
                    Diagnostic::new(
                        Code::DoubleId,
                        Place::Path(entry.folder.clone()),
                        format!("the id `{id}` is taken by `{other}`"),
                    )
                    .help("rename one of the two folders"),
                ),
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
                .help(format!("add `[{key}.{}]` to content/vocabulary.toml", code.value))
                .suggest(&code.value, &code.span, known),
            );
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
