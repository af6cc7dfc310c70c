//! Whole answers: a page with what an editor sees of it, or a page of the server's own.
//! Start at [`Answers`].

use std::fmt::Write;

use super::bar::Bar;
use super::html::{escaped, framed, marked_up};
use super::message;
use super::overlay::Faults;
use super::site::Site;
use crate::diagnostic::{Catalogue, Locale};
use crate::lang::{self, Direction};
use crate::model::pair::Side;
use crate::sentence::Sentence;
use crate::view::{Address, Page};

/// The folder of the server's own files. No page of a site has an address there.
pub(super) const OWN: &str = ".mithaq/";

/// Makes whole answers, in the words of one language.
pub(super) struct Answers {
    /// The attributes of this language.
    language: String,
    bar: Bar,
    nothing_here: String,
    nothing_why: String,
    begin: String,
}

impl Answers {
    pub(super) fn new(catalogue: &Catalogue, locale: Locale) -> Answers {
        let text = |sentence: Sentence| marked_up(&catalogue.text(&sentence));
        let language = language(locale);
        Answers {
            bar: Bar::new(catalogue, language.clone()),
            language,
            nothing_here: text(message::live_nothing_here()),
            nothing_why: text(message::live_nothing_why()),
            begin: text(message::live_begin()),
        }
    }

    /// A page of the site, with all faults over it.
    pub(super) fn page(
        &self,
        site: &Site,
        page: &Page,
        html: &[u8],
        faults: &Faults,
        version: &str,
    ) -> Vec<u8> {
        let before = format!("{}{}", own_files(version), self.over(faults));
        framed(html, &before, &self.bar.html(site, page, faults))
    }

    /// All faults, while there is no page to show.
    pub(super) fn faults(&self, faults: &Faults, version: &str) -> Vec<u8> {
        let Faults { count, none_why, .. } = faults;
        let list = listed(faults);
        let main = format!("<h1>{count}</h1><p>{none_why}</p>{list}");
        self.document(count, &main, "", version)
    }

    /// The page of an address where nothing is.
    pub(super) fn nothing(
        &self,
        site: &Site,
        path: &str,
        faults: &Faults,
        version: &str,
    ) -> Vec<u8> {
        let Answers { nothing_here, nothing_why, begin, .. } = self;
        let path = escaped(path);
        let mut main = format!(
            "<h1>{nothing_here}</h1><p><code>/{path}</code></p><p>{nothing_why}</p><p>{begin}</p><ul>"
        );
        for side in Side::BOTH {
            let language = site.dossier.language(side);
            let tag = language.tag();
            let title = escaped(site.dossier.title.get(side).words);
            let address = Address::home(tag);
            let _ = write!(
                main,
                "<li><a href=\"/{address}\" lang=\"{tag}\" dir=\"auto\">{title}</a></li>"
            );
        }
        main.push_str("</ul>");
        self.document(nothing_here, &main, &self.over(faults), version)
    }

    /// The errors in a region over the page; nothing if there are none.
    fn over(&self, faults: &Faults) -> String {
        let Some(_) = &faults.errors else { return String::new() };
        let (title, list) = (&faults.over, listed(faults));
        let language = &self.language;
        format!(
            "<section id=\"mithaq-faults\" class=\"mithaq-live\" {language} tabindex=\"0\" \
             aria-labelledby=\"mithaq-title\"><details open><summary>\
             <h2 id=\"mithaq-title\">{title}</h2></summary>{list}</details></section>"
        )
    }

    /// A page of the server's own.
    fn document(&self, title: &str, main: &str, over: &str, version: &str) -> Vec<u8> {
        let (files, language) = (own_files(version), &self.language);
        format!(
            "<!doctype html>\n<html {language}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n\
             <title>{title}</title>\n{files}\n</head>\n<body>\n{over}\
             <main class=\"mithaq-live mithaq-page\">{main}</main>\n</body>\n</html>\n"
        )
        .into_bytes()
    }
}

/// What loads the server's own style sheet and script. A page's policy allows files of its own host.
fn own_files(version: &str) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"/{OWN}live.css\">\
         <script src=\"/{OWN}live.js\" data-version=\"{version}\" defer></script>"
    )
}

/// All errors, and the warnings behind one click.
fn listed(faults: &Faults) -> String {
    let mut html = faults.errors.clone().unwrap_or_default();
    if let Some((_, list)) = &faults.warnings {
        let more = &faults.more_warnings;
        let _ = write!(html, "<details><summary>{more}</summary>{list}</details>");
    }
    html
}

/// The attributes of a language.
fn language(locale: Locale) -> String {
    let tag = locale.tag();
    let direction = match lang::direction_of(tag) {
        Ok(Direction::Rtl) => "rtl",
        Ok(Direction::Ltr) | Err(_) => "ltr",
    };
    format!("lang=\"{tag}\" dir=\"{direction}\"")
}
