//! What the provisions of an entry are called in links and records.
//! Start at [`provision_names`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::event_name::letters;

/// The names of provisions with these codes, in their order: the code, for the second of one code
/// with `-b` after it, for the third with `-c`.
pub fn provision_names(codes: &[&str]) -> Vec<String> {
    // Another code may be called as one with a letter.
    let mut taken: BTreeSet<Cow<str>> =
        codes.iter().copied().map(Cow::Borrowed).collect();
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let name = |code| {
        let number = numbers.entry(code).or_default();
        *number += 1;
        if *number == 1 {
            return String::from(code);
        }
        loop {
            let lettered = format!("{code}-{}", letters(*number));
            if taken.insert(Cow::Owned(lettered.clone())) {
                return lettered;
            }
            *number += 1;
        }
    };
    codes.iter().copied().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_of_one_code_are_told_apart_by_letters() {
        let names = provision_names(&["a", "b", "a", "a-b", "a", "b"]);
        assert_eq!(names, ["a", "b", "a-c", "a-b", "a-d", "b-b"]);
    }
}
