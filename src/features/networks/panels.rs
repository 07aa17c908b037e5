//! What networks add to the pages of others: an organisation, a commune, a theme, one's own page.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::finding::{self, Found};
use super::membership::State;
use super::network::Kind;
use super::pages::entered::entering;
use super::pages::news::{Items, items};
use super::pages::{Line, Lines, address};
use super::store::{members, networks, news};
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

/// News shown on the page of an organisation or of a theme.
const NEWS: i64 = 3;

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Commune, commune)
        .panel(Slot::Theme, theme)
        .panel(Slot::Acting, acting)
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Account, account)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/networks/templates/panel_organisation.html")]
struct OrganisationPanel<'a> {
    cx: &'a Cx,
    slug: &'a str,
    /// The page of the network that it is.
    network: Option<String>,
    lines: Lines,
    news: Items,
    enters: bool,
}

/// For whoever acts for an organisation: its networks, what it tells them.
fn acting<'a>(cx: &'a Cx, _: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let doors = [
            (Power::JoinNetworks, "networks", "mine-door"),
            (Power::WriteNews, "news", "news-write"),
        ];
        let may = |power| cx.could(power, Some(subject.organisation));
        let lines = doors.into_iter().filter(|(power, ..)| may(*power));
        let lines = lines.map(|(_, part, key)| {
            let url = cx.url(&format!("/organisations/{}/{part}", subject.slug));
            (url, cx.t(key))
        });
        Ok(Doors {
            lines: lines.collect(),
        }
        .render()?)
    }
    .boxed()
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let confirmed: Vec<i64> = members::of_organisation(connection, subject.organisation)
            .await?
            .into_iter()
            .filter(|membership| membership.state == State::Confirmed)
            .map(|membership| membership.network)
            .collect();
        let own = networks::of_organisation(connection, subject.organisation).await?;
        let told = news::of_organisation(connection, subject.organisation, NEWS).await?;
        let living = match confirmed.is_empty() && own.is_none() {
            true => Vec::new(),
            false => finding::living(connection, cx.app.clock.today()).await?,
        };
        let lines = living
            .iter()
            .filter(|found| found.is_open() && confirmed.contains(&found.network.id))
            .map(|found| Line::new(cx, found, None))
            .collect();
        let network = living
            .iter()
            .find(|found| found.network.organisation == Some(subject.organisation))
            .map(|found| address(cx, &found.network.key));
        // An agent who has yet to show a second factor is led to it from there.
        let enters = match cx.actor().is_some_and(|actor| actor.holds(Power::EnterForOthers)) {
            true => {
                let shown = directory::published_by_ids(connection, &[subject.organisation]).await?;
                match shown.first() {
                    Some(shown) => match entering(cx, connection, shown).await {
                        // For one's own body one writes in its name.
                        Ok(Some((body, _))) => body.id != subject.organisation,
                        Ok(None) => false,
                        Err(_) => true,
                    },
                    None => false,
                }
            }
            false => false,
        };
        let panel = OrganisationPanel {
            cx,
            slug: subject.slug,
            enters,
            network,
            lines: Lines { lines },
            news: items(cx, connection, told, 3).await?,
        };
        let silent =
            panel.network.is_none() && panel.lines.lines.is_empty() && panel.news.is_empty() && !panel.enters;
        if silent {
            return Ok(String::new());
        }
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/networks/templates/panel_commune.html")]
struct CommunePanel<'a> {
    cx: &'a Cx,
    code: &'a str,
    place: String,
    /// Across sectors, in this commune.
    here: Lines,
    /// Being founded in this commune.
    founding: Lines,
    /// Across sectors, on the whole territory.
    whole: Lines,
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let living = finding::living(connection, cx.app.clock.today()).await?;
        let lines = |wanted: &dyn Fn(&Found) -> bool| Lines {
            lines: living
                .iter()
                .filter(|found| found.network.kind == Kind::Territory && wanted(found))
                .map(|found| Line::new(cx, found, None))
                .collect(),
        };
        let is_here = |found: &Found| {
            let own = found.network.commune.as_deref();
            own.is_some_and(|own| cx.app.territory.is_same(own, subject.slug))
        };
        let panel = CommunePanel {
            cx,
            code: subject.slug,
            place: directory::names::commune(cx, subject.slug),
            here: lines(&|found| found.is_open() && is_here(found)),
            founding: lines(&|found| !found.is_open() && is_here(found)),
            whole: lines(&|found| found.is_open() && found.network.commune.is_none()),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/networks/templates/panel_theme.html")]
struct ThemePanel<'a> {
    cx: &'a Cx,
    lines: Lines,
    news: Items,
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let living = finding::living(connection, cx.app.clock.today()).await?;
        let lines: Vec<Line> = living
            .iter()
            .filter(|found| found.is_open() && found.network.theme.as_deref() == Some(subject.slug))
            .map(|found| Line::new(cx, found, None))
            .collect();
        let told = news::of_theme(connection, subject.slug, NEWS).await?;
        let panel = ThemePanel {
            cx,
            lines: Lines { lines },
            news: items(cx, connection, told, 3).await?,
        };
        if panel.lines.lines.is_empty() && panel.news.is_empty() {
            return Ok(String::new());
        }
        Ok(panel.render()?)
    }
    .boxed()
}

/// Invitations to the organisations that somebody acts for, requests to the networks they speak for.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let own = finding::own(cx, connection, Power::JoinNetworks).await?;
        if own.is_empty() {
            return Ok(String::new());
        }
        let living = finding::living(connection, cx.app.clock.today()).await?;
        let mut waiting = Vec::new();
        let mut near: Vec<i64> = Vec::new();
        for organisation in &own {
            for membership in members::of_organisation(connection, organisation.id).await? {
                let Some(found) = living.iter().find(|found| found.network.id == membership.network) else {
                    continue;
                };
                match membership.state {
                    State::Invited => waiting.push((
                        cx.ta(
                            "waiting-invited",
                            &[
                                ("network", found.name().into()),
                                ("organisation", organisation.name.as_str().into()),
                            ],
                        ),
                        cx.url(&format!("/organisations/{}/networks", organisation.slug())),
                    )),
                    State::Confirmed => near.push(membership.network),
                    State::Asked | State::Declined | State::Left => {}
                }
            }
        }
        for found in &living {
            let ours = match found.network.organisation {
                Some(organisation) => own.iter().any(|one| one.id == organisation),
                None => near.contains(&found.network.id),
            };
            if !ours {
                continue;
            }
            let speakers = finding::speakers(connection, &found.network).await?;
            if !own.iter().any(|one| speakers.contains(&one.id)) {
                continue;
            }
            let asked = members::of_network(connection, found.network.id).await?;
            let asked = asked.iter().filter(|one| one.state == State::Asked).count() as u64;
            if asked > 0 {
                waiting.push((
                    cx.ta(
                        "waiting-asked",
                        &[("network", found.name().into()), ("n", asked.into())],
                    ),
                    format!("{}/members", address(cx, &found.network.key)),
                ));
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/me/letters\") }}\">{{ cx.t(\"letters-title\") }}</a></li>",
    ext = "html"
)]
struct AccountPanel<'a> {
    cx: &'a Cx,
}

fn account<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move { Ok(AccountPanel { cx }.render()?) }.boxed()
}
