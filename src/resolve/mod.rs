//! [`Draft`] → [`Dossier`]: looks every name up, derives every relation, computes every status.
//! Start at [`resolve`]. A dossier comes out only if nothing was found that forbids publishing.

mod agreement;
mod article;
mod dates;
mod entry;
mod event;
mod names;
mod prose;
mod reverse;
mod rules;
mod status;
mod translation;
mod vocabulary;

use std::collections::BTreeSet;

use crate::content::Draft;
use crate::diagnostic::Report;
use crate::lang::Language;
use crate::model::Dossier;
use crate::model::agreement::Relation;
use crate::model::edtf::Day;
use crate::model::event::Event;
use crate::model::link::{AgreementId, EntryId};
use crate::source::{Span, Spanned};
use names::Names;

/// Resolves a draft. Every fault goes into `report`; `None` if any of them forbids publishing.
pub fn resolve(draft: Draft, report: &mut Report) -> Option<Dossier> {
    let Draft { settings, vocabulary, entries, files: _ } = draft;
    let tags = settings.tags();
    let (entries, drafts) = entry::published(entries, &tags, report);
    let vocabulary = vocabulary::resolve(vocabulary, &tags, report);
    let names = Names::of(&entries, &drafts, &vocabulary, report);
    let mut cx = Cx {
        names: &names,
        languages: &settings.languages,
        tags: &tags,
        report,
        events: Vec::new(),
        places: Vec::new(),
        relations: Vec::new(),
        dates: Vec::new(),
        sections: vec![BTreeSet::new(); entries.len()],
        to_sections: Vec::new(),
    };
    let resolved: Vec<_> =
        entries.into_iter().filter_map(|e| entry::resolve(e, &mut cx)).collect();
    let Cx { events, places, relations, dates, sections, to_sections, .. } = cx;
    rules::cycles(&relations, report);
    rules::sections(&sections, &to_sections, report);
    let title = settings.title.and_then(|pair| pair.settle(&tags, report));
    let summary = settings.summary.and_then(|pair| pair.settle(&tags, report));
    let publisher = settings.publisher.and_then(|pair| pair.settle(&tags, report));
    // Of what is broken the rest cannot be judged: a misspelt code leaves the right one unused.
    if report.has_errors() {
        return None;
    }
    rules::unused_codes(&names, report);
    let mut dossier = Dossier {
        title: title?,
        summary,
        languages: settings.languages,
        as_of: settings.as_of?,
        base_url: settings.base_url,
        licence: settings.licence,
        publisher,
        contact: settings.contact,
        reverse: reverse::derive(&resolved, &events, names.vocabulary()),
        vocabulary: names.into_vocabulary(),
        entries: resolved,
        events,
    };
    status::compute(&mut dossier);
    rules::event_order(&dossier, &places, report);
    rules::orphans(&dossier, report);
    self::dates::judge(&dossier, &dates, report);
    (!report.has_errors()).then_some(dossier)
}

/// What every resolver needs.
struct Cx<'c> {
    names: &'c Names,
    languages: &'c [Language; 2],
    tags: &'c [String; 2],
    report: &'c mut Report,
    /// The events of all entries so far.
    events: Vec<Event>,
    /// Where each event is written.
    places: Vec<Span>,
    /// The relations of all agreements so far: from which, what, to which, and where it is written.
    relations: Vec<(EntryId, Relation, AgreementId, Span)>,
    /// The full dates that the prose of all entries names, each with its place.
    dates: Vec<(Day, Span)>,
    /// The sections that the texts of each entry have, in either language, so far.
    sections: Vec<BTreeSet<String>>,
    /// The sections that links lead to, each with the entry it should be one of.
    to_sections: Vec<(EntryId, Spanned<String>)>,
}
