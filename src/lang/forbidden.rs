//! Characters that HTML forbids, and that no text needs.
//! Start at [`is_forbidden`].

/// Whether no page may have a character: a control other than tab and line end, or what Unicode calls a
/// noncharacter.
pub fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        c => c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_noncharacters_are_forbidden_and_nothing_else() {
        let fine = "الكويت\t2023,\nplain \u{a0}\u{ad}\u{200f}\u{202e}\u{e000}\u{fdcf}\u{fdf0}\u{fffd}";
        assert!(!fine.contains(is_forbidden));
        for c in "\0\u{1b}\r\u{7f}\u{80}\u{9f}\u{fdd0}\u{fdef}\u{fffe}\u{10ffff}".chars()
        {
            assert!(is_forbidden(c), "{c:?}");
        }
    }
}
