//! The files of a theme and of those that it extends; of files of one name, the nearest wins.
//! Start at [`files`].

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use walkdir::WalkDir;

use super::escapes;
use super::guard::{Site, guard};
use super::template::Template;
use crate::diagnostic::{Diagnostic, Place, Report, fault, nearest, odd, phrase};
use crate::sentence::List;
use crate::source::{self, Source, Span, Spanned, is_ignored};
use crate::system;

/// The most bytes of a template, of a message file and of `theme.toml`.
const LARGEST_TEXT: usize = 8 * 1024 * 1024;
/// The most bytes of a static file.
const LARGEST_STATIC: usize = 64 * 1024 * 1024;

/// The files of a theme.
pub(super) struct Files {
    /// The theme's name, then those it extends.
    pub(super) chain: Vec<String>,
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
#[derive(Hash)]
pub(super) struct Static {
    /// The theme that it comes from.
    pub(super) theme: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
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
        templates: BTreeMap::new(),
        messages: BTreeMap::new(),
        statics: BTreeMap::new(),
        place: place.clone(),
        sites: Vec::new(),
    };
    let (mut name, mut place) = (name.to_owned(), place.clone());
    loop {
        if files.chain.contains(&name) {
            report.add(fault::theme_fault_extends_itself(place, &name));
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
    let themes = root.join("themes");
    let folder = themes.join(name);
    let named = !name.is_empty() && !name.contains(['/', '\\']);
    if !named || name.starts_with('.') || !folder.is_dir() {
        report.add(unknown(&themes, name, place));
        return None;
    }
    let path = format!("themes/{name}/theme.toml");
    let source = read(&folder.join("theme.toml"), &path, report)?;
    let about: About = match toml::from_str(source.text()) {
        Ok(about) => about,
        Err(error) => {
            let span = source.span(error.span().unwrap_or(0..0));
            let message = error.message().replace('\n', " ");
            report.add(fault::theme_fault_about(span, &message));
            return None;
        }
    };
    for (below, path) in walk(&folder, name, "templates", report) {
        let shown = format!("themes/{name}/templates/{below}");
        if let Some(source) = read(&path, &shown, report) {
            files.templates.insert(format!("{name}/{below}"), Template::new(source));
        }
    }
    for (below, path) in walk(&folder, name, "i18n", report) {
        let shown = format!("themes/{name}/i18n/{below}");
        if let (Some(language), Some(source)) =
            (below.strip_suffix(".ftl"), read(&path, &shown, report))
        {
            escapes::report_odd(&source, report);
            files.messages.insert(format!("{name}/{language}"), source);
        }
    }
    for (below, path) in walk(&folder, name, "static", report) {
        let shown = format!("themes/{name}/static/{below}");
        if let Some(bytes) = read_bytes(&path, &shown, LARGEST_STATIC, report) {
            let theme = name.to_owned();
            files.statics.entry(below).or_insert(Static { theme, bytes });
        }
    }
    Some(about.extends.map(|extends| {
        let span = extends.span();
        let inner = source.span(span.start + 1..span.end.saturating_sub(1));
        Spanned::new(extends.into_inner(), inner)
    }))
}

fn unknown(themes: &Path, name: &str, place: &Place) -> Diagnostic {
    let known: Vec<String> = fs::read_dir(themes)
        .map(|all| {
            let mut names: Vec<String> = all
                .flatten()
                .filter(|item| item.path().is_dir())
                .map(|item| item.file_name().to_string_lossy().into_owned())
                .collect();
            names.sort();
            names
        })
        .unwrap_or_default();
    if known.is_empty() {
        return fault::unknown_file_theme_any(place.clone(), name);
    }
    let near = nearest(name, known.iter().map(String::as_str)).map(phrase::did_you_mean);
    let known = List::plain(known.iter().map(|name| phrase::quoted(name)));
    fault::unknown_file_theme(place.clone(), name, known).maybe_help(near)
}

/// The files in the folder `part` of a theme, sorted, each with its path from there with `/`; none
/// if the folder does not exist. Hidden files and files that systems and editors leave behind are
/// skipped. A link is a fault.
fn walk(
    theme: &Path,
    name: &str,
    part: &str,
    report: &mut Report,
) -> Vec<(String, std::path::PathBuf)> {
    let folder = &theme.join(part);
    if !folder.is_dir() {
        return Vec::new();
    }
    let below = |path: &Path| {
        let path = path.strip_prefix(folder).unwrap_or(path);
        let parts: Vec<_> =
            path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    };
    let mut found = Vec::new();
    let items =
        WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|item| {
            item.depth() == 0 || !is_ignored(&item.file_name().to_string_lossy())
        });
    for item in items {
        match item {
            Ok(item) if item.file_type().is_file() => {
                found.push((below(item.path()), item.path().to_owned()));
            }
            Ok(item) if item.path_is_symlink() && item.depth() > 0 => {
                let path = format!("themes/{name}/{part}/{}", below(item.path()));
                report.add(fault::unreadable_theme_link(Place::Path(path)));
            }
            Ok(item) if !item.file_type().is_dir() => {
                let path = format!("themes/{name}/{part}/{}", below(item.path()));
                report.add(fault::unreadable_irregular(Place::Path(path)));
            }
            Ok(_) => {}
            Err(error) => {
                let place = Place::Path(format!("themes/{name}/{part}"));
                report.add(fault::unreadable_theme_folder(place, &error));
            }
        }
    }
    found
}

fn read(path: &Path, shown: &str, report: &mut Report) -> Option<Source> {
    let bytes = read_bytes(path, shown, LARGEST_TEXT, report)?;
    let text = match source::decode(shown, bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
        Err(place) => {
            report.add(fault::not_utf8(place, shown));
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

fn read_bytes(
    path: &Path,
    shown: &str,
    most: usize,
    report: &mut Report,
) -> Option<Vec<u8>> {
    let place = Place::Path(shown.to_owned());
    let fault = match source::read(path, most) {
        Ok(Some(bytes)) => return Some(bytes),
        Ok(None) => fault::too_large_theme(place, shown, most / (1024 * 1024)),
        Err(error) if system::is_irregular(&error) => fault::unreadable_irregular(place),
        Err(error) => fault::unreadable_theme(place, shown, &error),
    };
    report.add(fault);
    None
}
