//! Answering what programmes ask beside the common file.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::asking::Question;
use crate::features::applications::store::{answers, applications};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Keeps answers, each in the place of what was there. False where the application is past that.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    (living, corrects): (&Application, bool),
    written: &[(&Question, String)],
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let application = applications::take_turn(connection, living.id).await?;
    let Some(application) = application.filter(|one| one.state.may_change(corrects)) else {
        return Ok(false);
    };
    let (mut before, mut after) = (String::new(), String::new());
    for (question, words) in written {
        let asked = question.asked();
        let kept = (
            question.programme,
            question.number,
            asked.as_str(),
            words.as_str(),
        );
        answers::put(connection, application.id, kept).await?;
        let head = format!("{} {}", question.address, question.number);
        before.push_str(&format!("{head}: {}\n", question.answer));
        after.push_str(&format!("{head}: {words}\n"));
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-answered",
        version: application.submitted,
        before: Some(&before),
        after: Some(&after),
        ..Done::default()
    };
    note(connection, app.clock.now().as_second(), &application, done).await?;
    Ok(true)
}
