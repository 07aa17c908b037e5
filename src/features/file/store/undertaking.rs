//! Which organisations say that they form one undertaking.

use std::collections::{BTreeSet, HashMap};

use sqlx::AnyConnection;

use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// Of whom an organisation says it, and whether they say so too.
pub async fn said(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<(i64, bool)>, StoreError> {
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "select link.other_id, (select count(*) from undertaking_link back
            where back.organisation_id = link.other_id and back.other_id = link.organisation_id)
         from undertaking_link link where link.organisation_id = $1 order by link.said_at, link.other_id",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|(other, back)| (other, back > 0)).collect())
}

/// Who says it of an organisation that does not say so.
pub async fn asked(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select link.organisation_id from undertaking_link link where link.other_id = $1 and not exists (
            select 1 from undertaking_link back
            where back.organisation_id = link.other_id and back.other_id = link.organisation_id)
         order by link.said_at, link.organisation_id",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?)
}

/// Everybody with whom an organisation forms one undertaking, itself among them: those of whom both say so, and theirs.
pub async fn members(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<i64>, StoreError> {
    let mut members = BTreeSet::from([organisation]);
    let mut open = vec![organisation];
    while let Some(next) = open.pop() {
        for (other, both) in said(connection, next).await? {
            if both && members.insert(other) {
                open.push(other);
            }
        }
    }
    Ok(members.into_iter().collect())
}

/// Of everybody who forms one undertaking with others, who has the lowest number among them: the same for all of one.
pub async fn firsts(connection: &mut AnyConnection) -> Result<HashMap<i64, i64>, StoreError> {
    let pairs: Vec<(i64, i64)> = sqlx::query_as(
        "select link.organisation_id, link.other_id from undertaking_link link
         join undertaking_link back on back.organisation_id = link.other_id and back.other_id = link.organisation_id
         where link.organisation_id < link.other_id",
    )
    .fetch_all(connection)
    .await?;
    let mut firsts: HashMap<i64, i64> = pairs
        .iter()
        .flat_map(|(one, other)| [(*one, *one), (*other, *other)])
        .collect();
    // Until nobody is linked to somebody of a lower number than their own first.
    loop {
        let mut moved = false;
        for (one, other) in &pairs {
            let first = firsts[one].min(firsts[other]);
            for member in [*one, *other] {
                moved |= firsts.insert(member, first) != Some(first);
            }
        }
        if !moved {
            return Ok(firsts);
        }
    }
}

/// Keeps that an organisation says it of another; false where it said so before.
pub async fn say(
    connection: &mut AnyConnection,
    (organisation, other): (i64, i64),
    acting: Acting,
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into undertaking_link (organisation_id, other_id, person_id, mandate_id, said_at) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, other_id) do nothing",
    )
    .bind(organisation)
    .bind(other)
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes back what an organisation said of another; false where it did not say so.
pub async fn take_back(
    connection: &mut AnyConnection,
    (organisation, other): (i64, i64),
) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from undertaking_link where organisation_id = $1 and other_id = $2")
        .bind(organisation)
        .bind(other)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}
