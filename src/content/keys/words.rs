//! Words of the format: a value that is one of a few.
//! Start at [`Keyword`].

use crate::lang::{Digits, Months, Weekday};
use crate::model::agreement::{Binding, Renewal};
use crate::model::event::Mode;
use crate::model::evidence::Value;
use crate::model::vocabulary::FormStatus;

/// A value that is written as one of a few words.
pub(in crate::content) trait Keyword: Copy + 'static {
    /// Every value.
    const ALL: &'static [Self];

    /// The word for this value.
    fn word(self) -> &'static str;
}

macro_rules! keywords {
    ($($name:ident $word:ident;)*) => {$(
        impl Keyword for $name {
            const ALL: &'static [Self] = &$name::ALL;

            fn word(self) -> &'static str {
                self.$word()
            }
        }
    )*};
}
keywords! {
    Mode code;
    Value code;
    Binding code;
    Renewal code;
    FormStatus code;
    Months as_str;
    Digits as_str;
    Weekday as_str;
}

/// Whether a source says a thing, or an editor concludes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::content) enum BasisWord {
    Stated,
    Inferred,
}

impl Keyword for BasisWord {
    const ALL: &'static [Self] = &[BasisWord::Stated, BasisWord::Inferred];

    fn word(self) -> &'static str {
        match self {
            BasisWord::Stated => "stated",
            BasisWord::Inferred => "inferred",
        }
    }
}

/// All words of a kind.
pub(super) fn words<K: Keyword>() -> Vec<&'static str> {
    K::ALL.iter().map(|one| one.word()).collect()
}

/// The word that needs a reason.
pub(super) fn inferred() -> Vec<&'static str> {
    vec![BasisWord::Inferred.word()]
}

/// The modes that need a voice.
pub(super) fn told_by_someone() -> Vec<&'static str> {
    Mode::ALL.into_iter().filter(|mode| mode.needs_voice()).map(Mode::code).collect()
}

/// The mode that needs to answer something.
pub(super) fn unsaid() -> Vec<&'static str> {
    vec![Mode::Declined.code()]
}

/// The values that need a voice.
pub(super) fn judged_by_someone() -> Vec<&'static str> {
    Value::ALL.into_iter().filter(|value| value.needs_voice()).map(Value::code).collect()
}

/// The value that needs no source.
pub(super) fn silent() -> Vec<&'static str> {
    vec![Value::Silent.code()]
}
