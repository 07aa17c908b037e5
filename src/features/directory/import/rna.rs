//! One file of the RNA, from its bytes to the database, in one transaction: read, stored, weighed
//! against what its source had, settled, committed.

use std::collections::BTreeSet;
use std::path::Path;

use registers::{Event, RefusalReason};

use super::loader::Loader;
use super::report::Report;
use super::stream::Stream;
use super::{ImportError, Options, Outcome, new_version};
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::loading;
use crate::shared::app::{App, settings};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::progress::Step;
use crate::shared::store;

/// What the index must follow.
#[derive(Debug, Default)]
pub(in crate::features::directory) struct Touched {
    /// Organisations added or changed.
    pub changed: BTreeSet<i64>,
    /// Organisations that are gone.
    pub gone: Vec<i64>,
    /// So much changed that the index is better built anew.
    pub everything: bool,
}

/// Loads a file of the RNA.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    options: Options,
    lang: Lang,
) -> Result<(Outcome, Touched), ImportError> {
    "rna".clone_into(&mut file.kind);
    "rna".clone_into(&mut file.register);
    file.licence = Some("Licence Ouverte 2.0".into());

    let mut transaction = app.db.write().await?;
    file.id = imports::next_id(&mut transaction).await?;
    imports::write(&mut transaction, &file, &[]).await?;
    let mut loader = Loader::open(&mut transaction, &app.territory, file.id).await?;
    let mut report = Report::begin(app, &file, lang)?;

    let step = if options.quiet {
        Step::hidden()
    } else {
        Step::bytes(&file.file_name, file.bytes.unsigned_abs())
    };
    let mut stream = Stream::open(path, &file.file_name)?;
    while let Some(batch) = stream.batches.recv().await {
        for event in batch {
            match event {
                Event::Member(member) => {
                    loader.kind = member.kind.as_str();
                    report.within(member.name);
                }
                Event::Record { line, record } => {
                    report.at(line);
                    loader.take(&mut transaction, &record, &mut report).await?;
                }
                Event::Reject(reject) => report.reject(&reject)?,
            }
        }
        step.at(stream.position.load(std::sync::atomic::Ordering::Relaxed));
        step.seen(loader.read);
    }
    let summary = match stream.finish().await? {
        Ok(summary) => summary,
        Err(refusal) => return Err(refused(app, lang, &file.file_name, &refusal)),
    };
    step.done();

    loader.flush(&mut transaction).await?;
    loader.kind.clone_into(&mut file.kind);
    let before = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let (missing, held) = loader.missing(before.as_ref());
    if missing.len() as u64 * 10 > held && !options.accept_loss {
        let args = [
            ("file", Arg::Text(&file.file_name)),
            ("lost", Arg::from(missing.len())),
            ("held", Arg::from(held)),
        ];
        return Err(ImportError::Refused(app.texts.say(lang, "import-loss", &args)));
    }
    loader.settle(&mut transaction, &missing).await?;

    let mut touched = Touched {
        changed: std::mem::take(&mut loader.changed),
        ..Touched::default()
    };
    touched.gone = std::mem::take(&mut loader.gone);
    let nothing_new =
        loader.added == 0 && touched.changed.is_empty() && touched.gone.is_empty() && missing.is_empty();
    let already_loaded = before.as_ref().is_some_and(|before| before.sha256 == file.sha256);
    let demonstration_removed = loading::remove_demonstration(&mut transaction).await?;
    store::set_setting(&mut transaction, settings::DEMONSTRATION, "0").await?;
    // Building the index anew is quicker than replacing a quarter of it.
    let many = (touched.changed.len() as u64 + loader.added) * 4 > loader.first_new.unsigned_abs();
    touched.everything = demonstration_removed > 0 || many;

    let reasons = report.reasons();
    file.scope = loader.scope().into_iter().collect::<Vec<_>>().join(" ");
    file.lines_read = signed(summary.read);
    file.lines_kept = signed(summary.kept - loader.refused);
    file.lines_rejected = signed(summary.rejected + loader.refused);
    file.organisations_added = signed(loader.added);
    file.organisations_changed = signed(touched.changed.len() as u64);
    file.entries_missing = signed(missing.len() as u64);
    file.finished_at = app.clock.now().as_second();
    if !(nothing_new && already_loaded && demonstration_removed == 0) {
        let listed: Vec<_> = reasons
            .iter()
            .map(|(reason, lines)| (reason.clone(), *lines))
            .collect();
        imports::write(&mut transaction, &file, &listed).await?;
        new_version(&mut transaction, &file).await?;
        transaction.commit().await.map_err(store::StoreError::from)?;
    }
    let outcome = Outcome {
        name: file.file_name.clone(),
        kind: Some(file.kind.clone()),
        read: summary.read,
        kept: summary.kept - loader.refused,
        rejected: summary.rejected + loader.refused,
        reasons,
        added: loader.added,
        changed: file.organisations_changed.unsigned_abs(),
        missing: missing.len() as u64,
        refused: None,
        report: report.finish()?,
    };
    if !touched.everything {
        touched.changed.extend(loader.first_new..loader.next_id);
    }
    Ok((outcome, touched))
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A refusal in the reader's words.
fn refused(app: &App, lang: Lang, name: &str, refusal: &registers::Refusal) -> ImportError {
    let why = app
        .texts
        .say(lang, &format!("refused-{}", refusal.reason.as_str()), &[]);
    // The columns are the file's own words; everything else is said in the reader's.
    let detail = match &refusal.reason {
        RefusalReason::UnknownColumns { found, missing, .. } if missing.is_empty() => found.join(", "),
        RefusalReason::UnknownColumns { missing, .. } => missing.join(", "),
        RefusalReason::DuplicateColumn(name) => name.clone(),
        _ => String::new(),
    };
    let args = [
        ("file", Arg::Text(name)),
        ("member", Arg::Text(&refusal.member)),
        ("why", Arg::Text(&why)),
        ("detail", Arg::Text(&detail)),
    ];
    ImportError::Refused(app.texts.say(lang, "import-refused", &args))
}
