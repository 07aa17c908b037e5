//! One file of the RNA, from its bytes to the database, in one transaction: read, stored, weighed
//! against what its source had, settled, committed.

use std::path::Path;
use std::sync::atomic::Ordering;

use registers::RefusalReason;

use super::load::{self, Stored};
use super::loader::Loader;
use super::pen::Pen;
use super::report::Report;
use super::rows::Rows;
use super::stream::Stream;
use super::{ImportError, Options, Outcome};
use crate::features::directory::store::imports::{self, Import};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// Loads a file of the RNA; `behind` says that the index does not show what the database holds.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    options: &Options,
    lang: Lang,
    behind: bool,
) -> Result<Outcome, ImportError> {
    "rna".clone_into(&mut file.kind);
    "rna".clone_into(&mut file.register);
    file.licence.get_or_insert_with(|| "Licence Ouverte 2.0".into());

    let mut transaction = load::begin_rows(app, &mut file).await?;
    let mut loader = Loader::open(&mut transaction, &app.territory, file.id).await?;
    loader.feed = load::feed(app, &mut transaction, loader.is_first(), behind).await?;
    let mut pen = Pen::new(transaction, file.id);
    let stored = store(app, path, file, options, lang, &mut pen, &mut loader).await;
    pen.give_up().await;
    load::follow(app, loader.feed, stored, behind, options).await
}

async fn store(
    app: &App,
    path: &Path,
    mut file: Import,
    options: &Options,
    lang: Lang,
    pen: &mut Pen<Rows>,
    loader: &mut Loader<'_>,
) -> Result<Stored, ImportError> {
    let mut report = Report::begin(app, &file, lang)?;
    let step = load::progress(&file, options);
    let mut stream = Stream::open(path, &file.file_name, |_| true)?;
    while let Some(batch) = stream.batches.recv().await {
        loader.take(pen, batch, &mut report).await?;
        step.at(stream.position.load(Ordering::Relaxed));
        step.seen(loader.read);
    }
    let summary = match stream.finish().await? {
        Ok(summary) => summary,
        Err(refusal) => return Err(refused(app, lang, &file.file_name, &refusal)),
    };
    step.done();

    loader.flush(pen).await?;
    let mut transaction = pen.put_down();
    loader.kind.clone_into(&mut file.kind);
    let before = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let (missing, held) = loader.missing(before.as_ref());
    load::refuse_loss(app, lang, &file, (missing.len() as u64, held), options)?;
    loader.settle(&mut transaction, &missing).await?;
    file.scope = loader.scope().into_iter().collect::<Vec<_>>().join(" ");

    let nothing_new =
        loader.added == 0 && loader.changed.is_empty() && loader.gone.is_empty() && missing.is_empty();
    let already_loaded = load::is_loaded(before.as_ref(), &file, options);
    let outcome = Outcome {
        read: summary.read,
        kept: summary.kept - loader.refused,
        rejected: summary.rejected + loader.refused,
        added: loader.added,
        changed: loader.changed.len() as u64,
        missing: missing.len() as u64,
        ..Outcome::default()
    };
    let unchanged = nothing_new && already_loaded;
    if let Some(feed) = loader.feed.as_mut().filter(|_| !unchanged) {
        // Its longest work on one processor, what the database has left to do on the other.
        feed.prepare().await;
    }
    loader.end_filling(&mut transaction).await?;
    let feed = loader.feed.as_mut();
    load::conclude(app, transaction, file, report, outcome, unchanged, feed).await
}

/// A refusal in the reader's words. What the file itself says, its columns or the parts of its JSON, is quoted.
pub(super) fn refused(app: &App, lang: Lang, name: &str, refusal: &registers::Refusal) -> ImportError {
    let (way, detail) = match &refusal.reason {
        RefusalReason::UnknownColumns { found, missing, .. } if missing.is_empty() => ("", found.join(", ")),
        RefusalReason::UnknownColumns { missing, .. } => (".missing", missing.join(", ")),
        RefusalReason::UnknownJson { found } if !found.is_empty() => (".named", found.join(", ")),
        RefusalReason::DuplicateColumn(name) => ("", name.clone()),
        _ => ("", String::new()),
    };
    let key = format!("refused-{}{way}", refusal.reason.as_str());
    let why = app.texts.say(lang, &key, &[("detail", Arg::Text(&detail))]);
    let args = [
        ("file", Arg::Text(name)),
        ("member", Arg::Text(&refusal.member)),
        ("why", Arg::Text(&why)),
    ];
    let key = match refusal.member == name {
        true => "import-refused",
        false => "import-refused.within",
    };
    ImportError::Refused(app.texts.say(lang, key, &args))
}
