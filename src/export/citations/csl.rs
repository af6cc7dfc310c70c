//! References as CSL-JSON.
//! Start at [`file()`]. The schema has no field for a translated title: it stands in the note.

use serde_json::{Value, json};

use super::reference::Reference;

/// The file of these references.
pub(super) fn file(all: &[Reference]) -> Vec<u8> {
    let items: Vec<Value> = all.iter().map(item).collect();
    // Writing a value of text, numbers and lists cannot fail.
    let mut bytes = serde_json::to_vec(&items).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn item(reference: &Reference) -> Value {
    let kind = if reference.is_article { "article-newspaper" } else { "webpage" };
    let mut item = json!({
        "id": reference.key,
        "type": kind,
        "title": reference.title,
        "language": reference.language,
    });
    if let Some(author) = reference.author {
        item["author"] = json!([{ "literal": author }]);
    }
    if let Some(container) = reference.container {
        item["container-title"] = json!(container);
    }
    if let Some(publisher) = reference.publisher {
        item["publisher"] = json!(publisher);
    }
    if let Some(url) = &reference.url {
        item["URL"] = json!(url);
    }
    if let Some(note) = reference.note() {
        item["note"] = json!(note);
    }
    if let Some(date) = reference.plain_date() {
        let (year, month, day) = date.parts;
        let parts = [month, day].into_iter().flatten().map(i32::from);
        let parts: Vec<i32> = [year].into_iter().chain(parts).collect();
        item["issued"] = json!({ "date-parts": [parts] });
        if date.doubtful {
            item["issued"]["circa"] = json!(true);
        }
    }
    item
}
