//! A funder's own programmes, drafts too, and beginning one.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Said, funds, name, refused};
use crate::features::accounts;
use crate::features::directory::Organisation;
use crate::features::programmes::content::{Content, NAME_MOST};
use crate::features::programmes::{actions, actions::Keeping, store};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Words;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/programmes",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(begin),
    )
}

#[derive(Template)]
#[template(path = "features/programmes/templates/own.html")]
struct OwnPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    /// Address, name and its language, where it stands.
    lines: Vec<(String, Said, String)>,
}

/// A funder, for whoever keeps its programmes.
async fn funder(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    let (funder, acting) = accounts::scoped(cx, connection, slug, Power::KeepProgrammes).await?;
    match funds(&cx.app, connection, funder.id).await? {
        true => Ok((funder, acting)),
        false => Err(Error::NotFound),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let own = store::of_funder(connection, funder.id).await?;
    cx.page(&OwnPage {
        cx,
        form,
        funder,
        lines: own
            .iter()
            .map(|one| {
                (
                    cx.url(&format!("/programmes/{}/words", one.address)),
                    name(cx, &one.draft),
                    cx.t(&format!("programme-state-{}", one.state.as_str())),
                )
            })
            .collect(),
    })
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = funder(&cx, &mut connection, &slug).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &funder, &form).await
}

async fn begin(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = funder(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let named = line(&form.required("name", NAME_MOST, "programme-name-wrong"));
    if !form.is_fine() {
        return Ok(refused(page(&cx, &mut transaction, &funder, &form).await?));
    }
    let content = Content {
        names: Words::default().and(cx.lang, &named),
        ..Content::default()
    };
    let keeping = Keeping {
        funder: &funder,
        acting,
        now,
    };
    let programme = actions::begin(&mut transaction, keeping, content).await?;
    let led = cx.url(&format!("/programmes/{}/words", programme.address));
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("programme-done-begun")))
}
