//! How the two texts of an entry stand to each other.
//! Start at [`states`].

use super::cx::Cx;
use crate::content::{ReadText, translated};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::entry::State;
use crate::model::kind::Kind;

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
            cx.report.add(
                Diagnostic::new(
                    Code::BadValue,
                    &twice.span,
                    "both texts say that they translate the other",
                )
                .help("take the `[translated]` out of the one that was written first"),
            );
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
            cx.report.add(
                Diagnostic::new(
                    Code::UnrecordedTranslation,
                    text.draft.source.top(),
                    "it is not recorded which state of the other text this translates",
                )
                .help(format!("compare the two, then run `mithaq translated {id}`")),
            );
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
    let told: Vec<String> = changed
        .iter()
        .map(|section| match section.as_str() {
            translated::TITLE => "the title or summary".to_owned(),
            translated::LEAD => "what stands before the first heading".to_owned(),
            section => format!("`{section}`"),
        })
        .collect();
    cx.report.add(
        Diagnostic::new(
            Code::OutdatedTranslation,
            &recorded.span,
            format!("the other text has changed since, in {}", told.join(", ")),
        )
        .help(format!("bring this text up to date, then run `mithaq translated {id}`")),
    );
    State::Outdated(changed)
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
            let message = format!("there is no text in `{tag}` yet");
            cx.report.add(
                Diagnostic::new(
                    Code::MissingTranslation,
                    Place::Path(folder.to_owned()),
                    message,
                )
                .help(format!("write `{folder}/{tag}.md`")),
            );
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
    if one != two {
        let lacks = |a: &[String], b: &[String]| {
            let lack: Vec<_> = a.iter().filter(|id| !b.contains(id)).cloned().collect();
            lack
        };
        let message = match (lacks(&one, &two).as_slice(), lacks(&two, &one).as_slice()) {
            ([], []) => {
                "its sections stand in another order than in the first".to_owned()
            }
            ([], more) => {
                format!("only this text has the section `{}`", more.join("`, `"))
            }
            (lack, []) => format!("this text lacks the section `{}`", lack.join("`, `")),
            (lack, more) => format!(
                "this text lacks the section `{}`, and only it has `{}`",
                lack.join("`, `"),
                more.join("`, `")
            ),
        };
        cx.report.add(
            Diagnostic::new(Code::OutlinesDiffer, second.draft.source.top(), message)
                .help("give both texts the same headings with the same `{#id}`"),
        );
    }
}
