//! Mends what has one right answer, and nothing else.
//! Start at [`plan`]. First the characters of each file are mended, then what the report of the mended
//! dossier can say: ids that have a new name, dates that can be written in one way only.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{records, words};
use crate::content::{self, Project, marks};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::lang::{self, Suspicion};
use crate::model::kind::Kind;
use crate::resolve;
use crate::sentence::Argument;
use crate::source::{Span, is_ignored};
use crate::system::Edit;

/// A file that is mended.
pub struct Fixed {
    /// Its path, from the root.
    pub path: String,
    /// The lines that change: their numbers, and how they read before and afterwards.
    pub lines: Vec<(usize, [String; 2])>,
    /// The edit.
    pub edit: Edit,
}

/// The files that can be mended, in the order of their paths. `None` if the dossier cannot be read even
/// then, with its faults in `report`.
pub fn plan(project: &Project, report: &mut Report) -> Option<Vec<Fixed>> {
    let mut texts: BTreeMap<String, [String; 2]> = BTreeMap::new();
    for path in files(&project.root) {
        let Ok(old) = fs::read_to_string(project.root.join(&path)) else { continue };
        let new = mended(&path, &old);
        texts.insert(path, [old, new]);
    }
    let after = |texts: &BTreeMap<String, [String; 2]>| {
        let changed = texts.iter().filter(|(_, [old, new])| old != new);
        changed.map(|(path, [_, new])| (path.clone(), new.clone())).collect()
    };
    let mut found = Report::new();
    let Some(draft) = content::load_as(project, after(&texts), &mut found) else {
        report.absorb(found);
        return None;
    };
    resolve::resolve(&draft, &mut found);
    let mut places: BTreeMap<String, Vec<(Span, &str)>> = BTreeMap::new();
    for finding in found.sorted() {
        let Some((span, text)) = only_answer(finding) else { continue };
        // One finding stands for all places that name an older id.
        let all = match () {
            _ if finding.message.form().name == "unknown_id_renamed" => {
                resolve::uses(&draft, span.text())
            }
            _ => vec![span],
        };
        for span in all {
            let path = span.source().path().to_owned();
            places.entry(path).or_default().push((span, text));
        }
    }
    for (path, places) in places {
        if let Some([_, new]) = texts.get_mut(&path) {
            *new = words::exchanged(new, &places);
        }
    }
    // What a reader reads is the same, so translations are not behind because of it.
    let before = content::load(project, &mut Report::new());
    let mended = content::load_as(project, after(&texts), &mut Report::new());
    if let (Some(before), Some(mended)) = (before, mended)
        && before.entries.len() == mended.entries.len()
    {
        for (path, record) in records::kept(project, &before, &mended) {
            let Some([_, new]) = text_of(project, &path, &mut texts) else { continue };
            if let Some(recorded) = record.written(new) {
                *new = recorded;
            }
        }
    }
    let changed = texts.into_iter().filter(|(_, [old, new])| old != new);
    Some(changed.map(|(path, texts)| fixed(project, path, texts)).collect())
}

/// What a file holds, and what it shall hold; the words beside a record are no file that is mended, but
/// follow the record.
fn text_of<'t>(
    project: &Project,
    path: &str,
    texts: &'t mut BTreeMap<String, [String; 2]>,
) -> Option<&'t mut [String; 2]> {
    if !texts.contains_key(path) {
        let text = fs::read_to_string(project.root.join(path)).ok()?;
        texts.insert(path.to_owned(), [text.clone(), text]);
    }
    texts.get_mut(path)
}

fn fixed(project: &Project, path: String, [old, new]: [String; 2]) -> Fixed {
    let lines = old.lines().zip(new.lines()).enumerate();
    let changed = lines.filter(|(_, (old, new))| old != new);
    let lines =
        changed.map(|(at, (old, new))| (at + 1, [old.to_owned(), new.to_owned()]));
    let lines = lines.collect();
    Fixed { edit: Edit { path: project.root.join(&path), old, new }, path, lines }
}

/// The sentences of faults whose fix is the only answer. What else has one is a guess, such as a near name,
/// or one of several ways out.
const ONLY: [&str; 14] = [
    "bad_value_cite_joint",
    "bad_value_cite_several",
    "bad_value_cite_sign",
    "markdown_trap_apart",
    "markdown_trap_blank",
    "markdown_trap_cite_shown",
    "markdown_trap_heading",
    "markdown_trap_list",
    "toml_syntax_blank",
    "toml_syntax_mark",
    "unknown_id_locator",
    "unknown_id_renamed",
    "wrong_type_date",
    "wrong_type_list",
];

/// What would be written because of a finding, and in whose place; none if somebody has to choose.
pub fn answer(found: &Diagnostic) -> Option<(Span, String)> {
    if let (Code::OddCharacter, Place::Text(span)) = (found.code, &found.place) {
        let line = line_of(span);
        let mended = characters(line.text());
        return (mended != line.text()).then_some((line, mended));
    }
    only_answer(found).map(|(span, text)| (span, text.to_owned()))
}

/// The line in which a place begins.
fn line_of(span: &Span) -> Span {
    let (source, at) = (span.source(), span.range().start);
    let text = source.text();
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    source.span(start..end)
}

/// What alone can be meant at a place; none if somebody has to choose.
fn only_answer(found: &Diagnostic) -> Option<(Span, &str)> {
    let form = found.message.form().name;
    let of_locator =
        ["locator_", "paragraph_"].iter().any(|start| form.starts_with(start));
    match found.code {
        Code::BadDate => date(found),
        Code::BadLocator if !of_locator => None,
        code if code == Code::BadLocator || ONLY.contains(&form) => {
            found.fix.as_ref().map(|(span, text)| (span.clone(), text.as_str()))
        }
        _ => None,
    }
}

/// The date that the help of a fault says to write, and the place of the whole one.
fn date(found: &Diagnostic) -> Option<(Span, &str)> {
    let (Place::Text(span), Some(help)) = (&found.place, &found.help) else {
        return None;
    };
    let Some((_, Argument::Text(date))) = help.arguments().next() else { return None };
    if help.form().name != "write" {
        return None;
    }
    let (text, range) = (span.source().text(), span.range());
    let start = text[..range.start].rfind(['"', '\'', '\n'])?;
    let mark = text[start..].chars().next().filter(|mark| *mark != '\n')?;
    let end = range.end + text[range.end..].find([mark, '\n'])?;
    let closed = text[end..].starts_with(mark);
    closed.then(|| (span.source().span(start + 1..end), &**date))
}

/// The files of a dossier that editors write, sorted.
fn files(root: &Path) -> Vec<String> {
    let mut files = vec!["mithaq.toml".to_owned(), "content/vocabulary.toml".to_owned()];
    for kind in Kind::ALL {
        let folder = format!("content/{}", kind.folder());
        for id in names(root, &folder) {
            let names = names(root, &format!("{folder}/{id}")).into_iter();
            let texts =
                names.filter(|name| name == "facts.toml" || name.ends_with(".md"));
            files.extend(texts.map(|name| format!("{folder}/{id}/{name}")));
        }
    }
    files.retain(|path| {
        fs::symlink_metadata(root.join(path)).is_ok_and(|data| data.is_file())
    });
    files.sort();
    files
}

fn names(root: &Path, folder: &str) -> Vec<String> {
    let items = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    let names = items.filter_map(|item| item.file_name().into_string().ok());
    let mut names: Vec<String> =
        names.filter(|name| !is_ignored(name) && !name.starts_with('_')).collect();
    names.sort();
    names
}

/// The text of a file with its characters mended.
fn mended(path: &str, text: &str) -> String {
    let text = characters(text);
    if path.ends_with(".toml") {
        return marks::mended(&text).unwrap_or(text);
    }
    match frontmatter(&text) {
        Some(range) => match marks::mended(&text[range.clone()]) {
            Some(matter) => {
                format!("{}{matter}{}", &text[..range.start], &text[range.end..])
            }
            None => text,
        },
        None => text,
    }
}

/// Where the frontmatter of a text stands.
fn frontmatter(text: &str) -> Option<std::ops::Range<usize>> {
    let first = text.split_inclusive('\n').next()?;
    (first.trim_start_matches('\u{feff}').trim_end() == "+++").then_some(())?;
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some(first.len()..at);
        }
        at += line.len();
    }
    None
}

/// The text without characters that are not seen or mean nothing, and with letters in the place of
/// their shapes.
pub(super) fn characters(text: &str) -> String {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (mut mended, mut at) = (text[..start].to_owned(), start);
    for (place, c, why) in lang::suspicious_characters(text) {
        let instead = match why {
            _ if place < start => continue,
            Suspicion::BidiControl | Suspicion::Tatweel | Suspicion::Invisible => {
                String::new()
            }
            Suspicion::PresentationForm => lang::unshaped(c),
            // Somebody has to look up what stood here.
            Suspicion::Control
            | Suspicion::Separator
            | Suspicion::Replacement
            | Suspicion::PrivateUse
            | Suspicion::Unassigned => continue,
        };
        mended += &text[at..place];
        mended += &instead;
        at = place + c.len_utf8();
    }
    mended + &text[at..]
}
