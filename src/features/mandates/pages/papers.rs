//! Papers shown for a claim: sent by the person, read by the agent who decides, given out to be saved.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{my_claim, queue};
use crate::features::directory::Organisation;
use crate::features::mandates::acts::record;
use crate::features::mandates::claim::{State, Way};
use crate::features::mandates::store::claims::Claim;
use crate::features::mandates::store::papers::{self, Paper};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads::{self, Examined, State as Seen};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, get, post};

/// Papers that a claim may have.
const PAPERS_MOST: u64 = 10;
/// Bytes that a person may have sent for all their claims.
const TOGETHER_MOST: u64 = 100 * 1024 * 1024;

pub(super) fn routes() -> Routes {
    let mine = "/me/claims/{claim}/papers";
    let signed_in = Access::SignedIn;
    Routes::new()
        .page_taking_files(mine, signed_in, post(add).get(back))
        .page(&format!("{mine}/{{paper}}"), signed_in, get(give_mine))
        .page(
            &format!("{mine}/{{paper}}/remove"),
            signed_in,
            post(remove).get(back_from_paper),
        )
        .page(
            "/claims/{claim}/papers/{paper}",
            Access::Holding(Power::ReviewClaims),
            get(give_to_agent),
        )
}

/// Whether papers can still be added to a claim, or taken back.
pub(super) fn is_open_to_papers(claim: &Claim) -> bool {
    claim.way == Way::Papers
        && matches!(
            claim.state,
            State::Proposed | State::Examined | State::Completed | State::Announced | State::Disputed
        )
}

/// A paper as a page lists it.
pub(super) struct Line {
    pub id: i64,
    pub name: String,
    pub said: String,
    pub link: String,
}

/// The papers of a claim, each with where it is given out: `base` is what comes before `/papers/…`.
pub(super) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    claim: i64,
    base: &str,
) -> Result<Vec<Line>, StoreError> {
    let papers = papers::of_claim(connection, claim).await?;
    let state = |paper: &Paper| {
        cx.t(&format!(
            "upload-state-{}",
            paper.state.as_str().replace('_', "-")
        ))
    };
    Ok(papers
        .iter()
        .map(|paper| Line {
            id: paper.id,
            said: format!(
                "{} · {} · {}",
                cx.size(&paper.bytes),
                cx.day(&paper.created_at),
                state(paper)
            ),
            link: cx.url(&format!("{base}/papers/{}", paper.id)),
            name: paper.name.clone(),
        })
        .collect())
}

/// Keeps a paper with a claim, in the caller's transaction; the text key of what is wrong when it cannot
/// be.
pub(super) async fn keep(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, claim): (&Organisation, i64),
    acting: Acting,
    file: Examined,
) -> Result<Option<&'static str>, Error> {
    let (count, bytes) = papers::kept(connection, claim, acting.person).await?;
    if count >= PAPERS_MOST || bytes + file.bytes > TOGETHER_MOST {
        return Ok(Some("claim-papers-no-room"));
    }
    let paper = Paper {
        id: chance::row(),
        person: acting.person,
        sha256: file.sha256.clone(),
        name: file.name.clone(),
        created_at: cx.now(),
        bytes: file.bytes,
        format: file.format,
        state: Seen::Pending,
    };
    uploads::keep(&cx.app, connection, file, cx.now()).await?;
    if papers::add(connection, &paper, (claim, organisation.id)).await? {
        let object = format!("claim:{claim}");
        let values = (None, Some(paper.sha256.as_str()));
        record(
            connection,
            cx.now(),
            Some(acting),
            organisation,
            "claim-paper-added",
            &object,
            values,
        )
        .await?;
    }
    Ok(None)
}

async fn back(cx: Cx, Path(id): Path<String>) -> Response {
    cx.redirect(&cx.url(&format!("/me/claims/{id}")))
}

async fn back_from_paper(cx: Cx, Path((id, _)): Path<(String, String)>) -> Response {
    back(cx, Path(id)).await
}

async fn add(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, claim) = my_claim::theirs(&cx, &mut connection, &id).await?;
    drop(connection);
    let there = cx.url(&format!("/me/claims/{id}"));
    if !is_open_to_papers(&claim) {
        return Ok(cx.redirect(&there));
    }
    let FileForm { mut form, file, .. } = sent;
    let file = file.examined(&mut form).await?;
    if file.is_none() && form.is_fine() {
        form.refuse("file", "upload-nothing");
    }
    let mut transaction = cx.app.db.write().await?;
    let person = cx.someone()?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person.person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    if let Some(file) = file {
        let acting = person.themselves();
        let name = file.name.clone();
        match keep(&cx, &mut transaction, (&organisation, claim.id), acting, file).await? {
            Some(key) => form.refuse("file", key),
            None => {
                let token = form.value("sending");
                once::note(&mut transaction, token, Some(person.person), &there, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&there, &cx.tv("claim-paper-kept", "name", &name)));
            }
        }
    }
    my_claim::render(&cx, &mut transaction, &organisation, &claim, &form).await
}

/// A paper of a claim.
async fn find(connection: &mut Connection, claim: i64, paper: &str) -> Result<Paper, Error> {
    let id: i64 = paper.parse().map_err(|_| Error::NotFound)?;
    let papers = papers::of_claim(connection, claim).await?;
    papers
        .into_iter()
        .find(|paper| paper.id == id)
        .ok_or(Error::NotFound)
}

async fn remove(cx: Cx, Path((id, paper)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, claim) = my_claim::theirs(&cx, &mut transaction, &id).await?;
    let there = cx.url(&format!("/me/claims/{id}"));
    let Ok(number) = paper.parse() else {
        return Err(Error::NotFound);
    };
    if !is_open_to_papers(&claim) || !papers::remove(&mut transaction, claim.id, number).await? {
        // Taken back already, by a double click; or decided meanwhile: the page says where it stands.
        return Ok(cx.redirect(&there));
    }
    record(
        &mut transaction,
        cx.now(),
        Some(cx.someone()?.themselves()),
        &organisation,
        "claim-paper-removed",
        &format!("claim:{}", claim.id),
        (None, None),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&there, &cx.t("claim-paper-gone")))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    anyway: String,
}

#[derive(Template)]
#[template(path = "features/mandates/templates/paper.html")]
struct PaperPage<'a> {
    cx: &'a Cx,
    paper: &'a Paper,
    /// The claim it is shown for: its name and address.
    back: (String, String),
    state: String,
    /// Where it is given all the same; nowhere when it is given to nobody.
    anyway: Option<String>,
}

async fn give_mine(cx: Cx, Path((id, paper)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (_, claim) = my_claim::theirs(&cx, &mut connection, &id).await?;
    let paper = find(&mut connection, claim.id, &paper).await?;
    drop(connection);
    let back = (cx.t("claim-mine-title"), cx.url(&format!("/me/claims/{id}")));
    if !paper.state.opens_to_owner() {
        return withheld(&cx, &paper, back, None);
    }
    match uploads::read(&cx.app, &paper.sha256).await? {
        Some(bytes) => Ok(uploads::to_be_saved(&paper.name, paper.format, bytes)),
        None => withheld(&cx, &damaged(paper), back, None),
    }
}

/// The agents who may decide about the claim, and nobody who is concerned by it.
async fn give_to_agent(
    cx: Cx,
    Path((id, paper)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, claim, agent) = queue::readable(&cx, &mut connection, &id).await?;
    let paper = find(&mut connection, claim.id, &paper).await?;
    drop(connection);
    let back = (organisation.name.clone(), cx.url(&format!("/claims/{id}")));
    if !paper.state.opens_to_others() {
        return withheld(&cx, &paper, back, None);
    }
    if paper.state == Seen::NotScanned && asked.anyway != "yes" {
        let anyway = cx.url(&format!("/claims/{id}/papers/{}?anyway=yes", paper.id));
        return withheld(&cx, &paper, back, Some(anyway));
    }
    let Some(bytes) = uploads::read(&cx.app, &paper.sha256).await? else {
        return withheld(&cx, &damaged(paper), back, None);
    };
    // The person may see who read their papers.
    let mut transaction = cx.app.db.write().await?;
    record(
        &mut transaction,
        cx.now(),
        Some(agent),
        &organisation,
        "claim-paper-read",
        &format!("claim:{}", claim.id),
        (None, None),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(uploads::to_be_saved(&paper.name, paper.format, bytes))
}

fn damaged(paper: Paper) -> Paper {
    Paper {
        state: Seen::IntegrityError,
        ..paper
    }
}

fn withheld(
    cx: &Cx,
    paper: &Paper,
    back: (String, String),
    anyway: Option<String>,
) -> Result<Response, Error> {
    cx.page(&PaperPage {
        state: cx.t(&format!(
            "upload-state-{}",
            paper.state.as_str().replace('_', "-")
        )),
        cx,
        paper,
        back,
        anyway,
    })
}

/// A form for one more paper.
pub(super) fn form() -> Form {
    Form::new().with("sending", &chance::token())
}
