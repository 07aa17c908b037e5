//! Who organises a call, and who was asked to.

use std::str::FromStr;

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// Where an organiser stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Asked to organise with the others.
    Invited,
    /// Organises.
    Confirmed,
    /// Would not.
    Declined,
    /// Organised, and does so no more.
    Left,
    /// Was asked, and those who asked thought again.
    TakenBack,
}

impl State {
    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Left => "left",
            Self::TakenBack => "taken-back",
        }
    }

    /// Whether it organises.
    #[must_use]
    pub fn is_confirmed(self) -> bool {
        self == Self::Confirmed
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        let all = [
            Self::Invited,
            Self::Confirmed,
            Self::Declined,
            Self::Left,
            Self::TakenBack,
        ];
        all.into_iter().find(|state| state.as_str() == word).ok_or(())
    }
}

/// An organisation and a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organiser {
    /// Its number.
    pub id: i64,
    /// Which organisation.
    pub organisation: i64,
    /// Where it stands.
    pub state: State,
    /// Since when, in seconds.
    pub changed_at: i64,
}

/// Everyone who organises a call or was asked to, each organisation once, in the order in which they came.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<Vec<Organiser>, StoreError> {
    // Two organisations that became one may both be there: what was confirmed comes first.
    let rows = sqlx::query(
        "select id, organisation_id, state, changed_at from call_organiser where call_id = $1
         order by case state when 'confirmed' then 0 else 1 end, changed_at, id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?;
    let mut organisers: Vec<Organiser> = Vec::with_capacity(rows.len());
    for row in rows {
        let (organisation, state): (i64, String) = (row.try_get(1)?, row.try_get(2)?);
        let known = organisers.iter().any(|one| one.organisation == organisation);
        if let (Ok(state), false) = (state.parse(), known) {
            organisers.push(Organiser {
                id: row.try_get(0)?,
                organisation,
                state,
                changed_at: row.try_get(3)?,
            });
        }
    }
    Ok(organisers)
}

/// Of these organisations, those that organise a published call, over ones too.
///
/// # Errors
/// When the database does not answer.
pub async fn organisers_among(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<i64>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select distinct call_organiser.organisation_id from call_organiser join call on call.id = call_organiser.call_id
         where call.published > 0 and call_organiser.state = 'confirmed' and call_organiser.organisation_id in ({})",
        parameters(1, organisations.len())
    );
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// Adds an organiser.
pub async fn insert(
    connection: &mut AnyConnection,
    (id, call, organisation): (i64, i64, i64),
    state: State,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_organiser (id, call_id, organisation_id, state, changed_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(call)
    .bind(organisation)
    .bind(state.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Moves an organiser from one state to another; false when it is not there any more.
pub async fn step(
    connection: &mut AnyConnection,
    id: i64,
    from: State,
    to: State,
    now: i64,
) -> Result<bool, StoreError> {
    let moved =
        sqlx::query("update call_organiser set state = $1, changed_at = $2 where id = $3 and state = $4")
            .bind(to.as_str())
            .bind(now)
            .bind(id)
            .bind(from.as_str())
            .execute(connection)
            .await?;
    Ok(moved.rows_affected() > 0)
}
