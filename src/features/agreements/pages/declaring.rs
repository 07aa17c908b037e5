//! Small State aid that a public body granted and enters in the central register: what is to be entered there still, until when, and that
//! it was. The register is not here; what it asks for is in a file that is written every night (`awards`).

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use crate::features::agreements::{due, tasks};
use crate::features::directory::{self, Organisation};
use crate::features::{accounts, desk};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Amounts of a page at most: once some are noted the others follow.
const MOST: i64 = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/aid-register",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(keep),
    )
}

/// An amount: by what it is chosen, what to whom, and the rest in a line.
struct Line {
    id: String,
    what: String,
    by: String,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/declaring.html")]
struct DeclaringPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: String,
    lines: Vec<Line>,
    /// Whether others are not shown, for the asker did not say that they do not stand too near.
    kept_away: bool,
}

/// By what an amount is chosen: an amount that changed since it was read is another one, and noted by nobody unseen.
fn choice(one: &desk::Unregistered) -> String {
    format!("{}-{}", one.decision, one.cents)
}

fn here(cx: &Cx, own: &Organisation) -> String {
    cx.url(&format!("/organisations/{}/aid-register", own.slug()))
}

/// What is to be entered and may be read by the asker, each with its day; and whether there is more.
async fn owed(
    cx: &Cx,
    connection: &mut Connection,
    own: &Organisation,
) -> Result<(Vec<(desk::Unregistered, Date)>, bool), Error> {
    let mut owed = due::unregistered(&cx.app, connection, (&[own.id], MOST)).await?;
    let wanted: Vec<(i64, i64)> = owed.iter().map(|(one, _)| (one.application, own.id)).collect();
    let readable = tasks::readable(cx, connection, &wanted).await?;
    let all = owed.len();
    owed.retain(|(one, _)| readable.contains(&(one.application, own.id)));
    let kept_away = owed.len() < all;
    Ok((owed, kept_away))
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    own: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let (owed, kept_away) = owed(cx, connection, own).await?;
    let ids: BTreeSet<i64> = owed.iter().map(|(one, _)| one.organisation).collect();
    let ids: Vec<i64> = ids.into_iter().collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let today = cx.app.clock.today();
    let lines = owed.iter().map(|(one, until)| {
        let partner = known.iter().find(|other| other.id == one.organisation);
        let partner = partner.map_or("", |partner| partner.name.as_str());
        let amount = cx.money(&one.cents);
        let mut by = vec![one.number.clone()];
        if let Some(regime) = one.aid.split(' ').nth(1) {
            by.push(cx.t(&format!("aid-regime-{regime}")));
        }
        by.push(cx.tv("declaring-until", "date", &cx.date(until)));
        if *until < today {
            by.push(cx.t("deadline-late"));
        }
        // What was noted before and is another amount by now.
        if one.amended.is_some() {
            by.push(cx.t("declaring-amended"));
        }
        let what = match one.cents {
            0 => "declaring-what.none",
            _ => "declaring-what",
        };
        Line {
            id: choice(one),
            what: cx.ta(
                what,
                &[("amount", Arg::Text(&amount)), ("partner", Arg::Text(partner))],
            ),
            by: by.join(" · "),
        }
    });
    cx.page(&DeclaringPage {
        here: here(cx, own),
        name: own.name.clone(),
        lines: lines.collect(),
        kept_away,
        form,
        cx,
    })
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (own, _) = accounts::scoped(&cx, &mut connection, &slug, Power::KeepProgrammes).await?;
    page(&cx, &mut connection, &own, &Form::new()).await
}

async fn keep(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (own, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::KeepProgrammes).await?;
    let (owed, _) = owed(&cx, &mut transaction, &own).await?;
    let chosen: Vec<&desk::Unregistered> = owed
        .iter()
        .map(|(one, _)| one)
        .filter(|one| form.every("decisions").contains(&choice(one)))
        .collect();
    let sent = form.every("decisions").len();
    // Of several none is noted where one is another by now: whoever reads that it is noted takes it that all are.
    if chosen.is_empty() || chosen.len() < sent {
        let why = match sent {
            0 => "declaring-nothing",
            _ => "declaring-changed",
        };
        form.refuse("decisions", why);
        let mut page = page(&cx, &mut transaction, &own, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let (now, today) = (cx.now(), cx.app.clock.today());
    for one in chosen {
        let cents = one.cents.to_string();
        desk::note_registered(&mut transaction, (one.decision, one.cents), today).await?;
        let act = Act {
            acting: Some(acting),
            organisation: Some(&own.key),
            act: "aid-registered",
            object: &format!("application:{}", one.number),
            before: None,
            after: Some(&cents),
        };
        journal::record(&mut transaction, now, &act).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&here(&cx, &own), &cx.t("declaring-noted")))
}
