//! A public body chooses the indicators by which a policy of its own is followed.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use territory::Dimension;

use super::said;
use crate::features::directory;
use crate::features::indicators::catalogue::{self, Indicator, State};
use crate::features::indicators::store;
use crate::features::policies::{self, Policy};
use crate::shared::authz::{Acting, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/policies/{id}/indicators",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(choose),
    )
}

#[derive(Template)]
#[template(path = "features/indicators/templates/choosing.html")]
struct ChoosingPage<'a> {
    cx: &'a Cx,
    form: Form,
    policy: (String, Option<&'static str>),
    home: String,
    /// What each dimension holds: address, name and its language.
    groups: Vec<(String, Vec<Choice>)>,
}

struct Choice {
    address: String,
    name: (String, Option<&'static str>),
    chosen: bool,
}

/// A policy, for whoever keeps those of its body.
async fn kept(cx: &Cx, connection: &mut Connection, address: &str) -> Result<(Policy, Acting), Error> {
    cx.someone()?;
    let policy = policies::find(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::OrganiseCalls, Some(policy.body))?;
    Ok((policy, acting))
}

async fn accepted(cx: &Cx, connection: &mut Connection) -> Result<Vec<Indicator>, StoreError> {
    let mut all = catalogue::all(&cx.app, connection).await?;
    all.retain(|one| one.state == State::Accepted);
    Ok(all)
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (policy, _) = kept(&cx, &mut connection, &address).await?;
    let chosen = store::of_policy(&mut connection, policy.id).await?;
    let form = Form::new().with("before", &chosen.join(" "));
    page(&cx, &mut connection, &policy, form, &chosen).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    policy: &Policy,
    form: Form,
    chosen: &[String],
) -> Result<Response, Error> {
    let all = accepted(cx, connection).await?;
    let groups = Dimension::ALL
        .into_iter()
        .map(|dimension| {
            let own = all.iter().filter(|one| one.dimension == dimension);
            let choices = own
                .map(|one| Choice {
                    address: one.address.clone(),
                    name: said(cx, &one.names),
                    chosen: chosen.contains(&one.address),
                })
                .collect::<Vec<_>>();
            (cx.t(&format!("indicators-{}", dimension.as_str())), choices)
        })
        .filter(|(_, choices)| !choices.is_empty())
        .collect();
    cx.page(&ChoosingPage {
        cx,
        form,
        policy: said(cx, &policy.names),
        home: cx.url(&format!("/policies/{}", policy.address)),
        groups,
    })
}

async fn choose(cx: Cx, Path(address): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (policy, acting) = kept(&cx, &mut transaction, &address).await?;
    let before = store::of_policy(&mut transaction, policy.id).await?;
    let mut after: Vec<String> = accepted(&cx, &mut transaction)
        .await?
        .into_iter()
        .map(|one| one.address)
        .filter(|address| form.every("indicator").contains(address))
        .collect();
    after.sort_unstable();
    let home = cx.url(&format!("/policies/{}", policy.address));
    // Sent twice, the second finds what the first chose.
    if after != before {
        if !form.is("before", &before.join(" ")) {
            form = form.with("before", &before.join(" "));
            form.refuse("indicators", "form-changed-meanwhile");
            let mut page = page(&cx, &mut transaction, &policy, form, &after).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
        store::choose(&mut transaction, policy.id, &after).await?;
        let body = directory::any_by_ids(&mut transaction, &[policy.body])
            .await?
            .pop();
        let act = Act {
            acting: Some(acting),
            organisation: body.as_ref().map(|body| body.key.as_str()),
            act: "policy-indicators-chosen",
            object: &format!("policy:{}", policy.address),
            before: Some(&before.join(" ")),
            after: Some(&after.join(" ")),
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(cx.redirect_saying(&home, &cx.t("indicators-done-chosen")))
}
