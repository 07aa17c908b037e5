//! What a pole does, kept by its own people: what, who among the members, by when, where it stands.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Found, Said, languages, living, name, refused, written_in};
use crate::features::directory;
use crate::features::poles::action::{Action, Progress};
use crate::features::poles::actions;
use crate::features::poles::content::LINE_MOST;
use crate::features::poles::pole::State;
use crate::features::poles::store::life;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/actions",
        Access::Holding(Power::KeepPoles),
        get(show).post(save),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The action that is changed; a new one where it says nothing.
    #[serde(default)]
    action: String,
}

#[derive(Template)]
#[template(path = "features/poles/templates/doing.html")]
struct DoingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: Said,
    actions: Vec<Shown>,
    /// Who can do it: key and name; first all together.
    members: Vec<(String, String)>,
}

/// An action as it is shown.
pub(super) struct Shown {
    pub id: i64,
    pub what: Said,
    /// Who, by when; in which language it is written where that is not the page's.
    pub about: String,
    pub progress: String,
    /// The member that is asked to do it and has not said yes.
    pub proposed: Option<i64>,
}

impl DoingPage<'_> {
    fn states(&self) -> Vec<(&'static str, String)> {
        let every = Progress::ALL.iter();
        every
            .map(|one| {
                (
                    one.as_str(),
                    self.cx.t(&format!("pole-progress-{}", one.as_str())),
                )
            })
            .collect()
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }

    fn is_new(&self) -> bool {
        self.form.value("action").is_empty()
    }
}

/// The actions of a pole as they are shown.
pub(super) async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    (actions, carrier): (&[Action], i64),
) -> Result<Vec<Shown>, StoreError> {
    let ids: Vec<i64> = actions.iter().filter_map(|one| one.member).collect();
    let known = directory::published_by_ids(connection, &ids).await?;
    let who = |action: &Action| match action.member {
        None => cx.t("pole-together"),
        Some(id) => match known.iter().find(|one| one.id == id) {
            Some(one) => one.name.clone(),
            None => cx.t("pole-a-member"),
        },
    };
    let today = cx.app.clock.today();
    let when = |action: &Action| {
        let key = match action.is_late(today) {
            true => "pole-due-past",
            false => "pole-due-on",
        };
        action.due.map(|day| cx.tv(key, "date", &cx.date(&day)))
    };
    let about = |action: &Action| {
        let about = [Some(who(action)), when(action), written_in(cx, action.language)];
        about.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    Ok(actions
        .iter()
        .map(|action| Shown {
            id: action.id,
            what: (action.what.clone(), cx.foreign(action.language)),
            about: about(action),
            progress: match action.is_proposed(carrier) {
                true => cx.t("pole-action-proposed"),
                false => cx.t(&format!("pole-progress-{}", action.progress.as_str())),
            },
            proposed: action.member.filter(|_| action.is_proposed(carrier)),
        })
        .collect())
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let actions = life::actions(connection, found.pole.id).await?;
    let accepted = found.members.iter().filter(|one| one.state == State::Accepted);
    let ids: Vec<i64> = accepted.map(|one| one.organisation).collect();
    let mut known = directory::any_by_ids(connection, &ids).await?;
    known.sort_by_cached_key(|one| search::fold(&one.name));
    let mut members = vec![(String::new(), cx.t("pole-together"))];
    members.extend(known.into_iter().map(|one| (one.key, one.name)));
    cx.page(&DoingPage {
        cx,
        form,
        here: found.at(cx, ""),
        name: name(cx, &found.pole.content),
        actions: shown(cx, connection, (&actions, found.pole.carrier)).await?,
        members,
    })
}

async fn show(cx: Cx, Path(at): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = living(&cx, &mut connection, &at).await?;
    let actions = life::actions(&mut connection, found.pole.id).await?;
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
        .with("state", Progress::Planned.as_str());
    if let Some(action) = actions.iter().find(|one| one.id.to_string() == asked.action) {
        form = form
            .with("action", &action.id.to_string())
            .with("version", &action.version.to_string())
            .with("what", &action.what)
            .with("language", action.language.code())
            .with("due", &action.due.map_or_else(String::new, |day| day.to_string()))
            .with("state", action.progress.as_str());
        if let Some(member) = action.member
            && let Some(member) = directory::any_by_ids(&mut connection, &[member]).await?.pop()
        {
            form = form.with("who", &member.key);
        }
    }
    page(&cx, &mut connection, &found, &form).await
}

async fn save(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = living(&cx, &mut transaction, &at).await?;
    let (person, led) = (Some(acting.person), found.at(&cx, "/actions"));
    let sent = form.value("sending").to_owned();
    if once::led_to(&mut transaction, &sent, person).await?.is_some() {
        return Ok(cx.redirect_done(&led));
    }
    let every = life::actions(&mut transaction, found.pole.id).await?;
    let wanted = form.value("action").to_owned();
    let before = every.iter().find(|one| one.id.to_string() == wanted);
    if before.is_none() && !wanted.is_empty() {
        return Err(Error::NotFound);
    }
    let what = line(&form.required("what", LINE_MOST, "pole-action-what"));
    let due: Option<Date> = form.value("due").trim().parse().ok();
    if due.is_none() && !form.value("due").trim().is_empty() {
        form.refuse("due", "pole-action-due");
    }
    let progress: Progress = form.value("state").parse().unwrap_or(Progress::Planned);
    let mut member = None;
    if !form.value("who").is_empty() {
        let id = directory::number_of_key(&mut transaction, form.value("who")).await?;
        // One that went since may keep what it did.
        let known = |id: &i64| {
            before.is_some_and(|one| one.member == Some(*id))
                || found
                    .members
                    .iter()
                    .any(|one| one.organisation == *id && one.state == State::Accepted)
        };
        member = id.filter(known);
        if member.is_none() {
            form.refuse("who", "pole-action-who");
        }
    }
    if form.is_fine() {
        let action = Action {
            id: before.map_or_else(chance::row, |one| one.id),
            member,
            language: form.value("language").parse().unwrap_or(cx.lang),
            // A yes is to what was asked, by that day.
            agreed_at: before
                .filter(|one| (one.member, one.due, &one.what) == (member, due, &what))
                .and_then(|one| one.agreed_at),
            what,
            due,
            progress,
            version: match before {
                Some(_) => form.value("version").parse().unwrap_or(-1),
                None => 0,
            },
        };
        let by = found.by_carrier(acting);
        if actions::act(&mut transaction, &cx.app, &found.pole, &action, by).await? {
            once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("pole-done-action")));
        }
        let now = before.map_or(0, |one| one.version);
        form = form.with("version", &now.to_string());
        form.refuse("what", "form-changed-meanwhile");
    }
    Ok(refused(page(&cx, &mut transaction, &found, &form).await?))
}
