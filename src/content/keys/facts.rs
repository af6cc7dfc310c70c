//! The keys of texts, and those of `facts.toml` that all kinds have.

use super::event::{Event, Evidence};
use super::key::{field, keys, named, text, texts, value, whole};
use super::phrase;
use super::spec::Example::Pair as PAIR;
use super::spec::Needed::{No, Where, Yes};
use super::types::{
    ByField, Flag, Item, Latin, LinkedPair, Many, OldIds, Pair, Record, Text, Texts,
    WholeDay,
};
use crate::model::field::Field;

keys! {
    /// What stands above the Markdown of a text.
    Frontmatter "frontmatter" {
        TITLE: Text = named(Field::Title.key()), Where(phrase::needed_unless_in_facts),
            text("Treaty of Kuwait and Russia");
        SHORT: Text = named(Field::Short.key()), No, text("The treaty");
        SUMMARY: Text =
            named(Field::Summary.key()), No, text("A treaty on military training.");
        VARIANTS: Texts = named(Field::Variants.key()), No, texts(&["Training pact"]);
        TRANSLATED: Record = named("translated"), Where(phrase::needed_never_by_hand),
            whole("[translated]");
    }

    /// The keys of `facts.toml` that all kinds have.
    Facts "facts" {
        TITLE: Pair = field(Field::Title), Where(phrase::needed_unless_in_texts), PAIR;
        SHORT: Pair = field(Field::Short), No, PAIR;
        SUMMARY: Pair = field(Field::Summary), No, PAIR;
        TITLE_LATN: Latin =
            named("title_latn"), No, text("al-Ittifāqīya al-ʿaskarīya");
        VARIANTS: Texts = field(Field::Variants), No, texts(&["Russian Federation"]);
        ALIASES: OldIds = named("aliases"), No, texts(&["russian-federation"]);
        WIKIDATA: Item = field(Field::Wikidata), No, text("Q159");
        UPDATED: WholeDay = named("updated"), No, text("2026-11-20");
        CHANGES: Many<Change> = named("changes"), No, whole("[[changes]]");
        DRAFT: Flag = named("draft"), No, value("true");
        EVIDENCE: ByField<Evidence> = named("evidence"), No, whole("[evidence.title]");
        EVENT: Many<Event> = named("event"), No, whole("[[event]]");
        TRANSLATED: Record = named("translated"), Where(phrase::needed_never_by_hand),
            whole("[translated]");
    }

    /// `[[changes]]`: what the editors changed in an entry.
    Change "change" {
        DATE: WholeDay = named(Field::Date.key()), Yes, text("2026-11-20");
        TEXT: LinkedPair = named(Field::Text.key()), Yes, PAIR;
    }
}
