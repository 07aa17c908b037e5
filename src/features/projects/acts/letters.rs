//! The letters of projects: to those who may answer for an organisation, in their language.

use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// Posts the text `key`, whose subject is its attribute `subject`, to whoever may begin and join
/// projects for an organisation, save `writer` who did it. `path` is what follows the language in the
/// address that the letter names. Gives how many were written.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    writer: Option<i64>,
    (key, path): (&str, &str),
    values: &[(&'static str, &str)],
) -> Result<usize, StoreError> {
    let today = app.clock.today();
    let people = mandates::reached(connection, organisation, &[Power::JoinProjects], today).await?;
    let mut written = 0;
    for person in people.iter().filter(|person| Some(person.person) != writer) {
        let lang = person.language;
        let link = app.config.address(&format!("/{lang}{path}"));
        let mut args: Vec<(&'static str, Arg<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        args.push(("link", Arg::Text(&link)));
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
        written += 1;
    }
    Ok(written)
}
