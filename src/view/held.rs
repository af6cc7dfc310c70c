//! What a field of an entry holds, beside the evidence of it.
//! Start at [`PageBuilder::held`].

use super::builder::PageBuilder;
use super::leaf::{Text, Voice};
use crate::model::agreement::{Agreement, Binding};
use crate::model::article::Article;
use crate::model::entry::Body;
use crate::model::evidence::Voice as Speaker;
use crate::model::field::Field;
use crate::model::link::EntryId;

impl<'d> PageBuilder<'d> {
    /// The words or names that a top-level field of an entry holds; nothing for a date, a number, a
    /// checksum, or whether an agreement binds.
    pub(super) fn held(&self, id: EntryId, field: Field) -> Vec<Voice<'d>> {
        let entry = self.dossier.entry(id);
        let word = |words: Text<'d>| vec![Voice::Named(words)];
        let plain = |words: &'d str| vec![Voice::Named(Text::plain(words))];
        match field {
            Field::Title => word(self.text(&entry.title)),
            Field::Short => word(self.text(&entry.short)),
            Field::Summary => {
                entry.summary.iter().flat_map(|pair| word(self.text(pair))).collect()
            }
            Field::Variants => entry.variants[self.side.index()]
                .iter()
                .flat_map(|name| plain(name))
                .collect(),
            Field::Wikidata => {
                entry.wikidata.iter().flat_map(|item| plain(item)).collect()
            }
            Field::Iso => match &entry.body {
                Body::Country { iso } => word(Text::plain(iso.to_string())),
                _ => Vec::new(),
            },
            Field::Form => match &entry.body {
                Body::Agreement(agreement) => word(self.name(agreement.form)),
                Body::Organisation { form, .. } => word(self.name(*form)),
                _ => Vec::new(),
            },
            Field::Country => match &entry.body {
                Body::Organisation { country, .. } => {
                    country.iter().map(|id| Voice::Entry(self.link(*id))).collect()
                }
                _ => Vec::new(),
            },
            _ => match &entry.body {
                Body::Agreement(agreement) => self.held_by_agreement(agreement, field),
                Body::Article(article) => self.held_by_article(article, field),
                _ => Vec::new(),
            },
        }
    }

    /// Whether an agreement binds, if that is the field.
    pub(super) fn held_binding(&self, id: EntryId, field: Field) -> Option<&'static str> {
        let own = self.dossier.as_agreement(id).filter(|_| field == Field::Binding)?;
        self.dossier.agreement(own).binding.map(Binding::code)
    }

    fn held_by_agreement(
        &self,
        agreement: &'d Agreement,
        field: Field,
    ) -> Vec<Voice<'d>> {
        match field {
            Field::Parties => {
                agreement.parties.iter().map(|id| Voice::Entry(self.link(*id))).collect()
            }
            Field::Addressees => self.voices(&agreement.addressees),
            // Another field is the name of no relation.
            _ => {
                let related = agreement.relations.iter();
                let related = related.filter(|(relation, _)| relation.field() == field);
                related.map(|(_, to)| Voice::Entry(self.link(*to))).collect()
            }
        }
    }

    fn held_by_article(&self, article: &'d Article, field: Field) -> Vec<Voice<'d>> {
        let one = |voice: &'d Option<Speaker>| voice.iter().map(|one| self.voice(one));
        match field {
            Field::Author => one(&article.author).collect(),
            Field::Outlet => one(&article.outlet).collect(),
            Field::Via => self.voices(&article.via),
            Field::Url => {
                let url = article.url.as_deref().map(Text::plain);
                url.into_iter().map(Voice::Named).collect()
            }
            _ => Vec::new(),
        }
    }
}
