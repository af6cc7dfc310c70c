//! Paths as addresses write them.
//! Start at [`uri`].

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What an address has as it is: letters, digits and signs that RFC 3986 reserves for nothing, and `/`.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path as a relative reference of RFC 3986: what that does not allow is escaped.
pub fn uri(path: &str) -> String {
    utf8_percent_encode(path, PLAIN).to_string()
}
