//! Pictures: what their bytes say that they are, and how large they are.
//! Start at [`Disk::pictures`].

pub(super) mod name;

use std::collections::BTreeMap;
use std::path::Path;

use imagesize::{Compression, ImageType};

use name::{FORMATS, ending};

use super::disk::{Disk, unreadable};
use super::walk::EntryFiles;
use crate::diagnostic::{Place, Report, fault};
use crate::lang;
use crate::model::picture::Picture;
use crate::source::{self, Digest, unusable};

impl Disk {
    /// The pictures of an entry. One that cannot be used is reported, and counts all the same as being
    /// there, so that a text that shows it is not reported too.
    pub(super) fn pictures(&self, files: &mut EntryFiles) -> Vec<Picture> {
        let EntryFiles { folder, pictures, findings, .. } = files;
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for file in pictures.iter() {
            let plain = lang::nfc(file).to_lowercase();
            if let Some(other) = names.insert(plain, file) {
                let place = Place::Path(format!("{folder}/{file}"));
                findings.add(fault::bad_value_picture_twice(place, file, other));
            }
        }
        pictures.iter().map(|file| self.picture(folder, file, findings)).collect()
    }

    fn picture(&self, folder: &str, file: &str, findings: &mut Report) -> Picture {
        let mut picture = Picture {
            name: lang::nfc(file).into_owned(),
            file: file.to_owned(),
            digest: Digest::of(&[]),
            width: 0,
            height: 0,
        };
        let full = self.root().join(folder).join(file);
        // Its name, or that it is a link, has been reported.
        if unusable(file).is_some() || full.is_symlink() {
            return picture;
        }
        let path = format!("{folder}/{file}");
        let place = || Place::Path(path.clone());
        let bytes = match source::read(&full, Picture::LARGEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                let size = std::fs::metadata(&full).map_or(0, |data| data.len());
                let most = Picture::LARGEST / (1024 * 1024);
                findings.add(fault::too_large_picture(place(), &path, &size, most));
                return picture;
            }
            Err(error) => {
                findings.add(unreadable(&path, &error));
                return picture;
            }
        };
        match (format(&bytes), size(&bytes)) {
            (Some(endings), Some((width, height))) => {
                if !endings.contains(&ending(file).as_str()) {
                    let right = Path::new(file).with_extension(endings[0]);
                    let right = right.display().to_string();
                    let fault = fault::bad_value_picture_ending;
                    findings.add(fault(place(), file, endings[0], &right));
                }
                (picture.width, picture.height) = (width, height);
            }
            _ => findings.add(fault::bad_value_picture_content(place(), file)),
        }
        picture.digest = Digest::of(&bytes);
        picture
    }
}

/// The endings of the format in which these bytes are; `None` if they are no picture.
fn format(bytes: &[u8]) -> Option<&'static [&'static str]> {
    let [png, jpg, webp, avif] = FORMATS;
    match imagesize::image_type(bytes).ok()? {
        ImageType::Png => Some(png),
        ImageType::Jpeg => Some(jpg),
        ImageType::Webp => Some(webp),
        ImageType::Heif(Compression::Av1) => Some(avif),
        _ => None,
    }
}

/// The width and the height in pixels, as a browser shows them.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let width = u32::try_from(size.width).ok().filter(|width| *width > 0)?;
    let height = u32::try_from(size.height).ok().filter(|height| *height > 0)?;
    Some(if is_on_its_side(bytes) { (height, width) } else { (width, height) })
}

/// Whether a camera has noted in a JPEG file that it was held upright: browsers turn such a picture
/// (EXIF, tag 0x0112, the values from 5 on).
fn is_on_its_side(bytes: &[u8]) -> bool {
    orientation(bytes).is_some_and(|orientation| (5..=8).contains(&orientation))
}

fn orientation(bytes: &[u8]) -> Option<u32> {
    const ORIENTATION: u32 = 0x0112;
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let exif = loop {
        let [0xFF, marker, high, low, ..] = *rest else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = rest.get(4..2 + length)?;
        if let (0xE1, Some(exif)) = (marker, segment.strip_prefix(b"Exif\0\0")) {
            break exif;
        }
        // The picture itself begins.
        if marker == 0xDA {
            return None;
        }
        rest = &rest[2 + length..];
    };
    let little = exif.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let bytes = exif.get(at..at.checked_add(length)?)?;
        let add = |number: u32, byte: &u8| number << 8 | u32::from(*byte);
        Some(match little {
            true => bytes.iter().rev().fold(0, add),
            false => bytes.iter().fold(0, add),
        })
    };
    let first = number(4, 4)? as usize;
    let count = number(first, 2)? as usize;
    let field = |at: usize| first.checked_add(2 + at * 12);
    (0..count)
        .map_while(field)
        .find(|at| number(*at, 2) == Some(ORIENTATION))
        .and_then(|at| number(at + 8, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_of_the_camera_turns_a_picture() {
        let exif = |little: bool, value: u8| {
            let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xE1, 0, 34];
            bytes.extend(b"Exif\0\0");
            bytes.extend(match little {
                true => [
                    b'I', b'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0,
                    value, 0, 0, 0, 0, 0, 0, 0,
                ],
                false => [
                    b'M', b'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
                    value, 0, 0, 0, 0, 0, 0,
                ],
            });
            bytes
        };
        for little in [true, false] {
            for value in 1..=8 {
                let bytes = exif(little, value);
                assert_eq!(orientation(&bytes), Some(value.into()));
                for end in 0..bytes.len() {
                    let _ = orientation(&bytes[..end]);
                }
            }
        }
        assert!(is_on_its_side(&exif(true, 6)) && !is_on_its_side(&exif(false, 3)));
        assert_eq!(orientation(&[0xFF, 0xD8, 0xFF, 0xE1, 0, 0]), None);
        assert_eq!(orientation(b"\x89PNG"), None);
    }
}
