//! A public body spots who could carry a pole on a theme, and public partners; and asks them.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::theme::kept;
use super::themes::at;
use super::{By, Said, page_of};
use crate::features::accounts;
use crate::features::askings;
use crate::features::capacities;
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::asking::Refusal;
use crate::features::poles::inviting;
use crate::features::poles::store::themes;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for some words.
const PROPOSED: usize = 10;
/// The kinds of the directory among which a pole finds its carriers and its partners.
const KINDS: [&str; 4] = ["association", "foundation", "company", "public_body"];

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/themes/{id}/invite",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(ask),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// Words of an organisation to ask.
    #[serde(default)]
    q: String,
}

/// An organisation: the last part of its address, name, commune, address; whether it was asked, and whether it answered.
struct Row {
    slug: String,
    name: String,
    place: String,
    url: String,
    asked: Option<String>,
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_invite.html")]
struct InvitePage<'a> {
    cx: &'a Cx,
    here: String,
    title: Said,
    words: &'a str,
    proposed: Vec<Row>,
    /// Public bodies that have their say there.
    bodies: Vec<Row>,
    asked: Vec<Row>,
    /// Who of the theme is in the directory there, kind by kind: words and address.
    there: Vec<(String, String)>,
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (theme, organiser, _) = kept(&cx, &mut connection, &id).await?;
    let here = at(&cx, &theme);
    if !theme.is_open(cx.app.clock.today()) {
        return Ok(cx.redirect(&here));
    }
    let told = themes::asked(&mut connection, theme.id).await?;
    let said = themes::interests(&mut connection, theme.id).await?;
    let row = |one: &Organisation| {
        let commune = one.commune.as_deref();
        let at = told.iter().find(|(id, _)| *id == one.id).map(|(_, at)| *at);
        let answered = said.iter().any(|other| other.organisation == one.id);
        Row {
            slug: one.slug(),
            name: one.name.clone(),
            place: commune.map_or_else(String::new, |code| names::commune(&cx, code)),
            url: page_of(&cx, one),
            asked: match (answered, at) {
                (true, _) => Some(cx.t("pole-theme-asked-answered")),
                (false, Some(at)) => Some(cx.tv("pole-theme-asked-on", "date", &cx.day(&at))),
                (false, None) => None,
            },
        }
    };
    let rows = |every: &[Organisation]| {
        let others = every
            .iter()
            .filter(|one| !one.is_pole() && one.id != organiser.id);
        let mut rows: Vec<Row> = others.map(row).collect();
        rows.sort_by_cached_key(|row| search::fold(&row.name));
        rows
    };
    let asked_for = asked.q.trim();
    let proposed = directory::found(&cx, asked_for, PROPOSED)?;
    let proposed = directory::published_by_ids(&mut connection, &proposed).await?;
    let bodies = capacities::with_a_say(&mut connection, &cx.app.territory, &theme.communes).await?;
    let bodies = directory::published_by_ids(&mut connection, &bodies).await?;
    let ids: Vec<i64> = told.iter().map(|(id, _)| *id).collect();
    let known = directory::published_by_ids(&mut connection, &ids).await?;
    let communes: String = theme
        .communes
        .iter()
        .map(|code| format!("&commune={code}"))
        .collect();
    let of_kind = |kind: &&str| {
        let path = format!(
            "/organisations?theme={}&kind={kind}&state=active{communes}",
            theme.theme
        );
        (cx.t(&format!("pole-theme-there-{kind}")), cx.url(&path))
    };
    // No register says of whom it is to search: their names do.
    let words = cx.t("pole-theme-there-research.words");
    let words = utf8_percent_encode(&words, NON_ALPHANUMERIC);
    let research = cx.url(&format!("/organisations?q={words}&state=active{communes}"));
    let mut there: Vec<(String, String)> = KINDS.iter().map(of_kind).collect();
    there.push((cx.t("pole-theme-there-research"), research));
    cx.page(&InvitePage {
        title: (theme.title.clone(), cx.foreign(theme.language)),
        proposed: rows(&proposed),
        bodies: rows(&bodies),
        asked: rows(&known),
        there,
        words: asked_for,
        here,
        cx: &cx,
    })
}

async fn ask(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (theme, organiser, acting) = kept(&cx, &mut transaction, &id).await?;
    if !theme.is_open(cx.app.clock.today()) {
        return Ok(cx.redirect_done(&at(&cx, &theme)));
    }
    let organisation = accounts::published(&cx, &mut transaction, form.value("organisation")).await?;
    let by = By {
        organisation: &organiser,
        acting,
    };
    let done = inviting::ask(&mut transaction, &cx.app, &theme, &organisation, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/invite", at(&cx, &theme));
    let said = |key: &str| cx.tv(key, "name", &organisation.name);
    Ok(match done {
        Ok(()) => cx.redirect_saying(&led, &said("pole-theme-asked-done")),
        Err(Refusal::Soon) => cx.redirect_saying(&led, &said("pole-refused-soon")),
        Err(Refusal::Many) => cx.redirect_saying(&led, &cx.t("pole-refused-many")),
        Err(Refusal::Asked(day)) => cx.redirect_saying(&led, &askings::said(&cx, &organisation.name, day)),
        Err(Refusal::Nothing) => cx.redirect_done(&led),
    })
}
