//! Organisations in columns (Apache Parquet), group by group: memory holds some thousand, whatever the length of the file.

use parquet_table::{Kind, Values, Writer};

use super::formats::{COLUMNS, NUMBERS, cells};
use super::shapes::OrganisationItem;
use crate::shared::web::Error;

/// Organisations of a row group: some megabytes.
const GROUP: usize = 5_000;

/// A file that is being written.
pub(super) struct Columns {
    writer: Writer<Vec<u8>>,
    held: Vec<Values>,
    rows: usize,
}

impl Columns {
    pub fn begin() -> Result<Self, Error> {
        let columns = COLUMNS.map(|name| (name, kind(name)));
        Ok(Self {
            writer: Writer::begin(Vec::new(), &columns).map_err(fault)?,
            held: none(),
            rows: 0,
        })
    }

    /// Adds an organisation; what is not known of it is no value.
    pub fn add(&mut self, item: &OrganisationItem) -> Result<(), Error> {
        for (values, cell) in self.held.iter_mut().zip(cells(item)) {
            match values {
                Values::Words(words) => words.push((!cell.is_empty()).then_some(cell)),
                Values::Whole(numbers) => numbers.push(cell.parse().ok()),
                Values::Reals(numbers) => numbers.push(cell.parse().ok()),
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
        let held = std::mem::replace(&mut self.held, none());
        self.writer.push(&held).map_err(fault)
    }

    /// What can be sent on.
    pub fn taken(&mut self) -> Result<Vec<u8>, Error> {
        self.writer.taken().map_err(fault)
    }

    /// The end of the file.
    pub fn finish(mut self) -> Result<Vec<u8>, Error> {
        self.write()?;
        self.writer.finish().map_err(fault)
    }
}

fn kind(name: &str) -> Kind {
    match NUMBERS.contains(&name) {
        true => Kind::Reals,
        false => Kind::Words,
    }
}

fn none() -> Vec<Values> {
    COLUMNS.map(|name| kind(name).none()).into()
}

fn fault(error: parquet_table::Error) -> Error {
    Error::Internal(error.into())
}
