//! What the writer of an invalid date may have meant. Each offer is itself a valid date.
//! Start at [`help`].

use super::parse::{self, is_invisible};
use crate::lang;
use crate::model::reason;
use crate::sentence::Sentence;

/// What to write instead; `None` if the text is not close to a date.
pub(super) fn help(text: &str) -> Option<Sentence> {
    if let Some(date) = in_words(text) {
        return Some(reason::write(&date));
    }
    let text = normal(text);
    let mut offers = if valid(&text) { vec![text.clone()] } else { reordered(&text) };
    if offers.is_empty() {
        offers.extend(piecewise(&text));
    }
    if let [first, second, ..] = &offers[..] {
        return Some(reason::date_either_order(first, second));
    }
    if let Some(first) = offers.first() {
        return Some(match meaning_added(&text, first) {
            Some(guess) => guess,
            None => reason::write(first),
        });
    }
    let bracketed = format!("[{text}]");
    let lasted = text.replace("..", "/");
    match (valid(&bracketed), valid(&lasted)) {
        (true, true) => Some(reason::date_within_or_lasting(&bracketed, &lasted)),
        (true, false) => Some(reason::date_perhaps(&bracketed)),
        _ => None,
    }
}

/// The help with a date that says more than the text: a hyphen or a comma between two dates does not tell
/// whether it lasted, happened on one day of that time, or on each of them.
fn meaning_added(text: &str, date: &str) -> Option<Sentence> {
    if date.contains('/') && !text.contains('/') {
        let within = format!("[{}]", date.replace('/', ".."));
        return Some(match valid(&within) {
            true => reason::date_within_or_lasting(&within, date),
            false => reason::date_perhaps(date),
        });
    }
    (date.starts_with('[') && !text.contains(['[', ']']))
        .then(|| reason::date_perhaps(date))
}

/// The date that a text names in words, with its qualifier.
fn in_words(text: &str) -> Option<String> {
    let bare = text.trim_end_matches(['?', '؟', '~']);
    let part =
        |part: Option<u8>| part.map(|part| format!("-{part:02}")).unwrap_or_default();
    let date = match lang::date_in_words(bare) {
        Some(date) => [date.year.to_string(), part(date.month), part(date.day)].concat(),
        None => {
            let (year, season) = lang::season_in_words(bare)?;
            format!("{year}-{season}")
        }
    };
    let date = date + &text[bare.len()..].replace('؟', "?");
    valid(&date).then_some(date)
}

fn valid(text: &str) -> bool {
    parse::date(text).is_ok()
}

/// The text in the characters of a date: without times of day and invisible characters, with
/// ASCII digits and hyphens.
fn normal(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(time) = parse::time_of_day(&text).filter(|time| !time.is_empty()) {
        text.replace_range(time, "");
    }
    for open in ["unknown", "open", "...", "…"] {
        text = text.replace(open, "..");
    }
    let mut out = String::new();
    let mut gap = false;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        let c = match c {
            '\u{660}'..='\u{669}' => ascii_digit(c, '\u{660}'),
            '\u{6F0}'..='\u{6F9}' => ascii_digit(c, '\u{6F0}'),
            '\u{FF10}'..='\u{FF19}' => ascii_digit(c, '\u{FF10}'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            'x' | 'u' => 'X',
            '؟' => '?',
            '،' => ',',
            _ => c,
        };
        let is_digit = |c: char| c.is_ascii_digit();
        if std::mem::take(&mut gap) && is_digit(c) && out.ends_with(is_digit) {
            out.push('-');
        }
        out.push(c);
    }
    out
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// The dates that the numbers of one date make in the right order, with the qualifier at the
/// end. There are two if either number may be the month.
fn reordered(text: &str) -> Vec<String> {
    let marks = |signs: &[char]| text.contains(signs);
    let qualifier = match (marks(&['?', '%']), marks(&['~', '%'])) {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        (false, false) => "",
    };
    let bare = text.replace(['?', '~', '%'], "");
    let moved = format!("{bare}{qualifier}");
    if valid(&moved) && !moved.contains(['/', ',', '[']) {
        return vec![moved];
    }
    let pieces: Vec<&str> = bare.split(['-', '.', '/']).collect();
    if !pieces.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit())) {
        return Vec::new();
    }
    let lengths: Vec<usize> = pieces.iter().map(|p| p.len()).collect();
    let mut offers = match (&lengths[..], &pieces[..]) {
        ([8], [all]) => vec![format!("{}-{}-{}", &all[..4], &all[4..6], &all[6..])],
        ([4, 1..=2], [y, m]) | ([1..=2, 4], [m, y]) => {
            vec![format!("{y}-{m:0>2}"), format!("{y}/{}{m:0>2}", &y[..2])]
        }
        ([4, 4], [from, to]) => vec![format!("{from}/{to}")],
        ([4, 1..=2, 1..=2], [y, m, d]) => vec![format!("{y}-{m:0>2}-{d:0>2}")],
        ([1..=2, 1..=2, 4], [d, m, y]) => {
            vec![format!("{y}-{m:0>2}-{d:0>2}"), format!("{y}-{d:0>2}-{m:0>2}")]
        }
        ([4, _, _, 4, _, _], [a, b, c, x, y, z]) => {
            vec![format!("{a}-{b:0>2}-{c:0>2}/{x}-{y:0>2}-{z:0>2}")]
        }
        _ => Vec::new(),
    };
    for offer in &mut offers {
        offer.push_str(qualifier);
    }
    offers.retain(|offer| valid(offer));
    offers.dedup();
    if lengths.len() == 2 {
        // Prefer a month with its year to an interval of two years.
        offers.truncate(1);
    }
    offers
}

/// An interval, range or list with each piece fixed on its own.
fn piecewise(text: &str) -> Option<String> {
    let brackets = text.starts_with('[') || text.ends_with(']');
    let inner = text.trim_start_matches('[').trim_end_matches(']');
    let (split, join) = match () {
        () if inner.contains(',') => (",", ","),
        () if brackets && inner.contains("..") => ("..", ".."),
        () if brackets => ("/", ".."),
        () => ("/", "/"),
    };
    let mut pieces: Vec<String> = Vec::new();
    for piece in inner.split(split) {
        let open = piece.is_empty() || piece == "..";
        pieces.push(match reordered(piece).into_iter().next() {
            _ if open && split == "," => continue,
            _ if open && join == "/" => "..".to_owned(),
            _ if open => String::new(),
            Some(fixed) => fixed,
            None => completed(pieces.last()?, piece)?,
        });
    }
    let whole = pieces.join(join);
    let whole = if brackets || join == "," { format!("[{whole}]") } else { whole };
    (pieces.len() > 1 && valid(&whole)).then_some(whole)
}

/// An end that omits what it shares with the start: `2019-07-29/08-04`.
fn completed(start: &str, end: &str) -> Option<String> {
    let shared = start.len().checked_sub(end.len())?;
    let whole = format!("{}{end}", start.get(..shared)?);
    valid(&whole).then_some(whole)
}
