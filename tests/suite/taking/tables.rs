//! The tables of facts: what they hold, and that nothing that pages show is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::{Row, Tables, in_diwan, text};
use crate::dossier::{Dossier, files};
use crate::html::Page;

/// The tables of the small dossier, without their first lines and empty ones.
const SMALL: &str = "\
agreements
pact,معاهدة الكويت وروسيا,Treaty of Kuwait and Russia,treaty,,signed,true
articles
report,تقرير,A report,ar,تقرير,false,2024-03-09,2024-03-09,2024-03-09,stated,,,12,,
citations
pact#m-term,1,report,p4
pact#m-p-training,1,report,p5
pact#m-e-signed-2023-07-03,1,report,p3
codes
form,treaty,معاهدة,treaty,,,,,,,,false
event,signed,توقيع,signature,,,,,,,,true
event,in-force,دخول حيز التنفيذ,entry into force,,,,,,,,true
provision,training,تدريب,training,,,,,,,training,false
countries
kuwait,الكويت,Kuwait,KW
russia,روسيا,Russia,RU
event_roles
pact#m-e-signed-2023-07-03,by,1,kuwait,الكويت,Kuwait
pact#m-e-signed-2023-07-03,by,2,russia,روسيا,Russia
events
pact#m-e-signed-2023-07-03,pact,signed,reported,2023-07-03,2023-07-03,2023-07-03,stated,,,,,,,,,,,
facts
pact#m-term,pact,term
pact#m-p-training,pact,provision
pact#m-e-signed-2023-07-03,pact,event
parties
pact,party,1,kuwait,الكويت,Kuwait
pact,party,2,russia,روسيا,Russia
provisions
pact#m-p-training,pact,training,stated,,
states
pact,1,,2023-07-02,not-yet,true,,false,,
pact,2,2023-07-03,,signed,true,,false,,report
state_grounds
pact,2,1,pact#m-e-signed-2023-07-03
term_ends
pact,1,not-computable,,,
terms
pact#m-term,pact,P5Y,in-force,automatic,,,,,stated,,
";

#[test]
fn the_small_dossier_has_these_rows() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let names = [
        "agreements",
        "articles",
        "citations",
        "codes",
        "countries",
        "event_roles",
        "events",
        "facts",
        "parties",
        "provisions",
        "states",
        "state_grounds",
        "term_ends",
        "terms",
    ];
    let mut all = String::new();
    for name in names {
        let file = text(&dossier, &format!("data/{name}.csv"));
        assert!(
            file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n'])
        );
        let (head, rows) = file.split_once("\r\n").unwrap();
        assert!(!head.is_empty() && !rows.is_empty(), "{name}");
        all.push_str(&format!("{name}\n{}", rows.replace("\r\n", "\n")));
    }
    assert_eq!(all, SMALL);
}

#[test]
fn excel_gets_a_mark_and_no_formula() {
    let formulas = ["=1+1", "+1", "-1", "@SUM(A1)"];
    for formula in formulas {
        let dossier = Dossier::small().file(
            "content/countries/kuwait/facts.toml",
            format!(
                "title = {{ ar = \"الكويت\", en = '{formula}, \"x\"' }}\niso = \"KW\"\n"
            ),
        );
        dossier.build().succeeded();
        let cell = format!("{formula}, \"\"x\"\"");
        let plain = text(&dossier, "data/countries.csv");
        assert_eq!(
            plain,
            format!(
                "id,title_ar,title_en,iso\r\nkuwait,الكويت,\"{cell}\",KW\r\n\
                 russia,روسيا,Russia,RU\r\n"
            )
        );
        let excel = text(&dossier, "data/excel/countries.csv");
        assert_eq!(
            excel,
            format!("\u{feff}{}", plain.replace(&cell, &format!("'{cell}")))
        );
    }
}

#[test]
fn a_dossier_can_do_without_them() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    assert!(dossier.root().join("public/data/facts.csv").exists());
    let off =
        "\n[export]\ndata = false\njson = false\ncitations = false\ncalendar = false\n";
    let settings = fs::read_to_string(dossier.root().join("mithaq.toml")).unwrap();
    let dossier = dossier.file("mithaq.toml", settings + off);
    dossier.build().succeeded();
    let all = files(&dossier.root().join("public"));
    let others = all.iter().filter(|path| {
        let known = ["html", "css", "js"].iter().any(|ending| path.ends_with(ending));
        !known && !["SHA256SUMS", "robots.txt"].contains(&path.as_str())
    });
    assert_eq!(others.collect::<Vec<_>>(), [""; 0]);
}

/// What a row has in these columns.
fn cells<'r>(row: &'r Row, columns: &[Value]) -> Vec<Option<&'r String>> {
    columns.iter().map(|column| row.get(column.as_str().unwrap())).collect()
}

#[test]
fn every_key_is_unique_and_every_reference_leads_to_a_row() {
    for folder in ["tests/record", "tests/guide", "tests/cases", "tests/fa-fr"] {
        let dossier = Dossier::from(folder);
        dossier.build().succeeded();
        let tables = Tables::of(&dossier);
        let package: Value =
            serde_json::from_str(&text(&dossier, "data/datapackage.json")).unwrap();
        let mut references = 0;
        for resource in package["resources"].as_array().unwrap() {
            let name = resource["name"].as_str().unwrap();
            let (rows, schema) = (tables.rows(name), &resource["schema"]);
            let fields = schema["fields"].as_array().unwrap();
            let head = text(&dossier, &format!("data/{name}.csv"));
            let names: Vec<_> = fields.iter().map(|one| one["name"].as_str()).collect();
            let head = head.split("\r\n").next().unwrap();
            assert_eq!(names, head.split(',').map(Some).collect::<Vec<_>>());
            let key = schema["primaryKey"].as_array().unwrap();
            let keys: BTreeSet<_> = rows.iter().map(|row| cells(row, key)).collect();
            assert_eq!(keys.len(), rows.len(), "{folder}: {name}");
            for field in fields {
                let required = field["constraints"]["required"] == true;
                let column = field["name"].as_str().unwrap();
                assert!(!required || rows.iter().all(|row| row.contains_key(column)));
                if let Some(codes) = field["constraints"]["enum"].as_array() {
                    let known = |cell: &String| codes.iter().any(|code| code == cell);
                    assert!(rows.iter().filter_map(|row| row.get(column)).all(known));
                }
            }
            references += references_of(&tables, name, schema);
        }
        assert!(references > 20, "{folder}");
    }
}

/// How many references the rows of a table have; each has to lead to a row.
fn references_of(tables: &Tables, name: &str, schema: &Value) -> usize {
    let mut references = 0;
    for reference in schema["foreignKeys"].as_array().into_iter().flatten() {
        let column = reference["fields"][0].as_str().unwrap();
        let to = reference["reference"]["resource"].as_str().unwrap();
        let to = tables.rows(if to.is_empty() { name } else { to });
        let ids: BTreeSet<&String> = to.iter().map(|row| &row["id"]).collect();
        for id in tables.rows(name).iter().filter_map(|row| row.get(column)) {
            assert!(ids.contains(id), "{name}.{column} has `{id}`");
            references += 1;
        }
    }
    references
}

/// The events of each entry, by the tables alone: those that it stores or that name it, and all others
/// of the exchanges of these.
fn events(tables: &Tables) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let of: BTreeMap<&str, &str> =
        tables.rows("events").iter().map(|row| (&*row["id"], &*row["entry"])).collect();
    for row in tables.rows("events") {
        for column in ["entry", "act"] {
            if let Some(entry) = row.get(column) {
                all.entry(entry).or_default().insert(&row["id"]);
            }
        }
    }
    // What ends or begins an instrument concerns all its parties.
    let codes = tables.rows("codes").iter();
    let concerning =
        codes.filter(|row| row.get("concerns_parties").is_some_and(|it| it == "true"));
    let concerning: BTreeSet<&str> = concerning.map(|row| &*row["code"]).collect();
    for party in tables.rows("parties").iter().filter(|row| row["role"] == "party") {
        for event in tables.rows("events") {
            if event["entry"] == party["agreement"]
                && concerning.contains(&*event["kind"])
            {
                all.entry(&party["entry"]).or_default().insert(&event["id"]);
            }
        }
    }
    for row in tables.rows("event_roles") {
        if let Some(entry) = row.get("entry") {
            all.entry(entry).or_default().insert(&row["event"]);
        }
    }
    for row in tables.rows("answers") {
        all.entry(of[&*row["answers"]]).or_default().insert(&row["event"]);
    }
    for events in all.values_mut() {
        loop {
            let known = events.len();
            for row in tables.rows("answers") {
                let pair = [&*row["event"], &*row["answers"]];
                if pair.iter().any(|event| events.contains(event)) {
                    events.extend(pair);
                }
            }
            if events.len() == known {
                break;
            }
        }
    }
    all
}

#[test]
fn the_events_of_each_page_can_be_made_of_the_tables() {
    let mut rows = 0;
    for folder in ["tests/record", ""] {
        let dossier = match folder {
            "" => Dossier::real(),
            folder => in_diwan(Dossier::from(folder)),
        };
        let run = dossier.build().succeeded();
        let tables = Tables::of(&dossier);
        let by_entry = events(&tables);
        let of: BTreeMap<&str, &Row> =
            tables.rows("events").iter().map(|row| (&*row["id"], row)).collect();
        for entry in tables.rows("entries") {
            // An article's page shows what is written in it; a free page shows no facts.
            if matches!(&*entry["kind"], "article" | "page") {
                continue;
            }
            let own = &entry["id"];
            let page = run.page(&entry["page_en"]);
            let shown = page.select("[id^='m-e-']").into_iter();
            let shown: BTreeSet<String> = shown
                .map(|row| {
                    let name = &row.attribute("id").unwrap()["m-e-".len()..];
                    match name.split_once('.') {
                        Some((entry, name)) => format!("{entry}#m-e-{name}"),
                        None => format!("{own}#m-e-{name}"),
                    }
                })
                .collect();
            let expected = by_entry.get(&**own).cloned().unwrap_or_default();
            let shown_names: BTreeSet<&str> = shown.iter().map(String::as_str).collect();
            assert_eq!(shown_names, expected, "{folder}: {own}");
            rows += shown.len();
            shown.iter().for_each(|id| says_the_same(&page, own, id, of[&**id]));
        }
    }
    assert!(rows > 100, "{rows}");
}

/// Asserts that a page says of an event what stands in its row.
fn says_the_same(page: &Page, own: &str, id: &str, row: &Row) {
    let (entry, name) = id.split_once("#m-e-").unwrap();
    let anchor = match entry == own {
        true => format!("m-e-{name}"),
        false => format!("m-e-{entry}.{name}"),
    };
    let words = page.one(&format!("[id='{anchor}']")).words();
    for column in ["text_en", "why_en", "location_en"] {
        if let Some(cell) = row.get(column) {
            assert!(words.contains(&**cell), "{id}: `{cell}` in `{words}`");
        }
    }
}

/// The id of a fact leads to its place on the page; that of the evidence of a field to the place of what it
/// belongs to.
#[test]
fn the_id_of_a_fact_is_a_place_on_a_page() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    let tables = Tables::of(&dossier);
    let pages: BTreeMap<&str, &str> = (tables.rows("entries").iter())
        .map(|row| (row["id"].as_str(), row["page_en"].as_str()))
        .collect();
    let mut kinds = BTreeSet::new();
    for row in tables.rows("facts") {
        let (entry, place) = row["id"].split_once('#').unwrap();
        let anchor = place.split_once(':').map_or(place, |(anchor, _)| anchor);
        let page = Page::of(text(&dossier, pages[entry]).as_str());
        let found = page.values(&format!("[id=\"{anchor}\"]"), "id");
        assert_eq!(found.len(), usize::from(!anchor.is_empty()), "{}", row["id"]);
        kinds.insert(row["fact_type"].clone());
    }
    let all = ["event", "evidence", "office", "provision", "term"];
    assert_eq!(kinds, BTreeSet::from(all.map(str::to_owned)));
}

/// An import into a database knows no missing value: each column that may lack one is emptied.
#[test]
fn a_date_without_an_end_has_no_last_day_in_sqlite() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let script = text(&dossier, "data/load.sql");
    for column in ["published_earliest", "published_latest"] {
        let line = format!(
            "UPDATE \"articles\" SET \"{column}\" = NULL WHERE \"{column}\" = '';\n"
        );
        assert_eq!(script.matches(&line).count(), 1, "{column}");
    }
    assert!(!script.contains("SET \"published\" = NULL"), "{script}");
}

/// Events and a term, and the rows of its ends: how it is known, the date, and the days it can be.
const ENDS: &str = "\
in-force 2021-11-20 | P5Y in-force none
    exact,2026-11-20,2026-11-20,2026-11-20
in-force 2019-06-18/2024-06-18 | P5Y in-force none
    exact,2024-06-18,2024-06-18,2024-06-18
in-force 2023-03 | P5Y in-force none
    about,2028~,2028-03-01,2028-03-31
in-force [2021-12-01..2022-11-30] | P5Y in-force none
    about,[2026..2027],2026-12-01,2027-11-30
in-force 2023-12 | P2W in-force none
    about,[2023..2024],2023-12-15,2024-01-14
in-force [..2020] | P5Y in-force none
    about,[..2025],,2025-12-31
in-force 2021-11-20, in-force 2023-03 | P5Y in-force none
    disputed,2026-11-20,2026-11-20,2026-11-20
    disputed,2028~,2028-03-01,2028-03-31
in-force 2021-02, in-force 2021-03 | P5Y in-force none
    about,2026~,2026-02-01,2026-03-31
in-force 2021-11-20, in-force 2025-11-20 | P7977Y in-force none
    about,[9998..],9998-11-20,
in-force 2025-11-20 | P7977Y in-force none
    beyond,,,
visit 2016-01-01, visit 2017-06-01 | P5Y visit none
    about,[2021..2022],2021-01-01,2022-06-01
renewed 2020-06-01, renewed 2020-07-01 | P5Y renewed express
    about,2025~,2025-06-01,2025-07-01
signed 2001-05-01 | P5Y unknown none
    about,2006~,2006-05-01,2006-12-31
";

/// The days are those on which the states change, however the date is rounded.
#[test]
fn the_end_of_a_term_has_its_days() {
    let mut found = String::new();
    for case in ENDS.lines().filter(|line| !line.starts_with("    ")) {
        let (events, term) = case.split_once(" | ").unwrap();
        let dossier = crate::statuses::dossier("2026-11-21", "", events, term);
        dossier.build().succeeded();
        let rows = text(&dossier, "data/term_ends.csv");
        found.push_str(&format!("{case}\n"));
        for row in rows.lines().skip(1) {
            let (_, row) = row.split_once(',').unwrap();
            found.push_str(&format!("    {}\n", row.split_once(',').unwrap().1));
        }
    }
    assert_eq!(found, ENDS, "{found}");
}
