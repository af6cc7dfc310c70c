//! Forms in groups: the register, the home page and the lists of a country show agreements under
//! the names of their groups. Start at [`the_lists_show_groups_in_the_order_of_the_file`].

use crate::dossier::{Dossier, Run, copy, repository};
use crate::html::Page;

const VOCABULARY: &str = "content/vocabulary.toml";

/// Forms of three groups, one without, and a kind of event; the small dossier has a treaty already.
const FORMS: &str = "
[form.offer]
name  = { ar = \"عرض\", en = \"offer\" }
group = \"offers\"

[form.decree]
name  = { ar = \"مرسوم\", en = \"decree\" }
group = \"decisions\"

[form.proposal]
name  = { ar = \"مقترح\", en = \"proposal\" }
group = \"offers\"

[form.memorandum]
name = { ar = \"مذكرة\", en = \"memorandum\" }
";

const GROUPS: &str = "
[group.decisions]
name = { ar = \"قرارات\", en = \"Decisions\" }

[group.offers]
name = { ar = \"عروض\" }
";

/// Agreements of Kuwait: the form, the year of signature, and who else is a party.
const AGREEMENTS: [(&str, &str, &str, &str); 5] = [
    ("early-offer", "offer", "1990", ""),
    ("decree", "decree", "2024", ""),
    ("memorandum", "memorandum", "2025", ", \"russia\""),
    ("proposal", "proposal", "1980", ""),
    ("later-offer", "offer", "2026", ""),
];

fn facts(id: &str, form: &str, year: &str, parties: &str, addressees: &str) -> String {
    format!(
        "title = {{ ar = \"{id}\", en = \"{id}\" }}\nform = \"{form}\"\n\
         parties = [\"kuwait\"{parties}]\naddressees = [{addressees}]\n\n\
         [[event]]\nkind = \"signed\"\ndate = \"{year}\"\ncite = [\"report\"]\n"
    )
}

/// The small dossier in `diwan`, with those agreements and `groups` in its vocabulary.
fn dossier(groups: &str) -> Dossier {
    let dossier = Dossier::small();
    let codes = std::fs::read_to_string(dossier.root().join(VOCABULARY)).unwrap();
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let dossier = dossier
        .edit("mithaq.toml", "\"bare\"", "\"diwan\"")
        .file(VOCABULARY, format!("{codes}{FORMS}{groups}"));
    AGREEMENTS.into_iter().fold(dossier, |dossier, (id, form, year, parties)| {
        let to = if form == "offer" { "\"russia\"" } else { "" };
        let path = format!("content/agreements/{id}/facts.toml");
        dossier.file(&path, facts(id, form, year, parties, to))
    })
}

/// Headings, heads of tables and the names of agreements, in the order of a page. `within` is what
/// holds them.
fn listed(page: &Page, within: &str) -> Vec<String> {
    let css = ["h2", "h3", "thead th:first-child", "tbody th"]
        .map(|part| format!("{within} {part}"))
        .join(", ");
    let name = |name: &str| match name {
        "th" => String::new(),
        heading => format!("{heading} "),
    };
    let all = page.select(&css).into_iter();
    all.map(|node| format!("{}{}", name(node.name()), node.words())).collect()
}

/// What the home page lists of these: the latest first.
const LATEST: [&str; 8] = [
    "h2 Latest agreements",
    "Agreement",
    "later-offer",
    "memorandum",
    "decree",
    "The treaty",
    "early-offer",
    "proposal",
];

fn build(dossier: &Dossier) -> Run {
    dossier.run(&["build", "--quiet"]).succeeded()
}

#[test]
fn the_lists_show_groups_in_the_order_of_the_file() {
    let dossier = dossier(GROUPS);
    let run = build(&dossier);
    let register = run.page("en/agreements/index.html");
    let all = [
        "Agreement",
        "The treaty",
        "memorandum",
        "h2 Decisions",
        "Document or initiative",
        "decree",
        "h2 عروض",
        "Document or initiative",
        "proposal",
        "early-offer",
        "later-offer",
    ];
    assert_eq!(listed(&register, "main"), all);
    // A name that is not translated is in its own language.
    assert_eq!(register.one("main h2 [lang]").attribute("lang"), Some("ar"));
    let home = run.page("en/index.html");
    // The home page has the latest first, without their groups.
    assert_eq!(listed(&home, "section.wide"), LATEST);
    let column = "الوثيقة أو المبادرة";
    let kuwait = run.page("ar/countries/kuwait.html");
    assert_eq!(
        listed(&kuwait, "section:has(#m-agreements)"),
        [
            "h2 الاتفاقات",
            "الاتفاق",
            "المعاهدة",
            "memorandum",
            "h3 قرارات",
            column,
            "decree",
            "h3 عروض",
            column,
            "proposal",
            "early-offer",
            "later-offer",
        ]
    );
    let russia = run.page("ar/countries/russia.html");
    assert_eq!(
        listed(&russia, "section:has(#m-agreements)"),
        ["h2 الاتفاقات", "الاتفاق", "المعاهدة", "memorandum"]
    );
    let heading = "h2 ما وُجّه إلى هذه الجهة";
    assert_eq!(
        listed(&russia, "section:has(#m-addressed)"),
        [heading, "h3 عروض", column, "early-offer", "later-offer"]
    );
}

/// The page before and after each agreement are those of the register.
#[test]
fn neighbours_are_those_of_the_register() {
    let dossier = dossier(GROUPS);
    let run = build(&dossier);
    let around = |id: &str| {
        let page = run.page(&format!("en/agreements/{id}.html"));
        page.select(".pager a").into_iter().map(|link| link.words()).collect::<Vec<_>>()
    };
    assert_eq!(around("memorandum"), ["The treaty", "decree"]);
    assert_eq!(around("decree"), ["memorandum", "proposal"]);
    assert_eq!(around("later-offer"), ["early-offer"]);
}

/// A column of dates sorts by date, whatever the groups.
#[test]
fn the_sort_keys_of_dates_are_those_of_all_agreements() {
    let dossier = dossier(GROUPS);
    let run = build(&dossier);
    let page = run.page("en/agreements/index.html");
    let keys: Vec<String> = page
        .select("tbody tr")
        .into_iter()
        .map(|row| {
            let key = row.one("td:nth-child(4)").attribute("data-sort").unwrap();
            format!("{} {key}", row.one("th").words())
        })
        .collect();
    assert_eq!(
        keys,
        [
            "The treaty 2",
            "memorandum 4",
            "decree 3",
            "proposal 0",
            "early-offer 1",
            "later-offer 5"
        ]
    );
}

/// Without groups a list is one table, as it was before there were any.
#[test]
fn without_groups_there_is_one_table() {
    let dossier = dossier("").file(
        VOCABULARY,
        format!(
            "{}{}",
            std::fs::read_to_string(repository().join("tests/small").join(VOCABULARY))
                .unwrap(),
            FORMS
                .replace("group = \"offers\"\n", "")
                .replace("group = \"decisions\"\n", ""),
        ),
    );
    let run = build(&dossier);
    let expected = [
        "Agreement",
        "proposal",
        "early-offer",
        "The treaty",
        "decree",
        "memorandum",
        "later-offer",
    ];
    assert_eq!(listed(&run.page("en/agreements/index.html"), "main"), expected);
    assert_eq!(run.page("en/agreements/index.html").select("main table").len(), 1);
}

/// The home page lists the latest of all agreements, the undated last; a part of the register that
/// begins within a group has its name.
#[test]
fn long_lists_are_cut_by_date_and_each_part_names_its_groups() {
    let dossier = (0..520).fold(dossier(GROUPS), |dossier, number| {
        let (id, form) = (format!("old-{number:03}"), ["treaty", "offer"][number % 2]);
        let facts = facts(&id, form, &format!("{}", 1400 + number), "", "");
        dossier.file(&format!("content/agreements/{id}/facts.toml"), facts)
    });
    let run = build(&dossier);
    let home = listed(&run.page("en/index.html"), "section.wide");
    assert_eq!(home, [&LATEST[..], &["old-519"]].concat());
    let first = listed(&run.page("en/agreements/index.html"), "main");
    let last = listed(&run.page("en/agreements/index/2.html"), "main");
    assert_eq!(first.len() + last.len(), 526 + 2 + 2 + 2 + 1, "{last:?}");
    assert_eq!(
        last[..3],
        ["h2 عروض", "Document or initiative", "old-475"].map(str::to_owned)
    );
}
