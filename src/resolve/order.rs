//! The order in which the milestones of an agreement follow each other.
//! Start at [`Orders`]: what cannot be is refused, what can hardly be is reported.

use std::collections::BTreeMap;

use super::milestones::{Happening, Milestones, NEEDS};
use super::reach::Reading;
use super::resolution::EntryResolution;
use super::term;
use crate::diagnostic::{Report, fault, phrase};
use crate::model::agreement::{Agreement, Relation, Renewal};
use crate::model::edtf::Day;
use crate::model::event::EventId;
use crate::model::link::{AgreementId, EntryId};
use crate::model::milestone::{Milestone, Occurrence};
use crate::source::Span;

/// Pairs of which the first is seldom before the second: possible, but more likely a slip.
const SELDOM_BEFORE: [(Milestone, Milestone); 10] = [
    (Milestone::Approved, Milestone::Signed),
    (Milestone::Denounced, Milestone::InForce),
    (Milestone::Terminated, Milestone::Approved),
    (Milestone::Terminated, Milestone::Ratified),
    (Milestone::Terminated, Milestone::Renewed),
    (Milestone::Terminated, Milestone::Denounced),
    (Milestone::Expired, Milestone::Approved),
    (Milestone::Expired, Milestone::Ratified),
    (Milestone::Expired, Milestone::Renewed),
    (Milestone::Expired, Milestone::Denounced),
];

/// Those of two parties only: others may join an agreement of many that is in force.
const SELDOM_BEFORE_OF_TWO: [(Milestone, Milestone); 2] = [
    (Milestone::InForce, Milestone::Approved),
    (Milestone::InForce, Milestone::Ratified),
];

/// For how many days before a signature a government may approve the draft.
const DRAFT: i64 = 5 * 365;

/// Judges the order of the milestones of each agreement, and of those that refer to each other.
pub(super) struct Orders<'m> {
    made: &'m [&'m EntryResolution],
    /// The days on which each agreement can have been signed.
    signed: BTreeMap<AgreementId, Days>,
}

impl<'m> Orders<'m> {
    /// A judge of entries of which this was made.
    pub(super) fn new(made: &'m [&'m EntryResolution]) -> Orders<'m> {
        Orders { made, signed: BTreeMap::new() }
    }

    /// Judges the order of the milestones of an agreement.
    pub(super) fn judge(
        &mut self,
        id: AgreementId,
        agreement: &Agreement,
        all: &Milestones,
        report: &mut Report,
    ) {
        let made = self.made;
        let place = |id: EventId| &made[id.owner().index()].event_places[id.place()];
        let mut order = Order { all, place: &place, report };
        order.refuse();
        order.report(agreement);
        if let Some(days) = Days::of(all.those(Milestone::Signed)) {
            self.signed.insert(id, days);
        }
    }

    /// Judges the order of those that refer to each other, once each of them is judged.
    pub(super) fn judge_relations(&self, report: &mut Report) {
        for (made, own) in self.made.iter().zip(EntryId::of_all(self.made.len())) {
            let kind = made.entry.as_ref().map(|entry| entry.kind());
            let own = kind.and_then(|kind| AgreementId::of(own, kind));
            let own = own.and_then(|own| self.signed.get(&own));
            for (relation, to, span) in &made.relations {
                let older = match relation {
                    Relation::BasedOn
                    | Relation::Replaces
                    | Relation::Amends
                    | Relation::Implements => true,
                    // A draft can be approved, and anything can be compared.
                    Relation::Approves | Relation::ComparedWith => false,
                };
                if let (Some(own), Some(other), true) = (own, self.signed.get(to), older)
                    && own.last < other.first
                {
                    let key = relation.field().key();
                    report.add(fault::odd_date_relation(span, span.text(), key));
                }
            }
        }
    }
}

/// The first and the last day that any of several events can have been on.
struct Days {
    first: Day,
    last: Day,
}

impl Days {
    /// `None` if there is none, or if a date leaves an end open or has a qualifier.
    fn of<'m, 'd: 'm>(
        happenings: impl Iterator<Item = &'m Happening<'d>>,
    ) -> Option<Days> {
        let mut all: Option<Days> = None;
        for one in happenings {
            let window = one.window.filter(|window| !window.doubtful)?;
            let (first, last) = (window.first?, window.last?);
            let known = all.unwrap_or(Days { first, last });
            all =
                Some(Days { first: known.first.min(first), last: known.last.max(last) });
        }
        all
    }
}

/// The milestones of one agreement.
struct Order<'o, 'd, 'p> {
    all: &'o Milestones<'d>,
    place: &'o dyn Fn(EventId) -> &'p Span,
    report: &'o mut Report,
}

/// A milestone that others need, with the first day on which it can have been.
struct Bound<'o, 'd> {
    day: Day,
    by: &'o Happening<'d>,
}

impl<'o, 'd> Order<'o, 'd, '_> {
    /// Refuses what no choice among the dates makes possible. Of a milestone that happens once,
    /// several dates are accounts of which one is right; the earliest that is possible leaves the
    /// most room to what follows. A date with a qualifier, or none, is not refused by itself.
    fn refuse(&mut self) {
        let mut bounds: BTreeMap<Milestone, Bound> = BTreeMap::new();
        for (milestone, needs) in NEEDS {
            for accounts in self.all.accounts(milestone) {
                let dated =
                    || accounts.iter().filter_map(|one| Some((*one, one.window?)));
                let firm = dated().find(|(_, window)| !window.doubtful);
                let Some((firm, _)) = firm else { continue };
                let low = needs.iter().filter_map(|need| bounds.get(need));
                let low = low.max_by_key(|bound| bound.day);
                let day = low.map(|low| low.day);
                let mut possible = dated()
                    .filter(|(_, window)| {
                        window.last.is_none_or(|last| Some(last) >= day)
                    })
                    .peekable();
                match (possible.peek(), low) {
                    (None, Some(low)) => {
                        let low = low.by;
                        self.impossible(firm, low);
                    }
                    (Some(_), _) if milestone.occurrence() == Occurrence::Once => {
                        let doubtful = dated().any(|(_, window)| window.doubtful);
                        let days =
                            possible.map(|(by, window)| (window.first.max(day), by));
                        // Where one account has no first day, none bounds what follows.
                        if let Some((Some(day), by)) = days.min_by_key(|(day, _)| *day)
                            && !doubtful
                        {
                            bounds.insert(milestone, Bound { day, by });
                        }
                    }
                    (Some(_) | None, _) => {}
                }
            }
        }
    }

    fn impossible(&mut self, one: &Happening, low: &Happening) {
        let (Some(date), Some(milestone), Some(before)) =
            (&one.event.date, one.milestone, low.milestone)
        else {
            return;
        };
        let place = (self.place)(one.id);
        let fault = fault::event_order(place, milestone.code(), date, before.code());
        let label = phrase::milestone_here(before.code());
        self.report.add(fault.related((self.place)(low.id), label));
    }

    /// The day on which its term surely was over, if that is not renewed.
    fn last_day(&self, agreement: &Agreement) -> Option<Day> {
        let term = agreement.term.as_ref()?;
        let renewed = self.all.those(Milestone::Renewed).next().is_some();
        let end = || term::end(self.all, term, Reading::Doubted).does;
        let ends = term.renewal == Renewal::None && !renewed;
        ends.then(end).and_then(Day::from_ordinal)
    }

    /// Reports what is possible but more likely a slip.
    fn report(&mut self, agreement: &Agreement) {
        let of_two = &SELDOM_BEFORE_OF_TWO[..];
        let of_two = if agreement.parties.len() > 2 { &[] } else { of_two };
        for (early, late) in SELDOM_BEFORE.iter().chain(of_two) {
            let (Some(first), Some(second)) =
                (Days::of(self.all.those(*early)), Days::of(self.all.those(*late)))
            else {
                continue;
            };
            let between = second.first.ordinal() - first.last.ordinal();
            let allowed = if *early == Milestone::Approved { DRAFT } else { 0 };
            let mut ones = (self.all.those(*early), self.all.those(*late));
            if between > allowed
                && let (Some(one), Some(other)) = (ones.0.next(), ones.1.next())
                && let Some(date) = &one.event.date
            {
                let (place, other) = ((self.place)(one.id), (self.place)(other.id));
                let fault = fault::odd_date_order(place, early.code(), date, late.code());
                self.report
                    .add(fault.related(other, phrase::milestone_here(late.code())));
            }
        }
        let ends = [Milestone::Terminated, Milestone::Expired];
        if let Some(last) = self.last_day(agreement) {
            for end in ends {
                let days = Days::of(self.all.those(end));
                if days.is_some_and(|days| days.first.ordinal() > last.ordinal() + 1)
                    && let Some(one) = self.all.those(end).next()
                    && let Some(date) = &one.event.date
                {
                    self.report.add(fault::odd_date_term(
                        (self.place)(one.id),
                        date,
                        &last,
                    ));
                }
            }
        }
        let [one, other] = ends.map(|end| self.all.those(end).next());
        if let (Some(one), Some(other)) = (one, other) {
            let fault = fault::odd_date_ends((self.place)(one.id));
            let label = phrase::milestone_here(Milestone::Expired.code());
            self.report.add(fault.related((self.place)(other.id), label));
        }
    }
}
