//! The form by which one objects or reports an error, and the receipt that stays at its address.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use sha2::{Digest, Sha256};

use super::objection::{self, Objection, Subject};
use super::store;
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// A form, where it is sent, and the receipt.
pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .page("/objections/new", everyone, get(ask))
        .page("/objections", everyone, post(send).get(again))
        .page("/objections/{number}", everyone, get(receipt))
}

#[derive(Template)]
#[template(path = "features/site/templates/objection.html")]
struct AskPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Key and name of the organisation it is about.
    organisation: Option<(String, String)>,
    most: usize,
}

impl AskPage<'_> {
    /// The text of what is wrong with a field.
    fn wrong(&self, field: &str) -> Option<String> {
        self.form.error(field).map(|key| self.cx.t(key))
    }

    /// What a choice is called.
    fn choice(&self, subject: &Subject) -> String {
        self.cx.t(&format!("objection-subject-{}", subject.as_str()))
    }

    /// Where the summary leads for a field.
    fn place(&self, field: &str) -> String {
        match field {
            "subject" => format!("subject-is-{}", Subject::ALL[0].as_str()),
            other => other.to_owned(),
        }
    }
}

async fn ask(cx: Cx, RawQuery(query): RawQuery) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query.as_deref().unwrap_or_default())
        .map_err(|_| Error::Invalid("error-invalid-query"))?;
    let asked = pairs.into_iter().find(|(name, _)| name == "organisation");
    let key = asked.map_or_else(String::new, |(_, key)| key);
    let form = Form::new()
        .with("sending", &chance::token())
        .with("organisation", &key);
    show(&cx, &form).await
}

async fn show(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let organisation = store::organisation(&mut connection, form.value("organisation")).await?;
    cx.page(&AskPage {
        cx,
        form,
        organisation: organisation.map(|(_, key, name)| (key, name)),
        most: objection::MESSAGE_MOST,
    })
}

/// The address to which the form is sent, opened by itself: the form.
async fn again(cx: Cx) -> Response {
    cx.redirect(&cx.url("/objections/new"))
}

/// Keeps what is asked before answering; sent twice, it is kept once.
async fn send(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let Some(asked) = objection::read(&mut form) else {
        let mut page = show(&cx, &form).await?;
        *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    // Whoever goes back, changes a word and sends again has asked for something else.
    let once = hex(&Sha256::digest(format!(
        "{}\0{}\0{}\0{}\0{}",
        form.value("sending"),
        form.value("organisation"),
        asked.subject.as_str(),
        asked.message,
        asked.contact,
    )));
    let mut transaction = cx.app.db.write().await?;
    let organisation = store::organisation(&mut transaction, form.value("organisation")).await?;
    let objection = Objection {
        number: chance::spoken_number(),
        organisation: None,
        organisation_name: None,
        subject: asked.subject.as_str().to_owned(),
        message: asked.message,
        contact: asked.contact,
        language: cx.lang.code().to_owned(),
        received_at: cx.app.clock.now().as_second(),
        closed_at: None,
    };
    let about = organisation.map(|(id, ..)| id);
    store::keep(&mut transaction, chance::row(), &objection, about, &once).await?;
    let kept = store::sent(&mut transaction, &once).await?;
    let number = kept.unwrap_or_else(|| objection.number.clone());
    if number == objection.number {
        tell_operator(&cx, &mut transaction, &objection).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    tracing::info!(%number, "an objection came; `tisserand objections` lists them");
    Ok(cx.redirect(&cx.url(&format!("/objections/{number}"))))
}

/// Tells the operator that a request came, and by when it is to be answered; nothing of what it says.
async fn tell_operator(
    cx: &Cx,
    connection: &mut Connection,
    objection: &Objection,
) -> Result<(), StoreError> {
    let operator = cx.app.config.operator_email.trim();
    if !mail::could_be_answered(operator) {
        return Ok(());
    }
    let due = objection.answer_by(&cx.app.clock);
    let due = due.map_or_else(String::new, |date| cx.date(&date));
    let number = objection.number.clone();
    let said = move |_: Lang| vec![("number", number.clone()), ("date", due.clone())];
    let path = format!("/objections/{}", objection.number);
    let notice = Notice {
        key: "objection-came",
        path: &path,
        said: &said,
    };
    mail::write_to(connection, &cx.app, (operator, None, cx.lang), notice).await
}

#[derive(Template)]
#[template(path = "features/site/templates/receipt.html")]
struct ReceiptPage<'a> {
    cx: &'a Cx,
    number: String,
    received: String,
    answer_by: String,
    closed: Option<String>,
}

/// Says nothing of the person nor of the organisation: the address may be shown to others.
async fn receipt(cx: Cx, Path(number): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let objection = store::by_number(&mut connection, &number.to_uppercase())
        .await?
        .ok_or(Error::NotFound)?;
    let day = |second| {
        let instant = jiff::Timestamp::from_second(second).map_err(|error| Error::Internal(error.into()))?;
        Ok::<_, Error>(cx.date(&cx.app.clock.date_of(instant)))
    };
    let answer_by = objection
        .answer_by(&cx.app.clock)
        .map_or_else(String::new, |date| cx.date(&date));
    let mut page = cx.page(&ReceiptPage {
        cx: &cx,
        received: day(objection.received_at)?,
        closed: objection.closed_at.map(day).transpose()?,
        number: objection.number,
        answer_by,
    })?;
    let noindex = axum::http::HeaderValue::from_static("noindex");
    page.headers_mut().insert("x-robots-tag", noindex);
    Ok(page)
}
