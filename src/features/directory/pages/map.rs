//! The whole map of what a search finds, and the same as a table.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;

use super::listing::{Listing, Way};
use super::names;
use crate::features::directory::coverage::Coverage;
use crate::features::directory::map::{Contours, Figure, load_contours};
use crate::shared::web::{Cx, Error};

#[derive(Template)]
#[template(path = "features/directory/templates/map.html")]
struct MapPage<'a> {
    cx: &'a Cx,
    listing: Listing,
    map: Figure<'a>,
    drawings: Vec<Way>,
    rows: Vec<Row>,
    away: Option<String>,
    undrawn: Option<String>,
}

struct Row {
    name: String,
    page: String,
    side: usize,
    side_name: String,
    count: String,
    any: bool,
    url: String,
}

pub async fn show(cx: Cx) -> Result<Response, Error> {
    let listing = Listing::read(&cx, "/map", Some(0))?;
    let contours = load_contours(&cx).await?;
    let coverage = Coverage::now(&cx).await?;
    let drawn = contours.is_some() && wants_contours(&cx);
    let drawings = if contours.is_some() {
        drawings(&cx, &listing, drawn)
    } else {
        Vec::new()
    };
    let url = |code: &str| {
        cx.url(&format!(
            "/organisations?{}",
            listing.in_commune(code).permalink()
        ))
    };
    let contours = contours.filter(|_| drawn);
    let undrawn = contours.as_ref().map_or(0, |contours| {
        let communes = cx.app.territory.communes.iter();
        communes
            .filter(|commune| !contours.shapes.contains_key(&commune.code))
            .count()
    });
    let map = figure(&cx, &listing, contours, &coverage);
    let map = map.with_table("#tableau".to_owned());
    let count_of = |code: &str| {
        listing
            .by_commune
            .iter()
            .find(|count| count.value == code)
            .map_or(0, |count| count.count)
    };
    let territory = &cx.app.territory;
    let mut rows: Vec<Row> = territory
        .communes
        .iter()
        .map(|commune| Row {
            name: names::commune(&cx, &commune.code),
            page: cx.url(&format!("/communes/{}", commune.code)),
            side: names::side_of(&cx, &commune.code).unwrap_or(0),
            side_name: names::value(&cx, search::Facet::Side, &commune.side),
            count: coverage.counted(&cx, &commune.code, count_of(&commune.code)),
            any: count_of(&commune.code) > 0,
            url: url(&commune.code),
        })
        .collect();
    rows.sort_by_cached_key(|row| search::fold(&row.name));
    let on_map: u64 = territory
        .communes
        .iter()
        .map(|commune| count_of(&commune.code))
        .sum();
    let everywhere: u64 = listing.by_commune.iter().map(|count| count.count).sum();
    // With communes chosen, the counts are those of every commune: the total is another thing.
    let chosen = listing
        .query
        .filters
        .iter()
        .any(|(facet, _)| *facet == search::Facet::Commune);
    let total = if chosen { everywhere } else { listing.found.total };
    let away = total.checked_sub(on_map).filter(|away| *away > 0);
    cx.page(&MapPage {
        away: away.map(|away| cx.tn("map-away", &away)),
        undrawn: (undrawn > 0).then(|| cx.tn("map-undrawn", &(undrawn as u64))),
        cx: &cx,
        map,
        drawings,
        rows,
        listing,
    })
}

/// The map of what a search finds.
fn figure<'a>(
    cx: &'a Cx,
    listing: &Listing,
    contours: Option<Arc<Contours>>,
    coverage: &Coverage,
) -> Figure<'a> {
    let url = |code: &str| {
        cx.url(&format!(
            "/organisations?{}",
            listing.in_commune(code).permalink()
        ))
    };
    let (path, mut query) = (cx.url("/map/figures/communes"), listing.query.permalink());
    if contours.is_some() {
        query.push_str("&drawing=contours");
    }
    let day = cx.date(&cx.app.clock.today());
    let whole = cx.absolute(&cx.url(&format!("/map?{}", listing.query.permalink())));
    let source = format!("{} {} · {day} · {whole}", listing.count, listing.scope);
    let map = Figure::new(cx, cx.t("map-where"), &listing.by_commune, url)
        .choosing(|code| listing.query.has(search::Facet::Commune, code))
        .covered(coverage)
        .taken((path, query), source);
    match contours {
        Some(contours) => map.drawn(contours),
        None => map,
    }
}

/// The map alone, for another site.
pub async fn picture(cx: Cx) -> Result<Response, Error> {
    let listing = Listing::read(&cx, "/map", Some(0))?;
    let contours = load_contours(&cx).await?.filter(|_| wants_contours(&cx));
    let coverage = Coverage::now(&cx).await?;
    figure(&cx, &listing, contours, &coverage).picture()
}

/// Whether the address asks for the communes as they are drawn on the ground.
fn wants_contours(cx: &Cx) -> bool {
    cx.query()
        .unwrap_or_default()
        .split('&')
        .any(|pair| pair == "drawing=contours")
}

fn drawings(cx: &Cx, listing: &Listing, drawn: bool) -> Vec<Way> {
    [
        ("tiles", "map-tiles", !drawn),
        ("contours", "map-contours", drawn),
    ]
    .into_iter()
    .map(|(drawing, key, here)| Way {
        text: cx.t(key),
        url: cx.url(&format!("/map?{}&drawing={drawing}", listing.state)),
        here,
    })
    .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use crate::testing::TestApp;
    use crate::testing::page::between;

    #[tokio::test]
    async fn the_table_of_the_map_is_folded_below_it_and_says_the_same() {
        let test = TestApp::demonstration().await;
        let page = test
            .get("/fr/map?theme=sport")
            .await
            .body
            .replace('\u{202f}', " ");
        let folded = between(
            &page,
            "<details class=\"map-table\" id=\"communes-comptees\">",
            "</details>",
        )
        .unwrap();
        // Links lead into it, which opens it.
        assert!(folded.contains("id=\"tableau\""), "{folded}");
        let mut rows: BTreeMap<&str, &str> = BTreeMap::new();
        for row in folded.split("<tr><th scope=\"row\">").skip(1) {
            let count = row.rsplit("<td class=\"num\">").next().unwrap();
            let plain = count.split('<').next().unwrap();
            let count = between(count, "\">", "<").unwrap_or(plain);
            rows.insert(between(row, "\">", "</a>").unwrap(), count);
        }
        assert_eq!(rows.len(), test.app.territory.communes.len());
        let mut tiles = 0;
        for tile in page.split("<a class=\"tile d").skip(1) {
            let name = between(tile, "<title>", " :").unwrap();
            let count = between(tile, "class=\"n\"", "</text>").unwrap();
            assert_eq!(rows[name], count.rsplit('>').next().unwrap(), "{name}");
            tiles += 1;
        }
        assert_eq!(tiles, rows.len());
        test.close().await;
    }
}
