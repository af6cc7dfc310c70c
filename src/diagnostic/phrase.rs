//! Words of the catalogue that are parts of a fault, or help for it.
//! Start at the list; the words stand in `catalogue/<language>/phrases.ftl`.

use crate::sentence::{List, Sentence, sentences};

sentences! {
    // Lists are put together by these, from the front.
    list_comma(before: &str, after: &str);
    list_and(before: &str, after: &str);
    list_and_comma(before: &str, after: &str);
    list_more(before: &str, count: usize);
    list_or(before: &str, after: &str);
    list_or_comma(before: &str, after: &str);

    // What a key wants.
    wanted_count();
    wanted_flag();
    wanted_list();
    wanted_pair(first: &str, second: &str);
    wanted_table();
    wanted_tables();
    wanted_text();
    wanted_texts();
    wanted_voice();

    // What is there.
    found_list();
    found_table();
    found_text();

    // An entry of a kind, which is named as `model` does.
    a_kind(kind: &str);

    // Parts of a text.
    part_title();
    part_lead();

    // Why a value is refused.
    weekday_unknown(word: &str);

    // Why a message of a theme cannot be put into words.
    message_unknown(id: &str, files: List);
    message_unknown_near(id: &str, files: List, near: &str);
    message_empty(id: &str, place: &str);
    message_unfit(id: &str, place: &str, reason: &str);

    // A word as it is written.
    quoted(word: &str);

    // A link that leads nowhere, and the page that has it.
    link_in(link: &str, page: &str);

    // Odd characters.
    odd_named(code: &str, name: &str);
    odd_presentation(code: &str, count: usize, letters: &str);
    odd_invisible(code: &str);
    odd_private(code: &str);
    odd_unassigned(code: &str);
    odd_times(one: Sentence, count: usize);

    // Help.
    help_elsewhere();
    help_emphasis();
    help_other_id();
    help_named();
    help_pairs(pair: &str);
    help_make(kind: &str, id: &str);
    help_make_one(id: &str, kinds: List);
    help_odd_bidi(count: usize);
    help_odd_presentation();
    help_odd_replacement();
    help_odd_tatweel(count: usize);
    did_you_mean(name: &str);
    help_locator();
    help_replace();
    nearest(name: &str);
    message_arguments(names: List);
    message_no_arguments();

    // What a finding is, and what to do, before the words of it.
    level_error();
    level_warning();
    level_help();

    // At a mark in a line that a terminal may show in another order than that of its columns.
    mark_column(column: usize);
    mark_word(column: usize, word: &str);
    mark_labelled(mark: Sentence, label: &str);

    // At another place.
    here_before();
    here();
    milestone_here(event: &str);
    the_date();

    // Under the findings of a file that has very many.
    more_in_file(count: usize, path: &str);
    more_places(count: usize);
    more_uses(count: usize);

    // The line under a report.
    errors(count: usize);
    warnings(count: usize);
    errors_and_warnings(errors: Sentence, warnings: Sentence);
}
