//! Meetings about a publication: announced by whoever publishes it, read by everybody, and put in people's calendars.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::show::any;
use super::{Said, address, keeping, kept, refused, said};
use crate::features::publications::publication::Publication;
use crate::features::publications::store::meetings;
use crate::features::publications::store::publications::titles;
use crate::features::publications::talking::{self, Meeting, PLACE_MOST, WORDS_MOST};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepSurveys);
    Routes::new()
        .page("/publications/{id}/meetings", keeping, get(list).post(act))
        .page("/publications/{id}/meetings.ics", Access::Everyone, get(dates))
}

/// A meeting as a page shows it.
pub(super) struct Met {
    pub id: i64,
    pub when: String,
    pub place: String,
    pub lines: Vec<String>,
    pub language: Option<&'static str>,
    /// How it stands, where it is neither ahead nor to take place.
    pub stands: Option<String>,
    /// Whether it can be called off.
    pub ahead: bool,
}

/// Meetings as pages show them, the next first, then those that were.
pub(super) fn met(cx: &Cx, mut every: Vec<Meeting>) -> Vec<Met> {
    let now = cx.now();
    every.sort_by_key(|one| (one.starts_at < now, (one.starts_at - now).abs()));
    every
        .into_iter()
        .map(|one| {
            let over = one.starts_at < now;
            Met {
                id: one.id,
                when: cx.moment(&one.starts_at),
                lines: one.words.lines().map(str::to_owned).collect(),
                language: cx.foreign(one.language),
                stands: match (one.cancelled, over) {
                    (true, _) => Some(cx.t("publication-meeting-cancelled")),
                    (false, true) => Some(cx.t("publication-meeting-over")),
                    (false, false) => None,
                },
                ahead: !one.cancelled && !over,
                place: one.place,
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "features/publications/templates/meetings.html")]
struct MeetingsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: Said,
    back: String,
    here: String,
    meetings: Vec<Met>,
    /// Whether everybody reads the publication: only then is a meeting about it announced.
    public: bool,
}

/// Whether everybody reads a publication.
fn is_read(publication: &Publication) -> bool {
    publication.number > 0 && publication.withdrawn.is_none()
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    publication: &Publication,
    form: &Form,
) -> Result<Response, Error> {
    cx.page(&MeetingsPage {
        title: said(cx, &titles(connection, publication).await?),
        back: address(cx, publication, "/write"),
        here: address(cx, publication, "/meetings"),
        meetings: met(cx, meetings::of(connection, publication.id).await?),
        public: is_read(publication),
        cx,
        form,
    })
}

async fn list(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, _) = kept(&cx, &mut connection, &at).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &publication, &form).await
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (publication, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &publication, "/meetings"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let keeping = keeping(&cx, &organisation, acting);
    let whose = (keeping, &publication);
    let done = if form.is("act", "cancel") {
        let id = form.value("meeting").parse().map_err(|_| Error::NotFound)?;
        talking::cancel(&mut transaction, whose, id).await?;
        "publication-done-cancelled"
    } else {
        if !is_read(&publication) {
            form.refuse("day", "publication-meeting-unread");
        }
        let starts_at = talking::instant(&cx.app, form.value("day"), form.value("hour"));
        let starts_at = starts_at.filter(|at| *at > keeping.now);
        if starts_at.is_none() {
            form.refuse("day", "publication-meeting-day-wrong");
        }
        let place = line(&form.required("place", PLACE_MOST, "publication-meeting-place-wrong"));
        let words = plain(form.value("words"));
        if words.chars().count() > WORDS_MOST {
            form.refuse("words", "publication-wrong-long");
        }
        let (Some(starts_at), true) = (starts_at, form.is_fine()) else {
            return Ok(refused(page(&cx, &mut transaction, &publication, &form).await?));
        };
        let told = (starts_at, place.as_str(), words.as_str(), cx.lang);
        talking::announce(&mut transaction, whose, told).await?;
        "publication-done-meeting"
    };
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}

/// The same meetings as a calendar (RFC 5545). Where the publication is withdrawn it still answers, and calls off what was to
/// come then: it stands in people's calendars. Its sequence grows with what is published and withdrawn, as calendars ask.
async fn dates(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, version) = any(&mut connection, &at, None).await?;
    let every = meetings::of(&mut connection, publication.id).await?;
    drop(connection);
    let (title, _) = said(&cx, &version.document.content.titles);
    let url = cx.absolute(&address(&cx, &publication, ""));
    let withdrawn = publication.withdrawn.as_ref().map(|withdrawn| withdrawn.at);
    let turn = 2 * publication.number + i64::from(withdrawn.is_some());
    let events: Vec<Event> = every
        .into_iter()
        .map(|one| {
            let told = [one.place.as_str(), one.words.as_str()];
            let told = told.into_iter().filter(|words| !words.is_empty());
            Event {
                uid: format!("publication-{}-meeting-{}", publication.address, one.id),
                stamp: one.changed_at.max(withdrawn.unwrap_or_default()),
                sequence: one.version + turn,
                at: At::Instant(one.starts_at),
                summary: title.clone(),
                description: told.collect::<Vec<_>>().join("\n"),
                url: url.clone(),
                cancelled: one.cancelled || withdrawn.is_some_and(|at| one.starts_at >= at),
            }
        })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, no-cache"),
    ];
    Ok((headers, calendar(&title, &events)).into_response())
}
