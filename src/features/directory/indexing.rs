//! How organisations appear in the index: built anew from the database, filled while a file is loaded,
//! or made to follow a change. All three go through `Feed` and `document`.

pub(super) mod changes;
mod feed;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod stories;

use super::organisation::Organisation;
use super::store::organisations::{self, InCommuneOrder};
use crate::shared::app::{App, OpenError, settings};
use crate::shared::i18n::{Lang, Texts};
use crate::shared::progress::Step;
use crate::shared::store::{self, StoreError};
use crate::shared::told::{Told, because};
use search::Document;

pub(super) use feed::Feed;

/// Organisations read at once.
const BATCH: usize = 2_000;

/// Why the index could not follow.
#[derive(Debug, thiserror::Error)]
pub enum IndexingError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index refused.
    #[error(transparent)]
    Index(#[from] search::Error),
    /// The data could not be read again.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The indexing thread ended abruptly.
    #[error("the indexing thread stopped abruptly")]
    Thread,
}

impl Told for IndexingError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Store(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index", &error.to_string()),
            Self::Open(error) => error.told(texts, lang),
            Self::Thread => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}

/// Whether the index shows the data of the database.
///
/// # Errors
/// When the database or the index does not answer.
pub async fn is_fresh(app: &App) -> Result<bool, IndexingError> {
    let mut connection = app.db.read().await?;
    let version = store::setting(&mut connection, settings::DATA_VERSION).await?;
    Ok(version == app.index.stamp()?)
}

/// Builds the index anew. Readers see the old one until the new one is whole.
///
/// # Errors
/// When the database or the index fails; then the old index stays.
pub async fn rebuild(app: &App, quiet: bool) -> Result<(), IndexingError> {
    let (mut rows, mut details) = (app.db.read().await?, app.db.read().await?);
    let version = store::setting(&mut details, settings::DATA_VERSION)
        .await?
        .unwrap_or_default();
    let count = organisations::count(&mut details).await?;
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("index", count)
    };

    let mut feed = Feed::anew(app);
    let mut done = 0;
    let mut all = InCommuneOrder::read(&mut rows, BATCH);
    loop {
        let batch = match all.next(&mut details).await {
            Ok(batch) => batch,
            Err(error) => {
                feed.forget().await;
                return Err(error.into());
            }
        };
        if batch.is_empty() {
            break;
        }
        done += batch.len() as u64;
        feed.add(batch).await;
        step.at(done);
    }
    feed.publish(&version).await?;
    step.done();
    Ok(())
}

/// Brings an index up to date that shows older data while nobody is at work on it. What another machine on the same database changed
/// since is followed at once. Where a load was cut between the database and the index, or another machine loaded, it is built anew:
/// only of what was found so `before`, for between two of its steps a load lets go of its lock. Gives what is found now, for the next
/// time.
///
/// # Errors
/// When the database, the index or the territory does not answer.
pub async fn mend(app: &App, before: Option<&str>) -> Result<Option<String>, IndexingError> {
    if is_fresh(app).await? {
        return Ok(None);
    }
    let near = is_near(app).await?;
    let mut connection = app.db.read().await?;
    let version = store::setting(&mut connection, settings::DATA_VERSION).await?;
    drop(connection);
    if version.is_none() || (!near && version.as_deref() != before) {
        return Ok(version);
    }
    let _held = match app.hold_writing() {
        Ok(held) => held,
        Err(OpenError::Writing(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if is_fresh(app).await? {
        return Ok(None);
    }
    if !near {
        tracing::warn!("the index is behind the data and nobody is at work on it: building it anew");
    }
    follow(app, true).await?;
    app.refresh().await?;
    Ok(None)
}

/// Makes the index follow every small change of the data since what it shows, whichever machine made it. Where a load lies between, or
/// more changes than are kept, it is built anew: over the communes of now, which a list may have brought since this was opened.
///
/// # Errors
/// When the database, the index or the territory fails; `rebuild` mends it.
pub async fn follow(app: &App, quiet: bool) -> Result<(), IndexingError> {
    if app.knows_communes().await? {
        return bring(app, quiet).await;
    }
    bring(&app.renewed().await?, quiet).await
}

/// As [`follow`], over the communes that are known here.
async fn bring(app: &App, quiet: bool) -> Result<(), IndexingError> {
    let mut connection = app.db.read().await?;
    let version = store::setting(&mut connection, settings::DATA_VERSION).await?;
    let shown = app.index.stamp()?;
    if version == shown {
        return Ok(());
    }
    let (version, shown) = (version.unwrap_or_default(), shown.unwrap_or_default());
    let Some(lacking) = changes::between(&mut connection, &shown, &version).await? else {
        drop(connection);
        return rebuild(app, quiet).await;
    };
    let mut feed = Feed::onto(app);
    if let Err(error) = feed.replace(&mut connection, &lacking, &[]).await {
        feed.forget().await;
        return Err(error.into());
    }
    feed.publish(&version).await
}

/// Whether the index lacks so little that it need not be built anew.
///
/// # Errors
/// When the database or the index does not answer.
pub async fn is_near(app: &App) -> Result<bool, IndexingError> {
    // First what it shows: followed between the two, it would show more than the data is read to hold.
    let shown = app.index.stamp()?.unwrap_or_default();
    let mut connection = app.db.read().await?;
    let version = store::setting(&mut connection, settings::DATA_VERSION)
        .await?
        .unwrap_or_default();
    let lacking = changes::between(&mut connection, &shown, &version).await?;
    Ok(lacking.is_some())
}

/// An organisation as the index knows it.
fn document(app: &App, organisation: Organisation) -> Document {
    let territory = &app.territory;
    let code = organisation.commune.as_deref();
    let place = code.and_then(|code| territory.gazetteer.place(code));
    let inside = code.and_then(|code| territory.commune(code));
    let mut place_names: Vec<String> = place
        .into_iter()
        .flat_map(|place| [place.name_fr.clone(), place.name_nl.clone()])
        .collect();
    place_names.dedup();
    if place.is_none() {
        place_names.extend(organisation.commune_name);
    }
    let numbers = organisation.identifiers.into_iter();
    Document {
        id: organisation.id.unsigned_abs(),
        name: organisation.name,
        other_names: organisation.short_name.into_iter().collect(),
        purpose: organisation.purpose.unwrap_or_default(),
        identifiers: numbers.map(|(_, value)| value).collect(),
        commune: organisation.commune,
        place_names,
        themes: organisation.themes,
        kind: organisation.kind.as_str().to_owned(),
        legal_form: organisation.legal_form,
        side: inside.map(|commune| commune.side.clone()),
        state: organisation.state.as_str().to_owned(),
        sources: organisation.sources,
        area: organisation.declared_area.or(organisation.area),
        capacities: organisation.capacities,
        founded: organisation.founded.map(|date| date.year()),
        dissolved: organisation.dissolved.map(|date| date.year()),
        position: place.and_then(|place| Some((place.lat?, place.lon?))),
        inside: inside.is_some(),
        date: organisation.updated.map_or(0, |date| {
            i64::from(
                jiff::civil::Date::constant(1970, 1, 1)
                    .until(date)
                    .map_or(0, |span| span.get_days()),
            )
        }),
    }
}

/// The register behind a kind of file: `rna-import` and `rna-waldec` are both the `rna`.
#[must_use]
pub fn register_of(kind: &str) -> &str {
    if kind.starts_with("rna-") { "rna" } else { kind }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{follow, is_fresh, rebuild};
    use crate::features;
    use crate::shared::app::App;
    use crate::shared::config::Config;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn of_two_commands_that_begin_a_folder_at_once_neither_fails() {
        let folder = tempfile::tempdir().unwrap();
        let open = || {
            let config = Config {
                data_dir: folder.path().to_owned(),
                ..Config::default()
            };
            App::open(config, None, features::texts())
        };
        let (one, other) = tokio::join!(open(), open());
        for app in [one.unwrap(), other.unwrap()] {
            assert!(app.index.is_empty());
            app.db.close().await;
        }
    }

    #[tokio::test]
    async fn an_index_that_missed_what_another_machine_changed_does_not_pass_for_fresh() {
        let test = TestApp::demonstration().await;
        let before = test
            .text("select value from setting where name = 'data-version'")
            .await;
        let loads = [
            (format!("{before}~2"), "Zygomatique"),
            ("7-a-load-of-another".to_owned(), "Quetschenkoek"),
        ];
        for (version, name) in loads {
            // Another machine gave an organisation a name, which its own index shows; then something was changed here.
            test.sql(&format!(
                "update organisation set name = '{name}' where id = (select min(id) from organisation)"
            ))
            .await;
            test.sql(&format!(
                "update setting set value = '{version}' where name = 'data-version'"
            ))
            .await;
            follow(&test.app, true).await.unwrap();
            assert!(is_fresh(&test.app).await.unwrap());
            test.app.refresh().await.unwrap();
            let list = test.get(&format!("/api/v1/organisations?q={name}")).await.json();
            assert_eq!(list["items"][0]["name"], name, "{version}: {list}");
        }
        test.close().await;
    }

    #[tokio::test]
    async fn an_index_that_cannot_be_read_is_built_anew() {
        let test = TestApp::demonstration().await;
        let config = test.app.config.clone();
        std::fs::write(config.path("index").join("meta.json"), "{").unwrap();
        let again = App::open(config, None, features::texts()).await.unwrap();
        assert!(!is_fresh(&again).await.unwrap());
        rebuild(&again, true).await.unwrap();
        assert!(is_fresh(&again).await.unwrap());
        assert_eq!(again.index.len(), 300);
        again.db.close().await;
        test.close().await;
    }
}
