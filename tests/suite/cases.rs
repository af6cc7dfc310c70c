//! Five hard cases of the fact sheet, as a reader finds them: `tests/cases`, facts only.

use crate::dossier::{Dossier, Page, Run, copy, repository, tags};

const LANGUAGES: [&str; 2] = ["ar", "en"];

fn cases() -> (Dossier, Run) {
    let dossier = Dossier::from("tests/cases");
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The same dossier in the theme that readers see: it shows more than the bare one.
fn cases_in_diwan() -> (Dossier, Run) {
    let dossier =
        Dossier::from("tests/cases").edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The items of every plain list of a page.
fn lists(page: &Page) -> Vec<Vec<Page>> {
    let within = |list: &str| {
        let (list, _) = list.split_once("</ul>").expect("a list ends");
        let items = list.split("<li").skip(1);
        items.map(|item| Page { html: format!("<li{item}") }).collect()
    };
    page.html.split("<ul>").skip(1).map(within).collect()
}

/// The first list of a page: the provisions of an agreement, the agreements of a party.
fn first_list(page: &Page) -> Vec<Page> {
    lists(page).into_iter().next().expect("a page has lists")
}

/// The last list of a page: its events, those of other entries that name it included.
fn event_list(page: &Page) -> Vec<Page> {
    lists(page).pop().expect("a page has lists")
}

/// The rows with the attribute `keys[0]`, each as its values, `-` where empty, and its sources.
fn data(page: &Page, keys: &[&str]) -> Vec<String> {
    let rows = lists(page).into_iter().flatten();
    rows.filter_map(|row| {
        let (_, attributes) = tags(&row.html).into_iter().next()?;
        let value = |key: &&str| {
            let (_, value) = attributes.iter().find(|(name, _)| name == key)?;
            Some(if value.is_empty() { "-".to_owned() } else { value.clone() })
        };
        let values: Option<Vec<String>> = keys.iter().map(value).collect();
        Some(format!("{} @ {}", values?.join(" "), sources(&row)))
    })
    .collect()
}

/// Where a row is written: each article with its paragraphs.
fn sources(row: &Page) -> String {
    let marks = row.html.split("articles/").skip(1);
    let all: Vec<String> = marks
        .filter_map(|rest| {
            let (article, rest) = rest.split_once(".html")?;
            let (_, rest) = rest.split_once(">[")?;
            let (mark, _) = rest.split_once(']')?;
            let (_, paragraphs) = mark.split_once(' ')?;
            Some(format!("{article} {paragraphs}"))
        })
        .collect();
    all.join("; ")
}

fn events(page: &Page) -> Vec<String> {
    data(page, &["data-event", "data-date", "data-basis"])
}

fn provisions(page: &Page) -> Vec<String> {
    data(page, &["data-provision", "data-value"])
}

/// The words of each row, cut where the expected ones end.
fn beginnings(rows: &[Page], expected: &[&str]) -> Vec<String> {
    let cut = |(at, row): (usize, &Page)| {
        let length = expected.get(at).map_or(usize::MAX, |words| words.chars().count());
        row.words().chars().take(length).collect()
    };
    rows.iter().enumerate().map(cut).collect()
}

#[track_caller]
fn all_begin(rows: &[Page], expected: &[&str]) {
    assert_eq!(beginnings(rows, expected), expected);
}

fn words_of(rows: &[Page]) -> Vec<String> {
    rows.iter().map(Page::words).collect()
}

/// The line under the title of an agreement: its form and its parties.
fn form_and_parties(page: &Page) -> String {
    let (_, rest) = page.html.split_once("</h1><p>").expect("a line follows the title");
    let (line, _) = rest.split_once("</p>").expect("the line ends");
    Page { html: line.to_owned() }.words()
}

fn status(page: &Page) -> Vec<(String, String)> {
    page.elements_with("data-status").concat()
}

/// The rows as a page has them: paragraphs are listed with the comma of its language.
fn with_comma(language: &str, rows: &[&str]) -> Vec<String> {
    let comma = if language == "ar" { "، " } else { ", " };
    rows.iter().map(|row| row.replace(", ", comma)).collect()
}

/// What an agreement's page says in data, the same in both languages but for the comma.
#[track_caller]
fn says(run: &Run, id: &str, standing: &str, own: &[&str], provided: &[&str]) {
    for language in LANGUAGES {
        let page = run.page(&format!("{language}/agreements/{id}.html"));
        assert_eq!(status(&page), [("data-status".to_owned(), standing.to_owned())]);
        assert_eq!(events(&page), with_comma(language, own), "{language}");
        assert_eq!(provisions(&page), with_comma(language, provided), "{language}");
    }
}

#[test]
fn the_five_cases_leave_nothing_to_report() {
    Dossier::from("tests/cases").run(&["check", "--deny-warnings"]).succeeded();
}

#[test]
fn kuwait_2023_is_approved_and_its_end_is_not_computable() {
    let (_dossier, run) = cases();
    says(
        &run,
        "kuwait-russia-2023",
        "approved",
        &[
            "signed 2023-07-03 inferred @ gulf-gateway-2024 ¶3, 10",
            "approved 2024-03-03 inferred @ gulf-gateway-2024 ¶3, 10",
        ],
        &[
            "arms-supply stated @ gulf-gateway-2024 ¶11, 13",
            "maintenance stated @ gulf-gateway-2024 ¶11–13",
            "training stated @ gulf-gateway-2024 ¶12, 14",
            "co-production stated @ gulf-gateway-2024 ¶14",
            "other-fields stated @ gulf-gateway-2024 ¶14",
            "re-export-restriction silent @ ",
            "end-use-control silent @ ",
            "exercises silent @ ",
            "mutual-defence silent @ gulf-gateway-2024 ¶11–14",
        ],
    );
    let arabic = run.page("ar/agreements/kuwait-russia-2023.html");
    assert_eq!(form_and_parties(&arabic), "اتفاق تنفيذي: الكويت وروسيا");
    all_begin(
        &event_list(&arabic),
        &["توقيع 3 تموز/يوليو 2023 اليوم والشهر", "موافقة 3 آذار/مارس 2024 اليوم والشهر"],
    );
    let words = arabic.words();
    assert!(words.contains("5 سنوات, automatic, not-computable"), "{words}");

    let english = run.page("en/agreements/kuwait-russia-2023.html");
    assert_eq!(form_and_parties(&english), "executive agreement: Kuwait and Russia");
    all_begin(
        &event_list(&english),
        &["signature 3 July 2023 Day and month", "approval 3 March 2024 Day and month"],
    );
    let words = english.words();
    assert!(words.contains("5 years, automatic, not-computable"), "{words}");
}

#[test]
fn iran_2019_is_signed_by_two_bodies_for_two_states() {
    let (_dossier, run) = cases();
    says(
        &run,
        "iran-russia-2019",
        "signed",
        &[
            "signed 2019-07-29? inferred @ hawar-iran-2019 ¶4, 12, 18",
            "remark - stated @ hawar-iran-2019 ¶5",
            "exercise - stated @ hawar-iran-2019 ¶6",
        ],
        &[
            "general-defence stated @ hawar-iran-2019 ¶4",
            "other-fields assessed @ hawar-iran-2019 ¶9–10",
            "exercises related @ hawar-iran-2019 ¶6",
            "mutual-defence absent @ hawar-iran-2019 ¶8",
        ],
    );
    let arabic = run.page("ar/agreements/iran-russia-2019.html");
    assert_eq!(form_and_parties(&arabic), "مذكرة تفاهم: روسيا وإيران");
    all_begin(
        &event_list(&arabic),
        &[
            "توقيع 29 تموز/يوليو 2019 (غير مؤكد) جرى التوقيع خلال زيارة حسين خانزادي، ولا",
            "تصريح قال إنها أول مذكرة تفاهم من هذا النوع",
            "مناورة planned حسين خانزادي مناورات مشتركة متوقعة",
        ],
    );
    let english = run.page("en/agreements/iran-russia-2019.html");
    assert_eq!(
        form_and_parties(&english),
        "memorandum of understanding: Russia and Iran"
    );
    all_begin(
        &event_list(&english),
        &[
            "signature 29 July 2019 (uncertain) It was signed during the visit of",
            "remark He called it the first memorandum of its kind",
            "exercise planned Hossein Khanzadi A joint exercise expected",
        ],
    );
    // Who signed has the signature on its page. Khanzadi, who is not said to have, has it not.
    for body in ["russian-defence-ministry", "iranian-general-staff"] {
        all_begin(
            &event_list(&run.page(&format!("en/organisations/{body}.html"))),
            &["signature 29 July 2019 (uncertain) Russia–Iran memorandum 2019"],
        );
    }
    all_begin(
        &event_list(&run.page("en/people/hossein-khanzadi.html")),
        &["remark Russia–Iran memorandum 2019", "exercise Russia–Iran memorandum 2019"],
    );
}

#[test]
fn the_gulf_concept_is_proposed_and_its_transmission_has_no_date() {
    let (_dossier, run) = cases();
    says(
        &run,
        "gulf-security-concept-2019",
        "proposed",
        &[
            "presented 2019-07-23 inferred @ hawar-iran-2019 ¶12",
            "transmitted - inferred @ hawar-iran-2019 ¶4, 12",
            "remark - stated @ hawar-iran-2019 ¶14, 16",
        ],
        &[
            "collective-security attributed @ hawar-iran-2019 ¶12, 15",
            "other-fields assessed @ hawar-iran-2019 ¶12",
            "mutual-defence silent @ ",
        ],
    );
    let arabic = run.page("ar/agreements/gulf-security-concept-2019.html");
    assert_eq!(form_and_parties(&arabic), "مقترح: روسيا");
    all_begin(
        &event_list(&arabic),
        &[
            "عرض 23 تموز/يوليو 2019 اليوم والشهر مطبوعان",
            "نقل وسائل إعلام روسية أفادت به",
            "تصريح قال في مقابلة مع كوميرسانت",
        ],
    );
    let english = run.page("en/agreements/gulf-security-concept-2019.html");
    assert_eq!(form_and_parties(&english), "proposal: Russia");
    all_begin(
        &event_list(&english),
        &[
            "presentation 23 July 2019 Day and month are printed",
            "transmission Russian media Russian media reported it",
            "remark He said in an interview with Kommersant",
        ],
    );
    // The idea with which it is compared is of a decade, and knows of it.
    says(
        &run,
        "middle-east-osce-1990s",
        "proposed",
        &["proposed 199X stated @ hawar-iran-2019 ¶15"],
        &["collective-security attributed @ hawar-iran-2019 ¶15"],
    );
    run.page("en/agreements/middle-east-osce-1990s.html")
        .shows("the decade from 1990")
        .shows("compared-with-reverse: <a href=gulf-security-concept-2019.html>");
}

#[test]
fn iran_2025_keeps_stated_attributed_related_absent_and_silent_apart() {
    let (_dossier, run) = cases();
    says(
        &run,
        "iran-russia-2025",
        "signed",
        &[
            "signed 2025-01-17 inferred @ mustaqilla-iran-2025 ¶1, 10",
            "remark 2025-01-17 inferred @ mustaqilla-iran-2025 ¶12–14",
            "visit - stated @ mustaqilla-iran-2025 ¶6, 19",
            "remark - stated @ mustaqilla-iran-2025 ¶7–8",
        ],
        &[
            "security-services stated @ mustaqilla-iran-2025 ¶2",
            "exercises stated @ mustaqilla-iran-2025 ¶2",
            "port-visits stated @ mustaqilla-iran-2025 ¶2",
            "training stated @ mustaqilla-iran-2025 ¶2",
            "territory-denial stated @ mustaqilla-iran-2025 ¶3",
            "no-aid-to-aggressor stated @ mustaqilla-iran-2025 ¶3",
            "threat-response stated @ mustaqilla-iran-2025 ¶3",
            "military-technical attributed @ mustaqilla-iran-2025 ¶5",
            "threat-response related @ mustaqilla-iran-2025 ¶9",
            "civil related @ mustaqilla-iran-2025 ¶7, 11",
            "mutual-defence absent @ mustaqilla-iran-2025 ¶4",
            "arms-supply absent @ mustaqilla-iran-2025 ¶5",
            "non-aggression silent @ ",
        ],
    );
    // Twenty years from no known event: computed from the year of signature, and marked.
    let arabic = run
        .page("ar/agreements/iran-russia-2025.html")
        .shows("20 سنة, unknown, about <span class=date>نحو 2045</span>");
    assert_eq!(form_and_parties(&arabic), "معاهدة: روسيا وإيران");
    all_begin(
        &event_list(&arabic),
        &[
            "توقيع 17 كانون الثاني/يناير 2025 لا يُطبع سوى «يوم الجمعة»",
            "تصريح 17 كانون الثاني/يناير 2025 قال، بترجمة التلفزيون الرسمي الروسي",
            "زيارة أول زيارة له للكرملين منذ فوزه بالرئاسة",
            "تصريح قال إن المعاهدة تهيئ ظروفًا أفضل",
        ],
    );
    let english = run
        .page("en/agreements/iran-russia-2025.html")
        .shows("20 years, unknown, about <span class=date>about 2045</span>");
    assert_eq!(form_and_parties(&english), "treaty: Russia and Iran");
    all_begin(
        &event_list(&english),
        &[
            "signature 17 January 2025 Only “on Friday” is printed",
            "remark 17 January 2025 He said, as interpreted by Russian state television",
            "visit His first visit to the Kremlin since he won the presidency",
            "remark He said that the treaty made for better conditions",
        ],
    );
}

#[test]
fn a_wrong_weekday_of_the_treaty_of_2025_is_refused() {
    let run = Dossier::from("tests/cases")
        .edit(
            "content/agreements/iran-russia-2025/facts.toml",
            "\"friday\"",
            "\"thursday\"",
        )
        .build()
        .refused();
    assert!(
        run.stderr.contains("`2025-01-17` was a `friday`, not a `thursday`"),
        "{}",
        run.stderr
    );
}

#[test]
fn north_korea_2024_has_one_clause_in_four_codings() {
    let (_dossier, run) = cases();
    says(
        &run,
        "north-korea-russia-2024",
        "signed",
        &[
            "signed 2024-06-19 inferred @ khaleej-korea-2024 ¶3",
            "remark - stated @ khaleej-korea-2024 ¶4",
            "remark - stated @ khaleej-korea-2024 ¶14",
            "deployment - stated @ mustaqilla-iran-2025 ¶4",
            "remark - stated @ mustaqilla-iran-2025 ¶4",
        ],
        &[
            "mutual-defence stated @ mustaqilla-iran-2025 ¶4",
            "mutual-assistance attributed @ khaleej-korea-2024 ¶3",
            "other-fields attributed @ khaleej-korea-2024 ¶3",
            "mutual-defence assessed @ khaleej-korea-2024 ¶4, 6",
            "arms-supply assessed @ khaleej-korea-2024 ¶4, 10, 20–22",
            "co-production assessed @ khaleej-korea-2024 ¶18, 23",
            "other-fields assessed @ khaleej-korea-2024 ¶13, 17",
        ],
    );
    let arabic = run.page("ar/agreements/north-korea-russia-2024.html");
    assert_eq!(form_and_parties(&arabic), "معاهدة: روسيا وكوريا الشمالية");
    all_begin(
        &event_list(&arabic),
        &[
            "توقيع 19 حزيران/يونيو 2024 ينقل المقال المؤرخ في 19 حزيران/يونيو 2024",
            "تصريح خبراء ومراقبون لم يُسمَّوا استبعدوا",
            "تصريح استبعد مشاركة الجيش الكوري الشمالي المباشرة",
            "نشر قوات alleged الغرب نشر قوات كورية شمالية للقتال في أوكرانيا.",
            "تصريح لم تؤكد موسكو نشر القوات ولم تنفه.",
        ],
    );
    let english = run
        .page("en/agreements/north-korea-russia-2024.html")
        .shows("compared-with-reverse: <a href=iran-russia-2025.html>");
    assert_eq!(form_and_parties(&english), "treaty: Russia and North Korea");
    all_begin(
        &event_list(&english),
        &[
            "signature 19 June 2024 The article, dated 19 June 2024, reports",
            "remark unnamed experts and observers They ruled out",
            "remark He thought direct participation of the North Korean army",
            "deployment alleged the West Deployment of North Korean troops",
            "remark Moscow neither confirmed nor denied the deployment.",
        ],
    );
    for language in LANGUAGES {
        run.page(&format!("{language}/agreements/north-korea-russia-2024.html"))
            .hides("not-computable");
    }
}

#[test]
fn silence_is_nowhere_absence() {
    let (_dossier, run) = cases();
    let with = |language: &str, value: &str| {
        let agreements = [
            "kuwait-russia-1993",
            "kuwait-russia-2023",
            "kuwait-decree-2024",
            "iran-russia-2019",
            "gulf-security-concept-2019",
            "middle-east-osce-1990s",
            "iran-russia-2025",
            "north-korea-russia-2024",
        ];
        let mut found = Vec::new();
        for id in agreements {
            let page = run.page(&format!("{language}/agreements/{id}.html"));
            for row in provisions(&page) {
                if let Some((code, cites)) = row.split_once(&format!(" {value} @ ")) {
                    found.push(format!("{id} {code} @ {cites}"));
                }
            }
        }
        found
    };
    for language in LANGUAGES {
        assert_eq!(
            with(language, "absent"),
            [
                "iran-russia-2019 mutual-defence @ hawar-iran-2019 ¶8",
                "iran-russia-2025 mutual-defence @ mustaqilla-iran-2025 ¶4",
                "iran-russia-2025 arms-supply @ mustaqilla-iran-2025 ¶5",
            ]
        );
        assert_eq!(
            with(language, "silent"),
            [
                "kuwait-russia-1993 mutual-defence @ ",
                "kuwait-russia-2023 re-export-restriction @ ",
                "kuwait-russia-2023 end-use-control @ ",
                "kuwait-russia-2023 exercises @ ",
                "kuwait-russia-2023 mutual-defence @ gulf-gateway-2024 ¶11–14",
                "gulf-security-concept-2019 mutual-defence @ ",
                "iran-russia-2025 non-aggression @ ",
            ]
        );
    }
}

#[test]
fn accusation_denial_and_refusal_to_confirm_keep_their_voices() {
    let (_dossier, run) = cases();
    all_begin(
        &event_list(&run.page("ar/countries/iran.html")),
        &[
            "توقيع 29 تموز/يوليو 2019 (غير مؤكد) مذكرة",
            "انتخاب تموز/يوليو 2024 فاز برئاسة إيران.",
            "تسليم alleged الولايات المتحدة تسليم صواريخ باليستية قصيرة المدى",
            "توقيع 17 كانون الثاني/يناير 2025 روسيا وإيران 2025",
            "تسليم alleged الغرب توفير صواريخ وطائرات بلا طيار",
            "تسليم denied إيران إمداد روسيا بطائرات بلا طيار أو صواريخ.",
            "تسليم زودت روسيا إيران في الماضي بأنظمة الدفاع الجوي إس-300.",
            "مناورة مذكرة روسيا وإيران 2019 planned حسين خانزادي",
            "تصريح الكرملين رفض تأكيد تسلّم صواريخ إيرانية",
        ],
    );
    all_begin(
        &event_list(&run.page("en/countries/iran.html")),
        &[
            "signature 29 July 2019 (uncertain) Russia–Iran memorandum 2019",
            "election July 2024 He won the presidency of Iran.",
            "delivery alleged United States Delivery of short-range ballistic missiles",
            "signature 17 January 2025 Russia–Iran 2025",
            "delivery alleged the West Supply of missiles and drones",
            "delivery denied Iran Supply of drones or missiles to Russia.",
            "delivery Russia supplied Iran with S-300 air-defence systems in the past.",
            "exercise Russia–Iran memorandum 2019 planned Hossein Khanzadi",
            "remark the Kremlin It refused to confirm that it had received",
        ],
    );
    // The accuser’s page shows what it says, though it did nothing of it.
    all_begin(
        &event_list(&run.page("en/countries/united-states.html")),
        &["delivery Iran alleged United States"],
    );
}

#[test]
fn plans_stand_beside_what_happened_in_the_order_of_time() {
    let (_dossier, run) = cases();
    all_begin(
        &event_list(&run.page("ar/people/vladimir-putin.html")),
        &[
            "زيارة تشرين الأول/أكتوبر 2019 السعودية planned زيارة مقررة",
            "تصريح كانون الأول/ديسمبر 2023 قال إن العلاقات مع الكويت",
            "زيارة 19 حزيران/يونيو 2024 كوريا الشمالية يقول المقال",
            "توقيع 17 كانون الثاني/يناير 2025 روسيا وإيران 2025",
            "تصريح روسيا وإيران 2025 قال إن المعاهدة",
        ],
    );
    all_begin(
        &event_list(&run.page("en/people/vladimir-putin.html")),
        &[
            "visit October 2019 Saudi Arabia planned A visit on the calendar",
            "remark December 2023 He said that relations with Kuwait",
            "visit 19 June 2024 North Korea The article dated this day",
            "signature 17 January 2025 Russia–Iran 2025",
            "remark Russia–Iran 2025 He said that the treaty",
        ],
    );
    let (ukraine, syria) =
        (run.page("en/countries/ukraine.html"), run.page("en/countries/syria.html"));
    assert_eq!(
        [events(&ukraine), events(&syria)].concat(),
        [
            "war 2022-02~ inferred @ mustaqilla-iran-2025 ¶15; khaleej-korea-2024 ¶22",
            "overthrow 2024-12 inferred @ mustaqilla-iran-2025 ¶10",
        ]
    );
    all_begin(&event_list(&ukraine), &["war about February 2022", "deployment Russia–"]);
}

#[test]
fn a_party_lists_its_instruments_by_time_with_status_and_other_parties() {
    let (_dossier, run) = cases();
    assert_eq!(
        words_of(&first_list(&run.page("ar/countries/russia.html"))),
        [
            "الكويت وروسيا 1993 signed 1993 الكويت",
            "الفكرة الشرق أوسطية proposed العقد الذي يبدأ عام 1990",
            "المفهوم الأمني الروسي proposed 23 تموز/يوليو 2019",
            "مذكرة روسيا وإيران 2019 signed 29 تموز/يوليو 2019 (غير مؤكد) إيران",
            "الكويت وروسيا 2023 approved 3 تموز/يوليو 2023 الكويت",
            "روسيا وكوريا الشمالية 2024 signed 19 حزيران/يونيو 2024 كوريا الشمالية",
            "روسيا وإيران 2025 signed 17 كانون الثاني/يناير 2025 إيران",
        ]
    );
    assert_eq!(
        words_of(&first_list(&run.page("en/countries/russia.html"))),
        [
            "Kuwait–Russia 1993 signed 1993 Kuwait",
            "Middle Eastern OSCE proposed the decade from 1990",
            "Gulf security concept proposed 23 July 2019",
            "Russia–Iran memorandum 2019 signed 29 July 2019 (uncertain) Iran",
            "Kuwait–Russia 2023 approved 3 July 2023 Kuwait",
            "Russia–North Korea 2024 signed 19 June 2024 North Korea",
            "Russia–Iran 2025 signed 17 January 2025 Iran",
        ]
    );
    assert_eq!(
        words_of(&first_list(&run.page("en/countries/kuwait.html"))),
        [
            "Kuwait–Russia 1993 signed 1993 Russia",
            "Kuwait–Russia 2023 approved 3 July 2023 Russia",
            "Kuwaiti decree 2024 issued 3 March 2024",
        ]
    );
    // Whom a proposal is addressed to is no party to it.
    for language in LANGUAGES {
        let nations = run.page(&format!("{language}/organisations/united-nations.html"));
        assert_eq!(words_of(&first_list(&nations)), [""; 0], "{language}");
    }
}

/// The part of a page from the heading `id` to the end of its section.
#[track_caller]
fn section(page: &Page, id: &str) -> Page {
    let (_, rest) = page
        .html
        .split_once(&format!("id={id}>"))
        .unwrap_or_else(|| panic!("no section `{id}`:\n{}", page.html));
    let (section, _) = rest.split_once("</section>").expect("a section ends");
    Page { html: section.to_owned() }
}

/// The element with these data attributes, to the next of its kind.
#[track_caller]
fn row(page: &Page, element: &str, attributes: &[(&str, &str)]) -> Page {
    let open = format!("<{element} ");
    page.html
        .split(&open)
        .skip(1)
        .map(|row| Page { html: format!("{open}{row}") })
        .find(|row| {
            let (_, found) = tags(&row.html).remove(0);
            attributes.iter().all(|(key, value)| {
                found.iter().any(|(name, given)| name == key && given == value)
            })
        })
        .unwrap_or_else(|| panic!("no {attributes:?}:\n{}", page.html))
}

#[test]
fn an_addressee_is_told_what_is_addressed_to_it() {
    let (_dossier, run) = cases_in_diwan();
    for (language, name) in
        [("ar", "المفهوم الأمني الروسي"), ("en", "Gulf security concept")]
    {
        let nations = run.page(&format!("{language}/organisations/united-nations.html"));
        let addressed = section(&nations, "m-addressed")
            .shows("href=../agreements/gulf-security-concept-2019.html")
            .shows("href=../countries/russia.html");
        assert!(addressed.words().contains(name), "{}", addressed.words());
    }
    run.page("ar/agreements/gulf-security-concept-2019.html")
        .shows("الأمم المتحدة")
        .shows("دول الخليج والشرق الأوسط");
    run.page("en/agreements/gulf-security-concept-2019.html")
        .shows("United Nations")
        .shows("the states of the Gulf and the Middle East");
}

#[test]
fn what_was_said_without_a_date_shows_when_it_was_said() {
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
        let words = row(&run.page(page), "tr", &event).words();
        for part in [said, voice] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
}

#[test]
fn every_judgement_of_a_provision_names_its_voices() {
    let (_dossier, run) = cases_in_diwan();
    let provision = |agreement: &str, code: &str, value: &str| {
        LANGUAGES.map(|language| {
            let page = run.page(&format!("{language}/agreements/{agreement}.html"));
            let wanted = [("data-provision", code), ("data-value", value)];
            row(&page, "li", &wanted).words()
        })
    };
    let korea = "north-korea-russia-2024";
    for (agreement, code, value, arabic, english) in [
        (korea, "mutual-assistance", "attributed", "فلاديمير بوتين", "Vladimir Putin"),
        (
            korea,
            "mutual-defence",
            "assessed",
            "خبراء ومراقبون لم يُسمَّوا وميخائيل أريستوف",
            "unnamed experts and observers and Mikhail Aristov",
        ),
        (
            korea,
            "arms-supply",
            "assessed",
            "خبراء ومراقبون لم يُسمَّوا وميخائيل أريستوف وأوليغ كوستيوتشينكو",
            "unnamed experts and observers, Mikhail Aristov and Oleg Kostyuchenko",
        ),
        (korea, "other-fields", "assessed", "نيكولاي كوشيرنكو", "Nikolai Kushirenko"),
        (
            "iran-russia-2025",
            "military-technical",
            "attributed",
            "روسيا وإيران",
            "Russia and Iran",
        ),
        (
            "iran-russia-2025",
            "threat-response",
            "related",
            "فلاديمير بوتين",
            "Vladimir Putin",
        ),
        ("iran-russia-2019", "mutual-defence", "absent", "المونيتور", "Al-Monitor"),
        ("iran-russia-2019", "exercises", "related", "حسين خانزادي", "Hossein Khanzadi"),
        (
            "gulf-security-concept-2019",
            "collective-security",
            "attributed",
            "المونيتور وأندريه باكلانوف",
            "Al-Monitor and Andrei Baklanov",
        ),
    ] {
        let [in_arabic, in_english] = provision(agreement, code, value);
        assert!(in_arabic.contains(arabic), "{agreement} {code}: {in_arabic}");
        assert!(in_english.contains(english), "{agreement} {code}: {in_english}");
    }
    // The article’s own word on the clause names no voice.
    let [_, own] = provision(korea, "mutual-defence", "stated");
    for voice in ["Putin", "Aristov", "experts"] {
        assert!(!own.contains(voice), "{own}");
    }
}
