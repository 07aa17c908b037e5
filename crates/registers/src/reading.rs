//! Reads a file of a register, whatever its kind and however it is packed.

use std::{
    collections::BTreeMap,
    io::{self, Read, Seek},
};

use crate::{
    Encoding, Kind, Layout, Limits, Reason, Refusal, RefusalReason, Reject, RnaRecord,
    reject::Blame,
    rna,
    source::{
        container,
        limits::{Halt, Meter},
        records::State,
        table::{Row, Table},
        text::{decode, shorten},
    },
};

/// One file of a register: the input itself, or one of an archive's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name: the one given, or the path inside the archive.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its layout.
    pub layout: Layout,
    /// Its encoding, judged on its first 64 KiB; a field may still differ.
    pub encoding: Encoding,
    /// What separates its columns.
    pub delimiter: char,
}

/// What a reading delivers, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A file begins.
    Member(Member),
    /// A record. Remarks on it follow.
    Record {
        /// The physical line it starts on, from 1 (the header).
        line: u64,
        /// What the line says.
        record: Box<RnaRecord>,
    },
    /// A line that was not kept, or a value that was not.
    Reject(Reject),
}

/// What a reading found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The files read.
    pub members: Vec<Member>,
    /// Files of the archive left aside as notices and the like.
    pub ignored: Vec<String>,
    /// Physical lines, headers and blank lines included.
    pub lines: u64,
    /// Records met: `kept + rejected`.
    pub read: u64,
    /// Records delivered.
    pub kept: u64,
    /// Records not delivered.
    pub rejected: u64,
    /// Records delivered without one of their values or more.
    pub remarked: u64,
    /// How many rejects and remarks there are for each reason.
    pub reasons: BTreeMap<Reason, u64>,
}

/// Why a reading stopped before its end.
#[derive(Debug, thiserror::Error)]
pub enum ReadError<E> {
    /// The file is wrong: whatever was delivered before must be undone.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What it is read from failed.
    #[error(transparent)]
    Io(io::Error),
    /// Whoever receives the records stopped.
    #[error("{0}")]
    Stopped(E),
}

/// Tells what a file holds, from its beginning, without delivering anything.
///
/// Reads an archive through, but of each file only the first lines.
///
/// # Errors
/// Why it is no file of a register we know, or cannot be read at all.
pub fn recognise<R: Read + Seek>(input: R, name: &str, limits: &Limits) -> Result<Vec<Member>, Refusal> {
    look(input, name, &Meter::new(*limits)).map_err(|halt| match halt {
        Halt::Refused(refusal) => refusal,
        Halt::Io(error) => RefusalReason::Unreadable(error.to_string()).of(name),
        Halt::Stopped => unreachable!("nothing is delivered, so nobody can stop"),
    })
}

/// Reads a file from its beginning and hands each record to `on`.
///
/// An archive is looked through once before, so that a wrong file in it is refused before the
/// first record; a reader that counts bytes sees the input pass twice.
///
/// # Errors
/// [`ReadError::Refused`] before the first record when the file is not what it claims, later when
/// it turns out truncated or damaged; [`ReadError::Stopped`] with what `on` returned.
pub fn read<R: Read + Seek, E>(
    mut input: R,
    name: &str,
    limits: &Limits,
    mut on: impl FnMut(Event) -> Result<(), E>,
) -> Result<Summary, ReadError<E>> {
    let first = Meter::new(*limits);
    let ahead = container::is_archive(&mut input, name, &first).and_then(|archive| {
        if archive {
            look(&mut input, name, &Meter::new(*limits))?;
        }
        Ok(())
    });
    ahead.map_err(|halt| error(halt, None))?;

    let meter = Meter::new(*limits);
    let mut summary = Summary::default();
    let mut stopped = None;
    let mut deliver = |event: Event| {
        on(event).map_err(|error| {
            stopped = Some(error);
            Halt::Stopped
        })
    };
    let outcome = container::walk(input, name, &meter, &mut |name, bytes| {
        read_member(bytes, name, &meter, &mut summary, &mut deliver)
    });
    match outcome.and_then(|contents| some_table(contents, name)) {
        Ok(ignored) => {
            summary.ignored = ignored;
            Ok(summary)
        }
        Err(halt) => Err(error(halt, stopped)),
    }
}

fn error<E>(halt: Halt, stopped: Option<E>) -> ReadError<E> {
    match (halt, stopped) {
        (_, Some(error)) => ReadError::Stopped(error),
        (Halt::Refused(refusal), None) => ReadError::Refused(refusal),
        (Halt::Io(error), None) => ReadError::Io(error),
        (Halt::Stopped, None) => unreachable!("only a receiver's error stops a reading"),
    }
}

fn some_table(contents: container::Contents, name: &str) -> Result<Vec<String>, Halt> {
    if contents.members == 0 {
        return Err(RefusalReason::NoTable.of(name).into());
    }
    Ok(contents.ignored)
}

fn look<R: Read + Seek>(input: R, name: &str, meter: &Meter) -> Result<Vec<Member>, Halt> {
    let mut members = Vec::new();
    let contents = container::walk(input, name, meter, &mut |name, bytes| {
        members.push(open(bytes, name, meter)?.1);
        Ok(())
    })?;
    some_table(contents, name)?;
    Ok(members)
}

fn open<'r>(bytes: &'r mut dyn Read, name: &str, meter: &Meter) -> Result<(Table<'r>, Member), Halt> {
    let table = Table::open(bytes, &meter.limits).map_err(|error| meter.halt(name, &error))?;
    let kind = Kind::of(&table.header).map_err(|reason| reason.of(name))?;
    let member = Member {
        name: name.to_owned(),
        kind,
        layout: rna::Columns::locate(kind, &table.header).layout,
        encoding: table.encoding,
        delimiter: char::from(table.delimiter),
    };
    Ok((table, member))
}

fn read_member(
    bytes: &mut dyn Read,
    name: &str,
    meter: &Meter,
    summary: &mut Summary,
    deliver: &mut dyn FnMut(Event) -> Result<(), Halt>,
) -> Result<(), Halt> {
    let (mut table, member) = open(bytes, name, meter)?;
    let columns = rna::Columns::locate(member.kind, &table.header);
    let width = table.header.len();
    let utf8 = member.encoding != Encoding::Windows1252;
    summary.members.push(member.clone());
    deliver(Event::Member(member))?;
    let mut remarks: Vec<Blame> = Vec::new();
    while let Some(row) = table.next().map_err(|error| meter.halt(name, &error))? {
        summary.read += 1;
        let line = row.line;
        remarks.clear();
        if row.state == State::StrayQuote {
            remarks.push(whole_line(&row, Reason::StrayQuote));
        }
        let record = match unusable(&row, width) {
            Some(blame) => Err(blame),
            None => rna::read(row.fields, &columns, utf8, &mut remarks),
        };
        let kept = record.is_ok();
        match record {
            Ok(record) => {
                summary.kept += 1;
                summary.remarked += u64::from(!remarks.is_empty());
                deliver(Event::Record { line, record })?;
            }
            // The reason for which it is rejected makes remarks on its values pointless.
            Err(blame) => {
                summary.rejected += 1;
                remarks.clear();
                remarks.push(blame);
            }
        }
        for blame in remarks.drain(..) {
            *summary.reasons.entry(blame.reason).or_default() += 1;
            deliver(Event::Reject(Reject {
                member: name.to_owned(),
                line,
                column: blame.column,
                value: blame.value,
                reason: blame.reason,
                kept,
            }))?;
        }
    }
    summary.lines += table.lines();
    Ok(())
}

/// Why a line cannot be looked at field by field.
fn unusable(row: &Row<'_>, width: usize) -> Option<Blame> {
    let reason = match row.state {
        State::UnclosedQuote => Reason::UnclosedQuote,
        State::TooLong => Reason::RecordTooLong,
        State::Sound | State::StrayQuote if row.fields.len() != width => Reason::WrongNumberOfFields,
        State::Sound | State::StrayQuote => return None,
    };
    Some(whole_line(row, reason))
}

fn whole_line(row: &Row<'_>, reason: Reason) -> Blame {
    let start = &row.raw[..row.raw.len().min(600)];
    Blame {
        column: None,
        value: shorten(&decode(start).0, 120),
        reason,
    }
}
