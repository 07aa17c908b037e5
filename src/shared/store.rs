//! The database: two doors, one SQL text, two engines.
//!
//! `read()` gives a connection of the readers' pool; `write()` opens a transaction that already
//! holds the right to write (`BEGIN IMMEDIATE` on SQLite, where a transaction that turns to
//! writing late fails at once whatever the busy timeout). SQL is written once, with `$1`
//! parameters, `bigint`, `text` and `double precision` columns only, so that both engines
//! understand it; truth values are the numbers 0 and 1.
//!
//! SQLite settings follow what was measured on power cuts: WAL with `synchronous=FULL` lost no
//! acknowledged write, `NORMAL` did. SQLite 3.7.0 to 3.51.2 can lose committed writes when two
//! processes checkpoint at once, so an older engine is refused at start-up.

mod communes;
mod packed;
mod rows;
mod sqlite;

use std::path::PathBuf;

use sqlx::any::{Any, AnyPoolOptions};
use sqlx::pool::PoolConnection;
use sqlx::{AnyConnection, AnyPool, Executor, Transaction};

pub use communes::{changes_of_communes, changes_of_communes_by, write_changes_of_communes};
pub use packed::{BETWEEN, Packed, unpacked};
pub use rows::{Values, insert_new_rows, insert_rows, numbers, parameters};

/// The migrations of every feature, in order of their date.
pub(crate) static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// Which engine answers. Only backup, restore and check may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file, the default.
    Sqlite,
    /// A PostgreSQL server, by configuration.
    Postgres,
}

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file, created when absent.
    File(PathBuf),
    /// A PostgreSQL address `postgres://…`.
    Server(String),
}

/// Why the database could not be opened or asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The engine refused or could not be reached.
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
    /// A migration failed or an applied one was changed.
    #[error("the database could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// This build carries a SQLite that can lose committed writes.
    #[error("SQLite {0} can lose committed writes; 3.51.3 or later is needed")]
    UnsafeSqlite(String),
    /// The file is no database any more.
    #[error(
        "the file {0} is damaged: {1}; stop the service, keep the folder aside as it is, and put the last copy back \
         into a new one (`tisserand restore`)"
    )]
    Damaged(PathBuf, sqlx::Error),
    /// The path of the file cannot be written as an address.
    #[error("the database path {0} is not valid UTF-8")]
    Path(PathBuf),
}

impl StoreError {
    /// Whether trying again in a moment may succeed: no connection was free, or somebody who did the same
    /// at the same time was faster and holds what may be there once.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        match self {
            Self::Sql(sqlx::Error::PoolTimedOut) => true,
            Self::Sql(sqlx::Error::Database(error)) => error.is_unique_violation(),
            _ => false,
        }
    }
}

/// What a query is asked of: a connection for reading, or a transaction that may write.
pub type Connection = AnyConnection;

/// A connection for reading.
pub type Reading = PoolConnection<Any>;

/// A transaction that only reads, and sees the database as it was at one instant.
pub type Snapshot = Transaction<'static, Any>;

/// A transaction that may write; dropped without `commit` it leaves nothing.
pub type Writing = Transaction<'static, Any>;

/// The two doors of the database.
#[derive(Clone, Debug)]
pub struct Db {
    readers: AnyPool,
    writers: AnyPool,
    engine: Engine,
    location: Location,
}

impl Db {
    /// Opens the database, creating the file when it is SQLite, and applies the migrations.
    ///
    /// # Errors
    /// [`StoreError`] when the engine is unsafe, unreachable or a migration fails.
    pub async fn open(location: Location) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let db = match &location {
            Location::File(path) => {
                let (writers, readers) = sqlite::pools(path).await?;
                Self {
                    readers,
                    writers,
                    engine: Engine::Sqlite,
                    location,
                }
            }
            Location::Server(url) => {
                let pool = AnyPoolOptions::new().max_connections(16).connect(url).await?;
                Self {
                    readers: pool.clone(),
                    writers: pool,
                    engine: Engine::Postgres,
                    location,
                }
            }
        };
        match db.engine {
            Engine::Sqlite => {
                sqlite::refuse_unsafe(&db.writers).await?;
                sqlite::migrate(&db.writers).await?;
            }
            Engine::Postgres => MIGRATIONS.run(&db.writers).await?,
        }
        Ok(db)
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// When no connection is free in time or the engine is unreachable.
    pub async fn read(&self) -> Result<Reading, StoreError> {
        Ok(self.readers.acquire().await?)
    }

    /// The database as it is at one instant, however long the reading takes and whatever others write.
    ///
    /// # Errors
    /// When no connection is free in time or the engine is unreachable.
    pub async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        Ok(match self.engine {
            // A deferred transaction under WAL: its first reading fixes the instant.
            Engine::Sqlite => self.readers.begin().await?,
            Engine::Postgres => {
                let begin = "begin transaction isolation level repeatable read read only";
                self.readers.begin_with(begin).await?
            }
        })
    }

    /// A transaction that may write. On SQLite it waits for its turn: there is one writer.
    ///
    /// # Errors
    /// When the turn does not come in time or the engine is unreachable.
    pub async fn write(&self) -> Result<Writing, StoreError> {
        Ok(match self.engine {
            Engine::Sqlite => self.writers.begin_with(sqlite::BEGIN).await?,
            Engine::Postgres => self.writers.begin().await?,
        })
    }

    /// As [`Self::write`], for very many rows by short statements: what SQLite notes to be able to undo each of them stays in memory.
    /// A statement that changes much keeps as much there.
    ///
    /// # Errors
    /// When the turn does not come in time or the engine is unreachable.
    pub async fn write_rows(&self) -> Result<Writing, StoreError> {
        Ok(match self.engine {
            Engine::Sqlite => self.writers.begin_with(sqlite::BEGIN_IN_MEMORY).await?,
            Engine::Postgres => self.writers.begin().await?,
        })
    }

    /// Which engine this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where it is.
    #[must_use]
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Closes every connection; on SQLite the write-ahead log is folded into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}

/// A value kept under a name: the version of the data, the state of the demonstration.
///
/// # Errors
/// When the database does not answer.
pub async fn setting(connection: &mut AnyConnection, name: &str) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("select value from setting where name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?)
}

/// As [`setting`], for whoever changes it in this transaction: others that would wait until it ends, and then read what it became.
/// On PostgreSQL several machines may count the same version on at once.
///
/// # Errors
/// When the database does not answer.
pub async fn setting_to_change(
    connection: &mut AnyConnection,
    name: &str,
) -> Result<Option<String>, StoreError> {
    sqlx::query("update setting set value = value where name = $1")
        .bind(name)
        .execute(&mut *connection)
        .await?;
    setting(connection, name).await
}

/// The migrations that made the database what it is, in their order: number and name.
///
/// # Errors
/// When the database does not answer.
pub async fn migrations(connection: &mut AnyConnection) -> Result<Vec<(i64, String)>, StoreError> {
    let sql = "select version, description from _sqlx_migrations order by version";
    Ok(sqlx::query_as(sql).fetch_all(connection).await?)
}

/// Takes away the indexes of a table that is about to be filled: filled by themselves afterwards they cost
/// a part of what each row's place costs. What comes back is for [`end_filling`], in the same transaction,
/// so that nobody else ever misses them. PostgreSQL would let nobody read the table meanwhile: there they
/// stay.
///
/// # Errors
/// When the database does not answer.
pub async fn begin_filling(
    connection: &mut AnyConnection,
    table: &'static str,
) -> Result<Vec<String>, StoreError> {
    if connection.backend_name() != "SQLite" {
        return Ok(Vec::new());
    }
    let sql =
        "select name, sql from sqlite_master where type = 'index' and tbl_name = $1 and sql is not null";
    let indexes: Vec<(String, String)> = sqlx::query_as(sql)
        .bind(table)
        .fetch_all(&mut *connection)
        .await?;
    let mut made = Vec::new();
    for (name, sql) in indexes {
        connection
            .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(format!("drop index {name}"))))
            .await?;
        made.push(sql);
    }
    Ok(made)
}

/// Lets PostgreSQL look at a table that was filled in this transaction: it knows nothing of new rows until then, and goes through all
/// of them for each. SQLite chooses by its indexes.
///
/// # Errors
/// When the database does not answer.
pub async fn look_over(connection: &mut AnyConnection, table: &'static str) -> Result<(), StoreError> {
    if connection.backend_name() != "SQLite" {
        connection
            .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(format!("analyze {table}"))))
            .await?;
    }
    Ok(())
}

/// Makes again the indexes that [`begin_filling`] took away.
///
/// # Errors
/// When the database does not answer.
pub async fn end_filling(connection: &mut AnyConnection, indexes: &[String]) -> Result<(), StoreError> {
    for sql in indexes {
        connection
            .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.clone())))
            .await?;
    }
    Ok(())
}

/// Keeps a value under a name, in the caller's transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn set_setting(connection: &mut AnyConnection, name: &str, value: &str) -> Result<(), StoreError> {
    sqlx::query(
        "insert into setting (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value",
    )
    .bind(name)
    .bind(value)
    .execute(connection)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test says what it expects")]

    use super::{Db, Location};

    /// More than a statement keeps in memory of what it may have to undo goes to a file, in pieces that
    /// SQLite can write (`.cargo/config.toml`).
    #[tokio::test]
    async fn a_statement_that_rewrites_much_is_done_whole_or_undone_whole() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(Location::File(folder.path().join("tisserand.db")))
            .await
            .unwrap();
        let mut writing = db.write().await.unwrap();
        let mut told = Vec::new();
        for sql in [
            "create table heap (id integer primary key, place integer not null unique, words text not null)",
            "insert into heap with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000)
                select i, i, printf('%.4000c', 'x') from n",
            "update heap set words = 'y' || words, place = place + 10000",
            "update heap set words = 'z', place = case when id = 4000 then 10001 else place end",
        ] {
            told.push(
                sqlx::query(sql)
                    .execute(&mut *writing)
                    .await
                    .map(|done| done.rows_affected()),
            );
        }
        assert_eq!(told[2].as_ref().unwrap(), &4000);
        assert!(
            told[3]
                .as_ref()
                .unwrap_err()
                .as_database_error()
                .unwrap()
                .is_unique_violation()
        );
        let rewritten = "select count(*) from heap where words like 'yx%' and place = id + 10000";
        let rewritten: i64 = sqlx::query_scalar(rewritten)
            .fetch_one(&mut *writing)
            .await
            .unwrap();
        assert_eq!(rewritten, 4000);
    }
}
