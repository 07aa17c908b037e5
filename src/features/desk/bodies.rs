//! For which bodies somebody reads at the desk: funders, and organisers of calls; one that is both is one.

use super::store::decisions;
use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A body that examines applications.
pub struct Body {
    /// Which.
    pub organisation: Organisation,
    /// The programmes that it published.
    pub programmes: Vec<Programme>,
    /// Whether it has such programmes, or gave money of one that another offers since.
    pub funds: bool,
    /// Whether it organises a published call.
    pub organises: bool,
}

/// The bodies for which somebody reads, of their mandates, by number.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::SecondFactor`].
pub async fn bodies(cx: &Cx, connection: &mut Connection) -> Result<Vec<Body>, Error> {
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::ReadFiles)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut bodies = Vec::new();
    let elsewhere = decisions::elsewhere(connection, &ids).await?;
    let organising = calls::organisers_among(connection, &ids).await?;
    for organisation in directory::any_by_ids(connection, &ids).await? {
        cx.acting(Power::ReadFiles, Some(organisation.id))?;
        let own = programmes::of_funder(connection, organisation.id).await?;
        let programmes: Vec<Programme> = own.into_iter().filter(|one| one.published > 0).collect();
        let body = Body {
            funds: !programmes.is_empty() || elsewhere.contains(&organisation.id),
            organises: organising.contains(&organisation.id),
            organisation,
            programmes,
        };
        if body.funds || body.organises {
            bodies.push(body);
        }
    }
    Ok(bodies)
}
