//! Marks of another script where TOML wants its own: commas, quotation marks, blanks.
//! Start at [`mended`]; [`of_line`] finds them in one line.

use std::ops::Range;

use toml_edit::Document;

use crate::lang;

/// A mark that is to be another one.
#[derive(Debug)]
pub struct Mark {
    /// Where it stands in its line.
    pub range: Range<usize>,
    /// What TOML has in its place; none for what only has to go.
    pub wanted: Option<char>,
    /// Whether it begins a string.
    opens: bool,
}

impl Mark {
    /// The same mark in a text that begins later.
    pub(super) fn shifted(&self, by: usize) -> Mark {
        let Mark { range, wanted, opens } = self;
        Mark { range: range.start - by..range.end - by, wanted: *wanted, opens: *opens }
    }
}

/// The text of a TOML file, or of frontmatter, with its marks as TOML wants them; `None` if nothing is
/// wrong, or if it would be no TOML then. Nothing within a string or a comment changes.
pub fn mended(text: &str) -> Option<String> {
    let is_toml = |text: &str| Document::parse(text).is_ok();
    if is_toml(text) {
        return None;
    }
    let lines = text.split_inclusive('\n');
    let mut inside = None;
    let mended = lines.map(|line| with(line, &of_line(line, &mut inside)));
    let mended: String = mended.collect();
    is_toml(&mended).then_some(mended)
}

/// A line with its marks as TOML wants them.
pub fn with(line: &str, marks: &[Mark]) -> String {
    replaced(line, marks, |_, _, mended| mended)
}

/// The same in as many bytes as the line has, so that all else stays at its place.
pub(super) fn padded(line: &str, marks: &[Mark]) -> String {
    replaced(line, marks, |mark, length, mended| {
        let blanks = " ".repeat(length - mended.len());
        if mark.opens { blanks + &mended } else { mended + &blanks }
    })
}

fn replaced(
    line: &str,
    marks: &[Mark],
    written: impl Fn(&Mark, usize, String) -> String,
) -> String {
    let (mut mended, mut at) = (String::with_capacity(line.len()), 0);
    for mark in marks {
        mended += &line[at..mark.range.start];
        let wanted = mark.wanted.map(String::from).unwrap_or_default();
        mended += &written(mark, mark.range.len(), wanted);
        at = mark.range.end;
    }
    mended + &line[at..]
}

/// The marks of a line that are to be others. `inside` is the mark that ends a string of several lines.
pub fn of_line(line: &str, inside: &mut Option<&'static str>) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        let rest = &line[at..];
        at += if let Some(end) = *inside {
            let found = rest.find(end).map(|at| at + end.len());
            if found.is_some() {
                *inside = None;
            }
            found.unwrap_or(rest.len())
        } else if let Some(long) =
            ["\"\"\"", "'''"].into_iter().find(|mark| rest.starts_with(mark))
        {
            *inside = Some(long);
            long.len()
        } else if c == '#' {
            rest.len()
        } else if c == '"' || c == '\'' {
            string(rest, c).unwrap_or_else(|| {
                // A text that a printed mark was to end.
                if let Some(close) = printed_end(rest, c) {
                    let range = at + close.start..at + close.end;
                    marks.push(Mark { range, wanted: Some(c), opens: false });
                    return close.end;
                }
                rest.len()
            })
        } else if let Some(close) = quoted(rest) {
            let mark = |range: Range<usize>, opens| Mark {
                range: at + range.start..at + range.end,
                wanted: Some('"'),
                opens,
            };
            marks.push(mark(0..c.len_utf8(), true));
            if &rest[close.clone()] != "\"" {
                marks.push(mark(close.clone(), false));
            }
            close.end
        } else {
            let wanted = plain(c);
            if wanted != Some(c) {
                marks.push(Mark { range: at..at + c.len_utf8(), wanted, opens: false });
            }
            c.len_utf8()
        };
    }
    marks
}

/// The length of the string that begins here, if it ends in the line.
pub(super) fn string(rest: &str, mark: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = mark == '"',
            _ if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Where the printed quotation mark stands that was to end the string which begins here: after it come only
/// brackets and commas.
fn printed_end(rest: &str, mark: char) -> Option<Range<usize>> {
    let bare = rest.trim_end_matches([' ', '\t', '\n', '\r', ',', ']', '}']);
    let printed: &[char] =
        if mark == '"' { &['”', '“', '″', '＂'] } else { &['’', '‘'] };
    let last = bare.chars().next_back().filter(|last| printed.contains(last))?;
    let is_only = bare.matches(printed).count() == 1;
    is_only.then(|| bare.len() - last.len_utf8()..bare.len())
}

/// Where the mark stands that closes a text between printed quotation marks, which begins here.
fn quoted(rest: &str) -> Option<Range<usize>> {
    let open = rest.chars().next()?;
    let closing: &[char] = match open {
        '“' | '”' | '„' | '‟' | '″' | '〝' => &['”', '“', '"', '″', '〞'],
        '«' => &['»'],
        '»' => &['«'],
        '‹' => &['›'],
        '›' => &['‹'],
        '‘' | '’' | '‚' => &['’', '‘', '\''],
        '＂' => &['＂', '"'],
        _ => return None,
    };
    let inner = &rest[open.len_utf8()..];
    let end = inner.find(closing)?;
    if inner[..end].contains(['"', '\\', '\n']) {
        return None;
    }
    let start = open.len_utf8() + end;
    let close = rest[start..].chars().next()?;
    Some(start..start + close.len_utf8())
}

/// The mark that TOML has for a character outside of strings; none for one that is not seen.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '،' | '؛' | '٫' | '、' | '，' | '；' => ',',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '＝' | '꞊' | '﹦' => '=',
        '［' | '【' => '[',
        '］' | '】' => ']',
        '｛' => '{',
        '｝' => '}',
        '＿' => '_',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2024}' | '．' | '。' => '.',
        '＃' => '#',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '\t' | '\n' | '\r' => c,
        _ if lang::is_hidden(c) => return None,
        _ => c,
    })
}

fn digit(c: char, zero: char) -> char {
    let value = u32::from(c) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(c)
}
