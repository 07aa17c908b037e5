//! The documents that go with a call: added one by one, taken away from the next version on.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::reading::take;
use super::{at, refused, title};
use crate::features::calls::content::{Content, Document, Section, TITLE_MOST};
use crate::features::calls::organising::{Writing, writing};
use crate::features::calls::publishing;
use crate::features::calls::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads::{self, Examined};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, Sent, get};

/// Documents of one call at most.
const DOCUMENTS_MOST: usize = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page_taking_files(
        "/calls/{id}/draft/documents",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(keep),
    )
}

#[derive(Template)]
#[template(path = "features/calls/templates/documents.html")]
struct DocumentsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    languages: Vec<Lang>,
    documents: Vec<(i64, String, String)>,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = writing(&cx, &mut connection, &address).await?;
    let (content, _) = store::sections::read(&mut connection, own.draft.id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &own, &content, &form)
}

fn page(cx: &Cx, own: &Writing, content: &Content, form: &Form) -> Result<Response, Error> {
    let (title, language) = title(cx, content);
    cx.page(&DocumentsPage {
        cx,
        form,
        title,
        language,
        draft: at(cx, &own.draft, "/draft"),
        action: at(cx, &own.draft, "/draft/documents"),
        languages: content.about.languages.clone(),
        documents: content
            .documents
            .list
            .iter()
            .map(|one| (one.id, one.title.get(cx.lang).0.to_owned(), one.name.clone()))
            .collect(),
    })
}

async fn keep(cx: Cx, Path(address): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let FileForm { mut form, file, .. } = sent;
    let mut connection = cx.app.db.read().await?;
    // Whoever may not write it does not learn what we think of their file.
    writing(&cx, &mut connection, &address).await?;
    drop(connection);
    let gone: Option<i64> = form.value("remove").parse().ok();
    let file = match gone {
        Some(_) => None,
        None => examined(&mut form, file).await?,
    };
    let mut transaction = cx.app.db.write().await?;
    let own = writing(&cx, &mut transaction, &address).await?;
    let person = Some(own.acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let (before, saved) = store::sections::read(&mut transaction, own.draft.id).await?;
    let mut after = before.clone();
    let list = &mut after.documents.list;
    match (gone, file) {
        (Some(id), _) => list.retain(|one| one.id != id),
        (None, Some(file)) => {
            let words = take(&mut form, "title", &Lang::ALL, TITLE_MOST);
            if words.is_empty() {
                form.refuse("title", "call-document-title-wrong");
            }
            if list.len() >= DOCUMENTS_MOST {
                form.refuse("file", "call-documents-many");
            }
            if form.is_fine() {
                list.push(Document {
                    id: chance::row(),
                    title: words,
                    name: file.name.clone(),
                    sha256: file.sha256.clone(),
                    bytes: file.bytes,
                });
                uploads::keep(&cx.app, &mut transaction, file, cx.now()).await?;
            }
        }
        (None, None) => {}
    }
    if !form.is_fine() {
        drop(transaction);
        return refused(page(&cx, &own, &before, &form)?);
    }
    save(&cx, &mut transaction, &own, (&before, &after), &saved).await?;
    let led = at(&cx, &own.draft, "/draft/documents");
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("call-done-saved")))
}

/// Two people may each add a document: what is saved is read in the same transaction, nothing is lost.
async fn save(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    (before, after): (&Content, &Content),
    saved: &store::sections::Saved,
) -> Result<(), Error> {
    let section = Section::Documents;
    let said = (before.written(section), after.written(section));
    let version = saved.get(&section).copied().unwrap_or(0);
    let name = (own.acting, own.organisation.key.as_str());
    let change = (section, said.0.as_str(), said.1.as_str());
    let kept = publishing::save(connection, cx.now(), &own.draft, change, version, name).await?;
    kept.then_some(()).ok_or(Error::Busy)
}

/// The file that came, when it may be kept; what is wrong with it is written in the form.
async fn examined(form: &mut Form, file: Sent) -> Result<Option<Examined>, Error> {
    let file = match file {
        Sent::Nothing => {
            form.refuse("file", "upload-nothing");
            return Ok(None);
        }
        Sent::TooLarge => {
            form.refuse("file", "upload-too-large");
            return Ok(None);
        }
        Sent::Broken => {
            form.refuse("file", "upload-broken");
            return Ok(None);
        }
        Sent::File(file) => file,
    };
    match uploads::examine(*file).await? {
        Ok(file) => Ok(Some(file)),
        Err(refusal) => {
            form.refuse("file", refusal.key());
            Ok(None)
        }
    }
}
