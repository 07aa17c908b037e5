//! Bank details, and the changes that wait to be confirmed.

use std::str::FromStr;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::Acting;
use crate::shared::store::{StoreError, parameters};

/// Where bank details stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody proposed them; another must confirm.
    Proposed,
    /// They are in force.
    Current,
    /// Others took their place.
    Past,
    /// They were refused, or proposed anew before anybody confirmed.
    Refused,
}

impl Standing {
    const ALL: [Self; 4] = [Self::Proposed, Self::Current, Self::Past, Self::Refused];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Current => "current",
            Self::Past => "past",
            Self::Refused => "refused",
        }
    }
}

impl FromStr for Standing {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|standing| standing.as_str() == word)
            .ok_or(())
    }
}

/// Bank details, in force or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Their number.
    pub id: i64,
    /// Whose.
    pub organisation: i64,
    /// Without blanks.
    pub iban: String,
    /// The name of the account.
    pub holder: String,
    /// Where they stand.
    pub state: Standing,
    /// Whether nobody else could confirm them when they were proposed.
    pub alone: bool,
    /// Who proposed them.
    pub proposed_by: i64,
    /// Under which mandate.
    pub proposed_under: Option<i64>,
    /// When, in seconds.
    pub proposed_at: i64,
    /// How they were decided: `person agent delay replaced`; empty while they wait.
    pub decided_how: String,
    /// When, in seconds.
    pub decided_at: Option<i64>,
}

const SELECT: &str = "select id, organisation_id, iban, holder, state, alone, proposed_by, proposed_at,
    coalesce(decided_how, ''), decided_at, proposed_mandate from bank_account";

/// The accounts in force of organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn current(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<Account>, StoreError> {
    let mut current = Vec::with_capacity(organisations.len());
    for chunk in organisations.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("{SELECT} where state = 'current' and organisation_id in ({list})");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in &query.fetch_all(&mut *connection).await? {
            current.push(account(row)?);
        }
    }
    Ok(current)
}

/// Every account an organisation has or had, the last proposed first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Account>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 order by proposed_at desc, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().map(account).collect()
}

/// The changes that nobody else could confirm and that were proposed before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn waited(connection: &mut AnyConnection, instant: i64) -> Result<Vec<Account>, StoreError> {
    let sql = format!(
        "{SELECT} where state = 'proposed' and alone = 1 and proposed_at <= $1 order by proposed_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(instant)
        .fetch_all(connection)
        .await?;
    rows.iter().map(account).collect()
}

/// Proposes bank details; those that waited are let go. False when somebody proposed others at this very
/// moment.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    connection: &mut AnyConnection,
    account: &Account,
    acting: Acting,
) -> Result<bool, StoreError> {
    sqlx::query(
        "update bank_account set state = 'refused', decided_how = 'replaced', decided_at = $1, only_key = null
         where organisation_id = $2 and state = 'proposed'",
    )
    .bind(account.proposed_at)
    .bind(account.organisation)
    .execute(&mut *connection)
    .await?;
    let proposed = sqlx::query(
        "insert into bank_account (id, organisation_id, iban, holder, state, alone, proposed_by, proposed_mandate,
            proposed_at, only_key)
         values ($1, $2, $3, $4, 'proposed', $5, $6, $7, $8, $9)
         on conflict (only_key) do nothing",
    )
    .bind(account.id)
    .bind(account.organisation)
    .bind(&account.iban)
    .bind(&account.holder)
    .bind(i64::from(account.alone))
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(account.proposed_at)
    .bind(format!("proposed:{}", account.organisation))
    .execute(connection)
    .await?;
    Ok(proposed.rows_affected() > 0)
}

/// Who decided on a change, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    /// Whether the change is taken.
    pub confirmed: bool,
    /// Who; nobody where time did.
    pub acting: Option<Acting>,
    /// `person agent delay`
    pub how: &'a str,
    /// When, in seconds.
    pub at: i64,
}

/// Decides on a change that waits; false when somebody else already did.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    connection: &mut AnyConnection,
    account: &Account,
    decision: &Decision<'_>,
) -> Result<bool, StoreError> {
    let state = if decision.confirmed {
        Standing::Current
    } else {
        Standing::Refused
    };
    let decided = sqlx::query(
        "update bank_account set state = $1, decided_by = $2, decided_for = $3, decided_how = $4, decided_at = $5,
            only_key = null
         where id = $6 and state = 'proposed'",
    )
    .bind(state.as_str())
    .bind(decision.acting.map(|acting| acting.person))
    .bind(decision.acting.and_then(|acting| acting.organisation))
    .bind(decision.how)
    .bind(decision.at)
    .bind(account.id)
    .execute(&mut *connection)
    .await?;
    if decided.rows_affected() == 0 {
        return Ok(false);
    }
    if decision.confirmed {
        sqlx::query(
            "update bank_account set state = 'past', ended_at = $1, only_key = null
             where organisation_id = $2 and state = 'current' and id <> $3",
        )
        .bind(decision.at)
        .bind(account.organisation)
        .bind(account.id)
        .execute(&mut *connection)
        .await?;
        sqlx::query(
            "update bank_account set only_key = 'current:' || cast(organisation_id as text) where id = $1",
        )
        .bind(account.id)
        .execute(connection)
        .await?;
    }
    Ok(true)
}

fn account(row: &AnyRow) -> Result<Account, StoreError> {
    let state: String = row.try_get(4)?;
    Ok(Account {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        iban: row.try_get(2)?,
        holder: row.try_get(3)?,
        // What is not understood is not in force.
        state: state.parse().unwrap_or(Standing::Refused),
        alone: row.try_get::<i64, _>(5)? == 1,
        proposed_by: row.try_get(6)?,
        proposed_at: row.try_get(7)?,
        decided_how: row.try_get(8)?,
        decided_at: row.try_get(9)?,
        proposed_under: row.try_get(10)?,
    })
}
