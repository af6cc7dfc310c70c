//! What facts are made of: pairs, lines with links, voices, citations.
//! Start at [`RawTable::pair`].

use toml::Spanned as Placed;
use toml::de::DeValue;

use super::RawTable;
use crate::content::cx::Cx;
use crate::content::draft::{DraftCite, DraftLine, DraftPair, DraftVoice};
use crate::content::{cite, line, plain};
use crate::diagnostic::{fault, phrase};
use crate::lang;
use crate::source::Digest;

impl<'t> RawTable<'t> {
    /// A pair of plain lines.
    pub(super) fn pair(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<DraftPair<String>> {
        let (_, value) = self.take(key)?;
        let pair = self.pair_of(value, key, cx)?;
        for half in pair.halves.iter().flatten() {
            plain::check(half, false, cx.report);
        }
        Some(pair)
    }

    /// A pair of lines with links.
    pub(super) fn lines(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<DraftPair<DraftLine>> {
        let (_, value) = self.take(key)?;
        self.pair_of(value, key, cx).map(|pair| with_links(pair, cx))
    }

    /// A pair of lines with links, and the digest of the first half as it is written.
    pub(super) fn lines_and_digest(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> (Option<DraftPair<DraftLine>>, Option<Digest>) {
        let value = self.take(key).map(|(_, value)| value);
        let pair = value.and_then(|value| self.pair_of(value, key, cx));
        let Some(pair) = pair else { return (None, None) };
        // An escape of TOML may write what is not composed.
        let digest = pair.halves[0]
            .as_ref()
            .map(|half| Digest::of(lang::nfc(&half.value).as_bytes()));
        (Some(with_links(pair, cx)), digest)
    }

    /// A list of pairs of lines with links.
    pub(super) fn lines_list(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<DraftPair<DraftLine>> {
        let pairs: Vec<_> = self
            .list(key, cx)
            .into_iter()
            .filter_map(|item| self.pair_of(item, key, cx))
            .collect();
        pairs.into_iter().map(|pair| with_links(pair, cx)).collect()
    }

    fn list(&mut self, key: &'static str, cx: &mut Cx) -> Vec<Placed<DeValue<'t>>> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            self.wrong(cx, &value, key, phrase::wanted_list());
            return Vec::new();
        }
        let DeValue::Array(items) = value.into_inner() else { return Vec::new() };
        items.into_iter().collect()
    }

    fn pair_of(
        &self,
        value: Placed<DeValue>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<DraftPair<String>> {
        let span = self.place(value.span());
        let [first, second] = cx.tags;
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            self.wrong(cx, &value, key, phrase::wanted_pair(first, second));
            return None;
        }
        let DeValue::Table(map) = value.into_inner() else { return None };
        let (mut halves, mut wrong) = ([None, None], [false; 2]);
        for (tag, half) in map {
            let at = cx.tags.iter().position(|known| known == tag.get_ref().as_ref());
            match at {
                Some(at) => {
                    halves[at] = self.line_of(half, key, cx);
                    wrong[at] = halves[at].is_none();
                }
                None => {
                    let place = self.place(tag.span());
                    let tag = tag.get_ref();
                    cx.report.add(fault::wrong_language(place, tag, first, second));
                }
            }
        }
        Some(DraftPair { span, halves, wrong })
    }

    /// Who says something: an id or a pair.
    pub(super) fn voice(&mut self, key: &'static str, cx: &mut Cx) -> Option<DraftVoice> {
        let (_, value) = self.take(key)?;
        self.voice_of(value, key, cx)
    }

    /// Those who say something: ids or pairs.
    pub(super) fn voices(&mut self, key: &'static str, cx: &mut Cx) -> Vec<DraftVoice> {
        let items = self.list(key, cx);
        items.into_iter().filter_map(|item| self.voice_of(item, key, cx)).collect()
    }

    fn voice_of(
        &self,
        value: Placed<DeValue>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<DraftVoice> {
        match value.get_ref() {
            DeValue::String(_) => self.line_of(value, key, cx).map(DraftVoice::Id),
            DeValue::Table(_) => self.pair_of(value, key, cx).map(DraftVoice::Named),
            _ => {
                self.wrong(cx, &value, key, phrase::wanted_voice());
                None
            }
        }
    }

    /// The citations of a fact.
    pub(super) fn cites(&mut self, key: &'static str, cx: &mut Cx) -> Vec<DraftCite> {
        self.texts(key, cx)
            .into_iter()
            .flat_map(|text| cite::cites(&text, cite::CiteStyle::Facts, cx.report))
            .collect()
    }
}

fn with_links(pair: DraftPair<String>, cx: &mut Cx) -> DraftPair<DraftLine> {
    let DraftPair { span, halves, wrong } = pair;
    halves.iter().flatten().for_each(|half| plain::check(half, true, cx.report));
    let halves = halves.map(|half| half.map(|text| line::read(text, cx.report)));
    DraftPair { span, halves, wrong }
}
