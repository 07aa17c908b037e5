//! The first administrator is made by a command; those after may be, too.

use super::store::persons;
use crate::shared::app::App;
use crate::shared::authz::{Role, store as mandates};
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Letter};
use crate::shared::store::StoreError;
use crate::shared::told::Told;

/// Why nobody was invited, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// It is not an address.
    #[error("{0:?} is not an e-mail address")]
    Address(String),
    /// They are one already.
    #[error("{0} is an administrator already")]
    Already(String),
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Told for InviteError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Address(address) => texts.say(
                lang,
                "administrator-no-address",
                &[("address", Arg::Text(address))],
            ),
            Self::Already(address) => {
                texts.say(lang, "administrator-already", &[("address", Arg::Text(address))])
            }
            Self::Store(error) => error.told(texts, lang),
        }
    }
}

/// Makes a person an administrator, and tells them by letter where to sign in.
///
/// # Errors
/// [`InviteError`], in words for the operator.
pub async fn invite_administrator(app: &App, address: &str, lang: Lang) -> Result<(), InviteError> {
    let email = mail::normal(address);
    if !mail::could_be_answered(&email) {
        return Err(InviteError::Address(address.to_owned()));
    }
    let now = app.clock.now();
    let today = app.clock.date_of(now);
    let mut transaction = app.db.write().await?;
    let person = match persons::by_email(&mut transaction, &email).await? {
        Some(person) => person.id,
        None => persons::make(&mut transaction, chance::row(), &email, lang, now.as_second()).await?,
    };
    let held = mandates::mandates(&mut transaction, person, today).await?;
    if held.iter().any(|mandate| mandate.role == Role::Administrator) {
        return Err(InviteError::Already(email));
    }
    let id = chance::row();
    let mandate = mandates::Given {
        id,
        person,
        organisation: None,
        role: Role::Administrator,
        starts: today,
        until: None,
        given_by: None,
        given_how: "command",
        covers: None,
    };
    mandates::give(&mut transaction, &mandate, now.as_second()).await?;
    let act = Act {
        act: "mandate-given",
        object: &format!("mandate:{id}"),
        after: Some("administrator"),
        ..Act::default()
    };
    journal::record(&mut transaction, now.as_second(), &act).await?;
    let address = app.config.address(&format!("/{lang}/sign-in"));
    let args = [("address", Arg::Text(&address))];
    let letter = Letter {
        recipient: &email,
        person: Some(person),
        language: lang,
        kind: "notice",
        subject: app.texts.say(lang, "letter-administrator-subject", &[]),
        body: app.texts.say(lang, "letter-administrator", &args),
        unsubscribe: None,
    };
    mail::post(&mut transaction, now.as_second(), &letter).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}
