//! The files of a theme and of those that it extends; of files of one name, the nearest wins.
//! Start at [`files`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::escapes;
use super::folder::Folder;
use super::guard::{Site, guard};
use super::template::Template;
use crate::diagnostic::{Diagnostic, Place, Report, fault, nearest, odd, phrase};
use crate::sentence::List;
use crate::source::{self, Source, Span, Spanned};

/// The most bytes of a template, of a message file and of `theme.toml`.
const LARGEST_TEXT: usize = 8 * 1024 * 1024;
/// The most bytes of a static file.
const LARGEST_STATIC: usize = 64 * 1024 * 1024;

/// The files of a theme.
pub(super) struct Files {
    /// The theme's name, then those it extends.
    pub(super) chain: Vec<String>,
    /// Where the files of each theme are.
    folders: BTreeMap<String, Folder>,
    /// Templates by `theme/name.html`.
    pub(super) templates: BTreeMap<String, Template>,
    /// The message file `i18n/<language>.ftl` of each theme, by `theme/language`.
    pub(super) messages: BTreeMap<String, Source>,
    /// Static files by their path, each from the nearest theme that has it.
    pub(super) statics: BTreeMap<String, Static>,
    /// Where the theme is named: by the dossier, in `mithaq.toml`.
    pub(super) place: Place,
    /// The places in templates whose calls are counted, by number.
    pub(super) sites: Vec<Site>,
}

impl Files {
    /// The template `theme/name`; for a bare name, that of the nearest theme that has it.
    pub(super) fn template(&self, name: &str) -> Option<&Template> {
        let of = |theme: &String| self.templates.get(&format!("{theme}/{name}"));
        self.templates.get(name).or_else(|| self.chain.iter().find_map(of))
    }

    /// The path of a file of a theme, as it is shown.
    pub(super) fn path(&self, theme: &str, below: &str) -> String {
        let folder = self.folders.get(theme);
        folder.map_or_else(|| format!("{theme}/{below}"), |folder| folder.path(below))
    }

    /// The messages of a theme in a language. A regional one, such as `en-GB`, falls back to the
    /// language itself.
    pub(super) fn messages_in(&self, theme: &str, tag: &str) -> Option<&Source> {
        let of = |tag: &str| self.messages.get(&format!("{theme}/{tag}"));
        of(tag).or_else(|| of(tag.split('-').next()?))
    }

    /// Whether a theme is within the program.
    pub(super) fn is_built_in(&self, theme: &str) -> bool {
        self.folders.get(theme).is_some_and(Folder::is_built_in)
    }

    /// The place in its file of a call that is counted.
    pub(super) fn site(&self, number: usize) -> Option<Span> {
        let Site { template, range } = self.sites.get(number)?;
        self.templates.get(template).map(|template| template.written(range))
    }

    /// The templates by the names under which Tera knows them. A theme that extends no other has
    /// bare names, which Tera finds without a search. Otherwise each name has its theme as a
    /// prefix: by the prefixes Tera finds the nearest template of a bare name, and the nearest of
    /// several components of one name.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, &Template)> {
        let alone = self.chain.len() == 1;
        self.templates.iter().map(move |(name, template)| {
            let bare = name.split_once('/').map(|(_, bare)| bare).filter(|_| alone);
            (bare.unwrap_or(name), template)
        })
    }
}

/// A static file.
pub(super) struct Static {
    /// Its path, as it is shown.
    pub(super) path: String,
    /// What it holds.
    pub(super) bytes: Cow<'static, [u8]>,
}

/// `theme.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    #[expect(dead_code, reason = "a known key of the file, which no command shows yet")]
    name: String,
    #[expect(dead_code, reason = "a known key of the file, which no command shows yet")]
    version: String,
    #[expect(dead_code, reason = "a known key of the file, which no command shows yet")]
    licence: Option<String>,
    extends: Option<toml::Spanned<String>>,
}

/// Reads the theme `name` and those that it extends; `place` is where it is named.
pub(super) fn files(
    root: &Path,
    name: &str,
    place: &Place,
    report: &mut Report,
) -> Option<Files> {
    let mut files = Files {
        chain: Vec::new(),
        folders: BTreeMap::new(),
        templates: BTreeMap::new(),
        messages: BTreeMap::new(),
        statics: BTreeMap::new(),
        place: place.clone(),
        sites: Vec::new(),
    };
    let (mut name, mut place) = (name.to_owned(), place.clone());
    loop {
        if files.chain.contains(&name) {
            report.add(fault::theme::theme_fault_extends_itself(place, &name));
            return None;
        }
        let parent = one(root, &name, &place, &mut files, report)?;
        files.chain.push(name.clone());
        let Some(parent) = parent else {
            files.sites = guard(&mut files.templates, report)?;
            return Some(files);
        };
        place = Place::Text(parent.span);
        name = parent.value;
    }
}

/// Reads one theme; returns the name of the theme that it extends, if any.
fn one(
    root: &Path,
    name: &str,
    place: &Place,
    files: &mut Files,
    report: &mut Report,
) -> Option<Option<Spanned<String>>> {
    let Some(folder) = Folder::of(root, name) else {
        report.add(unknown(root, name, place));
        return None;
    };
    let source = read(&folder, "theme.toml", report)?;
    let about: About = match toml::from_str(source.text()) {
        Ok(about) => about,
        Err(error) => {
            let span = source.span(error.span().unwrap_or(0..0));
            let message = error.message().replace('\n', " ");
            report.add(fault::theme::theme_fault_about(span, &message));
            return None;
        }
    };
    for below in folder.walk("templates", report) {
        if let Some(source) = read(&folder, &format!("templates/{below}"), report) {
            files.templates.insert(format!("{name}/{below}"), Template::new(source));
        }
    }
    for below in folder.walk("i18n", report) {
        let Some(language) = below.strip_suffix(".ftl") else { continue };
        if let Some(source) = read(&folder, &format!("i18n/{below}"), report) {
            escapes::report_odd(&source, report);
            files.messages.insert(format!("{name}/{language}"), source);
        }
    }
    for below in folder.walk("static", report) {
        let shown = format!("static/{below}");
        if let Some(bytes) = folder.read(&shown, LARGEST_STATIC, report) {
            let path = folder.path(&shown);
            if below.ends_with(".css")
                && let Err(place) = source::decode(&path, bytes.to_vec())
            {
                report.add(fault::not_utf8(place, &path));
            }
            files.statics.entry(below).or_insert(Static { path, bytes });
        }
    }
    files.folders.insert(name.to_owned(), folder);
    Some(about.extends.map(|extends| {
        let span = extends.span();
        let inner = source.span(span.start + 1..span.end.saturating_sub(1));
        Spanned::new(extends.into_inner(), inner)
    }))
}

fn unknown(root: &Path, name: &str, place: &Place) -> Diagnostic {
    let known = Folder::names(root);
    let near = nearest(name, known.iter().map(String::as_str)).map(phrase::did_you_mean);
    let known = List::plain(known.iter().map(|name| phrase::quoted(name)));
    fault::theme::unknown_file_theme(place.clone(), name, known).maybe_help(near)
}

fn read(folder: &Folder, below: &str, report: &mut Report) -> Option<Source> {
    let bytes = folder.read(below, LARGEST_TEXT, report)?;
    let shown = folder.path(below);
    let text = match source::decode(&shown, bytes.into_owned()) {
        Ok(text) => text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
        Err(place) => {
            report.add(fault::not_utf8(place, &shown));
            return None;
        }
    };
    let source = Source::new(shown, text);
    odd::in_source(&source, report);
    if source.text().contains('\0') {
        return None;
    }
    Some(source)
}
