//! What capacities add to the pages of others: what an organisation is for the others, and who helps
//! near a commune.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::capacity::Capacity;
use super::pages::called;
use super::store::{self, remits};
use crate::features::directory::{self, names};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject};

/// How far one goes to be helped, in kilometres, and how many are shown.
const NEAR_KM: f64 = 15.0;
const SHOWN: usize = 5;

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Commune, commune)
        .panel(Slot::Acting, acting)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/capacities/templates/panel.html")]
struct OrganisationPanel<'a> {
    cx: &'a Cx,
    slug: &'a str,
    /// What it is for the others, and since when.
    held: Vec<(String, String)>,
    /// Whether it helps, with its words and their language where that is not the page's.
    helps: bool,
    help: Vec<String>,
    language: Option<String>,
    /// Its site, and the commune where others can help: for whoever finds no words.
    website: Option<(String, String)>,
    near: Option<(String, String)>,
    grants: bool,
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let held = store::held(connection, subject.organisation, cx.app.clock.today()).await?;
        let grants = cx.could(Power::GrantCapacities, None);
        if held.is_empty() && !grants {
            return Ok(String::new());
        }
        let helps = held
            .iter()
            .any(|granted| granted.capacity == Capacity::SupportStructure);
        let said = match helps {
            true => remits::help(connection, subject.organisation).await?,
            false => None,
        };
        let (words, language) = said.map_or_else(Default::default, |(words, language, _)| (words, language));
        let (mut website, mut near) = (None, None);
        if helps && words.trim().is_empty() {
            let found = directory::any_by_ids(connection, &[subject.organisation])
                .await?
                .pop();
            website = found
                .as_ref()
                .and_then(|one| one.website.as_deref())
                .and_then(directory::website);
            near = found.and_then(|one| one.commune).map(|code| {
                let link = cx.url(&format!("/communes/{code}"));
                (names::commune(cx, &code), link)
            });
        }
        let panel = OrganisationPanel {
            cx,
            slug: subject.slug,
            website,
            near,
            held: held
                .iter()
                .map(|granted| {
                    let since = cx.tv("capacity-from", "from", &cx.date(&granted.starts));
                    (called(cx, granted), since)
                })
                .collect(),
            helps,
            help: words
                .lines()
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect(),
            language: Some(language).filter(|language| language != cx.lang.code()),
            grants,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/capacities/templates/panel_commune.html")]
struct CommunePanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    url: String,
    what: String,
    place: String,
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(here) = cx.app.territory.commune(subject.slug) else {
            return Ok(String::new());
        };
        let today = cx.app.clock.today();
        let holders = store::holders(connection, Capacity::SupportStructure, today).await?;
        let ids: Vec<i64> = holders.iter().map(|granted| granted.organisation).collect();
        let organisations = directory::published_by_ids(connection, &ids).await?;
        let mut near: Vec<(f64, Line)> = Vec::new();
        for granted in &holders {
            let Some(one) = organisations.iter().find(|one| one.id == granted.organisation) else {
                continue;
            };
            let Some(there) = one
                .commune
                .as_deref()
                .and_then(|code| cx.app.territory.commune(code))
            else {
                continue;
            };
            let km = search::distance_km((here.lat, here.lon), (there.lat, there.lon));
            if km <= NEAR_KM {
                let line = Line {
                    name: one.name.clone(),
                    url: cx.url(&format!("/organisations/{}", one.slug())),
                    what: called(cx, granted),
                    place: names::commune(cx, &there.code),
                };
                near.push((km, line));
            }
        }
        near.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.name.cmp(&b.1.name)));
        near.truncate(SHOWN);
        if near.is_empty() {
            return Ok(String::new());
        }
        let lines = near.into_iter().map(|(_, line)| line).collect();
        Ok(CommunePanel { cx, lines }.render()?)
    }
    .boxed()
}

fn work<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::GrantCapacities, None) {
            lines.push((cx.url("/capacities"), cx.t("capacities-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// For whoever acts for one that helps others: saying how.
fn acting<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::EditProfile, Some(subject.organisation)) {
            let held = store::held(connection, subject.organisation, cx.app.clock.today()).await?;
            if held.iter().any(|one| one.capacity == Capacity::SupportStructure) {
                let url = cx.url(&format!("/organisations/{}/help", subject.slug));
                lines.push((url, cx.t("help-title")));
            }
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
