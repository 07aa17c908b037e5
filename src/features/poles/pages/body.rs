//! What a pole shows on its page among the organisations: that it is a pole, at which stage, who is in it, its roadmap.

use askama::Template;

use super::show::{Prose, prose, roadmap};
use super::{address, page_of};
use crate::features::directory;
use crate::features::poles::pole::{Pole, State};
use crate::features::poles::store::members;
use crate::shared::i18n::Words;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

#[derive(Template)]
#[template(path = "features/poles/templates/panel_body.html")]
struct BodyPanel<'a> {
    cx: &'a Cx,
    /// Its own page.
    url: String,
    stage: String,
    since: String,
    carrier: Option<(String, String)>,
    organiser: Option<(String, String)>,
    /// How many, and each with its address.
    total: String,
    members: Vec<(String, String)>,
    /// What it is for, where the page above does not say it in the reader's language.
    summary: Option<Prose>,
    roadmap: Vec<(&'static str, Prose)>,
}

/// What a pole shows on its page among the organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(cx: &Cx, connection: &mut Connection, pole: &Pole) -> Result<String, Error> {
    let every = members::of_pole(connection, pole.id).await?;
    let mut ids: Vec<i64> = vec![pole.carrier, pole.organiser];
    let accepted = every.iter().filter(|one| one.state == State::Accepted);
    ids.extend(accepted.map(|one| one.organisation));
    let known = directory::published_by_ids(connection, &ids).await?;
    let one = |id: i64| {
        let found = known.iter().find(|one| one.id == id);
        found.map(|one| (one.name.clone(), page_of(cx, one)))
    };
    let mut members: Vec<(String, String)> = ids[2..].iter().filter_map(|id| one(*id)).collect();
    members.sort_by_cached_key(|(name, _)| search::fold(name));
    let other = |words: &Words| {
        let said = words.only(cx.lang);
        let first = words.get(crate::shared::i18n::Lang::default()).1;
        (!said.is_empty() && first != cx.lang).then(|| prose(cx, words))
    };
    let panel = BodyPanel {
        url: address(cx, pole),
        stage: cx.t(&format!("pole-stage-{}", pole.stage.as_str())),
        since: cx.date(&pole.since),
        carrier: one(pole.carrier),
        organiser: one(pole.organiser),
        total: cx.tn("poles-members", &(members.len() as u64)),
        members,
        summary: other(&pole.content.summaries),
        roadmap: roadmap(cx, &pole.content),
        cx,
    };
    Ok(panel.render()?)
}
