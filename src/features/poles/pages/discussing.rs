//! A priority theme is discussed: organisations and the public body say what they think of it, and read each other.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::theme::{opened, with_organiser};
use super::themes::at;
use super::{By, Said, page_of, refused};
use crate::features::accounts;
use crate::features::directory::{self, Organisation};
use crate::features::poles::discussing;
use crate::features::poles::store::remarks;
use crate::features::poles::theme::{Remark, Theme};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a remark, and of the reason why one is hidden, at most.
const WORDS_MOST: usize = 2_000;
const REASON_MOST: usize = 600;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/organisations/{slug}/poles/themes/{id}/remarks",
            Access::Holding(Power::KeepPoles),
            get(saying).post(say),
        )
        .page(
            "/poles/themes/{id}/remarks",
            Access::Holding(Power::Administer),
            get(hiding).post(hide),
        )
}

/// A remark as it is shown.
pub(super) struct Line {
    pub id: i64,
    pub name: String,
    pub url: String,
    pub day: String,
    pub lines: Vec<String>,
    pub language: Option<&'static str>,
    /// Why it is hidden.
    pub hidden: Option<String>,
    /// Whether its author took it back, and others went on from it: that something was said stays to be read.
    pub gone: bool,
    /// Where the asker takes it back.
    pub back: Option<String>,
}

/// What was said of a theme, for a reader; `own` may take theirs back. Of what was taken back it is told where others wrote after it.
pub(super) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    theme: &Theme,
    own: &[Organisation],
) -> Result<Vec<Line>, StoreError> {
    let said = remarks::of_theme(connection, theme.id).await?;
    let ids: Vec<i64> = said.iter().map(|one| one.organisation).collect();
    let known = directory::published_by_ids(connection, &ids).await?;
    let line = |(at, one): (usize, &Remark)| {
        let mut after = said[at + 1..].iter();
        let is_followed = after.any(|other| !other.taken_back && other.organisation != one.organisation);
        if one.taken_back && !is_followed {
            return None;
        }
        let organisation = known.iter().find(|other| other.id == one.organisation)?;
        let mine = !one.taken_back && own.iter().any(|own| own.id == one.organisation);
        Some(Line {
            id: one.id,
            name: organisation.name.clone(),
            url: page_of(cx, organisation),
            day: cx.day(&one.said_at),
            lines: super::paragraphs(&one.words),
            language: cx.foreign(one.language),
            hidden: one.hidden.clone().filter(|_| !one.taken_back),
            gone: one.taken_back,
            back: mine.then(|| remarks_of(cx, organisation, theme)),
        })
    };
    Ok(said.iter().enumerate().filter_map(line).collect())
}

/// Where an organisation says something of a theme.
pub(super) fn remarks_of(cx: &Cx, organisation: &Organisation, theme: &Theme) -> String {
    format!(
        "{}/poles/themes/{}/remarks",
        page_of(cx, organisation),
        theme.address
    )
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_remark.html")]
struct SayPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    theme: String,
    title: Said,
    organisation: &'a Organisation,
}

fn page(cx: &Cx, (theme, organisation): (&Theme, &Organisation), form: &Form) -> Result<Response, Error> {
    cx.page(&SayPage {
        cx,
        form,
        here: remarks_of(cx, organisation, theme),
        theme: at(cx, theme),
        title: (theme.title.clone(), cx.foreign(theme.language)),
        organisation,
    })
}

async fn saying(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (theme, _, organisation, _) = opened(&cx, &mut connection, (&slug, &id)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, (&theme, &organisation), &form)
}

async fn say(cx: Cx, Path((slug, id)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    if form.is("act", "back") {
        return take_back(&cx, transaction, (&slug, &id), &form).await;
    }
    let (theme, _, organisation, acting) = opened(&cx, &mut transaction, (&slug, &id)).await?;
    let by = By {
        organisation: &organisation,
        acting,
    };
    let led = format!("{}#remarks", at(&cx, &theme));
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let words = plain(&form.required("words", WORDS_MOST, "pole-remark-wrong"));
    if form.is_fine() {
        let said = (words.as_str(), cx.lang);
        if discussing::say(&mut transaction, &cx.app, &theme, said, by).await? {
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("pole-remark-done")));
        }
        form.refuse("words", "pole-remark-many");
    }
    Ok(refused(page(&cx, (&theme, &organisation), &form)?))
}

/// Its author takes a remark back, be the theme open or not: what one said stays one's own.
async fn take_back(
    cx: &Cx,
    mut transaction: Writing,
    (slug, id): (&str, &str),
    form: &Form,
) -> Result<Response, Error> {
    let (organisation, acting) = accounts::scoped(cx, &mut transaction, slug, Power::KeepPoles).await?;
    let (theme, _) = with_organiser(&mut transaction, id).await?;
    let by = By {
        organisation: &organisation,
        acting,
    };
    let remark: i64 = form.value("remark").parse().map_err(|_| Error::NotFound)?;
    let done = discussing::take_back(&mut transaction, &cx.app, &theme, remark, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}#remarks", at(cx, &theme));
    Ok(match done {
        true => cx.redirect_saying(&led, &cx.t("pole-remark-done-back")),
        false => cx.redirect_done(&led),
    })
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_remarks.html")]
struct HidePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    theme: String,
    title: Said,
    lines: Vec<Line>,
}

async fn hidden(
    cx: &Cx,
    connection: &mut Connection,
    (theme, form): (&Theme, &Form),
) -> Result<Response, Error> {
    let mut lines = lines(cx, connection, theme, &[]).await?;
    lines.retain(|line| !line.gone);
    cx.page(&HidePage {
        lines,
        here: format!("{}/remarks", at(cx, theme)),
        theme: at(cx, theme),
        title: (theme.title.clone(), cx.foreign(theme.language)),
        form,
        cx,
    })
}

async fn hiding(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let mut connection = cx.app.db.read().await?;
    let (theme, _) = with_organiser(&mut connection, &id).await?;
    hidden(&cx, &mut connection, (&theme, &Form::new())).await
}

async fn hide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    let (theme, _) = with_organiser(&mut transaction, &id).await?;
    let remark: Option<i64> = form.value("remark").parse().ok();
    let reason = match form.is("act", "show") {
        true => None,
        false => Some(plain(&form.required(
            "reason",
            REASON_MOST,
            "pole-remark-reason-wrong",
        ))),
    };
    if remark.is_none() {
        form.refuse("remark", "pole-remarks-which-wrong");
    }
    let Some(remark) = remark.filter(|_| form.is_fine()) else {
        return Ok(refused(hidden(&cx, &mut transaction, (&theme, &form)).await?));
    };
    let what = (remark, reason.as_deref());
    let led = format!("{}#remarks", at(&cx, &theme));
    if !discussing::hide(&mut transaction, &cx.app, &theme, what, acting).await? {
        return Ok(cx.redirect_done(&led));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("pole-remark-done-hidden")))
}
