//! What the loading of any file of a register has in common: one transaction that begins with the
//! file's own row and ends with its figures, an index that is fed meanwhile, a loss that is refused.

use std::collections::BTreeSet;

use super::report::Report;
use super::{ImportError, Options, Outcome, new_version};
use crate::features::directory::indexing::{self, Feed, IndexingError, changes};
use crate::features::directory::store::bodies;
use crate::features::directory::store::grants;
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::loading;
use crate::shared::app::{App, settings};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::progress::Step;
use crate::shared::store::{self, Connection, StoreError, Writing};

/// What a load did before the index shows it.
pub(super) struct Stored {
    /// What to tell the operator.
    pub outcome: Outcome,
    /// The version of the data, committed; nothing when nothing had changed, and nothing was committed.
    pub version: Option<String>,
    /// Whether the index lacked something when that was committed: another machine changed the data while the file was read.
    pub lacks: bool,
}

/// Opens the transaction of a load and gives the file its number, to which rows may then point.
pub(super) async fn begin(app: &App, file: &mut Import) -> Result<Writing, ImportError> {
    number(app.db.write().await?, file).await
}

/// As [`begin`], for a load of which each statement changes little.
pub(super) async fn begin_rows(app: &App, file: &mut Import) -> Result<Writing, ImportError> {
    number(app.db.write_rows().await?, file).await
}

async fn number(mut transaction: Writing, file: &mut Import) -> Result<Writing, ImportError> {
    file.id = imports::next_id(&mut transaction).await?;
    imports::write(&mut transaction, file, &[]).await?;
    Ok(transaction)
}

/// The progress of a file that is read.
pub(super) fn progress(file: &Import, options: &Options) -> Step {
    if options.quiet {
        Step::hidden()
    } else {
        Step::bytes(&file.file_name, file.bytes.unsigned_abs())
    }
}

/// The index that follows a load as it goes: from nothing while no register is loaded yet, else onto
/// what it holds. Nothing when it is `behind` the database: it is then built anew after the load.
pub(super) async fn feed<'a>(
    app: &'a App,
    connection: &mut Connection,
    first: bool,
    behind: bool,
) -> Result<Option<Feed<'a>>, ImportError> {
    let demonstration = store::setting(connection, settings::DEMONSTRATION).await?;
    let leaving = demonstration.as_deref() == Some("1");
    if leaving && bodies::any_declared(connection).await? {
        // The fictitious ones leave, those that members declared stay: it is built anew afterwards.
        return Ok(None);
    }
    let mut feed = if first || leaving {
        Feed::anew(app)
    } else if behind {
        return Ok(None);
    } else {
        Feed::onto(app)
    };
    feed.mind_withheld(connection).await?;
    Ok(Some(feed))
}

/// Refuses a file that no longer holds more than a tenth of what its source had.
pub(super) fn refuse_loss(
    app: &App,
    lang: Lang,
    file: &Import,
    (lost, held): (u64, u64),
    options: &Options,
) -> Result<(), ImportError> {
    if lost * 10 <= held || options.accept_loss {
        return Ok(());
    }
    let args = [
        ("file", Arg::Text(&file.file_name)),
        ("lost", Arg::from(lost)),
        ("held", Arg::from(held)),
    ];
    Err(ImportError::Refused(app.texts.say(lang, "import-loss", &args)))
}

/// Whether the last file of its name brought these very bytes; and under the licence that is said, where one is: who says
/// nothing takes nothing back.
pub(super) fn is_loaded(last: Option<&Import>, file: &Import, options: &Options) -> bool {
    let under = |last: &Import| options.licence.is_none() || last.licence == options.licence;
    last.is_some_and(|last| last.sha256 == file.sha256 && under(last))
}

/// Ends a load: the fictitious organisations leave, the figures of the file are written, all of it
/// is committed and the report appears. Without any change the transaction is given up. The index, if
/// it is fed, makes itself ready meanwhile.
pub(super) async fn conclude(
    app: &App,
    mut transaction: Writing,
    mut file: Import,
    report: Report<'_>,
    mut outcome: Outcome,
    unchanged: bool,
    feed: Option<&mut Feed<'_>>,
) -> Result<Stored, ImportError> {
    let demonstration_removed = loading::remove_demonstration(&mut transaction).await?;
    store::set_setting(&mut transaction, settings::DEMONSTRATION, "0").await?;
    let unchanged = unchanged && demonstration_removed == 0;
    if !unchanged && grants::any(&mut transaction).await? {
        // Numbers that came or moved may name who gave and who received.
        grants::attach(&mut transaction).await?;
    }
    outcome.name.clone_from(&file.file_name);
    outcome.kind = Some(file.kind.clone());
    outcome.reasons = report.reasons();
    let (mut version, mut lacks) = (None, false);
    if !unchanged {
        file.lines_read = signed(outcome.read);
        file.lines_kept = signed(outcome.kept);
        file.lines_rejected = signed(outcome.rejected);
        file.organisations_added = signed(outcome.added);
        file.organisations_changed = signed(outcome.changed);
        file.entries_missing = signed(outcome.missing);
        file.finished_at = app.clock.now().as_second();
        let reasons: Vec<_> = outcome
            .reasons
            .iter()
            .map(|(reason, lines)| (reason.clone(), *lines))
            .collect();
        imports::write(&mut transaction, &file, &reasons).await?;
        let held = store::setting_to_change(&mut transaction, settings::DATA_VERSION).await?;
        lacks = held != app.index.stamp().map_err(IndexingError::from)?;
        version = Some(match file.register == "grants" && demonstration_removed == 0 {
            // The index knows nothing of grants: none is built anew for them, here or on another machine.
            true => changes::note(&mut transaction, &BTreeSet::new()).await?,
            false => new_version(&mut transaction, &file).await?,
        });
        if let Some(feed) = feed {
            feed.prepare().await;
        }
        transaction.commit().await.map_err(StoreError::from)?;
    }
    outcome.report = report.finish()?;
    Ok(Stored {
        outcome,
        version,
        lacks,
    })
}

/// Lets the index show what was committed, or forget what was not. Loading again a file that changes
/// nothing mends an index that is `behind`.
pub(super) async fn follow(
    app: &App,
    feed: Option<Feed<'_>>,
    stored: Result<Stored, ImportError>,
    behind: bool,
    options: &Options,
) -> Result<Outcome, ImportError> {
    let version = stored.as_ref().ok().and_then(|stored| stored.version.clone());
    let lacks = stored.as_ref().is_ok_and(|stored| stored.lacks);
    match (feed, version) {
        (Some(feed), Some(version)) if !lacks => feed.publish(&version).await?,
        (feed, version) => {
            let unfed = (feed.is_none() || lacks) && version.is_some();
            if let Some(feed) = feed {
                feed.forget().await;
            }
            if (behind || unfed) && stored.is_ok() {
                indexing::follow(app, options.quiet).await?;
            }
        }
    }
    Ok(stored?.outcome)
}

pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
