//! An indicator: its definition, and what organisations counted, by name within each year.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Withdrawn, said, withdrawn};
use crate::features::directory::{self, names};
use crate::features::indicators::catalogue::{self, Hidden, Indicator, State};
use crate::features::indicators::store::measured::{SHOWN_MOST, shown};
use crate::features::indicators::{store, value};
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/indicators/{id}", Access::Everyone, get(show))
}

/// A text and its language, where that is not the page's.
type Said = (String, Option<&'static str>);

#[derive(Template)]
#[template(path = "features/indicators/templates/indicator.html")]
struct IndicatorPage<'a> {
    cx: &'a Cx,
    here: String,
    name: Said,
    definition: Said,
    unit: Said,
    measured: Said,
    source: Said,
    dimension: String,
    themes: Vec<(String, String)>,
    /// The policies that it follows: name, its language, address.
    policies: Vec<(String, Option<&'static str>, String)>,
    proposed_by: Option<(String, String)>,
    state: Option<String>,
    reason: String,
    years: Vec<(String, Vec<Row>)>,
    /// What partners of projects measured.
    in_projects: Vec<InProject>,
    /// Where the asker notes the value of an organisation of theirs.
    own: Vec<(String, String)>,
    decides: bool,
    /// Who adopted it.
    panels: Vec<String>,
}

/// What an organisation counted; `length` is the bar's, in hundredths of the longest of all years.
struct Row {
    name: String,
    url: String,
    value: String,
    length: u64,
    source: Said,
}

/// What a partner of a project measured.
struct InProject {
    organisation: (String, String),
    value: String,
    day: String,
    source: Said,
}

#[derive(Template)]
#[template(path = "features/indicators/templates/hidden.html")]
struct HiddenPage<'a> {
    cx: &'a Cx,
    here: String,
    /// Since when, by whom, why.
    withdrawn: Withdrawn,
    panels: Vec<String>,
    decides: bool,
}

/// What is withdrawn has a page once something was decided on it, for values and projects lead there; before, as long as others show
/// something there, so that whoever follows the vote knows what became of the text.
async fn show_hidden(
    cx: &Cx,
    connection: &mut Connection,
    indicator: &Indicator,
    hidden: &Hidden,
) -> Result<Response, Error> {
    let panels = panels(cx, connection, indicator).await?;
    if panels.is_empty() && indicator.state == State::Proposed {
        return Err(Error::NotFound);
    }
    cx.page(&HiddenPage {
        cx,
        here: super::address(cx, indicator),
        withdrawn: withdrawn(cx, hidden),
        panels,
        decides: cx.could(Power::Administer, None),
    })
}

/// What others show of it.
async fn panels(cx: &Cx, connection: &mut Connection, indicator: &Indicator) -> Result<Vec<String>, Error> {
    let path = format!("/indicators/{}", indicator.address);
    let subject = Subject {
        organisation: 0,
        slug: &path,
    };
    cx.panels(connection, Slot::Indicator, subject).await
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let indicator = catalogue::find_with_hidden(&cx.app, &mut connection, &id)
        .await?
        .ok_or(Error::NotFound)?;
    if let Some(hidden) = &indicator.hidden {
        return show_hidden(&cx, &mut connection, &indicator, hidden).await;
    }
    let values = store::values(&mut connection, &indicator.address).await?;
    let measured = shown(&mut connection, &indicator.address, SHOWN_MOST).await?;
    let mut ids: Vec<i64> = values.iter().map(|one| one.organisation).collect();
    ids.extend(measured.iter().map(|one| one.organisation));
    ids.extend(indicator.proposed_by);
    ids.sort_unstable();
    ids.dedup();
    let mut organisations = directory::published_by_ids(&mut connection, &ids).await?;
    // By name: a list is no ranking.
    organisations.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    let linked = |id: i64| {
        let found = organisations.iter().find(|one| one.id == id)?;
        Some((
            found.name.clone(),
            cx.url(&format!("/organisations/{}", found.slug())),
        ))
    };
    let longest = values
        .iter()
        .map(|one| one.value)
        .max()
        .unwrap_or_default()
        .max(1);
    let mut years: Vec<(String, Vec<Row>)> = Vec::new();
    let mut known: Vec<i16> = values.iter().map(|one| one.year).collect();
    known.dedup();
    for year in known {
        let rows: Vec<Row> = organisations
            .iter()
            .filter_map(|one| {
                let value = values
                    .iter()
                    .find(|value| value.organisation == one.id && value.year == year)?;
                let (name, url) = linked(one.id)?;
                Some(Row {
                    name,
                    url,
                    value: value::written(&cx.app.texts, cx.lang, value.value, indicator.decimals),
                    length: (value.value.unsigned_abs() * 100) / longest.unsigned_abs(),
                    source: (value.source.clone(), cx.foreign(value.language)),
                })
            })
            .collect();
        if !rows.is_empty() {
            years.push((year.to_string(), rows));
        }
    }
    let mut policies = Vec::new();
    for id in store::followed(&mut connection, &indicator.address).await? {
        if let Some(policy) = policies::by_id(&mut connection, id).await? {
            let (name, lang) = said(&cx, &policy.names);
            policies.push((name, lang, cx.url(&format!("/policies/{}", policy.address))));
        }
    }
    policies.sort_by_cached_key(|(name, ..)| search::fold(name));
    let mut own: Vec<(String, String)> = Vec::new();
    if let (Some(actor), State::Accepted) = (cx.actor(), indicator.state) {
        let ids: Vec<i64> = actor
            .mandates_with(Power::EditProfile)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        for one in directory::any_by_ids(&mut connection, &ids).await? {
            let path = format!("/organisations/{}/indicators/{}", one.slug(), indicator.address);
            own.push((one.name.clone(), cx.url(&path)));
        }
    }
    let panels = panels(&cx, &mut connection, &indicator).await?;
    cx.page(&IndicatorPage {
        panels,
        here: super::address(&cx, &indicator),
        name: said(&cx, &indicator.names),
        definition: said(&cx, &indicator.definitions),
        unit: said(&cx, &indicator.units),
        measured: said(&cx, &indicator.measured),
        source: said(&cx, &indicator.sources),
        dimension: cx.t(&format!("indicators-{}", indicator.dimension.as_str())),
        themes: indicator
            .themes
            .iter()
            .map(|slug| {
                (
                    names::theme(&cx, slug).to_owned(),
                    cx.url(&format!("/themes/{slug}")),
                )
            })
            .collect(),
        policies,
        proposed_by: indicator.proposed_by.and_then(linked),
        state: match indicator.state {
            State::Accepted => None,
            State::Proposed | State::Declined | State::Retired => {
                Some(cx.t(&format!("indicators-state-{}", indicator.state.as_str())))
            }
        },
        reason: indicator.reason.clone(),
        in_projects: measured
            .iter()
            .filter_map(|one| {
                Some(InProject {
                    organisation: linked(one.organisation)?,
                    value: one.said(&cx.app.texts, cx.lang, Some(indicator.decimals)),
                    day: cx.date(&one.on),
                    source: (one.source.clone(), cx.foreign(one.language)),
                })
            })
            .collect(),
        years,
        own,
        decides: indicator.proposed_by.is_some() && cx.could(Power::Administer, None),
        cx: &cx,
    })
}
