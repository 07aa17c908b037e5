//! The page on which a mandate is given a later last day.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::{invite, role};
use crate::features::accounts::scoped;
use crate::features::capacities;
use crate::features::directory::Organisation;
use crate::features::mandates::acts::lengthening;
use crate::features::mandates::rules;
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/mandates/{mandate}/lengthen",
        Access::Holding(Power::GiveMandates),
        get(show).post(lengthen),
    )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/lengthen.html")]
struct LengthenPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    base: String,
    held: &'a Held,
    role: String,
    until: String,
    /// The last day that it may have at most, for whoever stands in.
    bound: Option<String>,
    ends: Vec<(&'static str, String)>,
}

struct Scene {
    organisation: Organisation,
    acting: Acting,
    held: Held,
    bound: Option<Date>,
}

/// The mandate of somebody else, which has an end to come, in a role that the organisation still gives.
async fn scene(cx: &Cx, connection: &mut Connection, slug: &str, id: &str) -> Result<Scene, Error> {
    let (organisation, acting) = scoped(cx, connection, slug, Power::GiveMandates).await?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let today = cx.app.clock.today();
    let granted = capacities::held(connection, organisation.id, today).await?;
    let given = rules::roles(&organisation, &granted);
    let held = mandates::one(connection, organisation.id, id)
        .await?
        .filter(|held| lengthening::may(acting.person, held, today) && given.contains(&held.role))
        .ok_or(Error::NotFound)?;
    Ok(Scene {
        bound: lengthening::bound(connection, &held).await?,
        organisation,
        acting,
        held,
    })
}

async fn show(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let scene = scene(&cx, &mut connection, &slug, &id).await?;
    let until = scene.held.until.map(|until| until.to_string());
    let form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &until.unwrap_or_default())
        .with("end", "day");
    render(&cx, &scene, &form)
}

fn render(cx: &Cx, scene: &Scene, form: &Form) -> Result<Response, Error> {
    let ends = match scene.bound {
        // Nobody stands in without end for somebody who has one.
        Some(_) => Vec::new(),
        None => ["day", "open"]
            .into_iter()
            .map(|end| (end, cx.t(&format!("mandates-lengthen-{end}"))))
            .collect(),
    };
    let mut response = cx.page(&LengthenPage {
        cx,
        organisation: &scene.organisation,
        form,
        base: cx.url(&format!("/organisations/{}/mandates", scene.organisation.slug())),
        held: &scene.held,
        role: role(cx, scene.held.role),
        until: scene.held.until.map(|until| cx.date(&until)).unwrap_or_default(),
        bound: scene.bound.map(|bound| cx.date(&bound)),
        ends,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What the form says of the end: a day, or that there is none; what is wrong is written in it.
fn read(form: &mut Form, scene: &Scene) -> Option<Option<Date>> {
    if form.is("end", "open") && scene.bound.is_none() {
        return Some(None);
    }
    let before = scene.held.until.unwrap_or(Date::MIN);
    let day = invite::date(form, "day", before.tomorrow().unwrap_or(before));
    if day.is_none() && form.is_fine() {
        form.refuse("day", "mandates-date-wrong");
    }
    if day.zip(scene.bound).is_some_and(|(day, bound)| day > bound) {
        form.refuse("day", "mandates-cover-longer");
    }
    form.is_fine().then_some(day)
}

async fn lengthen(
    cx: Cx,
    Path((slug, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let person = Some(cx.someone()?.person);
    let token = form.value("sending").to_owned();
    if let Some(there) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&there));
    }
    let scene = scene(&cx, &mut transaction, &slug, &id).await?;
    let stands = scene
        .held
        .until
        .map(|until| until.to_string())
        .unwrap_or_default();
    let until = read(&mut form, &scene);
    if form.value("seen") != stands {
        // Somebody was faster: the page shows the end as it is now, what was typed stays.
        form = form.with("seen", &stands);
        form.refuse("day", "form-changed-meanwhile");
    }
    let (Some(until), true) = (until, form.is_fine()) else {
        return render(&cx, &scene, &form);
    };
    let Scene {
        organisation,
        acting,
        held,
        ..
    } = &scene;
    if !lengthening::lengthen(&mut transaction, &cx.app, *acting, organisation, held, until).await? {
        return Err(Error::Conflict);
    }
    let there = cx.url(&format!("/organisations/{}/mandates", organisation.slug()));
    once::note(&mut transaction, &token, person, &there, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = match until {
        Some(day) => cx.ta(
            "mandates-said-lengthened",
            &[
                ("person", held.called().into()),
                ("date", (&cx.date(&day)).into()),
            ],
        ),
        None => cx.tv("mandates-said-lengthened-open", "person", held.called()),
    };
    Ok(cx.redirect_saying(&there, &said))
}
