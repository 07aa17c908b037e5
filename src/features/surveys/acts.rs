//! What those who make a survey do with it. Each verb writes and tells the journal in the caller's transaction; whoever
//! may was checked by the caller.

use jiff::civil::Date;

use super::questionnaire::Content;
use super::sampling::Sample;
use super::store::{surveys, units};
use super::survey::{State, Survey};
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Who acts, for which organisation, and when.
#[derive(Clone, Copy, Debug)]
pub struct Keeping<'a> {
    /// The organisation that makes the survey.
    pub organisation: &'a Organisation,
    /// Who acts for it.
    pub acting: Acting,
    /// When, in seconds.
    pub now: i64,
}

impl Keeping<'_> {
    /// Tells the journal what was done to a survey.
    pub async fn tell(
        &self,
        connection: &mut Connection,
        (act, survey): (&str, &Survey),
        after: Option<&str>,
    ) -> Result<(), StoreError> {
        let act = Act {
            acting: Some(self.acting),
            organisation: Some(&self.organisation.key),
            act,
            object: &format!("survey:{}", survey.address),
            before: None,
            after,
        };
        journal::record(connection, self.now, &act).await
    }
}

/// Begins a survey, which those who make it alone see.
pub async fn begin(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    content: Content,
) -> Result<Survey, StoreError> {
    let survey = Survey {
        id: chance::row(),
        address: chance::address(content.titles.get(Lang::default()).0),
        organisation: keeping.organisation.id,
        state: State::Draft,
        draft: content,
        number: 0,
        closes: None,
        version: 1,
    };
    surveys::insert(connection, &survey, keeping.now).await?;
    let said = survey.draft.written();
    keeping
        .tell(connection, ("survey-begun", &survey), Some(&said))
        .await?;
    Ok(survey)
}

/// Writes what a survey says; false when somebody changed it since `survey.version`.
pub async fn write(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
    content: Content,
) -> Result<bool, StoreError> {
    let after = Survey {
        draft: content,
        ..survey.clone()
    };
    if !surveys::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    let said = after.draft.written();
    keeping
        .tell(connection, ("survey-written", &after), Some(&said))
        .await?;
    Ok(true)
}

/// Puts a sample in the place of the one before, of a survey that is not open yet; nothing when somebody changed it, or
/// opened it, meanwhile: those who were written to stay those who are asked.
pub async fn draw(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
    (plan, drawn): &Sample,
) -> Result<Option<Survey>, StoreError> {
    if survey.state != State::Draft || !surveys::change(connection, survey, keeping.now).await? {
        return Ok(None);
    }
    let written = serde_json::to_string(plan).expect("words and numbers are JSON");
    surveys::keep_sample(connection, survey.id, &written, keeping.now).await?;
    units::draw(connection, survey.id, drawn).await?;
    keeping
        .tell(connection, ("survey-drawn", survey), Some(&written))
        .await?;
    Ok(Some(Survey {
        version: survey.version + 1,
        ..survey.clone()
    }))
}

/// Opens a survey until the end of a day: its questions stand from now on; false when somebody changed it meanwhile.
/// Letters are the caller's.
pub async fn open(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
    closes: Date,
) -> Result<Option<Survey>, StoreError> {
    let after = Survey {
        state: State::Open,
        number: 1,
        closes: Some(closes),
        ..survey.clone()
    };
    if !surveys::change(connection, &after, keeping.now).await? {
        return Ok(None);
    }
    surveys::keep_version(connection, &after, keeping.now).await?;
    let said = after.draft.written();
    keeping
        .tell(connection, ("survey-opened", &after), Some(&said))
        .await?;
    Ok(Some(Survey {
        version: after.version + 1,
        ..after
    }))
}

/// Lets other words stand while a survey is open, where it still asks the same; false when somebody changed it meanwhile.
pub async fn reword(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
) -> Result<bool, StoreError> {
    let after = Survey {
        number: survey.number + 1,
        ..survey.clone()
    };
    if !surveys::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    surveys::keep_version(connection, &after, keeping.now).await?;
    let said = after.draft.written();
    keeping
        .tell(connection, ("survey-reworded", &after), Some(&said))
        .await?;
    Ok(true)
}

/// Takes no more answers from today on; false when somebody changed the survey meanwhile.
pub async fn close(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
    today: Date,
) -> Result<bool, StoreError> {
    let after = Survey {
        state: State::Closed,
        // What is published says until when answers were taken: of one closed early, not until the day that was announced.
        closes: survey.closes.map(|last| last.min(today)),
        ..survey.clone()
    };
    let done = surveys::change(connection, &after, keeping.now).await?;
    if done {
        keeping.tell(connection, ("survey-closed", &after), None).await?;
    }
    Ok(done)
}

/// Publishes results, for good; false when somebody changed the survey meanwhile.
pub async fn publish(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    survey: &Survey,
    (document, discussion): (&str, &str),
) -> Result<bool, StoreError> {
    let after = Survey {
        state: State::Published,
        ..survey.clone()
    };
    if !surveys::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    surveys::publish(connection, survey.id, (document, discussion), keeping.now).await?;
    keeping
        .tell(connection, ("survey-published", &after), Some(document))
        .await?;
    Ok(true)
}
