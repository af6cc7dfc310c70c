//! What templates get against what the guide says, field by field.
//! Start at [`Walk::page`].

use std::collections::{BTreeMap, BTreeSet};

use mithaq::model::edtf::Edtf;

use super::document::{Field, Guide, Type, quoted};
use super::value::{Reader, Value};
use crate::html::Page;

/// What was seen of a field.
#[derive(Default)]
pub struct Seen {
    /// Whether it ever had a value.
    filled: bool,
    /// Whether it ever had the value of the example.
    as_in_example: bool,
    some: BTreeSet<String>,
}

pub struct Walk<'g> {
    pub guide: &'g Guide,
    /// By structure and field.
    pub seen: BTreeMap<(String, String), Seen>,
    pub faults: BTreeSet<String>,
    pub page: String,
    /// Whether examples are taken from this dossier.
    pub of_guide: bool,
}

impl Walk<'_> {
    fn fault(&mut self, text: String) {
        // Once is enough, with the first page where it was found.
        let text = format!("{text} ({})", self.page);
        let known = |old: &String| old.split(" (").next() == text.split(" (").next();
        if !self.faults.iter().any(known) {
            self.faults.insert(text);
        }
    }

    pub fn page(&mut self, path: &str, mut map: BTreeMap<String, Value>) {
        let guide = self.guide;
        self.page = path.to_owned();
        if let Some(Value::Map(shared)) = map.get("shared")
            && let Some(Value::Text(dump)) = shared.get("dump")
        {
            match Reader::read(&Page::of(dump.as_str()).root().text()) {
                Value::Map(fragment) => self.fields("Fragment", &fragment),
                _ => panic!("{path}: a fragment sees fields"),
            }
        }
        let Some(Value::Text(template)) = map.get("template") else {
            panic!("{path}: the template has a name")
        };
        let template = template.clone();
        let Some(own) = guide.templates.get(&template) else {
            return self.fault(format!("the guide has no template `{template}`"));
        };
        for (name, field) in own {
            match map.remove(name) {
                Some(value) => {
                    self.field(&format!("{template}.html"), name, field, &value)
                }
                None => self.fault(format!("`{template}.html` does not get `{name}`")),
            }
        }
        self.fields("Page", &map);
    }

    fn fields(&mut self, structure: &str, map: &BTreeMap<String, Value>) {
        let guide = self.guide;
        let Some(known) = guide.structures.get(structure) else {
            return self.fault(format!("the guide has no structure `{structure}`"));
        };
        for (name, value) in map {
            match known.get(name) {
                Some(field) => self.field(structure, name, field, value),
                None => {
                    self.fault(format!("the guide does not name `{structure}.{name}`"))
                }
            }
        }
        for name in known.keys() {
            if !map.contains_key(name) {
                self.fault(format!("`{structure}.{name}` of the guide is not there"));
            }
        }
    }

    fn field(&mut self, structure: &str, name: &str, field: &Field, value: &Value) {
        let shown = match field.kind.is_markup() {
            true => seen_by_a_reader(value),
            false => value.to_string(),
        };
        let of_guide = self.of_guide;
        let seen = self.seen.entry((structure.to_owned(), name.to_owned())).or_default();
        seen.filled |= !matches!(value, Value::Nothing)
            && !matches!(value, Value::List(list) if list.is_empty());
        seen.as_in_example |= of_guide && field.example.as_ref() == Some(&shown);
        if of_guide && seen.some.len() < 8 && !shown.contains('…') {
            seen.some.insert(shown);
        }
        self.value(structure, name, field, &field.kind, value);
    }

    fn value(
        &mut self,
        structure: &str,
        name: &str,
        field: &Field,
        kind: &Type,
        value: &Value,
    ) {
        let guide = self.guide;
        let wrong = || format!("`{structure}.{name}` is no {kind:?}: {value}");
        match (kind.name.as_str(), value) {
            (_, Value::Nothing) if kind.optional => {}
            (_, Value::List(items)) if kind.list => {
                let item = kind.item();
                for value in items {
                    self.value(structure, name, field, &item, value);
                }
            }
            (_, _) if kind.list => self.fault(wrong()),
            ("pairs", Value::List(two)) => {
                if !matches!(&two[..], [Value::Text(_), Value::Text(_)]) {
                    self.fault(wrong());
                }
            }
            ("fragments", Value::Map(all)) => {
                if !all.values().all(|value| matches!(value, Value::Text(_))) {
                    self.fault(wrong());
                }
            }
            (inner, Value::Map(map)) if guide.structures.contains_key(inner) => {
                self.fields(inner, map);
            }
            ("number", Value::Number(_)) | ("bool", Value::Bool(_)) => {}
            (leaf, Value::Text(text)) if kind.is_markup() || is_free_text(leaf) => {
                if !is_text_of(leaf, text) {
                    self.fault(wrong());
                }
            }
            ("code", Value::Text(text)) => {
                if !quoted(&field.meaning).contains(text) {
                    self.fault(format!("`{structure}.{name}` may be `{text}` too"));
                }
            }
            (word, Value::Text(text)) if guide.types.contains_key(word) => {
                if !quoted(&guide.types[word]).contains(text) {
                    self.fault(format!("a {word} may be `{text}` too"));
                }
            }
            _ => self.fault(wrong()),
        }
    }

    /// Reports what the guide names and no dossier has.
    pub fn rest(&mut self) {
        let guide = self.guide;
        let all = guide.structures.iter().chain(&guide.templates);
        for (structure, fields) in all {
            for (name, field) in fields {
                let of = match guide.templates.contains_key(structure) {
                    true => format!("{structure}.html"),
                    false => structure.clone(),
                };
                let seen = self.seen.remove(&(of.clone(), name.clone()));
                let seen = seen.unwrap_or_default();
                self.page = "anywhere".to_owned();
                if field.example.is_none() && field.kind.is_markup() {
                    let some: Vec<_> = seen.some.into_iter().collect();
                    self.fault(format!(
                        "`{of}.{name}` needs an example: {}",
                        some.join(" or ")
                    ));
                } else if !seen.filled {
                    self.fault(format!("no dossier at hand fills `{of}.{name}`"));
                } else if let Some(example) = &field.example
                    && !seen.as_in_example
                {
                    let some: Vec<_> = seen.some.into_iter().collect();
                    self.fault(format!(
                        "`{of}.{name}` is never {example}, but {}",
                        some.join(" or ")
                    ));
                }
            }
        }
    }
}

/// What a reader sees of markup: its words, and between brackets those of a list.
fn seen_by_a_reader(value: &Value) -> String {
    match value {
        Value::Text(markup) => Page::of(markup.as_str()).root().text().trim().to_owned(),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(seen_by_a_reader).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// Whether a type is text of any words, and no markup.
fn is_free_text(leaf: &str) -> bool {
    ["string", "address", "edtf"].contains(&leaf)
}

/// Whether a text is what its type says.
fn is_text_of(leaf: &str, text: &str) -> bool {
    let tags = ["<bdi", "<a ", "<time", "<span"];
    match leaf {
        "string" | "address" => !tags.iter().any(|tag| text.contains(tag)),
        "edtf" => text.is_empty() || text.parse::<Edtf>().is_ok(),
        markup => is_markup_of(markup, text),
    }
}

/// Whether `text` is markup of the sort that the guide describes.
fn is_markup_of(leaf: &str, text: &str) -> bool {
    let within = |start: &str, end: &str| text.starts_with(start) && text.ends_with(end);
    match leaf {
        "words" => within("<bdi", "</bdi>"),
        "date" => match text.strip_prefix("<time datetime=\"") {
            Some(rest) => {
                let plain = rest.split('"').next().unwrap_or_default();
                plain.parse::<Edtf>().is_ok()
                    && within("<time", "</time>")
                    && text.contains("\" class=\"date\">")
            }
            None => within("<span class=\"date\">", "</span>"),
        },
        "duration" => !text.is_empty() && !text.contains(['<', '&']),
        "marks" => text.is_empty() || within("<span class=\"cite\" ", "</span>"),
        "markup" => !text.is_empty(),
        "line" => !text.is_empty() && !text.contains("<p>"),
        "prose" => text.contains("<p>"),
        other => panic!("`{other}` is no sort of markup"),
    }
}
