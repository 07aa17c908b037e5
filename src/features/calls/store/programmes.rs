//! The programmes that calls offer or wish to, and what their funders said.

use std::str::FromStr;

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// What a funder said of a call that wishes to offer its programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was asked and has not answered.
    Proposed,
    /// It said yes.
    Agreed,
    /// It said no.
    Declined,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Proposed, Self::Agreed, Self::Declined];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Agreed => "agreed",
            Self::Declined => "declined",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(())
    }
}

/// A programme and a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Number of the call.
    pub call: i64,
    /// Number of the programme.
    pub programme: i64,
    /// What its funder said.
    pub state: State,
    /// Whether the version of the call that stands offers it.
    pub offered: bool,
    /// Since when the funder says so, or is asked, in seconds.
    pub changed_at: i64,
}

const SELECT: &str = "select call_id, programme_id, state, offered, changed_at from call_programme";

async fn read(connection: &mut AnyConnection, by: &str, ids: &[i64]) -> Result<Vec<Offer>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, ids.len());
    let sql = format!("{SELECT} where {by} in ({list}) order by changed_at, call_id, programme_id");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(*id);
    }
    let mut offers = Vec::new();
    for row in query.fetch_all(connection).await? {
        let (state, offered): (String, i64) = (row.try_get(2)?, row.try_get(3)?);
        // A state that this version does not know is left out.
        if let Ok(state) = state.parse() {
            offers.push(Offer {
                call: row.try_get(0)?,
                programme: row.try_get(1)?,
                state,
                offered: offered == 1,
                changed_at: row.try_get(4)?,
            });
        }
    }
    Ok(offers)
}

/// What was asked and said of the programmes of a call.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<Vec<Offer>, StoreError> {
    read(connection, "call_id", &[call]).await
}

/// The calls that wish to offer any of these programmes, or do.
pub async fn of_programmes(
    connection: &mut AnyConnection,
    programmes: &[i64],
) -> Result<Vec<Offer>, StoreError> {
    read(connection, "programme_id", programmes).await
}

/// Keeps that a call wishes to offer a programme; false where that was kept already.
pub async fn propose(
    connection: &mut AnyConnection,
    (call, programme): (i64, i64),
    state: State,
    now: i64,
) -> Result<bool, StoreError> {
    let kept = sqlx::query(
        "insert into call_programme (call_id, programme_id, state, offered, changed_at) values ($1, $2, $3, 0, $4)
         on conflict (call_id, programme_id) do nothing",
    )
    .bind(call)
    .bind(programme)
    .bind(state.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(kept.rows_affected() > 0)
}

/// Keeps what a funder says; false where it said something else meanwhile, or the call offers it now.
pub async fn answer(
    connection: &mut AnyConnection,
    offer: &Offer,
    to: State,
    now: i64,
) -> Result<bool, StoreError> {
    let answered = sqlx::query(
        "update call_programme set state = $1, changed_at = $2
         where call_id = $3 and programme_id = $4 and state = $5 and offered = 0",
    )
    .bind(to.as_str())
    .bind(now)
    .bind(offer.call)
    .bind(offer.programme)
    .bind(offer.state.as_str())
    .execute(connection)
    .await?;
    Ok(answered.rows_affected() > 0)
}

/// Notes which programmes the version that stands offers, by their addresses; false where the funder of one does not say
/// yes any more.
pub async fn stand(
    connection: &mut AnyConnection,
    call: i64,
    addresses: &[String],
) -> Result<bool, StoreError> {
    sqlx::query("update call_programme set offered = 0 where call_id = $1")
        .bind(call)
        .execute(&mut *connection)
        .await?;
    for address in addresses {
        let offered = sqlx::query(
            "update call_programme set offered = 1 where call_id = $1 and state = 'agreed'
             and programme_id in (select id from programme where address = $2)",
        )
        .bind(call)
        .bind(address)
        .execute(&mut *connection)
        .await?;
        if offered.rows_affected() == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Number, address and published version of calls, published or not, by their numbers.
pub async fn drafts(
    connection: &mut AnyConnection,
    calls: &[i64],
) -> Result<Vec<super::calls::Draft>, StoreError> {
    let mut drafts = Vec::new();
    for call in calls {
        let address: Option<String> = sqlx::query_scalar("select address from call where id = $1")
            .bind(*call)
            .fetch_optional(&mut *connection)
            .await?;
        if let Some(address) = address {
            drafts.extend(super::calls::draft(connection, &address).await?);
        }
    }
    Ok(drafts)
}
