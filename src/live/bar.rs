//! What an editor sees under each page: its files, the state of its translation, and warnings.
//! Start at [`Bar::html`].

use std::fmt::Write;

use super::html::{escaped, marked_up};
use super::message;
use super::overlay::Faults;
use super::site::Site;
use crate::diagnostic::Catalogue;
use crate::model::entry::State;
use crate::model::pair::Side;
use crate::sentence::Sentence;
use crate::view::Page;

/// The words of the bar.
pub(super) struct Bar {
    /// The attributes of the language of these words.
    language: String,
    for_editor: String,
    files: String,
    text_is: String,
    original: String,
    current: String,
    outdated: String,
    unrecorded: String,
    borrowed: String,
}

impl Bar {
    pub(super) fn new(catalogue: &Catalogue, language: String) -> Bar {
        let text = |sentence: Sentence| marked_up(&catalogue.text(&sentence));
        Bar {
            language,
            for_editor: text(message::live_for_editor()),
            files: text(message::live_files()),
            text_is: text(message::live_text_is()),
            original: text(message::live_text_original()),
            current: text(message::live_text_current()),
            outdated: text(message::live_text_outdated()),
            unrecorded: text(message::live_text_unrecorded()),
            borrowed: text(message::live_text_borrowed()),
        }
    }

    /// The bar of a page; nothing if there is nothing to say of it.
    pub(super) fn html(&self, site: &Site, page: &Page, faults: &Faults) -> String {
        let warnings = faults.warnings.as_ref().filter(|_| faults.errors.is_none());
        let warnings = warnings.map(|(count, list)| {
            format!("<details><summary>{count}</summary>{list}</details>")
        });
        let about = self.about(site, page).into_iter().chain(warnings);
        match about.collect::<String>() {
            about if about.is_empty() => about,
            about => format!(
                "<aside id=\"mithaq-bar\" class=\"mithaq-live\" {} aria-label=\"{}\">{about}</aside>",
                self.language, self.for_editor
            ),
        }
    }

    /// The files of the entry that a page shows, and the state of its translation.
    fn about(&self, site: &Site, page: &Page) -> Option<String> {
        let entry = site.dossier.entry(page.entry(&site.dossier)?);
        let mut html = format!("<dl><div><dt>{}</dt>", self.files);
        for path in files(site, page) {
            let _ = write!(html, "<dd><code>{}</code></dd>", escaped(&path));
        }
        html.push_str("</div>");
        if entry.text.is_some() {
            // Of facing texts, that of the one that is not the original.
            let own = &entry.states[page.side().index()];
            let other = &entry.states[page.side().other().index()];
            let facing = page.is_facing() && *own == State::Original;
            let state = self.state(if facing { other } else { own });
            let text_is = &self.text_is;
            let _ = write!(html, "<div><dt>{text_is}</dt><dd>{state}</dd></div>");
        }
        Some(html + "</dl>")
    }

    fn state(&self, state: &State) -> String {
        match state {
            State::Original => self.original.clone(),
            State::Current => self.current.clone(),
            State::Outdated(sections) => {
                let sections =
                    sections.iter().map(|id| format!(" <code>{}</code>", escaped(id)));
                format!("{}{}", self.outdated, sections.collect::<String>())
            }
            State::Unrecorded => self.unrecorded.clone(),
            State::Borrowed => self.borrowed.clone(),
        }
    }
}

/// The files of the entry that a page shows: its facts, and the text in the language of the page or
/// the one that stands in for it; both texts of a page that has them side by side.
fn files(site: &Site, page: &Page) -> Vec<String> {
    let Some(id) = page.entry(&site.dossier) else { return Vec::new() };
    let entry = site.dossier.entry(id);
    let folder = format!("content/{}/{}", entry.kind().folder(), &*entry.id);
    let facts = format!("{folder}/facts.toml");
    let facts = Some(facts).filter(|path| site.root.join(path).is_file());
    let text = |side: Side| {
        entry.files[side.index()]?;
        Some(format!("{folder}/{}.md", site.dossier.language(side).tag()))
    };
    let (own, other) = (text(page.side()), text(page.side().other()));
    let texts = match page.is_facing() {
        true => [own, other],
        false => [own.or(other), None],
    };
    let files: Vec<_> = facts.into_iter().chain(texts.into_iter().flatten()).collect();
    if files.is_empty() { vec![folder] } else { files }
}
