//! After any edit, a build that reuses what it can gives the same bytes as one that makes everything.
//! `MITHAQ_EDITS` asks for more edits than two hundred.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::dice::Dice;
use crate::dossier::{Dossier, beside, bytes, differing, files, folder};
use crate::pictures::avif;

/// The files of a dossier.
type Files = BTreeMap<String, String>;

/// A dossier, its site with a cache, and its edits.
struct Edited {
    dossier: Dossier,
    files: Files,
    /// The lines of `mithaq.toml`.
    settings: BTreeMap<&'static str, String>,
    dice: Dice,
    /// The number of the edit. Inserted text contains it, so that it is new.
    number: usize,
}

/// The possible lines of `mithaq.toml`, by key; those of Arabic begin with a space.
const SETTINGS: [(&str, &[&str]); 9] = [
    ("title", &["{ ar = \"حالات\", en = \"Cases\" }", "{ ar = \"أ\", en = \"A\" }"]),
    ("languages", &["[\"ar\", \"en\"]", "[\"en\", \"ar\"]"]),
    ("as_of", &["\"2026-11-21\"", "\"2030-01-01\"", "\"2044-02-29\"", "\"1999-12-31\""]),
    ("licence", &["\"CC0-1.0\"", "\"CC-BY-4.0\""]),
    ("base_url", &["\"https://example.org/\"", "\"https://example.org/a/\""]),
    ("summary", &["{ ar = \"موجز\", en = \"Short\" }", "{ ar = \"ب\", en = \"B\" }"]),
    (" months", &["\"both\"", "\"gregorian\"", "\"levantine\""]),
    (" digits", &["\"latn\"", "\"arab\""]),
    ("theme", &["\"bare\"", "\"child\"", "\"gone\""]),
];

impl Edited {
    fn new(seed: u64) -> Edited {
        let dossier = Dossier::from("tests/cases")
            .edit(
                "themes/bare/templates/base.html",
                "{% block main %}",
                "{{ shared.menu }}{% block main %}",
            )
            .file(
                "themes/bare/templates/shared/menu.html",
                "<p>{{ site.title | text }} {{ site.as_of | date }}</p>",
            )
            .file(
                "themes/child/theme.toml",
                "name = \"child\"\nversion = \"0.1.0\"\nextends = \"bare\"\n",
            )
            .file("content/pages/home/ar.md", "+++\ntitle = \"ملف\"\n+++\n\n[[iran]]\n")
            .file("content/pages/home/en.md", "+++\ntitle = \"Home\"\n+++\n\n[[iran]]\n")
            .file("content/people/new-0/facts.toml", person(0));
        let files = files(dossier.root())
            .into_iter()
            .map(|path| {
                let text = fs::read_to_string(dossier.root().join(&path)).unwrap();
                (path, text)
            })
            .collect();
        let settings =
            SETTINGS.iter().map(|(key, values)| (*key, values[0].to_owned())).collect();
        Edited { dossier, files, settings, dice: Dice(seed), number: 0 }
    }

    /// One of the files whose path begins with `start` and ends with `end`.
    fn some(&mut self, start: &str, end: &str) -> String {
        let fits = |path: &&String| path.starts_with(start) && path.ends_with(end);
        let all: Vec<&String> = self.files.keys().filter(fits).collect();
        (*self.dice.pick(&all)).clone()
    }

    /// The folder of an entry.
    fn entry(&mut self) -> String {
        self.some("content/", "/facts.toml").replace("/facts.toml", "")
    }

    /// The id of an entry.
    fn id(&mut self) -> String {
        self.entry().rsplit_once('/').unwrap().1.to_owned()
    }

    /// Puts `new` somewhere in a file after `mark`.
    fn insert(&mut self, path: &str, mark: &str, new: &str) {
        let text = self.files.get_mut(path).unwrap();
        let ends = text.match_indices(mark).map(|(at, found)| at + found.len());
        let ends: Vec<usize> = ends.collect();
        if !ends.is_empty() {
            text.insert_str(*self.dice.pick(&ends), new);
        }
    }

    /// The path of a text of an entry; the text may not exist yet.
    fn text(&mut self) -> String {
        let path = format!("{}/{}.md", self.entry(), self.dice.pick(&["ar", "en"]));
        self.files.entry(path.clone()).or_insert_with(|| "+++\n+++\n".to_owned());
        path
    }

    fn body(&mut self) {
        let (path, id, number) = (self.text(), self.id(), self.number);
        let piece = match self.dice.roll(7) {
            0 => format!("A word {number} of [[{id}]]."),
            1 => format!("- «قول {number}» [[{id}|عنه]]"),
            2 => format!("## Part {number} {{#part-{number}}}"),
            3 => format!("It is said {number} [@hawar-iran-2019, p{}].", number % 18 + 1),
            4 => format!("> *Quoted* {number}: 5 < 6 & «و»"),
            5 => format!("[[nobody-{number}]]"),
            _ => format!("Plain {number}."),
        };
        self.files.get_mut(&path).unwrap().push_str(&format!("\n{piece}\n"));
    }

    fn frontmatter(&mut self) {
        let (path, number) = (self.text(), self.number);
        let text = self.files.get_mut(&path).unwrap();
        let (key, rest) = (*self.dice.pick(&["summary", "short"]), text.clone());
        let kept: Vec<&str> =
            rest.lines().filter(|line| !line.starts_with(key)).collect();
        *text = kept.join("\n").replacen(
            "+++\n",
            &format!("+++\n{key} = \"Text {number}\"\n"),
            1,
        ) + "\n";
    }

    fn words(&mut self) {
        let (path, number) = (self.some("content/", "/facts.toml"), self.number);
        let mark = *self.dice.pick(&["en = \"", "ar = \""]);
        self.insert(&path, mark, &format!("{number} "));
    }

    fn date(&mut self) {
        let path = self.some("content/", "/facts.toml");
        let text = self.files.get_mut(&path).unwrap();
        let years: Vec<usize> =
            text.match_indices("\"20").map(|(at, _)| at + 3).collect();
        if !years.is_empty() {
            let (at, year) = (*self.dice.pick(&years), 10 + self.dice.roll(30));
            text.replace_range(at..at + 2, &year.to_string());
        }
    }

    fn value(&mut self) {
        let path = self.some("content/agreements/", "/facts.toml");
        let text = self.files.get_mut(&path).unwrap();
        let values = ["\"stated\"", "\"absent\"", "\"related\""];
        let (old, new) = (*self.dice.pick(&values), *self.dice.pick(&values));
        *text = text.replacen(old, new, 1);
    }

    fn vocabulary(&mut self) {
        let number = self.number;
        let mark = *self.dice.pick(&["en = \"", "ar = \""]);
        self.insert("content/vocabulary.toml", mark, &format!("{number} "));
    }

    fn template(&mut self) {
        let (path, number) = (self.some("themes/bare/templates/", ".html"), self.number);
        let marks = ["main %}", "facts %}", "</p>", "<body>", "{{ ", "</h1>"];
        let mark = *self.dice.pick(&marks);
        self.insert(&path, mark, &format!("<i>{number}</i>"));
    }

    fn child(&mut self) {
        let (number, of) = (self.number, self.some("themes/bare/templates/", ".html"));
        let own = of.replace("bare", "child");
        let text = self.files[&of].replace("</p>", &format!("{number}</p>"));
        if self.files.remove(&own).is_none() {
            self.files.insert(own, text);
        }
    }

    fn assets(&mut self) {
        let number = self.number;
        match self.dice.roll(2) {
            0 => {
                let path = self.some("themes/bare/static/", ".css");
                self.insert(&path, "}", &format!("\n.n{number} {{ margin: 0 }}\n"));
            }
            _ => {
                let path = format!("themes/bare/static/more/{}.txt", number % 3);
                self.files.insert(path, number.to_string());
            }
        }
    }

    fn message(&mut self) {
        let (path, number) = (self.some("themes/bare/i18n/", ".ftl"), self.number);
        let marks = ["kind-countries =", "undated =", "{ $date } (", "] { $count }"];
        let mark = *self.dice.pick(&marks);
        self.insert(&path, mark, &format!(" {number} "));
    }

    fn settings(&mut self) {
        let (key, values) = self.dice.pick(&SETTINGS);
        let value = (*self.dice.pick(values)).to_owned();
        self.settings.insert(key, value);
    }

    fn language(&mut self) {
        let (key, values) = self.dice.pick(&SETTINGS[6..8]);
        let others = values.iter().filter(|value| **value != self.settings[key]);
        let others: Vec<&&str> = others.collect();
        let other = (**self.dice.pick(&others)).to_owned();
        self.settings.insert(key, other);
    }

    fn add(&mut self) {
        let (number, id) = (self.number, self.id());
        let mut facts = person(number);
        if self.dice.roll(2) == 0 {
            facts.insert_str(0, &format!("aliases = [\"also-{number}\"]\n"));
        }
        let folder = format!("content/people/new-{number}");
        self.files.insert(format!("{folder}/facts.toml"), facts);
        self.files.insert(format!("{folder}/en.md"), format!("+++\n+++\n\n[[{id}]]\n"));
    }

    /// The folder of an entry that was added before, with a slash at its end.
    fn added(&mut self) -> String {
        if !self.files.keys().any(|path| path.starts_with("content/people/new-")) {
            self.add();
        }
        self.some("content/people/new-", "/facts.toml").replace("facts.toml", "")
    }

    fn remove(&mut self) {
        let gone = match self.dice.roll(4) {
            0 => format!("{}/", self.entry()),
            _ => self.added(),
        };
        self.files.retain(|path, _| !path.starts_with(&gone));
    }

    fn rename(&mut self) {
        let (old, new) = (self.added(), format!("content/people/new-{}x/", self.number));
        let files = std::mem::take(&mut self.files);
        let moved = |path: String| match path.strip_prefix(&old) {
            Some(rest) => format!("{new}{rest}"),
            None => path,
        };
        self.files = files.into_iter().map(|(path, text)| (moved(path), text)).collect();
    }

    fn alias(&mut self) {
        let (path, number) = (self.some("content/", "/facts.toml"), self.number);
        let text = self.files.get_mut(&path).unwrap();
        if text.starts_with("aliases") {
            *text = text.split_once('\n').unwrap().1.to_owned();
        } else {
            text.insert_str(0, &format!("aliases = [\"once-{number}\"]\n"));
        }
    }

    fn picture(&mut self) {
        let (path, number) = (self.text(), self.number);
        let picture = format!("{}/map.avif", path.rsplit_once('/').unwrap().0);
        // With small numbers the bytes of this format are text.
        let number = u32::try_from(number).unwrap();
        let bytes = String::from_utf8(avif(1 + number % 100, 1 + number / 100)).unwrap();
        if self.files.insert(picture, bytes).is_none() {
            self.files.get_mut(&path).unwrap().push_str("\n![Map](map.avif)\n");
        }
    }

    /// Damages the output or the cache. Returns whether a file was changed that would be lost.
    fn meddle(&mut self) -> bool {
        let public = self.dossier.root().join("public");
        let all = files(&public);
        let path = public.join(self.dice.pick(&all));
        match self.dice.roll(12) {
            0 => drop(fs::remove_file(self.dossier.root().join(".mithaq-cache-public"))),
            1 if !path.ends_with("SHA256SUMS") => {
                fs::write(path, "by hand").unwrap();
                return true;
            }
            2 if !path.ends_with("SHA256SUMS") => fs::remove_file(path).unwrap(),
            _ => {}
        }
        false
    }

    /// Writes the state of the files to the disk.
    fn save(&mut self) {
        let lines = |of_arabic: bool| {
            let chosen =
                move |(key, _): &(&&str, &String)| key.starts_with(' ') == of_arabic;
            let lines: Vec<String> = self
                .settings
                .iter()
                .filter(chosen)
                .map(|(key, value)| format!("{key} = {value}\n"))
                .collect();
            lines.concat()
        };
        let settings = format!("{}[language.ar]\n{}", lines(false), lines(true));
        self.files.insert("mithaq.toml".to_owned(), settings);
        let root = self.dossier.root();
        let own =
            |path: &str| path.starts_with("content/") || path.starts_with("themes/");
        for path in files(root) {
            if own(&path) && !self.files.contains_key(&path) {
                let path = root.join(path);
                fs::remove_file(&path).unwrap();
                let _ = fs::remove_dir(path.parent().unwrap());
            }
        }
        for (path, text) in &self.files {
            let path = root.join(path);
            if fs::read_to_string(&path).ok().as_ref() != Some(text) {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
    }
}

fn person(number: usize) -> String {
    format!("title = {{ ar = \"شخص {number}\", en = \"Person {number}\" }}\n")
}

type Edit = (&'static str, fn(&mut Edited));

const EDITS: [Edit; 17] = [
    ("body", Edited::body),
    ("frontmatter", Edited::frontmatter),
    ("words", Edited::words),
    ("date", Edited::date),
    ("value", Edited::value),
    ("vocabulary", Edited::vocabulary),
    ("template", Edited::template),
    ("child", Edited::child),
    ("assets", Edited::assets),
    ("message", Edited::message),
    ("settings", Edited::settings),
    ("language", Edited::language),
    ("add", Edited::add),
    ("remove", Edited::remove),
    ("rename", Edited::rename),
    ("alias", Edited::alias),
    ("picture", Edited::picture),
];

/// Makes `count` edits, each on the result of the ones before. Returns how many of each kind were
/// valid.
fn edits(seed: u64, count: usize) -> BTreeMap<&'static str, usize> {
    let mut edited = Edited::new(seed);
    let fresh = folder();
    let public = edited.dossier.root().join("public");
    edited.save();
    edited.dossier.build().succeeded();
    let (mut valid, mut changed) = (BTreeMap::new(), false);
    let mut before = vec![(edited.files.clone(), edited.settings.clone())];
    for number in 1..=count {
        edited.number = number;
        let edit = edited.dice.roll(EDITS.len() + 1);
        let name = match EDITS.get(edit) {
            Some((name, edit)) => {
                edit(&mut edited);
                *name
            }
            None => {
                // Back to an earlier state.
                (edited.files, edited.settings) = edited.dice.pick(&before).clone();
                "back"
            }
        };
        edited.save();
        changed |= edited.meddle();
        let old = bytes(&public);
        if changed {
            edited.dossier.run(&["build", "--quiet"]).refused();
            assert_eq!(differing(&bytes(&public), &old), [""; 0]);
        }
        let run = edited.dossier.run(&["build", "--quiet", "--replace"]);
        let site = fresh.join(number.to_string());
        let cold =
            edited.dossier.run(&["build", "--quiet", "--out", site.to_str().unwrap()]);
        let what = format!("seed {seed}, edit {number}, {name}");
        assert_eq!((run.code, &run.stderr), (cold.code, &cold.stderr), "{what}");
        let kept = edited.dossier.root().join(".mithaq-kept-public");
        assert_eq!(kept.exists(), changed && run.code == 0, "{what}");
        let _ = fs::remove_dir_all(kept);
        if run.code == 0 {
            assert_eq!(differing(&bytes(&public), &bytes(&site)), [""; 0], "{what}");
            *valid.entry(name).or_default() += 1;
            before.push((edited.files.clone(), edited.settings.clone()));
            changed = false;
        } else {
            assert_eq!(run.code, 1, "{what}: {}", run.stderr);
            assert_eq!(differing(&bytes(&public), &old), [""; 0], "{what}");
            (edited.files, edited.settings) = before.last().unwrap().clone();
        }
        let left = beside(edited.dossier.root());
        let own = |name: &String| name.ends_with("-public");
        assert!(left.len() <= 2 && left.iter().all(own), "{what}: {left:?}");
        let _ = fs::remove_dir_all(site);
    }
    fs::remove_dir_all(fresh).unwrap();
    valid
}

#[test]
fn a_build_after_any_edit_equals_a_first_build() {
    let count = std::env::var("MITHAQ_EDITS").ok().and_then(|count| count.parse().ok());
    let count: usize = count.unwrap_or(200);
    let halves = std::thread::scope(|scope| {
        let half = |seed| scope.spawn(move || edits(seed, count / 2));
        [half(2026), half(1448)].map(|half| half.join().unwrap())
    });
    let kinds: BTreeSet<&str> = halves.iter().flat_map(BTreeMap::keys).copied().collect();
    let valid: usize = halves.iter().flat_map(BTreeMap::values).sum();
    println!("{valid} of {count} edits were valid: {halves:?}");
    assert!(valid >= count / 2, "{valid} of {count}: {halves:?}");
    assert!(count < 200 || kinds.len() == EDITS.len() + 1, "{kinds:?}");
}
