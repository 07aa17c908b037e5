//! What an operator says of a theme that words gave an organisation: that it is wrong. No computation gives it again until that is
//! taken back.

use std::collections::BTreeSet;

use super::joining::{self, JoiningError};
use super::store::{refused, withholdings};
use super::withholding::key_in_address;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Takes a theme away from the organisation with this key, or at this address, for good.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn theme_is_wrong(
    app: &App,
    organisation: &str,
    theme: &str,
    reason: &str,
) -> Result<(), JoiningError> {
    let _held = app.hold_writing()?;
    let theme = known(app, theme)?;
    let key = key_in_address(organisation);
    let mut transaction = app.db.write().await?;
    let id = named(&mut transaction, key).await?;
    let now = app.clock.now().as_second();
    if !refused::say(&mut transaction, (id, key), theme, reason, now).await? {
        return Err(JoiningError::NotInferred(key.to_owned(), theme.to_owned()));
    }
    joining::publish(app, transaction, &BTreeSet::from([id])).await
}

/// Takes back that a theme is wrong: the next computation may give it again.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn theme_may_be_right(app: &App, organisation: &str, theme: &str) -> Result<(), JoiningError> {
    let theme = known(app, theme)?;
    let key = key_in_address(organisation);
    let mut transaction = app.db.write().await?;
    let id = named(&mut transaction, key).await?;
    if !refused::unsay(&mut transaction, id, theme).await? {
        return Err(JoiningError::NotRefused(key.to_owned(), theme.to_owned()));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// The organisation that has or had a key.
async fn named(connection: &mut Connection, key: &str) -> Result<i64, JoiningError> {
    let found = withholdings::organisation(connection, key).await?;
    found.ok_or_else(|| JoiningError::NoOrganisation(key.to_owned()))
}

/// A theme of the territory, by its word in addresses.
fn known<'a>(app: &'a App, theme: &str) -> Result<&'a str, JoiningError> {
    let themes = &app.territory.themes;
    let found = themes.iter().find(|one| one.slug == theme);
    found.map(|one| one.slug.as_str()).ok_or_else(|| {
        let all: Vec<&str> = themes.iter().map(|one| one.slug.as_str()).collect();
        JoiningError::NoTheme(theme.to_owned(), all.join(", "))
    })
}
