//! The older ids in `facts.toml`, as its text.
//! Start at [`with`].

use toml_edit::{Array, Document};

/// The text of `facts.toml` with an older id added and another one taken out; all else stays as it is.
/// `None` if it is no TOML, or has the key in a way that cannot be added to.
pub fn with(facts: &str, added: &str, taken: &str) -> Option<String> {
    let (mark, text) = match facts.strip_prefix('\u{feff}') {
        Some(text) => ("\u{feff}", text),
        None => ("", facts),
    };
    let document = Document::parse(text).ok()?;
    let new = match document.get("aliases") {
        None => with_key(text, &document, added),
        Some(item) => with_item(text, item.as_array()?, item.span()?.start, added, taken),
    }?;
    Some(format!("{mark}{new}"))
}

/// The text with the key below all others at the top of the file, before the first table.
fn with_key(text: &str, document: &Document<&str>, added: &str) -> Option<String> {
    let values = document.iter().filter(|(_, item)| item.is_value());
    let last = values.filter_map(|(_, item)| item.span()).map(|span| span.end).max();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line = format!("aliases = [\"{added}\"]");
    let Some(last) = last else { return Some(format!("{line}{end}{text}")) };
    // A comment may follow the value on its line.
    let at = text[last..].find('\n').map_or(text.len(), |found| last + found + 1);
    let (before, after) = text.split_at(at);
    Some(match before.ends_with('\n') {
        true => format!("{before}{line}{end}{after}"),
        false => format!("{before}{end}{line}{end}"),
    })
}

/// The text with an item more in its array, and one less.
fn with_item(
    text: &str,
    array: &Array,
    start: usize,
    added: &str,
    taken: &str,
) -> Option<String> {
    let spans: Option<Vec<_>> = array.iter().map(|item| item.span()).collect();
    let spans = spans?;
    let mut text = text.to_owned();
    let item = format!("\"{added}\"");
    match spans.last() {
        Some(last) => text.insert_str(last.end, &format!(", {item}")),
        None => text.insert_str(start + 1, &item),
    }
    let taken = array.iter().position(|item| item.as_str() == Some(taken));
    if let Some(at) = taken {
        // After the last one stands what was added.
        let next = spans.get(at + 1).map_or(spans[at].end + 2, |next| next.start);
        text.replace_range(spans[at].start..next, "");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn all_else_stays_as_it_is() {
        let cases = [
            ("", "aliases = [\"b\"]\n"),
            ("# x\n[[event]]\n", "aliases = [\"b\"]\n# x\n[[event]]\n"),
            (
                "iso = \"A\" # x\n\n[term]\n",
                "iso = \"A\" # x\naliases = [\"b\"]\n\n[term]\n",
            ),
            (
                "iso = \"A\"\r\n[term]\r\n",
                "iso = \"A\"\r\naliases = [\"b\"]\r\n[term]\r\n",
            ),
            ("iso = \"A\"", "iso = \"A\"\naliases = [\"b\"]\n"),
            ("aliases = []\n", "aliases = [\"b\"]\n"),
            ("aliases = [ 'a' ] # y\n", "aliases = [ 'a', \"b\" ] # y\n"),
            ("aliases = [\n  \"a\", # y\n]\n", "aliases = [\n  \"a\", \"b\", # y\n]\n"),
            ("aliases = [\"new\"]\n", "aliases = [\"b\"]\n"),
            ("aliases = [\"new\", \"a\"]\n", "aliases = [\"a\", \"b\"]\n"),
            ("aliases = [\"a\", \"new\"]\n", "aliases = [\"a\", \"b\"]\n"),
            ("\u{feff}a = 1\n", "\u{feff}a = 1\naliases = [\"b\"]\n"),
        ];
        for (before, after) in cases {
            assert_eq!(with(before, "b", "new").as_deref(), Some(after), "{before}");
        }
        for wrong in ["aliases = \"a\"\n", "a =\n"] {
            assert_eq!(with(wrong, "b", "new"), None);
        }
    }
}
