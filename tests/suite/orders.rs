//! In which order the milestones of an agreement can be dated.
//! Start at [`ORDERS`].

use crate::dossier::Dossier;
use crate::statuses::dossier;
use crate::statuses::uncertain::{agreement, pact};

/// The events of an agreement, then what the program finds wrong with them.
const ORDERS: &str = "\
signed:2015 approved:1900
    warning[odd-date]: this is approved on `1900`, before it is signed, by years
signed:2015 approved:2014-11
signed:2015 ratified:1900
    error[event-order]: this is ratified on `1900`, before it is signed
signed:2015 in-force:1900
    error[event-order]: this enters into force on `1900`, before it is signed
signed:2015 renewed:1900
    error[event-order]: this is renewed on `1900`, before it is signed
signed:2015 denounced:1900
    error[event-order]: this is denounced on `1900`, before it is signed
signed:2015 terminated:1900
    error[event-order]: this is terminated on `1900`, before it is signed
signed:2015 expired:1900
    error[event-order]: this expires on `1900`, before it is signed
in-force:2015 renewed:1950
    error[event-order]: this is renewed on `1950`, before it enters into force
in-force:2015 denounced:1950
    warning[odd-date]: this is denounced on `1950`, before it enters into force
in-force:2015 terminated:1950
    error[event-order]: this is terminated on `1950`, before it enters into force
in-force:2015 expired:1950
    error[event-order]: this expires on `1950`, before it enters into force
in-force:2015 approved:2016
    warning[odd-date]: this enters into force on `2015`, before it is approved
in-force:2015 ratified:2016
    warning[odd-date]: this enters into force on `2015`, before it is ratified
terminated:2015 ratified:2016
    warning[odd-date]: this is terminated on `2015`, before it is ratified
terminated:2015 renewed:2016
    warning[odd-date]: this is terminated on `2015`, before it is renewed
terminated:2015 denounced:2016
    warning[odd-date]: this is terminated on `2015`, before it is denounced
expired:2015 renewed:2016
    warning[odd-date]: this expires on `2015`, before it is renewed
expired:2015 terminated:2016
    warning[odd-date]: this is said to be terminated, and to expire as well
signed:2015 ratified:2015 in-force:2015 renewed:2015 terminated:2015
signed:2015-06-02 in-force:2015-06
signed:2015-06-02 in-force:2015-06-02
signed:2015-06-02 in-force:[..2015-06-01]
    error[event-order]: this enters into force on `[..2015-06-01]`, before it is signed
signed:2015-06-02 in-force:[2014-01-01,2015-06-02]
signed:2015-06-02 in-force:199X
    error[event-order]: this enters into force on `199X`, before it is signed
signed:2015-06-02 terminated:../2010
    error[event-order]: this is terminated on `../2010`, before it is signed
signed:2015-06-02 terminated:2010/..
signed:2015 in-force:1900?
signed:2015 in-force:1900 in-force:1901~
    error[event-order]: this enters into force on `1900`, before it is signed
signed:2015 in-force:1900 in-force:2016~
signed:2015~ in-force:1900
signed:2015 signed:2010 in-force:2012
signed:2015 signed:2014 in-force:2012
    error[event-order]: this enters into force on `2012`, before it is signed
in-force:2012 in-force:2016 signed:2014
in-force:1990 in-force:2030 signed:2000 renewed:2010
    error[event-order]: this is renewed on `2010`, before it enters into force
signed:2015 ratified:2010:kuwait ratified:2016:kuwait ratified:2017:russia
signed:2015 ratified:2010:kuwait ratified:2016:russia
    error[event-order]: this is ratified on `2010`, before it is signed
";

#[test]
fn what_cannot_be_is_refused_and_what_is_seldom_is_reported() {
    let mut dossier = dossier("2031-11-21", "", "", "").edit(
        "content/articles/report/facts.toml",
        "2024-03-09",
        "2031-11-20",
    );
    let cases = || ORDERS.lines().filter(|line| !line.starts_with("    ")).enumerate();
    for (at, case) in cases() {
        let facts = agreement(&["kuwait", "russia"], case.split(' '));
        dossier = pact(dossier, &format!("o-{at:02}"), facts);
    }
    let findings = findings(&dossier);
    let mut found = String::new();
    for (at, case) in cases() {
        found.push_str(&format!("{case}\n"));
        let file = format!("content/agreements/o-{at:02}/facts.toml");
        for (_, finding) in findings.iter().filter(|(path, _)| *path == file) {
            found.push_str(&format!("    {finding}\n"));
        }
    }
    // The small pact has no event here and is linked by its parties.
    assert_eq!(found, ORDERS, "{found}");
}

/// Others may join an agreement of many that is in force.
#[test]
fn an_agreement_of_many_may_be_ratified_while_it_is_in_force() {
    let parties = ["kuwait", "russia", "qatar"];
    let facts = agreement(&parties, "signed:2015 in-force:2016 ratified:2020".split(' '));
    let dossier = dossier("2031-11-21", "", "", "").file(
        "content/countries/qatar/facts.toml",
        "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n",
    );
    let dossier = pact(dossier, "many", facts);
    let found = findings(&dossier);
    let odd = found.iter().filter(|(_, finding)| finding.contains("odd-date")).count();
    assert_eq!(odd, 0, "{found:?}");
}

/// What an agreement names as older is not signed later.
#[test]
fn a_relation_to_what_is_later_is_reported() {
    let agreements = |key: &str| {
        let old = agreement(&["kuwait", "russia"], ["signed:2010"].into_iter());
        let new = agreement(&["kuwait", "russia"], ["signed:2020"].into_iter());
        let old = format!("{key} = [\"new\"]\n{old}");
        pact(pact(dossier("2031-11-21", "", "", ""), "old", old), "new", new)
    };
    for key in ["based_on", "replaces", "amends", "implements"] {
        let found = findings(&agreements(key));
        let expected = (
            "content/agreements/old/facts.toml".to_owned(),
            format!(
                "warning[odd-date]: `new` is signed later than this agreement, which names it \
                 under `{key}`"
            ),
        );
        assert!(found.contains(&expected), "{found:?}");
    }
    for key in ["approves", "compared_with"] {
        let found = findings(&agreements(key));
        assert!(
            !found.iter().any(|(_, finding)| finding.contains("odd-date")),
            "{found:?}"
        );
    }
}

/// Each finding of `check`, with the file that it is in; codes that nothing uses are left out.
pub fn findings(dossier: &Dossier) -> Vec<(String, String)> {
    let stderr = dossier.run(&["check"]).stderr;
    let mut found = Vec::new();
    let mut head = "";
    for line in stderr.lines() {
        if line.starts_with("error[") || line.starts_with("warning[") {
            head = line;
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && !head.contains("unused-code")
        {
            let path = place.split(':').next().unwrap_or(place);
            found.push((path.to_owned(), head.to_owned()));
        }
    }
    found
}
