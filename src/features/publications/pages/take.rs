//! From a figure of any page into what one writes: which publication, and whether it stays or follows the data.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use super::section::{put, ways};
use super::{Told, address, as_taken, keeping, kept, refused, said, seen};
use crate::features::directory;
use crate::features::publications::publication::{Outline, Section, Taken};
use crate::features::publications::store::lists;
use crate::features::publications::{acts, taking};
use crate::features::surveys::surveys_are_made;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::figure::address_of;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/publications/take",
        Access::Holding(Power::KeepSurveys),
        get(show).post(take),
    )
}

#[derive(Template)]
#[template(path = "features/publications/templates/take.html")]
struct TakePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    figure: String,
    /// The publications one may write: address and version, title.
    own: Vec<(String, String)>,
    /// Where one begins another: address, name of the organisation.
    begin: Vec<(String, String)>,
}

impl TakePage<'_> {
    fn ways(&self) -> Vec<(&'static str, String)> {
        ways(self.cx)
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    figure: String,
}

/// The organisations for which the asker publishes.
///
/// # Errors
/// When the database does not answer.
pub async fn makers(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<directory::Organisation>, StoreError> {
    let actor = cx.actor().into_iter();
    let ids = actor
        .flat_map(|actor| actor.mandates_with(Power::KeepSurveys))
        .filter_map(|mandate| mandate.organisation);
    let mut ids: Vec<i64> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let mut makers = Vec::new();
    for id in ids {
        if surveys_are_made(cx, connection, id).await? {
            makers.push(id);
        }
    }
    directory::any_by_ids(connection, &makers).await
}

/// The same, and what they publish.
async fn own(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<(Vec<directory::Organisation>, Vec<Outline>), Error> {
    cx.someone()?;
    let makers = makers(cx, connection).await?;
    let mut every = Vec::new();
    for one in &makers {
        every.extend(lists::of_organisation(connection, one.id).await?);
    }
    Ok((makers, every))
}

async fn page(cx: &Cx, taken: &Taken, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (makers, every) = own(cx, &mut connection).await?;
    drop(connection);
    let Told { figure, .. } = as_taken(cx, ("taken", taken), None);
    let value = |one: &Outline| format!("{} {}", one.address, one.version);
    cx.page(&TakePage {
        figure: figure
            .map(|figure| figure.html(cx))
            .transpose()?
            .unwrap_or_default(),
        own: every
            .iter()
            .map(|one| (value(one), said(cx, &one.titles).0))
            .collect(),
        begin: makers
            .iter()
            .map(|one| {
                let url = cx.url(&format!("/organisations/{}/publications", one.slug()));
                (url, one.name.clone())
            })
            .collect(),
        cx,
        form,
    })
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    // Whoever comes without a figure finds some in the Observatory.
    if asked.figure.is_empty() {
        return Ok(cx.redirect(&cx.url("/observatory")));
    }
    let address = address_of(&asked.figure).ok_or(Error::NotFound)?;
    let taken = taking::take(&cx, &address, false).await?.ok_or(Error::NotFound)?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("figure", &address)
        .with("way", "stays");
    page(&cx, &taken, &form).await
}

async fn take(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let asked = address_of(form.value("figure")).ok_or(Error::NotFound)?;
    let follows = form.is("way", "follows");
    let taken = taking::take(&cx, &asked, follows).await?.ok_or(Error::NotFound)?;
    let person = Some(cx.someone()?.person);
    let mut transaction = cx.app.db.write().await?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let chosen = form.value("into").to_owned();
    let Some((at, version)) = chosen.split_once(' ') else {
        form.refuse("into", "publication-into-wrong");
        drop(transaction);
        return Ok(refused(page(&cx, &taken, &form).await?));
    };
    let (publication, organisation, acting) = kept(&cx, &mut transaction, at).await?;
    let typed = seen(&publication, &form.clone().with("version", version));
    let keeping = keeping(&cx, &organisation, acting);
    let section = Section {
        key: chance::key(),
        figure: Some(taken.clone()),
        ..Section::default()
    };
    let done = match put(&publication.draft, section) {
        None => Err("publication-sections-many"),
        Some(content) => acts::write(&mut transaction, keeping, &typed, content)
            .await?
            .ok_or("form-changed-meanwhile"),
    };
    if let Err(wrong) = done {
        form.refuse("into", wrong);
        drop(transaction);
        return Ok(refused(page(&cx, &taken, &form).await?));
    }
    let led = address(&cx, &publication, "/write");
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("publication-done-taken")))
}
