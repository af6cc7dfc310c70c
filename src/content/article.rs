//! What an article's `facts.toml` says beyond what all entries say.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::{DraftArticle, DraftDated};
use super::table::Table;
use crate::model::field::Field;

/// Reads where the article comes from, and its defects.
pub(super) fn read(t: &mut Table, cx: &mut Cx) -> DraftArticle {
    t.require("language", "language = \"ar\"", cx);
    t.require("headline", "headline = \"…\"", cx);
    t.require("published", "published = { date = \"2024-03-09\" }", cx);
    DraftArticle {
        language: t.text(Field::Language.key(), cx),
        headline: t.text(Field::Headline.key(), cx),
        supplied: t.flag("supplied", cx),
        author: t.voice(Field::Author.key(), cx),
        outlet: t.voice(Field::Outlet.key(), cx),
        via: t.voices(Field::Via.key(), cx),
        published: t.table(Field::Published.key(), cx).and_then(|table| dated(table, cx)),
        paragraphs: t.count(Field::Paragraphs.key(), cx),
        url: t.text(Field::Url.key(), cx),
        sha256: t.text(Field::Sha256.key(), cx),
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
