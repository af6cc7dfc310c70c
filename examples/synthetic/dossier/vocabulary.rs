//! The codes that the dossier uses, and the two files above its entries.
//! Start at [`settings`] and [`of`].

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Dossier;
use super::entry::Facts;
use super::words::Both;

/// Forms of agreements; a status where the form gives one.
pub const FORMS: [(&str, Both, Option<&str>); 5] = [
    ("treaty", ["معاهدة", "treaty"], None),
    ("agreement", ["اتفاقية", "agreement"], None),
    ("executive-agreement", ["اتفاق تنفيذي", "executive agreement"], None),
    ("memorandum", ["مذكرة تفاهم", "memorandum of understanding"], None),
    ("understanding", ["تفاهم", "understanding"], Some("agreed")),
];

/// Forms of organisations, each with the word for one in names.
pub const ORGANISATIONS: [(&str, Both, Both); 4] = [
    ("ministry", ["وزارة", "ministry"], ["وزارة دفاع {}", "Ministry of Defence of {}"]),
    ("media", ["وسيلة إعلام", "news media"], ["صحيفة {} اليوم", "{} Today"]),
    ("alliance", ["تحالف", "alliance"], ["تحالف {}", "{} Alliance"]),
    ("agency", ["هيئة", "agency"], ["هيئة {} للأمن", "{} Security Agency"]),
];

/// Kinds of events that occur as plans.
pub const EVENTS_PLANNED: [(&str, Both); 3] = [
    ("visit", ["زيارة", "visit"]),
    ("exercise", ["مناورة", "exercise"]),
    ("forum", ["منتدى", "forum"]),
];

/// Kinds of events that someone alleges.
pub const EVENTS_SAID: [(&str, Both); 2] =
    [("delivery", ["تسليم", "delivery"]), ("deployment", ["نشر قوات", "deployment"])];

/// Kinds of events that are reported.
const EVENTS: [(&str, Both); 4] = [
    ("signed", ["توقيع", "signature"]),
    ("approved", ["موافقة", "approval"]),
    ("in-force", ["دخول حيز التنفيذ", "entry into force"]),
    ("relations-established", ["بدء العلاقات", "start of relations"]),
];

/// Provisions, each with its name and what it means.
pub const PROVISIONS: [(&str, Both, Both); 10] = [
    (
        "arms-supply",
        ["توريد الأسلحة والمعدات", "supply of arms and equipment"],
        ["بيع السلاح أو نقله.", "The sale or transfer of arms."],
    ),
    (
        "maintenance",
        ["التشغيل والصيانة والتحديث", "operation, maintenance and modernisation"],
        [
            "تشغيل المعدات وإصلاحها وتحديثها، ومعها قطع الغيار.",
            "Operation, repair and modernisation of equipment, with spare parts.",
        ],
    ),
    (
        "training",
        ["تدريب الأفراد", "training of personnel"],
        ["لا يشمل المناورات المشتركة.", "Joint exercises are not included."],
    ),
    (
        "exercises",
        ["مناورات مشتركة", "joint exercises"],
        ["تدريب تجريه القوات معًا.", "Training that forces hold together."],
    ),
    (
        "co-production",
        ["التصنيع المشترك", "co-production"],
        [
            "البحث والتطوير والتصنيع معًا.",
            "Research, development and manufacture together.",
        ],
    ),
    (
        "mutual-defence",
        ["بند دفاع مشترك", "mutual-defence clause"],
        ["تعهّد كل طرف بالدفاع عن الآخر.", "A pledge by each party to defend the other."],
    ),
    (
        "re-export-restriction",
        ["تقييد إعادة البيع", "restriction on resale"],
        [
            "تقييد نقل السلاح إلى طرف ثالث.",
            "A limit on passing the arms on to a third party.",
        ],
    ),
    (
        "end-use-control",
        ["رقابة المورّد على الاستخدام", "supplier’s control of use"],
        [
            "حق المورّد في التحكم في استخدام ما ورّده.",
            "The supplier’s right to control how what it supplied is used.",
        ],
    ),
    (
        "port-visits",
        ["زيارات السفن للموانئ", "warship port calls"],
        ["دخول السفن الحربية للموانئ.", "The entry of warships into ports."],
    ),
    (
        "joint-committee",
        ["لجنة مشتركة", "joint committee"],
        ["هيئة يقيمها الطرفان للتعاون.", "A body that the parties set up to cooperate."],
    ),
];

/// The title of the dossier.
pub const TITLE: Both =
    ["ملف مصنوع لقياس البرنامج", "A dossier made to measure the program"];
/// What it is.
pub const SUMMARY: Both = [
    "كل ما فيه مختلق: البلدان والأشخاص والاتفاقيات.",
    "All in it is invented: the countries, the people and the agreements.",
];
/// The day for which statuses hold.
pub const AS_OF: &str = "2026-11-21";
/// The licence of the content.
pub const LICENCE: &str = "CC-BY-4.0";

/// A pair in TOML.
pub fn pair<T: AsRef<str>>(pair: &[T; 2]) -> String {
    format!("{{ ar = \"{}\", en = \"{}\" }}", pair[0].as_ref(), pair[1].as_ref())
}

/// `mithaq.toml`.
pub fn settings() -> String {
    format!(
        "format    = 1\ntitle     = {}\nsummary   = {}\nlanguages = [\"ar\", \"en\"]\n\
         theme     = \"diwan\"\nas_of     = \"{AS_OF}\"\nlicence   = \"{LICENCE}\"\n\n\
         [language.ar]\nmonths = \"both\"\n",
        pair(&TITLE),
        pair(&SUMMARY)
    )
}

/// `vocabulary.toml`: the codes that occur, since one that nothing uses is reported.
pub fn of(dossier: &Dossier) -> String {
    let used = used(dossier);
    let mut text = String::new();
    for (family, code, name, definition, status) in terms() {
        if used.contains(&(family, code)) {
            let _ = writeln!(text, "[{family}.{code}]\nname = {}", pair(&name));
            if let Some(definition) = definition {
                let _ = writeln!(text, "definition = {}", pair(&definition));
            }
            if let Some(status) = status {
                let _ = writeln!(text, "status = \"{status}\"");
            }
            text.push('\n');
        }
    }
    text
}

/// A term: family, code, name, meaning, status of a form.
pub type Term = (&'static str, &'static str, Both, Option<Both>, Option<&'static str>);

/// All terms that there are.
pub fn terms() -> impl Iterator<Item = Term> {
    let forms =
        FORMS.iter().map(|(code, name, status)| ("form", *code, *name, None, *status));
    let bodies = ORGANISATIONS
        .iter()
        .map(|(code, name, _)| ("organisation", *code, *name, None, None));
    let events = EVENTS.iter().chain(&EVENTS_PLANNED).chain(&EVENTS_SAID);
    let events = events.map(|(code, name)| ("event", *code, *name, None, None));
    let provisions = PROVISIONS
        .iter()
        .map(|(code, name, meaning)| ("provision", *code, *name, Some(*meaning), None));
    forms.chain(bodies).chain(events).chain(provisions)
}

fn used(dossier: &Dossier) -> BTreeSet<(&'static str, &'static str)> {
    let mut used = BTreeSet::new();
    for entry in &dossier.entries {
        match &entry.facts {
            Facts::Agreement(agreement) => {
                used.insert(("form", agreement.form));
                used.extend(agreement.events.iter().map(|event| ("event", event.kind)));
                used.extend(
                    agreement.provisions.iter().map(|row| ("provision", row.code)),
                );
            }
            Facts::Country(_, event) => {
                used.insert(("event", event.kind));
            }
            Facts::Organisation(form, _) => {
                used.insert(("organisation", *form));
            }
            Facts::Article(_) | Facts::Person(_) => {}
        }
    }
    used
}
