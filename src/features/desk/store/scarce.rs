//! Decisions that gave less than was proposed because nothing more was left.

use sqlx::{AnyConnection, Row};

use crate::features::desk::decision::Decision;
use crate::features::desk::scarce::{Room, Scarce};
use crate::shared::store::StoreError;

/// One of which its funder was not told yet, as the decision stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// Number of the decision.
    pub decision: i64,
    /// Number of the application.
    pub application: i64,
    /// Key of the partner, and number of that organisation.
    pub partner: (String, i64),
    /// Number of the programme.
    pub programme: i64,
    /// Number of the funder that decided.
    pub funder: i64,
    /// Out of which envelope; none where nothing was given.
    pub envelope: Option<i64>,
    /// Of several years: the envelopes that had nothing left, with how much more was wanted of each, in cents; none where it was its own.
    pub lacking: Vec<(i64, i64)>,
    /// What was given, in cents.
    pub cents: i64,
    /// What left nothing more, and what was proposed.
    pub scarce: Scarce,
}

/// Keeps why a decision that was just written gave less, or that it did not for want of room.
pub async fn keep(
    connection: &mut AnyConnection,
    application: i64,
    decision: &Decision,
    (scarce, lacking): (Option<Scarce>, &[(i64, i64)]),
) -> Result<(), StoreError> {
    let id: Option<i64> = sqlx::query_scalar(
        "select id from decision where application_id = $1 and partner = $2 and programme_id = $3",
    )
    .bind(application)
    .bind(&decision.partner)
    .bind(decision.programme)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(id) = id else { return Ok(()) };
    sqlx::query("delete from decision_scarce where decision_id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    if let Some(scarce) = scarce {
        let lacking = lacking
            .iter()
            .map(|(envelope, cents)| format!("{envelope}:{cents}"));
        sqlx::query(
            "insert into decision_scarce (decision_id, room, wanted, cents, told, envelopes) values ($1, $2, $3, $4, 0, $5)",
        )
        .bind(id)
        .bind(scarce.room.as_str())
        .bind(scarce.wanted)
        .bind(decision.cents)
        .bind(lacking.collect::<Vec<String>>().join(" "))
        .execute(connection)
        .await?;
    }
    Ok(())
}

/// Those of which nobody was told yet and that stand as they were decided: those of a programme, and those for which small state aid left
/// nothing more to an organisation of whose undertaking the programme decided something too, for its money counts under the same ceiling.
/// Where no programme is given, all for which small state aid left nothing more.
pub async fn untold(
    connection: &mut AnyConnection,
    programme: Option<i64>,
) -> Result<Vec<Untold>, StoreError> {
    let rows = sqlx::query(
        "with recursive theirs (id) as (
            select organisation_id from decision where programme_id = $1
            union select link.other_id from theirs join undertaking_link link on link.organisation_id = theirs.id
                join undertaking_link back on back.organisation_id = link.other_id and back.other_id = link.organisation_id)
         select decision.id, application_id, partner, decision.organisation_id, programme_id, funder_id, envelope_id,
            decision.cents, room, wanted, envelopes
         from decision_scarce join decision on decision.id = decision_id join application on application.id = application_id
         where told = 0 and decision.cents = decision_scarce.cents and decision.state in ('conditional', 'granted', 'refused')
            and application.state <> 'withdrawn' and (programme_id = $1
                or (room = 'aid' and ($2 = 1 or decision.organisation_id in (select id from theirs))))
         order by decision.id",
    )
    .bind(programme.unwrap_or_default())
    .bind(i64::from(programme.is_none()))
    .fetch_all(connection)
    .await?;
    let mut untold = Vec::with_capacity(rows.len());
    for row in &rows {
        // What this version of the program does not know is left out.
        let Ok(room) = row.try_get::<String, _>(8)?.parse::<Room>() else {
            continue;
        };
        let lacking: String = row.try_get(10)?;
        let lacking = lacking.split_whitespace().filter_map(|one| one.split_once(':'));
        let lacking = lacking.filter_map(|(id, cents)| Some((id.parse().ok()?, cents.parse().ok()?)));
        untold.push(Untold {
            lacking: lacking.collect(),
            decision: row.try_get(0)?,
            application: row.try_get(1)?,
            partner: (row.try_get(2)?, row.try_get(3)?),
            programme: row.try_get(4)?,
            funder: row.try_get(5)?,
            envelope: row.try_get(6)?,
            cents: row.try_get(7)?,
            scarce: Scarce {
                room,
                wanted: row.try_get(9)?,
            },
        });
    }
    Ok(untold)
}

/// Notes that its funder is told; false where it was.
pub async fn tell(connection: &mut AnyConnection, decision: i64) -> Result<bool, StoreError> {
    let told = sqlx::query("update decision_scarce set told = 1 where decision_id = $1 and told = 0")
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(told.rows_affected() > 0)
}
