//! Beginning an agreement after the decisions of one funder on one application.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::agreements::acts::drawing;
use crate::features::agreements::saying;
use crate::features::agreements::store::parties;
use crate::features::desk::{self, Decision};
use crate::features::directory::Organisation;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
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
    /// Whether they are of several funders.
    several: bool,
    /// What may be followed: number, in words.
    choices: Vec<(String, String)>,
}

/// The application, for whoever writes for one of its funders; all of those for which they do.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(desk::Found, Vec<(Organisation, Acting)>), Error> {
    let found = desk::clear(cx, connection, id).await?;
    let mut own: Vec<(Organisation, Acting)> = Vec::new();
    for funder in found.deciders() {
        match cx.acting(Power::KeepProgrammes, Some(funder.id)) {
            Ok(acting) => own.push((funder.clone(), acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    match own.is_empty() {
        true => Err(Error::NotFound),
        false => Ok((found, own)),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, own) = find(&cx, &mut connection, &id).await?;
    let open = open(&mut connection, &found, &own).await?;
    // An agreement is of one funder: with several, those of the first are chosen to begin with.
    let first = open.first().map(|one| one.funder);
    let chosen = open.iter().filter(|one| Some(one.funder) == first);
    let chosen: Vec<String> = chosen.map(|one| one.id.to_string()).collect();
    let form = Form::new()
        .with("sending", &chance::token())
        .with_every("decisions", &chosen);
    page(&cx, (&found, &own, &open), &form)
}

/// The decisions of these funders that no agreement follows.
async fn open(
    connection: &mut Connection,
    found: &desk::Found,
    own: &[(Organisation, Acting)],
) -> Result<Vec<Decision>, StoreError> {
    let application = found.sent.application.id;
    let taken = parties::followed(connection, application).await?;
    let granted = desk::granted(connection, application).await?;
    let of = |funder: i64| {
        let open = granted.iter().filter(move |one| one.funder == funder);
        open.filter(|one| !taken.contains(&one.id)).cloned()
    };
    Ok(own.iter().flat_map(|(funder, _)| of(funder.id)).collect())
}

fn page(
    cx: &Cx,
    (found, own, open): (&desk::Found, &[(Organisation, Acting)], &[Decision]),
    form: &Form,
) -> Result<Response, Error> {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let choices = open.iter().map(|one| {
        let mut columns = found.columns.iter();
        let column = columns.find(|column| column.programme.id == one.programme);
        let programme = column.map_or("", |column| column.content.name(cx.lang).0);
        let partner = found.sent.frozen.name(&one.partner);
        let words = format!("{partner} · {programme} · {}", cx.money(&one.cents));
        let funder = own.iter().find(|(funder, _)| funder.id == one.funder);
        let words = match funder.filter(|_| own.len() > 1) {
            Some((funder, _)) => format!("{} · {words}", funder.name),
            None => words,
        };
        (one.id.to_string(), words)
    });
    let names: Vec<&str> = own.iter().map(|(funder, _)| funder.name.as_str()).collect();
    cx.page(&BeginPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        base: cx.url(&found.path()),
        several: own.len() > 1,
        funder: saying::all(&cx.app, cx.lang, &names),
        choices: choices.collect(),
        cx,
    })
}

async fn begin(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, own) = find(&cx, &mut transaction, &id).await?;
    let person = own.first().map(|(_, acting)| acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let chosen: Vec<i64> = form
        .every("decisions")
        .iter()
        .filter_map(|one| one.parse().ok())
        .collect();
    // The funder is that of what was chosen; what is of another is refused.
    let open_now = open(&mut transaction, &found, &own).await?;
    let first = open_now.iter().find(|one| chosen.contains(&one.id));
    let whose = own
        .iter()
        .find(|(funder, _)| first.is_none_or(|one| one.funder == funder.id));
    let (funder, acting) = whose.ok_or(Error::NotFound)?;
    let begun = drawing::begin(&cx, &mut transaction, (&found.sent, funder), &chosen, *acting).await?;
    if let Ok(number) = begun {
        let led = cx.url(&format!("/desk/agreements/{number}"));
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("agreement-begun")));
    }
    drop(transaction);
    form.refuse("decisions", "agreement-decisions-wrong");
    let mut connection = cx.app.db.read().await?;
    let open = open(&mut connection, &found, &own).await?;
    let mut page = page(&cx, (&found, &own, &open), &form)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
