//! Which entries there are, and which facts each of them has.
//! Start at [`all`].

use mithaq::model::entry::Kind;
use mithaq::model::territory::Territory;

use super::entry::{
    Agreement, Article, Entry, Event, Facts, Pair, Provision, Role, Term,
};
use super::names::{name, person};
use super::places::Places;
use super::random::Random;
use super::vocabulary::{EVENTS_PLANNED, EVENTS_SAID, FORMS, ORGANISATIONS, PROVISIONS};
use super::words::{Both, PLACES, WHYS, filled, note, topic};
use super::{Cite, PARAGRAPHS};

/// The codes of ISO 3166-1.
fn territories() -> Vec<&'static str> {
    let letters = || (b'A'..=b'Z').map(char::from);
    let pairs = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    pairs.filter_map(|code| code.parse::<Territory>().ok()).map(Territory::code).collect()
}

/// All entries of a dossier.
pub fn all(entries: usize) -> Vec<Entry> {
    let territories = territories();
    let places = Places::new(entries, territories.len());
    (0..entries).map(|at| one(at, &places, &territories)).collect()
}

fn one(at: usize, places: &Places, territories: &[&'static str]) -> Entry {
    let mut random = Random::of(at);
    let (kind, number) = (places.kinds[at], places.numbers[at]);
    let cites = cites(at, places, &mut random);
    let links = links(at, places.kinds.len(), &mut random);
    let (title, short, facts) = match kind {
        Kind::Agreement => agreement(number, places, &cites, &mut random),
        Kind::Article => article(places, &mut random),
        Kind::Country => country(at, territories[number - 1], &cites, &mut random),
        Kind::Organisation => organisation(number, places, &mut random),
        Kind::Person | Kind::Page => role(number, places, &cites, &mut random),
    };
    let summary = random.one(&SUMMARIES[usize::from(kind != Kind::Agreement)]);
    let summary = filled(summary, &mut random);
    let id = format!("{}-{number}", kind.name());
    Entry { kind, id, title, short, summary, links, cites, facts }
}

const SUMMARIES: [[Both; 2]; 2] = [
    [
        [
            "وثيقة بشأن {} لم يُنشر نصها الكامل. ولا يُعرف هل تشمل {}.",
            "An instrument on {} whose full text has not been published. Whether it covers {} is not known.",
        ],
        [
            "اتفاق تصفه المصادر بإيجاز، وموضوعه {}. ولم يُذكر ما آل إليه.",
            "An agreement that the sources describe in brief; it concerns {}. What came of it is not mentioned.",
        ],
    ],
    [
        [
            "ما تقوله المصادر هنا عن {} وعن {}، وما تسكت عنه.",
            "What the sources say here of {} and of {}, and what they leave out.",
        ],
        [
            "يرد في الملف مع {}، وتتفاوت المصادر في تفصيل ذلك.",
            "Named in the dossier with {}; the sources differ in how much they tell.",
        ],
    ],
];

/// Five other entries: the next one, so that every entry is linked to; a neighbour; and three at
/// random.
fn links(at: usize, entries: usize, random: &mut Random) -> [usize; 5] {
    let near = (at + random.within(2, 9)) % entries;
    let mut links = [(at + 1) % entries, near, at, at, at];
    for filled in 2..links.len() {
        while links[..filled].contains(&links[filled]) || links[filled] == at {
            links[filled] = random.below(entries);
        }
    }
    links
}

/// Citations of three articles; an article cites itself and two others.
fn cites(at: usize, places: &Places, random: &mut Random) -> [Cite; 3] {
    let articles = places.of(Kind::Article);
    let mut taken = Vec::new();
    if places.kinds[at] == Kind::Article {
        taken.push(at);
    }
    while taken.len() < 3 {
        taken.push(random.other(articles, &taken));
    }
    [0, 1, 2].map(|one| paragraphs(taken[one], random))
}

/// A citation of some paragraphs of an article.
fn paragraphs(article: usize, random: &mut Random) -> Cite {
    let from = random.within(1, PARAGRAPHS - 3);
    let to = from + random.one(&[0, 0, 1, 3]);
    Cite { article, from, to }
}

/// Another place in one of the articles that an entry cites.
fn again(cites: &[Cite; 3], random: &mut Random) -> Cite {
    let cite = random.one(cites);
    paragraphs(cite.article, random)
}

/// Two places in the articles that an entry cites.
fn twice(cites: &[Cite; 3], random: &mut Random) -> Vec<Cite> {
    let (one, mut other) = (again(cites, random), again(cites, random));
    while (other.article, other.from) == (one.article, one.from) {
        other = again(cites, random);
    }
    vec![one, other]
}

type Made = (Pair, Option<Pair>, Facts);

fn agreement(
    number: usize,
    places: &Places,
    cites: &[Cite; 3],
    random: &mut Random,
) -> Made {
    let one = random.one(&places.parties);
    let other = random.other(&places.parties, &[one]);
    // A family grows older: no agreement rests on one that is signed later, and all are signed
    // before the articles appear.
    let year = 1990 + 3 * ((number - 1) % 10) + random.below(3);
    let (form, form_name, _) = random.one(&FORMS);
    let [ar, en] = topic(random);
    let [party, with] = [one, other].map(|at| party_name(at, places));
    let named = capital(form_name[1]);
    let title = [
        format!("{} بشأن {ar} بين {} و{} ({year})", form_name[0], party[0], with[0]),
        format!("{named} on {en} between {} and {} ({year})", party[1], with[1]),
    ];
    let short = [
        format!("{} و{} {year}", party[0], with[0]),
        format!("{}–{} {year}", party[1], with[1]),
    ];
    let in_force = random.below(3) > 0;
    let agreement = Agreement {
        form,
        form_why: random.one(&WHYS),
        form_cite: again(cites, random),
        binding: random.one(&["yes", "yes", "no", "disputed", "unknown"]),
        parties: [one, other],
        relations: relations(number, places, random),
        events: events(year, in_force, [one, other], places, cites, random),
        term: Term {
            years: random.within(1, 9),
            from: if in_force { "in-force" } else { random.one(&["signed", "unknown"]) },
            renewal: random.one(&["automatic", "express", "none", "unknown"]),
            notice: random.within(2, 9),
            condition: note(random),
            cite: again(cites, random),
        },
        provisions: provisions(places, cites, random),
    };
    (title, Some(short), Facts::Agreement(Box::new(agreement)))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn party_name(at: usize, places: &Places) -> Pair {
    match places.kinds[at] {
        Kind::Country => name(places.numbers[at]),
        _ => organisation_name(places.numbers[at]).0,
    }
}

/// Relations to other agreements. Agreements form families of ten and refer to earlier members of
/// their own family, so that no chain gets longer as the dossier grows.
fn relations(
    number: usize,
    places: &Places,
    random: &mut Random,
) -> Vec<(&'static str, usize)> {
    let agreements = places.of(Kind::Agreement);
    let own = number - 1;
    let earlier = own % 10;
    let mut relations = Vec::new();
    if earlier > 0 {
        relations.push(("based_on", agreements[own - random.within(1, earlier)]));
    }
    if earlier > 5 {
        relations.push(("amends", agreements[own - random.within(1, earlier)]));
    }
    relations.push(("compared_with", random.other(agreements, &[agreements[own]])));
    relations
}

/// The dates of the four events, in all forms: of a signature, of what follows it, of a plan, and
/// of a statement.
fn dates(year: usize, random: &mut Random) -> [String; 4] {
    let (month, day) = (random.within(1, 12), random.within(1, 24));
    let signed = match random.below(5) {
        0 => format!("{year}-{month:02}-{day:02}?"),
        1 => format!("[{year}-{month:02}-{day:02}..{year}-{month:02}-{:02}]", day + 4),
        _ => format!("{year}-{month:02}-{day:02}"),
    };
    let later = match random.below(3) {
        0 => format!("{}-{month:02}~", year + 1),
        1 => format!("{}", year + 1),
        _ => format!("{}-{month:02}-{day:02}", year + 1),
    };
    let planned = match random.below(3) {
        0 => format!("{}-2{}", year + 2, random.within(1, 4)),
        1 => format!("{}-{month:02}/{}-{month:02}", year + 2, year + 3),
        _ => format!("{}-{month:02}", year + 2),
    };
    [signed, later, planned, format!("{}-{month:02}", year + 1)]
}

fn events(
    year: usize,
    in_force: bool,
    parties: [usize; 2],
    places: &Places,
    cites: &[Cite; 3],
    random: &mut Random,
) -> Vec<Event> {
    let [signed, later, planned, said] = dates(year, random);
    let mut events = vec![
        Event {
            kind: "signed",
            date: Some(signed),
            by: parties.to_vec(),
            place: Some(random.one(&PLACES)),
            cite: vec![again(cites, random)],
            ..Event::default()
        },
        Event {
            kind: if in_force { "in-force" } else { "approved" },
            date: Some(later),
            why: Some(random.one(&WHYS)),
            by: if in_force { Vec::new() } else { vec![parties[0]] },
            cite: twice(cites, random),
            ..Event::default()
        },
        Event {
            kind: random.one(&EVENTS_PLANNED).0,
            date: Some(planned),
            mode: "planned",
            by: vec![random.one(places.of(Kind::Person))],
            place: Some(random.one(&PLACES)),
            text: Some(note(random)),
            cite: vec![again(cites, random)],
            ..Event::default()
        },
        Event {
            kind: random.one(&EVENTS_SAID).0,
            said: Some(said),
            mode: "alleged",
            text: Some(note(random)),
            voice: vec![random.one(places.of(Kind::Person))],
            cite: vec![again(cites, random)],
            ..Event::default()
        },
    ];
    events.sort_by(|a, b| a.place().cmp(b.place()));
    events
}

fn provisions(places: &Places, cites: &[Cite; 3], random: &mut Random) -> Vec<Provision> {
    let first = random.below(PROVISIONS.len());
    let values = ["stated", "attributed", "assessed", "related", "absent", "silent"];
    let row = |(at, value): (usize, &'static str)| Provision {
        code: PROVISIONS[(first + at) % PROVISIONS.len()].0,
        value,
        voice: match value {
            "attributed" => Some(random.one(places.of(Kind::Organisation))),
            "assessed" => Some(random.one(places.of(Kind::Person))),
            _ => None,
        },
        note: (value != "silent").then(|| note(random)),
        cite: (value != "silent").then(|| again(cites, random)),
    };
    values.into_iter().enumerate().map(row).collect()
}

fn article(places: &Places, random: &mut Random) -> Made {
    let [ar, en] = topic(random);
    let about = party_name(random.one(&places.parties), places);
    let title = [
        format!("تقرير عن {ar} في {}", about[0]),
        format!("A report on {en} in {}", about[1]),
    ];
    let (year, month) = (random.within(2021, 2025), random.within(1, 12));
    let day = random.within(1, 24);
    let inferred = random.below(4) == 0;
    let date = if inferred {
        format!("[{year}-{month:02}-{day:02}..{year}-{month:02}-{:02}]", day + 3)
    } else {
        format!("{year}-{month:02}-{day:02}")
    };
    let organisations = places.of(Kind::Organisation);
    let article = Article {
        author: random.one(places.of(Kind::Person)),
        outlet: random.one(organisations),
        via: random.one(organisations),
        date,
        why: inferred.then(|| random.one(&WHYS)),
        caveats: two_notes(random),
    };
    (title, None, Facts::Article(article))
}

/// Two notes that differ: to say one thing twice is a fault.
fn two_notes(random: &mut Random) -> [Pair; 2] {
    let first = note(random);
    loop {
        let second = note(random);
        if second != first {
            return [first, second];
        }
    }
}

fn country(
    at: usize,
    code: &'static str,
    cites: &[Cite; 3],
    random: &mut Random,
) -> Made {
    let event = Event {
        kind: "relations-established",
        date: Some(random.within(1950, 1989).to_string()),
        by: vec![at],
        text: Some(note(random)),
        cite: vec![again(cites, random)],
        ..Event::default()
    };
    let number = at / 20 + 1;
    (name(number), None, Facts::Country(code, event))
}

fn organisation(number: usize, places: &Places, random: &mut Random) -> Made {
    let (title, form) = organisation_name(number);
    let countries = places.of(Kind::Country);
    // There are few countries: organisations beyond their number do not all belong to one.
    let country = (number <= 2 * countries.len()).then(|| random.one(countries));
    (title, None, Facts::Organisation(form, country))
}

fn organisation_name(number: usize) -> (Pair, &'static str) {
    let (form, _, frame) = ORGANISATIONS[number % ORGANISATIONS.len()];
    let name = name(number + 4_001);
    let title = [0, 1].map(|side| frame[side].replace("{}", &name[side]));
    (title, form)
}

fn role(number: usize, places: &Places, cites: &[Cite; 3], random: &mut Random) -> Made {
    const OFFICES: [Both; 4] = [
        ["وزير الدفاع", "Minister of Defence"],
        ["محلل عسكري", "Military analyst"],
        ["المتحدث الرسمي", "Spokesman"],
        ["رئيس الوفد", "Head of delegation"],
    ];
    let year = random.within(2000, 2020);
    let role = Role {
        title: random.one(&OFFICES),
        of: random.one(places.of(Kind::Organisation)),
        during: match random.below(2) {
            0 => format!("{year}/.."),
            _ => format!("{year}~/{}", year + 4),
        },
        cite: again(cites, random),
    };
    (person(number), None, Facts::Person(role))
}
