//! The keys of `mithaq.toml` and of `vocabulary.toml`.

use super::key::{keys, named, text, value, whole};
use super::spec::Example::{Pair as PAIR, TagTable as TAG_TABLE, Tags as TAGS};
use super::spec::Needed::{No, Yes};
use super::types::{
    ByCode, ByLanguage, Count, Flag, Name, OfGroups, One, Pair, Switch, Tags, Text,
    WebAddress, WholeDay, Word,
};
use crate::lang::{Digits, Months};
use crate::model::field::Field;
use crate::model::vocabulary::{Family, FormStatus};

keys! {
    /// `mithaq.toml`.
    MithaqToml "mithaq.toml" {
        FORMAT: Count = named("format"), No, value("1");
        TITLE: Pair = named("title"), Yes, PAIR;
        SHORT: Pair = named("short"), No, PAIR;
        SUMMARY: Pair = named("summary"), No, PAIR;
        LANGUAGES: Tags = named("languages"), Yes, TAGS;
        THEME: Text = named("theme"), Yes, text("diwan");
        AS_OF: WholeDay = named("as_of"), Yes, text("2026-01-31");
        BASE_URL: WebAddress =
            named("base_url"), No, text("https://example.org/dossier/");
        LICENCE: Text = named("licence"), No, text("CC-BY-4.0");
        PUBLISHER: Pair = named("publisher"), No, PAIR;
        CONTACT: Text = named("contact"), No, text("editors@example.org");
        NAME: Name = named("name"), No, text("gulf-dossier");
        OFFLINE: Flag = named("offline"), No, value("true");
        LANGUAGE: ByLanguage<LanguageTable> =
            named("language"), No, TAG_TABLE;
        EXPORT: One<ExportTable> = named("export"), No, whole("[export]");
    }

    /// `[language.<tag>]`.
    LanguageTable "language" {
        MONTHS: Word<Months> = named("months"), No, text("both");
        DIGITS: Word<Digits> = named("digits"), No, text("arab");
        HIJRI: Flag = named("hijri"), No, value("true");
    }

    /// `[export]`: which outputs there are beside the pages.
    ExportTable "export" {
        SEARCH: Switch = named("search"), No, value("false");
        FACING: Switch = named("facing"), No, value("false");
        MATRIX: Switch = named("matrix"), No, value("false");
        TIMELINE: Switch = named("timeline"), No, value("false");
        DATA: Switch = named("data"), No, value("false");
        JSON: Switch = named("json"), No, value("false");
        CITATIONS: Switch = named("citations"), No, value("false");
        METADATA: Switch = named("metadata"), No, value("false");
        FEEDS: Switch = named("feeds"), No, value("false");
        CALENDAR: Switch = named("calendar"), No, value("false");
    }

    /// `vocabulary.toml`.
    VocabularyToml "vocabulary.toml" {
        SPARE: Flag = named("spare"), No, value("true");
        FORM: ByCode<FormTerm> = named(Family::Form.key()), No, whole("[form.treaty]");
        EVENT: ByCode<EventTerm> = named(Family::Event.key()), No, whole("[event.signed]");
        ORGANISATION: ByCode<CodedTerm> =
            named(Family::Organisation.key()), No, whole("[organisation.ministry]");
        PROVISION: ByCode<ProvisionTerm> =
            named(Family::Provision.key()), No, whole("[provision.mutual-defence]");
        GROUP: ByCode<GroupTable> =
            named(FormTerm::GROUP.name()), No, whole("[group.decisions]");
    }

    /// A code of any family.
    CodedTerm "vocabulary term" {
        NAME: Pair = named("name"), Yes, PAIR;
        DEFINITION: Pair = named("definition"), No, PAIR;
        AFTER: Text = named("after"), No, text("ATOP: defence");
    }

    /// A kind of events.
    EventTerm "vocabulary event" with the keys of CodedTerm {
        BY: Pair = named(Field::By.key()), No, PAIR;
        WITH: Pair = named(Field::With.key()), No, PAIR;
        TO: Pair = named(Field::To.key()), No, PAIR;
    }

    /// A form of agreements.
    FormTerm "vocabulary form" with the keys of CodedTerm {
        STATUS: Word<FormStatus> = named("status"), No, text("proposed");
        GROUP: OfGroups = named("group"), No, text("decisions");
    }

    /// A provision of agreements.
    ProvisionTerm "vocabulary provision" with the keys of CodedTerm {
        FAMILY: Name = named("family"), No, text("assistance");
        OPEN: Flag = named("open"), No, value("true");
    }

    /// A group of forms, under whose name lists show their agreements.
    GroupTable "vocabulary group" {
        NAME: Pair = named("name"), Yes, PAIR;
    }
}
