//! The verbs: answering, taking back, writing to each other, wishing no more, reporting. Each is written,
//! sealed in the journal and told in one transaction.

use std::collections::BTreeMap;

use jiff::civil::Date;
use matching::Resource;

use super::about::{About, Kind};
use super::answer::{Given, MESSAGES_A_DAY, Message};
use super::store::{answers, messages};
use super::topic::{Topic, WRITES};
use crate::features::askings;
use crate::features::calls;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, store as mandates};
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// What was typed, once read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What could be brought.
    pub words: BTreeMap<Resource, String>,
    /// For which needs of the call, by number, and for which not; its words say of the others.
    pub meant: BTreeMap<i64, bool>,
    /// Language of those words.
    pub language: Lang,
    /// Whether the others who answered see it.
    pub shown: bool,
}

/// Answers, for the first time or again, instead of what stood at `version` (0: nothing); false when
/// somebody was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    now: i64,
    about: &About,
    organisation: &Organisation,
    said: (Typed, i64),
    acting: Acting,
) -> Result<bool, StoreError> {
    let before = answers::one(connection, about, organisation.id).await?;
    let is_first = before.is_none();
    let of = (Some(about), organisation);
    if !keep(connection, now, of, (before, said, None), acting).await? {
        return Ok(false);
    }
    // Whoever answers is told when the rules change, until they say otherwise.
    if is_first && about.kind == Kind::Call {
        calls::follow(connection, about.id, acting.person, now).await?;
    }
    Ok(true)
}

/// Says what is offered to whoever may need it, until a day, instead of what stood at `version` (0: nothing); false when somebody was
/// faster.
///
/// # Errors
/// When the database does not answer.
pub async fn offer(
    connection: &mut Connection,
    now: i64,
    (organisation, until): (&Organisation, Date),
    said: (Typed, i64),
    acting: Acting,
) -> Result<bool, StoreError> {
    let before = standing(connection, None, organisation).await?;
    let of = (None, organisation);
    keep(connection, now, of, (before, said, Some(until)), acting).await
}

/// Says again what is offered, as it stands at a version or has ended, until a later day; false when there is no such one.
pub async fn renew(
    connection: &mut Connection,
    now: i64,
    (organisation, until): (&Organisation, Date),
    version: i64,
    acting: Acting,
) -> Result<bool, StoreError> {
    let given = standing(connection, None, organisation).await?;
    let Some(mut given) = given.filter(|given| !given.withdrawn) else {
        return Ok(false);
    };
    given.until = Some(until);
    given.version = version;
    if !answers::change(connection, &given, now).await? {
        return Ok(false);
    }
    let of = (None, organisation.key.as_str());
    record(connection, now, of, acting, "capabilities-renewed", &given).await?;
    Ok(true)
}

/// What an organisation answered, or offers to whoever may need it, taken back or not.
async fn standing(
    connection: &mut Connection,
    about: Option<&About>,
    organisation: &Organisation,
) -> Result<Option<Given>, StoreError> {
    match about {
        Some(about) => answers::one(connection, about, organisation.id).await,
        None => {
            let offered = answers::offered(connection, organisation.id).await?;
            Ok(offered.map(|(given, _)| given))
        }
    }
}

async fn keep(
    connection: &mut Connection,
    now: i64,
    (about, organisation): (Option<&About>, &Organisation),
    (before, (typed, version), until): (Option<Given>, (Typed, i64), Option<Date>),
    acting: Acting,
) -> Result<bool, StoreError> {
    let given = Given {
        id: before.as_ref().map_or_else(chance::row, |given| given.id),
        organisation: organisation.id,
        words: typed.words,
        meant: typed.meant,
        language: typed.language,
        shown: typed.shown,
        withdrawn: false,
        until,
        version,
    };
    let is_kept = match before {
        None => {
            // By its number: where two turned out to be one and are two again, the key of the second is back, and its row is not.
            let key = format!("{}/{}", path(about), organisation.id);
            answers::insert(connection, about, (&given, &key), now).await?;
            true
        }
        Some(_) => answers::change(connection, &given, now).await?,
    };
    if is_kept {
        let of = (about, organisation.key.as_str());
        record(connection, now, of, acting, "capabilities-said", &given).await?;
    }
    Ok(is_kept)
}

/// What was said stands there, as the journal and the database call it.
fn path(about: Option<&About>) -> String {
    about.map_or_else(|| "/offers".to_owned(), About::path)
}

/// Takes an answer back, or what was offered to whoever may need it; false when there is none.
pub async fn withdraw(
    connection: &mut Connection,
    now: i64,
    about: Option<&About>,
    organisation: &Organisation,
    acting: Acting,
) -> Result<bool, StoreError> {
    let given = standing(connection, about, organisation).await?;
    let Some(given) = given.filter(|given| !given.withdrawn) else {
        return Ok(false);
    };
    if !answers::withdraw(connection, &given, now).await? {
        return Ok(false);
    }
    let of = (about, organisation.key.as_str());
    record(connection, now, of, acting, "capabilities-withdrawn", &given).await?;
    Ok(true)
}

async fn record(
    connection: &mut Connection,
    now: i64,
    (about, key): (Option<&About>, &str),
    acting: Acting,
    word: &str,
    given: &Given,
) -> Result<(), StoreError> {
    let lines = given.words.iter();
    let lines = lines.map(|(resource, words)| format!("{}: {words}", resource.as_str()));
    let mut said: Vec<String> = lines.collect();
    for need in about.map(|about| &about.needs).into_iter().flatten() {
        let meant = given.meant.get(&need.id);
        let word = meant.map(|meant| if *meant { "for" } else { "not for" });
        said.extend(word.map(|word| format!("{word}: {}", need.words.get(given.language).0)));
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(key),
        act: word,
        object: &path(about),
        after: Some(&said.join("\n")),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Why a message was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The other organisation wishes none.
    Blocked,
    /// Too many were written today.
    TooMany,
    /// It would begin a conversation, and the other is a small association that many others asked something already.
    Asked,
}

/// Writes to another organisation: whoever may write in its name receives a letter with the words and
/// where to reply, and no address of who wrote. Gives how many do: where nobody acts for it any more, it waits for who will.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut Connection,
    app: &App,
    topic: Topic<'_>,
    (from, to): (&Organisation, &Organisation),
    (words, language): (&str, Lang),
    acting: Acting,
) -> Result<Result<usize, Unsent>, StoreError> {
    let now = app.clock.now().as_second();
    if messages::is_blocked(connection, to.id, from.id).await? {
        return Ok(Err(Unsent::Blocked));
    }
    if messages::sent_since(connection, from.id, now - 24 * 3600).await? >= MESSAGES_A_DAY {
        return Ok(Err(Unsent::TooMany));
    }
    let today = app.clock.today();
    // Where they speak with each other already, nothing new is asked.
    if messages::between(connection, topic.at(), (from.id, to.id))
        .await?
        .is_empty()
    {
        if askings::turns_away(connection, today, to.id).await?.is_some() {
            return Ok(Err(Unsent::Asked));
        }
        askings::note(connection, today, (to.id, from.id)).await?;
    }
    let message = Message {
        id: chance::row(),
        from: from.id,
        to: to.id,
        words: words.to_owned(),
        language,
        sent_at: now,
        reported_at: None,
        reason: String::new(),
        removed_at: None,
    };
    messages::send(connection, topic.at(), &message).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&from.key),
        act: "capabilities-written",
        object: &format!("message:{}", message.id),
        after: Some(words),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    let every = mandates::reached(connection, to.id, &WRITES, today).await?;
    for reached in &every {
        let lang = reached.language;
        let title = topic.title(connection, app, (lang, now)).await;
        let link = app.config.address(&format!("/{lang}{}", topic.path(to, from)));
        let args = [
            ("from", Arg::Text(&from.name)),
            ("to", Arg::Text(&to.name)),
            ("title", Arg::Text(&title)),
            ("words", Arg::Text(words)),
            ("link", Arg::Text(&link)),
        ];
        let letter = Letter {
            recipient: &reached.email,
            person: Some(reached.person),
            language: lang,
            kind: "notice",
            subject: app.texts.say(lang, "capabilities-letter.subject", &args),
            body: app.texts.say(lang, "capabilities-letter", &args),
            unsubscribe: None,
        };
        mail::post(connection, now, &letter).await?;
    }
    Ok(Ok(every.len()))
}

/// An organisation wishes no more messages from another, or does again.
pub async fn block(
    connection: &mut Connection,
    now: i64,
    (by, other): (&Organisation, &Organisation),
    blocked: bool,
    acting: Acting,
) -> Result<(), StoreError> {
    messages::block(connection, chance::row(), (by.id, other.id), blocked, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&by.key),
        act: if blocked {
            "capabilities-blocked"
        } else {
            "capabilities-unblocked"
        },
        object: &format!("organisation:{}", other.key),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Reports a message that an organisation received; false when there is no such one.
pub async fn report(
    connection: &mut Connection,
    now: i64,
    recipient: &Organisation,
    (id, reason): (i64, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    if !messages::report(connection, recipient.id, id, reason, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&recipient.key),
        act: "capabilities-reported",
        object: &format!("message:{id}"),
        after: Some(reason),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// Whoever runs the platform takes a reported message away, or keeps it; false when that was decided.
pub async fn decide(
    connection: &mut Connection,
    now: i64,
    id: i64,
    remove: bool,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !messages::decide(connection, id, remove, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        act: if remove {
            "capabilities-removed"
        } else {
            "capabilities-kept"
        },
        object: &format!("message:{id}"),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}
