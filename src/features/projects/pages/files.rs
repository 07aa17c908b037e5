//! The files of a project, and the project itself as one file.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Words;
use super::talk::who;
use crate::features::projects::acts::attaching;
use crate::features::projects::attached::{Attached, MOST, TOGETHER_MOST};
use crate::features::projects::document;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::store::{files, people, projects};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads::{self, State};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, Sent, get};

pub(super) fn routes() -> Routes {
    let reads = Access::Holding(Power::SeeFile);
    Routes::new()
        .page_taking_files("/projects/{id}/files", reads, get(show).post(write))
        .page("/projects/{id}/files/{file}", reads, get(give))
        .page("/projects/{id}/document", reads, get(whole))
}

/// A file as a line.
struct Line {
    id: i64,
    name: String,
    by: String,
    size: u64,
    /// What is to be known before opening it; empty for nothing.
    warning: String,
    opens: bool,
}

#[derive(Template)]
#[template(path = "features/projects/templates/files.html")]
struct FilesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    lines: Vec<Line>,
    writes: bool,
}

impl FilesPage<'_> {
    /// Which files are taken and how large, one by one and together, said before one chooses.
    fn takes(&self) -> String {
        format!(
            "{} {}",
            self.cx.t("file-file.hint"),
            self.cx.t("project-file-file.together")
        )
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let attached = files::of_project(connection, found.project.id).await?;
    let persons: Vec<i64> = attached.iter().filter_map(|file| file.person).collect();
    let names = people::names(connection, &persons).await?;
    let line = |file: &Attached| Line {
        id: file.id,
        name: file.name.clone(),
        by: who(cx, found, &names, (file.person, file.organisation), file.added_at),
        size: file.bytes.div_ceil(1024),
        warning: match file.state {
            State::Safe => String::new(),
            other => cx.t(&format!("project-file-{}", other.as_str().replace('_', "-"))),
        },
        opens: file.state.opens_to_others(),
    };
    cx.page(&FilesPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        lines: attached.iter().map(line).collect(),
        writes: found.writes(cx),
        form,
        cx,
    })
}

async fn write(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let acting = found.writing(&cx)?;
    drop(connection);
    let FileForm { mut form, file, .. } = sent;
    let led = cx.url(&format!("{}/files", found.path()));
    let examined = match file {
        Sent::Nothing => None,
        Sent::TooLarge => {
            form.refuse("file", "upload-too-large");
            None
        }
        Sent::Broken => {
            form.refuse("file", "upload-broken");
            None
        }
        Sent::File(file) => match uploads::examine(*file).await? {
            Ok(file) => Some(file),
            Err(refusal) => {
                form.refuse("file", refusal.key());
                None
            }
        },
    };
    let mut transaction = cx.app.db.write().await?;
    let (now, person) = (cx.now(), Some(acting.person));
    projects::take_turns(&mut transaction, found.project.id, now).await?;
    let attached = files::of_project(&mut transaction, found.project.id).await?;
    if let Ok(file) = form.value("remove").parse::<i64>() {
        if let Some(file) = attached.iter().find(|one| one.id == file) {
            attaching::detach(&mut transaction, now, &found.project, file, acting).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect(&led));
    }
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    if let Some(file) = examined {
        let together: u64 = attached.iter().map(|one| one.bytes).sum::<u64>() + file.bytes;
        if attached.len() < MOST && together <= TOGETHER_MOST {
            attaching::attach(&mut transaction, &cx.app, &found.project, file, acting).await?;
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect(&led));
        }
        form.refuse("file", "project-file-no-room");
    }
    if form.is_fine() {
        form.refuse("file", "project-file-none");
    }
    let mut response = page(&cx, &mut transaction, &found, &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// A file to be saved: whatever it holds, the browser runs none of it in our name.
async fn give(cx: Cx, Path((id, file)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let attached = files::of_project(&mut connection, found.project.id).await?;
    drop(connection);
    let file = attached
        .into_iter()
        .find(|one| one.id.to_string() == file && one.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    let bytes = uploads::read(&cx.app, &file.sha256)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(saved(
        bytes,
        file.format.media_type(),
        &uploads::disposition(&file.name),
    ))
}

fn saved(bytes: Vec<u8>, media_type: &'static str, disposition: &str) -> Response {
    let mut response = bytes.into_response();
    for (name, value) in [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(disposition).expect("letters of ASCII, none of them a control"),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    response
}

/// The project as the document that an application wraps and its partners sign, with its hash in the name of the file.
async fn whole(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let (json, sha256) = document::document(&cx.app, &mut connection, &found)
        .await?
        .written();
    let name = format!("{}-{}.json", found.project.address, &sha256[..12]);
    Ok(saved(
        json.into_bytes(),
        "application/json",
        &uploads::disposition(&name),
    ))
}
