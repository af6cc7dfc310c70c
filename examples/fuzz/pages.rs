//! What no page may hold, whatever the content and the messages say.
//! Start at [`judge`].

use std::collections::BTreeSet;

use mithaq::publish::Memory;
use scraper::{ElementRef, Html, Node};

/// Judges the pages of a site that differ from those of `before`.
pub(crate) fn judge(site: &Memory, before: &Memory, found: &mut Vec<String>) {
    let paths: BTreeSet<String> = site.paths().into_iter().collect();
    // What editors put into `static/` is theirs; pages lie in the folder of a language, or at the top.
    let written = |path: &&String| {
        path.ends_with(".html")
            && (path.contains('/') || matches!(path.as_str(), "index.html" | "404.html"))
    };
    for path in paths.iter().filter(written) {
        let bytes = site.get(path).expect("the site lists it");
        if before.get(path).as_ref() == Some(&bytes) {
            continue;
        }
        match str::from_utf8(&bytes) {
            Ok(html) => {
                let faults = faults(html, path, &paths);
                found.extend(faults.into_iter().map(|fault| format!("{path}: {fault}")));
            }
            Err(_) => found.push(format!("{path} is not UTF-8")),
        }
        if found.len() > 8 {
            return;
        }
    }
}

fn faults(html: &str, path: &str, paths: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    if let Some(c) = html.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        faults.push(format!("it holds {c:?}"));
    }
    let page = Html::parse_document(html);
    let elements = page.tree.nodes().filter_map(ElementRef::wrap);
    let mut ids = BTreeSet::new();
    for element in elements {
        let name = element.value().name();
        for (attribute, value) in element.value().attrs() {
            if attribute.starts_with("on")
                || attribute == "style"
                || attribute == "autofocus"
            {
                faults.push(format!("<{name}> has {attribute}=\"{value}\""));
            }
            if attribute == "id" && !ids.insert(value.to_owned()) {
                faults.push(format!("the id {value} stands twice"));
            }
            if matches!(attribute, "href" | "src" | "action") {
                faults.extend(address(name, value, path, paths));
            }
        }
        let refresh = element.attr("http-equiv").is_some_and(|kind| kind == "refresh");
        // A block of data is not run, and is what it says: one value of JSON.
        let is_data = element.attr("type") == Some("application/ld+json");
        let inline = name == "script" && element.attr("src").is_none();
        if inline && is_data {
            let text: String = element.text().collect();
            if serde_json::from_str::<serde_json::Value>(&text).is_err() {
                faults.push(format!("it holds data that is no JSON: {text}"));
            }
        }
        let inline = inline && !is_data;
        let foreign = matches!(name, "base" | "iframe" | "object" | "embed");
        if inline || foreign || (refresh && !is_moved(&page)) {
            faults.push(format!("it holds {}", element.html()));
        }
    }
    if page.tree.nodes().any(|node| matches!(node.value(), Node::Comment(_))) {
        faults.push("it holds a comment".to_owned());
    }
    faults
}

/// What is wrong with an address.
fn address(
    element: &str,
    href: &str,
    path: &str,
    paths: &BTreeSet<String>,
) -> Option<String> {
    let scheme = href.split_once(':').map(|(scheme, _)| scheme);
    let scheme =
        scheme.filter(|scheme| scheme.chars().all(|c| c.is_ascii_alphanumeric()));
    let is_link = matches!(element, "a" | "link");
    match scheme {
        Some("https" | "http" | "mailto") if is_link => return None,
        Some("data") if element == "link" || element == "img" => return None,
        Some(_) => return Some(format!("<{element}> leads to {href}")),
        None => {}
    }
    let target = href.split(['#', '?']).next().unwrap_or_default();
    if target.is_empty() {
        return None;
    }
    let mut steps: Vec<&str> = path.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    let target = steps.join("/");
    let there =
        paths.contains(&target) || (target.is_empty() && paths.contains("index.html"));
    (!there && path != "404.html").then(|| format!("{href} leads nowhere"))
}

/// Whether this is the page of an alias, or the door, which lead on by themselves.
fn is_moved(page: &Html) -> bool {
    let canonical = scraper::Selector::parse("link[rel=canonical]").expect("a selector");
    page.select(&canonical).next().is_some()
}
