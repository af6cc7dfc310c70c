//! What writers mean as Markdown and Markdown does not read, so that readers would see the signs.
//! Start at [`of_paragraph`] for the beginnings of lines, at [`in_words`] for what stands within them, at
//! [`of_brackets`] for links that come to nothing.

use std::ops::Range;

use crate::diagnostic::{Report, fault};
use crate::lang::digit;
use crate::model::id::Id;
use crate::source::Source;

/// How many bytes of what looks like a link or a citation are looked at.
const LONGEST: usize = 512;

/// Reports lines of a paragraph that were to begin a heading or an item of a list.
pub(super) fn of_paragraph(source: &Source, range: &Range<usize>, report: &mut Report) {
    let Some(text) = source.text().get(range.clone()) else { return };
    if let Some(row) = text.lines().next().map(str::trim_end)
        && row.starts_with('|')
        && row.ends_with('|')
        && cells(row).count() > 1
    {
        let place = source.span(range.start..range.start + row.len());
        report.add(fault::markdown_trap_table(place));
    }
    let mut at = range.start;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start_matches(' ').len();
        at += line.len();
        let line = line.trim();
        let signs = line.len() - line.trim_start_matches('#').len();
        let after = line[signs..].chars().next();
        if (2..=6).contains(&signs) && after.is_some_and(char::is_alphanumeric) {
            let place = source.span(start..start + signs);
            let fixed = format!("{} ", &line[..signs]);
            report.add(fault::markdown_trap_heading(&place).fix(&place, fixed));
        } else if let Some((length, mark)) = marker(line) {
            let place = source.span(start..start + length);
            report.add(fault::markdown_trap_list(&place, place.text()).fix(&place, mark));
        }
    }
}

/// Where the cells of a row stand in it. A bar after a backslash is one of the words.
pub(super) fn cells(row: &str) -> impl Iterator<Item = Range<usize>> {
    let end = row.trim_end().len();
    let bars = row.match_indices('|').map(|(at, _)| at);
    let mut bars: Vec<usize> = bars.filter(|at| !row[..*at].ends_with('\\')).collect();
    if bars.last().is_none_or(|last| last + 1 < end) {
        bars.push(end);
    }
    let first = if row.trim_start().starts_with('|') { bars.remove(0) + 1 } else { 0 };
    bars.into_iter().scan(first, |start, bar| {
        let cell = *start..bar;
        *start = bar + 1;
        Some(cell)
    })
}

/// The length of the sign of an item that Markdown does not read, and the one that it does.
fn marker(line: &str) -> Option<(usize, String)> {
    let first = line.chars().next()?;
    if matches!(first, '•' | '●' | '▪' | '◦' | '‣' | '○' | '■' | '·' | '∙')
    {
        let length = first.len_utf8();
        let is_glued = !line[length..].starts_with(char::is_whitespace);
        return Some((length, if is_glued { "- " } else { "-" }.to_owned()));
    }
    let digits: Vec<u32> = line.chars().map_while(digit).collect();
    if digits.is_empty() || digits.len() > 2 {
        return None;
    }
    let length: usize = line.chars().take(digits.len()).map(char::len_utf8).sum();
    let mut rest = line[length..].chars();
    let (sign, blank) = (rest.next()?, rest.next()?);
    let is_read =
        line.starts_with(|c: char| c.is_ascii_digit()) && matches!(sign, '.' | ')');
    let ends = matches!(sign, '.' | ')' | '-' | '–' | 'ـ');
    if is_read || !ends || !blank.is_whitespace() {
        return None;
    }
    let number = digits.iter().fold(0, |number, digit| number * 10 + digit);
    let sign_read = if sign == ')' { ')' } else { '.' };
    Some((length + sign.len_utf8(), format!("{number}{sign_read}")))
}

/// Reports addresses and citations that stand in the words of a text, outside of links.
pub(super) fn in_words(source: &Source, range: &Range<usize>, report: &mut Report) {
    let text = source.text();
    let Some(words) = text.get(range.clone()) else { return };
    for start in ["http://", "https://", "www."] {
        for (at, _) in words.match_indices(start) {
            let from = range.start + at;
            // A part of a name, or of an address that began before.
            let before = text[..from].chars().next_back();
            if before.is_some_and(|c| {
                c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '=')
            }) {
                continue;
            }
            // What was to be the address of a link is told by another fault.
            if ["](", "] ("].iter().any(|end| text[..from].ends_with(end)) {
                continue;
            }
            // The parser divides words at each sign of its own.
            let address = address(&text[from..]);
            if address.len() > start.len() {
                let place = source.span(from..from + address.len());
                let scheme = if start == "www." { "https://" } else { "" };
                let link = format!("<{scheme}{address}>");
                report.add(fault::bare_address(&place).fix(&place, link));
            }
        }
    }
    for (at, _) in words.match_indices('@') {
        report.extend(bare_cite(source, range.start + at));
    }
}

/// The address at the beginning of a text, without the punctuation after it.
fn address(text: &str) -> &str {
    let ends = |c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”')
    };
    let all = &text[..text.find(ends).unwrap_or(text.len())];
    let closes = |c: char| !c.is_alphanumeric() && !matches!(c, '/' | '=' | '-' | '_');
    let bare = all.trim_end_matches(closes);
    // A bracket that is opened in the address is closed in it.
    let opens = bare.matches('(').count() > bare.matches(')').count();
    if opens && all[bare.len()..].starts_with(')') { &all[..=bare.len()] } else { bare }
}

/// The brackets that close what these open.
const BRACKETS: [(char, char); 7] = [
    ('(', ')'),
    ('{', '}'),
    ('﴾', '﴿'),
    ('﴿', '﴾'),
    ('（', '）'),
    ('［', '］'),
    ('【', '】'),
];

/// The fault of `(@report, p3)`, or of the same in other brackets or without any.
fn bare_cite(source: &Source, at: usize) -> Option<crate::diagnostic::Diagnostic> {
    let text = source.text();
    let before = text[..at].chars().next_back();
    let brackets = BRACKETS.iter().find(|(open, _)| before == Some(*open));
    // In Arabic a prefix is one word with what follows.
    let apart = |c: char| c.is_whitespace() || (c.is_alphabetic() && !c.is_ascii());
    if brackets.is_none() && !before.is_none_or(apart) {
        return None;
    }
    let rest = &text[at + 1..];
    let id = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(rest.len());
    let locator = rest[id..].trim_start_matches([' ', ',', '،']);
    let start = rest.len() - locator.len();
    let length = locator_length(locator)?;
    if id == 0 || start == id {
        return None;
    }
    let end = at + 1 + start + length;
    let range = match brackets {
        Some((open, close)) if text[end..].starts_with(*close) => {
            at - open.len_utf8()..end + close.len_utf8()
        }
        _ => at..end,
    };
    let place = source.span(range);
    let written = format!("[@{}, {}]", &rest[..id], &text[at + 1 + start..end]);
    Some(fault::markdown_trap_cite_shown(&place).fix(&place, written))
}

/// The length of the locator, such as `p3-5`, with which a text begins.
fn locator_length(text: &str) -> Option<usize> {
    let digits = text.strip_prefix(['p', '¶'])?;
    let end = digits.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ',')));
    let length = digits[..end.unwrap_or(digits.len())].trim_end_matches(['-', ',']).len();
    (length > 0).then_some(text.len() - digits.len() + length)
}

/// Whether the words between square brackets are a citation but for its `@`.
fn is_cite_without_sign(words: &str) -> bool {
    let Some((id, locator)) = words.split_once([',', '،']) else { return false };
    let locator = locator.trim();
    id.parse::<Id>().is_ok() && locator_length(locator) == Some(locator.len())
}

/// Reports a bracket that begins a link of which nothing comes, since a blank stands in its address or
/// before it. `at` is where the bracket stands.
pub(super) fn of_brackets(source: &Source, at: usize, report: &mut Report) {
    let text = &source.text()[at..];
    let near = text.find('\n').unwrap_or(text.len()).min(LONGEST);
    let Some(near) = text.get(..near) else { return };
    let Some(close) = near.find(']') else { return };
    if is_cite_without_sign(&near[1..close]) {
        let place = source.span(at..at + close + 1);
        let written = format!("[@{}", &near[1..=close]);
        report.add(fault::markdown_trap_cite_unsigned(&place).fix(&place, written));
        return;
    }
    let rest = &near[close + 1..];
    let bare = rest.trim_start();
    let gap = rest.len() - bare.len();
    let Some(inner) = bare.strip_prefix('(') else { return };
    let Some(end) = inner.find(')') else { return };
    let address = &inner[..end];
    let is_web = ["http://", "https://"].iter().any(|start| address.starts_with(start));
    let span = |from: usize, length: usize| source.span(at + from..at + from + length);
    if gap > 0 {
        if is_web && !address.contains(char::is_whitespace) {
            let place = span(close + 1, gap);
            report.add(fault::markdown_trap_apart(&place).fix(&place, ""));
        }
        return;
    }
    let is_picture = source.text()[..at].ends_with('!') || near.starts_with("![");
    let has_blank = address.trim().contains(char::is_whitespace);
    if has_blank && (is_web || is_picture) && !address.contains(['"', '<']) {
        let place = span(close + 2, address.len());
        let words: Vec<&str> = address.split_whitespace().collect();
        report.add(fault::markdown_trap_blank(&place).fix(&place, words.join("%20")));
    }
}
