//! The pairs of `facts.toml` whose second halves are compared with the first: `[translated]` at its end.
//! Start at [`tracked`]; [`changed`] compares them with a record.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{
    DraftAgreement, DraftArticle, DraftBasis, DraftBody, DraftChange, DraftEvent,
    DraftEvidence, DraftFacts, DraftLine, DraftPair, DraftPassage, DraftProvision,
    DraftRole, DraftTermOf, DraftVoice,
};
use super::event_names::EventNames;
use super::prints::{Older, Said};
use super::translated::TITLE;
use crate::model::provision_name::provision_names;
use crate::source::{Span, Spanned};

/// The pairs of a fact that have both halves.
#[derive(Debug)]
pub struct TrackedFact<'f> {
    /// The anchor of the fact, by which the record names it.
    pub name: String,
    /// Of each pair its first half, and where its second half is written.
    pub pairs: Vec<(Said<'f>, Span)>,
}

impl<'f> TrackedFact<'f> {
    fn new(name: impl Into<String>) -> TrackedFact<'f> {
        TrackedFact { name: name.into(), pairs: Vec::new() }
    }

    /// What a record says of it.
    pub fn record(&self) -> String {
        let hashes: Vec<String> =
            self.pairs.iter().map(|(said, _)| said.print()).collect();
        hashes.join(" ")
    }

    /// The pairs that are not as recorded, by their places in the fact; and whether all that was recorded
    /// is still there.
    pub fn compared(&self, record: &str, older: Older) -> (Vec<usize>, bool) {
        let before: BTreeSet<&str> = record.split_whitespace().collect();
        let (mut still, mut others) = (BTreeSet::new(), Vec::new());
        for (at, (said, _)) in self.pairs.iter().enumerate() {
            match said.prints(older).find(|print| before.contains(print.as_str())) {
                Some(print) => drop(still.insert(print)),
                None => others.push(at),
            }
        }
        (others, still.len() == before.len())
    }

    fn words(mut self, pairs: impl IntoIterator<Item = &'f DraftPair<String>>) -> Self {
        for pair in pairs {
            if let [Some(first), Some(second)] = &pair.halves {
                self.pairs.push((
                    Said::Words(first.value.as_str().into()),
                    second.span.clone(),
                ));
            }
        }
        self
    }

    fn lines(
        mut self,
        pairs: impl IntoIterator<Item = &'f DraftPair<DraftLine>>,
    ) -> Self {
        for pair in pairs {
            if let [Some(first), Some(second)] = &pair.halves {
                self.pairs.push((Said::Line(&first.value), second.span.clone()));
            }
        }
        self
    }

    fn voices(self, voices: impl IntoIterator<Item = &'f DraftVoice>) -> Self {
        self.words(voices.into_iter().filter_map(|voice| match voice {
            DraftVoice::Named(pair) => Some(pair),
            DraftVoice::Id(_) => None,
        }))
    }

    fn evidence(self, all: impl IntoIterator<Item = &'f DraftEvidence>) -> Self {
        all.into_iter().fold(self, |fact, one| {
            let DraftEvidence { field: _, basis, voice, value: _, cite: _ } = one;
            fact.basis(basis).voices(voice)
        })
    }

    fn basis(self, basis: &'f DraftBasis) -> Self {
        let DraftBasis { inferred: _, why } = basis;
        self.lines(why)
    }
}

/// The pairs of the facts of an entry, by the names of the facts; `tags` are the dossier's languages.
pub fn tracked<'f>(facts: &'f DraftFacts, tags: &[String; 2]) -> Vec<TrackedFact<'f>> {
    let DraftFacts {
        place: _,
        whole: _,
        title,
        short,
        summary,
        title_latn: _,
        variants: _,
        aliases: _,
        wikidata: _,
        updated: _,
        changes,
        draft: _,
        evidence,
        events,
        translated: _,
        body,
    } = facts;
    let mut all = vec![named(title.as_ref(), body, tags).words(short).words(summary)];
    let changes =
        changes.iter().filter_map(|DraftChange { date: _, text }| text.as_ref());
    all.push(TrackedFact::new("m-changes").lines(changes));
    all.push(TrackedFact::new("m-evidence").evidence(evidence));
    let names = EventNames::of(events).all.into_iter();
    let names = names.map(|name| format!("m-e-{name}"));
    all.extend(names.zip(events).map(|(name, one)| event(name, one)));
    match body {
        DraftBody::Organisation { form: _, country: _, provisions } => {
            all.extend(self::provisions(provisions));
        }
        DraftBody::Person { roles } => {
            let one = |fact: TrackedFact<'f>, role: &'f DraftRole| {
                let DraftRole { span: _, title, of: _, during: _, evidence, cite: _ } =
                    role;
                fact.words(title).evidence(evidence)
            };
            all.push(roles.iter().fold(TrackedFact::new("m-roles"), one));
        }
        DraftBody::Agreement(agreement) => of_agreement(agreement, &mut all),
        DraftBody::Article(article) => of_article(article, &mut all),
        DraftBody::Country { iso: _ } | DraftBody::Page => {}
    }
    all.retain(|fact| !fact.pairs.is_empty());
    all
}

/// The title. That of an article may have its first half in the headline.
fn named<'f>(
    title: Option<&'f DraftPair<String>>,
    body: &'f DraftBody,
    tags: &[String; 2],
) -> TrackedFact<'f> {
    let fact = TrackedFact::new(TITLE);
    let (Some(pair), DraftBody::Article(article)) = (title, body) else {
        return fact.words(title);
    };
    let printed = article.language.as_ref().filter(|language| language.value == tags[0]);
    let printed = printed.and(article.headline.as_ref());
    match (&pair.halves, printed) {
        ([None, Some(second)], Some(first)) => {
            let first = Said::Words(first.value.as_str().into());
            let pairs = vec![(first, second.span.clone())];
            TrackedFact { pairs, ..fact }
        }
        _ => fact.words(title),
    }
}

fn event(name: String, event: &DraftEvent) -> TrackedFact<'_> {
    let DraftEvent {
        span: _,
        id: _,
        kind: _,
        date: _,
        mode: _,
        basis,
        said: _,
        by,
        with,
        to,
        place,
        text,
        text_digest: _,
        voice,
        answers: _,
        act: _,
        weekday: _,
        evidence,
        cite: _,
    } = event;
    let fact = TrackedFact::new(name).basis(basis).words(place).lines(text);
    fact.voices(by.iter().chain(with).chain(to).chain(voice)).evidence(evidence)
}

fn of_agreement<'f>(agreement: &'f DraftAgreement, all: &mut Vec<TrackedFact<'f>>) {
    let DraftAgreement {
        form: _,
        binding: _,
        parties: _,
        addressees,
        relations: _,
        term,
        provisions,
    } = agreement;
    all.push(TrackedFact::new("m-addressees").voices(addressees));
    if let Some(term) = term {
        let DraftTermOf {
            span: _,
            length: _,
            from: _,
            renewal: _,
            each: _,
            notice: _,
            condition,
            basis,
            evidence,
            cite: _,
        } = term;
        let fact = TrackedFact::new("m-term").lines(condition);
        all.push(fact.basis(basis).evidence(evidence));
    }
    all.extend(self::provisions(provisions));
}

fn of_article<'f>(article: &'f DraftArticle, all: &mut Vec<TrackedFact<'f>>) {
    let DraftArticle {
        language: _,
        headline: _,
        supplied: _,
        author,
        outlet,
        via,
        published,
        paragraphs: _,
        url: _,
        sha256: _,
        caveats,
        passages,
    } = article;
    let origin = author.iter().chain(outlet).chain(via);
    all.push(TrackedFact::new("m-origin").voices(origin));
    let published = published.iter().map(|dated| &dated.basis);
    all.push(published.fold(TrackedFact::new("m-published"), TrackedFact::basis));
    all.push(TrackedFact::new("m-caveats").lines(caveats));
    let notes = passages.iter().filter_map(|passage| {
        let DraftPassage { span: _, at: _, text: _, note } = passage;
        note.as_ref()
    });
    all.push(TrackedFact::new("m-passages").lines(notes));
}

fn provisions<'p>(
    provisions: &'p [DraftProvision],
) -> impl Iterator<Item = TrackedFact<'p>> + 'p {
    let code = |provision: &'p DraftProvision| {
        provision.code.as_ref().map_or("", |code| code.value.as_str())
    };
    let codes: Vec<&str> = provisions.iter().map(code).collect();
    provision_names(&codes).into_iter().zip(provisions).map(|(name, provision)| {
        let DraftProvision { span: _, code: _, value: _, voice, note, cite: _ } =
            provision;
        TrackedFact::new(format!("m-p-{name}")).lines(note).voices(voice)
    })
}

/// Where the second halves stand whose first halves have changed since `recorded`. What was added
/// to a fact is not recorded yet, and so not changed.
pub fn changed<'f>(
    facts: &'f [TrackedFact],
    recorded: &Spanned<BTreeMap<String, String>>,
    older: Older,
) -> Vec<&'f Span> {
    let mut changed = Vec::new();
    for fact in facts {
        let Some(record) = recorded.value.get(&fact.name) else { continue };
        if let (others, false) = fact.compared(record, older) {
            changed.extend(others.into_iter().map(|at| &fact.pairs[at].1));
        }
    }
    changed
}
