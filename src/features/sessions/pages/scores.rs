//! What each request is worth to a programme, as its funder says before a proposal is asked: from 0 to 10.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::show::{title, who};
use super::{Around, refused};
use crate::features::programmes::name;
use crate::features::sessions::acts::{self, By};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::inputs::{POINTS, POINTS_MOST};
use crate::features::sessions::store::proposals as store;
use crate::features::sessions::table::{Column, Request, Table};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/sessions/{id}/scores",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(keep),
    )
}

/// A request that may be scored: the field, the points that were there when the page was shown, title and its language, who asks,
/// and what a colleague said meanwhile.
struct Line {
    field: String,
    seen: String,
    meanwhile: Option<String>,
    title: (String, Option<&'static str>),
    by: String,
}

/// A programme of one's own, and what is asked of it.
struct Group {
    name: (String, Option<&'static str>),
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/scores.html")]
struct ScoresPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    groups: Vec<Group>,
    points: Vec<String>,
}

/// The field of the points of a request for a programme.
fn field(column: &Column, number: &str) -> String {
    format!("{}-{number}", column.programme.address)
}

/// The field of the points that were there when the page was shown.
fn seen(field: &str) -> String {
    format!("seen-{field}")
}

/// The points of a request for a programme, as they are kept.
fn known(points: &[(i64, i64, i64)], column: &Column, request: &Request) -> i64 {
    let key = (column.programme.id, request.application.id);
    let mut points = points.iter();
    let own = points.find(|(programme, application, _)| (*programme, *application) == key);
    own.map_or(i64::from(POINTS), |(_, _, points)| *points)
}

/// The columns for which the asker says what requests are worth.
fn own<'a>(cx: &Cx, table: &'a Table) -> Result<Vec<(&'a Column, Acting)>, Error> {
    let mut own = Vec::new();
    for column in &table.columns {
        match cx.acting(Power::KeepProgrammes, Some(column.funder.id)) {
            Ok(acting) => own.push((column, acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    if own.is_empty() {
        Err(Error::NotFound)
    } else {
        Ok(own)
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let mut form = Form::new();
    let points = store::points(&mut connection, found.session.id).await?;
    for column in &table.columns {
        for request in &table.requests {
            let field = field(column, &request.application.number);
            form = form.with(&field, &known(&points, column, request).to_string());
        }
    }
    page(&cx, &points, (&found, &table), &form)
}

/// The page; beside what was typed, what a colleague said since it was shown.
fn page(
    cx: &Cx,
    points: &[(i64, i64, i64)],
    (found, table): (&Found, &Table),
    form: &Form,
) -> Result<Response, Error> {
    let line = |column: &Column, request: &Request| {
        let field = field(column, &request.application.number);
        let now = known(points, column, request).to_string();
        let before = form.value(&seen(&field));
        Line {
            meanwhile: (!before.is_empty() && before != now)
                .then(|| cx.tv("scores-meanwhile", "points", &now)),
            seen: now,
            title: title(cx, request),
            by: who(request),
            field,
        }
    };
    let groups = own(cx, table)?.into_iter().map(|(column, _)| Group {
        name: name(cx, column.today()),
        lines: asked(table, column).map(|one| line(column, one)).collect(),
    });
    cx.page(&ScoresPage {
        form,
        around: Around::of(cx, found, "/proposals"),
        groups: groups.collect(),
        points: (0..=POINTS_MOST).map(|points| points.to_string()).collect(),
        cx,
    })
}

/// The requests that the asker may read and that ask something of a programme.
fn asked<'a>(table: &'a Table, column: &'a Column) -> impl Iterator<Item = &'a Request> {
    let requests = table.requests.iter();
    requests.filter(|one| {
        one.is_clear()
            && one
                .asked
                .iter()
                .any(|asked| asked.programme == column.programme.id)
    })
}

/// Keeps what was changed on the page, and nothing else: what a colleague changed meanwhile is said, never written over.
async fn keep(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let own = own(&cx, &table)?;
    if !found.session.is_open() {
        return Err(Error::NotFound);
    }
    let points = store::points(&mut transaction, found.session.id).await?;
    let mut changed = Vec::new();
    let (mut wrong, mut stale) = (false, false);
    for (column, acting) in &own {
        for request in asked(&table, column) {
            let field = field(column, &request.application.number);
            let (typed, seen) = (form.value(&field), form.value(&seen(&field)));
            if typed.is_empty() || typed == seen {
                continue;
            }
            let before = known(&points, column, request);
            let Some(after) = typed.parse::<u32>().ok().filter(|one| *one <= POINTS_MOST) else {
                wrong = true;
                continue;
            };
            let after = i64::from(after);
            stale |= seen != before.to_string() && after != before;
            if after != before {
                changed.push(((*column, *acting), request, (before, after)));
            }
        }
    }
    if wrong {
        form.refuse("scores", "scores-wrong");
    } else if stale {
        form.refuse("scores", "scores-stale");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &points, (&found, &table), &form)?));
    }
    for ((column, acting), request, (before, after)) in changed {
        let of = (column.programme.id, request.application.id);
        store::score(&mut transaction, found.session.id, of, after).await?;
        let by = By {
            key: &column.funder.key,
            acting,
            now: cx.now(),
        };
        let said = |points: i64| format!("{} {points}", field(column, &request.application.number));
        let about = ("session-scored", &found.session);
        let change = (said(before), said(after));
        acts::tell_change(&mut transaction, by, about, (Some(&change.0), Some(&change.1))).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/proposals", cx.url(&found.session.path()));
    Ok(cx.redirect_saying(&led, &cx.t("scores-kept")))
}
