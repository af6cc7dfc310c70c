//! EDTF dates in words: nothing of their certainty is rounded away.
//! Start at [`html`] and [`words`].

use fluent_bundle::FluentArgs;

use super::html::escape;
use super::locale::{Locale, Medium};
use crate::lang::PartialDate;
use crate::model::edtf::{Edtf, Part, Precision, Shape};

/// A date in words, in a `time` element where HTML can say it too.
///
/// # Errors
///
/// A sentence, if a message is missing.
pub(super) fn html(locale: &Locale, date: &Edtf) -> Result<String, String> {
    let words = words(locale, Medium::Html, date)?;
    Ok(match date.plain() {
        Some(plain) => {
            format!("<time datetime=\"{}\" class=\"date\">{words}</time>", escape(&plain))
        }
        None => format!("<span class=\"date\">{words}</span>"),
    })
}

/// A date in words.
///
/// # Errors
///
/// A sentence, if a message is missing.
pub(super) fn words(
    locale: &Locale,
    medium: Medium,
    date: &Edtf,
) -> Result<String, String> {
    let part = |part: &Part| self::part(locale, medium, part);
    let say = |id, arguments: Vec<(&str, String)>| locale.say(medium, id, arguments);
    match date.shape() {
        Shape::One(one) => part(one),
        Shape::Interval { from: Some(from), to: Some(to) } => {
            say("date-interval", vec![("from", part(from)?), ("to", part(to)?)])
        }
        Shape::Interval { from: Some(from), to: None } => {
            say("date-since", vec![("from", part(from)?)])
        }
        Shape::Interval { from: None, to: Some(to) } => {
            say("date-until", vec![("to", part(to)?)])
        }
        Shape::Within { from: Some(from), to: Some(to) } => {
            say("date-within", vec![("from", part(from)?), ("to", part(to)?)])
        }
        Shape::Within { from: Some(from), to: None } => {
            say("date-not-before", vec![("from", part(from)?)])
        }
        Shape::Within { from: None, to: Some(to) } => {
            say("date-not-after", vec![("to", part(to)?)])
        }
        Shape::Interval { from: None, to: None }
        | Shape::Within { from: None, to: None } => say("undated", Vec::new()),
        Shape::OneOf(parts) => {
            let all: Result<Vec<String>, String> = parts.iter().map(part).collect();
            say("date-one-of", vec![("list", locale.language.choice(&all?))])
        }
    }
}

/// One date with its qualifier.
fn part(locale: &Locale, medium: Medium, part: &Part) -> Result<String, String> {
    let bare = bare(locale, medium, part)?;
    let id = match (part.is_uncertain(), part.is_approximate()) {
        (false, false) => return Ok(bare),
        (true, false) => "date-uncertain",
        (false, true) => "date-approximate",
        (true, true) => "date-uncertain-approximate",
    };
    locale.say(medium, id, [("date", bare)])
}

fn bare(locale: &Locale, medium: Medium, part: &Part) -> Result<String, String> {
    let (year, month, day) = part.civil();
    let language = &locale.language;
    let year_words = || language.date(PartialDate { year, month: None, day: None });
    let say = |id| locale.say(medium, id, [("year", year_words())]);
    match part.precision() {
        Precision::Century => say("date-century"),
        Precision::Decade => {
            // Some languages have a name for each decade, found by its number.
            let mut args = FluentArgs::new();
            args.set("year", year_words());
            args.set("decade", i64::from(year));
            locale.say_with(medium, "date-decade", &args)
        }
        Precision::Season(21) => say("season-spring"),
        Precision::Season(22) => say("season-summer"),
        Precision::Season(23) => say("season-autumn"),
        Precision::Season(_) => say("season-winter"),
        Precision::Year => Ok(year_words()),
        Precision::Month => Ok(language.date(PartialDate { year, month, day: None })),
        Precision::Day => {
            let date = PartialDate { year, month, day };
            Ok(match language.hijri(date) {
                Some(hijri) => format!("{} ({hijri})", language.date(date)),
                None => language.date(date),
            })
        }
    }
}
