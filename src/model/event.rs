//! Something that happened, or is said to have happened.
//! Start at [`Event`].

use super::edtf::Edtf;
use super::evidence::{Basis, Evidence, Voice};
use super::link::{AgreementId, Cite, EntryId, LinkedLine};
use super::pair::Pair;
use super::vocabulary::TermId;

/// An event: the entry with which it is stored, and its place among the events there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId {
    owner: EntryId,
    place: u32,
}

impl EventId {
    /// The events that are stored with `owner`, with their ids.
    pub(crate) fn of_all(
        owner: EntryId,
        events: &[Event],
    ) -> impl Iterator<Item = (EventId, &Event)> {
        (0..).map(move |place| EventId { owner, place }).zip(events)
    }

    /// The entry with which it is stored.
    pub fn owner(self) -> EntryId {
        self.owner
    }

    /// Its place among the events of its owner, from 0.
    pub fn place(self) -> usize {
        self.place as usize
    }
}

/// In which way an event is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// As having happened.
    Reported,
    /// As a plan.
    Planned,
    /// As an accusation or a claim.
    Alleged,
    /// As not having happened.
    Denied,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 4] =
        [Mode::Reported, Mode::Planned, Mode::Alleged, Mode::Denied];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            Mode::Reported => "reported",
            Mode::Planned => "planned",
            Mode::Alleged => "alleged",
            Mode::Denied => "denied",
        }
    }

    /// Whether it needs someone who says so.
    pub fn needs_voice(self) -> bool {
        matches!(self, Mode::Alleged | Mode::Denied)
    }
}

/// An event. It is stored once and shown at every entry that it names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// The entry with which it is stored.
    pub owner: EntryId,
    /// What kind of event it is.
    pub kind: TermId,
    /// When; undated if not given.
    pub date: Option<Edtf>,
    /// How it is told.
    pub mode: Mode,
    /// Whether the dates are stated or inferred.
    pub basis: Basis,
    /// When the voice said so.
    pub said: Option<Edtf>,
    /// Who did it.
    pub by: Vec<EntryId>,
    /// Who else took part.
    pub with: Vec<EntryId>,
    /// Whom it addressed, visited or concerned.
    pub to: Vec<EntryId>,
    /// Where.
    pub place: Option<Pair<String>>,
    /// What happened, where the kind alone does not say it.
    pub text: Option<Pair<LinkedLine>>,
    /// Who says so.
    pub voice: Vec<Voice>,
    /// The instrument by which it was done.
    pub act: Option<AgreementId>,
    /// The evidence of single fields.
    pub evidence: Vec<Evidence>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

impl Event {
    /// Every entry that it names, its owner first; none twice.
    pub fn entries(&self) -> Vec<EntryId> {
        let mut all = vec![self.owner];
        let voices = self.voice.iter().filter_map(|voice| match voice {
            Voice::Entry(id) => Some(*id),
            Voice::Named(_) => None,
        });
        let named = self.by.iter().chain(&self.with).chain(&self.to).copied();
        for id in named.chain(self.act.map(EntryId::from)).chain(voices) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }
}
