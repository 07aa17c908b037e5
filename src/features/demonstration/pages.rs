//! The page on which one becomes somebody of the cast.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;

use super::cast::{CAST, Person};
use crate::features::accounts::{self, persons};
use crate::features::directory;
use crate::shared::authz::{Role, store as mandates};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get, post};

/// Seconds for which the browser keeps the session: an afternoon.
const SECONDS: i64 = 12 * 3600;

pub(super) fn routes() -> Routes {
    let only_here = Access::Demonstration;
    Routes::new()
        .page("/demonstration", only_here, get(show))
        .page("/demonstration/clock", only_here, post(stand).get(back))
        .page("/demonstration/{person}", only_here, post(become_one).get(back))
}

/// Somebody of the cast, and for whom they act.
struct Played {
    person: &'static Person,
    acts: Vec<(Role, Option<(String, String)>)>,
    own: bool,
}

#[derive(Template)]
#[template(path = "features/demonstration/templates/cast.html")]
struct CastPage<'a> {
    cx: &'a Cx,
    cast: Vec<Played>,
}

impl CastPage<'_> {
    /// What somebody can see and do first.
    fn does(&self, word: &str) -> String {
        self.cx.t(&format!("cast-does-{word}"))
    }

    fn role(&self, role: &Role) -> String {
        self.cx.t(&format!("role-{}", role.as_str().replace('_', "-")))
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut cast = Vec::new();
    for person in CAST {
        let Some(known) = persons::by_email(&mut connection, &person.email()).await? else {
            continue;
        };
        let held = mandates::mandates(&mut connection, known.id, cx.app.clock.today()).await?;
        let mut acts = Vec::new();
        for mandate in held {
            let organisation = match mandate.organisation {
                Some(id) => directory::any_by_ids(&mut connection, &[id]).await?.pop(),
                None => None,
            };
            acts.push((
                mandate.role,
                organisation.map(|one| {
                    (
                        one.name.clone(),
                        cx.url(&format!("/organisations/{}", one.slug())),
                    )
                }),
            ));
        }
        cast.push(Played {
            person,
            acts,
            own: cx.actor().is_some_and(|actor| actor.person == known.id),
        });
    }
    cx.page(&CastPage { cx: &cx, cast })
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/demonstration"))
}

/// Lets the clock of the demonstration stand at an instant, or go on: a deadline's last second waits for whoever shows it.
async fn stand(cx: Cx, form: Form) -> Result<Response, Error> {
    let at = match form.value("at").trim() {
        "" => None,
        at => Some(at.parse().map_err(|_| Error::Invalid("error-invalid"))?),
    };
    cx.app.clock.stand(at);
    Ok(cx.redirect(&cx.url("/demonstration")))
}

/// Opens a session as somebody of the cast, as if they had shown a second factor.
async fn become_one(cx: Cx, Path(word): Path<String>) -> Result<Response, Error> {
    let person = CAST
        .iter()
        .find(|person| person.word == word)
        .ok_or(Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let known = persons::by_email(&mut transaction, &person.email())
        .await?
        .ok_or(Error::NotFound)?;
    let token = accounts::open_session_for(&mut transaction, cx.now(), known.id, cx.device(), true).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let mut response = cx.redirect(&cx.url("/me"));
    let cookie = Cookie::Session.set(&token, SECONDS, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
