//! What people do with a session. Each verb writes, tells the journal and posts the letters in the caller's transaction; whoever
//! may was checked by the caller.

use super::finding::{Found, SPEAKS};
use super::hearing;
use super::session::{Part, Seat, Session, State};
use super::store::sessions as store;
use crate::features::directory::Organisation;
use crate::features::programmes::Programme;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Whoever says for a funder that its programmes take part, or decides with them.
const ASKED: [Power; 2] = [Power::KeepProgrammes, Power::Decide];

/// Who acts, for which organisation, and when.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    /// The key of the organisation.
    pub key: &'a str,
    /// Who acts for it.
    pub acting: Acting,
    /// When, in seconds.
    pub now: i64,
}

/// Tells the journal what was done with a session.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    connection: &mut Connection,
    by: By<'_>,
    said: (&str, &Session),
    after: Option<&str>,
) -> Result<(), StoreError> {
    tell_change(connection, by, said, (None, after)).await
}

/// The same, with what was there before.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_change(
    connection: &mut Connection,
    by: By<'_>,
    (act, session): (&str, &Session),
    (before, after): (Option<&str>, Option<&str>),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(by.acting),
        organisation: Some(by.key),
        act,
        object: &format!("session:{}", session.address),
        before,
        after,
    };
    journal::record(connection, by.now, &act).await
}

/// Draws the number that breaks ties at a session, for when it is convened: nobody chooses it, and nobody knows then what proposals will be
/// made from. People read it aloud.
#[must_use]
pub fn seed() -> u32 {
    u32::try_from(1 + chance::row() % 1_000_000).expect("at most a million")
}

/// Convenes a session: the convener's own programmes take part, the funders of the others are asked, and whoever requests something of
/// what is on the table is told when they are heard.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn convene(
    connection: &mut Connection,
    app: &App,
    (session, programmes): (&Session, &[Programme]),
    (convener, by): (&Organisation, By<'_>),
) -> Result<(), Error> {
    store::insert(connection, session, by.now).await?;
    let mut others = Vec::new();
    for programme in programmes {
        let part = if programme.funder == session.convener {
            Part::Agreed
        } else {
            others.push(programme.funder);
            Part::Asked
        };
        store::take_part(connection, (session.id, programme.id), part, by.now).await?;
    }
    let seed = format!("seed {}", session.seed);
    tell(connection, by, ("session-convened", session), Some(&seed)).await?;
    others.sort_unstable();
    others.dedup();
    let to: Vec<(i64, &[Power])> = others.into_iter().map(|funder| (funder, &ASKED[..])).collect();
    let said = |lang| said(app, session, &convener.name, lang);
    let notice = Notice {
        key: "letter-session-asked",
        path: &session.path(),
        said: &said,
    };
    mail::notify(connection, app, &to, notice).await?;
    hearing::ask(connection, app, session).await?;
    Ok(())
}

/// What every letter about a session says.
pub fn said(app: &App, session: &Session, convener: &str, lang: Lang) -> Vec<(&'static str, String)> {
    let place = [session.place.as_str(), session.link.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|one| !one.is_empty()).collect();
    vec![
        ("session", session.title.clone()),
        ("convener", convener.to_owned()),
        ("date", app.texts.date(lang, session.on)),
        ("hour", session.at.clone()),
        ("place", place.join(", ")),
    ]
}

/// Says whether a programme takes part; with it, what is requested of it comes to the table, and whoever requests it is told when they
/// are heard.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn take_part(
    connection: &mut Connection,
    app: &App,
    (session, programme): (&Session, &Programme),
    part: Part,
    by: By<'_>,
) -> Result<(), Error> {
    store::take_part(connection, (session.id, programme.id), part, by.now).await?;
    let said = format!("{} {}", programme.address, part.as_str());
    tell(connection, by, ("session-part", session), Some(&said)).await?;
    if part == Part::Agreed {
        hearing::ask(connection, app, session).await?;
    }
    Ok(())
}

/// Gives a seat, and writes to whoever speaks for its organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn seat(
    connection: &mut Connection,
    app: &App,
    (found, seat): (&Found, &Seat),
    by: By<'_>,
) -> Result<(), StoreError> {
    give_seat(connection, &found.session, seat, by).await?;
    invite(
        connection,
        app,
        (found, found.session.convener, seat.organisation),
        "letter-session-seat",
        by,
    )
    .await
}

/// Gives a seat.
///
/// # Errors
/// When the database does not answer.
pub async fn give_seat(
    connection: &mut Connection,
    session: &Session,
    seat: &Seat,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::seat(connection, session.id, seat).await?;
    let said = format!("{} {}", seat.college.as_str(), seat.organisation);
    tell(connection, by, ("seat-given", session), Some(&said)).await
}

/// The organisation of a seat names who sits there in its place, and they get a letter; nobody where it names none. Where `namer` is
/// whoever convenes, the organisation of the seat is told too.
///
/// # Errors
/// When the database does not answer.
pub async fn alternate(
    connection: &mut Connection,
    app: &App,
    (found, seat): (&Found, &Seat),
    alternate: Option<&Organisation>,
    (namer, by): (i64, By<'_>),
) -> Result<(), StoreError> {
    let number = alternate.map(|one| one.id);
    store::alternate(connection, (found.session.id, seat.id), number).await?;
    let after = number.map(|one| one.to_string());
    tell(
        connection,
        by,
        ("seat-alternate", &found.session),
        after.as_deref(),
    )
    .await?;
    let Some(alternate) = alternate else {
        return Ok(());
    };
    let key = "letter-session-alternate";
    invite(connection, app, (found, namer, alternate.id), key, by).await?;
    if namer == seat.organisation {
        return Ok(());
    }
    let said = |lang| {
        let mut said = said(app, &found.session, found.name(namer), lang);
        said.push(("name", alternate.name.clone()));
        said
    };
    let notice = Notice {
        key: "letter-session-alternate-named",
        path: &found.session.path(),
        said: &said,
    };
    let to = [(seat.organisation, &SPEAKS[..])];
    mail::notify_others(connection, app, &to, Some(by.acting.person), notice).await?;
    Ok(())
}

async fn invite(
    connection: &mut Connection,
    app: &App,
    (found, from, organisation): (&Found, i64, i64),
    key: &str,
    by: By<'_>,
) -> Result<(), StoreError> {
    let said = |lang| said(app, &found.session, found.name(from), lang);
    let notice = Notice {
        key,
        path: &found.session.path(),
        said: &said,
    };
    let to = [(organisation, &SPEAKS[..])];
    mail::notify_others(connection, app, &to, Some(by.acting.person), notice).await?;
    Ok(())
}

/// Closes a session: its agenda stays as it was. False where somebody changed it meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn close(
    connection: &mut Connection,
    session: &Session,
    agenda: &[i64],
    by: By<'_>,
) -> Result<bool, StoreError> {
    if !store::change(connection, session, State::Closed).await? {
        return Ok(false);
    }
    store::keep_agenda(connection, session.id, agenda).await?;
    tell(connection, by, ("session-closed", session), None).await?;
    Ok(true)
}

/// Says when and where a session is, and writes to everybody who was asked to come. False where somebody changed it meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn move_to(
    connection: &mut Connection,
    app: &App,
    (found, moved): (&Found, &Session),
    by: By<'_>,
) -> Result<bool, Error> {
    if !store::move_to(connection, moved).await? {
        return Ok(false);
    }
    let words = |one: &Session| format!("{} {} {} {}", one.on, one.at, one.place, one.link);
    let change = (words(&found.session), words(moved));
    tell_change(
        connection,
        by,
        ("session-moved", moved),
        (Some(&change.0), Some(&change.1)),
    )
    .await?;
    write_to_all(connection, app, (found, moved), "letter-session-moved", by).await?;
    hearing::tell(connection, app, (moved, "letter-session-moved"), &seated(found)).await?;
    Ok(true)
}

/// Cancels a session, and writes to everybody who was asked to come. False where somebody changed it meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn cancel(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    by: By<'_>,
) -> Result<bool, Error> {
    let session = &found.session;
    if !store::change(connection, session, State::Cancelled).await? {
        return Ok(false);
    }
    tell(connection, by, ("session-cancelled", session), None).await?;
    write_to_all(connection, app, (found, session), "letter-session-cancelled", by).await?;
    hearing::tell(
        connection,
        app,
        (session, "letter-session-cancelled"),
        &seated(found),
    )
    .await?;
    Ok(true)
}

/// Everybody who has a seat, or sits for another.
fn seated(found: &Found) -> Vec<i64> {
    found.seats.iter().flat_map(Seat::sitting).collect()
}

/// Writes to those of the funders that were asked and did not decline, and of everybody who has a seat.
async fn write_to_all(
    connection: &mut Connection,
    app: &App,
    (found, session): (&Found, &Session),
    key: &str,
    by: By<'_>,
) -> Result<(), StoreError> {
    let coming = found.programmes.iter().filter(|one| one.part != Part::Declined);
    let funders = coming.map(|one| (one.funder, &ASKED[..]));
    let seats = found.seats.iter().flat_map(Seat::sitting);
    let to: Vec<(i64, &[Power])> = funders.chain(seats.map(|one| (one, &SPEAKS[..]))).collect();
    let said = |lang| said(app, session, found.name(session.convener), lang);
    let notice = Notice {
        key,
        path: &session.path(),
        said: &said,
    };
    mail::notify_others(connection, app, &to, Some(by.acting.person), notice).await?;
    Ok(())
}
