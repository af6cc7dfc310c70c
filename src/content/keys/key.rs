//! A key with its types: which table has it, and what it reads as.
//! Start at [`keys!`], which declares the keys of a table.

use std::marker::PhantomData;

use super::spec::{Example, KeySpec, Needed, TableSpec, Type};
use crate::model::field::Field;

/// What a key can take; `table/read.rs` says what each reads as.
pub(in crate::content) trait Takes {
    /// The same as data.
    const TYPE: Type;
}

/// A table of the format. The tables are types that have no values.
pub(in crate::content) trait Format: 'static {
    /// The same as data.
    const SPEC: &'static TableSpec;
}

/// A table that has the keys of the table `K`: its own, or those of its base.
pub(in crate::content) trait Has<K>: Format {}

impl<T: Format> Has<T> for T {}

/// A key of the table `T` that takes a `V`. Only [`keys!`] makes one.
pub(in crate::content) struct Key<T, V> {
    spec: KeySpec,
    of: PhantomData<fn() -> (T, V)>,
}

impl<T, V> Clone for Key<T, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, V> Copy for Key<T, V> {}

impl<T, V> Key<T, V> {
    pub(super) const fn new(name: Name, needed: Needed, example: Example) -> Self
    where
        V: Takes,
    {
        let Name { text, field } = name;
        let spec = KeySpec { name: text, field, takes: V::TYPE, needed, example };
        Key { spec, of: PhantomData }
    }

    /// How it is written.
    pub(in crate::content) const fn name(&self) -> &'static str {
        self.spec.name
    }

    /// The same as data.
    pub(in crate::content) const fn spec(&self) -> KeySpec {
        self.spec
    }
}

/// How a key is written.
pub(super) struct Name {
    text: &'static str,
    field: Option<Field>,
}

/// The name of a key that can have evidence of its own.
pub(super) const fn field(field: Field) -> Name {
    Name { text: field.key(), field: Some(field) }
}

/// The name of any other key.
pub(super) const fn named(text: &'static str) -> Name {
    Name { text, field: None }
}

/// An example that is a line of text.
pub(super) const fn text(text: &'static str) -> Example {
    Example::Text(text)
}

/// An example that is a list of lines of text.
pub(super) const fn texts(texts: &'static [&'static str]) -> Example {
    Example::Texts(texts)
}

/// Any other example that is written after `=`.
pub(super) const fn value(text: &'static str) -> Example {
    Example::Value(text)
}

/// An example that is a whole line.
pub(super) const fn whole(text: &'static str) -> Example {
    Example::Whole(text)
}

/// Declares tables: `Type "name"` of each, its base if it has one, and its keys, each with what it
/// takes, its name, whether it is needed, and an example.
macro_rules! keys {
    ($($(#[$doc:meta])* $table:ident $name:literal $(with the keys of $base:ident)? {
        $($key:ident: $takes:ty = $written:expr, $needed:expr, $example:expr;)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub(in crate::content) enum $table {}

        impl $table {
            $(pub(in crate::content) const $key:
                $crate::content::keys::key::Key<$table, $takes> =
                $crate::content::keys::key::Key::new($written, $needed, $example);)*
        }

        impl $crate::content::keys::key::Format for $table {
            const SPEC: &'static $crate::content::keys::spec::TableSpec =
                &$crate::content::keys::spec::TableSpec {
                    name: $name,
                    base: $crate::content::keys::key::base!($($base)?),
                    own: &[$($table::$key.spec()),*],
                };
        }

        $(impl $crate::content::keys::key::Has<$base> for $table {})?
    )*};
}

/// The base of a table as data.
macro_rules! base {
    () => {
        None
    };
    ($base:ident) => {
        Some(<$base as $crate::content::keys::key::Format>::SPEC)
    };
}

pub(super) use {base, keys};
