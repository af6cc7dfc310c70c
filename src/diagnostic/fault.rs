//! Every fault as a constructor: its code, and the arguments of its sentence.
//! Start at the list in the `faults!` call, and in that of [`theme`]; the words stand in `catalogue/<language>/faults.ftl`.
//!
//! A new fault is a line of that list, a message in the catalogue of each language, a call
//! where it is found, and a broken dossier in `tests/faults`; the tests say what is lacking.

pub mod theme;

use std::fmt::Display;

use super::declare::faults;
use super::{Code, Diagnostic, Place};
use crate::sentence::{Form, List, Sentence};

faults! {
    // Commands.
    NoDossier {
        no_dossier_here();
        no_dossier_above();
    }
    ForeignOutput {
        foreign_output(count: usize, files: List);
        foreign_output_folders(count: usize, files: List);
        foreign_output_archive();
        foreign_output_no_folder();
    }
    ChangedOutput {
        changed_output(count: usize, files: List);
        changed_output_line_ends(count: usize, files: List);
    }
    MisplacedOutput {
        misplaced_output(source: &dyn Display);
        misplaced_output_around(source: &dyn Display);
        misplaced_output_name();
    }
    Unwritable {
        unwritable_output(error: &dyn Display);
        unwritable_in_the_way();
        unwritable_outdated();
        unwritable_archive(error: &dyn Display);
        unwritable_file(error: &dyn Display);
        unwritable_site(error: &dyn Display);
    }
    BrokenLink {
        broken_link(count: usize, links: List);
        broken_link_outside(count: usize, links: List);
        broken_link_place(count: usize, links: List);
    }
    Unreadable {
        unreadable_file(error: &dyn Display);
    }
    UnknownFile {
        unknown_file_text(id: &str);
    }
    UnknownId {
        unknown_id_named(id: &str);
    }

    // `mithaq.toml`.
    MissingField {
        missing_field(key: &str, example: &dyn Display);
        missing_field_languages();
    }
    BadLanguage {
        bad_language_count(count: usize);
        bad_language_twice(tag: &str);
        bad_language_unnamed(tag: &str);
        bad_language_malformed(tag: &str);
        bad_language_spelling(tag: &str, canonical: &str);
        bad_language_extension(tag: &str, plain: &str);
        bad_language_months(tag: &str, months: &dyn Display);
        bad_language_digits(tag: &str, digits: &dyn Display);
        bad_language_data(tag: &str, cause: &str);
        bad_language_names(tag: &str);
    }

    // TOML and its values.
    TomlSyntax {
        toml_syntax(reason: &str);
        toml_syntax_blank(code: &str);
        toml_syntax_mark(found: &str, wanted: &str);
        toml_syntax_return();
        toml_syntax_quotes();
        toml_syntax_string();
        toml_syntax_comma();
        toml_syntax_end();
        toml_syntax_escape();
        toml_syntax_flag(word: &str);
        toml_syntax_heading(header: &str);
        toml_syntax_inner();
        toml_syntax_long(mark: &str);
        toml_syntax_value();
        toml_syntax_twice();
        toml_syntax_unclosed();
    }
    UnknownKey {
        unknown_key(key: &str, known: List);
        unknown_key_below(key: &str);
        unknown_key_comment(keys: List, table: &str);
        unknown_key_elsewhere(count: usize, keys: List, headers: List);
        unknown_key_recorded(key: &str);
    }
    WrongType {
        wrong_type(key: &str, wanted: Sentence, found: Sentence);
        wrong_type_bare(key: &str);
        wrong_type_date(key: &str, wanted: Sentence);
        wrong_type_empty(key: &str);
        wrong_type_example(key: &str);
        wrong_type_lines(key: &str);
        wrong_type_list(key: &str);
        wrong_type_list_table(key: &str);
        wrong_type_once(key: &str);
        wrong_type_quoted(key: &str);
        wrong_type_single(key: &str);
    }
    BadValue {
        bad_value(word: &str, key: &str, allowed: List);
        bad_value_picture_content(name: &str);
        bad_value_picture_device(name: &str);
        bad_value_picture_ending(name: &str, format: &str, right: &str);
        bad_value_picture_twice(name: &str, other: &str);
        bad_value_picture_name(name: &str, character: &str);
        bad_value_checksum();
        bad_value_cite_joint(sign: &str);
        bad_value_cite_several();
        bad_value_cite_sign();
        bad_value_cite_words(words: &str);
        bad_value_code(word: &str);
        bad_value_evidence(word: &str);
        bad_value_format(format: usize);
        bad_value_paragraphs(found: usize);
        bad_value_passage_absent(paragraph: &dyn Display);
        bad_value_passage_long(count: usize, most: usize);
        bad_value_passage_sum(sum: &dyn Display);
        bad_value_not_latin(key: &str, letter: &dyn Display);
        bad_value_record();
        bad_value_spelt(id: &str);
        bad_value_unwritten();
        bad_value_said(mode: &str);
        bad_value_static_device(name: &str);
        bad_value_static_name(name: &str, character: &str);
        bad_value_translated();
        bad_value_twice(name: &str);
        bad_value_twice_in(name: &str, key: &str);
        bad_value_why();
    }
    WrongLanguage {
        wrong_language(tag: &str, first: &str, second: &str);
        wrong_language_first(tag: &str);
    }
    MissingTranslation {
        missing_translation(tag: &str);
        missing_translation_text(tag: &str, folder: &str);
    }
    MissingCite {
        missing_cite();
    }
    MissingVoice {
        missing_voice(word: &str);
    }
    MissingWhy {
        missing_why();
    }

    // Files.
    Unreadable {
        unreadable_absent(path: &str);
        unreadable_circle();
        unreadable_irregular();
        unreadable_link_out();
        unreadable_misnamed(path: &str, right: &str);
        unreadable_static_link();
        unreadable_unmerged();
        unreadable_picture_link();
        unreadable_path(path: &str, error: &dyn Display);
        unreadable_walk(error: &dyn Display);
    }
    TooLarge {
        too_large(path: &str, size: &dyn Display);
        too_large_picture(path: &str, size: &dyn Display, megabytes: usize);
        too_large_theme(path: &str, megabytes: usize);
    }
    NotUtf8 {
        not_utf8(path: &str);
        not_utf8_nul(path: &str);
    }
    ControlCharacter {
        control_character(code: &str);
    }
    OddCharacter {
        odd_character(count: usize, names: List);
    }
    BadId {
        bad_id_answered();
    }
    ReservedId {
        reserved_id(id: &str);
        reserved_id_kept(id: &str);
        reserved_id_theme(name: &str);
    }
    StaticFile {
        static_file_case(written: &str);
        static_file_dropping(name: &str);
        static_file_folder(written: &str);
        static_file_repository(name: &str);
        static_file_twice(other: &str);
        static_file_written(written: &str);
    }
    StrayFile {
        stray_file(path: &str);
        stray_file_folder(path: &str);
    }

    // Texts.
    FrontmatterOpen {
        frontmatter_open();
        frontmatter_open_blank();
        frontmatter_open_twice();
        frontmatter_open_unended();
        frontmatter_open_yaml();
    }
    MarkdownTrap {
        markdown_trap_apart();
        markdown_trap_blank();
        markdown_trap_cell(count: usize);
        markdown_trap_cite_definition();
        markdown_trap_cite_link();
        markdown_trap_cite_shown();
        markdown_trap_cite_sign(text: &str);
        markdown_trap_cite_unsigned();
        markdown_trap_cites_adjacent();
        markdown_trap_emphasis(marks: &str);
        markdown_trap_fence();
        markdown_trap_footnote_shown();
        markdown_trap_footnote_unused(label: &str);
        markdown_trap_heading();
        markdown_trap_in_line(sign: &str);
        markdown_trap_in_words(sign: &str);
        markdown_trap_indented();
        markdown_trap_link_in_link();
        markdown_trap_link_shown();
        markdown_trap_link_unended();
        markdown_trap_list(sign: &str);
        markdown_trap_nested(depth: usize);
        markdown_trap_picture();
        markdown_trap_table();
    }
    BadSectionId {
        bad_section_id_attributes();
        bad_section_id_twice(id: &str);
        bad_section_id_unread();
    }
    BadLink {
        bad_link(address: &str);
        bad_link_article(address: &str);
        bad_link_base(address: &str);
        bad_link_blank();
    }
    PictureWithoutDescription {
        picture_without_description();
    }
    BareAddress {
        bare_address();
    }
    RawHtml {
        raw_html(word: &str);
    }

    // Names.
    DoubleId {
        double_id(id: &str, folder: &str);
        double_id_taken(id: &str);
        double_id_alias(alias: &str, folder: &str);
        double_id_alias_again(alias: &str, place: &dyn Display);
        double_id_alias_reserved(alias: &str);
        double_id_event(id: &str);
        double_id_event_derived(id: &str);
    }
    UnknownId {
        unknown_id(id: &str);
        unknown_id_renamed(id: &str, now: &str);
        unknown_id_locator(id: &str, article: &str);
        unknown_id_nameless();
        unknown_id_article(locator: &str);
        unknown_id_several(ids: &str);
        unknown_id_event(id: &str, entry: &str);
        unknown_id_event_unwritten(id: &str);
    }
    DraftReference {
        draft_reference(id: &str);
    }
    WrongKind {
        wrong_kind(id: &str, kind: Sentence, wanted: List);
    }
    UnknownSection {
        unknown_section(section: &str);
    }
    UnknownCode {
        unknown_code(family: &str, code: &str);
    }
    UnusedCode {
        unused_code(code: &str);
        unused_code_group(code: &str);
    }
    UnknownFile {
        unknown_file_picture(name: &str);
    }
    UnknownKey {
        unknown_key_field(field: &str, fields: List);
    }

    // Facts.
    MissingField {
        missing_field_answers(mode: &str);
        missing_field_title(tag: &str);
    }
    DoubleText {
        double_text();
    }
    BadLocator {
        bad_locator_beyond(article: &str, count: usize);
        bad_locator_passage(paragraph: &dyn Display, real: &dyn Display);
        bad_locator_passage_beyond(count: usize);
    }
    ShortenedLink {
        shortened_link(host: &str);
    }
    WeekdayMismatch {
        weekday_mismatch(day: &dyn Display, real: &str, given: &str);
    }
    EventOrder {
        event_order(event: &str, date: &dyn Display, before: &str);
    }
    OddDate {
        odd_date_after(date: &dyn Display, as_of: &dyn Display);
        odd_date_ends();
        odd_date_hijri(date: &dyn Display);
        odd_date_order(event: &str, date: &dyn Display, before: &str);
        odd_date_published(date: &dyn Display, as_of: &dyn Display);
        odd_date_relation(agreement: &str, key: &str);
        odd_date_said(date: &dyn Display, said: &dyn Display);
        odd_date_said_written(said: &dyn Display, written: &dyn Display);
        odd_date_term(date: &dyn Display, end: &dyn Display);
        odd_date_written(date: &dyn Display, written: &dyn Display);
    }
    OddValue {
        odd_value_contact(text: &str);
        odd_value_contradiction();
        odd_value_each();
        odd_value_evidence(field: &str);
        odd_value_family(family: &str);
        odd_value_from(event: &str);
        odd_value_notice();
        odd_value_open();
        odd_value_weekday();
    }
    DoubleFact {
        double_fact();
        double_fact_cite(article: &str);
        double_fact_folder(folder: &str);
        double_fact_text(folder: &str);
        double_fact_url(folder: &str);
        double_fact_variant(name: &str);
        double_fact_wikidata(item: &str, folder: &str);
        double_fact_words();
    }
    BadTerritory {
        bad_territory_taken(code: &str, folder: &str);
    }
    DateWithoutFact {
        date_without_fact(day: &dyn Display);
    }
    Cycle {
        cycle(agreement: &str);
        cycle_answers(event: &str);
        cycle_answers_self(event: &str);
        cycle_relation(agreement: &str, key: &str);
        cycle_self(agreement: &str, key: &str);
    }
    AmbiguousEvent {
        ambiguous_event(name: &str);
    }
    OrphanEntry {
        orphan_entry(id: &str);
    }

    // Translations.
    UnrecordedTranslation {
        unrecorded_translation(id: &str);
    }
    OutdatedTranslation {
        outdated_translation(id: &str, parts: List);
        outdated_translation_pair(id: &str);
    }
    OutlinesDiffer {
        outlines_differ_both(lacking: usize, lacks: List, extra: usize, has: List);
        outlines_differ_extra(extra: usize, has: List);
        outlines_differ_lacking(lacking: usize, lacks: List);
        outlines_differ_order();
        outlines_differ_unnamed(heading: &str, own: usize, other: usize);
    }
}
