//! What a build costs that has very many events in one entry.
//! Start at [`measure`].

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::measure::{self, Cost};
use crate::{clear, files, often};

/// The numbers of events. The second is four times the first, so that growth can be seen.
const EVENTS: [usize; 2] = [2_500, 10_000];

/// The median cost of a cold build of the small dossier of the tests, of which one agreement has
/// so many events, for each of [`EVENTS`].
pub(crate) fn measure(top: &Path, runs: usize) -> Result<Vec<(usize, Cost)>, String> {
    let mut rows = Vec::new();
    for events in EVENTS {
        let root = top.join(format!("events-{events}"));
        write(&root, events).map_err(|error| format!("`{}`: {error}", root.display()))?;
        let name = format!("{events} events of one entry");
        let cost = often(&name, runs, |run| {
            let out = format!("cold-{run}");
            let program = Path::new(env!("CARGO_BIN_EXE_mithaq"));
            measure::cost(program, &["build", "-q", "--out", &*out], &root)
        })?;
        rows.push((events, cost));
        clear(&root)?;
    }
    Ok(rows)
}

fn write(root: &Path, events: usize) -> Result<(), String> {
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    clear(root)?;
    let told = |error: std::io::Error| error.to_string();
    for path in files(&small)? {
        let target = root.join(path.strip_prefix(&small).map_err(|e| e.to_string())?);
        fs::create_dir_all(target.parent().unwrap_or(root)).map_err(told)?;
        fs::copy(&path, target).map_err(told)?;
    }
    let path = root.join("content/agreements/pact/facts.toml");
    let mut facts = fs::read_to_string(&path).map_err(told)?;
    for number in 0..events {
        let _ = write!(
            facts,
            "\n[[event]]\nkind = \"signed\"\ndate = \"2023-07-03\"\ncite = [\"report p3\"]\n\
             text = {{ ar = \"{number}\", en = \"{number}\" }}\n"
        );
    }
    fs::write(&path, facts).map_err(told)
}
