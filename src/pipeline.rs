//! The spine: every stage in its order.
//! Start at [`build`].

use std::collections::BTreeMap;
use std::fs;
use std::hash::Hash;
use std::io;

use crate::content::{self, Digests, Input, Project};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::model::Dossier;
use crate::model::entry::Kind;
use crate::model::pair::Side;
use crate::publish::{self, Folder};
use crate::resolve;
use crate::theme::{self, Key, Keys, Out, Theme};
use crate::view::{self, Address, Fingerprint, Pages};

/// What may be asked of a build beside its dossier.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the site will be, in the place of what `mithaq.toml` says.
    pub base_url: Option<String>,
}

/// What a build made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The tags of the two languages.
    pub languages: [String; 2],
    /// How many pages of entries there are of each kind, in the first and second language.
    pub entries: BTreeMap<Kind, [usize; 2]>,
    /// How many pages there are in all.
    pub pages: usize,
}

/// Whoever wants to know how far a build is.
pub trait Progress: Sync {
    /// There will be so many pages.
    fn begin(&self, pages: usize);
    /// One more is done.
    fn page(&self);
}

/// Builds a site into `out`, which keeps it only if `Some` is returned: a fault anywhere goes
/// into `report`, and then nothing may be published.
pub fn build(
    project: &Project,
    options: &Options,
    out: &dyn Out,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    make(project, options, out, progress, report, |_| ())
}

/// The same; `read` is given what was in the files, when all are read.
fn make(
    project: &Project,
    options: &Options,
    out: &dyn Out,
    progress: &dyn Progress,
    report: &mut Report,
    read: impl FnOnce(Digests),
) -> Option<Summary> {
    let draft = content::load(project, report)?;
    let languages = draft.settings.languages.clone();
    let theme = draft.settings.theme.clone().and_then(|theme| {
        let place = Place::Text(theme.span);
        Theme::load(&project.root, &theme.value, &place, &languages, report)
    });
    let mut dossier = {
        // Of these only the dossier is kept while pages are made.
        let (draft, resolution) = (&draft, resolve::resolve(&draft, report));
        read(resolution.digests(draft));
        resolution.dossier?
    };
    drop(draft);
    dossier.base_url = options.base_url.clone().or(dossier.base_url);
    let theme = theme?;
    let pages = view::pages(&dossier);
    progress.begin(pages.all().len());
    let written = theme
        .render(&pages, out, &|| progress.page(), report)
        .and_then(|()| pictures(project, &dossier, out));
    if let Err(error) = written {
        report.add(unwritable(&error));
    }
    (!report.has_errors()).then(|| summary(&dossier, &pages))
}

/// Builds a site into a folder; one that was built from the very same input, without a
/// warning, and has not been touched since, is left as it is.
pub fn build_folder(
    project: &Project,
    options: &Options,
    folder: &mut Folder,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    // What cannot be read is told by those whose task it is to read it.
    let input = Input::look(project).ok();
    if let Some(input) = &input
        && folder.made_of().is_some_and(|[last, _]| last == looks_key(input))
        && let Ok(content) = input.content(project, &Digests::default())
        && let Some(note) = folder.stay(whole_key(&content, options))
        && let Some(summary) = Summary::from_note(&note)
    {
        return Some(summary);
    }
    let mut content = None;
    let summary = make(project, options, folder, progress, report, |read| {
        content = input.as_ref().and_then(|input| input.content(project, &read).ok());
    })?;
    if let (Some(input), Some(content)) = (&input, &content)
        && report.is_empty()
        && input.is_as_it_was(project)
    {
        let keys = [looks_key(input), whole_key(content, options)];
        folder.note(keys, summary.to_note());
    }
    Some(summary)
}

/// How the input of a whole site looks.
fn looks_key(input: &Input) -> publish::Key {
    let mut all = Fingerprint::default();
    input.looks.hash(&mut all);
    publish::Key(all.value().to_be_bytes())
}

/// Of what a whole site is made: the input, what was asked for, and the program.
fn whole_key(content: &[u8; 32], options: &Options) -> publish::Key {
    let Options { base_url } = options;
    let mut all = Fingerprint::default();
    (theme::PROGRAM, content, base_url).hash(&mut all);
    publish::Key(all.value().to_be_bytes())
}

impl Summary {
    /// The summary as one line.
    fn to_note(&self) -> String {
        let [first, second] = &self.languages;
        let mut note = format!("{} {first} {second}", self.pages);
        for (kind, [one, two]) in &self.entries {
            note.push_str(&format!(" {}={one},{two}", kind.folder()));
        }
        note
    }

    fn from_note(note: &str) -> Option<Summary> {
        let mut words = note.split(' ');
        let pages = words.next()?.parse().ok()?;
        let languages = [words.next()?.to_owned(), words.next()?.to_owned()];
        let entry = |word: &str| {
            let (name, counts) = word.split_once('=')?;
            let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == name)?;
            let (one, two) = counts.split_once(',')?;
            Some((kind, [one.parse().ok()?, two.parse().ok()?]))
        };
        let entries = words.map(entry).collect::<Option<_>>()?;
        Some(Summary { languages, entries, pages })
    }
}

/// Reads and resolves a dossier and prints nothing; whether nothing forbids publishing it.
pub fn examine(project: &Project, report: &mut Report) -> bool {
    let draft = content::load(project, report);
    draft.and_then(|draft| resolve::resolve(&draft, report).dossier).is_some()
}

/// Does all that a build does, down to printing every page, and keeps nothing of it.
pub fn check(
    project: &Project,
    options: &Options,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    build(project, options, &Nowhere, progress, report)
}

/// Takes pages and forgets them.
struct Nowhere;

impl Out for Nowhere {
    fn remembered(&self, _: &str) -> Option<Keys> {
        None
    }

    fn keep(&self, _: &str, _: Keys) -> io::Result<bool> {
        Ok(false)
    }

    fn put(&self, _: &str, _: Keys, _: &[u8]) -> io::Result<()> {
        Ok(())
    }
}

/// Puts a finished site in its place.
///
/// # Errors
///
/// With the fault in `report`, if the system says no.
pub fn publish(folder: Folder, report: &mut Report) -> Option<usize> {
    folder.commit().map_err(|error| report.add(unwritable(&error))).ok()
}

fn unwritable(error: &io::Error) -> Diagnostic {
    Diagnostic::new(
        Code::Unwritable,
        Place::Path("the output".to_owned()),
        format!("the site cannot be written: {error}"),
    )
    .help("look at the space left and at the permissions; the old site is as it was")
}

/// Copies the pictures that texts show.
fn pictures(project: &Project, dossier: &Dossier, out: &dyn Out) -> io::Result<()> {
    for (_, entry) in dossier.iter() {
        let folder =
            project.root.join("content").join(entry.kind().folder()).join(&*entry.id);
        for name in &entry.pictures {
            let address = Address::picture(entry.kind(), &entry.id, name);
            let bytes = fs::read(folder.join(name))?;
            out.put(address.path(), Keys::of(&bytes), &bytes)?;
        }
    }
    Ok(())
}

fn summary(dossier: &Dossier, pages: &Pages) -> Summary {
    let mut entries: BTreeMap<Kind, [usize; 2]> = BTreeMap::new();
    for page in pages.all() {
        if let Some(kind) = page.kind(dossier) {
            entries.entry(kind).or_default()[page.side().index()] += 1;
        }
    }
    Summary {
        languages: Side::BOTH.map(|side| dossier.language(side).tag().to_owned()),
        entries,
        pages: pages.all().len(),
    }
}

fn kept(Keys { input, view }: Keys) -> [publish::Key; 2] {
    [input, view].map(|key| publish::Key(key.0))
}

impl Out for Folder {
    fn remembered(&self, path: &str) -> Option<Keys> {
        let [input, view] = Folder::remembered(self, path)?.map(|key| Key(key.0));
        Some(Keys { input, view })
    }

    fn keep(&self, path: &str, keys: Keys) -> io::Result<bool> {
        Folder::keep(self, path, kept(keys))
    }

    fn put(&self, path: &str, keys: Keys, bytes: &[u8]) -> io::Result<()> {
        Folder::put(self, path, kept(keys), bytes)
    }
}
