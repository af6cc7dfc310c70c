//! The keys of articles.

use super::facts::Facts;
use super::key::{field, keys, named, text, texts, value, whole};
use super::spec::Example::{Pair as PAIR, Pairs as PAIRS, Tag as TAG};
use super::spec::Needed::{If, No, Yes};
use super::types::{
    Authors, Chain, Count, Date, Flag, LinkedPair, LinkedPairs, Many, One, Outlets,
    Paragraph, Sum, Tag, Text, Voice, Voices, WebAddress, Word,
};
use super::words::{BasisWord, inferred};
use crate::model::field::Field;

keys! {
    /// An article.
    Article "article" with the keys of Facts {
        LANGUAGE: Tag = field(Field::Language), Yes, TAG;
        HEADLINE: Text = field(Field::Headline), Yes, text("…");
        SUPPLIED: Flag = named("supplied"), No, value("true");
        AUTHOR: Voice<Authors> = field(Field::Author), No, text("salem-haddad");
        OUTLET: Voice<Outlets> = field(Field::Outlet), No, text("hawar");
        VIA: Voices<Chain> = field(Field::Via), No, texts(&["al-monitor"]);
        PUBLISHED: One<Published> =
            field(Field::Published), Yes, value(r#"{ date = "2024-03-09" }"#);
        PARAGRAPHS: Count = field(Field::Paragraphs), No, value("18");
        URL: WebAddress = field(Field::Url), No, text("https://example.org/a");
        SHA256: Sum = field(Field::Sha256), No, text("aad0…7809");
        CAVEATS: LinkedPairs = named("caveats"), No, PAIRS;
        PASSAGE: Many<Passage> = named("passage"), No, whole("[[passage]]");
    }

    /// `[[passage]]`: a few words of an article as printed.
    Passage "passage" {
        AT: Paragraph = named("at"), Yes, text("p13");
        TEXT: Text = named(Field::Text.key()), Yes, text("…");
        NOTE: LinkedPair = named("note"), No, PAIR;
    }

    /// `published`: when an article was published.
    Published "published" {
        DATE: Date = named(Field::Date.key()), Yes, text("2024-03-09");
        BASIS: Word<BasisWord> = named("basis"), No, text("inferred");
        WHY: LinkedPair = named("why"), If(Published::BASIS.name(), inferred), PAIR;
    }
}
