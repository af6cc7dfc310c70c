//! Which instruments are compared on which page, and what their tables have.
//! Start at [`MatrixIndex::of`].

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Dossier;
use crate::model::agreement::Agreement;
use crate::model::link::{AgreementId, EntryId};
use crate::model::vocabulary::{GroupId, TermId};

/// The most instruments of one page; where there are more, each page has a part of them.
const MOST: usize = 40;

/// The pages that compare instruments.
#[derive(Default)]
pub(super) struct MatrixIndex {
    /// One with all instruments; or those that have a part each, to which a list leads.
    pub(super) parts: Vec<MatrixPart>,
    /// The part to which the page of an instrument leads, by the place of the entry.
    home: BTreeMap<EntryId, usize>,
}

/// What the instruments of a part have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Common {
    /// Nothing: these are all of them.
    All,
    /// Their forms are of one group.
    Group(GroupId),
    /// They have a party in common, and their forms are of no group.
    Party(EntryId),
}

/// The instruments of one page.
pub(super) struct MatrixPart {
    pub(super) common: Common,
    /// What its address has after `matrix-`; empty for all.
    pub(super) name: String,
    /// Its number among those of one name, from 1.
    pub(super) number: usize,
    /// How many of one name there are.
    pub(super) of: usize,
    /// The instruments, by date.
    pub(super) instruments: Vec<AgreementId>,
    /// Those of the table.
    pub(super) columns: Vec<AgreementId>,
    /// The provisions of the table.
    pub(super) rows: BTreeSet<TermId>,
    /// The provisions of which several instruments speak, in the table or not.
    pub(super) shared: BTreeSet<TermId>,
}

impl MatrixIndex {
    /// The pages for the instruments of `dossier` of which a provision or a term is known. `dated` has
    /// the place of each entry by date.
    pub(super) fn of(dossier: &Dossier, dated: &[u32]) -> MatrixIndex {
        let all = dossier.agreements().filter(|(_, agreement)| is_known(agreement));
        let mut all: Vec<AgreementId> = all.map(|(id, _)| id).collect();
        all.sort_by_key(|id| dated[EntryId::from(*id).index()]);
        if all.len() <= MOST {
            let home = all.iter().map(|id| (EntryId::from(*id), 0)).collect();
            let whole = MatrixPart::of(dossier, Common::All, String::new(), &all);
            return MatrixIndex { parts: vec![whole], home };
        }
        let often = often(dossier, &all);
        let mut by_common: BTreeMap<Common, Vec<AgreementId>> = BTreeMap::new();
        for id in all {
            if let Some(common) = common(dossier, &often, id) {
                by_common.entry(common).or_default().push(id);
            }
        }
        let mut index = MatrixIndex::default();
        for (common, instruments) in &by_common {
            let name = name(dossier, *common, &by_common);
            let of = instruments.len().div_ceil(MOST);
            for (number, some) in (1..).zip(instruments.chunks(MOST)) {
                let at = index.parts.len();
                index.home.extend(some.iter().map(|id| (EntryId::from(*id), at)));
                let name = match number {
                    1 => name.clone(),
                    // No id has a full stop in it.
                    number => format!("{name}.{number}"),
                };
                let part = MatrixPart::of(dossier, *common, name, some);
                index.parts.push(MatrixPart { number, of, ..part });
            }
        }
        index
    }

    /// The part to which the page of an instrument leads.
    pub(super) fn home(&self, id: AgreementId) -> Option<&MatrixPart> {
        self.parts.get(*self.home.get(&id.into())?)
    }

    /// Whether the instruments stand on several pages, to which a list leads.
    pub(super) fn is_split(&self) -> bool {
        self.parts.iter().any(|part| part.common != Common::All)
    }
}

impl MatrixPart {
    fn of(
        dossier: &Dossier,
        common: Common,
        name: String,
        instruments: &[AgreementId],
    ) -> MatrixPart {
        let codes = |id: &AgreementId| {
            let provisions = &dossier.agreement(*id).provisions;
            provisions.iter().map(|one| one.code).collect::<BTreeSet<_>>()
        };
        let mut compared: Vec<_> =
            instruments.iter().map(|id| (*id, codes(id))).collect();
        let shared = shared(&compared);
        let mut rows = shared.clone();
        // A row without its columns has fewer to compare, and so has a column without its rows.
        loop {
            let before = compared.len();
            compared.retain(|(id, codes)| {
                let lasts = dossier.agreement(*id).term.is_some();
                lasts || codes.intersection(&rows).count() > 1
            });
            rows = self::shared(&compared);
            if compared.len() == before {
                break;
            }
        }
        if compared.len() < 2 {
            compared.clear();
            rows.clear();
        }
        let columns = compared.into_iter().map(|(id, _)| id).collect();
        let instruments = instruments.to_vec();
        MatrixPart { common, name, number: 1, of: 1, instruments, columns, rows, shared }
    }
}

/// Whether a provision or a term of an instrument is known.
pub(super) fn is_known(agreement: &Agreement) -> bool {
    agreement.term.is_some() || !agreement.provisions.is_empty()
}

/// The provisions of which several of these instruments speak.
fn shared(instruments: &[(AgreementId, BTreeSet<TermId>)]) -> BTreeSet<TermId> {
    let mut counts: BTreeMap<TermId, usize> = BTreeMap::new();
    for code in instruments.iter().flat_map(|(_, codes)| codes) {
        *counts.entry(*code).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(code, _)| code).collect()
}

/// To how many instruments without a group each entry is a party.
fn often(dossier: &Dossier, all: &[AgreementId]) -> BTreeMap<EntryId, usize> {
    let mut often = BTreeMap::new();
    let all = all.iter().map(|id| dossier.agreement(*id));
    let alone = all.filter(|one| dossier.vocabulary.term(one.form).group.is_none());
    for party in alone.flat_map(|agreement| &agreement.parties) {
        *often.entry(*party).or_default() += 1;
    }
    often
}

/// What the instruments of the one part have in common in which an instrument stands: of its parties the
/// one that has the fewest, since what all have in common tells nothing apart. So the pages grow with
/// the instruments, however many parties one has.
fn common(
    dossier: &Dossier,
    often: &BTreeMap<EntryId, usize>,
    id: AgreementId,
) -> Option<Common> {
    let agreement = dossier.agreement(id);
    if let Some(group) = dossier.vocabulary.term(agreement.form).group {
        return Some(Common::Group(group));
    }
    let rarest = agreement.parties.iter().min_by_key(|party| often.get(*party));
    rarest.copied().map(Common::Party)
}

/// What the addresses of parts have after `matrix-`.
fn name(
    dossier: &Dossier,
    common: Common,
    all: &BTreeMap<Common, Vec<AgreementId>>,
) -> String {
    match common {
        Common::All => String::new(),
        Common::Party(id) => dossier.entry(id).id.to_string(),
        Common::Group(id) => {
            let code = &dossier.vocabulary.group(id).code;
            let is_party = |one: &Common| match one {
                Common::Party(id) => *dossier.entry(*id).id == **code,
                Common::All | Common::Group(_) => false,
            };
            match all.keys().any(is_party) {
                true => format!("{code}.forms"),
                false => code.clone(),
            }
        }
    }
}
