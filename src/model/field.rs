//! The fields of `facts.toml` that can have evidence of their own.
//! Start at [`Field`]; the table of keys, `content/keys.rs`, says what has which of them.

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident $key:literal)*) => {
        /// A field that can have evidence of its own, `evidence.<field>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field {
            $($(#[$doc])* $name,)*
        }

        impl Field {
            /// The key by which `facts.toml` writes it.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Field::$name => $key,)*
                }
            }
        }
    };
}
fields! {
    /// The title of an entry or of an office.
    Title "title"
    /// The short title.
    Short "short"
    /// One or two sentences.
    Summary "summary"
    /// Other spellings.
    Variants "variants"
    /// The Wikidata item.
    Wikidata "wikidata"
    /// The ISO 3166 code of a country.
    Iso "iso"
    /// The form of an agreement or of an organisation.
    Form "form"
    /// The country of an organisation.
    Country "country"
    /// Whether an agreement binds.
    Binding "binding"
    /// The parties of an agreement.
    Parties "parties"
    /// Those to whom an agreement is made.
    Addressees "addressees"
    /// The relation of that name.
    BasedOn "based_on"
    /// The relation of that name.
    Replaces "replaces"
    /// The relation of that name.
    Amends "amends"
    /// The relation of that name.
    Implements "implements"
    /// The relation of that name.
    Approves "approves"
    /// The relation of that name.
    ComparedWith "compared_with"
    /// The language of an article.
    Language "language"
    /// The headline of an article.
    Headline "headline"
    /// Who wrote an article.
    Author "author"
    /// Who published an article.
    Outlet "outlet"
    /// The chain behind an article.
    Via "via"
    /// When an article was published.
    Published "published"
    /// How many paragraphs an article has.
    Paragraphs "paragraphs"
    /// Where an article can be read.
    Url "url"
    /// The checksum of an article.
    Sha256 "sha256"
    /// The length of a term.
    Length "length"
    /// The event from which a term runs.
    From "from"
    /// What happens at the end of a term.
    Renewal "renewal"
    /// The length of each renewal.
    Each "each"
    /// The notice.
    Notice "notice"
    /// The rule for entry into force.
    Condition "condition"
    /// The kind of an event.
    Kind "kind"
    /// The date of an event.
    Date "date"
    /// When an event was spoken of.
    Said "said"
    /// Who did it.
    By "by"
    /// Who else took part.
    With "with"
    /// Whom it concerned.
    To "to"
    /// Where it happened.
    Place "place"
    /// What happened.
    Text "text"
    /// To which events it is what somebody said.
    Answers "answers"
    /// The instrument by which it was done.
    Act "act"
    /// The country or body of an office.
    Of "of"
    /// When someone held an office.
    During "during"
}
