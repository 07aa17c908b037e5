//! Lengthening a mandate: somebody else who gives mandates gives it a later last day, or none. Nobody
//! lengthens their own: whoever signs would then stay for as long as they like.

use jiff::civil::Date;

use super::record;
use crate::features::directory::Organisation;
use crate::features::mandates::letters;
use crate::features::mandates::rules::Phase;
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};

/// Whether somebody may lengthen a mandate on a day: it is another's, it has an end, and that is to come.
pub fn may(person: i64, held: &Held, today: Date) -> bool {
    held.person != person && held.until.is_some() && held.phase(today) != Phase::Ended
}

/// The last day that a mandate may be given: that of the mandate it stands in for; no bound otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn bound(connection: &mut Connection, held: &Held) -> Result<Option<Date>, StoreError> {
    let Some(covered) = held.covers else {
        return Ok(None);
    };
    let covered = mandates::one(connection, held.organisation, covered).await?;
    Ok(covered.and_then(|covered| covered.until))
}

/// Gives a mandate its new last day. False when it has changed since it was read.
///
/// # Errors
/// When the database does not answer.
pub async fn lengthen(
    connection: &mut Connection,
    app: &App,
    acting: Acting,
    organisation: &Organisation,
    held: &Held,
    until: Option<Date>,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let Some(before) = held.until else {
        return Ok(false);
    };
    // The ends that were announced are noted with their day: the new one is announced in its turn.
    if !mandates::lengthen(connection, held.id, before, until).await? {
        return Ok(false);
    }
    let object = format!("mandate:{}", held.id);
    let (before, after) = (before.to_string(), until.map(|until| until.to_string()));
    let values = (Some(before.as_str()), Some(after.as_deref().unwrap_or("open")));
    let act = "mandate-lengthened";
    record(connection, now, Some(acting), organisation, act, &object, values).await?;
    let role = letters::role(app, held.language, held.role);
    let date = until.map_or_else(String::new, |until| app.texts.date(held.language, until));
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("date", Arg::Text(&date)),
    ];
    let key = match until {
        Some(_) => "mandates-letter-lengthened",
        None => "mandates-letter-lengthened-open",
    };
    let path = format!("/organisations/{}/mandates", organisation.slug());
    letters::send(connection, app, held.into(), key, &path, &args).await?;
    Ok(true)
}
