//! The lines behind a figure as a file: the same cut as the page, whole, each with what became of it. It is sent batch by
//! batch while the reader takes it, so that a country's lines need no more memory than a town's.

use std::sync::Arc;

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;

use super::{Told, told};
use crate::features::observatory::asked::Sieve;
use crate::features::observatory::ledger::{Held, Ledger, Line, Standing};
use crate::features::observatory::pages::Question;
use crate::shared::web::typed::no_formula;
use crate::shared::web::{Cx, Error};

/// Lines read at once.
const BATCH: usize = 500;

/// In English like those of the other files.
const HEADS: [&str; 11] = [
    "file",
    "line",
    "funder",
    "beneficiary",
    "year",
    "amount",
    "money",
    "purpose",
    "scheme",
    "counted",
    "left_out_because",
];

pub(super) async fn take(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let question = Question::read(&cx, &held).await?;
    let behind = |_: &Ledger, sieve: &Sieve<'_>| sieve.behind();
    let lines: Vec<Line> = question.apart(&cx, question.asked.clone(), behind).await?;
    let rest = Rest {
        ledger: Arc::clone(&question.ledger),
        lines,
        sent: None,
        cx: cx.clone(),
    };
    let mut response = Response::new(Body::from_stream(stream::try_unfold(rest, Rest::next)));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"grant-lines.csv\""),
    );
    Ok(response)
}

/// What remains to be sent.
struct Rest {
    cx: Cx,
    ledger: Arc<Ledger>,
    lines: Vec<Line>,
    /// How many lines were; nothing before the heads.
    sent: Option<usize>,
}

impl Rest {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let Some(sent) = self.sent else {
            self.sent = Some(0);
            return Ok(Some((written([HEADS.map(str::to_owned)])?, self)));
        };
        let batch = &self.lines[sent..self.lines.len().min(sent + BATCH)];
        if batch.is_empty() {
            return Ok(None);
        }
        let told = told(&self.cx, &self.ledger, batch).await?;
        let bytes = written(told.into_iter().map(|one| self.row(one)))?;
        self.sent = Some(sent + batch.len());
        Ok(Some((bytes, self)))
    }

    fn row(&self, told: Told) -> [String; HEADS.len()] {
        let (cx, line) = (&self.cx, told.published);
        let named = told.beneficiary.shown;
        let standing = told.counted.standing;
        [
            told.file
                .map_or_else(|| cx.t("seen-source-invented"), |file| no_formula(&file)),
            line.line.to_string(),
            no_formula(&told.funder.name),
            // Of a private person, and of one that may be, nothing.
            no_formula(&if named {
                told.beneficiary.name
            } else {
                String::new()
            }),
            line.year.map_or_else(String::new, |year| year.to_string()),
            line.cents.map_or_else(String::new, euros),
            line.money,
            no_formula(&told.purpose),
            no_formula(&line.scheme.filter(|_| named).map_or_else(String::new, |scheme| {
                registers::mask_persons(&scheme).into_owned()
            })),
            (if standing == Standing::Counted {
                "yes"
            } else {
                "no"
            })
            .to_owned(),
            match standing {
                Standing::Counted => String::new(),
                left => cx.t(&format!("seen-left-{}", left.as_str())),
            },
        ]
    }
}

/// An amount as programs read it: euros, a point, two decimals.
fn euros(cents: i64) -> String {
    registers::grants::Cents::new(cents).to_string()
}

/// Rows as RFC 4180 has them.
fn written(rows: impl IntoIterator<Item = [String; HEADS.len()]>) -> Result<Bytes, Error> {
    let fault = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(fault)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    Ok(bytes.into())
}
