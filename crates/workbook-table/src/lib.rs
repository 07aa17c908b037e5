//! Reads the sheets of an XLSX workbook row by row, as text.
//!
//! Some public bodies publish workbooks only. Every cell becomes the text that a careful person
//! would write in a CSV file: numbers with a dot and all their digits, days in ISO form. The shared
//! texts of the workbook are held in memory, its rows are not.
//!
//! The crate stands alone so that what the format costs to build is paid where it is used.
//!
//! Pure: no clock, no chance, no file system, no network.

use std::io::{self, Read, Seek, SeekFrom};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::{ZipArchive, result::ZipError};

/// No table has more columns; what lies beyond is not read.
const COLUMNS: usize = 1_024;

/// Why a workbook cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It is no workbook of this form, or it contradicts itself.
    #[error("the workbook is damaged: {0}")]
    Damaged(String),
    /// A password is needed.
    #[error("the workbook is encrypted")]
    Encrypted,
    /// It unpacks to more bytes than allowed.
    #[error("the workbook unpacks to more than {0} bytes")]
    TooLarge(u64),
    /// What it is read from failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Io(error) => Self::Io(error),
            XlsxError::Password => Self::Encrypted,
            other => Self::Damaged(other.to_string()),
        }
    }
}

/// An open workbook.
pub struct Workbook<R: Read + Seek> {
    inner: Xlsx<R>,
}

impl<R: Read + Seek> Workbook<R> {
    /// Whether the archive in an input is a workbook of this form, by the names of its files.
    ///
    /// # Errors
    /// The archive cannot be read at all.
    pub fn is_one(input: &mut R) -> io::Result<bool> {
        input.seek(SeekFrom::Start(0))?;
        let found = match ZipArchive::new(&mut *input) {
            Ok(archive) => archive.file_names_raw().any(|name| name == b"xl/workbook.xml"),
            Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
            Err(_) => false,
        };
        input.seek(SeekFrom::Start(0))?;
        Ok(found)
    }

    /// Opens a workbook that unpacks to at most `limit` bytes.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open(mut input: R, limit: u64) -> Result<Self, Error> {
        measure(&mut input, limit)?;
        input.seek(SeekFrom::Start(0))?;
        Ok(Self {
            inner: Xlsx::new(input)?,
        })
    }

    /// The names of its sheets, in their order.
    #[must_use]
    pub fn sheets(&self) -> Vec<String> {
        self.inner.sheet_names()
    }

    /// Hands every row of a sheet that holds something to `on`, with its number from 1.
    ///
    /// # Errors
    /// `on`'s own error, or why the sheet cannot be read (made into one).
    pub fn read<E: From<Error>>(
        &mut self,
        sheet: &str,
        mut on: impl FnMut(u64, &[String]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut cells = self.inner.worksheet_cells_reader(sheet).map_err(Error::from)?;
        let (mut number, mut row) = (0, Vec::new());
        while let Some(cell) = cells.next_cell().map_err(Error::from)? {
            let (line, column) = cell.get_position();
            let line = u64::from(line) + 1;
            if line != number && !row.is_empty() {
                on(number, &row)?;
                row.clear();
            }
            number = line;
            let column = column as usize;
            let text = text(cell.get_value());
            if column >= COLUMNS || text.is_empty() {
                continue;
            }
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = text;
        }
        if row.is_empty() { Ok(()) } else { on(number, &row) }
    }
}

/// Unpacks everything once into nothing: an archive may lie about what it holds.
fn measure<R: Read + Seek>(input: &mut R, limit: u64) -> Result<(), Error> {
    input.seek(SeekFrom::Start(0))?;
    let told = |error: ZipError| match error {
        ZipError::Io(error) => Error::Io(error),
        other => Error::Damaged(other.to_string()),
    };
    let mut archive = ZipArchive::new(input).map_err(told)?;
    let mut left = limit;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(told)?;
        let unpacked = io::copy(&mut file.take(left + 1), &mut io::sink())
            .map_err(|error| Error::Damaged(error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or(Error::TooLarge(limit))?;
    }
    Ok(())
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // The shortest digits that give the same number again: 22530001100015, 1500.5.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(duration) => duration.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
