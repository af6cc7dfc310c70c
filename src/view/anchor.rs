//! The ids of rows, by which links lead to single facts, and the addresses of paragraphs.
//! Start at [`PageBuilder::event_anchor`]. The rows of a term are few, and a theme names them.

use super::address::Address;
use super::builder::PageBuilder;
use crate::model::agreement::Provision;
use crate::model::event::{Event, EventId};
use crate::model::kind::Kind;
use crate::model::link::{ArticleId, EntryId};
use crate::model::locator::Locator;
use crate::model::provision_name::provision_names;

/// Whether the program gives the anchor, and not a text to a section of it.
fn is_own(anchor: &str) -> bool {
    anchor.starts_with("m-")
}

impl<'d> PageBuilder<'d> {
    /// The id of an event on the page of `own`. No id has a full stop in it, so the name of another
    /// entry cannot be taken for that of an event.
    pub(super) fn event_anchor(&self, own: EntryId, event: &Event) -> String {
        if event.owner == own {
            return Address::event_row(&event.name);
        }
        ["m-e-", &self.dossier.entry(event.owner).id, ".", &event.name].concat()
    }

    /// The address of an event on the page of the entry with which it is stored; free pages do not
    /// list their events.
    pub(super) fn event_href(&self, id: EventId) -> String {
        let event = self.dossier.event(id);
        self.anchor_href(id.owner(), &self.event_anchor(id.owner(), event))
    }

    /// The address of a place on the page of an entry. A free page is its text: it lists no facts,
    /// and has no place where its text begins.
    pub(super) fn anchor_href(&self, id: EntryId, anchor: &str) -> String {
        let mut href = self.href(id);
        let free = self.dossier.entry(id).kind() == Kind::Page && is_own(anchor);
        if !free {
            href.push('#');
            href.push_str(anchor);
        }
        href
    }

    /// The address of an article, or of the first paragraph that a locator names.
    pub(super) fn article_href(
        &self,
        id: ArticleId,
        paragraphs: Option<&Locator>,
    ) -> String {
        self.paragraph_href(id, paragraphs.map(Locator::first))
    }

    /// The address of an article, or of one of its paragraphs.
    pub(super) fn paragraph_href(&self, id: ArticleId, paragraph: Option<u32>) -> String {
        let mut href = self.href(id);
        if let Some(number) = paragraph {
            href.push_str("#p");
            href.push_str(&number.to_string());
        }
        href
    }

    /// The ids of provisions, in their order: those of one code are told apart by letters.
    pub(super) fn provision_anchors(
        &self,
        provisions: impl IntoIterator<Item = &'d Provision>,
    ) -> Vec<String> {
        let code = |one: &Provision| &*self.dossier.vocabulary.term(one.code).code;
        let codes: Vec<&str> = provisions.into_iter().map(code).collect();
        let names = provision_names(&codes).into_iter();
        names.map(|name| Address::provision_row(&name)).collect()
    }
}
