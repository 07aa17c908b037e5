//! Every version of a call: what changed and why, side by side; each can be read as it was, but for the
//! figures of the register, which are those of today and are said to be; and taken along as the document
//! whose hash it carries.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::prose::{Figures, Prose};
use super::saying::Saying;
use super::words;
use crate::features::calls::store;
use crate::features::calls::telling::{Difference, Policies, differences};
use crate::features::calls::version::Version;
use crate::features::programmes;
use crate::shared::i18n::Words;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/calls/{id}/versions", Access::Everyone, get(list))
        .page("/calls/{id}/versions/{number}", Access::Everyone, get(one))
        .page(
            "/calls/{id}/versions/{number}/document.json",
            Access::Everyone,
            get(document),
        )
}

/// A version in the list.
struct Line {
    number: i64,
    url: String,
    title: String,
    notice: Prose,
    hash: String,
    differences: Vec<Difference>,
}

#[derive(Template)]
#[template(path = "features/calls/templates/versions.html")]
struct VersionsPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    home: String,
    lines: Vec<Line>,
}

async fn list(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let call = store::calls::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let versions = store::versions::of_call(&mut connection, call.id).await?;
    let policies = Policies::read(&cx, &mut connection).await?;
    let home = words::address(&cx, &call);
    let lines = versions
        .iter()
        .enumerate()
        .map(|(at, (version, hash))| {
            let before = versions.get(at + 1).map(|(before, _)| before);
            Line {
                number: version.number,
                url: format!("{home}/versions/{}", version.number),
                title: cx.ta(
                    &format!("call-cause-{}", version.cause.as_str()),
                    &[
                        ("n", version.number.into()),
                        ("moment", (&words::moment(&cx, version.published_at)).into()),
                    ],
                ),
                notice: plain(&cx, &version.notice),
                hash: hash.clone(),
                differences: before.map_or_else(Vec::new, |before| {
                    let mut found = organisers(&cx, before, version);
                    found.extend(differences(&cx, &policies, &before.content, &version.content));
                    found
                }),
            }
        })
        .collect();
    let (title, lang) = call.title(cx.lang);
    cx.page(&VersionsPage {
        title: title.to_owned(),
        language: cx.foreign(lang),
        home,
        lines,
        cx: &cx,
    })
}

/// Who organises it, where that differs.
fn organisers(cx: &Cx, before: &Version, after: &Version) -> Vec<Difference> {
    let named = |version: &Version| {
        let names: Vec<&str> = version.organisers.iter().map(|one| one.name.as_str()).collect();
        names.join(", ")
    };
    let keys = |version: &Version| -> Vec<String> {
        let mut keys: Vec<String> = version.organisers.iter().map(|one| one.key.clone()).collect();
        keys.sort_unstable();
        keys
    };
    if keys(before) == keys(after) {
        return Vec::new();
    }
    vec![Difference {
        name: cx.t("call-fact-organisers"),
        before: named(before),
        after: named(after),
        language: None,
    }]
}

/// A text in which no figure is put.
pub(super) fn plain(cx: &Cx, words: &Words) -> Prose {
    Prose::new(cx, words, &Figures::default())
}

#[derive(Template)]
#[template(path = "features/calls/templates/version.html")]
struct VersionPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    home: String,
    number: i64,
    published: String,
    /// Whether it is the one that stands.
    stands: bool,
    notice: Prose,
    organisers: String,
    hash: String,
    saying: Saying<'a>,
}

async fn one(cx: Cx, Path((address, number)): Path<(String, String)>) -> Result<Response, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let call = store::calls::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let (version, hash) = store::versions::of_call(&mut connection, call.id)
        .await?
        .into_iter()
        .find(|(version, _)| version.number == number)
        .ok_or(Error::NotFound)?;
    let addresses = &version.content.means.programmes;
    let offered = programmes::briefs(&cx, &mut connection, addresses).await?;
    drop(connection);
    let (title, lang) = version.content.about.title.get(cx.lang);
    let organisers: Vec<&str> = version.organisers.iter().map(|one| one.name.as_str()).collect();
    cx.page(&VersionPage {
        title: title.to_owned(),
        language: cx.foreign(lang),
        home: words::address(&cx, &call),
        number,
        published: words::moment(&cx, version.published_at),
        stands: call.version.0 == number,
        notice: plain(&cx, &version.notice),
        organisers: organisers.join(", "),
        hash,
        saying: Saying::new(&cx, &version.content).await?.offering(offered),
        cx: &cx,
    })
}

/// The document itself, byte for byte what was hashed.
async fn document(cx: Cx, Path((address, number)): Path<(String, String)>) -> Result<Response, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let call = store::calls::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let (text, hash) = store::versions::document(&mut connection, call.id, number)
        .await?
        .ok_or(Error::NotFound)?;
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    let tag = HeaderValue::from_str(&format!("\"{hash}\"")).expect("hexadecimal figures");
    headers.insert(header::ETAG, tag);
    Ok(response)
}
