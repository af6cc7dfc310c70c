//! A date on which accounts differ is marked wherever it, or what is computed from it, stands.
//! Start at [`every_page_that_shows_one_of_several_dates_says_so`].

use super::diwan::in_diwan;
use crate::dossier::{Dossier, Run};

/// Two accounts of a signature, and a term that runs from it.
fn signed_twice() -> Dossier {
    in_diwan("", "signed 2022-08-03, signed 2023-07-03", "P3Y signed none")
}

/// What the page of an agreement says of its states over time.
const STATES: &str = "dl.states dt, dl.states dd > p, dl.states li";

/// The words of all that a page has under a selector.
fn words(run: &Run, page: &str, css: &str) -> Vec<String> {
    run.page(page).select(css).iter().map(|node| node.words()).collect()
}

#[test]
fn every_page_that_shows_one_of_several_dates_says_so() {
    let dossier = signed_twice();
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let both = [
        ("ar", "3 أغسطس 2022 أو 3 يوليو 2023", "(توقيع)", "تختلف الأقوال"),
        ("en", "3 August 2022 or 3 July 2023", "(signature)", "Accounts differ"),
    ];
    for (tag, dates, event, mark) in both {
        let cell = format!("{dates} {event} {mark}");
        for page in ["index", "agreements/index", "countries/kuwait"] {
            let page = format!("{tag}/{page}.html");
            let cells = words(&run, &page, "table.rows td:nth-of-type(3)");
            assert_eq!(cells, [&*cell], "{page}");
        }
        let country = words(&run, &format!("{tag}/countries/kuwait.html"), "p.quiet");
        let since = country.iter().find(|line| line.contains(dates));
        assert!(since.is_some_and(|line| line.ends_with(mark)), "{country:?}");
    }
}

#[test]
fn what_is_computed_from_disputed_dates_shows_each_value() {
    let dossier = signed_twice();
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = |tag: &str| run.page(&format!("{tag}/agreements/pact.html"));
    let reasons = |tag: &str| page(tag).root().words_of("ul.reasons > li");
    assert_eq!(
        reasons("en"),
        [
            "signature: 3 August 2022",
            "signature: 3 July 2023",
            "Accounts differ on the date of this event: signature",
            "Entry into force: not mentioned",
            "End of the term: 3 August 2025 or 3 July 2026 Accounts differ Computed",
        ]
    );
    assert_eq!(
        reasons("ar"),
        [
            "توقيع: 3 أغسطس 2022",
            "توقيع: 3 يوليو 2023",
            "تختلف الأقوال في تاريخ هذا الحدث: توقيع",
            "دخول حيز التنفيذ: لم يُذكر",
            "نهاية المدة: 3 أغسطس 2025 أو 3 يوليو 2026 تختلف الأقوال محسوب",
        ]
    );
    let rows = page("en").root().rows();
    let end = rows.iter().find(|row| row[0] == "End of the term").expect("a row");
    assert_eq!(end[1], "3 August 2025 or 3 July 2026 Accounts differ");
    assert_eq!(
        words(&run, "en/agreements/pact.html", STATES),
        [
            "Since 3 August 2022",
            "Possibly: Signed – or: Before its first reported step",
            "signature: 3 August 2022",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
            "Since 3 July 2023 at the latest",
            "Signed (status on 21 November 2026)",
            "signature: 3 July 2023",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
        ]
    );
    assert_eq!(
        words(&run, "ar/agreements/pact.html", STATES),
        [
            "منذ 3 أغسطس 2022",
            "ربما جرى التوقيع – أو قبل أول خطوة مذكورة",
            "توقيع: 3 أغسطس 2022",
            "تختلف الأقوال",
            "تاريخ أحدث مصدر لذلك: 9 مارس 2024",
            "منذ 3 يوليو 2023 على أبعد تقدير",
            "جرى التوقيع (الحالة في 21 نوفمبر 2026)",
            "توقيع: 3 يوليو 2023",
            "تختلف الأقوال",
            "تاريخ أحدث مصدر لذلك: 9 مارس 2024",
        ]
    );
}

/// The end of a term that begins with a disputed entry into force is disputed, and so is the state
/// after it.
#[test]
fn a_state_after_a_disputed_end_is_disputed() {
    let events = "in-force 2019-01-01, in-force 2020-01-01";
    let dossier = in_diwan("", events, "P5Y in-force none");
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    assert_eq!(
        words(&run, "en/agreements/pact.html", STATES),
        [
            "Since 1 January 2019",
            "Possibly: In force – or: Before its first reported step",
            "entry into force: 1 January 2019",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
            "Since 1 January 2020 at the latest",
            "In force",
            "entry into force: 1 January 2020",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
            "Since 2 January 2024",
            "Possibly: Expired – or: In force",
            "End of a term Computed",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
            "Since 2 January 2025 at the latest",
            "Expired (status on 21 November 2026)",
            "End of a term Computed",
            "Accounts differ",
            "Latest source for this: 9 March 2024",
        ]
    );
}

/// A timeline has a sign for each account, and each says that others differ.
#[test]
fn a_timeline_shows_every_account() {
    let events =
        "signed 2020-08-03, signed 2023-07-03, approved 2024-01-01, in-force 2025-01-01";
    let dossier = in_diwan("", events, "");
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    for (tag, titles) in [
        (
            "en",
            [
                "3 August 2020: signature, The treaty (Accounts differ)",
                "3 July 2023: signature, The treaty (Accounts differ)",
                "1 January 2024: approval, The treaty",
                "1 January 2025: entry into force, The treaty",
            ],
        ),
        (
            "ar",
            [
                "3 أغسطس 2020: توقيع، المعاهدة (تختلف الأقوال)",
                "3 يوليو 2023: توقيع، المعاهدة (تختلف الأقوال)",
                "1 يناير 2024: موافقة، المعاهدة",
                "1 يناير 2025: دخول حيز التنفيذ، المعاهدة",
            ],
        ),
    ] {
        let page = format!("{tag}/countries/kuwait.html");
        let shown = words(&run, &page, ".timeline a title");
        let bare = |title: &String| title.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(shown.iter().map(bare).collect::<Vec<_>>(), titles);
    }
}
