//! The home page: what the dossier holds.
//! Start at [`HomeView`].

use serde::Serialize;

use super::entry::EntryView;
use super::register::Register;
use super::scope::Scope;
use super::text::Text;
use super::timeline::Timeline;
use crate::model::entry::Kind;

/// What the home page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct HomeView {
    /// One or two sentences on the dossier.
    pub summary: Option<Text>,
    /// The free page `home`, if the dossier has one.
    pub entry: Option<EntryView>,
    /// The events that happened to agreements, on one line.
    pub timeline: Option<Timeline>,
    /// The registers of agreements, countries and so on, each that has entries.
    pub registers: Vec<Register>,
    /// How many entries there are of each kind.
    pub counts: Vec<Count>,
}

/// How many entries there are of a kind.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Count {
    /// The kind, in the plural.
    pub kind: &'static str,
    /// How many.
    pub count: usize,
    /// The register.
    pub href: String,
}

impl Scope<'_> {
    /// What the home page shows.
    pub(super) fn home(&mut self) -> HomeView {
        let shelf = |kind| self.order.shelves.list(self.side, kind);
        let kinds = || {
            let shown = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Page);
            shown.filter(|kind| !shelf(*kind).is_empty())
        };
        let counts = kinds()
            .map(|kind| Count {
                kind: kind.folder(),
                count: shelf(kind).len(),
                href: self.register(kind),
            })
            .collect();
        let registers = kinds().map(|kind| self.register_at_home(kind)).collect();
        let own = self.dossier.iter().find(|(_, entry)| super::is_home(entry));
        HomeView {
            summary: self.dossier.summary.as_ref().map(|pair| self.text(pair)),
            entry: own.map(|(id, _)| id).map(|id| EntryView {
                events: self.events_of(id),
                text: self.prose(id),
                ..self.entry(id)
            }),
            timeline: self.timeline(self.milestones()),
            registers,
            counts,
        }
    }
}
