//! Small pictures of an organisation, shown inside other programs: a page for a frame (§ 5, Preview
//! Service), and pieces of HTML beside a proposal (§ 6.5, Flyout Services).

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use search::Facet;
use serde_json::json;

use super::asked::Asked;
use super::properties::{self, ALL, description, item, nature, page};
use super::types;
use crate::features::directory::{Organisation, absent, key_in_address, names, published_by_key};
use crate::shared::web::{Cx, Error};

/// What the page of every other site may put in a frame; it has no script and no form.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; \
    base-uri 'none'; frame-ancestors *";
/// Letters of a purpose that are shown.
const PURPOSE: usize = 220;

#[derive(Template)]
#[template(path = "features/reconcile/templates/preview.html")]
struct Preview<'a> {
    cx: &'a Cx,
    shown: &'a Organisation,
    nature: String,
    state: String,
    place: Option<String>,
    founded: Option<String>,
    purpose: Option<String>,
    numbers: Vec<(String, String)>,
    page: String,
}

/// The page for a frame.
pub(super) async fn show(asked: Asked, Path(id): Path<String>) -> Result<Response, Error> {
    let cx = &asked.0;
    let shown = organisation(cx, &id).await?;
    let mut answer = cx.page(&Preview {
        cx,
        nature: nature(cx, &shown),
        state: names::value(cx, Facet::State, shown.state.as_str()),
        place: place(cx, &shown),
        founded: shown.founded.map(|date| cx.date(&date)),
        purpose: shown.purpose.as_deref().map(shortened),
        numbers: shown
            .identifiers
            .iter()
            .map(|(scheme, value)| (properties::name(cx, scheme), value.clone()))
            .collect(),
        page: page(cx, &shown),
        shown: &shown,
    })?;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    Ok(answer)
}

async fn organisation(cx: &Cx, id: &str) -> Result<Organisation, Error> {
    let mut connection = cx.app.db.read().await?;
    let key = key_in_address(id);
    match published_by_key(&mut connection, key).await? {
        Some(shown) => Ok(shown),
        None => Err(absent(&mut connection, key).await?),
    }
}

fn place(cx: &Cx, shown: &Organisation) -> Option<String> {
    let commune = shown.commune.as_deref().map(|code| names::commune(cx, code));
    let name = commune.or_else(|| shown.commune_name.clone());
    let parts = [shown.postcode.clone(), name];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The beginning of a text, cut between two words.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(PURPOSE) else {
        return text.to_owned();
    };
    let cut = text[..end]
        .rsplit_once(char::is_whitespace)
        .map_or(&text[..end], |(kept, _)| kept);
    format!("{cut}…")
}

#[derive(Template)]
#[template(path = "features/reconcile/templates/flyout.html")]
struct Flyout<'a> {
    name: &'a str,
    text: &'a str,
}

fn flyout(asked: &Asked, id: &str, name: &str, text: &str) -> Result<Response, Error> {
    let html = Flyout { name, text }.render()?;
    Ok(asked.json(&json!({ "id": id, "html": html })))
}

/// Beside a proposed organisation.
pub(super) async fn entity(asked: Asked, Path(id): Path<String>) -> Result<Response, Error> {
    let shown = organisation(&asked.0, &id).await?;
    flyout(&asked, &id, &shown.name, &description(&asked.0, &shown))
}

/// Beside a proposed property.
pub(super) async fn property(asked: Asked, Path(id): Path<String>) -> Result<Response, Error> {
    let known = ALL.iter().find(|property| property.id == id);
    let item = item(&asked.0, known.ok_or(Error::NotFound)?);
    flyout(&asked, &id, &item.name, &item.description)
}

/// Beside a proposed type.
pub(super) async fn kind(asked: Asked, Path(id): Path<String>) -> Result<Response, Error> {
    let known = types::all(&asked.0).into_iter().find(|one| one.id == id);
    let known = known.ok_or(Error::NotFound)?;
    let broader = known.broader.first().map_or("", |broader| broader.name.as_str());
    flyout(&asked, &id, &known.name, broader)
}
