//! How long one funder took to answer: in all, by year, by programme.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::said;
use crate::features::awards::kept::Known;
use crate::features::{directory, programmes};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/awards/{id}", Access::Everyone, get(show))
}

/// A name, and its language where it is not that of the page.
type Named = (String, Option<&'static str>);

#[derive(Template)]
#[template(path = "features/awards/templates/funder.html")]
struct FunderPage<'a> {
    cx: &'a Cx,
    /// Its name and page.
    funder: (String, String),
    whole: String,
    day: String,
    /// Of requests that several make together, and of those that one makes alone, as text keys.
    made: Vec<(&'static str, String)>,
    years: Vec<(i16, String)>,
    /// Name of a programme and its language, its page, how long it took.
    programmes: Vec<(Named, String, String)>,
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let known = Known::read(&cx.app).ok_or(Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let key = directory::key_in_address(&slug);
    let organisation = directory::published_by_key(&mut connection, key).await?;
    let organisation = organisation.ok_or(Error::NotFound)?;
    let own = known.funders.iter().find(|one| one.funder == organisation.id);
    let own = own.ok_or(Error::NotFound)?;
    let every = programmes::published(&mut connection).await?;
    let programmes = own.programmes.iter().filter_map(|(id, time)| {
        let (programme, version) = every.iter().find(|(one, _)| one.id == *id)?;
        let url = cx.url(&format!("/programmes/{}", programme.address));
        let mut words = said(&cx, time);
        if !programme.fund.is_empty() {
            words = format!(
                "{} · {words}",
                programmes::offered_by(&cx, programme, &organisation)
            );
        }
        Some((programmes::name(&cx, &version.content), url, words))
    });
    cx.page(&FunderPage {
        funder: (
            organisation.name.clone(),
            cx.url(&format!("/organisations/{}", organisation.slug())),
        ),
        whole: said(&cx, &own.whole),
        day: cx.day(&known.at),
        made: [("awards-together", own.together), ("awards-alone", own.alone)]
            .into_iter()
            .filter(|(_, time)| time.answers > 0)
            .map(|(key, time)| (key, said(&cx, &time)))
            .collect(),
        years: own
            .years
            .iter()
            .map(|(year, time)| (*year, said(&cx, time)))
            .collect(),
        programmes: programmes.collect(),
        cx: &cx,
    })
}
