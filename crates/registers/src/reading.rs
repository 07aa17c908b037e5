//! Reads a file of a register, whatever its kind and however it is packed.

use std::{
    collections::BTreeMap,
    io::{self, Read, Seek},
};

use crate::{
    Aside, Encoding, Kind, Layout, Limits, PersonNumber, Reason, Record, Refusal, RefusalReason, Reject,
    member,
    source::{
        container,
        limits::{Halt, Meter},
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
    /// What separates its columns; none in JSON.
    pub delimiter: Option<char>,
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
        /// What it says.
        record: Record,
    },
    /// A natural person, counted in [`Summary::aside`]: its number and nothing else, so that what is told of it elsewhere
    /// is known for a person's. Not to be kept.
    Person(PersonNumber),
    /// A line that was not kept, or a value that was not.
    Reject(Reject),
}

/// What a reading found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The files read.
    pub members: Vec<Member>,
    /// Files of kinds that were not wanted.
    pub unwanted: Vec<Member>,
    /// Files of the archive left aside as notices and the like.
    pub ignored: Vec<String>,
    /// Physical lines, headers and blank lines included.
    pub lines: u64,
    /// Records met: `kept + rejected`, and those set aside.
    pub read: u64,
    /// Records delivered.
    pub kept: u64,
    /// Records not delivered.
    pub rejected: u64,
    /// Records that are sound and not ours to keep, by reason. Nothing else is said of them.
    pub aside: BTreeMap<Aside, u64>,
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
    look(input, name, &Meter::new(*limits)).map_err(|halt| halt.refusal(name))
}

/// The names of the files of an input in their order, whatever they hold; without notices and the like.
///
/// # Errors
/// Why it cannot be unpacked.
pub fn files<R: Read + Seek>(input: R, name: &str, limits: &Limits) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    let walked = container::walk(input, name, &Meter::new(*limits), &mut |name, _| {
        names.push(name.to_owned());
        Ok(())
    });
    walked.map_err(|halt| halt.refusal(name))?;
    Ok(names)
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
    input: R,
    name: &str,
    limits: &Limits,
    on: impl FnMut(Event) -> Result<(), E>,
) -> Result<Summary, ReadError<E>> {
    read_some(input, name, limits, |_| true, on)
}

/// Reads only the files of an input whose kind is wanted; the others are recognised and passed over.
///
/// For archives whose files depend on one another (BCE/KBO): first those that say what exists, then
/// the rest.
///
/// # Errors
/// Those of [`read`]: a wrong file is refused even where its kind is not known to be wanted.
pub fn read_some<R: Read + Seek, E>(
    mut input: R,
    name: &str,
    limits: &Limits,
    wanted: impl Fn(Kind) -> bool,
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
        member::read(bytes, name, &meter, &wanted, &mut summary, &mut deliver)
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
        members.push(member::recognise(bytes, name, meter)?);
        Ok(())
    })?;
    some_table(contents, name)?;
    Ok(members)
}
