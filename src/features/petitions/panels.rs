//! What petitions add to the pages of others: an organisation, a commune, a theme, a policy, one's own page.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::becoming;
use super::finding::{self, Found};
use super::pages::{Lines, address, lines, stands, title};
use super::petition::{Petition, State};
use super::store::petitions::{self, Wanted};
use super::store::supports;
use crate::features::calls;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Doors, Error, Form, Routes, Slot, Subject, Waiting};

/// Petitions shown on the page of something else.
const SHOWN: usize = 5;

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Commune, commune)
        .panel(Slot::Theme, theme)
        .panel(Slot::Policy, policy)
        .panel(Slot::Call, call)
        .panel(Slot::Acting, acting)
        .panel(Slot::Waiting, waiting)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/petitions/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// What was asked by or about it; what a body must answer.
    asked: Lines,
    to_answer: Lines,
    /// Where one begins a petition from there.
    open: Option<String>,
}

impl Panel<'_> {
    fn is_silent(&self) -> bool {
        self.asked.lines.is_empty() && self.to_answer.lines.is_empty() && self.open.is_none()
    }

    fn said(self) -> Result<String, Error> {
        match self.is_silent() {
            true => Ok(String::new()),
            false => Ok(self.render()?),
        }
    }
}

async fn some(cx: &Cx, connection: &mut Connection, petitions: Vec<Petition>) -> Result<Lines, StoreError> {
    let mut found = finding::shown(connection, petitions).await?;
    found.truncate(SHOWN);
    lines(cx, connection, &found, 3).await
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut own = petitions::of_organisation(connection, subject.organisation).await?;
        own.retain(Petition::is_public);
        // What waits comes first, the first due first; then what was answered last.
        let mut received = petitions::to_addressee(connection, subject.organisation).await?;
        received.sort_by_key(|petition| (!petition.state.waits(), petition.due_on));
        // From a public body's page one asks that body; what one asks in the name of one's own is begun among its doors.
        let speaks = cx.could(Power::AnswerCalls, Some(subject.organisation));
        let asks = cx.actor().is_some_and(|actor| actor.holds(Power::AnswerCalls));
        let open = match asks && !speaks {
            true => finding::bodies(cx, connection)
                .await?
                .iter()
                .any(|body| body.id == subject.organisation),
            false => false,
        };
        let panel = Panel {
            asked: some(cx, connection, own).await?,
            to_answer: some(cx, connection, received).await?,
            open: open.then(|| cx.url(&format!("/petitions/new?addressee={}", subject.slug))),
            cx,
        };
        panel.said()
    }
    .boxed()
}

/// For whoever speaks for an organisation: opening a subject in its name.
fn acting<'a>(cx: &'a Cx, _: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::AnswerCalls, Some(subject.organisation)) {
            let url = cx.url(&format!("/petitions/new?organisation={}", subject.slug));
            lines.push((url, cx.t("petitions-begin")));
        }
        Ok(Doors { lines }.render()?)
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
        listed(cx, connection, &wanted, "commune", subject.slug).await
    }
    .boxed()
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Wanted {
            theme: Some(subject.slug),
            ..Wanted::default()
        };
        listed(cx, connection, &wanted, "theme", subject.slug).await
    }
    .boxed()
}

fn policy<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Wanted {
            policy: Some(subject.slug),
            ..Wanted::default()
        };
        listed(cx, connection, &wanted, "policy", subject.slug).await
    }
    .boxed()
}

async fn listed(
    cx: &Cx,
    connection: &mut Connection,
    wanted: &Wanted<'_>,
    about: &str,
    slug: &str,
) -> Result<String, Error> {
    let found = petitions::listed(connection, wanted, SHOWN as i64, 0).await?;
    let panel = Panel {
        asked: some(cx, connection, found).await?,
        to_answer: Lines {
            lines: Vec::new(),
            level: 3,
        },
        open: cx
            .actor()
            .is_some_and(|actor| actor.holds(Power::AnswerCalls))
            .then(|| cx.url(&format!("/petitions/new?{about}={slug}"))),
        cx,
    };
    panel.said()
}

#[derive(Template)]
#[template(path = "features/petitions/templates/panel_call.html")]
struct CallPanel<'a> {
    cx: &'a Cx,
    from: Lines,
    action: String,
    /// For whoever organises it: petitions to its organisers that it does not come from yet, and those that
    /// it does. Address and title.
    others: Vec<(String, String)>,
    own: Vec<(String, String)>,
    form: Form,
}

/// The petitions that a call came from; whoever organises it says so there.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let from = supports::petitions_of(connection, call.id).await?;
        let from = petitions::by_ids(connection, &from).await?;
        let from = finding::shown(connection, from).await?;
        let mut others = Vec::new();
        for organiser in &call.organisers {
            if cx.could(Power::OrganiseCalls, Some(*organiser)) {
                let received = petitions::to_addressee(connection, *organiser).await?;
                others.extend(finding::shown(connection, received).await?);
            }
        }
        let named = |found: &Found| (found.petition.key.clone(), title(cx, &found.petition));
        let organises = call
            .organisers
            .iter()
            .any(|one| cx.could(Power::OrganiseCalls, Some(*one)));
        others.retain(|found| {
            becoming::may_become(found, &call) && from.iter().all(|one| one.petition.id != found.petition.id)
        });
        if from.is_empty() && others.is_empty() {
            return Ok(String::new());
        }
        let panel = CallPanel {
            own: if organises {
                from.iter().map(named).collect()
            } else {
                Vec::new()
            },
            from: lines(cx, connection, &from, 3).await?,
            action: cx.url(&format!("/calls/{}/petition", call.address)),
            others: others.iter().map(named).collect(),
            form: Form::new(),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// What the asker's bodies must answer; drafts and fresh answers of the organisations they speak for.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut waiting = Vec::new();
        for body in finding::holding(cx, connection, Power::AnswerPetitions).await? {
            let mut received = petitions::to_addressee(connection, body.id).await?;
            received.retain(|petition| petition.state.waits());
            for found in finding::shown(connection, received).await? {
                let stands = stands(cx, &found.petition, found.petition.late(&cx.app.clock));
                let words = said(cx, "petitions-me-answer", &found);
                let url = format!("{}/answer", address(cx, &found.petition));
                waiting.push((words, None, stands, url));
            }
        }
        for own in finding::own(cx, connection).await? {
            let mut begun = petitions::of_organisation(connection, own.id).await?;
            begun.retain(|petition| matches!(petition.state, State::Draft | State::Answered));
            for found in finding::with(connection, begun).await? {
                let key = match found.petition.state {
                    State::Draft => "petitions-me-draft",
                    _ => "petitions-me-answered",
                };
                let url = address(cx, &found.petition);
                waiting.push((said(cx, key, &found), None, String::new(), url));
            }
        }
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

fn said(cx: &Cx, key: &str, found: &Found) -> String {
    cx.ta(
        key,
        &[
            ("title", Arg::Text(&found.petition.title)),
            ("petitioner", Arg::Text(&found.petitioner.name)),
            ("addressee", Arg::Text(&found.addressee.name)),
        ],
    )
}
