//! By what the register of agreements can be narrowed, and what each of its rows answers to that.
//! Start at [`Facet`] and [`RowFacets`].
//!
//! A script compares codes and never words: a state is a value, and "in force" is no part of "entry
//! into force not reported".

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::builder::PageBuilder;
use super::data::page_data;
use super::index;
use super::leaf::Text;
use crate::model::agreement::{Agreement, Renewal};
use crate::model::edtf::Edtf;
use crate::model::entry::Body;
use crate::model::event::{Event, Mode};
use crate::model::evidence::Voice;
use crate::model::link::{AgreementId, EntryId};
use crate::model::pair::Side;
use crate::model::status::{Spell, Standing, Status};
use crate::model::vocabulary::{GroupId, TermId};

page_data! {
    /// Something by which the rows of a register can be narrowed.
    pub struct Facet<'d> {
        /// `state`, `form`, `group`, `party`, `renewal` or `year`; in the chronology `country`, `kind` or
        /// `year`: the name of its parameter in the address, and of the attribute of a row that answers it.
        pub name: &'static str,
        /// The values that occur in the rows.
        pub options: Vec<FacetOption<'d>>,
    }

    /// A value of a facet.
    pub struct FacetOption<'d> {
        /// The value: a code, an id or a year.
        pub value: String,
        /// Its name; none for a year, a state or a renewal, whose words the theme has.
        pub name: Option<Text<'d>>,
    }

    /// What the row of an agreement answers. Several values have a space between them.
    pub struct RowFacets<'d> {
        /// The code of its state on the dossier's day.
        pub state: &'static str,
        /// Whether that state holds, and not only may hold.
        pub certain: bool,
        /// Its states from the beginning on, such as `not-yet 2017-10-25:signed 2019-06-18:in-force?`:
        /// the first day, none at the beginning, and the code; `~` if only some of its parties are known to have
        /// approved it, `?` if it only may hold.
        pub states: String,
        /// The code of its form.
        pub form: &'d str,
        /// The code of the group of its form; empty if it has none.
        pub group: &'d str,
        /// The ids of its parties, and of those to whom it is addressed.
        pub party: String,
        /// The code of its renewal; empty if no term is reported.
        pub renewal: &'static str,
        /// The years of its milestones and of the event that dates it.
        pub year: String,
        /// Names and titles by which a reader may look for it, in both languages: its own, and those of
        /// its parties and addressees.
        pub words: String,
    }
}

/// The most years that an uncertain date may name; a longer one names the first and the last.
const MOST_YEARS: i32 = 20;

/// The years that a date allows.
pub(super) fn add_years(date: &Edtf, years: &mut BTreeSet<i32>) {
    let ends = [date.earliest(), date.latest()].map(|day| day.map(|day| day.year));
    match ends {
        [Some(from), Some(to)] if to - from < MOST_YEARS => years.extend(from..=to),
        ends => years.extend(ends.into_iter().flatten()),
    }
}

/// Values with a space between them.
pub(super) fn joined(values: impl IntoIterator<Item = impl ToString>) -> String {
    let all: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    all.join(" ")
}

fn states(status: &Status) -> String {
    let mut all = String::new();
    for Spell { from, state, .. } in &status.spells {
        let some = if state.approved_by.is_empty() { "" } else { "~" };
        let sign = if state.is_sure() { some.to_owned() } else { format!("{some}?") };
        let gap = if all.is_empty() { "" } else { " " };
        // A `String` takes all that is written to it.
        let _ = match from {
            Some(from) => write!(all, "{gap}{from}:{}{sign}", state.day_code()),
            None => write!(all, "{gap}{}{sign}", state.day_code()),
        };
    }
    all
}

/// The parties of an agreement, and the entries to which it is addressed.
fn sides(agreement: &Agreement) -> impl Iterator<Item = EntryId> {
    let addressees = agreement.addressees.iter().filter_map(|voice| match voice {
        Voice::Entry(id) => Some(*id),
        Voice::Named(_) => None,
    });
    agreement.parties.iter().copied().chain(addressees)
}

fn renewal(agreement: &Agreement) -> &'static str {
    agreement.term.as_ref().map_or("", |term| term.renewal.code())
}

impl<'d> PageBuilder<'d> {
    /// What an agreement answers to each facet.
    pub(super) fn row_facets(&self, id: AgreementId) -> RowFacets<'d> {
        let agreement = self.dossier.agreement(id);
        let status = self.dossier.status(id);
        let state = status.on(self.dossier.as_of);
        let parties = sides(agreement).map(|id| &self.dossier.entry(id).id);
        RowFacets {
            state: state.day_code(),
            certain: state.is_sure(),
            states: states(status),
            form: &self.dossier.vocabulary.term(agreement.form).code,
            group: self.group_code(id.into()),
            party: joined(parties),
            renewal: renewal(agreement),
            year: joined(self.years(id)),
            words: self.row_words(id.into()),
        }
    }

    fn group_code(&self, id: EntryId) -> &'d str {
        let group = index::group(self.dossier, id);
        group.map_or("", |group| &self.dossier.vocabulary.group(group).code)
    }

    /// The years of the milestones of an agreement that are reported, and of the event that dates it.
    fn years(&self, id: AgreementId) -> BTreeSet<i32> {
        let counts = |event: &Event| {
            let term = self.dossier.vocabulary.term(event.kind);
            event.mode == Mode::Reported && term.milestone.is_some()
        };
        let own = self.dossier.own_events(EntryId::from(id)).map(|(_, event)| event);
        let first = self.index.first_event(id).map(|event| self.dossier.event(event));
        let mut years = BTreeSet::new();
        for event in own.filter(|event| counts(event)).chain(first) {
            event.date.iter().for_each(|date| add_years(date, &mut years));
        }
        years
    }

    /// The facets of a register of these agreements, each with the values that occur.
    pub(super) fn facets(&self, ids: &[AgreementId]) -> Vec<Facet<'d>> {
        let (dossier, side) = (self.dossier, self.side);
        let vocabulary = &dossier.vocabulary;
        let of = |id: &AgreementId| dossier.agreement(*id);
        let option = |value: &str, name| FacetOption { value: value.to_owned(), name };
        let mut forms: Vec<TermId> = ids.iter().map(|id| of(id).form).collect();
        forms.sort_by_key(|form| self.index.registers.term(side, *form));
        forms.dedup();
        let forms = forms.into_iter();
        let forms =
            forms.map(|id| option(&vocabulary.term(id).code, Some(self.name(id))));
        let groups = ids.iter().filter_map(|id| index::group(dossier, (*id).into()));
        let groups: BTreeSet<GroupId> = groups.collect();
        let groups = groups.into_iter().map(|id| vocabulary.group(id));
        let groups = groups.map(|one| option(&one.code, Some(self.text(&one.name))));
        let mut parties: Vec<EntryId> = ids.iter().flat_map(|id| sides(of(id))).collect();
        self.index.by_name(side, &mut parties);
        parties.dedup();
        let parties = parties.into_iter().map(|id| dossier.entry(id));
        let parties = parties.map(|one| option(&one.id, Some(self.text(&one.short))));
        let occurring: BTreeSet<&str> = ids.iter().map(|id| renewal(of(id))).collect();
        let renewals = Renewal::ALL.map(Renewal::code).into_iter();
        let renewals = renewals.filter(|code| occurring.contains(code));
        let years: BTreeSet<i32> = ids.iter().flat_map(|id| self.years(*id)).collect();
        let facet = |name, options| Facet { name, options };
        vec![
            facet("state", self.state_options(ids)),
            facet("form", forms.collect()),
            facet("group", groups.collect()),
            facet("party", parties.collect()),
            facet("renewal", renewals.map(|code| option(code, None)).collect()),
            facet(
                "year",
                years.iter().map(|year| option(&year.to_string(), None)).collect(),
            ),
        ]
    }

    /// The states in which these agreements stand on any day, from the least advanced on.
    fn state_options(&self, ids: &[AgreementId]) -> Vec<FacetOption<'d>> {
        let spells = ids.iter().flat_map(|id| &self.dossier.status(*id).spells);
        let states: BTreeMap<_, _> =
            spells.map(|spell| (spell.state.standing, spell.state.day_code())).collect();
        let mut codes: Vec<&str> = Vec::new();
        for code in states.into_values() {
            // What is not there yet is no row of the register.
            if code != Standing::NotYet.code() && !codes.contains(&code) {
                codes.push(code);
            }
        }
        let option = |code: &str| FacetOption { value: code.to_owned(), name: None };
        codes.into_iter().map(option).collect()
    }

    /// The words by which a row is found beside its own: titles and other names of the entry in both
    /// languages, and of the parties and addressees of an agreement.
    pub(super) fn row_words(&self, id: EntryId) -> String {
        let mut all: Vec<&str> = Vec::new();
        let own = self.dossier.entry(id);
        let mut others: Vec<EntryId> = Vec::new();
        if let Body::Agreement(agreement) = &own.body {
            others.extend(&agreement.parties);
            others.extend(agreement.addressees.iter().filter_map(Voice::entry));
        }
        let others = others.into_iter().map(|id| self.dossier.entry(id));
        for entry in [own].into_iter().chain(others) {
            for side in Side::BOTH {
                let titles = [&entry.title, &entry.short];
                all.extend(titles.map(|title| title.get(side).words.as_str()));
                all.extend(entry.variants[side.index()].iter().map(String::as_str));
            }
        }
        let mut seen = BTreeSet::new();
        all.retain(|words| seen.insert(*words));
        all.join(" · ")
    }
}
