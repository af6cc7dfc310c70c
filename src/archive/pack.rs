//! A file as it lies in an archive: deflated.
//! Start at [`pack`].

use std::io;

use libdeflater::{CompressionLvl, Compressor, Decompressor};

/// How hard it tries: the highest level that does not take several times the time of the others.
const LEVEL: i32 = 9;

/// How many bytes one deflated byte makes at most.
const MOST: u64 = 1032;

/// A deflated file.
pub struct Packed {
    /// The CRC-32 of its bytes.
    pub(super) crc: u32,
    /// How many bytes it has.
    pub(super) size: u64,
    /// These, deflated.
    pub(super) data: Vec<u8>,
}

/// Deflates a file.
pub fn pack(bytes: &[u8]) -> Packed {
    let level = CompressionLvl::new(LEVEL).expect("a level of Deflate");
    let mut compressor = Compressor::new(level);
    let mut data = vec![0; compressor.deflate_compress_bound(bytes.len())];
    let length = compressor.deflate_compress(bytes, &mut data);
    data.truncate(length.expect("it has the room that it asks for"));
    data.shrink_to_fit();
    Packed { crc: rawzip::crc32(bytes), size: bytes.len() as u64, data }
}

/// The bytes of a file again.
///
/// # Errors
///
/// If it is not what it says it is.
pub(super) fn unpack(packed: &Packed) -> io::Result<Vec<u8>> {
    let damaged = || io::Error::other("a file of the archive is damaged");
    // What says more of itself would be given room that it never fills.
    let honest = packed.size <= MOST * packed.data.len() as u64;
    let most = usize::try_from(packed.size).ok().filter(|_| honest);
    let mut bytes = vec![0; most.ok_or_else(damaged)?];
    let length = Decompressor::new().deflate_decompress(&packed.data, &mut bytes);
    let length = length.map_err(|_| damaged())?;
    match length == bytes.len() && rawzip::crc32(&bytes) == packed.crc {
        true => Ok(bytes),
        false => Err(damaged()),
    }
}
