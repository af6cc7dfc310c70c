//! Digests: by them files and page data that were seen before are known again.
//! Start at [`Digest::of`] for bytes, [`Digest::of_value`] for data.
//!
//! Files have SHA-256, which anybody can check. Data that only this program compares has BLAKE3,
//! which takes a third of the time.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io::{self, Read};
use std::str::FromStr;

use sha2::Digest as _;
use sha2::Sha256;

/// The SHA-256 of a file, or the BLAKE3 of data; the two are never compared. Equal digests are of
/// equal bytes: no two that differ are known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The SHA-256 of some bytes, as `sha256sum` prints it.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// The SHA-256 of all that a file holds.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn of_file(mut file: impl Read) -> io::Result<Digest> {
        let (mut digest, mut piece) = (Sha256::new(), [0; 16 * 1024]);
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok(Digest(digest.finalize().into())),
                Ok(length) => digest.update(&piece[..length]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// The digest of what a value is hashed by, for data that is compared within one version of the
    /// program: the standard library promises no format.
    pub fn of_value(value: &(impl Hash + ?Sized)) -> Digest {
        Digester::default().digest(value)
    }

    /// The digest as 64 hexadecimal digits, added to a text.
    pub fn push(&self, out: &mut String) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for byte in self.0 {
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(64);
        self.push(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = ();

    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    ///
    /// If the text is anything else.
    fn from_str(text: &str) -> Result<Digest, ()> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(());
        }
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| ())?;
        }
        Ok(Digest(bytes))
    }
}

/// Gathers a digest piece by piece.
#[derive(Clone, Default)]
pub struct Digester {
    /// What has been gathered. Most pieces are small, and to give each to the hash takes longer than
    /// to copy it.
    gathered: Vec<u8>,
}

impl Digester {
    /// Adds a piece with its length, so that it cannot be taken for a part of its neighbours.
    pub fn piece(&mut self, bytes: &[u8]) {
        self.write_usize(bytes.len());
        self.write(bytes);
    }

    /// The digest of a value, as [`Digest::of_value`] gives it; room that was used before is used
    /// again.
    pub fn digest(&mut self, value: &(impl Hash + ?Sized)) -> Digest {
        self.gathered.clear();
        value.hash(self);
        Digester::finish(self)
    }

    /// The digest of all that was gathered.
    pub fn finish(&self) -> Digest {
        Digest(blake3::hash(&self.gathered).into())
    }
}

impl Hasher for Digester {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        self.gathered.extend_from_slice(bytes);
    }

    #[inline]
    fn write_u8(&mut self, byte: u8) {
        self.gathered.push(byte);
    }

    /// A length. Nearly all are short, and half of what is gathered would be their zeros.
    #[inline]
    fn write_usize(&mut self, length: usize) {
        match u8::try_from(length) {
            Ok(short) if short < u8::MAX => self.gathered.push(short),
            _ => {
                self.gathered.push(u8::MAX);
                self.gathered.extend_from_slice(&length.to_le_bytes());
            }
        }
    }

    /// The number of a variant, written as a length is.
    #[inline]
    fn write_isize(&mut self, variant: isize) {
        self.write_usize(variant.cast_unsigned());
    }

    /// The first 64 bits of the digest so far, for those who ask a [`Hasher`] for them.
    fn finish(&self) -> u64 {
        let Digest(bytes) = Digester::finish(self);
        u64::from_be_bytes(std::array::from_fn(|at| bytes[at]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        let digest = Digest::of(b"abc");
        let text = digest.to_string();
        assert_eq!(
            text,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(text.parse(), Ok(digest));
        for wrong in
            ["", "ba", &text[1..], &text.replace('b', "g"), &format!("+{}", &text[1..])]
        {
            assert_eq!(wrong.parse::<Digest>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn pieces_of_any_size_make_one_digest() {
        let bytes: Vec<u8> = (0..100_000_u32).map(|n| n as u8).collect();
        for size in [1, 7, 4096, 100_000] {
            let mut digester = Digester::default();
            bytes.chunks(size).for_each(|piece| digester.write(piece));
            let whole = Digest(blake3::hash(&bytes).into());
            assert_eq!(Digester::finish(&digester), whole, "{size}");
        }
        for part in [0, 1, 16 * 1024, bytes.len()].map(|end| &bytes[..end]) {
            assert_eq!(Digest::of_file(part).unwrap(), Digest::of(part));
        }
    }

    #[test]
    fn values_that_differ_have_other_digests() {
        let all = [
            Digest::of_value(&("ab", "c")),
            Digest::of_value(&("a", "bc")),
            Digest::of_value(&(vec![1_u8; 254], 0_u8)),
            Digest::of_value(&(vec![1_u8; 255], 0_u8)),
            Digest::of_value(&vec![vec![1_u8; 255], vec![]]),
            Digest::of_value(&Some(0_usize)),
            Digest::of_value(&None::<usize>),
        ];
        for (at, digest) in all.iter().enumerate() {
            assert!(!all[..at].contains(digest), "{at}");
        }
    }
}
