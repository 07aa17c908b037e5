//! The superset in columns of numbers and words (Apache Parquet), for programs that read many lines: what stands in the table,
//! ten thousand lines in memory at a time.

use std::io::{self, Write};

use parquet_table::{Error, Kind, Values, Writer};

use crate::award::{Award, Shown};
use crate::line::Line;
use crate::rule::Told;
use crate::superset::{COLUMNS, each_line};
use crate::written::undone;

/// Lines of a row group: some megabytes. Of each group before, its description is held until the end.
const GROUP: usize = 10_000;

/// Columns that hold whole numbers, and those that hold numbers with a fraction; all others hold words.
const WHOLE: [&str; 3] = [
    "exerciceBudgetaire",
    "montantBeneficiaireCentimes",
    "nombreDemandeurs",
];
const REALS: [&str; 5] = [
    "montantDemande",
    "montant",
    "montantBeneficiaire",
    "montantVerse",
    "pourcentageSubvention",
];

/// Writes the columns, in constant memory.
#[derive(Debug)]
pub struct Columns<W: Write + Send> {
    writer: Writer<W>,
    held: Vec<Values>,
    /// What is being written, and the line before it.
    lines: [Line; 2],
    count: usize,
    told: Told,
}

impl<W: Write + Send> Columns<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(writer: W) -> io::Result<Self> {
        let columns = COLUMNS.map(|name| (name, kind(name)));
        Ok(Self {
            writer: Writer::begin(writer, &columns).map_err(fault)?,
            held: COLUMNS.map(|name| kind(name).none()).into(),
            lines: <[Line; 2]>::default(),
            count: 0,
            told: Told::default(),
        })
    }

    /// Adds a line for each beneficiary of an award that may be named.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let (held, count) = (&mut self.held, &mut self.count);
        each_line(shown, &mut self.lines, |line| {
            add(held, line);
            *count += 1;
            Ok(())
        })?;
        self.note(shown.award)
    }

    /// Adds a line of an award.
    pub(crate) fn add(&mut self, line: &Line) {
        add(&mut self.held, line);
        self.count += 1;
    }

    /// Counts an award whose lines were added, and writes those that are held once they are a group.
    pub(crate) fn note(&mut self, award: &Award) -> io::Result<()> {
        self.told.note(award);
        match self.count < GROUP {
            true => Ok(()),
            false => self.write(),
        }
    }

    fn write(&mut self) -> io::Result<()> {
        self.count = 0;
        self.writer.push(&self.held).map_err(fault)?;
        self.held.iter_mut().for_each(Values::clear);
        Ok(())
    }

    /// Ends the file; says what stands in it.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn finish(mut self) -> io::Result<(W, Told)> {
        self.write()?;
        Ok((self.writer.finish().map_err(fault)?, self.told))
    }
}

fn kind(name: &str) -> Kind {
    match name {
        name if WHOLE.contains(&name) => Kind::Whole,
        name if REALS.contains(&name) => Kind::Reals,
        _ => Kind::Words,
    }
}

/// Adds the cells of a line to their columns; an empty one is none.
fn add(held: &mut [Values], line: &Line) {
    for (values, cell) in held.iter_mut().zip(line.cells()) {
        match values {
            Values::Words(words) => words.push((!cell.is_empty()).then(|| undone(cell))),
            Values::Whole(numbers) => numbers.push(cell.parse().ok()),
            Values::Reals(numbers) => numbers.push(cell.parse().ok()),
        }
    }
}

fn fault(error: Error) -> io::Error {
    io::Error::other(error)
}
