//! Builds damaged dossiers, and tells where the program panics, hangs, takes too much memory, or lets
//! something harmful through.
//!
//! ```text
//! cargo run --release --example fuzz                             # a minute
//! cargo run --release --example fuzz -- --seconds 3600 --cases 10000000
//! cargo run --release --example fuzz -- --first 4711 --cases 1   # one case again
//! cargo run --release --example fuzz -- --write 4711 /tmp/case   # its dossier
//! ```
//!
//! A case is a number: it names a dossier of this repository and the damage to it, so a case can be
//! run again. The first cases are those of `seeds.rs`: what was found once. `judge.rs` says what must never be.

mod bases;
#[allow(unreachable_pub, reason = "the tests use it too")]
#[path = "../../tests/suite/dice.rs"]
mod dice;
#[allow(dead_code, unreachable_pub, reason = "the tests use all of it")]
#[path = "../../tests/suite/fault_file.rs"]
mod fault_file;
mod judge;
mod mutation;
mod pages;
mod seeds;
mod watch;
mod words;

use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use bases::Base;
use judge::Judge;
use mutation::Case;

const USAGE: &str = "usage: fuzz [--seconds N] [--cases N] [--first N] [--write N DIR]";

/// Which cases are run.
pub(crate) struct Plan {
    /// The number of the first case; seeds have the numbers below those of damage.
    pub(crate) first: u64,
    pub(crate) cases: u64,
    /// No case begins after so many seconds.
    pub(crate) seconds: u64,
    /// Where the workers write. Memory is best, since each case writes some files.
    pub(crate) folder: PathBuf,
}

impl Plan {
    /// The number after the last case.
    pub(crate) fn end(&self) -> u64 {
        self.first.saturating_add(self.cases)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["--worker", folder, at, step, end] => work(folder, &[at, step, end]),
        ["--write", number, folder] => write(number, Path::new(folder)),
        words => plan(words).map(|plan| run(&plan)),
    };
    done.unwrap_or_else(|| {
        eprintln!("{USAGE}");
        ExitCode::from(2)
    })
}

fn plan(words: &[&str]) -> Option<Plan> {
    let shared = Path::new("/dev/shm");
    let folder = if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() };
    let mut plan = Plan { first: 0, cases: 4_000, seconds: 50, folder };
    for pair in words.chunks(2) {
        let [option, number] = pair else { return None };
        let number = number.parse().ok()?;
        match *option {
            "--seconds" => plan.seconds = number,
            "--cases" => plan.cases = number,
            "--first" => plan.first = number,
            _ => return None,
        }
    }
    Some(plan)
}

fn run(plan: &Plan) -> ExitCode {
    let outcome = watch::watch(plan);
    let (cases, findings) = (outcome.cases, outcome.findings.len());
    println!("fuzz: {cases} cases, {findings} findings");
    if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The case of a number: first the seeds, then damage.
fn case(number: u64, seeds: &[Case], bases: &[Base]) -> Case {
    let seed = usize::try_from(number).ok().and_then(|number| seeds.get(number));
    seed.cloned().unwrap_or_else(|| Case::of(number, bases))
}

/// Runs every `step`th case, and prints each and what is wrong with it.
fn work(folder: &str, numbers: &[&str; 3]) -> Option<ExitCode> {
    let [at, step, end] = numbers.map(|number| number.parse::<u64>().ok());
    let bases = bases::all();
    let seeds = seeds::seeds(&bases);
    let mut judge = Judge::new(PathBuf::from(folder), &bases);
    static LAST: Mutex<String> = Mutex::new(String::new());
    panic::set_hook(Box::new(|info| {
        let mut last = LAST.lock().unwrap_or_else(|error| error.into_inner());
        if last.is_empty() {
            *last = info.to_string();
        }
    }));
    for number in (at?..end?).step_by(usize::try_from(step?).ok()?) {
        let case = case(number, &seeds, &bases);
        println!("begin {}", case.name);
        let findings =
            panic::catch_unwind(panic::AssertUnwindSafe(|| judge.findings(&case)));
        match findings {
            Ok(findings) => findings.iter().for_each(|text| println!("found {text:?}")),
            Err(_) => {
                // What the case has written is still there, so the judge cannot go on.
                let last = LAST.lock().unwrap_or_else(|error| error.into_inner());
                println!("found a panic: {:?}", *last);
                return Some(ExitCode::from(watch::PANIC));
            }
        }
    }
    Some(ExitCode::SUCCESS)
}

/// Writes the dossier of a case, to look at it.
fn write(number: &str, folder: &Path) -> Option<ExitCode> {
    let bases = bases::all();
    let case = case(number.parse().ok()?, &seeds::seeds(&bases), &bases);
    judge::write_dossier(folder, &bases[case.base], &case);
    println!("fuzz: {} is in {}", case.name, folder.display());
    Some(ExitCode::SUCCESS)
}
