//! Choices in messages of Project Fluent, made by the plural rules of ICU4X.
//! Start at [`with_choices`] for a text and [`add_choices`] for the bundle that takes it.
//!
//! Fluent's own plural rules are of an old CLDR and wrong for Arabic from 103 on. So each selector
//! `$n` becomes a call `CHOICE($n, …)`, which answers with the name of a variant; Fluent then only
//! compares names.

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::FluentNumberType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};

use super::plurals::{Counting, Plurals};

/// The function that stands around each selector. It is not for those who write messages.
const CHOICE: &str = "CHOICE";
/// What stands before the number in the name of a variant for one number: a name cannot begin
/// with a digit.
const EXACTLY: &str = "exactly-";

/// A file of messages whose choices are made by the functions of [`add_choices`]. What cannot be
/// read is left out.
pub fn with_choices(text: &str) -> FluentResource {
    let (Ok(mut file) | Err((mut file, _))) = parser::parse_runtime(text.to_owned());
    rewrite(&mut file);
    let text = serializer::serialize(&file);
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
    resource
}

/// Adds to a bundle the functions that its messages may call, with the plural rules of its
/// language.
pub fn add_choices<R, M: MemoizerKind>(
    bundle: &mut FluentBundle<R, M>,
    plurals: &Plurals,
) {
    let plurals = plurals.clone();
    // A new bundle has no function of these names yet.
    let _ = bundle.add_function(CHOICE, move |given, _| choice(&plurals, given));
    let _ = bundle.add_function("NUMBER", number);
}

/// The name of the variant for the first of the given values; the others are the numbers that have
/// variants of their own, as they are written. A number has its own variant before that of its
/// plural form, wherever the two stand.
fn choice<'v>(plurals: &Plurals, given: &[FluentValue<'v>]) -> FluentValue<'v> {
    let Some((value, exact)) = given.split_first() else { return FluentValue::Error };
    let FluentValue::Number(number) = value else { return value.clone() };
    let is_it = |key: &str| key.parse::<f64>().is_ok_and(|key| key == number.value);
    for key in exact {
        if let FluentValue::String(key) = key
            && is_it(key)
        {
            return exactly(key).into();
        }
    }
    let counting = match number.options.r#type {
        FluentNumberType::Cardinal => Counting::Cardinal,
        FluentNumberType::Ordinal => Counting::Ordinal,
    };
    plurals.category_of(counting, &number.as_string()).into()
}

/// `NUMBER($n, type: "ordinal")`: the number as an ordinal or cardinal one. A value that is no
/// number stays as it is.
fn number<'v>(given: &[FluentValue<'v>], options: &FluentArgs) -> FluentValue<'v> {
    match given.first() {
        None => FluentValue::Error,
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(options);
            number.into()
        }
        Some(other) => other.clone(),
    }
}

/// The name of the variant for one number, as in `[2]` or `[-1.5]`.
fn exactly(number: &str) -> String {
    format!("{EXACTLY}{}", number.replace('.', "_"))
}

fn rewrite(file: &mut Resource<String>) {
    for entry in &mut file.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().for_each(pattern);
        attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
    }
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression);
        }
    }
}

fn expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(inline) => self::inline(inline),
        Expression::Select { selector, variants } => {
            inline(selector);
            let mut positional = vec![selector.clone()];
            for Variant { key, value, default: _ } in variants {
                pattern(value);
                if let VariantKey::NumberLiteral { value } = key {
                    let name = exactly(value);
                    let value = std::mem::take(value);
                    positional.push(InlineExpression::StringLiteral { value });
                    *key = VariantKey::Identifier { name };
                }
            }
            let id = Identifier { name: CHOICE.to_owned() };
            let arguments = CallArguments { positional, named: Vec::new() };
            *selector = InlineExpression::FunctionReference { id, arguments };
        }
    }
}

/// A choice may stand within an argument, since a placeable may.
fn inline(inline: &mut InlineExpression<String>) {
    match inline {
        InlineExpression::Placeable { expression } => self::expression(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter_mut().for_each(self::inline);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentBundle;

    use super::*;

    /// A message `m` in a language, with `$n`.
    fn text(tag: &str, file: &str, n: impl Into<FluentValue<'static>>) -> String {
        let mut bundle = FluentBundle::new(vec![]);
        bundle.set_use_isolating(false);
        add_choices(&mut bundle, &Plurals::new(tag).unwrap());
        assert!(bundle.add_resource(with_choices(file)).is_ok());
        let mut arguments = FluentArgs::new();
        arguments.set("n", n);
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        assert_eq!(errors, []);
        text.into_owned()
    }

    #[test]
    fn a_number_has_its_own_variant_before_its_plural_form() {
        let file = "m = { $n ->
    [few] few
    [two] two
   *[other] other
    [2] exactly two
    [103] exactly 103
    [-1.5] minus
}
";
        for (n, expected) in [
            (2.0, "exactly two"),
            (3.0, "few"),
            (103.0, "exactly 103"),
            (104.0, "few"),
            (111.0, "other"),
            (-1.5, "minus"),
        ] {
            assert_eq!(text("ar", file, n), expected, "{n}");
        }
    }

    #[test]
    fn ordinals_and_numbers_of_the_message_itself() {
        let ordinal = "m = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
";
        for (n, expected) in [(1, "1st"), (11, "11th"), (22, "22nd"), (103, "103rd")] {
            assert_eq!(text("en", ordinal, n), expected);
        }
        let literal = "m = { 103 ->\n    [few] few\n   *[other] other\n}\n";
        assert_eq!(text("ar", literal, 0), "few");
        let again = "m = { NUMBER(NUMBER($n, type: \"ordinal\")) }\n";
        assert_eq!(text("ar", again, 7), "7");
    }

    #[test]
    fn words_choose_by_what_they_are() {
        let file = "m = { $n ->\n    [few] few\n    [2] two\n   *[x] else\n}\n";
        for (n, expected) in
            [("few", "few"), ("2", "else"), ("x", "else"), ("exactly-3", "else")]
        {
            assert_eq!(text("ar", file, n), expected);
        }
        let term = "-t = { $n ->\n    [few] few\n   *[x] else\n}\n    .a = few\n";
        let through = format!("{term}m = {{ -t(n: 103) }}\n");
        assert_eq!(text("ar", &through, 0), "few");
        let by = format!("{term}m = {{ -t.a ->\n    [few] is few\n   *[x] else\n}}\n");
        assert_eq!(text("ar", &by, 0), "is few");
    }

    #[test]
    fn words_come_through_as_they_stand() {
        for (file, expected) in [
            ("m =\n      a\n    b\n", "  a\nb"),
            ("m = a { $n } b\n\n    c \n", "a 0 b\n\nc"),
            ("m = .a\n", ".a"),
            ("m = a { \"\\u00e9 \\\\ \\\" {\" } [b] *\n", "a é \\ \" { [b] *"),
            ("m = { 1.50 } { { \"x\" } }\n", "1.50 x"),
            ("m = { \"[\" }a]\n    { \".\" }b\n", "[a]\n.b"),
            ("# c\n\nm = { other }\n    .a = b\nother = c\n", "c"),
            ("m = { $n ->\n   *[x]\n        a\n          b\n} c\n", "a\n  b c"),
        ] {
            assert_eq!(text("en", file, 0), expected, "{file}");
        }
    }
}
