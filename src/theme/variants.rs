//! The parts of a message in all its variants, chosen or not.
//! Start at [`errors`].

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// A part of a message that is not words.
type Part<'s> = InlineExpression<&'s str>;

/// The errors of a message and of the messages that it refers to, if each part is formatted on its
/// own.
pub(super) fn errors<'b>(
    bundle: &'b FluentBundle<Arc<FluentResource>>,
    id: &'b str,
    arguments: &'b FluentArgs<'b>,
) -> Vec<FluentError> {
    let mut check = Check {
        bundle,
        arguments,
        path: Vec::new(),
        done: BTreeSet::new(),
        errors: Vec::new(),
    };
    check.message(id);
    check.errors
}

/// The most messages that refer to each other in a row; Fluent itself follows no more.
const MOST: usize = 100;

/// Formats messages part by part.
struct Check<'b> {
    bundle: &'b FluentBundle<Arc<FluentResource>>,
    arguments: &'b FluentArgs<'b>,
    /// The messages that lead to the one at hand, and itself.
    path: Vec<&'b str>,
    /// The messages that were formatted.
    done: BTreeSet<&'b str>,
    errors: Vec<FluentError>,
}

impl<'b> Check<'b> {
    fn message(&mut self, id: &'b str) {
        if self.path.contains(&id) {
            self.errors.push(FluentError::ResolverError(ResolverError::Cyclic));
            return;
        }
        if self.path.len() > MOST {
            let error = ResolverError::TooManyPlaceables;
            self.errors.push(FluentError::ResolverError(error));
            return;
        }
        if !self.done.insert(id) {
            return;
        }
        self.path.push(id);
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        for part in pattern.into_iter().flat_map(parts) {
            if let InlineExpression::MessageReference { id, attribute: None } = part {
                self.message(id.name);
            }
            let placeable = Expression::Inline(part.clone());
            let element = PatternElement::Placeable { expression: placeable };
            let alone = Pattern { elements: vec![element] };
            self.bundle.format_pattern(&alone, Some(self.arguments), &mut self.errors);
        }
        self.path.pop();
    }
}

/// Every part of a pattern: those between its words, those by which a variant is chosen, and those
/// of all variants.
fn parts<'p, 's>(pattern: &'p Pattern<&'s str>) -> Vec<&'p Part<'s>> {
    let mut found = Vec::new();
    add(pattern, &mut found);
    found
}

fn add<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut Vec<&'p Part<'s>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_expression(expression, found);
        }
    }
}

fn add_expression<'p, 's>(
    expression: &'p Expression<&'s str>,
    found: &mut Vec<&'p Part<'s>>,
) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            add_expression(expression, found);
        }
        Expression::Inline(part) => found.push(part),
        Expression::Select { selector, variants } => {
            found.push(selector);
            variants.iter().for_each(|variant| add(&variant.value, found));
        }
    }
}
