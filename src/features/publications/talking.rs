//! From a publication one talks: what is written to whoever publishes it and answered, and where one meets.

use jiff::civil::DateTime;

use super::acts::Keeping;
use super::publication::Publication;
use super::store::{meetings, messages};
use crate::features::accounts::persons;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Characters of a message, and of what is to be known of a meeting, at most.
pub const WORDS_MOST: usize = 3_000;
/// Characters of a place at most.
pub const PLACE_MOST: usize = 300;
/// Messages that one person writes about publications in a day, at most.
pub const MESSAGES_A_DAY: i64 = 10;

/// What somebody wrote about a publication. Who they are is told to nobody, by the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// Who wrote it.
    pub person: i64,
    /// What, and in which language.
    pub words: String,
    /// The language of that.
    pub language: Lang,
    /// When, in seconds.
    pub sent_at: i64,
    /// What was answered; empty as long as nothing was.
    pub reply: String,
    /// The language of that.
    pub reply_language: Lang,
    /// Whether whoever publishes said that it needs no answer.
    pub aside: bool,
}

/// A meeting about a publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its number.
    pub id: i64,
    /// When it begins, in seconds.
    pub starts_at: i64,
    /// Where.
    pub place: String,
    /// What is to be known of it; may be empty.
    pub words: String,
    /// The language of place and words.
    pub language: Lang,
    /// Whether it will not take place.
    pub cancelled: bool,
    /// When it last changed, in seconds.
    pub changed_at: i64,
    /// Raised by each change.
    pub version: i64,
}

/// Writes to whoever publishes about what was published under these titles: they read the words, and no name or address.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut Connection,
    app: &App,
    (publication, titles): (&Publication, &Words),
    message: &Message,
) -> Result<(), StoreError> {
    messages::insert(connection, publication.id, message).await?;
    let said = |lang: Lang| {
        vec![
            ("title", titles.get(lang).0.to_owned()),
            ("words", message.words.clone()),
        ]
    };
    let path = format!("/publications/{}/messages", publication.address);
    let notice = Notice {
        key: "publication-letter-message",
        path: &path,
        said: &said,
    };
    let to = [(publication.organisation, &[Power::KeepSurveys][..])];
    mail::notify(connection, app, &to, notice).await?;
    // That somebody wrote, and nothing of what.
    let act = Act {
        act: "publication-message",
        object: &format!("publication:{}", publication.address),
        ..Act::default()
    };
    journal::record(connection, message.sent_at, &act).await
}

/// Answers a message about what was published under these titles, once; false where it was answered. Whoever wrote has it by
/// letter.
///
/// # Errors
/// When the database does not answer.
pub async fn reply(
    connection: &mut Connection,
    app: &App,
    (keeping, publication): (Keeping<'_>, &Publication),
    (message, titles): (&Message, &Words),
    (words, language): (&str, Lang),
) -> Result<bool, StoreError> {
    if !messages::reply(connection, message.id, (words, language), keeping.now).await? {
        return Ok(false);
    }
    if let Some(person) = persons::by_id(connection, message.person).await? {
        let said = |lang: Lang| {
            vec![
                ("title", titles.get(lang).0.to_owned()),
                ("organisation", keeping.organisation.name.clone()),
                ("words", words.to_owned()),
            ]
        };
        let path = format!("/publications/{}/contact", publication.address);
        let notice = Notice {
            key: "publication-letter-reply",
            path: &path,
            said: &said,
        };
        let to = (person.email.as_str(), Some(person.id), person.language);
        mail::write_to(connection, app, to, notice).await?;
    }
    keeping
        .note(connection, "publication-replied", publication)
        .await?;
    Ok(true)
}

/// Says that a message needs no answer, so that it waits no more; false where that was said, or it was answered. It can still be
/// answered.
///
/// # Errors
/// When the database does not answer.
pub async fn put_aside(
    connection: &mut Connection,
    (keeping, publication): (Keeping<'_>, &Publication),
    message: i64,
) -> Result<bool, StoreError> {
    if !messages::put_aside(connection, message, keeping.now).await? {
        return Ok(false);
    }
    keeping
        .note(connection, "publication-message-aside", publication)
        .await?;
    Ok(true)
}

/// Announces a meeting.
///
/// # Errors
/// When the database does not answer.
pub async fn announce(
    connection: &mut Connection,
    (keeping, publication): (Keeping<'_>, &Publication),
    (starts_at, place, words, language): (i64, &str, &str, Lang),
) -> Result<(), StoreError> {
    let meeting = Meeting {
        id: chance::row(),
        starts_at,
        place: place.to_owned(),
        words: words.to_owned(),
        language,
        cancelled: false,
        changed_at: keeping.now,
        version: 1,
    };
    meetings::insert(connection, publication.id, &meeting).await?;
    keeping
        .note(connection, "publication-meeting-announced", publication)
        .await
}

/// Says that a meeting will not take place; false where that was said, or there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn cancel(
    connection: &mut Connection,
    (keeping, publication): (Keeping<'_>, &Publication),
    meeting: i64,
) -> Result<bool, StoreError> {
    if !meetings::cancel(connection, (publication.id, meeting), keeping.now).await? {
        return Ok(false);
    }
    keeping
        .note(connection, "publication-meeting-cancelled", publication)
        .await?;
    Ok(true)
}

/// The instant of a day and an hour here, in seconds; nothing for what is neither.
#[must_use]
pub fn instant(app: &App, day: &str, hour: &str) -> Option<i64> {
    let at: DateTime = format!("{}T{}:00", day.trim(), hour.trim()).parse().ok()?;
    Some(app.clock.instant(at)?.as_second())
}
