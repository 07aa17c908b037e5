//! What is saved of a session: the table for a spreadsheet, and the ways of saving.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::COMES;
use super::show::{title, who};
use crate::features::programmes::{name, offered_by};
use crate::features::sessions::finding;
use crate::features::sessions::table::{Sum, decimal};
use crate::shared::uploads;
use crate::shared::web::typed::no_formula;
use crate::shared::web::{Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/table.csv", COMES, get(file))
}

/// The table for a spreadsheet: a line for each request and programme, amounts in euros; of what the asker may not read there
/// is nothing.
async fn file(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let fault = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heads = ["number", "title", "partners", "made", "funder", "programme"];
    let amounts = Sum::default().parts().map(|(word, _)| word);
    writer.write_record(heads.iter().chain(&amounts)).map_err(fault)?;
    for request in table.requests.iter().filter(|one| one.is_clear()) {
        for (column, sum) in table.asked(request) {
            let words = [
                request.application.number.clone(),
                no_formula(&title(&cx, request).0),
                no_formula(&who(request)),
                if request.is_alone() { "alone" } else { "together" }.to_owned(),
                no_formula(&offered_by(&cx, &column.programme, &column.funder)),
                no_formula(&name(&cx, column.today()).0),
            ];
            let amounts = sum.parts().map(|(_, cents)| decimal(cents));
            writer.write_record(words.iter().chain(&amounts)).map_err(fault)?;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    Ok(saved(
        bytes,
        "text/csv; charset=utf-8; header=present",
        &format!("{}.csv", found.session.address),
    ))
}

/// An answer to be kept by whoever asked, and by no machine between.
pub(super) fn saved(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    let disposition = HeaderValue::from_str(&uploads::disposition(name));
    headers.insert(
        header::CONTENT_DISPOSITION,
        disposition.expect("letters of ASCII, none of them a control"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
