//! What is requested of funders still: partners leave, and what was decided for them stays in sight.

use super::coverage::Asked;
use super::decision::{Decision, State};
use super::finding::Column;
use super::store::{decisions, left};
use crate::features::applications::Sent;
use crate::features::directory::{self, Organisation};
use crate::features::projects;
use crate::shared::store::{Connection, StoreError};

/// What is requested still: nothing any more by those who left, nor by those whom the version does not name; where something was
/// decided for them it stays in sight, with what they were told they have, until it is taken back.
#[must_use]
pub fn standing(asked: Vec<Asked>, decisions: &[Decision], gone: &[String]) -> Vec<Asked> {
    let mut standing = asked;
    standing.retain(|one| !gone.contains(&one.partner));
    let there: std::collections::HashSet<(String, i64)> = standing
        .iter()
        .map(|one| (one.partner.clone(), one.programme))
        .collect();
    let mut decided: Vec<&Decision> = decisions.iter().collect();
    decided.retain(|one| one.state != State::Pending);
    standing.extend(
        decided
            .into_iter()
            .filter(|one| !there.contains(&(one.partner.clone(), one.programme)))
            .map(|one| Asked {
                partner: one.partner.clone(),
                programme: one.programme,
                // What they were told they have counts until it changes; what nobody was told would be given away here.
                cents: one.notified.map_or(0, |_| one.promised()),
            }),
    );
    standing
}

/// Keys of the partners that a version names and that left the project since, or gave up what it requests for them.
///
/// # Errors
/// When the database does not answer.
pub async fn gone(connection: &mut Connection, sent: &Sent) -> Result<Vec<String>, StoreError> {
    let mut gone = left::of(connection, (sent.application.id, sent.application.submitted)).await?;
    let Some(project) = sent.application.project else {
        return Ok(gone);
    };
    let partners = projects::partners(connection, project).await?;
    let stays = |id: i64| {
        partners
            .iter()
            .any(|one| one.organisation.id == id && one.is_in())
    };
    let left = sent.partners.iter().filter(|named| !stays(named.organisation.id));
    gone.extend(left.map(|named| named.party.key.clone()));
    gone.sort_unstable();
    gone.dedup();
    Ok(gone)
}

/// Who decided on programmes that another offers since, as far as something was promised, granted or refused.
///
/// # Errors
/// When the database does not answer.
pub async fn earlier(
    connection: &mut Connection,
    columns: &[Column],
    decisions: &[Decision],
) -> Result<Vec<Organisation>, StoreError> {
    let mut earlier: Vec<i64> = decisions
        .iter()
        .filter(|one| one.is_kept() || one.state == State::Refused)
        .map(|one| one.funder)
        .filter(|id| columns.iter().all(|column| column.funder.id != *id))
        .collect();
    if earlier.is_empty() {
        return Ok(Vec::new());
    }
    earlier.sort_unstable();
    earlier.dedup();
    directory::any_by_ids(connection, &earlier).await
}

/// Who decided, where another offers the programme since; nothing where they are one, or nothing was decided.
#[must_use]
pub fn by<'a>(
    columns: &'a [Column],
    earlier: &'a [Organisation],
    decision: &Decision,
) -> Option<&'a Organisation> {
    let mut offered = columns
        .iter()
        .filter(|column| column.programme.id == decision.programme);
    let decided = decision.is_kept() || decision.state == State::Refused;
    let another = decided && offered.all(|column| column.funder.id != decision.funder);
    let mut every = columns.iter().map(|column| &column.funder).chain(earlier);
    every.find(|one| another && one.id == decision.funder)
}

/// Those of whom something was decided and whom a version names no more.
///
/// # Errors
/// When the database does not answer.
pub async fn former(
    connection: &mut Connection,
    sent: &Sent,
    decisions: &[Decision],
) -> Result<Vec<(String, Organisation)>, StoreError> {
    let mut former = Vec::new();
    for decision in decisions {
        let named = sent.partners.iter().any(|one| one.party.key == decision.partner);
        if named || former.iter().any(|(key, _)| *key == decision.partner) {
            continue;
        }
        let Some(id) = decisions::beneficiary(connection, decision.id).await? else {
            continue;
        };
        let organisation = directory::any_by_ids(connection, &[id]).await?.pop();
        former.extend(organisation.map(|one| (decision.partner.clone(), one)));
    }
    Ok(former)
}
