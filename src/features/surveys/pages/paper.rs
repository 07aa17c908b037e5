//! What came on paper: an agent finds the organisation among those who are asked, and types its answers.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

use super::{Said, address, fields, kept, refused, said};
use crate::features::directory;
use crate::features::surveys::answers;
use crate::features::surveys::questionnaire::{Content, Question, Values};
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{State, Survey, Unit, Way};
use crate::shared::authz::{Acting, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepSurveys);
    Routes::new()
        .page("/surveys/{id}/paper", keeping, get(list))
        .page("/surveys/{id}/paper/{unit}", keeping, get(show).post(save))
}

#[derive(Template)]
#[template(path = "features/surveys/templates/paper.html")]
struct Paper<'a> {
    cx: &'a Cx,
    title: Said,
    back: String,
    /// Address, name, and whether it answered, for those who did not by the link.
    lines: Vec<(String, String, bool)>,
}

async fn list(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(&cx, &mut connection, &at).await?;
    // Before it is open nobody is asked, and once it is closed nothing more is typed.
    if survey.state != State::Open {
        return Err(Error::NotFound);
    }
    let drawn = units::of_survey(&mut connection, survey.id).await?;
    let mut lines = Vec::new();
    let open: Vec<&Unit> = drawn.iter().filter(|unit| unit.way != Way::Online).collect();
    for some in open.chunks(500) {
        let ids: Vec<i64> = some.iter().filter_map(|unit| unit.organisation).collect();
        let found = directory::published_by_ids(&mut connection, &ids).await?;
        for unit in some {
            if let Some(one) = found.iter().find(|one| Some(one.id) == unit.organisation) {
                let url = address(&cx, &survey, &format!("/paper/{}", unit.id));
                lines.push((url, one.name.clone(), unit.sent_at.is_some()));
            }
        }
    }
    lines.sort_by_cached_key(|(_, name, _)| search::fold(name));
    cx.page(&Paper {
        title: said(&cx, &survey.draft.titles),
        back: address(&cx, &survey, "/run"),
        lines,
        cx: &cx,
    })
}

#[derive(Template)]
#[template(path = "features/surveys/templates/entry.html")]
struct Entry<'a> {
    cx: &'a Cx,
    form: &'a Form,
    back: String,
    here: String,
    name: String,
    pages: Vec<(Option<Said>, String)>,
}

/// What an agent types in: the survey, what it asks, of whom, with its name.
struct Typing {
    survey: Survey,
    content: Content,
    unit: Unit,
    /// What was typed before.
    values: Values,
    name: String,
    acting: Acting,
    key: String,
}

async fn typing(cx: &Cx, connection: &mut Connection, at: &str, unit: &str) -> Result<Typing, Error> {
    let (survey, organisation, acting) = kept(cx, connection, at).await?;
    let number: i64 = unit.parse().map_err(|_| Error::NotFound)?;
    let unit = units::one(connection, survey.id, number)
        .await?
        .ok_or(Error::NotFound)?;
    // What comes by the link is whoever answers' own. What was given is nobody else's to type; what is being written is not
    // shown, and what came on paper takes its place.
    if survey.state != State::Open || unit.way == Way::Online {
        return Err(Error::NotFound);
    }
    let values = match unit.way {
        Way::Paper => units::answers(connection, unit.id).await?,
        Way::None | Way::Online => Values::new(),
    };
    let content = surveys::asked(connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    let of = unit.organisation.ok_or(Error::NotFound)?;
    let found = directory::any_by_ids(connection, &[of])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(Typing {
        survey,
        content,
        unit,
        values,
        name: found.name,
        acting,
        key: organisation.key,
    })
}

fn page(cx: &Cx, typing: &Typing, form: &Form) -> Result<Response, Error> {
    let content = &typing.content;
    let mut pages = Vec::new();
    for page in content.pages() {
        let html = fields::html(cx, content, (&page.questions, true), form)?;
        pages.push((page.heading.map(|heading| said(cx, &heading.words)), html));
    }
    cx.page(&Entry {
        back: address(cx, &typing.survey, "/paper"),
        here: address(cx, &typing.survey, &format!("/paper/{}", typing.unit.id)),
        name: typing.name.clone(),
        pages,
        cx,
        form,
    })
}

async fn show(cx: Cx, Path((at, unit)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let typing = typing(&cx, &mut connection, &at, &unit).await?;
    let questions: Vec<&Question> = typing.content.questions().collect();
    let form = answers::filled(&cx, &questions, &typing.values)
        .with("version", &typing.unit.version.to_string())
        .with("sending", &chance::token());
    page(&cx, &typing, &form)
}

async fn save(cx: Cx, Path((at, unit)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let typing = typing(&cx, &mut transaction, &at, &unit).await?;
    let (led, person) = (address(&cx, &typing.survey, "/paper"), typing.acting.person);
    if once::led_to(&mut transaction, form.value("sending"), Some(person))
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let questions: Vec<&Question> = typing.content.questions().collect();
    let values = answers::read(&cx, &mut form, &questions);
    let version = form.value("version").parse().unwrap_or_default();
    if form.is_fine() && !units::take(&mut transaction, typing.unit.id, version).await? {
        form = form.with("version", &typing.unit.version.to_string());
        form.refuse("answers", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &typing, &form)?));
    }
    let now = cx.now();
    for (question, value) in &values {
        units::answer(&mut transaction, typing.unit.id, (question, value), now).await?;
    }
    units::given(&mut transaction, typing.unit.id, (Way::Paper, Some(person)), now).await?;
    // The journal says that answers were typed, and nothing of what.
    let act = Act {
        acting: Some(typing.acting),
        organisation: Some(&typing.key),
        act: "survey-typed",
        object: &format!("survey:{}", typing.survey.address),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    once::note(&mut transaction, form.value("sending"), Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-typed")))
}
