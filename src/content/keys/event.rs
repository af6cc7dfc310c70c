//! The keys of events, and of the evidence of single fields.

use super::key::{field, keys, named, text, texts, whole};
use super::phrase;
use super::spec::Example::Pair as PAIR;
use super::spec::Needed::{If, No, Where, With, Yes};
use super::types::{
    Actors, Agreements, ByField, Cites, Code, Concerned, Date, DayOfWeek, Judgement,
    LinkedPair, NameOfEvent, NamesOfEvents, OfEvents, OneId, Pair, Speakers, Voices,
    Word,
};
use super::words::{BasisWord, inferred, told_by_someone, unsaid};
use crate::model::event::Mode;
use crate::model::field::Field;
use crate::model::milestone::Milestone;

keys! {
    /// `[[event]]`: something that happened, or is said to have happened.
    Event "event" {
        ID: NameOfEvent = named("id"), Where(phrase::needed_if_answered), text("missiles");
        KIND: Code<OfEvents> = field(Field::Kind), Yes, text(Milestone::Signed.code());
        DATE: Date = field(Field::Date), No, text("2023-07-03");
        MODE: Word<Mode> = named("mode"), No, text("planned");
        BASIS: Word<BasisWord> = named("basis"), No, text("inferred");
        WHY: LinkedPair = named("why"), If(Event::BASIS.name(), inferred), PAIR;
        SAID: Date = field(Field::Said), No, text("2024-09");
        BY: Voices<Actors> = field(Field::By), No, texts(&["kuwait"]);
        WITH: Voices<Actors> = field(Field::With), No, texts(&["russia"]);
        TO: Voices<Concerned> = field(Field::To), No, texts(&["russia"]);
        PLACE: Pair = field(Field::Place), No, PAIR;
        TEXT: LinkedPair = field(Field::Text), Where(phrase::needed_where_unclear), PAIR;
        VOICE: Voices<Speakers> = named("voice"), If(Event::MODE.name(), told_by_someone),
            texts(&["salem-haddad"]);
        ANSWERS: NamesOfEvents = field(Field::Answers), If(Event::MODE.name(), unsaid),
            texts(&["iran#missiles"]);
        ACT: OneId<Agreements> = field(Field::Act), No, text("kuwait-decree-2024");
        WEEKDAY: DayOfWeek = named("weekday"), No, text("monday");
        EVIDENCE: ByField<Evidence> =
            named("evidence"), No, whole("evidence.place = { … }");
        CITE: Cites = named("cite"), Yes, texts(&["report p3"]);
    }

    /// `evidence.<field>`: how firmly a single field holds.
    Evidence "evidence" {
        BASIS: Word<BasisWord> = named("basis"), No, text("inferred");
        WHY: LinkedPair = named("why"), If(Evidence::BASIS.name(), inferred), PAIR;
        VALUE: Judgement = named("value"), No, text("assessed");
        VOICE: Voices<Speakers> = named("voice"), With(Evidence::VALUE.name()),
            texts(&["salem-haddad"]);
        CITE: Cites = named("cite"), Yes, texts(&["report p10"]);
    }
}
