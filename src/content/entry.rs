//! The folder of an entry: its `facts.toml` and its texts.
//! Start at [`load`] for the files, [`read_entry`] for what they say.

use super::cx::Cx;
use super::disk::{Disk, TextFile, join};
use super::draft::{Draft, DraftBody, DraftEntry, DraftFacts, DraftRole, EntryHeader};
use super::draft::{ReadEntry, ReadText};
use super::table::{LenientToml, Table};
use super::walk::EntryFiles;
use super::{agreement, article, event, evidence, text};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::lang;
use crate::model::field::Field;
use crate::model::format_error::FormatError;
use crate::model::kind::Kind;
use crate::model::territory::Territory;
use crate::source::{Source, Spanned};

/// Reads in the files of an entry no more than what others depend on.
pub(super) fn load(disk: &Disk, mut files: EntryFiles, tags: &[String; 2]) -> DraftEntry {
    let pictures = disk.pictures(&mut files);
    let EntryFiles { kind, id, folder, facts, texts, pictures: _, mut findings } = files;
    let facts = facts.then(|| disk.read(&join(&folder, "facts.toml"), &mut findings));
    let header = facts.as_ref().map(|file| header(&file.source, kind, tags));
    let header = header.unwrap_or_default();
    DraftEntry { kind, id, folder, header, facts, texts, pictures, findings }
}

/// What others depend on. Faults are told when the rest is read as well.
fn header(source: &Source, kind: Kind, tags: &[String; 2]) -> EntryHeader {
    let mut report = Report::new();
    let (mut top, mut whole) = (LenientToml::default(), LenientToml::default());
    let mut table = top.part(source, 0..top_end(source.text()), &mut report);
    if table.broken {
        // What looked like a table may stand in a list or a text of several lines.
        table = whole.all(source, &mut report);
    }
    let cx = &mut Cx { report: &mut report, tags };
    EntryHeader {
        draft: table.flag("draft", cx),
        aliases: table.scalars("aliases", cx),
        paragraphs: (kind == Kind::Article)
            .then(|| Some(table.count(Field::Paragraphs.key(), cx)?.value))
            .flatten(),
    }
}

/// Where the first table begins: the keys of the file itself stand before it.
fn top_end(text: &str) -> usize {
    match text.starts_with('[') {
        true => 0,
        false => text.find("\n[").map_or(text.len(), |at| at + 1),
    }
}

/// Reads what the files of an entry say. Every fault goes into `report`; what is missing is for
/// `resolve` to judge.
pub fn read_entry(draft: &Draft, entry: &DraftEntry, report: &mut Report) -> ReadEntry {
    let tags = draft.settings.tags();
    let cx = &mut Cx { report, tags: &tags };
    let place = match &entry.facts {
        Some(TextFile { source, digest: Some(_), .. }) => Place::Text(source.top()),
        _ => Place::Path(entry.folder.clone()),
    };
    let unread = entry.facts.as_ref().is_some_and(|file| file.digest.is_none());
    // An entry without the file is as one with an empty file.
    let source = match &entry.facts {
        Some(file) => file.source.clone(),
        None => Source::new(join(&entry.folder, "facts.toml"), ""),
    };
    let mut toml = LenientToml::default();
    let mut table = toml.all(&source, cx.report);
    table.broken |= unread;
    let texts = texts(&draft.disk, entry, cx);
    let called = || {
        let titles = texts.iter().flatten().filter_map(|text| text.draft.title.as_ref());
        titles.map(|title| title.value.clone()).chain([entry.id.to_string()]).collect()
    };
    ReadEntry {
        kind: entry.kind,
        id: entry.id.clone(),
        folder: entry.folder.clone(),
        facts: self::facts(table, (entry.kind, &called), place, cx),
        texts,
        pictures: entry.pictures.clone(),
    }
}

/// Reads what the texts of an entry say, and nothing of its facts.
pub fn read_texts(
    draft: &Draft,
    entry: &DraftEntry,
    report: &mut Report,
) -> [Option<ReadText>; 2] {
    let tags = draft.settings.tags();
    texts(&draft.disk, entry, &mut Cx { report, tags: &tags })
}

/// The texts of an entry, where there are any.
fn texts(disk: &Disk, entry: &DraftEntry, cx: &mut Cx) -> [Option<ReadText>; 2] {
    [0, 1].map(|at| {
        let path = || text_path(&entry.folder, &cx.tags[at]);
        let path = entry.texts[at].then(path)?;
        let file = disk.read(&path, cx.report);
        Some(text::read(file, cx))
    })
}

/// Where the text of an entry in the language of a tag lies.
pub fn text_path(folder: &str, tag: &str) -> String {
    join(folder, &format!("{tag}.md"))
}

/// Reads `facts.toml` of an entry of a kind; `called` gives its titles in the texts, and its id.
fn facts(
    mut table: Table,
    (kind, called): (Kind, &dyn Fn() -> Vec<String>),
    place: Place,
    cx: &mut Cx,
) -> DraftFacts {
    let t = &mut table;
    let given = t.has("title");
    let title = t.pair(Field::Title.key(), cx);
    let names = || {
        let halves = title.iter().flat_map(|pair| &pair.halves).flatten();
        halves.map(|half| half.value.clone()).chain(called()).collect()
    };
    let body = body(t, kind, &names, cx);
    let facts = DraftFacts {
        place,
        // A title that is there but cannot be read has been reported.
        whole: !t.broken && given == title.is_some(),
        title,
        short: t.pair(Field::Short.key(), cx),
        summary: t.pair(Field::Summary.key(), cx),
        variants: t.texts(Field::Variants.key(), cx),
        aliases: t.scalars("aliases", cx),
        wikidata: t.scalar(Field::Wikidata.key(), cx),
        updated: t.scalar("updated", cx),
        draft: t.flag("draft", cx),
        evidence: evidence::read(t, cx),
        events: t.tables("event", cx).into_iter().map(|e| event::read(e, cx)).collect(),
        body,
    };
    table.finish(cx);
    facts
}

fn body(
    t: &mut Table,
    kind: Kind,
    names: &dyn Fn() -> Vec<String>,
    cx: &mut Cx,
) -> DraftBody {
    match kind {
        Kind::Country => DraftBody::Country { iso: iso(t, names, cx) },
        Kind::Organisation => {
            t.require("form", "form = \"…\"", cx);
            DraftBody::Organisation {
                form: t.text(Field::Form.key(), cx),
                country: t.text(Field::Country.key(), cx),
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

/// The code of a country. If it is missing or none, the one of its name is proposed.
fn iso(
    t: &mut Table,
    names: &dyn Fn() -> Vec<String>,
    cx: &mut Cx,
) -> Option<Spanned<Territory>> {
    let key = Field::Iso.key();
    let proposed = |names: &[String]| {
        lang::region_called(names, cx.tags.as_slice(), Territory::current())
    };
    if t.lacks(key) {
        let code = proposed(&names()).unwrap_or("…");
        t.require(key, format_args!("{key} = \"{code}\""), cx);
    }
    let text = t.text(key, cx)?;
    let error: FormatError = match text.value.parse() {
        Ok(code) => return Some(Spanned::new(code, text.span)),
        Err(error) => error,
    };
    let known =
        || proposed(std::slice::from_ref(&text.value)).or_else(|| proposed(&names()));
    let error = match error.help.is_none().then(known).flatten() {
        Some(code) => error.write(code),
        None => error,
    };
    let fault = Diagnostic::new(Code::BadTerritory, text.within(error.at), error.reason);
    cx.report.add(fault.maybe_help(error.help));
    None
}

fn role(mut table: Table, cx: &mut Cx) -> DraftRole {
    let t = &mut table;
    t.require("title", "title = { … }", cx);
    let role = DraftRole {
        span: t.span.clone(),
        title: t.pair(Field::Title.key(), cx),
        of: t.text(Field::Of.key(), cx),
        during: t.scalar(Field::During.key(), cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    role
}
