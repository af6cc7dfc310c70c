//! `SHA256SUMS`: by it a later build knows its own files, and a reader can check a copy.
//! Start at [`read`] and [`write`]. The format is that of `sha256sum -c`.

use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
pub(super) const NAME: &str = "SHA256SUMS";

/// The paths that a list of checksums names.
pub(super) fn read(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .filter(|(sum, _)| sum.len() == 64)
        .map(|(_, path)| path.to_owned())
        .collect()
}

/// The list of `sums`, path to checksum.
pub(super) fn write(sums: &BTreeMap<String, String>) -> String {
    sums.iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect()
}
