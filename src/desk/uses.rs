//! Who names an entry.
//! Start at [`find`].

use std::ops::Range;

use super::{draft, rename};
use crate::content::Project;
use crate::diagnostic::Report;
use crate::resolve;
use crate::source::{Position, Span};

/// A place that names an entry.
#[derive(Debug)]
pub struct Use {
    /// The file.
    pub path: String,
    /// Where in the file.
    pub position: Position,
    /// The words around it in its line.
    pub words: String,
}

/// Every place that names an entry, also one that is not there any more. `None` with a fault in
/// `report` if the dossier cannot be read, or nothing is called so and nothing names it.
pub fn find(project: &Project, id: &str, report: &mut Report) -> Option<Vec<Use>> {
    let draft = draft::read(project, report)?;
    // Other faults of the dossier do not matter here.
    let places = resolve::uses(&draft, id);
    if places.is_empty() {
        rename::find(&draft, id, report)?;
    }
    let one = |place: &Span| Use {
        path: place.source().path().to_owned(),
        position: place.position(),
        words: around(place),
    };
    Some(places.iter().map(one).collect())
}

/// The words around a place in its line.
fn around(place: &Span) -> String {
    const SHOWN: usize = 40;
    let (text, Range { start, end }) = (place.source().text(), place.range());
    let line_start = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let (before, after) = (&text[line_start..start], &text[end..line_end]);
    let skipped = before.chars().count().saturating_sub(SHOWN);
    let mut words = String::from(if skipped > 0 { "…" } else { "" });
    words.extend(before.chars().skip(skipped));
    words += place.text();
    words.extend(after.chars().take(SHOWN));
    if after.chars().nth(SHOWN).is_some() {
        words.push('…');
    }
    words.trim().to_owned()
}
