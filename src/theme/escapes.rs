//! Odd characters that a message file spells by escapes, `{ "\u200F" }`.
//! Start at [`report_odd`].

use crate::diagnostic::{Report, odd};
use crate::source::Source;

/// Characters that are right beside certain letters, and an escape may stand beside any.
const DEPEND: [char; 4] = ['\u{640}', '\u{200C}', '\u{200D}', '\u{FE0F}'];

/// Reports the odd characters for which escapes stand in a file of messages.
pub(super) fn report_odd(source: &Source, report: &mut Report) {
    let text = source.text();
    for (at, _) in text.match_indices('\\') {
        let digits = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let end = at + 2 + digits;
        let code = text.get(at + 2..end).map(|hex| u32::from_str_radix(hex, 16));
        let Some(c) = code.and_then(Result::ok).and_then(char::from_u32) else {
            continue;
        };
        if !DEPEND.contains(&c) {
            odd::in_value(&source.span(at..end), c.encode_utf8(&mut [0; 4]), report);
        }
    }
}
