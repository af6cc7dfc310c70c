//! The sentences of the live server besides faults.
//! Start at the list; the words are in `diagnostic/catalogue/<language>/live.ftl`.

use std::fmt::Display;

use crate::sentence::{Sentence, sentences};

sentences! {
    live_fault_error();
    live_fault_warning();
    live_place(line: usize, column: usize);
    live_place_label(line: usize, column: usize, label: &str);
    live_place_mark(line: usize, mark: Sentence);
    live_here();
    live_meaning();
    live_fix();
    live_fixed();
    live_over(count: Sentence);
    live_none_why();
    live_more_warnings(count: Sentence);
    live_for_editor();
    live_files();
    live_text_is();
    live_text_original();
    live_text_current();
    live_text_outdated();
    live_text_unrecorded();
    live_text_borrowed();
    live_nothing_here();
    live_nothing_why();
    live_begin();
    live_refused_host();
    live_refused_origin();
    live_refused_method();
    live_refused_request();
    live_refused_address();
    live_busy();
    live_unreadable(error: &dyn Display);
}
