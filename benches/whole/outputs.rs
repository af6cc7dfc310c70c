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
    let settings = Settings::of(root)?;
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
    settings.leave_out(&|_| false)?;
    add("every output", true)?;
    settings.leave_out(&|output| FILES.contains(&output))?;
    add("pages and search", true)?;
    settings.leave_out(&|_| true)?;
    add("none", true)?;
    for output in OUTPUTS {
        settings.leave_out(&|other| other != output)?;
        add(output, false)?;
    }
    settings.restore()?;
    Ok(rows)
}

/// Has a dossier built without any output, and then as it was.
///
/// # Errors
///
/// If `build` fails, or the settings cannot be written.
pub(crate) fn without_any<T>(
    root: &Path,
    build: impl FnOnce() -> Result<T, String>,
) -> Result<T, String> {
    let settings = Settings::of(root)?;
    settings.leave_out(&|_| true)?;
    let built = build();
    settings.restore()?;
    built
}

/// The settings of a dossier, as they were.
struct Settings {
    path: PathBuf,
    text: String,
}

impl Settings {
    fn of(root: &Path) -> Result<Settings, String> {
        let path = root.join("mithaq.toml");
        let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        Ok(Settings { path, text })
    }

    /// Writes them without some of the outputs.
    fn leave_out(&self, left_out: &dyn Fn(&str) -> bool) -> Result<(), String> {
        let lines = OUTPUTS.iter().filter(|output| left_out(output));
        let lines: String = lines.map(|output| format!("{output} = false\n")).collect();
        self.write(&format!("{}\n[export]\n{lines}", self.text))
    }

    fn restore(&self) -> Result<(), String> {
        self.write(&self.text)
    }

    fn write(&self, text: &str) -> Result<(), String> {
        fs::write(&self.path, text).map_err(|error| error.to_string())
    }
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
