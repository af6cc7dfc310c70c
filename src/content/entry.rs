//! The folder of an entry: its `facts.toml` and its texts.
//! Start at [`load`] for the files, [`read_entry`] for what they say.

use super::cx::Cx;
use super::disk::{Disk, TextFile, join};
use super::draft::{
    Draft, DraftBody, DraftChange, DraftEntry, DraftFacts, DraftRole, EntryHeader,
};
use super::draft::{DraftEvidence, ReadEntry, ReadText};
use super::keys::{self, Facts, Has};
use super::printed::PrintedText;
use super::table::{LenientToml, Table};
use super::walk::EntryFiles;
use super::{agreement, article, event, evidence, text};
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault};
use crate::lang;
use crate::model::format_error::FormatError;
use crate::model::kind::Kind;
use crate::model::territory::Territory;
use crate::source::{Source, Spanned};

/// Reads in the files of an entry no more than what others depend on.
pub(super) fn load(disk: &Disk, mut files: EntryFiles, tags: &[String; 2]) -> DraftEntry {
    let pictures = disk.pictures(&mut files);
    let misnamed = files.tell_misnamed(tags);
    let EntryFiles { kind, id, folder, facts, texts, printed, mut findings, .. } = files;
    let facts = facts.then(|| disk.read(&join(&folder, "facts.toml"), &mut findings));
    let header = facts.as_ref().map(|file| header(&file.source, kind, tags));
    let header = header.unwrap_or_default();
    DraftEntry {
        kind,
        id,
        folder,
        header,
        facts,
        texts,
        pictures,
        printed,
        misnamed,
        findings,
    }
}

/// What others depend on. Faults are told when the rest is read as well.
fn header(source: &Source, kind: Kind, tags: &[String; 2]) -> EntryHeader {
    let mut report = Report::new();
    let (mut top, mut whole) = (LenientToml::default(), LenientToml::default());
    let mut table: Table<Facts> =
        top.part(source, 0..top_end(source.text()), &mut report);
    if table.broken() {
        // What looked like a table may stand in a list or a text of several lines.
        table = whole.all(source, &mut report);
    }
    let cx = &mut Cx { report: &mut report, tags };
    EntryHeader {
        draft: table.get(Facts::DRAFT, cx),
        aliases: table.get(Facts::ALIASES, cx),
        paragraphs: match kind {
            Kind::Article => {
                let count =
                    table.narrow::<keys::Article>().get(keys::Article::PARAGRAPHS, cx);
                count.map(|count| count.value)
            }
            Kind::Agreement
            | Kind::Country
            | Kind::Organisation
            | Kind::Person
            | Kind::Page => None,
        },
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
    if unread || entry.misnamed {
        table.set_broken();
    }
    let texts = texts(&draft.disk, entry, cx);
    let called = || {
        let titles = texts.iter().flatten().filter_map(|text| text.draft.title.as_ref());
        titles.map(|title| title.value.clone()).chain([entry.id.to_string()]).collect()
    };
    let printed = (entry.printed)
        .then(|| PrintedText::read(&draft.disk, &entry.folder, cx.report))
        .flatten();
    ReadEntry {
        kind: entry.kind,
        id: entry.id.clone(),
        folder: entry.folder.clone(),
        facts: self::facts(table, (entry.kind, &called), place, cx),
        texts,
        pictures: entry.pictures.clone(),
        printed,
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
        Some(text::read(file, entry.kind, cx))
    })
}

/// Where the text of an entry in the language of a tag lies.
pub fn text_path(folder: &str, tag: &str) -> String {
    join(folder, &format!("{tag}.md"))
}

/// Reads `facts.toml` of an entry of a kind; `called` gives its titles in the texts, and its id.
fn facts(
    mut table: Table<Facts>,
    (kind, called): (Kind, &dyn Fn() -> Vec<String>),
    place: Place,
    cx: &mut Cx,
) -> DraftFacts {
    let t = &mut table;
    let given = t.has(Facts::TITLE);
    let title = t.get(Facts::TITLE, cx);
    let wrong = title.as_ref().is_some_and(|pair| pair.wrong.contains(&true));
    let whole = !t.broken() && given == title.is_some() && !wrong;
    let short = t.get(Facts::SHORT, cx);
    let summary = t.get(Facts::SUMMARY, cx);
    let title_latn = t.get(Facts::TITLE_LATN, cx);
    let variants = t.get(Facts::VARIANTS, cx);
    let aliases = t.get(Facts::ALIASES, cx);
    let wikidata = t.get(Facts::WIKIDATA, cx);
    let updated = t.get(Facts::UPDATED, cx);
    let changes = t.get(Facts::CHANGES, cx).into_iter();
    let changes = changes.map(|table| change(table, cx)).collect();
    let draft = t.get(Facts::DRAFT, cx);
    let events = t.get(Facts::EVENT, cx).into_iter();
    let events = events.map(|table| event::read(table, cx)).collect();
    let translated = t.get(Facts::TRANSLATED, cx);
    let names = || {
        let halves = title.iter().flat_map(|pair| &pair.halves).flatten();
        halves.map(|half| half.value.clone()).chain(called()).collect()
    };
    let (evidence, body) = of_kind(table, (kind, &names), cx);
    DraftFacts {
        place,
        // A title that is there but cannot be read has been reported.
        whole,
        title,
        short,
        summary,
        title_latn,
        variants,
        aliases,
        wikidata,
        updated,
        changes,
        draft,
        evidence,
        events,
        translated,
        body,
    }
}

fn change(mut table: Table<keys::Change>, cx: &mut Cx) -> DraftChange {
    let date = table.get(keys::Change::DATE, cx);
    let text = table.get(keys::Change::TEXT, cx);
    table.finish(cx);
    DraftChange { date, text }
}

/// What depends on the kind of the entry: its body, and which fields can have evidence. `names`
/// gives what the entry is called.
fn of_kind(
    table: Table<Facts>,
    (kind, names): (Kind, &dyn Fn() -> Vec<String>),
    cx: &mut Cx,
) -> (Vec<DraftEvidence>, DraftBody) {
    match kind {
        Kind::Country => rest(table.narrow(), |t, cx| country(t, names, cx), cx),
        Kind::Organisation => rest(table.narrow(), organisation, cx),
        Kind::Person => rest(table.narrow(), person, cx),
        Kind::Agreement => rest(table.narrow(), agreement, cx),
        Kind::Article => rest(table.narrow(), article, cx),
        Kind::Page => rest(table, |_, _| DraftBody::Page, cx),
    }
}

fn rest<T: Has<Facts>>(
    mut table: Table<T>,
    body: impl FnOnce(&mut Table<T>, &mut Cx) -> DraftBody,
    cx: &mut Cx,
) -> (Vec<DraftEvidence>, DraftBody) {
    let evidence = evidence::read(&mut table, Facts::EVIDENCE, cx);
    let body = body(&mut table, cx);
    table.finish(cx);
    (evidence, body)
}

fn country(
    t: &mut Table<keys::Country>,
    names: &dyn Fn() -> Vec<String>,
    cx: &mut Cx,
) -> DraftBody {
    DraftBody::Country { iso: iso(t, names, cx) }
}

/// The code of a country. If it is missing or none, the one of its name is proposed.
fn iso(
    t: &mut Table<keys::Country>,
    names: &dyn Fn() -> Vec<String>,
    cx: &mut Cx,
) -> Option<Spanned<Territory>> {
    let key = keys::Country::ISO;
    let proposed = |names: &[String]| {
        lang::region_called(names, cx.tags.as_slice(), Territory::current())
    };
    if t.lacks(key) {
        let code = proposed(&names()).unwrap_or("…");
        let example = format_args!("{} = \"{code}\"", key.name());
        cx.report.add(fault::missing_field(t.span(), key.name(), &example));
    }
    let text = t.get(key, cx)?;
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

fn organisation(t: &mut Table<keys::Organisation>, cx: &mut Cx) -> DraftBody {
    let provisions = t.get(keys::Organisation::PROVISION, cx);
    DraftBody::Organisation {
        form: t.get(keys::Organisation::FORM, cx),
        country: t.get(keys::Organisation::COUNTRY, cx),
        provisions: agreement::provisions(provisions, cx),
    }
}

fn person(t: &mut Table<keys::Person>, cx: &mut Cx) -> DraftBody {
    let roles = t.get(keys::Person::ROLE, cx).into_iter();
    DraftBody::Person { roles: roles.map(|table| role(table, cx)).collect() }
}

fn agreement(t: &mut Table<keys::Agreement>, cx: &mut Cx) -> DraftBody {
    DraftBody::Agreement(Box::new(agreement::read(t, cx)))
}

fn article(t: &mut Table<keys::Article>, cx: &mut Cx) -> DraftBody {
    DraftBody::Article(Box::new(article::read(t, cx)))
}

fn role(mut table: Table<keys::Role>, cx: &mut Cx) -> DraftRole {
    let t = &mut table;
    let role = DraftRole {
        span: t.span().clone(),
        title: t.get(keys::Role::TITLE, cx),
        of: t.get(keys::Role::OF, cx),
        during: t.get(keys::Role::DURING, cx),
        evidence: evidence::read(t, keys::Role::EVIDENCE, cx),
        cite: t.get(keys::Role::CITE, cx),
    };
    table.finish(cx);
    role
}
