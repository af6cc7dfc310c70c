//! The languages in which the program itself writes for editors: what new files of a theme say.
//! Start at [`Tongue::of`].

/// A language in which the program writes for editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Arabic.
    Arabic,
    /// English.
    English,
}

impl Tongue {
    /// The tongue of a language tag, which may be a regional one.
    pub fn of(tag: &str) -> Option<Tongue> {
        match tag.split('-').next()? {
            "ar" => Some(Tongue::Arabic),
            "en" => Some(Tongue::English),
            _ => None,
        }
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::Arabic => "ar",
            Tongue::English => "en",
        }
    }
}
