//! What those who ask typed once, beside what as many forms would have asked again.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::paper::asked_by;
use crate::features::reports::typing::{Typed, typed};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/forms",
        Access::Holding(Power::SeeFile),
        get(show),
    )
}

#[derive(Template)]
#[template(path = "features/reports/templates/typing.html")]
struct TypingPage<'a> {
    cx: &'a Cx,
    title: (String, Option<&'static str>),
    application: String,
    lede: String,
    /// Each partner; all together come last.
    rows: Vec<Line>,
}

/// Who, how much they typed, and how much on how many forms.
struct Line {
    who: String,
    here: String,
    forms: String,
    values: String,
}

fn line(cx: &Cx, who: &str, typed: Typed) -> Line {
    let number = |count: usize| cx.n(&(count as u64));
    Line {
        who: who.to_owned(),
        here: number(typed.here),
        forms: number(typed.forms),
        values: number(typed.values),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let sent = asked_by(&cx, &mut connection, &id).await?;
    let each = typed(&cx, &mut connection, &sent).await?;
    let all = each.iter().fold(Typed::default(), |all, (_, one)| Typed {
        here: all.here + one.here,
        forms: all.forms + one.forms,
        values: all.values + one.values,
    });
    // Who asks nobody for money would have filled no form.
    if all.forms == 0 {
        return Err(Error::NotFound);
    }
    let args = [
        ("here", Arg::from(all.here)),
        ("forms", Arg::from(all.forms)),
        ("values", Arg::from(all.values)),
    ];
    let rows = each.iter().map(|(named, one)| line(&cx, &named.party.name, *one));
    let mut rows: Vec<Line> = rows.collect();
    if rows.len() > 1 {
        rows.push(line(&cx, &cx.t("typed-together"), all));
    }
    let (title, lang) = sent.frozen.title(cx.lang);
    cx.page(&TypingPage {
        title: (title.to_owned(), cx.foreign(lang)),
        application: cx.url(&format!("/applications/{}", sent.application.address)),
        lede: cx.ta("typed-lede", &args),
        rows,
        cx: &cx,
    })
}
