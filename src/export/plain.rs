//! The plain text of what has links.
//! Start at [`line()`].

use crate::model::Dossier;
use crate::model::link::{LinkNumber, LinkedLine, Target};
use crate::model::pair::Side;
use crate::prose::{Inline, line_text};

/// The plain text of a line in the language of `side`.
pub(super) fn line(dossier: &Dossier, line: &LinkedLine, side: Side) -> String {
    words(dossier, &line.words, &line.links, side)
}

/// The plain text of words with links: an entry has its short title there. Citation marks are not among
/// the words.
pub(super) fn words(
    dossier: &Dossier,
    line: &[Inline<LinkNumber>],
    links: &[Target],
    side: Side,
) -> String {
    let name = &mut |number: &LinkNumber| match links.get(number.index()) {
        Some(Target::Entry { id, .. }) => {
            dossier.entry(*id).short.get(side).words.as_str()
        }
        Some(Target::Cite(_) | Target::Web(_) | Target::Picture(_)) | None => "",
    };
    let mut text = line_text(line, name);
    // A citation mark leaves the space before it.
    while let Some(at) = text.find(" .").or_else(|| text.find(" ؛")) {
        text.remove(at);
    }
    text
}
