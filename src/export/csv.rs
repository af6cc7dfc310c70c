//! `data/<table>.csv`: the tables as CSV (RFC 4180, UTF-8); and `data/excel/<table>.csv`, the same for
//! Excel.
//! Start at [`export`].
//!
//! The copies for Excel begin with a byte order mark, without which it takes Arabic for something else.
//! And Excel takes a cell that begins with `=`, `+`, `-` or `@` for a formula: there such text begins with
//! an apostrophe. The plain files hold the text as it is.

use std::borrow::Cow;
use std::io;

use super::tables::{Cell, Row, Rows, Tally};
use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::edtf::Day;
use crate::model::pair::Side;
use crate::model::table::Table;
use crate::publish::Output;
use crate::view::Address;

/// Puts each table into `out`, twice, unless it is there and was made of the same rows.
///
/// # Errors
///
/// If `out` cannot store a file.
pub(super) fn export(
    dossier: &Dossier,
    tally: &Tally,
    out: &dyn Output,
) -> io::Result<()> {
    let tags = Side::BOTH.map(|side| dossier.language(side).tag());
    let mut files = Vec::new();
    for table in Table::ALL {
        let lacks = |address: &Address| {
            out.reuse(address.path(), tally.key(*table)).map(|reused| !reused)
        };
        let [plain, excel] = addresses(*table);
        files.push(File::new(*table, tags, lacks(&plain)?, lacks(&excel)?)?);
    }
    if files.iter().all(File::is_reused) {
        return Ok(());
    }
    let mut done = Ok(());
    Rows { dossier }.all(&mut |table, row| {
        if done.is_ok() {
            done = files[table.index()].add(&row);
        }
    });
    done?;
    for (table, file) in Table::ALL.iter().zip(files) {
        let writers = [file.plain, file.excel];
        for (address, writer) in addresses(*table).into_iter().zip(writers) {
            if let Some(writer) = writer {
                let bytes = writer.into_inner().map_err(|error| error.into_error())?;
                out.put(address.path(), tally.key(*table), &bytes)?;
            }
        }
    }
    Ok(())
}

/// Where the two files of a table lie.
fn addresses(table: Table) -> [Address; 2] {
    ["", "excel/"].map(|folder| Address::data(&format!("{folder}{}.csv", table.name())))
}

/// The two files of a table in the making.
struct File {
    /// How many fields each column has.
    widths: Vec<usize>,
    /// None if the file is reused.
    plain: Option<csv::Writer<Vec<u8>>>,
    excel: Option<csv::Writer<Vec<u8>>>,
}

impl File {
    /// The files of a table, each if it is to be made.
    fn new(table: Table, tags: [&str; 2], plain: bool, excel: bool) -> io::Result<File> {
        let all: Vec<_> =
            columns(table).iter().map(|column| column.plain(tags)).collect();
        let widths = all.iter().map(Vec::len).collect();
        let names: Vec<String> = all.into_iter().flatten().map(|one| one.name).collect();
        let writer = |before: &[u8]| -> io::Result<_> {
            let mut format = csv::WriterBuilder::new();
            format.terminator(csv::Terminator::CRLF);
            let mut writer = format.from_writer(before.to_vec());
            writer.write_record(&names)?;
            Ok(writer)
        };
        let excel = excel.then(|| writer("\u{feff}".as_bytes())).transpose()?;
        Ok(File { widths, plain: plain.then(|| writer(b"")).transpose()?, excel })
    }

    fn is_reused(&self) -> bool {
        self.plain.is_none() && self.excel.is_none()
    }

    fn add(&mut self, row: &Row) -> io::Result<()> {
        if self.is_reused() {
            return Ok(());
        }
        let mut fields = Vec::with_capacity(self.widths.iter().sum());
        for (width, cell) in self.widths.iter().zip(row) {
            push(&mut fields, cell, *width);
        }
        if let Some(plain) = &mut self.plain {
            plain.write_record(fields.iter().map(|field| field.as_bytes()))?;
        }
        if let Some(excel) = &mut self.excel {
            fields.iter_mut().for_each(make_harmless);
            excel.write_record(fields.iter().map(|field| field.as_bytes()))?;
        }
        Ok(())
    }
}

/// Adds the fields of a cell, of which there are `count`.
fn push<'r>(fields: &mut Vec<Cow<'r, str>>, cell: &'r Cell, count: usize) {
    match cell {
        Cell::Empty => fields.extend((0..count).map(|_| Cow::Borrowed(""))),
        Cell::Text(text) => fields.push(Cow::Borrowed(text)),
        Cell::Pair(halves) => {
            fields.extend(halves.iter().map(|half| Cow::Borrowed(&**half)))
        }
        Cell::Count(number) => fields.push(number.to_string().into()),
        Cell::Flag(flag) => fields.push(flag.to_string().into()),
        Cell::Day(day) => fields.push(plain_day(Some(*day)).unwrap_or_default().into()),
        Cell::Date(date, days) => {
            fields.push(date.to_string().into());
            fields.extend(days.map(|day| plain_day(day).unwrap_or_default().into()));
        }
    }
}

/// A day as other programs read one; none before the year 1, of which they know nothing.
pub(super) fn plain_day(day: Option<Day>) -> Option<String> {
    day.filter(|day| day.year > 0).map(|day| day.to_string())
}

/// Puts an apostrophe before what Excel would take for a formula.
fn make_harmless(field: &mut Cow<str>) {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        field.to_mut().insert(0, '\'');
    }
}
