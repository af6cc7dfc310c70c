//! The keys of countries, organisations and persons.

use super::agreement::Provision;
use super::event::Evidence;
use super::facts::Facts;
use super::key::{field, keys, named, text, texts, whole};
use super::spec::Example::Pair as PAIR;
use super::spec::Needed::{No, Yes};
use super::types::{
    Bodies, ByField, Cites, Code, Countries, Date, Iso, Many, OfOrganisations, OneId,
    Pair,
};
use crate::model::field::Field;

keys! {
    /// A country.
    Country "country" with the keys of Facts {
        ISO: Iso = field(Field::Iso), Yes, text("KW");
    }

    /// An organisation.
    Organisation "organisation" with the keys of Facts {
        FORM: Code<OfOrganisations> = field(Field::Form), Yes, text("ministry");
        COUNTRY: OneId<Countries> = field(Field::Country), No, text("kuwait");
        PROVISION: Many<Provision> = named("provision"), No, whole("[[provision]]");
    }

    /// A person.
    Person "person" with the keys of Facts {
        ROLE: Many<Role> = named("role"), No, whole("[[role]]");
    }

    /// `[[role]]`: an office of a person.
    Role "role" {
        TITLE: Pair = field(Field::Title), Yes, PAIR;
        OF: OneId<Bodies> = field(Field::Of), No, text("kuwait");
        DURING: Date = field(Field::During), No, text("2019/..");
        EVIDENCE: ByField<Evidence> =
            named("evidence"), No, whole("evidence.during = { … }");
        CITE: Cites = named("cite"), Yes, texts(&["report p2"]);
    }
}
