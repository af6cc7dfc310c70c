//! The text of an entry as Markdown of Hugo.
//! Start at [`markdown`].

use std::fmt::Write;

use super::super::text::{Piece, both};
use super::super::{Cite, Dossier};
use super::{address, isolated};

/// The text of an entry.
pub fn markdown(dossier: &Dossier, at: usize, side: usize) -> String {
    let mut file = String::new();
    for part in &both(dossier, at)[side].parts {
        if let Some((id, words)) = part.heading {
            let _ = write!(file, "\n## {words} {{#{id}}}\n");
        }
        for paragraph in &part.paragraphs {
            let words: String =
                paragraph.iter().map(|piece| self::piece(dossier, piece, side)).collect();
            let _ = write!(file, "\n{}\n", words.trim_end());
        }
    }
    file
}

fn piece(dossier: &Dossier, piece: &Piece, side: usize) -> String {
    match piece {
        Piece::Words(words) => isolated(words, side),
        Piece::Link(to, words) => {
            let name = match words {
                Some(words) => isolated(words, side),
                None => format!("<bdi>{}</bdi>", dossier.entries[*to].short(side)),
            };
            format!("[{name}]({})", address(dossier, *to, side))
        }
        Piece::Cite(cite) => {
            format!(
                "{{{{< cite \"{}\" \"{}\" >}}}}",
                dossier.id(cite.article),
                shown(cite)
            )
        }
    }
}

/// The paragraphs of a citation as a reader sees them.
pub fn shown(cite: &Cite) -> String {
    if cite.from == cite.to {
        cite.from.to_string()
    } else {
        format!("{}–{}", cite.from, cite.to)
    }
}
