//! Makes a case from its number: a dossier, and some damage to it.
//! Start at [`Case::of`].

use crate::bases::{Base, Edit};
use crate::dice::Dice;
use crate::words::{PAYLOADS, REPEATED, WORDS};

/// The largest file that a case makes, in bytes. Larger ones are refused by the program.
const LARGEST: usize = 2 << 20;

/// A dossier with damage. The same number always makes the same case.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// The place of its dossier among the bases.
    pub(crate) base: usize,
    pub(crate) edits: Vec<Edit>,
}

impl Case {
    /// The case of a number.
    pub(crate) fn of(number: u64, bases: &[Base]) -> Case {
        let mut dice = Dice(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
        // Bases from the fifth on are those of faults; the fifth is the large one.
        let base = match dice.roll(16) {
            0 => 4,
            1..=6 => dice.roll(4),
            _ => dice.roll(bases.len()),
        };
        let mut edits = bases[base].edits.clone();
        for _ in 0..1 + dice.roll(3) {
            let edit = edit(&bases[base], &edits, &mut dice);
            edits.push(edit);
        }
        Case { name: format!("{number} ({})", bases[base].name), base, edits }
    }

    /// Whether a template, a style or a script is changed: then pages may hold anything.
    pub(crate) fn changes_markup(&self) -> bool {
        self.edits.iter().any(|edit| {
            let path = edit.path();
            path.starts_with("themes/") && !path.ends_with(".ftl")
        })
    }
}

fn edit(base: &Base, before: &[Edit], dice: &mut Dice) -> Edit {
    let paths: Vec<&String> = base.files.keys().filter(|path| is_text(path)).collect();
    // Half of all edits go on with a file that has been edited, such as that of a fault.
    let edited = before.iter().rev().find_map(|edit| match edit {
        Edit::File(path, bytes) if is_text(path) => Some((path.clone(), bytes.clone())),
        _ => None,
    });
    let (path, bytes) = match edited.filter(|_| dice.roll(2) == 0) {
        Some(edited) => edited,
        None => {
            let path = (*dice.pick(&paths)).clone();
            let edited = before.iter().rev().find_map(|edit| match edit {
                Edit::File(edited, bytes) if *edited == path => Some(bytes.clone()),
                _ => None,
            });
            let bytes = edited.unwrap_or_else(|| base.files[&path].clone());
            (path, bytes)
        }
    };
    if dice.roll(40) == 0 {
        return structure(path, bytes, dice);
    }
    let other = &base.files[*dice.pick(&paths)];
    let mut bytes = bytes;
    for _ in 0..1 + dice.roll(4) {
        bytes = damage(bytes, other, dice);
    }
    bytes.truncate(LARGEST);
    Edit::File(path, bytes)
}

fn is_text(path: &str) -> bool {
    [".md", ".toml", ".ftl", ".html", ".css"].iter().any(|end| path.ends_with(end))
}

/// A change of what lies at a path, rather than of a file's bytes.
fn structure(path: String, bytes: Vec<u8>, dice: &mut Dice) -> Edit {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    match dice.roll(6) {
        0 => Edit::Gone(path),
        1 if !folder.is_empty() => Edit::Gone(folder),
        2 => Edit::Folder(path),
        3 => Edit::Link(path, "/dev/zero".to_owned()),
        #[cfg(unix)]
        4 => Edit::Pipe(path),
        _ => {
            let name = dice.pick(WORDS).replace(['/', '\0'], "-");
            Edit::File(format!("{folder}/{name}.toml"), bytes)
        }
    }
}

fn damage(mut bytes: Vec<u8>, other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let at = dice.roll(bytes.len() + 1);
    let word = |dice: &mut Dice| match dice.roll(3) {
        0 => *dice.pick(PAYLOADS),
        _ => *dice.pick(WORDS),
    };
    match dice.roll(16) {
        0 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
        1 => drop(bytes.drain(part(&bytes, at, dice))),
        2 => {
            let copy = bytes[part(&bytes, at, dice)].to_vec();
            bytes.splice(at..at, copy);
        }
        3 => {
            let from = dice.roll(other.len() + 1);
            let copy = other[part(other, from, dice)].to_vec();
            bytes.splice(at..at, copy);
        }
        4 => bytes.truncate(at),
        5 => {
            let times = 1 << dice.roll(17);
            let piece = dice.pick(REPEATED);
            bytes.splice(at..at, piece.repeat(times).bytes());
        }
        6 => {
            let lines = lines(&bytes);
            let (one, two) = (dice.pick(&lines).clone(), dice.pick(&lines).clone());
            let copy = bytes[one].to_vec();
            bytes.splice(two.start..two.start, copy);
        }
        7 => drop(bytes.drain(dice.pick(&lines(&bytes)).clone())),
        8 => {
            // Ends of lines as other systems and odd editors write them.
            let end = *dice.pick(&["\r\n", "\r", "\u{2028}", "\n\n"]);
            let text = String::from_utf8_lossy(&bytes).replace('\n', end);
            bytes = text.into_bytes();
        }
        9..=11 => {
            // A value: what stands between two quotation marks, or a number.
            let word = word(dice);
            match value(&bytes, at) {
                Some(range) => drop(bytes.splice(range, word.bytes())),
                None => drop(bytes.splice(at..at, word.bytes())),
            }
        }
        _ => {
            let at = boundary(&bytes, at);
            bytes.splice(at..at, word(dice).bytes());
        }
    }
    bytes
}

/// A short stretch, or a long one now and then.
fn part(bytes: &[u8], from: usize, dice: &mut Dice) -> std::ops::Range<usize> {
    let most = *dice.pick(&[4, 4, 40, 40, 400, 40_000]);
    from..(from + dice.roll(most)).min(bytes.len())
}

fn lines(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut lines = Vec::new();
    let mut from = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        lines.push(from..from + line.len());
        from += line.len();
    }
    lines.push(from..from);
    lines
}

/// The stretch between the quotation marks that stand around a place.
fn value(bytes: &[u8], at: usize) -> Option<std::ops::Range<usize>> {
    let from = bytes[..at].iter().rposition(|byte| matches!(byte, b'"' | b'\n'))?;
    let length = bytes[at..].iter().position(|byte| matches!(byte, b'"' | b'\n'))?;
    (bytes[from] == b'"' && bytes[at + length] == b'"').then_some(from + 1..at + length)
}

/// A place between two characters.
fn boundary(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) {
        at += 1;
    }
    at
}
