//! No circles of files: what a file names never leads back to it.
//! Start at [`files_name_each_other_in_one_direction`], which states the rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::dossier::{files, repository};

/// A file names another where a path in its code (`use` or not) leads to an item that is
/// defined there. Two things do not count:
///
/// - `mod` and `pub use`: a parent may declare and re-export its children, and a child may name
///   what its parent re-exports, which counts as naming the file that defines it;
/// - the tests within a file.
///
/// Everything else does. So a child that names a type *defined in* its parent makes a circle
/// if the parent calls a function of the child.
#[test]
fn files_name_each_other_in_one_direction() {
    let top = repository().join("src");
    let texts = files(&top)
        .into_iter()
        .filter(|path| path.ends_with(".rs") && path != "main.rs")
        .filter(|path| !path.ends_with("/tests.rs"))
        .map(|path| (path.clone(), fs::read_to_string(top.join(&path)).unwrap()));
    let all = Crate::new(texts);
    let show = |circles: Vec<Vec<String>>| -> String {
        circles.iter().map(|circle| format!("{}\n", circle.join(" ↔ "))).collect()
    };
    assert_eq!(show(all.circles()), "", "circles of files");
}

#[test]
fn circles_are_found_and_re_exports_make_none() {
    let circles = |files: &[(&str, &str)]| {
        Crate::new(files.iter().map(|(path, text)| ((*path).into(), (*text).into())))
            .circles()
    };
    let siblings = [
        ("a/mod.rs", "mod b;\nmod c;\npub use b::B;\npub use c::C;\n"),
        ("a/b.rs", "use super::C;\npub struct B(C);\n"),
        ("a/c.rs", "fn f() { crate::a::b::g() }\npub struct C;\n"),
    ];
    assert_eq!(circles(&siblings), [["a/b.rs", "a/c.rs"]]);
    let parent = [
        ("a/mod.rs", "mod b;\npub struct A;\nfn f() { b::g(&A) }\n"),
        ("a/b.rs", "use super::{A, self as up};\npub fn g(_: &A) {}\n"),
    ];
    assert_eq!(circles(&parent), [["a/b.rs", "a/mod.rs"]]);
    let long = [
        ("a.rs", "use crate::b::B;\npub struct A;\n"),
        ("b.rs", "use crate::c;\npub struct B;\nfn f() -> c::C {}\n"),
        ("c.rs", "pub struct C;\nimpl C {\n    fn f(_: crate::a::A) {}\n}\n"),
    ];
    assert_eq!(circles(&long), [["a.rs", "b.rs", "c.rs"]]);
    let captures = [
        ("a.rs", "use crate::b;\npub fn f<'d>() -> impl Sized + use<'d> { b::g(); }\n"),
        ("b.rs", "pub fn g() -> impl Sized + use<> {}\nfn h() { crate::a::f(); }\n"),
    ];
    assert_eq!(circles(&captures), [["a.rs", "b.rs"]]);
    let none = [
        ("a/mod.rs", "mod b;\nmod c;\npub use b::B;\npub use c::{C, D as E};\n"),
        ("a/b.rs", "use super::{C, c};\npub struct B(C, c::D);\n"),
        (
            "a/c.rs",
            "// super::B\npub struct C;\npub struct D;\n#[cfg(test)]\nmod tests {\nuse super::B;}",
        ),
    ];
    assert_eq!(circles(&none), [[""; 0]; 0]);
}

/// A path of module names from the root of the crate.
type Module = Vec<String>;

/// The files of a crate, with what each names.
struct Crate {
    modules: BTreeMap<Module, File>,
}

struct File {
    path: String,
    /// What it gives on by `pub use`: a name, and the path of segments behind it.
    exports: BTreeMap<String, Vec<String>>,
    /// What it imports for itself, in the same way.
    imports: BTreeMap<String, Vec<String>>,
    /// Every path in its code that may lead to another file.
    paths: Vec<Vec<String>>,
}

impl Crate {
    fn new(files: impl Iterator<Item = (String, String)>) -> Crate {
        let read = |(path, text): (String, String)| {
            let name = path.trim_end_matches(".rs");
            let name = name.strip_suffix("/mod").unwrap_or(name);
            let parts = name.split('/').filter(|part| *part != "lib");
            (parts.map(str::to_owned).collect(), File::read(path.clone(), &text))
        };
        Crate { modules: files.map(read).collect() }
    }

    /// The groups of files that lead to each other, sorted.
    fn circles(&self) -> Vec<Vec<String>> {
        let edges: BTreeMap<&str, BTreeSet<&str>> = self
            .modules
            .iter()
            .map(|(module, file)| (file.path.as_str(), self.named_by(module, file)))
            .collect();
        let reached = |from: &str| {
            let mut reached: BTreeSet<&str> = BTreeSet::new();
            let mut open: Vec<&str> = edges[from].iter().copied().collect();
            while let Some(path) = open.pop() {
                if reached.insert(path) {
                    open.extend(&edges[path]);
                }
            }
            reached
        };
        let all: BTreeMap<&str, BTreeSet<&str>> =
            edges.keys().map(|path| (*path, reached(path))).collect();
        let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
        for (path, reached) in
            all.iter().filter(|(path, reached)| reached.contains(*path))
        {
            let back = reached.iter().filter(|other| all[*other].contains(path));
            circles.insert(back.map(|path| (*path).to_owned()).collect());
        }
        circles.into_iter().collect()
    }

    /// The other files that a file names.
    fn named_by(&self, module: &Module, file: &File) -> BTreeSet<&str> {
        let own = file.paths.iter().chain(file.imports.values());
        let named = own.filter_map(|path| self.home(module, path, 0));
        named.filter(|path| *path != file.path).collect()
    }

    /// The file that defines what a path leads to from a module; `None` where it leads to a
    /// whole module or out of the crate.
    fn home(&self, module: &Module, path: &[String], depth: usize) -> Option<&str> {
        assert!(depth < 20, "{module:?} {path:?}");
        let file = self.modules.get(module)?;
        let (first, rest) = path.split_first()?;
        let child = [&module[..], std::slice::from_ref(first)].concat();
        match first.as_str() {
            "crate" => self.inside(&Vec::new(), rest, depth),
            "self" => self.inside(module, rest, depth),
            "super" => {
                let (_, parent) = module.split_last()?;
                match rest.first().map(String::as_str) {
                    Some("super") => self.home(&parent.to_vec(), rest, depth + 1),
                    _ => self.inside(&parent.to_vec(), rest, depth),
                }
            }
            _ if self.modules.contains_key(&child) => self.inside(&child, rest, depth),
            name => {
                let import = file.imports.get(name).or_else(|| file.exports.get(name))?;
                let whole = [import, rest].concat();
                if import.first() == Some(first) {
                    None
                } else {
                    self.home(module, &whole, depth + 1)
                }
            }
        }
    }

    /// The file that defines what a path leads to within a module.
    fn inside(&self, module: &Module, path: &[String], depth: usize) -> Option<&str> {
        let (first, rest) = path.split_first()?;
        let child = [&module[..], std::slice::from_ref(first)].concat();
        if self.modules.contains_key(&child) {
            return self.inside(&child, rest, depth);
        }
        let file = self.modules.get(module)?;
        if let Some(export) = file.exports.get(first) {
            self.home(module, export, depth + 1)
        } else {
            Some(&file.path)
        }
    }
}

impl File {
    fn read(path: String, text: &str) -> File {
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
        let tokens = tokens(code);
        let (exports, imports) = (BTreeMap::new(), BTreeMap::new());
        let mut file = File { path, exports, imports, paths: Vec::new() };
        let mut rest = &tokens[..];
        let mut before = "";
        // Whether `pub` stands before what comes, with or without `(…)`.
        let mut public = false;
        while let Some((token, after)) = rest.split_first() {
            rest = after;
            match token.as_str() {
                "pub" => public = true,
                "(" | ")" | "in" | "crate" | "super" if public && after[0] != "::" => {}
                // `use<'d>` in a bound names what a type captures, and no item.
                "use" if after.first().is_none_or(|next| next != "<") => {
                    let names =
                        if public { &mut file.exports } else { &mut file.imports };
                    rest = read_use(after, &[], names);
                    public = false;
                }
                name => {
                    public = false;
                    let begins = is_name(name) && before != "::" && before != ".";
                    if begins && after.first().is_some_and(|next| next == "::") {
                        let mut path = vec![name.to_owned()];
                        while let [colons, name, ..] = rest
                            && colons == "::"
                            && is_name(name)
                        {
                            path.push(name.clone());
                            rest = &rest[2..];
                        }
                        file.paths.push(path);
                    }
                }
            }
            before = token;
        }
        // Behind a `*` nobody sees what is named.
        for names in [&file.exports, &file.imports] {
            assert!(!names.contains_key("*"), "{} has a `use …::*`", file.path);
        }
        file
    }
}

/// Reads one tree of a `use`, and gives what follows it.
fn read_use<'t>(
    mut rest: &'t [String],
    before: &[String],
    names: &mut BTreeMap<String, Vec<String>>,
) -> &'t [String] {
    let mut path = before.to_vec();
    while let Some((token, after)) = rest.split_first() {
        match token.as_str() {
            "{" => {
                rest = after;
                while rest[0] != "}" {
                    rest = read_use(rest, &path, names);
                    rest = rest.strip_prefix(&[",".to_owned()]).unwrap_or(rest);
                }
                return &rest[1..];
            }
            "as" => {
                names.insert(after[0].clone(), path);
                return &after[1..];
            }
            "::" => {}
            "self" if !path.is_empty() => {}
            "," | ";" | "}" => {
                if let Some(name) = path.last().cloned() {
                    names.insert(name, path);
                }
                return rest;
            }
            name => path.push(name.to_owned()),
        }
        rest = after;
    }
    rest
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The names and signs of Rust code, without comments and literals of texts.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let word =
            rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            3 + raw.find("\"#").unwrap() + 2
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.unwrap() + 2
        } else if c == '\'' {
            // A character, or else the sign of a lifetime.
            let mut after = rest[1..].char_indices().skip(1);
            match (rest[1..].starts_with('\\'), after.next()) {
                (true, _) => 3 + rest[3..].find('\'').unwrap() + 1,
                (false, Some((at, '\''))) => at + 2,
                _ => 1,
            }
        } else if word > 0 {
            tokens.push(rest[..word].to_owned());
            word
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}
