//! A Parquet file: its columns, then its rows.

use std::{
    io::{self, Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use bytes::Bytes;
use parquet::{
    column::reader::get_column_reader,
    errors::ParquetError,
    file::{
        metadata::{ParquetMetaData, ParquetMetaDataReader, RowGroupMetaData},
        serialized_reader::SerializedPageReader,
    },
};

use crate::{
    batch::{Cell, Column, Row},
    chunk::Chunk,
};

/// Rows read at a time.
const BATCH: usize = 4096;

/// The largest description of a file, in bytes.
const FOOTER: u64 = 64 << 20;

/// The largest column of one row group, compressed or not, in bytes.
const CHUNK: i64 = 1 << 30;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It is no Parquet file, or it contradicts itself.
    #[error("the Parquet file is damaged: {0}")]
    Damaged(String),
    /// It stops before its end.
    #[error("the Parquet file is truncated")]
    Truncated,
    /// It is packed or built in a way that is not supported.
    #[error("the Parquet file uses what is not supported: {0}")]
    Unsupported(String),
    /// What it is read from failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<ParquetError> for Error {
    fn from(error: ParquetError) -> Self {
        match error {
            ParquetError::NYI(what) => Self::Unsupported(what),
            ParquetError::EOF(_) => Self::Truncated,
            other => Self::Damaged(other.to_string()),
        }
    }
}

/// Whether bytes begin like a Parquet file.
#[must_use]
pub fn begins(head: &[u8]) -> bool {
    head.starts_with(b"PAR1")
}

/// A file whose description was read.
pub struct Table<R> {
    input: R,
    metadata: ParquetMetaData,
    columns: Vec<String>,
}

impl<R: Read + Seek> Table<R> {
    /// Reads the description at the end of a file.
    ///
    /// # Errors
    /// Why it cannot be read, or is no flat table.
    pub fn open(mut input: R) -> Result<Self, Error> {
        let length = input.seek(SeekFrom::End(0))?;
        if length < 12 {
            return Err(Error::Truncated);
        }
        let mut tail = [0; 8];
        input.seek(SeekFrom::Start(length - 8))?;
        input.read_exact(&mut tail)?;
        let (size, mark) = tail.split_at(4);
        if mark != b"PAR1" {
            return Err(Error::Truncated);
        }
        let size = u64::from(u32::from_le_bytes([size[0], size[1], size[2], size[3]]));
        if size > FOOTER || size > length - 12 {
            return Err(Error::Damaged(
                "its description is larger than the file".to_owned(),
            ));
        }
        let footer = take(&mut input, length - 8 - size, size)?;
        let metadata = guarded(|| Ok(ParquetMetaDataReader::decode_metadata(&footer)?))?;
        let schema = metadata.file_metadata().schema_descr();
        let columns: Vec<String> = schema
            .columns()
            .iter()
            .map(|column| column.path().string())
            .collect();
        let flat = |column: &parquet::schema::types::ColumnDescPtr| {
            column.max_rep_level() == 0 && column.max_def_level() <= 1
        };
        if !schema.columns().iter().all(flat) {
            return Err(Error::Unsupported("columns inside columns".to_owned()));
        }
        Ok(Self {
            input,
            metadata,
            columns,
        })
    }

    /// The names of its columns.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// How many rows it says it has.
    #[must_use]
    pub fn rows(&self) -> u64 {
        u64::try_from(self.metadata.file_metadata().num_rows()).unwrap_or(0)
    }

    /// Reads every row, of the columns at these places, and hands it to `on`.
    ///
    /// # Errors
    /// `on`'s own error, or why the file cannot be read (made into one).
    pub fn read<E: From<Error>>(
        &mut self,
        wanted: &[usize],
        mut on: impl FnMut(Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut number = 0;
        for at in 0..self.metadata.num_row_groups() {
            let group = self.metadata.row_group(at);
            let rows = usize::try_from(group.num_rows()).map_err(|_| damaged("a negative number of rows"))?;
            let mut columns = open_group(&mut self.input, group, wanted, rows)?;
            let mut left = rows;
            while left > 0 {
                let batch = left.min(BATCH);
                for column in &mut columns {
                    if guarded(|| Ok(column.fill(batch)?))? != batch {
                        return Err(damaged("a column is shorter than its row group").into());
                    }
                }
                deliver(&mut columns, batch, &mut number, &mut on)?;
                left -= batch;
            }
        }
        Ok(())
    }
}

fn deliver<E>(
    columns: &mut [Column],
    rows: usize,
    number: &mut u64,
    on: &mut impl FnMut(Row<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut places = Vec::with_capacity(columns.len());
    for row in 0..rows {
        places.clear();
        places.extend(columns.iter_mut().map(|column| column.place(row)));
        let cells: Vec<Cell<'_>> = columns
            .iter()
            .zip(&places)
            .map(|(column, place)| column.cell(*place))
            .collect();
        on(Row {
            number: *number,
            cells: &cells,
        })?;
        *number += 1;
    }
    Ok(())
}

fn open_group<R: Read + Seek>(
    input: &mut R,
    group: &RowGroupMetaData,
    wanted: &[usize],
    rows: usize,
) -> Result<Vec<Column>, Error> {
    let mut columns = Vec::with_capacity(wanted.len());
    for &at in wanted {
        let column = group
            .columns()
            .get(at)
            .ok_or_else(|| damaged("a column is missing"))?;
        if column.compressed_size() > CHUNK || column.uncompressed_size() > CHUNK {
            return Err(Error::Unsupported(
                "a column of more than a gigabyte in one row group".to_owned(),
            ));
        }
        let (start, length) = guarded(|| Ok(column.byte_range()))?;
        if length > CHUNK as u64 {
            return Err(damaged("a column is larger than it says"));
        }
        let bytes = take(input, start, length)?;
        let descriptor = column.column_descr_ptr();
        let optional = descriptor.max_def_level() > 0;
        columns.push(guarded(|| {
            let chunk = Arc::new(Chunk { start, bytes });
            let pages = SerializedPageReader::new(chunk, column, rows, None)?;
            Ok(Column::new(
                get_column_reader(descriptor, Box::new(pages)),
                optional,
            )?)
        })?);
    }
    Ok(columns)
}

fn take<R: Read + Seek>(input: &mut R, start: u64, length: u64) -> Result<Bytes, Error> {
    input.seek(SeekFrom::Start(start))?;
    // Grown as bytes arrive: a file that lies about its length does not get the memory.
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 != length {
        return Err(Error::Truncated);
    }
    Ok(bytes.into())
}

fn damaged(why: &str) -> Error {
    Error::Damaged(why.to_owned())
}

/// The decoder panics on some damaged files where it should return an error.
fn guarded<T>(decode: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or_else(|_| Err(damaged("its decoder gave up")))
}
