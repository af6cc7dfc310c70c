//! Components that two templates of one theme define. Tera names one of them, and not always the same.
//! Start at [`report_twice`].

use std::collections::BTreeMap;

use super::load::Files;
use super::tags::{dotted, tags, words};
use crate::diagnostic::{Report, fault, phrase};

/// Reports each definition of a component that another template of its theme has already. Returns
/// whether there is one.
pub(super) fn report_twice(files: &Files, report: &mut Report) -> bool {
    let mut defined = BTreeMap::new();
    let mut found = false;
    for (name, template) in files.named() {
        let theme = name.split_once('/').map_or("", |(theme, _)| theme);
        let text = template.lean();
        for tag in tags(text).into_iter().filter(|tag| !tag.prints) {
            let words = words(text, tag.inner);
            if words.len() < 2 || words[0].text != "component" {
                continue;
            }
            let (component, place) =
                (dotted(&words[1..]), template.span(words[1].range.clone()));
            match defined.get(&(theme, component.clone())) {
                None => {
                    defined.insert((theme, component), place);
                }
                Some(first) => {
                    let twice =
                        fault::theme::theme_fault_component_twice(place, &component);
                    report.add(twice.related(first, phrase::here_before()));
                    found = true;
                }
            }
        }
    }
    found
}
