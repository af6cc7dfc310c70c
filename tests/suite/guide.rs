//! Holds `docs/themes.md` to what templates really get, in both directions: a theme whose
//! templates print all that they see is built with every dossier at hand, and what it prints is
//! compared with the tables of the guide, field by field and value by value. Its examples are built.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mithaq::model::edtf::Edtf;

use crate::dossier::{Dossier, Page, copy, files, repository};

// ---- What the guide says -------------------------------------------------------------------

/// The type of a field, as the guide writes it.
#[derive(Clone, Debug)]
struct Type {
    name: String,
    list: bool,
    optional: bool,
    left_out: bool,
}

/// A row of a table of fields.
struct Field {
    kind: Type,
    meaning: String,
    example: Option<String>,
}

type Fields = BTreeMap<String, Field>;

struct Guide {
    text: String,
    /// The fields of each structure.
    structures: BTreeMap<String, Fields>,
    /// What each template gets beside the fields of a page.
    templates: BTreeMap<String, Fields>,
    /// What each simple type is.
    types: BTreeMap<String, String>,
}

/// A block of the guide between fences: its language and its lines.
struct Block {
    language: String,
    lines: String,
}

/// The words between back-ticks.
fn quoted(text: &str) -> Vec<String> {
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
        let (text, left_out) = match text.strip_suffix(", left out if empty") {
            Some(text) => (text, true),
            None => (text.as_str(), false),
        };
        let (text, optional) = match text.strip_suffix(" or none") {
            Some(text) => (text, true),
            None => (text, false),
        };
        let (name, list) = match text.strip_prefix("list of ") {
            Some(name) => (name, true),
            None => (text, false),
        };
        Type { name: name.to_owned(), list, optional, left_out }
    }

    /// The type of an item of the list.
    fn item(&self) -> Type {
        Type { list: false, optional: false, left_out: false, ..self.clone() }
    }
}

impl Guide {
    fn read() -> Guide {
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

    fn table(&self, name: &str) -> Vec<Vec<String>> {
        let found = self.tables().into_iter().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("no table `{name}`")).1
    }

    fn blocks(&self) -> Vec<Block> {
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

// ---- What templates get --------------------------------------------------------------------

/// A value as Tera prints it.
enum Value {
    /// None, which prints nothing.
    Nothing,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Value::Nothing => Ok(()),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(value) => write!(f, "{value}"),
            Value::Text(value) => write!(f, "{value:?}"),
            Value::List(items) => {
                let items: Vec<_> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(", "))
            }
            Value::Map(_) => write!(f, "{{…}}"),
        }
    }
}

/// Reads what `{{ __tera_context }}` prints.
struct Reader<'r> {
    rest: &'r str,
}

impl Reader<'_> {
    fn read(text: &str) -> Value {
        let mut reader = Reader { rest: text.trim() };
        let value = reader.value();
        assert_eq!(reader.rest, "", "all of it is one value");
        value
    }

    fn takes(&mut self, piece: &str) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(piece);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self) -> Value {
        if self.takes("{") {
            let mut map = BTreeMap::new();
            while !self.takes("}") {
                let key = self.string();
                assert!(self.takes(":"), "{}", self.rest);
                map.insert(key, self.value());
                self.takes(",");
            }
            return Value::Map(map);
        }
        if self.takes("[") {
            let mut list = Vec::new();
            while !self.takes("]") {
                list.push(self.value());
                self.takes(",");
            }
            return Value::List(list);
        }
        if self.rest.starts_with('"') {
            return Value::Text(self.string());
        }
        for (word, value) in [("true", true), ("false", false)] {
            if self.takes(word) {
                return Value::Bool(value);
            }
        }
        let digits = self.rest.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = self.rest.split_at(digits.unwrap_or(self.rest.len()));
        self.rest = rest;
        number.parse().map_or(Value::Nothing, Value::Number)
    }

    /// A string as Rust shows it for debugging.
    fn string(&mut self) -> String {
        assert!(self.takes("\""), "a string: {}", self.rest);
        let mut out = String::new();
        let mut chars = self.rest.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return out;
                }
                '\\' => match chars.next().unwrap().1 {
                    'n' => out.push('\n'),
                    't' => out.push('\t'),
                    'r' => out.push('\r'),
                    '0' => out.push('\0'),
                    'u' => {
                        let code: String = chars
                            .by_ref()
                            .map(|(_, c)| c)
                            .skip(1)
                            .take_while(|c| *c != '}')
                            .collect();
                        let code = u32::from_str_radix(&code, 16).unwrap();
                        out.extend(char::from_u32(code));
                    }
                    other => out.push(other),
                },
                c => out.push(c),
            }
        }
        panic!("a string without an end: {out}");
    }
}

fn unescaped(html: &str) -> String {
    html.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

const TEMPLATES: [&str; 9] = [
    "door",
    "not_found",
    "moved",
    "home",
    "register",
    "agreement",
    "subject",
    "article",
    "page",
];

/// What the templates of a dossier get, page by page; `theme` is the one that it names.
/// A page to the letter.
fn written(dossier: &Dossier, path: &str) -> String {
    std::fs::read_to_string(dossier.root().join("public").join(path)).unwrap()
}

/// More people than one part of a register holds.
fn with_a_long_register() -> Dossier {
    (0..501).fold(examples(), |dossier, n| {
        let facts =
            format!("title = {{ ar = \"شخص {n:03}\", en = \"Person {n:03}\" }}\n");
        dossier.file(&format!("content/people/person-{n:03}/facts.toml"), facts)
    })
}

fn contexts(dossier: Dossier, theme: &str) -> Vec<(String, BTreeMap<String, Value>)> {
    let mut dossier = dossier
        .edit("mithaq.toml", &format!("\"{theme}\""), "\"dump\"")
        .file("themes/dump/theme.toml", "name = \"dump\"\nversion = \"1\"\n");
    for name in TEMPLATES.into_iter().chain(["shared/dump"]) {
        let path = format!("themes/dump/templates/{name}.html");
        dossier = dossier.file(&path, "{{ __tera_context }}");
    }
    let words = repository().join("tests/small/themes/bare/i18n");
    copy(&words, &dossier.root().join("themes/dump/i18n"));
    dossier.run(&["build", "--quiet"]).succeeded();
    let pages = files(&dossier.root().join("public"));
    let pages = pages.into_iter().filter(|path| path.ends_with(".html"));
    pages
        .map(|path| match Reader::read(&unescaped(&written(&dossier, &path))) {
            Value::Map(map) => (path, map),
            _ => panic!("{path}: fields have names"),
        })
        .collect()
}

// ---- One against the other -----------------------------------------------------------------

/// What was seen of a field.
#[derive(Default)]
struct Seen {
    /// Whether there ever was anything in it.
    filled: bool,
    /// Whether it ever was as in the example.
    as_told: bool,
    some: BTreeSet<String>,
}

struct Walk<'g> {
    guide: &'g Guide,
    /// By structure and field.
    seen: BTreeMap<(String, String), Seen>,
    faults: BTreeSet<String>,
    page: String,
    /// Whether examples are taken from this dossier.
    of_guide: bool,
}

impl Walk<'_> {
    fn fault(&mut self, text: String) {
        // Once is enough, with the first page where it was met.
        let text = format!("{text} ({})", self.page);
        let known = |old: &String| old.split(" (").next() == text.split(" (").next();
        if !self.faults.iter().any(known) {
            self.faults.insert(text);
        }
    }

    fn page(&mut self, path: &str, mut map: BTreeMap<String, Value>) {
        let guide = self.guide;
        self.page = path.to_owned();
        if let Some(Value::Map(shared)) = map.get("shared")
            && let Some(Value::Text(dump)) = shared.get("dump")
        {
            match Reader::read(&unescaped(dump)) {
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
        for (name, field) in known {
            if !map.contains_key(name) && !field.kind.left_out {
                self.fault(format!("`{structure}.{name}` of the guide does not exist"));
            }
        }
    }

    fn field(&mut self, structure: &str, name: &str, field: &Field, value: &Value) {
        let shown = value.to_string();
        let of_guide = self.of_guide;
        let seen = self.seen.entry((structure.to_owned(), name.to_owned())).or_default();
        seen.filled |= !matches!(value, Value::Nothing)
            && !matches!(value, Value::List(list) if list.is_empty());
        seen.as_told |= of_guide && field.example.as_ref() == Some(&shown);
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
            ("string" | "address" | "markup", Value::Text(_))
            | ("number", Value::Number(_))
            | ("bool", Value::Bool(_)) => {}
            ("date", Value::Text(text)) => {
                if text.parse::<Edtf>().is_err() {
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

    /// What the guide names and no dossier had.
    fn rest(&mut self) {
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
                if !seen.filled {
                    self.fault(format!("no dossier at hand fills `{of}.{name}`"));
                } else if let Some(example) = &field.example
                    && !seen.as_told
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

/// The dossier whose pages are the guide's examples.
fn examples() -> Dossier {
    Dossier::from("tests/guide")
}

#[test]
fn the_guide_names_every_field_and_no_other() {
    let guide = Guide::read();
    let mut walk = Walk {
        guide: &guide,
        seen: BTreeMap::new(),
        faults: BTreeSet::new(),
        page: String::new(),
        of_guide: false,
    };
    let mut met = BTreeSet::new();
    for (dossier, theme, of_guide) in [
        (examples(), "bare", true),
        (Dossier::from("tests/cases"), "bare", false),
        (Dossier::real(), "diwan", false),
        (with_a_long_register(), "bare", true),
    ] {
        walk.of_guide = of_guide;
        for (path, map) in contexts(dossier, theme) {
            met.extend(map.get("template").map(ToString::to_string));
            walk.page(&path, map);
        }
    }
    walk.rest();
    let faults: Vec<_> = walk.faults.into_iter().collect();
    assert!(faults.is_empty(), "docs/themes.md:\n{}", faults.join("\n"));
    let named: BTreeSet<_> = TEMPLATES.iter().map(|name| format!("{name:?}")).collect();
    assert_eq!(met, named);
    let told: BTreeSet<_> = guide.templates.keys().map(String::as_str).collect();
    assert_eq!(told, TEMPLATES.into_iter().collect::<BTreeSet<_>>());
    // A field that is left out while it is empty is seen only where it is filled.
    let view = repository().join("src/view");
    let sources = files(&view).into_iter().map(|path| view.join(path));
    let left_out = sources.map(|path| {
        fs::read_to_string(path).unwrap().matches("skip_serializing_if").count()
    });
    // Their markup is added to names by those who print them.
    let told = guide.structures.values().flatten().filter(|(name, _)| *name != "markup");
    let told = told.filter(|(_, field)| field.kind.left_out).count();
    assert_eq!(told, left_out.sum::<usize>(), "fields that are left out if empty");
}

/// The names in the calls of `call` in a source file; where the name is a variable, those of the
/// list over which the nearest loop goes.
fn registered(source: &str, call: &str) -> BTreeSet<String> {
    let strings = |text: &str| -> Vec<String> {
        text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let mut found = BTreeSet::new();
    for (at, _) in source.match_indices(call) {
        let argument = source[at + call.len()..].trim_start();
        let names = match argument.strip_prefix('"') {
            Some(name) => vec![name.split('"').next().unwrap().to_owned()],
            None => {
                let head = source[..at].rfind("    for ").expect("a loop over names");
                strings(source[head..at].split("] {").next().unwrap())
            }
        };
        assert!(!names.is_empty(), "names at `{}`", argument.lines().next().unwrap());
        found.extend(names);
    }
    found
}

#[test]
fn the_guide_names_every_filter_function_and_message_and_no_other() {
    let guide = Guide::read();
    let source = |path: &str| fs::read_to_string(repository().join(path)).unwrap();
    let filters = source("src/theme/filters.rs");
    let first = |rows: &[Vec<String>]| -> BTreeSet<String> {
        rows.iter().flat_map(|row| quoted(&row[0])).collect()
    };
    let told = first(&guide.table("filters"));
    assert_eq!(told, registered(&filters, "register_filter("), "filters");
    let functions = first(&guide.table("functions"));
    assert_eq!(functions, registered(&filters, "register_function("), "functions");
    assert!(!filters.contains("register_test("), "tests have no table yet");
    // Each of them is in an example, which is built below.
    let blocks = guide.blocks();
    let examples = &blocks.iter().find(|block| block.language == "tera").unwrap().lines;
    for name in &told {
        let used = examples.match_indices(&format!("| {name}")).any(|(at, piece)| {
            !examples[at + piece.len()..]
                .starts_with(|c: char| c.is_alphabetic() || c == '_')
        });
        assert!(used, "no example of `{name}`");
    }
    for name in &functions {
        assert!(examples.contains(&format!("{name}(")), "no example of `{name}`");
    }
    let messages = source("src/theme/messages.rs");
    let (_, needed) = messages.split_once("const ENGINE: ").unwrap();
    let (_, needed) = needed.split_once('=').unwrap();
    let needed = needed.split("];").next().unwrap();
    let needed = needed.split('"').skip(1).step_by(2).map(str::to_owned);
    let told = first(&guide.table("messages"));
    assert_eq!(told, needed.collect::<BTreeSet<_>>(), "messages");
}

/// What `diwan` has of a tag, such as `{% block `, by template: what follows the tag.
fn tags_of_diwan(tag: &str) -> Vec<(String, String)> {
    let folder = repository().join("themes/diwan/templates");
    let mut found = Vec::new();
    for path in files(&folder) {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        for piece in text.split(tag).skip(1) {
            let piece = piece.split("%}").next().unwrap().trim();
            found.push((path.clone(), piece.trim_matches('-').trim().to_owned()));
        }
    }
    found
}

#[test]
fn the_guide_names_every_component_and_block_of_diwan_and_no_other() {
    let guide = Guide::read();
    let told: BTreeSet<_> = guide
        .table("components")
        .iter()
        .map(|row| {
            (row[1].trim_matches('`').to_owned(), row[0].trim_matches('`').to_owned())
        })
        .collect();
    let there: BTreeSet<_> = tags_of_diwan("{% component ").into_iter().collect();
    assert_eq!(told, there, "components");
    let told: BTreeSet<_> = guide
        .table("blocks")
        .iter()
        .flat_map(|row| {
            let path = row[0].trim_matches('`').to_owned();
            quoted(&row[1]).into_iter().map(move |block| (path.clone(), block))
        })
        .collect();
    let there = tags_of_diwan("{% block ").into_iter();
    let there = there.chain(tags_of_diwan("{%- block ")).collect::<BTreeSet<_>>();
    assert_eq!(told, there, "blocks");
}

/// The fingerprints of files as `#`.
fn without_fingerprints(text: &str) -> String {
    let print =
        |part: &&str| part.len() == 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let parts: Vec<&str> =
        text.split('.').map(|part| if print(&part) { "#" } else { part }).collect();
    parts.join(".")
}

/// The file of the theme that a block is, by its first line.
fn file_of(block: &Block) -> Option<&str> {
    let first = block.lines.lines().next()?;
    let name = first.split_whitespace().find(|word| word.starts_with("themes/"))?;
    ["# ", "{# ", "/* "].iter().any(|mark| first.starts_with(mark)).then_some(name)
}

/// Every example is written into a theme as it stands, in the order of the guide; where the guide
/// shows a page, the dossier is built with what came before.
#[test]
fn the_examples_of_the_guide_give_what_it_says() {
    let guide = Guide::read();
    let mut dossier = examples().edit("mithaq.toml", "\"bare\"", "\"mine\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let (mut shown, mut tried) = (0, 0);
    let blocks = guide.blocks();
    for block in &blocks {
        let Block { language, lines } = block;
        if let Some(path) = file_of(block) {
            dossier = dossier.file(path, lines);
            continue;
        }
        let page = lines.strip_prefix("<!-- ").and_then(|rest| rest.split_once(" -->\n"));
        match (language.as_str(), page) {
            ("html", Some((page, piece))) => {
                dossier.run(&["build", "--quiet"]).succeeded();
                Page { html: written(&dossier, page) }.shows(piece.trim_end());
                shown += 1;
            }
            ("tera", None) => {}
            ("sh" | "text", None) => {}
            _ => panic!("neither a file nor a page nor examples of filters:\n{lines}"),
        }
    }
    assert_eq!(dossier.run(&["check"]).code, 0);
    for block in blocks.iter().filter(|block| block.language == "tera") {
        let lines: Vec<&str> = block.lines.lines().collect();
        let pairs: Vec<(&str, &str)> = lines
            .chunks(2)
            .map(|two| {
                let said = two[1].strip_prefix("{# ").and_then(|s| s.strip_suffix(" #}"));
                (two[0], said.expect(two[1]))
            })
            .collect();
        let lines: String =
            (0..).zip(&pairs).map(|(n, (line, _))| format!("@{n}@{line}@@\n")).collect();
        let template = format!("{{% if entry.id == \"pact\" %}}\n{lines}{{% endif %}}\n");
        dossier = dossier.file("themes/mine/templates/agreement.html", template);
        dossier.run(&["build", "--quiet"]).succeeded();
        let page = written(&dossier, "en/agreements/pact.html");
        for (n, (line, said)) in pairs.into_iter().enumerate() {
            let (_, rest) = page.split_once(&format!("@{n}@")).unwrap();
            let (gives, _) = rest.split_once("@@").unwrap();
            assert_eq!(without_fingerprints(gives), without_fingerprints(said), "{line}");
            tried += 1;
        }
    }
    assert!(shown >= 2 && tried >= 18, "{shown} pages, {tried} examples");
}
