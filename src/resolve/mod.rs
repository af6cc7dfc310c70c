//! [`Draft`] → [`Dossier`]: looks every name up, derives every relation, computes every status.
//! Start at [`resolve`]. A dossier comes out only if nothing was found that forbids publishing.
//!
//! What is made of one entry, an `EntryResolution`, depends on its files and on the table of
//! `Names` only. All that concerns several entries is derived from these, each time anew. So
//! [`again`] takes over what was made of an entry before, if neither has changed.

mod agreement;
mod article;
mod components;
mod cx;
mod dates;
mod entry;
mod event;
mod event_names;
mod exchange;
mod milestones;
mod names;
mod odd_dates;
mod order;
mod passage;
mod prose;
mod reach;
mod resolution;
mod reverse;
mod rules;
mod spells;
mod state;
mod status;
mod term;
mod titles;
mod translation;
mod twice;
mod vocabulary;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use crate::content::{Digests, Draft, DraftEntry, DraftPair, text_path};
use crate::diagnostic::Report;
use crate::model::Dossier;
use crate::model::entry::{Body, Entry};
use crate::model::link::{AgreementId, EntryId};
use crate::model::status::Status;
use crate::source::Span;
use names::Names;
use order::Orders;
use resolution::{EntryResolution, Resolved};
use status::Statuses;
use vocabulary::Placed;

/// What resolving made of a draft.
#[derive(Debug)]
pub struct Resolution {
    /// The dossier; none if anything that was found forbids publishing it.
    pub dossier: Option<Dossier>,
    names: Names,
    /// The entries that a build shows, in the order of their ids.
    published: Vec<Resolved>,
    /// Those that it leaves out.
    drafts: Vec<Resolved>,
}

/// Resolves a draft. Every fault goes into `report`; what was found while the draft was loaded
/// stands there already.
pub fn resolve(draft: &Draft, report: &mut Report) -> Resolution {
    resolve_with(draft, None, report)
}

/// Resolves a draft as [`resolve`] does, with the same report. `before` was made of an earlier
/// state of the draft: if all names are the same, each entry that did not change is taken over
/// from it, with its findings.
///
/// Two entries are the same if their `Arc` is: [`Draft::refresh`] makes a new one where any file
/// of the entry may have changed, and `before` keeps the old one alive, so that no other entry
/// can get its address.
pub fn again(draft: &Draft, before: &Resolution, report: &mut Report) -> Resolution {
    resolve_with(draft, Some(before), report)
}

fn resolve_with(
    draft: &Draft,
    before: Option<&Resolution>,
    report: &mut Report,
) -> Resolution {
    let languages = &draft.settings.languages;
    let tags = draft.settings.tags();
    let (published, drafts) = entry::published(&draft.entries);
    let vocabulary = vocabulary::resolve(draft.vocabulary.as_ref(), &tags, report);
    let names = Names::of(&published, &drafts, &vocabulary, languages, report);
    let before = before.filter(|before| before.names.same_as(&names));
    let drafts = resolve_each(&drafts, before.map(|before| &*before.drafts), |entry| {
        entry::examine(draft, entry)
    });
    let published =
        resolve_each(&published, before.map(|before| &*before.published), |entry| {
            entry::resolve(draft, entry, &names)
        });
    let mut found = Report::new();
    for resolved in drafts.iter().chain(&published) {
        found.include(&resolved.made.findings);
    }
    report.absorb(titles::ids_for_titles(found, &published).by_cause());
    let dossier = derive(draft, &vocabulary, &published, report);
    Resolution { dossier, names, published, drafts }
}

/// Every place that names an entry, or would name it if there were one of this id, in the order of the
/// files. Drafts are looked at as well.
pub fn uses(draft: &Draft, id: &str) -> Vec<Span> {
    let mut ignored = Report::new();
    let languages = &draft.settings.languages;
    let tags = draft.settings.tags();
    let all: Vec<&Arc<DraftEntry>> = draft.entries.iter().collect();
    let vocabulary = vocabulary::resolve(draft.vocabulary.as_ref(), &tags, &mut ignored);
    let names = Names::of(&all, &[], &vocabulary, languages, &mut ignored).seeking(id);
    for entry in all {
        entry::resolve(draft, entry, &names);
    }
    let mut found = names.found();
    let place = |span: &Span| (span.source().path().to_owned(), span.offset());
    found.sort_by_key(place);
    found.dedup_by_key(|span| place(span));
    found
}

/// The stack of a thread that reads entries: that of the first thread of a program.
const STACK: usize = 8 * 1024 * 1024;

/// The fewest entries for which a thread is worth its start.
const MANY: usize = 64;

/// What is made of each entry by `make`, or was made of it before. The entries are divided among all
/// processors.
fn resolve_each(
    entries: &[&Arc<DraftEntry>],
    before: Option<&[Resolved]>,
    make: impl Fn(&DraftEntry) -> EntryResolution + Sync,
) -> Vec<Resolved> {
    let before = before.unwrap_or_default();
    let one = |(at, entry): (usize, &&Arc<DraftEntry>)| {
        // Where all names are the same, so are the places.
        let known = before.get(at).filter(|known| Arc::ptr_eq(&known.draft, entry));
        known.cloned().unwrap_or_else(|| Resolved {
            draft: Arc::clone(entry),
            made: Arc::new(make(entry)),
        })
    };
    let threads = thread::available_parallelism().map_or(1, |count| count.get()).min(8);
    let size = entries.len().div_ceil(threads).max(MANY);
    let part = |(at, part): (usize, &[&Arc<DraftEntry>])| -> Vec<Resolved> {
        part.iter().enumerate().map(|(n, entry)| one((at * size + n, entry))).collect()
    };
    if entries.len() <= size {
        return part((0, entries));
    }
    thread::scope(|scope| {
        let parts = entries.chunks(size).enumerate();
        let start = |one| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread
                .spawn_scoped(scope, move || part(one))
                .expect("a thread can be started")
        };
        let parts: Vec<_> = parts.map(start).collect();
        let made = parts.into_iter().map(|part| {
            part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        made.flatten().collect()
    })
}

/// All that concerns more than one entry, and the dossier if nothing forbids publishing it.
fn derive(
    draft: &Draft,
    vocabulary: &Placed,
    published: &[Resolved],
    report: &mut Report,
) -> Option<Dossier> {
    let (settings, tags) = (&draft.settings, draft.settings.tags());
    let made: Vec<&EntryResolution> = published.iter().map(|one| &*one.made).collect();
    rules::cycles(&made, report);
    rules::sections(&made, report);
    let exchanges = exchange::derive(&made, report);
    twice::entries(published, report);
    let mut pair = |pair: &Option<DraftPair<String>>| {
        pair.clone().and_then(|pair| pair.settle(&tags, report))
    };
    let title = pair(&settings.title);
    let short = pair(&settings.short);
    let summary = pair(&settings.summary);
    let publisher = pair(&settings.publisher);
    // Of what is broken the rest cannot be judged: a misspelt code leaves the right one unused.
    if report.has_errors() {
        return None;
    }
    rules::unused_codes(vocabulary, &made, report);
    event_names::judge(&made, report);
    let entries: Vec<Arc<Entry>> =
        made.iter().map(|made| made.entry.clone()).collect::<Option<_>>()?;
    let (as_of, title) = (odd_dates::as_of(settings.as_of.as_ref()?, report), title?);
    let reverse = reverse::derive(&entries, &exchanges, &vocabulary.vocabulary);
    let vocabulary = &vocabulary.vocabulary;
    let context = Statuses { entries: &entries, reverse: &reverse, vocabulary, as_of };
    let statuses = statuses(&context, &made, report);
    let dossier = Dossier {
        short: short.unwrap_or_else(|| title.clone()),
        title,
        summary,
        languages: settings.languages.clone(),
        as_of,
        base_url: settings.base_url.clone(),
        licence: settings.licence.clone(),
        publisher,
        contact: settings.contact.clone(),
        name: settings.name.clone(),
        offline: settings.offline,
        exports: settings.exports,
        statics: draft.statics().to_vec(),
        reverse,
        exchanges,
        statuses,
        vocabulary: vocabulary.clone(),
        entries,
    };
    odd_dates::judge(&dossier, published, report);
    rules::orphans(&dossier, report);
    let dates = made.iter().flat_map(|made| &made.dates);
    self::dates::judge(&dossier, dates, report);
    (!report.has_errors()).then_some(dossier)
}

/// The status of every agreement. The order of its milestones is judged as well, since both look
/// at the same events.
fn statuses(
    context: &Statuses,
    made: &[&EntryResolution],
    report: &mut Report,
) -> BTreeMap<AgreementId, Status> {
    let mut statuses = BTreeMap::new();
    let mut orders = Orders::new(made);
    for (id, entry) in EntryId::of_all(context.entries.len()).zip(context.entries) {
        if let (Some(own), Body::Agreement(agreement)) =
            (AgreementId::of(id, entry.kind()), &entry.body)
        {
            let milestones = context.milestones(id, entry);
            orders.judge(own, agreement, &milestones, report);
            statuses.insert(own, context.of(id, agreement, &milestones));
        }
    }
    orders.judge_relations(report);
    statuses
}

impl Resolution {
    /// The dossier alone.
    pub fn into_dossier(self) -> Option<Dossier> {
        self.dossier
    }

    /// The SHA-256 of all files that were read for the dossier, by path: those of `draft`, of
    /// which it was made, and the texts.
    pub fn digests(&self, draft: &Draft) -> Digests {
        let mut digests = draft.digests();
        let entries = self.published.iter().chain(&self.drafts);
        let read = entries.flat_map(|Resolved { draft: entry, made }| {
            let tags = draft.settings.tags().into_iter().zip(made.digests);
            tags.filter_map(|(tag, digest)| {
                Some((text_path(&entry.folder, &tag), digest?))
            })
        });
        digests.extend(2 * (self.published.len() + self.drafts.len()), read);
        digests
    }
}
