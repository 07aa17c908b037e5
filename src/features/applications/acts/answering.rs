//! Answering what programmes ask beside the common file.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::asking::Question;
use crate::features::applications::beside::{Texts, keep};
use crate::features::applications::store::{answers, applications};
use crate::features::projects::Writes;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// What is answered: the texts that are written, and the questions that they answer as they stand.
#[derive(Clone, Copy, Debug)]
pub struct Answering<'a> {
    /// The texts as they are kept.
    pub texts: &'a Texts,
    /// What is written over them.
    pub writes: &'a Writes,
    /// Which questions are answered.
    pub questions: &'a [&'a Question],
}

/// Keeps answers, each in the place of what was there. False where the application is past that.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    (living, corrects): (&Application, bool),
    answering: Answering<'_>,
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let application = applications::take_turn(connection, living.id).await?;
    let Some(application) = application.filter(|one| one.state.may_change(corrects)) else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    for question in answering.questions {
        let asked = question.asked();
        let kept = (question.programme, question.number, asked.as_str());
        answers::put(connection, application.id, kept).await?;
    }
    let written = (answering.texts, answering.writes);
    let (before, after) = keep(connection, application.id, written, now).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-answered",
        version: application.submitted,
        before: Some(&before),
        after: Some(&after),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(true)
}
