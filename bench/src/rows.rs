//! The rows both sides work on: ours as the product stored them, theirs the same by `COPY`.

use std::fs::File;
use std::io::BufWriter;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use sqlx::{Connection, Executor, PgConnection, Row, SqliteConnection, TypeInfo, ValueRef};

use crate::Done;
use crate::machine::{self, Cost};
use crate::postgres::Postgres;

/// The real register, under the folder that `TISSERAND_DATA` names.
const REGISTER: &str = "rna_import_20250501/rna_import_20250501_65dpt.tar.zst";

/// Tables and columns, in the order of their keys. PostgreSQL gets the same.
const TABLES: [(&str, &str); 4] = [
    (
        "organisation",
        "id bigint, key text, name text, short_name text, purpose text, language text, kind text, legal_form text, \
         state text, commune text, place text, place_candidates text, postcode text, commune_name text, address text, \
         area text, website text, founded text, dissolved text, updated text, entry_kind text, entry_number text, \
         precedence bigint, import_id bigint",
    ),
    (
        "organisation_theme",
        "organisation_id bigint, theme text, origin text",
    ),
    (
        "identifier",
        "scheme text, value text, organisation_id bigint, import_id bigint",
    ),
    (
        "rna_entry",
        "number text, organisation_id bigint, import_id bigint, missing_since bigint, kind text, greffe text, \
         digest bigint, position text, former text, successor text, siret text, name text, short_name text, \
         purpose text, theme_codes text, nature text, \"grouping\" text, created text, declared text, published text, \
         dissolved text, address text, postcode text, commune_name text, insee text, website text, email text, \
         recognised text, updated text",
    ),
];

/// Past grants, likewise.
const GRANTS: [(&str, &str); 2] = [
    ("grant_party", "id bigint, name text, organisation_id bigint"),
    (
        "grant_line",
        "id bigint, import_id bigint, funder_id bigint, beneficiary_id bigint, cents bigint, aid text, doubt text, year bigint, \
         same_reason text",
    ),
];

/// What a step of PostgreSQL's load serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serves {
    /// Words with their stems, names with a typing error, the commonest filters.
    Words,
    /// The other questions that are asked of both sides: names in order, beginnings of names, numbers, purposes
    /// with a typing error.
    Questions,
    /// Keys of what the product keeps beside.
    Keys,
}

/// What PostgreSQL builds once the rows are there.
const BUILDS: [(&str, &str, Serves); 13] = [
    (
        "primary key",
        "alter table organisation add primary key (id)",
        Serves::Words,
    ),
    (
        "btree commune",
        "create index on organisation (commune)",
        Serves::Words,
    ),
    (
        "btree state",
        "create index on organisation (state)",
        Serves::Words,
    ),
    (
        "themes' key and btree",
        "alter table organisation_theme add primary key (organisation_id, theme); create index on organisation_theme (theme)",
        Serves::Words,
    ),
    (
        "GIN tsvector",
        "create index on organisation using gin (words)",
        Serves::Words,
    ),
    (
        "GIN trigrams of names",
        "create index on organisation using gin (name gin_trgm_ops)",
        Serves::Words,
    ),
    (
        "identifiers' keys",
        "alter table identifier add primary key (scheme, value, organisation_id); create index on identifier (organisation_id)",
        Serves::Keys,
    ),
    (
        "entries' keys",
        "alter table rna_entry add primary key (number); create index on rna_entry (organisation_id); create index on rna_entry (kind, greffe)",
        Serves::Keys,
    ),
    (
        "GIN trigrams of purposes",
        "create index on organisation using gin (purpose gin_trgm_ops)",
        Serves::Questions,
    ),
    (
        "names in order",
        "create index on organisation (lower(name), id)",
        Serves::Questions,
    ),
    (
        "beginnings of names",
        "create index on organisation ((lower(name) collate \"C\"))",
        Serves::Questions,
    ),
    (
        "btree numbers",
        "create index on identifier (value)",
        Serves::Questions,
    ),
    ("analyze", "analyze", Serves::Words),
];

/// The file of the real register, if it is there.
pub fn register() -> Option<PathBuf> {
    let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    Some(folder.join(REGISTER)).filter(|file| file.is_file())
}

/// The product's program, which stands beside this one.
pub fn product() -> Done<PathBuf> {
    let product = std::env::current_exe()?.with_file_name("tisserand");
    if product.is_file() {
        Ok(product)
    } else {
        Err("build the product first: bench/run does".into())
    }
}

/// Loads the real register into an empty folder, by the product's own command.
pub fn import(data: &Path, register: &Path) -> Done<Cost> {
    if data.exists() {
        std::fs::remove_dir_all(data)?;
    }
    machine::watch(
        Command::new(product()?)
            .arg("--data")
            .arg(data)
            .arg("import")
            .arg(register)
            .arg("--json"),
    )
}

/// Writes the rows of our database as CSV files that PostgreSQL may read; how many organisations.
pub async fn export(data: &Path, folder: &Path) -> Done<u64> {
    write(data, folder, &TABLES).await
}

/// The same for past grants.
pub async fn export_grants(data: &Path, folder: &Path) -> Done {
    write(data, folder, &GRANTS).await.map(|_| ())
}

async fn write(data: &Path, folder: &Path, tables: &[(&str, &str)]) -> Done<u64> {
    std::fs::create_dir_all(folder)?;
    let url = format!("sqlite://{}?mode=ro", data.join("tisserand.db").display());
    let mut connection = SqliteConnection::connect(&url).await?;
    let mut organisations = 0;
    for (table, columns) in tables {
        let path = folder.join(table).with_extension("csv");
        let mut out = csv::WriterBuilder::new().from_writer(BufWriter::new(File::create(&path)?));
        let names: Vec<&str> = columns
            .split(", ")
            .map(|column| column.trim().split(' ').next().unwrap_or_default())
            .collect();
        let sql = format!("select {} from {table}", names.join(", "));
        for row in sqlx::query(sqlx::AssertSqlSafe(sql))
            .fetch_all(&mut connection)
            .await?
        {
            for place in 0..names.len() {
                let value = row.try_get_raw(place)?;
                if value.is_null() {
                    out.write_field("\\N")?;
                } else if value.type_info().name() == "INTEGER" {
                    out.write_field(row.try_get::<i64, _>(place)?.to_string())?;
                } else {
                    out.write_field(row.try_get::<String, _>(place)?)?;
                }
            }
            out.write_record(None::<&[u8]>)?;
            organisations += u64::from(*table == "organisation");
        }
        out.flush()?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644))?;
    }
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))?;
    connection.close().await?;
    Ok(organisations)
}

/// Loads past grants into PostgreSQL, with what suits questions about them.
pub async fn copy_grants(connection: &mut PgConnection, folder: &Path) -> Done {
    for (table, columns) in GRANTS {
        let sql = format!(
            "drop table if exists {table}; create table {table} ({columns}); \
             copy {table} from '{}' with (format csv, null '\\N'); alter table {table} add primary key (id)",
            folder.join(table).with_extension("csv").display()
        );
        connection
            .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql)))
            .await?;
    }
    connection
        .execute(sqlx::raw_sql(
            "create index on grant_line (beneficiary_id, funder_id, cents); create index on grant_line (funder_id, beneficiary_id, cents);
             create index on grant_line (year, funder_id, beneficiary_id, cents); create index on grant_party (organisation_id)",
        ))
        .await?;
    Ok(())
}

/// One step of PostgreSQL's load.
pub struct Step {
    /// What it does.
    pub name: String,
    /// By the clock.
    pub wall: Duration,
    /// Of all its processes.
    pub cpu: Duration,
    /// What it serves.
    pub serves: Serves,
}

/// Loads the exported rows into PostgreSQL until they can be searched.
pub async fn copy(server: &Postgres, folder: &Path) -> Done<Vec<Step>> {
    let mut connection = server.connect().await?;
    connection.execute(sqlx::raw_sql("create extension if not exists pg_trgm; drop table if exists organisation, organisation_theme, identifier, rna_entry; checkpoint")).await?;
    let mut steps = Vec::new();
    for (table, columns) in TABLES {
        // In the transaction that makes the table, `wal_level=minimal` spares its log.
        let words = if table == "organisation" {
            ", words tsvector generated always as (to_tsvector('french', name || ' ' || coalesce(purpose, ''))) stored"
        } else {
            ""
        };
        let names: Vec<&str> = columns
            .split(", ")
            .map(|column| column.trim().split(' ').next().unwrap_or_default())
            .collect();
        let sql = format!(
            "begin; create table {table} ({columns}{words}); \
             copy {table} ({}) from '{}' with (format csv, null '\\N'); commit",
            names.join(", "),
            folder.join(table).with_extension("csv").display()
        );
        let serves = match table.starts_with("organisation") {
            true => Serves::Words,
            false => Serves::Keys,
        };
        let name = if words.is_empty() {
            format!("copy {table}")
        } else {
            format!("copy {table} + to_tsvector")
        };
        steps.push(step(server, &mut connection, name, sql, serves).await?);
    }
    for (name, sql, serves) in BUILDS {
        steps.push(step(server, &mut connection, name.to_owned(), sql.to_owned(), serves).await?);
    }
    Ok(steps)
}

async fn step(
    server: &Postgres,
    connection: &mut PgConnection,
    name: String,
    sql: String,
    serves: Serves,
) -> Done<Step> {
    let (before, begun) = (machine::family_cpu(server.id), Instant::now());
    connection
        .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql)))
        .await?;
    Ok(Step {
        name,
        wall: begun.elapsed(),
        cpu: machine::family_cpu(server.id).saturating_sub(before),
        serves,
    })
}
