//! What became of communes since the tables of the territory were written.

use sqlx::AnyConnection;
use territory::{Became, Change};

use super::{StoreError, insert_rows};

/// The changes that files of these sorts say.
const READ: &str = "select code, name, became, other from commune_change";

/// Every change, whichever file says it.
///
/// # Errors
/// When the database does not answer.
pub async fn changes_of_communes(connection: &mut AnyConnection) -> Result<Vec<Change>, StoreError> {
    let sql = format!("{READ} order by kind, code");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(change).collect())
}

/// The changes that the last file of one sort says.
///
/// # Errors
/// When the database does not answer.
pub async fn changes_of_communes_by(
    connection: &mut AnyConnection,
    kind: &str,
) -> Result<Vec<Change>, StoreError> {
    let sql = format!("{READ} where kind = $1 order by code");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(kind)
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(change).collect())
}

/// Writes what a file of one sort says in the place of what the last one said.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_changes_of_communes(
    connection: &mut AnyConnection,
    kind: &str,
    import_id: i64,
    changes: &[Change],
) -> Result<(), StoreError> {
    sqlx::query("delete from commune_change where kind = $1")
        .bind(kind)
        .execute(&mut *connection)
        .await?;
    insert_rows(
        connection,
        "insert into commune_change (kind, code, became, name, other, import_id)",
        6,
        changes,
        |change, values| {
            let (became, other) = match &change.became {
                Became::New(from) => ("new", from.as_deref()),
                Became::Renamed => ("renamed", None),
                Became::Merged(into) => ("merged", Some(into.as_str())),
            };
            values
                .text(Some(kind))
                .text(Some(&change.code))
                .text(Some(became))
                .text(Some(&change.name))
                .text(other)
                .number(Some(import_id));
        },
    )
    .await
}

type Row = (String, String, String, Option<String>);

fn change((code, name, became, other): Row) -> Change {
    Change {
        code,
        name,
        became: match (became.as_str(), other) {
            ("merged", Some(into)) => Became::Merged(into),
            ("renamed", _) => Became::Renamed,
            (_, from) => Became::New(from),
        },
    }
}
