//! On the page of an organisation: what it publishes, and for whoever keeps it the way there. On that of a commune or a
//! theme: what is published about it. On one's own page: what waits to be read.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::list::{Line, line};
use super::pages::public;
use super::publication::Listed;
use super::store::lists::{self, Wanted};
use super::store::{messages, publications};
use crate::features::directory;
use crate::features::petitions;
use crate::features::surveys::surveys_are_made;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

/// Publications shown on the page of something else.
const SHOWN: i64 = 5;

/// The panels of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Commune, commune)
        .panel(Slot::Theme, theme)
        .panel(Slot::Acting, acting)
        .panel(Slot::Petition, petition)
        .panel(Slot::Waiting, waiting)
}

#[derive(Template)]
#[template(path = "features/publications/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    keep: Option<String>,
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

async fn listed(
    cx: &Cx,
    connection: &mut Connection,
    wanted: Wanted<'_>,
    keep: Option<String>,
) -> Result<String, Error> {
    let found = lists::published(connection, wanted, SHOWN).await?;
    let ids: Vec<i64> = found.iter().map(|(_, by, _)| *by).collect();
    let shown = directory::published_by_ids(connection, &ids).await?;
    let lines: Vec<Line> = found
        .iter()
        .filter(|(_, by, _)| shown.iter().any(|one| one.id == *by))
        .map(|(address, _, listed)| line(cx, address, listed))
        .collect();
    match lines.is_empty() && keep.is_none() {
        true => Ok(String::new()),
        false => Ok(Panel { cx, lines, keep }.render()?),
    }
}

/// For whoever writes for an organisation: the way to what it publishes.
fn acting<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let of = subject.organisation;
        let mut lines = Vec::new();
        if cx.could(Power::KeepSurveys, Some(of)) && surveys_are_made(cx, connection, of).await? {
            let url = cx.url(&format!("/organisations/{}/publications", subject.slug));
            lines.push((url, cx.t("publications-keep")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let of = subject.organisation;
        let keeps = cx.could(Power::KeepSurveys, Some(of)) && surveys_are_made(cx, connection, of).await?;
        let keep = keeps.then(|| cx.url(&format!("/organisations/{}/publications", subject.slug)));
        let wanted = Wanted {
            organisation: of,
            ..Wanted::default()
        };
        listed(cx, connection, wanted, keep).await
    }
    .boxed()
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let codes = cx.app.territory.every_code(&[subject.slug]);
        let wanted = Wanted {
            commune: &codes,
            ..Wanted::default()
        };
        listed(cx, connection, wanted, None).await
    }
    .boxed()
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Wanted {
            theme: subject.slug,
            ..Wanted::default()
        };
        listed(cx, connection, wanted, None).await
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/publications/templates/panel_petition.html")]
struct Begun<'a> {
    cx: &'a Cx,
    line: Line,
}

/// The publication from which a petition begins.
fn petition<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = petitions::any(connection, subject.slug).await?;
        let page = petitions::source_of(connection, found.petition.id).await?;
        let at = page
            .as_deref()
            .and_then(|page| page.strip_prefix("/publications/"));
        let Some(at) = at else {
            return Ok(String::new());
        };
        let (publication, _, version) = match public(connection, at, None).await {
            // What is withdrawn, or never was published, is told of nowhere.
            Err(Error::NotFound) => return Ok(String::new()),
            found => found?,
        };
        let line = line(cx, &publication.address, &Listed::of(&version.document));
        Ok(Begun { cx, line }.render()?)
    }
    .boxed()
}

/// What others wrote and the asker may read, and what was written to them about what they publish.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mut waiting = Vec::new();
        let of = actor
            .mandates_with(Power::KeepSurveys)
            .filter_map(|mandate| mandate.organisation);
        for organisation in of {
            for one in lists::to_read(connection, organisation, actor.person).await? {
                let title = one.titles.get(cx.lang).0;
                waiting.push((
                    cx.tv("publication-me-read", "title", title),
                    cx.url(&format!("/publications/{}/write", one.address)),
                ));
            }
            for (address, n) in messages::waiting(connection, organisation).await? {
                let Some(publication) = publications::find(connection, &address).await? else {
                    continue;
                };
                let titles = publications::titles(connection, &publication).await?;
                let args = [("n", Arg::from(n)), ("title", Arg::Text(titles.get(cx.lang).0))];
                waiting.push((
                    cx.ta("publication-me-messages", &args),
                    cx.url(&format!("/publications/{address}/messages")),
                ));
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}
