//! The rows of all tables, entry by entry.
//! Start at [`Rows::all`]. What is written at an entry is in [`Rows::entry`], but for its events, which
//! are shown at other entries too: [`Rows::event`].

use super::cell::{Cell, Row};
use crate::export::plain;
use crate::model::Dossier;
use crate::model::article::Article;
use crate::model::entry::{Body, Entry, Role};
use crate::model::event::{Event, EventId};
use crate::model::evidence::{Basis, Evidence, Voice};
use crate::model::link::{Cite, EntryId, LinkedLine};
use crate::model::milestone::Milestone;
use crate::model::pair::{Pair, Side};
use crate::model::table::Table;
use crate::model::vocabulary::TermId;
use crate::view::Address;

/// Makes rows of a dossier.
#[derive(Clone, Copy)]
pub(in crate::export) struct Rows<'d> {
    pub(in crate::export) dossier: &'d Dossier,
}

/// Takes a row.
pub(in crate::export) type See<'s, 'd> = &'s mut dyn FnMut(Table, Row<'d>);

impl<'d> Rows<'d> {
    /// Every row; within a table by entry, and then as written.
    pub(in crate::export) fn all(&self, see: See<'_, 'd>) {
        self.codes(see);
        for (id, _) in self.dossier.iter() {
            self.entry(id, see);
            self.dossier.own_events(id).for_each(|(event, _)| self.event(event, see));
        }
    }

    fn codes(&self, see: See<'_, 'd>) {
        let vocabulary = &self.dossier.vocabulary;
        for (_, term) in vocabulary.iter() {
            let group = term.group.map(|group| vocabulary.group(group));
            let concerns = term.milestone.is_some_and(Milestone::concerns_all_parties);
            let compared = term.compared.map(|code| vocabulary.term(code).code.as_str());
            let row = vec![
                Cell::text(term.family.key()),
                Cell::text(&term.code),
                Cell::pair(&term.name),
                term.definition.as_ref().map_or(Cell::Empty, Cell::pair),
                Cell::maybe(term.after.as_deref()),
                Cell::maybe(group.map(|group| group.code.as_str())),
                group.map_or(Cell::Empty, |group| Cell::pair(&group.name)),
                Cell::maybe(compared),
                Cell::Flag(concerns),
            ];
            see(Table::Codes, row);
        }
    }

    /// The rows of what is stored with an entry, without its events.
    pub(in crate::export) fn entry(&self, id: EntryId, see: See<'_, 'd>) {
        let entry = self.dossier.entry(id);
        let page = Side::BOTH.map(|side| {
            let tag = self.dossier.language(side).tag();
            Address::entry(tag, entry.kind(), &entry.id).path().to_owned().into()
        });
        let row = vec![
            Cell::text(&entry.id),
            Cell::text(entry.kind().name()),
            Cell::pair(&entry.title),
            Cell::pair(&entry.short),
            entry.summary.as_ref().map_or(Cell::Empty, Cell::pair),
            Cell::maybe(entry.title_latn.as_deref()),
            Cell::maybe(entry.wikidata.as_deref()),
            Cell::day(entry.updated),
            Cell::Pair(page),
        ];
        see(Table::Entries, row);
        let (own, title) = (Cell::text(&entry.id), Cell::pair(&entry.title));
        match &entry.body {
            Body::Country { iso } => {
                let iso = Cell::Text(iso.to_string().into());
                see(Table::Countries, vec![own, title, iso]);
            }
            Body::Organisation { form, country, provisions } => {
                let country = country.map(|id| self.id(id));
                let row = vec![own, title, self.code(*form), Cell::maybe(country)];
                see(Table::Organisations, row);
                self.provisions(entry, provisions, see);
            }
            Body::Person { roles } => {
                see(Table::People, vec![own, title]);
                for (role, number) in roles.iter().zip(1..) {
                    self.office(entry, role, number, see);
                }
            }
            Body::Article(article) => self.article(entry, article, see),
            Body::Agreement(agreement) => self.agreement(id, entry, agreement, see),
            Body::Page => {}
        }
        let whole = [&*entry.id, "#"].concat();
        self.evidence(entry, &whole, None, &entry.evidence, see);
    }

    fn office(&self, entry: &'d Entry, role: &'d Role, number: usize, see: See<'_, 'd>) {
        let Role { title, of, during, evidence, cite } = role;
        let id = format!("{}#m-office-{number}", entry.id);
        self.fact(entry, &id, "office", cite, see);
        let row = vec![
            Cell::Text(id.clone().into()),
            Cell::text(&entry.id),
            Cell::pair(title),
            Cell::maybe(of.map(|id| self.id(id))),
            Cell::date(during.as_ref()),
        ];
        see(Table::Offices, row);
        self.evidence(entry, &id, Some(&id), evidence, see);
    }

    fn article(&self, entry: &'d Entry, article: &'d Article, see: See<'_, 'd>) {
        let own = || Cell::text(&entry.id);
        let row = vec![
            own(),
            Cell::pair(&entry.title),
            Cell::text(&article.language.tag),
            Cell::text(&article.headline),
            Cell::Flag(article.supplied),
            Cell::date(Some(&article.published.date)),
            Cell::text(article.published.basis.code()),
            self.why(&article.published.basis),
            article.paragraphs.map_or(Cell::Empty, |count| Cell::Count(count as usize)),
            Cell::maybe(article.url.as_deref()),
            Cell::maybe(article.sha256.as_deref()),
        ];
        see(Table::Articles, row);
        let roles = [
            ("author", article.author.as_slice()),
            ("outlet", article.outlet.as_slice()),
            ("via", &article.via),
        ];
        for (role, voices) in roles {
            self.voices(&[own(), Cell::text(role)], voices, Table::Origins, see);
        }
        for (caveat, place) in article.caveats.iter().zip(1..) {
            let row = vec![own(), Cell::Count(place), self.line(caveat)];
            see(Table::Caveats, row);
        }
        for (passage, place) in article.passages.iter().zip(1..) {
            let row = vec![
                own(),
                Cell::Count(place),
                Cell::Count(passage.paragraph.0 as usize),
                Cell::text(&passage.text),
                passage.note.as_ref().map_or(Cell::Empty, |note| self.line(note)),
            ];
            see(Table::Passages, row);
        }
    }

    /// The rows of an event.
    pub(in crate::export) fn event(&self, id: EventId, see: See<'_, 'd>) {
        let (event, owner) = (self.dossier.event(id), self.dossier.entry(id.owner()));
        let name = self.event_name(id);
        self.fact(owner, &name, "event", &event.cite, see);
        let own = || Cell::Text(name.clone().into());
        let competes = self.dossier.first_of_dispute(id);
        let Event { kind, date, mode, basis, said, place, text, act, .. } = event;
        let row = vec![
            own(),
            Cell::text(&owner.id),
            self.code(*kind),
            Cell::text(mode.code()),
            Cell::date(date.as_ref()),
            Cell::text(basis.code()),
            self.why(basis),
            Cell::date(said.as_ref()),
            place.as_ref().map_or(Cell::Empty, Cell::pair),
            text.as_ref().map_or(Cell::Empty, |text| self.line(text)),
            Cell::maybe(act.map(|id| self.id(id))),
            Cell::maybe(competes.map(|id| self.event_name(id))),
        ];
        see(Table::Events, row);
        let Event { by, with, to, voice, .. } = event;
        for (role, voices) in [("by", by), ("with", with), ("to", to), ("voice", voice)] {
            self.voices(&[own(), Cell::text(role)], voices, Table::EventRoles, see);
        }
        for answered in self.dossier.exchanges.answered(id) {
            let answered = Cell::Text(self.event_name(*answered).into());
            see(Table::Answers, vec![own(), answered]);
        }
        self.evidence(owner, &name, Some(&name), &event.evidence, see);
    }

    /// The rows of the evidence of single fields; `about` is the fact whose fields they are.
    pub(super) fn evidence(
        &self,
        entry: &'d Entry,
        prefix: &str,
        about: Option<&str>,
        all: &'d [Evidence],
        see: See<'_, 'd>,
    ) {
        for Evidence { field, basis, voice, value, cite } in all {
            let id = format!("{prefix}:{}", field.key());
            self.fact(entry, &id, "evidence", cite, see);
            let row = vec![
                Cell::Text(id.clone().into()),
                Cell::maybe(about.map(str::to_owned)),
                Cell::text(&entry.id),
                Cell::text(field.key()),
                Cell::text(basis.code()),
                self.why(basis),
                Cell::maybe(value.map(|value| value.code())),
            ];
            see(Table::Evidence, row);
            self.voices(&[Cell::Text(id.into())], voice, Table::Voices, see);
        }
    }

    /// The rows of a fact and of its citations.
    pub(super) fn fact(
        &self,
        entry: &'d Entry,
        id: &str,
        fact: &'static str,
        cite: &'d [Cite],
        see: See<'_, 'd>,
    ) {
        let own = || Cell::Text(id.to_owned().into());
        see(Table::Facts, vec![own(), Cell::text(&entry.id), Cell::text(fact)]);
        for (Cite { article, paragraphs }, place) in cite.iter().zip(1..) {
            let article = Cell::text(self.id(*article));
            let paragraphs = paragraphs.as_ref().map(ToString::to_string);
            let row = vec![own(), Cell::Count(place), article, Cell::maybe(paragraphs)];
            see(Table::Citations, row);
        }
    }

    /// The rows of those who say or do something; each begins with `first`.
    pub(super) fn voices(
        &self,
        first: &[Cell<'d>],
        voices: &'d [Voice],
        table: Table,
        see: See<'_, 'd>,
    ) {
        for (voice, place) in voices.iter().zip(1..) {
            let mut row = first.to_vec();
            row.push(Cell::Count(place));
            match voice {
                Voice::Entry(id) => {
                    row.push(Cell::text(self.id(*id)));
                    row.push(Cell::pair(&self.dossier.entry(*id).short));
                }
                Voice::Named(name) => {
                    row.push(Cell::Empty);
                    row.push(Cell::pair(name));
                }
            }
            see(table, row);
        }
    }

    /// The id of an event: its entry, and the place of its row on the page of that.
    pub(in crate::export) fn event_name(&self, id: EventId) -> String {
        let row = Address::event_row(&self.dossier.event(id).name);
        format!("{}#{row}", self.dossier.entry(id.owner()).id)
    }

    pub(super) fn id(&self, id: impl Into<EntryId>) -> &'d str {
        &self.dossier.entry(id).id
    }

    pub(super) fn code(&self, id: TermId) -> Cell<'d> {
        Cell::text(&self.dossier.vocabulary.term(id).code)
    }

    pub(super) fn why(&self, basis: &'d Basis) -> Cell<'d> {
        match basis {
            Basis::Stated => Cell::Empty,
            Basis::Inferred(why) => self.line(why),
        }
    }

    pub(super) fn line(&self, pair: &'d Pair<LinkedLine>) -> Cell<'d> {
        let half = |side| {
            let line = pair.own(side).map(|line| plain::line(self.dossier, line, side));
            line.unwrap_or_default().into()
        };
        Cell::Pair(Side::BOTH.map(half))
    }
}
