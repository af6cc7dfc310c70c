//! Sentences about keys: what they take, and when they are needed.
//! Start at the list; the words stand in `diagnostic/catalogue/<language>/keys.ftl`.

use crate::sentence::{List, sentences};

sentences! {
    // What a key takes.
    takes_text();
    takes_texts();
    takes_latin();
    takes_file_name();
    takes_flag();
    takes_switch();
    takes_count();
    takes_pair();
    takes_linked_pair();
    takes_linked_pairs();
    takes_date();
    takes_day();
    takes_duration();
    takes_territory();
    takes_wikidata();
    takes_language();
    takes_languages();
    takes_address();
    takes_checksum();
    takes_old_ids();
    takes_id(kinds: List);
    takes_ids(kinds: List);
    takes_voice(kinds: List);
    takes_voices(kinds: List);
    takes_event_name();
    takes_event_names();
    takes_code(family: &str);
    takes_group_code();
    takes_code_or(family: &str, word: &str);
    takes_word(words: List);
    takes_citations();
    takes_paragraph();
    takes_table();
    takes_tables();
    takes_tables_by_language();
    takes_tables_by_code();
    takes_tables_by_field(fields: List);
    takes_record();

    // Whether a key is needed.
    needed_yes();
    needed_no();
    needed_if(key: &str, words: List);
    needed_unless(key: &str, words: List);
    needed_with(key: &str);
    needed_never_by_hand();
    needed_unless_in_facts();
    needed_unless_in_texts();
    needed_where_unclear();
    needed_if_answered();
}
