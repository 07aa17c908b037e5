//! Themes that were put up, and what organisations say of them.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::poles::theme::{Interest, Theme};
use crate::shared::chance;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, address, organisation_id, theme, title, why, language, communes, until, call_id, closed_at, grounds
    from pole_theme";

/// Every theme that was put up, those that were taken down last. There are tens of them.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Theme>, StoreError> {
    let sql = format!("{SELECT} order by case when closed_at is null then 0 else 1 end, created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(theme).collect()
}

/// The theme at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Theme>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(theme).transpose()
}

fn theme(row: &AnyRow) -> Result<Theme, StoreError> {
    let (language, communes): (String, String) = (row.try_get(6)?, row.try_get(7)?);
    let (until, grounds): (Option<String>, String) = (row.try_get(8)?, row.try_get(11)?);
    Ok(Theme {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        organiser: row.try_get(2)?,
        theme: row.try_get(3)?,
        title: row.try_get(4)?,
        why: row.try_get(5)?,
        language: language.parse().unwrap_or_default(),
        grounds: serde_json::from_str(&grounds).unwrap_or_default(),
        communes: serde_json::from_str(&communes).unwrap_or_default(),
        until: until.and_then(|day| day.parse().ok()),
        call: row.try_get(9)?,
        closed_at: row.try_get(10)?,
    })
}

/// Puts a theme up.
pub async fn insert(connection: &mut AnyConnection, theme: &Theme, now: i64) -> Result<(), StoreError> {
    let communes = serde_json::to_string(&theme.communes).expect("a list of texts is JSON");
    let grounds = serde_json::to_string(&theme.grounds).expect("texts and numbers are JSON");
    sqlx::query(
        "insert into pole_theme (id, address, organisation_id, theme, title, why, language, communes, until, created_at,
            grounds)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(theme.id)
    .bind(&theme.address)
    .bind(theme.organiser)
    .bind(&theme.theme)
    .bind(&theme.title)
    .bind(&theme.why)
    .bind(theme.language.code())
    .bind(communes)
    .bind(theme.until.map(|day| day.to_string()))
    .bind(now)
    .bind(grounds)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a theme down; false when it was already.
pub async fn close(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query("update pole_theme set closed_at = $1 where id = $2 and closed_at is null")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// Says which call a theme became; false when it became one already.
pub async fn became(connection: &mut AnyConnection, id: i64, call: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query("update pole_theme set call_id = $1 where id = $2 and call_id is null")
        .bind(call)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// What organisations say of a theme, in the order in which they first did; each once.
pub async fn interests(connection: &mut AnyConnection, theme: i64) -> Result<Vec<Interest>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, carries, shown, words, language from pole_interest
         where pole_theme_id = $1 and withdrawn_at is null order by changed_at, id",
    )
    .bind(theme)
    .fetch_all(connection)
    .await?;
    let mut interests: Vec<Interest> = Vec::with_capacity(rows.len());
    for row in &rows {
        let language: String = row.try_get(4)?;
        let interest = Interest {
            organisation: row.try_get(0)?,
            carries: row.try_get::<i64, _>(1)? == 1,
            shown: row.try_get::<i64, _>(2)? == 1,
            words: row.try_get(3)?,
            language: language.parse().unwrap_or_default(),
        };
        // Two rows speak of one organisation where two became one.
        if interests
            .iter()
            .all(|one| one.organisation != interest.organisation)
        {
            interests.push(interest);
        }
    }
    Ok(interests)
}

/// Whom its body asked about a theme, and when last, in seconds.
pub async fn asked(connection: &mut AnyConnection, theme: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, max(asked_at) from pole_theme_asked where pole_theme_id = $1
         group by organisation_id order by 2, 1",
    )
    .bind(theme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Notes that an organisation is asked about a theme. Whoever asks took turns.
pub async fn ask(
    connection: &mut AnyConnection,
    theme: i64,
    organisation: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into pole_theme_asked (id, pole_theme_id, organisation_id, key, asked_at) values ($1, $2, $3, $4, $5)
         on conflict (key) do update set asked_at = excluded.asked_at",
    )
    .bind(chance::row())
    .bind(theme)
    .bind(organisation)
    .bind(format!("{theme}-{organisation}"))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The themes about which an organisation was asked and never said anything.
pub async fn waiting(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Theme>, StoreError> {
    let sql = format!(
        "{SELECT} where exists (select 1 from pole_theme_asked where pole_theme_id = pole_theme.id
            and pole_theme_asked.organisation_id = $1)
         and not exists (select 1 from pole_interest where pole_theme_id = pole_theme.id
            and pole_interest.organisation_id = $1)
         order by created_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().map(theme).collect()
}

/// Lets nobody else say something of a theme until this transaction is over; nothing is written by that.
pub async fn take_turns(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update pole_theme set closed_at = closed_at where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// When the public body was last told what an organisation says of a theme, taken back or not.
pub async fn told(
    connection: &mut AnyConnection,
    theme: i64,
    organisation: i64,
) -> Result<Option<i64>, StoreError> {
    let sql = "select max(told_at) from pole_interest where pole_theme_id = $1 and organisation_id = $2";
    Ok(sqlx::query_scalar(sql)
        .bind(theme)
        .bind(organisation)
        .fetch_one(connection)
        .await?)
}

/// Writes what an organisation says of a theme, instead of what it said before; `told` when the public body was told last.
/// Whoever writes took turns.
pub async fn say(
    connection: &mut AnyConnection,
    theme: i64,
    interest: &Interest,
    (now, told): (i64, Option<i64>),
) -> Result<(), StoreError> {
    sqlx::query("delete from pole_interest where pole_theme_id = $1 and organisation_id = $2")
        .bind(theme)
        .bind(interest.organisation)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into pole_interest (id, pole_theme_id, organisation_id, key, carries, shown, words, language, changed_at,
            told_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(chance::row())
    .bind(theme)
    .bind(interest.organisation)
    .bind(format!("{theme}-{}", interest.organisation))
    .bind(i64::from(interest.carries))
    .bind(i64::from(interest.shown))
    .bind(&interest.words)
    .bind(interest.language.code())
    .bind(now)
    .bind(told)
    .execute(connection)
    .await?;
    Ok(())
}

/// An organisation takes back what it said of a theme: its words are gone, and it is known when they were told; false when
/// it said nothing.
pub async fn take_back(
    connection: &mut AnyConnection,
    theme: i64,
    organisation: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let gone = sqlx::query(
        "update pole_interest set withdrawn_at = $1, words = '' where pole_theme_id = $2 and organisation_id = $3
            and withdrawn_at is null",
    )
    .bind(now)
    .bind(theme)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(gone.rows_affected() > 0)
}
