//! `<lang>/calendar.ics`: the days on which terms end and notices fall due (RFC 5545).
//! Start at [`export`]. What is computed of dates that are not certain is tentative.

use std::io;

use super::store::store;
use super::words::Words;
use crate::model::Dossier;
use crate::model::agreement::Renewal;
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::Entry;
use crate::model::event::Mode;
use crate::model::link::EntryId;
use crate::model::milestone::Milestone;
use crate::model::pair::Side;
use crate::model::status::{Estimate, Standing, Status, TermEnd};
use crate::publish::Output;
use crate::view::Address;

/// The most octets of a line.
const WIDTH: usize = 75;

/// Something that falls on some days.
struct Due<'d> {
    entry: &'d Entry,
    /// What it is: one of several.
    what: &'static str,
    number: usize,
    /// What it is called: the message `calendar-…`.
    words: &'static str,
    from: Day,
    until: Day,
    certain: bool,
}

/// Puts the calendar of each language into `out`.
///
/// # Errors
///
/// If `out` cannot store one.
pub(super) fn export(
    dossier: &Dossier,
    words: &Words,
    out: &dyn Output,
) -> io::Result<()> {
    let all = all(dossier);
    for side in Side::BOTH {
        let calendar = calendar(dossier, &all, side, words);
        let address = Address::calendar(dossier.language(side).tag());
        store(address.path(), calendar.as_bytes(), out)?;
    }
    Ok(())
}

fn all(dossier: &Dossier) -> Vec<Due<'_>> {
    let mut all = Vec::new();
    for (id, agreement) in dossier.agreements() {
        let entry = dossier.entry(EntryId::from(id));
        let Some(term) = &agreement.term else { continue };
        let status = dossier.status(id);
        let first = match term.renewal {
            Renewal::None => "term-end-only",
            Renewal::Automatic | Renewal::Express | Renewal::Unknown => "term-end",
        };
        let firsts = days(&status.end).into_iter().zip(1..);
        let firsts = firsts.map(|(end, number)| (end, "term-end", first, number));
        let renewed = status.renewed.iter().flat_map(days).zip(1..);
        let renewed =
            renewed.map(|(end, number)| (end, "renewal-end", "renewal-end", number));
        let told = told_end(dossier, entry);
        let ends = firsts.chain(renewed).filter_map(|(end, what, words, number)| {
            let (from, until, exact) = end;
            let sure = lasts_until(status, told, from)?;
            Some(Due { entry, what, number, words, from, until, certain: exact && sure })
        });
        // Where a term ends by itself, nobody gives notice.
        let notice = term.notice.filter(|_| term.renewal != Renewal::None);
        for (end, number) in ends.zip(1..) {
            let Due { from, until, certain, what, .. } = end;
            all.push(end);
            let each = term.each.filter(|_| what == "renewal-end");
            let length = each.unwrap_or(term.length);
            // None before that begins of which it is told.
            if let Some(notice) = notice.filter(|notice| length.is_longer_than(*notice))
                && let (Some(from), Some(until)) =
                    (before(from, notice), before(until, notice))
            {
                let (what, words) = ("notice", "notice");
                all.push(Due { entry, what, number, words, from, until, certain });
            }
        }
    }
    all
}

/// The days of an end, and whether it is exact; none, if they are open.
fn days(end: &TermEnd) -> Vec<(Day, Day, bool)> {
    let about = |end: &Estimate| Some((end.first?, end.last?, false));
    match end {
        TermEnd::On(day) => vec![(*day, *day, true)],
        TermEnd::About(end) => about(end).into_iter().collect(),
        TermEnd::Disputed(ends) => ends.iter().filter_map(about).collect(),
        TermEnd::NoTerm | TermEnd::Undated | TermEnd::NotComputable | TermEnd::Beyond => {
            Vec::new()
        }
    }
}

/// An end of an agreement that is planned, expected or claimed.
#[derive(Clone, Copy)]
enum Told {
    Never,
    /// From this day on; none, if it can be any.
    From(Option<Day>),
}

/// The first such end.
fn told_end(dossier: &Dossier, entry: &Entry) -> Told {
    let ends = entry.events.iter().filter(|event| {
        let milestone = dossier.vocabulary.term(event.kind).milestone;
        matches!(milestone, Some(Milestone::Terminated | Milestone::Expired))
            && matches!(event.mode, Mode::Planned | Mode::Expected | Mode::Alleged)
    });
    let days = ends.map(|event| event.date.as_ref().and_then(Edtf::earliest));
    days.min().map_or(Told::Never, Told::From)
}

/// Whether it is certain that an agreement lasts until `day`; `None` if it surely ends before.
fn lasts_until(status: &Status, told: Told, day: Day) -> Option<bool> {
    let state = status.on(day.plus_days(-1).unwrap_or(day));
    let ended = matches!(state.standing, Standing::Ended | Standing::Expired);
    let ends = match told {
        Told::Never => false,
        Told::From(first) => first.is_none_or(|first| first < day),
    };
    let denounced = state.standing == Standing::Denounced;
    (!state.certain || !ended).then_some(state.certain && !denounced && !ends)
}

/// The last day on which notice can be given, for a term that ends on `day`.
fn before(day: Day, notice: Duration) -> Option<Day> {
    let months = i32::from(notice.years()) * 12 + i32::from(notice.months());
    let days = i64::from(notice.weeks()) * 7 + i64::from(notice.days());
    day.plus_months(-months)?.plus_days(-days)
}

fn calendar(dossier: &Dossier, all: &[Due], side: Side, words: &Words) -> String {
    let language = dossier.language(side);
    let name = dossier.name.as_deref().unwrap_or("dossier");
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Mithaq//Mithaq//EN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(dossier.title.get(side).words)),
    ];
    let compact = |day: Day| format!("{:04}{:02}{:02}", day.year, day.month, day.day);
    // RFC 5545 knows no day before the year 1.
    for due in all.iter().filter(|due| due.from.year > 0) {
        let what = words(side, &format!("calendar-{}", due.words));
        let what = what.unwrap_or_else(|| due.words.to_owned());
        let title = due.entry.title.get(side).words;
        // The day after the last one, as the standard has it.
        let end = due.until.plus_days(1).unwrap_or(due.until);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}-{}@{name}", due.entry.id, due.what, due.number),
            format!("DTSTAMP:{}T000000Z", compact(dossier.as_of)),
            format!("DTSTART;VALUE=DATE:{}", compact(due.from)),
            format!("DTEND;VALUE=DATE:{}", compact(end)),
            format!(
                "SUMMARY;LANGUAGE={}:{}",
                language.tag(),
                escaped(&format!("{what}: {title}"))
            ),
            format!("STATUS:{}", if due.certain { "CONFIRMED" } else { "TENTATIVE" }),
            "TRANSP:TRANSPARENT".to_owned(),
        ]);
        if let Some(base) = &dossier.base_url {
            let page = Address::entry(language.tag(), due.entry.kind(), &due.entry.id);
            lines.push(format!("URL:{base}{page}#m-term"));
        }
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A line with its end, cut into lines of at most [`WIDTH`] octets between letters.
fn folded(line: &str) -> String {
    let (mut out, mut width) = (String::with_capacity(line.len() + 8), 0);
    for c in line.chars() {
        if width + c.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}
