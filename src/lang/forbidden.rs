//! Characters that HTML forbids, and that no text needs.
//! Start at [`forbidden`].

/// The first character that no page may have, with its byte offset: a control other than tab and line
/// end, or what Unicode calls a noncharacter.
pub fn forbidden(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(_, c)| is_forbidden(*c))
}

fn is_forbidden(c: char) -> bool {
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
        for (text, found) in [
            ("الكويت\t2023,\nplain \u{a0}\u{ad}\u{200f}\u{202e}\u{e000}\u{fffd}", None),
            ("a\u{1b}", Some((1, '\u{1b}'))),
            ("\r", Some((0, '\r'))),
            ("ك\u{7f}", Some((2, '\u{7f}'))),
            ("\u{80}", Some((0, '\u{80}'))),
            ("\u{9f}", Some((0, '\u{9f}'))),
            ("\u{fdd0}", Some((0, '\u{fdd0}'))),
            ("\u{fdcf}\u{fdf0}", None),
            ("\u{fffe}", Some((0, '\u{fffe}'))),
            ("\u{10ffff}", Some((0, '\u{10ffff}'))),
        ] {
            assert_eq!(forbidden(text), found, "{text:?}");
        }
    }
}
