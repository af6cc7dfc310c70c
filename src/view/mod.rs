//! [`Dossier`](crate::model::Dossier) → pages: every address, every table, as plain data in one language.
//! Start at [`pages()`]; the data of a page is made when it is asked for, by [`Pages::data`].
//!
//! Nothing here knows HTML or calls code that does. Each leaf of the data has a type: a date, a
//! name with its language, a link, a citation mark, prose. A theme implements [`Show`], which turns
//! each leaf into a value of its own.

mod address;
mod agreement;
mod anchor;
mod article;
mod builder;
mod cited;
mod cited_row;
mod citing;
mod comparison;
mod data;
mod differences;
mod entry;
mod event;
mod exchange;
mod facts;
mod held;
mod home;
mod index;
mod leaf;
mod page;
mod pages;
mod places;
mod register;
mod relations;
mod sources;
mod states;
mod timeline;

pub use address::{Address, Location};
pub use agreement::{AgreementPage, StatusBox, TermBox};
pub use article::ArticlePage;
pub use cited::{CitedParagraph, PassageRow};
pub use cited_row::{CitedMore, CitedRow, CitedTerm};
pub use data::{Data, Show};
pub use differences::{Difference, Statement};
pub use entry::{EntryPage, SectionLink, StandingCount, SubjectPage};
pub use event::{Answered, EventRow, Exchange, PartNames};
pub use facts::{EvidenceRow, ProvisionGroup, ProvisionRow, RoleRow};
pub use home::{Count, HomePage};
pub use index::{Addresses, PartyKeys, RowKeys};
pub use leaf::{
    Citations, Language, Line, Link, Mark, Paragraphs, Passage, Picture, Plain,
    ProseLink, Text, Voice, Year,
};
pub use page::{Alternate, Body, Head, Landing, MenuItem, PageData, Site, Template};
pub use pages::{Page, Pages, pages};
pub use register::{PartLink, Register, RegisterRow};
pub use relations::{Partner, PartyRow, Related};
pub use sources::Source;
pub use states::{Ground, StateRow};
pub use timeline::{Tick, TimeMark, Timeline};
