//! Runs workers, which take cases one after the other, and notices where one hangs or dies.
//! Start at [`watch`].

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::Plan;

/// The longest silence of a worker. A case is built twice.
const SILENCE: Duration = Duration::from_secs(180);
/// The most addresses that a worker may hold, in KB: what asks for more ends it.
const ADDRESSES: usize = 6_000_000;

/// How a worker ends after a panic in a case.
pub(crate) const PANIC: u8 = 101;

/// What the workers found.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) cases: u64,
    pub(crate) findings: Vec<String>,
}

impl Outcome {
    fn absorb(&mut self, other: Outcome) {
        self.cases += other.cases;
        self.findings.extend(other.findings);
    }
}

/// Runs all cases of a plan by several workers at once.
pub(crate) fn watch(plan: &Plan) -> Outcome {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(4) as u64;
    let ends = Instant::now() + Duration::from_secs(plan.seconds);
    let mut all = Outcome::default();
    thread::scope(|scope| {
        let run = |first| scope.spawn(move || line(plan, first, workers, ends));
        let lines: Vec<_> = (0..workers).map(run).collect();
        for line in lines {
            all.absorb(line.join().expect("a watcher does not panic"));
        }
    });
    all
}

/// Runs every `step`th case. A worker that died is replaced, and goes on with the next case.
fn line(plan: &Plan, first: u64, step: u64, ends: Instant) -> Outcome {
    let mut outcome = Outcome::default();
    let mut at = plan.first + first;
    while at < plan.end() && Instant::now() < ends {
        let folder = Folder::new(&plan.folder, first);
        let mut worker = worker(&folder.0, at, step, plan.end());
        let lines = lines(&mut worker);
        let mut case = String::new();
        let silent = loop {
            match lines.recv_timeout(SILENCE) {
                Ok(line) => match line.split_once(' ') {
                    Some(("begin", name)) => {
                        at += if case.is_empty() { 0 } else { step };
                        case = name.to_owned();
                        outcome.cases += 1;
                        if Instant::now() > ends {
                            break None;
                        }
                    }
                    Some(("found", text)) => outcome.found(&case, text),
                    _ => outcome.found(&case, &format!("the worker says {line}")),
                },
                Err(RecvTimeoutError::Timeout) => break Some("it hangs"),
                Err(RecvTimeoutError::Disconnected) => break Some("the program died"),
            }
        };
        let _ = worker.kill();
        let status = worker.wait().expect("a process ends");
        match silent {
            // It has told of its panic.
            Some(_) if status.code() == Some(PANIC.into()) => {}
            Some(what) if !status.success() => {
                outcome.found(&case, &format!("{what}: {status}"));
            }
            _ => return outcome,
        }
        at += step;
    }
    outcome
}

impl Outcome {
    fn found(&mut self, case: &str, what: &str) {
        eprintln!("fuzz: {case}: {what}");
        self.findings.push(format!("{case}: {what}"));
    }
}

fn worker(folder: &Path, at: u64, step: u64, end: u64) -> Child {
    let program = std::env::current_exe().expect("a program knows its file");
    let numbers = [at, step, end].map(|number| number.to_string());
    let mut command = Command::new("sh");
    let script = format!("ulimit -v {ADDRESSES}; exec \"$0\" \"$@\"");
    command.args(["-c", &script]).arg(program).arg("--worker").arg(folder).args(numbers);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().expect("a worker can be started")
}

fn lines(worker: &mut Child) -> Receiver<String> {
    let pipe = BufReader::new(worker.stdout.take().expect("it is a pipe"));
    let (give, take) = channel();
    thread::spawn(move || {
        pipe.lines().map_while(Result::ok).try_for_each(|line| give.send(line).ok())
    });
    take
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(top: &Path, line: u64) -> Folder {
        let folder = top.join(format!("mithaq-fuzz-{}-{line}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
