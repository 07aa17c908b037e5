//! The files of a published survey: the figures of each question, all results, what numbers come to, answers without names,
//! their dictionary.

use std::sync::Arc;

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

use super::show::source;
use crate::features::directory;
use crate::features::surveys::document::Document;
use crate::features::surveys::figures::Told;
use crate::features::surveys::results;
use crate::features::surveys::store::surveys;
use crate::features::surveys::survey::Survey;
use crate::shared::web::figure::{Figure, Source, parquet};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/surveys/{id}/figures/{file}", Access::Everyone, get(figure))
        .page("/surveys/{id}/data/{file}", Access::Everyone, get(file))
        .figures(drawn())
}

/// What was published of a survey, and the name of who made it.
async fn document(cx: &Cx, at: &str) -> Result<(Survey, Document, String), Error> {
    let mut connection = cx.app.db.read().await?;
    let survey = surveys::find(&mut connection, at).await?.ok_or(Error::NotFound)?;
    let published = results::published(&mut connection, &survey).await?;
    let (document, _, _) = published.ok_or(Error::NotFound)?;
    let maker = directory::published_by_ids(&mut connection, &[survey.organisation])
        .await?
        .pop();
    Ok((
        survey,
        document,
        maker.map_or_else(String::new, |maker| maker.name),
    ))
}

async fn figure(cx: Cx, Path((at, file)): Path<(String, String)>) -> Result<Response, Error> {
    let (name, extension) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    found(&cx, (&at, name)).await?.file(&cx, extension)
}

/// A figure of a published survey, by the survey's address and its name.
async fn found(cx: &Cx, (at, name): (&str, &str)) -> Result<Figure, Error> {
    let (survey, document, by) = document(cx, at).await?;
    let told = Told {
        cx,
        source: source(cx, &document, &by),
        document: &document,
        address: &survey.address,
    };
    let mut figures = document.out.tables.iter().flat_map(|table| told.figures(table));
    let found = figures.find(|(figure, _)| figure.name == name);
    found.map(|(figure, _)| figure).ok_or(Error::NotFound)
}

/// The same for whoever puts it into what they write.
fn drawn() -> Source {
    Arc::new(|cx: Cx| {
        async move {
            let named = cx.path().strip_prefix("/surveys/");
            match named.and_then(|rest| rest.split_once("/figures/")) {
                Some(names) => found(&cx, names).await.map(Some),
                None => Ok(None),
            }
        }
        .boxed()
    })
}

async fn file(cx: Cx, Path((at, file)): Path<(String, String)>) -> Result<Response, Error> {
    let (_, document, _) = document(&cx, &at).await?;
    let fault = |error: csv::Error| Error::Internal(error.into());
    let (name, format) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    let (kind, body) = match file.as_str() {
        _ if name == "answers" => {
            let (sheet, rows) = document.answers();
            return sheet.listed(format, rows);
        }
        _ if name == "amounts" => {
            let (sheet, rows) = document.amounts();
            return sheet.listed(format, rows);
        }
        _ if name == "dictionary" => {
            let (sheet, rows) = document.dictionary(&cx);
            return sheet.listed(format, rows);
        }
        "results.parquet" => return parquet(&document.columns()),
        "results.csv" => (CSV, document.csv().map_err(fault)?),
        "results.json" => {
            let written = serde_json::to_string(&document).map_err(|error| Error::Internal(error.into()))?;
            ("application/json", written)
        }
        _ => return Err(Error::NotFound),
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

const CSV: &str = "text/csv; charset=utf-8; header=present";
