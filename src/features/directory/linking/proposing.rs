//! What members propose: that the body they declared is one that a register lists by now. It waits on the
//! reviewer's bench like any other pair; nothing is joined by who would gain by it.

use super::declared;
use crate::features::directory::declaring::{DECLARED, STATED};
use crate::features::directory::joining::{self, JoiningError};
use crate::features::directory::organisation::Organisation;
use crate::features::directory::store::links;
use crate::shared::store::{Connection, StoreError};

/// The words for what members declare and for what an agent stated, where others have the name of a register.
const UNLISTED: [&str; 2] = [DECLARED, STATED];

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// It waits for somebody to decide.
    Waits,
    /// It waited already.
    Already,
    /// Somebody said that the two are not one.
    Apart,
    /// One of the two has no entry of its own sort.
    NotSo,
}

/// Whether a register is none: it stands for what members declared or an agent stated.
fn is_unlisted(register: &str) -> bool {
    UNLISTED.contains(&register)
}

/// Whether an organisation is only what an agent stated of it: no register lists it, and its members declared nothing.
#[must_use]
pub fn is_only_stated(organisation: &Organisation) -> bool {
    organisation.sources == [STATED]
}

/// Whether an organisation is only what its members declared or an agent stated: no register lists it.
#[must_use]
pub fn is_only_declared(organisation: &Organisation) -> bool {
    organisation.sources.iter().all(|source| is_unlisted(source))
}

/// Lets the pair of a declared body and of an organisation that a register lists wait for a reviewer.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    connection: &mut Connection,
    declared: &Organisation,
    listed: &Organisation,
) -> Result<Proposed, JoiningError> {
    let own = joining::entries_of(connection, declared.id).await?;
    let theirs = joining::entries_of(connection, listed.id).await?;
    let own = own.into_iter().find(|(register, _)| is_unlisted(register));
    let theirs = theirs.into_iter().find(|(register, _)| !is_unlisted(register));
    let (Some(own), Some(theirs)) = (own, theirs) else {
        return Ok(Proposed::NotSo);
    };
    for link in links::of_entries(connection, std::slice::from_ref(&own)).await? {
        let same = link
            .sides()
            .iter()
            .any(|(register, number)| (*register, *number) == (theirs.0.as_str(), theirs.1.as_str()));
        if same {
            return Ok(match link.state.as_str() {
                "apart" => Proposed::Apart,
                _ => Proposed::Already,
            });
        }
    }
    declared::ask(connection, &own, &theirs).await?;
    Ok(Proposed::Waits)
}

/// The organisations with which a declared body is proposed to be one, and of which nobody decided yet.
///
/// # Errors
/// When the database does not answer.
pub async fn proposals(connection: &mut Connection, declared: &Organisation) -> Result<Vec<i64>, StoreError> {
    let own: Vec<(String, String)> = joining::entries_of(connection, declared.id)
        .await?
        .into_iter()
        .filter(|(register, _)| is_unlisted(register))
        .collect();
    let mut waiting = Vec::new();
    for link in links::of_entries(connection, &own).await? {
        if link.state != "waiting" {
            continue;
        }
        for side in link.sides() {
            let of = links::organisation_of(connection, side).await?;
            waiting.extend(of.filter(|id| *id != declared.id));
        }
    }
    Ok(waiting)
}
