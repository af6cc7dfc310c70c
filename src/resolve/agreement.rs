//! Agreements.
//! Start at [`resolve`].

use super::cx::Cx;
use crate::content::keys::{Addressees, Bodies, Group, UNKNOWN};
use crate::content::{DraftAgreement, DraftProvision, DraftTermOf};
use crate::model::agreement::{Agreement, Provision, Renewal, Term};
use crate::model::evidence::Value;
use crate::model::link::EntryId;
use crate::model::vocabulary::Family;
use crate::prose::collect_exact;

/// Resolves an agreement; `None` where its form is not known.
pub(super) fn resolve(
    agreement: DraftAgreement,
    own: EntryId,
    cx: &mut Cx,
) -> Option<Agreement> {
    let DraftAgreement {
        form,
        binding,
        parties,
        addressees,
        relations,
        term,
        provisions,
    } = agreement;
    let form = form.and_then(|code| cx.term(Family::Form, &code));
    let parties = parties
        .iter()
        .filter_map(|name| cx.names.entry(name, Bodies::KINDS, cx.report))
        .collect();
    let addressees =
        addressees.into_iter().filter_map(|v| cx.voice(v, Addressees::KINDS)).collect();
    let relations = relations
        .iter()
        .filter_map(|(relation, name)| {
            let other = cx.names.agreement(name, cx.report)?;
            if EntryId::from(other) == own {
                super::rules::own_relation(*relation, name, cx.report);
                return None;
            }
            cx.relations.push((*relation, other, name.span.alone()));
            Some((*relation, other))
        })
        .collect();
    let term = term.and_then(|t| self::term(t, cx));
    let provisions = self::provisions(provisions, cx);
    Some(Agreement {
        form: form?,
        binding: binding.map(|binding| binding.value),
        parties,
        addressees,
        relations,
        term,
        provisions,
    })
}

fn term(term: DraftTermOf, cx: &mut Cx) -> Option<Term> {
    let DraftTermOf {
        span: _,
        length,
        from,
        renewal,
        each,
        notice,
        condition,
        basis,
        evidence,
        cite,
    } = term;
    let from = match from {
        Some(from) if from.value == UNKNOWN => None,
        Some(from) => Some(cx.term(Family::Event, &from)?),
        None => None,
    };
    let condition = cx.words(condition);
    let basis = cx.basis(basis);
    let evidence = cx.evidence(evidence);
    let cite = cx.cites(cite);
    Some(Term {
        length: length?.value,
        from,
        renewal: renewal.map_or(Renewal::Unknown, |renewal| renewal.value),
        each: each.map(|each| each.value),
        notice: notice.map(|notice| notice.value),
        condition,
        basis,
        evidence,
        cite,
    })
}

/// Resolves provisions, in the order of the file.
pub(super) fn provisions(provisions: Vec<DraftProvision>, cx: &mut Cx) -> Vec<Provision> {
    collect_exact(provisions.into_iter().filter_map(|provision| {
        let DraftProvision { span: _, code, value, voice, note, cite } = provision;
        let code = code.and_then(|code| cx.term(Family::Provision, &code));
        let voice = cx.voices(voice);
        let note = cx.words(note);
        let cite = cx.cites(cite);
        let value = value.map_or(Value::Silent, |value| value.value);
        Some(Provision { code: code?, value, voice, note, cite })
    }))
}
