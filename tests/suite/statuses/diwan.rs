//! What the theme `diwan` says of a status and of the end of a term, in both languages.
//! Start at [`EXPLAINED`].

use super::dossier;
use crate::dossier::{Dossier, copy, repository};
use crate::entries::diwan;

pub(super) fn in_diwan(form: &str, events: &str, term: &str) -> Dossier {
    let dossier = dossier("2026-11-21", form, events, term);
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

/// What `diwan` shows under “Status”: the words, then the explanation.
pub(super) fn state_in_diwan(form: &str, events: &str, term: &str) -> [String; 2] {
    let dossier = in_diwan(form, events, term);
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    ["ar", "en"].map(|tag| {
        let page = run.page(&format!("{tag}/agreements/pact.html"));
        let mut lines = vec![page.one("p.state").words()];
        lines.extend(page.root().words_of("ul.reasons > li"));
        lines.join(" | ")
    })
}

/// Events, a term, and what the page says of both in Arabic and in English.
const EXPLAINED: [[&str; 4]; 11] = [
    [
        "signed 2023-07-03",
        "P5Y in-force automatic",
        "جرى التوقيع، ولم يُذكر النفاذ | توقيع: 3 يوليو 2023 | \
             دخول حيز التنفيذ: لم يُذكر | نهاية المدة الأولى: لا يمكن حسابها، لأن المدة تبدأ \
             من حدث لم يُذكر وقوعه (دخول حيز التنفيذ)",
        "Signed; entry into force not reported | signature: 3 July 2023 | \
             Entry into force: not mentioned | End of the first term: cannot be computed, \
             since it runs from an event that is not reported (entry into force)",
    ],
    [
        "ratified -",
        "",
        "جرت الموافقة، ولم يُذكر النفاذ | تصديق: بلا تاريخ | \
             دخول حيز التنفيذ: لم يُذكر",
        "Approved; entry into force not reported | ratification: undated | \
             Entry into force: not mentioned",
    ],
    [
        "in-force 2024-02-15",
        "P5Y in-force automatic",
        "في حيز التنفيذ | دخول حيز التنفيذ: 15 فبراير 2024 | نهاية المدة الأولى: 15 فبراير 2029 \
             محسوب",
        "In force | entry into force: 15 February 2024 | \
             End of the first term: 15 February 2029 Computed",
    ],
    [
        "in-force 2020-02",
        "P5Y in-force automatic",
        "انتهت المدة الأولى، والتجديد تلقائي، ولا تذكر المقالات شيئًا بعدها | \
             دخول حيز التنفيذ: فبراير 2020 | نهاية المدة الأولى: 2025 تقريبًا محسوب",
        "First term ended; renewal is automatic, and no article reports anything since | \
             entry into force: February 2020 | End of the first term: around 2025 Computed",
    ],
    [
        "in-force 2020",
        "P5Y in-force none",
        "انقضت المدة | دخول حيز التنفيذ: 2020 | نهاية المدة: 2025 تقريبًا محسوب",
        "Expired | entry into force: 2020 | End of the term: around 2025 Computed",
    ],
    [
        "in-force 2020, denounced 2024",
        "",
        "جرى النقض، ولم يُذكر هل انتهى النفاذ | نقض: 2024 | دخول حيز التنفيذ: 2020",
        "Denounced; whether it has ended is not reported | denunciation: 2024 | \
             entry into force: 2020",
    ],
    [
        "signed 2023-07-03, in-force 2026-11-22",
        "P5Y in-force none",
        "جرى التوقيع، ولم يبدأ النفاذ بعد | توقيع: 3 يوليو 2023 | بدء النفاذ في 22 نوفمبر 2026 | \
             نهاية المدة: 22 نوفمبر 2031 محسوب",
        "Signed; not yet in force | signature: 3 July 2023 | Enters into force on 22 November 2026 | \
             End of the term: 22 November 2031 Computed",
    ],
    [
        "signed 2023, in-force 2027-01 planned",
        "",
        "جرى التوقيع، ولم يبدأ النفاذ بعد | توقيع: 2023 | دخول حيز التنفيذ: يناير 2027 – أمر مزمع، ولم \
             يُذكر أنه حصل",
        "Signed; not yet in force | signature: 2023 | entry into force: January 2027 – Planned; not \
             reported to have happened",
    ],
    [
        "in-force 2015, terminated [2026-11-20..2027-05-01]",
        "",
        "ربما جرى الإنهاء | الحالة غير مؤكدة، لأن التواريخ لا تحسمها | وتحتمل التواريخ أيضًا: \
             في حيز التنفيذ | إنهاء: في وقت ما بين 20 نوفمبر 2026 و1 مايو 2027 | دخول حيز التنفيذ: 2015",
        "May have ended | Uncertain: the dates do not settle the status | The dates also \
             allow: In force | termination: some time between 20 November 2026 and 1 May 2027 | \
             entry into force: 2015",
    ],
    [
        "in-force 2015, terminated 2027-05-01",
        "",
        "في حيز التنفيذ | دخول حيز التنفيذ: 2015 | بعد هذا اليوم – إنهاء: 1 مايو 2027",
        "In force | entry into force: 2015 | After this day – termination: 1 May 2027",
    ],
    [
        "in-force 2019-06-18",
        "P9999Y in-force none",
        "في حيز التنفيذ | دخول حيز التنفيذ: 18 يونيو 2019 | نهاية المدة: لا يمكن حسابها، لأنها تقع في سنة \
             يزيد عدد أرقامها على أربعة",
        "In force | entry into force: 18 June 2019 | End of the term: cannot be computed, since it \
             lies in a year of more than four digits",
    ],
];

#[test]
fn diwan_has_words_for_every_status() {
    let no_event =
        ["الحالة مأخوذة من الشكل: معاهدة", "The status follows from the form: treaty"];
    for (form, ar, en) in [
        ("proposed", "طُرح اقتراح", "Proposed"),
        ("announced", "صدر إعلان", "Announced"),
        ("agreed", "جرى الاتفاق", "Agreed"),
        ("issued", "جرى الإصدار", "Issued"),
        ("launched", "جرى الإطلاق", "Launched"),
        ("unknown", "غير واضحة من المصادر", "Not clear from the sources"),
    ] {
        // Of what is not known the form says nothing.
        let because = |words: &str, why: &str| match form {
            "unknown" => words.to_owned(),
            _ => format!("{words} | {why}"),
        };
        let [why_ar, why_en] = no_event;
        let expected = [because(ar, why_ar), because(en, why_en)];
        assert_eq!(state_in_diwan(form, "", ""), expected);
    }
    for [events, term, ar, en] in EXPLAINED {
        assert_eq!(state_in_diwan("", events, term), [ar, en]);
    }
}

/// What the list of states in `diwan` rests each on.
fn grounds(form: &str, events: &str, term: &str) -> Vec<String> {
    let dossier = in_diwan(form, events, term);
    let run = dossier.build().succeeded();
    run.page("en/agreements/pact.html").root().words_of(".states .grounds > li")
}

/// Where one state stands alone, the list leaves out what stands above it, and nothing else: that a decree was issued
/// follows from its form, and since when from an event that is no step of a treaty.
#[test]
fn the_event_that_begins_a_lone_state_is_said_once() {
    assert_eq!(grounds("issued", "visit 2024-03-03", "")[..1], ["visit: 3 March 2024"]);
    let dossier = diwan(Dossier::small());
    let page = dossier.build().succeeded().page("en/agreements/pact.html");
    let reasons = page.root().words_of("ul.reasons > li");
    let grounds = page.root().words_of(".states .grounds > li");
    assert!(reasons.iter().any(|one| one.starts_with("signature")), "{reasons:?}");
    assert!(grounds.iter().all(|one| !reasons.contains(one)), "{grounds:?}");
}

/// A state that is unknown may follow a step that is known: a term that is not known to go on has ended.
#[test]
fn an_unknown_state_does_not_deny_the_steps_before_it() {
    let dossier = in_diwan("", "in-force 2019-06-18", "P5Y in-force express");
    let page = dossier.build().succeeded().page("en/agreements/pact.html");
    let states = page.root().words_of(".states > div[data-state=unknown] > dd > p");
    assert!(states[0].starts_with("Not clear from the sources"), "{states:?}");
    let reasons = page.root().words_of("ul.reasons > li");
    assert!(
        reasons.contains(&"entry into force: 18 June 2019".to_owned()),
        "{reasons:?}"
    );
}

/// A list without items is none.
#[test]
fn a_status_without_reasons_has_no_list() {
    let dossier = in_diwan("unknown", "", "");
    let run = dossier.build().succeeded();
    assert_eq!(run.page("en/agreements/pact.html").select("ul.reasons").len(), 0);
}

/// The last row of the facts in `diwan`: when the first term ends, and how that is known.
fn end_row(events: &str, term: &str) -> Vec<String> {
    let dossier = in_diwan("", events, term);
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let rows = run.page("en/agreements/pact.html").root().rows();
    let mut ends = rows.into_iter().filter(|cells| cells[0].starts_with("End of"));
    ends.next_back().expect("there is a row")
}

#[test]
fn an_end_from_the_year_of_signature_is_shown_as_inferred() {
    let exact = end_row("in-force 2024-02-15", "P5Y in-force automatic");
    assert_eq!(exact, ["End of the first term", "15 February 2029", "Computed"]);
    let inferred = end_row("signed 2025-01-17", "P20Y unknown none");
    let why = "Counted from the year of signature, since no article says when the term \
               begins.";
    assert_eq!(
        inferred,
        ["End of the term", "around 2045", &format!("InferredReason: {why}")]
    );
}

/// An event of the right kind without a date is reported: the page must not say that it is not.
#[test]
fn a_term_from_an_undated_event_is_not_said_to_lack_the_event() {
    let [_, english] = state_in_diwan("", "in-force -", "P5Y in-force automatic");
    assert!(!english.contains("it runs from an event that is not reported"), "{english}");
}
