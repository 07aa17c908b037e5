//! A table of open data in each format: the same rows as CSV, JSON and in columns.

use axum::response::Response;
use parquet_table::{Kind, Values};
use serde_json::{Map, Value, json};

use super::{file, table};
use crate::shared::web::Error;
use crate::shared::web::figure::parquet;
use crate::shared::web::typed::no_formula;

/// Its name, its columns, its rows.
pub(super) struct Sheet<const N: usize> {
    pub name: &'static str,
    pub columns: [(&'static str, Kind); N],
    pub rows: Vec<[Cell; N]>,
}

/// What stands in a row.
pub(super) enum Cell {
    Words(String),
    Whole(i64),
}

impl Cell {
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }
}

impl<const N: usize> Sheet<N> {
    /// A line for each row; what a spreadsheet would take for a formula is a text.
    pub fn csv(self) -> Result<Response, Error> {
        let heads = self.columns.map(|(head, _)| head);
        let rows = self.rows.into_iter().map(|row| {
            row.map(|cell| match cell {
                Cell::Words(words) => no_formula(&words),
                Cell::Whole(number) => number.to_string(),
            })
        });
        table(&heads, rows)
    }

    /// An object for each row, under the name of the table.
    pub fn json(self) -> Response {
        let heads = self.columns.map(|(head, _)| head);
        let rows = self.rows.into_iter().map(|row| {
            let cells = heads.into_iter().zip(row).map(|(head, cell)| {
                let value = match cell {
                    Cell::Words(words) => Value::from(words),
                    Cell::Whole(number) => Value::from(number),
                };
                (head.to_owned(), value)
            });
            Value::Object(cells.collect::<Map<String, Value>>())
        });
        let rows: Vec<Value> = rows.collect();
        file("application/json", json!({ self.name: rows }).to_string())
    }

    /// A column for each head.
    pub fn parquet(self) -> Result<Response, Error> {
        let mut columns = self.columns.map(|(head, kind)| (head.to_owned(), kind.none()));
        for row in self.rows {
            for ((_, values), cell) in columns.iter_mut().zip(row) {
                match (values, cell) {
                    (Values::Words(values), Cell::Words(words)) => values.push(Some(words)),
                    (Values::Words(values), Cell::Whole(number)) => values.push(Some(number.to_string())),
                    (Values::Whole(values), Cell::Whole(number)) => values.push(Some(number)),
                    (Values::Whole(values), Cell::Words(_)) => values.push(None),
                    (Values::Reals(values), _) => values.push(None),
                }
            }
        }
        parquet(&columns)
    }
}
