//! The coded terms.
//! Start at [`resolve`].

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{DraftGroup, DraftPair, DraftSpecial, DraftTerm, DraftVocabulary};
use crate::diagnostic::{Report, fault};
use crate::model::milestone::Milestone;
use crate::model::pair::Pair;
use crate::model::vocabulary::{
    CodedTerm, Family, FormGroup, GroupId, PartNames, TermId, Vocabulary,
};
use crate::source::{Span, Spanned};

/// The vocabulary, and where each of its codes is written.
pub(super) struct Placed {
    /// Whether it could be read.
    pub(super) known: bool,
    /// Whether codes that nothing uses are kept for later.
    pub(super) spare: bool,
    pub(super) vocabulary: Vocabulary,
    pub(super) places: Vec<Span>,
    /// The groups that no form names.
    pub(super) unused_groups: Vec<Spanned<String>>,
}

/// Resolves the codes in the order of the file.
pub(super) fn resolve(
    draft: Option<&DraftVocabulary>,
    tags: &[String; 2],
    report: &mut Report,
) -> Placed {
    let none = DraftVocabulary::default();
    let DraftVocabulary { spare, terms: drafts, groups } = draft.unwrap_or(&none);
    let compared = compared(drafts, report);
    let codes = groups.iter().map(|group| group.code.value.as_str());
    let group_of: BTreeMap<&str, GroupId> = codes.zip(GroupId::all()).collect();
    let mut named = BTreeSet::new();
    let mut resolved = Vec::new();
    for (term, compared) in drafts.iter().zip(compared) {
        let DraftTerm { family, code, name, definition, after, special } = term;
        let DraftSpecial { part_names, status, group, family: _, open: _ } = special;
        let [by, with, to] = part_names.clone().map(|name| name?.settle(tags, report));
        let definition = definition.clone().and_then(|pair| pair.settle(tags, report));
        let milestone = match family {
            Family::Event => Milestone::of(&code.value),
            Family::Form | Family::Organisation | Family::Provision => None,
        };
        let group = group.as_ref().and_then(|group| find_group(&group_of, group, report));
        named.extend(group);
        resolved.push(CodedTerm {
            family: *family,
            code: code.value.clone(),
            name: self::name(code, name, tags, report),
            definition,
            after: after.as_ref().map(|text| text.value.clone()),
            milestone,
            part_names: PartNames { by, with, to },
            status: status.as_ref().map(|status| status.value),
            group,
            compared,
        });
    }
    let unused = GroupId::all().zip(groups).filter(|(id, _)| !named.contains(id));
    let unused_groups = unused.map(|(_, group)| group.code.clone()).collect();
    let groups = groups.iter().map(|DraftGroup { code, name }| FormGroup {
        code: code.value.clone(),
        name: self::name(code, name, tags, report),
    });
    let groups = groups.collect();
    Placed {
        known: draft.is_some(),
        spare: *spare,
        vocabulary: Vocabulary::new(resolved, groups),
        places: drafts.iter().map(|term| term.code.span.clone()).collect(),
        unused_groups,
    }
}

/// What a code is called. A name that is wrong has been reported; facts that use the code need no
/// second word.
fn name(
    code: &Spanned<String>,
    name: &Option<DraftPair<String>>,
    tags: &[String; 2],
    report: &mut Report,
) -> Pair<String> {
    let name = name.clone().and_then(|pair| pair.settle(tags, report));
    name.unwrap_or_else(|| Pair::Both(code.value.clone(), code.value.clone()))
}

/// The group that a form names; a fault where there is none.
fn find_group(
    groups: &BTreeMap<&str, GroupId>,
    name: &Spanned<String>,
    report: &mut Report,
) -> Option<GroupId> {
    let found = groups.get(name.value.as_str()).copied();
    if found.is_none() {
        let fault = fault::unknown_code(&name.span, "group", &name.value);
        report.add_with_near(fault, &name.value, &name.span, groups.keys().copied());
    }
    found
}

/// With what each code is compared, as [`CodedTerm`] has it. A family in which there is nothing to
/// compare is reported.
fn compared(drafts: &[DraftTerm], report: &mut Report) -> Vec<Option<TermId>> {
    let mut families: BTreeMap<&str, Vec<(TermId, &Span)>> = BTreeMap::new();
    for (id, term) in TermId::all().zip(drafts) {
        let DraftSpecial { family, open, .. } = &term.special;
        match family {
            Some(name) if *open => report.add(fault::odd_value_open(&name.span)),
            Some(name) => families.entry(&name.value).or_default().push((id, &name.span)),
            None => {}
        }
    }
    for (name, members) in &families {
        if let [(_, span)] = members[..] {
            let others = families.keys().filter(|other| *other != name).copied();
            let fault = fault::odd_value_family(span, name);
            report.add_with_near(fault, name, span, others);
        }
    }
    let one = |(id, term): (TermId, &DraftTerm)| match term.family {
        Family::Provision if !term.special.open => {
            let family = term.special.family.as_ref();
            let members = family.and_then(|name| families.get(&*name.value));
            Some(members.and_then(|members| members.first()).map_or(id, |(id, _)| *id))
        }
        Family::Provision | Family::Form | Family::Event | Family::Organisation => None,
    };
    TermId::all().zip(drafts).map(one).collect()
}
