//! The verbs of the discussion of a priority theme: any organisation says something, and so does the public body; what is said is
//! everybody's to read. Whoever said it may take it back, also when the theme is closed; an administrator hides what must not be public, with a reason.

use super::actions::By;
use super::letters;
use super::store::{remarks, themes};
use super::theme::{Remark, Theme};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Remarks that one organisation writes on one theme in a day, at most: it is a discussion, not a flood.
pub const A_DAY: i64 = 5;

const DAY: i64 = 86_400;

/// Says something of a theme; false where the organisation said as much as it may today. Of the first remark of a day the public
/// body is told.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (words, language): (&str, Lang),
    by: By<'_>,
) -> Result<bool, StoreError> {
    themes::take_turns(connection, theme.id).await?;
    let (now, own) = (app.clock.now().as_second(), (theme.id, by.organisation.id));
    let lately = remarks::since(connection, own, now - DAY).await?;
    if lately >= A_DAY {
        return Ok(false);
    }
    let remark = Remark {
        id: chance::row(),
        organisation: by.organisation.id,
        words: words.to_owned(),
        language,
        said_at: now,
        hidden: None,
        taken_back: false,
    };
    remarks::say(connection, theme.id, &remark).await?;
    let sealed = ("pole-remark-said", Some(words));
    record(connection, app, theme, (Some(by.acting), Some(by)), sealed).await?;
    if lately == 0 && by.organisation.id != theme.organiser {
        letters::remark(connection, app, theme, (by.organisation, words)).await?;
    }
    Ok(true)
}

/// An organisation takes back what it said; false where it is not there.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    remark: i64,
    by: By<'_>,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    if !remarks::take_back(connection, (theme.id, by.organisation.id), remark, now).await? {
        return Ok(false);
    }
    let sealed = ("pole-remark-back", None);
    record(connection, app, theme, (Some(by.acting), Some(by)), sealed).await?;
    Ok(true)
}

/// An administrator hides a remark, with a reason that everybody reads; or shows it again, where there is none. False where that
/// changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn hide(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (remark, reason): (i64, Option<&str>),
    acting: Acting,
) -> Result<bool, StoreError> {
    let at = reason.map(|_| app.clock.now().as_second());
    if !remarks::hide(connection, (theme.id, remark), at, reason.unwrap_or_default()).await? {
        return Ok(false);
    }
    let word = match reason {
        Some(_) => "pole-remark-hidden",
        None => "pole-remark-shown-again",
    };
    record(connection, app, theme, (Some(acting), None), (word, reason)).await?;
    Ok(true)
}

async fn record(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (acting, by): (Option<Acting>, Option<By<'_>>),
    (act, after): (&str, Option<&str>),
) -> Result<(), StoreError> {
    let act = Act {
        acting,
        organisation: by.map(|by| by.organisation.key.as_str()),
        act,
        object: &format!("pole-theme:{}", theme.address),
        before: None,
        after,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await
}
