//! What `docs/themes.md` says: its tables of fields and its examples.
//! Start at [`Guide::read`].

use std::collections::BTreeMap;
use std::fs;

use crate::dossier::repository;

/// The type of a field, as the guide writes it.
#[derive(Clone, Debug)]
pub struct Type {
    pub name: String,
    pub list: bool,
    pub optional: bool,
}

/// A row of a table of fields.
pub struct Field {
    pub kind: Type,
    pub meaning: String,
    pub example: Option<String>,
}

pub type Fields = BTreeMap<String, Field>;

pub struct Guide {
    text: String,
    /// The fields of each structure.
    pub structures: BTreeMap<String, Fields>,
    /// What each template gets beside the fields of a page.
    pub templates: BTreeMap<String, Fields>,
    /// What each simple type is.
    pub types: BTreeMap<String, String>,
}

/// A block of the guide between fences: its language and its lines.
pub struct Block {
    pub language: String,
    pub lines: String,
}

/// The words between back-ticks.
pub fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// `[Text](#text) or none` as `Text or none`; a link leads to the heading of its name.
fn without_links(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, link)) = rest.split_once('[') {
        let (name, after) = link.split_once("](#").expect(text);
        let (anchor, after) = after.split_once(')').expect(text);
        assert_eq!(anchor, name.to_lowercase(), "{text}");
        out.push_str(before);
        out.push_str(name);
        rest = after;
    }
    out + rest
}

impl Type {
    fn of(cell: &str) -> Type {
        let text = without_links(cell);
        let (text, optional) = match text.strip_suffix(" or none") {
            Some(text) => (text, true),
            None => (text.as_str(), false),
        };
        let (name, list) = match text.strip_prefix("list of ") {
            Some(name) => (name, true),
            None => (text, false),
        };
        Type { name: name.to_owned(), list, optional }
    }

    /// Whether its values are markup, of which the guide shows what a reader sees.
    pub fn is_markup(&self) -> bool {
        ["words", "date", "duration", "line", "prose", "marks", "markup"]
            .contains(&self.name.as_str())
    }

    /// The type of an item of the list.
    pub fn item(&self) -> Type {
        Type { list: false, optional: false, ..self.clone() }
    }
}

impl Guide {
    pub fn read() -> Guide {
        let text = fs::read_to_string(repository().join("docs/themes.md")).unwrap();
        let mut guide = Guide {
            structures: BTreeMap::new(),
            templates: BTreeMap::new(),
            types: BTreeMap::new(),
            text,
        };
        for (name, rows) in guide.tables() {
            if let Some(name) = name.strip_prefix("fields: ") {
                let fields = rows.iter().map(|row| field(row)).collect();
                let known = guide.structures.insert(name.to_owned(), fields);
                assert!(known.is_none(), "`{name}` stands twice");
                assert!(guide.text.contains(&format!("\n### {name}\n")), "{name}");
            }
        }
        for row in guide.table("templates") {
            let own = row[2].split("`, `").flat_map(|part| part.split(", `"));
            let own = own.map(|part| {
                let (name, kind) = part.split_once("`: ").expect(part);
                let kind = kind.split(" (").next().unwrap();
                let name = name.trim_start_matches('`').to_owned();
                let (meaning, example) = (String::new(), None);
                (name, Field { kind: Type::of(kind), meaning, example })
            });
            let name = row[0].trim_matches('`').strip_suffix(".html").unwrap();
            guide.templates.insert(name.to_owned(), own.collect());
        }
        for row in guide.table("types") {
            guide.types.insert(row[0].clone(), row[1].clone());
        }
        guide
    }

    /// The tables of the guide by the comments before them, each as rows of cells.
    fn tables(&self) -> Vec<(String, Vec<Vec<String>>)> {
        let mut found = Vec::new();
        let mut lines = self.text.lines();
        while let Some(line) = lines.next() {
            let Some(name) =
                line.strip_prefix("<!-- ").and_then(|l| l.strip_suffix(" -->"))
            else {
                continue;
            };
            let rows = lines
                .by_ref()
                .skip_while(|line| line.is_empty())
                .take_while(|line| line.starts_with('|'))
                .skip(2)
                .map(|row| {
                    let cells = row.trim_matches('|').split(" | ");
                    cells.map(|cell| cell.trim().to_owned()).collect()
                });
            let rows: Vec<Vec<String>> = rows.collect();
            if !rows.is_empty() {
                found.push((name.to_owned(), rows));
            }
        }
        found
    }

    pub fn table(&self, name: &str) -> Vec<Vec<String>> {
        let found = self.tables().into_iter().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("no table `{name}`")).1
    }

    pub fn blocks(&self) -> Vec<Block> {
        let mut found = Vec::new();
        let mut lines = self.text.lines();
        while let Some(line) = lines.next() {
            if let Some(language) = line.strip_prefix("```") {
                let inside: Vec<&str> =
                    lines.by_ref().take_while(|line| *line != "```").collect();
                let lines = inside.join("\n") + "\n";
                found.push(Block { language: language.to_owned(), lines });
            }
        }
        found
    }
}

fn field(row: &[String]) -> (String, Field) {
    let [name, kind, meaning, example] = row else { panic!("four cells: {row:?}") };
    let example = match example.as_str() {
        "–" => None,
        example => Some(example.trim_matches('`').to_owned()),
    };
    let name = name.trim_matches('`').to_owned();
    (name, Field { kind: Type::of(kind), meaning: meaning.clone(), example })
}
