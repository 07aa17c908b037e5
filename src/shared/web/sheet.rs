//! A table of open data as a file: the same rows as CSV, as JSON and in columns (Parquet), made batch by batch while the reader
//! takes them. Memory holds some thousand rows, whatever the length of the table.

use std::pin::Pin;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::{Stream, StreamExt, stream};
use parquet_table::{Kind, Values, Writer};
use serde_json::{Map, Value};

use super::error::Error;
use super::figure::{PARQUET, parts};
use super::typed::no_formula;

/// Rows that are made at once, where all are at hand.
const BATCH: usize = 500;

/// Rows of a group of columns: some megabytes.
const GROUP: usize = 5_000;

/// A table: its name, and what each column is called and holds.
#[derive(Clone, Debug)]
pub struct Sheet {
    name: &'static str,
    columns: Vec<(String, Kind)>,
}

/// What stands in a row under a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text.
    Words(String),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Real(f64),
    /// Cents of euro, which stand as euros.
    Money(i64),
    /// Nothing is known, or may be told.
    Nothing,
}

impl Cell {
    /// Text.
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }

    /// A whole number, where there is one.
    #[must_use]
    pub fn whole(number: Option<i64>) -> Self {
        number.map_or(Self::Nothing, Self::Whole)
    }
}

/// Rows that come together.
pub type Rows = Vec<Vec<Cell>>;

impl Sheet {
    /// A table of this name with these columns.
    pub fn new<N: Into<String>>(name: &'static str, columns: impl IntoIterator<Item = (N, Kind)>) -> Self {
        let columns = columns.into_iter().map(|(head, kind)| (head.into(), kind));
        Self {
            name,
            columns: columns.collect(),
        }
    }

    /// The file of rows that are all at hand.
    ///
    /// # Errors
    /// [`Error::NotFound`] for another format than `csv`, `json` and `parquet`.
    pub fn listed(
        self,
        format: &str,
        rows: impl Iterator<Item = Vec<Cell>> + Send + 'static,
    ) -> Result<Response, Error> {
        let batches = stream::unfold(rows, |mut rows| async move {
            let batch: Rows = rows.by_ref().take(BATCH).collect();
            (!batch.is_empty()).then_some((Ok::<Rows, Error>(batch), rows))
        });
        self.sent(format, batches)
    }

    /// The file of rows that come one batch after the other; the next is asked for once the reader has taken those before.
    ///
    /// # Errors
    /// [`Error::NotFound`] for another format than `csv`, `json` and `parquet`.
    pub fn sent(
        self,
        format: &str,
        rows: impl Stream<Item = Result<Rows, Error>> + Send + 'static,
    ) -> Result<Response, Error> {
        let (kind, writing) = match format {
            "csv" => ("text/csv; charset=utf-8; header=present", Writing::Lines),
            "json" => ("application/json", Writing::Objects { any: false }),
            "parquet" => (
                PARQUET,
                Writing::Columns(Box::new(Columns::begin(&self.columns)?)),
            ),
            _ => return Err(Error::NotFound),
        };
        let rest = Rest {
            sheet: self,
            writing,
            rows: Box::pin(rows),
            part: Part::Head,
        };
        let mut response = Response::new(Body::from_stream(stream::try_unfold(rest, Rest::next)));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        Ok(response)
    }
}

/// How a file is written.
enum Writing {
    /// CSV (RFC 4180): a line for each row; what a spreadsheet would take for a formula is a text.
    Lines,
    /// JSON: an object for each row, under the name of the table.
    Objects {
        /// Whether one was written.
        any: bool,
    },
    /// Parquet: group after group.
    Columns(Box<Columns>),
}

/// Where a file stands.
#[derive(Clone, Copy)]
enum Part {
    Head,
    Rows,
    Sent,
}

/// What remains to be sent.
struct Rest {
    sheet: Sheet,
    writing: Writing,
    rows: Pin<Box<dyn Stream<Item = Result<Rows, Error>> + Send>>,
    part: Part,
}

impl Rest {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let bytes = match self.part {
            Part::Sent => return Ok(None),
            Part::Head => {
                self.part = Part::Rows;
                self.head()?
            }
            Part::Rows => match self.rows.next().await.transpose()? {
                Some(rows) => self.batch(rows)?,
                None => {
                    self.part = Part::Sent;
                    self.tail()?
                }
            },
        };
        Ok(Some((bytes.into(), self)))
    }

    fn head(&mut self) -> Result<Vec<u8>, Error> {
        match &mut self.writing {
            Writing::Lines => {
                let heads = self.sheet.columns.iter().map(|(head, _)| head.clone());
                lines([heads.collect()])
            }
            Writing::Objects { .. } => Ok(format!("{{{}:[", Value::from(self.sheet.name)).into_bytes()),
            Writing::Columns(columns) => columns.taken(),
        }
    }

    fn batch(&mut self, rows: Rows) -> Result<Vec<u8>, Error> {
        match &mut self.writing {
            Writing::Lines => lines(rows.into_iter().map(|row| row.into_iter().map(raw).collect())),
            Writing::Objects { any } => {
                let mut bytes = Vec::new();
                for row in rows {
                    if std::mem::replace(any, true) {
                        bytes.push(b',');
                    }
                    let cells = self.sheet.columns.iter().zip(row);
                    let object: Map<String, Value> = cells
                        .map(|((head, _), cell)| (head.clone(), value(cell)))
                        .collect();
                    serde_json::to_writer(&mut bytes, &object)
                        .map_err(|error| Error::Internal(error.into()))?;
                }
                Ok(bytes)
            }
            Writing::Columns(columns) => {
                for row in rows {
                    columns.add(row)?;
                }
                columns.taken()
            }
        }
    }

    fn tail(&mut self) -> Result<Vec<u8>, Error> {
        match std::mem::replace(&mut self.writing, Writing::Lines) {
            Writing::Lines => Ok(Vec::new()),
            Writing::Objects { .. } => Ok(b"]}".to_vec()),
            Writing::Columns(columns) => columns.finish(),
        }
    }
}

fn raw(cell: Cell) -> String {
    match cell {
        Cell::Words(words) => no_formula(&words),
        Cell::Whole(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Money(cents) => parts(cents, 2),
        Cell::Nothing => String::new(),
    }
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Words(words) => words.into(),
        Cell::Whole(number) => number.into(),
        Cell::Real(number) => number.into(),
        Cell::Money(cents) => euros(cents).into(),
        Cell::Nothing => Value::Null,
    }
}

fn euros(cents: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53 cents")]
    let euros = cents as f64 / 100.0;
    euros
}

/// Rows as RFC 4180 has them.
fn lines(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, Error> {
    let fault = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(fault)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))
}

/// A Parquet file that is being written, group by group.
pub struct Columns {
    writer: Writer<Vec<u8>>,
    held: Vec<Values>,
    rows: usize,
}

impl Columns {
    /// Begins a file of these columns.
    ///
    /// # Errors
    /// When two have the same name, which is our mistake.
    pub fn begin(columns: &[(String, Kind)]) -> Result<Self, Error> {
        Ok(Self {
            writer: Writer::begin(Vec::new(), columns).map_err(fault)?,
            held: columns.iter().map(|(_, kind)| kind.none()).collect(),
            rows: 0,
        })
    }

    /// Adds a row; a cell of another kind than its column is no value there, but words are made of numbers.
    ///
    /// # Errors
    /// What the writer says.
    pub fn add(&mut self, row: Vec<Cell>) -> Result<(), Error> {
        let cells = row.into_iter().chain(std::iter::repeat(Cell::Nothing));
        for (values, cell) in self.held.iter_mut().zip(cells) {
            match (values, cell) {
                (Values::Words(words), Cell::Nothing) => words.push(None),
                (Values::Words(words), Cell::Words(said)) => words.push(Some(&said)),
                (Values::Words(words), number) => words.push(Some(&raw(number))),
                (Values::Whole(numbers), Cell::Whole(number)) => numbers.push(Some(number)),
                (Values::Reals(numbers), Cell::Real(number)) => numbers.push(Some(number)),
                (Values::Reals(numbers), Cell::Money(cents)) => numbers.push(Some(euros(cents))),
                (Values::Whole(numbers), _) => numbers.push(None),
                (Values::Reals(numbers), _) => numbers.push(None),
            }
        }
        self.rows += 1;
        match self.rows < GROUP {
            true => Ok(()),
            false => self.write(),
        }
    }

    fn write(&mut self) -> Result<(), Error> {
        self.rows = 0;
        let none = self.held.iter().map(|values| values.kind().none()).collect();
        let held = std::mem::replace(&mut self.held, none);
        self.writer.push(&held).map_err(fault)
    }

    /// What can be sent on.
    ///
    /// # Errors
    /// What the writer says.
    pub fn taken(&mut self) -> Result<Vec<u8>, Error> {
        self.writer.taken().map_err(fault)
    }

    /// The end of the file.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(mut self) -> Result<Vec<u8>, Error> {
        self.write()?;
        self.writer.finish().map_err(fault)
    }
}

fn fault(error: parquet_table::Error) -> Error {
    Error::Internal(error.into())
}

#[cfg(test)]
mod tests;
