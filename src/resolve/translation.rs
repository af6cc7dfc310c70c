//! How the two texts of an entry stand to each other.
//! Start at [`states`].

use super::cx::Cx;
use crate::content::{DraftFacts, ReadText, pairs, translated};
use crate::diagnostic::{Place, fault, phrase};
use crate::model::entry::State;
use crate::model::kind::Kind;
use crate::sentence::List;

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
    let now = translated::fingerprints(source);
    let changed: Vec<String> = now
        .iter()
        .filter(|(section, print)| recorded.value.get(*section) != Some(*print))
        .map(|(section, _)| section)
        .chain(recorded.value.keys().filter(|section| !now.contains_key(*section)))
        .cloned()
        .collect();
    if changed.is_empty() {
        return State::Current;
    }
    let parts = List::plain(changed.iter().map(|section| match section.as_str() {
        translated::TITLE => phrase::part_title(),
        translated::LEAD => phrase::part_lead(),
        section => phrase::quoted(section),
    }));
    cx.report.add(fault::outdated_translation(&recorded.span, id, parts));
    State::Outdated(changed)
}

/// The pairs of `facts.toml` whose first half has changed since the second was compared with it.
pub(super) fn pairs(facts: &DraftFacts, id: &str, cx: &mut Cx) {
    let Some(recorded) = &facts.translated else { return };
    for second in pairs::changed(&pairs::tracked(facts, cx.tags), recorded) {
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
    let only = |a: &[String], b: &[String]| {
        let only: Vec<_> = a.iter().filter(|id| !b.contains(id)).collect();
        (only.len(), List::plain(only.into_iter().map(|id| phrase::quoted(id))))
    };
    let place = second.draft.source.top();
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
