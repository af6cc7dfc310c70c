//! How faults are declared.
//! Start at [`faults!`]; `fault.rs` has the list.

/// Declares faults, by code: `name(argument: type)`, where `name` begins with the name of the
/// code. The types are those of `sentences!`.
macro_rules! faults {
    ($($code:ident { $($name:ident($($argument:ident: $type:ty),*);)* })*) => {
        /// Every fault that is declared here: its code and the form of its sentence.
        pub const FAULTS: &[(Code, Form)] = &[$($((Code::$code, Form {
            name: stringify!($name),
            arguments: &[$(stringify!($argument)),*],
        }),)*)*];

        $($(
            #[doc = concat!("The fault `", stringify!($name), "` of the catalogue.")]
            pub fn $name(place: impl Into<Place>, $($argument: $type),*) -> Diagnostic {
                const FORM: &Form = &Form {
                    name: stringify!($name),
                    arguments: &[$(stringify!($argument)),*],
                };
                let sentence = Sentence::new(FORM, [$($argument.into()),*]);
                Diagnostic::new(Code::$code, place, sentence)
            }
        )*)*
    };
}

pub(in crate::diagnostic) use faults;
