//! Rows waiting to be written: many at once, in statements that read them out of one JSON text.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, SqliteConnection};

use crate::Done;

/// Rows of one statement at most.
const AT_ONCE: usize = 4_000;

/// A database being filled.
pub struct Rows {
    db: SqliteConnection,
    waiting: BTreeMap<&'static str, Vec<Value>>,
    /// How many were written, by table.
    pub written: BTreeMap<String, usize>,
}

impl Rows {
    /// Begins a filling: all of it is written, or nothing.
    pub async fn begin(file: &Path) -> Done<Self> {
        // Rows may wait longer than those that name them: what names what is checked at the end.
        let mut db = SqliteConnectOptions::new()
            .filename(file)
            .foreign_keys(false)
            .connect()
            .await?;
        db.execute("pragma cache_size = -400000; begin immediate").await?;
        Ok(Self {
            db,
            waiting: BTreeMap::new(),
            written: BTreeMap::new(),
        })
    }

    /// The rows that a question finds.
    pub async fn read<T>(&mut self, sql: &'static str) -> Done<Vec<T>>
    where
        T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
    {
        Ok(sqlx::query_as(sql).fetch_all(&mut self.db).await?)
    }

    /// A row of a table, written as `table (column, …)`.
    pub async fn add(&mut self, table: &'static str, row: Value) -> Done {
        let rows = self.waiting.entry(table).or_default();
        rows.push(row);
        if rows.len() >= AT_ONCE {
            let rows = std::mem::take(rows);
            self.write(table, rows).await?;
        }
        Ok(())
    }

    async fn write(&mut self, table: &'static str, rows: Vec<Value>) -> Done {
        let Some(columns) = rows.first().and_then(Value::as_array).map(Vec::len) else {
            return Ok(());
        };
        let read: Vec<String> = (0..columns)
            .map(|column| format!("json_extract(value, '$[{column}]')"))
            .collect();
        let sql = format!(
            "insert into {table} select {} from json_each($1)",
            read.join(", ")
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(serde_json::to_string(&rows)?)
            .execute(&mut self.db)
            .await
            .map_err(|error| format!("{table}: {error}"))?;
        let name = table.split(' ').next().unwrap_or_default().to_owned();
        *self.written.entry(name).or_default() += rows.len();
        Ok(())
    }

    /// Changes what was there.
    pub async fn change(&mut self, sql: String) -> Done {
        self.db.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await?;
        Ok(())
    }

    /// Writes what waits, and sees that nothing names what is not there.
    pub async fn end(mut self) -> Done<BTreeMap<String, usize>> {
        for (table, rows) in std::mem::take(&mut self.waiting) {
            self.write(table, rows).await?;
        }
        let lost: Vec<(String, Option<i64>, String, i64)> = self.read("pragma foreign_key_check").await?;
        if let Some((table, _, named, _)) = lost.first() {
            return Err(format!(
                "{} rows name what is not there, the first of {table} in {named}",
                lost.len()
            )
            .into());
        }
        self.db.execute("commit; pragma wal_checkpoint(truncate)").await?;
        self.db.close().await?;
        Ok(self.written)
    }
}

/// Chance that is the same in every run (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    /// Any number.
    pub fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers below another.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.any() % end.max(1) as u64).unwrap_or(0)
    }

    /// The number of a row, as scattered as those of the product.
    pub fn row(&mut self) -> i64 {
        i64::try_from(self.any() >> 2).unwrap_or(0)
    }

    /// Letters and figures, as people read them aloud.
    pub fn word(&mut self, letters: usize) -> String {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        (0..letters)
            .map(|_| char::from(LETTERS[self.below(32)]))
            .collect()
    }

    /// A number that people read aloud: K7F3-Q2M9.
    pub fn number(&mut self) -> String {
        format!("{}-{}", self.word(4), self.word(4)).to_uppercase()
    }
}
