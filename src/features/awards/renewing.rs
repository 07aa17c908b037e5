//! When the files are written: by night, and at once where they may name somebody who is withheld since. One writes at a time.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::kept::{Known, folder};
use super::writing;
use crate::shared::app::App;
use crate::shared::files::Lock;
use crate::shared::web::Error;

/// Seconds after an attempt that failed before whoever asks for a file has it tried again: writing takes long, and a disk that is full
/// stays so for a while.
const AGAIN: i64 = 600;

/// When the files of a folder could not be written, in seconds.
static FAILED: Mutex<BTreeMap<PathBuf, i64>> = Mutex::new(BTreeMap::new());

/// Writes the files where those that stand are of another day, or tell of somebody who is not shown any more. To be called again and
/// again; what could not be written is tried again the next time.
pub async fn look_after(app: &Arc<App>) {
    let today = app.clock.today().to_string();
    // Whoever walks through the living demonstration does not wait for the night.
    let stands = Known::read(app).filter(|known| known.day == today && !app.config.living_demonstration);
    if let Some(known) = stands {
        match known.names_nobody_withheld(app).await {
            Ok(true) => return,
            Ok(false) => {}
            Err(error) => return tracing::warn!(?error, "who is withheld could not be read"),
        }
    }
    match publish(app).await {
        Ok(known) => tracing::info!(awards = known.awards, "open data of grants was written"),
        Err(error) => tracing::warn!(?error, "open data of grants could not be written"),
    }
}

/// What is known of the files that stand, which name nobody who is withheld now: where somebody was withheld since they were written,
/// they are written anew first, by whoever asks first, and the others wait for that. Nothing before the first night.
///
/// # Errors
/// When the database does not answer; [`Error::Busy`] where they may name somebody who is not shown any more and cannot be written anew,
/// or could not be a moment ago.
pub(super) async fn standing(app: &Arc<App>) -> Result<Option<Known>, Error> {
    let Some(known) = Known::read(app) else {
        return Ok(None);
    };
    if known.names_nobody_withheld(app).await? {
        return Ok(Some(known));
    }
    let app = Arc::clone(app);
    if failed(&app) {
        return Err(Error::Busy);
    }
    // Whoever asked may go away meanwhile: what was begun is ended all the same, for the next.
    let renewing = tokio::spawn(async move { renewed(&app).await });
    let renewed = renewing.await.map_err(|error| Error::Internal(error.into()))?;
    renewed.map(Some).map_err(|error| {
        tracing::warn!(
            ?error,
            "open data of grants could not be written without who is withheld"
        );
        Error::Busy
    })
}

async fn renewed(app: &Arc<App>) -> Result<Known, Error> {
    let _turn = turn(app).await?;
    // Whoever had the turn before may have done it.
    if let Some(known) = Known::read(app)
        && known.names_nobody_withheld(app).await?
    {
        return Ok(known);
    }
    if failed(app) {
        return Err(Error::Busy);
    }
    write(app).await
}

/// For whoever has the turn; notes where it failed.
async fn write(app: &Arc<App>) -> Result<Known, Error> {
    let written = writing::write(app).await;
    let mut failed = FAILED.lock().unwrap_or_else(PoisonError::into_inner);
    match written {
        Ok(_) => failed.remove(&folder(app)),
        Err(_) => failed.insert(folder(app), app.clock.now().as_second()),
    };
    written
}

/// Whether they could not be written a moment ago.
fn failed(app: &App) -> bool {
    let failed = FAILED.lock().unwrap_or_else(PoisonError::into_inner);
    let at = failed.get(&folder(app));
    at.is_some_and(|at| app.clock.now().as_second() - at < AGAIN)
}

/// Writes the files anew from every decision that was notified; says what is in them. What a public funder has to publish of an
/// agreement is published by that.
///
/// # Errors
/// When the database or the disk does not answer: the files that stood stay.
pub async fn publish(app: &Arc<App>) -> Result<Known, Error> {
    let _turn = turn(app).await?;
    write(app).await
}

/// Of several who want the files anew at once, in this process or another, one writes them.
async fn turn(app: &App) -> Result<Lock, Error> {
    let held = app.turn("open.lock").await;
    held.map_err(|error: io::Error| Error::Internal(error.into()))
}
