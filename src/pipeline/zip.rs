//! A build into an archive instead of a folder.
//! Start at [`Zip::open`].

use std::io;
use std::path::{Path, PathBuf};

use super::faults::{broken_links, unarchived};
use super::{Options, Progress, Summary, build, sources};
use crate::archive::{self, About, Broken, Links, Spool};
use crate::content::{self, Project};
use crate::diagnostic::Report;
use crate::publish::{OpenError, SingleFile};

/// The deflated files of the site, in the folder beside the archive while it is made.
const SITE: &str = "site";
/// The archive, in this folder.
const ARCHIVE: &str = "archive";

/// An archive in the making. Its place is as it was until [`Zip::commit`].
pub struct Zip {
    /// The folder at its top.
    name: String,
    place: SingleFile,
}

impl Zip {
    /// Where the archive of a dossier is, if nobody says otherwise.
    pub fn usual_place(project: &Project) -> PathBuf {
        let name = content::file_name(project).unwrap_or_default();
        project.root.join(format!("{}.zip", &*name))
    }

    /// Prepares to make the archive `out`. If another run is making it, calls `waiting` and waits.
    ///
    /// # Errors
    ///
    /// If there is something else than an archive, or if none may be there.
    pub fn open(
        project: &Project,
        out: &Path,
        waiting: &dyn Fn(),
    ) -> Result<Zip, OpenError> {
        let mut sources = sources(project);
        // An archive there would be in the next one.
        sources.push(project.root.join("static"));
        let place = SingleFile::open(out, &sources, &archive::is_archive, waiting)?;
        let name = content::file_name(project).unwrap_or_default();
        Ok(Zip { name: name.to_string(), place })
    }

    /// Builds the site into the archive and reads it back. Every fault goes into `report`.
    pub fn build(
        &self,
        project: &Project,
        options: &Options,
        progress: &dyn Progress,
        report: &mut Report,
    ) -> Option<(Summary, About)> {
        let site = match self.place.create(SITE) {
            Ok(site) => Spool::new(site),
            Err(error) => {
                report.add(unarchived(&error));
                return None;
            }
        };
        let summary = build(project, options, &site, progress, report)?;
        match self.made(site) {
            Ok((about, broken)) => {
                report.extend(broken_links(&broken));
                broken.is_empty().then_some((summary, about))
            }
            Err(error) => {
                report.add(unarchived(&error));
                None
            }
        }
    }

    fn made(&self, site: Spool) -> io::Result<(About, Broken)> {
        let file = self.place.create(ARCHIVE)?;
        site.write(&self.name, &file)?;
        let links = Links::default();
        let about = archive::read_back(&file, &self.name, &links)?;
        Ok((about, links.broken()))
    }

    /// Puts the archive into its place, in one step.
    ///
    /// # Errors
    ///
    /// If the file system reports an error; then nothing has changed.
    pub fn commit(self) -> io::Result<()> {
        self.place.commit(ARCHIVE)
    }
}
