//! The facts of an entry as `facts.toml`.
//! Start at [`toml`].

use std::fmt::Write;

use super::entry::{Agreement, Article, Entry, Event, Facts, Provision, Role, Term};
use super::vocabulary::pair;
use super::{Cite, Dossier, PARAGRAPHS};

/// `facts.toml` of an entry.
pub fn toml(dossier: &Dossier, entry: &Entry) -> String {
    let mut out = Out { dossier, text: String::new() };
    match &entry.facts {
        Facts::Agreement(agreement) => out.agreement(agreement),
        Facts::Article(article) => out.article(article, &entry.title[0]),
        Facts::Country(code, event) => {
            out.code("iso", code);
            out.event(event);
        }
        Facts::Organisation(form, country) => {
            out.code("form", form);
            if let Some(country) = country {
                out.code("country", dossier.id(*country));
            }
        }
        Facts::Person(role) => out.role(role),
    }
    out.text
}

struct Out<'d> {
    dossier: &'d Dossier,
    text: String,
}

impl Out<'_> {
    fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.text, "{key} = {value}");
    }

    fn code(&mut self, key: &str, value: &str) {
        self.line(key, &format!("\"{value}\""));
    }

    fn ids(&mut self, key: &str, ids: &[usize]) {
        if !ids.is_empty() {
            let ids: Vec<_> =
                ids.iter().map(|id| format!("\"{}\"", self.dossier.id(*id))).collect();
            self.line(key, &format!("[{}]", ids.join(", ")));
        }
    }

    fn cite(&mut self, cites: &[Cite]) {
        let cites: Vec<_> = cites
            .iter()
            .map(|c| format!("\"{} {}\"", self.dossier.id(c.article), c.paragraphs()))
            .collect();
        self.line("cite", &format!("[{}]", cites.join(", ")));
    }

    fn agreement(&mut self, agreement: &Agreement) {
        let Agreement {
            form,
            form_why,
            form_cite,
            binding,
            parties,
            relations,
            events,
            term,
            provisions,
        } = agreement;
        self.code("form", form);
        self.code("binding", binding);
        self.ids("parties", parties);
        for (relation, to) in relations {
            self.ids(relation, &[*to]);
        }
        self.text.push_str("\n[evidence.form]\nbasis = \"inferred\"\n");
        self.line("why", &pair(form_why));
        self.cite(&[*form_cite]);
        events.iter().for_each(|event| self.event(event));
        self.term(term);
        provisions.iter().for_each(|provision| self.provision(provision));
    }

    fn event(&mut self, event: &Event) {
        let Event { kind, date, said, mode, why, by, place, text, voice, cite } = event;
        self.text.push_str("\n[[event]]\n");
        self.code("kind", kind);
        if let Some(date) = date {
            self.code("date", date);
        }
        if !mode.is_empty() {
            self.code("mode", mode);
        }
        self.ids("voice", voice);
        if let Some(said) = said {
            self.code("said", said);
        }
        if let Some(why) = why {
            self.code("basis", "inferred");
            self.line("why", &pair(why));
        }
        self.ids("by", by);
        if let Some(place) = place {
            self.line("place", &pair(place));
        }
        if let Some(text) = text {
            self.line("text", &pair(text));
        }
        self.cite(cite);
    }

    fn term(&mut self, term: &Term) {
        let Term { years, from, renewal, notice, condition, cite } = term;
        self.text.push_str("\n[term]\n");
        self.code("length", &format!("P{years}Y"));
        self.code("from", from);
        self.code("renewal", renewal);
        self.code("notice", &format!("P{notice}M"));
        self.line("condition", &pair(condition));
        self.cite(&[*cite]);
    }

    fn provision(&mut self, provision: &Provision) {
        let Provision { code, value, voice, note, cite } = provision;
        self.text.push_str("\n[[provision]]\n");
        self.code("code", code);
        self.code("value", value);
        self.ids("voice", voice.as_slice());
        if let Some(note) = note {
            self.line("note", &pair(note));
        }
        if let Some(cite) = cite {
            self.cite(&[*cite]);
        }
    }

    fn article(&mut self, article: &Article, headline: &str) {
        let Article { author, outlet, via, date, why, caveats } = article;
        self.code("language", "ar");
        self.code("headline", headline);
        self.code("author", self.dossier.id(*author));
        self.code("outlet", self.dossier.id(*outlet));
        self.ids("via", &[*via]);
        let basis = why.as_ref().map_or(String::new(), |why| {
            format!(", basis = \"inferred\", why = {}", pair(why))
        });
        self.line("published", &format!("{{ date = \"{date}\"{basis} }}"));
        self.line("paragraphs", &PARAGRAPHS.to_string());
        let [one, other] = caveats;
        self.line("caveats", &format!("[{}, {}]", pair(one), pair(other)));
    }

    fn role(&mut self, role: &Role) {
        let Role { title, of, during, cite } = role;
        self.text.push_str("[[role]]\n");
        self.line("title", &pair(title));
        self.code("of", self.dossier.id(*of));
        self.code("during", during);
        self.cite(&[*cite]);
    }
}
