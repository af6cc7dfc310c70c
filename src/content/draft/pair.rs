//! A value in two languages, as far as it is written.
//! Start at [`DraftPair`].

use crate::diagnostic::{Report, fault};
use crate::model::pair::Pair;
use crate::source::{Span, Spanned};

/// A pair as written: what is there of it.
#[derive(Clone, Debug)]
pub struct DraftPair<T> {
    /// Where it is written.
    pub span: Span,
    /// The first language's half and the second's.
    pub halves: [Option<Spanned<T>>; 2],
    /// Which halves are there and cannot be read, as was reported.
    pub wrong: [bool; 2],
}

impl<T> DraftPair<T> {
    /// The pair, whose first half may not be missing; a missing second half is reported.
    /// `tags` are the dossier's languages.
    pub fn settle(self, tags: &[String; 2], report: &mut Report) -> Option<Pair<T>> {
        let DraftPair { span, halves: [first, second], wrong } = self;
        let [one, two] = tags;
        if first.is_none() && !wrong[0] {
            report.add(fault::wrong_language_first(&span, one));
        } else if first.is_some() && second.is_none() && !wrong[1] {
            report.add(fault::missing_translation(&span, two));
        }
        first.as_ref()?;
        Pair::of(first.map(|half| half.value), second.map(|half| half.value))
    }
}
