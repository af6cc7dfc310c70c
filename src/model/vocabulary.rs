//! The coded terms of a dossier: forms, events, provisions.
//! Start at [`Vocabulary`].

use super::milestone::Milestone;
use super::pair::Pair;

/// What a code belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Forms of agreements.
    Form,
    /// Kinds of events.
    Event,
    /// Forms of organisations.
    Organisation,
    /// Provisions.
    Provision,
}

impl Family {
    /// All of them.
    pub const ALL: [Family; 4] =
        [Family::Form, Family::Event, Family::Organisation, Family::Provision];

    /// The table of `vocabulary.toml` that holds it.
    pub const fn key(self) -> &'static str {
        match self {
            Family::Form => "form",
            Family::Event => "event",
            Family::Organisation => "organisation",
            Family::Provision => "provision",
        }
    }
}

/// A coded term: its place in [`Vocabulary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TermId(u32);

impl TermId {
    /// Its place in the vocabulary, from 0, for lists that have something for each.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A coded term with its names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CodedTerm {
    /// What it belongs to.
    pub family: Family,
    /// The code.
    pub code: String,
    /// Its name.
    pub name: Pair<String>,
    /// What it means.
    pub definition: Option<Pair<String>>,
    /// The coding scheme it follows.
    pub after: Option<String>,
    /// Of a kind of event: the milestone that it is, if it is one.
    pub milestone: Option<Milestone>,
    /// Of a kind of event: what those are called who take part in it.
    pub part_names: PartNames,
    /// Of a form: the status of an agreement while no event says more.
    pub status: Option<FormStatus>,
}

/// What those are called who take part in a kind of event; the theme's words where none is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PartNames {
    /// Who does it, such as the visitor.
    pub by: Option<Pair<String>>,
    /// Who else takes part, such as the host.
    pub with: Option<Pair<String>>,
    /// Whom it addresses, visits or concerns.
    pub to: Option<Pair<String>>,
}

/// All coded terms, by family and then as written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Vocabulary {
    terms: Vec<CodedTerm>,
}

impl Vocabulary {
    /// The vocabulary of these terms.
    pub(crate) fn new(terms: Vec<CodedTerm>) -> Vocabulary {
        Vocabulary { terms }
    }

    /// The term of this id.
    pub fn term(&self, id: TermId) -> &CodedTerm {
        &self.terms[id.index()]
    }

    /// All terms with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TermId, &CodedTerm)> {
        (0..).map(TermId).zip(&self.terms)
    }

    /// The term of this family and code.
    pub fn find(&self, family: Family, code: &str) -> Option<TermId> {
        self.iter()
            .find(|(_, term)| term.family == family && term.code == code)
            .map(|(id, _)| id)
    }
}

/// The standing that a form gives while no event says more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FormStatus {
    /// A proposal.
    Proposed,
    /// Announced.
    Announced,
    /// Agreed, without a document.
    Agreed,
    /// Issued.
    Issued,
    /// Launched.
    Launched,
    /// Nothing is known.
    Unknown,
}

impl FormStatus {
    /// All of them.
    pub const ALL: [FormStatus; 6] = [
        FormStatus::Proposed,
        FormStatus::Announced,
        FormStatus::Agreed,
        FormStatus::Issued,
        FormStatus::Launched,
        FormStatus::Unknown,
    ];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            FormStatus::Proposed => "proposed",
            FormStatus::Announced => "announced",
            FormStatus::Agreed => "agreed",
            FormStatus::Issued => "issued",
            FormStatus::Launched => "launched",
            FormStatus::Unknown => "unknown",
        }
    }
}
