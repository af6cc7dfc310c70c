//! The catalogue of each language has exactly the sentences that the program uses, each with
//! exactly its arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;
use mithaq::content::keys::{KeySpec, TABLES};
use mithaq::diagnostic::{Code, Locale, fault, phrase};
use mithaq::lang::{Counting, Plurals};
use mithaq::sentence::Form;

use crate::dossier::{files, repository};

/// The names of the arguments of each message.
type Arguments = BTreeMap<String, BTreeSet<String>>;

fn message_name(form: &Form) -> String {
    form.name.replace('_', "-")
}

/// Every form of a sentence that the program has.
fn forms() -> Vec<&'static Form> {
    let faults = fault::FAULTS.iter().chain(fault::theme::FAULTS).map(|(_, form)| form);
    faults
        .chain(phrase::FORMS)
        .chain(mithaq::cli::message::FORMS)
        .chain(mithaq::live::message::FORMS)
        .chain(mithaq::model::reason::FORMS)
        .chain(mithaq::content::keys::phrase::FORMS)
        .collect()
}

/// The words of the comments in new files.
const COMMENTS: [&str; 3] = ["needed", "text", "uncomment"];

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
    let comments = COMMENTS.map(|name| format!("comment-{name}"));
    let keys = keys.chain(comments).map(|name| (name, BTreeSet::new()));
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

/// What `visit` is shown of all messages of files: the name of each message or attribute, and its pattern.
fn patterns(files: &[&'static str], visit: &mut dyn FnMut(&str, &Pattern<&str>)) {
    for file in files {
        for entry in parser::parse(*file).expect("a catalogue is Fluent").body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            message.value.iter().for_each(|value| visit(name, value));
            for attribute in &message.attributes {
                visit(&format!("{name}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
}

/// The variants of each choice in a pattern.
fn choices(pattern: &Pattern<&str>, visit: &mut dyn FnMut(&[Variant<&str>])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        {
            visit(variants);
            variants.iter().for_each(|variant| choices(&variant.value, visit));
        }
    }
}

fn keys<'v>(variants: &'v [Variant<&str>]) -> Vec<&'v str> {
    let key = |variant: &'v Variant<&str>| match &variant.key {
        VariantKey::Identifier { name } => *name,
        // The only numbers are those that a plural form is for.
        VariantKey::NumberLiteral { value } => match *value {
            "0" => "zero",
            other => panic!("a choice by the number {other}"),
        },
    };
    variants.iter().map(key).collect()
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The same rule as for messages of themes. A choice by a word has the same words in every language.
#[test]
fn every_choice_has_every_form() {
    let mut by_word: BTreeMap<String, BTreeSet<(Locale, Vec<String>)>> = BTreeMap::new();
    let mut tried = 0;
    for locale in Locale::ALL {
        let plurals = Plurals::new(locale.tag()).unwrap();
        let needed = plurals.categories(Counting::Cardinal);
        patterns(locale.files(), &mut |name, pattern| {
            choices(pattern, &mut |variants| {
                let keys = keys(variants);
                if keys.iter().all(|key| FORMS.contains(key)) {
                    let lacks: Vec<_> =
                        needed.iter().filter(|form| !keys.contains(form)).collect();
                    assert!(lacks.is_empty(), "`{name}` lacks {lacks:?} in {locale:?}");
                    tried += 1;
                } else {
                    let mut keys: Vec<_> = keys.into_iter().map(str::to_owned).collect();
                    keys.sort();
                    let all = by_word.entry(name.to_owned()).or_default();
                    all.insert((*locale, keys));
                }
            });
        });
    }
    assert!(tried > 40, "{tried} choices");
    for (name, all) in by_word {
        let words: BTreeSet<_> = all.iter().map(|(_, words)| words).collect();
        let of = |locale: Locale| -> Vec<_> {
            all.iter().filter(|(of, _)| *of == locale).map(|(_, words)| words).collect()
        };
        assert_eq!(of(Locale::Arabic), of(Locale::English), "`{name}`: {words:?}");
    }
}

/// The messages of every language have the same attributes: a help in one is a help in all.
#[test]
fn every_language_has_every_attribute() {
    let [one, others @ ..] = Locale::ALL else { panic!("no language") };
    for other in others {
        assert_eq!(messages(*one).attributes, messages(*other).attributes);
    }
}

/// Names that are the same in Arabic, and what an editor types. All else of another script stands between
/// back-ticks.
const NAMES: &str = "Markdown TOML YAML HTML UTF-8 EDTF ISO BCP README SHA-256 SHA Windows Git JSON \
    GitHub SARIF NUL CR LF CRLF LF ESC Ctrl-C Enter GET HEAD png jpg webp avif a–z a f";

/// The words of a pattern outside of back-ticks and arguments.
fn words(pattern: &Pattern<&str>, in_code: &mut bool, found: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for part in value.split_inclusive('`') {
                    let (text, turns) = match part.strip_suffix('`') {
                        Some(text) => (text, true),
                        None => (part, false),
                    };
                    if !*in_code {
                        found.push_str(text);
                    }
                    *in_code ^= turns;
                }
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().for_each(|one| {
                let mut own = *in_code;
                words(&one.value, &mut own, found);
                found.push(' ');
            }),
            PatternElement::Placeable { .. } => found.push(' '),
        }
    }
}

/// A sentence that was left in English, or an English word in an Arabic one.
#[test]
fn no_arabic_sentence_has_an_english_word() {
    let names: BTreeSet<&str> = NAMES.split_whitespace().collect();
    let mut files = Locale::Arabic.files().to_vec();
    files.extend(Locale::Arabic.help());
    let mut wrong = Vec::new();
    patterns(&files, &mut |name, pattern| {
        // Comments in TOML have no back-ticks around what is commented.
        if name.starts_with("comment-") {
            return;
        }
        let (mut text, mut in_code) = (String::new(), false);
        words(pattern, &mut in_code, &mut text);
        assert!(!in_code, "`{name}`: back-ticks come in pairs");
        let parts =
            text.split(|c: char| !(c.is_ascii_alphanumeric() || "-–".contains(c)));
        for word in parts.map(|part| part.trim_matches(['-', '–'])) {
            let is_word = word.contains(|c: char| c.is_ascii_alphabetic());
            if is_word && !names.contains(word) {
                wrong.push(format!("{name}: {word}"));
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
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
    for (code, form) in fault::FAULTS.iter().chain(fault::theme::FAULTS) {
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
