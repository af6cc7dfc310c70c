//! Agreements and other instruments.
//! Start at [`Agreement`].

use super::duration::Duration;
use super::evidence::{Basis, Evidence, Value, Voice};
use super::field::Field;
use super::link::{AgreementId, Cite, EntryId, LinkedLine};
use super::pair::Pair;
use super::vocabulary::TermId;

/// What is true of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Agreement {
    /// Its form.
    pub form: TermId,
    /// Whether it binds.
    pub binding: Option<Binding>,
    /// Its parties: countries or organisations.
    pub parties: Vec<EntryId>,
    /// Whom it is made to, where it is an offer or a proposal.
    pub addressees: Vec<Voice>,
    /// Its relations to other agreements, as written here; the reverse is derived.
    pub relations: Vec<(Relation, AgreementId)>,
    /// How long it lasts.
    pub term: Option<Term>,
    /// What it provides, and what is not in it.
    pub provisions: Vec<Provision>,
}

/// Whether an instrument binds its parties in law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Binding {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Sources differ.
    Disputed,
    /// No source says.
    Unknown,
    /// The question does not arise, as with an offer.
    NotApplicable,
}

impl Binding {
    /// All of them.
    pub const ALL: [Binding; 5] = [
        Binding::Yes,
        Binding::No,
        Binding::Disputed,
        Binding::Unknown,
        Binding::NotApplicable,
    ];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            Binding::Yes => "yes",
            Binding::No => "no",
            Binding::Disputed => "disputed",
            Binding::Unknown => "unknown",
            Binding::NotApplicable => "not-applicable",
        }
    }
}

/// How one agreement relates to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// Rests on it.
    BasedOn,
    /// Takes its place.
    Replaces,
    /// Changes it.
    Amends,
    /// Carries it out.
    Implements,
    /// Approves it.
    Approves,
    /// A source compares it with it.
    ComparedWith,
}

impl Relation {
    /// All of them.
    pub const ALL: [Relation; 6] = [
        Relation::BasedOn,
        Relation::Replaces,
        Relation::Amends,
        Relation::Implements,
        Relation::Approves,
        Relation::ComparedWith,
    ];

    /// The field under which it is written.
    pub fn field(self) -> Field {
        match self {
            Relation::BasedOn => Field::BasedOn,
            Relation::Replaces => Field::Replaces,
            Relation::Amends => Field::Amends,
            Relation::Implements => Field::Implements,
            Relation::Approves => Field::Approves,
            Relation::ComparedWith => Field::ComparedWith,
        }
    }
}

/// How long an agreement lasts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// The length of the first term.
    pub length: Duration,
    /// The kind of event from which it runs; `None` if unknown.
    pub from: Option<TermId>,
    /// What happens at its end.
    pub renewal: Renewal,
    /// The length of each renewal.
    pub each: Option<Duration>,
    /// How long before the end notice has to be given.
    pub notice: Option<Duration>,
    /// The rule for entry into force.
    pub condition: Option<Pair<LinkedLine>>,
    /// Whether all of it is stated or inferred.
    pub basis: Basis,
    /// The evidence of single fields.
    pub evidence: Vec<Evidence>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// What happens at the end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Renewal {
    /// It goes on unless someone gives notice.
    Automatic,
    /// It goes on if the parties say so.
    Express,
    /// It ends.
    None,
    /// No source says.
    Unknown,
}

impl Renewal {
    /// All of them.
    pub const ALL: [Renewal; 4] =
        [Renewal::Automatic, Renewal::Express, Renewal::None, Renewal::Unknown];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            Renewal::Automatic => "automatic",
            Renewal::Express => "express",
            Renewal::None => "none",
            Renewal::Unknown => "unknown",
        }
    }
}

/// Something that an instrument provides for, or does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Provision {
    /// What.
    pub code: TermId,
    /// What the source says of it.
    pub value: Value,
    /// Who says so.
    pub voice: Vec<Voice>,
    /// A word on it.
    pub note: Option<Pair<LinkedLine>>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}
