//! For which bodies somebody reads at the desk.

use super::store::decisions;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// The funders for which somebody reads: those of their mandates that have a programme, or whose grants stand on one that another
/// offers since, by number.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::SecondFactor`].
pub async fn funders(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<(Organisation, Vec<Programme>)>, Error> {
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::ReadFiles)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut funders = Vec::new();
    let elsewhere = decisions::elsewhere(connection, &ids).await?;
    for organisation in directory::any_by_ids(connection, &ids).await? {
        cx.acting(Power::ReadFiles, Some(organisation.id))?;
        let own = programmes::of_funder(connection, organisation.id).await?;
        let own: Vec<Programme> = own.into_iter().filter(|one| one.published > 0).collect();
        if !own.is_empty() || elsewhere.contains(&organisation.id) {
            funders.push((organisation, own));
        }
    }
    Ok(funders)
}
