//! What is proposed in a common fund, and who said what of it.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::common_funds::fund::{Carried, Detail, Motion, State, Vote};
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// What was proposed in a fund, the latest first.
pub async fn motions(connection: &mut AnyConnection, fund: i64) -> Result<Vec<Motion>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, kind, state, title, words, language, purpose, form, holder_id, agreed_at, cents, payee,
            proposed_at, number, carried_on, tally, programme_id, leaves, application_id, partner,
            (select application.number from application where application.id = application_id) as application_number
         from common_fund_motion where fund_id = $1 order by coalesce(number, 0) desc, proposed_at desc, id",
    )
    .bind(fund)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| motion(row).transpose()).collect()
}

/// One that this version of the program does not know is left out.
fn motion(row: &AnyRow) -> Result<Option<Motion>, StoreError> {
    let word = |at: usize| row.try_get::<String, _>(at);
    let (kind, holder): (String, Option<i64>) = (word(2)?, row.try_get(9)?);
    let agreed: Option<i64> = row.try_get(10)?;
    let detail = match (kind.as_str(), word(8)?.parse(), holder) {
        ("rules", Ok(form), Some(holder)) => Detail::Rules {
            purpose: word(7)?,
            form,
            holder,
            agreed: agreed.is_some(),
            leaves: row.try_get("leaves")?,
        },
        ("drawdown", ..) => Detail::Drawdown {
            cents: row.try_get(11)?,
            payee: word(12)?,
            programme: row.try_get("programme_id")?,
        },
        ("grant", ..) => Detail::Grant {
            cents: row.try_get(11)?,
            payee: word(12)?,
            partner: row.try_get("partner")?,
            application: row.try_get("application_id")?,
            number: row.try_get("application_number")?,
            programme: row.try_get("programme_id")?,
        },
        ("admission", ..) => Detail::Admission,
        _ => return Ok(None),
    };
    let (Ok(state), Ok(language)) = (word(3)?.parse::<State>(), word(6)?.parse()) else {
        return Ok(None);
    };
    let number: Option<i64> = row.try_get(14)?;
    let carried = match (number, word(15)?.parse()) {
        (Some(number), Ok(on)) => Some(Carried {
            number,
            on,
            tally: serde_json::from_str(&word(16)?).unwrap_or_default(),
        }),
        _ => None,
    };
    Ok(Some(Motion {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        state,
        title: word(4)?,
        words: word(5)?,
        language,
        detail,
        proposed_at: row.try_get(13)?,
        carried,
    }))
}

/// Keeps a proposal.
pub async fn propose(
    connection: &mut AnyConnection,
    fund: i64,
    motion: &Motion,
    acting: Acting,
) -> Result<(), StoreError> {
    let (mut purpose, mut form, mut holder, mut agreed) = ("", "", None, None);
    let (mut cents, mut payee, mut programme, mut leaves) = (0, "", None, 0);
    let (mut application, mut partner) = (None, "");
    match &motion.detail {
        Detail::Rules {
            purpose: said,
            form: kept,
            holder: held,
            agreed: yes,
            leaves: left,
        } => {
            (purpose, form, holder) = (said, kept.as_str(), Some(*held));
            agreed = yes.then_some(motion.proposed_at);
            leaves = *left;
        }
        Detail::Drawdown {
            cents: much,
            payee: to,
            programme: for_it,
        } => (cents, payee, programme) = (*much, to, *for_it),
        Detail::Grant {
            cents: much,
            payee: to,
            partner: key,
            application: of,
            programme: out_of,
            ..
        } => {
            (cents, payee, programme) = (*much, to, Some(*out_of));
            (application, partner) = (Some(*of), key);
        }
        Detail::Admission => {}
    }
    sqlx::query(
        "insert into common_fund_motion (id, fund_id, organisation_id, kind, state, title, words, language, purpose, form,
            holder_id, agreed_at, cents, payee, person_id, proposed_at, carried_on, tally, programme_id, leaves, application_id,
            partner)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, '', '', $17, $18, $19, $20)",
    )
    .bind(motion.id)
    .bind(fund)
    .bind(motion.organisation)
    .bind(motion.detail.as_str())
    .bind(motion.state.as_str())
    .bind(&motion.title)
    .bind(&motion.words)
    .bind(motion.language.code())
    .bind(purpose)
    .bind(form)
    .bind(holder)
    .bind(agreed)
    .bind(cents)
    .bind(payee)
    .bind(acting.person)
    .bind(motion.proposed_at)
    .bind(programme)
    .bind(leaves)
    .bind(application)
    .bind(partner)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that the holder of the account said yes.
pub async fn agree(connection: &mut AnyConnection, motion: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query("update common_fund_motion set agreed_at = $1 where id = $2")
        .bind(now)
        .bind(motion)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a proposal that is not carried: it is refused, or taken back.
pub async fn end(connection: &mut AnyConnection, motion: i64, state: State) -> Result<(), StoreError> {
    sqlx::query("update common_fund_motion set state = $1 where id = $2")
        .bind(state.as_str())
        .bind(motion)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps that a proposal is carried.
pub async fn carry(connection: &mut AnyConnection, motion: i64, carried: &Carried) -> Result<(), StoreError> {
    let tally = serde_json::to_string(&carried.tally).unwrap_or_default();
    sqlx::query(
        "update common_fund_motion set state = $1, number = $2, carried_on = $3, tally = $4 where id = $5",
    )
    .bind(State::Carried.as_str())
    .bind(carried.number)
    .bind(carried.on.to_string())
    .bind(tally)
    .bind(motion)
    .execute(connection)
    .await?;
    Ok(())
}

/// What members said of the proposals of a fund.
pub async fn votes(connection: &mut AnyConnection, fund: i64) -> Result<Vec<Vote>, StoreError> {
    let rows: Vec<(i64, i64, String)> = sqlx::query_as(
        "select motion_id, common_fund_vote.organisation_id, choice from common_fund_vote
         join common_fund_motion on common_fund_motion.id = motion_id where fund_id = $1
         order by voted_at, common_fund_vote.organisation_id",
    )
    .bind(fund)
    .fetch_all(connection)
    .await?;
    let read = |(motion, organisation, choice): (i64, i64, String)| {
        Some(Vote {
            motion,
            organisation,
            choice: choice.parse().ok()?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps what a member says; what it said before goes.
pub async fn vote(
    connection: &mut AnyConnection,
    vote: Vote,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into common_fund_vote (motion_id, organisation_id, choice, person_id, voted_at) values ($1, $2, $3, $4, $5)
         on conflict (motion_id, organisation_id) do update set choice = excluded.choice,
            person_id = excluded.person_id, voted_at = excluded.voted_at",
    )
    .bind(vote.motion)
    .bind(vote.organisation)
    .bind(vote.choice.as_str())
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
