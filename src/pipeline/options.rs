//! The options of a build, and the interface for its progress.
//! Start at [`Options`] and [`Progress`].

/// The options of a build.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The address of the site, which replaces `base_url` of `mithaq.toml`.
    pub base_url: Option<String>,
    /// What is built.
    pub form: Form,
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
