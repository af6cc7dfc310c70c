//! `SHA256SUMS`: by it a later build knows its own files, and a reader can check a copy.
//! Start at [`read`] and [`write`]. The format is that of `sha256sum -c`.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

/// The name of the file.
pub(super) const NAME: &str = "SHA256SUMS";

/// The SHA-256 of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sum([u8; 32]);

impl Sum {
    /// The sum of `bytes`.
    pub(super) fn of(bytes: &[u8]) -> Sum {
        Sum(Sha256::digest(bytes).into())
    }

    /// Reads 64 hexadecimal digits.
    pub(super) fn read(text: &str) -> Option<Sum> {
        let mut sum = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (byte, at) in sum.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
        }
        Some(Sum(sum))
    }

    /// Adds it to `out` as 64 hexadecimal digits.
    pub(super) fn push(&self, out: &mut String) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for byte in self.0 {
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(64);
        self.push(&mut text);
        f.write_str(&text)
    }
}

/// The sums that a list gives, by path; lines of another form are passed over.
pub(super) fn read(text: &str) -> BTreeMap<String, Sum> {
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .filter_map(|(sum, path)| Some((path.to_owned(), Sum::read(sum)?)))
        .collect()
}

/// The list of `sums`, by path.
pub(super) fn write<'s>(sums: impl Iterator<Item = (&'s str, Sum)>) -> String {
    let mut out = String::new();
    for (path, sum) in sums {
        sum.push(&mut out);
        out.push_str("  ");
        out.push_str(path);
        out.push('\n');
    }
    out
}
