//! Every query about envelopes.

use sqlx::{AnyConnection, Row};

use crate::features::programmes::envelope::{Change, Envelope, Only};
use crate::shared::store::StoreError;

/// The envelopes of a programme, the last years first; a delegated one may come before its whole.
///
/// # Errors
/// When the database does not answer.
pub async fn envelopes(connection: &mut AnyConnection, programme: i64) -> Result<Vec<Envelope>, StoreError> {
    let rows = sqlx::query(
        "select id, within_id, year, purpose, cents, kinds, themes, communes from envelope where programme_id = $1
         order by year desc, created_at, id",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Envelope {
                id: row.try_get(0)?,
                within: row.try_get(1)?,
                year: i16::try_from(row.try_get::<i64, _>(2)?).unwrap_or_default(),
                purpose: row.try_get(3)?,
                cents: row.try_get(4)?,
                only: Only {
                    kinds: words(row.try_get(5)?),
                    themes: words(row.try_get(6)?),
                    communes: words(row.try_get(7)?),
                },
            })
        })
        .collect()
}

fn words(list: String) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

/// Corrects an envelope: how much there is, and for whom; what was there and why is kept.
pub async fn correct(
    connection: &mut AnyConnection,
    (before, after): (&Envelope, &Envelope),
    why: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update envelope set cents = $1, kinds = $2, themes = $3, communes = $4 where id = $5")
        .bind(after.cents)
        .bind(after.only.kinds.join(" "))
        .bind(after.only.themes.join(" "))
        .bind(after.only.communes.join(" "))
        .bind(after.id)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into envelope_change (envelope_id, number, before_cents, cents, words, changed_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from envelope_change where envelope_id = $1",
    )
    .bind(after.id)
    .bind(before.cents)
    .bind(after.cents)
    .bind(why)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// How often an envelope was corrected.
pub async fn corrected(connection: &mut AnyConnection, envelope: i64) -> Result<usize, StoreError> {
    let count: i64 = sqlx::query_scalar("select count(*) from envelope_change where envelope_id = $1")
        .bind(envelope)
        .fetch_one(connection)
        .await?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// What was corrected in the envelopes of a programme, the latest first, each with the number of its envelope.
pub async fn changes(
    connection: &mut AnyConnection,
    programme: i64,
) -> Result<Vec<(i64, Change)>, StoreError> {
    let rows = sqlx::query(
        "select envelope_id, before_cents, envelope_change.cents, words, changed_at from envelope_change
         join envelope on envelope.id = envelope_id where programme_id = $1 order by envelope_id, number desc",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let change = Change {
                before: row.try_get(1)?,
                cents: row.try_get(2)?,
                words: row.try_get(3)?,
                at: row.try_get(4)?,
            };
            Ok((row.try_get(0)?, change))
        })
        .collect()
}

/// Lets nobody else set money aside in a programme until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, programme: i64) -> Result<(), StoreError> {
    sqlx::query("update programme set changed_at = changed_at where id = $1")
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// Sets money aside.
pub async fn set_aside(
    connection: &mut AnyConnection,
    programme: i64,
    envelope: &Envelope,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into envelope (id, programme_id, within_id, year, purpose, cents, created_at, kinds, themes, communes)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(envelope.id)
    .bind(programme)
    .bind(envelope.within)
    .bind(i64::from(envelope.year))
    .bind(&envelope.purpose)
    .bind(envelope.cents)
    .bind(now)
    .bind(envelope.only.kinds.join(" "))
    .bind(envelope.only.themes.join(" "))
    .bind(envelope.only.communes.join(" "))
    .execute(connection)
    .await?;
    Ok(())
}

/// What was promised of each envelope of a programme, in cents.
pub async fn committed(
    connection: &mut AnyConnection,
    programme: i64,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query("select id, committed from envelope where programme_id = $1")
        .bind(programme)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// What was promised or granted out of each envelope of a programme and told to nobody yet, in cents; of later years too, where they have
/// an envelope.
pub async fn untold(connection: &mut AnyConnection, programme: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select envelope_id, cents - coalesce((select cast(sum(decision_later.cents) as bigint) from decision_later
            where decision_later.decision_id = decision.id), 0) from decision
         where state in ('conditional', 'granted') and notified_on is null and envelope_id is not null
            and programme_id = $1
         union all
         select decision_later.envelope_id, decision_later.cents from decision_later
         join decision on decision.id = decision_later.decision_id
         where decision.state in ('conditional', 'granted') and decision.notified_on is null
            and decision_later.envelope_id is not null and decision.programme_id = $1",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Whether a decision names an envelope.
pub async fn is_named(connection: &mut AnyConnection, envelope: i64) -> Result<bool, StoreError> {
    let decisions: i64 = sqlx::query_scalar(
        "select (select count(*) from decision where envelope_id = $1)
            + (select count(*) from decision_later where envelope_id = $1)",
    )
    .bind(envelope)
    .fetch_one(connection)
    .await?;
    Ok(decisions > 0)
}

/// Promises so many cents more of an envelope.
pub async fn promise(connection: &mut AnyConnection, envelope: i64, cents: i64) -> Result<(), StoreError> {
    sqlx::query("update envelope set committed = committed + $1 where id = $2")
        .bind(cents)
        .bind(envelope)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes an envelope away.
pub async fn take_away(connection: &mut AnyConnection, programme: i64, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from envelope where id = $1 and programme_id = $2")
        .bind(id)
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// The programmes of a funder that have money, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn with_money(connection: &mut AnyConnection, funder: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select id from programme where organisation_id = $1
            and exists (select 1 from envelope where programme_id = programme.id) order by id",
    )
    .bind(funder)
    .fetch_all(connection)
    .await?)
}
