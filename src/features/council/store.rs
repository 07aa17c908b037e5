//! The council's seats, its decisions with their words, and votes.

mod votes;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::days;
use super::decision::{Adopted, Decision, Limits, State, Text};
use super::indicators::About;
use crate::features::sessions::Seat;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;
pub use votes::{spoke_elsewhere, vote, votes};

/// Takes one's turn: of two that change something at once the second waits for the first, and reads what it did.
pub async fn turn(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query(
        "insert into council (id, version) values (1, 1) on conflict (id) do update set version = council.version + 1",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The seats in force, by college.
pub async fn seats(connection: &mut AnyConnection) -> Result<Vec<Seat>, StoreError> {
    let rows: Vec<(i64, String, i64, Option<i64>)> = sqlx::query_as(
        "select id, college, organisation_id, alternate_id from council_seat where until = '' order by since, id",
    )
    .fetch_all(connection)
    .await?;
    let read = |(id, college, organisation, alternate): (i64, String, i64, Option<i64>)| {
        Some(Seat {
            id,
            college: college.parse().ok()?,
            organisation,
            alternate,
        })
    };
    let mut seats: Vec<Seat> = rows.into_iter().filter_map(read).collect();
    seats.sort_by_key(|seat| seat.college);
    Ok(seats)
}

/// Gives a seat.
pub async fn seat(connection: &mut AnyConnection, seat: &Seat, today: Date) -> Result<(), StoreError> {
    sqlx::query(
        "insert into council_seat (id, college, organisation_id, since, until) values ($1, $2, $3, $4, '')",
    )
    .bind(seat.id)
    .bind(seat.college.as_str())
    .bind(seat.organisation)
    .bind(today.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Says who sits at a seat in the place of its own.
pub async fn alternate(
    connection: &mut AnyConnection,
    seat: i64,
    alternate: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query("update council_seat set alternate_id = $1 where id = $2")
        .bind(alternate)
        .bind(seat)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a seat away from today on; what was voted there stays.
pub async fn end_seat(connection: &mut AnyConnection, seat: i64, today: Date) -> Result<(), StoreError> {
    sqlx::query("update council_seat set until = $1 where id = $2 and until = ''")
        .bind(today.to_string())
        .bind(seat)
        .execute(connection)
        .await?;
    Ok(())
}

const SELECT: &str =
    "select council_decision.id, address, subject, state, seat_id, organisation_id, council_text.version, title, words,
    language, wanted_from, written_at, number, adopted_on, holds_from, tally, pieces, questions,
    indicator, wish, definition, days
    from council_decision join council_text on decision_id = council_decision.id
     and council_text.version = council_decision.version";

/// Every decision with the words that stand, the latest first.
pub async fn decisions(connection: &mut AnyConnection) -> Result<Vec<Decision>, StoreError> {
    let sql = format!("{SELECT} order by coalesce(number, 0) desc, proposed_at desc, council_decision.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| read(row).transpose()).collect()
}

/// The decision at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Decision>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), read)
}

/// One that this version of the program does not know is left out.
fn read(row: &AnyRow) -> Result<Option<Decision>, StoreError> {
    let word = |at: usize| row.try_get::<String, _>(at);
    let (Ok(subject), Ok(state)) = (word(2)?.parse(), word(3)?.parse::<State>()) else {
        return Ok(None);
    };
    let (Ok(language), Ok(wanted_from)) = (word(9)?.parse(), word(10)?.parse()) else {
        return Ok(None);
    };
    let number: Option<i64> = row.try_get(12)?;
    let adopted = match (number, word(13)?.parse(), word(14)?.parse()) {
        (Some(number), Ok(on), Ok(from)) => Some(Adopted {
            number,
            on,
            from,
            tally: serde_json::from_str(&word(15)?).unwrap_or_default(),
        }),
        _ => None,
    };
    Ok(Some(Decision {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        subject,
        state,
        seat: row.try_get(4)?,
        organisation: row.try_get(5)?,
        text: Text {
            version: row.try_get(6)?,
            title: row.try_get(7)?,
            words: row.try_get(8)?,
            language,
            wanted_from,
            limits: limits(&word(16)?, row.try_get(17)?),
            days: days::read(&word(21)?),
            about: About::kept(word(18)?, &word(19)?, &word(20)?),
            written_at: row.try_get(11)?,
        },
        adopted,
    }))
}

/// What is held against programmes, as it is kept.
fn limits(pieces: &str, questions: Option<i64>) -> Limits {
    Limits {
        pieces: pieces.split_whitespace().map(str::to_owned).collect(),
        questions: questions.and_then(|most| usize::try_from(most).ok()),
    }
}

/// The words that a decision had before, the latest first.
pub async fn earlier(connection: &mut AnyConnection, decision: &Decision) -> Result<Vec<Text>, StoreError> {
    type Row = (
        i64,
        String,
        String,
        String,
        String,
        i64,
        String,
        Option<i64>,
        String,
        String,
        String,
        String,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select version, title, words, language, wanted_from, written_at, pieces, questions, indicator, wish, definition, days
         from council_text where decision_id = $1 and version < $2 order by version desc",
    )
    .bind(decision.id)
    .bind(decision.text.version)
    .fetch_all(connection)
    .await?;
    let text = |row: Row| {
        let (
            version,
            title,
            words,
            language,
            from,
            written_at,
            pieces,
            questions,
            indicator,
            wish,
            definition,
            days,
        ) = row;
        Some(Text {
            version,
            title,
            words,
            language: language.parse().ok()?,
            wanted_from: from.parse().ok()?,
            limits: limits(&pieces, questions),
            days: days::read(&days),
            about: About::kept(indicator, &wish, &definition),
            written_at,
        })
    };
    Ok(rows.into_iter().filter_map(text).collect())
}

/// Keeps a new proposal.
pub async fn insert(
    connection: &mut AnyConnection,
    decision: &Decision,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into council_decision (id, address, subject, state, seat_id, organisation_id, version, adopted_on,
            holds_from, tally, proposed_at)
         values ($1, $2, $3, $4, $5, $6, $7, '', '', '', $8)",
    )
    .bind(decision.id)
    .bind(&decision.address)
    .bind(decision.subject.as_str())
    .bind(decision.state.as_str())
    .bind(decision.seat)
    .bind(decision.organisation)
    .bind(decision.text.version)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    write(connection, decision.id, &decision.text, acting).await
}

async fn write(
    connection: &mut AnyConnection,
    decision: i64,
    text: &Text,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into council_text (decision_id, version, title, words, language, wanted_from, person_id, written_at, pieces,
            questions, indicator, wish, definition, days)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(decision)
    .bind(text.version)
    .bind(&text.title)
    .bind(&text.words)
    .bind(text.language.code())
    .bind(text.wanted_from.to_string())
    .bind(acting.person)
    .bind(text.written_at)
    .bind(text.limits.pieces.join(" "))
    .bind(text.limits.questions.and_then(|most| i64::try_from(most).ok()))
    .bind(text.about.as_ref().map_or("", |about| about.indicator.as_str()))
    .bind(text.about.as_ref().map_or("", |about| about.wish.as_str()))
    .bind(text.about.as_ref().map(About::definition).unwrap_or_default())
    .bind(days::kept(&text.days))
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes a proposal anew: its next version.
pub async fn revise(
    connection: &mut AnyConnection,
    decision: i64,
    text: &Text,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query("update council_decision set version = $1 where id = $2")
        .bind(text.version)
        .bind(decision)
        .execute(&mut *connection)
        .await?;
    write(connection, decision, text, acting).await
}

/// Takes a proposal back.
pub async fn withdraw(connection: &mut AnyConnection, decision: i64) -> Result<(), StoreError> {
    sqlx::query("update council_decision set state = $1 where id = $2")
        .bind(State::Withdrawn.as_str())
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}

/// Proposals on which a seat of one of these organisations has not spoken.
pub async fn waiting(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<Decision>, StoreError> {
    let mut waiting = Vec::new();
    let seats = seats(connection).await?;
    let own: Vec<&Seat> = seats
        .iter()
        .filter(|seat| organisations.contains(&seat.organisation))
        .collect();
    if own.is_empty() {
        return Ok(waiting);
    }
    let sql = format!("{SELECT} where state = $1 order by proposed_at, council_decision.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(State::Proposed.as_str())
        .fetch_all(&mut *connection)
        .await?;
    for row in &rows {
        let Some(decision) = read(row)? else { continue };
        let votes = votes(connection, &decision).await?;
        let silent = own
            .iter()
            .any(|seat| !votes.iter().any(|vote| vote.seat == seat.id));
        if silent {
            waiting.push(decision);
        }
    }
    Ok(waiting)
}

/// The number that the next decision gets.
pub async fn next_number(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let last: i64 =
        sqlx::query_scalar("select cast(coalesce(max(number), 0) as bigint) from council_decision")
            .fetch_one(connection)
            .await?;
    Ok(last + 1)
}

/// Keeps that a decision is adopted.
pub async fn adopt(
    connection: &mut AnyConnection,
    decision: i64,
    adopted: &Adopted,
) -> Result<(), StoreError> {
    let tally = serde_json::to_string(&adopted.tally).unwrap_or_default();
    sqlx::query(
        "update council_decision set state = $1, number = $2, adopted_on = $3, holds_from = $4, tally = $5 where id = $6",
    )
    .bind(State::Adopted.as_str())
    .bind(adopted.number)
    .bind(adopted.on.to_string())
    .bind(adopted.from.to_string())
    .bind(tally)
    .bind(decision)
    .execute(connection)
    .await?;
    Ok(())
}
