//! `SHA256SUMS`: by it a later build knows its own files, and a reader can check a copy.
//! Start at [`read`] and [`write`]. The format is that of `sha256sum -c`.

use std::collections::BTreeMap;

use crate::source::Digest;

/// The name of the file.
pub(super) const NAME: &str = "SHA256SUMS";

/// The sums that a list gives, by path; lines of another form are passed over.
pub(super) fn read(text: &str) -> BTreeMap<String, Digest> {
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .filter_map(|(sum, path)| Some((path.to_owned(), sum.parse().ok()?)))
        .collect()
}

/// The list of `sums`, by path.
pub(super) fn write<'s>(sums: impl Iterator<Item = (&'s str, Digest)>) -> String {
    let mut out = String::new();
    for (path, sum) in sums {
        sum.push(&mut out);
        out.push_str("  ");
        out.push_str(path);
        out.push('\n');
    }
    out
}
