//! `SHA256SUMS`: it tells a later build which files are its own, and lets a reader check a copy.
//! Start at [`read()`] and [`write()`]. The format is that of `sha256sum -c`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::source::Digest;

/// The name of the file.
pub const NAME: &str = "SHA256SUMS";

/// The first line, which tells the list of a build from that of somebody else. `sha256sum -c` passes
/// over it.
const FIRST_LINE: &str = "# mithaq 1";

/// The list of a site.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// The sum of each file, by path.
    pub(super) files: BTreeMap<String, Digest>,
    /// Further sums of files that are listed twice, as when two versions of a list are merged.
    also: Vec<(String, Digest)>,
    /// Whether it has lines that no build writes.
    pub(super) edited: bool,
    /// Whether it is what [`write()`] makes of its sums. A list of an older build is not.
    pub(super) exact: bool,
}

impl Sums {
    /// Whether the list has this sum too for a file that it has twice.
    pub(super) fn also(&self, path: &str, sum: Digest) -> bool {
        self.also.iter().any(|(other, also)| other == path && *also == sum)
    }
}

/// Reads the list of a site; `None` if no build wrote it. The lists of older builds lack the first
/// line and are known by what they name.
pub(super) fn read(text: &str) -> Option<Sums> {
    let mut sums = Sums::default();
    let mut lines = text.lines().peekable();
    let marked = lines.next_if(|line| *line == FIRST_LINE).is_some();
    sums.exact = marked && text.ends_with('\n') && !text.contains('\r');
    for line in lines {
        let Some((path, sum)) = entry(line) else {
            (sums.edited, sums.exact) = (true, false);
            continue;
        };
        let is_last = sums.files.last_key_value().is_none_or(|(last, _)| *last < path);
        sums.exact &= is_last && is_exact(line, &path, sum);
        match sums.files.get(&path) {
            Some(before) if *before != sum => sums.also.push((path, sum)),
            Some(_) => {}
            None => {
                sums.files.insert(path, sum);
            }
        }
    }
    let names = |path: &str| sums.files.contains_key(path);
    let asset = || sums.files.keys().any(|path| path.starts_with("assets/"));
    (marked || names("index.html") && names("404.html") && asset()).then_some(sums)
}

/// A line of a list: a sum, a blank, a blank or (for a binary file) a star, and a path. If the path
/// has escapes, the line begins with a backslash.
fn entry(line: &str) -> Option<(String, Digest)> {
    let (escaped, line) = match line.strip_prefix('\\') {
        Some(rest) => (true, rest),
        None => (false, line),
    };
    let (sum, path) = line.split_once(' ')?;
    let path = path.strip_prefix([' ', '*'])?;
    let path = if escaped { unescaped(path)? } else { path.to_owned() };
    let path = path.strip_prefix("./").unwrap_or(&path).to_owned();
    let inside = path.split('/').all(|part| !["", ".", ".."].contains(&part));
    Some((inside.then_some(path)?, sum.parse().ok()?))
}

/// Whether a line is written as [`write()`] does.
fn is_exact(line: &str, path: &str, sum: Digest) -> bool {
    if line.starts_with('\\') {
        let mut exact = String::new();
        push(&mut exact, path, sum);
        return exact.strip_suffix('\n') == Some(line);
    }
    let is_small = |byte: u8| !byte.is_ascii_uppercase();
    line.get(64..66) == Some("  ")
        && line[66..] == *path
        && line[..64].bytes().all(is_small)
}

fn unescaped(path: &str) -> Option<String> {
    let (mut out, mut rest) = (String::new(), path);
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        out.push(match after.chars().next()? {
            '\\' => '\\',
            'n' => '\n',
            'r' => '\r',
            _ => return None,
        });
        rest = &after[1..];
    }
    out.push_str(rest);
    Some(out)
}

/// The list of `sums`, each a path with its digest, in the order given.
pub fn write<'s>(sums: impl Iterator<Item = (&'s str, Digest)>) -> String {
    let mut out = format!("{FIRST_LINE}\n");
    sums.for_each(|(path, sum)| push(&mut out, path, sum));
    out
}

fn push(out: &mut String, path: &str, sum: Digest) {
    let mut path = Cow::Borrowed(path);
    if path.contains(['\\', '\n', '\r']) {
        out.push('\\');
        let escapes = [("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r")];
        for (from, to) in escapes {
            path = Cow::Owned(path.replace(from, to));
        }
    }
    sum.push(out);
    out.push_str("  ");
    out.push_str(&path);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_line_is_read_and_no_other() {
        let [one, two] = [b"one", b"two"].map(|bytes| Digest::of(bytes));
        let names = ["a b.html", "back\\slash", "two\nlines", "a\rreturn", "*star"];
        let written = write(names.into_iter().map(|name| (name, one)));
        let plain = format!(
            "# mithaq 1\n{one}  a b.html\n\\{one}  back\\\\slash\n\\{one}  two\\nlines\n\
             \\{one}  a\\rreturn\n{one}  *star\n"
        );
        assert_eq!(written, plain);
        let sums = read(&written).unwrap();
        assert_eq!(sums.files, BTreeMap::from(names.map(|name| (name.to_owned(), one))));
        assert!(!sums.edited && !sums.exact, "they are not in order");
        let sorted = write(sums.files.iter().map(|(name, sum)| (name.as_str(), *sum)));
        assert!(read(&sorted).is_some_and(|sums| sums.exact && !sums.edited));
        // Another system ends lines otherwise, and `sha256sum -b` marks binary files.
        for other in [
            sorted.replace('\n', "\r\n"),
            sorted.replace("  ", " *"),
            sorted.replace("  ", "  ./"),
            sorted.to_uppercase().replace("# MITHAQ", "# mithaq"),
            sorted.trim_end().to_owned(),
            format!("{sorted}{one}  a b.html\n"),
            sorted.replace("# mithaq 1", "# mithaq 1\n# note"),
        ] {
            assert!(read(&other).is_some_and(|sums| !sums.exact), "{other}");
        }
        for other in [sorted.replace('\n', "\r\n"), sorted.replace("  ", " *")] {
            assert_eq!(read(&other).map(|sums| sums.files), Some(sums.files.clone()));
        }
        let twice = read(&format!("# mithaq 1\n{one}  x\n{two}  x\n{one}  x\n")).unwrap();
        assert!(twice.files["x"] == one && twice.also("x", two) && !twice.edited);
        assert!(!twice.also("x", one) && !twice.also("y", two));
        for odd in [
            "# note",
            "<<<<<<< HEAD",
            "",
            &format!("{one} x"),
            &format!("{one}  /etc/passwd"),
            &format!("{one}  ../x"),
            &format!("{one}  a//b"),
            &format!("{one}  "),
            &format!("\\{one}  a\\x"),
            &format!("\\{one}  a\\"),
            &format!("{}  x", &one.to_string()[1..]),
        ] {
            let sums = read(&format!("# mithaq 1\n{one}  y\n{odd}\n")).unwrap();
            assert!(sums.edited, "{odd}");
            assert_eq!(sums.files, BTreeMap::from([("y".to_owned(), one)]), "{odd}");
        }
    }

    #[test]
    fn a_list_of_somebody_else_is_not_ours() {
        let sum = Digest::of(b"");
        let list = |names: &[&str]| -> String {
            names.iter().map(|name| format!("{sum}  {name}\n")).collect()
        };
        assert!(read("# mithaq 1\n").is_some());
        assert!(read(&list(&["404.html", "assets/x.css", "index.html"])).is_some());
        for other in [
            "",
            "# mithaq 10\n",
            " # mithaq 1\n",
            "# mithaq\n",
            &format!("\n# mithaq 1\n{sum}  index.html\n"),
            &list(&["404.html", "index.html"]),
            &list(&["404.html", "assets", "index.html"]),
            &list(&["index.html", "assets/x.css"]),
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
