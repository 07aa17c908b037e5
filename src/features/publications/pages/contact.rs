//! Writing to whoever publishes something, and their answers. Neither side is told the name or the address of the other's people.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::show::any;
use super::{Said, address, keeping, kept, refused, said};
use crate::features::publications::publication::Publication;
use crate::features::publications::store::messages;
use crate::features::publications::store::publications::titles;
use crate::features::publications::talking::{self, MESSAGES_A_DAY, Message, WORDS_MOST};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

const DAY: i64 = 86_400;

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepSurveys);
    Routes::new()
        .page(
            "/publications/{id}/contact",
            Access::SignedIn,
            get(show).post(write),
        )
        .page("/publications/{id}/messages", keeping, get(list).post(reply))
}

/// A message, as a page shows it.
struct Written {
    id: i64,
    when: String,
    lines: Vec<String>,
    language: Option<&'static str>,
    reply: Vec<String>,
    reply_language: Option<&'static str>,
    aside: bool,
}

fn written(cx: &Cx, message: Message) -> Written {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    Written {
        id: message.id,
        when: cx.day(&message.sent_at),
        lines: lines(&message.words),
        language: cx.foreign(message.language),
        reply: lines(&message.reply),
        reply_language: cx.foreign(message.reply_language),
        aside: message.aside,
    }
}

#[derive(Template)]
#[template(path = "features/publications/templates/contact.html")]
struct ContactPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: Said,
    by: String,
    back: String,
    here: String,
    /// What the reader wrote before.
    written: Vec<Written>,
}

async fn contact_page(
    cx: &Cx,
    connection: &mut Connection,
    at: &str,
    form: &Form,
) -> Result<Response, Error> {
    let (publication, organisation, version) = any(connection, at, None).await?;
    let own = messages::of(connection, (publication.id, cx.someone()?.person)).await?;
    cx.page(&ContactPage {
        title: said(cx, &version.document.content.titles),
        by: organisation.name,
        back: address(cx, &publication, ""),
        here: address(cx, &publication, "/contact"),
        written: own.into_iter().map(|one| written(cx, one)).collect(),
        cx,
        form,
    })
}

fn fresh() -> Form {
    Form::new().with("sending", &chance::token())
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    contact_page(&cx, &mut connection, &at, &fresh()).await
}

async fn write(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let mut transaction = cx.app.db.write().await?;
    // What was withdrawn since can be written about all the same.
    let (publication, _, version) = any(&mut transaction, &at, None).await?;
    let (led, now) = (address(&cx, &publication, "/contact"), cx.now());
    if once::led_to(&mut transaction, form.value("sending"), Some(person))
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let words = form.required("words", WORDS_MOST, "publication-message-wrong");
    if form.is_fine() && messages::since(&mut transaction, person, now - DAY).await? >= MESSAGES_A_DAY {
        form.refuse("words", "publication-message-many");
    }
    if !form.is_fine() {
        return Ok(refused(contact_page(&cx, &mut transaction, &at, &form).await?));
    }
    let message = Message {
        id: chance::row(),
        person,
        words: plain(&words),
        language: cx.lang,
        sent_at: now,
        reply: String::new(),
        reply_language: cx.lang,
        aside: false,
    };
    let about = (&publication, &version.document.content.titles);
    talking::write(&mut transaction, &cx.app, about, &message).await?;
    once::note(&mut transaction, form.value("sending"), Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("publication-done-message")))
}

#[derive(Template)]
#[template(path = "features/publications/templates/messages.html")]
struct MessagesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: Said,
    back: String,
    here: String,
    written: Vec<Written>,
}

impl MessagesPage<'_> {
    /// The field of the answer to one.
    fn field(&self, one: &Written) -> String {
        format!("reply-{}", one.id)
    }
}

async fn messages_page(
    cx: &Cx,
    connection: &mut Connection,
    publication: &Publication,
    form: &Form,
) -> Result<Response, Error> {
    let mut every = messages::of(connection, (publication.id, 0)).await?;
    // What waits for an answer comes first.
    every.sort_by_key(|one| !one.reply.is_empty() || one.aside);
    cx.page(&MessagesPage {
        title: said(cx, &titles(connection, publication).await?),
        back: address(cx, publication, "/write"),
        here: address(cx, publication, "/messages"),
        written: every.into_iter().map(|one| written(cx, one)).collect(),
        cx,
        form,
    })
}

async fn list(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, _) = kept(&cx, &mut connection, &at).await?;
    messages_page(&cx, &mut connection, &publication, &fresh()).await
}

async fn reply(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (publication, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &publication, "/messages"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let id = form.value("message").to_owned();
    let every = messages::of(&mut transaction, (publication.id, 0)).await?;
    let message = every.iter().find(|one| one.id.to_string() == id);
    let message = message.ok_or(Error::NotFound)?;
    let keeping = keeping(&cx, &organisation, acting);
    if form.is("act", "aside") {
        talking::put_aside(&mut transaction, (keeping, &publication), message.id).await?;
        once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("publication-done-aside")));
    }
    let field = format!("reply-{id}");
    let words = plain(form.value(&field).trim());
    if words.is_empty() || words.chars().count() > WORDS_MOST {
        form.refuse(field.clone(), "publication-message-wrong");
    }
    if form.is_fine() {
        let titles = titles(&mut transaction, &publication).await?;
        let about = (message, &titles);
        let said: (&str, Lang) = (&words, cx.lang);
        if !talking::reply(&mut transaction, &cx.app, (keeping, &publication), about, said).await? {
            form.refuse(field, "publication-reply-there");
        }
    }
    if !form.is_fine() {
        let page = messages_page(&cx, &mut transaction, &publication, &form).await?;
        return Ok(refused(page));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("publication-done-reply")))
}
