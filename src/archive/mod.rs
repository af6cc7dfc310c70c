//! The archive of a site: one file to take away, which opens from a disk without a network.
//! Start at [`write()`], and then [`read_back`], which believes nothing that it has not read.
//!
//! It is a ZIP file with one folder at the top. Its entries are sorted by name, have the time of
//! 1980-01-01 and the mode 0644, and are deflated. So the same files make the same bytes.

mod css;
mod html;
mod links;
mod pack;
mod read;
mod spool;
mod write;

pub use links::{Broken, Lead, Links};
pub use pack::{Packed, pack};
pub use read::{is_archive, read_back};
pub use spool::Spool;
pub use write::write;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::source::Digest;

/// What is said about an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// How many files it has.
    pub files: usize,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of these.
    pub sum: Digest,
}

/// Does something with each item, in several threads. The results are in the order of the items.
fn each<T: Sync, R: Send>(items: &[T], work: &(dyn Fn(&T) -> R + Sync)) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get()).min(8);
    let run = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, work(item)));
        }
    };
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..threads.min(items.len())).map(|_| scope.spawn(run)).collect();
        let end = |thread: std::thread::ScopedJoinHandle<_>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().flat_map(end).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
