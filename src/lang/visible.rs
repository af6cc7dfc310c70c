//! Text of others, made visible and harmless for those who read what the program prints.
//! Start at [`visible`].

use std::borrow::Cow;
use std::fmt::Write;

use super::forbidden::is_forbidden;
use super::suspicious::is_bidi_control;

/// The text with `\u{1b}` for ESC, and so on: for each character that a terminal obeys instead of
/// showing it, that turns the order of others round, or that nobody sees. A line end is one of them.
/// Letters and marks of every script stay, and so do the joiners that some scripts need.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            // To write into a text never fails.
            let _ = write!(out, "{}", c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// The same with one sign for each of these characters, so that columns stay as they are. A tab stays
/// as well.
pub fn visible_line(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| c != '\t' && is_hidden(c);
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let sign = |c: char| match u32::from(c) {
        _ if !is_hidden(c) => c,
        // Unicode has pictures of the old controls.
        control @ 0..0x20 => char::from_u32(0x2400 + control).unwrap_or(c),
        0x7F => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(sign).collect())
}

/// Whether a terminal obeys a character instead of showing it, it turns the order of others round, or nobody
/// sees it.
pub fn is_hidden(c: char) -> bool {
    is_forbidden(c)
        || matches!(c, '\t' | '\n')
        || is_bidi_control(c)
        || matches!(
            c,
            // Soft hyphen, and what is as wide as nothing.
            '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{200B}' | '\u{FEFF}'
            // Line and paragraph separators, invisible operators, old format characters.
            | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}'
            // Tags.
            | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_line};

    #[test]
    fn what_is_hidden_is_shown_and_what_is_written_stays() {
        for (text, shown) in [
            ("a\u{1b}[2Jb", "a\\u{1b}[2Jb"),
            ("\r\n\t\0", "\\u{d}\\u{a}\\u{9}\\u{0}"),
            ("\u{7f}\u{80}\u{9b}", "\\u{7f}\\u{80}\\u{9b}"),
            ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
            ("\u{200e}\u{200f}\u{61c}", "\\u{200e}\\u{200f}\\u{61c}"),
            ("\u{202a}\u{202e}\u{2066}\u{2069}", "\\u{202a}\\u{202e}\\u{2066}\\u{2069}"),
            ("\u{ad}\u{200b}\u{feff}\u{e0041}", "\\u{ad}\\u{200b}\\u{feff}\\u{e0041}"),
            ("\u{fdd0}\u{ffff}", "\\u{fdd0}\\u{ffff}"),
            (
                "مُعاهدة ۱۲ ‌می‌خواهم\u{200d} café\u{a0}«x» 🇰🇼",
                "مُعاهدة ۱۲ ‌می‌خواهم\u{200d} café\u{a0}«x» 🇰🇼",
            ),
            ("\\u{1b}", "\\u{1b}"),
        ] {
            assert_eq!(visible(text), shown, "{text:?}");
            assert_eq!(visible(shown), shown);
        }
    }

    #[test]
    fn a_line_keeps_its_columns() {
        for (text, shown) in [
            ("a\tb\u{1b}[2J\0\u{7f}", "a\tb␛[2J␀␡"),
            ("\u{200f}انظر\u{9b}\u{2028}x", "�انظر��x"),
            ("كلمة‌ها\n", "كلمة‌ها␊"),
        ] {
            assert_eq!(visible_line(text), shown);
            assert_eq!(text.chars().count(), shown.chars().count());
        }
    }
}
