//! What messages ask of numbers: a message with a count has to have every form that its language
//! uses, and `NUMBER` is the only function. Start at [`faults`].

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

use crate::lang::{Counting, Plurals};

/// The names of all plural forms (CLDR). A selector that uses one of them is one by number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong in one message.
#[derive(Debug, Default)]
pub(super) struct Faults {
    /// The message, or the term with its hyphen.
    pub(super) id: String,
    /// The plural forms that it lacks.
    pub(super) lacks: Vec<String>,
    /// The functions that it calls and that do not exist.
    pub(super) functions: Vec<String>,
    /// Whether it gives `NUMBER` anything but one value and perhaps a type.
    pub(super) misuses_number: bool,
}

/// The messages of a file that have faults, with these.
pub(super) fn faults<'f>(
    entries: impl Iterator<Item = &'f Entry<&'f str>>,
    plurals: &Plurals,
) -> Vec<Faults> {
    let needed = [Counting::Cardinal, Counting::Ordinal].map(|c| plurals.categories(c));
    entries
        .filter_map(|entry| {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => {
                    (m.id.name.to_owned(), m.value.as_ref(), &m.attributes)
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    (id, Some(&term.value), &term.attributes)
                }
                _ => return None,
            };
            let faults = Faults { id, ..Faults::default() };
            let mut check = Check { needed: &needed, faults };
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            value.into_iter().chain(attributes).for_each(|value| check.pattern(value));
            let Faults { id: _, lacks, functions, misuses_number } = &check.faults;
            let is_sound = lacks.is_empty() && functions.is_empty() && !misuses_number;
            (!is_sound).then_some(check.faults)
        })
        .collect()
}

struct Check<'c> {
    /// The forms of the language, by [`Counting`].
    needed: &'c [Vec<&'static str>; 2],
    faults: Faults,
}

impl Check<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.choice(counting(selector), variants);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                match id.name {
                    "NUMBER" => self.faults.misuses_number |= !is_of_number(arguments),
                    name => self.faults.functions.push(name.to_owned()),
                }
                arguments.positional.iter().for_each(|given| self.inline(given));
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|given| self.inline(given));
            }
            _ => {}
        }
    }

    fn choice(&mut self, counting: Counting, variants: &[Variant<&str>]) {
        let has = |form: &str| {
            variants.iter().any(|variant| {
                matches!(&variant.key, VariantKey::Identifier { name } if *name == form)
            })
        };
        // `[1990] … *[other] …` chooses by exact values, not by plural form.
        let exact = variants.iter().any(|variant| match &variant.key {
            VariantKey::Identifier { name } => !FORMS.contains(name),
            VariantKey::NumberLiteral { .. } => true,
        });
        let counts = FORMS.iter().any(|form| *form != "other" && has(form));
        if counts || (has("other") && !exact) {
            let needed = self.needed[counting as usize].iter();
            for form in needed.filter(|form| !has(form)) {
                if !self.faults.lacks.iter().any(|known| known == form) {
                    self.faults.lacks.push((*form).to_owned());
                }
            }
        }
    }
}

/// Which plural forms a selector chooses among.
fn counting(selector: &InlineExpression<&str>) -> Counting {
    let InlineExpression::FunctionReference { id, arguments } = selector else {
        return Counting::Cardinal;
    };
    match (id.name, type_of(arguments)) {
        ("NUMBER", Some("ordinal")) => Counting::Ordinal,
        _ => Counting::Cardinal,
    }
}

/// The value of `type`, if it is given as words.
fn type_of<'s>(arguments: &CallArguments<&'s str>) -> Option<&'s str> {
    let given = arguments.named.iter().find(|given| given.name.name == "type")?;
    match &given.value {
        InlineExpression::StringLiteral { value } => Some(value),
        _ => None,
    }
}

/// Whether these are arguments of `NUMBER`. Its other options in Fluent would have no effect.
fn is_of_number(arguments: &CallArguments<&str>) -> bool {
    arguments.positional.len() == 1
        && arguments.named.iter().all(|given| given.name.name == "type")
        && (arguments.named.is_empty()
            || matches!(type_of(arguments), Some("cardinal" | "ordinal")))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::faults;
    use crate::lang::Plurals;

    #[test]
    fn a_choice_by_number_needs_every_form() {
        let text = "\
plain = { $n }
good = { $n ->
    [one] a
   *[other] b
}
bad = { $n ->
    [one] a
   *[many] b
}
inner = { $kind ->
    [x] { $n ->
       *[one] a
    }
   *[y] b
}
kind = { $kind ->
    [x] a
   *[y] b
}
exact = { $n ->
    [1990] the nineties
   *[other] the decade of { $n }
}
mixed = { $n ->
    [0] none
   *[one] a
}
only = { $n ->
   *[other] b
}
rank = { NUMBER($n, type: \"ordinal\") ->
    [one] a
    [two] b
   *[other] c
}
call = { -term(n: 1) } { NUMBER($n, style: \"percent\") } { FOO(BAR($n)) }
    .title = { NUMBER() }
-term = { $n }
    .title = { NUMBER(1) ->
       *[other] b
    }
";
        let file = parser::parse(text).unwrap();
        let found = faults(file.body.iter(), &Plurals::new("en").unwrap());
        let told = |f: &super::Faults| {
            let misuses = if f.misuses_number { " NUMBER" } else { "" };
            format!(
                "{}: {}{misuses}",
                f.id,
                [&*f.lacks, &*f.functions].concat().join(" ")
            )
        };
        let reported: Vec<String> = found.iter().map(told).collect();
        assert_eq!(
            reported,
            [
                "bad: other",
                "inner: other",
                "mixed: other",
                "only: one",
                "rank: few",
                "call: FOO BAR NUMBER",
                "-term: one"
            ]
        );
    }
}
