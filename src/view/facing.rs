//! Facing pages: an entry in both languages, side by side.
//! Start at [`FacingPage`].
//!
//! A facing page is in the first language, and half of it is in the second. Each half is built by a
//! builder of its own, whose links lead to pages of its language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::address::Address;
use super::builder::PageBuilder;
use super::data::page_data;
use super::extras::Extras;
use super::leaf::{Blocks, BlocksOf, Citations, Language, Line, ProseLink, Text, Voice};
use super::sources::Source;
use crate::model::Dossier;
use crate::model::agreement::Provision;
use crate::model::entry::{Body, State};
use crate::model::evidence::Value;
use crate::model::kind::Kind;
use crate::model::link::{EntryId, LinkNumber};
use crate::model::pair::Side;
use crate::prose::{Block, LEAD, Prose, Section};

page_data! {
    /// An entry in both languages, side by side.
    pub struct FacingPage<'d> {
        /// The kind of the entry in the plural, as its register has it.
        pub kind: &'static str,
        /// The two halves, the first language first.
        pub halves: Vec<FacingHalf<'d>>,
        /// What stands side by side, in the order of the text.
        pub rows: Vec<FacingRow<'d>>,
    }

    /// One language of a facing page.
    pub struct FacingHalf<'d> {
        /// The language.
        pub lang: Language<'d>,
        /// The title of the entry in it.
        pub title: Text<'d>,
        /// The summary of the entry in it.
        pub summary: Option<Text<'d>>,
        /// How its text stands to the other: `original`, `current`, `outdated` or `unrecorded`.
        pub state: &'static str,
        /// The entry's page in it.
        pub href: String,
        /// The register of its kind in it.
        pub register: String,
        /// The home page in it.
        pub home: String,
        /// The page in it that offers the site as a file, if there is one.
        pub download: Option<String>,
        /// The short title of the dossier in it.
        pub site: Text<'d>,
        /// The articles that this half cites.
        pub sources: Vec<Source<'d>>,
    }

    /// What says the same in both languages.
    pub struct FacingRow<'d> {
        /// `provisions`, `lead`, `section` or `notes` for a heading; below it `provision`, `text` or
        /// `note`.
        pub what: &'static str,
        /// The level of a heading, from 2; 0 below it.
        pub level: u32,
        /// The number of a part of the text that stands beside one other; 0 for anything else.
        pub number: usize,
        /// The same in each language, the first language first.
        pub cells: Vec<FacingCell<'d>>,
    }

    /// One language of a row.
    pub struct FacingCell<'d> {
        /// Its language.
        pub lang: Language<'d>,
        /// The id of a heading on the page: the language and its id on the entry's page.
        pub id: Option<String>,
        /// The same place on the entry's page in this language.
        pub href: Option<String>,
        /// Of the heading of a part of the text, how that part stands to the other language:
        /// `original`, also where only this language has it, `current`, `outdated`, `unrecorded`; or
        /// `missing` where only the other has it.
        pub state: Option<&'static str>,
        /// The name of a provision.
        pub name: Option<Text<'d>>,
        /// What the source says of a provision, in code.
        pub value: Option<&'static str>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// Where it is written.
        pub cite: Option<Citations<'d>>,
        /// The words: of a heading, if the text has it; of a provision its note; paragraphs and the
        /// like. None where this language lacks them.
        pub words: Option<Blocks<'d>>,
    }
}

/// Whether an entry has a facing page: it has facts, and a text in both languages.
pub(super) fn has(dossier: &Dossier, extras: &Extras, id: EntryId) -> bool {
    let entry = dossier.entry(id);
    let own = |side| entry.text.as_ref().is_some_and(|text| text.own(side).is_some());
    extras.both && entry.kind() != Kind::Page && Side::BOTH.into_iter().all(own)
}

/// One language of an entry while its page is built.
struct Half<'d> {
    builder: PageBuilder<'d>,
    text: Option<&'d Prose<LinkNumber>>,
    links: Arc<Vec<ProseLink<'d>>>,
    href: String,
    state: &'d State,
    /// The parts of the other text that have changed since this one translated them.
    changed: BTreeSet<&'d str>,
}

impl<'d> Half<'d> {
    fn of(mut builder: PageBuilder<'d>, id: EntryId) -> Half<'d> {
        let (entry, side) = (builder.dossier.entry(id), builder.side);
        let text = entry.text.as_ref().and_then(|text| text.own(side));
        let links = text.map(|text| builder.links_of(entry, text, side));
        let links = Arc::new(links.unwrap_or_default());
        let href = builder.href(id);
        let state = &entry.states[side.index()];
        let changed = match state {
            State::Outdated(parts) => parts.iter().map(|part| &**part).collect(),
            State::Original | State::Current | State::Unrecorded | State::Borrowed => {
                BTreeSet::new()
            }
        };
        let text = text.map(|text| &text.words);
        Half { builder, text, links, href, state, changed }
    }

    fn lang(&self) -> Language<'d> {
        self.builder.language(self.builder.side)
    }

    fn cell(&self) -> FacingCell<'d> {
        let lang = self.lang();
        FacingCell {
            lang,
            id: None,
            href: None,
            state: None,
            name: None,
            value: None,
            voice: Vec::new(),
            cite: None,
            words: None,
        }
    }

    /// The heading of what has this id on the entry's page.
    fn heading(&self, id: &str) -> FacingCell<'d> {
        FacingCell {
            id: Some(format!("{}-{id}", self.builder.tag())),
            href: Some(format!("{}#{id}", self.href)),
            ..self.cell()
        }
    }

    /// How the part of the text with this id stands to the other language.
    fn state_of(&self, part: &str) -> Option<&'static str> {
        let is_current = !self.changed.is_empty() && !self.changed.contains(part);
        Some(if is_current { &State::Current } else { self.state }.code())
    }

    /// The heading of a section. What the other language lacks is no translation.
    fn section(
        &self,
        section: Option<&'d Section<LinkNumber>>,
        is_in_both: bool,
    ) -> FacingCell<'d> {
        let Some(section) = section else {
            return FacingCell { state: Some("missing"), ..self.cell() };
        };
        let state = match is_in_both {
            true => self.state_of(&section.id),
            false => Some(State::Original.code()),
        };
        let words = self.part(BlocksOf::Line(&section.heading), &self.links);
        FacingCell { state, words: Some(words), ..self.heading(&section.id) }
    }

    fn words(&self, of: BlocksOf<'d>) -> FacingCell<'d> {
        let is_empty = match of {
            BlocksOf::Line(line) => line.is_empty(),
            BlocksOf::Text(blocks) => blocks.is_empty(),
            BlocksOf::Notes(notes) => notes.is_empty(),
        };
        let words = (!is_empty).then(|| self.part(of, &self.links));
        FacingCell { words, ..self.cell() }
    }

    fn part(&self, of: BlocksOf<'d>, links: &Arc<Vec<ProseLink<'d>>>) -> Blocks<'d> {
        Blocks {
            of,
            links: Arc::clone(links),
            language: self.builder.foreign(self.builder.side),
            prefix: self.builder.tag(),
        }
    }
}

fn heading<'d>(
    what: &'static str,
    level: u8,
    cells: [FacingCell<'d>; 2],
) -> FacingRow<'d> {
    FacingRow { what, level: level.into(), number: 0, cells: cells.into() }
}

fn row<'d>(what: &'static str, cells: [FacingCell<'d>; 2]) -> FacingRow<'d> {
    FacingRow { what, level: 0, number: 0, cells: cells.into() }
}

/// The blocks under one heading: one row for each if both languages have as many, else one for all.
/// The former have numbers, from `last` on.
fn rows_of<'d>(
    halves: &[Half<'d>; 2],
    blocks: [&'d [Block<LinkNumber>]; 2],
    last: &mut usize,
    rows: &mut Vec<FacingRow<'d>>,
) {
    let mut add = |number, one, other| {
        let [first, second] = halves;
        let cells =
            [first.words(BlocksOf::Text(one)), second.words(BlocksOf::Text(other))];
        rows.push(FacingRow { number, ..row("text", cells) });
    };
    let [one, other] = blocks;
    match (one.len(), other.len()) {
        (0, 0) => {}
        (a, b) if a == b => {
            for (one, other) in one.chunks(1).zip(other.chunks(1)) {
                *last += 1;
                add(*last, one, other);
            }
        }
        _ => add(0, one, other),
    }
}

/// A section and the one of the same id in the other language.
type Pair<'d> = [Option<&'d Section<LinkNumber>>; 2];

/// The sections of two texts, those of one id together, in the order of the first; what only the
/// second has follows what stands before it there.
fn paired<'d>(
    first: &'d [Section<LinkNumber>],
    second: &'d [Section<LinkNumber>],
) -> Vec<Pair<'d>> {
    let ids: BTreeSet<&str> = first.iter().map(|one| &*one.id).collect();
    let mut shared: BTreeMap<&str, &Section<_>> = BTreeMap::new();
    // What only the second has, by the last section before it that both have.
    let mut alone: BTreeMap<Option<&str>, Vec<Pair>> = BTreeMap::new();
    let mut before = None;
    for section in second {
        if ids.contains(&*section.id) {
            before = Some(&*section.id);
            shared.insert(&section.id, section);
        } else {
            alone.entry(before).or_default().push([None, Some(section)]);
        }
    }
    let mut pairs = alone.remove(&None).unwrap_or_default();
    for one in first {
        pairs.push([Some(one), shared.get(&*one.id).copied()]);
        pairs.extend(alone.remove(&Some(&*one.id)).unwrap_or_default());
    }
    pairs
}

impl<'d> PageBuilder<'d> {
    /// The address of the facing page of an entry.
    pub(super) fn facing_address(&self, id: EntryId) -> Address {
        let entry = self.dossier.entry(id);
        Address::both(entry.kind(), &entry.id)
    }

    /// An entry in both languages.
    pub(super) fn facing(&self, id: EntryId) -> FacingPage<'d> {
        let mut halves = Side::BOTH.map(|side| Half::of(self.half(side), id));
        let entry = self.dossier.entry(id);
        let mut rows = self.facing_provisions(&mut halves, id);
        self.facing_text(&halves, &mut rows);
        let halves = halves.map(|half| self.facing_half(half, id));
        FacingPage { kind: entry.kind().folder(), halves: halves.into(), rows }
    }

    /// The sections of both texts, and what stands before and after them.
    fn facing_text(&self, halves: &[Half<'d>; 2], rows: &mut Vec<FacingRow<'d>>) {
        let [first, second] = halves;
        let texts = halves.each_ref().map(|half| half.text);
        let mut last = 0;
        let leads = texts.map(|text| text.map_or(&[][..], |text| &text.lead));
        if leads.iter().any(|lead| !lead.is_empty()) {
            let cell = |half: &Half<'d>| FacingCell {
                state: half.state_of(LEAD),
                ..half.heading("m-text")
            };
            rows.push(heading("lead", 2, [cell(first), cell(second)]));
        }
        rows_of(halves, leads, &mut last, rows);
        let sections = texts.map(|text| text.map_or(&[][..], |text| &text.sections));
        for pair in paired(sections[0], sections[1]) {
            let level = pair.iter().flatten().next().map_or(2, |section| section.level);
            let both = pair.iter().all(Option::is_some);
            let cells = [first.section(pair[0], both), second.section(pair[1], both)];
            rows.push(heading("section", level, cells));
            let blocks = pair.map(|section| section.map_or(&[][..], |one| &one.blocks));
            rows_of(halves, blocks, &mut last, rows);
        }
        let notes = texts.map(|text| text.map_or(&[][..], |text| &text.notes));
        if notes.iter().any(|notes| !notes.is_empty()) {
            // Their changes are recorded with those of the lead.
            let cell = |half: &Half<'d>| FacingCell {
                state: half.state_of(LEAD),
                ..half.cell()
            };
            rows.push(heading("notes", 2, [cell(first), cell(second)]));
            let [one, other] = notes.map(BlocksOf::Notes);
            rows.push(row("note", [first.words(one), second.words(other)]));
        }
    }

    fn facing_half(&self, half: Half<'d>, id: EntryId) -> FacingHalf<'d> {
        let Half { mut builder, href, state, .. } = half;
        let entry = self.dossier.entry(id);
        let to = |address: Address| builder.location.to(&address);
        let home = to(Address::home(builder.tag()));
        let offered = builder.index.extras.download;
        let download = offered.then(|| to(Address::download(builder.tag())));
        FacingHalf {
            lang: builder.language(builder.side),
            title: builder.text(&entry.title),
            summary: entry.summary.as_ref().map(|summary| builder.text(summary)),
            state: state.code(),
            href,
            register: builder.register(entry.kind()),
            home,
            download,
            site: builder.text(&self.dossier.short),
            sources: builder.sources(),
        }
    }

    /// The provisions of an agreement by what the source says of them, under a heading.
    fn facing_provisions(
        &self,
        halves: &mut [Half<'d>; 2],
        id: EntryId,
    ) -> Vec<FacingRow<'d>> {
        let Body::Agreement(agreement) = &self.dossier.entry(id).body else {
            return Vec::new();
        };
        let anchors = self.provision_anchors(agreement.provisions.iter());
        let mut provisions: Vec<_> = agreement.provisions.iter().zip(&anchors).collect();
        let place = |value: Value| Value::ALL.iter().position(|one| *one == value);
        provisions.sort_by_key(|(provision, _)| place(provision.value));
        let cell = |half: &mut Half<'d>, provision: &'d Provision, anchor: &str| {
            let note = provision.note.as_ref().map(|note| half.builder.line(note));
            let words = note.map(|Line { words, links, language }| Blocks {
                language,
                ..half.part(BlocksOf::Line(words), &Arc::new(links))
            });
            FacingCell {
                href: Some(format!("{}#{anchor}", half.href)),
                name: Some(half.builder.name(provision.code)),
                value: Some(provision.value.code()),
                voice: half.builder.voices(&provision.voice),
                cite: Some(half.builder.citations(&provision.cite)),
                words,
                ..half.cell()
            }
        };
        let rows = provisions.into_iter().map(|(provision, anchor)| {
            row("provision", halves.each_mut().map(|half| cell(half, provision, anchor)))
        });
        let mut rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            let cells = halves.each_ref().map(|half| half.heading("m-provisions"));
            rows.insert(0, heading("provisions", 2, cells));
        }
        rows
    }
}
