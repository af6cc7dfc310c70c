//! Where on the page of its entry a fact stands, and where on the page of an article a paragraph.
//! Start at [`PageBuilder::fact_href`].

use super::builder::PageBuilder;
use crate::model::kind::Kind;
use crate::model::link::{ArticleId, EntryId};
use crate::model::locator::Locator;
use crate::model::parts::Fact;

impl<'d> PageBuilder<'d> {
    /// The relative address of a fact on the page of its entry: of the part in which it stands.
    pub(super) fn fact_href(&self, id: EntryId, fact: Fact<'d>) -> String {
        let anchor = match (fact, self.dossier.entry(id).kind()) {
            // A free page shows no facts of its own.
            (_, Kind::Page) => return self.href(id),
            (Fact::Provision(_), _) => "m-provisions",
            (Fact::Role(_), _) => "m-roles",
            (Fact::Event(_), Kind::Country | Kind::Organisation | Kind::Person) => {
                "m-events"
            }
            (
                Fact::Event(_) | Fact::Evidence(_) | Fact::Term(_),
                Kind::Agreement
                | Kind::Article
                | Kind::Country
                | Kind::Organisation
                | Kind::Person,
            ) => "m-facts",
        };
        format!("{}#{anchor}", self.href(id))
    }

    /// The relative address of the text of an entry.
    pub(super) fn text_href(&self, id: EntryId) -> String {
        match self.dossier.entry(id).kind() {
            // A free page is its text.
            Kind::Page => self.href(id),
            Kind::Agreement
            | Kind::Article
            | Kind::Country
            | Kind::Organisation
            | Kind::Person => format!("{}#m-text", self.href(id)),
        }
    }

    /// The relative address of an article, or of the first paragraph that a locator names.
    pub(super) fn article_href(
        &self,
        id: ArticleId,
        paragraphs: Option<&Locator>,
    ) -> String {
        self.paragraph_href(id, paragraphs.map(Locator::first))
    }

    /// The relative address of an article, or of one of its paragraphs.
    pub(super) fn paragraph_href(&self, id: ArticleId, paragraph: Option<u32>) -> String {
        let mut href = self.href(id);
        if let Some(number) = paragraph {
            href.push_str("#p");
            href.push_str(&number.to_string());
        }
        href
    }
}
