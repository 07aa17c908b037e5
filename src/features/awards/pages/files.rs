//! The files as they stand, and the same tables in other formats: sent while they are read, in constant memory.

use std::io::BufReader;
use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use futures_util::stream;
use parquet_table::Kind;

use crate::features::awards::kept::File;
use crate::features::awards::renewing;
use crate::shared::files;
use crate::shared::web::sheet::{Cell, Rows, Sheet};
use crate::shared::web::{Access, Cx, Error, Routes, get, standing};

/// Lines that are read at once.
const LINES: usize = 500;

/// Columns that hold numbers, where others hold words.
const WHOLE: [&str; 4] = ["year", "answers", "half_within_days", "most_days"];
const EUROS: &str = "equivalentSubventionBrut";

pub(super) fn routes() -> Routes {
    File::ALL.into_iter().fold(Routes::new(), |routes, file| {
        let answer = move |cx: Cx, headers: HeaderMap| send(cx, headers, file);
        let routes = routes.at(&file.path(), Access::Everyone, get(answer));
        file.besides()
            .into_iter()
            .fold(routes, |routes, (format, path, _)| {
                let answer = move |cx: Cx| made(cx, file, format);
                routes.at(&path, Access::Everyone, get(answer))
            })
    })
}

/// A table in another format: its own lines, while they are read.
async fn made(cx: Cx, file: File, format: &'static str) -> Result<Response, Error> {
    let opened = opened(&cx, file).await?;
    let reading = tokio::task::spawn_blocking(move || {
        let mut lines = csv::Reader::from_reader(BufReader::new(opened));
        let heads: Vec<String> = lines.headers()?.iter().map(str::to_owned).collect();
        Ok::<_, csv::Error>((lines, heads))
    });
    let (lines, heads) = reading.await.map_err(fault)?.map_err(fault)?;
    let columns: Vec<(String, Kind)> = heads
        .into_iter()
        .map(|head| {
            let kind = kind(&head);
            (head, kind)
        })
        .collect();
    let kinds: Arc<[Kind]> = columns.iter().map(|(_, kind)| *kind).collect();
    let batches = stream::try_unfold((lines, kinds), |(mut lines, kinds)| async move {
        let reading = tokio::task::spawn_blocking(move || {
            let some = lines.records().take(LINES);
            let rows = some.map(|line| line.map(|line| row(&kinds, &line)));
            let rows: Result<Rows, csv::Error> = rows.collect();
            rows.map(|rows| (rows, (lines, kinds)))
        });
        let (rows, rest) = reading.await.map_err(fault)?.map_err(fault)?;
        Ok::<_, Error>((!rows.is_empty()).then_some((rows, rest)))
    });
    Sheet::new(file.name().trim_end_matches(".csv"), columns).sent(format, batches)
}

fn kind(head: &str) -> Kind {
    match head {
        EUROS => Kind::Reals,
        _ if WHOLE.contains(&head) => Kind::Whole,
        _ => Kind::Words,
    }
}

fn row(kinds: &[Kind], line: &csv::StringRecord) -> Vec<Cell> {
    let cells = kinds.iter().zip(line).map(|(kind, cell)| match kind {
        _ if cell.is_empty() => Cell::Nothing,
        Kind::Words => Cell::words(open_grants::undone(cell)),
        Kind::Whole => Cell::whole(cell.parse().ok()),
        Kind::Reals => cell.parse().map_or(Cell::Nothing, Cell::Real),
    });
    cells.collect()
}

fn fault(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Internal(error.into())
}

/// The file as it stands, without whoever is withheld now; nothing before the first night.
async fn opened(cx: &Cx, file: File) -> Result<files::Opened, Error> {
    let known = renewing::standing(&cx.app).await?.ok_or(Error::NotFound)?;
    let (lines, _) = known.file(file).ok_or(Error::NotFound)?;
    // The standard knows no file without grants.
    if file == File::Giving && lines == 0 {
        return Err(Error::NotFound);
    }
    files::open(&file.place(&cx.app)).map_err(|_| Error::NotFound)
}

async fn send(cx: Cx, headers: HeaderMap, file: File) -> Result<Response, Error> {
    let opened = opened(&cx, file).await?;
    standing(&headers, opened, HeaderValue::from_static(file.media())).map_err(fault)
}
