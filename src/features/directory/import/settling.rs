//! Choosing anew the values of organisations whose entries changed, whatever the registers.

use std::collections::{BTreeMap, BTreeSet};

use territory::Territory;

use super::ImportError;
use crate::features::directory::linking::declared;
use crate::features::directory::saying::{self, Saying};
use crate::features::directory::store::{bodies, entries, loading};
use crate::shared::store::Connection;

/// Organisations settled at once.
const BATCH: usize = 500;

/// What ends every load: what registers say of each other's numbers is joined, whoever was loaded
/// first, then the values of `unsettled` organisations and of those are chosen anew. Returns all of
/// them; those that are gone are added to `gone`.
pub async fn after_load(
    connection: &mut Connection,
    territory: &Territory,
    mut unsettled: BTreeSet<i64>,
    gone: &mut Vec<i64>,
) -> Result<Vec<i64>, ImportError> {
    let mended = declared::mend(territory, connection).await?;
    unsettled.extend(mended.changed);
    gone.extend(mended.gone);
    unsettled.retain(|id| !gone.contains(id));
    let unsettled: Vec<i64> = unsettled.into_iter().collect();
    gone.extend(settle(connection, territory, &unsettled).await?);
    Ok(unsettled)
}

/// Gives these organisations the values that their entries say now. One that has no entry left is
/// gone: those are returned.
pub async fn settle(
    connection: &mut Connection,
    territory: &Territory,
    organisations: &[i64],
) -> Result<Vec<i64>, ImportError> {
    let mut gone = Vec::new();
    for chunk in organisations.chunks(BATCH) {
        let mut sayings: BTreeMap<i64, Vec<Saying>> = BTreeMap::new();
        for entry in entries::of_organisations(connection, chunk).await? {
            let said = saying::of_rna(&entry, territory);
            sayings.entry(said.organisation_id).or_default().push(said);
        }
        for entry in bodies::of_organisations(connection, chunk).await? {
            let said = saying::of_body(&entry, territory);
            sayings.entry(said.organisation_id).or_default().push(said);
        }
        for id in chunk.iter().collect::<BTreeSet<_>>() {
            let Some(said) = sayings.remove(id) else {
                if loading::remove_empty(connection, *id).await? {
                    gone.push(*id);
                }
                continue;
            };
            let (chosen, themes) = saying::choose(said, territory, String::new());
            loading::rewrite(connection, &chosen).await?;
            loading::clear_registered_themes(connection, *id).await?;
            if !themes.is_empty() {
                loading::clear_inferred_themes(connection, *id).await?;
            }
            let themes: Vec<_> = themes.into_iter().map(|theme| (*id, theme)).collect();
            loading::give_themes(connection, &themes).await?;
        }
    }
    Ok(gone)
}
