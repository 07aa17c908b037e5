//! Organisations by what they say of themselves, each once: for what is kept in memory to find partners.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use super::withholdings::PUBLISHED;
use crate::features::directory::declaring::DECLARED;
use crate::shared::store::StoreError;

/// What an organisation is and does, as registers say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Number in the database.
    pub id: i64,
    /// As registered.
    pub name: String,
    /// Its acronym or short name.
    pub short_name: Option<String>,
    /// Its purpose, in its own words.
    pub purpose: Option<String>,
    /// A word of [`crate::features::directory::Kind`].
    pub kind: String,
    /// INSEE or NIS code of its seat.
    pub commune: Option<String>,
    /// Whether its members alone say that it is there.
    pub is_declared: bool,
}

/// Every published organisation that lives, in no order; without poles, whose members are found each for itself.
///
/// # Errors
/// When the database does not answer.
pub async fn each_described(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Described),
) -> Result<(), StoreError> {
    let sql = format!(
        "select id, name, short_name, purpose, kind, commune, entry_kind from organisation
         where state = 'active' and entry_kind <> 'pole' and {PUBLISHED}"
    );
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(Described {
            id: row.try_get(0)?,
            name: row.try_get(1)?,
            short_name: row.try_get(2)?,
            purpose: row.try_get(3)?,
            kind: row.try_get(4)?,
            commune: row.try_get(5)?,
            is_declared: row.try_get::<String, _>(6)? == DECLARED,
        });
    }
    Ok(())
}

/// What is counted of an organisation, for figures on all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Countable {
    /// Number in the database.
    pub id: i64,
    /// A word of [`crate::features::directory::Kind`].
    pub kind: String,
    /// A word of [`crate::features::directory::State`].
    pub state: String,
    /// INSEE or NIS code of its seat.
    pub commune: Option<String>,
    /// ISO dates, or their beginnings.
    pub founded: Option<String>,
    /// As above.
    pub dissolved: Option<String>,
}

/// Every published organisation, living or not, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn each_countable(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Countable),
) -> Result<(), StoreError> {
    let sql = format!(
        "select id, kind, state, commune, founded, dissolved from organisation where {PUBLISHED} order by id"
    );
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(Countable {
            id: row.try_get(0)?,
            kind: row.try_get(1)?,
            state: row.try_get(2)?,
            commune: row.try_get(3)?,
            founded: row.try_get(4)?,
            dissolved: row.try_get(5)?,
        });
    }
    Ok(())
}

/// The key in the address of every published organisation: its number, the key.
///
/// # Errors
/// When the database does not answer.
pub async fn each_key(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let sql = format!("select id, key from organisation where {PUBLISHED}");
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let key: String = row.try_get(1)?;
        each(row.try_get(0)?, &key);
    }
    Ok(())
}

/// Every theme of every organisation: its number, the slug.
///
/// # Errors
/// When the database does not answer.
pub async fn each_theme(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let mut rows =
        sqlx::query("select distinct organisation_id, theme from organisation_theme").fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let theme: String = row.try_get(1)?;
        each(row.try_get(0)?, &theme);
    }
    Ok(())
}

/// Every band of employees that a register gives of an organisation: its number, the band as the register codes it; nothing
/// in its place where Sirene, which gives bands, gives none.
///
/// # Errors
/// When the database does not answer.
pub async fn each_staff(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query(
        "select organisation_id, coalesce(staff, '') from entry
         where (staff is not null or register = 'sirene') and missing_since is null
         union all select organisation_id, staff from demonstration_entry where staff is not null",
    )
    .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let staff: String = row.try_get(1)?;
        each(row.try_get(0)?, &staff);
    }
    Ok(())
}

/// The years in which registers saw an organisation act, its number first, as they write dates: what it declared to the RNA, and
/// the year of a band of employees that pays somebody.
///
/// # Errors
/// When the database does not answer.
pub async fn each_sign(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query(
        "select organisation_id, declared from rna_entry where declared is not null and missing_since is null
         union all select organisation_id, cast(staff_year as text) from entry
            where staff_year is not null and staff is not null and staff not in ('', 'NN') and missing_since is null
         union all select organisation_id, cast(staff_year as text) from demonstration_entry
            where staff_year is not null and staff is not null and staff not in ('', 'NN')",
    )
    .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let on: String = row.try_get(1)?;
        each(row.try_get(0)?, &on);
    }
    Ok(())
}

/// Every area of action that is known of an organisation, its number first: what it declares itself stands above what its
/// register says.
///
/// # Errors
/// When the database does not answer.
pub async fn each_area(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query(
        "select o.id, coalesce(d.area, o.area) from organisation o
         left join declared_area d on d.organisation_id = o.id
         where coalesce(d.area, o.area) is not null",
    )
    .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let area: String = row.try_get(1)?;
        each(row.try_get(0)?, &area);
    }
    Ok(())
}

/// How many organisations registers hold of a kind in a commune.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The registers whose entries they are made of, separated by spaces; or the kind of their entry.
    pub registers: String,
    /// A word of [`crate::features::directory::Kind`].
    pub kind: String,
    /// INSEE or NIS code of their seat.
    pub commune: String,
    /// How many.
    pub count: u64,
}

/// What registers hold, commune by commune, of published organisations and of others.
///
/// # Errors
/// When the database does not answer.
pub async fn held(connection: &mut AnyConnection) -> Result<Vec<Held>, StoreError> {
    let rows = sqlx::query(
        "select coalesce(sources, entry_kind) as registers, kind, commune, count(*) from organisation
         where commune is not null group by coalesce(sources, entry_kind), kind, commune",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Held {
                registers: row.try_get(0)?,
                kind: row.try_get(1)?,
                commune: row.try_get(2)?,
                count: row.try_get::<i64, _>(3)?.unsigned_abs(),
            })
        })
        .collect()
}
