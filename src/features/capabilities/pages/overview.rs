//! Who could bring what: those who organise see all; those who answered see the others who agreed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{brought, meant, needed, of_published, own, writers};
use crate::features::capabilities::about::{self, Kind};
use crate::features::capabilities::store::answers;
use crate::features::capabilities::topic;
use crate::features::directory::Organisation;
use crate::shared::web::{Access, Cx, Error, Routes, get};

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
    /// Whether who organises it wishes to see all, though they have answered themselves.
    #[serde(default)]
    all: String,
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/overview.html")]
struct OverviewPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    url: String,
    takes: bool,
    needs: Vec<(String, String, Option<&'static str>)>,
    /// Organisations of the asker: name, where they answer, whether they did.
    own: Vec<(String, String, bool)>,
    organises: bool,
    /// Where whoever answered, and organises it too, sees all answers once they have shown a second factor.
    all: Option<String>,
    answered: bool,
    lines: Vec<Line>,
}

/// An organisation that answered.
struct Line {
    name: String,
    url: String,
    language: Option<&'static str>,
    words: Vec<(String, String)>,
    /// For which needs that is, a sentence each.
    meant: Vec<String>,
    /// For those who organise: whether the others see it.
    seen: Option<String>,
    /// Where the asker writes to it: words and address, one for each organisation of theirs that answered, asked or organises.
    write: Vec<(String, String)>,
}

async fn show(cx: Cx, kind: Kind, id: String, asked: Asked) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let about = about::find(&cx, &mut connection, kind, &id).await?;
    let every = answers::standing(&mut connection, &about).await?;
    let own = own(&cx, &mut connection).await?;
    let has_answered = |one: &Organisation| every.iter().any(|given| given.organisation == one.id);
    let answered = own.iter().any(has_answered);
    // Whoever organises it shows all that their power takes before they read what is for them alone. Who
    // answered too sees what those who answered see, and is led to the rest.
    let (organises, all) = match about.organised_by(&cx) {
        Ok(organises) => (organises, None),
        Err(_) if answered && asked.all.is_empty() => (
            false,
            Some(cx.url(&format!("{}/capabilities?all=1", about.path()))),
        ),
        Err(wall) => return Err(wall),
    };
    let sees_all = |one: &Organisation| about.is_seen_whole_by(&cx, one.id);
    let mut writers = writers(&cx, &mut connection).await?;
    writers.retain(|one| has_answered(one) || sees_all(one));
    let mine = |id: i64| own.iter().any(|one| one.id == id);
    let seen = every
        .iter()
        .filter(|given| organises || (answered && given.shown))
        .filter(|given| !mine(given.organisation))
        .cloned()
        .collect();
    let lines = of_published(&mut connection, seen)
        .await?
        .into_iter()
        .map(|(given, one)| Line {
            url: cx.url(&format!("/organisations/{}", one.slug())),
            language: cx.foreign(given.language),
            words: brought(&cx, &given.words),
            meant: meant(&cx, &about, &given),
            seen: organises.then(|| {
                let key = match (given.shown, kind) {
                    (true, _) => "capabilities-seen",
                    (false, Kind::Call) => "capabilities-unseen",
                    (false, Kind::Petition) => "capabilities-unseen-petition",
                };
                cx.t(key)
            }),
            write: writers
                .iter()
                .filter(|writer| writer.id != one.id && (given.shown || sees_all(writer)))
                .map(|writer| {
                    let path = topic::path(Some(about.path()), writer, &one);
                    let words = match writers.len() {
                        1 => cx.t("capabilities-write"),
                        _ => cx.tv("capabilities-write-as", "name", &writer.name),
                    };
                    (words, cx.url(&path))
                })
                .collect(),
            name: one.name,
        })
        .collect();
    cx.page(&OverviewPage {
        title: about.title.0.clone(),
        language: cx.foreign(about.title.1),
        url: cx.url(&about.path()),
        takes: about.takes,
        needs: needed::listed(&cx, &about),
        own: own
            .iter()
            .map(|one| {
                let path = format!("/organisations/{}{}/capabilities", one.slug(), about.path());
                (one.name.clone(), cx.url(&path), has_answered(one))
            })
            .collect(),
        organises,
        all,
        answered,
        lines,
        cx: &cx,
    })
}
