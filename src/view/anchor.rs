//! The ids of rows, by which links lead to single facts.
//! Start at [`PageBuilder::event_anchor`]. The rows of a term are few, and a theme names them.

use super::builder::PageBuilder;
use crate::model::agreement::Provision;
use crate::model::event::{Event, EventId};
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::provision_name::provision_names;

impl<'d> PageBuilder<'d> {
    /// The id of an event on the page of `own`. No id has a full stop in it, so the name of another
    /// entry cannot be taken for that of an event.
    pub(super) fn event_anchor(&self, own: EntryId, event: &Event) -> String {
        if event.owner == own {
            return ["m-e-", &event.name].concat();
        }
        ["m-e-", &self.dossier.entry(event.owner).id, ".", &event.name].concat()
    }

    /// The address of an event on the page of the entry with which it is stored; free pages do not
    /// list their events.
    pub(super) fn event_href(&self, id: EventId) -> String {
        let owner = id.owner();
        let page = self.href(owner);
        match self.dossier.entry(owner).kind() {
            Kind::Page => page,
            Kind::Agreement
            | Kind::Country
            | Kind::Organisation
            | Kind::Person
            | Kind::Article => {
                let anchor = self.event_anchor(owner, self.dossier.event(id));
                [&page, "#", &anchor].concat()
            }
        }
    }

    /// The ids of provisions, in their order: those of one code are told apart by letters.
    pub(super) fn provision_anchors(
        &self,
        provisions: impl IntoIterator<Item = &'d Provision>,
    ) -> Vec<String> {
        let code = |one: &Provision| &*self.dossier.vocabulary.term(one.code).code;
        let codes: Vec<&str> = provisions.into_iter().map(code).collect();
        let names = provision_names(&codes).into_iter();
        names.map(|name| ["m-p-", &name].concat()).collect()
    }
}
