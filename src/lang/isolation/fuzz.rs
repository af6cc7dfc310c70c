//! Random lines, whose order on screen is computed by another implementation of UAX #9.
//! Start at [`shown`].

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::sample::select;
use unicode_bidi::{BidiInfo, Level};

use super::plain;
use crate::lang::{Direction, Element, How, Isolate, Language, Line, Settings};

const TAGS: [&str; 5] = ["ar", "fa", "he", "en", "ru"];

fn language(tag: &str) -> &'static Language {
    static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
        let new = |tag| Language::new(tag, Settings::default()).unwrap();
        TAGS.map(new).into()
    });
    ALL.iter().find(|language| language.tag() == tag).unwrap()
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The characters of a text from left to right, each with its place in the text without isolates.
fn shown(text: &str, direction: Direction) -> Vec<(usize, char)> {
    let level = match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let Some(paragraph) = info.paragraphs.first() else { return Vec::new() };
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let mut place = 0;
    let places: Vec<Option<(usize, char)>> = text
        .chars()
        .map(|c| {
            let visible = !is_control(c);
            place += usize::from(visible);
            visible.then(|| (place - 1, c))
        })
        .collect();
    let order = BidiInfo::reorder_visual(&levels);
    order.into_iter().filter_map(|at| places[at]).collect()
}

fn isolated(text: &str, tag: &str) -> Vec<Isolate> {
    language(tag).isolates(&Line::from(text), Some(language("ar")))
}

fn with_isolates(text: &str, tag: &str) -> String {
    plain(text, &isolated(text, tag)).into_owned()
}

const NATIVE: [&str; 7] = ["كتاب", "قال", "و", "الكويت", "بين", "צה", "ל"];
const LATIN: [&str; 6] = ["Foo", "bar", "S-400", "C++", "U.S.", "é"];
const NUMBERS: [&str; 8] = ["1", "12", "2014", "3.5", "10:30", "٢٠", "۱۲", "007"];
const SIGNS: [&str; 28] = [
    "-", "+", "%", "$", "°", "/", ".", ",", "،", "؟", "!", "…", ":", "–", "—", "#", "@",
    "_", "~", "*", "&", "′", "?", "’", "'", "⁻", "№", "()",
];
const PAIRS: [&str; 12] = ["(", ")", "[", "]", "«", "»", "“", "”", "\"", "‘", "{", "}"];
const BLANKS: [&str; 4] = [" ", " ", " ", "\u{A0}"];

fn atoms() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        3 => select(NATIVE.as_slice()),
        3 => select(LATIN.as_slice()),
        3 => select(NUMBERS.as_slice()),
        3 => select(SIGNS.as_slice()),
        1 => select(PAIRS.as_slice()),
        6 => select(BLANKS.as_slice()),
    ];
    vec(atom, 0..14).prop_map(|atoms| atoms.concat())
}

/// Numbers with signs, in digits of one sort.
fn figures() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        3 => select(vec!["1", "12", "2014", "3.5", "007"]),
        2 => select(vec!["-", "+", "%", "$", "°", ".", ":", "–", "/", "#", "*", "'", " "]),
    ];
    let digits = select(vec!['0', '٠', '۰']);
    (vec(atom, 1..8), digits).prop_map(|(atoms, zero)| {
        let digit = |c: char| match c.to_digit(10) {
            Some(value) => char::from_u32(zero as u32 + value).unwrap(),
            None => c,
        };
        atoms.concat().chars().map(digit).collect()
    })
}

fn tags() -> impl Strategy<Value = &'static str> {
    select(TAGS.as_slice())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(9),
        ..ProptestConfig::default()
    })]

    /// Nothing is lost, and isolates lie within each other or apart.
    #[test]
    fn isolates_nest(text in atoms(), tag in tags()) {
        let isolates = isolated(&text, tag);
        for (at, one) in isolates.iter().enumerate() {
            prop_assert!(one.from < one.to && one.to <= text.len(), "{text:?} {isolates:?}");
            for two in &isolates[at + 1..] {
                let inside = one.from <= two.from && two.to <= one.to;
                prop_assert!(inside || one.to <= two.from, "{text:?} {isolates:?}");
            }
        }
        let marked: String =
            with_isolates(&text, tag).chars().filter(|c| !is_control(*c)).collect();
        prop_assert_eq!(marked, text);
    }

    /// What a glance passes over needs no isolation.
    #[test]
    fn a_glance_overlooks_nothing(text in atoms(), tag in tags(), cut in 0..20_usize) {
        // A line may come in several pieces.
        let cut = text.char_indices().nth(cut).map_or(text.len(), |(at, _)| at);
        let mut glance = language(tag).glance();
        let seen = [&text[..cut], &text[cut..]].iter().any(|piece| glance.see(piece));
        prop_assert!(seen || isolated(&text, tag).is_empty(), "{text:?}");
    }

    /// A line without letters of the other direction and without signs beside numbers is left to the
    /// algorithm.
    #[test]
    fn what_is_not_mixed_is_left_alone(
        words in vec(
            prop_oneof![
                select(NATIVE.as_slice()),
                select(vec!["12", "2014", "3.5", "1/2", "(7)", "«", "»", "،", "؟", "-", "…"]),
            ],
            0..10,
        ),
        tag in select(vec!["ar", "fa", "he"]),
    ) {
        let text = words.join(" ، ");
        prop_assert_eq!(isolated(&text, tag), [], "{:?}", text);
    }

    /// A phrase stands in one piece, in the order that it has alone in a paragraph of its own direction.
    #[test]
    fn a_phrase_keeps_its_order(text in atoms(), tag in tags()) {
        let direction = language(tag).direction();
        let other = match direction {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        };
        let isolates = isolated(&text, tag);
        let whole = shown(&plain(&text, &isolates), direction);
        for one in isolates.iter().filter(|one| one.how == How::Auto) {
            let phrase = &text[one.from..one.to];
            if !phrase.chars().any(char::is_alphabetic) {
                continue;
            }
            let inner: Vec<Isolate> = isolates
                .iter()
                .filter(|two| one.from <= two.from && two.to <= one.to && *two != one)
                .map(|two| Isolate { from: two.from - one.from, to: two.to - one.from, ..*two })
                .collect();
            let alone: String =
                shown(&plain(phrase, &inner), other).into_iter().map(|(_, c)| c).collect();
            let first = text[..one.from].chars().count();
            let last = first + phrase.chars().count();
            let places: Vec<usize> = (0..whole.len())
                .filter(|at| (first..last).contains(&whole[*at].0))
                .collect();
            prop_assert!(places.windows(2).all(|two| two[0] + 1 == two[1]), "{text:?}");
            let within: String = places.into_iter().map(|at| whole[at].1).collect();
            prop_assert_eq!(within, alone, "{:?}", text);
        }
    }

    /// Figures have one order, whether a letter stands before them or not.
    #[test]
    fn figures_have_one_order(figures in figures(), tag in select(vec!["ar", "fa", "he"])) {
        let letter = if tag == "he" { "אב" } else { "كتاب" };
        let figures = figures.trim();
        let alone = shown(&with_isolates(figures, tag), Direction::Rtl);
        let text = format!("{letter} {figures}");
        let skipped = letter.chars().count() + 1;
        let after: Vec<(usize, char)> = shown(&with_isolates(&text, tag), Direction::Rtl)
            .into_iter()
            .filter(|(at, _)| *at >= skipped)
            .map(|(at, c)| (at - skipped, c))
            .collect();
        prop_assert_eq!(alone, after, "{:?} {:?}", figures, with_isolates(&text, tag));
    }
}

/// A piece of a line: words, and the elements around them.
type Piece = (String, Option<Element>, Option<Element>);

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let element = || {
        prop_oneof![
            2 => Just(None),
            1 => Just(Some(Element::Emphasis)),
            1 => Just(Some(Element::Link)),
        ]
    };
    vec((atoms(), element(), element()), 0..5)
}

/// A line in which each element holds a piece, and the outer one also the piece after it.
fn line(pieces: &[Piece]) -> Line<'static> {
    let mut line = Line::default();
    for two in pieces.chunks(2) {
        let from = line.len();
        for (words, _, inner) in two {
            let from = line.len();
            line.words(words);
            if let Some(inner) = inner {
                line.element(from, *inner);
            }
        }
        if let Some(outer) = two[0].1 {
            line.element(from, outer);
        }
    }
    line
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(9),
        ..ProptestConfig::default()
    })]

    /// No isolate begins or ends within a link that goes on beyond it.
    #[test]
    fn links_stay_whole(pieces in pieces(), tag in tags()) {
        let line = line(&pieces);
        let isolates = language(tag).isolates(&line, Some(language("ar")));
        for one in &isolates {
            for (range, element) in line.elements() {
                let crosses = (one.from < range.start && range.start < one.to && one.to < range.end)
                    || (range.start < one.from && one.from < range.end && range.end < one.to);
                prop_assert!(*element != Element::Link || !crosses, "{line:?} {one:?}");
            }
        }
        for (at, one) in isolates.iter().enumerate() {
            for two in &isolates[at + 1..] {
                let inside = one.from <= two.from && two.to <= one.to;
                prop_assert!(inside || one.to <= two.from, "{line:?} {isolates:?}");
            }
        }
    }
}
