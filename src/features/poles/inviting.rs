//! The verbs of priority themes: a public body puts one up and asks whom it spotted, organisations say that they would take part or carry it, and
//! it becomes a call for poles. Each is written, sealed in the journal and told in one transaction.

use jiff::civil::Date;

use super::actions::By;
use super::asking::Refusal;
use super::letters;
use super::pole::{REST, WAITING_MOST};
use super::store::themes;
use super::theme::{Ground, Interest, Theme};
use crate::features::askings;
use crate::features::calls::{self, Content, Kind};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Seconds of a day: what an organisation says of a theme is told once in it.
const DAY: i64 = 86_400;

/// What a public body says of a theme that it puts up.
#[derive(Clone, Debug)]
pub struct Putting {
    /// Slug of the theme.
    pub theme: String,
    /// What it is about, in a line.
    pub title: String,
    /// Why.
    pub why: String,
    /// The language of those words.
    pub language: Lang,
    /// The published values on which it rests.
    pub grounds: Vec<Ground>,
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// The last day on which one answers.
    pub until: Option<Date>,
}

/// Asks an organisation whether it would be in a pole on a theme: one that could carry it, or a public partner. Nobody is
/// asked twice in thirty days, nor who said something already.
///
/// # Errors
/// When the database does not answer.
pub async fn ask(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    organisation: &Organisation,
    by: By<'_>,
) -> Result<Result<(), Refusal>, StoreError> {
    themes::take_turns(connection, theme.id).await?;
    if organisation.is_pole() || organisation.id == theme.organiser {
        return Ok(Err(Refusal::Nothing));
    }
    let said = themes::interests(connection, theme.id).await?;
    let answered = |id: i64| said.iter().any(|one| one.organisation == id);
    if answered(organisation.id) {
        return Ok(Err(Refusal::Nothing));
    }
    let now = app.clock.now().as_second();
    let mut lately = themes::asked(connection, theme.id).await?;
    lately.retain(|(_, at)| now.saturating_sub(*at) < REST * DAY);
    if lately.iter().any(|(id, _)| *id == organisation.id) {
        return Ok(Err(Refusal::Soon));
    }
    if lately.iter().filter(|(id, _)| !answered(*id)).count() >= WAITING_MOST {
        return Ok(Err(Refusal::Many));
    }
    let today = app.clock.today();
    if let Some(day) = askings::turns_away(connection, today, organisation.id).await? {
        return Ok(Err(Refusal::Asked(day)));
    }
    askings::note(connection, today, (organisation.id, by.organisation.id)).await?;
    themes::ask(connection, theme.id, organisation.id, now).await?;
    let done = ("pole-theme-asked", Some(organisation.key.as_str()));
    tell(connection, app, (by, theme), done).await?;
    letters::asked(connection, app, theme, (organisation, by.organisation)).await?;
    Ok(Ok(()))
}

async fn tell(
    connection: &mut Connection,
    app: &App,
    (by, theme): (By<'_>, &Theme),
    (act, after): (&str, Option<&str>),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(by.acting),
        organisation: Some(&by.organisation.key),
        act,
        object: &format!("pole-theme:{}", theme.address),
        before: None,
        after,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await
}

/// A public body puts a theme up.
///
/// # Errors
/// When the database does not answer.
pub async fn put_up(
    connection: &mut Connection,
    app: &App,
    by: By<'_>,
    what: Putting,
) -> Result<Theme, StoreError> {
    let theme = Theme {
        id: chance::row(),
        address: chance::address(&what.title),
        organiser: by.organisation.id,
        theme: what.theme,
        title: what.title,
        why: what.why,
        language: what.language,
        grounds: what.grounds,
        communes: what.communes,
        until: what.until,
        call: None,
        closed_at: None,
    };
    themes::insert(connection, &theme, app.clock.now().as_second()).await?;
    tell(connection, app, (by, &theme), ("pole-theme-up", Some(&theme.why))).await?;
    Ok(theme)
}

/// An organisation says that it would take part, or carry the pole, instead of what it said before; the public body is
/// told.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    interest: &Interest,
    by: By<'_>,
) -> Result<(), StoreError> {
    themes::take_turns(connection, theme.id).await?;
    let now = app.clock.now().as_second();
    let told = themes::told(connection, theme.id, by.organisation.id).await?;
    // Words that are changed again on the same day are read on the page.
    let lately = told.is_some_and(|told| now.saturating_sub(told) < DAY);
    let written = (now, if lately { told } else { Some(now) });
    themes::say(connection, theme.id, interest, written).await?;
    let done = ("pole-interest-said", Some(interest.words.as_str()));
    tell(connection, app, (by, theme), done).await?;
    if lately {
        return Ok(());
    }
    letters::interest(connection, app, theme, (by.organisation, interest.carries)).await
}

/// An organisation takes back what it said; false when it said nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    by: By<'_>,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    if !themes::take_back(connection, theme.id, by.organisation.id, now).await? {
        return Ok(false);
    }
    tell(connection, app, (by, theme), ("pole-interest-back", None)).await?;
    Ok(true)
}

/// The public body takes a theme down; false when it was already.
///
/// # Errors
/// When the database does not answer.
pub async fn take_down(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    by: By<'_>,
) -> Result<bool, StoreError> {
    if !themes::close(connection, theme.id, app.clock.now().as_second()).await? {
        return Ok(false);
    }
    tell(connection, app, (by, theme), ("pole-theme-down", None)).await?;
    Ok(true)
}

/// The public body begins a call for poles from a theme, and what is known of it in words; gives the address of its draft, or nothing when the theme became
/// a call already.
///
/// # Errors
/// When the database does not answer.
pub async fn become_call(
    connection: &mut Connection,
    app: &App,
    (theme, known): (&Theme, &str),
    by: By<'_>,
) -> Result<Option<String>, StoreError> {
    let mut content = Content::default();
    content.about.kind = Kind::Poles;
    content.about.languages = vec![theme.language];
    content.about.title = Words::default().and(theme.language, &theme.title);
    content.problem.problem = Words::default().and(theme.language, &theme.why);
    content.problem.known = Words::default().and(theme.language, known);
    content.place.themes = vec![theme.theme.clone()];
    content.place.communes.clone_from(&theme.communes);
    let now = app.clock.now().as_second();
    let draft = calls::begin(connection, now, by.organisation, &content, Some(by.acting)).await?;
    if !themes::became(connection, theme.id, draft.id).await? {
        return Ok(None);
    }
    let done = ("pole-theme-call", Some(draft.address.as_str()));
    tell(connection, app, (by, theme), done).await?;
    Ok(Some(draft.address))
}
