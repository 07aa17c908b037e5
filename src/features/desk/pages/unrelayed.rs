//! The questions that a body asked those for whom nobody answers here: whoever reads for it puts them by letter, by telephone or in person,
//! and types in the answer. On their own page.

use super::undecided::Undecided;
use crate::features::desk::finding;
use crate::features::desk::relaying;
use crate::features::desk::saying;
use crate::features::desk::store::relayed as store;
use crate::features::directory;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Questions shown at once, at most.
const MOST: usize = 8;
/// Questions that are looked through for them, at most.
const AMONG: i64 = 200;

/// What waits to be put to somebody by other ways, and typed in; nothing that the asker does not read.
pub(in crate::features::desk) async fn unrelayed(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<Undecided>, Error> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::ReadFiles));
    let mut bodies: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies.retain(|id| cx.could(Power::ReadFiles, Some(*id)));
    // What others read takes no place of what waits for the asker, and is not even looked at.
    let person = cx.actor().map_or(0, |actor| actor.person);
    let mut waiting = store::waiting(connection, (&bodies, person), AMONG).await?;
    let asked: Vec<i64> = waiting.iter().filter_map(|one| one.asked).collect();
    let (today, writes) = (cx.app.clock.today(), [Power::WriteProjects]);
    let reached = mandates::reached_among(connection, &asked, &writes, today).await?;
    waiting.retain(|one| one.asked.is_none_or(|asked| !reached.contains(&asked)));
    let known = directory::any_by_ids(connection, &bodies).await?;
    let mut lines = Vec::new();
    for one in waiting {
        let Some(body) = known.iter().find(|body| body.id == one.body) else {
            continue;
        };
        let found = match finding::clear_for(cx, connection, &one.application, &body.key).await {
            Err(Error::NotFound) => continue,
            found => found?,
        };
        let every = saying::questions(connection, &found.sent).await?;
        let question = every.iter().find(|question| question.id == one.question);
        let question = question.filter(|_| found.funder.id == one.body);
        let asked = question.and_then(|question| relaying::asked(&found.sent, question));
        let (Some(question), Some(asked)) = (question, asked) else {
            continue;
        };
        let mute = relaying::mute(connection, &cx.app, &found.sent).await?;
        if !mute.contains(&asked.party.key) {
            continue;
        }
        let (title, lang) = found.sent.frozen.title(cx.lang);
        let due = question.due.map(|due| cx.tv("desk-due", "date", &cx.date(&due)));
        let put = cx.tv("desk-relay-waits", "partner", &asked.organisation.name);
        let by: Vec<String> = [Some(put), due].into_iter().flatten().collect();
        let way = format!(
            "{}/questions/{}?funder={}",
            found.path(),
            question.id,
            found.funder.key
        );
        lines.push((title.to_owned(), cx.foreign(lang), by.join(" · "), cx.url(&way)));
        if lines.len() == MOST {
            break;
        }
    }
    Ok(lines)
}
