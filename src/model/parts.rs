//! An entry taken apart: its facts, and the leaves of which it is made, whatever its kind.
//! Start at [`Entry::facts`] and [`Entry::parts`]; a new kind or field has to be placed here.

use super::agreement::{Agreement, Provision, Relation, Term};
use super::article::Article;
use super::edtf::{Day, Edtf};
use super::entry::{Body, Entry, Role};
use super::event::Event;
use super::evidence::{Basis, Dated, Evidence, Voice};
use super::link::{AgreementId, Cite, EntryId, LinkedLine, LinkedText};
use super::pair::{Pair, Side};

/// A fact that says itself where it is written.
#[derive(Clone, Copy, Debug)]
pub enum Fact<'e> {
    /// The evidence of a top-level field.
    Evidence(&'e Evidence),
    /// An event.
    Event(&'e Event),
    /// A provision.
    Provision(&'e Provision),
    /// The term of an agreement.
    Term(&'e Term),
    /// An office.
    Role(&'e Role),
}

/// A leaf of an entry. Names are none: nothing is derived from them.
#[derive(Clone, Copy, Debug)]
pub enum Part<'e> {
    /// A text in one language.
    Text(&'e LinkedText),
    /// A line with links, in one or both languages.
    Line(&'e Pair<LinkedLine>),
    /// Where something is written.
    Cites(&'e [Cite]),
    /// A date.
    Date(&'e Edtf),
    /// The day on which the entry was last changed.
    Updated(Day),
    /// Who says what a field or a provision holds.
    Voice(&'e Voice),
    /// Who wrote, published or passed on an article.
    Origin(&'e Voice),
    /// To whom an agreement is made.
    Addressee(&'e Voice),
    /// A party of an agreement.
    Party(EntryId),
    /// An entry that an event names beside its owner, those who tell of it included.
    Involved(EntryId),
    /// The country or body to which the entry belongs.
    MemberOf(EntryId),
    /// A relation to another agreement.
    Relation(Relation, AgreementId),
}

impl Entry {
    /// The facts of the entry: evidence, events, then those of its kind, each as written.
    pub fn facts(&self) -> Vec<Fact<'_>> {
        let mut facts: Vec<_> = self.evidence.iter().map(Fact::Evidence).collect();
        facts.extend(self.events.iter().map(Fact::Event));
        match &self.body {
            Body::Agreement(agreement) => {
                facts.extend(agreement.term.iter().map(Fact::Term));
                facts.extend(agreement.provisions.iter().map(Fact::Provision));
            }
            Body::Organisation { form: _, country: _, provisions } => {
                facts.extend(provisions.iter().map(Fact::Provision));
            }
            Body::Person { roles } => facts.extend(roles.iter().map(Fact::Role)),
            Body::Country { iso: _ } | Body::Article(_) | Body::Page => {}
        }
        facts
    }

    /// Calls `see` with every part of the entry, those of its facts included.
    pub fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Entry {
            id: _,
            body,
            title: _,
            short: _,
            summary: _,
            title_latn: _,
            variants: _,
            aliases: _,
            wikidata: _,
            updated,
            changes,
            text,
            files: _,
            states: _,
            pictures: _,
            evidence: _,
            events: _,
        } = self;
        let texts = Side::BOTH.into_iter().filter_map(|side| text.as_ref()?.own(side));
        texts.for_each(|text| see(Part::Text(text)));
        updated.iter().for_each(|day| see(Part::Updated(*day)));
        // What changed is told of the work on the entry. No page shows it, so its links make no
        // relation.
        changes.iter().for_each(|change| see(Part::Updated(change.date)));
        // What has a place of its own is a fact and comes below.
        match body {
            Body::Country { iso: _ } | Body::Page | Body::Person { roles: _ } => {}
            Body::Organisation { form: _, country, provisions: _ } => {
                country.iter().for_each(|id| see(Part::MemberOf((*id).into())));
            }
            Body::Agreement(agreement) => agreement.parts(see),
            Body::Article(article) => article.parts(see),
        }
        self.facts().into_iter().for_each(|fact| fact.parts(see));
    }
}

impl<'e> Fact<'e> {
    /// Where the fact is written.
    pub fn cites(self) -> &'e [Cite] {
        match self {
            Fact::Evidence(evidence) => &evidence.cite,
            Fact::Event(event) => &event.cite,
            Fact::Provision(provision) => &provision.cite,
            Fact::Term(term) => &term.cite,
            Fact::Role(role) => &role.cite,
        }
    }

    /// Where the fact or one of its fields is written.
    pub fn all_cites(self) -> impl Iterator<Item = &'e Cite> {
        let evidence: &[Evidence] = match self {
            Fact::Event(event) => &event.evidence,
            Fact::Term(term) => &term.evidence,
            Fact::Role(role) => &role.evidence,
            Fact::Evidence(_) | Fact::Provision(_) => &[],
        };
        self.cites().iter().chain(evidence.iter().flat_map(|one| &one.cite))
    }

    fn parts(self, see: &mut impl FnMut(Part<'e>)) {
        match self {
            Fact::Evidence(evidence) => evidence.parts(see),
            Fact::Event(event) => event.parts(see),
            Fact::Provision(provision) => provision.parts(see),
            Fact::Term(term) => term.parts(see),
            Fact::Role(role) => role.parts(see),
        }
    }
}

impl Agreement {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Agreement {
            form: _,
            binding: _,
            parties,
            addressees,
            relations,
            term: _,
            provisions: _,
        } = self;
        parties.iter().for_each(|id| see(Part::Party(*id)));
        addressees.iter().for_each(|voice| see(Part::Addressee(voice)));
        relations.iter().for_each(|(relation, to)| see(Part::Relation(*relation, *to)));
    }
}

impl Article {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Article {
            language: _,
            headline: _,
            supplied: _,
            author,
            outlet,
            via,
            published: Dated { date, basis },
            paragraphs: _,
            url: _,
            sha256: _,
            caveats,
            passages,
        } = self;
        let chain = author.iter().chain(outlet).chain(via);
        chain.for_each(|voice| see(Part::Origin(voice)));
        see(Part::Date(date));
        basis.parts(see);
        caveats.iter().for_each(|line| see(Part::Line(line)));
        let notes = passages.iter().filter_map(|passage| passage.note.as_ref());
        notes.for_each(|line| see(Part::Line(line)));
    }
}

impl Event {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Event {
            owner: _,
            name: _,
            kind: _,
            date,
            mode: _,
            basis,
            said,
            by,
            with,
            to,
            place: _,
            text,
            voice,
            answers,
            act,
            evidence,
            cite,
        } = self;
        date.iter().chain(said).for_each(|date| see(Part::Date(date)));
        basis.parts(see);
        let named = by.iter().chain(with).chain(to).chain(voice);
        named.filter_map(Voice::entry).for_each(|id| see(Part::Involved(id)));
        act.iter().for_each(|id| see(Part::Involved((*id).into())));
        answers.iter().for_each(|event| see(Part::Involved(event.entry)));
        text.iter().for_each(|line| see(Part::Line(line)));
        evidence.iter().for_each(|one| one.parts(see));
        see(Part::Cites(cite));
    }
}

impl Term {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Term {
            length: _,
            from: _,
            renewal: _,
            each: _,
            notice: _,
            condition,
            basis,
            evidence,
            cite,
        } = self;
        condition.iter().for_each(|line| see(Part::Line(line)));
        basis.parts(see);
        evidence.iter().for_each(|one| one.parts(see));
        see(Part::Cites(cite));
    }
}

impl Provision {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Provision { code: _, value: _, voice, note, cite } = self;
        voice.iter().for_each(|voice| see(Part::Voice(voice)));
        note.iter().for_each(|line| see(Part::Line(line)));
        see(Part::Cites(cite));
    }
}

impl Role {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Role { title: _, of, during, evidence, cite } = self;
        of.iter().for_each(|id| see(Part::MemberOf(*id)));
        during.iter().for_each(|date| see(Part::Date(date)));
        evidence.iter().for_each(|one| one.parts(see));
        see(Part::Cites(cite));
    }
}

impl Evidence {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        let Evidence { field: _, basis, voice, value: _, cite } = self;
        basis.parts(see);
        voice.iter().for_each(|voice| see(Part::Voice(voice)));
        see(Part::Cites(cite));
    }
}

impl Basis {
    fn parts<'e>(&'e self, see: &mut impl FnMut(Part<'e>)) {
        match self {
            Basis::Stated => {}
            Basis::Inferred(why) => see(Part::Line(why)),
        }
    }
}
