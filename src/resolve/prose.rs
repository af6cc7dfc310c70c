//! Mentions, citations and voices → what they stand for.
//! Start at [`Cx::prose`].

use super::cx::Cx;
use percent_encoding::percent_decode_str;

use crate::content::keys::{Group, Speakers};
use crate::content::{DraftBasis, DraftCite, DraftEvidence, DraftLine, DraftPair};
use crate::content::{DraftVoice, Mention};
use crate::diagnostic::{fault, nearest, phrase};
use crate::lang;
use crate::model::evidence::{Basis, Evidence, Voice};
use crate::model::kind::Kind;
use crate::model::link::{Cite, LinkedLine, LinkedText, Target, number};
use crate::model::pair::Pair;
use crate::model::picture::Picture;
use crate::model::vocabulary::{Family, TermId};
use crate::prose::{Prose, collect_exact, map_line};
use crate::source::Spanned;

impl Cx<'_> {
    /// A text whose mentions lead somewhere. `pictures` are those that lie beside it; those that
    /// it shows are added to `shown`.
    pub(super) fn prose(
        &mut self,
        prose: Prose<Box<Mention>>,
        pictures: &[Picture],
        shown: &mut Vec<Picture>,
    ) -> LinkedText {
        LinkedText::new(|links| {
            prose.map(&mut |mut mention| {
                if let Mention::Picture(name) = &mut *mention
                    && let Some(picture) = self.picture(name, pictures)
                {
                    name.value.clone_from(&picture.name);
                    if !shown.contains(picture) {
                        shown.push(picture.clone());
                    }
                }
                Some(number(links, self.target(*mention)?))
            })
        })
    }

    /// The picture of a name. Markdown may write the name with `%20` for a blank, and so on.
    fn picture<'p>(
        &mut self,
        name: &Spanned<String>,
        pictures: &'p [Picture],
    ) -> Option<&'p Picture> {
        let of = |name: &str| pictures.iter().find(|picture| picture.name == name);
        let decoded = || {
            let plain = percent_decode_str(&name.value).decode_utf8().ok()?;
            of(&lang::nfc(&plain))
        };
        let found = of(&name.value).or_else(decoded);
        if found.is_none() {
            let names = pictures.iter().map(|picture| picture.name.as_str());
            let near = nearest(&name.value, names);
            let fault = fault::unknown_file_picture(&name.span, &name.value);
            self.report.add(fault.maybe_help(near.map(phrase::did_you_mean)));
        }
        found
    }

    /// Where a mention leads; `None` with a fault in the report if it leads nowhere.
    fn target(&mut self, mention: Mention) -> Option<Target> {
        Some(match mention {
            Mention::Entry { id, section } => {
                let entry = self.names.entry(&id, &Kind::ALL, self.report)?;
                let section = section.map(|section| {
                    let words = section.value.clone();
                    self.to_sections.push((entry, section));
                    words
                });
                Target::Entry { id: entry, section }
            }
            Mention::Cite(cites) => Target::Cite(self.cites(cites)),
            Mention::Web(address) => {
                super::rules::shortened_link(&address, self.report);
                Target::Web(address.value)
            }
            Mention::Picture(name) => Target::Picture(name.value),
            Mention::Refused => return None,
        })
    }

    /// The code of a family, which is used here.
    pub(super) fn term(
        &mut self,
        family: Family,
        code: &Spanned<String>,
    ) -> Option<TermId> {
        let found = self.names.term(family, code, self.report);
        self.used.extend(found);
        found
    }

    /// A pair of plain words.
    pub(super) fn pair(
        &mut self,
        pair: Option<DraftPair<String>>,
    ) -> Option<Pair<String>> {
        pair?.settle(self.tags, self.report)
    }

    /// A pair of lines with links.
    pub(super) fn words(
        &mut self,
        pair: Option<DraftPair<DraftLine>>,
    ) -> Option<Pair<LinkedLine>> {
        let pair = pair?.settle(self.tags, self.report)?;
        Some(pair.map(|line| {
            LinkedLine::new(|links| {
                map_line(line, &mut |mention| Some(number(links, self.target(*mention)?)))
            })
        }))
    }

    /// Citations, each of an article and of paragraphs that it has.
    pub(super) fn cites(&mut self, cites: Vec<DraftCite>) -> Vec<Cite> {
        super::twice::cites(&cites, self.report);
        collect_exact(cites.into_iter().filter_map(|cite| self.cite(cite)))
    }

    fn cite(&mut self, cite: DraftCite) -> Option<Cite> {
        let DraftCite { article, paragraphs } = cite;
        let id = self.names.article(&article, self.report)?;
        if let (Some(locator), Some(count)) = (&paragraphs, self.names.paragraphs(id))
            && locator.value.last() > count
        {
            let name = &article.value;
            self.report.add(fault::bad_locator_beyond(
                &locator.span,
                name,
                count as usize,
            ));
        }
        Some(Cite { article: id, paragraphs: paragraphs.map(|locator| locator.value) })
    }

    /// Those who say something.
    pub(super) fn voices(&mut self, voices: Vec<DraftVoice>) -> Vec<Voice> {
        super::twice::voices(&voices, self.report);
        collect_exact(
            voices.into_iter().filter_map(|voice| self.voice(voice, Speakers::KINDS)),
        )
    }

    /// One who says something, of one of the kinds `wanted` where it is an entry.
    pub(super) fn voice(&mut self, voice: DraftVoice, wanted: &[Kind]) -> Option<Voice> {
        match voice {
            DraftVoice::Id(name) => {
                self.names.entry(&name, wanted, self.report).map(Voice::Entry)
            }
            DraftVoice::Named(pair) => {
                self.pair(Some(pair)).map(|pair| Voice::Named(Box::new(pair)))
            }
        }
    }

    /// Whether something is stated or inferred, and why.
    pub(super) fn basis(&mut self, basis: DraftBasis) -> Basis {
        let DraftBasis { inferred, why } = basis;
        match (self.words(why), inferred) {
            (Some(why), Some(_)) => Basis::Inferred(why),
            (None, _) | (_, None) => Basis::Stated,
        }
    }

    /// The evidence of single fields.
    pub(super) fn evidence(&mut self, evidence: Vec<DraftEvidence>) -> Vec<Evidence> {
        collect_exact(evidence.into_iter().filter_map(|evidence| {
            let DraftEvidence { field, basis, voice, value, cite } = evidence;
            let basis = self.basis(basis);
            let voice = self.voices(voice);
            let cite = self.cites(cite);
            let value = value.map(|value| value.value);
            Some(Evidence { field: field?, basis, voice, value, cite })
        }))
    }
}
