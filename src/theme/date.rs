//! EDTF dates in words, without loss of what they say about certainty.
//! Start at [`html`].

use super::html::escape;
use super::locale::Locale;
use super::medium::Medium;
use super::messages::Argument;
use crate::lang::{Language, PartialDate};
use crate::model::edtf::{Day, Edtf, Part, Precision, Shape};

/// A date in words, in a `time` element if HTML has a form for it.
pub(super) fn html(locale: &Locale, date: &Edtf) -> String {
    let words = words(locale, date);
    match date.plain() {
        Some(plain) => {
            format!("<time datetime=\"{}\" class=\"date\">{words}</time>", escape(&plain))
        }
        None => format!("<span class=\"date\">{words}</span>"),
    }
}

/// A day in words of any language, as [`html`] has it.
pub(super) fn day_html(language: &Language, Day { year, month, day }: Day) -> String {
    let date = PartialDate { year, month: Some(month), day: Some(day) };
    let words = whole(language, date);
    format!(
        "<time datetime=\"{year:04}-{month:02}-{day:02}\" class=\"date\">{words}</time>"
    )
}

/// A date of which the day is known, by the calendars of a language.
fn whole(language: &Language, date: PartialDate) -> String {
    match language.hijri(date) {
        Some(hijri) => format!("{} ({hijri})", language.date(date)),
        None => language.date(date),
    }
}

fn words(locale: &Locale, date: &Edtf) -> String {
    let part = |part| Argument::Text(self::part(locale, part));
    let message =
        |id, arguments: &[(&str, Argument)]| locale.required(Medium::Html, id, arguments);
    match date.shape() {
        Shape::One(one) => self::part(locale, one),
        // A range of one date is that date.
        Shape::Interval { from: Some(from), to: Some(to) }
        | Shape::Within { from: Some(from), to: Some(to) }
            if from == to =>
        {
            self::part(locale, from)
        }
        Shape::Interval { from: Some(from), to: Some(to) } => {
            message("date-interval", &[("from", part(from)), ("to", part(to))])
        }
        Shape::Interval { from: Some(from), to: None } => {
            message("date-since", &[("from", part(from))])
        }
        Shape::Interval { from: None, to: Some(to) } => {
            message("date-until", &[("to", part(to))])
        }
        Shape::Within { from: Some(from), to: Some(to) } => {
            message("date-within", &[("from", part(from)), ("to", part(to))])
        }
        Shape::Within { from: Some(from), to: None } => {
            message("date-not-before", &[("from", part(from))])
        }
        Shape::Within { from: None, to: Some(to) } => {
            message("date-not-after", &[("to", part(to))])
        }
        Shape::Interval { from: None, to: None }
        | Shape::Within { from: None, to: None } => message("undated", &[]),
        Shape::OneOf(parts) => {
            let all: Vec<String> =
                parts.iter().map(|one| self::part(locale, one)).collect();
            let list = Argument::Text(locale.language.choice(&all));
            message("date-one-of", &[("list", list)])
        }
    }
}

/// One date with its qualifier.
fn part(locale: &Locale, part: &Part) -> String {
    let bare = bare(locale, part);
    let id = match (part.is_uncertain(), part.is_approximate()) {
        (false, false) => return bare,
        (true, false) => "date-uncertain",
        (false, true) => "date-approximate",
        (true, true) => "date-uncertain-approximate",
    };
    locale.required(Medium::Html, id, &[("date", Argument::Text(bare))])
}

fn bare(locale: &Locale, part: &Part) -> String {
    let (year, month, day) = part.civil();
    let language = &locale.language;
    let year_words = || language.date(PartialDate { year, month: None, day: None });
    let message =
        |id| locale.required(Medium::Html, id, &[("year", Argument::Text(year_words()))]);
    match part.precision() {
        Precision::Century => message("date-century"),
        // It lies on both sides of the beginning of the era, and no language has a name for it.
        Precision::Decade if year == 0 => {
            let year = |year| language.date(PartialDate { year, month: None, day: None });
            let ends = [("from", year(0)), ("to", year(9))];
            let ends = ends.map(|(name, words)| (name, Argument::Text(words)));
            locale.required(Medium::Html, "date-within", &ends)
        }
        Precision::Decade => {
            // Some languages have a name for each decade, found by its number.
            let decade = Argument::Number(i64::from(year));
            let year = Argument::Text(year_words());
            locale.required(
                Medium::Html,
                "date-decade",
                &[("year", year), ("decade", decade)],
            )
        }
        Precision::Season(21) => message("season-spring"),
        Precision::Season(22) => message("season-summer"),
        Precision::Season(23) => message("season-autumn"),
        Precision::Season(_) => message("season-winter"),
        Precision::Year => year_words(),
        Precision::Month => language.date(PartialDate { year, month, day: None }),
        Precision::Day => whole(language, PartialDate { year, month, day }),
    }
}
