//! Beginning an agreement after the decisions of one funder on one application.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use crate::features::agreements::acts::drawing;
use crate::features::agreements::store::parties;
use crate::features::desk::{self, Decision};
use crate::features::directory::Organisation;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/agreement",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(begin),
    )
}

#[derive(Template)]
#[template(path = "features/agreements/templates/begin.html")]
struct BeginPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    base: String,
    funder: String,
    /// What may be followed: number, in words.
    choices: Vec<(String, String)>,
}

/// The application, for whoever writes for one of its funders: the first of those for which they do.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(desk::Found, Organisation, Acting), Error> {
    let found = desk::clear(cx, connection, id).await?;
    for column in &found.columns {
        match cx.acting(Power::KeepProgrammes, Some(column.funder.id)) {
            Ok(acting) => {
                let funder = column.funder.clone();
                return Ok((found, funder, acting));
            }
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    Err(Error::NotFound)
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, funder, _) = find(&cx, &mut connection, &id).await?;
    let open = open(&mut connection, &found, &funder).await?;
    let every: Vec<String> = open.iter().map(|one| one.id.to_string()).collect();
    let form = Form::new()
        .with("sending", &chance::token())
        .with_every("decisions", &every);
    page(&cx, (&found, &funder, &open), &form)
}

/// The decisions of the funder that no agreement follows.
async fn open(
    connection: &mut Connection,
    found: &desk::Found,
    funder: &Organisation,
) -> Result<Vec<Decision>, StoreError> {
    let application = found.sent.application.id;
    let taken = parties::followed(connection, application).await?;
    let mut open = desk::granted(connection, application).await?;
    open.retain(|one| one.funder == funder.id && !taken.contains(&one.id));
    Ok(open)
}

fn page(
    cx: &Cx,
    (found, funder, open): (&desk::Found, &Organisation, &[Decision]),
    form: &Form,
) -> Result<Response, Error> {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let choices = open.iter().map(|one| {
        let mut columns = found.columns.iter();
        let column = columns.find(|column| column.programme.id == one.programme);
        let programme = column.map_or("", |column| column.content.name(cx.lang).0);
        let partner = found.sent.frozen.name(&one.partner);
        (
            one.id.to_string(),
            format!("{partner} · {programme} · {}", cx.money(&one.cents)),
        )
    });
    cx.page(&BeginPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        base: cx.url(&found.path()),
        funder: funder.name.clone(),
        choices: choices.collect(),
        cx,
    })
}

async fn begin(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, funder, acting) = find(&cx, &mut transaction, &id).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let chosen: Vec<i64> = form
        .every("decisions")
        .iter()
        .filter_map(|one| one.parse().ok())
        .collect();
    let begun = drawing::begin(&cx, &mut transaction, (&found.sent, &funder), &chosen, acting).await?;
    if let Ok(number) = begun {
        let led = cx.url(&format!("/desk/agreements/{number}"));
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("agreement-begun")));
    }
    drop(transaction);
    form.refuse("decisions", "agreement-decisions-wrong");
    let mut connection = cx.app.db.read().await?;
    let open = open(&mut connection, &found, &funder).await?;
    let mut page = page(&cx, (&found, &funder, &open), &form)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
