//! `<lang>/calendar.ics`: the days on which terms end and notices fall due (RFC 5545).
//! Start at [`export`]. What is computed of dates that are not certain is tentative.

use std::io;

use super::store::store;
use super::words::Words;
use crate::model::Dossier;
use crate::model::agreement::Renewal;
use crate::model::duration::Duration;
use crate::model::edtf::Day;
use crate::model::entry::Entry;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::model::status::{Estimate, TermEnd};
use crate::publish::Output;
use crate::view::Address;

/// The most octets of a line.
const WIDTH: usize = 75;

/// Something that falls on some days.
struct Due<'d> {
    entry: &'d Entry,
    /// What it is: the message `calendar-…`.
    what: &'static str,
    from: Day,
    until: Day,
    certain: bool,
    number: usize,
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
        let ends: Vec<(Day, Day, bool)> = match &dossier.status(id).end {
            TermEnd::On(day) => vec![(*day, *day, true)],
            TermEnd::About(end) => days(end),
            TermEnd::Disputed(ends) => ends.iter().flat_map(days).collect(),
            TermEnd::NoTerm
            | TermEnd::Undated
            | TermEnd::NotComputable
            | TermEnd::Beyond => Vec::new(),
        };
        for ((from, until, certain), number) in ends.into_iter().zip(1..) {
            all.push(Due { entry, what: "term-end", from, until, certain, number });
            // Where a term ends by itself, nobody gives notice.
            if let (Some(notice), false) = (term.notice, term.renewal == Renewal::None)
                && let (Some(from), Some(until)) =
                    (before(from, notice), before(until, notice))
            {
                all.push(Due { entry, what: "notice", from, until, certain, number });
            }
        }
    }
    all
}

fn days(end: &Estimate) -> Vec<(Day, Day, bool)> {
    let days = end.first.zip(end.last).map(|(from, until)| (from, until, false));
    days.into_iter().collect()
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
        let what = words(side, &format!("calendar-{}", due.what));
        let what = what.unwrap_or_else(|| due.what.to_owned());
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
