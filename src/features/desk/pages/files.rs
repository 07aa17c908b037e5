//! What was sent, as PDF with its budgets, and the files that came with it, for those who examine it.

use axum::extract::Path;
use axum::response::Response;

use crate::features::applications;
use crate::features::desk::finding;
use crate::shared::authz::Power;
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let reads = Access::Holding(Power::ReadFiles);
    Routes::new()
        .page("/desk/applications/{id}/document", reads, get(document))
        .page("/desk/applications/{id}/files/{file}", reads, get(file))
}

async fn document(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::clear_for(&cx, &mut connection, &id, "").await?;
    applications::on_paper(&cx, &mut connection, &found.sent).await
}

async fn file(cx: Cx, Path((id, sha256)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::clear_for(&cx, &mut connection, &id, "").await?;
    let mut files = found.sent.frozen.project.files.iter();
    let file = files.find(|file| file.sha256 == sha256).ok_or(Error::NotFound)?;
    let kept = uploads::store::by_hash(&mut connection, &sha256)
        .await?
        .filter(|upload| upload.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    drop(connection);
    let bytes = uploads::read(&cx.app, &sha256).await?.ok_or(Error::NotFound)?;
    Ok(uploads::to_be_saved(&file.name, kept.format, bytes))
}
