//! Reads one file of an input: a table row by row, or JSON object by object.

use std::io::{Cursor, Read};

use crate::{
    Aside, Encoding, Event, Kind, Layout, Member, Reason, Record, RefusalReason, Reject, Summary,
    cells::{Cells, Columns},
    cog, flanders, kbo,
    record::Taken,
    reject::Blame,
    rna, sirene,
    source::{
        limits::{Halt, Meter},
        records::State,
        sniff,
        table::{Fields, Row, Table},
        text::{decode, shorten},
        values::{self, RawValue, ValueState, Values},
    },
};

/// Where events go.
pub(crate) type Deliver<'d> = dyn FnMut(Event) -> Result<(), Halt> + 'd;

/// Tells what a file holds, from its beginning.
pub(crate) fn recognise(bytes: &mut dyn Read, name: &str, meter: &Meter) -> Result<Member, Halt> {
    let head = sniff::head(bytes).map_err(|error| meter.halt(name, &error))?;
    let json = values::is_json(&head);
    let mut bytes = Cursor::new(head).chain(bytes);
    if json {
        return Ok(open_values(&mut bytes, name, meter)?.1);
    }
    Ok(open_table(&mut bytes, name, meter)?.1)
}

/// Reads a file to its end, if its kind is wanted.
pub(crate) fn read(
    bytes: &mut dyn Read,
    name: &str,
    meter: &Meter,
    wanted: &dyn Fn(Kind) -> bool,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let head = sniff::head(bytes).map_err(|error| meter.halt(name, &error))?;
    let json = values::is_json(&head);
    let mut bytes = Cursor::new(head).chain(bytes);
    let mut reading = Reading {
        name,
        meter,
        summary,
        deliver,
        remarks: Vec::new(),
    };
    if json {
        let (values, member) = open_values(&mut bytes, name, meter)?;
        if reading.begin(member, wanted)? {
            reading.values(values)?;
        }
        return Ok(());
    }
    let (table, member) = open_table(&mut bytes, name, meter)?;
    let utf8 = member.encoding != Encoding::Windows1252;
    let layout = member.layout;
    if reading.begin(member, wanted)? {
        reading.table(table, layout, utf8)?;
    }
    Ok(())
}

fn open_table<'r>(bytes: &'r mut dyn Read, name: &str, meter: &Meter) -> Result<(Table<'r>, Member), Halt> {
    let table = Table::open(bytes, &meter.limits).map_err(|error| meter.halt(name, &error))?;
    let kind = Kind::of(&table.header).map_err(|reason| reason.of(name))?;
    let member = Member {
        name: name.to_owned(),
        kind,
        layout: Layout::of(kind, &table.header),
        encoding: table.encoding,
        delimiter: Some(char::from(table.delimiter)),
    };
    Ok((table, member))
}

fn open_values<'r>(bytes: &'r mut dyn Read, name: &str, meter: &Meter) -> Result<(Values<'r>, Member), Halt> {
    let fail = |error| meter.halt(name, &error);
    let mut values = Values::open(bytes, meter.limits.record_bytes).map_err(fail)?;
    let first = values.peek().map_err(fail)?;
    let known = first.map(|bytes| flanders::recognise(&decode(bytes).0));
    let known = match known {
        Some(known) => known.map_err(|found| RefusalReason::UnknownJson { found }),
        None if values.is_cut() => Err(RefusalReason::Truncated),
        None => Err(RefusalReason::UnknownJson { found: Vec::new() }),
    };
    known.map_err(|reason| reason.of(name))?;
    let kind = Kind::VlAssociation;
    let member = Member {
        name: name.to_owned(),
        kind,
        layout: Layout::of(kind, &[]),
        encoding: values.encoding,
        delimiter: None,
    };
    Ok((values, member))
}

/// One file being read.
struct Reading<'m, 'd> {
    name: &'m str,
    meter: &'m Meter,
    summary: &'m mut Summary,
    deliver: &'m mut Deliver<'d>,
    /// What there is to say about the record at hand.
    remarks: Vec<Blame>,
}

impl Reading<'_, '_> {
    /// Whether the file is to be read.
    fn begin(&mut self, member: Member, wanted: &dyn Fn(Kind) -> bool) -> Result<bool, Halt> {
        if !wanted(member.kind) {
            self.summary.unwanted.push(member);
            return Ok(false);
        }
        self.summary.members.push(member.clone());
        (self.deliver)(Event::Member(member))?;
        Ok(true)
    }

    fn table(&mut self, mut table: Table<'_>, layout: Layout, utf8: bool) -> Result<(), Halt> {
        let (name, meter) = (self.name, self.meter);
        let columns = locate(layout.kind, &table.header);
        let width = table.header.len();
        while let Some(row) = table.next().map_err(|error| meter.halt(name, &error))? {
            if row.state == State::StrayQuote {
                self.remarks.push(whole(row.raw, Reason::StrayQuote));
            }
            let taken = match unusable(&row, width) {
                Some(blame) => Err(blame),
                None => take(row.fields, &columns, layout, utf8, &mut self.remarks),
            };
            self.record(row.line, taken)?;
        }
        self.summary.lines += table.lines();
        Ok(())
    }

    fn values(&mut self, mut values: Values<'_>) -> Result<(), Halt> {
        let (name, meter) = (self.name, self.meter);
        while let Some(RawValue { line, bytes, state }) =
            values.next().map_err(|error| meter.halt(name, &error))?
        {
            let taken = match state {
                ValueState::Broken => Err(whole(bytes, Reason::MalformedJson)),
                ValueState::TooLong => Err(whole(bytes, Reason::RecordTooLong)),
                ValueState::Whole => {
                    let (text, foreign) = decode(bytes);
                    if foreign {
                        self.remarks.push(whole(bytes, Reason::OtherEncoding));
                    }
                    let association = flanders::read(&text, &mut self.remarks);
                    association.map(|association| Taken::Record(Record::FlemishAssociation(association)))
                }
            };
            self.record(line, taken)?;
        }
        self.summary.lines += values.lines();
        Ok(())
    }

    /// Counts and delivers what became of one record, then the remarks on it.
    fn record(&mut self, line: u64, taken: Result<Taken, Blame>) -> Result<(), Halt> {
        let summary = &mut *self.summary;
        summary.read += 1;
        let kept = matches!(taken, Ok(Taken::Record(_)));
        match taken {
            Ok(Taken::Record(record)) => {
                summary.kept += 1;
                summary.remarked += u64::from(!self.remarks.is_empty());
                (self.deliver)(Event::Record { line, record })?;
            }
            // Remarks might name the person.
            Ok(Taken::Aside(aside)) => {
                *summary.aside.entry(aside).or_default() += 1;
                self.remarks.clear();
            }
            Ok(Taken::Person(number)) => {
                *summary.aside.entry(Aside::NaturalPerson).or_default() += 1;
                self.remarks.clear();
                (self.deliver)(Event::Person(number))?;
            }
            // The reason for which it is rejected makes remarks on its values pointless.
            Err(blame) => {
                summary.rejected += 1;
                self.remarks.clear();
                self.remarks.push(blame);
            }
        }
        for blame in self.remarks.drain(..) {
            *summary.reasons.entry(blame.reason).or_default() += 1;
            (self.deliver)(Event::Reject(Reject {
                member: self.name.to_owned(),
                line,
                column: blame.column,
                value: blame.value,
                reason: blame.reason,
                kept,
            }))?;
        }
        Ok(())
    }
}

/// Places the columns of a table.
fn locate(kind: Kind, header: &[String]) -> Columns {
    match kind {
        Kind::RnaWaldec | Kind::RnaImport => rna::locate(header),
        Kind::SireneUnits | Kind::SireneEstablishments => sirene::locate(kind, header),
        Kind::KboEnterprise
        | Kind::KboEstablishment
        | Kind::KboDenomination
        | Kind::KboAddress
        | Kind::KboActivity
        | Kind::KboBranch
        | Kind::KboCode
        | Kind::KboContact
        | Kind::KboMeta => kbo::locate(kind, header),
        Kind::CogCommunes | Kind::CogEvents => cog::locate(kind, header),
        Kind::VlAssociation => unreachable!("JSON is no table"),
    }
}

/// Reads one row by the rules of its register.
fn take(
    fields: Fields<'_>,
    columns: &Columns,
    layout: Layout,
    utf8: bool,
    remarks: &mut Vec<Blame>,
) -> Result<Taken, Blame> {
    let mut cells = Cells {
        fields,
        columns,
        utf8,
        nothing: nothing(layout.kind),
        remarks,
    };
    let cells = &mut cells;
    match layout.kind {
        Kind::RnaWaldec | Kind::RnaImport => {
            rna::read(cells, layout).map(|record| Taken::Record(Record::Rna(record)))
        }
        Kind::SireneUnits => sirene::read_unit(cells, layout),
        Kind::SireneEstablishments => sirene::read_establishment(cells, layout),
        Kind::KboEnterprise
        | Kind::KboEstablishment
        | Kind::KboDenomination
        | Kind::KboAddress
        | Kind::KboActivity
        | Kind::KboBranch
        | Kind::KboCode
        | Kind::KboContact
        | Kind::KboMeta => kbo::read(cells, layout.kind),
        Kind::CogCommunes | Kind::CogEvents => cog::read(cells, layout.kind),
        Kind::VlAssociation => unreachable!("JSON is no table"),
    }
}

/// The word by which a register says nothing, besides blanks.
fn nothing(kind: Kind) -> &'static str {
    match kind {
        Kind::RnaWaldec | Kind::RnaImport => "_",
        Kind::SireneUnits | Kind::SireneEstablishments => sirene::HIDDEN,
        _ => "",
    }
}

/// Why a line cannot be looked at field by field.
fn unusable(row: &Row<'_>, width: usize) -> Option<Blame> {
    let reason = match row.state {
        State::UnclosedQuote if row.cut => Reason::CutShort,
        State::UnclosedQuote => Reason::UnclosedQuote,
        State::TooLong => Reason::RecordTooLong,
        State::Sound | State::StrayQuote if row.cut && row.fields.len() < width => Reason::CutShort,
        State::Sound | State::StrayQuote if row.fields.len() != width => Reason::WrongNumberOfFields,
        State::Sound | State::StrayQuote => return None,
    };
    Some(whole(row.raw, reason))
}

fn whole(bytes: &[u8], reason: Reason) -> Blame {
    let start = &bytes[..bytes.len().min(600)];
    Blame {
        column: None,
        value: shorten(&decode(start).0, 120),
        reason,
    }
}
