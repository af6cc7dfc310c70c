//! Puts the theme `diwan` into the program, and gives the program a name that is the hash of its
//! source and of that theme, so that no version uses the cache of another.
//! Start at [`main`]; `pipeline/reuse.rs` reads the name, `theme/built_in.rs` has the theme.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fmt::Write;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// The folder of the theme that the program has within it.
const THEME: &str = "themes/diwan";

fn main() {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed={THEME}");
    println!("cargo::rerun-if-changed=Cargo.lock");
    place();
    // `DefaultHasher::new` has fixed keys: the same source gives the same name.
    let mut hasher = DefaultHasher::new();
    let mut files = vec![PathBuf::from("Cargo.lock")];
    gather(Path::new("src"), &mut files);
    let theme = theme();
    files.extend(theme.iter().cloned());
    files.sort();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    println!("cargo::rustc-env=MITHAQ_PROGRAM={:016x}", hasher.finish());
    let list = Path::new(&env::var_os("OUT_DIR").expect("Cargo gives a folder"))
        .join("diwan.rs");
    fs::write(list, listed(&theme)).expect("the folder of Cargo can be written to");
}

/// Has the program linked to stand at a fixed place in memory. Its tables of languages hold ten megabytes of
/// addresses; a program that may stand anywhere writes all of them anew when it starts, and keeps them in memory.
/// The heap and the shared libraries still stand where nobody can foresee. Whoever asks for a static program gets it
/// as the compiler makes it.
fn place() {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|own| own == value);
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let is_static = features.split(',').any(|feature| feature == "crt-static");
    if is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && !is_static
    {
        println!("cargo::rustc-link-arg-bin=mithaq=-no-pie");
    }
}

/// The files of the theme that a build can read, sorted; not those from which they were made.
fn theme() -> Vec<PathBuf> {
    let mut files = vec![Path::new(THEME).join("theme.toml")];
    for part in ["templates", "static", "i18n"] {
        gather(&Path::new(THEME).join(part), &mut files);
    }
    let hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with('.') || name.ends_with('~')
    };
    files.retain(|path| !hidden(path));
    files.sort();
    files
}

/// A list in Rust of files of the theme, each with its path from there and its bytes.
fn listed(files: &[PathBuf]) -> String {
    let top = env::current_dir().expect("a build script has a folder");
    let mut list = "&[\n".to_owned();
    for file in files {
        let below = file.strip_prefix(THEME).unwrap_or(file).to_string_lossy();
        let (name, whole) = (below.replace('\\', "/"), top.join(file));
        let _ = writeln!(list, "    ({name:?}, include_bytes!({whole:?})),");
    }
    list + "]\n"
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = item.path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.push(path);
        }
    }
}
