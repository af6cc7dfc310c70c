//! What a page says to machines: what it is about, and where it stands.
//! Start at [`PageBuilder::linked`].

use std::borrow::Cow;

use super::what::What;
use crate::model::edtf::Edtf;
use crate::model::entry::{Body, Entry};
use crate::model::event::Mode;
use crate::model::evidence::Voice;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::milestone::Milestone;
use crate::model::pair::Pair;
use crate::view::address::Address;
use crate::view::builder::PageBuilder;
use crate::view::linked::{Linked, Thing, Words};

impl<'d> PageBuilder<'d> {
    /// What the page that shows `what` says to machines, if it says anything.
    pub(super) fn linked(&self, what: What) -> Option<Linked<'d>> {
        if !self.dossier.exports.metadata {
            return None;
        }
        let mut graph = Vec::new();
        match what {
            What::Entry(_, id) => graph.extend(self.thing(id)),
            What::Data(_) => graph.push(self.dataset()),
            // They have no crumbs.
            What::Door
            | What::NotFound
            | What::Home(_)
            | What::Both(_)
            | What::Alias(..) => return None,
            What::Search(_)
            | What::Download(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..)
            | What::Register(..) => {}
        }
        graph.push(self.crumbs(what));
        Some(Linked { context: "https://schema.org", graph })
    }

    fn own(&self, words: &'d Pair<String>) -> Words<'d> {
        Words::Own(self.text(words).words)
    }

    /// The entry as a thing; a free page is none.
    fn thing(&self, id: EntryId) -> Option<Thing<'d>> {
        let entry = self.dossier.entry(id);
        let named = |kind| Thing {
            kind,
            name: Some(self.own(&entry.title)),
            same_as: (entry.wikidata.as_ref())
                .map(|item| format!("https://www.wikidata.org/entity/{item}")),
            ..Thing::default()
        };
        Some(match &entry.body {
            Body::Page => return None,
            Body::Country { iso } => {
                Thing { identifier: Some(iso.to_string()), ..named("Country") }
            }
            Body::Organisation { .. } => named("Organization"),
            Body::Person { roles } => Thing {
                job_title: roles.iter().map(|role| self.own(&role.title)).collect(),
                ..named("Person")
            },
            Body::Agreement(agreement) => {
                let form = &self.dossier.vocabulary.term(agreement.form).name;
                Thing {
                    legislation_type: Some(self.own(form)),
                    legislation_date: self.signed(entry),
                    ..named("Legislation")
                }
            }
            Body::Article(article) => Thing {
                kind: "NewsArticle",
                headline: Some(&article.headline),
                in_language: Some(&article.language.tag),
                url: article.url.as_deref().map(Cow::Borrowed),
                author: article.author.as_ref().map(|voice| self.someone(voice, "Thing")),
                publisher: article
                    .outlet
                    .as_ref()
                    .map(|voice| self.someone(voice, "Organization")),
                date_published: Some(words_of(&article.published.date)),
                ..Thing::default()
            },
        })
    }

    /// The date of signature, if all accounts give one and the same.
    fn signed(&self, entry: &Entry) -> Option<String> {
        let mut dates = entry.events.iter().filter(|event| {
            let kind = self.dossier.vocabulary.term(event.kind);
            kind.milestone == Some(Milestone::Signed) && event.mode == Mode::Reported
        });
        let date = dates.next()?.date.as_ref()?;
        dates.all(|event| event.date.as_ref() == Some(date)).then(|| words_of(date))
    }

    /// Someone who has to do with an article; `named` is the kind of who has no entry.
    fn someone(&self, voice: &'d Voice, named: &'static str) -> Box<Thing<'d>> {
        let (kind, name) = match voice {
            Voice::Entry(id) => {
                let entry = self.dossier.entry(*id);
                let kind = match entry.kind() {
                    Kind::Person => "Person",
                    Kind::Country => "Country",
                    Kind::Organisation | Kind::Agreement | Kind::Article | Kind::Page => {
                        "Organization"
                    }
                };
                (kind, &entry.title)
            }
            Voice::Named(name) => (named, &**name),
        };
        Box::new(Thing { kind, name: Some(self.own(name)), ..Thing::default() })
    }

    /// The tables of facts.
    fn dataset(&self) -> Thing<'d> {
        let dossier = self.dossier;
        let file = |name: &str, format| Thing {
            kind: "DataDownload",
            encoding_format: Some(format),
            content_url: Some(self.on_web(&Address::data(name))),
            ..Thing::default()
        };
        let mut distribution = vec![file("datapackage.json", "application/json")];
        if dossier.exports.json {
            distribution.push(file("dossier.json", "application/json"));
        }
        let someone = |name| {
            let name = Some(self.own(name));
            Box::new(Thing { kind: "Organization", name, ..Thing::default() })
        };
        Thing {
            kind: "Dataset",
            name: Some(self.own(&dossier.title)),
            description: Some(match &dossier.summary {
                Some(summary) => self.own(summary),
                None => Words::Message("data-lead".to_owned()),
            }),
            license: dossier.licence.as_deref().map(address_of),
            publisher: dossier.publisher.as_ref().map(someone),
            distribution,
            ..Thing::default()
        }
    }

    /// An address of the site: absolute if it is known where the site is.
    fn on_web(&self, address: &Address) -> String {
        match &self.dossier.base_url {
            Some(base) => format!("{base}{}", address.canonical()),
            None => self.location.to(address),
        }
    }

    /// The way from the home page to this one.
    fn crumbs(&self, what: What) -> Thing<'d> {
        let message = |id: &str| Words::Message(id.to_owned());
        let register = |kind: Kind| {
            let address = Address::register(self.tag(), kind, 1);
            (message(&format!("kind-{}", kind.folder())), Some(self.on_web(&address)))
        };
        let home = Some(self.on_web(&Address::home(self.tag())));
        let mut way = vec![(message("home"), home)];
        match what {
            What::Entry(_, id) => {
                let entry = self.dossier.entry(id);
                let kind = entry.kind();
                if self.index.registers.kinds(self.side).any(|one| one == kind) {
                    way.push(register(kind));
                }
                way.push((self.own(&entry.short), None));
            }
            What::Register(_, kind, _) => way.push((register(kind).0, None)),
            What::Search(_) => way.push((message("search"), None)),
            What::Download(_) => way.push((message("download"), None)),
            What::Data(_) => way.push((message("data"), None)),
            What::Codebook(_) => way.push((message("codebook"), None)),
            What::Matrix(_) | What::MatrixPart(..) => {
                way.push((message("kind-matrix"), None));
            }
            What::Timeline(..) => way.push((message("kind-timeline"), None)),
            What::Door
            | What::NotFound
            | What::Home(_)
            | What::Both(_)
            | What::Alias(..) => {}
        }
        let item = |((name, item), position)| Thing {
            kind: "ListItem",
            position: Some(position),
            name: Some(name),
            item,
            ..Thing::default()
        };
        Thing {
            kind: "BreadcrumbList",
            item_list_element: way.into_iter().zip(1..).map(item).collect(),
            ..Thing::default()
        }
    }
}

/// Where the text of a licence is. An expression of several has no address, and stands as it is.
fn address_of(licence: &str) -> Cow<'_, str> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if licence.starts_with("LicenseRef-")
        || !licence.contains(is_id)
        || !licence.chars().all(is_id)
    {
        return licence.into();
    }
    let creative = "https://creativecommons.org";
    if licence == "CC0-1.0" {
        return format!("{creative}/publicdomain/zero/1.0/").into();
    }
    // `CC-BY-NC-4.0`, and `CC-BY-3.0-IGO`, which is that of a country or an organisation.
    let is_digit = |c: char| c.is_ascii_digit();
    let parts = licence.strip_prefix("CC-").and_then(|rest| {
        let (terms, version) = rest.split_at(rest.find(is_digit)?);
        Some((
            terms.strip_suffix('-')?.to_lowercase(),
            version.to_lowercase().replace('-', "/"),
        ))
    });
    match parts {
        Some((terms, version)) => {
            format!("{creative}/licenses/{terms}/{version}/").into()
        }
        None => format!("https://spdx.org/licenses/{licence}.html").into(),
    }
}

/// A date: the day, month or year itself; what is not certain as EDTF, which machines that want a date
/// take for text.
fn words_of(date: &Edtf) -> String {
    date.plain().unwrap_or_else(|| date.to_string())
}
