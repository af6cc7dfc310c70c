//! Every link of the built site leads to a file, and every fragment to an element of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::dossier::{Dossier, files, tags};

/// The links of a site that lead nowhere, and the ids that stand twice on a page.
fn broken(site: &Path) -> Vec<String> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut links: Vec<(String, String)> = Vec::new();
    let mut found = Vec::new();
    let all: BTreeSet<String> = files(site).into_iter().collect();
    for path in all.iter().filter(|path| path.ends_with(".html")) {
        let html = std::fs::read_to_string(site.join(path)).unwrap();
        let own = ids.entry(path.clone()).or_default();
        for (_, attributes) in tags(&html) {
            for (key, value) in attributes {
                match key.as_str() {
                    "id" if !own.insert(value.clone()) => {
                        found.push(format!("{path}: the id `{value}` stands twice"));
                    }
                    "href" | "src" => links.push((path.clone(), value)),
                    _ => {}
                }
            }
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
    let found = broken(&dossier.root().join("public"));
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_broken_link_would_be_found() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let site = dossier.root().join("public");
    assert!(broken(&site).is_empty());
    std::fs::remove_file(site.join("ar/countries/kuwait.html")).unwrap();
    let found = broken(&site);
    assert!(
        found.contains(
            &"ar/agreements/pact.html: `../countries/kuwait.html` leads nowhere"
                .to_owned()
        ),
        "{found:?}"
    );
}
