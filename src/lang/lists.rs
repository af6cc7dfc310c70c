//! Lists in a sentence: "a, b and c", «قطر ومصر والكويت».
//! The way in is [`Lists::new`]; items are put in as they are, markup included.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};

use super::LanguageError;
use super::suspicious::without_controls;
use super::tag::{Numbering, Tag};

/// The list patterns of one language.
#[derive(Debug)]
pub(super) struct Lists {
    and: Joiner,
    or: Joiner,
}

/// One word that joins.
#[derive(Debug)]
struct Joiner {
    formatter: ListFormatter,
    known: RwLock<Known>,
}

/// What stands before, between and after items: the same few names are joined over and over.
#[derive(Debug, Default)]
struct Known {
    /// By the beginnings of the items.
    by_names: BTreeMap<String, Arc<[String]>>,
    /// Each once.
    all: Vec<Arc<[String]>>,
}

/// How many lists are known again.
const MOST_KNOWN: usize = 10_000;

/// Noncharacters of Unicode: they stand in no text that is exchanged.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

impl Lists {
    /// Errors: missing locale data.
    pub(super) fn new(tag: &Tag, numbering: Numbering) -> Result<Lists, LanguageError> {
        let locale = tag.formatting(numbering);
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let no_data =
            |cause: String| LanguageError::NoData { tag: tag.text.clone(), cause };
        let and = ListFormatter::try_new_and((&locale).into(), wide);
        let or = ListFormatter::try_new_or((&locale).into(), wide);
        let and = and.map_err(|error| no_data(error.to_string()))?;
        let or = or.map_err(|error| no_data(error.to_string()))?;
        let joiner = |formatter| Joiner { formatter, known: RwLock::default() };
        Ok(Lists { and: joiner(and), or: joiner(or) })
    }

    /// The items joined by "and". They may be HTML fragments: some languages choose the word
    /// by the next sound (Spanish "y", "e"), so the formatter is shown the beginning of the
    /// text that a reader sees, and the items are put in afterwards.
    pub(super) fn and(&self, items: &[String]) -> String {
        self.and.joined(items)
    }

    /// The items joined by "or", in the same way.
    pub(super) fn or(&self, items: &[String]) -> String {
        self.or.joined(items)
    }
}

impl Joiner {
    fn joined(&self, items: &[String]) -> String {
        if let [one] = items {
            return one.clone();
        }
        let between = self.between(items);
        let pieces = items.iter().chain(between.iter());
        let mut out = String::with_capacity(pieces.map(String::len).sum());
        let mut between = between.iter();
        for item in items {
            out.extend(between.next().map(String::as_str));
            out.push_str(item);
        }
        out.extend(between.next().map(String::as_str));
        out
    }

    /// What stands before the first item, between every two, and after the last.
    fn between(&self, items: &[String]) -> Arc<[String]> {
        let mut names = String::with_capacity(items.len() * 24);
        for item in items {
            push_beginning(item, &mut names);
            names.extend([OPEN, CLOSE]);
        }
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(between) = known.by_names.get(&names) {
            return between.clone();
        }
        drop(known);
        let marked: Vec<&str> = names.split_inclusive(CLOSE).collect();
        let pattern = self.formatter.format_to_string(marked.iter());
        let mut rest = pattern.as_str();
        let mut between = Vec::with_capacity(marked.len() + 1);
        for name in marked {
            let (before, after) = rest.split_once(name).unwrap_or(("", rest));
            between.push(without_controls(before));
            rest = after;
        }
        between.push(without_controls(rest));
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.by_names.len() == MOST_KNOWN {
            return between.into();
        }
        let same = known.all.iter().find(|known| ***known == *between).cloned();
        let between = same.unwrap_or_else(|| {
            let between: Arc<[String]> = between.into();
            known.all.push(between.clone());
            between
        });
        known.by_names.insert(names, between.clone());
        between
    }
}

/// Adds the first characters of what a reader sees of an HTML fragment.
fn push_beginning(item: &str, out: &mut String) {
    let mut rest = item;
    for _ in 0..8 {
        while let Some(tag) = rest.strip_prefix('<') {
            rest = tag.split_once('>').map_or("", |(_, rest)| rest);
        }
        let Some(c) = rest.chars().next() else { return };
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tag: &str, items: &[&str]) -> String {
        let tag = Tag::parse(tag).unwrap();
        let items: Vec<_> = items.iter().map(|&item| item.to_owned()).collect();
        Lists::new(&tag, Numbering::Latn).unwrap().and(&items)
    }

    #[test]
    fn joined_as_each_language_joins() {
        for (tag, items, expected) in [
            ("en", &[][..], ""),
            ("en", &["a"], "a"),
            ("en", &["a", "b"], "a and b"),
            ("en", &["a", "b", "c"], "a, b and c"),
            ("en", &["a", "a", "a", "a"], "a, a, a and a"),
            ("en-US", &["a", "b", "c"], "a, b, and c"),
            ("ar", &["قطر"], "قطر"),
            ("ar", &["قطر", "مصر"], "قطر ومصر"),
            ("ar", &["قطر", "مصر", "الكويت"], "قطر ومصر والكويت"),
            ("fa", &["قطر", "مصر", "کویت"], "قطر، مصر، و کویت"),
            ("es", &["Rusia", "Qatar"], "Rusia y Qatar"),
            ("es", &["Rusia", "Irán"], "Rusia e Irán"),
        ] {
            assert_eq!(list(tag, items), expected, "{tag}");
        }
    }

    #[test]
    fn fragments_come_through_verbatim() {
        let (a, b) = ("<bdi title=\"a, b\">قطر</bdi>", "<a href=\"&amp;\">{0}</a>");
        assert_eq!(list("ar", &[a, b, ""]), format!("{a} و{b} و"));
        assert_eq!(list("fa", &["\u{200F}a", "b", "c"]), "\u{200F}a، b، و c");
        assert_eq!(list("es", &["Rusia", "<b>Irán</b>"]), "Rusia e <b>Irán</b>");
        assert_eq!(list("he", &["מצרים", "<b>קטר</b>"]), "מצרים ו<b>קטר</b>");
        assert_eq!(list("he", &["מצרים", "<b>Qatar</b>"]), "מצרים ו\u{2011}<b>Qatar</b>");
    }
}
