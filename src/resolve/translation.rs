//! How the two texts of an entry stand to each other.
//! Start at [`states`].

use super::cx::Cx;
use crate::content::{DraftFacts, ReadText, pairs, prints, translated};
use crate::diagnostic::{Diagnostic, Place, fault, phrase};
use crate::model::entry::State;
use crate::model::kind::Kind;
use crate::model::section::is_numbered;
use crate::prose::line_text;
use crate::sentence::List;
use crate::source::Span;

/// The state of each text; what is missing, outdated, unrecorded or out of step is reported.
pub(super) fn states(
    texts: &[Option<ReadText>; 2],
    kind: Kind,
    folder: &str,
    cx: &mut Cx,
) -> [State; 2] {
    missing(texts, kind, folder, cx);
    let [Some(first), Some(second)] = texts else {
        return texts.each_ref().map(|text| match text {
            Some(_) => State::Original,
            None => State::Borrowed,
        });
    };
    outlines(first, second, cx);
    if second.prose.is_empty() || first.prose.is_empty() {
        return [first, second].map(|text| match text.prose.is_empty() {
            false => State::Original,
            true => State::Borrowed,
        });
    }
    match (&first.draft.translated, &second.draft.translated) {
        (Some(_), Some(twice)) => {
            cx.report.add(fault::bad_value_translated(&twice.span));
            [State::Original, State::Original]
        }
        (Some(_), None) => [state(first, second, folder, cx), State::Original],
        (None, _) => [State::Original, state(second, first, folder, cx)],
    }
}

/// The state of `text`, which translates `source`.
fn state(text: &ReadText, source: &ReadText, folder: &str, cx: &mut Cx) -> State {
    let id = folder.rsplit('/').next().unwrap_or(folder);
    let Some(recorded) = &text.draft.translated else {
        if text.draft.whole {
            let place = text.draft.source.top();
            cx.report.add(fault::unrecorded_translation(place, id));
        }
        return State::Unrecorded;
    };
    let names = cx.names;
    let changed = prints::changed(source, &recorded.value, &|id| names.older(id));
    if changed.is_empty() {
        return State::Current;
    }
    let parts = changed.iter().map(|section| translated::part_name(section));
    let parts = List::plain(parts);
    cx.report.add(fault::outdated_translation(&recorded.span, id, parts));
    State::Outdated(changed)
}

/// The pairs of `facts.toml` whose first half has changed since the second was compared with it.
pub(super) fn pairs(facts: &DraftFacts, id: &str, cx: &mut Cx) {
    let Some(recorded) = &facts.translated else { return };
    let names = cx.names;
    let tracked = pairs::tracked(facts, cx.tags);
    for second in pairs::changed(&tracked, recorded, &|id| names.older(id)) {
        cx.report.add(fault::outdated_translation_pair(second, id));
    }
}

/// A text that is there in one language only.
fn missing(texts: &[Option<ReadText>; 2], kind: Kind, folder: &str, cx: &mut Cx) {
    let there = texts.each_ref().map(|text| {
        text.as_ref().is_some_and(|text| {
            kind == Kind::Page || !text.draft.whole || !text.prose.is_empty()
        })
    });
    for (at, tag) in cx.tags.iter().enumerate() {
        if !there[at] && there[1 - at] {
            let place = Place::Path(folder.to_owned());
            cx.report.add(fault::missing_translation_text(place, tag, folder));
        }
    }
}

/// The fault of texts with more headings in one than in the other, some of which have no ids: it cannot be
/// told which of them is missing. It names the first one without an id.
fn unnamed([first, second]: [&ReadText; 2]) -> Option<Diagnostic> {
    let heading = |text: &ReadText| {
        let mut sections = text.prose.sections.iter();
        let unnamed = sections.find(|section| is_numbered(&section.id))?;
        Some(line_text(&unnamed.heading, &mut |_| String::new()))
    };
    let heading = heading(second).or_else(|| heading(first))?;
    let [other, own] = [first, second].map(|text| text.prose.sections.len());
    let place = second.draft.source.top();
    Some(fault::outlines_differ_unnamed(place, heading.trim(), own, other))
}

/// The place of the heading with this id, where it is written in the text; else the top of it.
fn headed(text: &ReadText, id: Option<&String>) -> Span {
    let source = &text.draft.source;
    let written = id.map(|id| format!("{{#{id}}}")).unwrap_or_default();
    match source.text().find(&written).filter(|_| !written.is_empty()) {
        Some(at) => source.span(at..at + written.len()),
        None => source.top(),
    }
}

/// Texts whose sections are not the same cannot be compared side by side.
fn outlines(first: &ReadText, second: &ReadText, cx: &mut Cx) {
    let whole = first.draft.whole && second.draft.whole;
    if second.prose.is_empty() || first.prose.is_empty() || !whole {
        return;
    }
    let ids = |text: &ReadText| -> Vec<String> {
        text.prose.sections.iter().map(|section| section.id.clone()).collect()
    };
    let (one, two) = (ids(first), ids(second));
    if one == two {
        return;
    }
    if one.len() != two.len()
        && !one.is_empty()
        && !two.is_empty()
        && let Some(fault) = unnamed([first, second])
    {
        cx.report.add(fault);
        return;
    }
    let only = |a: &[String], b: &[String]| {
        let only: Vec<_> = a.iter().filter(|id| !b.contains(id)).collect();
        (only.len(), List::plain(only.into_iter().map(|id| phrase::quoted(id))))
    };
    let place = headed(second, two.iter().find(|id| !one.contains(id)));
    cx.report.add(match (only(&one, &two), only(&two, &one)) {
        ((0, _), (0, _)) => fault::outlines_differ_order(place),
        ((0, _), (extra, has)) => fault::outlines_differ_extra(place, extra, has),
        ((lacking, lacks), (0, _)) => {
            fault::outlines_differ_lacking(place, lacking, lacks)
        }
        ((lacking, lacks), (extra, has)) => {
            fault::outlines_differ_both(place, lacking, lacks, extra, has)
        }
    });
}
