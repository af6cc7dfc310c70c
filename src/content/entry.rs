//! The folder of an entry: its `facts.toml` and its texts.
//! Start at [`load`] for the files, [`DraftEntry::read`] for what they say.

use std::rc::Rc;

use super::disk::{Disk, EntryFiles, join};
use super::draft::{Ahead, DraftBody, DraftEntry, DraftFacts, DraftFile, DraftRole};
use super::draft::{ReadEntry, ReadText};
use super::table::{Readable, Table};
use super::{Cx, agreement, article, event, evidence, text};
use crate::diagnostic::{Place, Report};
use crate::model::entry::Kind;
use crate::model::field::Field;
use crate::source::Source;

/// Finds the files of an entry, and reads in them no more than what others depend on.
pub(super) fn load(disk: &Rc<Disk>, files: EntryFiles, cx: &mut Cx) -> DraftEntry {
    let EntryFiles { kind, id, folder, facts, texts, pictures } = files;
    let facts = facts.then(|| disk.file(join(&folder, "facts.toml"), cx.report));
    let ahead = facts.as_ref().map(|file| ahead(&file.source, kind, cx.tags));
    let ahead = ahead.unwrap_or_default();
    DraftEntry { kind, id, folder, ahead, facts, texts, pictures, disk: disk.clone() }
}

/// What others depend on. Faults are told when the rest is read as well.
fn ahead(source: &Source, kind: Kind, tags: &[String; 2]) -> Ahead {
    // A key can also be written with escapes.
    let keys = ["draft", "aliases", "\\"];
    if kind != Kind::Article && !keys.iter().any(|key| source.text().contains(key)) {
        return Ahead::default();
    }
    let mut report = Report::new();
    let mut readable = Readable::default();
    let mut table = readable.all(source, &mut report);
    let cx = &mut Cx { report: &mut report, tags };
    Ahead {
        draft: table.flag("draft", cx),
        aliases: table.leaves("aliases", cx),
        paragraphs: (kind == Kind::Article)
            .then(|| Some(table.count("paragraphs", cx)?.value))
            .flatten(),
    }
}

impl DraftEntry {
    /// Reads what the files of the entry say; `tags` are the dossier's languages. Every fault
    /// goes into `report`; what is missing is for `resolve` to judge.
    pub fn read(self, tags: &[String; 2], report: &mut Report) -> ReadEntry {
        let DraftEntry { kind, id, folder, ahead: _, facts, texts, pictures, disk } =
            self;
        let cx = &mut Cx { report, tags };
        let place = match &facts {
            Some(DraftFile { source, digest: Some(_) }) => Place::Text(source.top()),
            _ => Place::Path(folder.clone()),
        };
        let unread = facts.as_ref().is_some_and(|file| file.digest.is_none());
        // An entry without the file is as one with an empty file.
        let source = facts
            .map_or_else(|| Source::new(join(&folder, "facts.toml"), ""), |f| f.source);
        let mut readable = Readable::default();
        let mut table = readable.all(&source, cx.report);
        table.broken |= unread;
        let facts = self::facts(table, kind, place, cx);
        let texts = self::texts(&disk, &folder, texts, cx);
        ReadEntry { kind, id, folder, facts, texts, pictures }
    }

    /// Reads what the texts of the entry say, and nothing of its facts.
    pub fn read_texts(
        self,
        tags: &[String; 2],
        report: &mut Report,
    ) -> [Option<ReadText>; 2] {
        let DraftEntry { folder, texts, disk, .. } = self;
        self::texts(&disk, &folder, texts, &mut Cx { report, tags })
    }
}

/// The texts of an entry, where there are any.
fn texts(
    disk: &Disk,
    folder: &str,
    there: [bool; 2],
    cx: &mut Cx,
) -> [Option<ReadText>; 2] {
    [0, 1].map(|at| {
        let path = join(folder, &format!("{}.md", cx.tags[at]));
        there[at].then(|| text::read(disk.file(path, cx.report), cx))
    })
}

fn facts(mut table: Table, kind: Kind, place: Place, cx: &mut Cx) -> DraftFacts {
    let t = &mut table;
    let given = t.has("title");
    let title = t.pair(Field::Title.key(), cx);
    let facts = DraftFacts {
        place,
        // A title that is there but cannot be read has been reported.
        whole: !t.broken && given == title.is_some(),
        title,
        short: t.pair(Field::Short.key(), cx),
        summary: t.pair(Field::Summary.key(), cx),
        variants: t.texts(Field::Variants.key(), cx),
        aliases: t.leaves("aliases", cx),
        wikidata: t.text(Field::Wikidata.key(), cx),
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
            DraftBody::Country { iso: t.leaf(Field::Iso.key(), cx) }
        }
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

fn role(mut table: Table, cx: &mut Cx) -> DraftRole {
    let t = &mut table;
    t.require("title", "title = { … }", cx);
    let role = DraftRole {
        span: t.span.clone(),
        title: t.pair(Field::Title.key(), cx),
        of: t.text(Field::Of.key(), cx),
        during: t.leaf(Field::During.key(), cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    role
}
