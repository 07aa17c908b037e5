//! A body that its members declared, once a register lists it: those who represent it say which entry it
//! is, and a reviewer confirms.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use registers::{Identifier, Scheme};

use crate::features::accounts::scoped;
use crate::features::directory::{self, Organisation, Proposed};
use crate::features::mandates::acts::record;
use crate::features::mandates::rules::Phase;
use crate::features::mandates::store::mandates;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/listed",
        Access::Holding(Power::GiveMandates),
        get(show).post(propose),
    )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/listed.html")]
struct ListedPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    /// What looks like it in the registers: its key, and how it is known there.
    alike: Vec<(String, String)>,
    /// What is proposed already: name and address.
    proposed: Vec<(String, String)>,
}

/// An organisation and its numbers, in a line.
fn told(cx: &Cx, organisation: &Organisation) -> String {
    let numbers: Vec<String> = organisation
        .identifiers
        .iter()
        .map(|(scheme, value)| format!("{} {value}", cx.t(&format!("scheme-{scheme}"))))
        .collect();
    let place = organisation.commune_name.clone().unwrap_or_default();
    let mut told = vec![organisation.name.clone()];
    told.extend(Some(place).filter(|place| !place.is_empty()));
    told.extend(numbers);
    told.join(" · ")
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &slug, Power::GiveMandates).await?;
    if !directory::is_only_declared(&organisation) {
        // A register lists it already: its page says which.
        return Ok(cx.redirect(&cx.url(&format!("/organisations/{}", organisation.slug()))));
    }
    render(&cx, &mut connection, &organisation, &Form::new()).await
}

async fn render(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let commune = organisation.commune.as_deref();
    let alike = directory::alike(connection, &cx.app, &organisation.name, commune).await;
    let alike = alike.map_err(|error| Error::Internal(error.into()))?;
    let proposed = directory::proposals(connection, organisation).await?;
    let mut choices = Vec::new();
    for other in &alike {
        let free = other.id != organisation.id
            && !directory::is_only_declared(other)
            && !proposed.contains(&other.id)
            && !is_acted_for(cx, connection, other.id).await?;
        if free {
            choices.push((other.key.clone(), told(cx, other)));
        }
    }
    let proposed = directory::published_by_ids(connection, &proposed).await?;
    let mut response = cx.page(&ListedPage {
        cx,
        organisation,
        form,
        alike: choices,
        proposed: proposed
            .iter()
            .map(|other| {
                (
                    told(cx, other),
                    cx.url(&format!("/organisations/{}", other.slug())),
                )
            })
            .collect(),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Whether somebody acts for an organisation: it is never joined under another's hands.
async fn is_acted_for(cx: &Cx, connection: &mut Connection, id: i64) -> Result<bool, StoreError> {
    let today = cx.app.clock.today();
    let held = mandates::of_organisation(connection, id).await?;
    Ok(held.iter().any(|held| held.phase(today) != Phase::Ended))
}

/// The published organisation that was chosen, or whose number was typed.
async fn chosen(connection: &mut Connection, form: &Form) -> Result<Option<Organisation>, Error> {
    let typed = form.value("number").trim();
    if typed.is_empty() {
        let key = directory::key_in_address(form.value("entry"));
        return Ok(directory::published_by_key(connection, key).await?);
    }
    for scheme in Scheme::ALL {
        let Ok(number) = Identifier::parse(scheme, typed) else {
            continue;
        };
        let held = directory::holders_of_numbers(connection, scheme.as_str(), &[&number.value]).await?;
        let ids: Vec<i64> = held.iter().map(|(_, id)| *id).collect();
        if let Some(found) = directory::published_by_ids(connection, &ids).await?.pop() {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

async fn propose(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &slug, Power::GiveMandates).await?;
    let there = cx.url(&format!("/organisations/{}/listed", organisation.slug()));
    if !directory::is_only_declared(&organisation) {
        return Ok(cx.redirect(&there));
    }
    let Some(other) = chosen(&mut transaction, &form).await? else {
        form.refuse("number", "listed-number-wrong");
        return render(&cx, &mut transaction, &organisation, &form).await;
    };
    if is_acted_for(&cx, &mut transaction, other.id).await? {
        form.refuse("number", "listed-acted-for");
        return render(&cx, &mut transaction, &organisation, &form).await;
    }
    let proposed = directory::propose_one(&mut transaction, &organisation, &other).await;
    match proposed.map_err(|error| Error::Internal(error.into()))? {
        Proposed::Waits => {}
        Proposed::Already => return Ok(cx.redirect_done(&there)),
        Proposed::Apart | Proposed::NotSo => {
            form.refuse("number", "listed-apart");
            return render(&cx, &mut transaction, &organisation, &form).await;
        }
    }
    record(
        &mut transaction,
        cx.now(),
        Some(acting),
        &organisation,
        "link-proposed",
        &format!("organisation:{}", other.key),
        (None, Some(&other.key)),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&there, &cx.tv("listed-said", "name", &other.name)))
}
