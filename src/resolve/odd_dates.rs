//! Dates that can hardly be meant: after the dossier's day, after the article that tells of them, or
//! of another calendar.
//! Start at [`judge`]; days that are not of events stand where they are read, and [`hijri`] judges them.

use super::resolution::Resolved;
use crate::diagnostic::{Diagnostic, Place, Report, fault};
use crate::lang;
use crate::model::Dossier;
use crate::model::edtf::{Day, Edtf, Part, Shape};
use crate::model::entry::Body;
use crate::model::event::{Event, Mode};
use crate::model::link::Cite;
use crate::model::reason;
use crate::source::{Span, Spanned};

/// Judges the dates of all events and articles. `published` has the entries in their order.
pub(super) fn judge(dossier: &Dossier, published: &[Resolved], report: &mut Report) {
    for ((_, entry), resolved) in dossier.iter().zip(published) {
        for (event, place) in entry.events.iter().zip(&resolved.made.event_places) {
            judge_event(dossier, event, place, report);
        }
        if let Body::Article(article) = &entry.body {
            let date = &article.published.date;
            let place = || place(resolved, date);
            if surely_after(date, dossier.as_of) {
                report.add(fault::odd_date_published(place(), date, &dossier.as_of));
            }
            hijri(date, &place, report);
        }
    }
}

fn judge_event(dossier: &Dossier, event: &Event, place: &Span, report: &mut Report) {
    // Only what is told as having happened lies before the words about it.
    let past = event.mode == Mode::Reported;
    let written = last_published(dossier, &event.cite);
    if let Some(date) = &event.date {
        if past && surely_after(date, dossier.as_of) {
            report.add(fault::odd_date_after(place, date, &dossier.as_of));
        } else if let Some(written) =
            written.filter(|day| past && surely_after(date, *day))
        {
            report.add(fault::odd_date_written(place, date, &written));
        }
        if let Some(said) = event.said.as_ref().filter(|said| past && later(date, said)) {
            report.add(fault::odd_date_said(place, date, said));
        }
        hijri(date, &|| place.into(), report);
    }
    if let Some(said) = &event.said {
        if let Some(written) = written.filter(|day| surely_after(said, *day)) {
            report.add(fault::odd_date_said_written(place, said, &written));
        }
        hijri(said, &|| place.into(), report);
    }
}

/// Whether a date is firm and begins after `day`.
fn surely_after(date: &Edtf, day: Day) -> bool {
    is_firm(date) && date.earliest().is_some_and(|first| first > day)
}

/// Whether the first date, which is firm, begins after the end of the other.
fn later(date: &Edtf, other: &Edtf) -> bool {
    is_firm(other) && other.latest().is_some_and(|last| surely_after(date, last))
}

fn is_firm(date: &Edtf) -> bool {
    !date.is_uncertain() && !date.is_approximate()
}

/// The last day on which the last of these articles can have been published; `None` if that of any
/// is not known for sure.
fn last_published(dossier: &Dossier, cites: &[Cite]) -> Option<Day> {
    let mut last = None;
    for cite in cites {
        let date = &dossier.article(cite.article).published.date;
        last = last.max(Some(date.latest().filter(|_| is_firm(date))?));
    }
    last
}

/// The dossier's day; that of the other calendar is reported.
pub(super) fn as_of(day: &Spanned<Day>, report: &mut Report) -> Day {
    hijri(&day.value.into(), &|| (&day.span).into(), report);
    day.value
}

/// Reports a year that is of our time in the Hijri calendar and long ago in this one.
pub(super) fn hijri(date: &Edtf, place: &dyn Fn() -> Place, report: &mut Report) {
    // From 1882 to 2077.
    const YEARS: std::ops::RangeInclusive<i32> = 1300..=1500;
    let parts: Vec<&Part> = match date.shape() {
        Shape::One(part) => vec![part],
        Shape::Interval { from, to } | Shape::Within { from, to } => {
            from.into_iter().chain(to).collect()
        }
        Shape::OneOf(parts) => parts.iter().collect(),
    };
    let Some(part) = parts.iter().find(|part| YEARS.contains(&part.civil().0)) else {
        return;
    };
    let fault: Diagnostic = fault::odd_date_hijri(place(), date);
    let day = match part.civil() {
        (year, Some(month), Some(day)) if parts.len() == 1 => {
            lang::gregorian(year, month, day)
        }
        _ => None,
    };
    let day = day.and_then(|date| Day::new(date.year, date.month?, date.day?));
    report.add(fault.maybe_help(day.map(|day| reason::write_if_hijri(&day))));
}

/// Where an article writes when it was published.
fn place(resolved: &Resolved, date: &Edtf) -> Place {
    let folder = || Place::Path(resolved.draft.folder.clone());
    let Some(source) = resolved.draft.facts_source() else { return folder() };
    let text = source.text();
    let Some(from) = text.find("published") else { return folder() };
    let date = date.to_string();
    let found = text[from..].find(&date).map(|at| from + at..from + at + date.len());
    found.map_or_else(folder, |range| source.span(range).into())
}
