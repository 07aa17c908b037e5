//! What a body has read by its people: what was sent to it and waits for it still, page by page.

use sqlx::{AnyConnection, AssertSqlSafe};

use super::received::{Line, read, stays};
use crate::shared::store::StoreError;

/// What is examined and of which a body has something to decide, of what is requested of it, or to answer with the other organisers of the
/// call, in the order of the numbers after one; `most` at most. `clear`: that whoever asks does not stand too near, as a condition.
pub async fn page(
    connection: &mut AnyConnection,
    (body, clear): (i64, &str),
    after: &str,
    most: i64,
) -> Result<Vec<Line>, StoreError> {
    // Found from the body, never application by application: it reads few of all that there are.
    let stays = stays("asked");
    let sql = format!(
        "select application.id, number, state, submitted, titles, lead, parties, received_at from application
         join application_sent on application_sent.application_id = application.id
         where submitted > 0 and state in ('submitted', 'admissible', 'under_examination', 'decided') and number > $1
            and application.id in (select asked.application_id from programme
                    join application_asked as asked on asked.programme_id = programme.id
                    join application on application.id = asked.application_id
                    where programme.organisation_id = $3 and asked.cents > 0
                        and not exists (select 1 from decision where decision.application_id = asked.application_id
                            and decision.partner = asked.partner and decision.programme_id = asked.programme_id
                            and decision.state in ('granted', 'refused'))
                        and {stays}
                union all select answered.id from call_organiser
                    join application as answered on answered.call_id = call_organiser.call_id
                    where call_organiser.organisation_id = $3 and call_organiser.state = 'confirmed'
                        and answered.state <> 'decided')
            and {clear}
         order by number limit $2"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(after).bind(most).bind(body);
    read(&query.fetch_all(connection).await?)
}

/// That `mine.organisation_id` is one of those who examine an application beside a body: its funders, where that body is one, else the
/// organisers of the call.
pub fn examines(body: i64) -> String {
    let stays = stays("theirs");
    let funds = |who: &str| {
        format!(
            "exists (select 1 from application_asked as theirs join programme on programme.id = theirs.programme_id
                where theirs.application_id = application.id and programme.organisation_id = {who} and {stays})"
        )
    };
    let organises = |who: &str| {
        format!(
            "exists (select 1 from call_organiser where call_organiser.call_id = application.call_id
                and call_organiser.state = 'confirmed' and call_organiser.organisation_id = {who})"
        )
    };
    let (own, mine) = (body.to_string(), "mine.organisation_id");
    format!(
        "case when {} then {} else {} end",
        funds(&own),
        funds(mine),
        organises(mine)
    )
}
