//! Amendments, and who answered what.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::amending::{Amendment, Standing};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// The amendments of an agreement, in their order. One that this version of the program does not know is left out.
pub async fn of(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Amendment>, StoreError> {
    let rows = sqlx::query(
        "select id, number, content, words, organisation_id, state, proposed_at, settled_on, language from amendment
         where agreement_id = $1 order by number",
    )
    .bind(agreement)
    .fetch_all(&mut *connection)
    .await?;
    let mut every = Vec::with_capacity(rows.len());
    for row in &rows {
        let (content, state, settled): (String, String, String) =
            (row.try_get(2)?, row.try_get(5)?, row.try_get(7)?);
        let (Ok(change), Ok(stands)) = (serde_json::from_str(&content), state.parse()) else {
            continue;
        };
        let id: i64 = row.try_get(0)?;
        let answers = sqlx::query(
            "select organisation_id, accepts from amendment_answer where amendment_id = $1 order by answered_at",
        )
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
        let answers: Result<Vec<(i64, bool)>, sqlx::Error> = answers
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get::<i64, _>(1)? == 1)))
            .collect();
        every.push(Amendment {
            id,
            number: row.try_get(1)?,
            change,
            words: row.try_get(3)?,
            language: row.try_get::<String, _>(8)?.parse().ok(),
            by: row.try_get(4)?,
            stands,
            at: row.try_get(6)?,
            settled: settled.parse().ok(),
            answers: answers?,
        });
    }
    Ok(every)
}

/// Proposes one.
pub async fn insert(
    connection: &mut AnyConnection,
    agreement: i64,
    one: &Amendment,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into amendment (id, agreement_id, number, kind, content, words, organisation_id, person_id, state, proposed_at,
            settled_on, language)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $9, '', $10)",
    )
    .bind(one.id)
    .bind(agreement)
    .bind(one.number)
    .bind(one.change.kind())
    .bind(serde_json::to_string(&one.change).expect("texts, days and numbers are JSON"))
    .bind(&one.words)
    .bind(one.by)
    .bind(acting.person)
    .bind(one.at)
    .bind(one.language.map_or("", Lang::code))
    .execute(connection)
    .await?;
    Ok(())
}

/// Answers one; the first answer of an organisation stands.
pub async fn answer(
    connection: &mut AnyConnection,
    amendment: i64,
    (organisation, accepts, words): (i64, bool, &str),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into amendment_answer (amendment_id, organisation_id, person_id, accepts, words, answered_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (amendment_id, organisation_id) do nothing",
    )
    .bind(amendment)
    .bind(organisation)
    .bind(acting.person)
    .bind(i64::from(accepts))
    .bind(words)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Settles one.
pub async fn settle(
    connection: &mut AnyConnection,
    amendment: i64,
    (stands, day): (Standing, Date),
) -> Result<(), StoreError> {
    sqlx::query("update amendment set state = $1, settled_on = $2 where id = $3 and state = 'proposed'")
        .bind(stands.as_str())
        .bind(day.to_string())
        .bind(amendment)
        .execute(connection)
        .await?;
    Ok(())
}
