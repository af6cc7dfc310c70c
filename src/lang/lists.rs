//! Lists in a sentence: "a, b and c", «قطر ومصر والكويت».
//! The way in is [`Lists::new`]; items are put in as they are, markup included.

use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};

use super::LanguageError;
use super::oddities::without_controls;
use super::tag::{Numbering, Tag};

/// The list patterns of one language.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

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
        Ok(Lists { and, or })
    }

    /// The items joined by "and". They may be HTML fragments: some languages choose the word
    /// by the next sound (Spanish "y", "e"), so the formatter is shown the beginning of the
    /// text that a reader sees, and the items are put in afterwards.
    pub(super) fn and(&self, items: &[String]) -> String {
        joined(&self.and, items)
    }

    /// The items joined by "or", in the same way.
    pub(super) fn or(&self, items: &[String]) -> String {
        joined(&self.or, items)
    }
}

fn joined(formatter: &ListFormatter, items: &[String]) -> String {
    if let [one] = items {
        return one.clone();
    }
    let names = items.iter().map(|item| format!("{}{OPEN}{CLOSE}", beginning(item)));
    let names: Vec<_> = names.collect();
    let pattern = formatter.format_to_string(names.iter());
    let mut rest = pattern.as_str();
    let mut out = String::new();
    for (name, item) in names.iter().zip(items) {
        let Some((before, after)) = rest.split_once(name.as_str()) else { continue };
        out.push_str(&without_controls(before));
        out.push_str(item);
        rest = after;
    }
    out + &without_controls(rest)
}

/// The first characters of what a reader sees of an HTML fragment.
fn beginning(item: &str) -> String {
    let mut in_tag = false;
    let mut seen = |c: &char| {
        let text = !in_tag && *c != '<';
        in_tag = (in_tag || *c == '<') && *c != '>';
        text
    };
    item.chars().filter(|c| seen(c)).take(8).collect()
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
