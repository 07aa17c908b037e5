//! What a letter says of an application beside its title, for whoever takes part in several: whose it is, where it goes, and until
//! when it can be sent.

use super::frozen::Frozen;
use super::words;
use crate::features::{calls, programmes};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};

/// Whose an application is, the lead first, and to what it goes, in a sentence.
#[must_use]
pub fn presented(app: &App, lang: Lang, frozen: &Frozen) -> String {
    let names: Vec<String> = frozen.parties().iter().map(|one| one.name.clone()).collect();
    let (group, goes) = (words::all(app, lang, &names), frozen.goes_to(app, lang));
    let key = match frozen.call {
        Some(_) => "application-presented-call",
        None => "application-presented-programmes",
    };
    let args = [("group", Arg::Text(&group)), ("call", Arg::Text(&goes))];
    app.texts.say(lang, key, &args)
}

/// The same of one that is still to be sent, and until when that can be.
#[must_use]
pub fn presented_until(app: &App, lang: Lang, (frozen, until): (&Frozen, Option<i64>)) -> String {
    let said = presented(app, lang, frozen);
    let Some(too_late) = until else {
        return said;
    };
    let moment = words::last_second(app, lang, too_late);
    let until = app.texts.say(
        lang,
        "application-presented-until",
        &[("moment", Arg::Text(&moment))],
    );
    format!("{said} {until}")
}

/// The first second at which it is too late to send it, by its call or by the first of its programmes to end; nothing where no day
/// ends that, or is over.
///
/// # Errors
/// When the database does not answer.
pub async fn until(
    connection: &mut Connection,
    app: &App,
    frozen: &Frozen,
) -> Result<Option<i64>, StoreError> {
    let too_late = match &frozen.call {
        Some(call) => {
            let standing = calls::standing(connection, &call.address).await?;
            standing.map(|(call, _)| call.deadline)
        }
        None => {
            let published = programmes::published(connection).await?;
            let asked = published.iter().filter(|(programme, _)| {
                let mut programmes = frozen.programmes.iter();
                programmes.any(|one| one.address == programme.address)
            });
            let last = asked.filter_map(|(_, version)| version.content.closes).min();
            let after = last.and_then(|day| day.tomorrow().ok());
            let after = after.and_then(|day| app.clock.instant(day.at(0, 0, 0, 0)));
            after.map(|instant| instant.as_second())
        }
    };
    let now = app.clock.now().as_second();
    Ok(too_late.filter(|at| *at > now))
}
