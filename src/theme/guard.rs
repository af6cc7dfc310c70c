//! Counting calls in templates, so that none repeats or grows without end. Tera counts nothing
//! itself, so the calls are put into the text of the templates.
//! Start at [`guard`]; what is counted, and up to where, stands in `limits`.
//!
//! | where | what is put there | counts |
//! |---|---|---|
//! | `for x in list`, also within `[… for x in list]` | a filter around `list` | a step for each item |
//! | a component, an include, a block with `super()` | a call at its beginning | a step |
//! | what gets a name and may have grown: `set`, arguments of components, items of lists | a filter around it | its size |
//! | what is compared, searched or given to a filter | a filter after it | steps by its size |
//! | what is printed into memory: within `set`, `filter`, the body of a component, `super()` | a filter around it or beside it | its size |
//!
//! One more filter stands beside what is printed into an attribute: it refuses markup there. An attribute
//! without quotes is a fault.
//!
//! What a page prints at once is counted where it arrives, in [`super::limits::Bounded`].

mod calls;
mod expression;
mod place;
mod reading;
mod walk;

use std::collections::BTreeMap;
use std::ops::Range;

use calls::{Calls, Captured, names};
use walk::Walk;

use super::template::{Insertion, Template};
use crate::diagnostic::{Place, Report, fault};

/// The most templates that include or extend each other in a row. Each is rendered on the stack of the
/// one before.
const DEEPEST: usize = 20;

/// What Tera may need to tell all that is wrong in templates. For each name that it does not know it
/// copies the template and keeps the line.
#[derive(Default)]
struct Told {
    copied: usize,
    kept: usize,
}

impl Told {
    /// Adds a template with so many words in its tags; whether it is too much now.
    fn is_too_much(&mut self, text: &str, words: usize) -> bool {
        let line = text.split('\n').map(str::len).max().unwrap_or(0);
        self.copied = self.copied.saturating_add(words.saturating_mul(text.len()));
        self.kept = self.kept.saturating_add(words.saturating_mul(line));
        self.copied > 16 << 30 || self.kept > 512 << 20
    }
}

/// The place of a call that is counted.
pub(super) struct Site {
    /// The name of the template.
    pub(super) template: String,
    /// Where it is there, as it was before anything was put into it.
    pub(super) range: Range<usize>,
}

/// Puts counting calls into all templates, and gives the places of these calls by number. Reports
/// templates that include each other too deep.
pub(super) fn guard(
    templates: &mut BTreeMap<String, Template>,
    report: &mut Report,
) -> Option<Vec<Site>> {
    let mut lengths: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, template) in &*templates {
        for one in names(name) {
            *lengths.entry(one).or_default() += template.lean().len();
        }
    }
    let mut calls = Calls::default();
    let nothing = Captured::default();
    let (mut chains, mut told) = (Chains::default(), Told::default());
    for (name, template) in &*templates {
        let found = Walk::new(name, template.lean(), &nothing, &lengths, 0).run();
        if told.is_too_much(template.lean(), found.words) {
            let place = Place::Path(template.path().to_owned());
            report.add(fault::theme::theme_fault_template_large(place));
            return None;
        }
        for place in found.bare {
            let place = template.span(place);
            report.add(fault::theme::theme_fault_bare_attribute(place));
        }
        calls.uses_super |= found.calls.uses_super;
        calls.joins_many |= found.calls.joins_many;
        calls.all.extend(found.calls.all);
        calls.captured.extend(found.calls.captured);
        chains.calls.insert(name, found.calls.templates);
        for one in names(name) {
            chains.named.entry(one).or_default().push(name);
        }
    }
    for (name, template) in &*templates {
        if let Some(place) = chains.too_deep(name) {
            report.add(fault::theme::theme_fault_template_deep(
                template.span(place),
                DEEPEST,
            ));
            return None;
        }
    }
    let captured = Captured::new(calls);
    let mut sites = Vec::new();
    let mut insertions: Vec<Vec<Insertion>> = Vec::new();
    for (name, template) in &*templates {
        let walk = Walk::new(name, template.lean(), &captured, &lengths, sites.len());
        let found = walk.run();
        let site = |range| Site { template: name.clone(), range };
        sites.extend(found.sites.into_iter().map(site));
        insertions.push(found.insertions);
    }
    for (template, insertions) in templates.values_mut().zip(insertions) {
        template.insert(insertions);
    }
    Some(sites)
}

/// Which templates include or extend which others.
#[derive(Default)]
struct Chains<'c> {
    calls: BTreeMap<&'c str, Vec<(String, Range<usize>)>>,
    /// The templates of each name.
    named: BTreeMap<&'c str, Vec<&'c str>>,
    /// How many templates a template leads to in a row, where that is known.
    known: BTreeMap<&'c str, usize>,
}

impl<'c> Chains<'c> {
    /// Where a template includes or extends one that leads to too many others.
    fn too_deep(&mut self, name: &'c str) -> Option<Range<usize>> {
        let calls = self.calls.get(name)?.clone();
        let mut path = vec![name];
        let deep = |(to, _): &&(String, _)| self.depth(to, &mut path) >= DEEPEST;
        calls.iter().find(deep).map(|(_, place)| place.clone())
    }

    /// How many templates a named one leads to in a row, with itself; 0 in a circle, which Tera reports.
    fn depth(&mut self, name: &str, path: &mut Vec<&'c str>) -> usize {
        let named = self.named.get(name).cloned().unwrap_or_default();
        let depths = named.into_iter().map(|name| {
            if path.contains(&name) {
                return 0;
            }
            if let Some(known) = self.known.get(name) {
                return *known;
            }
            if path.len() > DEEPEST {
                return 1;
            }
            path.push(name);
            let calls = self.calls.get(name).cloned().unwrap_or_default();
            let below = calls.iter().map(|(to, _)| self.depth(to, path)).max();
            path.pop();
            let depth = 1 + below.unwrap_or(0);
            self.known.insert(name, depth);
            depth
        });
        depths.max().unwrap_or(0)
    }
}
