//! An answer key: facts written by hand from the fact sheet, looked for on the built pages.
//! Start at [`Site::faults`]; `tests/answers.tsv` is the key, and its head describes its columns.

mod checks;
mod facts;
mod key;
mod marks;
mod rows;
mod table;
mod tests;
mod tongue;

use std::collections::BTreeMap;
use std::fs;

use self::checks::{Faults, best, unless};
use self::facts::{faults, unknown};
use self::key::{Row, key};
use self::tongue::Tongue;
use crate::dossier::{Dossier, Run, files, repository};
use crate::html::Page;

const LANGUAGES: [&str; 2] = ["ar", "en"];

/// The built site: its pages by language and name.
struct Site {
    pages: BTreeMap<(String, String), Page>,
}

impl Site {
    fn read(dossier: &Dossier, run: &Run) -> Site {
        let mut pages = BTreeMap::new();
        for language in LANGUAGES {
            for file in files(&dossier.root().join("public").join(language)) {
                if let Some(name) = file.strip_suffix(".html") {
                    let page = run.page(&format!("{language}/{file}"));
                    pages.insert((language.to_owned(), name.to_owned()), page);
                }
            }
        }
        Site { pages }
    }

    fn page(&self, language: &str, name: &str) -> Option<&Page> {
        self.pages.get(&(language.to_owned(), name.to_owned()))
    }

    /// What a row of the key finds wrong in one language. One of the pages that it names has to
    /// satisfy it.
    fn row_faults(&self, row: &Row, tongue: &Tongue) -> Faults {
        let on_page = |name: &String| match self.page(&tongue.language, name) {
            found if row.what.0 == "no page" => {
                unless(found.is_none(), || "there is one".into())
            }
            Some(page) => faults(row, page.root(), tongue),
            None => vec!["there is no such page".to_owned()],
        };
        let candidates = row.pages.iter().map(|page| {
            let found = on_page(page).into_iter();
            found.map(|fault| format!("{page}: {fault}")).collect()
        });
        let (line, language) = (row.line, &tongue.language);
        let what = format!("{} {} {}", row.what.0, row.what.1, row.value);
        let found = best(candidates, || "no page is named".into()).into_iter();
        let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
        found
            .map(|fault| format!("answers.tsv:{line}: {what}: {language}/{fault}"))
            .collect()
    }

    /// All that the key finds wrong, and all that it lacks.
    fn faults(&self, key: &[Row]) -> Faults {
        let mut faults = Faults::new();
        for language in LANGUAGES {
            let tongue = Tongue::of(language);
            for row in key {
                faults.extend(self.row_faults(row, &tongue));
            }
        }
        for ((language, name), page) in &self.pages {
            faults.extend(unknown(key, name, page.root(), &Tongue::of(language)));
        }
        faults
    }
}

#[test]
fn the_pages_answer_the_key() {
    let text = fs::read_to_string(repository().join("tests/answers.tsv"));
    let key = key(&text.expect("the key can be read"));
    assert!(key.len() >= 100, "the key has only {} rows", key.len());
    let dossier = Dossier::real();
    let run = dossier.build().succeeded();
    let faults = Site::read(&dossier, &run).faults(&key);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
