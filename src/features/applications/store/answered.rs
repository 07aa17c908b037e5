//! What funders answered by now, counted from what is requested and decided.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use super::conflicts;
use crate::features::applications::application::Answers;
use crate::shared::store::{StoreError, parameters};

/// What funders answered by now of each of these applications, of what is requested still: nothing is, of those who left. A
/// postponement is no answer.
pub async fn of(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<HashMap<i64, Answers>, StoreError> {
    let mut answered = HashMap::new();
    for chunk in applications.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select asked.application_id, count(*), cast(sum(case when exists (select 1 from decision
                    where decision.application_id = asked.application_id and decision.partner = asked.partner
                        and decision.programme_id = asked.programme_id and notified_on is not null
                        and decision.state in ('conditional', 'granted', 'refused')) then 1 else 0 end) as bigint)
             from application_asked as asked join application on application.id = asked.application_id
             where asked.application_id in ({list}) and asked.cents > 0
                and (project_id is null or exists (select 1 from partner where partner.project_id = application.project_id
                    and partner.state = 'accepted' and partner.organisation_id = asked.organisation_id))
                and not exists (select 1 from application_left where application_left.application_id = asked.application_id
                    and application_left.partner = asked.partner and application_left.version = application.submitted)
             group by asked.application_id"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in &query.fetch_all(&mut *connection).await? {
            let answers = Answers {
                asked: row.try_get(1)?,
                told: row.try_get(2)?,
                begun: false,
            };
            answered.insert(row.try_get(0)?, answers);
        }
    }
    for id in conflicts::begun(connection, applications).await? {
        answered.entry(id).or_default().begun = true;
    }
    Ok(answered)
}
