//! The letters of petitions: to those who answer for the addressee, to those who speak for who asked.

use super::finding::Found;
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Those who answer for the public body.
    Addressee,
    /// Those who speak for the organisation that asked.
    Petitioner,
}

/// Posts the text `key`, whose subject is its attribute `subject`, to everyone on a side.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    side: Side,
    key: &str,
) -> Result<(), StoreError> {
    let (organisation, power) = match side {
        Side::Addressee => (&found.addressee, Power::AnswerPetitions),
        Side::Petitioner => (&found.petitioner, Power::AnswerCalls),
    };
    let today = app.clock.today();
    for to in mandates::reached(connection, organisation.id, &[power], today).await? {
        let lang = to.language;
        let due = found.petition.due_on.map(|day| app.texts.date(lang, day));
        let link = app
            .config
            .address(&format!("/{lang}/petitions/{}", found.petition.address()));
        let args = [
            ("petitioner", Arg::Text(&found.petitioner.name)),
            ("addressee", Arg::Text(&found.addressee.name)),
            ("title", Arg::Text(&found.petition.title)),
            ("date", Arg::Text(due.as_deref().unwrap_or_default())),
            ("link", Arg::Text(&link)),
        ];
        let letter = Letter {
            recipient: &to.email,
            person: Some(to.person),
            language: lang,
            kind: "notice",
            subject: app.texts.say(lang, &format!("{key}.subject"), &args),
            body: app.texts.say(lang, key, &args),
            unsubscribe: None,
        };
        mail::post(connection, app.clock.now().as_second(), &letter).await?;
    }
    Ok(())
}
