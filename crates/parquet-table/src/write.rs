//! Writing a flat Parquet file: a table that fits in memory at once, or one row group after the other.

use std::io::Write;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArrayType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use crate::file::Error;
use crate::texts::Texts;

/// The values of a column; nothing where a row has none.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Text.
    Words(Texts),
    /// Whole numbers.
    Whole(Vec<Option<i64>>),
    /// Numbers with a fraction.
    Reals(Vec<Option<f64>>),
}

impl Values {
    fn rows(&self) -> usize {
        match self {
            Self::Words(values) => values.rows(),
            Self::Whole(values) => values.len(),
            Self::Reals(values) => values.len(),
        }
    }

    /// Forgets the values and keeps their memory for those of the next rows.
    pub fn clear(&mut self) {
        match self {
            Self::Words(values) => values.clear(),
            Self::Whole(values) => values.clear(),
            Self::Reals(values) => values.clear(),
        }
    }

    /// What it holds.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Words(_) => Kind::Words,
            Self::Whole(_) => Kind::Whole,
            Self::Reals(_) => Kind::Reals,
        }
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Words,
    /// Whole numbers.
    Whole,
    /// Numbers with a fraction.
    Reals,
}

impl Kind {
    fn named(self, name: &str) -> Result<Type, ParquetError> {
        let (physical, logical) = match self {
            Self::Words => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Self::Whole => (Physical::INT64, None),
            Self::Reals => (Physical::DOUBLE, None),
        };
        Type::primitive_type_builder(name, physical)
            .with_logical_type(logical)
            .with_repetition(Repetition::OPTIONAL)
            .build()
    }

    /// No value yet, of this kind.
    #[must_use]
    pub fn none(self) -> Values {
        match self {
            Self::Words => Values::Words(Texts::default()),
            Self::Whole => Values::Whole(Vec::new()),
            Self::Reals => Values::Reals(Vec::new()),
        }
    }
}

/// Writes a table (Snappy), one row group after the other: memory holds the rows of one, and some hundred bytes for each
/// column of those before.
#[derive(Debug)]
pub struct Writer<W: Write + Send> {
    file: SerializedFileWriter<W>,
    kinds: Vec<Kind>,
}

impl<W: Write + Send> Writer<W> {
    /// Begins a file of these columns, whose names differ.
    ///
    /// # Errors
    /// [`Error::Unsupported`] for two columns of one name; what the library says otherwise.
    pub fn begin<N: AsRef<str>>(to: W, columns: &[(N, Kind)]) -> Result<Self, Error> {
        let mut names: Vec<&str> = columns.iter().map(|(name, _)| name.as_ref()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::Unsupported("two columns of one name".to_owned()));
        }
        let types: Result<Vec<Arc<Type>>, ParquetError> = columns
            .iter()
            .map(|(name, kind)| kind.named(name.as_ref()).map(Arc::new))
            .collect();
        let schema = Type::group_type_builder("table").with_fields(types?).build()?;
        // A column has one page in most groups: an index of pages would say what the group says, and be held until the end.
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true);
        Ok(Self {
            file: SerializedFileWriter::new(to, Arc::new(schema), Arc::new(properties.build()))?,
            kinds: columns.iter().map(|(_, kind)| *kind).collect(),
        })
    }

    /// Writes rows as a group of their own; no row is none.
    ///
    /// # Errors
    /// [`Error::Unsupported`] when the columns are not those of the file, or have not as many rows as one another; what the
    /// library says otherwise.
    pub fn push(&mut self, columns: &[Values]) -> Result<(), Error> {
        self.group(&columns.iter().collect::<Vec<&Values>>())
    }

    fn group(&mut self, columns: &[&Values]) -> Result<(), Error> {
        if !columns
            .iter()
            .map(|values| values.kind())
            .eq(self.kinds.iter().copied())
        {
            return Err(Error::Unsupported("other columns than were said".to_owned()));
        }
        let rows = columns.first().map_or(0, |values| values.rows());
        if columns.iter().any(|values| values.rows() != rows) {
            return Err(Error::Unsupported("columns of several lengths".to_owned()));
        }
        if rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for values in columns {
            let Some(mut column) = group.next_column()? else {
                return Err(Error::Unsupported("fewer columns than were said".to_owned()));
            };
            match values {
                Values::Words(values) => {
                    column.typed::<ByteArrayType>().write_batch(
                        &values.held(),
                        Some(values.levels()),
                        None,
                    )?;
                }
                Values::Whole(values) => {
                    let (held, levels) = split(values);
                    column
                        .typed::<Int64Type>()
                        .write_batch(&held, Some(&levels), None)?;
                }
                Values::Reals(values) => {
                    let (held, levels) = split(values);
                    column
                        .typed::<DoubleType>()
                        .write_batch(&held, Some(&levels), None)?;
                }
            }
            column.close()?;
        }
        group.close()?;
        Ok(())
    }

    /// Ends the file.
    ///
    /// # Errors
    /// What the library says.
    pub fn finish(self) -> Result<W, Error> {
        Ok(self.file.into_inner()?)
    }
}

impl Writer<Vec<u8>> {
    /// Takes what was written since the last time, for whoever sends it on.
    ///
    /// # Errors
    /// What the library says.
    pub fn taken(&mut self) -> Result<Vec<u8>, Error> {
        self.file.flush()?;
        Ok(std::mem::take(self.file.inner_mut()))
    }
}

/// A table as a Parquet file, the same bytes for the same table. Columns have names that differ.
///
/// # Errors
/// [`Error::Unsupported`] when the columns have not as many rows as one another, or the same name; what the library says
/// otherwise.
pub fn written(columns: &[(String, Values)]) -> Result<Vec<u8>, Error> {
    let kinds: Vec<(&str, Kind)> = columns
        .iter()
        .map(|(name, values)| (name.as_str(), values.kind()))
        .collect();
    let mut writer = Writer::begin(Vec::new(), &kinds)?;
    let values: Vec<&Values> = columns.iter().map(|(_, values)| values).collect();
    writer.group(&values)?;
    writer.finish()
}

/// The values that are there, and for each row whether it has one.
fn split<T: Copy>(values: &[Option<T>]) -> (Vec<T>, Vec<i16>) {
    let held = values.iter().flatten().copied().collect();
    let levels = values.iter().map(|one| i16::from(one.is_some())).collect();
    (held, levels)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{Kind, Values, Writer, written};
    use crate::{Cell, Error, Table};

    #[test]
    fn what_is_written_is_read_back_and_a_table_that_is_none_is_refused() {
        let columns = [
            (
                "commune".to_owned(),
                Values::Words(
                    [Some("Lille"), None, Some("Menen – Wervik")]
                        .into_iter()
                        .collect(),
                ),
            ),
            (
                "associations".to_owned(),
                Values::Whole(vec![Some(12), Some(-3), None]),
            ),
            (
                "part".to_owned(),
                Values::Reals(vec![None, Some(0.25), Some(1.0)]),
            ),
        ];
        let bytes = written(&columns).expect("it is a table");
        assert_eq!(bytes, written(&columns).expect("it is a table"), "the same bytes");
        let mut table = Table::open(Cursor::new(&bytes)).expect("it is a file");
        assert_eq!(table.columns(), ["commune", "associations", "part"]);
        let mut rows = Vec::new();
        let read = table.read(&[0, 1, 2], |row| {
            rows.push(row.cells.iter().map(shown).collect::<Vec<String>>());
            Ok::<(), Error>(())
        });
        read.expect("it is read");
        assert_eq!(
            rows,
            [
                ["Lille", "12", "-"],
                ["-", "-3", "0.25"],
                ["Menen – Wervik", "-", "1"]
            ]
        );
        let uneven = [columns[0].clone(), ("x".to_owned(), Values::Whole(Vec::new()))];
        assert!(written(&uneven).is_err());
        assert!(written(&[columns[0].clone(), columns[0].clone()]).is_err());
    }

    #[test]
    fn groups_that_are_sent_on_one_after_the_other_are_one_file() {
        let columns = [("name", Kind::Words), ("number", Kind::Whole)];
        let mut writer = Writer::begin(Vec::new(), &columns).expect("they are columns");
        let (mut sent, mut most) = (writer.taken().expect("it is taken"), 0);
        for group in 0..50 {
            let numbers = (group * 100)..(group * 100 + 100);
            let rows = [
                Values::Words(
                    numbers
                        .clone()
                        .map(|number| Some(format!("name {number}")))
                        .collect(),
                ),
                Values::Whole(numbers.map(Some).collect()),
            ];
            writer.push(&rows).expect("they are rows");
            let bytes = writer.taken().expect("it is taken");
            most = most.max(bytes.len());
            sent.extend(bytes);
        }
        assert!(most < sent.len() / 20, "{most} of {} at once", sent.len());
        // No row is no group, and rows of other columns are none of this file.
        writer
            .push(&[Kind::Words.none(), Kind::Whole.none()])
            .expect("no row");
        assert!(writer.push(&[Kind::Whole.none(), Kind::Words.none()]).is_err());
        assert!(writer.push(&[Kind::Words.none()]).is_err());
        sent.extend(writer.finish().expect("it ends"));
        let mut table = Table::open(Cursor::new(&sent)).expect("it is a file");
        assert_eq!(table.rows(), 5_000);
        let mut next = 0;
        let read = table.read(&[0, 1], |row| {
            assert_eq!(row.cells[0], Cell::Text(&format!("name {next}")));
            assert_eq!(row.cells[1], Cell::Whole(next));
            next += 1;
            Ok::<(), Error>(())
        });
        read.expect("it is read");
        assert_eq!(next, 5_000);
        assert!(Writer::begin(Vec::new(), &[("x", Kind::Words), ("x", Kind::Whole)]).is_err());
    }

    fn shown(cell: &Cell<'_>) -> String {
        match cell {
            Cell::Nothing | Cell::Bytes(_) | Cell::Truth(_) => "-".to_owned(),
            Cell::Text(text) => (*text).to_owned(),
            Cell::Whole(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
        }
    }
}
