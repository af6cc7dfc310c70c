//! What every row of the key may ask for: names, voices, sources, basis, mode.
//! Start at [`Faults`], which each check returns.

use std::collections::BTreeSet;

use super::key::{Names, Row, Voice};
use super::marks::{cites, links, proof, words, words_of};
use super::tongue::Tongue;
use crate::html::Node;

/// A list of what is wrong; empty if nothing is.
pub type Faults = Vec<String>;

pub fn unless(right: bool, fault: impl FnOnce() -> String) -> Faults {
    if right { Vec::new() } else { vec![fault()] }
}

/// The faults of the row that fits best, among several that may be meant.
pub fn best(
    candidates: impl IntoIterator<Item = Faults>,
    none: impl FnOnce() -> String,
) -> Faults {
    candidates.into_iter().min_by_key(Vec::len).unwrap_or_else(|| vec![none()])
}

/// Whether all `names` are in some parts of a page, and no other entry is.
pub fn names_faults(what: &str, names: &Names, found: &[Node], language: &str) -> Faults {
    let wanted: BTreeSet<String> = names.ids.iter().cloned().collect();
    let text = words_of(found).to_lowercase();
    let found = links(found);
    let mut faults =
        unless(found == wanted, || format!("{what}: wanted {wanted:?}, found {found:?}"));
    for (_, wanted) in names.words.iter().filter(|(given, _)| given == language) {
        faults.extend(unless(text.contains(&wanted.to_lowercase()), || {
            format!("{what}: wanted “{wanted}”, found “{text}”")
        }));
    }
    faults
}

pub fn voice_faults(row: &Row, found: Node, tongue: &Tongue) -> Faults {
    match row.mode.as_str() {
        "declined" | "denied" => spoken_faults(row, found, tongue, "declined-by"),
        _ => spoken_faults(row, found, tongue, "according-to"),
    }
}

fn spoken_faults(row: &Row, found: Node, tongue: &Tongue, message: &str) -> Faults {
    let said = tongue.said_by(found, message);
    match &row.voice {
        Voice::Anybody => Vec::new(),
        Voice::Nobody => unless(said.is_empty(), || {
            format!("voice: wanted none, found “{}”", words_of(&said))
        }),
        Voice::These(names) => names_faults("voice", names, &said, &tongue.language),
    }
}

pub fn cite_faults(row: &Row, found: Node) -> Faults {
    let found = cites(proof(found));
    let right = found.keys().eq(row.cites.keys())
        && row.cites.iter().all(|(article, wanted)| wanted.is_subset(&found[article]));
    unless(row.cites.is_empty() || right, || {
        format!("sources: wanted {:?}, found {found:?}", row.cites)
    })
}

/// What is inferred has to say so and why; what is stated must not be called inferred.
pub fn basis_faults(row: &Row, found: Node, tongue: &Tongue) -> Faults {
    if row.basis.is_empty() {
        return Vec::new();
    }
    let inferred = row.basis == "inferred";
    let proof = proof(found);
    let mark = proof.first("span.basis.inferred");
    let marked = mark.is_some_and(|mark| words(mark) == tongue.say("basis-inferred"));
    let reasons = found.select("p.why");
    let reasoned = reasons.iter().any(|why| words(*why).starts_with(tongue.say("why")));
    let mut faults = unless(marked == inferred, || {
        format!("basis: wanted {}, the evidence says “{}”", row.basis, words(proof))
    });
    faults.extend(unless(!inferred || reasoned, || "basis: no reason is given".into()));
    faults
}

pub fn mode_faults(row: &Row, found: Node, tongue: &Tongue) -> Faults {
    let found: Vec<String> = found.select(".mode").into_iter().map(words).collect();
    let wanted: Vec<String> = match row.mode.as_str() {
        "" => Vec::new(),
        mode => vec![tongue.say(&format!("mode-{mode}")).to_owned()],
    };
    unless(found == wanted, || format!("mode: wanted {wanted:?}, found {found:?}"))
}
