//! The page of each of the five agreements.
//! Start at [`says`].

use super::{LANGUAGES, all_begin, cases, event_list, form_and_parties, says};
use crate::dossier::Dossier;
use crate::html::Page;

/// Where the links of a relation lead.
fn related<'p>(page: &'p Page, relation: &str) -> Vec<&'p str> {
    let lines = page.select("p").into_iter();
    let mut lines =
        lines.filter(|line| line.words().starts_with(&format!("{relation}: ")));
    lines.next().unwrap_or_else(|| panic!("no {relation}:\n{}", page.html)).links()
}

/// The line on the term without its sources, and the date in it, which is not exact.
#[track_caller]
fn term(page: &Page) -> (String, String) {
    let line = page.one("p:has(> span.date)");
    let words = line.words();
    let (before, _) = words.split_once('[').expect("a term is cited");
    (before.to_owned(), line.one("span.date").words())
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
    // The signature is on the pages of those who signed. Khanzadi is not reported to have signed.
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
    // The idea with which it is compared is dated by a decade, and links back.
    says(
        &run,
        "middle-east-osce-1990s",
        "proposed",
        &["proposed 199X stated @ hawar-iran-2019 ¶15"],
        &["collective-security attributed @ hawar-iran-2019 ¶15"],
    );
    let page = run.page("en/agreements/middle-east-osce-1990s.html");
    assert!(page.words().contains("the decade from 1990"));
    let related = related(&page, "compared-with-reverse");
    assert_eq!(related, ["gulf-security-concept-2019.html"]);
}

#[test]
fn iran_2025_separates_stated_attributed_related_absent_and_silent() {
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
    // Twenty years from an unknown event: computed from the year of signature, and marked.
    let arabic = run.page("ar/agreements/iran-russia-2025.html");
    assert_eq!(
        term(&arabic),
        ("20 سنة, unknown, about نحو 2045".into(), "نحو 2045".into())
    );
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
    let english = run.page("en/agreements/iran-russia-2025.html");
    assert_eq!(
        term(&english),
        ("20 years, unknown, about about 2045".into(), "about 2045".into())
    );
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
    let english = run.page("en/agreements/north-korea-russia-2024.html");
    assert_eq!(related(&english, "compared-with-reverse"), ["iran-russia-2025.html"]);
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
