//! One mandate: what may be done about it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{role, since};
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::mandates::acts::lengthening;
use crate::features::mandates::rules::Phase;
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/mandates/{mandate}",
        Access::Holding(Power::SeeMandates),
        // Its siblings take forms: what is not there answers a form as it answers a question.
        get(show).post(show),
    )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/one.html")]
struct OnePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    base: String,
    held: &'a Held,
    role: String,
    said: String,
    own: bool,
    gives: bool,
    /// Whether the asker may give it a later last day; whether it is their own, which another lengthens.
    lengthens: bool,
    over: bool,
    powers: Vec<String>,
}

async fn show(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, acting) = scoped(&cx, &mut connection, &slug, Power::SeeMandates).await?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let held = mandates::one(&mut connection, organisation.id, id)
        .await?
        .ok_or(Error::NotFound)?;
    drop(connection);
    let own = held.person == acting.person;
    let gives = cx.could(Power::GiveMandates, Some(organisation.id));
    if !own && !gives {
        return Err(Error::NotFound);
    }
    let today = cx.app.clock.today();
    cx.page(&OnePage {
        lengthens: gives && lengthening::may(acting.person, &held, today),
        base: cx.url(&format!("/organisations/{}/mandates", organisation.slug())),
        role: role(&cx, held.role),
        said: since(&cx, &held),
        over: held.phase(today) == Phase::Ended,
        powers: held
            .role
            .powers()
            .iter()
            .map(|power| cx.t(&format!("mandates-power-{}", power.as_str())))
            .collect(),
        held: &held,
        organisation: &organisation,
        own,
        gives,
        cx: &cx,
    })
}
