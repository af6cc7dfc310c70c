//! `data/network.graphml`: who made what with whom, for programs that draw networks.
//! Start at [`export`]. Its nodes are countries, organisations, people and instruments; its edges lead from
//! an instrument to its parties, to those to whom it is offered and to other instruments, and from a body
//! or an office to the country or body that it belongs to.

use std::fmt::Write;
use std::io;

use quick_xml::escape::escape;

use super::store::store;
use crate::model::Dossier;
use crate::model::entry::{Body, Entry};
use crate::model::evidence::Voice;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::view::Address;

/// Puts the network into `out`.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn export(dossier: &Dossier, out: &dyn Output) -> io::Result<()> {
    let mut graph = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\
         <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n",
    );
    for side in Side::BOTH {
        let tag = dossier.language(side).tag();
        let _ = writeln!(
            graph,
            "<key id=\"name-{tag}\" for=\"node\" attr.name=\"name_{tag}\" attr.type=\"string\"/>"
        );
    }
    graph.push_str(
        "<key id=\"relation\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>\n\
         <graph id=\"dossier\" edgedefault=\"directed\">\n",
    );
    let drawn = |kind| !matches!(kind, Kind::Article | Kind::Page);
    for (_, entry) in dossier.iter().filter(|(_, entry)| drawn(entry.kind())) {
        node(&mut graph, dossier, entry);
    }
    for (_, entry) in dossier.iter() {
        edges(&mut graph, dossier, entry);
    }
    graph.push_str("</graph>\n</graphml>\n");
    let address = Address::data("network.graphml");
    store(address.path(), graph.as_bytes(), out)
}

fn node(graph: &mut String, dossier: &Dossier, entry: &Entry) {
    let kind = entry.kind().name();
    let _ = write!(graph, "<node id=\"{}\"><data key=\"kind\">{kind}</data>", entry.id);
    for side in Side::BOTH {
        if let Some(name) = entry.short.own(side) {
            let (tag, name) = (dossier.language(side).tag(), escape(name));
            let _ = write!(graph, "<data key=\"name-{tag}\">{name}</data>");
        }
    }
    graph.push_str("</node>\n");
}

fn edges(graph: &mut String, dossier: &Dossier, entry: &Entry) {
    let mut edge = |to: EntryId, relation: &str| {
        let (from, to) = (&entry.id, &dossier.entry(to).id);
        let _ = writeln!(
            graph,
            "<edge source=\"{from}\" target=\"{to}\"><data key=\"relation\">{relation}</data></edge>"
        );
    };
    match &entry.body {
        Body::Agreement(agreement) => {
            agreement.parties.iter().for_each(|id| edge(*id, "party"));
            let addressees = agreement.addressees.iter().filter_map(Voice::entry);
            addressees
                .filter(|id| {
                    !matches!(dossier.entry(*id).kind(), Kind::Article | Kind::Page)
                })
                .for_each(|id| edge(id, "addressee"));
            for (relation, other) in &agreement.relations {
                edge((*other).into(), relation.field().key());
            }
        }
        Body::Organisation { country, .. } => {
            country.iter().for_each(|id| edge((*id).into(), "country"));
        }
        Body::Person { roles } => {
            roles.iter().filter_map(|role| role.of).for_each(|id| edge(id, "office"));
        }
        Body::Country { .. } | Body::Article(_) | Body::Page => {}
    }
}
