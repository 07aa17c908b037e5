//! An application: where it stands, the receipt, what it says, who signed it, how it came there; taking it back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};

use super::{check, foreign};
use crate::features::applications::acts::withdrawing;
use crate::features::applications::application::Signature;
use crate::features::applications::finding::{self, Found};
use crate::features::applications::frozen::short;
use crate::features::applications::lifecycle::{State, Step, next};
use crate::features::applications::printed::{self, Part};
use crate::features::applications::receipt::Receipt;
use crate::features::applications::store::{events, signatures, versions};
use crate::features::applications::words;
use crate::features::calls;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Characters of a reason at most.
const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/applications/{id}", Access::Holding(Power::SeeFile), get(show))
        .page(
            "/applications/{id}/withdraw",
            Access::Holding(Power::SeeFile),
            post(withdraw).get(back),
        )
}

/// A version that was sent, or for partners one that was not.
struct Past {
    number: i64,
    words: String,
    short: String,
    url: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: String,
    language: Option<&'static str>,
    number: String,
    state: String,
    call: (String, Option<&'static str>, String),
    project: Option<String>,
    partners: Vec<(String, Option<String>, String, String)>,
    hash: String,
    short: String,
    version: i64,
    received: Option<String>,
    late: bool,
    next: Vec<String>,
    contact: String,
    signatures: Vec<(String, String)>,
    parts: Vec<Part>,
    versions: Vec<Past>,
    events: Vec<(String, String, String)>,
    may_withdraw: bool,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, &Form::new()).await
}

/// The signatures under the version that is read, each with the name of its organisation.
pub(super) async fn signed(
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, Signature)>, StoreError> {
    let under = signatures::under(connection, found.application.id, &found.version.hash).await?;
    Ok(under
        .into_iter()
        .map(|signature| {
            let partner = found.partners.iter().find(|one| one.id == signature.organisation);
            (
                partner.map_or_else(String::new, |one| one.name.clone()),
                signature,
            )
        })
        .collect())
}

/// The receipt of the version that is read, where it was sent.
pub(super) async fn receipt(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<Receipt>, Error> {
    let Some(received) = found.version.received_at else {
        return Ok(None);
    };
    let Some((call, rules)) = calls::standing(connection, &found.call.address).await? else {
        return Ok(None);
    };
    let side = super::sending::side_of(cx, connection, &call.organisers).await?;
    Ok(Some(Receipt::of(&cx.app, (&call, &rules), received, side)))
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let application = &found.application;
    let receipt = receipt(cx, connection, found).await?;
    let signatures = signed(connection, found).await?;
    let base = cx.url(&found.path());
    let history = history(cx, connection, found).await?;
    let versions = past(cx, connection, found, &base).await?;
    let (title, lang) = found.frozen.title(cx.lang);
    let (call, call_lang) = found.frozen.call.title.get(cx.lang);
    let leads = found
        .lead()
        .is_some_and(|lead| cx.could(Power::JoinProjects, Some(lead.id)));
    cx.page(&ShowPage {
        form,
        title: title.to_owned(),
        language: foreign(cx, lang),
        number: application.number.clone(),
        state: cx.t(&words::state_key(application.state, found.is_inside())),
        call: (
            call.to_owned(),
            foreign(cx, call_lang),
            cx.url(&format!("/calls/{}", found.call.address)),
        ),
        project: (found.is_inside() && !found.frozen.project.is_empty())
            .then(|| cx.url(&format!("/projects/{}", found.frozen.project))),
        partners: found
            .partners
            .iter()
            .map(|one| {
                let role = found.frozen.partners.iter().find(|party| party.key == one.key);
                let role = role.map_or_else(String::new, |party| {
                    cx.t(&format!("application-role-{}", party.role))
                });
                let language = one.language.clone().filter(|language| language != cx.lang.code());
                (
                    one.name.clone(),
                    language,
                    cx.url(&format!("/organisations/{}", one.slug())),
                    role,
                )
            })
            .collect(),
        short: short(&found.version.hash),
        hash: found.version.hash.clone(),
        version: found.version.number,
        received: found
            .version
            .received_at
            .map(|at| words::moment(&cx.app, cx.lang, at)),
        late: receipt.as_ref().is_some_and(|receipt| receipt.late),
        next: match (&receipt, application.state) {
            (Some(receipt), State::Submitted) => receipt.next(&cx.app, cx.lang),
            _ => Vec::new(),
        },
        contact: receipt
            .as_ref()
            .map_or_else(String::new, |receipt| receipt.contact(cx.lang)),
        signatures: signatures
            .iter()
            .map(|(name, signature)| (name.clone(), check::signature(cx, signature)))
            .collect(),
        parts: printed::parts(cx, &found.frozen),
        versions,
        events: history,
        may_withdraw: leads && found.is_inside() && next(application.state, Step::Withdraw).is_some(),
        base,
        cx,
    })
}

async fn past(cx: &Cx, connection: &mut Connection, found: &Found, base: &str) -> Result<Vec<Past>, Error> {
    let every = versions::of(connection, found.application.id).await?;
    Ok(every
        .iter()
        // What was never sent is the partners' own.
        .filter(|version| found.is_inside() || version.received_at.is_some())
        .map(|version| Past {
            number: version.number,
            words: match version.received_at {
                Some(at) => cx.tv("printed-received", "moment", &words::moment(&cx.app, cx.lang, at)),
                None => cx.tv(
                    "printed-frozen",
                    "moment",
                    &words::moment(&cx.app, cx.lang, version.frozen_at),
                ),
            },
            short: short(&version.hash),
            url: format!("{base}/versions/{}", version.number),
        })
        .collect())
}

async fn history(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, String, String)>, Error> {
    let every = events::of(connection, found.application.id).await?;
    let mut ids: Vec<i64> = every.iter().filter_map(|event| event.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::any_by_ids(connection, &ids).await?;
    // How it was prepared is the partners' own.
    let shown = |act: &str| {
        found.is_inside()
            || !["application-frozen", "application-reopened", "application-signed"].contains(&act)
    };
    Ok(every
        .iter()
        .filter(|event| shown(&event.act))
        .map(|event| {
            let who = event
                .organisation
                .and_then(|id| known.iter().find(|one| one.id == id));
            let what = cx.t(&format!("act-{}", event.act));
            let line = match who {
                Some(who) => format!("{what} · {}", who.name),
                None => what,
            };
            (
                words::moment(&cx.app, cx.lang, event.at),
                line,
                event.words.clone(),
            )
        })
        .collect())
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

async fn withdraw(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let lead = found
        .lead()
        .filter(|_| found.is_inside())
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::JoinProjects, Some(lead.id))?;
    let reason: String = form
        .value("words")
        .trim()
        .replace("\r\n", "\n")
        .chars()
        .take(WORDS_MOST)
        .collect();
    withdrawing::withdraw(
        &mut transaction,
        &cx.app,
        &found.application,
        &found.frozen,
        (lead, &reason),
        acting,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url(&found.path())))
}
