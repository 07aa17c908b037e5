//! A funder publishes its programme, or what changed in it with the reasons; or closes it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{address, closing, name, on_draft, refused};
use crate::features::directory::Organisation;
use crate::features::programmes::content::{Content, QUESTIONS_MOST, TEXT_MOST};
use crate::features::programmes::programme::{Programme, State};
use crate::features::programmes::{actions, actions::Keeping};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/programmes/{id}/publish",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(publish),
    )
}

#[derive(Template)]
#[template(path = "features/programmes/templates/publish.html")]
struct PublishPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    programme: &'a Programme,
    name: (String, Option<&'static str>),
    /// Keys of what lacks before it can be published.
    lacks: Vec<&'static str>,
    /// What is to be known of what is written.
    panels: Vec<String>,
    /// Whether its funder still is one.
    holds: bool,
}

impl PublishPage<'_> {
    fn is_published(&self) -> bool {
        self.programme.state == State::Published
    }

    fn is_closed(&self) -> bool {
        self.programme.state == State::Closed
    }
}

/// What lacks before everybody can read it.
fn lacks(content: &Content) -> Vec<&'static str> {
    let languages: Vec<Lang> = content.names.iter().map(|(lang, _)| lang).collect();
    let mut lacks = Vec::new();
    if languages.is_empty() || !content.purposes.is_whole(&languages) {
        lacks.push("programme-lack-purpose");
    }
    if !content.criteria.add_up() {
        lacks.push("programme-lack-criteria");
    }
    // No funder asks more than that beside the common form, whatever wrote it.
    if content.questions.len() > QUESTIONS_MOST {
        lacks.push("programme-lack-questions");
    }
    if content.contact.is_empty() {
        lacks.push("programme-lack-contact");
    }
    lacks
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (programme, funder, holds): (&Programme, &Organisation, bool),
    form: &Form,
) -> Result<Response, Error> {
    cx.page(&PublishPage {
        cx,
        form,
        funder,
        name: name(cx, &programme.draft),
        lacks: lacks(&programme.draft),
        panels: on_draft(cx, connection, programme).await?,
        programme,
        holds,
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let ((programme, funder, _), holds) = closing(&cx, &mut connection, &at).await?;
    let form = Form::new()
        .with("version", &programme.version.to_string())
        .with("sending", &chance::token());
    page(&cx, &mut connection, (&programme, &funder, holds), &form).await
}

async fn publish(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let ((before, funder, acting), holds) = closing(&cx, &mut transaction, &at).await?;
    let (person, closes) = (Some(acting.person), form.is("act", "close"));
    let led = address(&cx, &before);
    if !closes && !holds {
        return Err(Error::NotFound);
    }
    if !closes
        && once::led_to(&mut transaction, form.value("sending"), person)
            .await?
            .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    match before.state {
        State::Closed => return Ok(cx.redirect_done(&led)),
        State::Draft if closes => return Err(Error::NotFound),
        State::Draft | State::Published => {}
    }
    let notice = plain(form.value("notice"));
    let needed = before.published > 0 && !closes;
    if needed && notice.is_empty() || notice.chars().count() > TEXT_MOST {
        form.refuse("notice", "programme-notice-wrong");
    }
    if !closes && !lacks(&before.draft).is_empty() {
        form.refuse("lacks", "programme-lacks");
    }
    let typed = Programme {
        version: form.value("version").parse().unwrap_or_default(),
        ..before.clone()
    };
    let keeping = Keeping {
        funder: &funder,
        acting,
        now: cx.now(),
    };
    let done = match (form.is_fine(), closes) {
        (false, _) => false,
        (true, true) => actions::close(&mut transaction, keeping, &typed).await?,
        (true, false) => actions::publish(&mut transaction, keeping, &typed, (&notice, cx.lang)).await?,
    };
    if form.is_fine() && !done {
        form = form.with("version", &before.version.to_string());
        form.refuse("lacks", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        let page = page(&cx, &mut transaction, (&before, &funder, holds), &form).await?;
        return Ok(refused(page));
    }
    if !closes {
        once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let done = if closes {
        "programme-done-closed"
    } else {
        "programme-done-published"
    };
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}
