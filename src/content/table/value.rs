//! Small values: dates, durations, ids, and words of which there are only a few.
//! Start at [`Table::leaf`] and [`Table::choice`].

use super::Table;
use crate::content::Cx;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Weekday;
use crate::model::agreement::{Binding, Renewal};
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event::Mode;
use crate::model::evidence::Value;
use crate::model::format_error::FormatError;
use crate::model::id::Id;
use crate::model::territory::Territory;
use crate::model::vocabulary::FormStatus;
use crate::source::Spanned;

impl Table<'_> {
    /// A value of one of the small types, such as a date.
    pub(in crate::content) fn leaf<T: Leaf>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        leaf(text, cx)
    }

    /// A list of values of one of the small types.
    pub(in crate::content) fn leaves<T: Leaf>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<T>> {
        let texts = self.texts(key, cx);
        texts.into_iter().filter_map(|text| leaf(text, cx)).collect()
    }

    /// One of a few words.
    pub(in crate::content) fn choice<T: Choice>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        let found = T::all().iter().copied().find(|one| one.word() == text.value);
        if found.is_none() {
            let words: Vec<_> = T::all().iter().map(|one| one.word()).collect();
            cx.report.add(
                Diagnostic::new(
                    Code::BadValue,
                    &text.span,
                    format!("`{}` is not a value of `{key}`", text.value),
                )
                .help(format!("it is one of {}", words.join(", ")))
                .suggest(&text.value, &text.span, words.iter().copied()),
            );
        }
        Some(Spanned::new(found?, text.span))
    }
}

/// One of a few words that a key allows.
pub(in crate::content) trait Choice: Copy + 'static {
    /// All that it allows.
    fn all() -> &'static [Self];
    /// How this one is written.
    fn word(self) -> &'static str;
}

macro_rules! choices {
    ($($name:ident)*) => {$(
        impl Choice for $name {
            fn all() -> &'static [Self] { &$name::ALL }
            fn word(self) -> &'static str { self.code() }
        }
    )*};
}
choices!(Mode Value Binding Renewal FormStatus);

/// A small value that is written as text.
pub(in crate::content) trait Leaf: Sized {
    /// The code of a fault in it.
    const CODE: Code;
    /// Reads it.
    fn read(text: &str) -> Result<Self, FormatError>;
}

/// Reads a small value, or says what is wrong with it at its place.
pub(in crate::content) fn leaf<T: Leaf>(
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

macro_rules! leaves {
    ($($name:ident $code:ident)*) => {$(
        impl Leaf for $name {
            const CODE: Code = Code::$code;
            fn read(text: &str) -> Result<Self, FormatError> {
                text.parse()
            }
        }
    )*};
}
leaves!(Edtf BadDate Day BadDate Duration BadDuration Territory BadTerritory Id BadId);

impl Leaf for Weekday {
    const CODE: Code = Code::BadValue;

    fn read(text: &str) -> Result<Self, FormatError> {
        text.parse().map_err(|_| {
            let reason = format!("`{text}` is not a day of the week");
            FormatError::new(0..text.len(), reason)
                .write("`monday` and so on, in English and lower case")
        })
    }
}
