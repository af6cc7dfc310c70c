//! What each output beside the pages costs.
//! Start at [`measure`].

use std::fs;
use std::path::{Path, PathBuf};

use crate::measure::{self, Cost};
use crate::{RUNS, clear, often};

/// The outputs that `[export]` names.
const OUTPUTS: [&str; 10] = [
    "search",
    "facing",
    "matrix",
    "timeline",
    "data",
    "json",
    "citations",
    "metadata",
    "feeds",
    "calendar",
];

/// The outputs that are no pages.
const FILES: [&str; 6] = ["data", "json", "citations", "metadata", "feeds", "calendar"];

/// Some outputs of a dossier cost this.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) cold: Cost,
    /// After an edit of one text; not measured of a single output.
    pub(crate) text: Option<Cost>,
}

/// Builds the dossier in a folder with all outputs, with the pages alone, with none, and with each alone. `edit`
/// edits one text for the run with a number.
///
/// # Errors
///
/// If a build fails.
pub(crate) fn measure(
    root: &Path,
    edit: &dyn Fn(usize) -> Result<PathBuf, String>,
) -> Result<Vec<Row>, String> {
    let path = root.join("mithaq.toml");
    let settings = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let without = |left_out: &dyn Fn(&str) -> bool| {
        let lines = OUTPUTS.iter().filter(|output| left_out(output));
        let lines: String = lines.map(|output| format!("{output} = false\n")).collect();
        let text = format!("{settings}\n[export]\n{lines}");
        fs::write(&path, text).map_err(|error| error.to_string())
    };
    let mut edits = 0;
    let mut edited = || {
        edits += 1;
        edit(edits)
    };
    let mut rows = Vec::new();
    let mut add = |name: &str, with_text| -> Result<(), String> {
        rows.push(build(root, name, with_text, &mut edited)?);
        Ok(())
    };
    without(&|_| false)?;
    add("every output", true)?;
    without(&|output| FILES.contains(&output))?;
    add("pages and search", true)?;
    without(&|_| true)?;
    add("none", true)?;
    for output in OUTPUTS {
        without(&|other| other != output)?;
        add(output, false)?;
    }
    fs::write(&path, &settings).map_err(|error| error.to_string())?;
    Ok(rows)
}

fn build(
    root: &Path,
    name: &str,
    with_text: bool,
    edit: &mut dyn FnMut() -> Result<PathBuf, String>,
) -> Result<Row, String> {
    let program = Path::new(env!("CARGO_BIN_EXE_mithaq"));
    let top = root.with_file_name("outputs");
    let build = |run: usize| {
        let out = top.join(run.to_string()).join("public");
        let out = out.to_string_lossy();
        let address = "https://dossier.example/";
        let arguments = ["build", "-q", "--base-url", address, "--out", &*out];
        measure::cost(program, &arguments, root)
    };
    let cold = often(&format!("{name}, cold"), RUNS, build)?;
    let text = || {
        often(&format!("{name}, one text"), RUNS, |_| {
            edit()?;
            build(1)
        })
    };
    let text = with_text.then(text).transpose()?;
    clear(&top)?;
    Ok(Row { name: name.to_owned(), cold, text })
}
