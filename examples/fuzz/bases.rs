//! The dossiers from which cases are made: those of this repository, and every file of `tests/faults`.
//! Start at [`all`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::fault_file::{Change, FaultFile};

/// A dossier: its files by path.
#[derive(Clone)]
pub(crate) struct Base {
    pub(crate) name: String,
    pub(crate) files: Arc<BTreeMap<String, Vec<u8>>>,
    /// What is to be changed in the files, as the first edits of a case.
    pub(crate) edits: Vec<Edit>,
}

/// A change of one path of a dossier.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A file with these bytes.
    File(String, Vec<u8>),
    /// The file or folder is removed.
    Gone(String),
    /// A symbolic link to a target.
    Link(String, String),
    /// A named pipe, which nobody writes to.
    #[cfg(unix)]
    Pipe(String),
    /// An empty folder.
    Folder(String),
}

impl Edit {
    /// The path that it changes.
    pub(crate) fn path(&self) -> &str {
        match self {
            Edit::File(path, _) | Edit::Gone(path) => path,
            Edit::Link(path, _) | Edit::Folder(path) => path,
            #[cfg(unix)]
            Edit::Pipe(path) => path,
        }
    }
}

/// The dossiers of this repository, the small ones first.
pub(crate) fn all() -> Vec<Base> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let small = read(&[(top.join("tests/small"), "")]);
    let of = |name: &str, files| Base { name: name.to_owned(), files, edits: Vec::new() };
    let mut bases = vec![of("small", small.clone())];
    for name in ["guide", "cases", "record", "fa-fr"] {
        let themes = (top.join("tests/small/themes"), "themes/");
        bases.push(of(name, read(&[themes, (top.join("tests").join(name), "")])));
    }
    let own = ["content", "themes"].map(|name| (top.join(name), format!("{name}/")));
    let own: Vec<_> = own.iter().map(|(path, name)| (path.clone(), &**name)).collect();
    let mut real = Arc::unwrap_or_clone(read(&own));
    let settings = fs::read(top.join("mithaq.toml")).expect("the dossier has settings");
    real.insert("mithaq.toml".to_owned(), settings);
    bases.push(of("real", Arc::new(real)));
    let mut faults: Vec<PathBuf> = fs::read_dir(top.join("tests/faults"))
        .expect("there are faults")
        .map(|item| item.expect("the folder can be read").path())
        .collect();
    faults.sort();
    for path in faults {
        let name = path.file_stem().expect("it has a name").to_string_lossy();
        let name = format!("faults/{name}");
        let edits = FaultFile::read(path).changes.into_iter().map(Edit::from).collect();
        bases.push(Base { name, files: small.clone(), edits });
    }
    bases
}

impl From<Change> for Edit {
    fn from(change: Change) -> Edit {
        match change {
            Change::File(path, bytes) => Edit::File(path, bytes),
            Change::Gone(path) => Edit::Gone(path),
            Change::Link(path, target) => Edit::Link(path, target),
        }
    }
}

/// The files of several folders, each under a prefix.
fn read(folders: &[(PathBuf, &str)]) -> Arc<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for (folder, prefix) in folders {
        for item in walkdir::WalkDir::new(folder) {
            let item = item.expect("the folder can be read");
            if item.file_type().is_file() {
                let below = item.path().strip_prefix(folder).expect("it lies below");
                let below = below.to_string_lossy().replace('\\', "/");
                let bytes = fs::read(item.path()).expect("the file can be read");
                files.insert(format!("{prefix}{below}"), bytes);
            }
        }
    }
    Arc::new(files)
}
