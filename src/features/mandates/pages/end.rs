//! Ending a mandate or leaving: what it changes is said before, and the last who signs says that they
//! know it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::{invite, role};
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::mandates::acts::ending;
use crate::features::mandates::rules::Phase;
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/mandates/{mandate}/end",
        Access::Holding(Power::SeeMandates),
        get(show).post(end),
    )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/end.html")]
struct EndPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    base: String,
    held: &'a Held,
    role: String,
    own: bool,
    /// Whether nobody signs any more afterwards.
    last: bool,
    gives: bool,
}

impl EndPage<'_> {
    fn whens(&self) -> Vec<(&'static str, String)> {
        ["now", "day"]
            .into_iter()
            .map(|when| (when, self.cx.t(&format!("mandates-when-{when}"))))
            .collect()
    }
}

/// The mandate, and under which the asker may end it: their own, or whoever gives mandates.
async fn scene(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
    id: &str,
) -> Result<(Organisation, Acting, Held), Error> {
    let (organisation, seeing) = scoped(cx, connection, slug, Power::SeeMandates).await?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let held = mandates::one(connection, organisation.id, id)
        .await?
        .filter(|held| held.phase(cx.app.clock.today()) != Phase::Ended)
        .ok_or(Error::NotFound)?;
    let acting = if held.person == seeing.person {
        seeing
    } else {
        cx.acting(Power::GiveMandates, Some(organisation.id))?
    };
    Ok((organisation, acting, held))
}

async fn show(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let scene = scene(&cx, &mut connection, &slug, &id).await?;
    let form = Form::new().with("sending", &chance::token()).with("when", "now");
    render(&cx, &mut connection, &scene, &form).await
}

async fn render(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, acting, held): &(Organisation, Acting, Held),
    form: &Form,
) -> Result<Response, Error> {
    let all = mandates::of_organisation(connection, organisation.id).await?;
    let mut response = cx.page(&EndPage {
        cx,
        organisation,
        form,
        base: cx.url(&format!("/organisations/{}/mandates", organisation.slug())),
        role: role(cx, held.role),
        own: held.person == acting.person,
        last: ending::is_last(&all, held, cx.app.clock.today()),
        gives: cx.could(Power::GiveMandates, Some(organisation.id)),
        held,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn end(cx: Cx, Path((slug, id)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let person = Some(cx.someone()?.person);
    let token = form.value("sending").to_owned();
    if let Some(there) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&there));
    }
    let scene = scene(&cx, &mut transaction, &slug, &id).await?;
    let (organisation, acting, held) = &scene;
    let today = cx.app.clock.today();
    let last_day: Option<Date> = match form.value("when") {
        "now" => None,
        "day" => {
            let day = invite::date(&mut form, "day", today);
            if day.is_none() && form.is_fine() {
                form.refuse("day", "mandates-date-wrong");
            }
            // Ending is never prolonging: for that, whoever gives mandates gives a new one.
            if day.is_some_and(|day| held.until.is_some_and(|until| day > until)) {
                form.refuse("day", "mandates-date-after-end");
            }
            day
        }
        _ => {
            form.refuse("when", "mandates-when-wrong");
            None
        }
    };
    let all = mandates::of_organisation(&mut transaction, organisation.id).await?;
    if ending::is_last(&all, held, today) && !form.is("known", "yes") {
        form.refuse("known-yes", "mandates-last-unknown");
    }
    if !form.is_fine() {
        return render(&cx, &mut transaction, &scene, &form).await;
    }
    if !ending::end(&mut transaction, &cx.app, *acting, organisation, held, last_day).await? {
        return Err(Error::NotFound);
    }
    // Whoever leaves may see no more of it: they are led to their own page.
    let there = if held.person == acting.person {
        cx.url("/me")
    } else {
        cx.url(&format!("/organisations/{}/mandates", organisation.slug()))
    };
    once::note(&mut transaction, &token, person, &there, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let day = last_day.map(|day| cx.date(&day));
    let said = match (held.person == acting.person, &day) {
        (true, None) => cx.tv("mandates-said-left", "organisation", &organisation.name),
        (false, None) => cx.tv("mandates-said-ended", "person", held.called()),
        (_, Some(day)) => cx.ta(
            "mandates-said-limited",
            &[("person", held.called().into()), ("date", day.into())],
        ),
    };
    Ok(cx.redirect_saying(&there, &said))
}
