//! A database of each test's own. The schema is made once, as a file or as a template of the server: to apply every
//! migration again would cost each test a second.

use sqlx::{AnyConnection, Connection as _};
use tokio::sync::OnceCell;

use crate::shared::digest::digest;
use crate::shared::store::{Db, Location, MIGRATIONS};

/// The file of a new SQLite database, with the tables of the newest migration in it.
pub(super) async fn schema() -> &'static [u8] {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let made = FILE.get_or_init(|| async {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("schema.db");
        let db = Db::open(Location::File(path.clone())).await.unwrap();
        db.close().await; // The last that closes leaves everything in the file, and no log beside it.
        std::fs::read(path).unwrap()
    });
    made.await
}

/// A database on a server, for one test.
pub(super) struct Database {
    server: String,
    name: String,
}

impl Database {
    /// Makes it, as another that was kept, or with the tables of the newest migration in it.
    pub async fn make(server: String, name: String, kept: Option<&str>) -> Self {
        let mut connection = connect(&server).await;
        let template = match kept {
            Some(kept) => kept.to_owned(),
            None => template(&server, &mut connection).await,
        };
        // Its files are copied: half the time of writing every page through the log.
        let sql = format!("create database {name} template {template} strategy file_copy");
        execute(&mut connection, sql).await;
        Self { server, name }
    }

    /// Its address.
    pub fn address(&self) -> String {
        address(&self.server, &self.name)
    }

    /// Keeps it under that name, in the place of what earlier runs kept there, for others to be made of.
    pub async fn keep(&self, name: &str) -> String {
        let mut connection = connect(&self.server).await;
        execute(
            &mut connection,
            format!("drop database if exists {name} with (force)"),
        )
        .await;
        execute(
            &mut connection,
            format!("alter database {} rename to {name}", self.name),
        )
        .await;
        name.to_owned()
    }

    /// Takes it away.
    pub async fn drop(&self) {
        let mut connection = connect(&self.server).await;
        let sql = format!("drop database if exists {} with (force)", self.name);
        execute(&mut connection, sql).await;
    }
}

/// The name of the template, which the first test that comes makes; the others wait meanwhile.
async fn template(server: &str, connection: &mut AnyConnection) -> String {
    // Another template for any other set of migrations.
    let sums: Vec<&[u8]> = MIGRATIONS.iter().map(|one| &*one.checksum).collect();
    let name = format!("schema_{:016x}", digest(&sums));
    let stands = format!("select count(*) from pg_database where datname = '{name}'");
    execute(connection, "select pg_advisory_lock(1)".to_owned()).await;
    let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(stands))
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    if found == 0 {
        // It has its name when it is whole: one that a killed test left half made is begun anew.
        let begun = format!("{name}_begun");
        execute(
            connection,
            format!("drop database if exists {begun} with (force)"),
        )
        .await;
        execute(connection, format!("create database {begun}")).await;
        let db = Db::open(Location::Server(address(server, &begun))).await.unwrap();
        db.close().await;
        execute(connection, format!("alter database {begun} rename to {name}")).await;
    }
    execute(connection, "select pg_advisory_unlock(1)".to_owned()).await;
    name
}

fn address(server: &str, name: &str) -> String {
    let (base, _) = server.rsplit_once('/').unwrap();
    format!("{base}/{name}")
}

async fn connect(server: &str) -> AnyConnection {
    sqlx::any::install_default_drivers();
    AnyConnection::connect(server).await.unwrap()
}

async fn execute(connection: &mut AnyConnection, sql: String) {
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .execute(connection)
        .await
        .unwrap();
}
