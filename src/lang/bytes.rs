//! Looking for bytes in all that is read and printed. The ways in are [`any_byte`] and [`any_pair`].

/// Whether a text has a byte that `is`. Whole stretches are looked at at once, which a compiler
/// makes vector instructions of, if `is` has no branch: `|`, not `||`. Where there is mostly none,
/// this takes a fraction of the time of [`Iterator::any`], which may not look ahead.
#[inline]
pub fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    let (stretches, rest) = text.as_bytes().as_chunks();
    if stretches.iter().any(|stretch| any_of(stretch, &is)) {
        return true;
    }
    // Most texts are shorter than a stretch: what is left is made one by a byte of its own.
    let Some(first) = rest.first() else { return false };
    let mut last = [*first; 32];
    last[..rest.len()].copy_from_slice(rest);
    any_of(&last, &is)
}

/// Apart, for among branches a compiler would make a branch of each byte.
#[inline(never)]
fn any_of(stretch: &[u8; 32], is: &impl Fn(u8) -> bool) -> bool {
    stretch.iter().fold(false, |so, byte| so | is(*byte))
}

/// Whether any byte of a stretch but the last, with the one that follows it, is what `is` says; as
/// in [`any_byte`], without a branch.
#[inline(never)]
pub(super) fn any_pair_of(stretch: &[u8; 33], is: &impl Fn(u8, u8) -> bool) -> bool {
    let pairs = stretch[..32].iter().zip(&stretch[1..]);
    pairs.fold(false, |so, (one, two)| so | is(*one, *two))
}

/// Whether a text has two bytes after each other that are what `is` says, as [`any_byte`].
#[inline]
pub(super) fn any_pair(text: &str, is: impl Fn(u8, u8) -> bool) -> bool {
    let mut rest = text.as_bytes();
    while let Some(stretch) = rest.first_chunk() {
        if any_pair_of(stretch, &is) {
            return true;
        }
        rest = &rest[32..];
    }
    rest.windows(2).any(|two| is(two[0], two[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_wherever_it_stands() {
        for length in 0..100 {
            let plain = "a".repeat(length);
            assert!(!any_byte(&plain, |byte| byte == b'b'));
            for at in 0..length {
                let mut text = plain.clone();
                text.replace_range(at..at + 1, "b");
                assert!(any_byte(&text, |byte| byte == b'b'), "{at} of {length}");
                let ab = |one: u8, two: u8| (one == b'a') & (two == b'b');
                assert_eq!(any_pair(&text, ab), at > 0, "{at} of {length}");
            }
        }
    }
}
