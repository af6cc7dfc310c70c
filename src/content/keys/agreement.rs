//! The keys of agreements, of their terms and of provisions.

use super::event::Evidence;
use super::facts::Facts;
use super::key::{field, keys, named, text, texts, whole};
use super::spec::Example::Pair as PAIR;
use super::spec::Needed::{If, No, Unless, Yes};
use super::types::{
    Addressees, Agreements, Bodies, ByField, Cites, Code, Ids, Length, LinkedPair, Many,
    OfForms, OfProvisions, One, Speakers, Start, Voices, Word,
};
use super::words::{BasisWord, inferred, judged_by_someone, silent};
use crate::model::agreement::{Binding, Renewal};
use crate::model::evidence::Value;
use crate::model::field::Field;
use crate::model::milestone::Milestone;

keys! {
    /// An agreement.
    Agreement "agreement" with the keys of Facts {
        FORM: Code<OfForms> = field(Field::Form), Yes, text("agreement");
        BINDING: Word<Binding> = field(Field::Binding), No, text("yes");
        PARTIES: Ids<Bodies> = field(Field::Parties), Yes, texts(&["kuwait", "russia"]);
        ADDRESSEES: Voices<Addressees> = field(Field::Addressees), No, texts(&["uae"]);
        BASED_ON: Ids<Agreements> =
            field(Field::BasedOn), No, texts(&["kuwait-russia-1993"]);
        REPLACES: Ids<Agreements> = field(Field::Replaces), No, texts(&["first-pact"]);
        AMENDS: Ids<Agreements> = field(Field::Amends), No, texts(&["first-pact"]);
        IMPLEMENTS: Ids<Agreements> =
            field(Field::Implements), No, texts(&["first-pact"]);
        APPROVES: Ids<Agreements> =
            field(Field::Approves), No, texts(&["kuwait-russia-2023"]);
        COMPARED_WITH: Ids<Agreements> =
            field(Field::ComparedWith), No, texts(&["iran-russia-2025"]);
        TERM: One<Term> = named("term"), No, whole("[term]");
        PROVISION: Many<Provision> = named("provision"), No, whole("[[provision]]");
    }

    /// `[term]`: how long an agreement lasts.
    Term "term" {
        LENGTH: Length = field(Field::Length), Yes, text("P5Y");
        FROM: Start = field(Field::From), Yes, text(Milestone::InForce.code());
        RENEWAL: Word<Renewal> = field(Field::Renewal), Yes, text("unknown");
        EACH: Length = field(Field::Each), No, text("P5Y");
        NOTICE: Length = field(Field::Notice), No, text("P6M");
        CONDITION: LinkedPair = field(Field::Condition), No, PAIR;
        BASIS: Word<BasisWord> = named("basis"), No, text("inferred");
        WHY: LinkedPair = named("why"), If(Term::BASIS.name(), inferred), PAIR;
        EVIDENCE: ByField<Evidence> =
            named("evidence"), No, whole("evidence.from = { … }");
        CITE: Cites = named("cite"), Yes, texts(&["report p4"]);
    }

    /// `[[provision]]`: what an agreement provides, or does not.
    Provision "provision" {
        CODE: Code<OfProvisions> = named("code"), Yes, text("mutual-defence");
        VALUE: Word<Value> = named("value"), Yes, text("stated");
        VOICE: Voices<Speakers> =
            named("voice"), If(Provision::VALUE.name(), judged_by_someone),
            texts(&["al-monitor"]);
        NOTE: LinkedPair = named("note"), No, PAIR;
        CITE: Cites = named("cite"), Unless(Provision::VALUE.name(), silent),
            texts(&["report p5"]);
    }
}
