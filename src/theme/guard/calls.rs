//! Which parts of templates call which others, and so what is printed into memory.
//! Start at [`Captured`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What is printed into memory, and not at once into the page.
#[derive(Default)]
pub(super) struct Captured {
    /// Whether a template of the theme calls `super()`: then all may be.
    pub(super) all: bool,
    /// Components, as `<name`, and included templates.
    pub(super) parts: BTreeSet<String>,
    /// Whether a tag joins so many texts that what it makes may be much larger than each of them.
    pub(super) joins_many: bool,
}

/// Which parts of templates call which others.
#[derive(Default)]
pub(super) struct Calls {
    pub(super) uses_super: bool,
    pub(super) joins_many: bool,
    /// Caller and called.
    pub(super) all: Vec<(String, String)>,
    /// Those that are called where the result is captured.
    pub(super) captured: Vec<String>,
    /// The templates that a template includes or extends, and where.
    pub(super) templates: Vec<(String, Range<usize>)>,
}

impl Captured {
    pub(super) fn new(calls: Calls) -> Captured {
        let mut by_name: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (by, called) in &calls.all {
            for name in names(by) {
                by_name.entry(name).or_default().push(called);
            }
        }
        let mut parts = BTreeSet::new();
        let mut open = calls.captured;
        while let Some(part) = open.pop() {
            let called = by_name.get(part.as_str()).into_iter().flatten();
            if parts.insert(part) {
                open.extend(called.map(|called| (*called).to_owned()));
            }
        }
        Captured { all: calls.uses_super, parts, joins_many: calls.joins_many }
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.all || names(part).any(|name| self.parts.contains(name))
    }
}

/// The names by which a part may be called: a template is named with or without its theme.
pub(super) fn names(part: &str) -> impl Iterator<Item = &str> {
    let after = part.match_indices('/').map(|(at, _)| &part[at + 1..]);
    std::iter::once(part).chain(after)
}
