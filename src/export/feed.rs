//! `<lang>/feed.xml`: what changed, as Atom. A site without an address has none.
//! Start at [`export`]. An entry is in it once for each of its `changes`, or else once by `updated`.

use std::fmt::Write;
use std::io;

use quick_xml::escape::escape;

use super::plain;
use super::store::store;
use crate::model::Dossier;
use crate::model::edtf::Day;
use crate::model::entry::Entry;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::view::Address;

/// How many changes a feed tells of; readers keep the older ones.
const MOST: usize = 100;

/// A change of an entry.
struct Change<'d> {
    day: Day,
    entry: &'d Entry,
    /// What tells it from others of the same entry.
    name: String,
    /// What changed, and the side in whose language that is.
    text: Option<(String, Side)>,
}

/// Puts the feed of each language into `out`.
///
/// # Errors
///
/// If `out` cannot store one.
pub(super) fn export(dossier: &Dossier, base: &str, out: &dyn Output) -> io::Result<()> {
    for side in Side::BOTH {
        let feed = feed(dossier, base, side);
        let address = Address::feed(dossier.language(side).tag());
        store(address.path(), feed.as_bytes(), out)?;
    }
    Ok(())
}

fn changes(dossier: &Dossier, side: Side) -> Vec<Change<'_>> {
    let mut all = Vec::new();
    for (_, entry) in dossier.iter() {
        for (change, number) in entry.changes.iter().zip(1..) {
            let half = change.text.get(side);
            all.push(Change {
                day: change.date,
                entry,
                name: format!("{}-{number}", change.date),
                text: Some((plain::line(dossier, half.words, half.side), half.side)),
            });
        }
        let told = entry.changes.iter().map(|change| change.date).max();
        if let Some(day) = entry.updated.filter(|day| told.is_none_or(|told| told < *day))
        {
            all.push(Change { day, entry, name: day.to_string(), text: None });
        }
    }
    // The latest first; of one day in the order of entries.
    all.sort_by_key(|change| std::cmp::Reverse(change.day));
    all.truncate(MOST);
    all
}

fn feed(dossier: &Dossier, base: &str, side: Side) -> String {
    let tag = dossier.language(side).tag();
    let changes = changes(dossier, side);
    let updated = changes.first().map_or(dossier.as_of, |change| change.day);
    let base = escape(base);
    let web = |address: &Address| format!("{base}{}", address.canonical());
    let (home, own) = (web(&Address::home(tag)), web(&Address::feed(tag)));
    let title = escape(dossier.title.get(side).words.as_str());
    let publisher = dossier.publisher.as_ref().unwrap_or(&dossier.title);
    let publisher = escape(publisher.get(side).words.as_str());
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{own}</id>\n<title>{title}</title>\n<updated>{updated}T00:00:00Z</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n\
         <author><name>{publisher}</name></author>\n"
    );
    for Change { day, entry, name, text } in &changes {
        let page = web(&Address::entry(tag, entry.kind(), &entry.id));
        let title = entry.title.get(side);
        let lang = |of: Side| match of == side {
            true => String::new(),
            false => format!(" xml:lang=\"{}\"", dossier.language(of).tag()),
        };
        let _ = write!(
            feed,
            "<entry>\n<id>{page}#{name}</id>\n<title{}>{}</title>\n\
             <updated>{day}T00:00:00Z</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n",
            lang(title.side),
            escape(title.words.as_str()),
        );
        let summary = entry.summary.as_ref().map(|pair| pair.get(side));
        let summary = summary.map(|half| (half.words.clone(), half.side));
        if let Some((words, of)) = text.clone().or(summary) {
            let (lang, words) = (lang(of), escape(words.as_str()));
            let _ = writeln!(feed, "<summary{lang}>{words}</summary>");
        }
        feed.push_str("</entry>\n");
    }
    feed.push_str("</feed>\n");
    feed
}
