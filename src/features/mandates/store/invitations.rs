//! Invitations.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::mandates::invitation::{How, State};
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its number.
    pub id: i64,
    /// To act for whom.
    pub organisation: i64,
    /// Who is asked.
    pub email: String,
    /// In which language they were written to.
    pub language: Lang,
    /// As what.
    pub role: Role,
    /// First day; that of acceptance where absent.
    pub starts: Option<Date>,
    /// Last day, when there is one.
    pub until: Option<Date>,
    /// Why.
    pub how: How,
    /// The mandate covered or handed over.
    pub about: Option<i64>,
    /// Who asks.
    pub given_by: i64,
    /// Under which mandate.
    pub given_under: i64,
    /// Where it stands.
    pub state: State,
    /// When it was written, in seconds.
    pub created_at: i64,
    /// Last day on which it can be accepted.
    pub expires: Date,
}

impl Invitation {
    /// What may be open once only: the same role for the same person, one successor for a mandate.
    pub fn open_key(&self) -> String {
        match (self.how, self.about) {
            (How::Handover, Some(mandate)) => format!("handover:{mandate}"),
            (How::Handover | How::Invitation | How::Cover, _) => {
                format!("{}:{}:{}", self.organisation, self.role.as_str(), self.email)
            }
        }
    }
}

/// Writes an invitation; false when the like of it is open already.
///
/// # Errors
/// When the database does not answer.
pub async fn write(connection: &mut AnyConnection, invitation: &Invitation) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into invitation (id, organisation_id, email, language, role, starts, until, how, about, given_by,
            given_under, state, open_key, created_at, expires)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (open_key) do nothing",
    )
    .bind(invitation.id)
    .bind(invitation.organisation)
    .bind(&invitation.email)
    .bind(invitation.language.code())
    .bind(invitation.role.as_str())
    .bind(invitation.starts.map(|date| date.to_string()))
    .bind(invitation.until.map(|date| date.to_string()))
    .bind(invitation.how.as_str())
    .bind(invitation.about)
    .bind(invitation.given_by)
    .bind(invitation.given_under)
    .bind(State::Open.as_str())
    .bind(invitation.open_key())
    .bind(invitation.created_at)
    .bind(invitation.expires.to_string())
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Settles an open invitation; false when it is open no more.
///
/// # Errors
/// When the database does not answer.
pub async fn settle(
    connection: &mut AnyConnection,
    id: i64,
    state: State,
    now: i64,
) -> Result<bool, StoreError> {
    let settled = sqlx::query(
        "update invitation set state = $1, open_key = null, settled_at = $2 where id = $3 and state = $4",
    )
    .bind(state.as_str())
    .bind(now)
    .bind(id)
    .bind(State::Open.as_str())
    .execute(connection)
    .await?;
    Ok(settled.rows_affected() > 0)
}

const SELECT: &str = "select id, organisation_id, email, language, role, starts, until, how, about, given_by,
    given_under, state, created_at, expires from invitation";

/// An invitation by number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Invitation>, StoreError> {
    let mut found = several(connection, "id = $1", Value::Number(id)).await?;
    Ok(found.pop())
}

/// What an organisation's invitations wait for: the open ones.
///
/// # Errors
/// When the database does not answer.
pub async fn open_of(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Invitation>, StoreError> {
    several(
        connection,
        "state = 'open' and organisation_id = $1",
        Value::Number(organisation),
    )
    .await
}

/// The open invitations to an address.
///
/// # Errors
/// When the database does not answer.
pub async fn open_to(connection: &mut AnyConnection, email: &str) -> Result<Vec<Invitation>, StoreError> {
    several(connection, "state = 'open' and email = $1", Value::Text(email)).await
}

/// The open invitations given under a mandate.
///
/// # Errors
/// When the database does not answer.
pub async fn open_under(connection: &mut AnyConnection, mandate: i64) -> Result<Vec<Invitation>, StoreError> {
    several(
        connection,
        "state = 'open' and given_under = $1",
        Value::Number(mandate),
    )
    .await
}

/// The open invitations whose last day has passed.
///
/// # Errors
/// When the database does not answer.
pub async fn overdue(connection: &mut AnyConnection, today: Date) -> Result<Vec<Invitation>, StoreError> {
    several(
        connection,
        "state = 'open' and expires < $1",
        Value::Text(&today.to_string()),
    )
    .await
}

/// What an invitation is looked for by.
enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

async fn several(
    connection: &mut AnyConnection,
    which: &str,
    value: Value<'_>,
) -> Result<Vec<Invitation>, StoreError> {
    let sql = format!("{SELECT} where {which} order by created_at, id");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = match value {
        Value::Number(number) => query.bind(number),
        Value::Text(text) => query.bind(text.to_owned()),
    };
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .filter_map(|row| invitation(row).transpose())
        .collect()
}

/// What this version does not know is left out.
fn invitation(row: &AnyRow) -> Result<Option<Invitation>, StoreError> {
    let (language, role): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let (starts, until): (Option<String>, Option<String>) = (row.try_get(5)?, row.try_get(6)?);
    let (how, state): (String, String) = (row.try_get(7)?, row.try_get(11)?);
    let expires: String = row.try_get(13)?;
    let (Ok(role), Ok(how), Ok(state), Ok(expires)) =
        (role.parse(), how.parse(), state.parse(), expires.parse())
    else {
        return Ok(None);
    };
    Ok(Some(Invitation {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        email: row.try_get(2)?,
        language: language.parse().unwrap_or_default(),
        role,
        starts: starts.and_then(|date| date.parse().ok()),
        until: until.and_then(|date| date.parse().ok()),
        how,
        about: row.try_get(8)?,
        given_by: row.try_get(9)?,
        given_under: row.try_get(10)?,
        state,
        created_at: row.try_get(12)?,
        expires,
    }))
}
