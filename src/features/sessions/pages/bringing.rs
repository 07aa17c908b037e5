//! The file of a proposal is brought back: what it gives is counted again, by rules and to the cent, and it is said whether it is a
//! proposal of this session, to the byte. Nothing of it is kept, and nothing is decided by it.

use std::sync::{Arc, LazyLock};

use allocation::check::{check, undertakings};
use allocation::proposal::Run;
use axum::extract::Path;
use axum::response::Response;
use tokio::sync::Semaphore;

use super::proposals::{blank, page};
use super::{COMES, refused};
use crate::features::sessions::finding;
use crate::features::sessions::store::proposals as store;
use crate::shared::web::{Cx, Error, FileForm, Routes, post};

/// Bytes of a file; that of a session of thousands of requests has fewer.
const FILE_MOST: usize = 4 * 1024 * 1024;
/// One at a time on this machine: a file that nobody of us wrote may take long to count.
static TURN: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(1)));

pub(super) fn routes() -> Routes {
    Routes::new().page_taking_files(
        "/desk/sessions/{id}/proposals/bring",
        COMES,
        post(bring).get(back),
    )
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&format!("{}/proposals", cx.url(&found.session.path()))))
}

async fn bring(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    drop(connection);
    let mut form = blank();
    let text = sent.file.text(&mut form, "file").await?;
    if text.is_none() && form.is_fine() {
        form.refuse("file", "proposals-bring-missing");
    }
    if text.as_ref().is_some_and(|text| text.len() > FILE_MOST) {
        form.refuse("file", "proposals-bring-large");
    }
    if let Some(text) = text.filter(|_| form.is_fine()) {
        // Apart: it may be long, and others do not wait. Whoever goes away leaves the turn to nobody before it is counted.
        let turn = Arc::clone(&TURN).acquire_owned().await;
        let turn = turn.map_err(|error| Error::Internal(error.into()))?;
        let counting = tokio::task::spawn_blocking(move || {
            let counted = count(&text);
            drop(turn);
            (counted, text)
        });
        let (counted, text) = counting.await.map_err(|error| Error::Internal(error.into()))?;
        match counted {
            Err(why) => form.refuse("file", why),
            Ok(()) => {
                let mut connection = cx.app.db.read().await?;
                let same = store::with_run(&mut connection, found.session.id, &text).await?;
                // A trial is for whoever asked for it.
                let known = same
                    .iter()
                    .find(|one| one.trial == 0 || found.reads_for(one.organisation_id));
                if let Some(one) = known {
                    let led = format!("{}/proposals/{}", cx.url(&found.session.path()), one.id);
                    return Ok(cx.redirect_saying(&led, &cx.t("proposals-bring-same")));
                }
                form.refuse("file", "proposals-bring-other");
            }
        }
    }
    let mut connection = cx.app.db.read().await?;
    Ok(refused(page(&cx, &mut connection, &found, &form).await?))
}

/// Reads a file, and counts again whether what it gives keeps the rules that it states; inside, what is wrong, as a text key.
fn count(text: &str) -> Result<(), &'static str> {
    let run = Run::from_pb(text.as_bytes()).map_err(|_| "proposals-bring-unread")?;
    let (table, proposal) = (&run.table, &run.proposal);
    // What it says of awards beside its payments is counted from these: it is one way of being written.
    let keeps = run.to_pb() == text
        && check(table, &run.settings, proposal).is_ok()
        && undertakings(table, &proposal.amounts, &run.headrooms).is_ok();
    match keeps {
        true => Ok(()),
        false => Err("proposals-bring-broken"),
    }
}
