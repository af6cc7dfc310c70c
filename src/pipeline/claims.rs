//! Addresses that the files of `static/` claim, and an output that notices when the program writes
//! there itself.
//! Start at [`Claims::of`]; [`Claims::settle`] reports what was noticed.
//!
//! An address that differs only in the case of its letters, or in how they are composed, counts as
//! the same: there are systems on which the two are one file.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Mutex, PoisonError};

use crate::content::one_address;
use crate::diagnostic::{Diagnostic, Place, Report, fault};
use crate::publish::{Output, SUMS};
use crate::source::Digest;

/// An output that notices what the program writes at an address that is claimed.
pub(super) struct Claims<'c> {
    out: &'c dyn Output,
    /// What is claimed, by [`one_address`].
    claimed: HashMap<String, Claim<'c>>,
    /// The claims at whose address something was written, each with the first such path.
    met: Mutex<BTreeMap<&'c str, String>>,
}

/// What a file of `static/` makes of an address.
#[derive(Clone, Copy)]
enum Claim<'c> {
    /// It is the file.
    File(&'c str),
    /// It is a folder in which the file lies.
    Folder(&'c str),
}

impl<'c> Claims<'c> {
    /// Claims the addresses of `files`, the paths in `static/`. Two of them with one address are
    /// reported.
    pub(super) fn of(
        files: &'c [String],
        out: &'c dyn Output,
        report: &mut Report,
    ) -> Claims<'c> {
        let mut claims = Claims { out, claimed: HashMap::new(), met: Mutex::default() };
        for file in files {
            if let Some(other) = claims.claim(file) {
                report.add(fault::static_file_twice(place(file), other));
            }
        }
        claims
    }

    /// Claims the address of a file, and those of the folders around it; the file that has one of
    /// them already, if there is one.
    fn claim(&mut self, file: &'c str) -> Option<&'c str> {
        let address = one_address(file);
        for (end, _) in address.match_indices('/') {
            match self.claimed.entry(address[..end].to_owned()) {
                Entry::Vacant(place) => {
                    place.insert(Claim::Folder(file));
                }
                Entry::Occupied(place) => match place.get() {
                    Claim::File(other) => return Some(other),
                    Claim::Folder(_) => {}
                },
            }
        }
        match self.claimed.entry(address) {
            Entry::Vacant(place) => {
                place.insert(Claim::File(file));
                None
            }
            Entry::Occupied(place) => match place.get() {
                Claim::File(other) | Claim::Folder(other) => Some(other),
            },
        }
    }

    /// Notices that the program writes at `path`.
    fn meet(&self, path: &str) {
        if self.claimed.is_empty() {
            return;
        }
        let address = one_address(path);
        let whole = self.claimed.get(&address).map(|claim| match claim {
            Claim::File(file) | Claim::Folder(file) => *file,
        });
        let folders = address.match_indices('/').filter_map(|(end, _)| {
            match self.claimed.get(&address[..end])? {
                Claim::File(file) => Some(*file),
                Claim::Folder(_) => None,
            }
        });
        for file in folders.chain(whole) {
            let mut met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
            let first = met.entry(file).or_insert_with(|| path.to_owned());
            // Pages are written in any order.
            if path < first.as_str() {
                path.clone_into(first);
            }
        }
    }

    /// Reports each file of `static/` at whose address the program writes. Whether there is none.
    pub(super) fn settle(self, report: &mut Report) -> bool {
        self.meet(SUMS);
        let met = self.met.into_inner().unwrap_or_else(PoisonError::into_inner);
        report.extend(met.iter().map(|(file, written)| collision(file, written)));
        met.is_empty()
    }
}

impl Claims<'_> {
    /// Notices that the program is going to write at `path`, when the files of `static/` are put.
    pub(super) fn expect(&self, path: &str) {
        self.meet(path);
    }
}

impl Output for Claims<'_> {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        let reused = self.out.reuse(path, key)?;
        if reused {
            self.meet(path);
        }
        Ok(reused)
    }

    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        self.meet(path);
        self.out.put(path, key, bytes)
    }
}

fn collision(file: &str, written: &str) -> Diagnostic {
    let place = place(file);
    if file == written {
        fault::static_file_written(place, written)
    } else if one_address(file) == one_address(written) {
        fault::static_file_case(place, written)
    } else {
        fault::static_file_folder(place, written)
    }
}

fn place(file: &str) -> Place {
    Place::Path(format!("static/{file}"))
}
