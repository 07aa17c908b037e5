//! An invitation, as the person it was sent to sees it, and their answer.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::role;
use crate::features::accounts::persons;
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::inviting::{self, Answered};
use crate::features::mandates::invitation::{How, State};
use crate::features::mandates::store::invitations::{self, Invitation};
use crate::features::mandates::store::mandates;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

pub(super) fn routes() -> Routes {
    let page = "/me/invitations/{invitation}";
    Routes::new()
        .page(page, Access::SignedIn, get(show))
        .page(
            &format!("{page}/accept"),
            Access::SignedIn,
            post(accept).get(back),
        )
        .page(
            &format!("{page}/decline"),
            Access::SignedIn,
            post(decline).get(back),
        )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    invitation: &'a Invitation,
    inviter: String,
    /// Whose mandate is taken over or covered, and what becomes of it.
    about: Option<String>,
    role: String,
    powers: Vec<String>,
    from: String,
    until: Option<String>,
    /// Whether it can still be accepted.
    stands: bool,
}

impl AnswerPage<'_> {
    /// A text of this sort of invitation: `mandates-answer-…`, `mandates-answer-cover-…`…
    fn key(&self, what: &str) -> String {
        match self.invitation.how {
            How::Invitation => format!("mandates-answer-{what}"),
            How::Cover => format!("mandates-answer-cover-{what}"),
            How::Handover => format!("mandates-answer-handover-{what}"),
        }
    }

    fn words(&self, what: &str) -> String {
        self.cx.t(&self.key(what))
    }

    /// Why it cannot be accepted any more.
    fn settled(&self) -> String {
        match self.invitation.state {
            State::Open => self.cx.t("mandates-answer-late"),
            settled => self.cx.t(&format!("mandates-answer-{}", settled.as_str())),
        }
    }
}

/// An invitation sent to the asker's address; for anybody else there is none.
async fn theirs(cx: &Cx, connection: &mut Connection, id: &str) -> Result<(Organisation, Invitation), Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let invitation = invitations::by_id(connection, id)
        .await?
        .filter(|invitation| invitation.email == actor.email)
        .ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[invitation.organisation])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok((organisation, invitation))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, invitation) = theirs(&cx, &mut connection, &id).await?;
    let inviter = persons::by_id(&mut connection, invitation.given_by).await?;
    let stands = inviting::stands(&mut connection, &invitation, cx.app.clock.today()).await?;
    let about = match invitation.about {
        Some(id) => mandates::one(&mut connection, organisation.id, id).await?,
        None => None,
    };
    drop(connection);
    let about = about.filter(|held| !held.called().is_empty()).map(|held| {
        let key = match invitation.how {
            How::Handover => "mandates-answer-handover-about",
            How::Cover | How::Invitation => "mandates-answer-cover-about",
        };
        cx.tv(key, "person", held.called())
    });
    cx.page(&AnswerPage {
        about,
        inviter: inviter.map_or_else(|| cx.t("mandates-history-gone"), inviting::called),
        role: role(&cx, invitation.role),
        powers: invitation
            .role
            .powers()
            .iter()
            .map(|power| cx.t(&format!("mandates-power-{}", power.as_str())))
            .collect(),
        from: invitation
            .starts
            .map_or_else(|| cx.t("mandates-from-acceptance"), |day| cx.date(&day)),
        until: invitation.until.map(|day| cx.date(&day)),
        stands,
        organisation: &organisation,
        invitation: &invitation,
        cx: &cx,
    })
}

async fn back(cx: Cx, Path(id): Path<String>) -> Response {
    cx.redirect(&cx.url(&format!("/me/invitations/{id}")))
}

async fn accept(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, invitation) = theirs(&cx, &mut transaction, &id).await?;
    let there = format!("/organisations/{}/mandates", organisation.slug());
    let person = cx.someone()?.themselves();
    let answered = inviting::accept(&mut transaction, &cx.app, person, &organisation, &invitation).await?;
    let there = match answered {
        Answered::Given(_) if invitation.starts.is_none_or(|day| day <= cx.app.clock.today()) => there,
        Answered::Given(_) | Answered::Noted => "/me".into(),
        // A double click, or one who was faster: the page says where it stands.
        Answered::Gone => format!("/me/invitations/{id}"),
    };
    transaction.commit().await.map_err(StoreError::from)?;
    if answered == Answered::Gone {
        return Ok(cx.redirect(&cx.url(&there)));
    }
    let said = cx.tv("mandates-said-accepted", "organisation", &organisation.name);
    Ok(cx.redirect_saying(&cx.url(&there), &said))
}

async fn decline(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, invitation) = theirs(&cx, &mut transaction, &id).await?;
    let person = cx.someone()?.themselves();
    let answered = inviting::decline(&mut transaction, &cx.app, person, &organisation, &invitation).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    if answered == Answered::Gone {
        return Ok(cx.redirect(&cx.url("/me")));
    }
    let said = cx.tv("mandates-said-declined", "organisation", &organisation.name);
    Ok(cx.redirect_saying(&cx.url("/me"), &said))
}
