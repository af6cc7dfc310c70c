//! Slips of TOML that the parser finds lines later, or again at each of many keys: brackets and texts that
//! do not end, headings that are missing or have too few brackets.
//! Start at [`blank`] and [`missing_heading`].

use std::ops::Range;

use crate::content::keys::{self, TableSpec};
use crate::content::marks;
use crate::diagnostic::{Diagnostic, Report, fault};
use crate::source::Source;

/// A slip: the lines that cannot be read because of it, and its fault.
pub(super) type Slip = (Range<usize>, Diagnostic);

/// What a line begins.
enum Begin<'l> {
    /// `[name]`.
    Table(&'l str),
    /// `[[name]]`.
    List(&'l str),
    /// `name = …`.
    Key(&'l str),
}

/// Reports such slips in a text that is no TOML and begins at `offset` of the file, and blanks their lines.
/// `spec` is the table that the file holds.
pub(super) fn blank(
    (source, offset): (&Source, usize),
    spec: &TableSpec,
    text: &mut String,
    report: &mut Report,
) {
    // Behind a text that does not end more may be found.
    loop {
        let found = slips((source, offset), spec, text);
        if found.is_empty() {
            return;
        }
        for (lines, fault) in found {
            report.add(fault);
            blank_lines(text, lines);
        }
    }
}

/// Puts blanks in the place of lines, so that all else stays where it is.
pub(super) fn blank_lines(text: &mut String, lines: Range<usize>) {
    let blanks = |c: char| match c {
        '\n' => "\n".to_owned(),
        _ => " ".repeat(c.len_utf8()),
    };
    let blank: String = text[lines.clone()].chars().map(blanks).collect();
    text.replace_range(lines, &blank);
}

fn slips((source, offset): (&Source, usize), spec: &TableSpec, text: &str) -> Vec<Slip> {
    let span = |at: usize, length: usize| source.span(at + offset..at + length + offset);
    let (mut slips, mut open) = (Vec::new(), Open::default());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begin = begin(line).filter(|_| open.text.is_none());
        if let (Some(bracket), Some(begin)) = (open.brackets.first().copied(), &begin)
            && open.ends_before(text, begin)
        {
            let fault = fault::toml_syntax_unclosed(span(bracket, 1));
            slips.push((line_start(text, bracket)..at, fault));
            open = Open::default();
        }
        match begin {
            Some(Begin::Table(name)) if open.brackets.is_empty() => {
                if keys::is_list(spec, name) {
                    let start = at + line.find(name).unwrap_or(0);
                    let fault = fault::wrong_type_single(span(start, name.len()), name);
                    slips.push((at..next_heading(text, at + line.len()), fault));
                }
            }
            Some(Begin::List(_)) if open.brackets.is_empty() => {}
            _ => open.line(line, at),
        }
        at += line.len();
    }
    // Brackets around a text that does not end have no end either.
    if let (Some(bracket), None) = (open.brackets.first(), open.text) {
        let fault = fault::toml_syntax_unclosed(span(*bracket, 1));
        slips.push((line_start(text, *bracket)..text.len(), fault));
    }
    if let Some((start, mark)) = open.text {
        let line = start + text[start..].find('\n').map_or(0, |end| end + 1);
        let end = next_begin(text, line.max(start + 1));
        let fault = fault::toml_syntax_long(span(start, mark.len()), mark);
        slips.push((line_start(text, start)..end, fault));
    }
    slips
}

/// What is open at the end of a line.
#[derive(Default)]
struct Open {
    /// Where the brackets stand that are open.
    brackets: Vec<usize>,
    /// Where a text of several lines begins, and the mark that ends it.
    text: Option<(usize, &'static str)>,
    /// The last sign that was not blank.
    last: char,
}

impl Open {
    /// Reads a line that begins at `at`.
    fn line(&mut self, line: &str, at: usize) {
        let mut read = 0;
        while let Some(c) = line[read..].chars().next() {
            let rest = &line[read..];
            if let Some((_, mark)) = self.text {
                let Some(end) = rest.find(mark) else { return };
                self.text = None;
                read += end + mark.len();
                continue;
            }
            let long = ["\"\"\"", "'''"].into_iter().find(|mark| rest.starts_with(mark));
            if let Some(mark) = long {
                self.text = Some((at + read, mark));
                read += mark.len();
                continue;
            }
            match c {
                '#' => return,
                '"' | '\'' => {
                    let Some(length) = marks::string(rest, c) else {
                        // It may hold the brackets that are missing; the parser tells of it.
                        self.brackets.clear();
                        return;
                    };
                    self.last = c;
                    read += length;
                    continue;
                }
                '[' | '{' => self.brackets.push(at + read),
                ']' | '}' => {
                    self.brackets.pop();
                }
                _ => {}
            }
            if !c.is_whitespace() {
                self.last = c;
            }
            read += c.len_utf8();
        }
    }

    /// Whether the line that begins so shows that a bracket before it was to be closed. In braces a key may
    /// follow, after a comma.
    fn ends_before(&self, text: &str, begin: &Begin) -> bool {
        let in_braces =
            self.brackets.last().is_some_and(|at| text[*at..].starts_with('{'));
        let is_key = matches!(begin, Begin::Key(_));
        !(in_braces && is_key && matches!(self.last, ',' | '{'))
    }
}

fn begin(line: &str) -> Option<Begin<'_>> {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix('[') {
        let (is_list, rest) = match rest.strip_prefix('[') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let (name, after) = rest.split_once(']')?;
        let name = name.trim();
        let closes = after.trim_start_matches(']').trim_start();
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(is_of_name)
            && (closes.is_empty() || closes.starts_with('#'));
        return is_name.then_some(match is_list {
            true => Begin::List(name),
            false => Begin::Table(name),
        });
    }
    let name = &line[..line.find(|c| !is_of_name(c)).unwrap_or(line.len())];
    let is_key = !name.is_empty() && line[name.len()..].trim_start().starts_with('=');
    is_key.then_some(Begin::Key(name))
}

/// Whether a character may stand in the name of a key or a table without quotation marks.
pub(super) fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Where the line begins that has a byte.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Where the first line from here on stands that begins a key or a table; the end if none does.
fn next_begin(text: &str, from: usize) -> usize {
    next(text, from, |_| true)
}

fn next_heading(text: &str, from: usize) -> usize {
    next(text, from, |begin| !matches!(begin, Begin::Key(_)))
}

fn next(text: &str, from: usize, wanted: impl Fn(&Begin) -> bool) -> usize {
    let mut at = from.min(text.len());
    for line in text[at..].split_inclusive('\n') {
        if begin(line).is_some_and(|begin| wanted(&begin)) {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// The slip of a heading `[[…]]` that is missing above the key at `at`, which stands in its table twice.
/// Others do so too: a key that alone is there twice is one too many.
pub(super) fn missing_heading(
    (source, offset): (&Source, usize),
    text: &str,
    at: usize,
) -> Option<Slip> {
    let own = line_start(text, at);
    let (mut heading, mut start) = (None, 0);
    let mut read = 0;
    for line in text[..own].split_inclusive('\n') {
        read += line.len();
        match begin(line) {
            Some(Begin::List(name)) => (heading, start) = (Some(name), read),
            Some(Begin::Table(_)) => heading = None,
            Some(Begin::Key(_)) | None => {}
        }
    }
    let heading = heading?;
    let end = next_heading(text, own);
    let names = |part: Range<usize>| {
        let lines = text[part].lines().filter_map(begin);
        lines.filter_map(|begin| match begin {
            Begin::Key(name) => Some(name),
            Begin::Table(_) | Begin::List(_) => None,
        })
    };
    let before: Vec<&str> = names(start..own).collect();
    if names(own..end).filter(|name| before.contains(name)).count() < 2 {
        return None;
    }
    // What parts the two is a blank line, if there is one.
    let gap = text[start..own].rfind("\n\n").map_or(own, |gap| start + gap + 2);
    let twice = names(own..end).next();
    let gap = if names(gap..own).any(|name| Some(name) == twice) { own } else { gap };
    let line = text[gap..].lines().next().unwrap_or_default().trim_end();
    let place = source.span(gap + offset..gap + line.len() + offset);
    Some((gap..end, fault::toml_syntax_heading(place, &format!("[[{heading}]]"))))
}
