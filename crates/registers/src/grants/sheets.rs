//! Tables that are no text: Parquet files, and the sheets of workbooks.

use std::{
    borrow::Cow,
    io::{Read, Seek},
};

use parquet_table::{Cell, Row};
use workbook_table::Workbook;

use super::{
    Layout, Member, Summary,
    columns::Columns,
    row::Facts,
    sink::{Deliver, Sink},
    survey::Survey,
};
use crate::{
    Kind, RefusalReason,
    source::{limits::Halt, text::decode},
};

/// Among how many rows at the top of a sheet its header is looked for.
const TOP: u64 = 40;

/// A reading that stopped: by itself, or because its file is wrong.
enum Stop {
    Halt(Halt),
    Parquet(parquet_table::Error),
    Workbook(workbook_table::Error),
    /// All that was wanted was seen.
    Enough,
}

impl From<parquet_table::Error> for Stop {
    fn from(error: parquet_table::Error) -> Self {
        Self::Parquet(error)
    }
}

impl From<workbook_table::Error> for Stop {
    fn from(error: workbook_table::Error) -> Self {
        Self::Workbook(error)
    }
}

impl From<Halt> for Stop {
    fn from(halt: Halt) -> Self {
        Self::Halt(halt)
    }
}

impl Stop {
    fn halt(self, name: &str) -> Halt {
        match self {
            Self::Halt(halt) => halt,
            Self::Parquet(parquet_table::Error::Io(error))
            | Self::Workbook(workbook_table::Error::Io(error)) => Halt::Io(error),
            Self::Parquet(parquet_table::Error::Truncated) => RefusalReason::Truncated.of(name).into(),
            Self::Parquet(parquet_table::Error::Unsupported(_)) => {
                RefusalReason::UnsupportedMethod.of(name).into()
            }
            Self::Parquet(error) => RefusalReason::Corrupt(error.to_string()).of(name).into(),
            Self::Workbook(workbook_table::Error::Encrypted) => RefusalReason::Encrypted.of(name).into(),
            Self::Workbook(workbook_table::Error::TooLarge(limit)) => {
                RefusalReason::TooLarge(limit).of(name).into()
            }
            Self::Workbook(error) => RefusalReason::Corrupt(error.to_string()).of(name).into(),
            Self::Enough => Halt::Stopped,
        }
    }
}

fn lower<'n>(names: impl Iterator<Item = &'n String>) -> Vec<String> {
    names.map(|name| name.trim().to_lowercase()).collect()
}

fn member(name: &str, layout: Layout, columns: usize) -> Member {
    Member {
        name: name.to_owned(),
        layout,
        columns,
        encoding: None,
        delimiter: None,
    }
}

/// What a Parquet file holds.
pub(super) fn look_at_parquet<R: Read + Seek>(input: &mut R, name: &str) -> Result<Member, Halt> {
    let table = parquet_table::Table::open(input).map_err(|error| Stop::from(error).halt(name))?;
    let header = lower(table.columns().iter());
    let columns = Columns::locate(&header).map_err(|reason| reason.of(name))?;
    Ok(member(name, columns.layout, header.len()))
}

/// Reads a Parquet file. Its numbers need no survey: a program wrote them.
pub(super) fn read_parquet<R: Read + Seek>(
    input: &mut R,
    name: &str,
    facts: &Facts,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let mut table = parquet_table::Table::open(input).map_err(|error| Stop::from(error).halt(name))?;
    let header = lower(table.columns().iter());
    let columns = Columns::locate(&header).map_err(|reason| reason.of(name))?;
    let wanted = columns.used();
    let member = member(name, columns.layout, header.len());
    let mut deliver = |event| deliver(event);
    let mut sink = Sink::new(member, &columns, facts, summary, &mut deliver)?;
    let mut noticed = Vec::new();
    let read = table.read(&wanted, |row: Row<'_>| {
        let mut values = vec![Cow::Borrowed(""); header.len()];
        for (place, cell) in wanted.iter().zip(row.cells) {
            values[*place] = text(cell);
        }
        // The header counts as the first line, as in a text.
        sink.line(row.number + 2, &values, &mut noticed)
            .map_err(Stop::from)
    });
    read.map_err(|stop: Stop| stop.halt(name))?;
    sink.finish()
}

fn text<'c>(cell: &Cell<'c>) -> Cow<'c, str> {
    match *cell {
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Bytes(bytes) => decode(bytes).0,
        Cell::Whole(number) => Cow::Owned(number.to_string()),
        // The shortest digits that give the same number again: no cent is lost or invented.
        Cell::Real(number) => Cow::Owned(number.to_string()),
        Cell::Truth(truth) => Cow::Borrowed(if truth { "true" } else { "false" }),
        Cell::Nothing | _ => Cow::Borrowed(""),
    }
}

/// A sheet with a table of grants: its name, the line of its header, and what the first passage
/// found out.
pub(super) struct Sheet {
    sheet: String,
    header: u64,
    columns: Columns,
    pub member: Member,
    pub survey: Survey,
}

/// Looks for tables of grants in the sheets of a workbook, and surveys them if asked.
pub(super) fn look_at_workbook<R: Read + Seek>(
    input: &mut R,
    name: &str,
    limit: u64,
    whole: bool,
) -> Result<(Vec<Sheet>, Vec<String>), Halt> {
    let mut workbook = Workbook::open(input, limit).map_err(|error| Stop::from(error).halt(name))?;
    let (mut found, mut ignored, mut reason) = (Vec::new(), Vec::new(), None);
    for sheet in workbook.sheets() {
        let mut table: Option<Sheet> = None;
        let read = workbook.read(&sheet, |line, row| match &mut table {
            Some(table) if whole => {
                table
                    .survey
                    .note(line, &borrowed(row, table.member.columns), &table.columns);
                Ok(())
            }
            Some(_) => Err(Stop::Enough),
            None if line > TOP => Err(Stop::Enough),
            None => {
                let header = lower(row.iter());
                match Columns::locate(&header) {
                    Ok(columns) => {
                        table = Some(Sheet {
                            sheet: sheet.clone(),
                            header: line,
                            member: member(&format!("{name}#{sheet}"), columns.layout, header.len()),
                            columns,
                            survey: Survey::default(),
                        });
                    }
                    // The first row that may be a header tells best what is missing; a register is no table of grants.
                    Err(refused) if header.len() > 3 && reason.is_none() => {
                        let register = Kind::of(&header).is_ok();
                        reason = Some(if register {
                            RefusalReason::Spreadsheet
                        } else {
                            refused
                        });
                    }
                    Err(_) => {}
                }
                Ok(())
            }
        });
        match read {
            Ok(()) | Err(Stop::Enough) => {}
            Err(stop) => return Err(stop.halt(name)),
        }
        match table {
            Some(mut table) => {
                table.survey.finish();
                found.push(table);
            }
            None => ignored.push(sheet),
        }
    }
    if found.is_empty() {
        return Err(reason.unwrap_or(RefusalReason::NoTable).of(name).into());
    }
    Ok((found, ignored))
}

/// Reads one sheet.
pub(super) fn read_sheet<R: Read + Seek>(
    input: &mut R,
    name: &str,
    limit: u64,
    sheet: &Sheet,
    facts: &Facts,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let mut workbook = Workbook::open(input, limit).map_err(|error| Stop::from(error).halt(name))?;
    let mut deliver = |event| deliver(event);
    let mut sink = Sink::new(sheet.member.clone(), &sheet.columns, facts, summary, &mut deliver)?;
    let mut noticed = Vec::new();
    let read = workbook.read(&sheet.sheet, |line, row| {
        if line <= sheet.header {
            return Ok(());
        }
        sink.line(line, &borrowed(row, sheet.member.columns), &mut noticed)
            .map_err(Stop::from)
    });
    read.map_err(|stop: Stop| stop.halt(name))?;
    sink.finish()
}

fn borrowed(row: &[String], columns: usize) -> Vec<Cow<'_, str>> {
    let mut values: Vec<Cow<'_, str>> = row.iter().map(|value| Cow::Borrowed(value.as_str())).collect();
    values.resize(columns.max(values.len()), Cow::Borrowed(""));
    values
}
