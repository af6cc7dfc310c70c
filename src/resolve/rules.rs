//! Rules on the whole: what cannot be, and what is worth a look.
//! Each is a function that says in its first line what it asks for.

use super::names::Names;
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::model::Dossier;
use crate::model::agreement::Relation;
use crate::model::entry::{EntryId, Kind};
use crate::model::event::{Event, Mode};
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
            format!("`{}` names itself under `{}`", name.value, relation.key()),
        )
        .help("take it out"),
    );
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
    let code = |event: &Event| dossier.vocabulary.term(event.kind).code.as_str();
    for (id, _) in dossier.of_kind(Kind::Agreement) {
        let own: Vec<_> = dossier
            .all_events()
            .filter(|(_, event)| event.owner == id && event.mode == Mode::Reported)
            .collect();
        for (at, in_force) in own.iter().filter(|(_, event)| code(event) == "in-force") {
            let Some(date) = &in_force.date else { continue };
            let before = own
                .iter()
                .filter(|(_, event)| code(event) == "signed")
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
    let by_event = reverse.events.iter().any(|event| dossier.event(*event).owner != id);
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
