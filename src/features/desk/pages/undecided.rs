//! What waits for a decision of the asker, on their own page.

use super::lines::{Known, line};
use crate::features::desk::store::received;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Applications shown at once, at most.
const MOST: usize = 8;

/// Something that waits for a decision: title and its language, what is awaited, where it is read.
pub(in crate::features::desk) type Undecided = (String, Option<&'static str>, String, String);

/// What waits for a decision of the asker; nothing that they do not read, by whose absence they would learn of it.
pub(in crate::features::desk) async fn undecided(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<Undecided>, Error> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::Decide));
    let mut funders: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    funders.sort_unstable();
    funders.dedup();
    funders.retain(|id| cx.could(Power::Decide, Some(*id)));
    let most = i64::try_from(MOST).unwrap_or_default();
    let (mut undecided, mut skipped) = (Vec::new(), 0);
    loop {
        let found = received::undecided(connection, &funders, (most, skipped)).await?;
        if found.is_empty() {
            return Ok(undecided);
        }
        let known = Known::of(cx, connection, &found).await?;
        // What the asker does not read takes no place of what waits for them.
        let lines = found.iter().map(|one| line(cx, one, &known, &funders));
        let reads = lines.filter(|line| line.reads && !line.awaited.is_empty());
        undecided.extend(reads.map(|line| (line.title.0, line.title.1, line.awaited.join(" · "), line.url)));
        if undecided.len() >= MOST || found.len() < MOST {
            undecided.truncate(MOST);
            return Ok(undecided);
        }
        skipped += most;
    }
}
