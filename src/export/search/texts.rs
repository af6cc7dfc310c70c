//! What an entry says in one language, place by place.
//! Start at [`places`].

use std::collections::HashSet;

use crate::export::plain;
use crate::lang::PartialDate;
use crate::model::Dossier;
use crate::model::edtf::{Edtf, Part, Shape};
use crate::model::entry::{Body, Entry};
use crate::model::event::Event;
use crate::model::evidence::Value;
use crate::model::evidence::Voice;
use crate::model::kind::Kind;
use crate::model::link::{EntryId, LinkNumber, LinkedLine, Target};
use crate::model::pair::{Pair, Side};
use crate::model::provision_name::provision_names;
use crate::prose::{Block, Inline, each_line};
use crate::view::Address;

/// A place of an entry: what it says there.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// The id to which a link leads; empty for the top of the page.
    pub(super) anchor: String,
    /// The heading of a section, the kind of an event, the name of a provision.
    pub(super) heading: String,
    /// What stands there.
    pub(super) text: String,
    /// Whether it is a fact, and not prose.
    pub(super) is_fact: bool,
    /// The days that it is about, as a reader types them in figures: 20171025.
    pub(super) days: Vec<String>,
}

/// What an entry says in the language of `side`, and in no other.
pub(super) fn places(dossier: &Dossier, id: EntryId, side: Side) -> Vec<Place> {
    let reader = Reader { dossier, side };
    let entry = dossier.entry(id);
    let mut all = vec![reader.about(entry)];
    if entry.kind() != Kind::Page {
        all.extend(entry.events.iter().map(|event| reader.event(event)));
    }
    reader.facts(entry, &mut all);
    reader.prose(entry, &mut all);
    all
}

struct Reader<'d> {
    dossier: &'d Dossier,
    side: Side,
}

/// Names, dates and sentences in a row, with a dot between them, or a space after a sentence.
#[derive(Default)]
struct Row {
    text: String,
    is_ended: bool,
}

impl Row {
    /// Adds what is no sentence, whatever it ends with: a date in Russian ends with a full stop.
    fn put(&mut self, words: &str) {
        if !words.is_empty() {
            if !self.text.is_empty() {
                self.text.push_str(if self.is_ended { " " } else { " · " });
            }
            self.text.push_str(words);
            self.is_ended = false;
        }
    }

    /// Adds what may be a sentence.
    fn say(&mut self, words: &str) {
        if !words.is_empty() {
            self.put(words);
            self.is_ended = words.ends_with(['.', '!', '?', '؟', '۔', '。']);
        }
    }
}

impl<'d> Reader<'d> {
    fn own<'p>(&self, pair: &'p Pair<String>) -> &'p str {
        pair.own(self.side).map_or("", String::as_str)
    }

    fn short(&self, id: EntryId) -> &'d str {
        self.own(&self.dossier.entry(id).short)
    }

    fn voice<'v>(&self, voice: &'v Voice) -> &'v str
    where
        'd: 'v,
    {
        match voice {
            Voice::Entry(id) => self.short(*id),
            Voice::Named(pair) => self.own(pair),
        }
    }

    fn line(&self, pair: &Pair<LinkedLine>) -> String {
        pair.own(self.side)
            .map_or(String::new(), |line| self.words(&line.words, &line.links))
    }

    fn words(&self, line: &[Inline<LinkNumber>], links: &[Target]) -> String {
        plain::words(self.dossier, line, links, self.side)
    }

    fn date(&self, date: &Edtf) -> String {
        let language = self.dossier.language(self.side);
        let one = |part: &Part| {
            let (year, month, day) = part.civil();
            language.date(PartialDate { year, month, day })
        };
        let parts: Vec<String> = match date.shape() {
            Shape::One(part) => vec![one(part)],
            Shape::Interval { from, to } | Shape::Within { from, to } => {
                [from, to].into_iter().flatten().map(one).collect()
            }
            Shape::OneOf(parts) => parts.iter().map(one).collect(),
        };
        parts.join(" – ")
    }

    /// The days of a date, without signs.
    fn days(date: &Edtf) -> Vec<String> {
        let one = |part: &Part| match part.civil() {
            (year, Some(month), Some(day)) => {
                Some(format!("{year:04}{month:02}{day:02}"))
            }
            _ => None,
        };
        match date.shape() {
            Shape::One(part) => one(part).into_iter().collect(),
            Shape::Interval { from, to } | Shape::Within { from, to } => {
                [from, to].into_iter().flatten().filter_map(one).collect()
            }
            Shape::OneOf(parts) => parts.iter().filter_map(one).collect(),
        }
    }

    /// The summary, and the facts that have no row of their own.
    fn about(&self, entry: &Entry) -> Place {
        let (mut heading, mut row) = (Row::default(), Row::default());
        let mut days = Vec::new();
        let term = |id| self.own(&self.dossier.vocabulary.term(id).name);
        if let Some(summary) = &entry.summary {
            row.say(self.own(summary));
        }
        let mut put = |words: &str| row.put(words);
        match &entry.body {
            Body::Agreement(agreement) => {
                put(term(agreement.form));
                agreement.parties.iter().for_each(|id| put(self.short(*id)));
                agreement.addressees.iter().for_each(|voice| put(self.voice(voice)));
            }
            Body::Organisation { form, country, provisions: _ } => {
                put(term(*form));
                country.iter().for_each(|id| put(self.short((*id).into())));
            }
            Body::Person { roles } => {
                let offices = roles.iter().map(|role| self.own(&role.title));
                offices.for_each(|title| heading.put(title));
            }
            Body::Article(article) => {
                if article.language.side == Some(self.side) {
                    put(&article.headline);
                }
                let voices =
                    article.author.iter().chain(&article.outlet).chain(&article.via);
                voices.for_each(|voice| put(self.voice(voice)));
                put(&self.date(&article.published.date));
                days = Self::days(&article.published.date);
                article.caveats.iter().for_each(|line| row.say(&self.line(line)));
            }
            Body::Country { .. } | Body::Page => {}
        }
        let (heading, text) = (heading.text, row.text);
        Place { heading, text, is_fact: true, days, ..Place::default() }
    }

    fn event(&self, event: &Event) -> Place {
        let term = self.dossier.vocabulary.term(event.kind);
        let mut row = Row::default();
        event.date.iter().for_each(|date| row.put(&self.date(date)));
        event.text.iter().for_each(|line| row.say(&self.line(line)));
        let parts =
            event.by.iter().chain(&event.with).chain(&event.to).chain(&event.voice);
        let mut named = HashSet::new();
        for part in parts {
            let name = self.voice(part);
            if named.insert(name) {
                row.put(name);
            }
        }
        event.place.iter().for_each(|place| row.put(self.own(place)));
        event.act.iter().for_each(|id| row.put(self.short((*id).into())));
        Place {
            anchor: Address::event_row(&event.name),
            heading: self.own(&term.name).to_owned(),
            text: row.text,
            is_fact: true,
            days: event.date.as_ref().map(Self::days).unwrap_or_default(),
        }
    }

    /// Provisions, the rule for entry into force, passages of an article.
    fn facts(&self, entry: &Entry, all: &mut Vec<Place>) {
        let provisions = match &entry.body {
            Body::Agreement(agreement) => &*agreement.provisions,
            Body::Organisation { provisions, .. } => provisions,
            Body::Country { .. }
            | Body::Person { .. }
            | Body::Article(_)
            | Body::Page => &[],
        };
        let code = |id| &self.dossier.vocabulary.term(id).code;
        let codes: Vec<&str> = provisions.iter().map(|one| &**code(one.code)).collect();
        for (provision, name) in provisions.iter().zip(provision_names(&codes)) {
            // Where the source says nothing of a thing, a reader does not look for it.
            if provision.value == Value::Silent {
                continue;
            }
            let mut row = Row::default();
            provision.note.iter().for_each(|note| row.say(&self.line(note)));
            provision.voice.iter().for_each(|voice| row.put(self.voice(voice)));
            let heading = &self.dossier.vocabulary.term(provision.code).name;
            let heading = self.own(heading).to_owned();
            all.push(Place {
                anchor: Address::provision_row(&name),
                heading,
                text: row.text,
                is_fact: true,
                ..Place::default()
            });
        }
        if let Body::Agreement(agreement) = &entry.body
            && let Some(term) = &agreement.term
            && let Some(condition) = &term.condition
        {
            let anchor = "m-term-condition".to_owned();
            let text = self.line(condition);
            all.push(Place { anchor, text, is_fact: true, ..Place::default() });
        }
        if let Body::Article(article) = &entry.body {
            for passage in &article.passages {
                let mut row = Row::default();
                if article.language.side == Some(self.side) {
                    row.say(&passage.text);
                }
                passage.note.iter().for_each(|note| row.say(&self.line(note)));
                let (anchor, text) = (format!("p{}", passage.paragraph.0), row.text);
                all.push(Place { anchor, text, is_fact: true, ..Place::default() });
            }
        }
    }

    fn prose(&self, entry: &Entry, all: &mut Vec<Place>) {
        let Some(text) = entry.text.as_ref().and_then(|pair| pair.own(self.side)) else {
            return;
        };
        let blocks = |blocks: &[Block<LinkNumber>]| {
            let mut words = String::new();
            each_line(blocks, &mut |line| {
                let line = self.words(line, &text.links);
                if !line.is_empty() && !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(&line);
            });
            words
        };
        let lead = blocks(&text.words.lead);
        if !lead.is_empty() {
            all.push(Place { text: lead, ..Place::default() });
        }
        for section in &text.words.sections {
            all.push(Place {
                anchor: section.id.clone(),
                heading: self.words(&section.heading, &text.links),
                text: blocks(&section.blocks),
                ..Place::default()
            });
        }
        for (note, number) in text.words.notes.iter().zip(1..) {
            let (anchor, text) = (format!("m-note-{number}"), blocks(&note.blocks));
            all.push(Place { anchor, text, ..Place::default() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_ends_a_sentence_and_nothing_else() {
        let mut row = Row::default();
        row.put("3 июля 2023 г.");
        row.put("Россия");
        row.say("Стороны подписали договор.");
        row.put("Катар");
        row.put("");
        row.put("Shell Inc.");
        row.put("Кувейт");
        assert_eq!(
            row.text,
            "3 июля 2023 г. · Россия · Стороны подписали договор. Катар · Shell Inc. · Кувейт"
        );
    }
}
