//! Organisations in columns (Apache Parquet), group by group.

use parquet_table::Kind;

use super::formats::{COLUMNS, NUMBERS, cells};
use super::shapes::OrganisationItem;
use crate::shared::web::Error;
use crate::shared::web::sheet::{Cell, Columns};

/// Begins a file.
pub(super) fn begin() -> Result<Columns, Error> {
    Columns::begin(&COLUMNS.map(|name| (name.to_owned(), kind(name))))
}

/// An organisation as a row; what is not known of it is no value.
pub(super) fn row(item: &OrganisationItem) -> Vec<Cell> {
    let cells = COLUMNS.into_iter().zip(cells(item));
    let cells = cells.map(|(name, cell)| match kind(name) {
        _ if cell.is_empty() => Cell::Nothing,
        Kind::Words => Cell::Words(cell),
        Kind::Whole | Kind::Reals => cell.parse().map_or(Cell::Nothing, Cell::Real),
    });
    cells.collect()
}

fn kind(name: &str) -> Kind {
    match NUMBERS.contains(&name) {
        true => Kind::Reals,
        false => Kind::Words,
    }
}
