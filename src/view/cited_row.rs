//! The facts and the sections of texts that cite an article, as rows of the article's page.
//! Start at [`CitedRow`]. A row leads to its fact, so it holds only what tells the fact from others.
//! Rows are what the pages of articles have most of: each field costs.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use super::builder::PageBuilder;
use super::data::page_data;
use super::event::{Answered, how_said};
use super::leaf::{Line, Link, Paragraphs, Text, Voice};
use crate::model::agreement::{Provision, Term};
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::model::entry::Role;
use crate::model::event::{EventId, Mode};
use crate::model::evidence::{Basis, Evidence, Value, Voice as Speaker};
use crate::model::link::{ArticleId, Cite, EntryId, Target};
use crate::model::locator::Locator;
use crate::model::pair::Localized;
use crate::model::parts::Fact;

page_data! {
    /// A fact or a section of a text that cites an article.
    pub struct CitedRow<'d> {
        /// The entry that has it, if the row before is of another one.
        pub entry: Option<Link<'d>>,
        /// The relative address of the fact or of the section.
        pub href: String,
        /// Whether it is a section of the text.
        pub section: bool,
        /// The name of the kind of an event, of a provision or of an office; the heading of a section.
        pub name: Option<Text<'d>>,
        /// The field, by its key in `facts.toml`, if the fact is the evidence of one.
        pub field: Option<&'static str>,
        /// The paragraphs of the part that it cites, if they are several.
        pub paragraphs: Option<Paragraphs>,
        /// The date of an event, or the time of an office.
        pub date: Option<Edtf>,
        /// What a source says of a provision or a field: `stated`, `attributed` and so on.
        pub value: Option<&'static str>,
        /// `stated`, `attributed` or `inferred`, where that is marked.
        pub basis: Option<&'static str>,
        /// What the fact says in words.
        pub says: Option<Line<'d>>,
        /// What only some facts have.
        pub more: Option<CitedMore<'d>>,
    }

    /// What only some of the facts have that cite an article. One record of it for a few costs less than
    /// its fields for all.
    pub struct CitedMore<'d> {
        /// When an event without a date is said to be; none if that is not known either.
        pub said: Option<Edtf>,
        /// Of an event without a date: how `said` stands in a sentence, `on`, `in`, `around` or `at`;
        /// `undated` without it.
        pub when: Option<&'static str>,
        /// How an event is told, unless it is `reported`.
        pub mode: Option<&'static str>,
        /// The events that an event answers.
        pub answers: Vec<Answered<'d>>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// What a field holds.
        pub held: Vec<Voice<'d>>,
        /// Whether an agreement binds, if that is the field: `yes`, `no`, `disputed`, `unknown` or
        /// `not-applicable`.
        pub binding: Option<&'static str>,
        /// The term of an agreement.
        pub term: Option<CitedTerm<'d>>,
        /// Those who took part in an event that has no text, or to whom an office belongs.
        pub names: Vec<Voice<'d>>,
    }

    /// How long an agreement lasts, in short.
    pub struct CitedTerm<'d> {
        /// The length of the first term.
        pub length: Duration,
        /// The name of the event from which it runs; none if unknown.
        pub from: Option<Text<'d>>,
        /// `automatic`, `express`, `none` or `unknown`.
        pub renewal: &'static str,
        /// The notice.
        pub notice: Option<Duration>,
    }
}

/// What cites an article.
#[derive(Clone, Copy)]
pub(super) enum Citing<'d> {
    Event(EventId),
    Provision(&'d Provision),
    Term(&'d Term),
    Role(&'d Role),
    Field(&'d Evidence),
    /// A section of the text that the page shows, by its place; none is what stands before them.
    Section(Option<usize>),
}

/// Something of an entry that cites an article.
pub(super) struct CitingFact<'d> {
    pub(super) entry: EntryId,
    pub(super) what: Citing<'d>,
    /// Where it stands.
    href: String,
    /// The paragraphs that it cites.
    pub(super) locators: Vec<Option<&'d Locator>>,
}

/// What the citations of one article name, among several.
fn locators<'d>(
    cites: impl Iterator<Item = &'d Cite>,
    article: ArticleId,
) -> Vec<Option<&'d Locator>> {
    let own = cites.filter(|cite| cite.article == article);
    own.map(|cite| cite.paragraphs.as_ref()).collect()
}

fn nothing<'d>() -> CitedMore<'d> {
    CitedMore {
        said: None,
        when: None,
        mode: None,
        answers: Vec::new(),
        voice: Vec::new(),
        held: Vec::new(),
        binding: None,
        term: None,
        names: Vec::new(),
    }
}

/// The provisions among facts, in their order.
fn provisions<'d>(facts: &[Fact<'d>]) -> impl Iterator<Item = &'d Provision> {
    facts.iter().filter_map(|fact| match fact {
        Fact::Provision(provision) => Some(*provision),
        Fact::Evidence(_) | Fact::Event(_) | Fact::Term(_) | Fact::Role(_) => None,
    })
}

impl<'d> PageBuilder<'d> {
    /// What cites an article, by kind and name of its entry; events first and by time.
    pub(super) fn citing(&self, article: ArticleId) -> Vec<CitingFact<'d>> {
        let mut ids = self.dossier.reverse(article).cited_in.clone();
        self.index.by_name(self.side, &mut ids);
        ids.sort_by_key(|id| self.dossier.entry(*id).kind());
        let mut all = Vec::new();
        for id in ids {
            self.citing_facts(article, id, &mut all);
            self.citing_sections(article, id, &mut all);
        }
        all
    }

    fn citing_facts(
        &self,
        article: ArticleId,
        entry: EntryId,
        all: &mut Vec<CitingFact<'d>>,
    ) {
        let events = self.dossier.own_events(entry).filter(|(_, event)| {
            let mut cites = Fact::Event(event).all_cites();
            cites.any(|cite| cite.article == article)
        });
        let mut events: Vec<EventId> = events.map(|(id, _)| id).collect();
        self.index.by_time(&mut events);
        for id in events {
            let cites = Fact::Event(self.dossier.event(id)).all_cites();
            let locators = locators(cites, article);
            let (what, href) = (Citing::Event(id), self.event_href(id));
            all.push(CitingFact { entry, what, href, locators });
        }
        let facts = self.dossier.entry(entry).facts();
        let anchors = LazyCell::new(|| self.provision_anchors(provisions(&facts)));
        let mut provision = 0;
        for fact in facts.iter().copied() {
            let at = provision;
            if let Fact::Provision(_) = fact {
                provision += 1;
            }
            let locators = locators(fact.all_cites(), article);
            if locators.is_empty() {
                continue;
            }
            let (what, anchor) = match fact {
                // Events stand above.
                Fact::Event(_) => continue,
                Fact::Provision(one) => (Citing::Provision(one), anchors[at].as_str()),
                Fact::Term(term) => (Citing::Term(term), "m-term-length"),
                Fact::Role(role) => (Citing::Role(role), "m-roles"),
                Fact::Evidence(one) => (Citing::Field(one), "m-facts"),
            };
            let href = self.anchor_href(entry, anchor);
            all.push(CitingFact { entry, what, href, locators });
        }
    }

    /// The sections of the text of an entry, as this page's language shows it, that cite an article.
    fn citing_sections(
        &self,
        article: ArticleId,
        entry: EntryId,
        all: &mut Vec<CitingFact<'d>>,
    ) {
        let Some(text) = &self.dossier.entry(entry).text else { return };
        let text = text.get(self.side).words;
        let of = |target: &'d Target| {
            let cites = match target {
                Target::Cite(cites) => cites.as_slice(),
                Target::Entry { .. } | Target::Web(_) | Target::Picture(_) => &[],
            };
            cites.iter().filter(move |cite| cite.article == article)
        };
        // Most texts cite few articles, and to walk through a text takes longer.
        if !text.links.iter().any(|target| of(target).next().is_some()) {
            return;
        }
        let mut sections: BTreeMap<_, Vec<_>> = BTreeMap::new();
        text.words.links(&mut |section, number| {
            for cite in of(&text.links[number.index()]) {
                let found = sections.entry(section).or_default();
                found.push(cite.paragraphs.as_ref());
            }
        });
        for (at, locators) in sections {
            let section = at.and_then(|at| text.words.sections.get(at));
            let anchor = section.map_or("m-text", |section| section.id.as_str());
            let (what, href) = (Citing::Section(at), self.anchor_href(entry, anchor));
            all.push(CitingFact { entry, what, href, locators });
        }
    }

    /// The row of a fact or a section at the first paragraph of a part that it cites.
    pub(super) fn cited_row(
        &mut self,
        fact: &CitingFact<'d>,
        entry: Option<Link<'d>>,
        paragraphs: Option<Paragraphs>,
    ) -> CitedRow<'d> {
        let row = CitedRow {
            entry,
            href: fact.href.clone(),
            section: false,
            name: None,
            field: None,
            paragraphs,
            date: None,
            value: None,
            basis: None,
            says: None,
            more: None,
        };
        match fact.what {
            Citing::Event(id) => self.cited_event(id, row),
            Citing::Provision(one) => CitedRow {
                name: Some(self.name(one.code)),
                value: Some(one.value.code()),
                says: self.maybe_line(one.note.as_ref()),
                more: self.said_by(&one.voice),
                ..row
            },
            Citing::Term(term) => CitedRow {
                basis: Some(term.basis.code()),
                says: self.maybe_line(term.condition.as_ref()),
                more: Some(CitedMore { term: Some(self.cited_term(term)), ..nothing() }),
                ..row
            },
            Citing::Role(role) => CitedRow {
                name: Some(self.text(&role.title)),
                date: role.during.clone(),
                more: role.of.map(|of| CitedMore {
                    names: vec![Voice::Entry(self.link(of))],
                    ..nothing()
                }),
                ..row
            },
            Citing::Field(one) => self.cited_field(fact.entry, one, row),
            Citing::Section(at) => CitedRow {
                section: true,
                name: at.and_then(|at| self.heading_of(fact.entry, at)),
                ..row
            },
        }
    }

    fn cited_field(
        &self,
        entry: EntryId,
        evidence: &'d Evidence,
        row: CitedRow<'d>,
    ) -> CitedRow<'d> {
        CitedRow {
            field: Some(evidence.field.key()),
            value: evidence.value.map(Value::code),
            basis: match evidence.basis {
                // A statement or judgement of a voice is never marked as stated.
                Basis::Stated if evidence.value.is_some() => None,
                Basis::Stated | Basis::Inferred(_) => Some(evidence.basis.code()),
            },
            more: Some(CitedMore {
                voice: self.voices(&evidence.voice),
                held: self.held(entry, evidence.field),
                binding: self.held_binding(entry, evidence.field),
                ..nothing()
            }),
            ..row
        }
    }

    fn cited_event(&mut self, id: EventId, row: CitedRow<'d>) -> CitedRow<'d> {
        let event = self.dossier.event(id);
        let reported = event.mode == Mode::Reported;
        let answers = self.answered(None, id);
        let told = event.date.is_none() || !reported || !event.voice.is_empty();
        let more = (told || event.text.is_none() || !answers.is_empty()).then(|| {
            let said = event.said.as_ref().filter(|_| event.date.is_none());
            let mut more = CitedMore {
                said: said.cloned(),
                when: match (&event.date, said) {
                    (Some(_), _) => None,
                    (None, Some(said)) => Some(how_said(said)),
                    (None, None) => Some("undated"),
                },
                mode: (!reported).then(|| event.mode.code()),
                answers,
                voice: self.voices(&event.voice),
                ..nothing()
            };
            if event.text.is_none() {
                let who = event.by.iter().chain(&event.with).chain(&event.to);
                more.names = who.map(|one| self.voice(one)).collect();
            }
            more
        });
        CitedRow {
            name: Some(self.name(event.kind)),
            date: event.date.clone(),
            basis: match &event.basis {
                Basis::Inferred(_) => Some(event.basis.code()),
                // Whoever neither confirms nor denies says nothing.
                Basis::Stated if event.mode == Mode::Declined => None,
                Basis::Stated if !event.voice.is_empty() => Some("attributed"),
                Basis::Stated => reported.then(|| event.basis.code()),
            },
            says: self.maybe_line(event.text.as_ref()),
            more,
            ..row
        }
    }

    fn cited_term(&self, term: &Term) -> CitedTerm<'d> {
        CitedTerm {
            length: term.length,
            from: term.from.map(|from| self.name(from)),
            renewal: term.renewal.code(),
            notice: term.notice,
        }
    }

    /// Who says so, if anyone is named.
    fn said_by(&self, voice: &'d [Speaker]) -> Option<CitedMore<'d>> {
        let named = !voice.is_empty();
        named.then(|| CitedMore { voice: self.voices(voice), ..nothing() })
    }

    /// The heading of a section of the text of an entry.
    fn heading_of(&self, id: EntryId, at: usize) -> Option<Text<'d>> {
        let text = self.dossier.entry(id).text.as_ref()?;
        let Localized { words: text, side } = text.get(self.side);
        let section = text.words.sections.get(at)?;
        let words = self.heading(section, &text.links, side).into();
        Some(Text { words, language: self.foreign(side) })
    }
}
