//! What was requested and has no answer that was notified: when it was received first, from whom an answer is awaited.

use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::received::{bound, stays};
use crate::shared::store::{StoreError, parameters};

/// Requests that these funders have to answer.
const OF_FUNDERS: &str = "programme.organisation_id in (ORGANISATIONS)";

/// Requests of applications to which these organisations are parties.
const OF_PARTNERS: &str =
    "programme.id in (select programme_id from application_asked where application_asked.application_id = application.id)
        and application.id in (select application_id from application_party where organisation_id in (ORGANISATIONS))";

/// A request of one programme of which those who ask were told nothing yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// Number of the application, as people read it.
    pub number: String,
    /// What follows the language in the address of its page.
    pub address: String,
    /// Number of the funder.
    pub funder: i64,
    /// What the common fund is called of which it gives all that is requested of it; empty where it gives of another.
    pub fund: String,
    /// When a version that asks it was received first, in seconds.
    pub received_at: i64,
}

/// What is requested of these funders by partners that stay, was received after an instant, in seconds, and has no answer that was
/// notified, those that came first first; `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn unanswered(
    connection: &mut AnyConnection,
    funders: &[i64],
    (since, most): (i64, i64),
) -> Result<Vec<Unanswered>, StoreError> {
    waiting(connection, (OF_FUNDERS, funders), (since, most)).await
}

/// The same of whatever these organisations ask for, alone or with others.
///
/// # Errors
/// When the database does not answer.
pub async fn unanswered_to(
    connection: &mut AnyConnection,
    partners: &[i64],
    (since, most): (i64, i64),
) -> Result<Vec<Unanswered>, StoreError> {
    waiting(connection, (OF_PARTNERS, partners), (since, most)).await
}

async fn waiting(
    connection: &mut AnyConnection,
    (of, organisations): (&str, &[i64]),
    (since, most): (i64, i64),
) -> Result<Vec<Unanswered>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let of = of.replace("ORGANISATIONS", &parameters(3, organisations.len()));
    let stays = stays("asked");
    // What came before first receipts were kept has none until the next start.
    let sql = format!(
        "select number, funder, page, coalesce((select received_at from application_first where application_first.application_id = asking.id
            and application_first.programme_id = asking.programme), at), fund
         from (select application.id, application.number, application.address as page, programme.organisation_id as funder,
                programme.id as programme, received_at as at, coalesce((select rules.title from common_fund_motion rules
                    where rules.fund_id = programme.pooled and rules.kind = 'rules' and rules.state = 'carried'
                    order by rules.number desc limit 1), '') as fund
            from application join application_sent on application_sent.application_id = application.id
            join programme on {of}
            where application.state in ('submitted', 'admissible', 'under_examination') and received_at > $2
                and exists (select 1 from application_asked as asked
                    where asked.application_id = application.id and asked.cents > 0 and asked.programme_id = programme.id
                        and not exists (select 1 from decision where decision.application_id = asked.application_id
                            and decision.partner = asked.partner and decision.programme_id = asked.programme_id
                            and decision.state in ('conditional', 'granted', 'refused') and notified_on is not null)
                        and {stays})
            order by received_at, application.number limit $1) asking
         order by at, number"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(most).bind(since);
    let rows = bound(query, organisations).fetch_all(connection).await?;
    let mut unanswered: Vec<Unanswered> = Vec::with_capacity(rows.len());
    for row in &rows {
        let one = Unanswered {
            number: row.try_get(0)?,
            funder: row.try_get(1)?,
            address: row.try_get(2)?,
            fund: row.try_get(4)?,
            received_at: row.try_get(3)?,
        };
        // Of several programmes of one funder, what came first counts.
        let same = |other: &&mut Unanswered| (&other.number, other.funder) == (&one.number, one.funder);
        match unanswered.iter_mut().find(same) {
            Some(other) => {
                other.received_at = other.received_at.min(one.received_at);
                if other.fund != one.fund {
                    other.fund.clear();
                }
            }
            None => unanswered.push(one),
        }
    }
    Ok(unanswered)
}

/// A question that waits for the answer of one organisation, until a day that is hoped for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i64,
    /// Number of the application, as people read it.
    pub number: String,
    /// What follows the language in the address of its page.
    pub address: String,
    /// The day.
    pub due: String,
}

/// The questions that ask an organisation, or the project that it leads, or what came on paper for it alone, those that are due first first;
/// `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn questions(
    connection: &mut AnyConnection,
    (organisation, most): (i64, i64),
) -> Result<Vec<Question>, StoreError> {
    let rows = sqlx::query(
        "select question.id, application.number, application.address, question.due_on
         from question join application on application.id = question.application_id
         join partner on partner.project_id = application.project_id and partner.state = 'accepted'
         join organisation on organisation.id = partner.organisation_id
         where organisation.id = $1 and question.due_on <> ''
            and (question.partner = organisation.key or (question.partner = '' and partner.role = 'lead'))
            and not exists (select 1 from answer where answer.question_id = question.id)
            and application.state in ('submitted', 'admissible', 'under_examination')
         union all
         select question.id, application.number, application.address, question.due_on
         from question join application on application.id = question.application_id
         join application_party as own on own.application_id = application.id
         where own.organisation_id = $1 and application.project_id is null and question.due_on <> ''
            and (question.partner = own.partner or (question.partner = '' and not exists (select 1 from application_party as other
                where other.application_id = application.id and other.partner <> own.partner)))
            and not exists (select 1 from answer where answer.question_id = question.id)
            and application.state in ('submitted', 'admissible', 'under_examination')
         order by 4, 1 limit $2",
    )
    .bind(organisation)
    .bind(most)
    .fetch_all(connection)
    .await?;
    let questions = rows.iter().map(|row| {
        Ok(Question {
            id: row.try_get(0)?,
            number: row.try_get(1)?,
            address: row.try_get(2)?,
            due: row.try_get(3)?,
        })
    });
    questions.collect()
}

/// When a version of an application that requests something of each of these programmes was received first, in seconds.
pub async fn first(
    connection: &mut AnyConnection,
    application: i64,
    programmes: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if programmes.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, programmes.len());
    let sql = format!(
        "select programme_id, received_at from application_first where application_id = $1 and programme_id in ({list})"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(application);
    let rows = bound(query, programmes).fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
