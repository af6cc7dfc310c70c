//! What the markup of a page says: rows of facts, links, citations.
//! Start at [`rows`].

use std::collections::BTreeSet;

use super::key::Cites;
use crate::html::Node;

/// The words of a part of a page, without the marks that isolate directions.
pub fn words(node: Node) -> String {
    node.words().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The words of several parts.
pub fn words_of(nodes: &[Node]) -> String {
    nodes.iter().map(|node| words(*node)).collect::<Vec<_>>().join(" ")
}

/// The rows of a page that carry facts: table rows and items of lists with this attribute.
pub fn rows<'p>(page: Node<'p>, mark: &str) -> Vec<Node<'p>> {
    page.select(&format!("tr[{mark}], li[{mark}]"))
}

/// The rows of a page of which this attribute has this value.
pub fn rows_of<'p>(page: Node<'p>, mark: &str, value: &str) -> Vec<Node<'p>> {
    let mut all = rows(page, mark);
    all.retain(|row| row.attribute(mark) == Some(value));
    all
}

/// The id to which an anchor leads: the name of a page of this site.
pub fn target(anchor: Node) -> Option<String> {
    let href = anchor.attribute("href")?;
    let (path, _) = href.split_once('#').unwrap_or((href, ""));
    let name = path.rsplit('/').next()?.strip_suffix(".html")?;
    (!href.contains("://")).then(|| name.to_owned())
}

/// The entries to which parts of a page lead, citations apart.
pub fn links(nodes: &[Node]) -> BTreeSet<String> {
    let anchors = nodes.iter().flat_map(|node| node.select("a"));
    anchors.filter(|anchor| !words(*anchor).starts_with('[')).filter_map(target).collect()
}

/// The citation marks of a part, `[1 ¶3, 10–12]`, each with the article to which it leads.
pub fn cites(node: Node) -> Cites {
    let mut found = Cites::new();
    for anchor in node.select("a") {
        let mark = words(anchor);
        let inner = mark.strip_prefix('[').and_then(|mark| mark.strip_suffix(']'));
        let (Some(inner), Some(article)) = (inner, target(anchor)) else { continue };
        let (_, list) = inner.split_once('¶').unwrap_or_default();
        let shown = found.entry(article).or_default();
        for part in list.split([',', '،']).map(str::trim) {
            let (from, to) = part.split_once('–').unwrap_or((part, part));
            if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse()) {
                shown.extend(from..=to);
            }
        }
    }
    found
}

/// The cell of evidence of a table row; an item of a list is one piece.
pub fn proof(row: Node) -> Node {
    row.select("td.proof").last().copied().unwrap_or(row)
}
