//! No file and no function is longer than a reader can hold.
//! Start at [`files_and_functions_are_short`].

use std::fs;

use crate::dossier::{files, repository};

/// The most lines of a file of Rust.
const FILE: usize = 420;
/// The most lines of a function, from its `fn` to its closing brace.
const FUNCTION: usize = 60;

#[test]
fn files_and_functions_are_short() {
    let mut found = Vec::new();
    for folder in ["src", "tests/suite", "benches", "examples"] {
        let top = repository().join(folder);
        for path in files(&top).into_iter().filter(|path| path.ends_with(".rs")) {
            let text = fs::read_to_string(top.join(&path)).unwrap();
            let lines = text.lines().count();
            if lines > FILE {
                found.push(format!("{folder}/{path} has {lines} lines"));
            }
            for (line, lines) in functions(&text).filter(|(_, lines)| *lines > FUNCTION) {
                found.push(format!("{folder}/{path}:{line}: {lines} lines"));
            }
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_lines_of_a_function_are_counted() {
    let text = "\
fn one() {}
impl A {
    fn three(&self) {
        if true {}
    }
    pub(super) const fn long(
        a: u8,
    ) -> u8 {
        a
    }
}
trait B {
    fn declared(
        &self,
    );
    fn two() {
    }
}
";
    let counted: Vec<_> = functions(text).collect();
    assert_eq!(counted, [(1, 1), (3, 3), (6, 5), (13, 3), (16, 2)]);
}

/// The functions of a text that `rustfmt` wrote: at which line each begins, and how many lines
/// it has. A function ends at the first brace as far to the left as its beginning.
fn functions(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    (1..).zip(lines.clone()).filter(|(_, line)| is_function(line)).map(
        move |(at, line)| {
            let indent = &line[..line.len() - line.trim_start().len()];
            let ends = |line: &&str| {
                let rest = line.strip_prefix(indent).unwrap_or(" ");
                rest.starts_with('}') || rest.starts_with(')') && rest.ends_with(';')
            };
            if line.ends_with(['}', ';']) {
                return (at, 1);
            }
            let rest = lines[at..].iter().position(ends);
            (at, rest.map_or(lines.len() - at + 1, |rest| rest + 2))
        },
    )
}

fn is_function(line: &str) -> bool {
    let words = line.split_whitespace();
    let mut words = words.skip_while(|word| {
        word.starts_with("pub") || ["const", "async", "default"].contains(word)
    });
    words.next() == Some("fn")
}
