//! Agreements.
//! Start at [`resolve`].

use std::collections::BTreeMap;

use super::cx::Cx;
use super::twice;
use crate::content::{DraftAgreement, DraftProvision, DraftTermOf};
use crate::diagnostic::{Report, fault, phrase};
use crate::model::agreement::{Agreement, Provision, Relation, Renewal, Term};
use crate::model::duration::Duration;
use crate::model::evidence::Value;
use crate::model::field::{Field, FieldOwner};
use crate::model::kind::Kind;
use crate::model::link::{ArticleId, EntryId};
use crate::model::milestone::Milestone;
use crate::model::vocabulary::{Family, TermId};
use crate::prose::collect_exact;
use crate::source::{Span, Spanned};

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
    twice::names(&parties, cx.report);
    twice::voices(&addressees, cx.report);
    let parties_key = Field::Parties.key();
    twice::in_both(&parties, parties_key, twice::ids(&addressees), cx.report);
    for relation in Relation::ALL {
        let of_it = relations.iter().filter(|(own, _)| *own == relation);
        twice::names(of_it.map(|(_, name)| name), cx.report);
    }
    let wanted = [Kind::Country, Kind::Organisation];
    let parties = parties
        .iter()
        .filter_map(|name| cx.names.entry(name, &wanted, cx.report))
        .collect();
    let wanted = [Kind::Country, Kind::Organisation, Kind::Person];
    let addressees =
        addressees.into_iter().filter_map(|v| cx.voice(v, &wanted)).collect();
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
    check_term([length.as_ref(), each.as_ref(), notice.as_ref()], renewal.as_ref(), cx);
    if let Some(from) = &from
        && let Some(
            Milestone::Renewed
            | Milestone::Denounced
            | Milestone::Terminated
            | Milestone::Expired,
        ) = Milestone::of(&from.value)
    {
        cx.report.add(fault::odd_value_from(&from.span, &from.value));
    }
    let from = match from {
        Some(from) if from.value == "unknown" => None,
        Some(from) => Some(cx.term(Family::Event, &from)?),
        None => None,
    };
    let condition = cx.words(condition);
    let basis = cx.basis(basis);
    let evidence = cx.evidence(evidence, FieldOwner::Term);
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

/// The lengths of a term go together.
fn check_term(
    [length, each, notice]: [Option<&Spanned<Duration>>; 3],
    renewal: Option<&Spanned<Renewal>>,
    cx: &mut Cx,
) {
    if let (Some(length), Some(notice)) = (length, notice)
        && notice.value.is_longer_than(length.value)
    {
        let fault = fault::odd_value_notice(&notice.span);
        cx.report.add(fault.related(&length.span, phrase::here()));
    }
    if let (Some(each), Some(renewal)) = (each, renewal)
        && renewal.value == Renewal::None
    {
        let fault = fault::odd_value_each(&each.span);
        cx.report.add(fault.related(&renewal.span, phrase::here()));
    }
}

/// Resolves provisions, in the order of the file.
pub(super) fn provisions(provisions: Vec<DraftProvision>, cx: &mut Cx) -> Vec<Provision> {
    let mut places = Vec::new();
    let resolved = collect_exact(provisions.into_iter().filter_map(|provision| {
        let DraftProvision { span, code, value, voice, note, cite } = provision;
        let code = code.and_then(|code| cx.term(Family::Provision, &code));
        let voice = cx.voices(voice);
        let note = cx.words(note);
        let cite = cx.cites(cite);
        let value = value.map_or(Value::Silent, |value| value.value);
        let provision = Provision { code: code?, value, voice, note, cite };
        places.push(span);
        Some(provision)
    }));
    twice::facts(resolved.iter(), &places, twice::provision, cx.report);
    contradictions(&resolved, &places, cx.report);
    resolved
}

/// An article does not say in its own words that something is there, and that it is not.
fn contradictions(provisions: &[Provision], places: &[Span], report: &mut Report) {
    let mut said: BTreeMap<(TermId, ArticleId), (Value, &Span)> = BTreeMap::new();
    for (provision, place) in provisions.iter().zip(places) {
        let Provision { code, value, voice, note: _, cite } = provision;
        if !voice.is_empty() || !matches!(value, Value::Stated | Value::Absent) {
            continue;
        }
        for cite in cite {
            let known = said.entry((*code, cite.article)).or_insert((*value, place));
            if known.0 != *value {
                let fault = fault::odd_value_contradiction(place);
                report.add(fault.related(known.1, phrase::here()));
                break;
            }
        }
    }
}
