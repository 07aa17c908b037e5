//! Letters with a personal link: the first, two reminders at most, and what is printed for those whom no letter reaches.
//! Each letter has a link of its own, of which only the hash is kept.
//!
//! Thousands may be asked: what is done says at once to whom a letter is to be written, and the letters are written in
//! rounds, each a transaction of its own. What was cut goes on where it stopped, and nobody is written to twice.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::store::{surveys, units};
use super::survey::{Awaited, State, Survey, Unit};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::hashed;

/// Reminders at most.
pub const REMINDERS: i64 = 2;
/// Seconds between two letters at least.
pub const APART: i64 = 7 * 24 * 3600;
/// Organisations that are written to in one transaction.
pub const ROUND: i64 = 100;

/// Whoever may read the file of an organisation can answer for it: the link decides, not the account.
const READERS: &[Power] = &[Power::SeeFile];

/// Lets the first letter wait for everybody who was drawn; gives how many they are.
pub async fn invite(connection: &mut Connection, survey: &Survey) -> Result<u64, StoreError> {
    units::invite(connection, survey.id).await
}

/// Lets a reminder wait for those who did not answer, do not refuse to be asked, and were not reminded too often or too
/// lately; gives how many they are.
pub async fn remind(connection: &mut Connection, survey: &Survey, now: i64) -> Result<u64, StoreError> {
    units::remind(connection, survey.id, (REMINDERS, now - APART, now)).await
}

/// Lets the results wait for those who answered; gives how many they are.
pub async fn give_back(connection: &mut Connection, survey: &Survey) -> Result<u64, StoreError> {
    units::give_back(connection, survey.id).await
}

/// Writes the letters that wait, round by round.
///
/// # Errors
/// When the database does not answer; what was written until then has left.
pub async fn write_letters(app: &App) -> Result<(), StoreError> {
    while write_round(app).await? > 0 {}
    Ok(())
}

/// Writes the letters to some of those who wait; gives to how many.
///
/// # Errors
/// When the database does not answer; nothing of the round is written then.
pub async fn write_round(app: &App) -> Result<usize, StoreError> {
    let waiting = units::waiting(&mut *app.db.read().await?, ROUND).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let mut transaction = app.db.write().await?;
    let mut known: BTreeMap<i64, Option<(Survey, String)>> = BTreeMap::new();
    for (unit, awaited) in &waiting {
        // Somebody else may be at the same round.
        if !units::leaves(&mut transaction, unit.id, *awaited).await? {
            continue;
        }
        let known = match known.entry(unit.survey) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(with_maker(&mut transaction, unit.survey).await?),
        };
        if let Some((survey, by)) = known {
            write(&mut transaction, app, (survey, by), (unit, *awaited)).await?;
        }
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(waiting.len())
}

/// A survey, and the name of the organisation that makes it.
async fn with_maker(connection: &mut Connection, id: i64) -> Result<Option<(Survey, String)>, StoreError> {
    let Some(survey) = surveys::by_id(connection, id).await? else {
        return Ok(None);
    };
    let maker = directory::any_by_ids(connection, &[survey.organisation])
        .await?
        .pop();
    Ok(maker.map(|maker| (survey, maker.name)))
}

/// A new link for somebody who could have had the letter, and asks for it on the page of the survey.
pub async fn again(connection: &mut Connection, app: &App, unit: &Unit) -> Result<String, StoreError> {
    let mut links = Vec::new();
    let path = link(unit, &mut links);
    units::link(connection, &links, false, app.clock.now().as_second()).await?;
    Ok(path)
}

/// Writes one letter to those who act for an organisation, where it is still to be written.
async fn write(
    connection: &mut Connection,
    app: &App,
    (survey, by): (&Survey, &str),
    (unit, awaited): (&Unit, Awaited),
) -> Result<(), StoreError> {
    let Some(organisation) = unit.organisation else {
        return Ok(());
    };
    let due = match awaited {
        Awaited::First | Awaited::Again => {
            unit.sent_at.is_none() && !unit.refuses && survey.takes_answers(app.clock.today())
        }
        Awaited::Results => survey.state == State::Published,
    };
    if !due {
        return Ok(());
    }
    let mut links = Vec::new();
    let (key, path) = match awaited {
        Awaited::First => ("letter-survey", link(unit, &mut links)),
        Awaited::Again => ("letter-survey-again", link(unit, &mut links)),
        Awaited::Results => ("letter-survey-results", format!("/surveys/{}", survey.address)),
    };
    let said = |lang: Lang| {
        let closes = survey
            .closes
            .map_or_else(String::new, |day| app.texts.date(lang, day));
        vec![
            ("survey", survey.draft.titles.get(lang).0.to_owned()),
            ("by", by.to_owned()),
            ("date", closes),
        ]
    };
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    let persons = mail::notify(connection, app, &[(organisation, READERS)], notice).await?;
    if persons > 0 {
        // A link that no letter carries opens nothing.
        units::link(connection, &links, false, app.clock.now().as_second()).await?;
    }
    if awaited == Awaited::First {
        let persons = i64::try_from(persons).unwrap_or(i64::MAX);
        let now = app.clock.now().as_second();
        units::invited(connection, unit.id, persons, now).await?;
    }
    Ok(())
}

/// A new link: what follows the language in its address. Only its hash is kept.
fn link(unit: &Unit, links: &mut Vec<(String, i64)>) -> String {
    let token = chance::token();
    links.push((hashed(&token), unit.id));
    format!("/answer/{token}")
}

/// Writes to those who act for an organisation that, by a link, it was asked not to ask it again, and where that is taken
/// back: whoever held the link need not be one of them.
pub async fn tell_refused(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
) -> Result<(), StoreError> {
    let said = |_: Lang| vec![("organisation", organisation.name.clone())];
    let notice = Notice {
        key: "letter-survey-refused",
        path: &format!("/organisations/{}", organisation.slug()),
        said: &said,
    };
    mail::notify(connection, app, &[(organisation.id, &[Power::EditFile])], notice).await?;
    Ok(())
}

/// New links for those whom no letter reached, to be printed: the organisation's number and what follows the language.
pub async fn print(
    connection: &mut Connection,
    app: &App,
    drawn: &[Unit],
) -> Result<Vec<(i64, String)>, StoreError> {
    let mut links = Vec::new();
    let mut printed = Vec::new();
    for unit in drawn.iter().filter(|unit| unit.is_unreached()) {
        if let Some(organisation) = unit.organisation {
            printed.push((organisation, link(unit, &mut links)));
        }
    }
    units::link(connection, &links, true, app.clock.now().as_second()).await?;
    Ok(printed)
}
