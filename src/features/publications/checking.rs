//! Looking again at what was published: each version is word for word what it was, and each figure in it is what its address gives
//! now, as long as the data is that of its day.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use tower::ServiceExt;

use super::publication::{Document, Taken};
use super::store::publications;
use crate::shared::app::App;
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::recomputed::Recomputed;
use crate::shared::web::Error;

/// Whose figures are drawn from what was loaded, so that it is known since when they are what they are.
const COMPUTED: &str = "/observatory/";

/// The longest table that is read.
const MOST: usize = 64 << 20;

/// Looks again at every published version, and asks for each of its figures as any reader does. A figure that was taken before the data
/// moved stays at its date: nothing computes it any more. `moved` says since when the data is what it is, in seconds.
///
/// # Errors
/// When the database does not answer, or a figure cannot be drawn.
pub async fn check(app: &App, router: &Router, moved: Option<i64>) -> Result<Recomputed, Error> {
    let mut checked = Recomputed::default();
    let mut after = (i64::MIN, 0);
    loop {
        // One at a time: a yearbook is long.
        let next = publications::version_after(&mut *app.db.read().await?, after).await?;
        let Some(one) = next else {
            return Ok(checked);
        };
        after = one.at;
        let path = format!("/publications/{}/versions/{}", one.address, one.at.1);
        let hash = files::hash(one.document.as_bytes());
        checked.note(path.clone(), Some(one.hash), Some(hash), false);
        let Ok(document) = serde_json::from_str::<Document>(&one.document) else {
            continue;
        };
        for section in &document.content.sections {
            let Some(taken) = &section.figure else { continue };
            let Some(published) = taken.drawn.get(&Lang::En).map(|figure| figure.rows()) else {
                continue;
            };
            let now = drawn(router, taken).await?;
            let same_data =
                taken.address.starts_with(COMPUTED) && moved.is_some_and(|moved| moved < taken.on);
            if now.as_ref() == Some(&published) || same_data {
                let value = format!("{path}/figures/{}", section.key);
                let said = |rows: &Value| rows.to_string();
                checked.note(value, Some(said(&published)), now.as_ref().map(said), false);
            } else {
                checked.kept += 1;
            }
        }
    }
}

/// The rows of a figure as its address gives them now; nothing where it is drawn no more.
async fn drawn(router: &Router, taken: &Taken) -> Result<Option<Value>, Error> {
    let (path, query) = taken.address.split_once('?').unwrap_or((&taken.address, ""));
    let fault = |error: Box<dyn std::error::Error + Send + Sync>| Error::Internal(error);
    let request = Request::get(format!("/{}{path}.json?{query}", Lang::En.code()))
        .body(Body::empty())
        .map_err(|error| fault(error.into()))?;
    let Ok(response) = router.clone().oneshot(request).await;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND => return Ok(None),
        status => return Err(fault(format!("{path} answers {status}").into())),
    }
    let bytes = axum::body::to_bytes(response.into_body(), MOST)
        .await
        .map_err(|error| fault(error.into()))?;
    let mut table: Value = serde_json::from_slice(&bytes).map_err(|error| fault(error.into()))?;
    Ok(Some(table["rows"].take()))
}
