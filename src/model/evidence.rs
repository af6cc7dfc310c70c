//! How firmly something is known, who says so, and where it is written.
//! Start at [`Cite`] and [`Evidence`].

use super::edtf::Edtf;
use super::field::Field;
use super::link::{Cite, EntryId, LinkedLine};
use super::pair::Pair;

/// Whether a source says a thing, or an editor concludes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The source says so.
    Stated,
    /// An editor concludes it, for this reason.
    Inferred(Pair<LinkedLine>),
}

impl Basis {
    /// The code by which it is written.
    pub fn code(&self) -> &'static str {
        match self {
            Basis::Stated => "stated",
            Basis::Inferred(_) => "inferred",
        }
    }
}

/// Who says something, or takes part in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// An entry of the dossier.
    Entry(EntryId),
    /// Someone without an entry, such as "unnamed experts". Most have one, and a pair is large.
    Named(Box<Pair<String>>),
}

impl Voice {
    /// The entry, if there is one.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Voice::Entry(id) => Some(*id),
            Voice::Named(_) => None,
        }
    }
}

/// The evidence of one field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// The field.
    pub field: Field,
    /// Stated or inferred.
    pub basis: Basis,
    /// Who says so, where it is someone's statement or judgement.
    pub voice: Vec<Voice>,
    /// Whether it is someone's statement or someone's judgement.
    pub value: Option<Value>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// What a source says of a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// The article says that the instrument contains it.
    Stated,
    /// Someone named says so.
    Attributed,
    /// The article or an expert judges that it amounts to it.
    Assessed,
    /// Reported beside the instrument, not in it.
    Related,
    /// The article says expressly that it is not there.
    Absent,
    /// Nothing is said.
    Silent,
}

impl Value {
    /// All of them, in the order in which a page shows them.
    pub const ALL: [Value; 6] = [
        Value::Stated,
        Value::Attributed,
        Value::Assessed,
        Value::Related,
        Value::Absent,
        Value::Silent,
    ];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            Value::Stated => "stated",
            Value::Attributed => "attributed",
            Value::Assessed => "assessed",
            Value::Related => "related",
            Value::Absent => "absent",
            Value::Silent => "silent",
        }
    }

    /// Whether it needs someone who says so.
    pub fn needs_voice(self) -> bool {
        matches!(self, Value::Attributed | Value::Assessed)
    }
}

/// A date with its basis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dated {
    /// The date.
    pub date: Edtf,
    /// Stated or inferred.
    pub basis: Basis,
}
