//! All who could bring something, one after the other: nobody is out of reach because three groups have few places.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::looked::looked;
use super::occasions;
use super::reasons::ShownMember;
use super::speaking::speaking;
use crate::features::capabilities::Kind;
use crate::features::projects;
use crate::features::suggestions::asking::Asking;
use crate::features::suggestions::ledger;
use crate::features::suggestions::occasion::Occasion;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Organisations on one page.
const SHOWN: usize = 20;

pub(super) fn routes(asking: &Arc<Asking>) -> Routes {
    let call = move |cx: Cx, with: With, path: Path<String>, asked: Query<Asked>| {
        answered(cx, with.0, (Kind::Call, path.0), asked.0)
    };
    let petition = move |cx: Cx, with: With, path: Path<String>, asked: Query<Asked>| {
        answered(cx, with.0, (Kind::Petition, path.0), asked.0)
    };
    Routes::new()
        .page(
            "/calls/{id}/partners/all",
            Access::HoldingEither(Power::OrganiseCalls, Power::AnswerCalls),
            get(call).sharing(Extension(Arc::clone(asking))),
        )
        .page(
            "/petitions/{id}/partners/all",
            Access::HoldingEither(Power::AnswerPetitions, Power::AnswerCalls),
            get(petition).sharing(Extension(Arc::clone(asking))),
        )
        .page(
            "/projects/{id}/partners/all",
            Access::Holding(Power::WriteProjects),
            get(for_project).sharing(Extension(Arc::clone(asking))),
        )
}

type With = Extension<Arc<Asking>>;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    page: String,
    /// Whether who organises it too wishes to see all answers.
    #[serde(default)]
    all: String,
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/every.html")]
struct EveryPage<'a> {
    cx: &'a Cx,
    /// What it is for: title, its language where that is another, page.
    subject: (String, Option<&'static str>, String),
    /// Where a member may be invited from; its address follows.
    invite: Option<String>,
    count: String,
    /// Where one looked.
    looked: String,
    shown: Vec<ShownMember>,
    /// The pages before and after this one.
    before: Option<String>,
    next: Option<String>,
}

/// Of a call or a petition.
async fn answered(
    cx: Cx,
    asking: Arc<Asking>,
    (kind, address): (Kind, String),
    asked: Asked,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let at = (kind, address.as_str());
    let standing = occasions::standing(&cx, &mut connection, at, !asked.all.is_empty()).await?;
    let mut occasion = match kind {
        Kind::Call => occasions::of_call(&mut connection, &standing).await?.0,
        Kind::Petition => occasions::of_petition(&cx.app, &mut connection, &standing).await?,
    };
    drop(connection);
    occasion.without.extend(&standing.own);
    let about = &standing.about;
    let subject = (
        about.title.0.clone(),
        (about.title.1 != cx.lang).then(|| about.title.1.code()),
        cx.url(&about.path()),
    );
    page(&cx, &asking, &asked, (subject, None), &occasion).await
}

async fn for_project(
    cx: Cx,
    Extension(asking): With,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &address).await?;
    found.writing(&cx)?;
    let occasion = occasions::of_project(&mut connection, &found, cx.now()).await?;
    drop(connection);
    let said = found.content.said("title", cx.lang);
    let other = said.map(|(_, lang)| lang).filter(|lang| *lang != cx.lang);
    let subject = (
        found.title(&cx),
        other.map(|lang| lang.code()),
        cx.url(&found.path()),
    );
    let invite = format!("{}/invite?organisation=", found.path());
    let invite = found.leads(&cx).then(|| cx.url(&invite));
    page(&cx, &asking, &asked, (subject, invite), &occasion).await
}

type Subject = (String, Option<&'static str>, String);

async fn page(
    cx: &Cx,
    asking: &Asking,
    asked: &Asked,
    (subject, invite): (Subject, Option<String>),
    occasion: &Occasion,
) -> Result<Response, Error> {
    // Where nothing is needed nobody is proposed: the page of groups says what to do first.
    if occasion.needs.is_empty() {
        return Ok(cx.redirect(&format!("{}/partners", subject.2)));
    }
    let at: usize = asked.page.parse().unwrap_or_default();
    let at = at.min(usize::MAX / SHOWN - 1);
    let (answer, here, all) = asking.list(&cx.app, occasion, (at * SHOWN, SHOWN)).await?;
    ledger::note_listed(&cx.app, &occasion.name, &here).await?;
    let address = |page: usize| {
        let all = if asked.all.is_empty() { "" } else { "&all=1" };
        format!("{}/partners/all?page={page}{all}", subject.2)
    };
    let shown = here.iter().filter_map(|id| answer.organisations.get(id));
    cx.page(&EveryPage {
        cx,
        invite,
        count: cx.tn("every-count", &(all as u64)),
        looked: looked(cx, occasion),
        shown: shown.map(|one| speaking(cx, &answer, one)).collect(),
        before: at.checked_sub(1).map(address),
        next: ((at + 1) * SHOWN < all).then(|| address(at + 1)),
        subject,
    })
}
