//! The lines behind a figure as a file: the same cut as the page, whole, each with what became of it. It is sent batch by
//! batch while the reader takes it, so that a country's lines need no more memory than a town's.

use std::sync::Arc;

use axum::Extension;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;
use parquet_table::Kind;

use super::{Told, told};
use crate::features::observatory::asked::{Sieve, place};
use crate::features::observatory::ledger::{Held, Ledger, Line, Standing};
use crate::features::observatory::pages::Question;
use crate::shared::web::sheet::{Cell, Rows, Sheet};
use crate::shared::web::{Cx, Error};

/// Lines read at once.
const BATCH: usize = 500;

/// In English like those of the other files.
const COLUMNS: [(&str, Kind); 11] = [
    ("file", Kind::Words),
    ("line", Kind::Whole),
    ("funder", Kind::Words),
    ("beneficiary", Kind::Words),
    ("year", Kind::Whole),
    ("amount", Kind::Reals),
    ("money", Kind::Words),
    ("purpose", Kind::Words),
    ("scheme", Kind::Words),
    ("counted", Kind::Words),
    ("left_out_because", Kind::Words),
];

/// Lines that are held at once: each time they are used up, the next are looked for among all.
const WINDOW: usize = if cfg!(test) { 600 } else { 20_000 };

/// What remains to be sent.
struct Rest {
    cx: Cx,
    question: Question,
    lines: Vec<Line>,
    sent: usize,
    /// Whether no line comes after these.
    last: bool,
}

impl Rest {
    /// The lines that come next; none at the end.
    async fn next(&mut self) -> Result<Option<Rows>, Error> {
        if self.sent == self.lines.len() {
            if self.last {
                return Ok(None);
            }
            let after = self.lines.last().map(place);
            let next = move |_: &Ledger, sieve: &Sieve<'_>| sieve.behind_after(after, WINDOW);
            let asked = self.question.asked.clone();
            self.lines = self.question.apart(&self.cx, asked, next).await?;
            self.last = self.lines.len() < WINDOW;
            self.sent = 0;
        }
        let batch = &self.lines[self.sent..self.lines.len().min(self.sent + BATCH)];
        let told = told(&self.cx, &self.question.ledger, batch).await?;
        self.sent += batch.len();
        Ok(Some(told.into_iter().map(|one| row(&self.cx, one)).collect()))
    }
}

pub(super) async fn take(
    cx: Cx,
    format: &'static str,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let rest = Rest {
        question: Question::read(&cx, &held).await?,
        cx,
        lines: Vec::new(),
        sent: 0,
        last: false,
    };
    let batches = stream::try_unfold(rest, |mut rest| async move {
        let rows = rest.next().await?;
        Ok::<_, Error>(rows.map(|rows| (rows, rest)))
    });
    let mut response = Sheet::new("lines", COLUMNS).sent(format, batches)?;
    let name = format!("attachment; filename=\"grant-lines.{format}\"");
    response.headers_mut().insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&name).expect("letters of ASCII"),
    );
    Ok(response)
}

fn row(cx: &Cx, told: Told) -> Vec<Cell> {
    let line = told.published;
    let named = told.beneficiary.shown;
    let standing = told.counted.standing;
    let scheme = line.scheme.filter(|_| named);
    vec![
        Cell::Words(told.file.unwrap_or_else(|| cx.t("seen-source-invented"))),
        Cell::Whole(line.line),
        Cell::Words(told.funder.name),
        // Of a private person, and of one that may be, nothing.
        Cell::Words(if named {
            told.beneficiary.name
        } else {
            String::new()
        }),
        Cell::whole(line.year),
        line.cents.map_or(Cell::Nothing, Cell::Money),
        Cell::Words(line.money),
        Cell::Words(told.purpose),
        Cell::Words(scheme.map_or_else(String::new, |scheme| {
            registers::mask_persons(&scheme).into_owned()
        })),
        Cell::words(match standing {
            Standing::Counted => "yes",
            _ => "no",
        }),
        Cell::Words(match standing {
            Standing::Counted => String::new(),
            left => cx.t(&format!("seen-left-{}", left.as_str())),
        }),
    ]
}
