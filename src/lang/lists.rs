//! Lists in a sentence: "a, b and c", «قطر ومصر والكويت».
//! Start at [`Lists::new`]. The items may be HTML fragments and come through unchanged.

use std::fmt::{self, Write};

use icu::list::options::{ListFormatterOptions, ListLength};
use icu::list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

use super::LanguageError;
use super::suspicious::is_bidi_control;
use super::tag::{Numbering, Tag};

/// The list patterns of one language.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    /// Errors: missing locale data.
    pub(super) fn new(tag: &Tag, numbering: Numbering) -> Result<Lists, LanguageError> {
        let locale = tag.formatting(numbering);
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let no_data =
            |cause: String| LanguageError::NoData { tag: tag.text.clone(), cause };
        Ok(Lists {
            and: ListFormatter::try_new_and((&locale).into(), wide)
                .map_err(|error| no_data(error.to_string()))?,
            or: ListFormatter::try_new_or((&locale).into(), wide)
                .map_err(|error| no_data(error.to_string()))?,
        })
    }

    /// The items joined by "and".
    pub(super) fn and(&self, items: &[String]) -> String {
        joined(&self.and, items)
    }

    /// The items joined by "or".
    pub(super) fn or(&self, items: &[String]) -> String {
        joined(&self.or, items)
    }
}

fn joined(formatter: &ListFormatter, items: &[String]) -> String {
    let length: usize = items.iter().map(|item| item.len() + 8).sum();
    let mut list = List { text: String::with_capacity(length), part: parts::LITERAL };
    // Writing into a string does not fail.
    let _ =
        formatter.format(items.iter().map(|item| Item(item))).write_to_parts(&mut list);
    list.text
}

/// An item, which is an HTML fragment.
struct Item<'a>(&'a str);

impl Writeable for Item<'_> {
    /// Writes what a reader sees, without tags. The formatter reads it where a language chooses
    /// the joining word by the next sound (Spanish "y", "e").
    fn write_to<W: Write + ?Sized>(&self, sink: &mut W) -> fmt::Result {
        let mut rest = self.0;
        while let Some((text, tag)) = rest.split_once('<') {
            sink.write_str(text)?;
            rest = tag.split_once('>').map_or("", |(_, rest)| rest);
        }
        sink.write_str(rest)
    }

    /// Writes the whole fragment. The formatter calls this for the list itself.
    fn write_to_parts<S: PartsWrite + ?Sized>(&self, sink: &mut S) -> fmt::Result {
        sink.write_str(self.0)
    }
}

/// A list as it is written.
struct List {
    text: String,
    part: Part,
}

impl Write for List {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.part == parts::ELEMENT {
            self.text.push_str(text);
        } else {
            // Some locales put bidi marks around a comma; here markup sets the direction.
            self.text.extend(text.chars().filter(|c| !is_bidi_control(*c)));
        }
        Ok(())
    }
}

impl PartsWrite for List {
    type SubPartsWrite = List;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut List) -> fmt::Result,
    ) -> fmt::Result {
        self.part = part;
        write(self)
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
