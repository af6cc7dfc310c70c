//! The words of the theme as Hugo's `i18n` files, so that both sites have the same labels.
//! Start at [`i18n`].

use std::fmt::Write;

use super::super::vocabulary::terms;

const MONTHS: [[&str; 2]; 12] = [
    ["كانون الثاني/يناير", "January"],
    ["شباط/فبراير", "February"],
    ["آذار/مارس", "March"],
    ["نيسان/أبريل", "April"],
    ["أيار/مايو", "May"],
    ["حزيران/يونيو", "June"],
    ["تموز/يوليو", "July"],
    ["آب/أغسطس", "August"],
    ["أيلول/سبتمبر", "September"],
    ["تشرين الأول/أكتوبر", "October"],
    ["تشرين الثاني/نوفمبر", "November"],
    ["كانون الأول/ديسمبر", "December"],
];

/// An `i18n` file with the messages of a Fluent file, the names of months, and the vocabulary.
///
/// It reads only as much of Fluent as the theme uses: messages of one line, and plural forms of a
/// count.
pub fn i18n(fluent: &str, side: usize) -> String {
    let mut out = String::new();
    let mut count: Option<&str> = None;
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        if let (Some(id), Some(form)) = (count, form(line)) {
            let (name, words) = form;
            let plural = ["zero", "one", "two", "few", "many", "other"].contains(&name);
            if name == "zero" || !out.contains(&format!("[{id}]\n")) {
                let _ = write!(out, "\n[{id}]\n");
            }
            if plural {
                let _ = writeln!(out, "{name} = \"{}\"", gaps(words));
            }
        } else if let Some((id, words)) = line.split_once(" = ") {
            let counts = words.starts_with("{ $count");
            count = counts.then_some(id);
            if !words.ends_with("->") {
                let _ = write!(out, "\n[{id}]\nother = \"{}\"\n", gaps(words));
            }
        } else if line == "}" {
            count = None;
        }
    }
    let mut other = |id: String, words: &str| {
        let _ = write!(out, "\n[{id}]\nother = \"{words}\"\n");
    };
    for (number, names) in (1..).zip(MONTHS) {
        other(format!("month-{number:02}"), names[side]);
    }
    for (family, code, name, definition, _) in terms() {
        other(format!("{family}-{code}"), name[side]);
        if let Some(definition) = definition {
            other(format!("{family}-{code}-means"), definition[side]);
        }
    }
    out
}

/// A plural form of a message: its name, and its words.
fn form(line: &str) -> Option<(&str, &str)> {
    let (name, words) =
        line.trim_start_matches([' ', '*']).strip_prefix('[')?.split_once(']')?;
    Some((name, words.trim_start()))
}

/// `{ $name }` in the syntax of Hugo.
fn gaps(words: &str) -> String {
    words.replace("{ $", "{{ .").replace(" }", " }}").replace('"', "\\\"")
}
