//! Writes a dossier of any size, to measure with and to try things on.
//! `cargo run --release --example synthetic -- N DIR`; what it holds stands in `dossier/mod.rs`.

mod dossier;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dossier::Dossier;

fn main() -> ExitCode {
    match arguments().and_then(|(entries, folder)| write(entries, &folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("synthetic: {error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<(usize, PathBuf), String> {
    let usage = || "usage: synthetic N DIR".to_owned();
    let mut arguments = std::env::args().skip(1);
    let entries = arguments.next().and_then(|n| n.parse().ok()).ok_or_else(usage)?;
    let folder = arguments.next().map(PathBuf::from).ok_or_else(usage)?;
    arguments.next().map_or(Ok(()), |_| Err(usage()))?;
    Ok((entries, folder))
}

fn write(entries: usize, folder: &Path) -> Result<(), String> {
    Dossier::new(entries)?.write(folder)
}
