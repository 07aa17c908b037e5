//! Writing a flat Parquet file: a table that fits in memory, in one row group.

use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use crate::file::Error;

/// The values of a column; nothing where a row has none.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Text.
    Words(Vec<Option<String>>),
    /// Whole numbers.
    Whole(Vec<Option<i64>>),
    /// Numbers with a fraction.
    Reals(Vec<Option<f64>>),
}

impl Values {
    fn rows(&self) -> usize {
        match self {
            Self::Words(values) => values.len(),
            Self::Whole(values) => values.len(),
            Self::Reals(values) => values.len(),
        }
    }

    fn kind(&self, name: &str) -> Result<Type, ParquetError> {
        let (physical, logical) = match self {
            Self::Words(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Self::Whole(_) => (Physical::INT64, None),
            Self::Reals(_) => (Physical::DOUBLE, None),
        };
        Type::primitive_type_builder(name, physical)
            .with_logical_type(logical)
            .with_repetition(Repetition::OPTIONAL)
            .build()
    }
}

/// A table as a Parquet file (Snappy), the same bytes for the same table. Columns have names that differ.
///
/// # Errors
/// [`Error::Unsupported`] when the columns have not as many rows as one another, or the same name; what the library says
/// otherwise.
pub fn written(columns: &[(String, Values)]) -> Result<Vec<u8>, Error> {
    let rows = columns.first().map_or(0, |(_, values)| values.rows());
    if columns.iter().any(|(_, values)| values.rows() != rows) {
        return Err(Error::Unsupported("columns of several lengths".to_owned()));
    }
    let mut names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Error::Unsupported("two columns of one name".to_owned()));
    }
    let kinds: Result<Vec<Arc<Type>>, ParquetError> = columns
        .iter()
        .map(|(name, values)| values.kind(name).map(Arc::new))
        .collect();
    let schema = Type::group_type_builder("table").with_fields(kinds?).build()?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
    let mut file = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties.build()))?;
    let mut group = file.next_row_group()?;
    for (_, values) in columns {
        let Some(mut column) = group.next_column()? else {
            return Err(Error::Unsupported("fewer columns than were said".to_owned()));
        };
        match values {
            Values::Words(values) => {
                let (held, levels) = split(values, |text| ByteArray::from(text.as_bytes().to_vec()));
                column
                    .typed::<ByteArrayType>()
                    .write_batch(&held, Some(&levels), None)?;
            }
            Values::Whole(values) => {
                let (held, levels) = split(values, |number| *number);
                column
                    .typed::<Int64Type>()
                    .write_batch(&held, Some(&levels), None)?;
            }
            Values::Reals(values) => {
                let (held, levels) = split(values, |number| *number);
                column
                    .typed::<DoubleType>()
                    .write_batch(&held, Some(&levels), None)?;
            }
        }
        column.close()?;
    }
    group.close()?;
    Ok(file.into_inner()?)
}

/// The values that are there, and for each row whether it has one.
fn split<T, V>(values: &[Option<T>], value: impl Fn(&T) -> V) -> (Vec<V>, Vec<i16>) {
    let held = values.iter().flatten().map(value).collect();
    let levels = values.iter().map(|one| i16::from(one.is_some())).collect();
    (held, levels)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{Values, written};
    use crate::{Cell, Error, Table};

    #[test]
    fn what_is_written_is_read_back_and_a_table_that_is_none_is_refused() {
        let columns = [
            (
                "commune".to_owned(),
                Values::Words(vec![
                    Some("Lille".to_owned()),
                    None,
                    Some("Menen – Wervik".to_owned()),
                ]),
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

    fn shown(cell: &Cell<'_>) -> String {
        match cell {
            Cell::Nothing | Cell::Bytes(_) | Cell::Truth(_) => "-".to_owned(),
            Cell::Text(text) => (*text).to_owned(),
            Cell::Whole(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
        }
    }
}
