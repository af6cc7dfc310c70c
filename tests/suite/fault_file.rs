//! The files of `tests/faults`: a small dossier with some files replaced, and the report that it gives.
//! Start at [`FaultFile::read`]; the format is described in `diagnostics.rs`.

use std::fs;
use std::path::PathBuf;

/// A file of `tests/faults`.
pub struct FaultFile {
    pub path: PathBuf,
    pub about: String,
    pub changes: Vec<Change>,
    /// The command and its arguments.
    pub run: Vec<String>,
    pub report: String,
}

/// What differs from the small dossier.
pub enum Change {
    /// A file with these bytes.
    File(String, Vec<u8>),
    /// A file or folder is removed.
    Gone(String),
    /// A symbolic link to a target.
    Link(String, String),
}

impl FaultFile {
    /// Reads a file of `tests/faults`.
    pub fn read(path: PathBuf) -> FaultFile {
        let text = fs::read_to_string(&path).unwrap();
        let run = ["build", "--quiet"].map(str::to_owned).to_vec();
        let (about, report) = (String::new(), String::new());
        let mut fault = FaultFile { path, about, changes: Vec::new(), run, report };
        let mut in_report = false;
        for line in text.split_inclusive('\n') {
            let header =
                line.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --"));
            match header {
                Some("report") => in_report = true,
                Some(header) => fault.change(header),
                None if in_report => fault.report.push_str(line),
                None => match fault.changes.last_mut() {
                    Some(Change::File(_, bytes)) => bytes.extend(unescaped(line)),
                    _ => fault.about.push_str(line),
                },
            }
        }
        fault
    }

    fn change(&mut self, header: &str) {
        if let Some(run) = header.strip_prefix("run ") {
            self.run = run.split_whitespace().map(str::to_owned).collect();
        } else if let Some(gone) = header.strip_suffix(" gone") {
            self.changes.push(Change::Gone(gone.to_owned()));
        } else if let Some((path, target)) = header.split_once(" -> ") {
            self.changes.push(Change::Link(path.to_owned(), target.to_owned()));
        } else if let Some(large) = header.strip_suffix(" bytes") {
            let (path, size) = large.split_once(" of ").unwrap();
            let size: usize = size.parse().unwrap();
            self.changes
                .push(Change::File(path.to_owned(), "x ".repeat(size / 2).into_bytes()));
        } else {
            self.changes.push(Change::File(header.to_owned(), Vec::new()));
        }
    }
}

/// `\xff` stands for a byte, for text that is not UTF-8; `\u{200f}` for a character that is not
/// visible.
fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\x").into_iter().chain(rest.find("\\u{")).min() {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        if rest[at..].starts_with("\\x") {
            out.push(u8::from_str_radix(&rest[at + 2..at + 4], 16).unwrap());
            rest = &rest[at + 4..];
        } else {
            let end = at + rest[at..].find('}').unwrap();
            let code = u32::from_str_radix(&rest[at + 3..end], 16).unwrap();
            let c = char::from_u32(code).unwrap();
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            rest = &rest[end + 1..];
        }
    }
    out.extend_from_slice(rest.as_bytes());
    out
}
