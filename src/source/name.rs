//! Names of files that do not work everywhere.
//! Start at [`unusable`].

/// The first character of a name that some system does not allow in the name of a file, so that the
/// dossier could not be copied there.
pub fn unusable(file: &str) -> Option<char> {
    file.chars().find(|c| {
        c.is_control() || "\\:*\"<>|".contains(*c) || *c == char::REPLACEMENT_CHARACTER
    })
}

/// Whether a name is that of a device on Windows, where no file can have it.
pub fn is_device(file: &str) -> bool {
    let stem = file.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |port: &str| {
        let number = stem.strip_prefix(port).map(str::as_bytes);
        matches!(number, Some([b'1'..=b'9']))
    };
    let named = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul");
    named || numbered("com") || numbered("lpt")
}
