//! The folder of an entry: its `facts.toml` and its texts.
//! Start at [`load`].

use super::disk::{Disk, EntryFiles, join};
use super::draft::{DraftBody, DraftEntry, DraftFacts, DraftRole};
use super::table::{Readable, Table};
use super::{Cx, agreement, article, event, evidence, text};
use crate::diagnostic::Place;
use crate::model::entry::Kind;
use crate::source::Source;

/// Reads an entry. What is missing in it is for `resolve` to judge.
pub(super) fn load(disk: &Disk, files: EntryFiles, cx: &mut Cx) -> DraftEntry {
    let EntryFiles { kind, id, folder, facts: has_facts, texts: has_texts, pictures } =
        files;
    let path = join(&folder, "facts.toml");
    let read = has_facts.then(|| disk.read(&path, cx.report)).flatten();
    let place = match &read {
        Some(source) => Place::Text(source.top()),
        None => Place::Path(folder.clone()),
    };
    // An entry without the file is as one with an empty file.
    let unread = has_facts && read.is_none();
    let source = read.unwrap_or_else(|| Source::new(path, ""));
    let mut readable = Readable::default();
    let mut table = readable.all(&source, cx.report);
    table.broken |= unread;
    let facts = facts(table, kind, place, cx);
    let mut texts = [None, None];
    for (at, tag) in cx.tags.iter().enumerate() {
        if has_texts[at] {
            let path = join(&folder, &format!("{tag}.md"));
            texts[at] = Some(match disk.read(&path, cx.report) {
                Some(source) => {
                    let digest = disk.read.borrow().of(source.path());
                    text::read(source, digest, cx)
                }
                None => text::unread(Source::new(path, "")),
            });
        }
    }
    DraftEntry { kind, id, folder, facts, texts, pictures }
}

fn facts(mut table: Table, kind: Kind, place: Place, cx: &mut Cx) -> DraftFacts {
    let t = &mut table;
    let given = t.has("title");
    let title = t.pair("title", cx);
    let facts = DraftFacts {
        place,
        // A title that is there but cannot be read has been reported.
        whole: !t.broken && given == title.is_some(),
        title,
        short: t.pair("short", cx),
        summary: t.pair("summary", cx),
        variants: t.texts("variants", cx),
        aliases: t.leaves("aliases", cx),
        wikidata: t.text("wikidata", cx),
        updated: t.leaf("updated", cx),
        draft: t.flag("draft", cx),
        evidence: evidence::read(t, cx),
        events: t.tables("event", cx).into_iter().map(|e| event::read(e, cx)).collect(),
        body: body(t, kind, cx),
    };
    table.finish(cx);
    facts
}

fn body(t: &mut Table, kind: Kind, cx: &mut Cx) -> DraftBody {
    match kind {
        Kind::Country => {
            t.require("iso", "iso = \"KW\"", cx);
            DraftBody::Country { iso: t.leaf("iso", cx) }
        }
        Kind::Organisation => {
            t.require("form", "form = \"…\"", cx);
            DraftBody::Organisation {
                form: t.text("form", cx),
                country: t.text("country", cx),
                provisions: agreement::provisions(t, cx),
            }
        }
        Kind::Person => DraftBody::Person {
            roles: t.tables("role", cx).into_iter().map(|r| role(r, cx)).collect(),
        },
        Kind::Agreement => DraftBody::Agreement(Box::new(agreement::read(t, cx))),
        Kind::Article => DraftBody::Article(Box::new(article::read(t, cx))),
        Kind::Page => DraftBody::Page,
    }
}

fn role(mut table: Table, cx: &mut Cx) -> DraftRole {
    let t = &mut table;
    t.require("title", "title = { … }", cx);
    let role = DraftRole {
        span: t.span.clone(),
        title: t.pair("title", cx),
        of: t.text("of", cx),
        during: t.leaf("during", cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    role
}
