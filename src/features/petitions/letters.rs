//! The letters of petitions: to those who answer for the addressee, to those who speak for who asked, and
//! for who asks with them.

use super::answer::Answer;
use super::finding::Found;
use super::store::supports;
use crate::features::calls::Call;
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Those who answer for the public body.
    Addressee,
    /// Those who speak for the organisation that asked.
    Petitioner,
    /// Those who speak for the organisations that ask with it.
    Supporters,
}

/// Characters of an answer that its letter repeats at most; the page has the whole.
const ANSWER_SHOWN: usize = 500;

/// What a letter is about, beside the petition.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// Nothing else.
    Nothing,
    /// The call that it became.
    Call(&'a Call),
    /// What its addressee answers.
    Answer(&'a Answer),
}

impl About<'_> {
    /// The outcome of an answer and its first lines; empty where the letter is about none.
    fn answered(self, app: &App, lang: Lang) -> (String, String) {
        let Self::Answer(answer) = self else {
            return (String::new(), String::new());
        };
        let outcome = format!("petitions-outcome-{}", answer.outcome.as_str());
        let mut words: String = answer.words.chars().take(ANSWER_SHOWN).collect();
        if words.len() < answer.words.len() {
            words.push('…');
        }
        (app.texts.say(lang, &outcome, &[]), words)
    }
}

/// Posts the text `key`, whose subject is its attribute `subject`, to everyone on these sides, once each;
/// with what it is about beside the petition.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (sides, key): (&[Side], &str),
    about: About<'_>,
) -> Result<(), StoreError> {
    let petition = &found.petition;
    let call = match about {
        About::Call(call) => Some(call),
        About::Nothing | About::Answer(_) => None,
    };
    let said = |lang: Lang| {
        let due = petition.due_on.map(|day| app.texts.date(lang, day));
        // What is hidden is not told by a letter either.
        let title = match petition.hidden_at {
            Some(_) => app.texts.say(lang, "petitions-hidden-title", &[]),
            None => petition.title.clone(),
        };
        let (outcome, words) = about.answered(app, lang);
        vec![
            ("outcome", outcome),
            ("words", words),
            ("petitioner", found.petitioner.name.clone()),
            ("addressee", found.addressee.name.clone()),
            ("title", title),
            ("date", due.unwrap_or_default()),
            ("call", call.map_or("", |call| call.title(lang).0).to_owned()),
        ]
    };
    let path = match call {
        Some(call) => format!("/calls/{}", call.address),
        None => format!("/petitions/{}", petition.address()),
    };
    let reached = reached(connection, found, sides).await?;
    let to: Vec<(i64, &[Power])> = reached
        .iter()
        .map(|(organisation, power)| (*organisation, std::slice::from_ref(power)))
        .collect();
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    mail::notify(connection, app, &to, notice).await?;
    Ok(())
}

/// Whether somebody may answer for the public body today.
///
/// # Errors
/// When the database does not answer.
pub async fn is_answered_for(
    connection: &mut Connection,
    app: &App,
    found: &Found,
) -> Result<bool, StoreError> {
    let powers = [Power::AnswerPetitions];
    let today = app.clock.today();
    let answers = mandates::reached(connection, found.addressee.id, &powers, today).await?;
    Ok(!answers.is_empty())
}

/// Tells those who run the platform that an answer is due and nobody acts for the body that owes it.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_platform(connection: &mut Connection, app: &App, found: &Found) -> Result<(), StoreError> {
    let petition = &found.petition;
    let said = |lang: Lang| {
        let due = petition.due_on.map(|day| app.texts.date(lang, day));
        vec![
            ("addressee", found.addressee.name.clone()),
            ("date", due.unwrap_or_default()),
        ]
    };
    let path = format!("/petitions/{}", petition.address());
    let notice = Notice {
        key: "petitions-letter-nobody",
        path: &path,
        said: &said,
    };
    mail::notify_platform(connection, app, Power::Administer, notice).await?;
    Ok(())
}

/// The organisations on these sides, and the power of those who are written to.
async fn reached(
    connection: &mut Connection,
    found: &Found,
    sides: &[Side],
) -> Result<Vec<(i64, Power)>, StoreError> {
    let mut reached = Vec::new();
    for side in sides {
        match side {
            Side::Addressee => reached.push((found.addressee.id, Power::AnswerPetitions)),
            Side::Petitioner => reached.push((found.petitioner.id, Power::AnswerCalls)),
            Side::Supporters => {
                let supporting = supports::of(connection, found.petition.id).await?;
                let supporting = supporting.into_iter();
                reached.extend(supporting.map(|(organisation, _)| (organisation, Power::AnswerCalls)));
            }
        }
    }
    Ok(reached)
}
