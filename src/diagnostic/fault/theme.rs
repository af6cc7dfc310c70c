//! The faults of themes.
//! Start at the list in the `faults!` call.

use std::fmt::Display;

use crate::diagnostic::declare::faults;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::sentence::{Form, List, Sentence};

faults! {
    UnknownFile {
        unknown_file_theme(name: &str, known: List);
    }
    Unreadable {
        unreadable_theme(path: &str, error: &dyn Display);
        unreadable_theme_folder(error: &dyn Display);
        unreadable_theme_link();
    }
    ThemeFault {
        theme_fault_about(reason: &str);
        theme_fault_bare_attribute();
        theme_fault_component_twice(name: &str);
        theme_fault_endless_components();
        theme_fault_endless_depth(most: usize);
        theme_fault_endless_made(megabytes: usize);
        theme_fault_endless_page(megabytes: usize);
        theme_fault_endless_range(most: usize);
        theme_fault_endless_steps(most: usize);
        theme_fault_endless_value(megabytes: usize);
        theme_fault_extends_itself(name: &str);
        theme_fault_no_value();
        theme_fault_nothing(name: &str);
        theme_fault_partial(path: &str);
        theme_fault_partial_elsewhere(path: &str);
        theme_fault_record(fields: List);
        theme_fault_static(path: &str);
        theme_fault_static_deep(most: usize);
        theme_fault_static_itself(path: &str);
        theme_fault_static_large();
        theme_fault_static_open();
        theme_fault_template(reason: &str);
        theme_fault_template_deep(most: usize);
        theme_fault_template_absent(name: &str, folder: &str);
        theme_fault_template_extends_itself();
        theme_fault_template_includes_itself(chain: List);
        theme_fault_template_large();
        theme_fault_template_parent(parent: &str);
    }
    MessageFault {
        message_fault_absent(tag: &str, path: &str);
        message_fault_absent_built_in(tag: &str);
        message_fault_escape();
        message_fault_function(id: &str, function: &str);
        message_fault_number(id: &str);
        message_fault_nested(depth: usize);
        message_fault_one_sided(id: &str, path: &str);
        message_fault_plural(id: &str, forms: List, tag: &str, first: &str);
        message_fault_required(id: &str);
        message_fault_syntax(reason: &str);
        message_fault_twice(id: &str);
    }
    LostFact {
        lost_fact(attribute: &str);
    }
    ThemeWords {
        theme_words(words: &str);
    }
}
