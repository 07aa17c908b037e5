//! The face of the site: what it is in one sentence, a search, and the territory at a glance.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use search::{Count, Facet, Query};

use super::names;
use crate::features::directory::coverage::Coverage;
use crate::features::directory::map::Figure;
use crate::features::directory::store::imports;
use crate::shared::web::{Cx, Error, Slot, Subject};

#[derive(Template)]
#[template(path = "features/directory/templates/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    organisations: u64,
    elsewhere: u64,
    communes: u64,
    countries: String,
    /// A commune that one could look for.
    commune: String,
    /// Over the territory, or over everything when the registers loaded hold nobody there.
    themes: Vec<ThemeLine>,
    updated: Option<String>,
    map: Figure<'a>,
    /// What the features have under way.
    under_way: Vec<String>,
}

/// A theme with how many organisations it has, and a thread as long as that.
pub struct ThemeLine {
    /// Its name.
    pub name: String,
    /// Where it leads.
    pub url: String,
    /// How many organisations.
    pub count: String,
    /// Length of its thread, of a hundred.
    pub length: u64,
}

/// `/` has no language: the browser's wish chooses one.
pub async fn choose_language(cx: Cx) -> Response {
    let mut response = Redirect::temporary(&cx.url("/")).into_response();
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// `/fr` is `/fr/`.
pub async fn add_slash(cx: Cx) -> Response {
    super::moved(&cx.url("/"))
}

pub async fn show(cx: Cx) -> Result<Response, Error> {
    let index = &cx.app.index;
    let inside = Query {
        inside: true,
        year: cx.app.clock.today().year(),
        ..Query::default()
    };
    let everywhere = Query {
        inside: false,
        ..inside.clone()
    };
    let organisations = index.total(&inside)?;
    let elsewhere = index.total(&everywhere)?.saturating_sub(organisations);
    let (counted, within) = if organisations == 0 {
        (&everywhere, "all")
    } else {
        (&inside, "territory")
    };
    let by_theme = index.counts(counted, Facet::Theme)?;
    let by_commune = index.counts(&inside, Facet::Commune)?;
    let coverage = Coverage::now(&cx).await?;
    let mut connection = cx.app.db.read().await?;
    let updated = imports::all(&mut connection)
        .await?
        .iter()
        .filter(|import| !matches!(import.register.as_str(), "contours" | "cog"))
        // The invented register says nothing of the date of real ones.
        .filter(|import| cx.demonstration() || import.register != "demonstration")
        .filter_map(|import| import.file_date.as_deref()?.parse::<Date>().ok())
        .max();
    let nobody = Subject {
        organisation: 0,
        slug: "",
    };
    let under_way = cx.panels(&mut connection, Slot::Home, nobody).await?;
    cx.page(&Home {
        under_way,
        organisations,
        elsewhere,
        communes: cx.app.territory.communes.len() as u64,
        countries: countries(&cx),
        commune: largest(&cx),
        themes: theme_lines(&cx, &by_theme, |slug| match within {
            "all" => cx.url(&format!("/organisations?theme={slug}&within=all")),
            _ => cx.url(&format!("/themes/{slug}")),
        }),
        updated: updated.map(|date| cx.date(&date)),
        map: Figure::new(&cx, cx.t("home-by-commune"), &by_commune, |code| {
            cx.url(&format!("/communes/{code}"))
        })
        .with_table(cx.url("/communes"))
        .covered(&coverage),
        cx: &cx,
    })
}

/// "95 in France, 58 in Belgium".
fn countries(cx: &Cx) -> String {
    let mut countries: Vec<(&str, u64)> = Vec::new();
    for commune in &cx.app.territory.communes {
        match countries
            .iter_mut()
            .find(|(country, _)| *country == commune.country)
        {
            Some((_, count)) => *count += 1,
            None => countries.push((&commune.country, 1)),
        }
    }
    let said: Vec<String> = countries
        .into_iter()
        .map(|(country, count)| cx.tn(&format!("home-communes-{country}"), &count))
        .collect();
    said.join(", ")
}

/// The commune that most people know.
fn largest(cx: &Cx) -> String {
    let communes = &cx.app.territory.communes;
    let largest = communes.iter().max_by_key(|commune| commune.population);
    largest.map_or_else(String::new, |commune| {
        names::value(cx, Facet::Commune, &commune.code)
    })
}

/// The themes in the territory's order, with their threads.
pub fn theme_lines(cx: &Cx, counts: &[Count], url: impl Fn(&str) -> String) -> Vec<ThemeLine> {
    let most = counts.iter().map(|count| count.count).max().unwrap_or(0).max(1);
    cx.app
        .territory
        .themes
        .iter()
        .filter_map(|theme| {
            let count = counts.iter().find(|count| count.value == theme.slug)?.count;
            Some(ThemeLine {
                name: names::theme(cx, &theme.slug).to_owned(),
                url: url(&theme.slug),
                count: cx.n(&count),
                length: (count * 100).div_ceil(most),
            })
        })
        .collect()
}
