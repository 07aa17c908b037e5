//! The shape of the database, read from a database that the migrations have just made: tables,
//! columns, keys, and which table points to which. Copies and checks are written over it once, for
//! both engines and for every table that a later migration adds.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row};

use crate::shared::store::{Db, Location, StoreError};

/// The tables, each after those it points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The tables.
    pub tables: Vec<Table>,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in the order of the migrations.
    pub columns: Vec<Column>,
    /// The columns of its primary key, in their order.
    pub key: Vec<String>,
    /// The columns that point to other tables.
    pub references: Vec<Reference>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
}

/// What a column may hold; migrations use nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// `text`
    Text,
    /// `bigint`
    Number,
    /// `double precision`
    Double,
}

/// A column that points to another table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The column.
    pub column: String,
    /// The table it points to.
    pub table: String,
    /// The column there.
    pub target: String,
}

/// An empty SQLite database in a folder of its own, removed afterwards: the shape is read from it,
/// and copies are tried in it.
#[derive(Debug)]
pub struct Scratch {
    /// The database.
    pub db: Db,
    /// Its shape, which is that of every database of this version.
    pub schema: Schema,
    _folder: tempfile::TempDir,
}

impl Scratch {
    /// Makes one in the data folder, which is local and has room.
    ///
    /// # Errors
    /// When the folder cannot be written or a migration fails.
    pub async fn open(data: &Path) -> Result<Self, StoreError> {
        let folder = tempfile::Builder::new()
            .prefix("scratch-")
            .tempdir_in(data)
            .map_err(sqlx::Error::Io)?;
        let db = Db::open(Location::File(folder.path().join("scratch.db"))).await?;
        let schema = schema(&mut *db.read().await?).await?;
        Ok(Self {
            db,
            schema,
            _folder: folder,
        })
    }

    /// Closes and removes it.
    pub async fn close(self) {
        self.db.close().await;
    }
}

impl Schema {
    /// The entries of the registers: tables by whose rows an organisation exists.
    pub fn entries(&self) -> impl Iterator<Item = &Table> {
        self.tables
            .iter()
            .filter(|table| table.name == "entry" || table.name.ends_with("_entry"))
    }
}

/// Reads the shape of a SQLite database.
async fn schema(connection: &mut AnyConnection) -> Result<Schema, StoreError> {
    let names: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_master
         where type = 'table' and name not like 'sqlite%' and name <> '_sqlx_migrations' order by name",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut waiting = Vec::with_capacity(names.len());
    for name in names {
        waiting.push(table(connection, name).await?);
    }
    let mut tables: Vec<Table> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let known = |name: &String| tables.iter().any(|table| table.name == *name);
        let next = waiting
            .iter()
            .position(|table| table.references.iter().all(|reference| known(&reference.table)))
            .expect("no table points to itself or in a circle: a test reads every migration");
        tables.push(waiting.remove(next));
    }
    Ok(Schema { tables })
}

async fn table(connection: &mut AnyConnection, name: String) -> Result<Table, StoreError> {
    let mut columns = Vec::new();
    let mut key = Vec::new();
    for row in sqlx::query("select name, lower(type), pk from pragma_table_info($1) order by cid")
        .bind(&name)
        .fetch_all(&mut *connection)
        .await?
    {
        let (column, declared): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let kind = match declared.as_str() {
            "bigint" => ColumnKind::Number,
            "double precision" => ColumnKind::Double,
            _ => ColumnKind::Text,
        };
        let rank: i64 = row.try_get(2)?;
        if rank > 0 {
            key.push((rank, column.clone()));
        }
        columns.push(Column { name: column, kind });
    }
    key.sort();
    let mut references = Vec::new();
    for row in sqlx::query("select \"from\", \"table\", \"to\" from pragma_foreign_key_list($1) order by id")
        .bind(&name)
        .fetch_all(connection)
        .await?
    {
        references.push(Reference {
            column: row.try_get(0)?,
            table: row.try_get(1)?,
            target: row.try_get(2)?,
        });
    }
    Ok(Table {
        name,
        columns,
        key: key.into_iter().map(|(_, column)| column).collect(),
        references,
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{ColumnKind, Scratch};

    #[tokio::test]
    async fn every_migration_keeps_to_what_copies_understand() {
        let folder = tempfile::tempdir().unwrap();
        let scratch = Scratch::open(folder.path()).await.unwrap();
        let tables = &scratch.schema.tables;
        let place = |name: &str| tables.iter().position(|table| table.name == name).unwrap();
        assert!(place("import") < place("organisation") && place("organisation") < place("rna_entry"));
        let entry = &tables[place("rna_entry")];
        assert_eq!(entry.key, ["number"]);
        assert_eq!(entry.references.len(), 3);
        assert_eq!(scratch.schema.entries().count(), 3);
        for table in tables {
            assert!(!table.key.is_empty(), "{} has no primary key", table.name);
        }
        let kinds: Vec<ColumnKind> = entry.columns.iter().map(|column| column.kind).collect();
        assert_eq!(
            kinds[..3],
            [ColumnKind::Text, ColumnKind::Number, ColumnKind::Number]
        );
        let declared: Vec<String> = sqlx::query_scalar(
            "select distinct lower(c.type) from sqlite_master t, pragma_table_info(t.name) c
             where t.type = 'table' and t.name not like 'sqlite%' and t.name <> '_sqlx_migrations'",
        )
        .fetch_all(&mut *scratch.db.read().await.unwrap())
        .await
        .unwrap();
        for kind in declared {
            assert!(
                ["text", "bigint", "double precision"].contains(&kind.as_str()),
                "{kind}"
            );
        }
        scratch.close().await;
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
