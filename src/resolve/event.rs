//! Events.
//! Start at [`resolve`].

use super::cx::Cx;
use super::twice;
use crate::content::DraftEvent;
use crate::content::keys::{Actors, Concerned, Group};
use crate::diagnostic::{fault, phrase};
use crate::lang::Weekday;
use crate::model::event::{Event, Mode};
use crate::model::field::Field;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::vocabulary::Family;
use crate::source::{Span, Spanned};

/// Resolves an event of the entry `owner`, with its place; `None` where its kind is not known.
pub(super) fn resolve(
    event: DraftEvent,
    owner: EntryId,
    cx: &mut Cx,
) -> Option<(Event, Span)> {
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
    check_weekday(weekday.as_ref(), date.as_ref(), cx);
    check_names(owner, [&by, &with, &to], act.as_ref(), cx);
    let kind = kind.and_then(|code| cx.term(Family::Event, &code));
    let mut entries = |names: Vec<Spanned<String>>, wanted: &[Kind]| -> Vec<EntryId> {
        names.iter().filter_map(|n| cx.names.entry(n, wanted, cx.report)).collect()
    };
    let by = entries(by, Actors::KINDS);
    let with = entries(with, Actors::KINDS);
    let to = entries(to, Concerned::KINDS);
    let act = act.and_then(|name| cx.names.agreement(&name, cx.report));
    let basis = cx.basis(basis);
    let place = cx.pair(place);
    let text = cx.words(text);
    let voice = cx.voices(voice);
    let evidence = cx.evidence(evidence);
    let cite = cx.cites(cite);
    let event = Event {
        owner,
        kind: kind?,
        date: date.map(|date| date.value),
        mode: mode.map_or(Mode::Reported, |mode| mode.value),
        basis,
        said: said.map(|date| date.value),
        by,
        with,
        to,
        place,
        text,
        voice,
        act,
        evidence,
        cite,
    };
    Some((event, span.alone()))
}

/// Nobody takes part twice, and the instrument with which an event is stored is neither that by
/// which it was done nor whom it concerned: of that the page speaks already.
fn check_names(
    owner: EntryId,
    [by, with, to]: [&[Spanned<String>]; 3],
    act: Option<&Spanned<String>>,
    cx: &mut Cx,
) {
    for names in [by, with, to] {
        twice::names(names, cx.report);
    }
    twice::in_both(by, Field::By.key(), with, cx.report);
    let named = to.iter().map(|name| (name, Field::To));
    for (name, field) in named.chain(act.map(|name| (name, Field::Act))) {
        if cx.names.is(&name.value, owner, Kind::Agreement) {
            cx.report.add(fault::cycle_self(&name.span, &name.value, field.key()));
        }
    }
}

fn check_weekday(
    weekday: Option<&Spanned<Weekday>>,
    date: Option<&Spanned<crate::model::edtf::Edtf>>,
    cx: &mut Cx,
) {
    let Some(weekday) = weekday else { return };
    let Some((date, day)) = date.and_then(|date| Some((date, date.value.day()?))) else {
        cx.report.add(fault::odd_value_weekday(&weekday.span));
        return;
    };
    let Some(real) = Weekday::of(day.year, day.month, day.day) else { return };
    if real != weekday.value {
        let given = weekday.value.as_str();
        let fault = fault::weekday_mismatch(&weekday.span, &day, real.as_str(), given);
        cx.report.add(fault.related(&date.span, phrase::the_date()));
    }
}
