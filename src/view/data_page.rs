//! The page of a language that says which files there are to take away, and the codebook of the tables
//! among them.
//! Start at [`DataPage`] and [`CodebookPage`].

use super::address::Address;
use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::Text;
use crate::model::columns::columns;
use crate::model::pair::Side;
use crate::model::table::{Column, Holds, Table};
use crate::model::vocabulary::Family;

page_data! {
    /// What the page shows that offers the facts as files.
    pub struct DataPage {
        /// The tables.
        pub tables: Vec<DataTable>,
        /// The other files.
        pub files: Vec<DataFile>,
        /// The codebook, if there is one.
        pub codebook: Option<String>,
    }

    /// A table as files.
    pub struct DataTable {
        /// Its name; `data-table-…` is the message that says what its rows are, with hyphens.
        pub name: &'static str,
        /// The end of that message's name.
        pub about: String,
        /// How many rows it has.
        pub rows: usize,
        /// The file.
        pub csv: String,
        /// The copy for Excel.
        pub excel: String,
    }

    /// A file that is no table.
    pub struct DataFile {
        /// What it is: the message `data-file-…` says it.
        pub about: &'static str,
        /// What it is called.
        pub name: String,
        /// Where it is.
        pub href: String,
    }

    /// What the page shows that says what stands in the tables.
    pub struct CodebookPage<'d> {
        /// The tables.
        pub tables: Vec<CodebookTable<'d>>,
        /// The codes of the vocabulary.
        pub codes: Vec<CodebookCode<'d>>,
        /// The page that offers the files.
        pub data: String,
    }

    /// A table, with what its columns hold.
    pub struct CodebookTable<'d> {
        /// Its name.
        pub name: &'static str,
        /// The end of the name of the message that says what its rows are, `data-table-…`.
        pub about: String,
        /// Its columns.
        pub columns: Vec<CodebookColumn<'d>>,
    }

    /// A column of a table.
    pub struct CodebookColumn<'d> {
        /// Its names in the file: two of a pair, three of a date.
        pub names: Vec<String>,
        /// The end of the name of the message that says what it holds, `data-…`.
        pub about: String,
        /// What its cells are: the message `data-type-…` says it.
        pub kind: &'static str,
        /// Whether it is of the key.
        pub key: bool,
        /// Whether no cell is empty.
        pub needed: bool,
        /// The table to which it refers.
        pub table: Option<&'static str>,
        /// The codes that it can hold.
        pub codes: Vec<&'d str>,
    }

    /// A code of the vocabulary.
    pub struct CodebookCode<'d> {
        /// What it is of: `form`, `event`, `organisation` or `provision`.
        pub family: &'static str,
        /// The code.
        pub code: &'d str,
        /// Its name.
        pub name: Text<'d>,
        /// What it means.
        pub definition: Option<Text<'d>>,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page shows that offers the facts as files.
    pub(super) fn data_page(&self) -> DataPage {
        let rows = self.index.rows.get().map_or(&[][..], Vec::as_slice);
        let to = |name: &str| self.location.to(&Address::data(name));
        let table = |(table, rows): (&Table, &usize)| DataTable {
            name: table.name(),
            about: table.name().replace('_', "-"),
            rows: *rows,
            csv: to(&format!("{}.csv", table.name())),
            excel: to(&format!("excel/{}.csv", table.name())),
        };
        let file =
            |about, name: &str| DataFile { about, name: name.to_owned(), href: to(name) };
        let mut files = vec![
            file("package", "datapackage.json"),
            file("sql", "load.sql"),
            file("graph", "network.graphml"),
        ];
        let exports = &self.dossier.exports;
        if exports.json {
            files.push(file("json", "dossier.json"));
        }
        if exports.citations {
            files.push(file("bib", "dossier.bib"));
            files.push(file("ris", "dossier.ris"));
            files.push(file("csl", "dossier.csl.json"));
        }
        let mut own = |about, address: &Address| {
            let name = address.path().rsplit('/').next().unwrap_or_default().to_owned();
            files.push(DataFile { about, name, href: self.location.to(address) });
        };
        if exports.feeds && self.dossier.base_url.is_some() {
            own("feed", &Address::feed(self.tag()));
        }
        if exports.calendar {
            own("calendar", &Address::calendar(self.tag()));
        }
        DataPage {
            tables: Table::ALL.iter().zip(rows).map(table).collect(),
            files,
            codebook: (self.index.extras.codebook)
                .then(|| self.location.to(&Address::codebook(self.tag()))),
        }
    }

    /// What the page shows that says what stands in the tables.
    pub(super) fn codebook_page(&self) -> CodebookPage<'d> {
        let vocabulary = self.dossier.vocabulary.iter();
        let codes = vocabulary.map(|(_, term)| CodebookCode {
            family: term.family.key(),
            code: &term.code,
            name: self.text(&term.name),
            definition: term.definition.as_ref().map(|pair| self.text(pair)),
        });
        let table = |table: &Table| CodebookTable {
            name: table.name(),
            about: table.name().replace('_', "-"),
            columns: columns(*table)
                .iter()
                .map(|one| self.codebook_column(*table, one))
                .collect(),
        };
        CodebookPage {
            tables: Table::ALL.iter().map(table).collect(),
            codes: codes.collect(),
            data: self.location.to(&Address::data_page(self.tag())),
        }
    }

    fn codebook_column(&self, table: Table, column: &Column) -> CodebookColumn<'d> {
        let tags = Side::BOTH.map(|side| self.dossier.language(side).tag());
        let of = |family: Family| {
            let terms = self.dossier.vocabulary.iter().map(|(_, term)| term);
            terms.filter(|term| term.family == family).map(|term| &*term.code).collect()
        };
        let (kind, to, codes) = match column.holds {
            Holds::Text => ("text", None, Vec::new()),
            Holds::Pair => ("pair", None, Vec::new()),
            Holds::Count => ("count", None, Vec::new()),
            Holds::Flag => ("flag", None, Vec::new()),
            Holds::Day => ("day", None, Vec::new()),
            Holds::Date => ("date", None, Vec::new()),
            Holds::Code(codes) => ("code", None, codes()),
            Holds::Term(family) => ("code", None, of(family)),
            Holds::Of(table) => ("reference", Some(table.name()), Vec::new()),
        };
        CodebookColumn {
            names: column.plain(tags).into_iter().map(|plain| plain.name).collect(),
            about: column.name.replace('_', "-"),
            kind,
            key: table.key().contains(&column.name),
            needed: column.needed,
            table: to,
            codes,
        }
    }
}
