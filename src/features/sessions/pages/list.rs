//! The sessions to which somebody comes.

use askama::Template;
use axum::response::Response;

use super::{COMES, session_address};
use crate::features::directory;
use crate::features::sessions::finding::SPEAKS;
use crate::features::sessions::store::sessions as store;
use crate::shared::authz::Power;
use crate::shared::web::{Cx, Error, Routes, get};

/// Sessions shown.
const MOST: i64 = 100;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions", COMES, get(show))
}

/// A session: address, title and its language, when and where, who convenes it, where it stands.
struct Line {
    url: String,
    title: (String, Option<&'static str>),
    when: String,
    by: String,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    convenes: bool,
    lines: Vec<Line>,
}

/// The organisations for which the asker could come to a session.
pub fn places(cx: &Cx) -> Vec<i64> {
    let Some(actor) = cx.actor() else {
        return Vec::new();
    };
    let powers = [Power::ReadFiles].into_iter().chain(SPEAKS);
    let mut ids: Vec<i64> = powers
        .flat_map(|power| actor.mandates_with(power))
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let sessions = store::of(&mut connection, &places(&cx), MOST).await?;
    let conveners: Vec<i64> = sessions.iter().map(|one| one.convener).collect();
    let conveners = directory::any_by_ids(&mut connection, &conveners).await?;
    let lines = sessions.iter().map(|one| {
        let convener = conveners.iter().find(|other| other.id == one.convener);
        let convener = convener.map_or("", |other| other.name.as_str());
        Line {
            url: session_address(&cx, one),
            title: (one.title.clone(), cx.foreign(one.language)),
            when: super::show::when(&cx, one),
            by: format!(
                "{convener} · {}",
                cx.t(&format!("sessions-state-{}", one.state.as_str()))
            ),
        }
    });
    cx.page(&ListPage {
        convenes: cx.actor().is_some_and(|actor| actor.holds(Power::KeepProgrammes)),
        lines: lines.collect(),
        cx: &cx,
    })
}
