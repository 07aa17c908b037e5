//! What was measured of what the project promised, as a report tells it: by its name, as a number with its unit.

use super::acts;
use super::finding::Found;
use crate::features::indicators::{self, Measured};
use crate::features::projects;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What was measured, as it is read: of what, how much, when and from which source.
pub type Counted = (String, String, String);

/// What was measured of the year of a report; of one that was sent, what its document holds.
///
/// # Errors
/// When the database does not answer.
pub async fn counted(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<Counted>, StoreError> {
    let measured = acts::told(cx, connection, found).await?;
    if measured.is_empty() {
        return Ok(Vec::new());
    }
    let catalogue = indicators::all(&cx.app, connection).await?;
    let own = match found.sent.application.project {
        Some(project) => projects::own_indicators(connection, project).await?,
        None => Vec::new(),
    };
    let sent = &found.sent.frozen.project.catalogue;
    let line = |one: &Measured| {
        let indicator = catalogue.iter().find(|known| known.address == one.indicator);
        // One that the catalogue has no more keeps the name under which it was sent.
        let name = indicator.map(|known| &known.names);
        let name = name.or_else(|| {
            let mut sent = sent.iter();
            sent.find(|known| known.address == one.indicator)
                .map(|known| &known.name)
        });
        let name = name.or_else(|| {
            let mut own = own.iter();
            own.find(|(item, _)| *item == one.item).map(|(_, title)| title)
        });
        let name = name.map(|words| words.get(cx.lang).0.to_owned());
        let decimals = indicator.map(|known| known.decimals);
        let mut value = one.said(&cx.app.texts, cx.lang, decimals);
        if let Some(known) = indicator {
            value = format!("{value} {}", known.units.get(cx.lang).0);
        }
        (
            name.filter(|name| !name.is_empty())
                .unwrap_or_else(|| cx.t("report-own-indicator")),
            value.trim_end().to_owned(),
            format!("{} · {}", cx.date(&one.on), one.source),
        )
    };
    Ok(measured.iter().map(line).collect())
}
