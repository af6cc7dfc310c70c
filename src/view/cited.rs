//! What rests on an article, paragraph by paragraph.
//! Start at [`CitedParagraph`]; [`Places`] says at which paragraphs a citation is listed.
//!
//! A citation mark leads to the first paragraph that it names, so each such paragraph has a place
//! on the article's page, and so has each within the range of a citation. A fact is listed at every
//! paragraph of a short range ([`is_short`]); of a longer one only at the first, and the others lead
//! there. So a page grows with the citations, and not with the length of their ranges.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::agreement::TermBox;
use super::builder::PageBuilder;
use super::citing::is_short;
use super::data::page_data;
use super::facts::{EventRow, EvidenceRow, ProvisionRow, RoleRow};
use super::leaf::{Line, Link, Text, Voice};
use crate::model::article::Passage;
use crate::model::event::EventId;
use crate::model::link::{ArticleId, EntryId, Target};
use crate::model::locator::Locator;
use crate::model::pair::Localized;
use crate::model::parts::Fact;

/// How many paragraphs of longer ranges get an anchor of their own, the first apart.
const MOST_ANCHORS: usize = 10_000;

page_data! {
    /// A paragraph of an article that is cited or has a passage; or several that are cited only as
    /// parts of longer ranges.
    pub struct CitedParagraph<'d> {
        /// The number of the paragraph, or of the first.
        pub first: u32,
        /// The number of the last.
        pub last: u32,
        /// The numbers after the first that have an anchor here.
        pub others: Vec<u32>,
        /// The passages that stand in it.
        pub passages: Vec<PassageRow<'d>>,
        /// The facts that cite it, by entry.
        pub resting: Vec<CitedEntry<'d>>,
        /// The first paragraph of a longer range that it is cited as a part of. What cites that range
        /// is listed there.
        pub within: Option<u32>,
    }

    /// A few words of an article as printed.
    pub struct PassageRow<'d> {
        /// The number of its paragraph.
        pub paragraph: u32,
        /// The relative address of the paragraph.
        pub href: String,
        /// The words, in the article's own language.
        pub text: Text<'d>,
        /// What they mean.
        pub note: Option<Line<'d>>,
    }

    /// What cites an article, or a paragraph of it, in one entry.
    pub struct CitedEntry<'d> {
        /// The entry.
        pub entry: Link<'d>,
        /// Its facts.
        pub facts: Vec<CitedFact<'d>>,
        /// The sections of its text.
        pub sections: Vec<CitedSection<'d>>,
    }

    /// A fact that cites an article; it has one of the fields from `event` to `evidence`.
    pub struct CitedFact<'d> {
        /// The relative address of the fact.
        pub href: String,
        /// An event.
        pub event: Option<EventRow<'d>>,
        /// A provision.
        pub provision: Option<ProvisionRow<'d>>,
        /// The term of an agreement.
        pub term: Option<TermBox<'d>>,
        /// An office.
        pub role: Option<RoleRow<'d>>,
        /// The evidence of a field.
        pub evidence: Option<EvidenceRow<'d>>,
        /// The words or names that this field holds.
        pub held: Vec<Voice<'d>>,
        /// Whether an agreement binds, if that is the field: `yes`, `no`, `disputed`, `unknown` or
        /// `not-applicable`.
        pub binding: Option<&'static str>,
    }

    /// A section of a text that cites an article.
    pub struct CitedSection<'d> {
        /// Its relative address.
        pub href: String,
        /// The words of its heading; none for what the text says before its first heading.
        pub name: Option<Text<'d>>,
    }
}

/// Something of an entry that cites an article.
#[derive(Clone, Copy)]
enum Citing<'d> {
    Fact(Fact<'d>),
    /// A section of the text that the page shows, by its place; none is what stands before them.
    Section(Option<usize>),
}

/// Where each citation of an article is listed, by its place among all that cite it.
#[derive(Default)]
struct Places {
    /// Those of the whole article.
    whole: Vec<usize>,
    /// Those of a paragraph.
    at: BTreeMap<u32, Vec<usize>>,
    /// The first and the last paragraphs of longer ranges.
    long: Vec<(u32, u32)>,
}

/// A paragraph, or several that are the same to a reader.
struct Block {
    first: u32,
    last: u32,
    within: Option<u32>,
}

impl Places {
    fn add(&mut self, citing: usize, locator: Option<&Locator>) {
        let push = |list: &mut Vec<usize>| {
            // All places of one are added before those of the next.
            if list.last() != Some(&citing) {
                list.push(citing);
            }
        };
        let Some(locator) = locator else { return push(&mut self.whole) };
        for range in locator.ranges() {
            let (first, last) = (*range.start(), *range.end());
            if is_short(range) {
                range.clone().for_each(|number| push(self.at.entry(number).or_default()));
            } else {
                push(self.at.entry(first).or_default());
                self.long.push((first, last));
            }
        }
    }

    /// The paragraphs in rising order.
    fn blocks(&mut self) -> Vec<Block> {
        self.long.sort_unstable();
        self.long.dedup();
        let own = self.at.keys().flat_map(|number| [*number, number.saturating_add(1)]);
        let ends = self.long.iter().map(|(_, last)| last.saturating_add(1));
        let mut bounds: Vec<u32> = own.chain(ends).collect();
        bounds.sort_unstable();
        bounds.dedup();
        let mut coming = self.long.iter().peekable();
        // The ranges that have begun, that which began last on top.
        let mut begun: BinaryHeap<(u32, u32)> = BinaryHeap::new();
        let mut blocks: Vec<Block> = Vec::new();
        for (at, first) in bounds.iter().copied().enumerate() {
            while let Some(range) = coming.next_if(|(start, _)| *start < first) {
                begun.push(*range);
            }
            // A range that ended before this paragraph covers none of the later ones.
            while begun.peek().is_some_and(|(_, last)| *last < first) {
                begun.pop();
            }
            let within = begun.peek().map(|(start, _)| *start);
            let listed = self.at.contains_key(&first);
            let last = bounds.get(at + 1).map_or(first, |next| next - 1);
            match blocks.last_mut() {
                _ if listed => blocks.push(Block { first, last: first, within }),
                _ if within.is_none() => {}
                Some(before)
                    if before.within == within
                        && before.last + 1 == first
                        && !self.at.contains_key(&before.first) =>
                {
                    before.last = last;
                }
                _ => blocks.push(Block { first, last, within }),
            }
        }
        blocks
    }
}

impl<'d> PageBuilder<'d> {
    /// What cites an article as a whole, and what cites its paragraphs.
    pub(super) fn cited(
        &mut self,
        own: ArticleId,
    ) -> (Vec<CitedEntry<'d>>, Vec<CitedParagraph<'d>>) {
        let mut citing: Vec<(EntryId, Citing<'d>)> = Vec::new();
        let mut places = Places::default();
        for id in self.citing_entries(own) {
            for (one, locators) in self.citing(own, id) {
                locators.iter().for_each(|locator| places.add(citing.len(), *locator));
                citing.push((id, one));
            }
        }
        let passages = &self.dossier.article(own).passages;
        for passage in passages {
            places.at.entry(passage.paragraph.0).or_default();
        }
        let blocks = places.blocks();
        let mut anchors = MOST_ANCHORS;
        let paragraphs = blocks.into_iter().map(|Block { first, last, within }| {
            let others: Vec<u32> = (first..=last).skip(1).take(anchors).collect();
            anchors -= others.len();
            let here = places.at.get(&first).map(Vec::as_slice).unwrap_or_default();
            let from = passages.partition_point(|one| one.paragraph.0 < first);
            let there = passages[from..].iter();
            let there = there.take_while(|one| one.paragraph.0 == first);
            CitedParagraph {
                first,
                last,
                others,
                passages: there.map(|one| self.passage_row(own, one)).collect(),
                resting: self.by_entry(&citing, here),
                within,
            }
        });
        let paragraphs = paragraphs.collect();
        (self.by_entry(&citing, &places.whole), paragraphs)
    }

    /// A passage of an article.
    fn passage_row(
        &mut self,
        article: ArticleId,
        passage: &'d Passage,
    ) -> PassageRow<'d> {
        let Passage { paragraph, text, note } = passage;
        PassageRow {
            paragraph: paragraph.0,
            href: self.paragraph_href(article, Some(paragraph.0)),
            text: self.words_of_article(article, text),
            note: self.maybe_line(note.as_ref()),
        }
    }

    /// The passages of an article that stand in some of its paragraphs.
    pub(super) fn passages_of(
        &mut self,
        article: ArticleId,
        paragraphs: &BTreeSet<u32>,
    ) -> Vec<PassageRow<'d>> {
        let passages = self.dossier.article(article).passages.iter();
        let there = passages.filter(|passage| paragraphs.contains(&passage.paragraph.0));
        there.map(|passage| self.passage_row(article, passage)).collect()
    }

    /// What an entry has that cites an article, each with the paragraphs that it cites.
    fn citing(
        &self,
        article: ArticleId,
        id: EntryId,
    ) -> Vec<(Citing<'d>, Vec<Option<&'d Locator>>)> {
        let entry = self.dossier.entry(id);
        let mut events: Vec<EventId> = Vec::new();
        let mut all = Vec::new();
        let mut own_events = self.dossier.own_events(id).map(|(event, _)| event);
        for fact in entry.facts() {
            let event = match fact {
                Fact::Event(_) => own_events.next(),
                Fact::Evidence(_)
                | Fact::Provision(_)
                | Fact::Term(_)
                | Fact::Role(_) => None,
            };
            let cites = fact.all_cites().filter(|cite| cite.article == article);
            let locators: Vec<_> = cites.map(|cite| cite.paragraphs.as_ref()).collect();
            match event {
                _ if locators.is_empty() => {}
                Some(event) => events.push(event),
                None => all.push((Citing::Fact(fact), locators)),
            }
        }
        self.index.by_time(&mut events);
        let events = events.into_iter().map(|event| {
            let fact = Fact::Event(self.dossier.event(event));
            let cites = fact.all_cites().filter(|cite| cite.article == article);
            (Citing::Fact(fact), cites.map(|cite| cite.paragraphs.as_ref()).collect())
        });
        let mut all: Vec<_> = events.chain(all).collect();
        all.extend(self.citing_sections(article, id));
        all
    }

    /// The sections of the text of an entry, as this page's language shows it, that cite an article.
    fn citing_sections(
        &self,
        article: ArticleId,
        id: EntryId,
    ) -> Vec<(Citing<'d>, Vec<Option<&'d Locator>>)> {
        let mut sections: BTreeMap<Option<usize>, Vec<Option<&'d Locator>>> =
            BTreeMap::new();
        if let Some(text) = &self.dossier.entry(id).text {
            let text = text.get(self.side).words;
            let cites = |target: &'d Target| match target {
                Target::Cite(cites) => cites.as_slice(),
                Target::Entry { .. } | Target::Web(_) | Target::Picture(_) => &[],
            };
            let of = |target| cites(target).iter().filter(|cite| cite.article == article);
            // Most texts cite few articles, and to walk through a text takes longer.
            if text.links.iter().any(|target| of(target).next().is_some()) {
                text.words.links(&mut |section, number| {
                    for cite in of(&text.links[number.index()]) {
                        let found = sections.entry(section).or_default();
                        found.push(cite.paragraphs.as_ref());
                    }
                });
            }
        }
        sections.into_iter().map(|(at, found)| (Citing::Section(at), found)).collect()
    }

    /// The rows of some of those that cite, by entry.
    fn by_entry(
        &mut self,
        citing: &[(EntryId, Citing<'d>)],
        some: &[usize],
    ) -> Vec<CitedEntry<'d>> {
        let mut entries: Vec<CitedEntry> = Vec::new();
        let mut last = None;
        for (id, one) in some.iter().map(|at| citing[*at]) {
            if last != Some(id) {
                entries.push(CitedEntry {
                    entry: self.link(id),
                    facts: Vec::new(),
                    sections: Vec::new(),
                });
                last = Some(id);
            }
            let Some(entry) = entries.last_mut() else { continue };
            match one {
                Citing::Fact(fact) => entry.facts.push(self.cited_fact(id, fact)),
                Citing::Section(at) => entry.sections.push(self.cited_section(id, at)),
            }
        }
        entries
    }

    fn cited_fact(&mut self, id: EntryId, fact: Fact<'d>) -> CitedFact<'d> {
        let mut row = CitedFact {
            href: self.fact_href(id, fact),
            event: None,
            provision: None,
            term: None,
            role: None,
            evidence: None,
            held: Vec::new(),
            binding: None,
        };
        match fact {
            Fact::Event(event) => {
                let mut event = self.event(id, event);
                // Facts of other entries carry no data attributes here.
                event.own = false;
                event.edtf.clear();
                row.event = Some(event);
            }
            Fact::Provision(one) => row.provision = Some(self.provision(one)),
            Fact::Term(_) => row.term = self.term_of(id),
            Fact::Role(role) => row.role = self.roles([role]).pop(),
            Fact::Evidence(one) => {
                row.evidence = self.evidence([one]).pop();
                row.held = self.held(id, one.field);
                row.binding = self.held_binding(id, one.field);
            }
        }
        row
    }

    fn cited_section(&self, id: EntryId, at: Option<usize>) -> CitedSection<'d> {
        let text = self.dossier.entry(id).text.as_ref();
        let text = text.map(|text| text.get(self.side));
        let section = text.zip(at).and_then(|(Localized { words: text, side }, at)| {
            let section = text.words.sections.get(at)?;
            let name = Text {
                words: self.heading(section, &text.links, side).into(),
                language: self.foreign(side),
            };
            Some((section, name))
        });
        match section {
            Some((section, name)) => CitedSection {
                href: format!("{}#{}", self.href(id), section.id),
                name: Some(name),
            },
            None => CitedSection { href: self.text_href(id), name: None },
        }
    }
}
