//! Static files under names that change with their bytes, so that a cache may keep them forever.
//! Start at [`collect`].

use sha2::{Digest, Sha256};

use super::load::Files;

/// A static file of the theme.
pub(super) struct Asset {
    /// Its path in the theme's `static/`.
    pub(super) name: String,
    /// Its path in the site.
    pub(super) path: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

/// All static files.
pub(super) fn collect(files: &Files) -> Vec<Asset> {
    files
        .statics
        .iter()
        .map(|(name, bytes)| Asset {
            name: name.clone(),
            path: format!("assets/{}", printed(name, bytes)),
            bytes: bytes.clone(),
        })
        .collect()
}

/// `style.css` → `style.1a2b3c4d.css`.
fn printed(name: &str, bytes: &[u8]) -> String {
    let print = hex(&Sha256::digest(bytes)[..4]);
    let (folder, file) = match name.rsplit_once('/') {
        Some((folder, file)) => (format!("{folder}/"), file),
        None => (String::new(), name),
    };
    match file.rsplit_once('.') {
        Some((stem, ending)) => format!("{folder}{stem}.{print}.{ending}"),
        None => format!("{folder}{file}.{print}"),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
