//! Letters with a personal link: the first, two reminders at most, and what is printed for those whom no letter reaches.
//! Each letter has a link of its own, of which only the hash is kept.

use super::store::units;
use super::survey::{Survey, Unit};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::hashed;

/// Reminders at most.
pub const REMINDERS: i64 = 2;
/// Seconds between two reminders at least.
pub const APART: i64 = 7 * 24 * 3600;

/// Whoever may read the file of an organisation can answer for it: the link decides, not the account.
const READERS: &[Power] = &[Power::SeeFile];

/// How letters went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Organisations that were written to.
    pub organisations: u64,
    /// Organisations for which nobody can be written to.
    pub unreached: u64,
}

/// A new link: what follows the language in its address. Only its hash is kept.
fn link(unit: &Unit, links: &mut Vec<(String, i64)>) -> String {
    let token = chance::token();
    links.push((hashed(&token), unit.id));
    format!("/answer/{token}")
}

/// Writes to everybody who was drawn.
pub async fn invite(
    connection: &mut Connection,
    app: &App,
    (survey, by): (&Survey, &str),
    drawn: &[Unit],
) -> Result<Sent, StoreError> {
    let mut sent = Sent::default();
    let mut links = Vec::new();
    for unit in drawn {
        let persons = write(connection, app, (survey, by), (unit, "letter-survey"), &mut links).await?;
        units::invited(connection, unit.id, i64::try_from(persons).unwrap_or(i64::MAX)).await?;
        match persons {
            0 => sent.unreached += 1,
            _ => sent.organisations += 1,
        }
    }
    units::link(connection, &links, false, app.clock.now().as_second()).await?;
    Ok(sent)
}

/// Reminds those who did not answer, and were not reminded too often or too lately.
pub async fn remind(
    connection: &mut Connection,
    app: &App,
    (survey, by): (&Survey, &str),
    drawn: &[Unit],
) -> Result<Sent, StoreError> {
    let now = app.clock.now().as_second();
    let mut sent = Sent::default();
    let mut links = Vec::new();
    for unit in drawn
        .iter()
        .filter(|unit| unit.sent_at.is_none() && unit.written_to > 0)
    {
        if !units::remind(connection, unit.id, (REMINDERS, now - APART, now)).await? {
            continue;
        }
        match write(
            connection,
            app,
            (survey, by),
            (unit, "letter-survey-again"),
            &mut links,
        )
        .await?
        {
            0 => sent.unreached += 1,
            _ => sent.organisations += 1,
        }
    }
    units::link(connection, &links, false, now).await?;
    Ok(sent)
}

/// New links for those whom no letter reached, to be printed: the organisation's number and what follows the language.
pub async fn print(
    connection: &mut Connection,
    app: &App,
    drawn: &[Unit],
) -> Result<Vec<(i64, String)>, StoreError> {
    let mut links = Vec::new();
    let mut printed = Vec::new();
    for unit in drawn
        .iter()
        .filter(|unit| unit.sent_at.is_none() && unit.written_to == 0)
    {
        if let Some(organisation) = unit.organisation {
            printed.push((organisation, link(unit, &mut links)));
        }
    }
    units::link(connection, &links, true, app.clock.now().as_second()).await?;
    Ok(printed)
}

/// Writes to those who act for an organisation; gives how many they are.
async fn write(
    connection: &mut Connection,
    app: &App,
    (survey, by): (&Survey, &str),
    (unit, key): (&Unit, &str),
    links: &mut Vec<(String, i64)>,
) -> Result<usize, StoreError> {
    let Some(organisation) = unit.organisation else {
        return Ok(0);
    };
    let path = link(unit, links);
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
    let written = mail::notify(connection, app, &[(organisation, READERS)], notice).await?;
    if written == 0 {
        // A link that no letter carries opens nothing.
        links.pop();
    }
    Ok(written)
}

/// Gives the results back to those who answered; gives how many organisations were written to.
pub async fn give_back(
    connection: &mut Connection,
    app: &App,
    (survey, by): (&Survey, &str),
    drawn: &[Unit],
) -> Result<u64, StoreError> {
    let path = format!("/surveys/{}", survey.address);
    let said = |lang: Lang| {
        vec![
            ("survey", survey.draft.titles.get(lang).0.to_owned()),
            ("by", by.to_owned()),
        ]
    };
    let notice = Notice {
        key: "letter-survey-results",
        path: &path,
        said: &said,
    };
    let mut reached = 0;
    for unit in drawn.iter().filter(|unit| unit.sent_at.is_some()) {
        if let Some(organisation) = unit.organisation
            && mail::notify(connection, app, &[(organisation, READERS)], notice).await? > 0
        {
            reached += 1;
        }
    }
    Ok(reached)
}
