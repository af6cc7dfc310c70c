//! What an agreement's `facts.toml` says beyond what all entries say.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::{DraftAgreement, DraftProvision, DraftTermOf};
use super::table::Table;
use super::{evidence, keys};
use crate::model::agreement::Relation;
use crate::model::evidence::Value;

/// Reads form, parties, relations, term and provisions.
pub(super) fn read(t: &mut Table<keys::Agreement>, cx: &mut Cx) -> DraftAgreement {
    DraftAgreement {
        form: t.get(keys::Agreement::FORM, cx),
        binding: t.get(keys::Agreement::BINDING, cx),
        parties: t.get(keys::Agreement::PARTIES, cx),
        addressees: t.get(keys::Agreement::ADDRESSEES, cx),
        relations: Relation::ALL
            .into_iter()
            .flat_map(|relation| {
                let ids = t.get(key(relation), cx);
                ids.into_iter().map(move |id| (relation, id))
            })
            .collect(),
        term: t.get(keys::Agreement::TERM, cx).map(|table| term(table, cx)),
        provisions: provisions(t.get(keys::Agreement::PROVISION, cx), cx),
    }
}

/// The key under which a relation is written.
fn key(relation: Relation) -> keys::Key<keys::Agreement, keys::Ids<keys::Agreements>> {
    match relation {
        Relation::BasedOn => keys::Agreement::BASED_ON,
        Relation::Replaces => keys::Agreement::REPLACES,
        Relation::Amends => keys::Agreement::AMENDS,
        Relation::Implements => keys::Agreement::IMPLEMENTS,
        Relation::Approves => keys::Agreement::APPROVES,
        Relation::ComparedWith => keys::Agreement::COMPARED_WITH,
    }
}

fn term(mut table: Table<keys::Term>, cx: &mut Cx) -> DraftTermOf {
    let t = &mut table;
    let term = DraftTermOf {
        span: t.span().clone(),
        length: t.get(keys::Term::LENGTH, cx),
        from: t.get(keys::Term::FROM, cx),
        renewal: t.get(keys::Term::RENEWAL, cx),
        each: t.get(keys::Term::EACH, cx),
        notice: t.get(keys::Term::NOTICE, cx),
        condition: t.get(keys::Term::CONDITION, cx),
        basis: t.basis(keys::Term::BASIS, keys::Term::WHY, cx),
        evidence: evidence::read(t, keys::Term::EVIDENCE, cx),
        cite: t.get(keys::Term::CITE, cx),
    };
    table.finish(cx);
    term
}

/// Reads each `[[provision]]`.
pub(super) fn provisions(
    tables: Vec<Table<keys::Provision>>,
    cx: &mut Cx,
) -> Vec<DraftProvision> {
    tables.into_iter().map(|table| provision(table, cx)).collect()
}

fn provision(mut table: Table<keys::Provision>, cx: &mut Cx) -> DraftProvision {
    let t = &mut table;
    let value = t.get(keys::Provision::VALUE, cx);
    let needed = value.as_ref().filter(|value| value.value.needs_voice());
    let needed = needed.map(|v| (&v.span, v.value.code()));
    let voice = t.voices(keys::Provision::VOICE, needed, cx);
    if value.as_ref().is_none_or(|value| value.value != Value::Silent) {
        t.require(keys::Provision::CITE, cx);
    }
    let provision = DraftProvision {
        span: t.span().clone(),
        code: t.get(keys::Provision::CODE, cx),
        value,
        voice,
        note: t.get(keys::Provision::NOTE, cx),
        cite: t.get(keys::Provision::CITE, cx),
    };
    table.finish(cx);
    provision
}
