//! What a session leaves to whoever decides, once it is closed: what its colleges thought of each request, and what the proposal gave that
//! it adopted as its advice. It binds nobody; who departs from it says why, at the desk.

use allocation::proposal::Run;

use super::finding::Found;
use super::inputs::{Asker, Inputs};
use super::session::are_equal;
use super::store::proposals::Kept;
use super::store::{proposals, sessions, votes};
use super::table::{Request, Table};
use super::voting::{Opinion, Vote, count, opinion};
use crate::features::desk::{self, Advice};
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// A proposal that was made, as it was found.
struct Adopted {
    id: i64,
    inputs: Inputs,
    amounts: Vec<Vec<i64>>,
}

/// The proposal of this session with a number, as people choose it: one that was found. Nothing where none is named.
///
/// # Errors
/// [`Error::NotFound`] where there is no such one.
async fn adopted(connection: &mut Connection, found: &Found, chosen: &str) -> Result<Option<Adopted>, Error> {
    if chosen.is_empty() {
        return Ok(None);
    }
    let id: i64 = chosen.parse().map_err(|_| Error::NotFound)?;
    let kept = proposals::find(connection, id).await?;
    let kept = kept.filter(|one| one.session == found.session.id && !one.trial);
    kept.and_then(|kept| read(&kept)).map(Some).ok_or(Error::NotFound)
}

fn read(kept: &Kept) -> Option<Adopted> {
    let run = Run::from_pb(kept.run.as_ref()?.as_bytes()).ok()?;
    Some(Adopted {
        id: kept.id,
        inputs: serde_json::from_str(&kept.inputs).ok()?,
        amounts: run.proposal.amounts,
    })
}

impl Adopted {
    /// What it gives a partner out of a programme, with a request; nothing where it shared that amount out to nobody.
    fn gives(&self, application: i64, (programme, partner): (i64, &str)) -> Option<i64> {
        let is = |asker: &Asker| asker.application == application;
        let place = self.inputs.askers.iter().position(is)?;
        let lines = self.inputs.askers[place].lines.iter();
        let mut lines = lines.zip(self.amounts.get(place)?);
        let (line, cents, at) = lines.find_map(|(line, cents)| {
            let is_own = self.inputs.payers[line.payer].programme == programme;
            let at = line.keys.iter().position(|key| key == partner);
            Some((line, cents, at.filter(|_| is_own)?))
        })?;
        line.divided(*cents).get(at).map(|(_, cents)| *cents)
    }
}

/// Leaves to the desk what the session thought of each amount on its table, with the proposal that it adopted, by its number, or none.
///
/// # Errors
/// [`Error::NotFound`] where the proposal is none that was found here; when the database does not answer.
pub async fn leave(
    connection: &mut Connection,
    (found, table): (&Found, &Table),
    chosen: &str,
) -> Result<(), Error> {
    let adopted = adopted(connection, found, chosen).await?;
    if let Some(adopted) = &adopted {
        sessions::adopt(connection, found.session.id, adopted.id).await?;
    }
    let cast = votes::of(connection, found.session.id).await?;
    for request in &table.requests {
        let favourable = thought(found, request, &cast);
        let application = request.application.id;
        for asked in request.asked.iter().filter(|one| one.cents > 0) {
            let of = (asked.programme, asked.partner.as_str());
            let proposed = adopted
                .as_ref()
                .and_then(|adopted| adopted.gives(application, of));
            if favourable.is_none() && proposed.is_none() {
                continue;
            }
            let advice = Advice {
                programme: asked.programme,
                partner: asked.partner.clone(),
                session: found.session.address.clone(),
                title: found.session.title.clone(),
                on: found.session.on.to_string(),
                favourable,
                proposed,
            };
            desk::advise(connection, application, &advice).await?;
        }
    }
    Ok(())
}

/// What the colleges thought of a request: for it, or against it; nothing where they were divided, or too few spoke.
fn thought(found: &Found, request: &Request, cast: &[Vote]) -> Option<bool> {
    let partners: Vec<i64> = request.partners.iter().map(|(_, id)| *id).collect();
    let counts = count(&found.seats, cast, request.application.id, &partners);
    match opinion(&counts) {
        _ if !are_equal(&found.seats) => None,
        Opinion::Favourable => Some(true),
        Opinion::Unfavourable => Some(false),
        Opinion::Divided | Opinion::NoQuorum => None,
    }
}
