//! Scalars, such as dates and ids, and keywords, such as the words of `mode`.
//! Start at [`RawTable::scalar`] and [`RawTable::keyword`].

use super::RawTable;
use crate::content::cx::Cx;
use crate::content::keys::Keyword;
use crate::diagnostic::{Code, Diagnostic, fault, phrase};
use crate::lang::Weekday;
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event_name::EventName;
use crate::model::format_error::FormatError;
use crate::model::id::{FileName, Id, WikidataItem};
use crate::model::locator::Paragraph;
use crate::sentence::List;
use crate::source::Spanned;

impl RawTable<'_> {
    /// A scalar, such as a date.
    pub(super) fn scalar<T: Scalar>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        scalar(text, cx)
    }

    /// A list of scalars.
    pub(super) fn scalars<T: Scalar>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<T>> {
        let texts = self.texts(key, cx);
        texts.into_iter().filter_map(|text| scalar(text, cx)).collect()
    }

    /// A keyword.
    pub(super) fn keyword<T: Keyword>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        let found = T::ALL.iter().copied().find(|one| one.word() == text.value);
        if found.is_none() {
            let allowed = T::ALL.iter().map(|one| one.word());
            let word = &text.value;
            let bad =
                fault::bad_value(&text.span, word, key, List::plain(allowed.clone()));
            cx.report.add_with_near(bad, word, &text.span, allowed);
        }
        Some(Spanned::new(found?, text.span))
    }
}

/// A small value that is written as text.
pub(super) trait Scalar: Sized {
    /// The code of a fault in it.
    const CODE: Code;
    /// Reads it.
    fn read(text: &str) -> Result<Self, FormatError>;
}

/// Reads a small value; a fault in it is reported at its place.
pub(super) fn scalar<T: Scalar>(
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
scalars!(
    Edtf BadDate Duration BadDuration Id BadId EventName BadId FileName BadValue WikidataItem BadValue
    Paragraph BadLocator
);

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
