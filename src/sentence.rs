//! Sentences that the program says to a person, before they are put into a language.
//! Start at [`Sentence`]; `sentences!` declares those of one part of the program.

/// What every sentence of one name has in common.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    /// The name of its constructor. The catalogue has the same with hyphens.
    pub name: &'static str,
    /// The names of its arguments, in the order of the constructor.
    pub arguments: &'static [&'static str],
}

/// A sentence in no language yet: which one it is, and what is put into it.
///
/// The words stand in the catalogue of each language, as a Fluent message of the same name; so
/// whoever makes a sentence need not know who reads it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence {
    form: &'static Form,
    values: Box<[Argument]>,
}

/// What is put into a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// Text that is the same in every language, such as an id or what a file says.
    Text(Box<str>),
    /// A number, by which a plural form may be chosen.
    Number(u64),
    /// Words of the catalogue.
    Sentence(Sentence),
    /// Several of these.
    List(List),
}

/// A list within a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct List {
    /// How it ends.
    pub joint: Joint,
    /// What is in it.
    pub items: Box<[Argument]>,
}

/// How the last item of a list is joined to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Joint {
    /// As the others are: `a, b, c`.
    Comma,
    /// `a, b and c`.
    And,
    /// `a, b or c`.
    Or,
}

impl Sentence {
    /// A sentence of this form; the constructors of `sentences!` call it with a value for each
    /// argument.
    pub fn new(form: &'static Form, values: impl Into<Box<[Argument]>>) -> Sentence {
        Sentence { form, values: values.into() }
    }

    /// Its form.
    pub fn form(&self) -> &'static Form {
        self.form
    }

    /// Its arguments, each with its name.
    pub fn arguments(&self) -> impl Iterator<Item = (&'static str, &Argument)> {
        self.form.arguments.iter().copied().zip(&self.values)
    }
}

impl List {
    /// `a, b, c`.
    pub fn plain<T: Into<Argument>>(items: impl IntoIterator<Item = T>) -> List {
        List::joined(Joint::Comma, items)
    }

    /// `a, b and c`.
    pub fn all<T: Into<Argument>>(items: impl IntoIterator<Item = T>) -> List {
        List::joined(Joint::And, items)
    }

    /// `a, b or c`.
    pub fn any<T: Into<Argument>>(items: impl IntoIterator<Item = T>) -> List {
        List::joined(Joint::Or, items)
    }

    fn joined<T: Into<Argument>>(
        joint: Joint,
        items: impl IntoIterator<Item = T>,
    ) -> List {
        List { joint, items: items.into_iter().map(Into::into).collect() }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.into())
    }
}

impl From<&dyn std::fmt::Display> for Argument {
    fn from(text: &dyn std::fmt::Display) -> Self {
        Argument::Text(text.to_string().into())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(number as u64)
    }
}

impl From<Sentence> for Argument {
    fn from(sentence: Sentence) -> Self {
        Argument::Sentence(sentence)
    }
}

impl From<List> for Argument {
    fn from(list: List) -> Self {
        Argument::List(list)
    }
}

/// Declares sentences: a constructor for each, with its arguments, and `FORMS`, the list of
/// all of them, by which the tests compare them with the catalogue.
///
/// An argument is a `&str`, a `&dyn Display`, a `usize`, a [`Sentence`] or a [`List`].
macro_rules! sentences {
    ($($name:ident($($argument:ident: $type:ty),*);)*) => {
        /// The form of each sentence that is declared here.
        pub const FORMS: &[$crate::sentence::Form] = &[$($crate::sentence::Form {
            name: stringify!($name),
            arguments: &[$(stringify!($argument)),*],
        }),*];

        $(
            #[doc = concat!("The sentence `", stringify!($name), "` of the catalogue.")]
            pub fn $name($($argument: $type),*) -> $crate::sentence::Sentence {
                const FORM: &$crate::sentence::Form = &$crate::sentence::Form {
                    name: stringify!($name),
                    arguments: &[$(stringify!($argument)),*],
                };
                $crate::sentence::Sentence::new(FORM, [$($argument.into()),*])
            }
        )*
    };
}

pub(crate) use sentences;
