//! Looking for bytes in all that is read and printed. The way in is [`any_byte`].

/// Whether a text has a byte that `is`. Whole stretches are looked at at once, which a compiler
/// makes vector instructions of: where there is mostly none, this takes a fraction of the time
/// of [`Iterator::any`], which may not look ahead.
#[inline]
pub fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    let mut stretches = text.as_bytes().chunks_exact(32);
    let rest = stretches.remainder();
    let found = |all: &[u8]| all.iter().fold(false, |so, byte| so | is(*byte));
    stretches.any(found) || found(rest)
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
            }
        }
    }
}
