//! Publishing: the last look at what is missing and what the guide asks, the notice of a change, the
//! time given back after an outage, giving a call up.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Time;

use super::reading::{at as instant, take};
use super::{at, refused, title};
use crate::features::calls::content::{Content, LINE_MOST, TEXT_MOST, lacks};
use crate::features::calls::guide::{self, Warning};
use crate::features::calls::letters;
use crate::features::calls::organising::{Writing, writing};
use crate::features::calls::publishing::{self, Refusal};
use crate::features::calls::store;
use crate::features::calls::telling::{Difference, differences};
use crate::features::calls::version::Version;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    let organises = Access::Holding(Power::OrganiseCalls);
    Routes::new().page("/calls/{id}/publish", organises, get(show).post(act))
}

#[derive(Template)]
#[template(path = "features/calls/templates/publish.html")]
struct PublishPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    languages: Vec<Lang>,
    /// What is missing, and where it is written.
    lacks: Vec<(String, String)>,
    warnings: &'a [Warning],
    /// The number of the version that stands; 0 for none.
    published: i64,
    differences: Vec<Difference>,
    /// Whether the draft says exactly what the version that stands says.
    unchanged: bool,
    withdrawn: bool,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = writing(&cx, &mut connection, &address).await?;
    let form = Form::new().with("published", &own.draft.published.to_string());
    page(&cx, &mut connection, &own, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, own: &Writing, form: &Form) -> Result<Response, Error> {
    let (content, _) = store::sections::read(connection, own.draft.id).await?;
    let last = last(connection, own).await?;
    let warnings = guide::read(&content);
    let (title, language) = title(cx, &content);
    cx.page(&PublishPage {
        cx,
        form,
        title,
        language,
        draft: at(cx, &own.draft, "/draft"),
        action: at(cx, &own.draft, "/publish"),
        languages: content.about.languages.clone(),
        lacks: lacks(&content)
            .into_iter()
            .map(|lack| {
                let page = format!("/draft/{}", lack.section.as_str());
                (cx.t(lack.key), at(cx, &own.draft, &page))
            })
            .collect(),
        warnings: &warnings,
        published: own.draft.published,
        unchanged: last.as_ref().is_some_and(|last| last.content == content),
        differences: last.map_or_else(Vec::new, |last| differences(cx, &last.content, &content)),
        withdrawn: own.draft.withdrawn_at.is_some(),
    })
}

async fn last(connection: &mut Connection, own: &Writing) -> Result<Option<Version>, StoreError> {
    let document = store::versions::document(connection, own.draft.id, own.draft.published).await?;
    Ok(document.and_then(|(text, _)| serde_json::from_str(&text).ok()))
}

async fn act(cx: Cx, Path(address): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = writing(&cx, &mut transaction, &address).await?;
    let (content, _) = store::sections::read(&mut transaction, own.draft.id).await?;
    // What one looked at is what is published: sent twice, the second finds the next version.
    if form.value("published") != own.draft.published.to_string() {
        return Ok(cx.redirect(&at(&cx, &own.draft, "/publish")));
    }
    let outcome = match form.value("act") {
        "publish" => publish(&cx, &mut transaction, &own, &content, &mut form).await?,
        "extend" => extend(&cx, &mut transaction, &own, &content, &mut form).await?,
        "withdraw" => withdraw(&cx, &mut transaction, &own, &content, &mut form).await?,
        _ => None,
    };
    if let Some(version) = outcome {
        letters::tell(&cx.app, &mut transaction, cx.now(), &own.draft, &version).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect(&at(&cx, &own.draft, "")));
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    refused(page(&cx, &mut connection, &own, &form).await?)
}

/// The version that an act led to; nothing where it was refused, as the form says.
type Done = Option<Version>;

async fn publish(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    content: &Content,
    form: &mut Form,
) -> Result<Done, StoreError> {
    let notice = take(form, "notice", &content.about.languages, TEXT_MOST);
    if !form.is_fine() {
        return Ok(None);
    }
    let acting = Some(own.acting);
    let outcome = publishing::publish(connection, cx.now(), &own.draft, notice, acting).await?;
    Ok(said(form, outcome, "notice"))
}

async fn extend(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    content: &Content,
    form: &mut Form,
) -> Result<Done, StoreError> {
    let reason = take(form, "reason", &content.about.languages, LINE_MOST * 3);
    let until = instant(cx, form, "until", Time::constant(23, 59, 0, 0));
    let Some(until) = until.filter(|_| form.is_fine()) else {
        if form.is_fine() {
            form.refuse("until", "call-date-wrong");
        }
        return Ok(None);
    };
    let (acting, change) = (Some(own.acting), (until + 60, reason));
    let outcome = publishing::extend(connection, cx.now(), &own.draft, change, acting).await?;
    let field = match &outcome {
        Err(Refusal::NoNotice) => "reason",
        _ => "until",
    };
    Ok(said(form, outcome, field))
}

async fn withdraw(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    content: &Content,
    form: &mut Form,
) -> Result<Done, StoreError> {
    let why = take(form, "why", &content.about.languages, LINE_MOST * 3);
    if !form.is_fine() {
        return Ok(None);
    }
    let acting = Some(own.acting);
    let outcome = publishing::withdraw(connection, cx.now(), &own.draft, why, acting).await?;
    Ok(said(form, outcome, "why"))
}

/// Says on the form why nothing was published.
fn said(form: &mut Form, outcome: Result<Version, Refusal>, field: &'static str) -> Done {
    let key = match outcome {
        Ok(version) => return Some(version),
        Err(Refusal::Lacks(_)) => "call-refusal-lacks",
        Err(Refusal::Unchanged) => "call-refusal-unchanged",
        Err(Refusal::NoNotice) => "call-refusal-notice",
        Err(Refusal::Shortened) => "call-refusal-shortened",
        Err(Refusal::Withdrawn) => "call-refusal-withdrawn",
        Err(Refusal::Meanwhile) => "form-changed-meanwhile",
    };
    form.refuse(field, key);
    None
}
