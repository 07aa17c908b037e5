//! On an organisation's page: its elected contacts, where it is and for what it does. On a public
//! body's: the way to keep them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::pages::about;
use super::store;
use crate::features::capacities;
use crate::features::directory::{self, Kind};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
}

#[derive(Template)]
#[template(path = "features/contacts/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    office: String,
    reach: String,
    /// The public body: name and address.
    body: (String, String),
    about: String,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let shown = directory::published_by_ids(connection, &[subject.organisation])
            .await?
            .pop();
        let Some(shown) = shown else {
            return Ok(String::new());
        };
        let today = cx.app.clock.today();
        let is_body = shown.kind == Kind::PublicBody;
        let contacts = match (&shown.commune, is_body) {
            (_, true) => store::of_body(connection, shown.id, today).await?,
            (Some(commune), false) => {
                let codes = cx.app.territory.every_code(&[commune]);
                store::of_commune(connection, &codes, today).await?
            }
            (None, false) => Vec::new(),
        };
        let mut territories: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
        for contact in &contacts {
            if let Entry::Vacant(unknown) = territories.entry(contact.body) {
                let territory = capacities::territory_of(connection, &cx.app.territory, contact.body).await?;
                unknown.insert(territory);
            }
        }
        let ids: Vec<i64> = territories.keys().copied().collect();
        let bodies = directory::published_by_ids(connection, &ids).await?;
        let lines = contacts
            .iter()
            .filter(|contact| match is_body {
                true => contact.starts <= today,
                false => contact.is_for(&cx.app.territory, &shown, &territories[&contact.body]),
            })
            .filter_map(|contact| {
                // What is no public body any more keeps no elected contact.
                let body = bodies
                    .iter()
                    .find(|body| body.id == contact.body && body.kind == Kind::PublicBody)?;
                Some(Line {
                    name: contact.name.clone(),
                    office: contact.office.clone(),
                    reach: contact.reach.clone(),
                    body: (
                        body.name.clone(),
                        cx.url(&format!("/organisations/{}", body.slug())),
                    ),
                    about: about(cx, contact),
                })
            })
            .collect();
        let panel = Panel { cx, lines };
        match panel.lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(panel.render()?),
        }
    }
    .boxed()
}

/// For whoever acts for a public body: keeping them.
fn acting<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::KeepContacts, Some(subject.organisation)) {
            let found = directory::published_by_ids(connection, &[subject.organisation]).await?;
            if found.iter().any(|one| one.kind == Kind::PublicBody) {
                let url = cx.url(&format!("/organisations/{}/contacts", subject.slug));
                lines.push((url, cx.t("contacts-title")));
            }
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
