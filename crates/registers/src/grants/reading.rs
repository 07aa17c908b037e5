//! Reads a file about grants, whatever its family and however it is packed.

use std::{
    borrow::Cow,
    io::{Cursor, Read, Seek, SeekFrom},
};

use workbook_table::Workbook;

use super::{
    Event, Member, Party, Summary,
    columns::Columns,
    objects,
    row::Facts,
    sheets,
    sink::{Deliver, Sink},
    survey::Survey,
};
use crate::{
    Encoding, Limits, ReadError, Reason, Refusal, RefusalReason, Siren,
    reject::Blame,
    source::{
        container,
        limits::{Halt, Meter},
        records::State,
        sniff::{self, Packing},
        table::{Row, Table},
        text::{decode, shorten},
        values,
    },
};

/// The most that a workbook may unpack to, in bytes: its texts are held in memory.
const WORKBOOK: u64 = 256 << 20;

/// What is known of a file that its columns do not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// Who gives, for a file of one funder that does not name it. When neither this nor a column
    /// says it, the nine digits in front of the file's name do (`224900019_subventions.csv`, as
    /// portals name files), if they are a SIREN.
    pub funder: Option<Party>,
    /// The licence of the whole file.
    pub licence: Option<String>,
}

/// Tells which tables of grants a file holds, without delivering anything.
///
/// # Errors
/// Why it is no file about grants, or cannot be read at all.
pub fn recognise<R: Read + Seek>(mut input: R, name: &str, limits: &Limits) -> Result<Vec<Member>, Refusal> {
    look(&mut input, name, limits).map_err(|halt| match halt {
        Halt::Refused(refusal) => refusal,
        Halt::Io(error) => RefusalReason::Unreadable(error.to_string()).of(name),
        Halt::Stopped => unreachable!("nothing is delivered, so nobody can stop"),
    })
}

/// Reads a file from its beginning and hands each grant to `on`.
///
/// The input passes twice: first to learn how the file writes its amounts, days and shares, so that
/// what one line leaves open is decided by the others, and so that a wrong file is refused before
/// the first record.
///
/// # Errors
/// [`ReadError::Refused`] when the file is not what it claims, truncated or damaged;
/// [`ReadError::Stopped`] with what `on` returned.
pub fn read<R: Read + Seek, E>(
    mut input: R,
    name: &str,
    given: &Given,
    limits: &Limits,
    mut on: impl FnMut(Event) -> Result<(), E>,
) -> Result<Summary, ReadError<E>> {
    let mut summary = Summary::default();
    let mut stopped = None;
    let mut deliver = |event: Event| {
        on(event).map_err(|error| {
            stopped = Some(error);
            Halt::Stopped
        })
    };
    let outcome = deliver_all(&mut input, name, given, limits, &mut summary, &mut deliver);
    match (outcome, stopped) {
        (Ok(()), _) => Ok(summary),
        (Err(_), Some(error)) => Err(ReadError::Stopped(error)),
        (Err(Halt::Refused(refusal)), None) => Err(ReadError::Refused(refusal)),
        (Err(Halt::Io(error)), None) => Err(ReadError::Io(error)),
        (Err(Halt::Stopped), None) => unreachable!("only a receiver's error stops a reading"),
    }
}

/// How a file is built.
enum Form {
    /// Tables of text or JSON objects, plain or packed.
    Text,
    Parquet,
    Workbook,
}

fn form<R: Read + Seek>(input: &mut R, name: &str) -> Result<Form, Halt> {
    input.seek(SeekFrom::Start(0)).map_err(Halt::Io)?;
    let head = sniff::head(input).map_err(Halt::Io)?;
    input.seek(SeekFrom::Start(0)).map_err(Halt::Io)?;
    if parquet_table::begins(&head) {
        return Ok(Form::Parquet);
    }
    if sniff::packing(&head) == Packing::Zip {
        let workbook = Workbook::is_one(input);
        if workbook.map_err(|error| RefusalReason::Corrupt(error.to_string()).of(name))? {
            return Ok(Form::Workbook);
        }
    }
    Ok(Form::Text)
}

fn deliver_all<R: Read + Seek>(
    input: &mut R,
    name: &str,
    given: &Given,
    limits: &Limits,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let facts = |name: &str, survey: Survey| Facts {
        survey,
        funder: given.funder.clone().or_else(|| funder_of(name)),
        licence: given.licence.clone(),
    };
    let limit = limits.member_bytes.min(WORKBOOK);
    match form(input, name)? {
        Form::Parquet => {
            sheets::read_parquet(input, name, &facts(name, Survey::of_numbers()), summary, deliver)
        }
        Form::Workbook => {
            let (found, ignored) = sheets::look_at_workbook(input, name, limit, true)?;
            summary.ignored = ignored;
            for mut sheet in found {
                let facts = facts(name, std::mem::take(&mut sheet.survey));
                sheets::read_sheet(input, name, limit, &sheet, &facts, summary, deliver)?;
            }
            Ok(())
        }
        Form::Text => {
            let looked = survey(input, name, &Meter::new(*limits), true)?;
            let mut surveys = looked.surveys.into_iter();
            let meter = Meter::new(*limits);
            let contents = container::walk(input, name, &meter, &mut |name, bytes| {
                let (survey, names) = surveys.next().unwrap_or_default();
                let facts = facts(name, survey);
                match names {
                    Some(names) => objects::read(bytes, name, &meter, &names, &facts, summary, deliver),
                    None => read_text(bytes, name, &meter, &facts, summary, deliver),
                }
            })?;
            summary.ignored = contents.ignored;
            Ok(())
        }
    }
}

fn look<R: Read + Seek>(input: &mut R, name: &str, limits: &Limits) -> Result<Vec<Member>, Halt> {
    Ok(match form(input, name)? {
        Form::Parquet => vec![sheets::look_at_parquet(input, name)?],
        Form::Workbook => {
            let limit = limits.member_bytes.min(WORKBOOK);
            let (found, _) = sheets::look_at_workbook(input, name, limit, false)?;
            found.into_iter().map(|sheet| sheet.member).collect()
        }
        Form::Text => survey(input, name, &Meter::new(*limits), false)?.members,
    })
}

/// What the first passage over a text tells.
struct Looked {
    members: Vec<Member>,
    /// How each writes its values, and the names of members where it is JSON.
    surveys: Vec<(Survey, Option<Vec<String>>)>,
}

fn survey<R: Read + Seek>(input: &mut R, name: &str, meter: &Meter, whole: bool) -> Result<Looked, Halt> {
    let mut looked = Looked {
        members: Vec::new(),
        surveys: Vec::new(),
    };
    let contents = container::walk(input, name, meter, &mut |name, bytes| {
        let head = sniff::head(bytes).map_err(|error| meter.halt(name, &error))?;
        let json = values::is_json(&head);
        let bytes = &mut Cursor::new(head).chain(bytes);
        if json {
            let objects = objects::look(bytes, name, meter, whole)?;
            looked.members.push(objects.member);
            looked.surveys.push((objects.survey, Some(objects.names)));
            return Ok(());
        }
        let (mut table, columns, member) = open(bytes, name, meter)?;
        looked.members.push(member);
        let mut survey = Survey::default();
        if whole {
            while let Some(row) = table.next().map_err(|error| meter.halt(name, &error))? {
                if matches!(row.state, State::Sound | State::StrayQuote) {
                    survey.note(row.line, &fields(&row), &columns);
                }
            }
        }
        survey.finish();
        looked.surveys.push((survey, None));
        Ok(())
    })?;
    if contents.members == 0 {
        return Err(RefusalReason::NoTable.of(name).into());
    }
    Ok(looked)
}

fn open<'r>(
    bytes: &'r mut dyn Read,
    name: &str,
    meter: &Meter,
) -> Result<(Table<'r>, Columns, Member), Halt> {
    let table = Table::open(bytes, &meter.limits).map_err(|error| meter.halt(name, &error))?;
    let columns = Columns::locate(&table.header).map_err(|reason| reason.of(name))?;
    let member = Member {
        name: name.to_owned(),
        layout: columns.layout,
        columns: table.header.len(),
        encoding: Some(table.encoding),
        delimiter: Some(char::from(table.delimiter)),
    };
    Ok((table, columns, member))
}

fn read_text(
    bytes: &mut dyn Read,
    name: &str,
    meter: &Meter,
    facts: &Facts,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let (mut table, columns, member) = open(bytes, name, meter)?;
    let utf8 = member.encoding != Some(Encoding::Windows1252);
    let width = table.header.len();
    let mut deliver = |event| deliver(event);
    let mut sink = Sink::new(member, &columns, facts, summary, &mut deliver)?;
    let mut noticed = Vec::new();
    while let Some(row) = table.next().map_err(|error| meter.halt(name, &error))? {
        if let Some(reason) = unusable(&row, width) {
            sink.unusable(row.line, whole_line(&row, reason))?;
            continue;
        }
        if row.state == State::StrayQuote {
            noticed.push(whole_line(&row, Reason::StrayQuote));
        }
        if utf8 && (0..row.fields.len()).any(|at| row.fields.get(at).1) {
            noticed.push(whole_line(&row, Reason::OtherEncoding));
        }
        sink.line(row.line, &fields(&row), &mut noticed)?;
    }
    sink.finish()
}

fn fields<'t>(row: &Row<'t>) -> Vec<Cow<'t, str>> {
    (0..row.fields.len()).map(|at| row.fields.get(at).0).collect()
}

/// Why a line cannot be looked at value by value. Fields that are missing or too many at the end,
/// all empty, take nothing away from the others.
fn unusable(row: &Row<'_>, width: usize) -> Option<Reason> {
    match row.state {
        State::UnclosedQuote if row.cut => Some(Reason::CutShort),
        State::UnclosedQuote => Some(Reason::UnclosedQuote),
        State::TooLong => Some(Reason::RecordTooLong),
        State::Sound | State::StrayQuote => {
            let found = row.fields.len();
            let spare = (width..found).all(|at| row.fields.get(at).0.trim().is_empty());
            match found < width {
                true if row.cut => Some(Reason::CutShort),
                short => (short || !spare).then_some(Reason::WrongNumberOfFields),
            }
        }
    }
}

fn whole_line(row: &Row<'_>, reason: Reason) -> Blame {
    let start = &row.raw[..row.raw.len().min(600)];
    Blame {
        column: None,
        value: shorten(&decode(start).0, 120),
        reason,
    }
}

/// The funder that the name of a file begins with: `224900019_subventions.csv`.
fn funder_of(name: &str) -> Option<Party> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (number, _) = file.split_once(['_', '-'])?;
    let siren = Siren::parse(number).ok()?;
    (number.len() == 9).then(|| Party {
        siren: Some(siren),
        ..Party::default()
    })
}
