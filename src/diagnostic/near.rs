//! The nearest name to a misspelt one.
//! Start at [`nearest`].

/// Of `names`, the one that `word` was most likely meant to be, if any is near enough.
///
/// Nearness is Jaro–Winkler at 0.8 or more; a tie goes to the first in alphabetical order. What is longer
/// than any name is near to none: its comparison would take long.
pub fn nearest<'n>(
    word: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    const NEAR: f64 = 0.8;
    const LONGEST: usize = 256;
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    names
        .into_iter()
        .filter(|name| !name.is_empty() && name.len() <= LONGEST)
        .map(|name| (strsim::jaro_winkler(&word, name), name))
        .filter(|(score, _)| *score >= NEAR)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        let names = ["kuwait", "russia", "kuwait-russia-2023"];
        assert_eq!(nearest("kuwiat", names), Some("kuwait"));
        assert_eq!(nearest("Rusia", names), Some("russia"));
        assert_eq!(nearest("zzz", names), None);
        let long = "kuwait".repeat(100);
        assert_eq!(nearest(&long, [long.as_str()]), None);
    }
}
