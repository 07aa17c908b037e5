//! What projects add to the pages of others: the way to begin one, and what waits for an answer.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::finding;
use super::pages::list::{Line, invitations, lines, of_organisation};
use super::partnership::State;
use super::project::Stage;
use crate::features::{calls, petitions};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Me, own)
        .panel(Slot::Handover, handover)
        .panel(Slot::Acting, acting)
        .panel(Slot::CallAnswer, call)
        .panel(Slot::Petition, petition)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/projects/templates/panel_me.html")]
struct MePanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    begins: bool,
}

fn own<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let lines = lines(cx, connection).await?;
        let begins = cx.actor().is_some_and(|actor| actor.holds(Power::JoinProjects));
        if lines.is_empty() && !begins {
            return Ok(String::new());
        }
        Ok(MePanel { cx, lines, begins }.render()?)
    }
    .boxed()
}

/// The invitations that one may answer.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let lines = invitations(cx, connection).await?.into_iter();
        let waiting = lines.map(|line| {
            let names: Vec<&str> = line.own.iter().map(|(name, _)| name.as_str()).collect();
            let said = cx.tv("project-invitation-waits", "organisation", &names.join(", "));
            let said = match line.asked {
                Some(asked) => format!("{said} · {asked}"),
                None => said,
            };
            (
                line.title,
                line.language,
                said,
                cx.url(&format!("/projects/{}", line.address)),
            )
        });
        Ok(Waiting::titles(waiting.collect()).render()?)
    }
    .boxed()
}

/// What is in flight for an organisation: its projects, for whoever takes a mandate over.
#[derive(Template)]
#[template(path = "features/projects/templates/panel_handover.html")]
struct HandoverPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

fn handover<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let own = of_organisation(cx, connection, subject.organisation).await?;
        if own.is_empty() {
            return Ok(String::new());
        }
        Ok(HandoverPanel { cx, lines: own }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/projects/templates/panel_begin.html")]
struct BeginPanel<'a> {
    cx: &'a Cx,
    title: String,
    words: String,
    url: String,
}

impl BeginPanel<'_> {
    fn shown<'a>(cx: &'a Cx, key: &str, query: &str) -> BeginPanel<'a> {
        BeginPanel {
            cx,
            title: cx.t(&format!("project-begin-{key}")),
            words: cx.t(&format!("project-begin-{key}.words")),
            url: cx.url(&format!("/projects/new?{query}")),
        }
    }
}

/// For whoever speaks for an organisation: beginning a project in its name.
fn acting<'a>(cx: &'a Cx, _: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::JoinProjects, Some(subject.organisation)) {
            let url = cx.url(&format!("/projects/new?organisation={}", subject.slug));
            lines.push((url, cx.t("project-new-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// Whether the way to begin a project is shown: to whoever may, and to whoever has not said who they are.
fn is_shown(cx: &Cx) -> bool {
    cx.actor().is_none_or(|actor| actor.holds(Power::JoinProjects))
}

#[derive(Template)]
#[template(
    source = "<a class=\"button quiet\" href=\"{{ url }}\">{{ cx.t(\"project-begin-call\") }}</a>",
    ext = "html"
)]
struct AnswerButton<'a> {
    cx: &'a Cx,
    url: String,
}

/// Where a project that answers a call is begun, from its announcement to the end of the answers.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let call = calls::find(connection, subject.slug).await?;
        let state = call.map(|call| call.state(cx.now()));
        if !is_shown(cx) || !matches!(state, Some(calls::State::Open | calls::State::Forecast)) {
            return Ok(String::new());
        }
        let url = cx.url(&format!("/projects/new?call={}", subject.slug));
        Ok(AnswerButton { cx, url }.render()?)
    }
    .boxed()
}

fn petition<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut shown = begun_from(cx, connection, subject.slug).await?;
        if is_shown(cx) {
            let begin = BeginPanel::shown(cx, "petition", &format!("petition={}", subject.slug));
            shown.push_str(&begin.render()?);
        }
        Ok(shown)
    }
    .boxed()
}

#[derive(Template)]
#[template(
    source = "<p>{{ cx.t(\"project-petition-from\") }} <a href=\"{{ url }}\">{{ title }}</a></p>",
    ext = "html"
)]
struct FromPanel<'a> {
    cx: &'a Cx,
    title: String,
    url: String,
}

/// The project from which a petition began, for whoever may read it: it is told to nobody else.
async fn begun_from(cx: &Cx, connection: &mut Connection, petition: &str) -> Result<String, Error> {
    let found = petitions::any(connection, petition).await?;
    let page = petitions::source_of(connection, found.petition.id).await?;
    let at = page.as_deref().and_then(|page| page.strip_prefix("/projects/"));
    let Some(at) = at else {
        return Ok(String::new());
    };
    let project = match finding::find(cx, connection, at).await {
        Err(Error::NotFound | Error::SignIn | Error::SecondFactor) => return Ok(String::new()),
        found => found?,
    };
    let (title, url) = (project.title(cx), cx.url(&project.path()));
    Ok(FromPanel { cx, title, url }.render()?)
}
