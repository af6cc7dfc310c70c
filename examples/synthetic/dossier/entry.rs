//! What an entry holds: facts without a format.
//! Start at [`Entry`]; `plan.rs` makes them.

use mithaq::model::entry::Kind;

use super::Cite;
use super::words::Both;

/// The same in Arabic and in English.
pub type Pair = [String; 2];

/// An entry.
pub struct Entry {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The title.
    pub title: Pair,
    /// The short title, where there is one.
    pub short: Option<Pair>,
    /// One sentence.
    pub summary: Pair,
    /// The entries to which its text links.
    pub links: [usize; 5],
    /// What its text cites.
    pub cites: [Cite; 3],
    /// The facts of its kind.
    pub facts: Facts,
}

impl Entry {
    /// The short title, or else the title.
    pub fn short(&self, side: usize) -> &str {
        &self.short.as_ref().unwrap_or(&self.title)[side]
    }
}

impl Event {
    /// The key by which events are sorted: the date, or when it was said.
    pub fn place(&self) -> &str {
        self.date
            .as_ref()
            .or(self.said.as_ref())
            .map_or("", |date| date.trim_matches('['))
    }
}

/// The facts of a kind.
pub enum Facts {
    /// An agreement.
    Agreement(Box<Agreement>),
    /// An article.
    Article(Article),
    /// A country with its code and an event.
    Country(&'static str, Event),
    /// An organisation with its form and its country.
    Organisation(&'static str, Option<usize>),
    /// A person with an office.
    Person(Role),
}

/// An agreement.
pub struct Agreement {
    /// The code of its form.
    pub form: &'static str,
    /// Why it is taken for one of this form.
    pub form_why: Both,
    /// The citations for it.
    pub form_cite: Cite,
    /// Whether it binds.
    pub binding: &'static str,
    /// The two parties.
    pub parties: [usize; 2],
    /// The relations, by their keys.
    pub relations: Vec<(&'static str, usize)>,
    /// The four events, in the order of their dates.
    pub events: Vec<Event>,
    /// The term.
    pub term: Term,
    /// The six provisions.
    pub provisions: Vec<Provision>,
}

/// An event.
#[derive(Default)]
pub struct Event {
    /// The code of its kind.
    pub kind: &'static str,
    /// Its date in EDTF.
    pub date: Option<String>,
    /// When it was said.
    pub said: Option<String>,
    /// Its mode; empty for what is reported.
    pub mode: &'static str,
    /// Why it is inferred, if it is.
    pub why: Option<Both>,
    /// Who did it.
    pub by: Vec<usize>,
    /// Where.
    pub place: Option<Both>,
    /// What happened.
    pub text: Option<Pair>,
    /// Who says so.
    pub voice: Vec<usize>,
    /// The citations.
    pub cite: Vec<Cite>,
}

/// The term of an agreement.
pub struct Term {
    /// How many years it lasts.
    pub years: usize,
    /// The code of the event from which it runs.
    pub from: &'static str,
    /// What happens at its end.
    pub renewal: &'static str,
    /// How many months before its end notice is given.
    pub notice: usize,
    /// The rule for entry into force.
    pub condition: Pair,
    /// The citations for it.
    pub cite: Cite,
}

/// A provision.
pub struct Provision {
    /// Its code.
    pub code: &'static str,
    /// What is said of it.
    pub value: &'static str,
    /// Who says so.
    pub voice: Option<usize>,
    /// A note on it.
    pub note: Option<Pair>,
    /// The citations.
    pub cite: Option<Cite>,
}

/// An article.
pub struct Article {
    /// Who wrote it.
    pub author: usize,
    /// Who published it.
    pub outlet: usize,
    /// From whom it was taken.
    pub via: usize,
    /// The date in EDTF.
    pub date: String,
    /// Why the date is inferred, if it is.
    pub why: Option<Both>,
    /// Its defects.
    pub caveats: [Pair; 2],
}

/// An office.
pub struct Role {
    /// What it is called.
    pub title: Both,
    /// Of which organisation.
    pub of: usize,
    /// When, in EDTF.
    pub during: String,
    /// The citations.
    pub cite: Cite,
}
