//! Common funds and who is in them.

mod money;
mod motions;

use jiff::civil::Date;
use sqlx::AnyConnection;

pub use money::{book, end_promise, note, promise, promises};
pub use motions::{agree, carry, end, motions, propose, vote, votes};

use super::fund::Fund;
use crate::shared::store::StoreError;

/// Takes one's turn: of two that change something in a fund at once the second waits for the first, and reads what it did.
pub async fn turn(connection: &mut AnyConnection, fund: i64) -> Result<(), StoreError> {
    sqlx::query("update common_fund set version = version + 1 where id = $1")
        .bind(fund)
        .execute(connection)
        .await?;
    Ok(())
}

const FUND: &str = "select id, address, created_at from common_fund";

fn fund((id, address, created_at): (i64, String, i64)) -> Fund {
    Fund {
        id,
        address,
        created_at,
    }
}

/// Every fund, the latest first. There are dozens of them at most.
pub async fn every(connection: &mut AnyConnection) -> Result<Vec<Fund>, StoreError> {
    let sql = format!("{FUND} order by created_at desc, id limit 200");
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(fund).collect())
}

/// The fund at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Fund>, StoreError> {
    let sql = format!("{FUND} where address = $1");
    let row: Option<(i64, String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    Ok(row.map(fund))
}

/// The fund that pays for a programme.
pub async fn of_programme(
    connection: &mut AnyConnection,
    programme: &str,
) -> Result<Option<Fund>, StoreError> {
    let row: Option<(i64, String, i64)> = sqlx::query_as(
        "select common_fund.id, common_fund.address, common_fund.created_at from common_fund
         join common_fund_programme on fund_id = common_fund.id join programme on programme.id = programme_id
         where programme.address = $1",
    )
    .bind(programme)
    .fetch_optional(connection)
    .await?;
    Ok(row.map(fund))
}

/// The programmes that a fund pays for.
pub async fn programmes(connection: &mut AnyConnection, fund: i64) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select programme_id from common_fund_programme where fund_id = $1 order by 1")
            .bind(fund)
            .fetch_all(connection)
            .await?,
    )
}

/// Says which programmes a fund pays for; one that another fund pays for stays there.
pub async fn pay_for(
    connection: &mut AnyConnection,
    fund: i64,
    programmes: &[i64],
) -> Result<(), StoreError> {
    sqlx::query("delete from common_fund_programme where fund_id = $1")
        .bind(fund)
        .execute(&mut *connection)
        .await?;
    for programme in programmes {
        sqlx::query(
            "insert into common_fund_programme (programme_id, fund_id) values ($1, $2) on conflict do nothing",
        )
        .bind(programme)
        .bind(fund)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The funds in which one of these organisations is.
pub async fn of_members(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<Fund>, StoreError> {
    let mut funds: Vec<Fund> = Vec::new();
    for organisation in organisations {
        let sql = format!(
            "{FUND} where id in (select fund_id from common_fund_member where organisation_id = $1 and until = '')
             or id in (select fund_id from common_fund_motion where holder_id = $1 and state <> 'withdrawn')
             order by created_at desc, id"
        );
        let rows: Vec<(i64, String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(organisation)
            .fetch_all(&mut *connection)
            .await?;
        for one in rows.into_iter().map(fund) {
            if !funds.contains(&one) {
                funds.push(one);
            }
        }
    }
    Ok(funds)
}

/// Keeps a new fund.
pub async fn insert(connection: &mut AnyConnection, fund: &Fund) -> Result<(), StoreError> {
    sqlx::query("insert into common_fund (id, address, version, created_at) values ($1, $2, 1, $3)")
        .bind(fund.id)
        .bind(&fund.address)
        .bind(fund.created_at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Who is in a fund.
pub async fn members(connection: &mut AnyConnection, fund: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select organisation_id from common_fund_member where fund_id = $1 and until = '' order by since, organisation_id",
    )
    .bind(fund)
    .fetch_all(connection)
    .await?)
}

/// Lets somebody in.
pub async fn join(
    connection: &mut AnyConnection,
    (fund, organisation): (i64, i64),
    today: Date,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into common_fund_member (fund_id, organisation_id, since, until) values ($1, $2, $3, '')
         on conflict (fund_id, organisation_id) do update set since = excluded.since, until = ''",
    )
    .bind(fund)
    .bind(organisation)
    .bind(today.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Somebody leaves: what it promised and did not bring is no longer awaited.
pub async fn leave(
    connection: &mut AnyConnection,
    (fund, organisation): (i64, i64),
    today: Date,
) -> Result<(), StoreError> {
    for sql in [
        "update common_fund_member set until = $1 where fund_id = $2 and organisation_id = $3 and until = ''",
        "update common_fund_promise set ended_on = $1 where fund_id = $2 and organisation_id = $3 and ended_on = ''",
    ] {
        sqlx::query(sql)
            .bind(today.to_string())
            .bind(fund)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
