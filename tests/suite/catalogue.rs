//! The catalogue of each language has exactly the sentences that the program uses, each with
//! exactly its arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use mithaq::content::keys::{KeySpec, TABLES};
use mithaq::diagnostic::{Code, Locale, fault, phrase};
use mithaq::sentence::Form;

use crate::dossier::{files, repository};

/// The names of the arguments of each message.
type Arguments = BTreeMap<String, BTreeSet<String>>;

fn message_name(form: &Form) -> String {
    form.name.replace('_', "-")
}

/// Every form of a sentence that the program has.
fn forms() -> Vec<&'static Form> {
    let faults = fault::FAULTS.iter().map(|(_, form)| form);
    faults
        .chain(phrase::FORMS)
        .chain(mithaq::cli::message::FORMS)
        .chain(mithaq::model::reason::FORMS)
        .chain(mithaq::content::keys::phrase::FORMS)
        .collect()
}

/// The sentences that the program uses.
fn used() -> Arguments {
    let sentences = forms().into_iter().map(|form| {
        let arguments = form.arguments.iter().map(|name| (*name).to_owned()).collect();
        (message_name(form), arguments)
    });
    let codes =
        Code::ALL.iter().map(|code| (format!("code-{}", code.name()), BTreeSet::new()));
    let keys = TABLES.iter().flat_map(|table| {
        let name = |key: &KeySpec| format!("key-{}-{}", table.name, key.name);
        table.own.iter().map(name).map(|name| name.replace([' ', '.', '_'], "-"))
    });
    let keys = keys.map(|name| (name, BTreeSet::new()));
    sentences.chain(codes).chain(keys).collect()
}

/// The messages and attributes of a catalogue.
struct Messages {
    arguments: Arguments,
    attributes: BTreeMap<String, Vec<String>>,
}

fn messages(locale: Locale) -> Messages {
    let mut messages =
        Messages { arguments: BTreeMap::new(), attributes: BTreeMap::new() };
    for file in locale.files() {
        let resource = parser::parse(*file).expect("a catalogue is Fluent");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name.to_owned();
            let mut arguments = BTreeSet::new();
            of_pattern(message.value.as_ref().expect("no value"), &mut arguments);
            let attributes: &[Attribute<&str>] = &message.attributes;
            attributes.iter().for_each(|one| of_pattern(&one.value, &mut arguments));
            let names = attributes.iter().map(|one| one.id.name.to_owned()).collect();
            messages.attributes.insert(name.clone(), names);
            let twice = messages.arguments.insert(name, arguments);
            assert!(twice.is_none(), "{locale:?} has `{}` twice", message.id.name);
        }
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| of_pattern(&variant.value, found));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("a sentence puts in its arguments only, not {other:?}"),
    }
}

#[test]
fn every_language_has_every_sentence_with_its_arguments() {
    for locale in Locale::ALL {
        let (said, written) = (used(), messages(*locale).arguments);
        let only = |one: &Arguments, other: &Arguments| -> Vec<String> {
            let names = one.keys().filter(|name| !other.contains_key(*name));
            names.cloned().collect()
        };
        let none: Vec<String> = Vec::new();
        assert_eq!(only(&said, &written), none, "not in the catalogue of {locale:?}");
        assert_eq!(only(&written, &said), none, "never said, in {locale:?}");
        for (name, arguments) in &said {
            assert_eq!(
                &written[name], arguments,
                "the arguments of `{name}`, {locale:?}"
            );
        }
    }
}

/// Otherwise nobody would notice a code without help, or an attribute that no report shows.
#[test]
fn every_attribute_is_one_that_is_shown() {
    for locale in Locale::ALL {
        for (name, attributes) in messages(*locale).attributes {
            if name.starts_with("code-") {
                assert_eq!(attributes, ["help"], "{name}");
            }
            for attribute in attributes {
                let known = ["help", "label"].contains(&attribute.as_str());
                assert!(known, "`{name}.{attribute}` is shown nowhere");
            }
        }
    }
}

#[test]
fn no_two_sentences_have_the_same_name() {
    let names: BTreeSet<_> = forms().iter().map(|form| form.name).collect();
    assert_eq!(names.len(), forms().len());
}

#[test]
fn the_name_of_a_fault_begins_with_its_code() {
    for (code, form) in fault::FAULTS {
        let name = message_name(form);
        let rest = name.strip_prefix(code.name());
        let good = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        assert!(good, "`{name}` is a fault of `{code}`");
    }
}

/// A sentence that is not used any more has to be removed from the catalogue.
#[test]
fn every_sentence_is_used() {
    let top = repository().join("src");
    let code: String = files(&top)
        .iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| fs::read_to_string(top.join(path)).unwrap())
        .collect();
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for word in code.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')) {
        *words.entry(word).or_default() += 1;
    }
    // Once where it is declared; a fault's name may stand in comments, never in strings.
    let unsaid: Vec<_> =
        forms().iter().map(|form| form.name).filter(|name| words[name] < 2).collect();
    assert!(unsaid.is_empty(), "nothing says {}", unsaid.join(", "));
}
