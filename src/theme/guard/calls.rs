//! Which parts of templates call which others, and so what is printed into memory.
//! Start at [`Captured`].

use std::collections::BTreeSet;
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
        let mut parts = BTreeSet::new();
        let mut open = calls.captured;
        while let Some(part) = open.pop() {
            if !parts.insert(part.clone()) {
                continue;
            }
            let of_part = calls.all.iter().filter(|(by, _)| is_named(by, &part));
            open.extend(of_part.map(|(_, called)| called.clone()));
        }
        Captured { all: calls.uses_super, parts, joins_many: calls.joins_many }
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.all || self.parts.iter().any(|known| is_named(part, known))
    }
}

/// Whether `name` names this part: a template is named with or without its theme.
pub(super) fn is_named(part: &str, name: &str) -> bool {
    part == name || part.strip_suffix(name).is_some_and(|theme| theme.ends_with('/'))
}
