//! Every pole: words, what one can narrow by, those that live first.

use askama::Template;
use axum::response::Response;

use super::{Said, address, name};
use crate::features::directory::{self, Figure, choosing, names};
use crate::features::poles::finding::{By, Wanted, found};
use crate::features::poles::pole::{Pole, Stage, State};
use crate::features::poles::store::{members, poles};
use crate::features::policies::{self, Policy};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::narrowing::Says;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/poles", Access::Everyone, get(show))
}

/// A pole in a list.
pub(in crate::features::poles) struct Line {
    url: String,
    name: Said,
    carrier: String,
    stage: String,
    members: String,
    themes: String,
}

/// Poles one under the other, under a title of level `level - 1`.
#[derive(Template)]
#[template(path = "features/poles/templates/lines.html")]
pub(in crate::features::poles) struct Lines {
    pub level: u8,
    pub lines: Vec<Line>,
}

impl Lines {
    /// Poles as they are listed, each with the name of its carrier.
    pub async fn read(
        cx: &Cx,
        connection: &mut Connection,
        own: &[&(Pole, String)],
        level: u8,
    ) -> Result<Self, StoreError> {
        let mut lines = Vec::with_capacity(own.len());
        for (pole, carrier) in own {
            let every = members::of_pole(connection, pole.id).await?;
            let count = every.iter().filter(|one| one.state == State::Accepted).count();
            let themes: Vec<&str> = pole
                .content
                .themes
                .iter()
                .map(|one| names::theme(cx, one))
                .collect();
            lines.push(Line {
                url: address(cx, pole),
                name: name(cx, &pole.content),
                carrier: carrier.clone(),
                stage: cx.t(&format!("pole-stage-{}", pole.stage.as_str())),
                members: cx.tn("poles-members", &(count as u64)),
                themes: themes.join(", "),
            });
        }
        Ok(Self { level, lines })
    }
}

/// Every pole that everybody reads and that is published, as its carrier is; with the carrier's name.
pub(in crate::features::poles) async fn public(
    connection: &mut Connection,
) -> Result<Vec<(Pole, String)>, StoreError> {
    let every = poles::public(connection).await?;
    with_carriers(connection, every).await
}

async fn with_carriers(
    connection: &mut Connection,
    every: Vec<Pole>,
) -> Result<Vec<(Pole, String)>, StoreError> {
    let ids: Vec<i64> = every
        .iter()
        .flat_map(|pole| [Some(pole.carrier), pole.body])
        .flatten()
        .collect();
    let published = directory::published_by_ids(connection, &ids).await?;
    let one = |id: i64| published.iter().find(|one| one.id == id);
    let with = |pole: Pole| {
        let carrier = one(pole.carrier)?;
        pole.body.is_none_or(|body| one(body).is_some()).then_some(())?;
        Some((pole, carrier.name.clone()))
    };
    Ok(every.into_iter().filter_map(with).collect())
}

#[derive(Template)]
#[template(path = "features/poles/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    narrowing: String,
    total: u64,
    /// Whether the asker recognises poles.
    organises: bool,
    /// Those of the asker that wait for their carrier.
    waiting: Lines,
    /// Where their members are, once there is one.
    map: Option<Figure<'a>>,
    /// By whether they live: the end of the title's key, and the poles.
    groups: Vec<(&'static str, Lines)>,
}

/// What the form says in which one looks for poles.
const SAYS: Says = Says {
    path: "/poles",
    narrow: "poles-narrow",
    words: "poles-words",
    by: "poles-by-",
    any: "poles-any",
    all: "poles-all",
};

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut wanted = Wanted::read(cx.query());
    let typed = wanted.by.remove(&By::Commune).unwrap_or_default();
    if let Some(code) = choosing::narrowed(&cx, &typed) {
        wanted.by.insert(By::Commune, code);
    }
    let mut connection = cx.app.db.read().await?;
    let every = public(&mut connection).await?;
    let known: Vec<i64> = every.iter().map(|(pole, _)| pole.id).collect();
    let policies = policies::all(&mut connection).await?;
    let (poles, counts) = found(every, &wanted, &cx.app.territory);
    let mut groups = Vec::new();
    for (group, ended) in [("living", false), ("ended", true)] {
        let own: Vec<&(Pole, String)> = poles
            .iter()
            .filter(|(pole, _)| (pole.stage == Stage::Ended) == ended)
            .collect();
        if !own.is_empty() {
            groups.push((group, Lines::read(&cx, &mut connection, &own, 3).await?));
        }
    }
    let written = choosing::written_in(&cx, By::Commune, cx.t("poles-by-commune"), &typed)?;
    let in_words = |by: By, value: &str| in_words(&cx, by, value, &policies);
    cx.page(&ListPage {
        map: map(&cx, &mut connection, &poles).await?,
        organises: cx.actor().is_some_and(|actor| actor.holds(Power::OrganiseCalls)),
        waiting: waiting(&cx, &mut connection, &known).await?,
        total: poles.len() as u64,
        narrowing: wanted.form(&cx, SAYS, &counts, in_words, written.as_ref())?,
        groups,
        cx: &cx,
    })
}

/// Where the members of living poles are; a commune leads to the poles that act there.
async fn map<'a>(
    cx: &'a Cx,
    connection: &mut Connection,
    poles: &[(Pole, String)],
) -> Result<Option<Figure<'a>>, StoreError> {
    let living = || poles.iter().filter(|(pole, _)| pole.stage != Stage::Ended);
    let mut ids = Vec::new();
    for (pole, _) in living() {
        let every = members::of_pole(connection, pole.id).await?;
        let accepted = every.iter().filter(|one| one.state == State::Accepted);
        ids.extend(accepted.map(|one| one.organisation));
    }
    ids.sort_unstable();
    ids.dedup();
    let organisations = directory::published_by_ids(connection, &ids).await?;
    if organisations.is_empty() {
        return Ok(None);
    }
    let map = directory::map_of(cx, cx.t("poles-map"), &organisations, |code| {
        cx.url(&format!("/poles?commune={code}"))
    });
    let here = |own: &String, code: &str| cx.app.territory.is_same(own, code);
    let acts = |code: &str| living().any(|(pole, _)| pole.content.communes.iter().any(|own| here(own, code)));
    Ok(Some(map.choosing(acts)))
}

/// The poles that the asker carries or recognised, and which are not public yet.
async fn waiting(cx: &Cx, connection: &mut Connection, known: &[i64]) -> Result<Lines, StoreError> {
    let mut own = Vec::new();
    let ids = cx.actor().into_iter().flat_map(|actor| {
        [Power::OrganiseCalls, Power::KeepPoles]
            .into_iter()
            .flat_map(|power| actor.mandates_with(power))
            .filter_map(|mandate| mandate.organisation)
    });
    let mut ids: Vec<i64> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        own.extend(poles::of_body(connection, id).await?);
    }
    own.sort_by_key(|pole| pole.id);
    own.dedup_by_key(|pole| pole.id);
    own.retain(|pole| !known.contains(&pole.id));
    let own = with_carriers(connection, own).await?;
    Lines::read(cx, connection, &own.iter().collect::<Vec<_>>(), 3).await
}

/// A value in the reader's words; nothing for one that never was.
fn in_words(cx: &Cx, by: By, value: &str, policies: &[Policy]) -> Option<String> {
    let territory = &cx.app.territory;
    match by {
        By::Theme => territory.theme(value).map(|_| names::theme(cx, value).to_owned()),
        By::Stage => {
            let stage = value.parse::<Stage>().ok()?;
            Some(cx.t(&format!("pole-stage-{}", stage.as_str())))
        }
        By::Commune => territory.commune(value).map(|_| names::commune(cx, value)),
        By::Policy => {
            let policy = policies.iter().find(|one| one.address == value)?;
            Some(policy.name(cx.lang).0.to_owned())
        }
    }
}
