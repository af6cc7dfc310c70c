//! What the words of an expression say about its value.
//! Start at [`grows`].

use crate::theme::tags::{Word, closing_bracket, component, opens_list};

/// The filters that make nothing larger than what they are given, or count it themselves.
const QUIET: [&str; 16] = [
    "text", "date", "duration", "line", "prose", "marks", "of", "default", "length",
    "first", "last", "nth", "get", "abs", "round", "trim",
];

/// The filters that count what they make, or make only a few characters.
const COUNTED: [&str; 15] = [
    "t",
    "t_plain",
    "plain",
    "date_plain",
    "link",
    "voice",
    "links",
    "voices",
    "heading",
    "endonym",
    "number",
    "asset",
    "replace",
    "join",
    "indent",
];

/// The filters that take no longer for more: they count what they make, or look at one value.
pub(super) const FREE: [&[&str]; 2] = [
    &COUNTED,
    &[
        "text", "date", "duration", "line", "prose", "marks", "of", "default", "first",
        "last", "nth", "get", "abs", "round", "unique",
    ],
];

/// The filters that never give markup.
const PLAIN: [&str; 6] = ["t_plain", "plain", "date_plain", "asset", "endonym", "number"];

/// Fields that are codes, numbers or addresses, which stand in most attributes.
const CODES: [&str; 27] = [
    "href",
    "top",
    "tag",
    "dir",
    "code",
    "kind",
    "basis",
    "mode",
    "value",
    "status",
    "edtf",
    "x",
    "y",
    "index",
    "home",
    "id",
    "url",
    "contact",
    "canonical",
    "rail",
    "height",
    "start",
    "end",
    "sign",
    "row",
    "agreements",
    "wikidata",
];

/// How many texts a tag may join before their sizes are looked at one by one.
pub(super) const FEW: usize = 8;

/// More tags or brackets within each other than Tera takes, which refuses 40: then it matters no more
/// what a template calls.
pub(super) const DEEPEST: usize = 64;

/// How many brackets are open at once.
pub(super) fn depth(words: &[Word]) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    for word in words {
        match word.text {
            "[" | "(" | "{" => open += 1,
            "]" | ")" | "}" => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

/// Whether the value of an expression may be larger than what it is made of.
pub(super) fn grows(words: &[Word]) -> bool {
    let one = |at: usize| {
        let next = words.get(at + 1).map_or("", |word| word.text);
        match words[at].text {
            "~" | "super" => true,
            "|" => !QUIET.contains(&next) && !COUNTED.contains(&next),
            "{" => !is_constant(words, at),
            _ if opens_list(words, at) => !is_constant(words, at),
            _ => component(words, at).is_some(),
        }
    };
    (0..words.len()).any(one)
}

/// Whether the list or map at `open` is the same each time, so that nothing grows in it.
pub(super) fn is_constant(words: &[Word], open: usize) -> bool {
    let close = closing_bracket(words, open).unwrap_or(words.len());
    words[open..close].iter().all(|word| !word.is_name())
}

/// Whether words are a name and the names of its fields, and nothing else.
pub(super) fn is_path(words: &[Word]) -> bool {
    words[0].is_name()
        && words.iter().enumerate().all(|(at, word)| match at % 2 {
            0 => word.is_name(),
            _ => word.text == ".",
        })
        && words.len() % 2 == 1
}

/// The filter that is applied last.
fn last_filter<'t>(words: &[Word<'t>]) -> Option<&'t str> {
    let mut depth = 0_i32;
    let mut last = None;
    for (at, word) in words.iter().enumerate() {
        match word.text {
            "[" | "(" | "{" => depth += 1,
            "]" | ")" | "}" => depth -= 1,
            "|" if depth == 0 => last = words.get(at + 1).map(|name| name.text),
            "~" | "if" | "else" | "or" | "and" if depth == 0 => last = None,
            _ => {}
        }
    }
    last
}

/// Whether a printed value has to be counted, since no filter has counted it.
pub(super) fn needs_count(words: &[Word]) -> bool {
    !last_filter(words).is_some_and(|name| COUNTED.contains(&name))
}

/// Whether words are a sort key, which is a number.
fn is_sort(words: &[Word]) -> bool {
    words.len() > 2 && words[words.len() - 3].text == "sort"
}

/// Whether a printed value is certainly no markup.
pub(super) fn is_plain(words: &[Word]) -> bool {
    match last_filter(words) {
        Some(filter) => PLAIN.contains(&filter),
        None => {
            words.last().is_some_and(|last| CODES.contains(&last.text)) || is_sort(words)
        }
    }
}
