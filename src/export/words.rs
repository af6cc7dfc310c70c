//! The words that outputs take from the theme, since they are said to readers.
//! Start at [`Words`].

use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::pair::Side;
use crate::model::table::{Column, Part, Table};

/// The message of a theme by its id, in the language of a side; none if the theme has no such message.
pub type Words<'w> = dyn Fn(Side, &str) -> Option<String> + Sync + 'w;

/// A column of a CSV file, with what it means in both languages.
pub(super) struct Described {
    /// The name in the file.
    pub(super) name: String,
    /// The declared column.
    pub(super) column: &'static Column,
    /// What it takes of that.
    pub(super) part: Part,
    /// What it means; empty where the theme does not say.
    pub(super) about: [String; 2],
}

/// The columns of the CSV file of a table.
pub(super) fn described(
    dossier: &Dossier,
    table: Table,
    words: &Words,
) -> Vec<Described> {
    let tags = Side::BOTH.map(|side| dossier.language(side).tag());
    let all = columns(table).iter().flat_map(|column| {
        column.plain(tags).into_iter().map(move |plain| (column, plain))
    });
    all.map(|(column, plain)| Described {
        name: plain.name,
        column,
        part: plain.part,
        about: Side::BOTH.map(|side| about(dossier, side, column, plain.part, words)),
    })
    .collect()
}

/// What a column means, in the language of a side.
fn about(
    dossier: &Dossier,
    side: Side,
    column: &Column,
    part: Part,
    words: &Words,
) -> String {
    let Some(whole) = words(side, &format!("data-{}", column.name.replace('_', "-")))
    else {
        return String::new();
    };
    let more = match part {
        Part::Whole => None,
        Part::Half(at) => Some(dossier.languages[at].tag().to_owned()),
        Part::Earliest => words(side, "data-earliest"),
        Part::Latest => words(side, "data-latest"),
    };
    match more {
        Some(more) => format!("{whole} ({more})"),
        None => whole,
    }
}
