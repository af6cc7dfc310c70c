//! The files of the index.
//! Start at [`Files::write`].
//!
//! | file | its lines |
//! |---|---|
//! | `keys` | what the others are, and how words are folded |
//! | `k/N` | a part of the dictionary |
//! | `e/N` | entries: kind, id, titles, texts, names; fields are divided by tabs |
//! | `t/N-S` | an entry in one language: its summary, then its places |
//! | `facets` | countries by number with their names, then for each entry its kind, years and countries |

use std::collections::BTreeSet;
use std::io;

use super::dictionary::Dictionary;
use super::names::Names;
use super::script::{Text, push_field, push_shown, put};
use crate::lang::{CONSONANTS, DIGRAPHS, LETTERS, function_words, search_words};
use crate::model::Dossier;
use crate::model::entry::{Body, Entry};
use crate::model::event::Mode;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::view::Address;

/// How many bytes a part of the dictionary has at least.
const PART: usize = 12 * 1024;
/// How many entries a file describes, in a small dossier and in others. A page of results loads seven files at
/// most: fewer files are sooner there, and in a large dossier each holds little that is wanted.
const CARDS: [usize; 2] = [32, 8];
/// How many entries a small dossier has at most.
const SMALL: usize = 500;

/// Where the files go, and of which dossier they are.
pub(super) struct Files<'f> {
    pub(super) dossier: &'f Dossier,
    pub(super) out: &'f dyn Output,
}

/// The shortest beginning of `key` that comes after `last`, which comes before it.
fn distinct<'k>(last: &str, key: &'k str) -> &'k str {
    let same = last.chars().zip(key.chars()).take_while(|(a, b)| a == b).count();
    let end = key.char_indices().nth(same + 1).map_or(key.len(), |(at, _)| at);
    &key[..end]
}

/// The place of the kind of an entry in the list of kinds.
fn kind_number(entry: &Entry) -> usize {
    Kind::ALL.into_iter().position(|kind| kind == entry.kind()).unwrap_or(0)
}

impl Files<'_> {
    /// Puts all files but those of texts into `out`; the address of `keys`.
    ///
    /// # Errors
    ///
    /// If `out` cannot store one.
    pub(super) fn write(
        &self,
        dictionary: Dictionary,
        names: &Names,
        texts: &[Vec<Option<Text>>; 2],
    ) -> io::Result<Address> {
        let mut keys = self.head();
        let facets = put("facets", &self.facets(), self.out)?.1;
        keys.push_str(&facets);
        let (mut cards, of_cards) = (String::new(), self.of_cards());
        for (part, entries) in self.dossier.entries.chunks(of_cards).enumerate() {
            let first = part * of_cards;
            let lines: Vec<String> = (entries.iter().zip(first..))
                .map(|(entry, at)| self.card(entry, &names.others[at], texts, at))
                .collect();
            cards.push_str(&put(&format!("e/{part}"), &lines.join("\n"), self.out)?.1);
        }
        keys.push('\n');
        keys.push_str(&cards);
        let (mut part, mut first, mut count) = (String::new(), String::new(), 0);
        let mut last = String::new();
        let mut finish =
            |part: &mut String, first: &str, keys: &mut String| -> io::Result<()> {
                let name = format!("k/{count}");
                count += 1;
                let fingerprint = put(&name, part, self.out)?.1;
                keys.extend(["\n", first, " ", &fingerprint]);
                part.clear();
                Ok(())
            };
        for (key, line) in dictionary.into_lines() {
            if !part.is_empty() && part.len() + line.len() / 2 > PART {
                finish(&mut part, &first, &mut keys)?;
            }
            if part.is_empty() {
                first = distinct(&last, &key).to_owned();
            } else {
                part.push('\n');
            }
            part.push_str(&key);
            part.push_str(&line);
            last = key;
        }
        finish(&mut part, &first, &mut keys)?;
        put("keys", &keys, self.out).map(|(address, _)| address)
    }

    /// How many entries a file of cards describes.
    fn of_cards(&self) -> usize {
        CARDS[usize::from(self.dossier.entries.len() > SMALL)]
    }

    /// The first lines of `keys`: the languages, how many entries there are, how words are folded, words that
    /// stand everywhere.
    fn head(&self) -> String {
        let mut head = String::new();
        for side in Side::BOTH {
            let language = self.dossier.language(side);
            let direction = language.direction().as_str();
            let arabic = if language.is_arabic() { " arabic" } else { "" };
            head.push_str(&format!("{} {direction}{arabic}\n", language.tag()));
        }
        let kinds: Vec<&str> = Kind::ALL.into_iter().map(Kind::folder).collect();
        head.push_str(&format!(
            "{} {}\n{}\n",
            self.dossier.entries.len(),
            self.of_cards(),
            kinds.join(" ")
        ));
        head.push_str(&format!("{LETTERS} ßss ςσ\n{CONSONANTS}\n{DIGRAPHS}\n"));
        let mut words = BTreeSet::new();
        for side in Side::BOTH {
            let all = function_words(self.dossier.language(side).tag());
            search_words(all, &mut |word| {
                words.insert(word.to_owned());
            });
        }
        head.extend([words.into_iter().collect::<Vec<_>>().join(" ").as_str(), "\n"]);
        head
    }

    fn card(
        &self,
        entry: &Entry,
        names: &[String],
        texts: &[Vec<Option<Text>>; 2],
        at: usize,
    ) -> String {
        let kind = kind_number(entry);
        let mut card = format!("{kind}\t{}", entry.id);
        for side in Side::BOTH {
            card.push('\t');
            let title = entry.title.own(side).map_or("", String::as_str);
            push_shown(&mut card, title, self.dossier, side);
        }
        for texts in texts {
            card.push('\t');
            card.push_str(texts[at].as_ref().map_or("", |text| &text.0));
        }
        for name in names {
            card.push('\t');
            push_field(&mut card, name);
        }
        card
    }

    /// Countries with their names; after an empty line the years and countries of each entry.
    fn facets(&self) -> String {
        let mut lines = String::new();
        for (id, entry) in self.dossier.of_kind(Kind::Country) {
            lines.push_str(&id.index().to_string());
            for side in Side::BOTH {
                lines.push('\t');
                push_field(&mut lines, entry.short.get(side).words);
            }
            lines.push('\n');
        }
        for (id, entry) in self.dossier.iter() {
            let dates = entry.events.iter().filter(|event| event.mode == Mode::Reported);
            let mut dates: Vec<_> =
                dates.filter_map(|event| event.date.as_ref()).collect();
            let mut countries: Vec<EntryId> = Vec::new();
            match &entry.body {
                Body::Article(article) => dates.push(&article.published.date),
                Body::Agreement(agreement) => countries.extend(&agreement.parties),
                Body::Organisation { country, .. } => {
                    countries.extend(country.map(EntryId::from))
                }
                Body::Person { roles } => {
                    countries.extend(roles.iter().filter_map(|role| role.of))
                }
                Body::Country { .. } => countries.push(id),
                Body::Page => {}
            }
            let years = dates.into_iter().filter_map(|date| date.earliest());
            let years: BTreeSet<i32> = years.map(|day| day.year).collect();
            let countries: BTreeSet<EntryId> = countries
                .into_iter()
                .filter(|id| self.dossier.entry(*id).kind() == Kind::Country)
                .collect();
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            let countries: Vec<String> =
                countries.iter().map(|id| id.index().to_string()).collect();
            let (kind, years) = (kind_number(entry), years.join(","));
            lines.push_str(&format!("\n{kind} {years} {}", countries.join(",")));
        }
        lines
    }
}
