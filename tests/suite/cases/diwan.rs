//! The same dossier in the theme `diwan`, which shows more than the bare one.
//! Start at [`cases_in_diwan`].

use super::LANGUAGES;
use crate::dossier::{Dossier, Run, copy, repository};
use crate::html::Page;

fn cases_in_diwan() -> (Dossier, Run) {
    let dossier =
        Dossier::from("tests/cases").edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The words of the first element with these attributes.
#[track_caller]
fn words_of(page: &Page, element: &str, attributes: &[(&str, &str)]) -> String {
    let with = attributes.iter().map(|(key, value)| format!("[{key}=\"{value}\"]"));
    let css = format!("{element}{}", with.collect::<String>());
    let found = page.root().first(&css);
    found.unwrap_or_else(|| panic!("no `{css}`:\n{}", page.html)).words()
}

#[test]
fn the_page_of_an_addressee_lists_what_is_addressed_to_it() {
    let (_dossier, run) = cases_in_diwan();
    for (language, name) in
        [("ar", "المفهوم الأمني الروسي"), ("en", "Gulf security concept")]
    {
        let nations = run.page(&format!("{language}/organisations/united-nations.html"));
        let addressed = nations.one("section:has(#m-addressed)");
        let links = addressed.links();
        for link in ["agreements/gulf-security-concept-2019", "countries/russia"] {
            assert!(links.contains(&format!("../{link}.html").as_str()), "{links:?}");
        }
        assert!(addressed.words().contains(name), "{}", addressed.words());
    }
    for (language, addressees) in [
        ("ar", ["الأمم المتحدة", "دول الخليج والشرق الأوسط"]),
        ("en", ["United Nations", "the states of the Gulf and the Middle East"]),
    ] {
        let page = format!("{language}/agreements/gulf-security-concept-2019.html");
        let words = run.page(&page).words();
        for name in addressees {
            assert!(words.contains(name), "{name}: {words}");
        }
    }
}

#[test]
fn an_undated_event_shows_when_it_was_said() {
    let (_dossier, run) = cases_in_diwan();
    let transmitted = [("data-event", "transmitted"), ("data-date", "")];
    let accused = [("data-event", "delivery"), ("data-basis", "inferred")];
    for (page, event, said, voice) in [
        (
            "ar/agreements/gulf-security-concept-2019.html",
            transmitted,
            "قيل في 29 تموز/يوليو 2019 (غير مؤكد)",
            "وسائل إعلام روسية",
        ),
        (
            "en/agreements/gulf-security-concept-2019.html",
            transmitted,
            "said on 29 July 2019 (uncertain)",
            "Russian media",
        ),
        (
            "ar/countries/iran.html",
            accused,
            "قيل في أيلول/سبتمبر 2024",
            "الولايات المتحدة",
        ),
        ("en/countries/iran.html", accused, "said in September 2024", "United States"),
    ] {
        let words = words_of(&run.page(page), "tr", &event);
        for part in [said, voice] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
}

const KOREA: &str = "north-korea-russia-2024";

/// An agreement, a provision, how it is judged, and by whom.
const JUDGEMENTS: [[&str; 5]; 9] = [
    [KOREA, "mutual-assistance", "attributed", "فلاديمير بوتين", "Vladimir Putin"],
    [
        KOREA,
        "mutual-defence",
        "assessed",
        "خبراء ومراقبون لم يُسمَّوا؛ ميخائيل أريستوف",
        "unnamed experts and observers; Mikhail Aristov",
    ],
    [
        KOREA,
        "arms-supply",
        "assessed",
        "خبراء ومراقبون لم يُسمَّوا؛ ميخائيل أريستوف؛ أوليغ كوستيوتشينكو",
        "unnamed experts and observers; Mikhail Aristov; Oleg Kostyuchenko",
    ],
    [KOREA, "other-fields", "assessed", "نيكولاي كوشيرنكو", "Nikolai Kushirenko"],
    [
        "iran-russia-2025",
        "military-technical",
        "attributed",
        "روسيا وإيران",
        "Russia and Iran",
    ],
    ["iran-russia-2025", "threat-response", "related", "فلاديمير بوتين", "Vladimir Putin"],
    ["iran-russia-2019", "mutual-defence", "absent", "المونيتور", "Al-Monitor"],
    ["iran-russia-2019", "exercises", "related", "حسين خانزادي", "Hossein Khanzadi"],
    [
        "gulf-security-concept-2019",
        "collective-security",
        "attributed",
        "المونيتور وأندريه باكلانوف",
        "Al-Monitor and Andrei Baklanov",
    ],
];

#[test]
fn every_judgement_of_a_provision_names_its_voices() {
    let (_dossier, run) = cases_in_diwan();
    let provision = |agreement: &str, code: &str, value: &str| {
        LANGUAGES.map(|language| {
            let page = run.page(&format!("{language}/agreements/{agreement}.html"));
            let wanted = [("data-provision", code), ("data-value", value)];
            words_of(&page, "li", &wanted)
        })
    };
    for [agreement, code, value, arabic, english] in JUDGEMENTS {
        let [in_arabic, in_english] = provision(agreement, code, value);
        assert!(in_arabic.contains(arabic), "{agreement} {code}: {in_arabic}");
        assert!(in_english.contains(english), "{agreement} {code}: {in_english}");
    }
    // The article’s own statement on the clause names no voice.
    let [_, own] = provision(KOREA, "mutual-defence", "stated");
    for voice in ["Putin", "Aristov", "experts"] {
        assert!(!own.contains(voice), "{own}");
    }
}
