//! Those who built the project that this one follows, to be invited again: nothing is sent before the lead says so, and each
//! answers for itself, as to any invitation.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;

use super::Words;
use super::invite::WORDS_MOST;
use crate::features::askings;
use crate::features::directory;
use crate::features::projects::acts::inviting::{self, DAYS, Inviting, Refusal};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::partnership::{Part, Role};
use crate::features::projects::project::{Origin, Partner};
use crate::features::projects::store::projects;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::web::{get, typed};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/invite-again",
        Access::Holding(Power::JoinProjects),
        get(show).post(send),
    )
}

/// Those who built the project that this one follows and may be invited to this one, for whoever built that one too.
pub(super) async fn earlier(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<Partner>, Error> {
    let address = found.project.origin_address.as_deref();
    let Some(address) = address.filter(|_| found.project.origin == Origin::Project) else {
        return Ok(Vec::new());
    };
    let earlier = match finding::find_within(cx, connection, address).await {
        Ok(earlier) => earlier,
        Err(Error::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let today = cx.app.clock.today();
    let may_be_invited = |one: &Partner| {
        let here = found.partner_of(one.organisation.id);
        one.is_in()
            && Part::may_be_invited(here.map(|here| here.state))
            && here.is_none_or(|here| here.rests_until(today).is_none())
    };
    let mut partners = earlier.partners;
    partners.retain(may_be_invited);
    // Whoever has no page here any more is invited by nobody.
    let ids: Vec<i64> = partners.iter().map(|one| one.organisation.id).collect();
    let published = directory::published_by_ids(connection, &ids).await?;
    partners.retain(|one| published.iter().any(|other| other.id == one.organisation.id));
    partners.sort_by_cached_key(|one| search::fold(&one.organisation.name));
    Ok(partners)
}

#[derive(Template)]
#[template(path = "features/projects/templates/again.html")]
struct AgainPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    days: u64,
    /// Key, name, slug, what it was there, whether it is ticked.
    partners: Vec<(String, String, String, Role, bool)>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    found.leading(&cx)?;
    let partners = earlier(&cx, &mut connection, &found).await?;
    let every: Vec<String> = partners.iter().map(|one| one.organisation.key.clone()).collect();
    let form = Form::new()
        .with("sending", &chance::token())
        .with_every("partner", &every);
    page(&cx, &found, &partners, &form)
}

fn page(cx: &Cx, found: &Found, partners: &[Partner], form: &Form) -> Result<Response, Error> {
    let ticked = form.every("partner");
    cx.page(&AgainPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        days: DAYS.unsigned_abs().into(),
        partners: partners
            .iter()
            .map(|one| {
                let organisation = &one.organisation;
                (
                    organisation.key.clone(),
                    organisation.name.clone(),
                    organisation.slug(),
                    one.role,
                    ticked.contains(&organisation.key),
                )
            })
            .collect(),
        form,
        cx,
    })
}

async fn send(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let acting = found.leading(&cx)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let partners = earlier(&cx, &mut transaction, &found).await?;
    let ticked = form.every("partner").to_vec();
    let chosen = partners
        .iter()
        .filter(|one| ticked.contains(&one.organisation.key));
    let chosen: Vec<&Partner> = chosen.collect();
    if chosen.is_empty() {
        form.refuse("partners", "project-again-nobody");
    }
    let words = typed::plain(form.value("words"));
    if words.chars().count() > WORDS_MOST {
        form.refuse("words", "project-invite-words-wrong");
    }
    if !form.is_fine() {
        let mut page = page(&cx, &found, &partners, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    // All at once, after the turn of the project and before the first line in the journal: what is noted of each waits for nobody.
    projects::take_turns(&mut transaction, found.project.id, cx.now()).await?;
    let asked: Vec<i64> = chosen.iter().map(|one| one.organisation.id).collect();
    askings::hold(&mut transaction, &asked).await?;
    let (mut sent, mut left) = (0_u64, false);
    for one in chosen {
        let inviting = Inviting {
            organisation: &one.organisation,
            role: match one.role {
                Role::Associated => Role::Associated,
                // Whoever led is asked as a partner: the lead is whoever begins.
                Role::Lead | Role::Partner => Role::Partner,
            },
            words: &words,
            instead_of: None,
            builds: true,
        };
        let invited = inviting::invite(&mut transaction, &cx.app, &found, inviting, acting).await?;
        sent += u64::from(invited.is_ok());
        left |= invited == Err(Refusal::Many);
    }
    if sent == 0 {
        form.refuse("partners", "project-invite-many");
        let mut page = page(&cx, &found, &partners, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let led = cx.url(&format!("{}/team", found.path()));
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let until = cx.date(&cx.app.clock.today().saturating_add(DAYS.days()));
    let said = [("n", sent.into()), ("date", until.as_str().into())];
    let mut said = cx.ta("project-again-sent", &said);
    if left {
        said = format!("{said} {}", cx.t("project-invite-many"));
    }
    Ok(cx.redirect_saying(&led, &said))
}
