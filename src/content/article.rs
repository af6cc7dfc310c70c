//! What an article's `facts.toml` says beyond what all entries say.
//! Start at [`read`].

use super::Cx;
use super::draft::{DraftArticle, DraftDated};
use super::table::Table;

/// Reads where the article comes from, and its defects.
pub(super) fn read(t: &mut Table, cx: &mut Cx) -> DraftArticle {
    t.require("language", "language = \"ar\"", cx);
    t.require("headline", "headline = \"…\"", cx);
    t.require("published", "published = { date = \"2024-03-09\" }", cx);
    DraftArticle {
        language: t.text("language", cx),
        headline: t.text("headline", cx),
        supplied: t.flag("supplied", cx),
        author: t.voice("author", cx),
        outlet: t.voice("outlet", cx),
        via: t.voices("via", cx),
        published: t.table("published", cx).and_then(|table| dated(table, cx)),
        paragraphs: t.count("paragraphs", cx),
        url: t.text("url", cx),
        sha256: t.text("sha256", cx),
        caveats: t.lines_list("caveats", cx),
    }
}

fn dated(mut table: Table, cx: &mut Cx) -> Option<DraftDated> {
    table.require("date", "date = \"2024-03-09\"", cx);
    let date = table.scalar("date", cx);
    let basis = table.basis(cx);
    table.finish(cx);
    Some(DraftDated { date: date?, basis })
}
