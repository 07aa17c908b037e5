//! What an administrator hides: a text, an answer, something told afterwards. The reason is public.

use super::actions::record;
use super::answer::Part;
use super::finding::Found;
use super::store::{petitions, said};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// An administrator hides the text, the answer or something told afterwards, with a reason that everyone
/// reads; or shows it again, where there is none.
pub async fn hide(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (part, reason): (Part, Option<&str>),
    acting: Acting,
) -> Result<bool, StoreError> {
    let at = reason.map(|_| app.clock.now().as_second());
    let (id, why) = (found.petition.id, reason.unwrap_or_default());
    let changed = match part {
        Part::Text => petitions::hide(connection, id, at, why).await?,
        Part::Answer => said::hide_answer(connection, id, at, why).await?,
        Part::Note(note) => said::hide_note(connection, (id, note), at, why).await?,
    };
    if !changed {
        return Ok(false);
    }
    let word = match (part, reason) {
        (Part::Text, Some(_)) => "petition-hidden",
        (Part::Text, None) => "petition-shown-again",
        (Part::Answer, Some(_)) => "petition-answer-hidden",
        (Part::Answer, None) => "petition-answer-shown-again",
        (Part::Note(_), Some(_)) => "petition-note-hidden",
        (Part::Note(_), None) => "petition-note-shown-again",
    };
    record(connection, app, found, Some(acting), word, reason).await?;
    Ok(true)
}
