//! Titles that stand where the id of their entry belongs.
//! Start at [`ids_for_titles`].

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::resolution::Resolved;
use crate::diagnostic::{Place, Report, phrase};
use crate::model::entry::Entry;
use crate::model::pair::Side;

/// The same findings; that of a name that leads nowhere, but is what one entry is called, says which id
/// that is. What an entry is called is not among the names with which entries are resolved, since none of them
/// would then stay as it is when a title changes.
pub(super) fn ids_for_titles(found: Report, published: &[Resolved]) -> Report {
    let titles = OnceCell::new();
    found.revised(|finding| {
        let Place::Text(span) = &finding.place else { return finding };
        if finding.message.form().name != "unknown_id" {
            return finding;
        }
        let span = span.clone();
        match titles.get_or_init(|| by_title(published)).get(span.text()) {
            Some(Some(id)) => finding.help(phrase::nearest(id)).fix(&span, *id),
            Some(None) | None => finding,
        }
    })
}

/// The ids by what their entries are called; none where several are called the same.
fn by_title(published: &[Resolved]) -> BTreeMap<&str, Option<&str>> {
    let mut all = BTreeMap::new();
    for entry in published.iter().filter_map(|one| one.made.entry.as_deref()) {
        for title in titles_of(entry) {
            let id = all.entry(title).or_insert(Some(&*entry.id));
            *id = id.filter(|id| *id == &*entry.id);
        }
    }
    all
}

fn titles_of(entry: &Entry) -> impl Iterator<Item = &str> {
    let pairs = [&entry.title, &entry.short].into_iter();
    let titles =
        pairs.flat_map(|pair| Side::BOTH.map(|side| pair.get(side).words.as_str()));
    titles.chain(entry.variants.iter().flatten().map(String::as_str))
}
