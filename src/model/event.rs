//! Something that happened, or is said to have happened.
//! Start at [`Event`].

use super::edtf::Edtf;
use super::event_name::EventName;
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
    /// As what someone neither confirms nor denies.
    Declined,
    /// As a forecast.
    Expected,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 6] = [
        Mode::Reported,
        Mode::Planned,
        Mode::Alleged,
        Mode::Denied,
        Mode::Declined,
        Mode::Expected,
    ];

    /// The code by which it is written.
    pub fn code(self) -> &'static str {
        match self {
            Mode::Reported => "reported",
            Mode::Planned => "planned",
            Mode::Alleged => "alleged",
            Mode::Denied => "denied",
            Mode::Declined => "declined",
            Mode::Expected => "expected",
        }
    }

    /// Whether it needs someone who says so.
    pub fn needs_voice(self) -> bool {
        match self {
            Mode::Reported | Mode::Planned => false,
            Mode::Alleged | Mode::Denied | Mode::Declined | Mode::Expected => true,
        }
    }
}

/// An event of an entry, by its name: one that another event answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EventRef {
    /// The entry with which it is stored.
    pub entry: EntryId,
    /// Its written id.
    pub name: Box<str>,
}

/// An event. It is stored once and shown at every entry that it names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// The entry with which it is stored.
    pub owner: EntryId,
    /// Its name among the events of that entry.
    pub name: EventName,
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
    pub by: Vec<Voice>,
    /// Who else took part.
    pub with: Vec<Voice>,
    /// Whom it addressed, visited or concerned.
    pub to: Vec<Voice>,
    /// Where.
    pub place: Option<Pair<String>>,
    /// What happened, where the kind alone does not say it.
    pub text: Option<Pair<LinkedLine>>,
    /// Who says so.
    pub voice: Vec<Voice>,
    /// The events to which it is what somebody said.
    pub answers: Vec<EventRef>,
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
        let parts = self.by.iter().chain(&self.with).chain(&self.to);
        let answered = self.answers.iter().map(|event| event.entry);
        let named = parts.filter_map(Voice::entry).chain(self.act.map(EntryId::from));
        let voices = self.voice.iter().filter_map(Voice::entry);
        for id in named.chain(voices).chain(answered) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }
}
