//! Articles.
//! Start at [`resolve`].

use super::cx::Cx;
use super::passage::{self, Printed};
use super::twice;
use crate::content::keys::{Authors, Chain, Group, Outlets};
use crate::content::{DraftArticle, DraftDated, PrintedText};
use crate::diagnostic::{Diagnostic, fault};
use crate::lang::{self, LanguageError};
use crate::model::article::{Article, ArticleLanguage};
use crate::model::evidence::Dated;
use crate::model::pair::Side;
use crate::model::reason;
use crate::source::{Span, Spanned};

/// Resolves an article; `None` where something required is missing, which was reported.
/// `printed` is its text, where that is at hand.
pub(super) fn resolve(
    article: DraftArticle,
    printed: Option<&PrintedText>,
    cx: &mut Cx,
) -> Option<Article> {
    let DraftArticle {
        language,
        headline,
        supplied,
        author,
        outlet,
        via,
        published,
        paragraphs,
        url,
        sha256,
        caveats,
        passages,
    } = article;
    let printed = printed.map(|text| Printed::of(text, cx));
    if let Some(printed) = &printed {
        printed.check_count(paragraphs.as_ref(), cx.report);
        printed.check_sum(sha256.as_ref(), cx.report);
    }
    let passages = passage::resolve(passages, paragraphs.as_ref(), printed.as_ref(), cx);
    let language = language.and_then(|tag| self::language(&tag, cx));
    let author = author.and_then(|voice| cx.voice(voice, Authors::KINDS));
    let outlet = outlet.and_then(|voice| cx.voice(voice, Outlets::KINDS));
    twice::voices(&via, cx.report);
    let via = via.into_iter().filter_map(|voice| cx.voice(voice, Chain::KINDS)).collect();
    let published = published.map(|DraftDated { date, basis }| Dated {
        date: date.value,
        basis: cx.basis(basis),
    });
    let url = url.and_then(|url| address(url, cx));
    let sha256 = sha256.and_then(|sum| checksum(sum, cx));
    let (caveats, places): (Vec<_>, Vec<Span>) = caveats
        .into_iter()
        .filter_map(|pair| {
            let place = pair.span.clone();
            Some((cx.words(Some(pair))?, place))
        })
        .unzip();
    twice::lines(caveats.iter().zip(&places), cx.report);
    Some(Article {
        language: language?,
        headline: headline?.value,
        supplied,
        author,
        outlet,
        via,
        published: published?,
        paragraphs: paragraphs.map(|count| count.value),
        url,
        sha256,
        caveats,
        passages,
    })
}

fn language(tag: &Spanned<String>, cx: &mut Cx) -> Option<ArticleLanguage> {
    let direction = match lang::direction_of(&tag.value) {
        Ok(direction) => direction,
        Err(error) => {
            let fault = Diagnostic::of_language(&tag.span, &error);
            // An article has no settings to which an extension could be moved.
            cx.report.add(match &error {
                LanguageError::Extension { plain, .. } => {
                    fault.help(reason::write(plain))
                }
                LanguageError::NotWellFormed { .. }
                | LanguageError::NotCanonical { .. }
                | LanguageError::Months { .. }
                | LanguageError::Digits { .. }
                | LanguageError::NoNames { .. }
                | LanguageError::NoData { .. } => fault,
            });
            return None;
        }
    };
    let tag = tag.value.clone();
    let side = Side::BOTH.into_iter().find(|s| cx.languages[s.index()].tag() == tag);
    Some(ArticleLanguage { tag, direction, side })
}

fn address(url: Spanned<String>, cx: &mut Cx) -> Option<String> {
    if crate::content::is_web(&url.value) {
        super::rules::shortened_link(&url, cx.report);
        return Some(url.value);
    }
    let blank = url.value.char_indices().find(|(_, c)| c.is_whitespace());
    cx.report.add(match blank {
        Some((at, c)) => fault::bad_link_blank(url.within(at..at + c.len_utf8())),
        None => fault::bad_link_article(&url.span, &url.value),
    });
    None
}

fn checksum(sum: Spanned<String>, cx: &mut Cx) -> Option<String> {
    let good = sum.value.len() == 64
        && sum.value.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if good {
        return Some(sum.value);
    }
    cx.report.add(fault::bad_value_checksum(&sum.span));
    None
}
