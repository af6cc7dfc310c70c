//! What was read, before any name is looked up: every value with its place.
//! Start at [`Draft`]; what one of its entries says is a [`ReadEntry`].

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::diagnostic::{Code, Diagnostic, Report};
use crate::model::agreement::{Binding, Relation, Renewal};
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::Kind;
use crate::model::event::Mode;
use crate::model::evidence::Value;
use crate::model::id::Id;
use crate::model::locator::Locator;
use crate::model::pair::Pair;
use crate::model::territory::Territory;
use crate::model::vocabulary::Family;
use crate::model::vocabulary::FormStatus;
use crate::prose::{Line, Prose};
use crate::source::{Source, Span, Spanned};

use super::disk::Disk;
use super::{Digests, Settings};

/// A dossier as it was read.
#[derive(Debug)]
pub struct Draft {
    /// What `mithaq.toml` says.
    pub settings: Settings,
    /// The codes of `vocabulary.toml`; none if it could not be read, and then no code can be
    /// called unknown.
    pub vocabulary: Option<Vec<DraftTerm>>,
    /// One for each folder of an entry, by kind and id.
    pub entries: Vec<DraftEntry>,
    /// The files of which it is made.
    pub files: Files,
}

/// The files that are read for a dossier.
#[derive(Clone, Debug)]
pub struct Files(pub(super) Rc<Disk>);

impl Files {
    /// What was in the files that were read so far; they are forgotten here.
    pub fn digests(&self) -> Digests {
        self.0.read.take()
    }
}

/// A code of the vocabulary.
#[derive(Debug)]
pub struct DraftTerm {
    /// What it belongs to.
    pub family: Family,
    /// The code, where it is written.
    pub code: Spanned<String>,
    /// Its name.
    pub name: Option<DraftPair<String>>,
    /// What it means.
    pub definition: Option<DraftPair<String>>,
    /// The coding scheme it follows.
    pub after: Option<Spanned<String>>,
    /// The status that a form gives.
    pub status: Option<Spanned<FormStatus>>,
}

/// The folder of an entry, of which no more is read than others depend on: what the facts and
/// texts of all entries say takes more room than the files, and these take room as well, so each
/// entry is read when its turn comes, by [`DraftEntry::read`].
#[derive(Debug)]
pub struct DraftEntry {
    /// The kind whose folder it lies in.
    pub kind: Kind,
    /// Its id, the folder's name.
    pub id: Id,
    /// The folder, relative to the root.
    pub folder: String,
    /// What has to be known of all entries before any can be resolved.
    pub ahead: Ahead,
    /// Its `facts.toml`, if there is one.
    pub(super) facts: Option<DraftFile>,
    /// Whether there is a text in the first and in the second language.
    pub(super) texts: [bool; 2],
    /// The names of the pictures that lie beside the texts.
    pub pictures: Vec<String>,
    /// Where they lie.
    pub(super) disk: Rc<Disk>,
}

/// What `facts.toml` says that others depend on.
#[derive(Debug, Default)]
pub struct Ahead {
    /// Whether the entry is kept out of a build.
    pub draft: bool,
    /// Older ids.
    pub aliases: Vec<Spanned<Id>>,
    /// How many paragraphs it has, if it is an article.
    pub paragraphs: Option<u32>,
}

/// A file that is there.
#[derive(Debug)]
pub(super) struct DraftFile {
    /// Its text; of one that could not be read, none.
    pub(super) source: Source,
    /// The SHA-256 of it; none if it could not be read.
    pub(super) digest: Option<[u8; 32]>,
}

/// An entry that was read.
#[derive(Debug)]
pub struct ReadEntry {
    /// The kind whose folder it lies in.
    pub kind: Kind,
    /// Its id, the folder's name.
    pub id: Id,
    /// The folder, relative to the root.
    pub folder: String,
    /// What `facts.toml` says; for an entry without one, what an empty one says.
    pub facts: DraftFacts,
    /// The texts in the first and in the second language.
    pub texts: [Option<ReadText>; 2],
    /// The names of the pictures that lie beside the texts.
    pub pictures: Vec<String>,
}

/// What a text file says above its Markdown.
#[derive(Debug)]
pub struct DraftText {
    /// The file.
    pub source: Source,
    /// The SHA-256 of the file; none if it could not be read.
    pub digest: Option<[u8; 32]>,
    /// The title.
    pub title: Option<Spanned<String>>,
    /// The short title.
    pub short: Option<Spanned<String>>,
    /// One or two sentences.
    pub summary: Option<Spanned<String>>,
    /// Other spellings.
    pub variants: Vec<Spanned<String>>,
    /// Hashes of the sections of which this is the translation, where they are recorded.
    pub translated: Option<Spanned<BTreeMap<String, String>>>,
    /// Whether all of its frontmatter could be read; if not, nothing in it can be called missing.
    pub whole: bool,
}

/// A text file that was read.
#[derive(Debug)]
pub struct ReadText {
    /// The file and its frontmatter.
    pub draft: DraftText,
    /// What stands below the frontmatter.
    pub prose: Prose<Mention>,
}

/// Something that prose links to.
#[derive(Clone, Debug)]
pub enum Mention {
    /// An entry, or a section of it.
    Entry {
        /// Its id, as written.
        id: Spanned<String>,
        /// The section, as written.
        section: Option<Spanned<String>>,
    },
    /// Articles.
    Cite(Vec<DraftCite>),
    /// An address outside.
    Web(Spanned<String>),
    /// A picture beside the text.
    Picture(Spanned<String>),
    /// A link that was refused; its words stay.
    Refused,
}

/// A citation.
#[derive(Clone, Debug)]
pub struct DraftCite {
    /// The id of the article, as written.
    pub article: Spanned<String>,
    /// The paragraphs.
    pub paragraphs: Option<Spanned<Locator>>,
}

/// A pair as written: what is there of it.
#[derive(Clone, Debug)]
pub struct DraftPair<T> {
    /// Where it is written.
    pub span: Span,
    /// The first language's half and the second's.
    pub halves: [Option<Spanned<T>>; 2],
}

impl<T> DraftPair<T> {
    /// The pair, whose first half may not be missing; a missing second half is reported.
    /// `tags` are the dossier's languages.
    pub fn settle(self, tags: &[String; 2], report: &mut Report) -> Option<Pair<T>> {
        let DraftPair { span, halves: [first, second] } = self;
        let [one, two] = tags;
        if first.is_none() {
            report.add(
                Diagnostic::new(
                    Code::WrongLanguage,
                    &span,
                    format!("this is not given in `{one}`, the dossier's first language"),
                )
                .help(format!("add `{one} = \"…\"`; only the other half may be missing")),
            );
        } else if second.is_none() {
            report.add(
                Diagnostic::new(
                    Code::MissingTranslation,
                    &span,
                    format!("this is not given in `{two}` yet"),
                )
                .help(format!("add `{two} = \"…\"`")),
            );
        }
        first.as_ref()?;
        Pair::of(first.map(|half| half.value), second.map(|half| half.value))
    }
}

/// A line of words with mentions.
pub type DraftLine = Line<Mention>;

/// Who says something.
#[derive(Clone, Debug)]
pub enum DraftVoice {
    /// An entry, by its id.
    Id(Spanned<String>),
    /// Someone without an entry.
    Named(DraftPair<String>),
}

/// What `facts.toml` says.
#[derive(Debug)]
pub struct DraftFacts {
    /// The place of the whole: the file's top, or the folder if there is no file.
    pub place: crate::diagnostic::Place,
    /// Whether all of the file could be read; if not, nothing in it can be called missing.
    pub whole: bool,
    /// The title.
    pub title: Option<DraftPair<String>>,
    /// The short title.
    pub short: Option<DraftPair<String>>,
    /// One or two sentences.
    pub summary: Option<DraftPair<String>>,
    /// Other spellings, in whatever language.
    pub variants: Vec<Spanned<String>>,
    /// Older ids.
    pub aliases: Vec<Spanned<Id>>,
    /// The Wikidata item.
    pub wikidata: Option<Spanned<String>>,
    /// When it was last changed.
    pub updated: Option<Spanned<Day>>,
    /// Whether it is kept out of a build.
    pub draft: bool,
    /// The evidence of top-level fields.
    pub evidence: Vec<DraftEvidence>,
    /// The events.
    pub events: Vec<DraftEvent>,
    /// What belongs to its kind.
    pub body: DraftBody,
}

/// What belongs to a kind.
#[derive(Debug)]
pub enum DraftBody {
    /// A country.
    Country {
        /// Its ISO 3166 code.
        iso: Option<Spanned<Territory>>,
    },
    /// An organisation.
    Organisation {
        /// Its form.
        form: Option<Spanned<String>>,
        /// The country it belongs to.
        country: Option<Spanned<String>>,
        /// Provisions of the treaty that it rests on.
        provisions: Vec<DraftProvision>,
    },
    /// A person.
    Person {
        /// The offices.
        roles: Vec<DraftRole>,
    },
    /// An agreement.
    Agreement(Box<DraftAgreement>),
    /// An article.
    Article(Box<DraftArticle>),
    /// A page.
    Page,
}

/// The basis of a fact as written.
#[derive(Debug)]
pub struct DraftBasis {
    /// Where `basis = "inferred"` is written, if it is.
    pub inferred: Option<Span>,
    /// The reason.
    pub why: Option<DraftPair<DraftLine>>,
}

/// The evidence of a field.
#[derive(Debug)]
pub struct DraftEvidence {
    /// The field.
    pub field: Spanned<String>,
    /// Stated or inferred.
    pub basis: DraftBasis,
    /// Who says so.
    pub voice: Vec<DraftVoice>,
    /// Someone's statement or judgement.
    pub value: Option<Spanned<Value>>,
    /// Where it is written.
    pub cite: Vec<DraftCite>,
}

/// An event.
#[derive(Debug)]
pub struct DraftEvent {
    /// Where it is written.
    pub span: Span,
    /// Its code.
    pub kind: Option<Spanned<String>>,
    /// When.
    pub date: Option<Spanned<Edtf>>,
    /// How it is told.
    pub mode: Option<Spanned<Mode>>,
    /// The basis of the dates.
    pub basis: DraftBasis,
    /// When it was said.
    pub said: Option<Spanned<Edtf>>,
    /// Who did it.
    pub by: Vec<Spanned<String>>,
    /// Who else took part.
    pub with: Vec<Spanned<String>>,
    /// Whom it concerned.
    pub to: Vec<Spanned<String>>,
    /// Where.
    pub place: Option<DraftPair<String>>,
    /// What happened.
    pub text: Option<DraftPair<DraftLine>>,
    /// Who says so.
    pub voice: Vec<DraftVoice>,
    /// The instrument by which it was done.
    pub act: Option<Spanned<String>>,
    /// The day of the week that a source names.
    pub weekday: Option<Spanned<crate::lang::Weekday>>,
    /// The evidence of single fields.
    pub evidence: Vec<DraftEvidence>,
    /// Where it is written.
    pub cite: Vec<DraftCite>,
}

/// An office.
#[derive(Debug)]
pub struct DraftRole {
    /// Where it is written.
    pub span: Span,
    /// Its title.
    pub title: Option<DraftPair<String>>,
    /// Of what.
    pub of: Option<Spanned<String>>,
    /// When.
    pub during: Option<Spanned<Edtf>>,
    /// The evidence of single fields.
    pub evidence: Vec<DraftEvidence>,
    /// Where it is written.
    pub cite: Vec<DraftCite>,
}

/// A provision.
#[derive(Debug)]
pub struct DraftProvision {
    /// Where it is written.
    pub span: Span,
    /// Its code.
    pub code: Option<Spanned<String>>,
    /// What the source says.
    pub value: Option<Spanned<Value>>,
    /// Who says so.
    pub voice: Vec<DraftVoice>,
    /// A word on it.
    pub note: Option<DraftPair<DraftLine>>,
    /// Where it is written.
    pub cite: Vec<DraftCite>,
}

/// What belongs to an agreement.
#[derive(Debug)]
pub struct DraftAgreement {
    /// Its form.
    pub form: Option<Spanned<String>>,
    /// Whether it binds.
    pub binding: Option<Spanned<Binding>>,
    /// Its parties.
    pub parties: Vec<Spanned<String>>,
    /// Whom it is made to.
    pub addressees: Vec<DraftVoice>,
    /// Its relations.
    pub relations: Vec<(Relation, Spanned<String>)>,
    /// How long it lasts.
    pub term: Option<DraftTermOf>,
    /// What it provides.
    pub provisions: Vec<DraftProvision>,
}

/// The term of an agreement.
#[derive(Debug)]
pub struct DraftTermOf {
    /// Where it is written.
    pub span: Span,
    /// The length.
    pub length: Option<Spanned<Duration>>,
    /// From which event it runs.
    pub from: Option<Spanned<String>>,
    /// What happens at its end.
    pub renewal: Option<Spanned<Renewal>>,
    /// The length of each renewal.
    pub each: Option<Spanned<Duration>>,
    /// The notice.
    pub notice: Option<Spanned<Duration>>,
    /// The rule for entry into force.
    pub condition: Option<DraftPair<DraftLine>>,
    /// The basis of all of it.
    pub basis: DraftBasis,
    /// The evidence of single fields.
    pub evidence: Vec<DraftEvidence>,
    /// Where it is written.
    pub cite: Vec<DraftCite>,
}

/// What belongs to an article.
#[derive(Debug)]
pub struct DraftArticle {
    /// Its language.
    pub language: Option<Spanned<String>>,
    /// Its headline.
    pub headline: Option<Spanned<String>>,
    /// Whether the editors supplied the headline.
    pub supplied: bool,
    /// Who wrote it.
    pub author: Option<DraftVoice>,
    /// Who published it.
    pub outlet: Option<DraftVoice>,
    /// The chain behind it.
    pub via: Vec<DraftVoice>,
    /// When it was published.
    pub published: Option<DraftDated>,
    /// How many paragraphs it has.
    pub paragraphs: Option<Spanned<u32>>,
    /// Where it can be read.
    pub url: Option<Spanned<String>>,
    /// The checksum of the text.
    pub sha256: Option<Spanned<String>>,
    /// Defects.
    pub caveats: Vec<DraftPair<DraftLine>>,
}

/// A date with its basis.
#[derive(Debug)]
pub struct DraftDated {
    /// The date.
    pub date: Spanned<Edtf>,
    /// Its basis.
    pub basis: DraftBasis,
}
