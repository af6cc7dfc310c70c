//! Those who take part in an event: entries and pairs, called by the vocabulary or by the theme.

use super::{LANGUAGES, record, said};

/// A page, a row, and what it says in Arabic and in English.
const ROWS: [[&str; 4]; 5] = [
    [
        "countries/kuwait.html",
        "m-e-visit-2021-03-05-55adca",
        "5 مارس 2021 | زيارة | زيارة الميناء. | من زار: سالم حداد ووفد لم يُسمَّ | من استقبل: وزارة الدفاع | مكان الزيارة: الكويت وقاعدة بحرية",
        "5 March 2021 | visit | A visit to the port. | Visit by: Salem Haddad and an unnamed delegation | Received by: Ministry of Defence | Visited: Kuwait and a naval base",
    ],
    [
        "countries/kuwait.html",
        "m-e-visit-2021-03-05-dde9ed",
        "5 مارس 2021 تقريبًا | زيارة | زيارة المصنع. | من زار: مراقبون | مكان الزيارة: الكويت | من زار: يُذكر أنهم حضروا. مستنتج [1 ¶2]",
        "around 5 March 2021 | visit | A visit to the plant. | Visit by: observers | Visited: Kuwait | Visit by: They are said to have been present. Inferred [1 ¶2]",
    ],
    [
        "people/salem-haddad.html",
        "m-e-kuwait.visit-2021-03-05-55adca",
        "5 مارس 2021 | زيارة | الكويت | زيارة الميناء. | من زار: سالم حداد ووفد لم يُسمَّ | من استقبل: وزارة الدفاع | مكان الزيارة: الكويت وقاعدة بحرية",
        "5 March 2021 | visit | Kuwait | A visit to the port. | Visit by: Salem Haddad and an unnamed delegation | Received by: Ministry of Defence | Visited: Kuwait and a naval base",
    ],
    [
        "agreements/pact.html",
        "m-e-signed-2019-06-18",
        "توقيع | 18 يونيو 2019 | من وقّع: الكويت وروسيا",
        "signature | 18 June 2019 | Signed by: Kuwait and Russia",
    ],
    [
        "countries/russia.html",
        "m-e-iran.missiles",
        "قيل في سبتمبر 2024 | ادعاء · تسليم | إيران | تسليم صواريخ. | بحسب فرنسا | المورّد: إيران | إلى روسيا",
        "said in September 2024 | Alleged · delivery | Iran | A delivery of missiles. | According to: France | Supplier: Iran | To: Russia",
    ],
];

#[test]
fn those_who_take_part_are_called_as_the_kind_of_event_says() {
    let (_dossier, run) = record();
    for [path, id, arabic, english] in ROWS {
        for (language, expected) in LANGUAGES.into_iter().zip([arabic, english]) {
            let page = run.page(&format!("{language}/{path}"));
            let row = page.one(&format!("tr[id=\"{id}\"]"));
            assert_eq!(said(row), expected, "{language} {path}");
        }
    }
}

#[test]
fn a_pair_takes_part_without_an_entry() {
    let (_dossier, run) = record();
    let page = run.page("en/countries/kuwait.html");
    let links = page.one("tr[id^=\"m-e-visit-2021-03-05-5\"]").links();
    assert_eq!(
        links,
        [
            "../people/salem-haddad.html",
            "../organisations/defence-ministry.html",
            "kuwait.html",
            "../articles/report.html#p1",
        ]
    );
}
