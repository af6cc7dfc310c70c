//! Builds a case in memory and looks for what must never be.
//! Start at [`Judge::findings`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use mithaq::content::Project;
use mithaq::diagnostic::{Locale, Report};
use mithaq::pipeline::{self, Options};
use mithaq::publish::Memory;

use crate::bases::{Base, Edit};
use crate::mutation::Case;
use crate::pages;

/// The most CPU time that one build may take, in seconds. The clock is no measure: a machine that runs tests
/// stands still for many seconds at times, and one may be three times slower than another. What waits without
/// working is found by the silence of its worker.
const LONGEST: f64 = 30.0;
/// The most memory that the cases that run at the same time may take, in MB, with the sites that they hold
/// in memory.
const LARGEST: u64 = 1_500;

/// A folder with dossiers, in which a case is written, built and undone.
pub(crate) struct Judge<'b> {
    folder: PathBuf,
    bases: &'b [Base],
    /// The sites of the bases that were built, by the name of their folder.
    sites: BTreeMap<String, Memory>,
}

impl<'b> Judge<'b> {
    /// A judge that writes into `folder`, which is empty.
    pub(crate) fn new(folder: PathBuf, bases: &'b [Base]) -> Judge<'b> {
        Judge { folder, bases, sites: BTreeMap::new() }
    }

    /// What is wrong with how the program takes a case.
    pub(crate) fn findings(&mut self, case: &Case) -> Vec<String> {
        let base = &self.bases[case.base];
        // Faults are edits of the small dossier, and share its folder.
        let name = base.name.split_once('/').map_or(&*base.name, |_| "small").to_owned();
        let root = self.folder.join(&name);
        if !self.sites.contains_key(&name) {
            base.files.iter().for_each(|(path, bytes)| write(&root.join(path), bytes));
            let site = Memory::default();
            pipeline::build(
                &project(&root),
                &Options::default(),
                &site,
                &(),
                &mut Report::new(),
            );
            self.sites.insert(name.clone(), site);
        }
        case.edits.iter().for_each(|edit| apply(&root, edit));
        let findings = judge(&root, &self.sites[&name], case);
        restore(&root, base, &case.edits);
        findings
    }
}

/// Writes the dossier of a case into a folder.
pub(crate) fn write_dossier(root: &Path, base: &Base, case: &Case) {
    base.files.iter().for_each(|(path, bytes)| write(&root.join(path), bytes));
    case.edits.iter().for_each(|edit| apply(root, edit));
}

fn project(root: &Path) -> Project {
    Project { root: root.to_owned() }
}

fn judge(root: &Path, before: &Memory, case: &Case) -> Vec<String> {
    let mut found = Vec::new();
    let begun = cpu_seconds();
    let (site, report, built) = build(root, Memory::default());
    let seconds = cpu_seconds().zip(begun).map(|(end, begun)| end - begun);
    if let Some(seconds) = seconds.filter(|seconds| *seconds > LONGEST) {
        found.push(format!("a build took {seconds:.1} CPU seconds"));
    }
    if let Some(megabytes) = peak().filter(|megabytes| *megabytes > LARGEST) {
        found.push(format!("it took {megabytes} MB"));
    }
    let text = report.render(Locale::English, false);
    if let Some(c) = text.chars().find(|c| writes_on_terminal(*c)) {
        found.push(format!("the report holds {c:?}"));
    }
    if built == report.has_errors() {
        found.push(format!("built: {built}, but the report is: {text}"));
    }
    if built && !pipeline::examine(&project(root), &mut Report::new()) {
        found.push("a check refuses what a build takes".to_owned());
    }
    let (again, report_again, _) = build(root, Memory::after(before));
    if report_again.render(Locale::English, false) != text {
        found.push("the report of a second build differs".to_owned());
    }
    if built {
        for path in differing(&site, &again) {
            found.push(format!("{path} differs if the last site may be reused"));
        }
        if !case.changes_markup() {
            pages::judge(&site, before, &mut found);
        }
    }
    found
}

fn build(root: &Path, site: Memory) -> (Memory, Report, bool) {
    let mut report = Report::new();
    let options = Options::default();
    let built = pipeline::build(&project(root), &options, &site, &(), &mut report);
    (site, report, built.is_some())
}

fn differing(one: &Memory, other: &Memory) -> Vec<String> {
    let paths: BTreeSet<String> = one.paths().into_iter().chain(other.paths()).collect();
    paths.into_iter().filter(|path| one.get(path) != other.get(path)).take(3).collect()
}

/// Whether a character moves the cursor, changes the order of others, or hides.
fn writes_on_terminal(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61C}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What this process has cost in all its threads, in CPU seconds. Only Linux tells: fields 14 and 15 of
/// `/proc/self/stat`, in hundredths (`proc_pid_stat(5)`).
fn cpu_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the name of the program in brackets, and may hold blanks.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u32>().ok().map(f64::from);
    Some((ticks()? + ticks()?) / 100.0)
}

/// The peak of memory since it was last asked for, in MB. Only Linux tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    fs::write("/proc/self/clear_refs", "5").ok()?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? / 1_000)
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a file has a folder"))
        .expect("it can be made");
    fs::write(path, bytes).expect("a file can be written");
}

fn remove(path: &Path) {
    let removed = match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    let gone = |error: &std::io::Error| {
        matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
    };
    if let Some(error) = removed.err().filter(|error| !gone(error)) {
        panic!("{}: {error}", path.display());
    }
}

/// Makes a change. One below what another change has made no folder is left out.
fn apply(root: &Path, edit: &Edit) {
    let path = root.join(edit.path());
    remove(&path);
    if !matches!(edit, Edit::Gone(_))
        && fs::create_dir_all(path.parent().expect("it has a folder")).is_err()
    {
        return;
    }
    match edit {
        Edit::File(_, bytes) => fs::write(&path, bytes).expect("a file can be written"),
        Edit::Gone(_) => {}
        #[cfg(unix)]
        Edit::Link(_, target) => {
            std::os::unix::fs::symlink(target, &path).expect("a link")
        }
        #[cfg(not(unix))]
        Edit::Link(..) => {}
        #[cfg(unix)]
        Edit::Pipe(_) => {
            let mode = rustix::fs::Mode::from_raw_mode(0o600);
            let kind = rustix::fs::FileType::Fifo;
            rustix::fs::mknodat(rustix::fs::CWD, &path, kind, mode, 0).expect("a pipe");
        }
        Edit::Folder(_) => fs::create_dir(&path).expect("a folder can be made"),
    }
}

/// Undoes all changes of a case, in the opposite order.
fn restore(root: &Path, base: &Base, edits: &[Edit]) {
    for edit in edits.iter().rev() {
        remove(&root.join(edit.path()));
    }
    for edit in edits.iter().rev() {
        let path = edit.path();
        let below = format!("{path}/");
        for (name, bytes) in base.files.range(path.to_owned()..) {
            if name == path || name.starts_with(&below) {
                write(&root.join(name), bytes);
            } else if !name.starts_with(path) {
                break;
            }
        }
        // Folders that only this case had.
        for folder in Path::new(path).ancestors().skip(1).filter(|f| *f != Path::new(""))
        {
            let _ = fs::remove_dir(root.join(folder));
        }
    }
}
