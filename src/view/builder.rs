//! The builder of one page's data: its language, its address, and the sources cited so far.
//! Start at [`PageBuilder`].

use super::address::{Address, Location};
use super::citing::CitedArticles;
use super::index::Index;
use super::leaf::{
    Citations, Language, Line, Link, Mark, Passage, Picture, ProseLink, Text, Voice,
};
use crate::model::Dossier;
use crate::model::entry::Entry;
use crate::model::evidence::Voice as Speaker;
use crate::model::kind::Kind;
use crate::model::link::{Cite, EntryId, LinkedLine, LinkedText, Target};
use crate::model::pair::{Localized, Pair, Side};
use crate::model::vocabulary::TermId;

/// Builds the data of one page.
pub(super) struct PageBuilder<'d> {
    pub(super) dossier: &'d Dossier,
    pub(super) index: &'d Index,
    /// The language that the page is in.
    page: Side,
    /// The language whose halves are shown: that of the page, but for the second half of a facing page.
    pub(super) side: Side,
    pub(super) location: Location,
    /// The articles that the page cites.
    pub(super) cited: CitedArticles,
}

impl<'d> PageBuilder<'d> {
    /// A page in the language of `side`, at `address`.
    pub(super) fn new(
        dossier: &'d Dossier,
        index: &'d Index,
        side: Side,
        address: Address,
    ) -> Self {
        let location = Location::new(address);
        let cited = CitedArticles::default();
        PageBuilder { dossier, index, page: side, side, location, cited }
    }

    /// A builder of what the same page shows in the language of `side`, with sources of its own.
    pub(super) fn half(&self, side: Side) -> PageBuilder<'d> {
        let PageBuilder { dossier, index, page, side: _, ref location, cited: _ } = *self;
        let (location, cited) = (location.clone(), CitedArticles::default());
        PageBuilder { dossier, index, page, side, location, cited }
    }

    /// The tag of the page's language.
    pub(super) fn tag(&self) -> &'d str {
        self.dossier.language(self.side).tag()
    }

    /// The language of a side.
    pub(super) fn language(&self, side: Side) -> Language<'d> {
        let language = self.dossier.language(side);
        Language {
            tag: language.tag(),
            direction: language.direction(),
            digits: language.digit_system(),
        }
    }

    /// The language of a side, if it is not the page's. In the second half of a facing page the page's
    /// own is foreign too.
    pub(super) fn foreign(&self, side: Side) -> Option<Language<'d>> {
        (side != self.page || self.side != self.page).then(|| self.language(side))
    }

    /// The half of a pair that the page shows.
    pub(super) fn text(&self, pair: &'d Pair<String>) -> Text<'d> {
        self.text_in(self.side, pair)
    }

    /// The words of a pair in the language of `side`, or in the other one if they are missing.
    pub(super) fn text_in(&self, side: Side, pair: &'d Pair<String>) -> Text<'d> {
        let Localized { words, side } = pair.get(side);
        Text { words: words.into(), language: self.foreign(side) }
    }

    /// The address of an entry in the page's language.
    pub(super) fn address(&self, id: EntryId) -> &'d Address {
        self.index.addresses.entry(self.side, id)
    }

    /// The relative address of an entry.
    pub(super) fn href(&self, id: impl Into<EntryId>) -> String {
        self.location.to(self.address(id.into()))
    }

    /// The link to an entry, by its short title.
    pub(super) fn link(&self, id: impl Into<EntryId>) -> Link<'d> {
        let id = id.into();
        let entry = self.dossier.entry(id);
        Link { href: self.href(id), name: self.text(&entry.short), kind: entry.kind() }
    }

    /// The links to entries, in the order given.
    pub(super) fn links(&self, ids: &[EntryId]) -> Vec<Link<'d>> {
        ids.iter().map(|id| self.link(*id)).collect()
    }

    /// The name of a coded term.
    pub(super) fn name(&self, id: TermId) -> Text<'d> {
        self.text(&self.dossier.vocabulary.term(id).name)
    }

    /// The definition of a coded term, if it has one.
    pub(super) fn definition(&self, id: TermId) -> Option<Text<'d>> {
        let pair = self.dossier.vocabulary.term(id).definition.as_ref()?;
        Some(self.text(pair))
    }

    /// A voice: who says something.
    pub(super) fn voice(&self, voice: &'d Speaker) -> Voice<'d> {
        match voice {
            Speaker::Entry(id) => Voice::Entry(self.link(*id)),
            Speaker::Named(pair) => Voice::Named(self.text(pair)),
        }
    }

    /// Several voices.
    pub(super) fn voices(&self, voices: &'d [Speaker]) -> Vec<Voice<'d>> {
        voices.iter().map(|voice| self.voice(voice)).collect()
    }

    /// Citation marks; the articles join the page's sources.
    pub(super) fn citations(&mut self, cites: &'d [Cite]) -> Citations<'d> {
        Citations(
            cites.iter().map(|cite| self.mark(cite)).collect(),
            self.foreign(self.side),
        )
    }

    fn mark(&mut self, cite: &'d Cite) -> Mark<'d> {
        let passages = !self.dossier.article(cite.article).passages.is_empty();
        let at = self.cited.add(cite, passages);
        Mark {
            number: at + 1,
            href: self.article_href(cite.article, cite.paragraphs.as_ref()),
            title: self.dossier.entry(cite.article).title.get(self.side).words,
            paragraphs: cite.paragraphs.as_ref(),
        }
    }

    /// A line with links.
    pub(super) fn line(&mut self, pair: &'d Pair<LinkedLine>) -> Line<'d> {
        let Localized { words: line, side } = pair.get(self.side);
        let links = line.links.iter().map(|to| self.prose_link(to, side, None)).collect();
        Line { words: &line.words, links, language: self.foreign(side) }
    }

    /// A line with links, where there is one.
    pub(super) fn maybe_line(
        &mut self,
        pair: Option<&'d Pair<LinkedLine>>,
    ) -> Option<Line<'d>> {
        pair.map(|pair| self.line(pair))
    }

    /// The text of an entry.
    pub(super) fn passage(&mut self, own: EntryId) -> Option<Passage<'d>> {
        let entry = self.dossier.entry(own);
        let Localized { words: text, side } = entry.text.as_ref()?.get(self.side);
        Some(Passage {
            words: &text.words,
            file: entry.files[side.index()],
            links: self.links_of(entry, text, side),
            language: self.foreign(side),
            other_sections: self.other_sections(own, text, side),
            other_language: self.language(self.side.other()),
        })
    }

    /// Where the links of a text of `entry` lead.
    pub(super) fn links_of(
        &mut self,
        entry: &'d Entry,
        text: &'d LinkedText,
        side: Side,
    ) -> Vec<ProseLink<'d>> {
        let links = text.links.iter();
        links.map(|target| self.prose_link(target, side, Some(entry))).collect()
    }

    /// For each section, the address of the same section in the other language, if it is there.
    fn other_sections(
        &self,
        own: EntryId,
        text: &LinkedText,
        side: Side,
    ) -> Vec<Option<String>> {
        let other = self.side.other();
        // A text without a translation is on both pages: there is nothing to switch to.
        let theirs = self.dossier.entry(own).text.as_ref();
        let theirs =
            theirs.and_then(|pair| pair.own(other)).filter(|_| side == self.side);
        let href = self.location.to(self.index.addresses.entry(other, own));
        let sections = text.words.sections.iter();
        sections
            .map(|section| {
                let there = theirs?.words.sections.iter().any(|s| s.id == section.id);
                there.then(|| format!("{href}#{}", section.id))
            })
            .collect()
    }

    /// Where a link leads from this page. `side` is the language of the words around it; `entry` is
    /// the entry in whose text it stands, if any: pictures lie beside that entry.
    fn prose_link(
        &mut self,
        target: &'d Target,
        side: Side,
        entry: Option<&Entry>,
    ) -> ProseLink<'d> {
        match target {
            Target::Entry { id, section } => {
                let entry = self.dossier.entry(*id);
                let name = entry.short.get(side);
                let language = (name.side != side).then(|| self.language(name.side));
                let mut href = self.href(*id);
                if let Some(section) = section
                    && self.has_section(*id, section)
                {
                    href.push('#');
                    href.push_str(section);
                }
                let name = Text { words: name.words.into(), language };
                ProseLink::Entry(Link { href, name, kind: entry.kind() })
            }
            Target::Cite(cites) => ProseLink::Cite(self.citations(cites)),
            Target::Web(address) => ProseLink::Web(address),
            Target::Picture(name) => {
                let shown = entry.and_then(|entry| {
                    let found = entry.pictures.iter().find(|one| one.name == *name)?;
                    Some((Address::picture(entry.kind(), &entry.id, found), found))
                });
                ProseLink::Picture(match shown {
                    Some((address, picture)) => Picture {
                        href: self.location.to(&address),
                        width: picture.width,
                        height: picture.height,
                    },
                    None => Picture { href: name.clone(), width: 0, height: 0 },
                })
            }
        }
    }

    /// Whether the text that a page in this language shows has the section.
    fn has_section(&self, id: EntryId, section: &str) -> bool {
        let shown = self.dossier.entry(id).text.as_ref().map(|pair| pair.get(self.side));
        shown
            .is_some_and(|text| text.words.words.sections.iter().any(|s| s.id == section))
    }

    /// The relative address of the register of a kind in the page's language.
    pub(super) fn register(&self, kind: Kind) -> String {
        self.location.to(&Address::register(self.tag(), kind, 1))
    }
}
