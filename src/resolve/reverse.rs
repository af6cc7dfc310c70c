//! Every reference, seen from its other end.
//! Start at [`derive()`].

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::dossier::Reverse;
use crate::model::entry::{Body, Entry};
use crate::model::event::{Event, EventId};
use crate::model::evidence::Voice;
use crate::model::exchange::Exchanges;
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, ArticleId, Cite, EntryId, Target};
use crate::model::milestone::Milestone;
use crate::model::pair::Side;
use crate::model::parts::Part;
use crate::model::vocabulary::Vocabulary;

/// What points at each of `entries`, in their order.
pub(super) fn derive(
    entries: &[Arc<Entry>],
    exchanges: &Exchanges,
    vocabulary: &Vocabulary,
) -> Vec<Reverse> {
    let mut all = Gathered { reverse: vec![Reverse::default(); entries.len()] };
    let named = |id: EventId| {
        let owner = &entries[id.owner().index()];
        named(&owner.events[id.place()], &owner.body, vocabulary)
    };
    // A claim and the answers to it are shown together: at every entry that any of them names.
    let together = |events: &Vec<EventId>| -> BTreeSet<EntryId> {
        events.iter().flat_map(|id| named(*id)).collect()
    };
    let together: Vec<_> = exchanges.all().iter().map(together).collect();
    for (own, entry) in EntryId::of_all(entries.len()).zip(entries) {
        for (id, _) in EventId::of_all(own, &entry.events) {
            match exchanges.of(id) {
                Some(number) => {
                    together[number].iter().for_each(|at| all.of(*at).events.push(id));
                }
                None => named(id).into_iter().for_each(|at| all.of(at).events.push(id)),
            }
        }
        entry.parts(&mut |part| all.part(own, entry.kind(), part));
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

/// The entries at which an event of an entry with this body is shown; none twice.
fn named(event: &Event, body: &Body, vocabulary: &Vocabulary) -> Vec<EntryId> {
    let mut named = event.entries();
    let milestone = vocabulary.term(event.kind).milestone;
    if milestone.is_some_and(Milestone::concerns_all_parties)
        && let Body::Agreement(agreement) = body
    {
        let others = agreement.parties.iter().filter(|party| !named.contains(party));
        let others: Vec<EntryId> = others.copied().collect();
        named.extend(others);
    }
    named
}

struct Gathered {
    reverse: Vec<Reverse>,
}

impl Gathered {
    fn of(&mut self, id: impl Into<EntryId>) -> &mut Reverse {
        &mut self.reverse[id.into().index()]
    }

    /// A part of the entry `own`, which is of this kind.
    fn part(&mut self, own: EntryId, kind: Kind, part: Part) {
        match part {
            Part::Text(text) => self.targets(own, &text.links),
            Part::Line(pair) => {
                for line in Side::BOTH.into_iter().filter_map(|side| pair.own(side)) {
                    self.targets(own, &line.links);
                }
            }
            Part::Cites(cites) => self.cites(own, cites),
            Part::Voice(Voice::Entry(id)) => self.of(*id).voice_in.push(own),
            Part::Origin(Voice::Entry(id)) => {
                self.of(*id).articles.extend(ArticleId::of(own, kind));
            }
            Part::Addressee(Voice::Entry(id)) => {
                self.of(*id).addressed.extend(AgreementId::of(own, kind));
            }
            Part::Party(id) => self.of(id).party_to.extend(AgreementId::of(own, kind)),
            Part::MemberOf(id) => {
                let members = &mut self.of(id).members;
                if members.last() != Some(&own) {
                    members.push(own);
                }
            }
            Part::Relation(relation, to) => {
                let from = AgreementId::of(own, kind);
                self.of(to).relations.extend(from.map(|from| (relation, from)));
            }
            // Events are kept as a whole, and nothing points back at a date or a mere name.
            Part::Involved(_)
            | Part::Date(_)
            | Part::Updated(_)
            | Part::Voice(Voice::Named(_))
            | Part::Origin(Voice::Named(_))
            | Part::Addressee(Voice::Named(_)) => {}
        }
    }

    fn cites(&mut self, own: EntryId, cites: &[Cite]) {
        for cite in cites {
            self.of(cite.article).cited_in.push(own);
        }
    }

    fn targets(&mut self, own: EntryId, targets: &[Target]) {
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
