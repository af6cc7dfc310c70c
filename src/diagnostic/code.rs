//! The codes of faults: by them a fault is shown, tested and explained.
//! Start at the list in the `codes!` call; their meanings stand in `catalogue/<language>/codes.ftl`.

use std::fmt;
use std::str::FromStr;

/// Whether a finding forbids publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build is refused; nothing is written.
    Error,
    /// The build goes on; `check --deny-warnings` refuses it.
    Warning,
}

macro_rules! codes {
    ($($(#[$severity:ident])? $variant:ident $name:literal;)*) => {
        /// What kind of fault a finding is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $(#[doc = concat!("`", $name, "`")] $variant,)* }

        impl Code {
            /// Every code, in the order of the list below.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// The name by which it is shown, tested and explained.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// A small broken dossier that shows it, with the report that it gives; the tests
            /// hold it to be true.
            pub fn example(self) -> &'static str {
                match self {
                    $(Code::$variant => {
                        include_str!(concat!("../../tests/faults/", $name, ".txt"))
                    })*
                }
            }

            /// How grave it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => codes!(@severity $($severity)?),)* }
            }
        }
    };
    (@severity) => { Severity::Error };
    (@severity warning) => { Severity::Warning };
}

codes! {
    // Reading.
    NoDossier "no-dossier";
    Unreadable "unreadable";
    NotUtf8 "not-utf8";
    TooLarge "too-large";
    TomlSyntax "toml-syntax";
    FrontmatterOpen "frontmatter-open";
    UnknownKey "unknown-key";
    WrongType "wrong-type";
    MissingField "missing-field";
    MarkdownTrap "markdown-trap";
    ControlCharacter "control-character";

    // Values.
    BadId "bad-id";
    ReservedId "reserved-id";
    DoubleId "double-id";
    BadSectionId "bad-section-id";
    BadDate "bad-date";
    BadDuration "bad-duration";
    BadTerritory "bad-territory";
    BadLocator "bad-locator";
    BadLanguage "bad-language";
    BadValue "bad-value";
    BadLink "bad-link";
    WrongLanguage "wrong-language";
    DoubleText "double-text";

    // References.
    UnknownId "unknown-id";
    WrongKind "wrong-kind";
    UnknownSection "unknown-section";
    UnknownCode "unknown-code";
    UnknownFile "unknown-file";
    DraftReference "draft-reference";
    Cycle "cycle";

    // Evidence.
    MissingCite "missing-cite";
    MissingWhy "missing-why";
    MissingVoice "missing-voice";
    WeekdayMismatch "weekday-mismatch";
    EventOrder "event-order";

    // Themes.
    ThemeFault "theme-fault";
    MessageFault "message-fault";

    // Publishing.
    StaticFile "static-file";
    ForeignOutput "foreign-output";
    ChangedOutput "changed-output";
    MisplacedOutput "misplaced-output";
    Unwritable "unwritable";
    BrokenLink "broken-link";

    // Worth a look.
    #[warning] MissingTranslation "missing-translation";
    #[warning] OutdatedTranslation "outdated-translation";
    #[warning] UnrecordedTranslation "unrecorded-translation";
    #[warning] OutlinesDiffer "outlines-differ";
    #[warning] OrphanEntry "orphan-entry";
    #[warning] UnusedCode "unused-code";
    #[warning] AmbiguousEvent "ambiguous-event";
    #[warning] OddDate "odd-date";
    #[warning] OddValue "odd-value";
    #[warning] DoubleFact "double-fact";
    #[warning] DateWithoutFact "date-without-fact";
    #[warning] BareAddress "bare-address";
    #[warning] RawHtml "raw-html";
    #[warning] OddCharacter "odd-character";
    #[warning] ShortenedLink "shortened-link";
    #[warning] PictureWithoutDescription "picture-without-description";
    #[warning] LostFact "lost-fact";
    #[warning] ThemeWords "theme-words";
    #[warning] StrayFile "stray-file";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Code {
    type Err = ();

    /// Reads a code by its name.
    ///
    /// # Errors
    ///
    /// If there is no code of that name.
    fn from_str(name: &str) -> Result<Self, ()> {
        Code::ALL.iter().copied().find(|code| code.name() == name).ok_or(())
    }
}
