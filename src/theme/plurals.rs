//! Plural forms: a message with a count has to have every form that its language uses.
//! Start at [`missing`].

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// The names of all plural forms (CLDR). A selector that uses one of them is one by number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of a file that lack plural forms, with those that they lack.
pub(super) fn missing<'f>(
    entries: impl Iterator<Item = &'f Entry<&'f str>>,
    needed: &[&str],
) -> Vec<(String, Vec<String>)> {
    entries
        .filter_map(|entry| {
            let mut lacks = Vec::new();
            let id = match entry {
                Entry::Message(message) => {
                    message
                        .value
                        .iter()
                        .for_each(|value| pattern(value, needed, &mut lacks));
                    message.id.name
                }
                Entry::Term(term) => {
                    pattern(&term.value, needed, &mut lacks);
                    term.id.name
                }
                _ => return None,
            };
            (!lacks.is_empty()).then(|| (id.to_owned(), lacks))
        })
        .collect()
}

fn pattern(pattern: &Pattern<&str>, needed: &[&str], lacks: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, needed, lacks);
        }
    }
}

fn expression(expression: &Expression<&str>, needed: &[&str], lacks: &mut Vec<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            self::expression(expression, needed, lacks);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            choice(variants, needed, lacks);
            variants.iter().for_each(|variant| pattern(&variant.value, needed, lacks));
        }
    }
}

fn choice(variants: &[Variant<&str>], needed: &[&str], lacks: &mut Vec<String>) {
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
        for form in needed.iter().filter(|form| !has(form)) {
            if !lacks.iter().any(|known| known == form) {
                lacks.push((*form).to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::missing;

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
";
        let file = parser::parse(text).unwrap();
        let found = missing(file.body.iter(), &["one", "other"]);
        let reported: Vec<String> =
            found.iter().map(|(id, lacks)| format!("{id} {}", lacks.join(","))).collect();
        assert_eq!(reported, ["bad other", "inner other", "mixed other", "only one"]);
    }
}
