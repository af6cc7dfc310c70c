//! What stands twice: names in a list, equal facts of an entry, and entries that are the same.
//! Start at [`names`], [`facts`] and [`entries`].

use std::collections::HashMap;
use std::hash::Hash;

use super::resolution::Resolved;
use crate::content::{DraftCite, DraftPair, DraftVoice};
use crate::diagnostic::{Diagnostic, Place, Report, fault, phrase};
use crate::model::agreement::Provision;
use crate::model::entry::{Body, Entry, Role};
use crate::model::event::{Event, EventRef};
use crate::model::field::Field;
use crate::source::{Digest, Span, Spanned};

/// A list names nobody twice.
pub(super) fn names<'n>(
    names: impl IntoIterator<Item = &'n Spanned<String>>,
    report: &mut Report,
) {
    let names = names.into_iter().map(|name| (name.value.as_str(), &name.span));
    once(names, |name, span| fault::bad_value_twice(span, name), report);
}

/// None of `names` stands in the list `others` of the key `key` as well.
pub(super) fn in_both<'n>(
    others: impl IntoIterator<Item = &'n Spanned<String>>,
    key: &str,
    names: impl IntoIterator<Item = &'n Spanned<String>>,
    report: &mut Report,
) {
    let others: HashMap<&str, &Span> =
        others.into_iter().map(|other| (other.value.as_str(), &other.span)).collect();
    for Spanned { value, span } in names {
        if let Some(other) = others.get(value.as_str()) {
            let fault = fault::bad_value_twice_in(span, value, key);
            report.add(fault.related(other, phrase::here()));
        }
    }
}

/// Nobody is a voice of one fact twice.
pub(super) fn voices(voices: &[DraftVoice], report: &mut Report) {
    names(ids(voices), report);
    pairs(named(voices), report);
}

/// Nobody takes part in an event twice, though one may do something to oneself.
pub(super) fn parts([by, with, to]: [&[DraftVoice]; 3], report: &mut Report) {
    for voices in [by, with, to] {
        names(ids(voices), report);
    }
    in_both(ids(by), Field::By.key(), ids(with), report);
    pairs(named(by).chain(named(with)), report);
    pairs(named(to), report);
}

/// The ids among voices.
pub(super) fn ids(voices: &[DraftVoice]) -> impl Iterator<Item = &Spanned<String>> {
    voices.iter().filter_map(|voice| match voice {
        DraftVoice::Id(id) => Some(id),
        DraftVoice::Named(_) => None,
    })
}

/// No event answers another one twice, in whichever way that one is named.
pub(super) fn answers<'n>(
    answers: impl Iterator<Item = (&'n EventRef, &'n Span)>,
    report: &mut Report,
) {
    once(answers, |event, span| fault::bad_value_twice(span, &event.name), report);
}

fn named(voices: &[DraftVoice]) -> impl Iterator<Item = &DraftPair<String>> {
    voices.iter().filter_map(|voice| match voice {
        DraftVoice::Named(pair) => Some(pair),
        DraftVoice::Id(_) => None,
    })
}

fn pairs<'n>(pairs: impl Iterator<Item = &'n DraftPair<String>>, report: &mut Report) {
    let words = |pair: &'n DraftPair<String>| {
        pair.halves.each_ref().map(|half| half.as_ref().map(|half| half.value.as_str()))
    };
    lines(pairs.map(|pair| (words(pair), &pair.span)), report);
}

/// A list of pairs has none twice.
pub(super) fn lines<'n, K: Eq + Hash>(
    lines: impl Iterator<Item = (K, &'n Span)>,
    report: &mut Report,
) {
    once(lines, |_, span| fault::double_fact_words(span), report);
}

/// Reports by `fault` what is there before.
fn once<'n, K: Eq + Hash>(
    all: impl Iterator<Item = (K, &'n Span)>,
    fault: impl Fn(&K, &Span) -> Diagnostic,
    report: &mut Report,
) {
    let mut all = all;
    // Most lists have one item or none, and need no table.
    let (Some(first), Some(second)) = (all.next(), all.next()) else { return };
    let mut seen: HashMap<K, &Span> = HashMap::new();
    for (key, span) in [first, second].into_iter().chain(all) {
        match seen.get(&key) {
            Some(first) => {
                let fault = fault(&key, span);
                report.add(fault.related(first, phrase::here_before()));
            }
            None => {
                seen.insert(key, span);
            }
        }
    }
}

/// Other spellings are other than the name, and each stands once.
pub(super) fn variants<'n>(
    titles: impl IntoIterator<Item = &'n str>,
    variants: impl IntoIterator<Item = &'n Spanned<String>>,
    report: &mut Report,
) {
    let mut seen: HashMap<&str, Option<&Span>> =
        titles.into_iter().map(|title| (title, None)).collect();
    for Spanned { value, span } in variants {
        match seen.get(value.as_str()) {
            Some(first) => {
                let fault = fault::double_fact_variant(span, value);
                report.add(match first {
                    Some(first) => fault.related(first, phrase::here_before()),
                    None => fault,
                });
            }
            None => {
                seen.insert(value, Some(span));
            }
        }
    }
}

/// A fact cites a place once.
pub(super) fn cites(cites: &[DraftCite], report: &mut Report) {
    if cites.len() < 2 {
        return;
    }
    let places = cites.iter().map(|DraftCite { article, paragraphs }| {
        let place = paragraphs.as_ref().map(|locator| locator.value.to_string());
        ((article.value.as_str(), place), &article.span)
    });
    once(places, |(name, _), span| fault::double_fact_cite(span, name), report);
}

/// Facts of an entry differ in more than where they are written. `places` has the place of each.
pub(super) fn facts<'f, F: 'f, K: Eq + Hash>(
    facts: impl Iterator<Item = &'f F>,
    places: &[Span],
    key: impl Fn(&'f F) -> K,
    report: &mut Report,
) {
    // Facts of which something could not be read look equal.
    if places.len() < 2 || report.has_errors() {
        return;
    }
    once(facts.map(key).zip(places), |_, span| fault::double_fact(span), report);
}

/// An event without the citations: if all of this is equal, it is one event with two sources.
pub(super) fn event(event: &Event) -> impl Eq + Hash + '_ {
    let Event {
        owner: _,
        name: _,
        kind,
        date,
        mode,
        basis: _,
        said,
        by,
        with,
        to,
        place,
        text,
        voice,
        answers,
        act,
        evidence: _,
        cite: _,
    } = event;
    (kind, date, mode, (said, by, with, to), (place, text, voice, act), answers)
}

/// A provision without the citations.
pub(super) fn provision(provision: &Provision) -> impl Eq + Hash + '_ {
    let Provision { code, value, voice, note, cite: _ } = provision;
    (code, value, voice, note)
}

/// A role without the citations.
pub(super) fn role(role: &Role) -> impl Eq + Hash + '_ {
    let Role { title, of, during, evidence: _, cite: _ } = role;
    (title, of, during)
}

/// No two entries are the same: none is a copy of another folder, and what belongs to one entry
/// or article alone, such as the code of a country, does not stand at another.
pub(super) fn entries(published: &[Resolved], report: &mut Report) {
    let mut seen: HashMap<Mark, &Resolved> = HashMap::new();
    for resolved in published {
        for mark in marks(resolved) {
            let Some(first) = seen.get(&mark) else {
                seen.insert(mark, resolved);
                continue;
            };
            let folder = first.draft.folder.as_str();
            let place = |value: &str| place(resolved, value);
            report.add(match mark {
                Mark::Copy(..) => fault::double_fact_folder(
                    Place::Path(resolved.draft.folder.clone()),
                    folder,
                ),
                Mark::Iso(code) => fault::bad_territory_taken(place(code), code, folder),
                Mark::Wikidata(item) => {
                    fault::double_fact_wikidata(place(item), item, folder)
                }
                Mark::Url(url) => fault::double_fact_url(place(url), folder),
                Mark::Text(sum) => fault::double_fact_text(place(sum), folder),
            });
            // All else follows from it.
            if let Mark::Copy(..) = mark {
                break;
            }
        }
    }
}

/// What belongs to one entry alone.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Mark<'e> {
    /// The digests of its files.
    Copy(Option<Digest>, [Option<Digest>; 2]),
    Iso(&'e str),
    Wikidata(&'e str),
    Url(&'e str),
    Text(&'e str),
}

fn marks(resolved: &Resolved) -> impl Iterator<Item = Mark<'_>> {
    let facts = resolved.draft.facts_digest();
    let texts = resolved.made.digests;
    let read = facts.is_some() || texts.iter().any(Option::is_some);
    let copy = read.then_some(Mark::Copy(facts, texts));
    let entry: Option<&Entry> = resolved.made.entry.as_deref();
    let wikidata = entry.and_then(|entry| entry.wikidata.as_deref()).map(Mark::Wikidata);
    let of_kind = match entry.map(|entry| &entry.body) {
        Some(Body::Country { iso }) => [Some(Mark::Iso(iso.code())), None],
        Some(Body::Article(article)) => [
            article.url.as_deref().map(Mark::Url),
            article.sha256.as_deref().map(Mark::Text),
        ],
        Some(
            Body::Organisation { .. }
            | Body::Person { .. }
            | Body::Agreement(_)
            | Body::Page,
        )
        | None => [None, None],
    };
    [copy, wikidata].into_iter().chain(of_kind).flatten()
}

/// Where an entry writes a value.
fn place(resolved: &Resolved, value: &str) -> Place {
    let source = resolved.draft.facts_source();
    match source.and_then(|source| Some((source, source.text().find(value)?))) {
        Some((source, at)) => source.span(at..at + value.len()).into(),
        None => Place::Path(resolved.draft.folder.clone()),
    }
}
