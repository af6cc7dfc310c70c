//! What an article's `facts.toml` says beyond what all entries say.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::{DraftArticle, DraftDated, DraftPassage};
use super::keys;
use super::table::Table;

/// Reads where the article comes from, and its defects.
pub(super) fn read(t: &mut Table<keys::Article>, cx: &mut Cx) -> DraftArticle {
    DraftArticle {
        language: t.get(keys::Article::LANGUAGE, cx),
        headline: t.get(keys::Article::HEADLINE, cx),
        supplied: t.get(keys::Article::SUPPLIED, cx),
        author: t.get(keys::Article::AUTHOR, cx),
        outlet: t.get(keys::Article::OUTLET, cx),
        via: t.get(keys::Article::VIA, cx),
        published: t.get(keys::Article::PUBLISHED, cx).and_then(|table| dated(table, cx)),
        paragraphs: t.get(keys::Article::PARAGRAPHS, cx),
        url: t.get(keys::Article::URL, cx),
        sha256: t.get(keys::Article::SHA256, cx),
        caveats: t.get(keys::Article::CAVEATS, cx),
        passages: {
            let tables = t.get(keys::Article::PASSAGE, cx).into_iter();
            tables.map(|table| passage(table, cx)).collect()
        },
    }
}

fn passage(mut table: Table<keys::Passage>, cx: &mut Cx) -> DraftPassage {
    let t = &mut table;
    let passage = DraftPassage {
        span: t.span().clone(),
        at: t.get(keys::Passage::AT, cx),
        text: t.get(keys::Passage::TEXT, cx),
        note: t.get(keys::Passage::NOTE, cx),
    };
    table.finish(cx);
    passage
}

fn dated(mut table: Table<keys::Published>, cx: &mut Cx) -> Option<DraftDated> {
    let date = table.get(keys::Published::DATE, cx);
    let basis = table.basis(keys::Published::BASIS, keys::Published::WHY, cx);
    table.finish(cx);
    Some(DraftDated { date: date?, basis })
}
