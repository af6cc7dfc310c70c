//! References as RIS: lines of a tag and a value, which end in CR and LF.
//! Start at [`file()`].

use super::reference::{Reference, four};

/// The file of these references.
pub(super) fn file(all: &[Reference]) -> String {
    all.iter().map(record).collect()
}

fn record(reference: &Reference) -> String {
    let mut text = String::new();
    let mut add = |tag: &str, value: &str| {
        // A line is a value.
        let value = value.replace(char::is_control, " ");
        text.push_str(&format!("{tag}  - {value}\r\n"));
    };
    let mut maybe = |tag: &str, value: Option<&str>| {
        value.into_iter().for_each(|value| add(tag, value));
    };
    maybe("TY", Some(if reference.is_article { "NEWS" } else { "ELEC" }));
    maybe("ID", Some(&reference.key));
    maybe("TI", Some(&reference.title));
    maybe("TT", reference.translated);
    maybe("T2", reference.container);
    maybe("AU", reference.author);
    maybe("PB", reference.publisher);
    if let Some(date) = reference.plain_date() {
        let (year, month, day) = date.parts;
        let two =
            |part: Option<u8>| part.map_or(String::new(), |part| format!("{part:02}"));
        let year = four(year);
        maybe("PY", Some(&year));
        maybe("DA", Some(&format!("{year}/{}/{}/", two(month), two(day))));
    }
    maybe("UR", reference.url.as_deref());
    maybe("LA", Some(reference.language));
    maybe("N1", reference.note().as_deref());
    maybe("ER", Some(""));
    text
}
