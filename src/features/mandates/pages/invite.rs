//! Asking somebody to act: beside those who do, in place of one (handing over), or during an absence.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::role;
use crate::features::accounts::scoped;
use crate::features::capacities;
use crate::features::directory::Organisation;
use crate::features::mandates::acts::inviting::{self, Offer, Offered};
use crate::features::mandates::invitation::How;
use crate::features::mandates::rules::{self, Phase};
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::authz::{Acting, Power, Role};
use crate::shared::chance;
use crate::shared::mail;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    let gives = Access::Holding(Power::GiveMandates);
    let page = "/organisations/{id}/mandates";
    Routes::new()
        .page(&format!("{page}/new"), gives, get(new).post(invite))
        .page(
            &format!("{page}/{{mandate}}/handover"),
            gives,
            get(handover).post(hand_over),
        )
        .page(
            &format!("{page}/{{mandate}}/cover"),
            gives,
            get(cover).post(ask_cover),
        )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/invite.html")]
struct InvitePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    base: String,
    how: How,
    /// The mandate handed over or covered.
    about: Option<&'a Held>,
    roles: Vec<(&'static str, String)>,
    /// Who signs what now: role and persons.
    signs: Vec<(String, String)>,
    /// What is in flight, as the features say.
    flight: Vec<String>,
}

impl InvitePage<'_> {
    /// A text of this act: `mandates-invite-…`, `mandates-cover-…` or `mandates-handover-…`.
    fn words(&self, what: &str) -> String {
        let key = match self.how {
            How::Invitation => format!("mandates-invite-{what}"),
            How::Cover => format!("mandates-cover-{what}"),
            How::Handover => format!("mandates-handover-{what}"),
        };
        self.cx.t(&key)
    }

    fn action(&self) -> String {
        match (self.how, self.about) {
            (How::Cover, Some(held)) => format!("{}/{}/cover", self.base, held.id),
            (How::Handover, Some(held)) => format!("{}/{}/handover", self.base, held.id),
            (How::Invitation | How::Cover | How::Handover, _) => format!("{}/new", self.base),
        }
    }

    fn role(&self, one: &Role) -> String {
        role(self.cx, *one)
    }
}

/// The organisation, the asker's mandate, and the mandate that is handed over or covered.
struct Scene {
    organisation: Organisation,
    acting: Acting,
    about: Option<Held>,
}

async fn scene(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
    mandate: Option<&str>,
) -> Result<Scene, Error> {
    let (organisation, acting) = scoped(cx, connection, slug, Power::GiveMandates).await?;
    let about = match mandate {
        None => None,
        Some(id) => {
            let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
            let held = mandates::one(connection, organisation.id, id).await?;
            let today = cx.app.clock.today();
            Some(
                held.filter(|held| held.phase(today) != Phase::Ended)
                    .ok_or(Error::NotFound)?,
            )
        }
    };
    Ok(Scene {
        organisation,
        acting,
        about,
    })
}

async fn new(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    open(&cx, &slug, None, How::Invitation).await
}

async fn handover(cx: Cx, Path((slug, mandate)): Path<(String, String)>) -> Result<Response, Error> {
    open(&cx, &slug, Some(&mandate), How::Handover).await
}

async fn cover(cx: Cx, Path((slug, mandate)): Path<(String, String)>) -> Result<Response, Error> {
    open(&cx, &slug, Some(&mandate), How::Cover).await
}

async fn open(cx: &Cx, slug: &str, mandate: Option<&str>, how: How) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let scene = scene(cx, &mut connection, slug, mandate).await?;
    let form = Form::new().with("sending", &chance::token());
    render(cx, &mut connection, &scene, how, &form).await
}

async fn render(
    cx: &Cx,
    connection: &mut Connection,
    scene: &Scene,
    how: How,
    form: &Form,
) -> Result<Response, Error> {
    let organisation = &scene.organisation;
    let today = cx.app.clock.today();
    let granted = capacities::held(connection, organisation.id, today).await?;
    let roles = rules::roles(organisation, &granted)
        .into_iter()
        .map(|one| (one.as_str(), role(cx, one)))
        .collect();
    let held = mandates::of_organisation(connection, organisation.id).await?;
    let mut signs: Vec<(String, String)> = Vec::new();
    for one in held.iter().filter(|held| held.phase(today) == Phase::InForce) {
        let named = role(cx, one.role);
        match signs.iter_mut().find(|(role, _)| *role == named) {
            Some((_, people)) => {
                people.push_str(", ");
                people.push_str(one.called());
            }
            None => signs.push((named, one.called().to_owned())),
        }
    }
    let slug = organisation.slug();
    let subject = Subject {
        organisation: organisation.id,
        slug: &slug,
    };
    let flight = if how == How::Handover {
        cx.panels(connection, Slot::Handover, subject).await?
    } else {
        Vec::new()
    };
    let mut response = cx.page(&InvitePage {
        cx,
        organisation,
        form,
        base: cx.url(&format!("/organisations/{slug}/mandates")),
        how,
        about: scene.about.as_ref(),
        roles,
        signs,
        flight,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn invite(cx: Cx, Path(slug): Path<String>, form: Form) -> Result<Response, Error> {
    send(&cx, &slug, None, How::Invitation, form).await
}

async fn hand_over(
    cx: Cx,
    Path((slug, mandate)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Error> {
    send(&cx, &slug, Some(&mandate), How::Handover, form).await
}

async fn ask_cover(
    cx: Cx,
    Path((slug, mandate)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Error> {
    send(&cx, &slug, Some(&mandate), How::Cover, form).await
}

async fn send(
    cx: &Cx,
    slug: &str,
    mandate: Option<&str>,
    how: How,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let scene = scene(cx, &mut transaction, slug, mandate).await?;
    let person = Some(scene.acting.person);
    let token = form.value("sending").to_owned();
    if let Some(there) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&there));
    }
    let there = cx.url(&format!("/organisations/{}/mandates", scene.organisation.slug()));
    if let Some(read) = read(cx, &mut transaction, &scene, how, &mut form).await? {
        let offer = Offer {
            email: &read.email,
            language: cx.lang,
            role: read.role,
            starts: read.starts,
            until: read.until,
            how,
            about: scene.about.as_ref().map(|held| held.id),
        };
        let offered = inviting::invite(
            &mut transaction,
            &cx.app,
            scene.acting,
            &scene.organisation,
            &offer,
        )
        .await?;
        match offered {
            Offered::Sent => {
                once::note(&mut transaction, &token, person, &there, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                let said = cx.tv(&format!("mandates-said-{}", how.as_str()), "email", &read.email);
                return Ok(cx.redirect_saying(&there, &said));
            }
            Offered::Already => form.refuse("email", "mandates-invite-already"),
            Offered::Acts => form.refuse("email", "mandates-invite-acts"),
        }
    }
    render(cx, &mut transaction, &scene, how, &form).await
}

/// What the form says, once nothing is wrong with it.
struct Read {
    email: String,
    role: Role,
    starts: Option<Date>,
    until: Option<Date>,
}

async fn read(
    cx: &Cx,
    connection: &mut Connection,
    scene: &Scene,
    how: How,
    form: &mut Form,
) -> Result<Option<Read>, Error> {
    let today = cx.app.clock.today();
    let email = mail::normal(form.value("email"));
    if !mail::could_be_answered(&email) {
        form.refuse("email", "sign-in-email-wrong");
    }
    let granted = capacities::held(connection, scene.organisation.id, today).await?;
    let given = rules::roles(&scene.organisation, &granted);
    let role = match &scene.about {
        Some(held) => Some(held.role),
        None => form
            .value("role")
            .parse()
            .ok()
            .filter(|role| given.contains(role)),
    };
    if role.is_none() {
        form.refuse("role", "mandates-role-wrong");
    }
    let starts = date(form, "starts", today);
    let until = date(form, "until", starts.unwrap_or(today));
    if how == How::Cover && form.value("until").trim().is_empty() {
        form.refuse("until", "mandates-cover-until-wrong");
    }
    if let (How::Cover, Some(held), Some(until)) = (how, &scene.about, until)
        && held.until.is_some_and(|last| last < until)
    {
        form.refuse("until", "mandates-cover-longer");
    }
    if scene.about.as_ref().is_some_and(|held| held.email == email) {
        form.refuse("email", "mandates-invite-same");
    }
    let fine = form.is_fine();
    Ok(role.filter(|_| fine).map(|role| Read {
        email,
        role,
        starts,
        until,
    }))
}

/// A day that was typed, not before another; nothing when nothing was.
pub(super) fn date(form: &mut Form, field: &'static str, first: Date) -> Option<Date> {
    let typed = form.value(field).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    match typed.parse::<Date>() {
        Ok(day) if day >= first => return Some(day),
        Ok(_) => form.refuse(field, "mandates-date-early"),
        Err(_) => form.refuse(field, "mandates-date-wrong"),
    }
    None
}
