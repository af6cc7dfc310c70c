//! The texts of an entry: first as pieces, then as Markdown for this program.
//! Start at [`both`] and [`files`].

use std::fmt::Write;

use super::random::Random;
use super::words::{Both, HEADINGS, LINKING, filled, sentence};
use super::{Cite, Dossier};

/// A text in one language: the lead, then the sections.
#[derive(Default)]
pub struct Text {
    /// The parts.
    pub parts: Vec<Part>,
}

/// The lead of a text, or a section.
pub struct Part {
    /// Id and words of the heading; the lead has none.
    pub heading: Option<(&'static str, &'static str)>,
    /// The paragraphs.
    pub paragraphs: Vec<Vec<Piece>>,
}

/// A piece of a paragraph.
pub enum Piece {
    /// Words.
    Words(String),
    /// A link to an entry, by its short title or by words of its own.
    Link(usize, Option<&'static str>),
    /// A citation.
    Cite(Cite),
}

/// What the paragraphs of a text are made of: words, a link, or words with a citation.
#[derive(Clone, Copy)]
enum Sort {
    Words,
    Link,
    Cite,
}

/// The paragraphs of the lead and of the three sections.
const PLAN: [&[&[Sort]]; 4] = {
    use Sort::{Cite, Link, Words};
    [
        &[&[Words, Link, Cite, Link]],
        &[&[Words, Link, Cite], &[Words]],
        &[&[Link, Words, Cite], &[Words]],
        &[&[Words, Link]],
    ]
};

/// The words of some links.
const WORDS: [Both; 3] = [
    ["ما ورد هناك", "what is told there"],
    ["الصفحة الخاصة بذلك", "the page on it"],
    ["الحالة المشابهة", "the similar case"],
];

/// The two texts of an entry, which say the same.
pub fn both(dossier: &Dossier, at: usize) -> [Text; 2] {
    let entry = &dossier.entries[at];
    // Another stream than that of the facts, so that both can change independently.
    let mut random = Random::of(at + 0x4000_0000);
    let (mut links, mut cites) = (entry.links.into_iter(), entry.cites.into_iter());
    let mut texts = [Text::default(), Text::default()];
    for (number, plan) in PLAN.iter().enumerate() {
        let heading = number.checked_sub(1).map(|number| {
            let (id, words) = HEADINGS[number];
            (id, random.one(&words))
        });
        let mut paragraphs = [Vec::new(), Vec::new()];
        for plan in *plan {
            let mut pieces = [Vec::new(), Vec::new()];
            for sort in *plan {
                let added = match sort {
                    Sort::Words => words(None, &mut random),
                    Sort::Link => linking(links.next(), &mut random),
                    Sort::Cite => words(cites.next(), &mut random),
                };
                for (pieces, added) in pieces.iter_mut().zip(added) {
                    pieces.extend(added);
                }
            }
            for (paragraphs, pieces) in paragraphs.iter_mut().zip(pieces) {
                paragraphs.push(pieces);
            }
        }
        for (side, (text, paragraphs)) in texts.iter_mut().zip(paragraphs).enumerate() {
            let heading = heading.map(|(id, words)| (id, words[side]));
            text.parts.push(Part { heading, paragraphs });
        }
    }
    texts
}

fn words(cite: Option<Cite>, random: &mut Random) -> [Vec<Piece>; 2] {
    sentence(random).map(|words| match cite {
        None => vec![Piece::Words(format!("{words}. "))],
        Some(cite) => vec![
            Piece::Words(format!("{words} ")),
            Piece::Cite(cite),
            Piece::Words(". ".to_owned()),
        ],
    })
}

fn linking(to: Option<usize>, random: &mut Random) -> [Vec<Piece>; 2] {
    let frame = random.one(&LINKING);
    let own = (random.below(3) == 0).then(|| random.one(&WORDS));
    let [first, second] = filled(frame, random);
    let pieces = |words: String, side: usize| {
        let (before, after) = words.split_once('@').unwrap_or((&words, ""));
        let mut pieces = vec![Piece::Words(before.to_owned())];
        pieces.extend(to.map(|to| Piece::Link(to, own.map(|own| own[side]))));
        pieces.push(Piece::Words(format!("{after}. ")));
        pieces
    };
    [pieces(first, 0), pieces(second, 1)]
}

/// The two text files of an entry; nothing is recorded in the second yet.
pub fn files(dossier: &Dossier, at: usize) -> [String; 2] {
    let entry = &dossier.entries[at];
    let texts = both(dossier, at);
    [0, 1].map(|side| {
        let mut file = format!("+++\ntitle = \"{}\"\n", entry.title[side]);
        if let Some(short) = &entry.short {
            let _ = writeln!(file, "short = \"{}\"", short[side]);
        }
        let _ = write!(file, "summary = \"{}\"\n+++\n", entry.summary[side]);
        for part in &texts[side].parts {
            if let Some((id, words)) = part.heading {
                let _ = write!(file, "\n## {words} {{#{id}}}\n");
            }
            for paragraph in &part.paragraphs {
                let words: String =
                    paragraph.iter().map(|piece| markdown(dossier, piece)).collect();
                let _ = write!(file, "\n{}\n", words.trim_end());
            }
        }
        file
    })
}

fn markdown(dossier: &Dossier, piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => words.clone(),
        Piece::Link(to, None) => format!("[[{}]]", dossier.id(*to)),
        Piece::Link(to, Some(words)) => format!("[[{}|{words}]]", dossier.id(*to)),
        Piece::Cite(cite) => {
            format!("[@{}, {}]", dossier.id(cite.article), cite.paragraphs())
        }
    }
}
