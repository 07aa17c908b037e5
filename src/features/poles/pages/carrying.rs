//! The body that recognised a pole asks another organisation to carry it, as long as nobody said yes to that.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Found, Said, any, name, organises, page_of};
use crate::features::accounts;
use crate::features::askings;
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::actions::By;
use crate::features::poles::asking::Refusal;
use crate::features::poles::carrying::{self, Answer};
use crate::features::poles::pole::Stage;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/carrier",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(ask),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation to ask.
    #[serde(default)]
    q: String,
}

/// An organisation that could be asked: the last part of its address, name, commune, address.
type Row = (String, String, String, String);

#[derive(Template)]
#[template(path = "features/poles/templates/carrying.html")]
struct CarryingPage<'a> {
    cx: &'a Cx,
    here: String,
    name: Said,
    carrier: String,
    /// Whether it said no.
    declined: bool,
    members: Vec<Row>,
    asked: &'a str,
    proposed: Vec<Row>,
}

/// A pole, for the body that recognised it.
async fn recognised(cx: &Cx, connection: &mut Connection, at: &str) -> Result<(Found, Acting), Error> {
    cx.someone()?;
    let found = any(connection, at).await?;
    let acting = cx.acting(Power::OrganiseCalls, Some(found.organiser.id))?;
    match organises(cx, connection, found.organiser.id).await? {
        true => Ok((found, acting)),
        false => Err(Error::NotFound),
    }
}

fn rows(cx: &Cx, found: &Found, every: &[Organisation]) -> Vec<Row> {
    let others = every.iter().filter(|one| one.id != found.pole.carrier);
    let mut rows: Vec<Row> = others
        .map(|one| {
            let commune = one.commune.as_deref();
            let place = commune.map_or_else(String::new, |code| names::commune(cx, code));
            (one.slug(), one.name.clone(), place, page_of(cx, one))
        })
        .collect();
    rows.sort_by_cached_key(|row| search::fold(&row.1));
    rows
}

async fn show(cx: Cx, Path(at): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = recognised(&cx, &mut connection, &at).await?;
    if found.pole.stage == Stage::Ended || found.is_public() {
        // Somebody carries it, or nobody needs to any more.
        return Ok(cx.redirect(&found.at(&cx, "")));
    }
    // Those of the answer, or of the pole, that did not say no.
    let ids: Vec<i64> = found
        .members
        .iter()
        .filter(|one| one.is_in())
        .map(|one| one.organisation)
        .collect();
    let members = directory::published_by_ids(&mut connection, &ids).await?;
    let asked = asked.q.trim();
    let proposed = directory::found(&cx, asked, PROPOSED)?;
    let mut proposed = directory::published_by_ids(&mut connection, &proposed).await?;
    proposed.retain(|one| !one.is_pole());
    cx.page(&CarryingPage {
        here: found.at(&cx, ""),
        name: name(&cx, &found.pole.content),
        carrier: found.carrier.name.clone(),
        declined: found.carries == Some(Answer::Declined),
        members: rows(&cx, &found, &members),
        proposed: rows(&cx, &found, &proposed),
        asked,
        cx: &cx,
    })
}

async fn ask(cx: Cx, Path(at): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = recognised(&cx, &mut transaction, &at).await?;
    let organisation = accounts::published(&cx, &mut transaction, form.value("organisation")).await?;
    let by = By {
        organisation: &found.organiser,
        acting,
    };
    let done = carrying::hand_over(&mut transaction, &cx.app, &found.pole, &organisation, by).await?;
    Ok(match done {
        Ok(()) => {
            transaction.commit().await.map_err(StoreError::from)?;
            let led = found.at(&cx, "");
            cx.redirect_saying(&led, &cx.tv("pole-done-carrier", "name", &organisation.name))
        }
        Err(Refusal::Soon) => {
            let words = cx.tv("pole-refused-soon", "name", &organisation.name);
            cx.redirect_saying(&found.at(&cx, "/carrier"), &words)
        }
        Err(Refusal::Asked(day)) => {
            let words = askings::said(&cx, &organisation.name, day);
            cx.redirect_saying(&found.at(&cx, "/carrier"), &words)
        }
        Err(Refusal::Nothing | Refusal::Many) => cx.redirect_done(&found.at(&cx, "")),
    })
}
