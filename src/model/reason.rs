//! Why a text is not a value, and what to write instead, as sentences.
//! Start at the list; the words stand in `diagnostic/catalogue/<language>/values.ftl`.

use std::fmt::Display;

use crate::sentence::{List, sentences};

sentences! {
    // Help for any value.
    write(text: &str);
    write_if_hijri(day: &dyn Display);

    // Ids of entries, of sections and of events; `kind` is `entry`, `section` or `event`.
    id_missing(kind: &str);
    id_space(kind: &str);
    id_character(kind: &str, character: &dyn Display);
    id_too_long(kind: &str, longest: usize, length: usize);
    id_device(id: &str);
    section_id_of_theme();
    section_id_numbered(id: &str);
    section_id_paragraph(id: &str);

    // Items of Wikidata.
    wikidata(text: &str);
    wikidata_example();

    // Locators.
    locator_missing();
    locator_space();
    locator_start(text: &str);
    locator_one(piece: &str);
    locator_reversed(piece: &str);
    locator_after(piece: &str);
    locator_overlap(piece: &str);
    paragraph_missing();
    paragraph_zero();
    paragraph_digits(text: &str);
    paragraph_leading_zero(text: &str);
    paragraph_too_high(text: &str);
    paragraph_several(text: &str);

    // Codes of countries.
    country_missing();
    country_spelling(text: &str);
    country_unknown(text: &str);
    country_former(codes: List);

    // Durations.
    duration_missing();
    duration_start(text: &str);
    duration_empty();
    duration_time();
    duration_number(piece: &str);
    duration_unit(piece: &str);
    duration_fraction(piece: &str);
    duration_units(piece: &str);
    duration_order(piece: &str);
    duration_zero(piece: &str);
    duration_leading_zero(piece: &str);
    duration_too_long(piece: &str);
    duration_example();

    // Dates: their form as a whole.
    date_missing();
    date_time();
    date_space();
    date_digits(piece: &str);
    date_set();
    date_invisible(code: &str);
    date_long_year();
    date_unknown_digit(piece: &str);
    date_open_end();
    date_stray(piece: &str);
    date_separators();
    date_form(piece: &str);
    date_pieces(piece: &str);
    date_qualifiers(sign: &str);
    date_qualifier_place(sign: &str);

    // Dates: intervals, ranges and lists.
    dates_no_end();
    dates_reversed(end: &dyn Display, start: &dyn Display);
    choice_brackets();
    choice_nested();
    choice_unclosed();
    choice_followed();
    choice_slash();
    choice_range();
    choice_twice(piece: &str);
    choice_one();
    range_brackets();

    // Dates: years, months and days; `part` is `month` or `day`.
    year_missing();
    year_digits(text: &str);
    year_unknown_digits(text: &str);
    year_few_digits(text: &str);
    year_negative_unknown();
    year_zero_sign();
    month_unknown_year();
    month_unknown(text: &str);
    season_unknown(text: &str);
    day_of_season(text: &str);
    day_without_month(text: &str);
    day_unknown(text: &str, month: &dyn Display, length: usize);
    part_missing(part: &str);
    part_digits(part: &str, text: &str);
    part_unknown(part: &str, text: &str);
    day_not_whole(text: &str);
    day_before_christ(text: &str);

    // Dates: help.
    day_example();
    date_either_order(first: &str, second: &str);
    date_within_or_lasting(within: &str, lasting: &str);
    date_perhaps(date: &str);
}
