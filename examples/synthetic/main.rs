//! Writes a dossier of any size, to measure with and to try things on.
//! `cargo run --release --example synthetic -- N DIR [--hugo DIR]`; what it holds is
//! described in `dossier/mod.rs`.

mod dossier;

use std::path::PathBuf;
use std::process::ExitCode;

use dossier::{Dossier, hugo};

const USAGE: &str = "usage: synthetic N DIR [--hugo DIR]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("synthetic: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (entries, folder, hugo) = match arguments.as_slice() {
        [entries, folder] => (entries, folder, None),
        [entries, folder, flag, hugo] if flag == "--hugo" => {
            (entries, folder, Some(hugo))
        }
        _ => return Err(USAGE.to_owned()),
    };
    let entries = entries.parse().map_err(|_| USAGE)?;
    let dossier = Dossier::new(entries)?;
    dossier.write(&PathBuf::from(folder))?;
    hugo.map_or(Ok(()), |hugo| hugo::write(&dossier, &PathBuf::from(hugo)))
}
