//! Who could bring what: those who organise see all; those who answered see the others who agreed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use super::{brought, called, foreign, of_published, own};
use crate::features::capabilities::about::{self, Kind};
use crate::features::capabilities::store::answers;
use crate::shared::web::{Access, Cx, Error, Routes};

/// What was just done, as the address says it; a text each.
const DONE: [&str; 2] = ["saved", "withdrawn"];

pub(super) fn routes() -> Routes {
    let mut routes = Routes::new();
    for kind in [Kind::Call, Kind::Petition] {
        let page = move |cx: Cx, path: Path<String>, asked: Query<Asked>| show(cx, kind, path.0, asked.0);
        let path = format!("/{}/{{id}}/capabilities", kind.as_str());
        routes = routes.page(&path, Access::SignedIn, get(page));
    }
    routes
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/overview.html")]
struct OverviewPage<'a> {
    cx: &'a Cx,
    done: Option<String>,
    title: String,
    language: Option<&'static str>,
    url: String,
    takes: bool,
    needs: Vec<(String, String, Option<&'static str>)>,
    /// Organisations of the asker: name, where they answer, whether they did.
    own: Vec<(String, String, bool)>,
    organises: bool,
    answered: bool,
    lines: Vec<Line>,
}

/// An organisation that answered.
struct Line {
    name: String,
    url: String,
    language: Option<&'static str>,
    words: Vec<(String, String)>,
    /// For those who organise: whether the others see it.
    seen: Option<String>,
    /// Where the asker writes to it.
    write: Option<String>,
}

async fn show(cx: Cx, kind: Kind, id: String, asked: Asked) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let about = about::find(&cx, &mut connection, kind, &id).await?;
    let organises = about.is_organised_by(&cx);
    let every = answers::standing(&mut connection, &about).await?;
    let own = own(&cx, &mut connection).await?;
    let writer = own
        .iter()
        .find(|one| every.iter().any(|given| given.organisation == one.id));
    let mine = |id: i64| own.iter().any(|one| one.id == id);
    let seen = every
        .iter()
        .filter(|given| organises || (writer.is_some() && given.shown))
        .filter(|given| !mine(given.organisation))
        .cloned()
        .collect();
    let lines = of_published(&mut connection, seen)
        .await?
        .into_iter()
        .map(|(given, one)| Line {
            url: cx.url(&format!("/organisations/{}", one.slug())),
            language: foreign(&cx, given.language),
            words: brought(&cx, &given.words),
            seen: organises.then(|| {
                let key = match (given.shown, kind) {
                    (true, _) => "capabilities-seen",
                    (false, Kind::Call) => "capabilities-unseen",
                    (false, Kind::Petition) => "capabilities-unseen-petition",
                };
                cx.t(key)
            }),
            write: writer.filter(|_| given.shown).map(|writer| {
                let path = format!(
                    "/organisations/{}{}/capabilities/with/{}",
                    writer.slug(),
                    about.path(),
                    one.slug()
                );
                cx.url(&path)
            }),
            name: one.name,
        })
        .collect();
    cx.page(&OverviewPage {
        done: DONE
            .contains(&asked.done.as_str())
            .then(|| cx.t(&format!("capabilities-done-{}", asked.done))),
        title: about.title.0.clone(),
        language: foreign(&cx, about.title.1),
        url: cx.url(&about.path()),
        takes: about.takes,
        needs: about
            .needs
            .iter()
            .map(|(resource, words, lang)| (called(&cx, *resource), words.clone(), foreign(&cx, *lang)))
            .collect(),
        own: own
            .iter()
            .map(|one| {
                let path = format!("/organisations/{}{}/capabilities", one.slug(), about.path());
                let answered = every.iter().any(|given| given.organisation == one.id);
                (one.name.clone(), cx.url(&path), answered)
            })
            .collect(),
        organises,
        answered: writer.is_some(),
        lines,
        cx: &cx,
    })
}
