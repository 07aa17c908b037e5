//! The group is heard before its file is debated: every partner of a request is written to once the request is on the table of a session; its
//! lead may say something beforehand, which the table reads; and before anybody votes, whoever convenes notes that the group was heard, or
//! did not come though it was asked. Of the session those who ask see when and where it is, and nothing else.

use std::collections::HashSet;
use std::str::FromStr;

use jiff::civil::Date;

use super::acts::{self, By};
use super::finding::SPEAKS;
use super::session::{Part, Session, words};
use super::store::{hearings as store, sessions};
use crate::features::applications::{self, Application, Frozen};
use crate::features::{desk, directory};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Characters of what the lead says beforehand at most.
pub const WORDS_MOST: usize = 3_000;

/// What became of a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The group was heard.
    Heard,
    /// It did not come, though it was asked.
    Absent,
}
words!(Came: Heard = "heard", Absent = "absent");

/// The hearing of a request at a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// The day on which its partners were written to.
    pub asked_on: Date,
    /// What its lead says beforehand; may be empty.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// What became of it, and on which day.
    pub became: Option<(Came, Date)>,
    /// Raised by each change.
    pub version: i64,
}

/// Why a day is none on which that could have come to be, as a text key: nobody is heard before they were asked, nor on a day to come, and
/// nobody is missing before the session.
#[must_use]
pub fn refused(
    came: Came,
    on: Date,
    (hearing, session): (&Hearing, &Session),
    today: Date,
) -> Option<&'static str> {
    if on > today || on < hearing.asked_on {
        return Some("hearings-day-wrong");
    }
    (came == Came::Absent && on < session.on).then_some("hearings-absent-early")
}

/// Whether the group was heard, or did not come though it was asked.
#[must_use]
pub fn is_over(hearing: Option<&Hearing>) -> bool {
    hearing.is_some_and(|one| one.became.is_some())
}

/// Where a hearing stands, in a sentence.
#[must_use]
pub fn said(cx: &Cx, hearing: Option<&Hearing>) -> String {
    let Some(hearing) = hearing else {
        return cx.t("hearings-unasked");
    };
    let asked = cx.date(&hearing.asked_on);
    match hearing.became {
        None => cx.tv("hearings-asked", "asked", &asked),
        Some((Came::Heard, on)) => cx.tv("hearings-heard", "date", &cx.date(&on)),
        Some((Came::Absent, on)) => cx.ta(
            "hearings-absent",
            &[("asked", Arg::Text(&asked)), ("date", Arg::Text(&cx.date(&on)))],
        ),
    }
}

/// What follows the language in the address of the page of a group about a session.
#[must_use]
pub fn path(application: &str, session: &str) -> String {
    format!("/applications/{application}/hearings/{session}")
}

/// The organisations that make a request today.
///
/// # Errors
/// When the database does not answer.
pub async fn partners(
    connection: &mut Connection,
    (application, frozen): (&Application, &Frozen),
) -> Result<Vec<(String, i64)>, Error> {
    let keys: Vec<String> = frozen.parties().iter().map(|party| party.key.clone()).collect();
    let numbers = directory::numbers_of_keys(connection, &keys).await?;
    let building = match application.project {
        Some(_) => Some(desk::building(connection, &[application.id]).await?),
        None => None,
    };
    let stays = |id: i64| {
        building
            .as_ref()
            .is_none_or(|every| every.contains(&(application.id, id)))
    };
    let numbers = numbers.into_iter().filter(|(_, id)| stays(*id));
    Ok(numbers.collect())
}

/// Writes to every partner of each request on the table to whom nobody wrote yet. Gives how many requests those were.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn ask(connection: &mut Connection, app: &App, session: &Session) -> Result<usize, Error> {
    let parts = sessions::programmes(connection, session.id).await?;
    let agreed = parts.iter().filter(|(_, part)| *part == Part::Agreed);
    let agreed: Vec<i64> = agreed.map(|(programme, _)| *programme).collect();
    let asked = store::of(connection, session.id).await?;
    let mut agenda = desk::examined(connection, &agreed, session.on).await?;
    agenda.retain(|one| !asked.contains_key(one));
    let sent = applications::frozen_by_ids(connection, &agenda).await?;
    for (application, frozen) in &sent {
        store::ask(connection, (session.id, application.id), app.clock.today()).await?;
        write(
            connection,
            app,
            (session, "letter-session-heard"),
            (application, frozen, &[]),
        )
        .await?;
    }
    Ok(sent.len())
}

/// Writes again to every group that was written to, save to those who are told by their seats: the session is on another day, elsewhere, or
/// not at all.
///
/// # Errors
/// As [`ask`].
pub async fn tell(
    connection: &mut Connection,
    app: &App,
    said: (&Session, &str),
    seated: &[i64],
) -> Result<(), Error> {
    let asked = store::of(connection, said.0.id).await?;
    let mut ids: Vec<i64> = asked.into_keys().collect();
    ids.sort_unstable();
    for (application, frozen) in &applications::frozen_by_ids(connection, &ids).await? {
        write(connection, app, said, (application, frozen, seated)).await?;
    }
    Ok(())
}

/// Writes to those who speak for a partner, each once, save for some.
async fn write(
    connection: &mut Connection,
    app: &App,
    (session, key): (&Session, &str),
    (application, frozen, except): (&Application, &Frozen, &[i64]),
) -> Result<(), Error> {
    let partners = partners(connection, (application, frozen)).await?;
    let mut seen = HashSet::new();
    let to: Vec<(i64, &[Power])> = partners
        .into_iter()
        .filter(|(_, id)| !except.contains(id) && seen.insert(*id))
        .map(|(_, id)| (id, &SPEAKS[..]))
        .collect();
    let convener = directory::any_by_ids(connection, &[session.convener]).await?;
    let convener = convener.first().map_or("", |one| one.name.as_str());
    let said = |lang| {
        let mut said = acts::said(app, session, convener, lang);
        said.push(("title", frozen.title(lang).0.to_owned()));
        said
    };
    let notice = Notice {
        key,
        path: &path(&application.address, &session.address),
        said: &said,
    };
    mail::notify(connection, app, &to, notice).await?;
    Ok(())
}

/// The lead says something beforehand. False where somebody changed something since `seen`.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    (session, application, seen): (&Session, &Application, i64),
    (words, language): (&str, Lang),
    by: By<'_>,
) -> Result<bool, Error> {
    let of = (session.id, application.id, seen);
    if !store::say(connection, of, (words, language), (by.acting.person, by.now)).await? {
        return Ok(false);
    }
    let after = format!("{} {words}", application.number);
    acts::tell(connection, by, ("hearing-said", session), Some(&after)).await?;
    Ok(true)
}

/// Whoever convenes notes what became of it. False where somebody changed something since `seen`.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut Connection,
    (session, application, seen): (&Session, &Application, i64),
    (before, came, on): (&Hearing, Came, Date),
    by: By<'_>,
) -> Result<bool, Error> {
    if !store::note(connection, (session.id, application.id, seen), (came, on)).await? {
        return Ok(false);
    }
    let words = |came: Came, on: Date| format!("{} {} {on}", application.number, came.as_str());
    let before = before.became.map(|(came, on)| words(came, on));
    let change = (before.as_deref(), Some(words(came, on)));
    acts::tell_change(
        connection,
        by,
        ("hearing-noted", session),
        (change.0, change.1.as_deref()),
    )
    .await?;
    Ok(true)
}

/// Notes that a group that was asked was heard today; false where nobody asked it, or that was noted already.
///
/// # Errors
/// When the database does not answer.
pub async fn hear(
    connection: &mut Connection,
    app: &App,
    (session, application): (&Session, &Application),
    by: By<'_>,
) -> Result<bool, Error> {
    let mut every = store::of(connection, session.id).await?;
    let before = every.remove(&application.id).filter(|one| one.became.is_none());
    let Some(before) = before else {
        return Ok(false);
    };
    let seen = (session, application, before.version);
    note(connection, seen, (&before, Came::Heard, app.clock.today()), by).await
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::{Came, Hearing, refused};
    use crate::features::sessions::session::{Session, State};
    use crate::shared::i18n::Lang;

    #[test]
    fn nobody_is_missing_before_the_session_nor_heard_before_they_were_asked() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        let hearing = Hearing {
            asked_on: day("2026-12-01"),
            words: String::new(),
            language: Lang::Fr,
            became: None,
            version: 1,
        };
        let session = Session {
            id: 1,
            address: String::new(),
            convener: 1,
            title: String::new(),
            language: Lang::Fr,
            on: day("2026-12-15"),
            at: "14:30".to_owned(),
            place: String::new(),
            link: String::new(),
            state: State::Convened,
            seed: 1,
            adopted: None,
            version: 1,
        };
        let of = |came, on, today| refused(came, day(on), (&hearing, &session), day(today));
        assert_eq!(of(Came::Heard, "2026-12-05", "2026-12-05"), None);
        assert_eq!(
            of(Came::Heard, "2026-11-30", "2026-12-05"),
            Some("hearings-day-wrong")
        );
        assert_eq!(
            of(Came::Heard, "2026-12-06", "2026-12-05"),
            Some("hearings-day-wrong")
        );
        assert_eq!(
            of(Came::Absent, "2026-12-05", "2026-12-05"),
            Some("hearings-absent-early")
        );
        assert_eq!(of(Came::Absent, "2026-12-15", "2026-12-15"), None);
    }
}
