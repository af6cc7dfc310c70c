//! Where the files of one theme are: in a folder of the dossier, or within the program.
//! Start at [`Folder::of`].

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::built_in;
use crate::diagnostic::{Place, Report, fault, unfit_name};
use crate::source::{self, is_ignored};
use crate::system;

/// The files of one theme.
pub(super) struct Folder {
    /// What stands before their paths where they are shown.
    shown: String,
    place: Where,
}

enum Where {
    Disk(PathBuf),
    Program(&'static [(&'static str, &'static [u8])]),
}

impl Folder {
    /// The theme `name` in `themes/` of the dossier at `root`; if it has none, the program's own of
    /// this name.
    pub(super) fn of(root: &Path, name: &str) -> Option<Folder> {
        let named = !name.is_empty() && !name.contains(['/', '\\']);
        let folder = root.join("themes").join(name);
        if named && !name.starts_with('.') && folder.is_dir() {
            let shown = format!("themes/{name}");
            return Some(Folder { shown, place: Where::Disk(folder) });
        }
        (name == built_in::NAME).then(|| Folder {
            // No file of the dossier has such a path.
            shown: format!("{name} (built in)"),
            place: Where::Program(built_in::DIWAN),
        })
    }

    /// The names of all themes that a dossier at `root` can have, sorted.
    pub(super) fn names(root: &Path) -> Vec<String> {
        let items = fs::read_dir(root.join("themes")).into_iter().flatten().flatten();
        let folders = items.filter(|item| item.path().is_dir());
        let mut names: Vec<String> =
            folders.map(|item| item.file_name().to_string_lossy().into_owned()).collect();
        names.push(built_in::NAME.to_owned());
        names.sort();
        names.dedup();
        names
    }

    /// Whether it is within the program.
    pub(super) fn is_built_in(&self) -> bool {
        match self.place {
            Where::Disk(_) => false,
            Where::Program(_) => true,
        }
    }

    /// The path of a file as it is shown.
    pub(super) fn path(&self, below: &str) -> String {
        format!("{}/{below}", self.shown)
    }

    /// The files in the folder `part` of the theme, sorted, each with its path from there with `/`;
    /// none if the folder does not exist. Hidden files and files that systems and editors leave behind
    /// are skipped. A link is a fault.
    pub(super) fn walk(&self, part: &str, report: &mut Report) -> Vec<String> {
        match &self.place {
            Where::Disk(folder) => self.walk_disk(folder, part, report),
            Where::Program(files) => {
                let below = |path: &str| {
                    let below = path.strip_prefix(part)?.strip_prefix('/')?;
                    Some(below.to_owned())
                };
                files.iter().filter_map(|(path, _)| below(path)).collect()
            }
        }
    }

    fn walk_disk(&self, theme: &Path, part: &str, report: &mut Report) -> Vec<String> {
        let folder = &theme.join(part);
        if !folder.is_dir() {
            return Vec::new();
        }
        let below = |path: &Path| {
            let path = path.strip_prefix(folder).unwrap_or(path);
            let parts: Vec<_> = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            parts.join("/")
        };
        let shown =
            |path: &Path| Place::Path(format!("{}/{part}/{}", self.shown, below(path)));
        let mut found = Vec::new();
        let items =
            WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|item| {
                item.depth() == 0 || !is_ignored(&item.file_name().to_string_lossy())
            });
        for item in items {
            // What lies elsewhere in a theme does not go into the site.
            let unfit =
                item.as_ref().ok().filter(|_| part == "static").and_then(|item| {
                    unfit_name(&item.file_name().to_string_lossy(), &shown(item.path()))
                });
            if let Some(unfit) = unfit {
                report.add(unfit);
                continue;
            }
            match item {
                Ok(item) if item.file_type().is_file() => found.push(below(item.path())),
                Ok(item) if item.path_is_symlink() && item.depth() > 0 => {
                    report.add(fault::theme::unreadable_theme_link(shown(item.path())));
                }
                Ok(item) if !item.file_type().is_dir() => {
                    report.add(fault::unreadable_irregular(shown(item.path())));
                }
                Ok(_) => {}
                Err(error) => {
                    let place = Place::Path(self.path(part));
                    report.add(fault::theme::unreadable_theme_folder(place, &error));
                }
            }
        }
        found
    }

    /// The bytes of the file at `below`, no more than `most`; a fault if they cannot be read.
    pub(super) fn read(
        &self,
        below: &str,
        most: usize,
        report: &mut Report,
    ) -> Option<Cow<'static, [u8]>> {
        let folder = match &self.place {
            Where::Disk(folder) => folder,
            Where::Program(files) => {
                let (_, bytes) = files.iter().find(|(path, _)| *path == below)?;
                return Some(Cow::Borrowed(bytes));
            }
        };
        let shown = self.path(below);
        let place = Place::Path(shown.clone());
        let fault = match source::read(&folder.join(below), most) {
            Ok(Some(bytes)) => return Some(Cow::Owned(bytes)),
            Ok(None) => fault::too_large_theme(place, &shown, most / (1024 * 1024)),
            Err(error) if system::is_irregular(&error) => {
                fault::unreadable_irregular(place)
            }
            Err(error) => fault::theme::unreadable_theme(place, &shown, &error),
        };
        report.add(fault);
        None
    }
}
