//! Letters of this feature: a text with its subject, in the language of whoever reads it.

use crate::features::accounts::persons::Person;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

use super::store::mandates::Held;

/// To whom a letter goes.
#[derive(Clone, Copy, Debug)]
pub struct To<'a> {
    /// Where.
    pub email: &'a str,
    /// Their number, when they have an account.
    pub person: Option<i64>,
    /// In which language.
    pub language: Lang,
}

impl<'a> From<&'a Held> for To<'a> {
    fn from(held: &'a Held) -> Self {
        Self {
            email: &held.email,
            person: Some(held.person),
            language: held.language,
        }
    }
}

impl<'a> From<&'a Person> for To<'a> {
    fn from(person: &'a Person) -> Self {
        Self {
            email: &person.email,
            person: Some(person.id),
            language: person.language,
        }
    }
}

/// Posts the text `key`, whose subject is its attribute `subject`. Whoever has no address any more is
/// not written to. `path` is what follows the language in the address that the letter names.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    to: To<'_>,
    key: &str,
    path: &str,
    args: &[(&'static str, Arg<'_>)],
) -> Result<(), StoreError> {
    if to.email.is_empty() {
        return Ok(());
    }
    let link = app.config.address(&format!("/{}{path}", to.language));
    let mut all: Vec<(&'static str, Arg<'_>)> = args.to_vec();
    all.push(("link", Arg::Text(&link)));
    let letter = Letter {
        recipient: to.email,
        person: to.person,
        language: to.language,
        kind: "notice",
        subject: app.texts.say(to.language, &format!("{key}.subject"), &all),
        body: app.texts.say(to.language, key, &all),
        unsubscribe: None,
    };
    mail::post(connection, app.clock.now().as_second(), &letter).await?;
    Ok(())
}

/// What a role is called.
pub fn role(app: &App, lang: Lang, role: crate::shared::authz::Role) -> String {
    app.texts
        .say(lang, &format!("role-{}", role.as_str().replace('_', "-")), &[])
}
