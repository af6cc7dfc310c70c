//! What a page says to machines: linked data in the words of schema.org.
//! Start at [`Linked`]. `page/machine.rs` fills it; a theme turns it into JSON-LD.

use std::borrow::Cow;

use serde::Serialize;

/// What a page is about, and where it stands.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Linked<'d> {
    #[serde(rename = "@context")]
    pub(super) context: &'static str,
    #[serde(rename = "@graph")]
    pub(super) graph: Vec<Thing<'d>>,
}

/// A thing of schema.org. What the dossier does not know is left out.
#[derive(Clone, Debug, Default, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Thing<'d> {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Words<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) headline: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<Words<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) in_language: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<Cow<'d, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) same_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) legislation_type: Option<Words<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) legislation_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) author: Option<Box<Thing<'d>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) publisher: Option<Box<Thing<'d>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_published: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) job_title: Vec<Words<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) license: Option<Cow<'d, str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) distribution: Vec<Thing<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) encoding_format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item_list_element: Vec<Thing<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) position: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) item: Option<String>,
}

/// Words of the dossier, or a message of the theme.
#[derive(Clone, Debug, Hash, Serialize)]
#[serde(untagged)]
pub(super) enum Words<'d> {
    Own(Cow<'d, str>),
    Message(String),
}

impl Linked<'_> {
    /// The same with each message in words. `words` gives those of a message by its name; what has none
    /// is left out.
    pub fn in_words(&self, words: impl Fn(&str) -> Option<String>) -> Self {
        let mut all = self.clone();
        let said = |name: &mut Option<Words>| {
            if let Some(Words::Message(id)) = name {
                *name = words(id).map(|words| Words::Own(words.into()));
            }
        };
        for thing in &mut all.graph {
            said(&mut thing.name);
            said(&mut thing.description);
            let items = &mut thing.item_list_element;
            items.iter_mut().for_each(|item| said(&mut item.name));
            items.retain(|item| item.name.is_some());
            items.iter_mut().zip(1..).for_each(|(item, at)| item.position = Some(at));
        }
        all
    }
}
