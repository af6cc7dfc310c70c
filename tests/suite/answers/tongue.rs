//! What a theme says in a language, as the key needs it.
//! Start at [`Tongue::of`].

use std::collections::BTreeMap;
use std::fs;

use super::marks::words;
use crate::dossier::repository;
use crate::html::Node;

/// What a theme says in a language, and what the vocabulary calls its codes.
#[derive(Default)]
pub struct Tongue {
    pub language: String,
    pub messages: BTreeMap<String, String>,
    pub names: BTreeMap<String, String>,
    /// What those are called who do an event, where the vocabulary says so.
    pub doers: BTreeMap<String, String>,
}

impl Tongue {
    pub fn of(language: &str) -> Tongue {
        let path = repository().join("themes/diwan/i18n").join(format!("{language}.ftl"));
        let messages = fs::read_to_string(path).expect("the theme has its messages");
        let path = repository().join("content/vocabulary.toml");
        let vocabulary = fs::read_to_string(path).expect("there is a vocabulary");
        Tongue::read(language, &messages, &vocabulary)
    }

    /// Messages of one line, and the `name` and `by` of each table of the vocabulary.
    pub fn read(language: &str, messages: &str, vocabulary: &str) -> Tongue {
        let entry = |line: &str| {
            let (id, text) = line.split_once(" = ")?;
            (!id.starts_with(' ')).then(|| (id.to_owned(), text.to_owned()))
        };
        let messages = messages.lines().filter_map(entry).collect();
        let (mut names, mut doers, mut table) = (BTreeMap::new(), BTreeMap::new(), "");
        let start = format!("{language} = \"");
        for line in vocabulary.lines() {
            if let Some(name) = line.strip_prefix('[') {
                table = name.trim_end_matches(']');
                continue;
            }
            let words = match line.split_once([' ', '=']) {
                Some(("name", _)) => &mut names,
                Some(("by", _)) => &mut doers,
                _ => continue,
            };
            let (_, rest) = line.split_once(&start).expect("it is a pair");
            let (name, _) = rest.split_once('"').expect("it ends");
            words.insert(table.to_owned(), name.to_owned());
        }
        Tongue { language: language.to_owned(), messages, names, doers }
    }

    pub fn say(&self, id: &str) -> &str {
        self.messages.get(id).unwrap_or_else(|| panic!("no message `{id}`"))
    }

    /// A message up to its first value.
    pub fn opening(&self, id: &str) -> &str {
        let message = self.say(id);
        message.split_once('{').map_or(message, |(opening, _)| opening).trim()
    }

    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        let fill = |message: String, (name, value): &(&str, &str)| {
            message.replace(&format!("{{ ${name} }}"), value)
        };
        values.iter().fold(self.say(id).to_owned(), fill)
    }

    /// A date as a reader finds it.
    pub fn date(&self, edtf: &str) -> String {
        if let Some(span) = edtf.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'))
        {
            let (from, to) = span.split_once("..").expect("a span has two ends");
            let (from, to) = (self.date(from), self.date(to));
            return self.fill("date-within", &[("from", &from), ("to", &to)]);
        }
        for (sign, id) in [('?', "date-uncertain"), ('~', "date-approximate")] {
            if let Some(bare) = edtf.strip_suffix(sign) {
                return self.fill(id, &[("date", &self.date(bare))]);
            }
        }
        if let Some(decade) = edtf.strip_suffix('X') {
            // Arabic has a name for it, chosen by number.
            if decade == "199" && self.say("date-decade").starts_with('{') {
                return "تسعينيات القرن العشرين".to_owned();
            }
            return self.fill("date-decade", &[("year", &format!("{decade}0"))]);
        }
        let (mut said, mut parts) = (String::new(), edtf.split('-'));
        let year = parts.next().expect("a date has a year");
        let month = parts.next().map(|month| self.month(month));
        if let Some(day) = parts.next() {
            said = format!("{} ", day.trim_start_matches('0'));
        }
        if let Some(month) = month {
            said = format!("{said}{month} ");
        }
        format!("{said}{year}")
    }

    fn month(&self, number: &str) -> &'static str {
        let number: usize = number.parse().expect("a month is a number");
        let (arabic, english) = [
            ("كانون الثاني/يناير", "January"),
            ("شباط/فبراير", "February"),
            ("آذار/مارس", "March"),
            ("نيسان/أبريل", "April"),
            ("أيار/مايو", "May"),
            ("حزيران/يونيو", "June"),
            ("تموز/يوليو", "July"),
            ("آب/أغسطس", "August"),
            ("أيلول/سبتمبر", "September"),
            ("تشرين الأول/أكتوبر", "October"),
            ("تشرين الثاني/نوفمبر", "November"),
            ("كانون الأول/ديسمبر", "December"),
        ][number - 1];
        if self.language == "ar" { arabic } else { english }
    }

    /// The lengths of the key.
    pub fn length(&self, duration: &str) -> &'static str {
        let (arabic, english) = match duration {
            "P5Y" => ("5 سنوات", "5 years"),
            "P20Y" => ("20 سنة", "20 years"),
            "P6M" => ("6 أشهر", "6 months"),
            _ => panic!("the length `{duration}` is not in the table"),
        };
        if self.language == "ar" { arabic } else { english }
    }

    /// The parts of a row that have the words of a message such as `according-to` around the names.
    pub fn said_by<'p>(&self, row: Node<'p>, id: &str) -> Vec<Node<'p>> {
        let message = self.say(id);
        let (before, rest) = message.split_once('{').unwrap_or((message, ""));
        let after = rest.split_once('}').map_or("", |(_, after)| after);
        let mut parts = parts_with(row, before.trim());
        parts.retain(|part| words(*part).ends_with(after.trim()));
        parts
    }

    /// The parts of a row of an event that say who did it.
    pub fn done_by<'p>(&self, row: Node<'p>, code: &str) -> Vec<Node<'p>> {
        let named = self.doers.get(&format!("event.{code}"));
        parts_with(row, named.map_or(self.opening("event-by"), String::as_str))
    }

    /// The row of a table whose head is this message.
    pub fn fact<'p>(&self, page: Node<'p>, id: &str) -> Option<Node<'p>> {
        let head = self.say(id);
        let mut rows = page.select("tr").into_iter();
        rows.find(|row| row.first("th").is_some_and(|found| words(found) == head))
    }
}

/// The parts of a row that begin with these words.
fn parts_with<'p>(row: Node<'p>, opening: &str) -> Vec<Node<'p>> {
    let mut parts = row.select("li, p.voice");
    parts.retain(|part| words(*part).starts_with(opening));
    parts
}
