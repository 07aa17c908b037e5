//! Instalments, orders and what is paid back.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::money::{Instalment, Stands};
use crate::features::agreements::recovering::{Recovery, Standing};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select instalment.id, agreement_id, instalment.organisation_id, instalment.number, cents, due_on, instalment.state,
    reference, paid_on, decision_id from instalment";

fn instalment(row: &AnyRow) -> Result<Option<Instalment>, StoreError> {
    let (due, stands, paid): (String, String, String) = (row.try_get(5)?, row.try_get(6)?, row.try_get(8)?);
    let (Ok(due), Ok(stands)) = (due.parse(), stands.parse()) else {
        return Ok(None);
    };
    Ok(Some(Instalment {
        id: row.try_get(0)?,
        agreement: row.try_get(1)?,
        organisation: row.try_get(2)?,
        decision: row.try_get::<Option<i64>, _>(9)?.unwrap_or_default(),
        number: row.try_get(3)?,
        cents: row.try_get(4)?,
        due,
        stands,
        reference: row.try_get(7)?,
        paid_on: paid.parse().ok(),
    }))
}

/// What is paid under an agreement, the nearest first.
pub async fn of(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Instalment>, StoreError> {
    let sql = format!("{SELECT} where agreement_id = $1 order by due_on, organisation_id, number");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(agreement)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .filter_map(|row| instalment(row).transpose())
        .collect()
}

/// What a funder has yet to pay under agreements that bind, and what it ordered under any.
const OPEN: &str = "join agreement on agreement.id = agreement_id
    where agreement.organisation_id = $1
        and (instalment.state = 'ordered' or (instalment.state = 'planned' and agreement.state = 'signed'))";

/// What a funder has yet to pay, the nearest first: `most` at most, after so many.
pub async fn of_funder(
    connection: &mut AnyConnection,
    funder: i64,
    (after, most): (i64, i64),
) -> Result<Vec<Instalment>, StoreError> {
    let sql = format!(
        "{SELECT} {OPEN} order by due_on, agreement_id, instalment.organisation_id, instalment.number limit $2 offset $3"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(funder)
        .bind(most)
        .bind(after)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .filter_map(|row| instalment(row).transpose())
        .collect()
}

/// Those of these payments that a funder has yet to make, the nearest first.
pub async fn open(
    connection: &mut AnyConnection,
    funder: i64,
    ids: &[i64],
) -> Result<Vec<Instalment>, StoreError> {
    let mut open = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql = format!("{SELECT} {OPEN} and instalment.id in ({list})");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(funder);
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in &query.fetch_all(&mut *connection).await? {
            open.extend(instalment(row)?);
        }
    }
    open.sort_by_key(|one| (one.due, one.agreement, one.organisation, one.number));
    Ok(open)
}

/// What a funder ordered or paid under a reference.
pub async fn by_reference(
    connection: &mut AnyConnection,
    funder: i64,
    reference: &str,
) -> Result<Option<Instalment>, StoreError> {
    let sql = format!(
        "{SELECT} join agreement on agreement.id = agreement_id
         where agreement.organisation_id = $1 and reference = $2 and reference <> ''"
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(funder)
        .bind(reference)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), instalment)
}

/// When a payment was ordered, in seconds.
pub async fn ordered_at(connection: &mut AnyConnection, id: i64) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select ordered_at from payment_order join instalment on order_id = payment_order.id where instalment.id = $1",
    )
    .bind(id)
    .fetch_optional(connection)
    .await?)
}

/// Adds one.
pub async fn insert(connection: &mut AnyConnection, one: &Instalment) -> Result<(), StoreError> {
    sqlx::query(
        "insert into instalment (id, agreement_id, organisation_id, number, cents, due_on, state, reference, iban, holder, paid_on,
            decision_id)
         values ($1, $2, $3, $4, $5, $6, $7, '', '', '', '', $8)",
    )
    .bind(one.id)
    .bind(one.agreement)
    .bind(one.organisation)
    .bind(one.number)
    .bind(one.cents)
    .bind(one.due.to_string())
    .bind(one.stands.as_str())
    .bind((one.decision > 0).then_some(one.decision))
    .execute(connection)
    .await?;
    Ok(())
}

/// Another amount for one that is planned; one of nothing is dropped, and keeps what it was.
pub async fn change(connection: &mut AnyConnection, id: i64, cents: i64) -> Result<(), StoreError> {
    let sql = match cents {
        0 => "update instalment set state = 'dropped' where id = $1 and state = 'planned' and $2 = 0",
        _ => "update instalment set cents = $2 where id = $1 and state = 'planned'",
    };
    sqlx::query(sql).bind(id).bind(cents).execute(connection).await?;
    Ok(())
}

/// Begins an order of a funder.
pub async fn begin_order(
    connection: &mut AnyConnection,
    (id, number): (i64, &str),
    (funder, acting): (i64, Acting),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into payment_order (id, number, organisation_id, person_id, ordered_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(number)
    .bind(funder)
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Orders a planned payment; false where somebody was faster.
pub async fn order(
    connection: &mut AnyConnection,
    (id, order): (i64, i64),
    (reference, iban, holder): (&str, &str, &str),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update instalment set state = 'ordered', order_id = $1, reference = $2, iban = $3, holder = $4
         where id = $5 and state = 'planned'",
    )
    .bind(order)
    .bind(reference)
    .bind(iban)
    .bind(holder)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// That one was paid on a day; false where it was not ordered.
pub async fn pay(connection: &mut AnyConnection, id: i64, day: Date) -> Result<bool, StoreError> {
    let done =
        sqlx::query("update instalment set state = 'paid', paid_on = $1 where id = $2 and state = 'ordered'")
            .bind(day.to_string())
            .bind(id)
            .execute(connection)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// That an ordered payment came back: it is planned again, or dropped, under no order. False where it was not ordered.
pub async fn come_back(connection: &mut AnyConnection, id: i64, stands: Stands) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update instalment set state = $1, order_id = null, reference = '', iban = '', holder = ''
         where id = $2 and state = 'ordered'",
    )
    .bind(stands.as_str())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The orders of a funder, the newest first: number and instant.
pub async fn orders(connection: &mut AnyConnection, funder: i64) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = sqlx::query(
        "select number, ordered_at from payment_order where organisation_id = $1 order by ordered_at desc, id limit 100",
    )
    .bind(funder)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// The payments of an order of a funder: each with its account and the name of that; nothing where there is no such order.
pub async fn of_order(
    connection: &mut AnyConnection,
    (funder, number): (i64, &str),
) -> Result<Option<Vec<(Instalment, String, String, i64)>>, StoreError> {
    let found: Option<i64> =
        sqlx::query_scalar("select id from payment_order where organisation_id = $1 and number = $2")
            .bind(funder)
            .bind(number)
            .fetch_optional(&mut *connection)
            .await?;
    let Some(order) = found else {
        return Ok(None);
    };
    let sql = "select instalment.id, agreement_id, instalment.organisation_id, instalment.number, cents, due_on, instalment.state,
            reference, paid_on, decision_id, iban, holder, ordered_at
         from instalment join payment_order on payment_order.id = order_id where order_id = $1 order by reference";
    let rows = sqlx::query(sql).bind(order).fetch_all(connection).await?;
    let mut every = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(one) = instalment(row)? {
            every.push((one, row.try_get(10)?, row.try_get(11)?, row.try_get(12)?));
        }
    }
    Ok(Some(every))
}

/// What is proposed, decided or repaid under an agreement.
pub async fn recoveries(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Recovery>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, ground, proposed_cents, working, words, cents, state, reason, proposed_at, decided_on, repaid_on,
            words_language, reason_language
         from recovery where agreement_id = $1 order by proposed_at, id",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| recovery(row).transpose()).collect()
}

fn recovery(row: &AnyRow) -> Result<Option<Recovery>, StoreError> {
    let (ground, working, state): (String, String, String) =
        (row.try_get(2)?, row.try_get(4)?, row.try_get(7)?);
    let (Ok(ground), Ok(working), Ok(stands)) =
        (ground.parse(), serde_json::from_str(&working), state.parse())
    else {
        return Ok(None);
    };
    let (decided, repaid): (String, String) = (row.try_get(10)?, row.try_get(11)?);
    Ok(Some(Recovery {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        ground,
        proposed: row.try_get(3)?,
        working,
        words: row.try_get(5)?,
        language: row.try_get::<String, _>(12)?.parse().ok(),
        cents: row.try_get(6)?,
        stands,
        reason: row.try_get(8)?,
        reason_language: row.try_get::<String, _>(13)?.parse().ok(),
        decided: decided.parse().ok(),
        repaid: repaid.parse().ok(),
    }))
}

/// Proposes one.
pub async fn propose(
    connection: &mut AnyConnection,
    agreement: i64,
    one: &Recovery,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into recovery (id, agreement_id, organisation_id, ground, proposed_cents, working, words, cents, state, reason,
            proposed_at, decided_on, repaid_on, words_language)
         values ($1, $2, $3, $4, $5, $6, $7, 0, 'proposed', '', $8, '', '', $9)",
    )
    .bind(one.id)
    .bind(agreement)
    .bind(one.organisation)
    .bind(one.ground.as_str())
    .bind(one.proposed)
    .bind(serde_json::to_string(&one.working).expect("numbers are JSON"))
    .bind(&one.words)
    .bind(now)
    .bind(one.language.map_or("", Lang::code))
    .execute(connection)
    .await?;
    Ok(())
}

/// Decides on one that was proposed; false where somebody was faster.
pub async fn settle(
    connection: &mut AnyConnection,
    id: i64,
    (stands, cents): (Standing, i64),
    (reason, language): (&str, Lang),
    (day, acting): (Date, Acting),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update recovery set state = $1, cents = $2, reason = $3, decided_on = $4, person_id = $5, reason_language = $6
         where id = $7 and state = 'proposed'",
    )
    .bind(stands.as_str())
    .bind(cents)
    .bind(reason)
    .bind(day.to_string())
    .bind(acting.person)
    .bind(language.code())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// That one that was decided was paid back on a day; false where it was not decided.
pub async fn repay(connection: &mut AnyConnection, id: i64, day: Date) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update recovery set state = 'repaid', repaid_on = $1 where id = $2 and state = 'decided'",
    )
    .bind(day.to_string())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many instalments an organisation has under an agreement, dropped ones too.
pub async fn count(
    connection: &mut AnyConnection,
    (agreement, organisation): (i64, i64),
) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar(
            "select count(*) from instalment where agreement_id = $1 and organisation_id = $2",
        )
        .bind(agreement)
        .bind(organisation)
        .fetch_one(connection)
        .await?,
    )
}
