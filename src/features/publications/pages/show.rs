//! What everybody reads: the last version, whose figures follow the data where the author chose so; and every version as
//! it was on its day.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::meetings::{Met, met};
use super::{Said, address, as_taken, as_today, lines, said};
use crate::features::directory::{self, Organisation, names};
use crate::features::petitions;
use crate::features::publications::publication::{Publication, Section, Version};
use crate::features::publications::store::{meetings, publications};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/publications/{id}", Access::Everyone, get(last))
        .page("/publications/{id}/versions/{n}", Access::Everyone, get(one))
}

/// A part, ready to be shown.
pub(super) struct Part {
    pub heading: Said,
    pub lines: (Vec<String>, Option<&'static str>),
    /// The figure, if any, and what is to be known of its values.
    pub figure: Option<(String, String)>,
}

/// A part as it is read today, or as it was taken.
pub(super) async fn part(
    cx: &Cx,
    section: &Section,
    (today, files): (bool, Option<&str>),
) -> Result<Part, Error> {
    let figure = match &section.figure {
        None => None,
        Some(taken) => {
            let told = match today {
                true => as_today(cx, (&section.key, taken), files).await?,
                false => as_taken(cx, (&section.key, taken), files),
            };
            let html = told.figure.map(|figure| figure.html(cx)).transpose()?;
            html.map(|html| (html, told.standing))
        }
    };
    Ok(Part {
        heading: said(cx, &section.headings),
        lines: lines(cx, &section.texts),
        figure,
    })
}

/// A heading that names a later version, and what that corrects, with its language where it is another.
type Corrected = (String, (Vec<String>, Option<&'static str>));

#[derive(Template)]
#[template(path = "features/publications/templates/show.html")]
struct Show<'a> {
    cx: &'a Cx,
    title: Said,
    summary: (Vec<String>, Option<&'static str>),
    by: (String, String),
    authors: String,
    when: String,
    /// The last version, where this is an earlier one.
    later: Option<String>,
    /// What each later version says that it corrects.
    corrected: Vec<Corrected>,
    errata: (Vec<String>, Option<&'static str>),
    parts: Vec<Part>,
    /// The theme and the commune that it is about: address, name.
    about: Vec<(String, String)>,
    discussion: (Vec<String>, Option<&'static str>),
    /// Where one meets to talk about it, and where that is put in a calendar.
    meetings: Vec<Met>,
    calendar: String,
    /// Where one writes to whoever publishes it, begins a petition, and where whoever may begins a call.
    contact: String,
    petition: String,
    call: Option<String>,
    /// The petitions that began from it; empty where there is none.
    petitions: String,
    citation: String,
    /// Where this version stands for good.
    stands: String,
    /// Address, number, day, hash of every version.
    versions: Vec<(String, String, String, String)>,
    keep: Option<String>,
}

/// A publication of which something is published, who publishes it, and a version of it, the last where none is named;
/// be it withdrawn or not.
pub(super) async fn any(
    connection: &mut Connection,
    at: &str,
    number: Option<&str>,
) -> Result<(Publication, Organisation, Version), Error> {
    let found = publications::find(connection, at).await?;
    let publication = found.ok_or(Error::NotFound)?;
    let number = match number {
        Some(number) => number.parse().map_err(|_| Error::NotFound)?,
        None => publication.number,
    };
    let version = publications::version(connection, publication.id, number).await?;
    let organisation = directory::published_by_ids(connection, &[publication.organisation])
        .await?
        .pop();
    Ok((
        publication,
        organisation.ok_or(Error::NotFound)?,
        version.ok_or(Error::NotFound)?,
    ))
}

/// The same, as long as it is given to read.
pub(in crate::features::publications) async fn public(
    connection: &mut Connection,
    at: &str,
    number: Option<&str>,
) -> Result<(Publication, Organisation, Version), Error> {
    let found = any(connection, at, number).await?;
    match found.0.withdrawn {
        None => Ok(found),
        Some(_) => Err(Error::NotFound),
    }
}

#[derive(Template)]
#[template(path = "features/publications/templates/withdrawn.html")]
struct Gone<'a> {
    cx: &'a Cx,
    title: Said,
    by: (String, String),
    when: String,
    why: (Vec<String>, Option<&'static str>),
    keep: Option<String>,
}

/// What stands at the address of what was withdrawn: whoever follows a citation learns why.
fn gone(
    cx: &Cx,
    publication: &Publication,
    (by, version): (&Organisation, &Version),
) -> Result<Option<Response>, Error> {
    let Some(withdrawn) = &publication.withdrawn else {
        return Ok(None);
    };
    let mut page = cx.page(&Gone {
        title: said(cx, &version.document.content.titles),
        by: (by.name.clone(), cx.url(&format!("/organisations/{}", by.slug()))),
        when: cx.day(&withdrawn.at),
        why: lines(cx, &withdrawn.why),
        keep: cx
            .could(Power::KeepSurveys, Some(publication.organisation))
            .then(|| address(cx, publication, "/write")),
        cx,
    })?;
    *page.status_mut() = StatusCode::GONE;
    Ok(Some(page))
}

async fn last(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    show(&cx, &at, None).await
}

async fn one(cx: Cx, Path((at, number)): Path<(String, String)>) -> Result<Response, Error> {
    show(&cx, &at, Some(&number)).await
}

/// A line to cite a version by.
pub(in crate::features::publications) fn citation(cx: &Cx, at: &str, version: &Version) -> String {
    let document = &version.document;
    let content = &document.content;
    let by = match content.authors.is_empty() {
        true => document.organisation.clone(),
        false => format!("{}, {}", content.authors, document.organisation),
    };
    let (day, link) = (
        cx.day(&document.published_at),
        cx.absolute(&cx.url(&format!("/publications/{at}/versions/{}", document.number))),
    );
    let args = [
        ("by", Arg::Text(&by)),
        ("title", Arg::Text(content.titles.get(cx.lang).0)),
        ("n", Arg::from(document.number)),
        ("date", Arg::Text(&day)),
        ("link", Arg::Text(&link)),
    ];
    cx.ta("publication-citation", &args)
}

async fn show(cx: &Cx, at: &str, number: Option<&str>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, organisation, version) = any(&mut connection, at, number).await?;
    if let Some(page) = gone(cx, &publication, (&organisation, &version))? {
        return Ok(page);
    }
    let every = publications::versions(&mut connection, publication.id).await?;
    let since = publications::errata_since(&mut connection, publication.id, version.document.number).await?;
    let meetings = meetings::of(&mut connection, publication.id).await?;
    let page = format!("/publications/{}", publication.address);
    let petitions = petitions::begun_from(cx, &mut connection, (&page, 4)).await?;
    drop(connection);
    let corrected = since.into_iter().map(|(number, at, errata)| {
        let day = cx.day(&at);
        let args = [("n", Arg::from(number)), ("date", Arg::Text(&day))];
        (cx.ta("publication-corrected", &args), lines(cx, &errata))
    });
    let document = &version.document;
    let content = &document.content;
    let way = |number: i64| address(cx, &publication, &format!("/versions/{number}"));
    let files = format!("/publications/{at}/versions/{}/figures", document.number);
    let mut parts = Vec::new();
    for section in &content.sections {
        parts.push(part(cx, section, (number.is_none(), Some(&files))).await?);
    }
    let n = |number: i64| cx.n(&u64::try_from(number).unwrap_or_default());
    let day = cx.day(&document.published_at);
    let args = [("n", Arg::from(document.number)), ("date", Arg::Text(&day))];
    let theme = cx.app.territory.theme(&content.theme).map(|theme| {
        (
            cx.url(&format!("/themes/{}", theme.slug)),
            names::theme(cx, &theme.slug).to_owned(),
        )
    });
    let commune = (!content.commune.is_empty()).then(|| {
        (
            cx.url(&format!("/communes/{}", content.commune)),
            names::commune(cx, &content.commune),
        )
    });
    cx.page(&Show {
        title: said(cx, &content.titles),
        summary: lines(cx, &content.summaries),
        by: (
            document.organisation.clone(),
            cx.url(&format!("/organisations/{}", organisation.slug())),
        ),
        authors: content.authors.clone(),
        when: cx.ta("publication-version-of", &args),
        later: (document.number < publication.number).then(|| address(cx, &publication, "")),
        corrected: corrected.collect(),
        errata: lines(cx, &content.errata),
        parts,
        about: theme.into_iter().chain(commune).collect(),
        discussion: lines(cx, &content.discussion),
        meetings: met(cx, meetings),
        calendar: address(cx, &publication, "/meetings.ics"),
        contact: address(cx, &publication, "/contact"),
        petition: petition(cx, at, &version),
        petitions,
        call: cx
            .actor()
            .is_some_and(|actor| actor.holds(Power::OrganiseCalls))
            .then(|| {
                let title = utf8_percent_encode(content.titles.get(cx.lang).0, NON_ALPHANUMERIC);
                cx.url(&format!("/calls/new?title={title}"))
            }),
        citation: citation(cx, at, &version),
        stands: way(document.number),
        versions: every
            .into_iter()
            .map(|(number, hash, at)| (way(number), n(number), cx.day(&at), hash))
            .collect(),
        keep: cx
            .could(Power::KeepSurveys, Some(publication.organisation))
            .then(|| address(cx, &publication, "/write")),
        cx,
    })
}

/// Where one begins a petition about a publication; what is known of it already stands there.
fn petition(cx: &Cx, at: &str, version: &Version) -> String {
    let content = &version.document.content;
    let title = content.titles.get(cx.lang).0;
    let link = cx.absolute(&cx.url(&format!(
        "/publications/{at}/versions/{}",
        version.document.number
    )));
    let page = format!("/publications/{at}");
    let args = [("title", Arg::Text(title)), ("link", Arg::Text(&link))];
    let words = cx.ta("publication-petition-words", &args);
    let about: Vec<String> = [
        ("theme", content.theme.as_str()),
        ("commune", content.commune.as_str()),
        ("words", words.as_str()),
        ("source", page.as_str()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
    .collect();
    cx.url(&format!("/petitions/new?{}", about.join("&")))
}
