//! What every part of a page needs while it is made: the dossier, the side, the place, and
//! the lines and sources gathered so far. Start at [`Scope`].

use std::sync::Arc;

use super::address::{Address, Place};
use super::kept::{Keep, Kept, Pieces};
use super::order::Order;
use super::text::{
    Language, Link, Mark, Markup, NamedLink, Print, PrintedLine, PrintedText, SourceRow,
    Text, Voice,
};
use crate::model::Dossier;
use crate::model::entry::Kind;
use crate::model::evidence::Voice as Speaker;
use crate::model::link::{ArticleId, Cite, EntryId, Target, Words};
use crate::model::pair::{Pair, Said, Side};
use crate::model::vocabulary::TermId;
use crate::prose::{Prose, line_links};

/// A page in the making.
pub(super) struct Scope<'d> {
    pub(super) dossier: &'d Dossier,
    pub(super) order: &'d Order,
    pieces: Arc<Pieces>,
    pub(super) side: Side,
    pub(super) place: Place,
    print: &'d dyn Print,
    cited: Vec<ArticleId>,
}

impl<'d> Scope<'d> {
    pub(super) fn new(
        dossier: &'d Dossier,
        order: &'d Order,
        keep: &Keep,
        side: Side,
        place: Place,
        print: &'d dyn Print,
    ) -> Self {
        let pieces = keep.of_side(side);
        Scope { dossier, order, pieces, side, place, print, cited: Vec::new() }
    }

    /// The tag of the page's language.
    pub(super) fn tag(&self) -> &'d str {
        self.dossier.language(self.side).tag()
    }

    /// The language of a side, where it is not the page's.
    pub(super) fn foreign(&self, side: Side) -> Option<Language> {
        (side != self.side).then(|| self.language(side))
    }

    /// The language of a side.
    pub(super) fn language(&self, side: Side) -> Language {
        let language = self.dossier.language(side);
        Language { tag: language.tag().to_owned(), dir: language.direction().as_str() }
    }

    /// Words of a pair.
    pub(super) fn text(&self, pair: &Pair<String>) -> Text {
        let Said { words, side } = pair.get(self.side);
        Text::new(words, self.dossier.language(side), self.foreign(side))
    }

    /// The address of an entry in the page's language.
    pub(super) fn address(&self, id: EntryId) -> &'d Address {
        self.order.address(self.side, id)
    }

    /// The link to an entry, by its short title.
    pub(super) fn link(&self, id: impl Into<EntryId>) -> Kept<NamedLink> {
        let id = id.into();
        let entry = self.dossier.entry(id);
        let make = || NamedLink {
            href: self.place.to(self.address(id)),
            name: self.text(&entry.short),
            kind: entry.kind().name(),
        };
        match self.place.sight(self.address(id)) {
            Some(sight) => self.pieces.link(sight, id, self.print, make),
            None => Kept::once(make()),
        }
    }

    /// The name of a coded term.
    pub(super) fn name(&self, id: TermId) -> Kept<Text> {
        let term = self.dossier.vocabulary.term(id);
        self.pieces.name(id, self.print, || self.text(&term.name))
    }

    /// What a coded term means, if that is said.
    pub(super) fn definition(&self, id: TermId) -> Option<Kept<Text>> {
        let pair = self.dossier.vocabulary.term(id).definition.as_ref()?;
        Some(self.pieces.definition(id, self.print, || self.text(pair)))
    }

    /// The links to entries, in the order given.
    pub(super) fn links(&self, ids: &[EntryId]) -> Vec<Kept<NamedLink>> {
        ids.iter().map(|id| self.link(*id)).collect()
    }

    /// Who says something.
    pub(super) fn voice(&self, voice: &Speaker) -> Voice {
        match voice {
            Speaker::Entry(id) => Voice::Entry(self.link(*id)),
            Speaker::Named(pair) => {
                Voice::Named { name: self.text(pair), href: (), kind: () }
            }
        }
    }

    /// All who say something.
    pub(super) fn voices(&self, voices: &[Speaker]) -> Vec<Voice> {
        voices.iter().map(|voice| self.voice(voice)).collect()
    }

    /// Citation marks, printed; the articles join the page's sources.
    pub(super) fn marks(&mut self, cites: &[Cite]) -> Markup {
        let marks = self.marks_of(cites);
        Markup::of_marks(&marks, self.print)
    }

    fn marks_of(&mut self, cites: &[Cite]) -> Vec<Mark<'d>> {
        cites.iter().map(|cite| self.mark(cite)).collect()
    }

    fn mark(&mut self, cite: &Cite) -> Mark<'d> {
        let at = self.cited.iter().position(|known| *known == cite.article);
        let at = at.unwrap_or_else(|| {
            self.cited.push(cite.article);
            self.cited.len() - 1
        });
        let article = self.dossier.entry(cite.article);
        let language = self.dossier.language(self.side);
        let shown = cite.paragraphs.as_ref().map(|p| p.shown(language.comma()));
        Mark {
            number: at + 1,
            article: self.link(cite.article),
            title: article.title.get(self.side).words,
            paragraphs: shown.map(|text| language.digits(text)).unwrap_or_default(),
        }
    }

    /// The page's sources, in the order in which they were first cited.
    pub(super) fn sources(&self) -> Vec<SourceRow> {
        (1..)
            .zip(&self.cited)
            .map(|(number, id)| {
                let article = self.dossier.article(*id);
                SourceRow {
                    number,
                    article: self.link(*id),
                    title: self.text(&self.dossier.entry(*id).title),
                    outlet: article.outlet.as_ref().map(|voice| self.voice(voice)),
                    date: article.published.date.to_string(),
                    basis: article.published.basis.code(),
                }
            })
            .collect()
    }

    /// A line with links.
    pub(super) fn line(&mut self, pair: &Pair<Words>) -> Markup {
        let Said { words, side } = pair.get(self.side);
        let mut to = Vec::new();
        line_links(words, &mut to);
        let links: Vec<Link> = to.into_iter().map(|to| self.target(to, side)).collect();
        let lang = self.foreign(side);
        let line = PrintedLine { line: words, links: &links, lang: lang.as_ref() };
        line.printed(self.print)
    }

    /// A line with links, where there is one.
    pub(super) fn maybe_line(&mut self, pair: Option<&Pair<Words>>) -> Option<Markup> {
        pair.map(|pair| self.line(pair))
    }

    /// The text of an entry.
    pub(super) fn prose(&mut self, own: EntryId) -> Option<Markup> {
        let entry = self.dossier.entry(own);
        let pair = entry.text.as_ref()?;
        let Said { words, side } = pair.get(self.side);
        let links: Vec<Link> = words
            .links()
            .into_iter()
            .map(|target| match target {
                Target::Picture(name) => {
                    let address = Address::picture(entry.kind(), &entry.id, name);
                    Link::Picture(self.place.to(&address))
                }
                other => self.target(other, side),
            })
            .collect();
        let lang = self.foreign(side);
        let text = PrintedText {
            prose: words,
            links: &links,
            lang: lang.as_ref(),
            other: &self.other_sections(own, words, side),
            other_lang: &self.language(self.side.other()),
        };
        Some(text.printed(self.print))
    }

    /// For each section, where the other language has the same one.
    fn other_sections(
        &self,
        own: EntryId,
        prose: &Prose<Target>,
        side: Side,
    ) -> Vec<Option<String>> {
        let entry = self.dossier.entry(own);
        let other = self.side.other();
        // A borrowed text stands on both pages, and then there is nothing to switch to.
        let theirs = entry
            .text
            .as_ref()
            .and_then(|pair| pair.own(other))
            .filter(|_| side == self.side);
        let href = self.place.to(self.order.address(other, own));
        prose
            .sections
            .iter()
            .map(|section| {
                let there = theirs?.sections.iter().any(|s| s.id == section.id);
                there.then(|| format!("{href}#{}", section.id))
            })
            .collect()
    }

    /// Where a link leads from this page; `side` is the language of the words around it.
    fn target(&mut self, target: &Target, side: Side) -> Link<'d> {
        match target {
            Target::Entry { id, section } => {
                let entry = self.dossier.entry(*id);
                let name = entry.short.get(side);
                let lang = (name.side != side).then(|| self.language(name.side));
                let mut href = self.place.to(self.address(*id));
                if let Some(section) = section
                    && self.has_section(*id, section)
                {
                    href = format!("{href}#{section}");
                }
                Link::Entry { href, name: name.words.clone(), lang }
            }
            Target::Cite(cites) => Link::Cite(self.marks_of(cites)),
            Target::Web(address) => Link::Web(address.clone()),
            Target::Picture(name) => Link::Picture(name.clone()),
        }
    }

    /// Whether the text that a page in this language shows has the section.
    fn has_section(&self, id: EntryId, section: &str) -> bool {
        let shown = self.dossier.entry(id).text.as_ref().map(|pair| pair.get(self.side));
        shown.is_some_and(|said| said.words.sections.iter().any(|s| s.id == section))
    }

    /// The register of a kind in the page's language.
    pub(super) fn register(&self, kind: Kind) -> String {
        self.place.to(&Address::register(self.tag(), kind, 1))
    }
}
