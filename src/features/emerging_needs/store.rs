//! Needs, where they are seen, and by whom.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::need::{Need, Typed};
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str =
    "select id, address, organisation_id, named, title, words, language, theme, created_at, withdrawn_at,
    withdrawn_reason, withdrawn_over from emerging_need";

/// What narrows the list.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted<'a> {
    /// Slug of a theme; empty for all.
    pub theme: &'a str,
    /// A commune, by every code that it bore; empty for all. What is seen on the whole territory is seen there too.
    pub commune: &'a [String],
}

/// The need at an address.
pub(super) async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Need>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(&mut *connection)
        .await?;
    match row {
        Some(row) => {
            let mut need = read(&row)?;
            need.typed.communes = communes(connection, need.id).await?;
            Ok(Some(need))
        }
        None => Ok(None),
    }
}

/// Needs that stand, the latest first; without their communes.
pub(super) async fn listed(
    connection: &mut AnyConnection,
    wanted: Wanted<'_>,
    (most, after): (i64, i64),
) -> Result<Vec<Need>, StoreError> {
    let here = match wanted.commune.len() {
        0 => String::new(),
        codes => format!(
            "and (exists (select 1 from emerging_need_commune
                    where need_id = emerging_need.id and commune in ({}))
                or not exists (select 1 from emerging_need_commune where need_id = emerging_need.id))",
            parameters(4, codes)
        ),
    };
    let sql = format!(
        "{SELECT} where withdrawn_at is null and ($1 = '' or theme = $1) {here}
         order by created_at desc, id limit $2 offset $3"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(wanted.theme)
        .bind(most)
        .bind(after);
    let query = wanted.commune.iter().fold(query, |query, code| query.bind(code));
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Need, StoreError> {
    let (named, language): (i64, String) = (row.try_get(3)?, row.try_get(6)?);
    let withdrawn: Option<i64> = row.try_get(9)?;
    let reason: String = row.try_get(10)?;
    Ok(Need {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        organisation: row.try_get(2)?,
        typed: Typed {
            title: row.try_get(4)?,
            words: row.try_get(5)?,
            language: language.parse().unwrap_or_default(),
            theme: row.try_get(7)?,
            communes: Vec::new(),
            named: named == 1,
        },
        created_at: row.try_get(8)?,
        withdrawn: withdrawn.map(|_| reason),
        over: row.try_get::<i64, _>(11)? == 1,
    })
}

async fn communes(connection: &mut AnyConnection, need: i64) -> Result<Vec<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select commune from emerging_need_commune where need_id = $1 order by commune")
            .bind(need)
            .fetch_all(connection)
            .await?,
    )
}

/// Keeps a need.
pub(super) async fn insert(connection: &mut AnyConnection, need: &Need) -> Result<(), StoreError> {
    let typed = &need.typed;
    sqlx::query(
        "insert into emerging_need (id, address, organisation_id, named, title, words, language, theme, created_at,
            withdrawn_reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')",
    )
    .bind(need.id)
    .bind(&need.address)
    .bind(need.organisation)
    .bind(i64::from(typed.named))
    .bind(&typed.title)
    .bind(&typed.words)
    .bind(typed.language.code())
    .bind(&typed.theme)
    .bind(need.created_at)
    .execute(&mut *connection)
    .await?;
    for commune in &typed.communes {
        sqlx::query("insert into emerging_need_commune (need_id, commune) values ($1, $2)")
            .bind(need.id)
            .bind(commune)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Withdraws a need with a reason, or lets it stand again without one; false when it was so already.
pub(super) async fn withdraw(
    connection: &mut AnyConnection,
    need: i64,
    (at, reason, over): (Option<i64>, &str, bool),
) -> Result<bool, StoreError> {
    let sql = match at {
        Some(_) => {
            "update emerging_need set withdrawn_at = $1, withdrawn_reason = $2, withdrawn_over = $3
             where id = $4 and withdrawn_at is null"
        }
        None => {
            "update emerging_need set withdrawn_at = $1, withdrawn_reason = $2, withdrawn_over = $3
             where id = $4 and withdrawn_at is not null"
        }
    };
    let changed = sqlx::query(sql)
        .bind(at)
        .bind(reason)
        .bind(i64::from(over && at.is_some()))
        .bind(need)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// Who sees it too, and whether each is named.
pub(super) async fn seen(connection: &mut AnyConnection, need: i64) -> Result<Vec<(i64, bool)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, named from emerging_need_seen where need_id = $1 order by seen_at, organisation_id",
    )
    .bind(need)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let named: i64 = row.try_get(1)?;
            Ok((row.try_get(0)?, named == 1))
        })
        .collect()
}

/// Who sees which of some needs, and whether each is named.
pub(super) async fn seen_of(
    connection: &mut AnyConnection,
    needs: &[i64],
) -> Result<Vec<(i64, i64, bool)>, StoreError> {
    if needs.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: Vec<String> = needs.iter().map(ToString::to_string).collect();
    let sql = format!(
        "select need_id, organisation_id, named from emerging_need_seen where need_id in ({})
         order by seen_at, organisation_id",
        numbers.join(", ")
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let named: i64 = row.try_get(2)?;
            Ok((row.try_get(0)?, row.try_get(1)?, named == 1))
        })
        .collect()
}

/// Notes that an organisation sees it too, named or not.
pub(super) async fn see(
    connection: &mut AnyConnection,
    (need, organisation): (i64, i64),
    named: bool,
    now: i64,
) -> Result<(), StoreError> {
    unsee(connection, (need, organisation)).await?;
    sqlx::query(
        "insert into emerging_need_seen (id, need_id, organisation_id, named, seen_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(chance::row())
    .bind(need)
    .bind(organisation)
    .bind(i64::from(named))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets that it does.
pub(super) async fn unsee(
    connection: &mut AnyConnection,
    (need, organisation): (i64, i64),
) -> Result<bool, StoreError> {
    let gone = sqlx::query("delete from emerging_need_seen where need_id = $1 and organisation_id = $2")
        .bind(need)
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected() > 0)
}
