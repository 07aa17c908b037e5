//! Small State aid that was granted and told, and what of it is noted to stand in the central register.

use jiff::civil::Date;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use crate::shared::store::{StoreError, parameters};

/// Small aid that is granted and not noted to stand in the register, or with another amount; or noted there and granted no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unregistered {
    /// Number of the decision.
    pub decision: i64,
    /// Number of the application.
    pub application: i64,
    /// That number, as people read it.
    pub number: String,
    /// Number of the funder.
    pub funder: i64,
    /// Number of the organisation that receives it.
    pub organisation: i64,
    /// How much, in cents; nothing where it was taken back.
    pub cents: i64,
    /// Of which Member State, and by which rules: `fr general`; empty where it was taken back.
    pub aid: String,
    /// The day on which it was told.
    pub told: Date,
    /// When the amount that was noted was changed or taken back, in seconds.
    pub amended: Option<i64>,
}

/// What these funders granted as small aid and told since a day, or changed or took back after it was noted, that is not noted as it stands;
/// those that were told first first, `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn unregistered(
    connection: &mut AnyConnection,
    funders: &[i64],
    (since, most): (Date, i64),
) -> Result<Vec<Unregistered>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select decision.id, application.id, application.number, decision.funder_id, decision.organisation_id,
            case when decision.state = 'granted' and decision.aid <> '' then decision.cents else 0 end,
            decision.aid, coalesce(decision.notified_on, decision.aid_noted_on), decision.aid_noted_cents,
            (select coalesce(max(decision_act.happened_at), 0) from decision_act
                where decision_act.decision_id = decision.id and decision_act.act not in ('confirm', 'notify'))
         from decision join application on application.id = decision.application_id
         where ((decision.state = 'granted' and decision.cents > 0 and decision.aid <> '' and decision.notified_on is not null
                    and (decision.notified_on >= $1 or decision.aid_noted_cents > 0) and decision.aid_noted_cents <> decision.cents)
                or (decision.aid_noted_cents > 0 and (decision.state <> 'granted' or decision.aid = '')))
            and decision.funder_id in ({})
         order by 8, application.number, decision.id limit $2",
        parameters(3, funders.len())
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(since.to_string()).bind(most);
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    let mut owed = Vec::new();
    for row in &query.fetch_all(connection).await? {
        let told: String = row.try_get(7)?;
        let (noted, changed): (i64, i64) = (row.try_get(8)?, row.try_get(9)?);
        if let Ok(told) = told.parse() {
            owed.push(Unregistered {
                decision: row.try_get(0)?,
                application: row.try_get(1)?,
                number: row.try_get(2)?,
                funder: row.try_get(3)?,
                organisation: row.try_get(4)?,
                cents: row.try_get(5)?,
                aid: row.try_get(6)?,
                told,
                amended: (noted > 0 && changed > 0).then_some(changed),
            });
        }
    }
    Ok(owed)
}

/// Notes on a day that so many cents of a decision stand in the register.
///
/// # Errors
/// When the database does not answer.
pub async fn note_registered(
    connection: &mut AnyConnection,
    (decision, cents): (i64, i64),
    day: Date,
) -> Result<(), StoreError> {
    sqlx::query("update decision set aid_noted_on = $1, aid_noted_cents = $2 where id = $3")
        .bind(day.to_string())
        .bind(cents)
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}
