//! What `facts.toml` said, before any name is looked up.
//! Start at [`DraftFacts`].

use std::collections::BTreeMap;

use super::{DraftCite, DraftLine, DraftPair, DraftVoice};
use crate::model::agreement::{Binding, Relation, Renewal};
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event::Mode;
use crate::model::event_name::EventName;
use crate::model::evidence::Value;
use crate::model::field::Field;
use crate::model::id::{Id, WikidataItem};
use crate::model::locator::Paragraph;
use crate::model::territory::Territory;
use crate::source::{Digest, Span, Spanned};

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
    /// The title in Latin letters.
    pub title_latn: Option<Spanned<String>>,
    /// Other spellings, in whatever language.
    pub variants: Vec<Spanned<String>>,
    /// Older ids.
    pub aliases: Vec<Spanned<Id>>,
    /// The Wikidata item.
    pub wikidata: Option<Spanned<WikidataItem>>,
    /// When it was last changed.
    pub updated: Option<Spanned<Day>>,
    /// What the editors changed.
    pub changes: Vec<DraftChange>,
    /// Whether it is kept out of a build.
    pub draft: bool,
    /// The evidence of top-level fields.
    pub evidence: Vec<DraftEvidence>,
    /// The events.
    pub events: Vec<DraftEvent>,
    /// Hashes of the first halves of pairs with which the second were compared, where they are
    /// recorded.
    pub translated: Option<Spanned<BTreeMap<String, String>>>,
    /// What belongs to its kind.
    pub body: DraftBody,
}

/// What the editors changed in an entry.
#[derive(Debug)]
pub struct DraftChange {
    /// When.
    pub date: Option<Spanned<Day>>,
    /// What changed.
    pub text: Option<DraftPair<DraftLine>>,
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
    /// The field; none if there is none of that name, which was reported.
    pub field: Option<Field>,
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
    /// Its id, if one is written.
    pub id: Option<Spanned<EventName>>,
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
    pub by: Vec<DraftVoice>,
    /// Who else took part.
    pub with: Vec<DraftVoice>,
    /// Whom it concerned.
    pub to: Vec<DraftVoice>,
    /// Where.
    pub place: Option<DraftPair<String>>,
    /// What happened.
    pub text: Option<DraftPair<DraftLine>>,
    /// The digest of what happened as it is written in the first language.
    pub text_digest: Option<Digest>,
    /// Who says so.
    pub voice: Vec<DraftVoice>,
    /// The events to which it is what somebody said.
    pub answers: Vec<Spanned<String>>,
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
    /// Passages of it.
    pub passages: Vec<DraftPassage>,
}

/// A few words of an article as printed.
#[derive(Debug)]
pub struct DraftPassage {
    /// Where it is written.
    pub span: Span,
    /// The paragraph in which they stand.
    pub at: Option<Spanned<Paragraph>>,
    /// The words.
    pub text: Option<Spanned<String>>,
    /// What they mean.
    pub note: Option<DraftPair<DraftLine>>,
}

/// A date with its basis.
#[derive(Debug)]
pub struct DraftDated {
    /// The date.
    pub date: Spanned<Edtf>,
    /// Its basis.
    pub basis: DraftBasis,
}
