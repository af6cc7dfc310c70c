//! Invented names, in Arabic and in Latin letters.
//! Start at [`name`] and [`person`].

use super::words::Both;

const FIRST: [Both; 24] = [
    ["با", "Ba"],
    ["تا", "Ta"],
    ["جا", "Ja"],
    ["دا", "Da"],
    ["را", "Ra"],
    ["زا", "Za"],
    ["سا", "Sa"],
    ["شا", "Sha"],
    ["فا", "Fa"],
    ["قا", "Qa"],
    ["كا", "Ka"],
    ["لا", "La"],
    ["ما", "Ma"],
    ["نا", "Na"],
    ["ها", "Ha"],
    ["وا", "Wa"],
    ["يا", "Ya"],
    ["بو", "Bu"],
    ["تو", "Tu"],
    ["دو", "Du"],
    ["رو", "Ru"],
    ["سو", "Su"],
    ["كو", "Ku"],
    ["مو", "Mu"],
];

const MIDDLE: [Both; 24] = [
    ["ري", "ri"],
    ["لو", "lu"],
    ["مي", "mi"],
    ["نو", "nu"],
    ["سي", "si"],
    ["دو", "du"],
    ["بي", "bi"],
    ["كو", "ku"],
    ["رو", "ru"],
    ["لي", "li"],
    ["مو", "mu"],
    ["ني", "ni"],
    ["سو", "su"],
    ["دي", "di"],
    ["بو", "bu"],
    ["كي", "ki"],
    ["زي", "zi"],
    ["فو", "fu"],
    ["شي", "shi"],
    ["جو", "ju"],
    ["تي", "ti"],
    ["هو", "hu"],
    ["وي", "wi"],
    ["يو", "yu"],
];

const LAST: [Both; 16] = [
    ["ن", "n"],
    ["ر", "r"],
    ["ل", "l"],
    ["م", "m"],
    ["س", "s"],
    ["د", "d"],
    ["ستان", "stan"],
    ["لند", "land"],
    ["نيا", "nia"],
    ["ريا", "ria"],
    ["ف", "f"],
    ["بات", "bat"],
    ["ران", "ran"],
    ["دور", "dor"],
    ["موت", "mut"],
    ["يل", "il"],
];

/// How many names there are.
const NAMES: usize = FIRST.len() * MIDDLE.len() * LAST.len();

/// The name with a number; no two numbers below 9,216 have the same.
pub fn name(number: usize) -> [String; 2] {
    // The factor is coprime to the number of names, so that no name comes twice.
    let at = (number * 1_237) % NAMES;
    let (first, middle) = (at % FIRST.len(), at / FIRST.len() % MIDDLE.len());
    let last = at / FIRST.len() / MIDDLE.len();
    [0, 1]
        .map(|side| [FIRST[first][side], MIDDLE[middle][side], LAST[last][side]].concat())
}

/// The name of a person.
pub fn person(number: usize) -> [String; 2] {
    let (given, family) = (name(number * 7 + 11), name(number * 13 + 5_003));
    [0, 1].map(|side| format!("{} {}", given[side], family[side]))
}
