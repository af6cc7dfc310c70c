//! Events.
//! Start at [`resolve`].

use super::Cx;
use crate::content::DraftEvent;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Weekday;
use crate::model::entry::Kind;
use crate::model::event::{Event, Mode};
use crate::model::field::FieldOwner;
use crate::model::link::EntryId;
use crate::model::vocabulary::Family;
use crate::source::Spanned;

const ACTORS: [Kind; 3] = [Kind::Country, Kind::Organisation, Kind::Person];
const CONCERNED: [Kind; 4] =
    [Kind::Country, Kind::Organisation, Kind::Person, Kind::Agreement];

/// Resolves an event of the entry `owner` and adds it to the others.
pub(super) fn resolve(event: DraftEvent, owner: EntryId, cx: &mut Cx) {
    let DraftEvent {
        span,
        kind,
        date,
        mode,
        basis,
        said,
        by,
        with,
        to,
        place,
        text,
        voice,
        act,
        weekday,
        evidence,
        cite,
    } = event;
    if let Some(weekday) = &weekday {
        check_weekday(weekday, date.as_ref(), cx);
    }
    let kind = kind.and_then(|code| cx.names.term(Family::Event, &code, cx.report));
    let mut entries = |names: Vec<Spanned<String>>, wanted: &[Kind]| -> Vec<EntryId> {
        names.iter().filter_map(|n| cx.names.entry(n, wanted, cx.report)).collect()
    };
    let by = entries(by, &ACTORS);
    let with = entries(with, &ACTORS);
    let to = entries(to, &CONCERNED);
    let act = act.and_then(|name| cx.names.agreement(&name, cx.report));
    let event = Event {
        owner,
        // Without a kind the build is refused; the rest is resolved for its faults.
        kind: kind.unwrap_or(crate::model::vocabulary::TermId(0)),
        date: date.map(|date| date.value),
        mode: mode.map_or(Mode::Reported, |mode| mode.value),
        basis: cx.basis(basis),
        said: said.map(|date| date.value),
        by,
        with,
        to,
        place: cx.pair(place),
        text: cx.words(text),
        voice: cx.voices(voice),
        act,
        evidence: cx.evidence(evidence, FieldOwner::Event),
        cite: cx.cites(cite),
    };
    if kind.is_some() {
        cx.events.push(event);
        cx.places.push(span.alone());
    }
}

fn check_weekday(
    weekday: &Spanned<Weekday>,
    date: Option<&Spanned<crate::model::edtf::Edtf>>,
    cx: &mut Cx,
) {
    let Some(date) = date else { return };
    let Some(day) = date.value.day() else { return };
    let Some(real) = Weekday::of(day.year, day.month, day.day) else { return };
    if real != weekday.value {
        cx.report.add(
            Diagnostic::new(
                Code::WeekdayMismatch,
                &weekday.span,
                format!(
                    "`{day}` was a `{}`, not a `{}`",
                    real.as_str(),
                    weekday.value.as_str()
                ),
            )
            .related(&date.span, "the date")
            .help("one of the two is wrong: look at the source again"),
        );
    }
}
