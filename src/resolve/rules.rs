//! Rules on the whole: what cannot be, and what is worth a look.
//! Each is a function that says in its first line what it asks for.

use std::collections::BTreeSet;

use super::components::components;
use super::resolution::EntryResolution;
use super::vocabulary::Placed;
use crate::diagnostic::{Place, Report, fault};
use crate::model::Dossier;
use crate::model::agreement::Relation;
use crate::model::entry::{Body, Entry};
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::vocabulary::TermId;
use crate::source::Spanned;

/// An agreement is not related to itself.
pub(super) fn own_relation(
    relation: Relation,
    name: &Spanned<String>,
    report: &mut Report,
) {
    let key = relation.field().key();
    report.add(fault::cycle_self(&name.span, &name.value, key));
}

/// What was made of each entry, in the order of their ids.
type Made<'m> = [&'m EntryResolution];

/// A link to a section leads to one that a text of the entry has.
pub(super) fn sections(made: &Made, report: &mut Report) {
    for (entry, section) in made.iter().flat_map(|made| &made.to_sections) {
        let known = &made[entry.index()].sections;
        if !known.contains(&section.value) {
            let known = known.iter().map(String::as_str);
            let fault = fault::unknown_section(&section.span, &section.value);
            report.add_with_near(fault, &section.value, &section.span, known);
        }
    }
}

/// No agreement rests on itself through others, and none replaces, amends, implements or approves
/// itself so.
pub(super) fn cycles(made: &Made, report: &mut Report) {
    for relation in Relation::ALL {
        // Two agreements may be compared with each other.
        if relation != Relation::ComparedWith {
            cycles_of(relation, made, report);
        }
    }
}

fn cycles_of(relation: Relation, made: &Made, report: &mut Report) {
    let named = || {
        EntryId::of_all(made.len()).zip(made).flat_map(|(own, made)| {
            let of_it = made.relations.iter().filter(|(r, ..)| *r == relation);
            of_it.map(move |(_, to, span)| (own, EntryId::from(*to), span))
        })
    };
    if named().next().is_none() {
        return;
    }
    let mut below = vec![Vec::new(); made.len()];
    for (from, to, _) in named() {
        below[from.index()].push(to.index());
    }
    let component_of = components(&below);
    for (from, to, span) in named() {
        if component_of[from.index()] == component_of[to.index()] {
            let key = relation.field().key();
            report.add(match relation {
                Relation::BasedOn => fault::cycle(span, span.text()),
                _ => fault::cycle_relation(span, span.text(), key),
            });
        }
    }
}

/// A link shows where it leads.
pub(super) fn shortened_link(address: &Spanned<String>, report: &mut Report) {
    const SHORTENERS: [&str; 17] = [
        "bit.ly",
        "buff.ly",
        "cuts.top",
        "cutt.ly",
        "dlvr.it",
        "goo.gl",
        "is.gd",
        "lnkd.in",
        "ow.ly",
        "rb.gy",
        "rebrand.ly",
        "shorturl.at",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
        "v.gd",
    ];
    let rest = address.value.split_once("://").map_or("", |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
    if SHORTENERS.contains(&host.as_str()) {
        report.add(fault::shortened_link(&address.span, &host));
    }
}

/// Every code of the vocabulary is used by something, unless codes are kept for later.
pub(super) fn unused_codes(vocabulary: &Placed, made: &Made, report: &mut Report) {
    if vocabulary.spare {
        return;
    }
    let used: BTreeSet<TermId> =
        made.iter().flat_map(|made| &made.used).copied().collect();
    for ((id, term), place) in vocabulary.vocabulary.iter().zip(&vocabulary.places) {
        if !used.contains(&id) {
            report.add(fault::unused_code(place, &term.code));
        }
    }
    for group in &vocabulary.unused_groups {
        report.add(fault::unused_code_group(&group.span, &group.value));
    }
}

/// Something leads to every entry; pages are reached by the menu.
pub(super) fn orphans(dossier: &Dossier, report: &mut Report) {
    for (id, entry) in dossier.iter() {
        let kind = entry.kind();
        if kind == Kind::Page || is_listed(entry) || has_link(dossier, id) {
            continue;
        }
        let folder = format!("content/{}/{}", kind.folder(), entry.id);
        report.add(fault::orphan_entry(Place::Path(folder), &entry.id));
    }
}

/// Whether an entry stands in a list of others: an agreement does, at each of its parties.
fn is_listed(entry: &Entry) -> bool {
    match &entry.body {
        Body::Agreement(agreement) => !agreement.parties.is_empty(),
        Body::Country { .. }
        | Body::Organisation { .. }
        | Body::Person { .. }
        | Body::Article(_)
        | Body::Page => false,
    }
}

fn has_link(dossier: &Dossier, id: EntryId) -> bool {
    let reverse = dossier.reverse(id);
    // An event leads both ways between all the entries that it names.
    let by_event = reverse.events.iter().any(|e| dossier.event(*e).entries().len() > 1);
    by_event
        || !reverse.party_to.is_empty()
        || !reverse.addressed.is_empty()
        || !reverse.relations.is_empty()
        || !reverse.mentioned_in.is_empty()
        || !reverse.voice_in.is_empty()
        || !reverse.articles.is_empty()
        || !reverse.members.is_empty()
        || !reverse.cited_in.is_empty()
}
