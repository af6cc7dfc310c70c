//! An answer key: facts written by hand from the fact sheet, looked for on the built pages.
//!
//! The key is `tests/answers.tsv`, whose head says what its columns hold. Start at
//! [`Site::faults`]; [`the_pages_answer_the_key`] is the test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use crate::dossier::{Dossier, Page, files, repository, tags};

const LANGUAGES: [&str; 2] = ["ar", "en"];

/// A line of the key.
#[derive(Clone, Debug, Default)]
struct Row {
    line: usize,
    pages: Vec<String>,
    /// The two words of `event signed`; the second may be empty.
    what: (String, String),
    value: String,
    basis: String,
    mode: String,
    voice: Voice,
    cites: Cites,
}

/// Who has to be named as saying so.
#[derive(Clone, Debug, Default)]
enum Voice {
    /// The article speaks in its own words.
    #[default]
    Nobody,
    /// The key does not ask.
    Anybody,
    These(Names),
}

/// Ids of entries, and words (a language and a phrase) for those without one.
#[derive(Clone, Debug, Default)]
struct Names {
    ids: Vec<String>,
    words: Vec<(String, String)>,
}

/// Articles with paragraphs.
type Cites = BTreeMap<String, BTreeSet<u32>>;

/// Reads the key. A line that cannot be meant is a panic: it would check nothing.
fn key(text: &str) -> Vec<Row> {
    let lines = text.lines().enumerate();
    let lines =
        lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|(at, line)| row(at + 1, line)).collect()
}

fn row(line: usize, text: &str) -> Row {
    let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
    assert!(columns.len() <= 7, "answers.tsv:{line}: more than 7 columns");
    let column = |at: usize| columns.get(at).copied().unwrap_or_default();
    let what = column(1);
    let (noun, code) = match what.strip_prefix("no ").or(what.strip_prefix("not ")) {
        Some(_) => (what, ""),
        None => what.split_once(' ').unwrap_or((what, "")),
    };
    let row = Row {
        line,
        pages: column(0).split('|').map(str::to_owned).collect(),
        what: (noun.to_owned(), code.to_owned()),
        value: column(2).to_owned(),
        basis: column(3).to_owned(),
        mode: column(4).to_owned(),
        voice: match column(5) {
            "" => Voice::Nobody,
            "*" => Voice::Anybody,
            names => Voice::These(self::names(names)),
        },
        cites: parts(column(6)).map(|cite| cited(line, cite)).collect(),
    };
    let basis = ["", "stated", "inferred"].contains(&row.basis.as_str());
    let mode = ["", "planned", "alleged", "denied"].contains(&row.mode.as_str());
    assert!(basis && mode, "answers.tsv:{line}: no such basis or mode");
    let sourced = row.what.0 == "event"
        || row.what.0 == "provision" && row.value != "silent"
        || !row.basis.is_empty() && what != "published";
    assert!(!sourced || !row.cites.is_empty(), "answers.tsv:{line}: no article is named");
    row
}

/// The parts of a column between `;`.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}

fn names(text: &str) -> Names {
    let mut names = Names::default();
    for part in parts(text) {
        match part.split_once(": ") {
            Some((language, words)) => {
                names.words.push((language.to_owned(), words.to_owned()));
            }
            None => names.ids.push(part.to_owned()),
        }
    }
    names
}

/// `qatar-growth-2021 9,10`.
fn cited(line: usize, text: &str) -> (String, BTreeSet<u32>) {
    let read = || {
        let (article, paragraphs) = text.split_once(' ')?;
        let all: Option<_> = paragraphs.split(',').map(|one| one.parse().ok()).collect();
        Some((article.to_owned(), all?))
    };
    read().unwrap_or_else(|| panic!("answers.tsv:{line}: `{text}` is no citation"))
}

/// The words of a piece of HTML, without the marks that isolate directions.
fn words(html: &str) -> String {
    let words = Page { html: html.to_owned() }.words();
    words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Every element of a name with all that is in it, from its start tag to its end tag.
fn elements<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let opens = |at: usize| html[at + open.len()..].starts_with([' ', '>']);
    let starts: Vec<usize> =
        html.match_indices(&open).map(|(at, _)| at).filter(|at| opens(*at)).collect();
    let ends: Vec<usize> =
        html.match_indices(&close).map(|(at, _)| at + close.len()).collect();
    let until = |start: usize| {
        let after = ends.iter().copied().filter(|end| *end > start);
        let opened = |end: usize| {
            let inside = starts.iter().filter(|at| (start..end).contains(*at));
            inside.count()
        };
        after.enumerate().find(|(at, end)| opened(*end) == at + 1)
    };
    let piece = |start: &usize| Some(&html[*start..until(*start)?.1]);
    starts.iter().filter_map(piece).collect()
}

/// An attribute of the first tag of a piece.
fn attribute(piece: &str, name: &str) -> Option<String> {
    let (_, attributes) = tags(piece).into_iter().next()?;
    attributes.into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn has_class(piece: &str, class: &str) -> bool {
    let classes = attribute(piece, "class").unwrap_or_default();
    class.split(' ').all(|one| classes.split(' ').any(|given| given == one))
}

/// The elements of a name that have a class.
fn classed<'a>(html: &'a str, name: &str, class: &str) -> Vec<&'a str> {
    let mut all = elements(html, name);
    all.retain(|piece| has_class(piece, class));
    all
}

/// The rows of a page that carry facts: table rows and items of lists with this attribute.
fn rows<'a>(html: &'a str, mark: &str) -> Vec<&'a str> {
    let all = ["tr", "li"].map(|name| elements(html, name)).concat();
    all.into_iter().filter(|piece| attribute(piece, mark).is_some()).collect()
}

/// The id to which an anchor leads: the name of a page of this site.
fn target(anchor: &str) -> Option<String> {
    let href = attribute(anchor, "href")?;
    let (path, _) = href.split_once('#').unwrap_or((&href, ""));
    let name = path.rsplit('/').next()?.strip_suffix(".html")?;
    (!href.contains("://")).then(|| name.to_owned())
}

/// Entries to which a piece leads, citations apart.
fn links(html: &str) -> BTreeSet<String> {
    let anchors = elements(html, "a").into_iter();
    anchors.filter(|anchor| !words(anchor).starts_with('[')).filter_map(target).collect()
}

/// The citation marks of a piece, `[1 ¶3, 10–12]`, each with the article to which it leads.
fn cites(html: &str) -> Cites {
    let mut found = Cites::new();
    for anchor in elements(html, "a") {
        let mark = words(anchor);
        let inner = mark.strip_prefix('[').and_then(|mark| mark.strip_suffix(']'));
        let (Some(inner), Some(article)) = (inner, target(anchor)) else { continue };
        let (_, list) = inner.split_once('¶').unwrap_or_default();
        let shown = found.entry(article).or_default();
        for part in list.split([',', '،']).map(str::trim) {
            let (from, to) = part.split_once('–').unwrap_or((part, part));
            if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse()) {
                shown.extend(from..=to);
            }
        }
    }
    found
}

/// The cell of evidence of a table row; an item of a list is one piece.
fn proof(piece: &str) -> &str {
    classed(piece, "td", "proof").last().copied().unwrap_or(piece)
}

/// What a theme says in a language, and what the vocabulary calls its codes.
#[derive(Default)]
struct Tongue {
    language: String,
    messages: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
}

impl Tongue {
    fn of(language: &str) -> Tongue {
        let path = repository().join("themes/diwan/i18n").join(format!("{language}.ftl"));
        let messages = fs::read_to_string(path).expect("the theme has its messages");
        let path = repository().join("content/vocabulary.toml");
        let vocabulary = fs::read_to_string(path).expect("there is a vocabulary");
        Tongue::read(language, &messages, &vocabulary)
    }

    /// Messages of one line, and the `name` of each table of the vocabulary.
    fn read(language: &str, messages: &str, vocabulary: &str) -> Tongue {
        let entry = |line: &str| {
            let (id, text) = line.split_once(" = ")?;
            (!id.starts_with(' ')).then(|| (id.to_owned(), text.to_owned()))
        };
        let messages = messages.lines().filter_map(entry).collect();
        let (mut names, mut table) = (BTreeMap::new(), "");
        let start = format!("{language} = \"");
        for line in vocabulary.lines() {
            if let Some(name) = line.strip_prefix('[') {
                table = name.trim_end_matches(']');
            } else if line.starts_with("name") {
                let (_, rest) = line.split_once(&start).expect("a name is a pair");
                let (name, _) = rest.split_once('"').expect("a name ends");
                names.insert(table.to_owned(), name.to_owned());
            }
        }
        Tongue { language: language.to_owned(), messages, names }
    }

    fn say(&self, id: &str) -> &str {
        self.messages.get(id).unwrap_or_else(|| panic!("no message `{id}`"))
    }

    /// A message up to its first value.
    fn opening(&self, id: &str) -> &str {
        let message = self.say(id);
        message.split_once('{').map_or(message, |(opening, _)| opening).trim()
    }

    fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        let fill = |message: String, (name, value): &(&str, &str)| {
            message.replace(&format!("{{ ${name} }}"), value)
        };
        values.iter().fold(self.say(id).to_owned(), fill)
    }

    /// A date as a reader finds it.
    fn date(&self, edtf: &str) -> String {
        if let Some(span) = edtf.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'))
        {
            let (from, to) = span.split_once("..").expect("a span has two ends");
            let (from, to) = (self.date(from), self.date(to));
            return self.fill("date-within", &[("from", &from), ("to", &to)]);
        }
        for (sign, id) in [('?', "date-uncertain"), ('~', "date-approximate")] {
            if let Some(bare) = edtf.strip_suffix(sign) {
                return self.fill(id, &[("date", &self.date(bare))]);
            }
        }
        if let Some(decade) = edtf.strip_suffix('X') {
            // Arabic has a name for it, chosen by number.
            if decade == "199" && self.say("date-decade").starts_with('{') {
                return "تسعينيات القرن العشرين".to_owned();
            }
            return self.fill("date-decade", &[("year", &format!("{decade}0"))]);
        }
        let (mut said, mut parts) = (String::new(), edtf.split('-'));
        let year = parts.next().expect("a date has a year");
        let month = parts.next().map(|month| self.month(month));
        if let Some(day) = parts.next() {
            said = format!("{} ", day.trim_start_matches('0'));
        }
        if let Some(month) = month {
            said = format!("{said}{month} ");
        }
        format!("{said}{year}")
    }

    fn month(&self, number: &str) -> &'static str {
        let number: usize = number.parse().expect("a month is a number");
        let (arabic, english) = [
            ("كانون الثاني/يناير", "January"),
            ("شباط/فبراير", "February"),
            ("آذار/مارس", "March"),
            ("نيسان/أبريل", "April"),
            ("أيار/مايو", "May"),
            ("حزيران/يونيو", "June"),
            ("تموز/يوليو", "July"),
            ("آب/أغسطس", "August"),
            ("أيلول/سبتمبر", "September"),
            ("تشرين الأول/أكتوبر", "October"),
            ("تشرين الثاني/نوفمبر", "November"),
            ("كانون الأول/ديسمبر", "December"),
        ][number - 1];
        if self.language == "ar" { arabic } else { english }
    }

    /// The lengths of the key.
    fn length(&self, duration: &str) -> &'static str {
        let (arabic, english) = match duration {
            "P5Y" => ("5 سنوات", "5 years"),
            "P20Y" => ("20 سنة", "20 years"),
            "P6M" => ("6 أشهر", "6 months"),
            _ => panic!("the length `{duration}` is not in the table"),
        };
        if self.language == "ar" { arabic } else { english }
    }

    /// The parts of a row that begin with a message such as `according-to`.
    fn said_by(&self, piece: &str, id: &str) -> String {
        let opening = self.opening(id);
        let mut parts = elements(piece, "li");
        parts.extend(classed(piece, "p", "voice"));
        parts.retain(|part| words(part).starts_with(opening));
        parts.concat()
    }

    /// The row of a table whose head is this message.
    fn fact<'a>(&self, html: &'a str, id: &str) -> Option<&'a str> {
        let head = self.say(id);
        elements(html, "tr").into_iter().find(|row| {
            let heads = elements(row, "th");
            heads.first().is_some_and(|found| words(found) == head)
        })
    }
}

/// A list of what is wrong; nothing if all is well.
type Faults = Vec<String>;

fn unless(right: bool, fault: impl FnOnce() -> String) -> Faults {
    if right { Vec::new() } else { vec![fault()] }
}

/// Whether all `names` are in a piece, and no other entry is.
fn names_faults(what: &str, names: &Names, piece: &str, language: &str) -> Faults {
    let wanted: BTreeSet<String> = names.ids.iter().cloned().collect();
    let found = links(piece);
    let mut faults =
        unless(found == wanted, || format!("{what}: wanted {wanted:?}, found {found:?}"));
    let text = words(piece).to_lowercase();
    for (_, wanted) in names.words.iter().filter(|(given, _)| given == language) {
        faults.extend(unless(text.contains(&wanted.to_lowercase()), || {
            format!("{what}: wanted “{wanted}”, found “{text}”")
        }));
    }
    faults
}

fn voice_faults(row: &Row, piece: &str, tongue: &Tongue) -> Faults {
    let said = tongue.said_by(piece, "according-to");
    match &row.voice {
        Voice::Anybody => Vec::new(),
        Voice::Nobody => unless(said.is_empty(), || {
            format!("voice: wanted none, found “{}”", words(&said))
        }),
        Voice::These(names) => names_faults("voice", names, &said, &tongue.language),
    }
}

fn cite_faults(row: &Row, piece: &str) -> Faults {
    let found = cites(proof(piece));
    let right = found.keys().eq(row.cites.keys())
        && row.cites.iter().all(|(article, wanted)| wanted.is_subset(&found[article]));
    unless(row.cites.is_empty() || right, || {
        format!("sources: wanted {:?}, found {found:?}", row.cites)
    })
}

/// What is inferred has to say so and why; what is stated must not be called inferred.
fn basis_faults(row: &Row, piece: &str, tongue: &Tongue) -> Faults {
    if row.basis.is_empty() {
        return Vec::new();
    }
    let inferred = row.basis == "inferred";
    let proof = proof(piece);
    let marks = classed(proof, "span", "basis inferred");
    let marked =
        marks.first().is_some_and(|mark| words(mark) == tongue.say("basis-inferred"));
    let reasons = classed(piece, "p", "why");
    let reasoned = reasons.iter().any(|why| words(why).starts_with(tongue.say("why")));
    let mut faults = unless(marked == inferred, || {
        format!("basis: wanted {}, the evidence says “{}”", row.basis, words(proof))
    });
    faults.extend(unless(!inferred || reasoned, || "basis: no reason is given".into()));
    faults
}

fn mode_faults(row: &Row, piece: &str, tongue: &Tongue) -> Faults {
    let found: Vec<String> =
        classed(piece, "li", "mode").iter().map(|mode| words(mode)).collect();
    let wanted: Vec<String> = match row.mode.as_str() {
        "" => Vec::new(),
        mode => vec![tongue.say(&format!("mode-{mode}")).to_owned()],
    };
    unless(found == wanted, || format!("mode: wanted {wanted:?}, found {found:?}"))
}

/// Of several rows that may be meant, the faults of the one that fits best.
fn best(
    candidates: impl IntoIterator<Item = Faults>,
    none: impl FnOnce() -> String,
) -> Faults {
    candidates.into_iter().min_by_key(Vec::len).unwrap_or_else(|| vec![none()])
}

fn event_faults(row: &Row, html: &str, tongue: &Tongue) -> Faults {
    let of_kind: Vec<&str> = rows(html, "data-event")
        .into_iter()
        .filter(|piece| attribute(piece, "data-event").as_ref() == Some(&row.what.1))
        .collect();
    let dates: Vec<String> =
        of_kind.iter().filter_map(|piece| attribute(piece, "data-date")).collect();
    let mut candidates = Vec::new();
    for value in row.value.split(';').map(str::trim) {
        let said = value.strip_prefix("said ");
        let date = if said.is_some() { "" } else { value };
        let shown = match (said, value) {
            (Some(said), _) => tongue.date(said),
            (None, "") => String::new(),
            (None, date) => tongue.date(date),
        };
        for (piece, _) in of_kind.iter().zip(&dates).filter(|(_, found)| *found == date) {
            let basis = attribute(piece, "data-basis").unwrap_or_default();
            let timed = ["said-on", "said-in"]
                .iter()
                .any(|id| words(piece).contains(tongue.opening(id)));
            let right = match row.basis.as_str() {
                "" => timed || !date.is_empty() || basis == "stated",
                wanted => basis == wanted,
            };
            let mut faults = unless(right, || {
                format!("data-basis: wanted {:?}, found {basis:?}", row.basis)
            });
            faults.extend(unless(words(piece).contains(&shown), || {
                format!("wanted the date “{shown}”, found “{}”", words(piece))
            }));
            faults.extend(basis_faults(row, piece, tongue));
            faults.extend(mode_faults(row, piece, tongue));
            faults.extend(voice_faults(row, piece, tongue));
            faults.extend(cite_faults(row, piece));
            candidates.push(faults);
        }
    }
    best(candidates, || format!("no such row; the dates of that event: {dates:?}"))
}

fn provision_faults(row: &Row, html: &str, tongue: &Tongue) -> Faults {
    let of_code: Vec<&str> = rows(html, "data-provision")
        .into_iter()
        .filter(|piece| attribute(piece, "data-provision").as_ref() == Some(&row.what.1))
        .collect();
    let values: Vec<String> =
        of_code.iter().filter_map(|piece| attribute(piece, "data-value")).collect();
    let meant = of_code.iter().zip(&values).filter(|(_, value)| **value == row.value);
    let candidates = meant.map(|(piece, _)| {
        [voice_faults(row, piece, tongue), cite_faults(row, piece)].concat()
    });
    best(candidates, || format!("no such row; the values of that provision: {values:?}"))
}

/// A row of the table of facts: its message, and the words that have to be in it.
fn fact_faults(row: &Row, html: &str, tongue: &Tongue) -> Faults {
    let what = row.what.0.as_str();
    let value = row.value.as_str();
    let id = match what {
        "length" | "from" | "renewal" | "notice" | "condition" => format!("term-{what}"),
        "each" => "term-renewal".to_owned(),
        "term-end" => "term-end".to_owned(),
        _ => format!("field-{what}"),
    };
    let absent = value.is_empty() && ["length", "notice"].contains(&what);
    // Where nobody speaks of renewal, the end is not that of a first term.
    let only = || match what {
        "term-end" => tongue.fact(html, "term-end-only"),
        _ => None,
    };
    let Some(piece) = tongue.fact(html, &id).or_else(only) else {
        let none = value.is_empty() && ["length", "notice", "via"].contains(&what);
        return unless(none, || format!("no row “{}”", tongue.say(&id)));
    };
    if absent {
        return vec![format!("wanted no such row, found “{}”", words(piece))];
    }
    let cells = elements(piece, "td");
    let cell = cells.first().copied().unwrap_or_default();
    let text = words(cell);
    let has = |wanted: &str| {
        unless(text.contains(wanted), || format!("wanted “{wanted}”, found “{text}”"))
    };
    let begins = |wanted: &str| {
        unless(text.starts_with(wanted), || format!("wanted “{wanted}”, found “{text}”"))
    };
    let mut faults = match what {
        "form" => begins(&tongue.names[&format!("form.{value}")]),
        "binding" => begins(tongue.say(&format!("binding-{value}"))),
        "length" | "notice" => begins(tongue.length(value)),
        "from" if value == "unknown" => begins(tongue.say("not-reported")),
        "from" => begins(&tongue.names[&format!("event.{value}")]),
        "renewal" => begins(tongue.say(&format!("renewal-{value}"))),
        "each" if value.is_empty() => {
            let opening = tongue.opening("renewal-each");
            unless(!text.contains(opening), || format!("wanted none, found “{text}”"))
        }
        "each" => has(&tongue.fill("renewal-each", &[("length", tongue.length(value))])),
        "condition" => unless(!text.is_empty(), || "no rule is given".into()),
        "term-end" if value == "not-computable" => {
            begins(tongue.opening("term-end-no-event"))
        }
        "term-end" => begins(&tongue.date(value)),
        "published" => begins(&tongue.date(value)),
        "headline" => has(tongue.say("headline-supplied")),
        "outlet" | "author" if value.is_empty() => {
            begins(tongue.say(&format!("{what}-unnamed")))
        }
        "parties" | "addressees" | "outlet" | "author" | "via" => {
            // Not the lines on who says so and why.
            let said = [elements(cell, "ol"), elements(cell, "p")].concat();
            let said = said.first().copied().unwrap_or_default();
            let mut faults =
                names_faults(what, &self::names(value), said, &tongue.language);
            let leads = elements(said, "a").into_iter().filter_map(target);
            let ids = parts(value).filter(|part| !part.contains(": "));
            if what == "via" && faults.is_empty() && !leads.eq(ids) {
                faults.push(format!("wanted the chain in the order `{value}`"));
            }
            faults
        }
        _ => panic!("answers.tsv:{}: `{what}` is not known", row.line),
    };
    faults.extend(basis_faults(row, piece, tongue));
    faults.extend(cite_faults(row, piece));
    if matches!(row.voice, Voice::These(_)) {
        faults.extend(voice_faults(row, piece, tongue));
    }
    faults
}

/// Who is said to have done it: `by` wants all of them in one row, `not by` none in any.
fn by_faults(row: &Row, code: &str, not: bool, html: &str, tongue: &Tongue) -> Faults {
    let wanted: BTreeSet<String> = parts(&row.value).map(str::to_owned).collect();
    let of_kind = rows(html, "data-event")
        .into_iter()
        .filter(|piece| attribute(piece, "data-event").as_deref() == Some(code));
    let found: Vec<BTreeSet<String>> =
        of_kind.map(|piece| links(&tongue.said_by(piece, "event-by"))).collect();
    let right = if not {
        !found.is_empty() && found.iter().all(|one| one.is_disjoint(&wanted))
    } else {
        found.iter().any(|one| wanted.is_subset(one))
    };
    unless(right, || format!("done by {found:?}"))
}

fn relation_faults(row: &Row, html: &str, tongue: &Tongue) -> Faults {
    let head = tongue.say(&format!("relation-{}", row.what.1));
    let groups = elements(html, "div").into_iter().filter(|group| {
        let heads = elements(group, "dt");
        group.starts_with("<div><dt>")
            && heads.first().is_some_and(|dt| words(dt) == head)
    });
    let candidates = groups.map(|group| {
        let found = links(group);
        let mut faults =
            unless(found.contains(&row.value), || format!("leads to {found:?}"));
        faults.extend(basis_faults(row, group, tongue));
        faults.extend(cite_faults(row, group));
        faults
    });
    best(candidates, || format!("no relation “{head}”"))
}

/// An office: of what, and where it is written.
fn role_faults(row: &Row, html: &str) -> Faults {
    let all = classed(html, "ul", "plain").concat();
    let candidates = elements(&all, "li").into_iter().map(|piece| {
        let (wanted, found) = (parts(&row.value).collect::<Vec<_>>(), links(piece));
        let mut faults = unless(found.iter().eq(wanted), || format!("of {found:?}"));
        faults.extend(cite_faults(row, piece));
        faults
    });
    best(candidates, || "no office is named".into())
}

/// What a row of the key finds wrong with a page.
fn faults(row: &Row, html: &str, tongue: &Tongue) -> Faults {
    let said = |piece: &str| {
        let text = words(piece).to_lowercase();
        let words = self::names(&row.value).words.into_iter();
        let mut words = words.filter(|(language, _)| *language == tongue.language);
        words.any(|(_, words)| text.contains(&words.to_lowercase()))
    };
    match (row.what.0.as_str(), row.what.1.as_str()) {
        ("event", _) => event_faults(row, html, tongue),
        ("provision", _) => provision_faults(row, html, tongue),
        ("role", _) => role_faults(row, html),
        ("relation", _) => relation_faults(row, html, tongue),
        ("by", code) => by_faults(row, code, false, html, tongue),
        ("status", _) => {
            let found = classed(html, "p", "state")
                .first()
                .map(|state| words(state))
                .unwrap_or_default();
            let mut allowed =
                parts(&row.value).map(|code| tongue.say(&format!("status-{code}")));
            unless(allowed.any(|state| state == found), || format!("found “{found}”"))
        }
        ("title", _) => {
            let titles = elements(html, "h1");
            let right = titles.first().is_some_and(|title| !said(title));
            unless(right, || format!("the title is “{}”", words(&titles.concat())))
        }
        ("caveat", _) => {
            let caveats = classed(html, "ul", "caveats").concat();
            let right = elements(&caveats, "li").into_iter().any(said);
            unless(right, || "no caveat says so".into())
        }
        ("no event", _) => {
            let mut all = rows(html, "data-event").into_iter();
            let found = all
                .any(|piece| attribute(piece, "data-event").as_ref() == Some(&row.value));
            unless(!found, || "there is one".into())
        }
        ("no provision", _) => {
            let (code, value) = row.value.split_once(' ').expect("a code and a value");
            let mut all = rows(html, "data-provision").into_iter();
            let found = all.any(|piece| {
                attribute(piece, "data-provision").as_deref() == Some(code)
                    && attribute(piece, "data-value").as_deref() == Some(value)
            });
            unless(!found, || "there is one".into())
        }
        ("no mode", _) => {
            let all = rows(html, "data-event").concat();
            let found = classed(&all, "li", &format!("mode {}", row.value));
            unless(found.is_empty(), || "there is one".into())
        }
        ("no part", _) => {
            let found = Page { html: html.to_owned() }.elements_with("id").concat();
            let found = found.contains(&("id".to_owned(), row.value.clone()));
            unless(!found, || "there is one".into())
        }
        (not_by, _) if not_by.starts_with("not by ") => {
            by_faults(row, not_by.trim_start_matches("not by "), true, html, tongue)
        }
        _ => fact_faults(row, html, tongue),
    }
}

/// What a page states that the key does not know of: a date, something expressly absent, an
/// accusation, a denial or a plan.
fn unknown(key: &[Row], page: &str, html: &str, tongue: &Tongue) -> Faults {
    let here = |row: &&Row| row.pages.iter().any(|known| known == page);
    let mut faults = Faults::new();
    for piece in rows(html, "data-event") {
        let code = attribute(piece, "data-event").unwrap_or_default();
        let date = attribute(piece, "data-date").unwrap_or_default();
        let known = |row: &Row| row.value.split(';').any(|value| value == date);
        faults.extend(unless(date.is_empty() || key.iter().any(known), || {
            format!("event {code}: the key has no date {date}")
        }));
        for mode in ["planned", "alleged", "denied"] {
            let is = !classed(piece, "li", &format!("mode {mode}")).is_empty();
            let mut known = key.iter().filter(here);
            let known = known.any(|row| row.mode == mode && row.what.1 == code);
            faults.extend(unless(!is || known, || {
                format!(
                    "event {code}: the key does not know it as {mode}: “{}”",
                    words(piece)
                )
            }));
        }
    }
    for piece in rows(html, "data-provision") {
        let code = attribute(piece, "data-provision").unwrap_or_default();
        let is = attribute(piece, "data-value").as_deref() == Some("absent");
        let mut known = key.iter().filter(here);
        let known = known.any(|row| row.value == "absent" && row.what.1 == code);
        faults.extend(unless(!is || known, || {
            format!("provision {code}: the key does not know it as absent")
        }));
    }
    let language = &tongue.language;
    faults.into_iter().map(|fault| format!("{language}/{page}: {fault}")).collect()
}

/// The built site.
struct Site {
    public: PathBuf,
}

impl Site {
    fn page(&self, language: &str, page: &str) -> Option<String> {
        let path = self.public.join(format!("{language}/{page}.html"));
        fs::read_to_string(path).ok().map(|html| crate::dossier::plain(&html))
    }

    /// What a row of the key finds wrong in one language: of the pages it names, one has to answer.
    fn row_faults(&self, row: &Row, tongue: &Tongue) -> Faults {
        let on_page = |page: &String| match self.page(&tongue.language, page) {
            found if row.what.0 == "no page" => {
                unless(found.is_none(), || "there is one".into())
            }
            Some(html) => faults(row, &html, tongue),
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

    /// All that the key finds wrong, and all that it does not know of.
    fn faults(&self, key: &[Row]) -> Faults {
        let mut faults = Faults::new();
        for language in LANGUAGES {
            let tongue = Tongue::of(language);
            for row in key {
                faults.extend(self.row_faults(row, &tongue));
            }
            for file in files(&self.public.join(language)) {
                let Some(page) = file.strip_suffix(".html") else { continue };
                let html = self.page(language, page).expect("a page can be read");
                faults.extend(unknown(key, page, &html, &tongue));
            }
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
    dossier.build().succeeded();
    let faults = Site { public: dossier.root().join("public") }.faults(&key);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

const MESSAGES: &str = "\
according-to = According to { $names }
basis-inferred = Inferred
why = Inferred because:
mode-denied = Denied
mode-planned = Planned
event-by = By { $names }
date-uncertain = { $date } (uncertain)
date-approximate = about { $date }
date-decade = the { $year }s
date-within = between { $from } and { $to }
field-parties = Parties
said-in = said in { $date }
said-on = said on { $date }
term-notice = Notice
term-length = Length
status-signed = Signed
count = { $count ->
    [one] one
   *[other] { $count }
}
";

const SMALL: &str = concat!(
    "<h1>A pact</h1><p class=state>Signed</p><table>",
    "<tr><th scope=row>Parties</th><td><p><a href=../countries/a.html>A</a> and ",
    "<a href=../countries/b.html>B</a></p></td><td class=proof></td></tr>",
    "<tr data-basis=inferred data-date=2019-07-29? data-event=signed>",
    "<th>signature</th><td><p><span>29 July 2019 (uncertain)</span></p>",
    "<ul class=details><li>By <a href=../people/x.html>X</a></li></ul>",
    "<p class=why><span class=label>Inferred because:</span> reasons</p></td>",
    "<td class=proof><p><span class=\"basis inferred\">Inferred</span> <span class=cite>",
    "<a title=\"T [1]\" href=../articles/one.html>[1 ¶3, 10–12]</a></span></p></td></tr>",
    "<tr data-basis=stated data-date='' data-event=delivery>",
    "<th>delivery</th><td><p>undated</p><ul><li class=\"mode denied\">Denied</li>",
    "<li>According to <a href=../countries/a.html>A</a> and unnamed experts</li></ul></td>",
    "<td class=proof><p><a href=../articles/two.html>[2 ¶4، 7]</a></p></td></tr></table>",
    "<ul><li data-provision=training data-value=absent><p><b>training</b> ",
    "<a href=../articles/one.html>[1 ¶8]</a></p>",
    "<p class=voice>According to <a href=../people/x.html>X</a></p></li></ul>",
);

fn tongue() -> Tongue {
    Tongue::read("en", MESSAGES, "[form.pact]\nname = { ar = \"و\", en = \"pact\" }\n")
}

fn small(line: &str) -> Faults {
    faults(&row(1, line), SMALL, &tongue())
}

#[test]
fn the_helpers_find_rows_sources_and_dates() {
    assert_eq!(elements("<li>a<li>b</li></li><link><li>c</li>", "li").len(), 3);
    assert_eq!(elements("<li>a<li>b</li></li>", "li")[0], "<li>a<li>b</li></li>");
    assert_eq!(rows(SMALL, "data-event").len(), 2);
    let cites = cites(rows(SMALL, "data-event")[0]);
    assert_eq!(cites["one"], BTreeSet::from([3, 10, 11, 12]));
    assert_eq!(self::cites(SMALL)["two"], BTreeSet::from([4, 7]));
    assert_eq!(links(rows(SMALL, "data-provision")[0]), BTreeSet::from(["x".to_owned()]));
    for (edtf, words) in [
        ("1993", "1993"),
        ("2023-12", "December 2023"),
        ("2024-03-09", "9 March 2024"),
        ("2019-07-29?", "29 July 2019 (uncertain)"),
        ("2045~", "about 2045"),
        ("199X", "the 1990s"),
        ("[2019-07-30..2019-08-04]", "between 30 July 2019 and 4 August 2019"),
    ] {
        assert_eq!(tongue().date(edtf), words);
    }
    assert_eq!(tongue().names["form.pact"], "pact");
    assert_eq!(tongue().opening("according-to"), "According to");
}

#[test]
fn the_key_accepts_what_is_there() {
    for line in [
        "p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3,11",
        "p\tevent delivery\t\tstated\tdenied\ta; en: Experts\ttwo 7",
        "p\tevent delivery\t\t\tdenied\ta\ttwo 7",
        "p\tprovision training\tabsent\t\t\tx\tone 8",
        "p\tprovision training\tabsent\t\t\t*\tone 8",
        "p\tparties\ta; b",
        "p\tby signed\tx",
        "p\tnot by signed\ta",
        "p\tstatus\tsigned",
        "p\tnotice",
        "p\ttitle without\ten: alliance",
        "p\tno event\tin-force",
        "p\tno provision\ttraining stated",
        "p\tno mode\tplanned",
    ] {
        assert_eq!(small(line), [""; 0], "{line}");
    }
}

#[test]
fn the_key_refuses_what_is_not_there() {
    for (line, fault) in [
        ("p\tevent signed\t2019-07-29\tinferred\t\t\tone 3", "no such row"),
        ("p\tevent signed\t2019-07-29?\tstated\t\t\tone 3", "data-basis"),
        ("p\tevent signed\t2019-07-29?\tinferred\tplanned\t\tone 3", "mode"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\tx\tone 3", "voice"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3,13", "sources"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\t\ttwo 3", "sources"),
        ("p\tevent delivery\t\tstated\t\ta\ttwo 4", "mode"),
        ("p\tevent delivery\t\tstated\tdenied\t\ttwo 4", "voice: wanted none"),
        ("p\tevent delivery\t\tstated\tdenied\tb\ttwo 4", "voice"),
        ("p\tevent delivery\t\tstated\tdenied\ta; en: the West\ttwo 4", "the West"),
        ("p\tevent delivery\tsaid 2024-09\tstated\tdenied\ta\ttwo 4", "September 2024"),
        ("p\tprovision training\tstated\t\t\tx\tone 8", "[\"absent\"]"),
        ("p\tprovision training\tabsent\t\t\t\tone 8", "voice: wanted none"),
        ("p\tprovision training\tabsent\t\t\tx; a\tone 8", "voice"),
        ("p\tparties\ta", "parties"),
        ("p\tby signed\ta", "done by"),
        ("p\tnot by signed\tx", "done by"),
        ("p\tlength\tP5Y", "no row"),
        ("p\ttitle without\ten: pact", "the title"),
        ("p\tno event\tdelivery", "there is one"),
        ("p\tno provision\ttraining absent", "there is one"),
        ("p\tno mode\tdenied", "there is one"),
    ] {
        let found = small(line).join("; ");
        assert!(found.contains(fault), "{line}: wanted `{fault}`, found `{found}`");
    }
}

#[test]
fn what_the_key_does_not_know_is_told() {
    let known = "p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3\n\
                 p\tevent delivery\t\tstated\tdenied\ta\ttwo 4\n\
                 p\tprovision training\tabsent\t\t\tx\tone 8\n";
    let found = unknown(&key(known), "p", SMALL, &tongue());
    assert_eq!(found, [""; 0]);
    let found = unknown(&key(known), "q", SMALL, &tongue());
    assert_eq!(found.len(), 2, "a denial and an absence of another page: {found:?}");
    let found = unknown(&[], "p", SMALL, &tongue());
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
#[should_panic(expected = "no article is named")]
fn a_row_of_the_key_without_a_source_is_refused() {
    key("p\tevent signed\t2019\tstated\n");
}
