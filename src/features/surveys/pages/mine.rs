//! Whoever acts for an organisation that is asked answers from the page of the survey, without looking for the letter.

use axum::extract::Path;
use axum::response::Response;

use super::address;
use crate::features::accounts;
use crate::features::directory::{self, Organisation};
use crate::features::surveys::inviting;
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{Survey, Unit};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/mine",
        Access::Holding(Power::SeeFile),
        get(back).post(answer),
    )
}

/// A survey that takes answers, an organisation that is asked, and how it stands there.
type Asked = (Survey, Organisation, Unit);

/// The surveys that take answers of the asker's organisations, given already or not.
pub(super) async fn asked(cx: &Cx, connection: &mut Connection) -> Result<Vec<Asked>, StoreError> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::SeeFile));
    let mut own: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    own.sort_unstable();
    own.dedup();
    let mut asked = Vec::new();
    for unit in units::of_organisations(connection, &own).await? {
        let survey = surveys::by_id(connection, unit.survey).await?;
        let survey = survey.filter(|one| one.takes_answers(cx.app.clock.today()));
        let (Some(survey), Some(organisation)) = (survey, unit.organisation) else {
            continue;
        };
        let found = directory::any_by_ids(connection, &[organisation]).await?.pop();
        asked.extend(found.map(|organisation| (survey, organisation, unit)));
    }
    Ok(asked)
}

/// The surveys that wait for answers of the asker's organisations, each with the organisation; not of one that does not wish
/// to be asked.
pub(in crate::features::surveys) async fn waiting(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<(Survey, Organisation)>, StoreError> {
    let mut asked = asked(cx, connection).await?;
    asked.retain(|(.., unit)| unit.sent_at.is_none() && !unit.refuses);
    let bare = |(survey, organisation, _)| (survey, organisation);
    Ok(asked.into_iter().map(bare).collect())
}

/// Whoever is asked and comes without sending anything is on the page of the survey.
async fn back(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut asked = asked(&cx, &mut connection).await?.into_iter();
    let (survey, ..) = asked
        .find(|(survey, ..)| survey.address == at)
        .ok_or(Error::NotFound)?;
    Ok(cx.redirect(&address(&cx, &survey, "")))
}

/// Makes a link as a letter has one, and follows it: whoever lost theirs answers, or corrects what was answered.
async fn answer(cx: Cx, Path(at): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let slug = form.value("organisation");
    let (organisation, _) = accounts::scoped(&cx, &mut transaction, slug, Power::SeeFile).await?;
    let survey = surveys::find(&mut transaction, &at).await?;
    let survey = survey.filter(|one| one.takes_answers(cx.app.clock.today()));
    let survey = survey.ok_or(Error::NotFound)?;
    let mut asked = units::of_organisations(&mut transaction, &[organisation.id])
        .await?
        .into_iter();
    let unit = asked
        .find(|unit| unit.survey == survey.id)
        .ok_or(Error::NotFound)?;
    let path = inviting::again(&mut transaction, &cx.app, &unit).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url(&path)))
}
