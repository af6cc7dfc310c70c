//! The front matter of an entry for Hugo: its facts by id and code, and what refers to it.
//! Start at [`matter`].

use std::fmt::Write;

use mithaq::model::entry::Kind;

use super::super::entry::{Agreement, Article, Entry, Event, Facts, Provision, Role};
use super::super::vocabulary::AS_OF;
use super::super::{Cite, Dossier, PARAGRAPHS};
use super::back::{Back, Reverse, events};
use super::body::shown;
use super::isolated;

/// The front matter of an entry in one language.
pub fn matter(
    dossier: &Dossier,
    back: &Back,
    at: usize,
    side: usize,
    weight: usize,
) -> String {
    let entry = &dossier.entries[at];
    let mut out = Out { dossier, side, text: "+++\n".to_owned() };
    out.word("title", &entry.title[side]);
    if entry.short.is_some() {
        out.word("linkTitle", entry.short(side));
    }
    out.word("description", &entry.summary[side]);
    out.line("weight", weight);
    let to = back.to(at);
    match &entry.facts {
        Facts::Agreement(agreement) => out.agreement(agreement),
        Facts::Article(article) => out.article(article, entry, to),
        Facts::Country(code, _) => out.word("iso", code),
        Facts::Organisation(form, country) => {
            out.word("form", form);
            if let Some(country) = country {
                out.word("country", dossier.id(*country));
            }
        }
        Facts::Person(_) => {}
    }
    out.subject(at, entry, to);
    out.ends(entry, to);
    // Tables come last: in TOML, every key after a table's header belongs to it.
    out.sources(entry, to);
    events(entry).iter().for_each(|event| out.event(event));
    match &entry.facts {
        Facts::Agreement(agreement) => {
            out.term(agreement);
            agreement.provisions.iter().for_each(|row| out.provision(row));
        }
        Facts::Person(role) => out.role(role),
        _ => {}
    }
    out.text.push_str("+++\n");
    out.text
}

struct Out<'d> {
    dossier: &'d Dossier,
    side: usize,
    text: String,
}

impl Out<'_> {
    fn line(&mut self, key: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.text, "{key} = {value}");
    }

    fn word(&mut self, key: &str, value: &str) {
        self.line(key, format_args!("\"{value}\""));
    }

    /// A sentence, with `<bdi>` where it is needed.
    fn said<T: AsRef<str>>(&mut self, key: &str, pair: &[T; 2]) {
        let said = isolated(pair[self.side].as_ref(), self.side);
        self.word(key, &said);
    }

    fn ids(&mut self, key: &str, ids: impl IntoIterator<Item = usize>) {
        let ids = self.list(ids);
        if ids != "[]" {
            self.line(key, ids);
        }
    }

    fn list(&self, ids: impl IntoIterator<Item = usize>) -> String {
        let ids: Vec<_> =
            ids.into_iter().map(|id| format!("\"{}\"", self.dossier.id(id))).collect();
        format!("[{}]", ids.join(", "))
    }

    fn cite(&mut self, key: &str, cites: &[Cite]) {
        let cites: Vec<_> = cites
            .iter()
            .map(|cite| {
                let id = self.dossier.id(cite.article);
                format!("{{ a = \"{id}\", p = \"{}\" }}", shown(cite))
            })
            .collect();
        self.line(key, format_args!("[{}]", cites.join(", ")));
    }

    fn by_name(&self, ids: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut ids: Vec<usize> = ids.into_iter().collect();
        ids.sort_by_key(|id| self.dossier.entries[*id].short(self.side));
        ids
    }

    fn agreement(&mut self, agreement: &Agreement) {
        self.word("form", agreement.form);
        self.said("form_why", &agreement.form_why);
        self.cite("form_cite", &[agreement.form_cite]);
        self.word("binding", agreement.binding);
        self.ids("parties", agreement.parties);
        let (standing, ground) = standing(agreement);
        self.word("standing", standing);
        let at = agreement.events.iter().position(|event| event.kind == ground);
        self.line("grounds", format_args!("[{}]", at.unwrap_or(0)));
        self.line("unreported", ground != "in-force");
    }

    fn article(&mut self, article: &Article, entry: &Entry, to: &Reverse) {
        self.word("headline", &entry.title[0]);
        for (key, of) in
            [("author", article.author), ("outlet", article.outlet), ("via", article.via)]
        {
            self.word(key, self.dossier.id(of));
        }
        self.word("issued", &article.date);
        if let Some(why) = &article.why {
            self.said("issued_why", why);
        }
        self.line("paragraphs", PARAGRAPHS);
        let caveats: Vec<_> = article
            .caveats
            .iter()
            .map(|pair| format!("\"{}\"", isolated(&pair[self.side], self.side)))
            .collect();
        self.line("caveats", format_args!("[{}]", caveats.join(", ")));
        self.text.push_str("resting = [\n");
        for (of, resting) in &to.resting {
            let _ = writeln!(
                self.text,
                "{{ of = \"{}\", events = {:?}, provisions = {:?}, term = {}, form = {}, role = {} }},",
                self.dossier.id(*of),
                resting.events,
                resting.provisions,
                resting.term,
                resting.form,
                resting.role
            );
        }
        self.text.push_str("]\n");
        self.ids("only", self.by_name(to.cited.iter().copied()));
    }

    /// What refers to a country, an organisation or a person.
    fn subject(&mut self, at: usize, entry: &Entry, to: &Reverse) {
        if matches!(entry.kind, Kind::Agreement | Kind::Article) {
            return;
        }
        self.ids("party_to", to.party_to.iter().copied());
        self.text.push_str("partners = [\n");
        let with = |id: &usize| match &self.dossier.entries[*id].facts {
            Facts::Agreement(agreement) => {
                agreement.parties.into_iter().find(|p| *p != at)
            }
            _ => None,
        };
        let others: std::collections::BTreeSet<usize> =
            to.party_to.iter().filter_map(with).collect();
        for other in self.by_name(others) {
            let shared = self
                .list(to.party_to.iter().copied().filter(|id| with(id) == Some(other)));
            let id = self.dossier.id(other);
            let _ = writeln!(self.text, "{{ with = \"{id}\", ids = {shared} }},");
        }
        self.text.push_str("]\nshown = [\n");
        for (of, event) in &to.shown {
            let of = self.dossier.id(*of);
            let _ = writeln!(self.text, "{{ of = \"{of}\", at = {event} }},");
        }
        self.text.push_str("]\n");
        self.ids("members", self.by_name(to.members.iter().copied()));
        self.ids("articles", to.articles.iter().copied());
    }

    /// What ends every page, and the relations of an agreement.
    fn ends(&mut self, entry: &Entry, to: &Reverse) {
        let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
        if let Facts::Agreement(agreement) = &entry.facts {
            let both = [(&agreement.relations, ""), (&to.relations, "-reverse")];
            for (relations, end) in both {
                for key in ["based_on", "amends", "compared_with"] {
                    let ids =
                        relations.iter().filter(|(k, _)| *k == key).map(|(_, id)| *id);
                    groups
                        .push((format!("{}{end}", key.replace('_', "-")), ids.collect()));
                }
            }
        }
        self.groups("relations", &groups);
        for (key, ids) in [("mentioned", &to.mentioned), ("voice_in", &to.voice_in)] {
            let of_kind = |kind: Kind| {
                let own = |id: &usize| self.dossier.entries[*id].kind == kind;
                self.by_name(ids.iter().copied().filter(own))
            };
            let groups: Vec<_> =
                Kind::ALL.map(|kind| (kind.folder().to_owned(), of_kind(kind))).into();
            self.groups(key, &groups);
        }
    }

    fn groups(&mut self, key: &str, groups: &[(String, Vec<usize>)]) {
        let groups: Vec<_> = groups
            .iter()
            .filter(|(_, ids)| !ids.is_empty())
            .map(|(kind, ids)| {
                let ids = self.list(ids.iter().copied());
                format!("{{ kind = \"{kind}\", ids = {ids} }}")
            })
            .collect();
        if !groups.is_empty() {
            self.line(key, format_args!("[\n{}\n]", groups.join(",\n")));
        }
    }

    /// The sources in the order in which the page cites them, and their numbers.
    fn sources(&mut self, entry: &Entry, to: &Reverse) {
        let mut cites: Vec<Cite> = Vec::new();
        match &entry.facts {
            Facts::Agreement(agreement) => {
                cites.push(agreement.form_cite);
                cites.extend(agreement.events.iter().flat_map(|event| &event.cite));
                cites.push(agreement.term.cite);
                cites.extend(agreement.provisions.iter().filter_map(|row| row.cite));
            }
            Facts::Article(_) => {
                for (of, resting) in &to.resting {
                    let events = events(&self.dossier.entries[*of]);
                    cites.extend(resting.events.iter().flat_map(|at| &events[*at].cite));
                }
            }
            Facts::Person(role) => cites.push(role.cite),
            Facts::Country(..) | Facts::Organisation(..) => {}
        }
        for (of, at) in &to.shown {
            cites.extend(&events(&self.dossier.entries[*of])[*at].cite);
        }
        cites.extend(entry.cites);
        let mut sources: Vec<usize> = Vec::new();
        for cite in cites {
            if !sources.contains(&cite.article) {
                sources.push(cite.article);
            }
        }
        self.ids("sources", sources.iter().copied());
        self.text.push_str("\n[numbers]\n");
        for (number, article) in (1..).zip(sources) {
            self.line(self.dossier.id(article), number);
        }
    }

    fn event(&mut self, event: &Event) {
        let Event { kind, date, said, mode, why, by, place, text, voice, cite } = event;
        self.text.push_str("\n[[events]]\n");
        self.word("kind", kind);
        for (key, value) in [("date", date), ("said", said)] {
            if let Some(value) = value {
                self.word(key, value);
            }
        }
        if !mode.is_empty() {
            self.word("mode", mode);
        }
        if let Some(why) = why {
            self.said("why", why);
        }
        self.ids("by", by.iter().copied());
        if let Some(place) = place {
            self.word("place", place[self.side]);
        }
        if let Some(text) = text {
            self.said("text", text);
        }
        self.ids("voice", voice.iter().copied());
        self.cite("cite", cite);
    }

    fn term(&mut self, agreement: &Agreement) {
        let term = &agreement.term;
        self.text.push_str("\n[term]\n");
        self.line("years", term.years);
        self.word("from", term.from);
        self.word("renewal", term.renewal);
        self.line("notice", term.notice);
        self.said("condition", &term.condition);
        self.cite("cite", &[term.cite]);
        self.word("end", &end(agreement));
        self.word(
            "end_basis",
            if term.from == "unknown" { "inferred" } else { "computed" },
        );
    }

    fn provision(&mut self, provision: &Provision) {
        let Provision { code, value, voice, note, cite } = provision;
        self.text.push_str("\n[[provisions]]\n");
        self.word("code", code);
        self.word("value", value);
        self.ids("voice", *voice);
        if let Some(note) = note {
            self.said("note", note);
        }
        if let Some(cite) = cite {
            self.cite("cite", &[*cite]);
        }
    }

    fn role(&mut self, role: &Role) {
        self.text.push_str("\n[role]\n");
        self.word("title", role.title[self.side]);
        self.word("of", self.dossier.id(role.of));
        self.word("during", &role.during);
        self.cite("cite", &[role.cite]);
    }
}

/// The end of the first term, in EDTF, by the rules of the format.
fn end(agreement: &Agreement) -> String {
    let term = &agreement.term;
    let start = if term.from == "unknown" { "signed" } else { term.from };
    let event = agreement.events.iter().find(|event| event.kind == start);
    let date = event.map_or("", Event::place);
    let year = date[..4].parse().unwrap_or(0) + term.years;
    let whole = date.trim_end_matches('?');
    if term.from == "unknown" || whole.len() != "2019-06-18".len() {
        return format!("{year}~");
    }
    let mark = if whole == date { "" } else { "~" };
    format!("{year}{}{mark}", &whole[4..])
}

/// The status of an agreement, and the kind of the event that gives it.
fn standing(agreement: &Agreement) -> (&'static str, &'static str) {
    if !agreement.events.iter().any(|event| event.kind == "in-force") {
        return ("approved", "approved");
    }
    let end = end(agreement);
    let over =
        if end.ends_with('~') { end[..4] < AS_OF[..4] } else { end.as_str() < AS_OF };
    let standing = match (over, agreement.term.renewal) {
        (false, _) => "in-force",
        (true, "automatic") => "first-term-ended",
        (true, "none") => "expired",
        (true, _) => "unknown",
    };
    (standing, "in-force")
}
