//! What complete builds cost, and what Hugo needs for the same site: `cargo bench -- 1000 10000`.
//! Start at [`run`]; what is built is the dossier of `examples/synthetic`.
//!
//! Without sizes it measures 1,000, 10,000 and 40,000 pages; `--no-hugo` leaves Hugo out, and `--outputs`
//! everything but what each output costs. Each figure is the median of several runs of a process of its own,
//! as the system counted it.

mod again;
mod edits;
mod events;
mod hugo;
mod live;
mod measure;
mod outputs;
mod table;

#[path = "../../examples/synthetic/dossier/mod.rs"]
mod dossier;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dossier::Dossier;
use measure::Cost;
use table::Size;

/// How often each thing is measured.
const RUNS: usize = 3;
/// The sizes in pages, where none are named.
const SIZES: [usize; 3] = [1_000, 10_000, 40_000];
/// Above this number of pages Hugo is run only once: more runs would take half an hour.
const HUGO_ONCE_ABOVE: usize = 10_000;

/// Above this number of pages the outputs are not measured one by one.
const OUTPUTS_UP_TO: usize = 10_000;
/// The build that Hugo’s is compared with.
const ALONE: &str = "pages alone: cold";
const USAGE: &str = "usage: cargo bench -- [SIZE …] [--no-hugo | --outputs]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [first, command @ ..] if first == measure::FLAG => measure::helper(command),
        arguments => run(arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("whole: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let mut sizes = Vec::new();
    let (mut with_hugo, mut only_outputs) = (true, false);
    for argument in arguments {
        match argument.as_str() {
            // Cargo passes this argument to every bench.
            "--bench" => {}
            "--no-hugo" => with_hugo = false,
            "--outputs" => (with_hugo, only_outputs) = (false, true),
            size => match size.replace([',', '_'], "").parse() {
                Ok(size) => sizes.push(size),
                Err(_) => return Err(USAGE.into()),
            },
        }
    }
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    sizes.sort_unstable();
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&top).map_err(|error| error.to_string())?;
    let hugo = if with_hugo { hugo::find(&top)? } else { None };
    let (mut measured, mut folders) = (Vec::new(), Vec::new());
    let mut outputs = String::new();
    for (number, pages) in sizes.into_iter().enumerate() {
        let bench = Bench::new(&top, pages, hugo.as_deref())?;
        if !only_outputs {
            // One comparison is enough for all sizes, and it takes long.
            measured.push(bench.measure(number == 0)?);
        }
        if pages <= OUTPUTS_UP_TO {
            outputs.push_str(&table::outputs(pages, &bench.outputs()?));
        }
        folders.push(bench.root);
    }
    if only_outputs {
        println!("{outputs}");
        return folders.iter().try_for_each(|folder| clear(folder));
    }
    let events = events::measure(&top, RUNS)?;
    println!("{}", table::markdown(&measured, hugo.as_deref()));
    println!("{}", table::events(&events));
    println!("{outputs}");
    folders.iter().try_for_each(|folder| clear(folder))?;
    Ok(())
}

/// One size, in a folder of its own.
struct Bench<'b> {
    pages: usize,
    root: PathBuf,
    dossier: Dossier,
    hugo: Option<&'b Path>,
}

impl<'b> Bench<'b> {
    /// Writes the dossier, for both programs.
    fn new(top: &Path, pages: usize, hugo: Option<&'b Path>) -> Result<Self, String> {
        let root = top.join(pages.to_string());
        eprintln!("{pages} pages: writing the dossier");
        clear(&root)?;
        let dossier = Dossier::new(pages / 2)?;
        dossier.write(&root.join("dossier"))?;
        if hugo.is_some() {
            dossier::hugo::write(&dossier, &root.join("hugo"))?;
        }
        Ok(Bench { pages, root, dossier, hugo })
    }

    fn measure(&self, compare: bool) -> Result<Size, String> {
        let named = |what: &str| format!("{} pages: {what}", self.pages);
        // A build that has something to report skips nothing.
        self.run(&["check", "--deny-warnings"])?;
        let cold = often(&named("cold"), RUNS, |run| self.cold(run))?;
        let mut rows = vec![("cold", cold)];
        let (pages, bytes) = self.html(&self.fresh(1))?;
        self.build()?;
        rows.push((
            "nothing changed",
            often(&named("nothing changed"), RUNS, |_| self.build())?,
        ));
        for (name, edit) in edits::ALL {
            let edited = |run| {
                edit(&self.root.join("dossier"), &self.dossier, run)?;
                self.build()
            };
            rows.push((name, often(&named(name), RUNS, edited)?));
        }
        let archive = |run| {
            let out = self.root.join(format!("archive-{run}.zip"));
            self.run(&["zip", "-q", "--out", &*out.to_string_lossy()])
        };
        rows.push(("archive", often(&named("archive"), RUNS, archive)?));
        if compare {
            self.compare()?;
        }
        let alone = self.alone(&mut rows)?;
        let again = again::seconds(&self.root.join("dossier"), &self.dossier, RUNS)?;
        eprintln!("{} pages: resolved again in {again:.3} s", self.pages);
        let program = Path::new(env!("CARGO_BIN_EXE_mithaq"));
        let live = live::measure(program, &self.root.join("dossier"), &self.dossier)?;
        eprintln!("{} pages: live in {:.3} s", self.pages, live.save);
        let mut size =
            Size { asked: self.pages, pages, bytes, rows, again, live, hugo: None };
        if let Some(hugo) = self.hugo {
            let runs = if self.pages > HUGO_ONCE_ABOVE { 1 } else { RUNS };
            let cost = often(&named("Hugo, cold"), runs, |run| {
                hugo::cold(hugo, &self.site(), run)
            })?;
            let (theirs, bytes) = self.html(&hugo::out(&self.site(), 1))?;
            if theirs != alone {
                return Err(format!("Hugo made {theirs} pages, Mithaq {alone}"));
            }
            size.hugo = Some((cost, bytes));
        }
        Ok(size)
    }

    /// Adds the rows of builds without any output beside the pages of entries and registers, which are the
    /// pages that Hugo makes. Returns how many there are.
    fn alone(&self, rows: &mut Vec<(&'static str, Cost)>) -> Result<usize, String> {
        let root = self.root.join("dossier");
        outputs::without_any(&root, || {
            let named = |what: &str| format!("{} pages: {what}", self.pages);
            // Folders of their own, as for the other cold runs.
            let run = |run: usize| run + 2 * RUNS;
            rows.push((ALONE, often(&named(ALONE), RUNS, |n| self.cold(run(n)))?));
            self.build()?;
            let edited = |run| {
                edits::text(&root, &self.dossier, run)?;
                self.build()
            };
            rows.push((
                "pages alone: one text edited",
                often(&named("pages alone: one text edited"), RUNS, edited)?,
            ));
            Ok(self.html(&self.fresh(run(1)))?.0)
        })
    }

    fn outputs(&self) -> Result<Vec<outputs::Row>, String> {
        let root = self.root.join("dossier");
        outputs::measure(&root, &|run| edits::text(&root, &self.dossier, run % 4 + 1))
    }

    fn site(&self) -> PathBuf {
        self.root.join("hugo")
    }

    fn out(&self) -> PathBuf {
        self.root.join("dossier/public")
    }

    /// The output of a cold run. Each run has a folder of its own, and none is removed before the
    /// end: ext4 spends half a second of CPU and more on skipping inodes that were freed in the
    /// minutes before.
    fn fresh(&self, run: usize) -> PathBuf {
        self.root.join(format!("cold-{run}/public"))
    }

    fn build(&self) -> Result<Cost, String> {
        self.build_to(&self.out())
    }

    fn build_to(&self, out: &Path) -> Result<Cost, String> {
        self.run(&["build", "-q", "--out", &*out.to_string_lossy()])
    }

    fn run(&self, arguments: &[&str]) -> Result<Cost, String> {
        let root = self.root.join("dossier");
        measure::cost(Path::new(env!("CARGO_BIN_EXE_mithaq")), arguments, &root)
    }

    /// A build without a site and without anything that an earlier build stored beside it.
    fn cold(&self, run: usize) -> Result<Cost, String> {
        self.build_to(&self.fresh(run))
    }

    /// Checks that the site after an edit equals what a cold build makes of the edited dossier.
    fn compare(&self) -> Result<(), String> {
        eprintln!("{} pages: comparing the edited site with a cold build", self.pages);
        let (before, after) = (self.out(), self.fresh(RUNS + 1));
        self.cold(RUNS + 1)?;
        let (old, new) = (files(&before)?, files(&after)?);
        let names = |site: &Path, all: &[PathBuf]| -> Vec<PathBuf> {
            all.iter().filter_map(|p| Some(p.strip_prefix(site).ok()?.into())).collect()
        };
        if names(&before, &old) != names(&after, &new) {
            return Err("the edited site has other files than a cold build".into());
        }
        for (old, new) in old.iter().zip(&new) {
            if fs::read(old).ok() != fs::read(new).ok() {
                return Err(format!(
                    "`{}` is not what a cold build makes",
                    old.display()
                ));
            }
        }
        Ok(())
    }

    /// How many pages a site has, and their bytes.
    fn html(&self, site: &Path) -> Result<(usize, u64), String> {
        let all = files(site)?;
        let html =
            all.iter().filter(|path| path.extension().is_some_and(|e| e == "html"));
        let sizes: Vec<u64> =
            html.filter_map(|path| Some(fs::metadata(path).ok()?.len())).collect();
        Ok((sizes.len(), sizes.iter().sum()))
    }
}

/// The median of several runs, by CPU time.
fn often(
    what: &str,
    runs: usize,
    mut run: impl FnMut(usize) -> Result<Cost, String>,
) -> Result<Cost, String> {
    let mut costs = Vec::new();
    for number in 1..=runs {
        let cost = run(number)?;
        eprintln!("{what}, {number} of {runs}: {cost}");
        costs.push(cost);
    }
    costs.sort_by(|a, b| a.cpu().total_cmp(&b.cpu()));
    Ok(costs.swap_remove(runs / 2))
}

/// All files below a folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter(|item| !item.as_ref().is_ok_and(|item| item.file_type().is_dir()))
        .map(|item| item.map(walkdir::DirEntry::into_path).map_err(|e| e.to_string()))
        .collect()
}

/// Removes a file or folder, if it is there.
fn clear(path: &Path) -> Result<(), String> {
    let done = if path.is_dir() {
        fs::remove_dir_all(path)
    } else if path.exists() {
        fs::remove_file(path)
    } else {
        Ok(())
    };
    done.map_err(|error| format!("`{}`: {error}", path.display()))
}
