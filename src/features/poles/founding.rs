//! A pole is an organisation of the directory since its carrier said yes: found, counted and shown like the others. What
//! it says there follows what it says here. It has no mandates of its own: whoever may act for its carrier acts for it.

use super::holding;
use super::pole::{Pole, Stage};
use super::store::poles;
use crate::features::directory::{self, IndexingError, Kept};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Makes every pole that everybody reads an organisation, and lets those that are one say what they say now; gives for how
/// many. While a register is being loaded it waits: called again, it goes on.
///
/// # Errors
/// When the database or the index does not answer.
pub async fn found(app: &App) -> Result<usize, IndexingError> {
    let mut connection = app.db.read().await?;
    let nothing = poles::unsaid(&mut connection).await?.is_empty();
    drop(connection);
    if nothing {
        return Ok(0);
    }
    let Some(declaring) = directory::begin_declaring(app)? else {
        return Ok(0);
    };
    let mut transaction = app.db.write().await?;
    let mut said = 0;
    for pole in poles::unsaid(&mut transaction).await? {
        say(&mut transaction, app, &pole).await?;
        said += 1;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    declaring.show(app).await?;
    Ok(said)
}

/// Writes what a pole says of itself into the directory.
async fn say(connection: &mut Connection, app: &App, pole: &Pole) -> Result<(), StoreError> {
    let content = &pole.content;
    let (name, language) = content.name(Lang::default());
    let others: Vec<(&str, &str)> = content
        .names
        .iter()
        .filter(|(lang, _)| *lang != language)
        .map(|(lang, name)| (lang.code(), name))
        .collect();
    // One reaches it where its carrier is.
    let carrier = directory::any_by_ids(connection, &[pole.carrier]).await?.pop();
    let commune = carrier.and_then(|one| one.commune);
    let last = poles::acts(connection, pole.id).await?.pop();
    let kept = Kept {
        number: &pole.address,
        name,
        language: language.code(),
        others: &others,
        purpose: content.summaries.only(language),
        commune: commune
            .as_deref()
            .or(content.communes.first().map(String::as_str)),
        since: pole.since,
        ended: last.filter(|_| pole.stage == Stage::Ended).map(|act| act.day),
        themes: &content.themes,
    };
    let body = directory::keep(connection, app, pole.body, &kept).await?;
    poles::said(connection, pole, body).await?;
    let written = directory::any_by_ids(connection, &[body]).await?.pop();
    if let Some(written) = written.filter(|_| pole.body.is_none()) {
        let act = Act {
            organisation: Some(&written.key),
            act: "pole-founded",
            object: &format!("pole:{}", pole.address),
            after: Some(&written.key),
            ..Act::default()
        };
        journal::record(connection, app.clock.now().as_second(), &act).await?;
        if pole.stage != Stage::Ended {
            holding::begin(connection, app, pole, &written).await?;
        }
    }
    Ok(())
}
