//! What is cited: the dossier, a page of it, or an article.
//! Start at [`Reference`].

use std::borrow::Cow;

use crate::model::Dossier;
use crate::model::edtf::{Day, Edtf, Part, Shape};
use crate::model::entry::Body;
use crate::model::evidence::Voice;
use crate::model::link::EntryId;
use crate::model::pair::{Pair, Side};
use crate::view::Address;

/// A thing that can be cited.
#[derive(Clone, Debug, Hash)]
pub(super) struct Reference<'d> {
    /// The name by which a document cites it.
    pub(super) key: String,
    /// Whether it is an article of a newspaper, and not a page of the dossier.
    pub(super) is_article: bool,
    /// The title, in its own language. One that the editors supplied stands in brackets.
    pub(super) title: Cow<'d, str>,
    /// The tag of that language.
    pub(super) language: &'d str,
    /// The title in another language.
    pub(super) translated: Option<&'d str>,
    /// The title in Latin letters.
    pub(super) latn: Option<&'d str>,
    /// Who wrote it.
    pub(super) author: Option<&'d str>,
    /// In what it stands: the dossier, or a newspaper.
    pub(super) container: Option<&'d str>,
    /// Who publishes it.
    pub(super) publisher: Option<&'d str>,
    /// Where it is.
    pub(super) url: Option<Cow<'d, str>>,
    /// When it was published.
    pub(super) date: Cow<'d, Edtf>,
}

/// A date as reference managers have one.
pub(super) struct Plain {
    /// Year, month and day, as far as they are known.
    pub(super) parts: (i32, Option<u8>, Option<u8>),
    /// Whether it may be wrong.
    pub(super) doubtful: bool,
    /// Whether the date says more than this.
    pub(super) says_less: bool,
}

impl<'d> Reference<'d> {
    /// The dossier, in the language of a side.
    pub(super) fn of_dossier(dossier: &'d Dossier, side: Side) -> Reference<'d> {
        let title = dossier.title.get(side);
        let tag = dossier.language(side).tag();
        let home = Address::home(tag);
        Reference {
            key: format!("{}-{tag}", dossier.name.as_deref().unwrap_or("dossier")),
            is_article: false,
            title: title.words.into(),
            language: dossier.language(title.side).tag(),
            translated: other(&dossier.title, title.side),
            latn: None,
            author: None,
            container: None,
            publisher: dossier.publisher.as_ref().map(|pair| &**pair.get(side).words),
            url: on_web(dossier, &home),
            date: Cow::Owned(dossier.as_of.into()),
        }
    }

    /// The page of an entry, in the language of a side.
    pub(super) fn of_page(
        dossier: &'d Dossier,
        id: EntryId,
        side: Side,
    ) -> Reference<'d> {
        let entry = dossier.entry(id);
        let title = entry.title.get(side);
        let tag = dossier.language(side).tag();
        let page = Address::entry(tag, entry.kind(), &entry.id);
        let site = dossier.name.as_deref().unwrap_or("dossier");
        Reference {
            key: format!("{site}-{}-{tag}", entry.id),
            title: title.words.into(),
            language: dossier.language(title.side).tag(),
            translated: other(&entry.title, title.side),
            latn: entry.title_latn.as_deref(),
            container: Some(dossier.title.get(side).words),
            url: on_web(dossier, &page),
            ..Reference::of_dossier(dossier, side)
        }
    }

    /// An entry that is an article: as printed, in its own language. Names are in that language too,
    /// or else in that of the side.
    pub(super) fn of_article(
        dossier: &'d Dossier,
        id: EntryId,
        side: Side,
    ) -> Option<Reference<'d>> {
        let entry = dossier.entry(id);
        let Body::Article(article) = &entry.body else { return None };
        let side = article.language.side.unwrap_or(side);
        let name = |voice: &'d Voice| match voice {
            Voice::Entry(id) => dossier.entry(*id).title.get(side).words.as_str(),
            Voice::Named(pair) => pair.get(side).words.as_str(),
        };
        let translated = match article.language.side {
            Some(side) => other(&entry.title, side),
            None => Some(entry.title.get(side).words.as_str()),
        };
        Some(Reference {
            key: entry.id.to_string(),
            is_article: true,
            title: match article.supplied {
                true => format!("[{}]", article.headline).into(),
                false => Cow::Borrowed(&article.headline),
            },
            language: &article.language.tag,
            translated,
            latn: entry.title_latn.as_deref(),
            author: article.author.as_ref().map(name),
            container: article.outlet.as_ref().map(name),
            publisher: None,
            url: article.url.as_deref().map(Cow::Borrowed),
            date: Cow::Borrowed(&article.published.date),
        })
    }

    /// The date as reference managers have one; none if the beginning is open.
    pub(super) fn plain_date(&self) -> Option<Plain> {
        let date = &*self.date;
        let doubtful = date.is_approximate() || date.is_uncertain();
        let first = date.earliest()?;
        // A date whose end is open began some time within its first part.
        let last = date.latest().or_else(|| match date.shape() {
            Shape::Interval { from, .. } | Shape::Within { from, .. } => {
                from.map(Part::latest)
            }
            Shape::One(_) | Shape::OneOf(_) => None,
        });
        let parts = common(first, last.unwrap_or(first));
        // Of several years only the first can be given.
        let is_of_one_year = last.is_some_and(|last| last.year == first.year);
        let whole = matches!(date.shape(), Shape::One(_)) && is_of_one_year;
        let exact = whole && !doubtful && date.plain().is_some();
        Some(Plain { parts, doubtful: doubtful || !whole, says_less: !exact })
    }

    /// What formats have no field for: the title in other words, and a date that is not plain.
    pub(super) fn note(&self) -> Option<String> {
        let mut notes: Vec<String> = Vec::new();
        notes.extend(self.latn.map(str::to_owned));
        notes.extend(self.translated.map(|title| format!("[{title}]")));
        if self.plain_date().is_none_or(|date| date.says_less) {
            notes.push(format!("EDTF {}", self.date));
        }
        (!notes.is_empty()).then(|| notes.join(" · "))
    }
}

/// A year in four digits at least.
pub(super) fn four(year: i32) -> String {
    let sign = if year < 0 { "-" } else { "" };
    format!("{sign}{:04}", year.unsigned_abs())
}

/// As much of a date as two days have in common.
fn common(first: Day, last: Day) -> (i32, Option<u8>, Option<u8>) {
    let month =
        (first.year == last.year && first.month == last.month).then_some(first.month);
    (first.year, month, month.filter(|_| first.day == last.day).map(|_| first.day))
}

/// The half of a pair that is not in the language of `side`.
fn other(pair: &Pair<String>, side: Side) -> Option<&str> {
    let half = pair.own(side.other())?;
    (pair.own(side) != Some(half)).then_some(half)
}

fn on_web(dossier: &Dossier, address: &Address) -> Option<Cow<'static, str>> {
    let base = dossier.base_url.as_ref()?;
    Some(format!("{base}{}", address.canonical()).into())
}
