//! The sentences that commands print besides reports.
//! Start at the list; the words are in `diagnostic/catalogue/<language>/commands.ftl`.

use std::fmt::Display;

use crate::sentence::{List, Sentence, sentences};

sentences! {
    all_is_well(entries: usize, facts: usize);
    nothing_written();
    waiting(out: &dyn Display);
    summary(pages: usize, out: &dyn Display, warnings: Sentence, seconds: &str);
    shallow_404();
    pages();
    archived(size: &dyn Display, files: usize, sum: &dyn Display);
    kept(folder: &dyn Display);
    served(address: &str);
    port_taken(port: usize);
    unserved(error: &dyn Display);
    unopened_browser(error: &dyn Display);
    unprinted(error: &dyn Display);
    translations_recorded(count: usize);
    reviewed_file(id: &str, path: &str);
    reviewed_new(parts: List);
    reviewed_changed(parts: List);
    reviewed_gone(parts: List);
    reviewed_same();
    initialised(folder: &dyn Display, files: usize);
    ask_languages();
    ask_title(tag: &str);
    two_languages();
    no_starter(tag: &str, tags: List);
    unknown_tag(option: &str, tag: &str, first: &str, second: &str);
    uses(id: &str, count: usize);
    renamed(places: usize, files: usize);
    alias_kept(id: &str);
    fixed(lines: usize, files: usize);
    fixable(lines: usize, files: usize);
    list(items: List);
    head_current();
    head_behind();
    head_unrecorded();
    head_missing();
    head_facts();
    head_draft();
    diff_same(id: &str);
    diff_unrecorded(id: &str);
    diff_part(path: &str, part: Sentence);
    diff_not_kept(id: &str);
    status_behind();
    status_unrecorded();
    status_missing();
    status_halves();
    status_drafts();
    status_orphans();
    status_undated();
    status_sources(one: usize, facts: usize);
    unknown_kind(kind: &str, kinds: List);
    unknown_kind_near(kind: &str, near: &str);
    unfit_option(option: &str, kind: &str, kinds: List);
    ask_iso();
    ask_form();
    ask_country();
    ask_parties();
    ask_event();
    ask_cite();
    ask_date();
    ask_language();
    ask_headline();
    ask_outlet();
    in_the_way(path: &dyn Display);
    unwritable(path: &dyn Display, error: &dyn Display);
    unusable_base_url(address: &str);
    unknown_code_name(code: &str);
    unknown_code_near(code: &str, near: &str);
    severity_error();
    severity_warning();
    for_example();

    // Arguments that clap refuses.
    refused_option(option: &str);
    refused_option_near(option: &str, near: &str);
    refused_argument(argument: &str);
    refused_command(command: &str);
    refused_command_near(command: &str, near: &str);
    refused_command_missing();
    refused_value(value: &str, option: &str);
    refused_value_known(value: &str, option: &str, known: List);
    refused_value_missing(option: &str);
    refused_value_unwanted(value: &str, option: &str);
    refused_port(value: &str);
    refused_untagged(value: &str);
    refused_twice(option: &str);
    refused_together(option: &str, others: List);
    refused_missing(count: usize, arguments: List);
    refused_unreadable();
    usage(usage: &str);
    more_help(command: &str);
}
