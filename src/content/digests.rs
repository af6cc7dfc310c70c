//! What was in the files that were read.
//! Start at [`Digests`].

use crate::source::Digest;

/// The digest of each file that was read, by its path in the dossier, with `/`.
///
/// They are made when the most memory is in use, so paths are kept as digests too, in their order.
#[derive(Clone, Debug, Default)]
pub struct Digests(Vec<(Digest, Digest)>);

impl Digests {
    /// The digest of a file, if it was read.
    pub fn of(&self, path: &str) -> Option<Digest> {
        let at = self.place(Digest::of(path.as_bytes())).ok()?;
        self.0.get(at).map(|(_, digest)| *digest)
    }

    /// Remembers what was in a file. To add many files takes long; see [`Digests::extend`].
    pub fn add(&mut self, path: &str, digest: Digest) {
        let path = Digest::of(path.as_bytes());
        match self.place(path) {
            Ok(at) => self.0[at].1 = digest,
            Err(at) => self.0.insert(at, (path, digest)),
        }
    }

    /// Remembers what was in many files, at most `count`, none of which is known yet.
    pub fn extend<P: AsRef<str>>(
        &mut self,
        count: usize,
        files: impl Iterator<Item = (P, Digest)>,
    ) {
        self.0.reserve_exact(count);
        let new =
            files.map(|(path, digest)| (Digest::of(path.as_ref().as_bytes()), digest));
        self.0.extend(new);
        self.0.sort_unstable_by_key(|(path, _)| *path);
    }

    fn place(&self, path: Digest) -> Result<usize, usize> {
        self.0.binary_search_by_key(&path, |(path, _)| *path)
    }
}
