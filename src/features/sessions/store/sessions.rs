//! Sessions, their programmes, their seats, their agendas.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::sessions::session::{Part, Seat, Session, State};
use crate::shared::store::{StoreError, parameters};

const SELECT: &str =
    "select desk_session.id, address, desk_session.organisation_id, title, language, held_on, held_at, place,
    link, desk_session.state, desk_session.version, desk_session.seed, adopted_id from desk_session";

/// The session at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Session>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), session)
}

/// The sessions of which one of these organisations convenes, is asked a programme of, or has a seat, the latest first; `most`
/// at most. Whoever declined may think again until it is over.
pub async fn of(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<Session>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = |from: usize| parameters(2 + from * organisations.len(), organisations.len());
    let sql = format!(
        "{SELECT} where desk_session.organisation_id in ({}) or desk_session.id in
            (select session_id from desk_session_programme join programme on programme.id = programme_id
             where (desk_session_programme.state <> 'declined' or desk_session.state = 'convened')
                and programme.organisation_id in ({}))
         or desk_session.id in
            (select session_id from seat where organisation_id in ({}) or alternate_id in ({}))
         order by held_on desc, desk_session.id limit $1",
        list(0),
        list(1),
        list(2),
        list(3)
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    for _ in 0..4 {
        query = organisations.iter().fold(query, |query, id| query.bind(*id));
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().filter_map(|row| session(row).transpose()).collect()
}

/// The sessions in which a programme takes part, of that day or later, whatever became of them, the nearest first.
pub async fn of_programme(
    connection: &mut AnyConnection,
    programme: i64,
    from: Date,
) -> Result<Vec<Session>, StoreError> {
    let sql = format!(
        "{SELECT} where held_on >= $1 and desk_session.id in
            (select session_id from desk_session_programme where programme_id = $2 and state = $3)
         order by held_on, desk_session.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(from.to_string())
        .bind(programme)
        .bind(Part::Agreed.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| session(row).transpose()).collect()
}

/// The sessions that go on and ask a programme of one of these funders that did not answer, the nearest first; `most` at most.
pub async fn asking(
    connection: &mut AnyConnection,
    funders: &[i64],
    most: i64,
) -> Result<Vec<Session>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{SELECT} where desk_session.state = $1 and desk_session.id in
            (select session_id from desk_session_programme join programme on programme.id = programme_id
             where desk_session_programme.state = $2 and programme.organisation_id in ({}))
         order by held_on, desk_session.id limit $3",
        parameters(4, funders.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(State::Convened.as_str())
        .bind(Part::Asked.as_str())
        .bind(most);
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter().filter_map(|row| session(row).transpose()).collect()
}

/// One in a state that this version of the program does not know is left out.
fn session(row: &AnyRow) -> Result<Option<Session>, StoreError> {
    let (language, on, state): (String, String, String) = (row.try_get(4)?, row.try_get(5)?, row.try_get(9)?);
    let (Ok(on), Ok(state)) = (on.parse(), state.parse::<State>()) else {
        return Ok(None);
    };
    Ok(Some(Session {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        convener: row.try_get(2)?,
        title: row.try_get(3)?,
        language: language.parse().unwrap_or_default(),
        on,
        at: row.try_get(6)?,
        place: row.try_get(7)?,
        link: row.try_get(8)?,
        state,
        version: row.try_get(10)?,
        seed: u32::try_from(row.try_get::<i64, _>(11)?).unwrap_or(1),
        adopted: row.try_get(12)?,
    }))
}

/// Keeps a new session.
pub async fn insert(connection: &mut AnyConnection, session: &Session, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_session (id, address, organisation_id, title, language, held_on, held_at, place, link, state,
            created_at, version, seed)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(session.id)
    .bind(&session.address)
    .bind(session.convener)
    .bind(&session.title)
    .bind(session.language.code())
    .bind(session.on.to_string())
    .bind(&session.at)
    .bind(&session.place)
    .bind(&session.link)
    .bind(session.state.as_str())
    .bind(now)
    .bind(session.version)
    .bind(i64::from(session.seed))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps which proposal a session adopted as its advice.
pub async fn adopt(connection: &mut AnyConnection, session: i64, proposal: i64) -> Result<(), StoreError> {
    sqlx::query("update desk_session set adopted_id = $1 where id = $2")
        .bind(proposal)
        .bind(session)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes one's turn at a session: of two at once the second waits, and is told that it changed. False when it did since
/// `session.version`.
pub async fn change(
    connection: &mut AnyConnection,
    session: &Session,
    state: State,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update desk_session set state = $1, version = version + 1 where id = $2 and version = $3",
    )
    .bind(state.as_str())
    .bind(session.id)
    .bind(session.version)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Says when and where a session is; false where it is over, or somebody changed it since `session.version`.
pub async fn move_to(connection: &mut AnyConnection, session: &Session) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update desk_session set held_on = $1, held_at = $2, place = $3, link = $4, version = version + 1
         where id = $5 and version = $6 and state = $7",
    )
    .bind(session.on.to_string())
    .bind(&session.at)
    .bind(&session.place)
    .bind(&session.link)
    .bind(session.id)
    .bind(session.version)
    .bind(State::Convened.as_str())
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes one's turn at a session that goes on: of two at once the second waits for the first, and reads what it did. Nothing is
/// to be waited for where it is closed.
pub async fn turn(connection: &mut AnyConnection, address: &str) -> Result<(), StoreError> {
    sqlx::query("update desk_session set version = version where address = $1 and state = $2")
        .bind(address)
        .bind(State::Convened.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// The programmes of a session, and whether each takes part.
pub async fn programmes(
    connection: &mut AnyConnection,
    session: i64,
) -> Result<Vec<(i64, Part)>, StoreError> {
    let rows: Vec<(i64, String)> =
        sqlx::query_as("select programme_id, state from desk_session_programme where session_id = $1")
            .bind(session)
            .fetch_all(connection)
            .await?;
    let read = |(programme, state): (i64, String)| Some((programme, state.parse().ok()?));
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Says whether a programme takes part.
pub async fn take_part(
    connection: &mut AnyConnection,
    (session, programme): (i64, i64),
    part: Part,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_session_programme (session_id, programme_id, state, changed_at) values ($1, $2, $3, $4)
         on conflict (session_id, programme_id) do update set state = excluded.state, changed_at = excluded.changed_at",
    )
    .bind(session)
    .bind(programme)
    .bind(part.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The seats of a session, in the order in which they were given.
pub async fn seats(connection: &mut AnyConnection, session: i64) -> Result<Vec<Seat>, StoreError> {
    let rows: Vec<(i64, String, i64, Option<i64>)> = sqlx::query_as(
        "select id, college, organisation_id, alternate_id from seat where session_id = $1 order by id",
    )
    .bind(session)
    .fetch_all(connection)
    .await?;
    let mut seats: Vec<Seat> = rows
        .into_iter()
        .filter_map(|(id, college, organisation, alternate)| {
            Some(Seat {
                id,
                college: college.parse().ok()?,
                organisation,
                alternate,
            })
        })
        .collect();
    seats.sort_by_key(|seat| (seat.college, seat.id));
    Ok(seats)
}

/// Gives a seat, with its alternate.
pub async fn seat(connection: &mut AnyConnection, session: i64, seat: &Seat) -> Result<(), StoreError> {
    sqlx::query("insert into seat (id, session_id, college, organisation_id, alternate_id) values ($1, $2, $3, $4, $5)")
        .bind(seat.id)
        .bind(session)
        .bind(seat.college.as_str())
        .bind(seat.organisation)
        .bind(seat.alternate)
        .execute(connection)
        .await?;
    Ok(())
}

/// Says who sits at a seat in the place of its own.
pub async fn alternate(
    connection: &mut AnyConnection,
    (session, seat): (i64, i64),
    alternate: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query("update seat set alternate_id = $1 where id = $2 and session_id = $3")
        .bind(alternate)
        .bind(seat)
        .bind(session)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a seat away; false where somebody voted there: it stays, as the vote does.
pub async fn take_away(connection: &mut AnyConnection, session: i64, seat: i64) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "delete from seat where id = $1 and session_id = $2 and not exists (select 1 from desk_vote where seat_id = $1)",
    )
    .bind(seat)
    .bind(session)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What was on the agenda when a session was closed: numbers of applications.
pub async fn agenda(connection: &mut AnyConnection, session: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select application_id from desk_session_item where session_id = $1 order by application_id",
    )
    .bind(session)
    .fetch_all(connection)
    .await?)
}

/// Keeps what is on the agenda.
pub async fn keep_agenda(
    connection: &mut AnyConnection,
    session: i64,
    applications: &[i64],
) -> Result<(), StoreError> {
    for application in applications {
        sqlx::query("insert into desk_session_item (session_id, application_id) values ($1, $2)")
            .bind(session)
            .bind(*application)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
