//! The catalogue of all faults: what each code means and what to do about it.
//! Start at the list in the `codes!` call; everything else is read from it.

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
    ($($(#[$severity:ident])? $variant:ident $name:literal $meaning:literal $way_out:literal;)*) => {
        /// What kind of fault a finding is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $meaning] $variant,)* }

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// The name by which it is shown, tested and explained.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// What it means.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$variant => $meaning,)* }
            }

            /// What to do about it.
            pub fn way_out(self) -> &'static str {
                match self { $(Code::$variant => $way_out,)* }
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
    NoDossier "no-dossier"
        "There is no `mithaq.toml` here or in any folder above."
        "Run the command inside a dossier, or name its folder with `--root`.";
    Unreadable "unreadable"
        "A file or folder is there but cannot be read."
        "Look at its permissions; a link must lead to something inside the dossier.";
    NotUtf8 "not-utf8"
        "A file is not UTF-8 text."
        "Save it as UTF-8 in your editor.";
    TooLarge "too-large"
        "A text file is larger than 8 MB, which no page of prose is."
        "Split it, or move what is not text out of `content/`.";
    TomlSyntax "toml-syntax"
        "Something is not TOML."
        "Text stands in quotation marks, one `key = value` a line; a quotation mark inside text is written `\\\"`.";
    FrontmatterOpen "frontmatter-open"
        "A text file has to begin with frontmatter between two lines of `+++`, and here one of the two is missing."
        "Put `+++` alone on the first line and again on the line after the last key.";
    UnknownKey "unknown-key"
        "A key is not part of the format at this place."
        "Check its spelling; the help names the nearest key that is known here.";
    WrongType "wrong-type"
        "A value is of another type than its key asks for, such as a number where text belongs."
        "Write it as the message says.";
    MissingField "missing-field"
        "A required key is not there."
        "Add it.";
    MarkdownTrap "markdown-trap"
        "Something looks like a link, a citation or a section id, but Markdown reads it as something else."
        "Write it as the message says.";

    // Values.
    BadId "bad-id"
        "An id is made of 1 to 64 lower-case ASCII letters, digits and hyphens, and must be usable as a file name on every system."
        "Rename the folder.";
    ReservedId "reserved-id"
        "The program needs this name for an address of its own."
        "Rename the folder.";
    DoubleId "double-id"
        "Two entries have the same id, or an alias is an id that is taken. Ids are unique over the whole dossier."
        "Rename one of them.";
    BadSectionId "bad-section-id"
        "A section id is made of lower-case ASCII letters, digits and hyphens, is unique in its text, does not begin with `m-` and is not of the form `s1`."
        "Write `## Heading {#some-words}` with nothing after the brace.";
    BadDate "bad-date"
        "A date is not EDTF (ISO 8601-2), or not in the calendar."
        "Write `2023`, `2023-07`, `2023-07-03`; `?` after it for uncertain, `~` for approximate; `a/b` for what lasts; `[a..b]` for one day within.";
    BadDuration "bad-duration"
        "A duration is not an ISO 8601 duration of years, months, weeks and days."
        "Write `P5Y` for five years, `P6M` for six months.";
    BadTerritory "bad-territory"
        "An ISO 3166 code is not assigned to a country."
        "Write the two letters of ISO 3166-1, or the four of ISO 3166-3 for a former country.";
    BadLocator "bad-locator"
        "The paragraphs of a citation are not written as such, or the article has fewer."
        "Write `p10`, `p10-12` or `p11,14`.";
    BadLanguage "bad-language"
        "A language is not a BCP 47 tag, or has not the setting that is asked for."
        "Write `ar`, `en`, `fa`, `pt-BR`; see the README for the settings of each.";
    BadValue "bad-value"
        "A value is not among those that its key allows."
        "Write one of those that the help names.";
    BadLink "bad-link"
        "Links leave the site only by `https:`, `http:` and `mailto:`."
        "Use one of these, or link to an entry by `[[id]]`.";
    WrongLanguage "wrong-language"
        "A pair names a language that the dossier has not, or lacks the first one."
        "Write a pair as `{ ar = \"…\", en = \"…\" }` in the dossier's two languages; only the second may be missing.";
    DoubleText "double-text"
        "A title, short title or summary stands both in a text file and in `facts.toml`."
        "Keep the one in the text file.";

    // References.
    UnknownId "unknown-id"
        "A link, citation or fact names an entry that does not exist."
        "Check its spelling, or add the entry.";
    WrongKind "wrong-kind"
        "An entry is named where one of another kind belongs, such as a person among the parties."
        "Name an entry of the kind that the message asks for.";
    UnknownSection "unknown-section"
        "A link leads to a section that neither text of the entry has."
        "Check the `{#id}` of the heading.";
    UnknownCode "unknown-code"
        "A code is not in `content/vocabulary.toml`."
        "Check its spelling, or add the code there with its name in both languages.";
    UnknownFile "unknown-file"
        "A picture or a theme's file is not there."
        "Check its name; it has to lie beside the text.";
    DraftReference "draft-reference"
        "A published entry names a draft, which a build leaves out."
        "Publish the draft, or take the reference out for now.";
    Cycle "cycle"
        "An agreement rests on itself, through others."
        "Take one of the `based_on` out.";

    // Evidence.
    MissingCite "missing-cite"
        "A fact does not say which article it rests on."
        "Add `cite = [\"article-id p3\"]`.";
    MissingWhy "missing-why"
        "Something is inferred, but the reason is not given."
        "Add `why = { … }` in both languages.";
    MissingVoice "missing-voice"
        "Something is attributed, assessed, alleged or denied, but nobody is named who says so."
        "Add `voice = [\"…\"]`: ids of people, organisations or countries, or a pair for those without a name.";
    WeekdayMismatch "weekday-mismatch"
        "The day of the week that a source names is not that of the date."
        "One of the two is wrong: look at the source again.";
    EventOrder "event-order"
        "An agreement enters into force before it is signed."
        "Look at the two dates again.";

    // Themes.
    ThemeFault "theme-fault"
        "The theme, or one of its templates, is broken or asks for what is not there."
        "Mend the template at the place shown.";
    MessageFault "message-fault"
        "A message file is broken, or lacks a message or a plural form that its language needs."
        "Add it to the theme's `i18n/<language>.ftl`.";

    // Publishing.
    ForeignOutput "foreign-output"
        "The output folder holds files that no build of this dossier wrote; they would be lost."
        "Choose another folder with `--out`, or move these files away.";
    Unwritable "unwritable"
        "A page could not be written."
        "Look at the space left and at the permissions of the output folder.";

    // Worth a look.
    #[warning] MissingTranslation "missing-translation"
        "A text exists in one language only; the other page shows it under a notice."
        "Write the other half.";
    #[warning] OutdatedTranslation "outdated-translation"
        "What a translation was made from has changed since."
        "Bring the sections named up to date, then run `mithaq translated ID`.";
    #[warning] UnrecordedTranslation "unrecorded-translation"
        "An entry has texts in both languages, and it is not recorded which state of one the other translates."
        "Compare the two, then run `mithaq translated ID`.";
    #[warning] OutlinesDiffer "outlines-differ"
        "The two texts of an entry have not the same sections."
        "Give both the same headings with the same `{#id}`.";
    #[warning] OrphanEntry "orphan-entry"
        "Nothing links to an entry."
        "Link to it with `[[id]]`, or name it in a fact.";
    #[warning] UnusedCode "unused-code"
        "A code of the vocabulary is used by nothing."
        "Take it out, or use it.";
    #[warning] DateWithoutFact "date-without-fact"
        "The prose names a full date that no fact has."
        "Add an event with that date and its source, or correct the prose.";
    #[warning] RawHtml "raw-html"
        "HTML in Markdown is not passed through; readers see it as text."
        "Write Markdown instead.";
    #[warning] OddCharacter "odd-character"
        "A character that is not seen, or is a shape of a letter instead of the letter: a bidi control, an Arabic presentation form or a tatweel. It breaks search and copying."
        "Delete it; direction is the program's work.";
    #[warning] ShortenedLink "shortened-link"
        "A link goes through a link shortener, so nobody can see where it leads."
        "Give the full address.";
    #[warning] PictureWithoutDescription "picture-without-description"
        "A picture has no words for those who cannot see it."
        "Write them between the brackets: `![what it shows](picture.jpg)`.";
    #[warning] StrayFile "stray-file"
        "A file or folder is not part of the format and has no effect."
        "Move it out of `content/`, or begin its name with `_`.";
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
