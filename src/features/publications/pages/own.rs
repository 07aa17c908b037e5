//! What an organisation publishes, drafts too; beginning one; the works of before that it put on the shelf.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Said, address, keeping, refused, said};
use crate::features::accounts;
use crate::features::directory::Organisation;
use crate::features::publications::acts::{self, Keeping};
use crate::features::publications::publication::{Content, State};
use crate::features::publications::store::lists;
use crate::features::publications::store::works::{self, Work};
use crate::features::surveys::surveys_are_made;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

/// Characters of a title, and of a line, at most.
pub(super) const TITLE_MOST: usize = 200;
/// Characters of a summary at most.
pub(super) const SUMMARY_MOST: usize = 2_000;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/publications",
        Access::Holding(Power::KeepSurveys),
        get(show).post(act),
    )
}

#[derive(Template)]
#[template(path = "features/publications/templates/own.html")]
struct Own<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    here: String,
    /// Address, title, where it stands.
    lines: Vec<(String, Said, String)>,
    works: Vec<Work>,
}

impl Own<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// The organisation of an address, for whoever publishes for it.
///
/// # Errors
/// [`Error::NotFound`] for anybody else.
pub async fn publisher(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Acting), Error> {
    let found = accounts::scoped(cx, connection, slug, Power::KeepSurveys).await?;
    match surveys_are_made(cx, connection, found.0.id).await? {
        true => Ok(found),
        false => Err(Error::NotFound),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let own = lists::of_organisation(connection, organisation.id).await?;
    let lines = own.iter().map(|one| {
        let state = match (one.state, one.number) {
            (State::Published, _) if one.withdrawn => cx.t("publication-state-withdrawn"),
            (State::Draft, 1..) if !one.withdrawn => {
                cx.tn("publication-state-next", &one.number.unsigned_abs())
            }
            (state, _) => cx.t(&format!("publication-state-{}", state.as_str())),
        };
        let url = cx.url(&format!("/publications/{}/write", one.address));
        (url, said(cx, &one.titles), state)
    });
    cx.page(&Own {
        here: cx.url(&format!("/organisations/{}/publications", organisation.slug())),
        lines: lines.collect(),
        works: works::all(connection, Some(organisation.id)).await?,
        cx,
        form,
        organisation,
    })
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = publisher(&cx, &mut connection, &slug).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code());
    page(&cx, &mut connection, &organisation, &form).await
}

async fn act(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = publisher(&cx, &mut transaction, &slug).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let keeping = keeping(&cx, &organisation, acting);
    let Some((led, said)) = done(&cx, &mut transaction, keeping, &mut form).await? else {
        return Ok(refused(page(&cx, &mut transaction, &organisation, &form).await?));
    };
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}

/// Where it leads, and what is said of it; nothing where the form says what is wrong.
async fn done(
    cx: &Cx,
    connection: &mut Connection,
    keeping: Keeping<'_>,
    form: &mut Form,
) -> Result<Option<(String, &'static str)>, Error> {
    let here = cx.url(&format!(
        "/organisations/{}/publications",
        keeping.organisation.slug()
    ));
    match form.value("act") {
        "begin" => {
            let title = line(&form.required("title", TITLE_MOST, "publication-title-wrong"));
            if !form.is_fine() {
                return Ok(None);
            }
            let content = Content {
                titles: Words::default().and(cx.lang, &title),
                ..Content::default()
            };
            let begun = acts::begin(connection, keeping, content).await?;
            Ok(Some((address(cx, &begun, "/words"), "publication-done-begun")))
        }
        "shelve" => {
            let Some(work) = work(form, keeping.organisation.id, cx.app.clock.today().year()) else {
                return Ok(None);
            };
            acts::shelve(connection, keeping, &work).await?;
            Ok(Some((here, "past-work-done-shelved")))
        }
        "unshelve" => {
            let id = form.value("work").parse().map_err(|_| Error::NotFound)?;
            acts::unshelve(connection, keeping, id).await?;
            Ok(Some((here, "past-work-done-taken")))
        }
        _ => Err(Error::NotFound),
    }
}

fn work(form: &mut Form, organisation: i64, this_year: i16) -> Option<Work> {
    let title = line(&form.required("work-title", TITLE_MOST, "publication-title-wrong"));
    let year: Option<i64> = form.value("year").trim().parse().ok();
    let year = year.filter(|year| (1800..=i64::from(this_year)).contains(year));
    if year.is_none() {
        form.refuse("year", "past-work-year-wrong");
    }
    let link = form.value("link").trim().to_owned();
    let is_address = ["https://", "http://"]
        .iter()
        .any(|start| link.starts_with(start));
    if !link.is_empty() && (!is_address || link.len() > 1_000 || link.contains(char::is_whitespace)) {
        form.refuse("link", "past-work-link-wrong");
    }
    let (authors, summary) = (line(form.value("work-authors")), plain(form.value("summary")));
    for (field, text, most) in [
        ("work-authors", &authors, TITLE_MOST),
        ("summary", &summary, SUMMARY_MOST),
    ] {
        if text.chars().count() > most {
            form.refuse(field, "publication-wrong-long");
        }
    }
    let year = year.filter(|_| form.is_fine())?;
    Some(Work {
        id: chance::row(),
        organisation,
        title,
        authors,
        year,
        language: form.value("language").parse().unwrap_or_default(),
        summary,
        link,
    })
}
