//! The letters of an organisation's file: to those who act for it, once each, in their language.

use std::collections::BTreeSet;

use super::store::people::ActingFor;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// What a letter tells.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    organisation: &'a Organisation,
    /// What follows the address of the file.
    page: &'a str,
    values: Vec<(&'static str, String)>,
}

impl<'a> Told<'a> {
    /// Something about an organisation's file, with the page that shows more.
    #[must_use]
    pub fn new(organisation: &'a Organisation, page: &'a str) -> Self {
        Self {
            organisation,
            page,
            values: Vec::new(),
        }
    }

    /// One more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.values.push((name, value.to_owned()));
        self
    }
}

/// Posts a letter to each of these persons, once.
///
/// # Errors
/// When the database does not answer.
pub async fn to_all(
    app: &App,
    connection: &mut Connection,
    people: &[ActingFor],
    key: &str,
    told: &Told<'_>,
) -> Result<(), StoreError> {
    let mut written = BTreeSet::new();
    for person in people {
        if written.insert(person.person) {
            to(app, connection, person, key, told).await?;
        }
    }
    Ok(())
}

/// Posts a letter to one person.
///
/// # Errors
/// When the database does not answer.
pub async fn to(
    app: &App,
    connection: &mut Connection,
    person: &ActingFor,
    key: &str,
    told: &Told<'_>,
) -> Result<(), StoreError> {
    let lang = person.language;
    let page = if told.page.is_empty() {
        String::new()
    } else {
        format!("/{}", told.page)
    };
    let path = format!("/{lang}/organisations/{}/file{page}", told.organisation.slug());
    let address = app.config.address(&path);
    let mut args = vec![
        ("organisation", Arg::Text(told.organisation.name.as_str())),
        ("address", Arg::Text(&address)),
    ];
    args.extend(
        told.values
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value.as_str()))),
    );
    let letter = Letter {
        recipient: &person.email,
        person: Some(person.person),
        language: lang,
        kind: "notice",
        subject: app.texts.say(lang, &format!("{key}.subject"), &args),
        body: app.texts.say(lang, key, &args),
        unsubscribe: None,
    };
    mail::post(connection, app.clock.now().as_second(), &letter).await?;
    Ok(())
}
