//! When the program last lived, and the calls whose deadline fell while it did not.

use sqlx::{AnyConnection, Row};

use crate::features::calls::outages::Outage;
use crate::shared::pulse::Failing;
use crate::shared::store::StoreError;

/// When the program last noted that it lived, in seconds; nothing where it never did.
pub async fn last_lived(connection: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    let row = sqlx::query("select lived_at from server_lived where id = 1")
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Notes that the program lives.
pub async fn lives(connection: &mut AnyConnection, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into server_lived (id, lived_at) values (1, $1)
         on conflict (id) do update set lived_at = excluded.lived_at",
    )
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes since when, until when and for how many the program gave nothing but errors; nothing where it serves.
pub async fn fails(connection: &mut AnyConnection, failing: Option<Failing>) -> Result<(), StoreError> {
    sqlx::query(
        "update server_lived set failing_since = $1, failing_until = $2, failing_people = $3 where id = 1",
    )
    .bind(failing.map(|failing| failing.since))
    .bind(failing.map(|failing| failing.until))
    .bind(failing.map(|failing| i64::try_from(failing.people).unwrap_or(i64::MAX)))
    .execute(connection)
    .await?;
    Ok(())
}

/// What was last noted of that.
pub async fn last_failed(connection: &mut AnyConnection) -> Result<Option<Failing>, StoreError> {
    let row = sqlx::query(
        "select failing_since, failing_until, failing_people from server_lived
         where id = 1 and failing_since is not null",
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        let people: i64 = row.try_get(2)?;
        Ok(Failing {
            since: row.try_get(0)?,
            until: row.try_get(1)?,
            people: people.unsigned_abs(),
        })
    })
    .transpose()
}

/// Notes that the deadline of a call fell into an outage.
pub async fn note(connection: &mut AnyConnection, call: i64, outage: Outage) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_outage (call_id, began_at, ended_at) values ($1, $2, $3)
         on conflict (call_id, ended_at) do nothing",
    )
    .bind(call)
    .bind(outage.began)
    .bind(outage.ended)
    .execute(connection)
    .await?;
    Ok(())
}

/// The calls, by number, of which an outage that ended after an instant was not given back yet, and that outage: what
/// ended first comes first. A call that was given up waits for nothing.
pub async fn waiting(connection: &mut AnyConnection, since: i64) -> Result<Vec<(i64, Outage)>, StoreError> {
    let rows = sqlx::query(
        "select call_id, began_at, ended_at from call_outage join call on call.id = call_id
         where ended_at > $1 and withdrawn_at is null and not exists (
            select 1 from call_version where call_version.call_id = call_outage.call_id
                and cause = 'extended' and call_version.published_at >= ended_at)
         order by ended_at, call_id",
    )
    .bind(since)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let outage = Outage {
                began: row.try_get(1)?,
                ended: row.try_get(2)?,
            };
            Ok((row.try_get(0)?, outage))
        })
        .collect()
}

/// Marks where a call is put off: what follows can be undone by itself.
pub async fn hold(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query("savepoint call_put_off").execute(connection).await?;
    Ok(())
}

/// Keeps what was done since, or undoes it.
pub async fn let_go(connection: &mut AnyConnection, keep: bool) -> Result<(), StoreError> {
    if !keep {
        sqlx::query("rollback to savepoint call_put_off")
            .execute(&mut *connection)
            .await?;
    }
    sqlx::query("release savepoint call_put_off")
        .execute(connection)
        .await?;
    Ok(())
}
