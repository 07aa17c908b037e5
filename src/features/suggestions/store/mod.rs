//! Who does not wish to be proposed, or by which words not, and who was shown how often.

pub mod carried;

use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, insert_new_rows};

/// What an organisation may refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// To be proposed at all.
    All,
    /// To be found by the purpose that a register has of it: it no longer says what it does.
    Purpose,
}

impl Refused {
    /// The word in the database.
    const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Purpose => "purpose",
        }
    }
}

/// Numbers of the organisations that refuse this.
pub async fn refusing(connection: &mut AnyConnection, what: Refused) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select distinct organisation_id from partner_refusal where what = $1 and ended_at is null",
    )
    .bind(what.as_str())
    .fetch_all(connection)
    .await?)
}

/// Tells whether others than before set their purpose aside, be they as many.
pub async fn aside_mark(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let sql = "select cast(coalesce(sum(id % 1000003), 0) as bigint) from partner_refusal
        where what = 'purpose' and ended_at is null";
    Ok(sqlx::query_scalar(sql).fetch_one(connection).await?)
}

/// Since when an organisation refuses this, in seconds; nothing when it does not mind.
pub async fn refused_since(
    connection: &mut AnyConnection,
    organisation: i64,
    what: Refused,
) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select refused_at from partner_refusal where organisation_id = $1 and what = $2 and ended_at is null
         order by refused_at limit 1",
    )
    .bind(organisation)
    .bind(what.as_str())
    .fetch_optional(connection)
    .await?)
}

/// Writes that an organisation refuses this; false when it said so before.
pub async fn refuse(
    connection: &mut AnyConnection,
    id: i64,
    (organisation, what): (i64, Refused),
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into partner_refusal (id, organisation_id, what, refused_at)
         select $1, $2, $3, $4 where not exists (select 1 from partner_refusal
            where organisation_id = $2 and what = $3 and ended_at is null)",
    )
    .bind(id)
    .bind(organisation)
    .bind(what.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Writes that an organisation does not mind any more; false when it did not before.
pub async fn accept(
    connection: &mut AnyConnection,
    (organisation, what): (i64, Refused),
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update partner_refusal set ended_at = $3
         where organisation_id = $1 and what = $2 and ended_at is null",
    )
    .bind(organisation)
    .bind(what.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Who was noted as shown for an occasion on a day, and how well seen.
pub async fn noted(
    connection: &mut AnyConnection,
    occasion: &str,
    day: &str,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, max(weight) from partner_exposure where occasion = $1 and day = $2
         group by organisation_id",
    )
    .bind(occasion)
    .bind(day)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Notes who was shown for an occasion on a day, and how well seen: organisation and weight. Of two who look
/// at once the better place stays.
pub async fn note(
    connection: &mut AnyConnection,
    occasion: &str,
    day: &str,
    shown: &[(i64, i64)],
) -> Result<(), StoreError> {
    let head = "insert into partner_exposure (id, organisation_id, occasion, day, weight)";
    insert_new_rows(
        &mut *connection,
        head,
        5,
        shown,
        |(organisation, weight), values| {
            values
                .number(Some(row_of(&[occasion, day, &organisation.to_string()])))
                .number(Some(*organisation))
                .text(Some(occasion))
                .text(Some(day))
                .number(Some(*weight));
        },
    )
    .await?;
    for (organisation, weight) in shown.iter().filter(|(_, weight)| *weight > 0) {
        sqlx::query(
            "update partner_exposure set weight = $1
             where occasion = $2 and day = $3 and organisation_id = $4 and weight < $1",
        )
        .bind(weight)
        .bind(occasion)
        .bind(day)
        .bind(organisation)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The number of a row: the same for the same parts, so that it stands there once.
fn row_of(parts: &[&str]) -> i64 {
    let hash = Sha256::digest(parts.join("\0"));
    let first: [u8; 8] = hash[..8].try_into().expect("a hash has more than eight bytes");
    i64::from_be_bytes(first) & i64::MAX
}

/// Forgets what was noted before a day.
pub async fn forget_before(connection: &mut AnyConnection, day: &str) -> Result<(), StoreError> {
    sqlx::query("delete from partner_exposure where day < $1")
        .bind(day)
        .execute(connection)
        .await?;
    Ok(())
}

/// Every organisation that was or could have been shown from a day to the one before another, and how much
/// it was.
pub async fn shown_between(
    connection: &mut AnyConnection,
    from: &str,
    before: &str,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, cast(sum(weight) as bigint) from partner_exposure
         where day >= $1 and day < $2 group by organisation_id order by organisation_id",
    )
    .bind(from)
    .bind(before)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// The organisations that were shown before a day, and on which day last.
pub async fn last_shown(
    connection: &mut AnyConnection,
    before: &str,
) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, max(day) from partner_exposure where weight > 0 and day < $1
         group by organisation_id order by organisation_id",
    )
    .bind(before)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// For which calls and petitions an organisation was shown, and when: the last first; a page of so many, and one more where there
/// is one.
pub async fn shown_for(
    connection: &mut AnyConnection,
    organisation: i64,
    (page, most): (i64, usize),
) -> Result<Vec<(String, String)>, StoreError> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = sqlx::query(
        "select occasion, max(day) as last from partner_exposure
         where organisation_id = $1 and weight > 0 and occasion not like 'project:%'
         group by occasion order by last desc, occasion limit $2 offset $3",
    )
    .bind(organisation)
    .bind(most.saturating_add(1))
    .bind(page.saturating_mul(most))
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// For how many projects an organisation was shown. Projects are for those who build them: none is named.
pub async fn shown_for_projects(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select count(distinct occasion) from partner_exposure
         where organisation_id = $1 and weight > 0 and occasion like 'project:%'",
    )
    .bind(organisation)
    .fetch_one(connection)
    .await?)
}
