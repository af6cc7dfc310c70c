//! The index of the search: script files that a page loads when a reader searches, also from a disk.
//! Start at [`export`]; `docs/design.md` says what is in which file.
//!
//! | file | holds |
//! |---|---|
//! | `texts` | what an entry says, place by place |
//! | `postings` | the words of all entries in one language, and where each stands |
//! | `names` | by what names entries are found, in both languages |
//! | `dictionary` | the words of both languages as sorted lines |
//! | `files` | the files, and what their lines are |
//! | `script` | how a file is written |

mod dictionary;
mod files;
mod names;
mod postings;
mod script;
mod texts;

use std::io;
use std::thread;

use crate::lang::Families;
use crate::model::Dossier;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::view::Address;

use dictionary::Dictionary;
use files::Files;
use names::Names;
use postings::Postings;

/// Puts the index into `out`. Returns the file that names all others.
///
/// # Errors
///
/// If `out` cannot store a file.
pub(super) fn export(dossier: &Dossier, out: &dyn Output) -> io::Result<Address> {
    let names = Names::of(dossier);
    let work = |side: Side| -> io::Result<(Postings, Families)> {
        let postings = Postings::of(dossier, side, out)?;
        let (language, other) = (dossier.language(side), dossier.language(side.other()));
        let words: Vec<&str> = postings.words.iter().map(|one| &*one.word).collect();
        let families = Families::of(language, other, &words, &names.words);
        Ok((postings, families))
    };
    let [first, second] = thread::scope(|scope| {
        let second = scope.spawn(|| work(Side::Second));
        let first = work(Side::First);
        let second =
            second.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        [first, second]
    });
    let sides = [first?, second?];
    let mut dictionary = Dictionary::default();
    dictionary.add_names(&names);
    for (side, (postings, families)) in Side::BOTH.into_iter().zip(&sides) {
        dictionary.add_words(side, postings, families, dossier.entries.len());
    }
    let texts = sides.map(|(postings, _)| postings.texts);
    Files { dossier, out }.write(dictionary, &names, &texts)
}
