//! Plural forms: those of every language against `Intl.PluralRules`, and those on pages.
//! Start at [`every_language_counts_as_intl_does`]; `tests/plurals/make.mjs` writes its table.

use std::fs;

use mithaq::lang::{Counting, Language, Plurals, Settings};

use crate::dossier::{Dossier, files};

const TABLE: &str = include_str!("../plurals/intl.txt");

/// The numbers of the table: 0 to 1,000 and the larger ones that it names.
fn numbers_of_the_table() -> Vec<u64> {
    let line = TABLE.lines().find_map(|line| line.strip_prefix("numbers\t")).unwrap();
    let large = line.split(' ').map(|number| number.parse().unwrap());
    (0..=1_000).chain(large).collect()
}

/// The forms that a line of the table spells as `z1 o1 x3`.
fn forms(spelt: &str) -> Vec<&'static str> {
    let run = |run: &str| {
        let name = match run.as_bytes()[0] {
            b'z' => "zero",
            b'o' => "one",
            b't' => "two",
            b'f' => "few",
            b'm' => "many",
            _ => "other",
        };
        vec![name; run[1..].parse().unwrap()]
    };
    spelt.split(' ').flat_map(run).collect()
}

/// Where a language counts otherwise than in the table: the first number, and both forms.
fn difference(counting: Counting, tag: &str, spelt: &str) -> Option<String> {
    let plurals = match Plurals::new(tag) {
        Ok(plurals) => plurals,
        Err(error) => return Some(format!("{tag}: {error}")),
    };
    let (numbers, forms) = (numbers_of_the_table(), forms(spelt));
    assert_eq!(numbers.len(), forms.len(), "{tag}");
    let found = numbers.into_iter().zip(forms).find_map(|(n, theirs)| {
        let ours = plurals.category(counting, n);
        (ours != theirs).then(|| format!("{n} {ours} {theirs}"))
    });
    found.map(|found| format!("{counting:?} {tag}: {found}"))
}

/// The languages that count otherwise than in the table, which is of CLDR 48: for each the first
/// number, our form and that of the table. `icu_plurals_data` 2.4.0 says that it is of CLDR 49.
const NEWER: [&str; 5] = [
    "Cardinal gl: 1000000 many other",
    "Cardinal vi: 0 one other",
    "Ordinal af: 2 few other",
    "Ordinal bg: 1 one other",
    "Ordinal es: 1 one other",
];

#[test]
fn every_language_counts_as_intl_does() {
    let (mut counted, mut refused) = (0, 0);
    let mut differ = Vec::new();
    for line in TABLE.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let (counting, tags, spelt) = match parts[..] {
            ["cardinal", tags, spelt] => (Counting::Cardinal, tags, spelt),
            ["ordinal", tags, spelt] => (Counting::Ordinal, tags, spelt),
            _ => continue,
        };
        for tag in tags.split(' ') {
            // A dossier cannot be in a language without data.
            if Language::new(tag, Settings::default()).is_err() {
                refused += 1;
                continue;
            }
            counted += 1;
            differ.extend(difference(counting, tag, spelt));
        }
    }
    assert_eq!(differ, NEWER);
    assert_eq!((counted, refused), (277, 158));
}

/// The small dossier in `tag` and English, with a page that names the form of each number: the
/// message `things` has every form.
fn counting(tag: &str, before: &str, numbers: &[u64]) -> String {
    let mut dossier = Dossier::small();
    for path in files(dossier.root()) {
        let text = fs::read_to_string(dossier.root().join(&path)).unwrap();
        let text = text.replace("ar = \"", &format!("{tag} = \""));
        let text = text.replace("\"ar\"", &format!("\"{tag}\""));
        dossier = dossier.file(&path.replace("ar.md", &format!("{tag}.md")), text);
    }
    let forms: String = ["zero", "one", "two", "few", "many"]
        .map(|form| format!("    [{form}] {before}{form}\n"))
        .concat();
    let things = format!("things = {{ $n ->\n{forms}   *[other] {before}other\n}}\n");
    let spoken = fs::read_to_string(dossier.root().join("themes/bare/i18n/en.ftl"));
    let others = ["zero", "two", "few", "many"].map(|form| format!("    [{form}] x\n"));
    let all = format!("{}    [one]", others.concat());
    let spoken = spoken.unwrap().replace("    [one]", &all);
    let shown: String =
        numbers.iter().map(|n| format!("{{{{ \"things\" | t(n={n}) }}}},")).collect();
    let home = "themes/bare/templates/home.html";
    let dossier = dossier
        .file(&format!("themes/bare/i18n/{tag}.ftl"), format!("{spoken}{things}"))
        .file("themes/bare/i18n/en.ftl", format!("{spoken}{things}"))
        .edit(
            home,
            "{% block main %}",
            &format!("{{% block main %}}<p id=shown>{shown}</p>"),
        );
    let run = dossier.build().succeeded();
    let words = run.page(&format!("{tag}/index.html")).one("#shown").words();
    words.trim_end_matches(',').to_owned()
}

#[test]
fn a_page_has_the_form_of_its_language() {
    let expected = "0 zero,1 one,2 two,10 few,11 many,99 many,100 other,103 few,111 many,\
                    200 other,211 many,1,000,000 other,1,000,103 few";
    let numbers = [0, 1, 2, 10, 11, 99, 100, 103, 111, 200, 211, 1_000_000, 1_000_103];
    assert_eq!(counting("ar", "{ $n } ", &numbers), expected);
    for tag in ["ar", "lt", "lv", "ro", "mt", "br", "he", "cy", "sl", "pt-PT"] {
        let spelt =
            TABLE.lines().filter(|line| line.starts_with("cardinal")).find_map(|line| {
                let (tags, spelt) = line["cardinal\t".len()..].split_once('\t').unwrap();
                tags.split(' ').any(|known| known == tag).then_some(spelt)
            });
        let forms = forms(spelt.unwrap()).join(",");
        assert_eq!(counting(tag, "", &numbers_of_the_table()), forms, "{tag}");
    }
}

#[test]
fn durations_are_in_the_form_of_their_number() {
    for (length, words) in [
        ("P103Y", "103 سنوات"),
        ("P111Y", "111 سنة"),
        ("P200D", "200 يوم"),
        ("P211D", "211 يومًا"),
        ("P1003M", "1003 أشهر"),
    ] {
        let dossier = Dossier::small();
        let dossier = dossier.edit("content/agreements/pact/facts.toml", "P5Y", length);
        let run = dossier.build().succeeded();
        run.page("ar/agreements/pact.html").shows(&format!("<p>{words}, automatic"));
    }
}

#[test]
fn an_ordinal_a_number_of_its_own_and_a_list_of_exact_numbers() {
    let message = "\
things = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
    [2] second
   *[other] { $n }th
}
";
    let arabic = "things = { $n ->\n    [1] الأول\n   *[x] { NUMBER($n) }\n}\n";
    let shown: String = [1, 2, 3, 11, 22, 103, 111]
        .map(|n| format!("{{{{ \"things\" | t(n={n}) }}}} "))
        .concat();
    let mut dossier = Dossier::small();
    for (tag, message) in [("en", message), ("ar", arabic)] {
        let path = format!("themes/bare/i18n/{tag}.ftl");
        let text = fs::read_to_string(dossier.root().join(&path)).unwrap();
        dossier = dossier.file(&path, format!("{text}{message}"));
    }
    let block = "{% block main %}";
    let home = "themes/bare/templates/home.html";
    let dossier = dossier.edit(home, block, &format!("{block}<p id=shown>{shown}</p>"));
    let run = dossier.build().succeeded();
    let words = |path| run.page(path).one("#shown").words();
    assert_eq!(words("en/index.html"), "1st second 3rd 11th 22nd 103rd 111th");
    assert_eq!(words("ar/index.html"), "الأول 2 3 11 22 103 111");
}
