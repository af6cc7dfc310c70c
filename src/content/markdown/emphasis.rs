//! Marks of emphasis that emphasise nothing and would stand on the page.
//! Start at [`BlockMarks::note`], which remembers them; [`BlockMarks::judge`] reports them.
//!
//! CommonMark makes no emphasis where punctuation stands at the inner side of the marks and a letter
//! at the outer one. Who writes Arabic meets that daily, since a prefix is one word with what follows.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::diagnostic::{Report, fault, phrase};
use crate::source::Source;

/// Equal signs in a row that were read as text.
struct Marks {
    sign: char,
    range: Range<usize>,
    /// What stands before and after them, unless it is a blank.
    before: Option<char>,
    after: Option<char>,
}

impl Marks {
    fn at(text: &str, sign: char, range: Range<usize>) -> Marks {
        let seen = |c: Option<char>| c.filter(|c| !c.is_whitespace());
        let before = seen(text[..range.start].chars().next_back());
        let after = seen(text[range.end..].chars().next());
        Marks { sign, range, before, after }
    }

    fn length(&self) -> usize {
        self.range.len()
    }

    /// Whether they stand between blanks, as in `2 * 3`.
    fn is_apart(&self) -> bool {
        self.before.is_none() && self.after.is_none()
    }

    /// Whether they stand within a word, as in `snake_case`.
    fn is_in_word(&self) -> bool {
        [self.before, self.after].iter().all(|c| c.is_some_and(char::is_alphanumeric))
    }

    /// Whether they may refer to a note, as in `price*, tax*`.
    fn refers(&self) -> bool {
        const CLOSING: &[char] =
            &['.', ',', ';', ':', '!', '?', ')', '»', '”', '’', '،', '؛', '؟'];
        self.before.is_some() && self.after.is_none_or(|after| CLOSING.contains(&after))
    }

    /// Whether CommonMark forbids that emphasis begins here: a letter before, punctuation after.
    fn cannot_open(&self) -> bool {
        self.before.is_some_and(char::is_alphanumeric)
            && self.after.is_some_and(|after| !after.is_alphanumeric())
    }

    /// Whether CommonMark forbids that emphasis ends here.
    fn cannot_close(&self) -> bool {
        self.after.is_some_and(char::is_alphanumeric)
            && self.before.is_some_and(|before| !before.is_alphanumeric())
    }
}

/// The marks of one block that were read as text.
#[derive(Default)]
pub(super) struct BlockMarks(Vec<Marks>);

impl BlockMarks {
    /// Remembers the marks in a piece of text; the parser found no emphasis in them.
    pub(super) fn note(&mut self, source: &Source, text: &str, range: &Range<usize>) {
        let is_sign = |c: char| matches!(c, '*' | '_' | '~');
        if !text.contains(is_sign) {
            return;
        }
        let BlockMarks(all) = self;
        let source = source.text();
        let before = &source[..range.start];
        let is_escaped = before.ends_with('\\') && !before.ends_with("\\\\");
        let mut at = if is_escaped { 1 } else { 0 };
        while let Some(found) = text[at..].find(is_sign).map(|found| at + found) {
            let sign = char::from(text.as_bytes()[found]);
            let rest = text[found..].trim_start_matches(sign);
            at = text.len() - rest.len();
            let place = range.start + found..range.start + at;
            match all.pop() {
                Some(last) if last.sign == sign && last.range.end == place.start => {
                    all.push(Marks::at(source, sign, last.range.start..place.end));
                }
                last => {
                    all.extend(last);
                    if !is_in_address(source, &place) {
                        all.push(Marks::at(source, sign, place));
                    }
                }
            }
        }
    }

    /// Reports those that were meant to emphasise, in pairs where there are two, and forgets them
    /// all: the block ends.
    pub(super) fn judge(&mut self, source: &Source, report: &mut Report) {
        let all = std::mem::take(&mut self.0);
        if all.is_empty() {
            return;
        }
        let block = Block::of(&all);
        let mut paired: BTreeSet<usize> = BTreeSet::new();
        for marks in all.iter().filter(|marks| block.is_meant(marks)) {
            let start = marks.range.start;
            if !paired.insert(start) {
                continue;
            }
            let partner = partner(source.text(), marks, &all);
            let range = match partner.filter(|other| paired.insert(other.start)) {
                None => marks.range.clone(),
                Some(other) => start.min(other.start)..marks.range.end.max(other.end),
            };
            tell(source, marks, range, report);
        }
    }
}

/// Reports marks, which reach over `range` if they are two; with what to write instead.
fn tell(source: &Source, marks: &Marks, range: Range<usize>, report: &mut Report) {
    let place = source.span(range.clone());
    let written = &source.text()[marks.range.clone()];
    let found = fault::markdown_trap_emphasis(&place, written);
    let is_pair = range.len() > marks.length();
    let better = is_pair.then(|| instead(source, &range, marks)).flatten();
    report.add(match better {
        Some(better) => found.help(phrase::help_emphasis()).fix(&place, better),
        None => found,
    });
}

/// How many bytes of a word are looked at: in a text without blanks, each mark would look at all
/// that stands before it.
const LONGEST: usize = 2_000;

/// Whether marks are a part of an address that stands in the text, or of a name on some network.
fn is_in_address(source: &str, place: &Range<usize>) -> bool {
    let mut from = place.start.saturating_sub(LONGEST);
    while !source.is_char_boundary(from) {
        from += 1;
    }
    let before = &source[from..place.start];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_name = word.starts_with(['@', '#']) && word.is_ascii();
    let address = word.split_once("://").or_else(|| word.split_once("www."));
    let is_address =
        address.is_some_and(|(_, rest)| !rest.contains([')', '>', ']', '»']));
    let goes_on = source[place.end..].starts_with(char::is_alphanumeric);
    goes_on && (is_name || is_address)
}

/// How many bytes away the partner of a mark is looked for.
const NEAR: usize = 1_000;

/// The marks that belong to `marks`: the next ones like them, or else those before. The parser may
/// have read these as the marks of other words.
fn partner(text: &str, marks: &Marks, all: &[Marks]) -> Option<Range<usize>> {
    let (start, end) = (marks.range.start, marks.range.end);
    let (mut from, mut to) = (start.saturating_sub(NEAR), (end + NEAR).min(text.len()));
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    from = text[from..start].rfind("\n\n").map_or(from, |at| from + at);
    to = text[end..to].find("\n\n").map_or(to, |at| end + at);
    let is_shown = |other: &Marks| {
        all.binary_search_by_key(&other.range.start, |one| one.range.start).is_ok()
    };
    let next = runs(text, end..to, marks)
        .next()
        .filter(|next| is_shown(next) || marks.cannot_open() || next.cannot_close());
    let last = || {
        // A prefix before `_` looks like a part of a name, and only its end is out of place.
        let is_prefix = |c: char| !c.is_ascii();
        runs(text, from..start, marks).last().filter(|last| {
            (last.is_in_word() && last.before.is_some_and(is_prefix) && is_shown(last))
                || (!is_shown(last) && (last.cannot_open() || marks.cannot_close()))
        })
    };
    next.or_else(last).map(|found| found.range)
}

/// The marks in a piece of a text that are like others.
fn runs<'t>(
    text: &'t str,
    piece: Range<usize>,
    like: &'t Marks,
) -> impl Iterator<Item = Marks> + 't {
    let mut at = piece.start;
    let all = std::iter::from_fn(move || {
        let start = at + text[at..piece.end].find(like.sign)?;
        let rest = text[start..piece.end].trim_start_matches(like.sign);
        at = piece.end - rest.len();
        Some(Marks::at(text, like.sign, start..at))
    });
    all.filter(|marks| marks.length() == like.length() && marks.before != Some('\\'))
}

/// What has to be known of all marks of a block to judge one of them.
#[derive(Default)]
struct Block {
    /// How many marks stand between blanks, by sign and number of signs.
    apart: BTreeMap<(char, usize), usize>,
    /// How many `*` do not stand between blanks.
    stars: usize,
    /// How many of them are no signs of a note.
    stars_that_do_not_refer: usize,
    /// Where the first `~` begins that may open, and the last that may close.
    tildes: Option<(usize, usize)>,
}

impl Block {
    fn of(all: &[Marks]) -> Block {
        let mut block = Block::default();
        for marks in all {
            if marks.is_apart() {
                *block.apart.entry((marks.sign, marks.length())).or_default() += 1;
            } else if marks.sign == '*' {
                block.stars += 1;
                block.stars_that_do_not_refer += usize::from(!marks.refers());
            }
        }
        let mut tildes = all.iter().filter(|m| m.sign == '~' && m.length() == 1);
        let first = tildes.clone().find(|marks| marks.after.is_some());
        let last = tildes.rfind(|marks| marks.refers());
        block.tildes =
            first.zip(last).map(|(one, two)| (one.range.start, two.range.start));
        block
    }

    /// Whether marks were meant to emphasise.
    fn is_meant(&self, marks: &Marks) -> bool {
        match (marks.sign, marks.length()) {
            // `2 ** 3` is arithmetic, and `** words **` is not.
            ('*' | '~', length @ 2..) if marks.is_apart() => {
                self.apart.get(&(marks.sign, length)).is_some_and(|count| *count > 1)
            }
            _ if marks.is_apart() => false,
            ('*', 1) => {
                let is_product = marks.is_in_word() && self.stars == 1;
                !is_product && self.stars_that_do_not_refer > 0
            }
            // `~5` is "about five".
            ('~', 1) => self.tildes.is_some_and(|(first, last)| {
                first < last && [first, last].contains(&marks.range.start)
            }),
            // A word with underscores, or a blank to fill in.
            ('_', length) => !marks.is_in_word() && length < 3,
            _ => true,
        }
    }
}

/// What to write in the place of a pair of marks and the words between them, if there is something
/// that emphasises them.
fn instead(source: &Source, range: &Range<usize>, marks: &Marks) -> Option<String> {
    let text = source.text();
    let length = marks.length();
    let inner = text.get(range.start + length..range.end - length)?;
    let star = "*".repeat(length);
    let own = &text[range.start..range.start + length];
    let around = |c: Option<char>| c.map(String::from).unwrap_or_default();
    let before = around(text[..range.start].chars().next_back());
    let after = around(text[range.end..].chars().next());
    [own, if marks.sign == '_' { &star } else { own }]
        .into_iter()
        .flat_map(|mark| [Some(outside(inner, mark)), within_link(inner, mark)])
        .flatten()
        .find(|better| emphasises(&format!("{before}{better}{after}"), marks.sign))
}

/// The words with the marks around their letters, and punctuation and blanks outside.
fn outside(inner: &str, mark: &str) -> String {
    let is_outer = |c: char| !c.is_alphanumeric() && !matches!(c, '[' | ']' | '`' | '\\');
    let core = inner.trim_start_matches(is_outer);
    let (lead, core) = (&inner[..inner.len() - core.len()], core);
    let words = core.trim_end_matches(is_outer);
    let trail = &core[words.len()..];
    format!("{lead}{mark}{words}{mark}{trail}")
}

/// A link with the marks within its words.
fn within_link(inner: &str, mark: &str) -> Option<String> {
    if let Some(link) = inner.strip_prefix("[[") {
        let (target, words) = link.strip_suffix("]]")?.split_once('|')?;
        return Some(format!("[[{target}|{mark}{words}{mark}]]"));
    }
    let (words, address) = inner.strip_prefix('[')?.split_once("](")?;
    Some(format!("[{mark}{words}{mark}]({address}"))
}

/// Whether a piece of Markdown has emphasis and leaves no mark of it as text.
fn emphasises(text: &str, sign: char) -> bool {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_WIKILINKS;
    let mut has = false;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => has = true,
            Event::Text(text) if text.contains([sign, '*']) => return false,
            _ => {}
        }
    }
    has
}
