//! The networks of an organisation, for those who may join in its name: ask, answer, leave.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use crate::features::accounts;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::Organisation;
use crate::features::networks::finding::{self, Found};
use crate::features::networks::joining::{self, Voice};
use crate::features::networks::membership::{Side, State, Step};
use crate::features::networks::store::{members, networks};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/networks",
        Access::Holding(Power::JoinNetworks),
        get(show).post(say),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The network that a link proposes to join.
    #[serde(default)]
    network: String,
}

#[derive(Template)]
#[template(path = "features/networks/templates/mine.html")]
struct MinePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    rows: Vec<Row>,
    form: Form,
    /// The networks it could ask: key and name.
    others: Vec<(String, String)>,
    /// Whether it is a network itself, and its page where it presented itself.
    network: Option<Option<String>>,
}

/// A network, where the organisation stands with it, and what it may say.
struct Row {
    name: String,
    key: String,
    state: State,
    since: String,
    steps: Vec<Step>,
}

impl Row {
    fn key_of(&self, step: &Step) -> String {
        format!("mine-{}-{}", step.as_str(), self.state.as_str())
    }
}

fn steps(state: State) -> Vec<Step> {
    match state {
        State::Asked => vec![Step::Decline],
        State::Invited => vec![Step::Confirm, Step::Decline],
        State::Confirmed => vec![Step::End],
        State::Declined | State::Left => vec![],
    }
}

async fn show(cx: Cx, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = accounts::scoped(&cx, &mut connection, &slug, Power::JoinNetworks).await?;
    let memberships = members::of_organisation(&mut connection, organisation.id).await?;
    let today = cx.app.clock.today();
    let mut living = finding::living(&mut connection, today).await?;
    living.retain(|found| found.network.organisation != Some(organisation.id));
    living.sort_by_cached_key(|found| search::fold(found.name()));
    let of = |found: &Found| memberships.iter().find(|one| one.network == found.network.id);
    let rows = living
        .iter()
        .filter_map(|found| {
            let membership = of(found)?;
            Some(Row {
                name: found.name().to_owned(),
                key: found.network.key.clone(),
                state: membership.state,
                since: cx.day(&membership.changed_at),
                steps: steps(membership.state),
            })
        })
        .collect();
    let others = living
        .iter()
        .filter(|found| of(found).is_none_or(|one| matches!(one.state, State::Declined | State::Left)))
        .map(|found| (found.network.key.clone(), found.name().to_owned()))
        .collect();
    let held = capacities::held(&mut connection, organisation.id, today).await?;
    let network = match held.iter().any(|granted| granted.capacity == Capacity::Network) {
        true => Some(
            networks::of_organisation(&mut connection, organisation.id)
                .await?
                .map(|network| network.key),
        ),
        false => None,
    };
    cx.page(&MinePage {
        cx: &cx,
        organisation: &organisation,
        rows,
        form: Form::new().with("network", &asked.network),
        others,
        network,
    })
}

async fn say(cx: Cx, Path(slug): Path<String>, form: Form) -> Result<Response, Error> {
    let step: Step = form.value("step").parse().map_err(|()| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::JoinNetworks).await?;
    let found = finding::find(&cx, &mut transaction, form.value("network")).await?;
    let voice = Voice {
        side: Side::Organisation,
        acting,
        for_others: false,
    };
    let said = joining::say(&mut transaction, &cx.app, &found, &organisation, voice, step).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url(&format!("/organisations/{}/networks", organisation.slug()));
    // What changes nothing says nothing: the page shows where it stands.
    Ok(match said {
        Some(state) => {
            let key = format!("membership-said-organisation-{}", state.as_str());
            cx.redirect_saying(&there, &cx.tv(&key, "name", found.name()))
        }
        None => cx.redirect(&there),
    })
}
