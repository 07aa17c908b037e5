//! What is to be done: by whom, until when.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Words, closed};
use crate::features::projects::acts::talking;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::store::{projects, talks};
use crate::features::projects::talk::Task;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::web::{get, typed};

/// Characters of a task at most, and tasks of one project.
const WORDS_MOST: usize = 300;
const MOST: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/tasks",
        Access::Holding(Power::WriteProjects),
        get(show).post(write),
    )
}

/// A task as a line.
pub(super) struct Line {
    pub id: i64,
    pub words: String,
    pub said: String,
    pub late: bool,
    pub done: bool,
}

/// The tasks of a project as lines; those that are not done come first.
pub(super) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<Line>, StoreError> {
    let today = cx.app.clock.today();
    let tasks = talks::tasks(connection, found.project.id).await?;
    let line = |task: &Task| {
        let partner = task.organisation.and_then(|id| found.partner_of(id));
        let who = partner.map(|partner| partner.organisation.name.clone());
        let until = match (task.done_at, task.due) {
            (Some(at), _) => Some(cx.tv("project-task-done-on", "date", &cx.day(&at))),
            (None, Some(day)) => Some(cx.tv("project-task-until", "date", &cx.date(&day))),
            (None, None) => None,
        };
        Line {
            id: task.id,
            words: task.words.clone(),
            said: who.into_iter().chain(until).collect::<Vec<_>>().join(" · "),
            late: task.done_at.is_none() && task.due.is_some_and(|day| day < today),
            done: task.done_at.is_some(),
        }
    };
    Ok(tasks.iter().map(line).collect())
}

#[derive(Template)]
#[template(path = "features/projects/templates/tasks.html")]
struct TasksPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    lines: Vec<Line>,
    members: Vec<(String, String)>,
    writes: bool,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let members = found.members().map(|partner| {
        (
            partner.organisation.key.clone(),
            partner.organisation.name.clone(),
        )
    });
    cx.page(&TasksPage {
        cx,
        form,
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        lines: lines(cx, connection, found).await?,
        members: std::iter::once((String::new(), cx.t("project-task-anybody")))
            .chain(members)
            .collect(),
        writes: found.writes(cx),
    })
}

async fn write(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => return closed.page(&cx, vec![(String::new(), form.value("words").to_owned())]),
    };
    let (now, person) = (cx.now(), Some(acting.person));
    let led = cx.url(&format!("{}/tasks", found.path()));
    projects::take_turns(&mut transaction, found.project.id, now).await?;
    let tasks = talks::tasks(&mut transaction, found.project.id).await?;
    if let Ok(task) = form.value("task").parse::<i64>() {
        let wanted = form.value("done");
        let task = tasks.iter().find(|one| one.id == task);
        // Said twice, it counts once: the form names what it wants.
        if let Some(task) = task.filter(|task| task.done_at.is_none() == (wanted == "1")) {
            talking::settle_task(&mut transaction, now, &found.project, task, acting).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect(&led));
    }
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let words = form.required("words", WORDS_MOST, "project-task-words-wrong");
    let typed = form.value("due").trim().to_owned();
    let due = typed.parse().ok();
    if due.is_none() && !typed.is_empty() {
        form.refuse("due", "project-day-wrong");
    }
    if tasks.len() >= MOST {
        form.refuse("words", "project-task-many");
    }
    if !form.is_fine() {
        let mut response = page(&cx, &mut transaction, &found, &form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    let by = form.value("organisation");
    let task = Task {
        id: chance::row(),
        words: typed::line(&words),
        organisation: found
            .members()
            .find(|partner| partner.organisation.key == by)
            .map(|partner| partner.organisation.id),
        due,
        done_at: None,
    };
    talking::give_task(&mut transaction, now, &found.project, &task, acting).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}
