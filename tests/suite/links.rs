//! Every link of the built site leads to a file, and every fragment to an element of it.
//! Start at [`broken`].

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{Dossier, files};

/// The links of a site that lead nowhere, and the ids that occur twice on a page.
pub fn broken(dossier: &Dossier) -> Vec<String> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut links: Vec<(String, String)> = Vec::new();
    let mut found = Vec::new();
    let site = dossier.root().join("public");
    let all: BTreeSet<String> = files(&site).into_iter().collect();
    for (path, page) in dossier.pages() {
        let own = ids.entry(path.clone()).or_default();
        for id in page.values("[id]", "id") {
            if !own.insert(id.to_owned()) {
                found.push(format!("{path}: the id `{id}` stands twice"));
            }
        }
        for key in ["href", "src"] {
            let leads = page.values(&format!("[{key}]"), key).into_iter();
            links.extend(leads.map(|link| (path.clone(), link.to_owned())));
        }
    }
    for (path, link) in links {
        if ["http://", "https://", "mailto:", "data:"]
            .iter()
            .any(|scheme| link.starts_with(scheme))
        {
            continue;
        }
        let (file, fragment) = link.split_once('#').unwrap_or((&link, ""));
        // What a script is asked for is no part of the file's name.
        let file = file.split('?').next().unwrap_or_default();
        let target = if file.is_empty() { path.clone() } else { joined(&path, file) };
        if !all.contains(&target) {
            found.push(format!("{path}: `{link}` leads nowhere"));
        } else if !fragment.is_empty()
            && !ids.get(&target).is_some_and(|ids| ids.contains(fragment))
        {
            found.push(format!("{path}: `{link}` leads to no element"));
        }
    }
    found
}

fn joined(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_the_real_site_works() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    let found = broken(&dossier);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_broken_link_would_be_found() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    assert!(broken(&dossier).is_empty());
    let dossier = dossier.without("public/ar/countries/kuwait.html");
    let found = broken(&dossier);
    assert!(
        found.contains(
            &"ar/agreements/pact.html: `../countries/kuwait.html` leads nowhere"
                .to_owned()
        ),
        "{found:?}"
    );
}
