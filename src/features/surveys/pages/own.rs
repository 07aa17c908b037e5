//! The surveys of an organisation, drafts too, and beginning one.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Said, refused, said, surveys_are_made};
use crate::features::accounts;
use crate::features::directory::Organisation;
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::questionnaire::Content;
use crate::features::surveys::store::surveys;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

/// Characters of a title at most.
pub(super) const TITLE_MOST: usize = 120;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/surveys",
        Access::Holding(Power::KeepSurveys),
        get(show).post(begin),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/own.html")]
struct OwnPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    /// Address, title, where it stands.
    lines: Vec<(String, Said, String)>,
    /// What it can begin with: value and words.
    ready: Vec<(String, String)>,
}

async fn maker(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    let (organisation, acting) = accounts::scoped(cx, connection, slug, Power::KeepSurveys).await?;
    match surveys_are_made(cx, connection, organisation.id).await? {
        true => Ok((organisation, acting)),
        false => Err(Error::NotFound),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let own = surveys::of_organisation(connection, organisation.id).await?;
    let mut ready = vec![("empty".to_owned(), cx.t("survey-begin-empty"))];
    if !cx.app.territory.surveys.blocks.is_empty() {
        ready.push(("ready".to_owned(), cx.t("survey-begin-ready")));
    }
    // The last one first: what is asked again compares.
    ready.extend(own.iter().rev().map(|one| {
        let title = one.draft.titles.get(cx.lang).0;
        (one.address.clone(), cx.tv("survey-begin-earlier", "title", title))
    }));
    cx.page(&OwnPage {
        lines: own
            .iter()
            .map(|one| {
                let state = cx.t(&format!("survey-state-{}", one.state.as_str()));
                let step = if one.number == 0 { "questions" } else { "run" };
                (
                    super::address(cx, one, &format!("/{step}")),
                    said(cx, &one.draft.titles),
                    state,
                )
            })
            .collect(),
        cx,
        form,
        organisation,
        ready,
    })
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = maker(&cx, &mut connection, &slug).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("from", "empty");
    page(&cx, &mut connection, &organisation, &form).await
}

async fn begin(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = maker(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let title = line(&form.required("title", TITLE_MOST, "survey-title-wrong"));
    if !form.is_fine() {
        return Ok(refused(page(&cx, &mut transaction, &organisation, &form).await?));
    }
    let mut content = Content {
        titles: Words::default().and(cx.lang, &title),
        ..earlier(&mut transaction, organisation.id, form.value("from")).await?
    };
    if form.is("from", "ready") {
        for block in &cx.app.territory.surveys.blocks {
            content.add(block);
        }
    }
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now,
    };
    let survey = acts::begin(&mut transaction, keeping, content).await?;
    let led = super::address(&cx, &survey, "/words");
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-begun")))
}

/// What an earlier survey of the organisation asks, by its address; nothing where there is none.
async fn earlier(connection: &mut Connection, organisation: i64, address: &str) -> Result<Content, Error> {
    let own = surveys::of_organisation(connection, organisation).await?;
    let Some(survey) = own.into_iter().find(|one| one.address == address) else {
        return Ok(Content::default());
    };
    // What was read by those who answered, and not what was written since.
    let asked = surveys::asked(connection, &survey).await?;
    Ok(asked.unwrap_or(survey.draft))
}
