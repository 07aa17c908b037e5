//! Questions, answers, opinions and notes.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::desk::words::{Opinion, Question, Said};
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// What was said, from four columns.
pub(super) fn said(row: &AnyRow, from: usize) -> Result<Said, StoreError> {
    let language: String = row.try_get(from + 2)?;
    Ok(Said {
        organisation: row.try_get(from)?,
        words: row.try_get(from + 1)?,
        language: language.parse().unwrap_or_default(),
        at: row.try_get(from + 3)?,
    })
}

const QUESTION: &str =
    "select question.id, question.organisation_id, question.words, question.language, question.asked_at,
    partner, due_on, answer.organisation_id, answer.words, answer.language, answer.answered_at
    from question left join answer on question_id = question.id";

fn question(row: &AnyRow) -> Result<Question, StoreError> {
    let (due, answered): (String, Option<i64>) = (row.try_get(6)?, row.try_get(7)?);
    Ok(Question {
        id: row.try_get(0)?,
        said: said(row, 1)?,
        partner: row.try_get(5)?,
        due: due.parse().ok(),
        answer: match answered {
            Some(_) => Some(said(row, 7)?),
            None => None,
        },
    })
}

/// The questions about an application, in the order in which they were asked.
pub async fn questions(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{QUESTION} where application_id = $1 order by asked_at, question.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(connection)
        .await?;
    rows.iter().map(question).collect()
}

/// The questions that wait for an answer of projects in which these organisations take part, or of what came on paper for them: the
/// address of the application, and the question.
pub async fn waiting(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<(String, i64)>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, organisations.len());
    let sql = format!(
        "select application.address, question.id from question join application on application.id = application_id
         where not exists (select 1 from answer where question_id = question.id) and (project_id in
            (select project_id from partner where partner.state = 'accepted' and organisation_id in ({list}))
            or project_id is null and application.id in
            (select application_id from application_party where organisation_id in ({list})))
         order by due_on, question.id"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Asks.
pub async fn ask(
    connection: &mut AnyConnection,
    application: i64,
    question: &Question,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into question (id, application_id, organisation_id, person_id, partner, words, language, due_on, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(question.id)
    .bind(application)
    .bind(question.said.organisation)
    .bind(person)
    .bind(&question.partner)
    .bind(&question.said.words)
    .bind(question.said.language.code())
    .bind(question.due.map(|day| day.to_string()).unwrap_or_default())
    .bind(question.said.at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Answers a question; of two at once the second is told that the place is taken.
pub async fn answer(
    connection: &mut AnyConnection,
    question: i64,
    said: &Said,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into answer (question_id, organisation_id, person_id, words, language, answered_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(question)
    .bind(said.organisation)
    .bind(person)
    .bind(&said.words)
    .bind(said.language.code())
    .bind(said.at)
    .execute(connection)
    .await?;
    Ok(())
}

/// The opinions on an application, in the order in which they were given; those that are reserved for public agents only. One on
/// what this version of the program does not know is left out.
pub async fn opinions(
    connection: &mut AnyConnection,
    application: i64,
    public: bool,
) -> Result<Vec<Opinion>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, words, language, written_at, topic, verdict, reserved from opinion
         where application_id = $1 and reserved <= $2 order by written_at, id",
    )
    .bind(application)
    .bind(i64::from(public))
    .fetch_all(connection)
    .await?;
    let mut opinions = Vec::with_capacity(rows.len());
    for row in &rows {
        let (topic, verdict): (String, String) = (row.try_get(4)?, row.try_get(5)?);
        let (Ok(topic), Ok(verdict)) = (topic.parse(), verdict.parse()) else {
            continue;
        };
        opinions.push(Opinion {
            topic,
            verdict,
            said: said(row, 0)?,
            reserved: row.try_get::<i64, _>(6)? == 1,
        });
    }
    Ok(opinions)
}

/// Whether somebody gave an opinion on an application.
pub async fn has_thought(
    connection: &mut AnyConnection,
    application: i64,
    person: i64,
) -> Result<bool, StoreError> {
    let given: i64 =
        sqlx::query_scalar("select count(*) from opinion where application_id = $1 and person_id = $2")
            .bind(application)
            .bind(person)
            .fetch_one(connection)
            .await?;
    Ok(given > 0)
}

/// Keeps an opinion.
pub async fn think(
    connection: &mut AnyConnection,
    application: i64,
    opinion: &Opinion,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into opinion (id, application_id, organisation_id, person_id, topic, verdict, words, language, written_at,
            reserved)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(chance::row())
    .bind(application)
    .bind(opinion.said.organisation)
    .bind(person)
    .bind(opinion.topic.as_str())
    .bind(opinion.verdict.as_str())
    .bind(&opinion.said.words)
    .bind(opinion.said.language.code())
    .bind(opinion.said.at)
    .bind(i64::from(opinion.reserved))
    .execute(connection)
    .await?;
    Ok(())
}

/// The notes of one body on an application. There is no way to ask for those of all.
pub async fn notes(
    connection: &mut AnyConnection,
    application: i64,
    funder: i64,
) -> Result<Vec<Said>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, words, language, written_at from note
         where application_id = $1 and organisation_id = $2 order by written_at, id",
    )
    .bind(application)
    .bind(funder)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| said(row, 0)).collect()
}

/// Keeps a note of a body.
pub async fn note(
    connection: &mut AnyConnection,
    application: i64,
    said: &Said,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into note (id, application_id, organisation_id, person_id, words, language, written_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(chance::row())
    .bind(application)
    .bind(said.organisation)
    .bind(person)
    .bind(&said.words)
    .bind(said.language.code())
    .bind(said.at)
    .execute(connection)
    .await?;
    Ok(())
}
