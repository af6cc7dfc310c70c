//! The columns of every table: their names, what they hold, and which are never empty.
//! Start at [`columns`]. A column that is marked with `!` has no empty cell.

use super::agreement::{Binding, Relation, Renewal};
use super::event::Mode;
use super::evidence::Value;
use super::kind::Kind;
use super::status::Standing;
use super::table::Holds::{Code, Count, Date, Day, Flag, Of, Pair, Term, Text};
use super::table::{Column, Table};
use super::vocabulary::{Family, FormStatus};

macro_rules! columns {
    ($($table:ident { $($name:ident: $holds:expr $(, $needed:tt)?;)* })*) => {
        /// The columns of a table, in order.
        pub fn columns(table: Table) -> &'static [Column] {
            match table {
                $(Table::$table => &[$(Column {
                    name: stringify!($name),
                    holds: $holds,
                    needed: columns!(@ $($needed)?),
                },)*],)*
            }
        }
    };
    (@) => { false };
    (@ !) => { true };
}

columns! {
    Entries {
        id: Text, !; kind: Code(kinds), !; title: Pair; short: Pair; summary: Pair;
        title_latn: Text; wikidata: Text; updated: Day; page: Pair, !;
    }
    Codes {
        family: Code(families), !; code: Text, !; name: Pair; definition: Pair; after: Text;
        group: Text; group_name: Pair; compared_as: Text; concerns_parties: Flag, !;
    }
    Facts {
        id: Text, !; entry: Of(Table::Entries), !; fact_type: Code(fact_types), !;
    }
    Countries {
        id: Of(Table::Entries), !; title: Pair; iso: Text, !;
    }
    Organisations {
        id: Of(Table::Entries), !; title: Pair; form: Term(Family::Organisation), !;
        country: Of(Table::Countries);
    }
    People {
        id: Of(Table::Entries), !; title: Pair;
    }
    Offices {
        id: Of(Table::Facts), !; person: Of(Table::People), !; title: Pair;
        of: Of(Table::Entries); during: Date;
    }
    Articles {
        id: Of(Table::Entries), !; title: Pair; language: Text, !; headline: Text, !;
        headline_supplied: Flag, !; published: Date, !; basis: Code(bases), !; why: Pair;
        paragraph_count: Count; url: Text; sha256: Text;
    }
    Origins {
        article: Of(Table::Articles), !; role: Code(origin_roles), !; place: Count, !;
        entry: Of(Table::Entries); name: Pair;
    }
    Caveats {
        article: Of(Table::Articles), !; place: Count, !; text: Pair;
    }
    Passages {
        article: Of(Table::Articles), !; place: Count, !; paragraph: Count, !; quote: Text, !;
        note: Pair;
    }
    Agreements {
        id: Of(Table::Entries), !; title: Pair; form: Term(Family::Form), !;
        binding: Code(bindings); standing: Code(standings), !; certain: Flag, !;
    }
    Parties {
        agreement: Of(Table::Agreements), !; role: Code(party_roles), !; place: Count, !;
        entry: Of(Table::Entries); name: Pair;
    }
    Relations {
        agreement: Of(Table::Agreements), !; relation: Code(relations), !;
        other: Of(Table::Agreements), !;
    }
    Terms {
        id: Of(Table::Facts), !; agreement: Of(Table::Agreements), !; length: Text, !;
        runs_from: Term(Family::Event); renewal: Code(renewals), !; each: Text; notice: Text;
        condition: Pair; basis: Code(bases), !; why: Pair;
    }
    TermEnds {
        agreement: Of(Table::Agreements), !; place: Count, !; end_known: Code(ends), !; end: Date;
    }
    Provisions {
        id: Of(Table::Facts), !; entry: Of(Table::Entries), !; code: Term(Family::Provision), !;
        value: Code(values), !; note: Pair;
    }
    Events {
        id: Of(Table::Facts), !; entry: Of(Table::Entries), !; kind: Term(Family::Event), !;
        mode: Code(modes), !; date: Date; basis: Code(bases), !; why: Pair; said: Date;
        location: Pair; text: Pair; act: Of(Table::Agreements); competes_with: Of(Table::Events);
    }
    EventRoles {
        event: Of(Table::Events), !; role: Code(event_roles), !; place: Count, !;
        entry: Of(Table::Entries); name: Pair;
    }
    Answers {
        event: Of(Table::Events), !; answers: Of(Table::Events), !;
    }
    States {
        agreement: Of(Table::Agreements), !; place: Count, !; holds_from: Day; holds_until: Day;
        standing: Code(standings), !; certain: Flag, !; otherwise: Text; disputed: Flag, !;
        approved_by: Text; source: Of(Table::Articles);
    }
    StateGrounds {
        agreement: Of(Table::Agreements), !; state: Count, !; place: Count, !;
        event: Of(Table::Events);
    }
    Evidence {
        id: Of(Table::Facts), !; about: Of(Table::Facts); entry: Of(Table::Entries), !;
        field: Text, !; basis: Code(bases), !; why: Pair; value: Code(values);
    }
    Voices {
        fact: Of(Table::Facts), !; place: Count, !; entry: Of(Table::Entries); name: Pair;
    }
    Citations {
        fact: Of(Table::Facts), !; place: Count, !; article: Of(Table::Articles), !;
        paragraphs: Text;
    }
}

fn kinds() -> Vec<&'static str> {
    Kind::ALL.map(Kind::name).to_vec()
}

fn families() -> Vec<&'static str> {
    Family::ALL.map(Family::key).to_vec()
}

fn fact_types() -> Vec<&'static str> {
    vec!["event", "provision", "term", "office", "evidence"]
}

fn bases() -> Vec<&'static str> {
    vec!["stated", "inferred"]
}

fn origin_roles() -> Vec<&'static str> {
    vec!["author", "outlet", "via"]
}

fn party_roles() -> Vec<&'static str> {
    vec!["party", "addressee"]
}

fn event_roles() -> Vec<&'static str> {
    vec!["by", "with", "to", "voice"]
}

fn ends() -> Vec<&'static str> {
    vec!["exact", "about", "disputed", "undated", "not-computable", "beyond"]
}

fn bindings() -> Vec<&'static str> {
    Binding::ALL.map(Binding::code).to_vec()
}

fn relations() -> Vec<&'static str> {
    Relation::ALL.map(|relation| relation.field().key()).to_vec()
}

fn renewals() -> Vec<&'static str> {
    Renewal::ALL.map(Renewal::code).to_vec()
}

fn values() -> Vec<&'static str> {
    Value::ALL.map(Value::code).to_vec()
}

fn modes() -> Vec<&'static str> {
    Mode::ALL.map(Mode::code).to_vec()
}

fn standings() -> Vec<&'static str> {
    let forms = FormStatus::ALL.map(Standing::Form);
    let others = [
        Standing::NotYet,
        Standing::Signed,
        Standing::Approved,
        Standing::InForce,
        Standing::InForceForOthers,
        Standing::FirstTermEnded,
        Standing::Denounced,
        Standing::Expired,
        Standing::Ended,
    ];
    forms.into_iter().chain(others).map(Standing::code).collect()
}
