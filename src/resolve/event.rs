//! Events.
//! Start at [`resolve`].

use super::cx::Cx;
use super::{event_names, twice};
use crate::content::keys::{Actors, Concerned, Group};
use crate::content::{DraftEvent, DraftVoice};
use crate::diagnostic::{fault, phrase};
use crate::lang::Weekday;
use crate::model::event::{Event, EventRef, Mode};
use crate::model::event_name::EventName;
use crate::model::evidence::Voice;
use crate::model::field::Field;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::vocabulary::Family;
use crate::prose::collect_exact;
use crate::source::{Span, Spanned};

/// The events of the entry `owner`, each with its place; without those whose kind is not known.
pub(super) fn resolve(
    events: Vec<DraftEvent>,
    owner: EntryId,
    cx: &mut Cx,
) -> (Vec<Event>, Vec<Span>) {
    let names = event_names::of(&events, cx);
    let mut resolved = (Vec::new(), Vec::new());
    for (event, name) in events.into_iter().zip(names) {
        let place = event.span.alone();
        let (answered, answers) = answers(&event.answers, owner, cx).into_iter().unzip();
        if let Some(event) = one(event, owner, name, answered, cx) {
            let at = resolved.0.len();
            cx.answers.extend(<Vec<_>>::into_iter(answers).map(|to| (at, to)));
            resolved.0.push(event);
            resolved.1.push(place);
        }
    }
    resolved.0.shrink_to_fit();
    resolved
}

/// What an event answers, each with its place. Whether there is such an event depends on its entry,
/// so that is judged later.
fn answers(
    written: &[Spanned<String>],
    owner: EntryId,
    cx: &mut Cx,
) -> Vec<(EventRef, (EventRef, Span))> {
    let one = |to: &Spanned<String>| {
        let (entry, at) = match to.value.split_once('#') {
            Some((entry, _)) => {
                let id = Spanned::new(entry.to_owned(), to.within(0..entry.len()));
                let entry = cx.names.entry(&id, &Kind::ALL, cx.report)?;
                (entry, id.value.len() + 1)
            }
            None => (owner, 0),
        };
        let (name, place) = (&to.value[at..], to.within(at..to.value.len()));
        if name.is_empty() {
            cx.report.add(fault::bad_id_answered(place));
            return None;
        }
        let event = EventRef { entry, name: name.into() };
        Some((event.clone(), (event, place)))
    };
    let answers: Vec<_> = written.iter().filter_map(one).collect();
    twice::answers(answers.iter().map(|(event, (_, place))| (event, place)), cx.report);
    answers
}

/// Resolves an event; `None` where its kind is not known.
fn one(
    event: DraftEvent,
    owner: EntryId,
    name: EventName,
    answers: Vec<EventRef>,
    cx: &mut Cx,
) -> Option<Event> {
    let DraftEvent {
        span: _,
        id: _,
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
        text_digest: _,
        voice,
        answers: _,
        act,
        weekday,
        evidence,
        cite,
    } = event;
    check_weekday(weekday.as_ref(), date.as_ref(), cx);
    check_names(owner, [&by, &with, &to], act.as_ref(), cx);
    let kind = kind.and_then(|code| cx.term(Family::Event, &code));
    let [by, with] = [by, with].map(|all| those(all, Actors::KINDS, cx));
    let to = those(to, Concerned::KINDS, cx);
    let act = act.and_then(|name| cx.names.agreement(&name, cx.report));
    let basis = cx.basis(basis);
    let place = cx.pair(place);
    let text = cx.words(text);
    let voice = cx.voices(voice);
    let evidence = cx.evidence(evidence);
    let cite = cx.cites(cite);
    Some(Event {
        owner,
        name,
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
        answers,
        act,
        evidence,
        cite,
    })
}

/// Those who take part in an event, of the kinds `wanted` where they are entries.
fn those(voices: Vec<DraftVoice>, wanted: &[Kind], cx: &mut Cx) -> Vec<Voice> {
    collect_exact(voices.into_iter().filter_map(|one| cx.voice(one, wanted)))
}

/// Nobody takes part twice, and the instrument with which an event is stored is neither that by
/// which it was done nor whom it concerned: of that the page speaks already.
fn check_names(
    owner: EntryId,
    [by, with, to]: [&[DraftVoice]; 3],
    act: Option<&Spanned<String>>,
    cx: &mut Cx,
) {
    twice::parts([by, with, to], cx.report);
    let named = twice::ids(to).map(|name| (name, Field::To));
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
