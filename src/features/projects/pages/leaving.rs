//! Leaving a project: what goes with it is shown first, always, and where more is left than the project the others are told why.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use budgets::Side;

use super::Words;
use crate::features::directory::key_in_address;
use crate::features::projects::acts::inviting;
use crate::features::projects::budget;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::partnership::{Role, State, Step};
use crate::features::projects::project::{Partner, Stage};
use crate::shared::authz::{Acting, Power};
use crate::shared::files;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Deed, Did, Error, Form, Routes, Slot, Subject, get};

/// Characters of a reason at most.
const MOST: usize = 3_000;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/leave",
        Access::Holding(Power::JoinProjects),
        get(show).post(leave),
    )
}

#[derive(Template)]
#[template(path = "features/projects/templates/leave.html")]
struct LeavePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    name: String,
    slug: String,
    /// What goes with it: its expenses, and the actions that it carries out.
    costs: Option<String>,
    actions: Vec<Words>,
    /// What it would leave besides.
    panels: Vec<String>,
    /// By what that is known again.
    seen: String,
}

/// What follows the language in the address of the page where a partner leaves.
pub(super) fn path(found: &Found, partner: &Partner) -> String {
    format!(
        "{}/leave?organisation={}",
        found.path(),
        partner.organisation.slug()
    )
}

/// What a partner would leave besides the project.
async fn besides(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    partner: &Partner,
) -> Result<Vec<String>, Error> {
    let subject = Subject {
        organisation: partner.organisation.id,
        slug: &found.project.address,
    };
    cx.panels(connection, Slot::Leaving, subject).await
}

/// What a partner wrote that it spends, which leaves the budget of the project with it; nothing where it wrote nothing.
async fn costs(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    partner: &Partner,
) -> Result<Option<String>, Error> {
    let forecast = budget::forecast(connection, (found.project.id, cx.now()), &found.partners).await?;
    let own = forecast.lines.iter();
    let own = own.filter(|line| line.partner == partner.id && line.account.side() == Side::Charge);
    let cents = own.fold(0_i64, |sum, line| sum.saturating_add(line.cents));
    Ok((cents > 0).then(|| cx.money(&cents)))
}

/// The actions that say that a partner carries them out.
fn actions(cx: &Cx, found: &Found, partner: &Partner) -> Vec<Words> {
    let own = items::keys(Kind::Action, &found.content)
        .into_iter()
        .filter(|key| {
            let who = found.content.list(&items::field(Kind::Action, key, "who"));
            who.contains(&partner.organisation.key.as_str())
        });
    own.map(|key| Words::said(cx, found, &items::field(Kind::Action, key, "title")))
        .filter(|title| !title.is_empty())
        .collect()
}

/// By what somebody shows that they have read what stands now; empty where nothing is left besides.
fn seen(panels: &[String]) -> String {
    match panels {
        [] => String::new(),
        some => files::hash(some.concat().as_bytes()),
    }
}

/// The partner that leaves, and under which mandate; whoever leads hands the lead over first.
fn leaver<'a>(cx: &Cx, found: &'a Found, slug: &str) -> Result<(&'a Partner, Acting), Error> {
    let key = key_in_address(slug);
    let mut partners = found.partners.iter();
    let partner = partners
        .find(|one| one.organisation.key == key)
        .filter(|one| one.state == State::Accepted && one.role != Role::Lead)
        .filter(|_| found.project.stage != Stage::Ended)
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::JoinProjects, Some(partner.organisation.id))?;
    Ok((partner, acting))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let asked: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let Some((_, slug)) = asked.iter().find(|(name, _)| name == "organisation") else {
        // Who leaves is chosen among those who take part.
        let mut partners = found.partners.iter();
        return match partners.any(|one| cx.could(Power::JoinProjects, Some(one.organisation.id))) {
            true => Ok(cx.redirect(&cx.url(&format!("{}/team", found.path())))),
            false => Err(Error::NotFound),
        };
    };
    let (partner, _) = leaver(&cx, &found, slug)?;
    page(&cx, &mut connection, (&found, partner), &Form::new()).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    form: &Form,
) -> Result<Response, Error> {
    let panels = besides(cx, connection, found, partner).await?;
    cx.page(&LeavePage {
        form,
        costs: costs(cx, connection, found, partner).await?,
        actions: actions(cx, found, partner),
        seen: seen(&panels),
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        name: partner.organisation.name.clone(),
        slug: partner.organisation.slug(),
        panels,
        cx,
    })
}

async fn leave(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = match finding::find_within(&cx, &mut transaction, &id).await {
        // Somebody else of the same organisation was faster.
        Err(Error::NotFound) if finding::has_left(&cx, &mut transaction, &id).await? => {
            return Ok(cx.redirect_saying(&cx.url("/projects"), &cx.t("project-leave-gone")));
        }
        found => found?,
    };
    let (partner, acting) = leaver(&cx, &found, form.value("organisation"))?;
    let panels = besides(&cx, &mut transaction, &found, partner).await?;
    if !panels.is_empty() {
        form.required("words", MOST, "project-leave-words-missing");
    }
    // What it leaves is what it read: what was only proposed may bind meanwhile, or be over.
    if form.value("seen") != seen(&panels) {
        form.refuse("words", "project-leave-meanwhile");
    }
    let words = plain(form.value("words"));
    if words.chars().count() > MOST {
        form.refuse("words", "project-leave-words-missing");
    }
    if form.is_fine() {
        match leaves(&cx, &mut transaction, (&found, partner), &words, acting).await {
            Ok(true) => {
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&cx.url("/projects"), &cx.t("project-leave-done")));
            }
            Ok(false) => {
                return Ok(cx.redirect_saying(&cx.url(&found.path()), &cx.t("project-step-nothing")));
            }
            Err(Error::Conflict) => form.refuse("words", "project-leave-meanwhile"),
            // What binds it, only whoever signs for it may leave.
            Err(Error::NotFound) => form.refuse("words", "project-leave-not-you"),
            Err(error) => return Err(error),
        }
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let mut page = page(&cx, &mut connection, (&found, partner), &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// A partner leaves, and with the project all that it holds in it; false where it left already, or leads.
///
/// # Errors
/// [`Error::NotFound`] where whoever acts may not leave what binds it; [`Error::Conflict`] where that was changed meanwhile.
async fn leaves(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    words: &str,
    acting: Acting,
) -> Result<bool, Error> {
    let said = inviting::say(
        connection,
        &cx.app,
        &found.project,
        partner.id,
        Step::Leave,
        Some(acting),
    )
    .await?;
    if said.is_none() {
        return Ok(false);
    }
    let did = Did {
        id: found.project.id,
        organisation: partner.organisation.id,
        words,
    };
    cx.follow(connection, Deed::ProjectLeft, did).await?;
    Ok(true)
}
