//! What a process cost, as the system counted it.
//! Start at [`cost`].
//!
//! The system adds to a child's memory what its parent held when it started the child. So each
//! process is started by a small one: this program again, which does nothing else.

use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::{ResUse, ResourceUsage, Wait4};

/// The argument that makes this program the small process.
pub(crate) const FLAG: &str = "--measure";

/// What a process cost.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// CPU seconds of its own.
    pub(crate) user: f64,
    /// CPU seconds of the system for it.
    pub(crate) system: f64,
    /// Seconds from beginning to end.
    pub(crate) wall: f64,
    /// The most memory that it held at a time, in MB.
    pub(crate) peak: f64,
}

impl Cost {
    /// CPU seconds in all.
    pub(crate) fn cpu(&self) -> f64 {
        self.user + self.system
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cost { user, system, wall, peak } = self;
        write!(f, "{user:.2} + {system:.2} CPU s, {wall:.2} s, {peak:.0} MB")
    }
}

/// Runs a command in a folder and returns what it cost.
///
/// # Errors
///
/// If it cannot be started, or fails.
pub(crate) fn cost(
    program: &Path,
    arguments: &[&str],
    folder: &Path,
) -> Result<Cost, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(own)
        .arg(FLAG)
        .arg(program)
        .args(arguments)
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("`{} {}` failed", program.display(), arguments.join(" ")));
    }
    let line = String::from_utf8_lossy(&output.stdout);
    let figures: Vec<f64> =
        line.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    match figures.as_slice() {
        &[user, system, wall, peak] => Ok(Cost { user, system, wall, peak }),
        _ => Err(format!("the figures cannot be read: {line}")),
    }
}

/// The small process: runs a command and prints what it cost.
///
/// # Errors
///
/// If it cannot be started, or fails.
pub(crate) fn helper(command: &[String]) -> Result<(), String> {
    let [program, arguments @ ..] = command else { return Err("no command".into()) };
    let start = Instant::now();
    let ResUse { status, rusage } = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .spawn()
        .and_then(|mut child| child.wait4())
        .map_err(|error| format!("`{program}`: {error}"))?;
    let wall = start.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("`{program}`: {status}"));
    }
    let ResourceUsage { utime, stime, maxrss } = rusage;
    let (user, system) = (utime.as_secs_f64(), stime.as_secs_f64());
    println!("{user} {system} {wall} {}", maxrss as f64 / 1e6);
    Ok(())
}
