//! Messages and static files that templates name by themselves and that are not there.
//! Start at [`report_absent`]. A page stops at its first fault; these are told for all templates at once.

use std::ops::Range;

use super::assets::Asset;
use super::filters::no_file;
use super::load::Files;
use super::locale::Locale;
use super::medium::Medium;
use crate::diagnostic::{Report, fault};

/// Reports them, in the words in which a page would.
pub(super) fn report_absent(
    files: &Files,
    locales: [&Locale; 2],
    assets: &[Asset],
    report: &mut Report,
) {
    for template in files.templates.values() {
        for (name, filter) in named(template.lean()) {
            let place = || template.span(filter.clone());
            match &template.lean()[filter.clone()] {
                "t" | "t_plain" => {
                    for locale in locales {
                        if locale.messages.place(name).is_none()
                            && let Err(reason) = locale.message(Medium::Plain, name, &[])
                        {
                            report.add(fault::theme::theme_fault_template(
                                place(),
                                &reason,
                            ));
                        }
                    }
                }
                "asset" if assets.iter().all(|asset| asset.name != name) => {
                    let reason = no_file(name);
                    report.add(fault::theme::theme_fault_template(place(), &reason));
                }
                _ => {}
            }
        }
    }
}

/// The strings to which a filter is applied at once, each with the place of the filter's name.
fn named(text: &str) -> Vec<(&str, Range<usize>)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let of = |(bar, _): (usize, &str)| {
        let before = text[..bar].trim_end();
        let mark =
            before.chars().next_back().filter(|mark| matches!(mark, '"' | '\''))?;
        let before = &before[..before.len() - 1];
        let name = &before[before.rfind(['"', '\'', '\n', '}'])? + 1..];
        let is_begun = before[..before.len() - name.len()].ends_with(mark);
        // What is joined to other words is not the whole name.
        let joined = before[..before.len() - name.len() - 1].trim_end().ends_with('~');
        let after = text[bar + 1..].trim_start();
        let start = text.len() - after.len();
        let length = after.find(|c| !is_name(c)).unwrap_or(after.len());
        (is_begun && !joined).then_some((name, start..start + length))
    };
    text.match_indices('|').filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn strings_with_a_filter_are_found() {
        let text = r#"{{ "a" | t }} {{ 'b'|t_plain(lang="x") }} {{ ("kind-" ~ k) | t }} {{ x | t }} {{ "c" ~ "d" | t }}"#;
        let found: Vec<_> =
            named(text).into_iter().map(|(name, range)| (name, &text[range])).collect();
        assert_eq!(found, [("a", "t"), ("b", "t_plain")]);
    }
}
