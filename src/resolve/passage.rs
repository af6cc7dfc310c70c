//! Passages of an article, and what its printed text says of them.
//! Start at [`resolve`] and [`Printed`].

use super::cx::Cx;
use super::twice;
use crate::content::{DraftPassage, PrintedText};
use crate::diagnostic::{Report, fault};
use crate::lang;
use crate::model::article::Passage;
use crate::model::locator::Paragraph;
use crate::source::{Digest, Span, Spanned};

/// How many words a passage has at most: what a court takes for a quotation, not for a copy.
const MOST_WORDS: usize = 25;

/// For how many passages that stand in the wrong paragraph all others are searched: each search
/// reads the whole text.
const MOST_SEARCHES: usize = 50;

/// Resolves the passages of an article. `count` says how many paragraphs it has; `printed` is its
/// text, where that is at hand.
pub(super) fn resolve(
    drafts: Vec<DraftPassage>,
    count: Option<&Spanned<u32>>,
    printed: Option<&Printed>,
    cx: &mut Cx,
) -> Vec<Passage> {
    let (mut passages, mut places): (Vec<Passage>, Vec<Span>) = (Vec::new(), Vec::new());
    let mut searches = 0;
    for DraftPassage { span, at, text, note } in drafts {
        let note = cx.words(note);
        let (Some(at), Some(text)) = (at, text) else { continue };
        let words = lang::count_words(&text.value);
        if words > MOST_WORDS {
            let fault = fault::bad_value_passage_long(&text.span, words, MOST_WORDS);
            cx.report.add(fault);
        }
        match (count, printed) {
            (Some(count), _) if at.value.0 > count.value => {
                let count = count.value as usize;
                cx.report.add(fault::bad_locator_passage_beyond(&at.span, count));
            }
            (_, Some(printed)) => printed.check(&at, &text, &mut searches, cx),
            (_, None) => {}
        }
        passages.push(Passage { paragraph: at.value, text: text.value, note });
        places.push(span);
    }
    let alike = |passage: &Passage| (passage.paragraph, passage.text.clone());
    twice::facts(passages.iter(), &places, alike, cx.report);
    passages.sort_by_key(|passage| passage.paragraph);
    passages
}

/// The text of an article, folded for comparison.
pub(super) struct Printed {
    digest: Digest,
    paragraphs: Vec<String>,
}

impl Printed {
    /// The text as it is compared.
    pub(super) fn of(text: &PrintedText, cx: &Cx) -> Printed {
        // A line of invisible characters alone is blank to whoever counts.
        let lines = text.lines().map(|line| folded(line, cx));
        let paragraphs = lines.filter(|line| !line.is_empty()).collect();
        Printed { digest: text.digest, paragraphs }
    }

    /// The text has as many paragraphs as the facts say.
    pub(super) fn check_count(&self, count: Option<&Spanned<u32>>, report: &mut Report) {
        let found = self.paragraphs.len();
        if let Some(count) = count.filter(|count| count.value as usize != found) {
            let fault = fault::bad_value_paragraphs(&count.span, found);
            report.add(fault.fix(&count.span, found.to_string()));
        }
    }

    /// The text is the one that the editors worked from.
    pub(super) fn check_sum(&self, sum: Option<&Spanned<String>>, report: &mut Report) {
        let real = self.digest.to_string();
        // One that is no checksum at all is reported as such.
        if let Some(sum) = sum.filter(|sum| sum.value.len() == 64 && sum.value != real) {
            report.add(fault::bad_value_passage_sum(&sum.span, &real));
        }
    }

    /// A passage stands in its paragraph. If it stands in others, the nearest is proposed.
    fn check(
        &self,
        at: &Spanned<Paragraph>,
        text: &Spanned<String>,
        searches: &mut usize,
        cx: &mut Cx,
    ) {
        let words = folded(&text.value, cx);
        let own = at.value.0 as usize;
        let there = self.paragraphs.get(own.wrapping_sub(1));
        if there.is_some_and(|paragraph| paragraph.contains(&words)) {
            return;
        }
        *searches += 1;
        let searched = *searches <= MOST_SEARCHES;
        let all = self.paragraphs.iter().filter(|_| searched);
        let found = (1..).zip(all).filter(|(_, paragraph)| paragraph.contains(&words));
        let found: Vec<u32> = found.map(|(number, _)| number).collect();
        let Some(nearest) = found.iter().min_by_key(|number| number.abs_diff(at.value.0))
        else {
            cx.report.add(fault::bad_value_passage_absent(&text.span, &at.value.0));
            return;
        };
        let nearest = Paragraph(*nearest);
        let fault = fault::bad_locator_passage(&at.span, &at.value.0, &nearest);
        let only = found.len() == 1;
        cx.report.add(match only && at.span.text() == at.value.to_string() {
            true => fault.fix(&at.span, nearest.to_string()),
            false => fault,
        });
    }
}

/// Words as search compares them, with single spaces.
fn folded(text: &str, cx: &Cx) -> String {
    let text = cx.languages[0].fold(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
