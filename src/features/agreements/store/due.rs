//! What organisations owe under agreements that bind, the nearest first: read at once, however many agreements there are.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::agreement::Commitment;
use crate::features::agreements::deadlines::{AUDIT_ABOVE, Deadline, What, pay_until};
use crate::features::agreements::recovering::back_until;
use crate::shared::store::{StoreError, parameters};

/// What they promised and did not keep yet, with the number of the agreement; after its end, too, and where it was broken off
/// after something was paid.
pub async fn promises(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<(Commitment, String)>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select commitment.id, commitment.agreement_id, commitment.organisation_id, commitment.kind, commitment.year,
            commitment.words, commitment.due_on, commitment.kept_on, commitment.evidence, commitment.evidence_language,
            agreement.number
         from commitment join agreement on agreement.id = commitment.agreement_id
         where (agreement.state in ('signed', 'ended') or (agreement.state = 'terminated' and exists (
               select 1 from instalment where instalment.agreement_id = agreement.id and instalment.state = 'paid')))
            and commitment.kept_on = '' and commitment.organisation_id in ({})
         order by commitment.due_on, commitment.id limit $1",
        parameters(2, organisations.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    let mut promises = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(one) = super::commitments::commitment(row)? {
            promises.push((one, row.try_get(10)?));
        }
    }
    Ok(promises)
}

/// What a funder granted with an application and told, and no agreement follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undrawn {
    /// Number of the application.
    pub application: i64,
    /// Number of the funder.
    pub funder: i64,
    /// How much of it is not of later years, together.
    pub cents: i64,
    /// The day on which the first of it was told.
    pub told: String,
}

/// What a decision gives of later years.
const LATER: &str = "coalesce((select cast(sum(decision_later.cents) as bigint) from decision_later
    where decision_later.decision_id = decision.id), 0)";

/// What these funders granted and told and no agreement follows, those that were told first first, where a condition on the application
/// and the funder of the decision holds; and how many there are in all.
pub async fn unfollowed(
    connection: &mut AnyConnection,
    (funders, condition): (&[i64], &str),
    most: i64,
) -> Result<(Vec<Undrawn>, i64), StoreError> {
    if funders.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let sql = format!(
        "select application_id, funder_id, cast(sum(decision.cents - {LATER}) as bigint), min(notified_on),
            cast(count(*) over () as bigint)
         from decision
         where state = 'granted' and cents > 0 and notified_on is not null and funder_id in ({})
            and not exists (select 1 from agreement_decision where decision_id = decision.id)
            and exists (select 1 from application_sent where application_sent.application_id = decision.application_id)
            and {condition}
         group by application_id, funder_id order by min(notified_on), application_id, funder_id limit $1",
        parameters(2, funders.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    let mut undrawn = Vec::with_capacity(rows.len());
    let mut count = 0;
    for row in &rows {
        undrawn.push(Undrawn {
            application: row.try_get(0)?,
            funder: row.try_get(1)?,
            cents: row.try_get(2)?,
            told: row.try_get(3)?,
        });
        count = row.try_get(4)?;
    }
    Ok((undrawn, count))
}

/// Which of what was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    /// All of it.
    Every,
    /// What an agreement follows that does not bind yet, and all of later years: what no agreement follows is drawn up for its first.
    Begun,
    /// What was granted with one application.
    With(i64),
}

/// What they granted and told, and no agreement that bound says when it is paid: by application and day. What of it is of later years is
/// counted from the beginning of its own year, where it was told before: public credits are opened for one.
pub async fn granted(
    connection: &mut AnyConnection,
    (organisations, which): (&[i64], Granted),
    most: i64,
) -> Result<Vec<Deadline>, StoreError> {
    let of = match which {
        Granted::Every => String::new(),
        Granted::Begun => {
            "and exists (select 1 from agreement_decision where decision_id = decision.id)".to_owned()
        }
        Granted::With(id) => format!("and application.id = {id}"),
    };
    let unbound = |of: &str| {
        format!(
            "join application on application.id = decision.application_id
             where decision.state = 'granted' and decision.cents > 0 and decision.notified_on is not null
                and not exists (select 1 from agreement_decision join agreement on agreement.id = agreement_id
                    where decision_id = decision.id and agreement.state in ('signed', 'ended', 'terminated'))
                and decision.funder_id in (ORGANISATIONS) {of}"
        )
    };
    let later = if which == Granted::Begun { "" } else { of.as_str() };
    let (unbound, later) = (unbound(&of), unbound(later));
    let sql = format!(
        "select funder_id, number, counts_from, cast(sum(cents) as bigint), cast(0 as bigint), id from (
            select decision.funder_id, application.number, decision.notified_on as counts_from, decision.cents - {LATER} as cents,
                application.id
            from decision {unbound}
            union all
            select decision.funder_id, application.number,
                case when substr(decision.notified_on, 1, 4) < cast(decision_later.year as text)
                    then cast(decision_later.year as text) || '-01-01' else decision.notified_on end,
                decision_later.cents, application.id
            from decision join decision_later on decision_later.decision_id = decision.id {later}) as given
         where cents > 0 group by funder_id, id, number, counts_from order by counts_from, number limit $1"
    );
    let mut due = amounts(connection, (&sql, organisations, most), What::PayGranted).await?;
    for one in &mut due {
        one.on = pay_until(one.on);
    }
    Ok(due)
}

/// What they have to pay to others, by agreement and day.
pub async fn payments(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<Deadline>, StoreError> {
    let sql = "select agreement.organisation_id, agreement.number, instalment.due_on, cast(sum(instalment.cents) as bigint),
            cast(0 as bigint), coalesce(agreement.application_id, 0)
         from instalment join agreement on agreement.id = instalment.agreement_id
         where agreement.state = 'signed' and instalment.state in ('planned', 'ordered')
            and agreement.organisation_id in (ORGANISATIONS)
         group by agreement.organisation_id, agreement.number, instalment.due_on, agreement.application_id
         order by instalment.due_on, agreement.number limit $1";
    amounts(connection, (sql, organisations, most), What::Pay).await
}

/// What they have to pay back, and until when.
pub async fn paying_back(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<Deadline>, StoreError> {
    let sql =
        "select recovery.organisation_id, agreement.number, recovery.decided_on, recovery.cents, recovery.id,
            cast(0 as bigint)
         from recovery join agreement on agreement.id = recovery.agreement_id
         where recovery.state = 'decided' and recovery.organisation_id in (ORGANISATIONS)
         order by recovery.decided_on, recovery.id limit $1";
    let mut due = amounts(connection, (sql, organisations, most), What::PayBack).await?;
    for one in &mut due {
        one.on = back_until(one.on);
    }
    Ok(due)
}

async fn amounts(
    connection: &mut AnyConnection,
    (sql, organisations, most): (&str, &[i64], i64),
    what: fn(i64) -> What,
) -> Result<Vec<Deadline>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let sql = sql.replace("ORGANISATIONS", &parameters(2, organisations.len()));
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    let mut due = Vec::with_capacity(rows.len());
    for row in &rows {
        let day: String = row.try_get(2)?;
        if let Ok(on) = day.parse() {
            due.push(Deadline {
                on,
                what: what(row.try_get(3)?),
                who: row.try_get(0)?,
                agreement: row.try_get(1)?,
                id: row.try_get(4)?,
                application: row.try_get(5)?,
                at: String::new(),
            });
        }
    }
    Ok(due)
}

/// The organisations that owe or await something until a day, as far as the database says it: under agreements, to be paid or to be paid
/// back; those that public bodies paid, or to which much was granted; those of whom money is requested; those who requested it first between
/// two instants, in seconds; those who are asked something about it; those who are heard about it; and those who offer programmes, whom the
/// calendar of the desk concerns.
pub async fn owing(
    connection: &mut AnyConnection,
    until: Date,
    (since, before): (i64, i64),
) -> Result<Vec<i64>, StoreError> {
    let sql = "select organisation_id from commitment where kept_on = '' and due_on <= $1
        union select agreement.organisation_id from instalment join agreement on agreement.id = instalment.agreement_id
            where agreement.state = 'signed' and instalment.state in ('planned', 'ordered') and instalment.due_on <= $1
        union select organisation_id from recovery where state = 'decided'
        union select organisation_id from instalment where state = 'paid'
        -- Those for whom somebody acts and to whom registers say that so much was granted in a year that it is looked at. In this order:
        -- few have somebody here, of all who ever received something.
        union select receives.organisation_id from (select distinct organisation_id from mandate where ended_at is null) acted
            cross join grant_party receives cross join grant_line
            where receives.organisation_id = acted.organisation_id and grant_line.beneficiary_id = receives.id
                and grant_line.cents > 0 and grant_line.year >= $4
            group by receives.organisation_id, grant_line.year having cast(sum(grant_line.cents) as bigint) > $5
        union select funder_id from decision where state = 'granted' and notified_on is not null
        union select organisation_id from programme where state = 'published'
        union select programme.organisation_id from application_asked
            join programme on programme.id = application_asked.programme_id
        union select application_party.organisation_id from application_party
            join application_sent on application_sent.application_id = application_party.application_id
            join application on application.id = application_party.application_id
            -- The answer is counted from the version that asked first, where that is kept: a later one postpones nothing.
            where (application_sent.received_at between $2 and $3
                    or exists (select 1 from application_first where application_first.application_id = application.id
                        and application_first.received_at between $2 and $3))
                and application.state in ('submitted', 'admissible', 'under_examination')
        union select partner.organisation_id from question
            join application on application.id = question.application_id
            join partner on partner.project_id = application.project_id and partner.state = 'accepted'
            where question.due_on <> '' and question.due_on <= $1
                and not exists (select 1 from answer where answer.question_id = question.id)
        union select application_party.organisation_id from question
            join application on application.id = question.application_id and application.project_id is null
            join application_party on application_party.application_id = application.id
            where question.due_on <> '' and question.due_on <= $1
                and not exists (select 1 from answer where answer.question_id = question.id)
        union select partner.organisation_id from desk_hearing
            join desk_session on desk_session.id = desk_hearing.session_id
            join application on application.id = desk_hearing.application_id
            join partner on partner.project_id = application.project_id and partner.state = 'accepted'
            where desk_session.state = 'convened' and desk_hearing.outcome = '' and desk_session.held_on <= $1
        order by 1";
    Ok(sqlx::query_scalar(sql)
        .bind(until.to_string())
        .bind(since)
        .bind(before)
        .bind(i64::from(until.year()) - 2)
        .bind(AUDIT_ABOVE)
        .fetch_all(connection)
        .await?)
}

/// Which of these deadlines were told.
pub async fn told(connection: &mut AnyConnection, keys: &[String]) -> Result<BTreeSet<String>, StoreError> {
    let mut told = BTreeSet::new();
    for chunk in keys.chunks(500) {
        let sql = format!(
            "select deadline from deadline_told where deadline in ({})",
            parameters(1, chunk.len())
        );
        let query = sqlx::query_scalar::<_, String>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, key| query.bind(key));
        told.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(told)
}

/// That one was told.
pub async fn tell(connection: &mut AnyConnection, key: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into deadline_told (deadline, told_at) values ($1, $2) on conflict (deadline) do nothing",
    )
    .bind(key)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
