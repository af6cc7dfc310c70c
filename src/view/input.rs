//! What a page is made of, as a hash that costs less than its view: the text of its own entry,
//! and all that any page may show of others. Start at [`Inputs::of`].
//!
//! Most edits are of a text, and a text is shown on its entry's pages alone.

use std::hash::{Hash, Hasher};

use super::{Fingerprint, Page, What, is_home};
use crate::model::Dossier;
use crate::model::entry::Entry;
use crate::model::link::EntryId;
use crate::model::pair::{Pair, Side};
use crate::prose::Prose;

/// The hashes of a dossier's parts.
pub(super) struct Inputs {
    /// Of everything but the words of the texts.
    common: u128,
    /// The entry whose text is on the home page.
    home: Option<EntryId>,
}

impl Inputs {
    pub(super) fn of(dossier: &Dossier) -> Inputs {
        let Dossier {
            title,
            summary,
            languages,
            as_of,
            base_url,
            licence,
            publisher,
            contact,
            vocabulary,
            entries,
            reverse,
            statuses,
        } = dossier;
        let mut common = Fingerprint::default();
        (title, summary, as_of, base_url, licence, publisher, contact).hash(&mut common);
        for language in languages {
            (language.tag(), language.settings()).hash(&mut common);
        }
        vocabulary.hash(&mut common);
        statuses.hash(&mut common);
        common.write_u128(each(entries, |entry, hash| hash_but_words(entry, hash)));
        common.write_u128(each(reverse, |reverse, hash| reverse.hash(hash)));
        Inputs {
            common: common.value(),
            home: dossier.iter().find(|(_, entry)| is_home(entry)).map(|(id, _)| id),
        }
    }

    /// What a page is made of. Pages of one address whose input is equal have equal views.
    pub(super) fn page(&self, dossier: &Dossier, page: &Page) -> u128 {
        let own = match page.what {
            What::Entry(_, id) | What::Alias(_, id) => Some(id),
            What::Home(_) => self.home,
            What::Door | What::NotFound | What::Register(..) => None,
        };
        let mut hash = Fingerprint::default();
        hash.write_u128(self.common);
        // Where its text leads is decided by what the file says and by what is common to all.
        own.map(|id| &dossier.entry(id).files).hash(&mut hash);
        hash.value()
    }
}

/// One hash of many things, without gathering all of them first.
fn each<T>(all: &[T], mut add: impl FnMut(&T, &mut Fingerprint)) -> u128 {
    let mut prints = Fingerprint::default();
    prints.write_usize(all.len());
    for one in all {
        let mut hash = Fingerprint::default();
        add(one, &mut hash);
        prints.write_u128(hash.value());
    }
    prints.value()
}

/// An entry without the words of its text; links of other pages depend on which sections it has.
fn hash_but_words(entry: &Entry, hash: &mut Fingerprint) {
    let Entry {
        id,
        body,
        title,
        short,
        summary,
        variants,
        aliases,
        wikidata,
        updated,
        text,
        files: _,
        states,
        pictures,
        evidence,
        events,
    } = entry;
    (id, body, title, short, summary, variants, aliases).hash(hash);
    (wikidata, updated, states, pictures, evidence, events).hash(hash);
    match text {
        None => hash.write_u8(0),
        Some(Pair::Both(first, second)) => {
            hash.write_u8(1);
            sections(first, hash);
            sections(second, hash);
        }
        Some(Pair::Only(side, text)) => {
            hash.write_u8(if *side == Side::First { 2 } else { 3 });
            sections(text, hash);
        }
    }
}

fn sections<L>(text: &Prose<L>, hash: &mut Fingerprint) {
    hash.write_usize(text.sections.len());
    for section in &text.sections {
        section.id.hash(hash);
    }
}
