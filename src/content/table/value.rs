//! Scalars, such as dates and ids, and keywords, such as the words of `mode`.
//! Start at [`Table::scalar`] and [`Table::keyword`].

use super::Table;
use crate::content::cx::Cx;
use crate::diagnostic::{Code, Diagnostic, fault, phrase};
use crate::lang::Weekday;
use crate::model::agreement::{Binding, Renewal};
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event::Mode;
use crate::model::event_name::EventName;
use crate::model::evidence::Value;
use crate::model::format_error::FormatError;
use crate::model::id::{Id, WikidataItem};
use crate::model::vocabulary::FormStatus;
use crate::sentence::List;
use crate::source::Spanned;

impl Table<'_> {
    /// A scalar, such as a date.
    pub(in crate::content) fn scalar<T: Scalar>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        scalar(text, cx)
    }

    /// A list of scalars.
    pub(in crate::content) fn scalars<T: Scalar>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<T>> {
        let texts = self.texts(key, cx);
        texts.into_iter().filter_map(|text| scalar(text, cx)).collect()
    }

    /// A keyword.
    pub(in crate::content) fn keyword<T: Keyword>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        let found = T::all().iter().copied().find(|one| one.word() == text.value);
        if found.is_none() {
            let allowed = T::all().iter().map(|one| one.word());
            let word = &text.value;
            let bad =
                fault::bad_value(&text.span, word, key, List::plain(allowed.clone()));
            cx.report.add_with_near(bad, word, &text.span, allowed);
        }
        Some(Spanned::new(found?, text.span))
    }
}

/// A value that is written as one of a few words.
pub(in crate::content) trait Keyword: Copy + 'static {
    /// Every value.
    fn all() -> &'static [Self];
    /// The word for this value.
    fn word(self) -> &'static str;
}

macro_rules! keywords {
    ($($name:ident)*) => {$(
        impl Keyword for $name {
            fn all() -> &'static [Self] { &$name::ALL }
            fn word(self) -> &'static str { self.code() }
        }
    )*};
}
keywords!(Mode Value Binding Renewal FormStatus);

/// A small value that is written as text.
pub(in crate::content) trait Scalar: Sized {
    /// The code of a fault in it.
    const CODE: Code;
    /// Reads it.
    fn read(text: &str) -> Result<Self, FormatError>;
}

/// Reads a small value; a fault in it is reported at its place.
pub(in crate::content) fn scalar<T: Scalar>(
    text: Spanned<String>,
    cx: &mut Cx,
) -> Option<Spanned<T>> {
    match T::read(&text.value) {
        Ok(value) => Some(Spanned::new(value, text.span)),
        Err(fault) => {
            cx.report.add(
                Diagnostic::new(T::CODE, text.within(fault.at), fault.reason)
                    .maybe_help(fault.help),
            );
            None
        }
    }
}

macro_rules! scalars {
    ($($name:ident $code:ident)*) => {$(
        impl Scalar for $name {
            const CODE: Code = Code::$code;
            fn read(text: &str) -> Result<Self, FormatError> {
                text.parse()
            }
        }
    )*};
}
scalars!(Edtf BadDate Duration BadDuration Id BadId EventName BadId WikidataItem BadValue);

impl Scalar for Day {
    const CODE: Code = Code::BadDate;

    fn read(text: &str) -> Result<Self, FormatError> {
        Day::of_our_era(text)
    }
}

impl Scalar for Weekday {
    const CODE: Code = Code::BadValue;

    fn read(text: &str) -> Result<Self, FormatError> {
        let unknown = |_| FormatError::new(0..text.len(), phrase::weekday_unknown(text));
        text.parse().map_err(unknown)
    }
}
