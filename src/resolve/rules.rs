//! Rules on the whole: what cannot be, and what is worth a look.
//! Each is a function that says in its first line what it asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::model::Dossier;
use crate::model::agreement::Relation;
use crate::model::entry::Kind;
use crate::model::event::{Event, Mode};
use crate::model::link::{AgreementId, EntryId};
use crate::model::milestone::Milestone;
use crate::source::{Span, Spanned};

/// An agreement is not related to itself.
pub(super) fn own_relation(
    relation: Relation,
    name: &Spanned<String>,
    report: &mut Report,
) {
    report.add(
        Diagnostic::new(
            Code::Cycle,
            &name.span,
            format!("`{}` names itself under `{}`", name.value, relation.field().key()),
        )
        .help("take it out"),
    );
}

/// A link to a section leads to one that a text of the entry has. `known` are those of each entry.
pub(super) fn sections(
    known: &[BTreeSet<String>],
    asked: &[(EntryId, Spanned<String>)],
    report: &mut Report,
) {
    for (entry, section) in asked {
        let known = &known[entry.0 as usize];
        if !known.contains(&section.value) {
            report.add(
                Diagnostic::new(
                    Code::UnknownSection,
                    &section.span,
                    format!("neither text of it has a section `{}`", section.value),
                )
                .help("check the `{#id}` of the heading there")
                .suggest(
                    &section.value,
                    &section.span,
                    known.iter().map(String::as_str),
                ),
            );
        }
    }
}

/// No agreement rests on itself through others.
pub(super) fn cycles(
    relations: &[(EntryId, Relation, AgreementId, Span)],
    report: &mut Report,
) {
    let based = || relations.iter().filter(|(_, r, ..)| *r == Relation::BasedOn);
    let mut below: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    for (from, _, to, _) in based() {
        below.entry(*from).or_default().push((*to).into());
    }
    for (from, _, to, span) in based() {
        let mut seen = BTreeSet::new();
        let mut next = vec![EntryId::from(*to)];
        while let Some(id) = next.pop() {
            if seen.insert(id) {
                next.extend(below.get(&id).into_iter().flatten());
            }
        }
        if seen.contains(from) {
            report.add(
                Diagnostic::new(
                    Code::Cycle,
                    span,
                    format!("`{}` rests in turn on this agreement", span.text()),
                )
                .help("take one `based_on` of the circle out"),
            );
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
        report.add(
            Diagnostic::new(
                Code::ShortenedLink,
                &address.span,
                format!("`{host}` hides where the link leads"),
            )
            .help("give the full address"),
        );
    }
}

/// Every code of the vocabulary is used by something.
pub(super) fn unused_codes(names: &Names, report: &mut Report) {
    for (code, place) in names.unused() {
        report.add(
            Diagnostic::new(
                Code::UnusedCode,
                place,
                format!("nothing in this dossier uses the code `{code}`"),
            )
            .help("take it out, or use it"),
        );
    }
}

/// An agreement enters into force on the day of its signature or later.
pub(super) fn event_order(dossier: &Dossier, places: &[Span], report: &mut Report) {
    let is = |event: &Event, milestone: Milestone| {
        dossier.vocabulary.term(event.kind).milestone == Some(milestone)
    };
    for (id, _) in dossier.of_kind(Kind::Agreement) {
        let events =
            dossier.reverse(id).events.iter().map(|at| (*at, dossier.event(*at)));
        let own: Vec<_> = events
            .filter(|(_, event)| event.owner == id && event.mode == Mode::Reported)
            .collect();
        for (at, in_force) in
            own.iter().filter(|(_, event)| is(event, Milestone::InForce))
        {
            let Some(date) = &in_force.date else { continue };
            let before = own
                .iter()
                .filter(|(_, event)| is(event, Milestone::Signed))
                .find_map(|(signed, event)| {
                    let day = event.date.as_ref()?;
                    let vague = |d: &crate::model::edtf::Edtf| {
                        d.is_approximate() || d.is_uncertain()
                    };
                    let sure = !vague(date) && !vague(day) && date.surely_before(day);
                    sure.then_some(signed)
                });
            if let Some(signed) = before {
                report.add(
                    Diagnostic::new(
                        Code::EventOrder,
                        &places[at.0 as usize],
                        format!(
                            "this enters into force on `{date}`, before it is signed"
                        ),
                    )
                    .related(&places[signed.0 as usize], "signed here")
                    .help("look at the two dates in the source again"),
                );
            }
        }
    }
}

/// Something leads to every entry; pages are reached by the menu.
pub(super) fn orphans(dossier: &Dossier, report: &mut Report) {
    for (id, entry) in dossier.iter() {
        let kind = entry.kind();
        if kind == Kind::Page || has_link(dossier, id) {
            continue;
        }
        report.add(
            Diagnostic::new(
                Code::OrphanEntry,
                Place::Path(format!("content/{}/{}", kind.folder(), entry.id)),
                format!("nothing links to `{}`", entry.id),
            )
            .help(format!("name it in a fact, or link to it with `[[{}]]`", entry.id)),
        );
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
