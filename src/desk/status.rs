//! How far a dossier is: translations, what is missing, what rests on one source.
//! Start at [`survey`].

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::{self, Draft, Project};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::model::Dossier;
use crate::model::entry::{Body, Entry, State};
use crate::model::event::Event;
use crate::model::kind::Kind;
use crate::model::link::Cite;
use crate::resolve;

/// How far a dossier is.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Its entries, by kind and id, drafts at the end of each kind.
    pub entries: Vec<EntryStatus>,
}

/// How far an entry is.
#[derive(Debug, Serialize)]
pub struct EntryStatus {
    /// The name of its kind.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// How its translation stands.
    pub translation: Translation,
    /// The sections that have changed since they were translated.
    pub behind: Vec<String>,
    /// How many second halves of pairs are not there.
    pub missing_halves: usize,
    /// Whether nothing leads to it.
    pub orphan: bool,
    /// The kinds of its events without a date.
    pub undated: Vec<String>,
    /// How many facts it has: events, provisions, a term, offices.
    pub facts: usize,
    /// How many of these rest on one article.
    pub with_one_source: usize,
}

/// How the translation of an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translation {
    /// It is as the other text is now.
    Current,
    /// The other text, or the first half of a pair, has changed since.
    Behind,
    /// It is not recorded what it translates.
    Unrecorded,
    /// There is a text in one language only.
    Missing,
    /// It has no texts, only facts.
    FactsOnly,
    /// The entry is a draft, of which no more is known.
    Draft,
}

impl Translation {
    /// All, in the order of a table.
    pub const ALL: [Translation; 6] = [
        Translation::Current,
        Translation::Behind,
        Translation::Unrecorded,
        Translation::Missing,
        Translation::FactsOnly,
        Translation::Draft,
    ];
}

/// How far a dossier is. `None` with its faults in `report` if it has errors.
pub fn survey(project: &Project, report: &mut Report) -> Option<Status> {
    let mut found = Report::new();
    let draft = content::load(project, &mut found);
    let dossier =
        draft.as_ref().and_then(|draft| resolve::resolve(draft, &mut found).dossier);
    let (Some(draft), Some(dossier)) = (draft, dossier) else {
        report.absorb(found);
        return None;
    };
    let mut findings: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in found.sorted() {
        findings.entry(folder(finding)).or_default().push(finding);
    }
    let mut entries: Vec<EntryStatus> = Vec::new();
    for (_, entry) in dossier.iter() {
        let folder = format!("content/{}/{}", entry.kind().folder(), entry.id);
        let own = findings.get(folder.as_str()).map(Vec::as_slice);
        entries.push(of_entry(&dossier, entry, own.unwrap_or_default()));
    }
    entries.extend(drafts(&draft));
    let place =
        |entry: &EntryStatus| Kind::ALL.iter().position(|kind| kind.name() == entry.kind);
    entries.sort_by_key(|entry| (place(entry), entry.translation == Translation::Draft));
    Some(Status { entries })
}

/// The folder of the entry in which something was found.
fn folder(finding: &Diagnostic) -> &str {
    let path = match &finding.place {
        Place::Text(span) => span.source().path(),
        Place::Path(path) => path,
    };
    path.match_indices('/').nth(2).map_or(path, |(end, _)| &path[..end])
}

fn drafts(draft: &Draft) -> impl Iterator<Item = EntryStatus> {
    let drafts = draft.entries.iter().filter(|entry| entry.header.draft);
    drafts.map(|entry| EntryStatus {
        kind: entry.kind.name(),
        id: entry.id.to_string(),
        translation: Translation::Draft,
        behind: Vec::new(),
        missing_halves: 0,
        orphan: false,
        undated: Vec::new(),
        facts: 0,
        with_one_source: 0,
    })
}

fn of_entry(dossier: &Dossier, entry: &Entry, findings: &[&Diagnostic]) -> EntryStatus {
    let count = |code: Code, form: &str| {
        let own = findings.iter();
        own.filter(|one| one.code == code && one.message.form().name == form).count()
    };
    let behind = entry.states.iter().find_map(|state| match state {
        State::Outdated(sections) => Some(sections.clone()),
        State::Original | State::Current | State::Unrecorded | State::Borrowed => None,
    });
    let pairs_behind = count(Code::OutdatedTranslation, "outdated_translation_pair") > 0;
    let has = |wanted: &State| entry.states.contains(wanted);
    let translation = if behind.is_some() || pairs_behind {
        Translation::Behind
    } else if entry.text.is_none() {
        Translation::FactsOnly
    } else if has(&State::Borrowed) {
        Translation::Missing
    } else if has(&State::Unrecorded) {
        Translation::Unrecorded
    } else {
        Translation::Current
    };
    let undated =
        entry.events.iter().filter(|event| event.date.is_none() && event.said.is_none());
    let code = |event: &Event| dossier.vocabulary.term(event.kind).code.clone();
    let facts = sources(entry);
    EntryStatus {
        kind: entry.kind().name(),
        id: entry.id.to_string(),
        translation,
        behind: behind.unwrap_or_default(),
        missing_halves: count(Code::MissingTranslation, "missing_translation"),
        orphan: count(Code::OrphanEntry, "orphan_entry") > 0,
        undated: undated.map(code).collect(),
        facts: facts.len(),
        with_one_source: facts.iter().filter(|cites| is_one(cites)).count(),
    }
}

/// What each fact of an entry rests on.
fn sources(entry: &Entry) -> Vec<&[Cite]> {
    let mut all: Vec<&[Cite]> = entry.events.iter().map(|event| &*event.cite).collect();
    match &entry.body {
        Body::Agreement(agreement) => {
            all.extend(agreement.provisions.iter().map(|one| &*one.cite));
            all.extend(agreement.term.iter().map(|term| &*term.cite));
        }
        Body::Organisation { provisions, .. } => {
            all.extend(provisions.iter().map(|one| &*one.cite));
        }
        Body::Person { roles } => all.extend(roles.iter().map(|role| &*role.cite)),
        Body::Country { .. } | Body::Article(_) | Body::Page => {}
    }
    all.retain(|cites| !cites.is_empty());
    all
}

/// Whether all citations are of one article.
fn is_one(cites: &[Cite]) -> bool {
    cites.windows(2).all(|pair| pair[0].article == pair[1].article)
}
