//! The provisions of an entry on which accounts differ.
//! Start at [`Comparison::all`].

use std::collections::BTreeMap;

use crate::model::Dossier;
use crate::model::agreement::Provision;
use crate::model::evidence::{Value, Voice};
use crate::model::link::{ArticleId, EntryId};
use crate::model::parts::Fact;
use crate::model::vocabulary::TermId;

/// What accounts say of a provision, or of several of one family, where they differ.
pub(super) struct Comparison<'d> {
    /// The provision, or the first of its family, in the order of the vocabulary.
    pub(super) first: TermId,
    /// The others of its family.
    pub(super) others: Vec<TermId>,
    /// What is said of them, by provision and then as written.
    pub(super) accounts: Vec<&'d Provision>,
}

/// Whoever gives an account: a voice, or an article in its own words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Teller<'d> {
    Voice(&'d Voice),
    Article(ArticleId),
}

impl<'d> Comparison<'d> {
    /// All comparisons of an entry in which accounts differ, in the order of the vocabulary.
    pub(super) fn all(dossier: &'d Dossier, own: EntryId) -> Vec<Comparison<'d>> {
        let facts = dossier.entry(own).facts().into_iter();
        let provisions = facts.filter_map(|fact| match fact {
            Fact::Provision(provision) => Some(provision),
            Fact::Evidence(_) | Fact::Event(_) | Fact::Term(_) | Fact::Role(_) => None,
        });
        let mut compared: BTreeMap<TermId, Vec<&Provision>> = BTreeMap::new();
        for provision in provisions.filter(|provision| is_account(provision)) {
            if let Some(with) = dossier.vocabulary.term(provision.code).compared {
                compared.entry(with).or_default().push(provision);
            }
        }
        compared.into_values().filter_map(Comparison::of).collect()
    }

    fn of(mut accounts: Vec<&'d Provision>) -> Option<Comparison<'d>> {
        accounts.sort_by_key(|provision| provision.code);
        let mut by_code = accounts.chunk_by(|one, other| one.code == other.code);
        let mut codes = by_code.clone().map(|of_one| of_one[0].code);
        let (first, others) = (codes.next()?, codes.collect());
        let contradicted = by_code
            .any(|of_one| of_one.iter().any(is_there) && !of_one.iter().all(is_there));
        let differ = contradicted || tellers_differ(&accounts);
        differ.then_some(Comparison { first, others, accounts })
    }
}

/// Whether a provision is an account of what an instrument provides. What is reported beside it does
/// not contradict what is in it, and silence says nothing.
fn is_account(provision: &Provision) -> bool {
    match provision.value {
        Value::Stated | Value::Attributed | Value::Assessed | Value::Absent => true,
        Value::Related | Value::Silent => false,
    }
}

/// Whether an account says that the provision is there.
fn is_there(account: &&Provision) -> bool {
    account.value != Value::Absent
}

/// Whether one teller says that other provisions of the family are there than another does.
fn tellers_differ(accounts: &[&Provision]) -> bool {
    let mut told: Vec<(Teller, TermId)> = Vec::new();
    for account in accounts.iter().filter(|account| is_there(account)) {
        let code = account.code;
        if account.voice.is_empty() {
            let articles = account.cite.iter().map(|cite| cite.article);
            told.extend(articles.map(|article| (Teller::Article(article), code)));
        } else {
            let voices = account.voice.iter().map(Teller::Voice);
            told.extend(voices.map(|voice| (voice, code)));
        }
    }
    told.sort();
    told.dedup();
    let mut tellers = told
        .chunk_by(|(one, _), (other, _)| one == other)
        .map(|told| told.iter().map(|(_, code)| *code));
    let Some(first) = tellers.next() else { return false };
    tellers.any(|codes| !codes.eq(first.clone()))
}
