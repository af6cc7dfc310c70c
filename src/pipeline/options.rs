//! The options of a build, and the interface for its progress.
//! Start at [`Options`] and [`Progress`].

/// The options of a build.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The address of the site, which replaces `base_url` of `mithaq.toml`.
    pub base_url: Option<String>,
    /// What is built.
    pub form: Form,
    /// Whether the process ends after the build. The dossier is then not freed, since the system takes
    /// the memory of a process back at once: freeing 10,000 pages' takes a twelfth of a build that
    /// renders one of them. In a process that goes on, this is a leak.
    pub ends_process: bool,
}

/// What is built of a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// A site, in which its archive is if the dossier says so.
    #[default]
    Site,
    /// The files of the archive.
    Archive,
}

/// Is told how far a build has come, such as a progress bar.
pub trait Progress: Sync {
    /// Rendering begins: there are this many pages.
    fn begin(&self, pages: usize);
    /// One more page is done.
    fn page(&self);
}

/// Nobody is told.
impl Progress for () {
    fn begin(&self, _: usize) {}
    fn page(&self) {}
}
