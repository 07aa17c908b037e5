//! Is what the product holds sound? The database, the index, the files; each finding says what to
//! do about it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::backup::megabytes;
use super::restore::OperationError;
use super::store::faults;
use super::store::schema::{Schema, Scratch};
use crate::features::accounts;
use crate::features::directory::{self, Kind, Place, State};
use crate::shared::app::{App, settings};
use crate::shared::files;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::store::{self, Engine, Reading};
use crate::shared::uploads;

/// Bytes below which the disk is nearly full: a load of a national register takes more.
pub const LITTLE_SPACE: u64 = 500_000_000;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    weight: Weight,
    key: &'static str,
    values: Vec<(&'static str, Value)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Fine,
    Note,
    Wrong,
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Number(u64),
    Megabytes(u64),
    Day(Date),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl Finding {
    fn new(weight: Weight, key: &'static str) -> Self {
        let values = Vec::new();
        Self { weight, key, values }
    }

    fn fine(key: &'static str) -> Self {
        Self::new(Weight::Fine, key)
    }

    fn note(key: &'static str) -> Self {
        Self::new(Weight::Note, key)
    }

    fn wrong(key: &'static str) -> Self {
        Self::new(Weight::Wrong, key)
    }

    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Whether something must be done.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.weight == Weight::Wrong
    }

    /// What was found and what to do, in one line.
    #[must_use]
    pub fn told(&self, texts: &Texts, lang: Lang) -> String {
        let mark = match self.weight {
            Weight::Fine => "✓",
            Weight::Note => "·",
            Weight::Wrong => "✗",
        };
        let written: Vec<Option<String>> = self
            .values
            .iter()
            .map(|(_, value)| match value {
                Value::Megabytes(bytes) => Some(texts.decimal(lang, megabytes(*bytes))),
                Value::Day(day) => Some(texts.date(lang, *day)),
                Value::Text(_) | Value::Number(_) => None,
            })
            .collect();
        let args: Vec<(&'static str, Arg<'_>)> = self
            .values
            .iter()
            .zip(&written)
            .map(|((name, value), written)| match (value, written) {
                (Value::Number(number), _) => (*name, Arg::from(*number)),
                (Value::Text(text), _) => (*name, Arg::Text(text)),
                (Value::Megabytes(_) | Value::Day(_), written) => {
                    (*name, Arg::Text(written.as_deref().unwrap_or_default()))
                }
            })
            .collect();
        format!("{mark} {}", texts.say(lang, self.key, &args))
    }
}

/// Looks at everything.
///
/// # Errors
/// When the database or the index cannot even be asked.
pub async fn check(app: &App) -> Result<Vec<Finding>, OperationError> {
    let scratch = Scratch::open(&app.config.data_dir).await?;
    let findings = look(app, &scratch.schema).await;
    scratch.close().await;
    findings
}

async fn look(app: &App, schema: &Schema) -> Result<Vec<Finding>, OperationError> {
    let mut connection = app.db.read().await?;
    let mut findings = vec![database(app, &mut connection).await?];
    references(app, schema, &mut connection, &mut findings).await?;
    if faults::organisations(&mut connection).await? == 0 {
        findings.push(Finding::note("check-empty"));
    } else {
        organisations(app, schema, &mut connection, &mut findings).await?;
        identities(&mut connection, &mut findings).await?;
    }
    index(app, &mut connection, &mut findings).await?;
    objections(&mut connection, app, &mut findings).await?;
    sent_files(&mut connection, app, &mut findings).await?;
    secrets(app, &mut connection, &mut findings).await?;
    disk(app, &mut findings);
    Ok(findings)
}

async fn database(app: &App, connection: &mut Reading) -> Result<Finding, OperationError> {
    let damage = faults::of_the_file(connection, app.db.engine()).await?;
    Ok(match damage.first() {
        None => Finding::fine("check-database-sound"),
        Some(first) => Finding::wrong("check-database-damaged").with("detail", first.clone()),
    })
}

async fn references(
    app: &App,
    schema: &Schema,
    connection: &mut Reading,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let before = findings.len();
    let expected: usize = schema.tables.iter().map(|table| table.references.len()).sum();
    let expected = expected as u64;
    if app.db.engine() == Engine::Postgres {
        let guarded = faults::guarded_references(connection).await?;
        if guarded < expected {
            let finding = Finding::wrong("check-references-unguarded");
            findings.push(finding.with("guarded", guarded).with("expected", expected));
        }
    }
    for (table, parent, lost) in faults::of_references(connection, schema).await? {
        findings.push(
            Finding::wrong("check-reference-broken")
                .with("table", table)
                .with("parent", parent)
                .with("n", lost),
        );
    }
    if findings.len() == before {
        findings.push(Finding::fine("check-references-sound").with("n", expected));
    }
    Ok(())
}

/// Whether a value is one that the product or the territory knows.
type IsKnown<'a> = &'a dyn Fn(&str) -> bool;

/// The rules that no engine knows.
async fn organisations(
    app: &App,
    schema: &Schema,
    connection: &mut Reading,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let before = findings.len();
    for (key, count) in [
        (
            "check-without-entry",
            faults::without_entry(connection, schema).await?,
        ),
        (
            "check-foreign-entry",
            faults::with_a_foreign_entry(connection, schema).await?,
        ),
        (
            "check-ambiguous-addresses",
            faults::ambiguous_addresses(connection).await?,
        ),
    ] {
        if count > 0 {
            findings.push(Finding::wrong(key).with("n", count));
        }
    }
    let territory = &app.territory;
    let is_place =
        |code: &str| territory.gazetteer.place(code).is_some() || territory.commune(code).is_some();
    let known: [(&str, &str, IsKnown<'_>); 5] = [
        ("organisation", "commune", &is_place),
        ("organisation", "kind", &|word| word.parse::<Kind>().is_ok()),
        ("organisation", "state", &|word| word.parse::<State>().is_ok()),
        ("organisation", "place", &|word| word.parse::<Place>().is_ok()),
        ("organisation_theme", "theme", &|slug| {
            territory.theme(slug).is_some()
        }),
    ];
    for (table, column, is_known) in known {
        let mut strange = faults::values(connection, table, column).await?;
        strange.retain(|(value, _)| !is_known(value));
        if strange.is_empty() {
            continue;
        }
        let rows: u64 = strange.iter().map(|(_, rows)| rows).sum();
        let named: Vec<&str> = strange.iter().take(5).map(|(value, _)| value.as_str()).collect();
        findings.push(
            Finding::wrong("check-unknown-values")
                .with("n", rows)
                .with("column", column.to_owned())
                .with("values", named.join(", ")),
        );
    }
    if findings.len() == before {
        let held = faults::organisations(connection).await?;
        findings.push(Finding::fine("check-organisations-sound").with("n", held));
    }
    Ok(())
}

/// Who is who: what joins and parts organisations should leave none of this.
async fn identities(connection: &mut Reading, findings: &mut Vec<Finding>) -> Result<(), OperationError> {
    let (twice, first) = faults::numbers_held_twice(connection).await?;
    if twice > 0 {
        // Registers contradict each other: no fault of ours, but somebody's question.
        let finding = Finding::note("check-number-twice").with("n", twice);
        findings.push(finding.with("numbers", first.join(", ")));
    }
    let (beside, first) = faults::living_side_by_side(connection).await?;
    if beside > 0 {
        let finding = Finding::wrong("check-living-beside").with("n", beside);
        findings.push(finding.with("entries", first.join(", ")));
    }
    let idle = faults::parties_without_lines(connection).await?;
    if idle > 0 {
        findings.push(Finding::wrong("check-parties-idle").with("n", idle));
    }
    Ok(())
}

async fn index(
    app: &App,
    connection: &mut Reading,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let version = store::setting(connection, settings::DATA_VERSION)
        .await?
        .unwrap_or_default();
    let stamp = app.index.stamp()?.unwrap_or_default();
    app.index.reload()?;
    let (shown, held) = (app.index.len(), directory::count_published(connection).await?);
    let damaged = app.index.damaged_files()?;
    findings.push(if !damaged.is_empty() {
        Finding::wrong("check-index-damaged").with("files", damaged.join(", "))
    } else if stamp != version {
        Finding::wrong("check-index-stale")
    } else if shown != held {
        Finding::wrong("check-index-count")
            .with("shown", shown)
            .with("held", held)
    } else {
        Finding::fine("check-index-sound").with("n", shown)
    });
    Ok(())
}

/// People wait for an answer, which is due within a month.
async fn objections(
    connection: &mut Reading,
    app: &App,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let (open, oldest) = faults::open_objections(connection).await?;
    let day = oldest.and_then(|second| Timestamp::from_second(second).ok());
    if let Some(day) = day {
        let finding = Finding::note("check-objections").with("n", open);
        findings.push(finding.with("day", Value::Day(app.clock.date_of(day))));
    }
    Ok(())
}

/// Every file that people sent is where it was put, byte for byte.
async fn sent_files(
    connection: &mut Reading,
    app: &App,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let kept = uploads::store::all(connection).await?;
    let data = app.config.data_dir.clone();
    let held = kept.len() as u64;
    let looking = tokio::task::spawn_blocking(move || {
        let mut lost = Vec::new();
        for upload in &kept {
            if !uploads::is_intact(&data, upload) {
                lost.push(upload.sha256.clone());
            }
        }
        (lost, uploads::left_behind(&data, &kept))
    });
    let (lost, left) = looking.await.map_err(|_| OperationError::Reader)?;
    if let Some(first) = lost.first() {
        let finding = Finding::wrong("check-files-lost").with("n", lost.len() as u64);
        findings.push(finding.with("first", first.clone()));
    } else if held > 0 {
        findings.push(Finding::fine("check-files-sound").with("n", held));
    }
    if left > 0 {
        findings.push(Finding::note("check-files-left").with("n", left));
    }
    Ok(())
}

/// Secrets that were sealed with the key of another server, or with one that was lost.
async fn secrets(
    app: &App,
    connection: &mut Reading,
    findings: &mut Vec<Finding>,
) -> Result<(), OperationError> {
    let closed = accounts::secrets_under_another_key(app, connection).await?;
    if closed > 0 {
        findings.push(Finding::wrong("check-secrets-closed").with("n", closed));
    }
    Ok(())
}

fn disk(app: &App, findings: &mut Vec<Finding>) {
    findings.push(match files::free_space(&app.config.data_dir) {
        Ok(free) if free < LITTLE_SPACE => {
            Finding::wrong("check-space-low").with("free", Value::Megabytes(free))
        }
        Ok(free) => Finding::fine("check-space-enough").with("free", Value::Megabytes(free)),
        Err(error) => Finding::wrong("check-space-unknown").with("error", error.to_string()),
    });
    let reports = app.config.path("reports");
    findings.push(match files::try_writing(&reports) {
        Ok(()) => Finding::fine("check-reports-writable"),
        Err(error) => Finding::wrong("check-reports-unwritable")
            .with("folder", reports.display().to_string())
            .with("error", error.to_string()),
    });
}
