//! Some rows at a time: each column's values, and where they are missing.

use parquet::{
    column::reader::{ColumnReader, ColumnReaderImpl},
    data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, FloatType, Int32Type, Int64Type},
    errors::{ParquetError, Result},
};

/// One value.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Cell<'c> {
    /// There is none.
    Nothing,
    /// A text. Bytes that are no UTF-8 are none either: see [`Cell::Bytes`].
    Text(&'c str),
    /// Bytes that are no UTF-8.
    Bytes(&'c [u8]),
    /// A whole number.
    Whole(i64),
    /// A number.
    Real(f64),
    /// True or false.
    Truth(bool),
}

/// One row: its place in the file from 0, and the values of the columns asked for, in that order.
#[derive(Debug)]
pub struct Row<'r> {
    /// Its place in the file, from 0.
    pub number: u64,
    /// The values asked for.
    pub cells: &'r [Cell<'r>],
}

/// One column being read.
pub(crate) struct Column {
    reader: ColumnReader,
    /// Whether values may be missing.
    optional: bool,
    levels: Vec<i16>,
    values: Values,
    /// The next value, of those that are not missing.
    at: usize,
}

enum Values {
    Truth(Vec<bool>),
    Whole(Vec<i32>),
    Long(Vec<i64>),
    Single(Vec<f32>),
    Double(Vec<f64>),
    Bytes(Vec<ByteArray>),
}

impl Column {
    pub fn new(reader: ColumnReader, optional: bool) -> Result<Self> {
        let values = match &reader {
            ColumnReader::BoolColumnReader(_) => Values::Truth(Vec::new()),
            ColumnReader::Int32ColumnReader(_) => Values::Whole(Vec::new()),
            ColumnReader::Int64ColumnReader(_) => Values::Long(Vec::new()),
            ColumnReader::FloatColumnReader(_) => Values::Single(Vec::new()),
            ColumnReader::DoubleColumnReader(_) => Values::Double(Vec::new()),
            ColumnReader::ByteArrayColumnReader(_) => Values::Bytes(Vec::new()),
            ColumnReader::Int96ColumnReader(_) | ColumnReader::FixedLenByteArrayColumnReader(_) => {
                return Err(ParquetError::NYI(
                    "a type of column that tables do not use".to_owned(),
                ));
            }
        };
        Ok(Self {
            reader,
            optional,
            levels: Vec::new(),
            values,
            at: 0,
        })
    }

    /// Reads up to so many rows more; fewer only at the end of the row group.
    pub fn fill(&mut self, rows: usize) -> Result<usize> {
        self.at = 0;
        self.levels.clear();
        let levels = &mut self.levels;
        match (&mut self.reader, &mut self.values) {
            (ColumnReader::BoolColumnReader(from), Values::Truth(to)) => {
                fill::<BoolType>(from, rows, levels, to)
            }
            (ColumnReader::Int32ColumnReader(from), Values::Whole(to)) => {
                fill::<Int32Type>(from, rows, levels, to)
            }
            (ColumnReader::Int64ColumnReader(from), Values::Long(to)) => {
                fill::<Int64Type>(from, rows, levels, to)
            }
            (ColumnReader::FloatColumnReader(from), Values::Single(to)) => {
                fill::<FloatType>(from, rows, levels, to)
            }
            (ColumnReader::DoubleColumnReader(from), Values::Double(to)) => {
                fill::<DoubleType>(from, rows, levels, to)
            }
            (ColumnReader::ByteArrayColumnReader(from), Values::Bytes(to)) => {
                fill::<ByteArrayType>(from, rows, levels, to)
            }
            (_, _) => unreachable!("each reader was given values of its own type"),
        }
    }

    /// Where the value of a row of this batch is, if it has one. Rows are asked for in order.
    pub fn place(&mut self, row: usize) -> Option<usize> {
        if self.optional && self.levels.get(row) != Some(&1) {
            return None;
        }
        self.at += 1;
        Some(self.at - 1)
    }

    pub fn cell(&self, place: Option<usize>) -> Cell<'_> {
        let Some(at) = place else {
            return Cell::Nothing;
        };
        let cell = match &self.values {
            Values::Truth(values) => values.get(at).map(|value| Cell::Truth(*value)),
            Values::Whole(values) => values.get(at).map(|value| Cell::Whole(i64::from(*value))),
            Values::Long(values) => values.get(at).map(|value| Cell::Whole(*value)),
            Values::Single(values) => values.get(at).map(|value| Cell::Real(f64::from(*value))),
            Values::Double(values) => values.get(at).map(|value| Cell::Real(*value)),
            Values::Bytes(values) => values.get(at).map(|value| match str::from_utf8(value.data()) {
                Ok(text) => Cell::Text(text),
                Err(_) => Cell::Bytes(value.data()),
            }),
        };
        cell.unwrap_or(Cell::Nothing)
    }
}

fn fill<T: DataType>(
    from: &mut ColumnReaderImpl<T>,
    rows: usize,
    levels: &mut Vec<i16>,
    to: &mut Vec<T::T>,
) -> Result<usize> {
    to.clear();
    let (mut read, mut before) = (0, usize::MAX);
    while read < rows && read != before {
        before = read;
        read += from.read_records(rows - read, Some(levels), None, to)?.0;
    }
    Ok(read)
}
