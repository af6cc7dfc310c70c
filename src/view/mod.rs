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
mod chronology;
mod cited;
mod cited_row;
mod citing;
mod comparison;
mod data;
mod data_page;
mod differences;
mod download;
mod entry;
mod event;
mod exchange;
mod extras;
mod facets;
mod facing;
mod facts;
mod held;
mod home;
mod index;
mod leaf;
mod linked;
mod matrix;
mod matrix_index;
mod matrix_link;
mod matrix_term;
mod offer;
mod page;
mod pages;
mod places;
mod register;
mod relations;
mod search;
mod sources;
mod state_bar;
mod states;
mod template;
mod timeline;

pub use address::{Address, Location};
pub use agreement::{AgreementPage, StatusBox, TermBox};
pub use article::ArticlePage;
pub use chronology::{
    ChronologyPage, ChronologyPart, ChronologyRow, ComputedEnd, Lane, LaneBar, LaneMark,
    LaneRange, Lanes, YearRows,
};
pub use cited::{CitedParagraph, PassageRow};
pub use cited_row::{CitedMore, CitedRow, CitedTerm};
pub use data::{Data, Show};
pub use data_page::{
    CodebookCode, CodebookColumn, CodebookPage, CodebookTable, DataFile, DataPage,
    DataTable,
};
pub use differences::{Difference, Statement};
pub use download::{DownloadPage, OfferedFile};
pub use entry::{CiteFiles, EntryPage, SectionLink, StandingCount, SubjectPage};
pub use event::{Answered, EventRow, Exchange, PartNames};
pub use extras::Extras;
pub use facets::{Facet, FacetOption, RowFacets};
pub use facing::{FacingCell, FacingHalf, FacingPage, FacingRow};
pub use facts::{EvidenceRow, ProvisionGroup, ProvisionRow, RoleRow};
pub use home::{Count, HomePage};
pub use index::{Addresses, PartyKeys, RowKeys};
pub use leaf::{
    Blocks, BlocksOf, Citations, DayElsewhere, Language, Line, Link, Mark, Paragraphs,
    Passage, Picture, Plain, ProseLink, Text, Voice, Year,
};
pub use linked::Linked;
pub use matrix::{
    MatrixCell, MatrixClaim, MatrixColumn, MatrixEntry, MatrixMark, MatrixPage,
    MatrixPartLink, MatrixProvision, MatrixRow,
};
pub use matrix_term::{TermCell, TermLine};
pub use offer::Offer;
pub use page::{Alternate, Body, Cited, Head, Landing, MenuItem, PageData, Site};
pub use pages::{Listed, Page, Pages, pages};
pub use register::{PartLink, Register, RegisterRow};
pub use relations::{Partner, PartyRow, Related};
pub use search::SearchPage;
pub use sources::Source;
pub use states::{Ground, StateRow};
pub use template::Template;
pub use timeline::{Tick, TimeMark, Timeline};
