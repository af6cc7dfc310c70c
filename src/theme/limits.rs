//! Limits for templates, so that one that never ends is a fault and not a hang.
//! Start at [`Bounded`] for the size of a page, at [`range`] for the number of loops.

use std::cell::Cell;
use std::io::{self, Write};

use tera::{Error, Kwargs, State, TeraResult};

/// The most bytes of a page. A larger one comes from an unintended loop.
const LARGEST: usize = 64 * 1024 * 1024;
/// The initial capacity, enough for most pages, so that they are not moved while they grow.
const USUAL: usize = 64 * 1024;
/// The most numbers that all calls of `range` for one page may return.
const LONGEST: u64 = 1_000_000;

thread_local! {
    /// What is left of [`LONGEST`] for the page that this thread renders.
    static LEFT: Cell<u64> = const { Cell::new(LONGEST) };
}

/// Collects the bytes of one page, up to [`LARGEST`].
pub(super) struct Bounded {
    pub(super) bytes: Vec<u8>,
}

impl Bounded {
    /// Begins a page.
    pub(super) fn page() -> Self {
        LEFT.set(LONGEST);
        Bounded { bytes: Vec::with_capacity(USUAL) }
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LARGEST {
            let message =
                format!("this page grows beyond {LARGEST} bytes; does a loop never end?");
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `range(end=…)`, `range(start=…, end=…, step_by=…)`: the numbers from `start` up to `end`.
pub(super) fn range(kwargs: Kwargs, _: &State) -> TeraResult<Vec<i64>> {
    let start = kwargs.get::<i64>("start")?.unwrap_or(0);
    let end = kwargs.must_get::<i64>("end")?;
    let step = kwargs.get::<i64>("step_by")?.unwrap_or(1);
    let step = u64::try_from(step)
        .ok()
        .filter(|step| *step > 0)
        .ok_or_else(|| Error::message("`step_by` is a whole number from 1 on"))?;
    let count = end.saturating_sub(start).max(0).unsigned_abs().div_ceil(step);
    let left = LEFT.get().checked_sub(count).ok_or_else(|| {
        let message =
            format!("this page loops more than {LONGEST} times; does it ever end?");
        Error::message(message)
    })?;
    LEFT.set(left);
    let step = usize::try_from(step).unwrap_or(usize::MAX);
    Ok((start..end).step_by(step).collect())
}
