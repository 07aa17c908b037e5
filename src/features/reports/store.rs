//! Every query about reports.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::report::{Answer, Part, Report};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// The report on a year; an empty one where nothing was written.
pub async fn find(
    connection: &mut AnyConnection,
    (application, year): (i64, i16),
) -> Result<Report, StoreError> {
    let row = sqlx::query("select id, sent_on, hash from report where application_id = $1 and year = $2")
        .bind(application)
        .bind(i64::from(year))
        .fetch_optional(connection)
        .await?;
    let (id, sent, hash) = match &row {
        Some(row) => (row.try_get(0)?, row.try_get::<String, _>(1)?, row.try_get(2)?),
        None => (0, String::new(), String::new()),
    };
    Ok(Report {
        id,
        application,
        year,
        sent: sent.parse().ok(),
        hash,
    })
}

/// What was sent, as one text; empty before.
pub async fn document(connection: &mut AnyConnection, report: i64) -> Result<String, StoreError> {
    let document: Option<String> = sqlx::query_scalar("select document from report where id = $1")
        .bind(report)
        .fetch_optional(connection)
        .await?;
    Ok(document.unwrap_or_default())
}

/// The reports that were sent and wait for one of these funders, which granted something of what they tell, the first sent first:
/// application and year, `most` at most, after the `skipped` first. One that a funder accepted waits for it no more, nor does one about
/// which it asked, until those who sent it reply.
pub async fn unread(
    connection: &mut AnyConnection,
    funders: &[i64],
    (most, skipped): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(3, funders.len());
    let sql = format!(
        "select report.application_id, report.year from report where report.sent_on <> '' and exists (select 1 from decision
            where decision.application_id = report.application_id and decision.state = 'granted' and decision.cents > 0
                and decision.notified_on is not null and decision.funder_id in ({list})
                and not exists (select 1 from report_answer as answer where answer.report_id = report.id
                    and answer.organisation_id = decision.funder_id and (answer.kind = 'accepted' or (answer.kind = 'asked'
                        and not exists (select 1 from report_answer as reply where reply.report_id = report.id
                            and reply.kind = 'reply' and reply.said_at >= answer.said_at)))))
         order by report.sent_on, report.application_id, report.year limit $1 offset $2"
    );
    let query = sqlx::query_as(AssertSqlSafe(sql)).bind(most).bind(skipped);
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// By the key of a partner and the number of a funder: what of all that this one granted it is of each year, in cents.
pub type OverYears = BTreeMap<(String, i64), BTreeMap<i16, i64>>;

/// What funders granted partners of an application over several years, and told.
pub async fn over_years(connection: &mut AnyConnection, application: i64) -> Result<OverYears, StoreError> {
    let sql = "with told as (select decision.id, decision.partner, decision.funder_id, decision.cents, envelope.year
            from decision join envelope on envelope.id = decision.envelope_id
            where decision.application_id = $1 and decision.state = 'granted' and decision.notified_on is not null),
        later_years as (select told.id, told.partner, told.funder_id, decision_later.year, decision_later.cents
            from told join decision_later on decision_later.decision_id = told.id)
        select partner, funder_id, year, cents - coalesce((select cast(sum(later_years.cents) as bigint) from later_years
                where later_years.id = told.id), 0)
            from told where exists (select 1 from later_years
                where later_years.partner = told.partner and later_years.funder_id = told.funder_id)
        union all select partner, funder_id, year, cents from later_years";
    let rows: Vec<(String, i64, i64, i64)> = sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?;
    let mut over = OverYears::new();
    for (partner, funder, year, cents) in rows {
        let years = over.entry((partner, funder)).or_default();
        *years.entry(i16::try_from(year).unwrap_or_default()).or_default() += cents;
    }
    Ok(over)
}

/// The reports of projects in which these organisations take part, or of what came on paper for them, about which somebody asked and nobody
/// replied since, the one sent first first: application, the last part of its address, and year; `most` at most.
pub async fn asked_about(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<(i64, String, i64)>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, organisations.len());
    let sql = format!(
        "select application.id, application.address, report.year from report
         join application on application.id = report.application_id
         where report.sent_on <> '' and (project_id in
            (select project_id from partner where partner.state = 'accepted' and organisation_id in ({list}))
            or project_id is null and application.id in
            (select application_id from application_party where organisation_id in ({list})))
            and exists (select 1 from report_answer as asked where asked.report_id = report.id and asked.kind = 'asked'
                and not exists (select 1 from report_answer as reply where reply.report_id = report.id
                    and reply.kind = 'reply' and reply.said_at >= asked.said_at))
         order by report.sent_on, application.id, report.year limit $1"
    );
    let query = sqlx::query_as(AssertSqlSafe(sql)).bind(most);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// The report on a year, begun where there was none; nobody else writes in it until this transaction is over.
pub async fn hold(
    connection: &mut AnyConnection,
    (application, year): (i64, i16),
) -> Result<Report, StoreError> {
    sqlx::query(
        "insert into report (id, application_id, year, state, document, hash, sent_on, version)
         values ($1, $2, $3, 'open', '', '', '', 1) on conflict (application_id, year) do nothing",
    )
    .bind(chance::row())
    .bind(application)
    .bind(i64::from(year))
    .execute(&mut *connection)
    .await?;
    sqlx::query("update report set version = version where application_id = $1 and year = $2")
        .bind(application)
        .bind(i64::from(year))
        .execute(&mut *connection)
        .await?;
    find(connection, (application, year)).await
}

/// What each partner tells.
pub async fn parts(connection: &mut AnyConnection, report: i64) -> Result<Vec<Part>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, content, ready, version, stated_on, stated_version from report_part where report_id = $1 order by organisation_id",
    )
    .bind(report)
    .fetch_all(&mut *connection)
    .await?;
    let mut parts = Vec::with_capacity(rows.len());
    for row in &rows {
        let (organisation, content): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        let (version, stated_on, stated): (i64, String, i64) =
            (row.try_get(3)?, row.try_get(4)?, row.try_get(5)?);
        parts.push(Part {
            organisation,
            content: serde_json::from_str(&content).unwrap_or_default(),
            ready: row.try_get::<i64, _>(2)? == 1,
            version,
            stated: stated_on.parse().ok().filter(|_| stated == version),
            done: done(connection, (report, organisation)).await?,
            files: files(connection, (report, organisation)).await?,
        });
    }
    Ok(parts)
}

async fn done(
    connection: &mut AnyConnection,
    (report, organisation): (i64, i64),
) -> Result<BTreeMap<String, (i64, String)>, StoreError> {
    let rows = sqlx::query(
        "select account, cents, words from report_line where report_id = $1 and organisation_id = $2",
    )
    .bind(report)
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, (row.try_get(1)?, row.try_get(2)?))))
        .collect()
}

/// That a partner stated that its part, as it stands, is true; false where it changed since `version`.
pub async fn state(
    connection: &mut AnyConnection,
    (report, organisation): (i64, i64),
    (version, day): (i64, Date),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update report_part set stated_on = $1, stated_version = version
         where report_id = $2 and organisation_id = $3 and version = $4",
    )
    .bind(day.to_string())
    .bind(report)
    .bind(organisation)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What proves what a partner tells: hash and name.
pub async fn files(
    connection: &mut AnyConnection,
    (report, organisation): (i64, i64),
) -> Result<Vec<(String, String)>, StoreError> {
    let rows = sqlx::query(
        "select sha256, name from report_file where report_id = $1 and organisation_id = $2 order by added_at, id",
    )
    .bind(report)
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Keeps what a partner tells, if nobody was faster; false when somebody was.
pub async fn keep(
    connection: &mut AnyConnection,
    report: i64,
    (part, key): (&Part, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    let content = serde_json::to_string(&part.content).expect("texts are JSON");
    let kept = match part.version {
        0 => sqlx::query(
            "insert into report_part (content, ready, person_id, report_id, organisation_id, version, key)
                 values ($1, $2, $3, $4, $5, $6 + 1, $7) on conflict (report_id, organisation_id) do nothing",
        )
        .bind(&content)
        .bind(i64::from(part.ready))
        .bind(acting.person)
        .bind(report)
        .bind(part.organisation)
        .bind(part.version)
        .bind(key)
        .execute(&mut *connection)
        .await?,
        _ => {
            sqlx::query(
                "update report_part set content = $1, ready = $2, person_id = $3, version = version + 1
                 where report_id = $4 and organisation_id = $5 and version = $6",
            )
            .bind(&content)
            .bind(i64::from(part.ready))
            .bind(acting.person)
            .bind(report)
            .bind(part.organisation)
            .bind(part.version)
            .execute(&mut *connection)
            .await?
        }
    };
    if kept.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("delete from report_line where report_id = $1 and organisation_id = $2")
        .bind(report)
        .bind(part.organisation)
        .execute(&mut *connection)
        .await?;
    for (account, (cents, words)) in &part.done {
        sqlx::query(
            "insert into report_line (report_id, organisation_id, account, cents, words) values ($1, $2, $3, $4, $5)",
        )
        .bind(report)
        .bind(part.organisation)
        .bind(account)
        .bind(*cents)
        .bind(words)
        .execute(&mut *connection)
        .await?;
    }
    Ok(true)
}

/// Adds a file to what a partner tells.
pub async fn attach(
    connection: &mut AnyConnection,
    (report, organisation): (i64, i64),
    (sha256, name): (&str, &str),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into report_file (id, report_id, organisation_id, sha256, name, added_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(chance::row())
    .bind(report)
    .bind(organisation)
    .bind(sha256)
    .bind(name)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a file away from what a partner tells.
pub async fn detach(
    connection: &mut AnyConnection,
    (report, organisation): (i64, i64),
    sha256: &str,
) -> Result<(), StoreError> {
    sqlx::query("delete from report_file where report_id = $1 and organisation_id = $2 and sha256 = $3")
        .bind(report)
        .bind(organisation)
        .bind(sha256)
        .execute(connection)
        .await?;
    Ok(())
}

/// Sends it: from now on nothing of it changes. False when it was sent before.
pub async fn send(
    connection: &mut AnyConnection,
    report: i64,
    (document, hash): (&str, &str),
    day: Date,
) -> Result<bool, StoreError> {
    let sent = sqlx::query(
        "update report set state = 'sent', document = $1, hash = $2, sent_on = $3, version = version + 1
         where id = $4 and state = 'open'",
    )
    .bind(document)
    .bind(hash)
    .bind(day.to_string())
    .bind(report)
    .execute(connection)
    .await?;
    Ok(sent.rows_affected() == 1)
}

/// What was said of a report, in the order in which it was.
pub async fn answers(connection: &mut AnyConnection, report: i64) -> Result<Vec<Answer>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, kind, words, language, said_at from report_answer where report_id = $1 order by said_at, id",
    )
    .bind(report)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get(3)?;
            Ok(Answer {
                organisation: row.try_get(0)?,
                kind: row.try_get(1)?,
                words: row.try_get(2)?,
                language: language.parse().unwrap_or_default(),
                at: row.try_get(4)?,
            })
        })
        .collect()
}

/// Says something of a report.
pub async fn say(
    connection: &mut AnyConnection,
    report: i64,
    answer: &Answer,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into report_answer (id, report_id, organisation_id, person_id, kind, words, language, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(chance::row())
    .bind(report)
    .bind(answer.organisation)
    .bind(acting.person)
    .bind(&answer.kind)
    .bind(&answer.words)
    .bind(answer.language.code())
    .bind(answer.at)
    .execute(connection)
    .await?;
    Ok(())
}
