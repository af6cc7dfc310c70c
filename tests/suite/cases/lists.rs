//! Lists over several entries: silence, voices, the order of time.
//! Start at [`silence_is_never_shown_as_absence`].

use super::{
    LANGUAGES, all_begin, cases, event_list, events, first_list, provisions, words_of,
};

#[test]
fn silence_is_never_shown_as_absence() {
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
    // The page of the accuser shows the accusation, although the accuser did nothing of it.
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
    // The addressee of a proposal is not a party to it.
    for language in LANGUAGES {
        let nations = run.page(&format!("{language}/organisations/united-nations.html"));
        assert_eq!(words_of(&first_list(&nations)), [""; 0], "{language}");
    }
}
