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
    /// The ids of all terms of a vocabulary, in order.
    pub(crate) fn all() -> impl Iterator<Item = TermId> {
        (0..).map(TermId)
    }

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
    /// Of a form: the group under whose name lists show its agreements.
    pub group: Option<GroupId>,
    /// Of a provision: the first code of its family, which stands for all codes that are compared
    /// with each other; itself if it has none. None if it is never compared, and of other codes.
    pub compared: Option<TermId>,
}

/// A group of forms: its place among the groups of [`Vocabulary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(u32);

impl GroupId {
    /// The ids of all groups of a vocabulary, in order.
    pub(crate) fn all() -> impl Iterator<Item = GroupId> {
        (0..).map(GroupId)
    }
}

/// A group of forms.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FormGroup {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Pair<String>,
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
    groups: Vec<FormGroup>,
}

impl Vocabulary {
    /// The vocabulary of these terms and groups.
    pub(crate) fn new(terms: Vec<CodedTerm>, groups: Vec<FormGroup>) -> Vocabulary {
        Vocabulary { terms, groups }
    }

    /// The term of this id.
    pub fn term(&self, id: TermId) -> &CodedTerm {
        &self.terms[id.index()]
    }

    /// The group of this id.
    pub fn group(&self, id: GroupId) -> &FormGroup {
        &self.groups[id.0 as usize]
    }

    /// All terms with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TermId, &CodedTerm)> {
        TermId::all().zip(&self.terms)
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
