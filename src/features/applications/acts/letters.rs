//! The letters of applications: to those who may act for an organisation, each in their language.

use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// What a letter says in a language: names and values.
pub type Said<'a> = &'a (dyn Fn(Lang) -> Vec<(&'static str, String)> + Send + Sync);

/// A letter to be sent.
#[derive(Clone, Copy)]
pub struct Sending<'a> {
    /// Text key; its subject is the attribute `subject`.
    pub key: &'a str,
    /// What follows the language in the address that it names.
    pub path: &'a str,
    /// What it says.
    pub said: Said<'a>,
}

/// A text in a language with what it says.
fn said(app: &App, lang: Lang, key: &str, values: &[(&'static str, String)]) -> String {
    let args: Vec<(&'static str, Arg<'_>)> = values
        .iter()
        .map(|(name, value)| (*name, Arg::Text(value)))
        .collect();
    app.texts.say(lang, key, &args)
}

/// Posts a letter to those who hold one of these powers for an organisation. Gives how many were written.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    powers: &[Power],
    sending: Sending<'_>,
) -> Result<usize, StoreError> {
    let people = mandates::reached(connection, organisation, powers, app.clock.today()).await?;
    for person in &people {
        post(
            connection,
            app,
            (&person.email, Some(person.person), person.language),
            sending,
        )
        .await?;
    }
    Ok(people.len())
}

/// Posts a letter to one address.
///
/// # Errors
/// When the database does not answer.
pub async fn post(
    connection: &mut Connection,
    app: &App,
    (recipient, person, lang): (&str, Option<i64>, Lang),
    sending: Sending<'_>,
) -> Result<(), StoreError> {
    let mut values = (sending.said)(lang);
    values.push(("link", app.config.address(&format!("/{lang}{}", sending.path))));
    let letter = Letter {
        recipient,
        person,
        language: lang,
        kind: "notice",
        subject: said(app, lang, &format!("{}.subject", sending.key), &values),
        body: said(app, lang, sending.key, &values),
        unsubscribe: None,
    };
    mail::post(connection, app.clock.now().as_second(), &letter).await?;
    Ok(())
}
