//! The programmes of which something is requested with an application, as its version asked them.

use super::coverage::Asked;
use super::store::decisions;
use crate::features::applications::Sent;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Announced, Content, Programme};
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// A programme of which something is requested.
#[derive(Clone, Debug)]
pub struct Column {
    /// The programme.
    pub programme: Programme,
    /// What it says in the version that was requested of.
    pub content: Content,
    /// The number of that version.
    pub edition: i64,
    /// When requests are examined, as its last version says.
    pub sessions: Vec<Announced>,
    /// Who offers it today.
    pub funder: Organisation,
}

/// The programmes of which something is requested with an application as it was sent, or was decided before, and what each
/// partner requests of each. A version says everything that its project requests, with other applications too: those are none
/// of it.
///
/// # Errors
/// When the database does not answer.
pub async fn requests(connection: &mut Connection, sent: &Sent) -> Result<(Vec<Column>, Vec<Asked>), Error> {
    let mut addresses: Vec<&str> = sent
        .frozen
        .own_requests()
        .map(|one| one.programme.as_str())
        .collect();
    addresses.sort_unstable();
    addresses.dedup();
    let mut programmes = programmes::by_addresses(connection, &addresses).await?;
    let decided = decisions::programmes(connection, sent.application.id).await?;
    let more: Vec<i64> = decided
        .into_iter()
        .filter(|id| programmes.iter().all(|one| one.id != *id))
        .collect();
    programmes.extend(programmes::by_ids(connection, &more).await?);
    let ids: Vec<i64> = programmes.iter().map(|one| one.id).collect();
    let said = programmes::said(connection, &ids).await?;
    let mut funders: Vec<i64> = programmes.iter().map(|one| one.funder).collect();
    funders.sort_unstable();
    funders.dedup();
    let funders = directory::any_by_ids(connection, &funders).await?;
    let mut columns = Vec::with_capacity(programmes.len());
    let mut asked: Vec<Asked> = Vec::new();
    for programme in programmes {
        let mut named = sent.frozen.programmes.iter();
        let named = named.find(|one| one.address == programme.address);
        let versions = || said.iter().filter(|(id, ..)| *id == programme.id);
        let then = versions().find(|(_, number, _)| named.is_some_and(|one| one.version == *number));
        let funder = funders.iter().find(|one| one.id == programme.funder);
        let (Some((_, edition, content)), Some(funder)) = (then.or_else(|| versions().next()), funder) else {
            continue;
        };
        let mut of_programme: std::collections::BTreeMap<&str, i64> = std::collections::BTreeMap::new();
        let own = sent.frozen.own_requests();
        for request in own.filter(|one| one.programme == programme.address) {
            *of_programme.entry(&request.partner).or_default() += request.cents;
        }
        asked.extend(of_programme.into_iter().map(|(partner, cents)| Asked {
            partner: partner.to_owned(),
            programme: programme.id,
            cents,
        }));
        columns.push(Column {
            content: content.clone(),
            edition: *edition,
            sessions: versions()
                .next()
                .map(|(_, _, last)| last.sessions.clone())
                .unwrap_or_default(),
            funder: funder.clone(),
            programme,
        });
    }
    Ok((columns, asked))
}
