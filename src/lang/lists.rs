//! Lists in a sentence: "a, b and c", «قطر ومصر والكويت»; with semicolons where an item has such a list
//! within. Start at [`Lists::new`]. The items may be HTML fragments and come through unchanged.

use std::fmt::{self, Write};
use std::ops::Range;

use icu::list::options::{ListFormatterOptions, ListLength};
use icu::list::{ListFormatter, parts};
use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;
use writeable::{Part, PartsWrite, Writeable};

use super::LanguageError;
use super::suspicious::is_bidi_control;
use super::tag::{Numbering, Tag};

/// The list patterns of one language.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    /// The semicolon of the script, and a space.
    apart: &'static str,
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
            apart: tag.semicolon(),
        })
    }

    /// The items joined by "and".
    pub(super) fn and(&self, items: &[String]) -> String {
        joined(&self.and, self.apart, items)
    }

    /// The items with semicolons between them.
    pub(super) fn apart(&self, items: &[String]) -> String {
        items.join(self.apart)
    }

    /// The items joined by "or".
    pub(super) fn or(&self, items: &[String]) -> String {
        joined(&self.or, self.apart, items)
    }
}

fn joined(formatter: &ListFormatter, apart: &str, items: &[String]) -> String {
    let length: usize = items.iter().map(|item| item.len() + 8).sum();
    let text = String::with_capacity(length);
    let mut list = List { text, part: parts::LITERAL, literals: Vec::new() };
    // Writing into a string does not fail.
    let _ =
        formatter.format(items.iter().map(|item| Item(item))).write_to_parts(&mut list);
    match items.len() > 1 && is_unclear(&list, items) {
        true => items.join(apart),
        false => list.text,
    }
}

/// Whether a reader cannot see where one item ends and the next begins: an item holds what stands
/// between items, as «روسيا وإيران 2025» does, or a joining prefix would stand before a word
/// that is written in the other direction, as in «وNew Defence Order».
fn is_unclear(list: &List, items: &[String]) -> bool {
    let joints = list.literals.iter().map(|range| &list.text[range.clone()]);
    let mut last = "";
    for joint in joints.filter(|joint| !joint.is_empty()) {
        if joint != last && items.iter().any(|item| holds(item, core(joint))) {
            return true;
        }
        last = joint;
    }
    let prefix = list.literals.iter().any(|range| {
        let end = list.text[range.clone()].chars().next_back();
        end.is_some_and(|c| c.is_alphabetic() && bidi_class(c) != BidiClass::LeftToRight)
    });
    prefix && items[1..].iter().any(|item| Item(item).begins_from_left())
}

/// What joins two items, without the comma before it: " and " of ", and ".
fn core(joint: &str) -> &str {
    let word = joint.find(char::is_alphabetic).unwrap_or_default();
    let blank = joint[..word].chars().next_back().filter(|c| c.is_whitespace());
    &joint[word - blank.map_or(0, char::len_utf8)..]
}

/// Whether an item holds this between words of its own.
fn holds(item: &str, joint: &str) -> bool {
    // Few fragments do, and to take out the tags takes longer.
    item.contains(joint) && Item(item).write_to_string().trim_start().contains(joint)
}

fn bidi_class(c: char) -> BidiClass {
    CodePointMapData::<BidiClass>::new().get(c)
}

/// An item, which is an HTML fragment.
struct Item<'a>(&'a str);

impl Item<'_> {
    /// Whether its first letter is of a script that runs from left to right.
    fn begins_from_left(&self) -> bool {
        let mut rest = self.0;
        let passed = |c: char| !c.is_alphanumeric() && !matches!(c, '<' | '&');
        loop {
            rest = rest.trim_start_matches(passed);
            let end = match rest.chars().next() {
                Some('<') => '>',
                Some('&') => ';',
                first => {
                    return first.map(bidi_class) == Some(BidiClass::LeftToRight);
                }
            };
            rest = rest.split_once(end).map_or("", |(_, after)| after);
        }
    }
}

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
    /// Where the text has what stands between items.
    literals: Vec<Range<usize>>,
}

impl Write for List {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.part == parts::ELEMENT {
            self.text.push_str(text);
        } else {
            let start = self.text.len();
            // Some locales put bidi marks around a comma; here markup sets the direction.
            self.text.extend(text.chars().filter(|c| !is_bidi_control(*c)));
            match self.literals.last_mut() {
                Some(last) if last.end == start => last.end = self.text.len(),
                _ => self.literals.push(start..self.text.len()),
            }
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
    fn items_that_hold_what_joins_them_stand_apart() {
        for (tag, items, expected) in [
            ("en", &["Iran and Russia 2025", "Qatar"][..], "Iran and Russia 2025; Qatar"),
            ("en", &["Iran and Russia 2025"], "Iran and Russia 2025"),
            ("en", &["Andorra", "Brandenburg"], "Andorra and Brandenburg"),
            ("en", &["And Quiet Flows the Don", "b"], "And Quiet Flows the Don and b"),
            ("en", &["a, b", "c", "d"], "a, b; c; d"),
            ("en", &["a, b", "c"], "a, b and c"),
            ("en-US", &["a", "b", "c and d"], "a; b; c and d"),
            ("ar", &["روسيا وإيران 2025", "قطر"], "روسيا وإيران 2025؛ قطر"),
            ("ar", &["قطر", "وزارة الدفاع"], "قطر ووزارة الدفاع"),
            ("ar", &["وزارة الدفاع", "قطر"], "وزارة الدفاع وقطر"),
            ("ar", &["نوفوستي", "موسكو"], "نوفوستي وموسكو"),
            ("ar", &["قطر", "New Defence Order"], "قطر؛ New Defence Order"),
            ("ar", &["New Defence Order", "قطر"], "New Defence Order وقطر"),
            ("ar", &["قطر", "2023"], "قطر و2023"),
            ("fa", &["ایران و روسیه", "قطر"], "ایران و روسیه؛ قطر"),
            ("fa", &["قطر", "ویتنام"], "قطر و ویتنام"),
            ("fr", &["la paix et la mer", "Qatar"], "la paix et la mer; Qatar"),
            ("zh", &["俄罗斯和伊朗", "卡塔尔"], "俄罗斯和伊朗；卡塔尔"),
            ("el", &["Ιράν και Ρωσία", "Κατάρ"], "Ιράν και Ρωσία· Κατάρ"),
        ] {
            assert_eq!(list(tag, items), expected, "{tag}");
        }
        let attribute = "<a title=\"x and y\">Qatar</a>";
        assert_eq!(list("en", &[attribute, "b"]), format!("{attribute} and b"));
        assert_eq!(
            list("ar", &["قطر", "<b>&lt;S-400&gt;</b>"]),
            "قطر؛ <b>&lt;S-400&gt;</b>"
        );
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
