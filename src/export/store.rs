//! Files whose key is the digest of their bytes.
//! Start at [`store`].

use std::io;

use crate::publish::Output;
use crate::source::Digest;

/// Puts a file into `out`, unless it is there with these bytes.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn store(path: &str, bytes: &[u8], out: &dyn Output) -> io::Result<()> {
    let key = Digest::of(bytes);
    if out.reuse(path, key)? {
        return Ok(());
    }
    out.put(path, key, bytes)
}
