//! `SHA256SUMS`: it tells a later build which files are its own, and lets a reader check a copy.
//! Start at [`read()`] and [`write()`]. The format is that of `sha256sum -c`.

use std::collections::BTreeMap;

use crate::source::Digest;

/// The name of the file.
pub const NAME: &str = "SHA256SUMS";

/// The sums in a list, by path; lines in another format are ignored.
pub(super) fn read(text: &str) -> BTreeMap<String, Digest> {
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .filter_map(|(sum, path)| Some((path.to_owned(), sum.parse().ok()?)))
        .collect()
}

/// The list of `sums`, each a path with its digest, in the order given.
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
