//! Messages that their recipients reported: whoever runs the platform reads these alone, and decides.

use askama::Template;
use axum::response::Response;

use crate::features::capabilities::actions;
use crate::features::capabilities::store::messages;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/messages/reported",
        Access::Holding(Power::Administer),
        get(show).post(decide),
    )
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/reported.html")]
struct ReportedPage<'a> {
    cx: &'a Cx,
    messages: Vec<Line>,
}

struct Line {
    id: i64,
    from: String,
    to: String,
    when: String,
    words: String,
    language: Option<&'static str>,
    reason: String,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let mut connection = cx.app.db.read().await?;
    let reported = messages::reported(&mut connection).await?;
    let ids: Vec<i64> = reported.iter().flat_map(|one| [one.from, one.to]).collect();
    let organisations = directory::any_by_ids(&mut connection, &ids).await?;
    let name = |id: i64| {
        let found = organisations.iter().find(|one| one.id == id);
        found.map_or_else(String::new, |one| one.name.clone())
    };
    let messages = reported
        .into_iter()
        .map(|one| Line {
            id: one.id,
            from: name(one.from),
            to: name(one.to),
            when: cx.day(&one.sent_at),
            language: cx.foreign(one.language),
            words: one.words,
            reason: one.reason,
        })
        .collect();
    cx.page(&ReportedPage { cx: &cx, messages })
}

async fn decide(cx: Cx, form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let id = form.value("message").parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    actions::decide(&mut transaction, cx.now(), id, form.is("remove", "1"), acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url("/messages/reported")))
}
