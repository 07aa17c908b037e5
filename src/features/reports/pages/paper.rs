//! On paper, one per partner: the request in the order of form 12156, the report in that of form 15059; and the files that
//! prove what is said.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use printing::Document;

use super::granted;
use crate::features::applications::{self, Named, Sent};
use crate::features::reports::counted::counted;
use crate::features::reports::finding::{self, Found};
use crate::features::reports::printed::request::Aid;
use crate::features::reports::printed::{account, request};
use crate::features::{desk, directory, file, networks, programmes};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let (asks, reads) = (Access::Holding(Power::SeeFile), Access::Holding(Power::ReadFiles));
    let organises = Access::Holding(Power::OrganiseCalls);
    Routes::new()
        .page("/applications/{id}/forms/{organisation}", asks, get(asked))
        .page(
            "/desk/applications/{id}/forms/{organisation}",
            reads,
            get(asked_at_desk),
        )
        .page(
            "/applications/{id}/report/{year}/{organisation}/document",
            asks,
            get(told),
        )
        .page(
            "/applications/{id}/report/{year}/document",
            asks,
            get(told_together),
        )
        .page(
            "/desk/applications/{id}/report/{year}/document",
            reads,
            get(told_together_at_desk),
        )
        .page(
            "/applications/{id}/report/{year}/answer/document",
            organises,
            get(told_together_to_organisers),
        )
        .page(
            "/desk/applications/{id}/report/{year}/{organisation}/document",
            reads,
            get(told_at_desk),
        )
        .page("/applications/{id}/report/{year}/files/{file}", asks, get(proof))
        .page(
            "/desk/applications/{id}/report/{year}/files/{file}",
            reads,
            get(proof_at_desk),
        )
        .page(
            "/applications/{id}/report/{year}/answer/{organisation}/document",
            organises,
            get(told_to_organisers),
        )
        .page(
            "/applications/{id}/report/{year}/answer/files/{file}",
            organises,
            get(proof_for_organisers),
        )
}

fn partner<'a>(sent: &'a Sent, slug: &str) -> Result<&'a Named, Error> {
    let mut partners = sent.partners.iter();
    partners
        .find(|named| named.organisation.slug() == slug)
        .ok_or(Error::NotFound)
}

/// An application that was sent, for those who ask with it.
pub(super) async fn asked_by(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Sent, Error> {
    cx.someone()?;
    let sent = applications::sent_at(connection, id)
        .await?
        .ok_or(Error::NotFound)?;
    let mut partners = sent.partners.iter();
    match partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id))) {
        true => Ok(sent),
        false => Err(Error::NotFound),
    }
}

/// The request of one partner, for those who ask with it.
async fn asked(cx: Cx, Path((id, slug)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let sent = asked_by(&cx, &mut connection, &id).await?;
    let own = partner(&sent, &slug)?.organisation.id;
    // What the file of another holds is its own.
    let whole = cx.could(Power::SeeFile, Some(own));
    request_of(&cx, &mut connection, &sent, (&slug, whole)).await
}

/// The same, for its funders.
async fn asked_at_desk(cx: Cx, Path((id, slug)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = desk::clear(&cx, &mut connection, &id).await?;
    request_of(&cx, &mut connection, &found.sent, (&slug, true)).await
}

async fn request_of(
    cx: &Cx,
    connection: &mut Connection,
    sent: &Sent,
    (slug, whole): (&str, bool),
) -> Result<Response, Error> {
    let named = partner(sent, slug)?;
    let id = named.organisation.id;
    let held = match whole {
        true => Some(request::Held {
            aid: aid(cx, connection, (id, sent.application.id)).await?,
            account: file::account(connection, id).await?.is_some(),
            lacking: file::lacking(cx, connection, &named.organisation).await?,
            accounts: file::years_of_accounts(connection, id).await?,
            approvals: file::approvals(connection, id).await?,
        }),
        false => None,
    };
    let signed = applications::signed_by(connection, sent, id).await?;
    let staff = directory::staff_said(cx, connection, id).await?;
    let networks = networks::joined(connection, id, cx.app.clock.today()).await?;
    let granted = granted(cx, connection, sent, named).await?;
    let known = request::Known {
        staff: &staff,
        networks: &networks,
        granted: &granted,
    };
    let document = request::document(cx, sent, (named, signed.as_ref()), (held.as_ref(), &known));
    let name = format!("{}-12156-{}.pdf", sent.application.number, named.organisation.key);
    printed(document, &name).await
}

/// The funders of whom a partner requests something and that granted to it before, by the registers or as it was told here with other
/// applications, each with the last years of those. What came after the version was sent makes no renewal of it.
async fn granted(
    cx: &Cx,
    connection: &mut Connection,
    sent: &Sent,
    named: &Named,
) -> Result<Vec<(String, Vec<String>)>, StoreError> {
    const YEARS: usize = 3;
    let own = sent.frozen.own_requests();
    let own = own.filter(|one| one.partner == named.party.key);
    let mut addresses: Vec<&str> = own.map(|one| one.programme.as_str()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    let programmes = programmes::by_addresses(connection, &addresses).await?;
    let mut funders: Vec<i64> = programmes.iter().map(|one| one.funder).collect();
    funders.sort_unstable();
    funders.dedup();
    let sent_at = sent.version.received_at.unwrap_or(sent.version.frozen_at);
    let sent_at = jiff::Timestamp::from_second(sent_at).unwrap_or_default();
    let before = (sent.application.id, cx.app.clock.date_of(sent_at));
    let mut granted = Vec::new();
    for funder in directory::any_by_ids(connection, &funders).await? {
        let years = desk::years_before(connection, (funder.id, named.organisation.id), before).await?;
        let past = years.into_iter().rev();
        let mut past: Vec<String> = past.take(YEARS).map(|year| year.to_string()).collect();
        past.reverse();
        if !past.is_empty() {
            granted.push((funder.name, past));
        }
    }
    Ok(granted)
}

/// Small aid that a partner had over three years, by rules: what it declared, and what was granted and told here on other applications.
async fn aid(
    cx: &Cx,
    connection: &mut Connection,
    (partner, asked): (i64, i64),
) -> Result<Vec<Aid>, StoreError> {
    let except = applications::Except {
        application: asked,
        untold: true,
        ..applications::Except::default()
    };
    let mut aid = Vec::new();
    for member_state in ["fr", "be"] {
        for regime in file::AidRegime::ALL {
            let rules = applications::AidRules { member_state, regime };
            let cents = applications::aid_had(connection, &cx.app, (partner, rules), except).await?;
            aid.push(Aid {
                member_state,
                regime,
                cents,
            });
        }
    }
    Ok(aid)
}

type At = Path<(String, String, String)>;

/// What one partner tells, for those who wrote it.
async fn told(cx: Cx, Path((id, year, slug)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    told_by(&cx, &mut connection, &found, (&slug, None)).await
}

/// The same, for a funder, once it was sent.
async fn told_at_desk(cx: Cx, Path((id, year, slug)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, at_desk) = finding::find_at_desk(&cx, &mut connection, (&id, &year)).await?;
    if found.report.sent.is_none() {
        return Err(Error::NotFound);
    }
    told_by(&cx, &mut connection, &found, (&slug, Some(&at_desk))).await
}

/// The same, for an organiser of the call where no money was granted.
async fn told_to_organisers(cx: Cx, Path((id, year, slug)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = read_by_organisers(&cx, &mut connection, (&id, &year)).await?;
    told_by(&cx, &mut connection, &found, (&slug, None)).await
}

async fn read_by_organisers(cx: &Cx, connection: &mut Connection, at: (&str, &str)) -> Result<Found, Error> {
    let (found, ..) = finding::find_for_organisers(cx, connection, at).await?;
    match found.report.sent {
        Some(_) => Ok(found),
        None => Err(Error::NotFound),
    }
}

async fn told_by(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (slug, at_desk): (&str, Option<&desk::Found>),
) -> Result<Response, Error> {
    // Of what nobody told there is no paper: it would say in a partner's name that it did nothing.
    let told = found.partner(slug).filter(|(_, part)| part.version > 0);
    let (named, part) = told.ok_or(Error::NotFound)?;
    let decided = desk::granted(connection, found.sent.application.id).await?;
    let addresses = granted::addresses(connection, &decided).await?;
    let granted = granted::to(found, named, (&decided, &addresses, at_desk));
    let measured = counted(cx, connection, found).await?;
    let funder = at_desk.map(|at_desk| at_desk.funder.name.as_str());
    let document = account::document(cx, found, (named, part), ((granted, funder), &measured));
    let name = format!(
        "{}-15059-{}-{}.pdf",
        found.sent.application.number, found.report.year, named.organisation.key
    );
    printed(document, &name).await
}

/// What all tell, for those who wrote it.
async fn told_together(cx: Cx, Path((id, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    together(&cx, &mut connection, &found, None).await
}

/// The same, for a funder, once it was sent.
async fn told_together_at_desk(cx: Cx, Path((id, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, at_desk) = finding::find_at_desk(&cx, &mut connection, (&id, &year)).await?;
    if found.report.sent.is_none() {
        return Err(Error::NotFound);
    }
    together(&cx, &mut connection, &found, Some(&at_desk)).await
}

/// The same, for an organiser of the call where no money was granted.
async fn told_together_to_organisers(
    cx: Cx,
    Path((id, year)): Path<(String, String)>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = read_by_organisers(&cx, &mut connection, (&id, &year)).await?;
    together(&cx, &mut connection, &found, None).await
}

async fn together(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    at_desk: Option<&desk::Found>,
) -> Result<Response, Error> {
    // Of what nobody told there is no paper.
    if !found.is_begun() {
        return Err(Error::NotFound);
    }
    let decided = desk::granted(connection, found.sent.application.id).await?;
    let addresses = granted::addresses(connection, &decided).await?;
    let granted = granted::together(found, (&decided, &addresses, at_desk));
    let measured = counted(cx, connection, found).await?;
    let funder = at_desk.map(|at_desk| at_desk.funder.name.as_str());
    let document = account::whole(cx, found, ((granted, funder), &measured));
    let name = format!(
        "{}-15059-{}.pdf",
        found.sent.application.number, found.report.year
    );
    printed(document, &name).await
}

/// A file that proves what is said.
async fn proof(cx: Cx, Path((id, year, sha256)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    given(&cx, &mut connection, &found, &sha256).await
}

async fn proof_at_desk(cx: Cx, Path((id, year, sha256)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = finding::find_at_desk(&cx, &mut connection, (&id, &year)).await?;
    if found.report.sent.is_none() {
        return Err(Error::NotFound);
    }
    given(&cx, &mut connection, &found, &sha256).await
}

async fn proof_for_organisers(cx: Cx, Path((id, year, sha256)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = read_by_organisers(&cx, &mut connection, (&id, &year)).await?;
    given(&cx, &mut connection, &found, &sha256).await
}

async fn given(cx: &Cx, connection: &mut Connection, found: &Found, sha256: &str) -> Result<Response, Error> {
    let mut files = found.parts.iter().flat_map(|part| &part.files);
    let (_, name) = files.find(|(own, _)| own == sha256).ok_or(Error::NotFound)?;
    let kept = uploads::store::by_hash(connection, sha256)
        .await?
        .filter(|upload| upload.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    let bytes = uploads::read(&cx.app, sha256).await?.ok_or(Error::NotFound)?;
    Ok(uploads::to_be_saved(name, kept.format, bytes))
}

/// Lays a document out, away from those who wait for the pages of others.
async fn printed(document: Document, name: &str) -> Result<Response, Error> {
    let printed = tokio::task::spawn_blocking(move || printing::pdf(&document));
    let bytes = printed
        .await
        .map_err(|fault| Error::Internal(fault.into()))?
        .map_err(|fault| Error::Internal(fault.into()))?;
    let mut response = bytes.into_response();
    for (name, value) in [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&uploads::disposition(name))
                .expect("letters of ASCII, none of them a control"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}
