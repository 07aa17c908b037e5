//! What organisers answer to questions, for whoever follows the call or asked: in one letter a day at most, however many questions
//! they answer. Only where a call takes no answers any more by the next letter, what was answered about it does not wait.

use super::call::Call;
use super::letters::{named, token};
use super::store::calls::{self, Of};
use super::store::questions::{self, Question};
use super::store::{alerts, answered};
use super::version::Version;
use crate::features::accounts::persons::{self, Person};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// Seconds between two letters to one person, so that one a day is the most.
const PAUSE: i64 = 20 * 3600;
/// Seconds for which it is kept what was told.
const KEPT: i64 = 2 * 24 * 3600;
/// Characters of an answer in a letter at most: the page has the rest.
const WORDS_MOST: usize = 700;

/// Lets what was answered wait for the next letter to those who follow the call, and to whoever asked.
///
/// # Errors
/// When the database does not answer.
pub async fn note(connection: &mut Connection, question: &Question) -> Result<(), StoreError> {
    let mut told = alerts::followers(connection, question.call).await?;
    told.extend(question.person.filter(|asker| !told.contains(asker)));
    for person in told {
        answered::wait(connection, person, question.id).await?;
    }
    Ok(())
}

/// Writes the letters that are due; says how many. To call it again changes nothing.
///
/// # Errors
/// When the database does not answer; what was written by then stays written.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let mut connection = app.db.read().await?;
    let waiting = answered::waiting(&mut connection).await?;
    drop(connection);
    let mut written = 0;
    for (person, last) in waiting {
        let mut transaction = app.db.write().await?;
        if tell_person(app, &mut transaction, (person, last), now).await? {
            written += 1;
        }
        transaction.commit().await?;
    }
    if written > 0 {
        let mut transaction = app.db.write().await?;
        answered::forget(&mut transaction, now - KEPT).await?;
        transaction.commit().await?;
    }
    Ok(written)
}

async fn tell_person(
    app: &App,
    connection: &mut Connection,
    (person, last): (i64, i64),
    now: i64,
) -> Result<bool, StoreError> {
    let waiting = answered::of_person(connection, person).await?;
    if waiting.is_empty() {
        return Ok(false);
    }
    let numbers: Vec<i64> = waiting.iter().map(|(call, _)| *call).collect();
    let every = calls::of(connection, Of::Numbers(&numbers)).await?;
    let next = last + PAUSE;
    let closes = |call: &Call| (now..=next).contains(&call.deadline);
    if now < next && !every.iter().any(|(call, _)| closes(call)) {
        return Ok(false);
    }
    let mut taken: Vec<Question> = Vec::new();
    for (call, question) in waiting {
        if !answered::take(connection, (person, question), now).await? {
            continue;
        }
        // What was taken away since was told by itself; who follows no more is told nothing more.
        let Some(question) = questions::one(connection, call, question).await? else {
            continue;
        };
        if question.person == Some(person) || alerts::follows(connection, call, person).await? {
            taken.push(question);
        }
    }
    let Some(person) = persons::by_id(connection, person)
        .await?
        .filter(|_| !taken.is_empty())
    else {
        return Ok(false);
    };
    let token = token(connection, person.id).await?;
    let letter = letter(app, &person, &token, (&every, &taken));
    mail::post(connection, now, &letter).await?;
    Ok(true)
}

fn letter<'a>(
    app: &App,
    person: &'a Person,
    token: &str,
    (every, taken): (&[(Call, Version)], &[Question]),
) -> Letter<'a> {
    let lang = person.language;
    let mut titles: Vec<String> = Vec::new();
    let mut items = String::new();
    for (call, version) in every {
        let said: Vec<&Question> = taken.iter().filter(|one| one.call == call.id).collect();
        if said.is_empty() {
            continue;
        }
        let title = named(app, lang, version);
        let page = app
            .config
            .address(&format!("/{lang}/calls/{}/questions", call.address));
        items.push_str(&format!("* {title}\n  {page}\n\n"));
        for question in said {
            items.push_str(&words(app, lang, question));
            items.push_str("\n\n");
        }
        titles.push(title);
    }
    let choices = app.config.address(&format!("/{lang}/me/calls"));
    let unsubscribe = app.config.address(&format!("/unsubscribe/calls/{token}"));
    let args = [
        ("title", Arg::Text(titles.first().map_or("", String::as_str))),
        ("calls", Arg::from(titles.len())),
        ("words", Arg::Text(items.trim_end())),
        ("choices", Arg::Text(&choices)),
        ("unsubscribe", Arg::Text(&unsubscribe)),
    ];
    Letter {
        recipient: &person.email,
        person: Some(person.id),
        language: lang,
        kind: "call-answered",
        subject: app.texts.say(lang, "letter-call-answered-subject", &args),
        body: app.texts.say(lang, "letter-call-answered", &args),
        unsubscribe: Some(unsubscribe.clone()),
    }
}

/// A question and what was answered, as a letter says it.
fn words(app: &App, lang: Lang, question: &Question) -> String {
    let answer = question.answer.as_ref().map_or("", |(words, ..)| words.as_str());
    let mut short: String = answer.chars().take(WORDS_MOST).collect();
    if short.len() < answer.len() {
        short.push('…');
    }
    let args = [
        ("question", Arg::Text(&question.words)),
        ("words", Arg::Text(&short)),
    ];
    app.texts.say(lang, "letter-call-answered-words", &args)
}
