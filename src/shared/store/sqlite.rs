//! Opening a SQLite file: how each connection is set, and what is said of a file that cannot be opened.

use std::path::Path;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, Connection, Executor};

use super::StoreError;

/// The oldest SQLite that cannot lose committed writes (WAL reset bug, fixed in 3.51.3).
const OLDEST_SAFE: (u32, u32, u32) = (3, 51, 3);

/// Kibibytes of pages that a connection of SQLite keeps: the writer while it loads a register.
const WRITER_CACHE: u32 = 32 * 1024;

/// A reader's share is small, for there are several and each keeps what it read: a download that
/// goes through them all would hold eight times as much. The system keeps the file's pages anyway.
const READER_CACHE: u32 = 4 * 1024;

/// How a transaction begins that may write; beyond some 124 KB, what a statement may have to undo goes to a file.
pub(super) const BEGIN: &str = "pragma temp_store = file; begin immediate";

/// The same, but what a statement may have to undo stays in memory: SQLite notes each page that it changes as it was, and rows with a
/// key that looks drawn at random change nearly a page each.
pub(super) const BEGIN_IN_MEMORY: &str = "pragma temp_store = memory; begin immediate";

/// What must be escaped in the path part of an address.
const PATH_IN_URL: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'%')
    .add(b'?')
    .add(b'#')
    .add(b'"')
    .add(b'<')
    .add(b'>');

/// Those who write and those who read the file, which is made when absent.
pub(super) async fn pools(path: &Path) -> Result<(AnyPool, AnyPool), StoreError> {
    let url = url(path)?;
    // A pool tries again until its time is over, and then says no more than that. What is wrong with
    // the file is asked by a connection of its own, which also makes the file and sets WAL, kept in it.
    let first = connection(&url).await.map_err(|error| match is_damage(&error) {
        true => StoreError::Damaged(path.to_owned(), error),
        false => StoreError::Sql(error),
    })?;
    let writers = pool(1, Duration::from_secs(60), WRITER_CACHE)
        .connect(&url)
        .await?;
    let readers = pool(8, Duration::from_secs(10), READER_CACHE)
        .connect(&url)
        .await?;
    first.close().await?;
    Ok((writers, readers))
}

async fn connection(url: &str) -> Result<AnyConnection, sqlx::Error> {
    let mut connection = AnyConnection::connect(url).await?;
    set(&mut connection, READER_CACHE).await?;
    Ok(connection)
}

fn url(path: &Path) -> Result<String, StoreError> {
    let text = path.to_str().ok_or_else(|| StoreError::Path(path.to_owned()))?;
    let escaped = percent_encoding::utf8_percent_encode(text, PATH_IN_URL);
    Ok(format!("sqlite://{escaped}?mode=rwc"))
}

fn pool(connections: u32, wait: Duration, cache: u32) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(wait)
        .idle_timeout(None)
        .max_lifetime(None)
        .after_connect(move |connection, _| Box::pin(set(connection, cache)))
}

/// Sets a connection.
async fn set(connection: &mut AnyConnection, cache: u32) -> Result<(), sqlx::Error> {
    let settings = format!(
        "pragma busy_timeout = 60000;
         pragma page_size = 8192;
         pragma journal_mode = wal;
         pragma synchronous = full;
         pragma foreign_keys = on;
         pragma trusted_schema = off;
         pragma cell_size_check = on;
         pragma journal_size_limit = 67108864;
         pragma cache_size = -{cache};"
    );
    connection
        .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(settings)))
        .await?;
    Ok(())
}

/// Applies the migrations. The log keeps their order without being waited for at each of them, and the next commit waits for all of it:
/// a power cut before takes back the last ones, which are then applied again.
pub(super) async fn migrate(writers: &AnyPool) -> Result<(), StoreError> {
    writers.execute("pragma synchronous = normal").await?;
    super::MIGRATIONS.run(writers).await?;
    writers.execute("pragma synchronous = full").await?;
    Ok(())
}

/// Whether SQLite says that the file is damaged (SQLITE_CORRUPT) or none of its own (SQLITE_NOTADB).
fn is_damage(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    // What an extended code extends stands in its last byte.
    let code = code.and_then(|code| code.parse::<i32>().ok());
    code.is_some_and(|code| matches!(code & 0xff, 11 | 26))
}

/// Refuses an engine that can lose committed writes.
pub(super) async fn refuse_unsafe(pool: &AnyPool) -> Result<(), StoreError> {
    let version: String = sqlx::query_scalar("select sqlite_version()")
        .fetch_one(pool)
        .await?;
    if is_safe(&version) {
        Ok(())
    } else {
        Err(StoreError::UnsafeSqlite(version))
    }
}

fn is_safe(version: &str) -> bool {
    let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    (next(), next(), next()) >= OLDEST_SAFE
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test says what it expects")]

    use crate::shared::store::{Db, Location};

    #[test]
    fn a_sqlite_that_can_lose_writes_is_told_from_one_that_cannot() {
        for safe in ["3.51.3", "3.52.0", "4.0.0"] {
            assert!(super::is_safe(safe), "{safe}");
        }
        for unsafe_one in ["3.51.2", "3.40.1", "3.7.0", ""] {
            assert!(!super::is_safe(unsafe_one), "{unsafe_one}");
        }
    }

    #[tokio::test]
    async fn a_file_that_is_damaged_is_said_to_be_so_with_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tisserand.db");
        std::fs::write(&path, [b'x'; 20_000]).unwrap();
        let told = Db::open(Location::File(path)).await.unwrap_err().to_string();
        assert!(
            told.contains("damaged") && told.contains("`tisserand restore`"),
            "{told}"
        );
    }
}
