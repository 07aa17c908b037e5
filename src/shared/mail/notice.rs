//! Notices: what a feature tells those who act for an organisation, each in their language.

use std::collections::BTreeSet;

use super::{Letter, post};
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};

/// What a notice says in a language: names and values for its text.
pub type Said<'a> = &'a (dyn Fn(Lang) -> Vec<(&'static str, String)> + Send + Sync);

/// A letter that many people are sent, each in their language.
#[derive(Clone, Copy)]
pub struct Notice<'a> {
    /// Key of its text; its subject is the attribute `subject`.
    pub key: &'a str,
    /// What follows the language in the address of the page that it names, as `link`.
    pub path: &'a str,
    /// What it says besides.
    pub said: Said<'a>,
}

/// Posts a notice to those who hold one of these powers for one of these organisations, once each. Gives how many were
/// written.
///
/// # Errors
/// When the database does not answer.
pub async fn notify(
    connection: &mut Connection,
    app: &App,
    to: &[(i64, &[Power])],
    notice: Notice<'_>,
) -> Result<usize, StoreError> {
    notify_others(connection, app, to, None, notice).await
}

/// The same, save whoever did what is told.
///
/// # Errors
/// When the database does not answer.
pub async fn notify_others(
    connection: &mut Connection,
    app: &App,
    to: &[(i64, &[Power])],
    doer: Option<i64>,
    notice: Notice<'_>,
) -> Result<usize, StoreError> {
    let today = app.clock.today();
    let mut written = BTreeSet::new();
    for (organisation, powers) in to {
        for person in mandates::reached(connection, *organisation, powers, today).await? {
            if Some(person.person) != doer && written.insert(person.person) {
                let to = (person.email.as_str(), Some(person.person), person.language);
                write_to(connection, app, to, notice).await?;
            }
        }
    }
    Ok(written.len())
}

/// Posts a notice to those who hold a power for the platform itself, once each. Gives how many were written.
///
/// # Errors
/// When the database does not answer.
pub async fn notify_platform(
    connection: &mut Connection,
    app: &App,
    power: Power,
    notice: Notice<'_>,
) -> Result<usize, StoreError> {
    let told = mandates::reached_of_platform(connection, &[power], app.clock.today()).await?;
    for person in &told {
        let to = (person.email.as_str(), Some(person.person), person.language);
        write_to(connection, app, to, notice).await?;
    }
    Ok(told.len())
}

/// Posts a notice to one address.
///
/// # Errors
/// When the database does not answer.
pub async fn write_to(
    connection: &mut Connection,
    app: &App,
    (recipient, person, language): (&str, Option<i64>, Lang),
    notice: Notice<'_>,
) -> Result<(), StoreError> {
    let mut values = (notice.said)(language);
    values.push(("link", app.config.address(&format!("/{language}{}", notice.path))));
    let args: Vec<(&'static str, Arg<'_>)> = values
        .iter()
        .map(|(name, value)| (*name, Arg::Text(value)))
        .collect();
    let letter = Letter {
        recipient,
        person,
        language,
        kind: "notice",
        subject: app.texts.say(language, &format!("{}.subject", notice.key), &args),
        body: app.texts.say(language, notice.key, &args),
        unsubscribe: None,
    };
    post(connection, app.clock.now().as_second(), &letter).await?;
    Ok(())
}
