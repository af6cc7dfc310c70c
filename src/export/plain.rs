//! The plain text of what has links.
//! Start at [`line()`].

use crate::model::Dossier;
use crate::model::link::{LinkNumber, LinkedLine, Target};
use crate::model::pair::Side;
use crate::prose::{Inline, line_text};

/// What stands for a citation mark until it is taken out, the character for an object within a text.
const MARK: &str = "\u{fffc}";

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
        Some(Target::Cite(_)) => MARK,
        Some(Target::Web(_) | Target::Picture(_)) | None => "",
    };
    // A citation mark goes with the space before it.
    line_text(line, name).replace(&[" ", MARK].concat(), "").replace(MARK, "")
}
