//! Every reference, seen from its other end.
//! Start at [`derive`].

use crate::model::agreement::Provision;
use crate::model::dossier::Reverse;
use crate::model::entry::{Body, Entry};
use crate::model::event::{Event, EventId};
use crate::model::evidence::{Basis, Evidence, Voice};
use crate::model::link::{AgreementId, ArticleId, Cite, EntryId, Target, Words};
use crate::model::milestone::Milestone;
use crate::model::pair::{Pair, Side};
use crate::model::vocabulary::Vocabulary;
use crate::prose::{Prose, line_links};

/// What points at each of `entries`, in their order.
pub(super) fn derive(
    entries: &[Entry],
    events: &[Event],
    vocabulary: &Vocabulary,
) -> Vec<Reverse> {
    let mut all = Gathered { reverse: vec![Reverse::default(); entries.len()] };
    for (at, event) in (0..).map(EventId).zip(events) {
        let mut named = event.entries();
        let milestone = vocabulary.term(event.kind).milestone;
        if milestone.is_some_and(Milestone::concerns_all_parties)
            && let Body::Agreement(agreement) = &entries[event.owner.0 as usize].body
        {
            named.extend(
                agreement.parties.iter().filter(|p| !event.entries().contains(p)),
            );
        }
        for id in named {
            all.of(id).events.push(at);
        }
        all.event(event);
    }
    for (own, entry) in (0..).map(EntryId).zip(entries) {
        all.entry(own, entry);
    }
    for reverse in &mut all.reverse {
        for list in
            [&mut reverse.mentioned_in, &mut reverse.voice_in, &mut reverse.cited_in]
        {
            list.sort_unstable();
            list.dedup();
        }
        reverse.articles.sort_unstable();
        reverse.articles.dedup();
    }
    all.reverse
}

struct Gathered {
    reverse: Vec<Reverse>,
}

impl Gathered {
    fn of(&mut self, id: impl Into<EntryId>) -> &mut Reverse {
        &mut self.reverse[id.into().0 as usize]
    }

    fn event(&mut self, event: &Event) {
        let own = event.owner;
        self.cites(own, &event.cite);
        self.evidence(own, &event.evidence);
        self.basis(own, &event.basis);
        self.words(own, event.text.as_ref());
    }

    fn entry(&mut self, own: EntryId, entry: &Entry) {
        if let Some(text) = &entry.text {
            for side in Side::BOTH {
                if let Some(prose) = text.own(side) {
                    self.prose(own, prose);
                }
            }
        }
        self.evidence(own, &entry.evidence);
        match &entry.body {
            Body::Country { .. } | Body::Page => {}
            Body::Organisation { country, provisions, form: _ } => {
                if let Some(country) = country {
                    self.of(*country).members.push(own);
                }
                self.provisions(own, provisions);
            }
            Body::Person { roles } => {
                for role in roles {
                    if let Some(of) = role.of
                        && !self.of(of).members.contains(&own)
                    {
                        self.of(of).members.push(own);
                    }
                    self.cites(own, &role.cite);
                    self.evidence(own, &role.evidence);
                }
            }
            Body::Agreement(agreement) => {
                for party in &agreement.parties {
                    self.of(*party).party_to.push(AgreementId(own));
                }
                for addressee in &agreement.addressees {
                    if let Voice::Entry(id) = addressee {
                        self.of(*id).addressed.push(AgreementId(own));
                    }
                }
                for (relation, other) in &agreement.relations {
                    self.of(*other).relations.push((*relation, AgreementId(own)));
                }
                if let Some(term) = &agreement.term {
                    self.cites(own, &term.cite);
                    self.evidence(own, &term.evidence);
                    self.basis(own, &term.basis);
                    self.words(own, term.condition.as_ref());
                }
                self.provisions(own, &agreement.provisions);
            }
            Body::Article(article) => {
                let chain =
                    article.author.iter().chain(&article.outlet).chain(&article.via);
                for voice in chain {
                    if let Voice::Entry(id) = voice {
                        self.of(*id).articles.push(ArticleId(own));
                    }
                }
                self.basis(own, &article.published.basis);
                article.caveats.iter().for_each(|pair| self.words(own, Some(pair)));
            }
        }
    }

    fn provisions(&mut self, own: EntryId, provisions: &[Provision]) {
        for provision in provisions {
            self.voices(own, &provision.voice);
            self.cites(own, &provision.cite);
            self.words(own, provision.note.as_ref());
        }
    }

    fn evidence(&mut self, own: EntryId, evidence: &[Evidence]) {
        for one in evidence {
            self.voices(own, &one.voice);
            self.cites(own, &one.cite);
            self.basis(own, &one.basis);
        }
    }

    fn basis(&mut self, own: EntryId, basis: &Basis) {
        if let Basis::Inferred(why) = basis {
            self.words(own, Some(why));
        }
    }

    fn voices(&mut self, own: EntryId, voices: &[Voice]) {
        for voice in voices {
            if let Voice::Entry(id) = voice {
                self.of(*id).voice_in.push(own);
            }
        }
    }

    fn cites(&mut self, own: EntryId, cites: &[Cite]) {
        for cite in cites {
            self.of(cite.article).cited_in.push(own);
        }
    }

    fn words(&mut self, own: EntryId, pair: Option<&Pair<Words>>) {
        let Some(pair) = pair else { return };
        for side in Side::BOTH {
            let mut found = Vec::new();
            if let Some(line) = pair.own(side) {
                line_links(line, &mut found);
            }
            self.targets(own, &found);
        }
    }

    fn prose(&mut self, own: EntryId, prose: &Prose<Target>) {
        self.targets(own, &prose.links());
    }

    fn targets(&mut self, own: EntryId, targets: &[&Target]) {
        for target in targets {
            match target {
                Target::Entry { id, .. } if *id != own => {
                    self.of(*id).mentioned_in.push(own);
                }
                Target::Cite(cites) => self.cites(own, cites),
                Target::Entry { .. } | Target::Web(_) | Target::Picture(_) => {}
            }
        }
    }
}
