//! Takes the lines of a file, whatever it is packed in, and delivers grants and remarks.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    GrantRecord, Layout,
    book::{Book, Closed, Line},
    cells::Cells,
    columns::Columns,
    row::{self, Facts},
};
use crate::{Encoding, Reason, Reject, reject::Blame, source::limits::Halt};

/// One table of grants: the input itself, one of an archive's, or a sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name: the one given, the path inside the archive, or that of the sheet.
    pub name: String,
    /// What it is.
    pub layout: Layout,
    /// How many columns it has.
    pub columns: usize,
    /// The encoding of a text, judged on its first 64 KiB.
    pub encoding: Option<Encoding>,
    /// What separates the columns of a text.
    pub delimiter: Option<char>,
}

/// What a reading delivers, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A table begins.
    Member(Member),
    /// A grant. Remarks on it follow.
    Record {
        /// The line it starts on, from 1 (the header).
        line: u64,
        /// What the line says.
        record: Box<GrantRecord>,
    },
    /// A line that was not kept, or a value that was not.
    Reject(Reject),
}

/// What a reading found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The tables read.
    pub members: Vec<Member>,
    /// Files of the archive, or sheets of the workbook, that hold no table of grants.
    pub ignored: Vec<String>,
    /// Lines met: `kept + rejected + totals`.
    pub read: u64,
    /// Grants delivered.
    pub kept: u64,
    /// Lines that are no grant, or cannot be used.
    pub rejected: u64,
    /// Lines that only give the total of others.
    pub totals: u64,
    /// Grants delivered without one of their values or more.
    pub remarked: u64,
    /// How many rejects and remarks there are for each reason.
    pub reasons: BTreeMap<Reason, u64>,
}

/// Where events go.
pub(super) type Deliver<'d> = dyn FnMut(Event) -> Result<(), Halt> + 'd;

pub(super) struct Sink<'s> {
    pub member: String,
    pub columns: &'s Columns,
    pub facts: &'s Facts,
    pub summary: &'s mut Summary,
    pub deliver: &'s mut Deliver<'s>,
    book: Option<Book>,
    remarks: Vec<Blame>,
}

impl<'s> Sink<'s> {
    pub fn new(
        member: Member,
        columns: &'s Columns,
        facts: &'s Facts,
        summary: &'s mut Summary,
        deliver: &'s mut Deliver<'s>,
    ) -> Result<Self, Halt> {
        summary.members.push(member.clone());
        let name = member.name.clone();
        deliver(Event::Member(member))?;
        Ok(Self {
            member: name,
            columns,
            facts,
            summary,
            deliver,
            book: (columns.layout == Layout::YellowBook).then(Book::default),
            remarks: Vec::new(),
        })
    }

    /// A line that cannot be looked at value by value.
    pub fn unusable(&mut self, line: u64, blame: Blame) -> Result<(), Halt> {
        self.summary.read += 1;
        self.summary.rejected += 1;
        self.reject(line, blame, false)
    }

    /// A line, with what was already noticed about it.
    pub fn line(&mut self, line: u64, values: &[Cow<'_, str>], noticed: &mut Vec<Blame>) -> Result<(), Halt> {
        self.summary.read += 1;
        let mut remarks = std::mem::take(&mut self.remarks);
        remarks.clear();
        remarks.append(noticed);
        let outcome = self.outcome(line, values, &mut remarks);
        let delivered = self.hand_over(line, outcome, &mut remarks);
        self.remarks = remarks;
        delivered
    }

    /// The end of the table.
    pub fn finish(mut self) -> Result<(), Halt> {
        let closed = self.book.as_mut().map(|book| book.close(None, self.facts));
        for closed in closed.into_iter().flatten() {
            self.closed(closed)?;
        }
        Ok(())
    }

    fn outcome(
        &mut self,
        line: u64,
        values: &[Cow<'_, str>],
        remarks: &mut Vec<Blame>,
    ) -> Result<Outcome, Halt> {
        let mut cells = Cells {
            line,
            values,
            columns: self.columns,
            remarks,
        };
        let Some(book) = &mut self.book else {
            return Ok(match row::read(&mut cells, self.facts) {
                Ok(record) => Outcome::Record(record),
                Err(blame) => Outcome::Rejected(blame),
            });
        };
        for closed in book.close(Some(&cells), self.facts) {
            self.closed(closed)?;
        }
        let book = self
            .book
            .as_mut()
            .expect("a yellow book is read by its own rules");
        Ok(match book.read(&mut cells, self.facts) {
            Ok(Line::Record(record)) => Outcome::Record(record),
            Ok(Line::Total) => Outcome::Total,
            Err(blame) => Outcome::Rejected(blame),
        })
    }

    fn hand_over(
        &mut self,
        line: u64,
        outcome: Result<Outcome, Halt>,
        remarks: &mut Vec<Blame>,
    ) -> Result<(), Halt> {
        let kept = match outcome? {
            Outcome::Record(record) => {
                self.summary.kept += 1;
                self.summary.remarked += u64::from(!remarks.is_empty());
                (self.deliver)(Event::Record { line, record })?;
                true
            }
            Outcome::Total => {
                self.summary.totals += 1;
                true
            }
            // The reason for which it is rejected makes remarks on its values pointless.
            Outcome::Rejected(blame) => {
                self.summary.rejected += 1;
                remarks.clear();
                remarks.push(blame);
                false
            }
        };
        for blame in remarks.drain(..) {
            self.reject(line, blame, kept)?;
        }
        Ok(())
    }

    /// Says what the end of an association of the yellow book brought to light.
    fn closed(&mut self, closed: Closed) -> Result<(), Halt> {
        if let Some(record) = closed.record {
            // Its line was counted as a total: it turned out to be all there is.
            self.summary.totals -= 1;
            self.summary.kept += 1;
            (self.deliver)(Event::Record {
                line: closed.line,
                record,
            })?;
        }
        match closed.blame {
            Some(blame) => self.reject(closed.line, blame, true),
            None => Ok(()),
        }
    }

    fn reject(&mut self, line: u64, blame: Blame, kept: bool) -> Result<(), Halt> {
        *self.summary.reasons.entry(blame.reason).or_default() += 1;
        (self.deliver)(Event::Reject(Reject {
            member: self.member.clone(),
            line,
            column: blame.column,
            value: blame.value,
            reason: blame.reason,
            kept,
        }))
    }
}

enum Outcome {
    Record(Box<GrantRecord>),
    Total,
    Rejected(Blame),
}
