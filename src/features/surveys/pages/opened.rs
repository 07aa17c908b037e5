//! What the link of a letter opens.

use super::{Said, said};
use crate::features::directory::{self, Organisation};
use crate::features::surveys::questionnaire::{Content, Page, Values};
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{Survey, Unit};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, hashed};

/// What a printed link shows.
static NOTHING: Values = Values::new();

/// Who answers what.
pub(super) struct Answering {
    pub token: String,
    pub survey: Survey,
    pub content: Content,
    pub unit: Unit,
    pub organisation: Organisation,
    /// What was saved.
    pub values: Values,
    /// Whether those who make the survey saw the link, when they printed it: it shows nothing of what was saved.
    pub printed: bool,
}

impl Answering {
    pub fn address(&self, cx: &Cx, way: &str) -> String {
        cx.url(&format!("/answer/{}{way}", self.token))
    }

    /// Whether answers are taken.
    pub fn is_open(&self, cx: &Cx) -> bool {
        self.survey.takes_answers(cx.app.clock.today())
    }

    /// Whether the answers were given, and the link changes them no more: others than who answered may know it.
    pub fn is_sealed(&self) -> bool {
        self.printed && self.unit.sent_at.is_some()
    }

    /// What the link shows of what was saved.
    pub fn shown(&self) -> &Values {
        if self.printed { &NOTHING } else { &self.values }
    }

    /// The pages on which something is put, with their numbers from 1: as on paper where the link was printed, for what
    /// is put says what was answered.
    pub fn pages(&self) -> Vec<(usize, Page<'_>)> {
        let put = self.content.put(&self.values);
        let mut pages: Vec<(usize, Page<'_>)> = (1..).zip(self.content.pages()).collect();
        for (_, page) in &mut pages {
            page.questions
                .retain(|question| self.printed || put.contains(question.key.as_str()));
        }
        pages.retain(|(_, page)| !page.questions.is_empty());
        pages
    }

    pub fn title(&self, cx: &Cx, (number, page): &(usize, Page<'_>)) -> Said {
        match page.heading {
            Some(heading) => said(cx, &heading.words),
            None => (format!("{} {number}", cx.t("survey-page")), None),
        }
    }
}

/// What a link opens; nothing for a link that was never given, or is forgotten.
pub(super) async fn opened(connection: &mut Connection, token: String) -> Result<Answering, Error> {
    let (unit, printed) = units::of_link(connection, &hashed(&token))
        .await?
        .ok_or(Error::NotFound)?;
    let survey = surveys::by_id(connection, unit.survey)
        .await?
        .ok_or(Error::NotFound)?;
    let content = surveys::asked(connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    let of = unit.organisation.ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[of])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(Answering {
        values: units::answers(connection, unit.id).await?,
        token,
        survey,
        content,
        unit,
        organisation,
        printed,
    })
}
