//! The home page: what the dossier holds.
//! Start at [`HomePage`].

use std::collections::BTreeSet;

use super::builder::PageBuilder;
use super::data::page_data;
use super::entry::EntryPage;
use super::leaf::Text;
use super::register::Register;
use super::timeline::Timeline;
use crate::model::event::Mode;
use crate::model::kind::Kind;

page_data! {
    /// What the home page shows.
    pub struct HomePage<'d> {
        /// One or two sentences on the dossier.
        pub summary: Option<Text<'d>>,
        /// The free page `home`, if the dossier has one.
        pub entry: Option<EntryPage<'d>>,
        /// The events that date agreements, on a timeline.
        pub timeline: Option<Timeline<'d>>,
        /// The registers of agreements, countries and so on, each that has entries.
        pub registers: Vec<Register<'d>>,
        /// In which ways events of the dossier are told, each once.
        pub modes: Vec<&'static str>,
        /// How many entries there are of each kind.
        pub counts: Vec<Count>,
    }

    /// How many entries there are of a kind.
    pub struct Count {
        /// The kind, in the plural.
        pub kind: &'static str,
        /// How many.
        pub count: usize,
        /// The register.
        pub href: String,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the home page shows.
    pub(super) fn home(&mut self) -> HomePage<'d> {
        let registers = &self.index.registers;
        let tables =
            registers.kinds(self.side).map(|kind| self.register_at_home(kind)).collect();
        let own = self.dossier.iter().find(|(_, entry)| entry.is_home());
        HomePage {
            summary: self.dossier.summary.as_ref().map(|pair| self.text(pair)),
            entry: own.map(|(id, _)| EntryPage {
                events: self.events_of(id),
                text: self.passage(id),
                ..self.entry(id)
            }),
            timeline: self.timeline(self.milestones()),
            registers: tables,
            modes: self.modes(),
            counts: self.counts(),
        }
    }

    /// How many entries there are of each kind that has some.
    pub(super) fn counts(&self) -> Vec<Count> {
        let registers = &self.index.registers;
        let count = |kind: Kind| Count {
            kind: kind.folder(),
            count: registers.list(self.side, kind).len(),
            href: self.register(kind),
        };
        registers.kinds(self.side).map(count).collect()
    }

    /// In which ways events of the dossier are told, each once.
    fn modes(&self) -> Vec<&'static str> {
        let events = self.dossier.all_events();
        let told: BTreeSet<Mode> = events.map(|(_, event)| event.mode).collect();
        told.into_iter().map(Mode::code).collect()
    }
}
