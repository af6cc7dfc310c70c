//! What instruments provide, side by side.
//! Start at [`MatrixPage`].

use std::collections::{BTreeMap, BTreeSet};

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Citations, Line, Link, Text, Voice};
use super::matrix_index::{Common, MatrixPart};
use super::matrix_link::provision_place;
use super::matrix_term::{TermCell, TermLine};
use crate::model::agreement::Provision;
use crate::model::evidence::Value;
use crate::model::link::{AgreementId, EntryId};
use crate::model::vocabulary::TermId;

page_data! {
    /// What all instruments provide whose provisions or terms are known, or those of one part.
    pub struct MatrixPage<'d> {
        /// What the instruments of a part have in common: a group of forms, or a party.
        pub name: Option<Text<'d>>,
        /// The number of the part among those of that name, from 1.
        pub number: usize,
        /// How many of that name there are.
        pub of: usize,
        /// The page that lists the parts, seen from one of them.
        pub whole: Option<String>,
        /// The parts, on the page that lists them; it has nothing else.
        pub parts: Vec<MatrixPartLink<'d>>,
        /// How many instruments there are, here or in all parts.
        pub count: usize,
        /// The columns of the table: instruments by date. Fewer than two are no table.
        pub columns: Vec<MatrixColumn<'d>>,
        /// Its rows about dates and terms.
        pub terms: Vec<TermLine<'d>>,
        /// Its rows about provisions, in the order of the vocabulary, those of a family together.
        pub rows: Vec<MatrixRow<'d>>,
        /// The values that occur in these rows.
        pub values: Vec<&'static str>,
        /// Whether a date or a term in the table is inferred.
        pub inferred: bool,
        /// Every provision of which an instrument speaks, with all that is said of it.
        pub provisions: Vec<MatrixProvision<'d>>,
        /// The instruments that have no column, since too little is known of them to compare.
        pub others: Vec<MatrixColumn<'d>>,
    }

    /// A part of the instruments, which has a page of its own.
    pub struct MatrixPartLink<'d> {
        /// What they have in common.
        pub name: Text<'d>,
        /// The number of the part among those of that name, from 1.
        pub number: usize,
        /// How many of that name there are.
        pub of: usize,
        /// How many instruments it has.
        pub count: usize,
        /// Relative address.
        pub href: String,
    }

    /// An instrument that is compared.
    pub struct MatrixColumn<'d> {
        /// Its id.
        pub id: &'d str,
        /// The instrument.
        pub instrument: Link<'d>,
        /// The name of its form.
        pub form: Text<'d>,
    }

    /// A row about a provision.
    pub struct MatrixRow<'d> {
        /// Its code.
        pub code: &'d str,
        /// Its name.
        pub name: Text<'d>,
        /// All that is said of it, below the table.
        pub href: String,
        /// What the source says of it, column by column.
        pub cells: Vec<MatrixCell>,
    }

    /// What the source says of a provision in one instrument.
    pub struct MatrixCell {
        /// Its values; none where nothing is recorded.
        pub marks: Vec<MatrixMark>,
    }

    /// A value of a provision in a cell.
    pub struct MatrixMark {
        /// `stated`, `attributed`, `assessed`, `related`, `absent` or `silent`.
        pub value: &'static str,
        /// Its row on the page of the instrument; the first, if several have this value.
        pub href: String,
    }

    /// A provision, with what is said of it in each instrument.
    pub struct MatrixProvision<'d> {
        /// The id of its place on the page, to which links lead.
        pub anchor: String,
        /// Its code.
        pub code: &'d str,
        /// Its name.
        pub name: Text<'d>,
        /// What it means.
        pub definition: Option<Text<'d>>,
        /// Whether the table has a row of it.
        pub in_table: bool,
        /// The instruments that speak of it, by date.
        pub entries: Vec<MatrixEntry<'d>>,
    }

    /// What is said of a provision in one instrument.
    pub struct MatrixEntry<'d> {
        /// The id of the instrument.
        pub id: &'d str,
        /// The instrument.
        pub instrument: Link<'d>,
        /// What is said, in the order of the values and then as written.
        pub claims: Vec<MatrixClaim<'d>>,
    }

    /// Something that is said of a provision.
    pub struct MatrixClaim<'d> {
        /// Its row on the page of the instrument.
        pub href: String,
        /// `stated`, `attributed`, `assessed`, `related`, `absent` or `silent`.
        pub value: &'static str,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// A note on it.
        pub note: Option<Line<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }
}

/// A provision of an instrument, and its row on the page of the instrument.
struct Claim<'d> {
    provision: &'d Provision,
    href: String,
}

/// The claims of each provision, by instrument.
type Claims<'d> = BTreeMap<TermId, BTreeMap<usize, Vec<Claim<'d>>>>;

impl<'d> PageBuilder<'d> {
    /// The list of the parts; or all instruments, where they need no parts.
    pub(super) fn matrix(&mut self) -> MatrixPage<'d> {
        let index = &self.index.matrix;
        if !index.is_split() {
            return match index.parts.first() {
                Some(all) => self.matrix_part(all),
                None => self.empty_matrix(),
            };
        }
        let mut parts: Vec<&MatrixPart> = index.parts.iter().collect();
        parts.sort_by_key(|part| match part.common {
            Common::All | Common::Group(_) => (0, part.common, part.number),
            Common::Party(id) => {
                (1 + self.index.rank(self.side, id), part.common, part.number)
            }
        });
        let link = |part: &MatrixPart| MatrixPartLink {
            name: self.common(part.common).unwrap_or(Text::plain("")),
            number: part.number,
            of: part.of,
            count: part.instruments.len(),
            href: self.matrix_href(part),
        };
        let instruments = index.parts.iter().flat_map(|part| &part.instruments);
        MatrixPage {
            count: instruments.collect::<BTreeSet<_>>().len(),
            parts: parts.into_iter().map(link).collect(),
            ..self.empty_matrix()
        }
    }

    fn empty_matrix(&self) -> MatrixPage<'d> {
        MatrixPage {
            name: None,
            number: 1,
            of: 1,
            whole: None,
            parts: Vec::new(),
            count: 0,
            columns: Vec::new(),
            terms: Vec::new(),
            rows: Vec::new(),
            values: Vec::new(),
            inferred: false,
            provisions: Vec::new(),
            others: Vec::new(),
        }
    }

    /// The name of what the instruments of a part have in common.
    fn common(&self, common: Common) -> Option<Text<'d>> {
        let dossier = self.dossier;
        match common {
            Common::All => None,
            Common::Group(id) => Some(self.text(&dossier.vocabulary.group(id).name)),
            Common::Party(id) => Some(self.text(&dossier.entry(id).short)),
        }
    }

    /// The instruments of a part.
    pub(super) fn matrix_part(&mut self, part: &'d MatrixPart) -> MatrixPage<'d> {
        let claims = self.claims(&part.instruments);
        let columns: Vec<usize> = (0..part.instruments.len())
            .filter(|at| part.columns.contains(&part.instruments[*at]))
            .collect();
        let mut codes: Vec<TermId> = claims.keys().copied().collect();
        let vocabulary = &self.dossier.vocabulary;
        codes.sort_by_key(|code| {
            (vocabulary.term(*code).compared.unwrap_or(*code), *code)
        });
        let (in_table, alone): (Vec<TermId>, Vec<TermId>) =
            codes.into_iter().partition(|code| part.rows.contains(code));
        let rows: Vec<_> = in_table
            .iter()
            .map(|code| self.matrix_row(*code, &claims, &columns))
            .collect();
        let occurring: BTreeSet<&str> = rows
            .iter()
            .flat_map(|row| row.cells.iter().flat_map(|cell| &cell.marks))
            .map(|one| one.value)
            .collect();
        let values = Value::ALL.into_iter().map(Value::code);
        let column = |id: &AgreementId| self.matrix_column(*id);
        let others = part.instruments.iter().filter(|id| !part.columns.contains(id));
        let whole = matches!(part.common, Common::Group(_) | Common::Party(_));
        let terms = self.term_lines(&part.columns);
        let inferred =
            terms.iter().flat_map(|line| &line.cells).any(TermCell::is_inferred);
        let page = MatrixPage {
            name: self.common(part.common),
            number: part.number,
            of: part.of,
            whole: whole.then(|| self.matrix_list_href()),
            parts: Vec::new(),
            count: part.instruments.len(),
            columns: part.columns.iter().map(column).collect(),
            terms,
            inferred,
            rows,
            values: values.filter(|value| occurring.contains(value)).collect(),
            provisions: Vec::new(),
            others: others.map(column).collect(),
        };
        let provisions = in_table.iter().map(|code| (*code, true));
        let provisions = provisions.chain(alone.iter().map(|code| (*code, false)));
        let provisions = provisions.map(|(code, in_table)| {
            self.matrix_provision(part, code, in_table, &claims[&code])
        });
        MatrixPage { provisions: provisions.collect(), ..page }
    }

    /// The claims of each provision, by the place of the instrument.
    fn claims(&self, instruments: &[AgreementId]) -> Claims<'d> {
        let mut claims = Claims::new();
        for (at, id) in instruments.iter().enumerate() {
            let provisions = &self.dossier.agreement(*id).provisions;
            let anchors = self.provision_anchors(provisions);
            for (provision, anchor) in provisions.iter().zip(anchors) {
                let href = self.anchor_href(EntryId::from(*id), &anchor);
                let of_code = claims.entry(provision.code).or_default();
                of_code.entry(at).or_default().push(Claim { provision, href });
            }
        }
        for of_one in claims.values_mut().flat_map(BTreeMap::values_mut) {
            of_one.sort_by_key(|claim| claim.provision.value);
        }
        claims
    }

    fn matrix_column(&self, id: AgreementId) -> MatrixColumn<'d> {
        MatrixColumn {
            id: &self.dossier.entry(id).id,
            instrument: self.link(id),
            form: self.name(self.dossier.agreement(id).form),
        }
    }

    fn matrix_row(
        &self,
        code: TermId,
        claims: &Claims<'d>,
        columns: &[usize],
    ) -> MatrixRow<'d> {
        let cell = |at: &usize| {
            let of_one = claims[&code].get(at).map(Vec::as_slice).unwrap_or_default();
            let by_value = of_one.chunk_by(|a, b| a.provision.value == b.provision.value);
            let mark = |some: &[Claim]| MatrixMark {
                value: some[0].provision.value.code(),
                href: some[0].href.clone(),
            };
            MatrixCell { marks: by_value.map(mark).collect() }
        };
        let term = self.dossier.vocabulary.term(code);
        MatrixRow {
            code: &term.code,
            name: self.name(code),
            href: ["#", &provision_place(&term.code)].concat(),
            cells: columns.iter().map(cell).collect(),
        }
    }

    fn matrix_provision(
        &mut self,
        part: &MatrixPart,
        code: TermId,
        in_table: bool,
        claims: &BTreeMap<usize, Vec<Claim<'d>>>,
    ) -> MatrixProvision<'d> {
        let entry = |(at, claims): (&usize, &Vec<Claim<'d>>)| {
            let id = part.instruments[*at];
            MatrixEntry {
                id: &self.dossier.entry(id).id,
                instrument: self.link(id),
                claims: claims.iter().map(|claim| self.matrix_claim(claim)).collect(),
            }
        };
        let entries = claims.iter().map(entry).collect();
        let term = self.dossier.vocabulary.term(code);
        MatrixProvision {
            anchor: provision_place(&term.code),
            code: &term.code,
            name: self.name(code),
            definition: self.definition(code),
            in_table,
            entries,
        }
    }

    fn matrix_claim(&mut self, claim: &Claim<'d>) -> MatrixClaim<'d> {
        let Claim { provision, href } = claim;
        MatrixClaim {
            href: href.clone(),
            value: provision.value.code(),
            voice: self.voices(&provision.voice),
            note: self.maybe_line(provision.note.as_ref()),
            cite: self.citations(&provision.cite),
        }
    }
}
