//! Which files were loaded when, and what became of their lines: registers and grants, and figures that an operator brought, the
//! latest first.

use std::collections::VecDeque;

use axum::response::Response;
use futures_util::stream;
use parquet_table::Kind;

use super::instant;
use crate::features::directory::{self, Import};
use crate::features::observatory::store;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::sheet::{Cell, Rows, Sheet};
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Files read at once, of each kind.
const BATCH: i64 = 250;

/// Rows told at once.
const ROWS: usize = 500;

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/data/changes.csv", everyone, get(|cx: Cx| changes(cx, "csv")))
        .at("/data/changes.json", everyone, get(|cx: Cx| changes(cx, "json")))
        .at(
            "/data/changes.parquet",
            everyone,
            get(|cx: Cx| changes(cx, "parquet")),
        )
}

const COLUMNS: [(&str, Kind); 8] = [
    ("loaded_at", Kind::Words),
    ("register", Kind::Words),
    ("file", Kind::Words),
    ("file_date", Kind::Words),
    ("lines_kept", Kind::Whole),
    ("lines_refused", Kind::Whole),
    ("organisations_added", Kind::Whole),
    ("organisations_changed", Kind::Whole),
];

async fn changes(cx: Cx, format: &'static str) -> Result<Response, Error> {
    let batches = stream::try_unfold((cx, Rest::default()), |(cx, mut rest)| async move {
        let rows = rest.next(&mut *cx.app.db.read().await?).await?;
        Ok::<_, Error>((!rows.is_empty()).then_some((rows, (cx, rest))))
    });
    Sheet::new("changes", COLUMNS).sent(format, batches)
}

/// A file: the instant at which it was loaded, its row.
type Loaded = (i64, Vec<Cell>);

/// Files of one kind that were read and not told yet, and after which number the next are read; none once all were.
struct Kept<Place> {
    read: VecDeque<Loaded>,
    after: Option<Place>,
}

/// What remains to be told.
struct Rest {
    loaded: Kept<i64>,
    brought: Kept<(i64, i64)>,
}

impl Default for Rest {
    fn default() -> Self {
        Self {
            loaded: Kept {
                read: VecDeque::new(),
                after: Some(i64::MAX),
            },
            brought: Kept {
                read: VecDeque::new(),
                after: Some((i64::MAX, 0)),
            },
        }
    }
}

impl Rest {
    /// The latest of both kinds, as far as it is known that none of the other is later.
    async fn next(&mut self, connection: &mut Connection) -> Result<Rows, StoreError> {
        let mut rows = Rows::new();
        while rows.len() < ROWS {
            if let (true, Some(after)) = (self.loaded.read.is_empty(), self.loaded.after) {
                let read = directory::files_before(connection, after, BATCH).await?;
                self.loaded.after = read.last().map(|one| one.id);
                self.loaded.read.extend(read.into_iter().map(loaded));
            }
            if let (true, Some(after)) = (self.brought.read.is_empty(), self.brought.after) {
                let read = store::brought::files_before(connection, after, BATCH).await?;
                self.brought.after = read.last().map(|(id, _, at, _)| (*at, *id));
                self.brought.read.extend(read.into_iter().map(brought));
            }
            let at = |kept: &VecDeque<Loaded>| kept.front().map(|(at, _)| *at);
            let next = match at(&self.brought.read) > at(&self.loaded.read) {
                true => self.brought.read.pop_front(),
                false => self.loaded.read.pop_front(),
            };
            match next {
                Some((_, row)) => rows.push(row),
                None => break,
            }
        }
        Ok(rows)
    }
}

fn loaded(one: Import) -> Loaded {
    let row = vec![
        Cell::words(instant(one.finished_at)),
        Cell::words(one.register),
        Cell::words(one.file_name),
        Cell::words(one.file_date.unwrap_or_default()),
        Cell::Whole(one.lines_kept),
        Cell::Whole(one.lines_rejected),
        Cell::Whole(one.organisations_added),
        Cell::Whole(one.organisations_changed),
    ];
    (one.finished_at, row)
}

/// A file of figures is taken whole or not at all, and speaks of no organisation.
fn brought((_, file, at, figures): (i64, String, i64, i64)) -> Loaded {
    let row = vec![
        Cell::words(instant(at)),
        Cell::words("observatory-inputs"),
        Cell::words(file),
        Cell::words(""),
        Cell::Whole(figures),
        Cell::Whole(0),
        Cell::Whole(0),
        Cell::Whole(0),
    ];
    (at, row)
}
