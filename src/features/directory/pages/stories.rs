//! What a person finds on the pages of the directory.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::features::directory::import::Options;
use crate::shared::i18n::Lang;
use crate::testing::page::{Page, between, unescaped};
use crate::testing::{Answer, TestApp};

/// What follows the language in the address of the first organisation of the list.
async fn first_organisation(test: &TestApp) -> String {
    let list = test.get("/fr/organisations").await;
    let address = between(&list.body, "<li class=\"hit\"><h3><a href=\"/fr", "\"").unwrap();
    address.to_owned()
}

/// The number in the main title of a list.
fn announced(answer: &Answer) -> u64 {
    let title = between(&answer.body, "data-announce>", "</span>").unwrap();
    let digits: String = title.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[tokio::test]
async fn every_page_is_well_made_in_every_language() {
    let test = TestApp::demonstration().await;
    let organisation = first_organisation(&test).await;
    let commune = &test.app.territory.communes[7].code;
    let theme = &test.app.territory.themes[0].slug;
    let pages = [
        "/".to_owned(),
        "/organisations".to_owned(),
        format!("/organisations?q=jardin&theme={theme}"),
        "/organisations?theme=sport&theme=housing&state=active&sort=date".to_owned(),
        format!("/organisations?near={commune}&km=5"),
        "/organisations?q=introuvablissime&within=territory&theme=sport".to_owned(),
        organisation,
        "/map?theme=sport".to_owned(),
        "/communes".to_owned(),
        format!("/communes/{commune}"),
        "/themes".to_owned(),
        format!("/themes/{theme}"),
        "/sources".to_owned(),
    ];
    for lang in Lang::ALL {
        for path in &pages {
            let answer = test.get(&format!("/{lang}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{lang}{path}");
            assert_eq!(
                Page::read(&answer.body).faults(),
                Vec::<String>::new(),
                "{lang}{path}"
            );
            for other in Lang::ALL {
                // The other languages are the same page: the query is kept.
                let alternate = format!("hreflang=\"{other}\" href=\"");
                let address = between(&answer.body, &alternate, "\"").unwrap();
                assert!(
                    unescaped(address).ends_with(&format!("/{other}{path}")),
                    "{address} is not {other}{path}"
                );
            }
        }
        for path in [
            "/organisations/rien-0000000000",
            "/communes/00000",
            "/themes/moon",
            "/rien",
        ] {
            let answer = test.get(&format!("/{lang}{path}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{lang}{path}");
            assert_eq!(
                Page::read(&answer.body).faults(),
                Vec::<String>::new(),
                "{lang}{path}"
            );
        }
    }
    test.close().await;
}

#[tokio::test]
async fn every_link_with_a_number_leads_to_that_number() {
    let test = TestApp::demonstration().await;
    let mut followed = 0;
    for state in [
        "/fr/organisations",
        "/fr/organisations?theme=sport",
        "/fr/map?kind=association&q=club",
    ] {
        let list = test.get(state).await.body;
        let facets = list.split("<details class=\"facet\"").skip(1);
        for facet in facets {
            let facet = facet.split("</details>").next().unwrap();
            for value in facet.split("<li>").skip(1).take(3) {
                if value.contains("aria-current") {
                    continue;
                }
                let address = unescaped(between(value, "href=\"", "\"").unwrap());
                let promised = between(value, "class=\"n\">", "</span>").unwrap();
                let found = test.get(&address).await;
                assert_eq!(announced(&found).to_string(), promised, "{state} → {address}");
                followed += 1;
            }
        }
        for tile in list.split("<a class=\"tile d").skip(1).step_by(40) {
            let address = unescaped(between(tile, "href=\"", "\"").unwrap());
            let promised = between(tile, "class=\"n\"", "</text>")
                .unwrap()
                .rsplit('>')
                .next()
                .unwrap();
            let found = test.get(&address).await;
            assert_eq!(announced(&found).to_string(), promised, "{state} → {address}");
            followed += 1;
        }
    }
    assert!(followed > 40, "only {followed} links were followed");
    test.close().await;
}

#[tokio::test]
async fn the_list_goes_on_until_its_end_and_shows_each_once() {
    let test = TestApp::demonstration().await;
    let mut seen = std::collections::BTreeSet::new();
    let mut next = Some("/nl/organisations?limit=100&within=all".to_owned());
    while let Some(address) = next.take() {
        let page = test.get(&address).await;
        for hit in page.body.split("<li class=\"hit\">").skip(1) {
            assert!(seen.insert(between(hit, "href=\"", "\"").unwrap().to_owned()));
        }
        next = between(&page.body, "<a class=\"button\" href=\"", "\" rel=\"next\"").map(unescaped);
    }
    assert_eq!(seen.len(), 300);
    test.close().await;
}

#[tokio::test]
async fn a_browser_without_a_language_in_its_address_is_sent_to_its_own() {
    let test = TestApp::empty().await;
    let request = Request::get("/")
        .header(header::ACCEPT_LANGUAGE, "nl-BE,fr;q=0.5")
        .body(Body::empty())
        .unwrap();
    let answer = test.send(request).await;
    assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(answer.header("location"), "/nl/");
    assert_eq!(
        answer
            .header("vary")
            .to_lowercase()
            .matches("accept-language")
            .count(),
        1
    );
    assert_eq!(test.get("/en").await.header("location"), "/en/");
    test.close().await;
}

#[tokio::test]
async fn an_address_with_other_words_leads_to_the_one_address() {
    let test = TestApp::demonstration().await;
    let address = first_organisation(&test).await;
    let key = address.rsplit('-').next().unwrap();
    let renamed = test.get(&format!("/fr/organisations/son-ancien-nom-{key}")).await;
    assert_eq!(renamed.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(renamed.header("location"), format!("/fr{address}"));

    let mut connection = test.app.db.write().await.unwrap();
    sqlx::query(
        "insert into organisation_redirect (key, organisation_id) select 'avant00000', id from organisation where key = $1",
    )
    .bind(key)
    .execute(&mut *connection)
    .await
    .unwrap();
    connection.commit().await.unwrap();
    let merged = test.get("/fr/organisations/avant00000").await;
    assert_eq!(merged.header("location"), format!("/fr{address}"));
    test.close().await;
}

#[tokio::test]
async fn a_search_that_finds_nothing_offers_ways_that_find() {
    let test = TestApp::demonstration().await;
    let commune = &test.app.territory.communes[0].code;
    let empty = test
        .get(&format!(
            "/fr/organisations?commune={commune}&theme=housing&theme=sport&state=removed&near={commune}&km=1"
        ))
        .await;
    assert_eq!(announced(&empty), 0);
    let ways = between(&empty.body, "<p>Quelques pistes", "<p>Une association").unwrap();
    let ways: Vec<_> = ways.split("<a href=\"").skip(1).collect();
    assert!(!ways.is_empty());
    for way in ways {
        let address = unescaped(way.split('"').next().unwrap());
        assert!(announced(&test.get(&address).await) > 0, "{address}");
    }
    test.close().await;
}

#[tokio::test]
async fn contours_are_drawn_once_they_are_loaded() {
    let test = TestApp::demonstration().await;
    assert!(!test.get("/fr/map").await.body.contains("drawing=contours"));
    let code = &test.app.territory.communes[0].code;
    let square = "[[[3.0,50.5],[3.0,50.6],[3.1,50.6],[3.1,50.5],[3.0,50.5]]]";
    let file = test.file(
        "contours.geojson",
        format!(
            "{{\"type\":\"FeatureCollection\",\"features\":[{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\"}},\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{square}}}}}]}}"
        ),
    );
    test.import(file, Options::default()).await;
    test.app.refresh().await.unwrap();
    let tiles = test.get("/fr/map?theme=sport").await;
    assert!(tiles.body.contains("drawing=contours"));
    let drawn = test.get("/fr/map?theme=sport&drawing=contours").await;
    assert_eq!(Page::read(&drawn.body).faults(), Vec::<String>::new());
    assert!(drawn.body.contains("class=\"tiles drawn\"") && drawn.body.contains("d=\"M"));
    // Whoever looks for a commune that nobody drew is told where it is.
    let left = test.app.territory.communes.len() - 1;
    assert!(
        drawn
            .body
            .contains(&format!("{left} communes n’ont pas de contour ici")),
        "{left} are left"
    );
    assert!(!tiles.body.contains("pas de contour ici"));
    test.close().await;
}

#[tokio::test]
async fn what_search_engines_read_is_sound_and_says_that_it_is_fictitious() {
    let test = TestApp::demonstration().await;
    let page = test.get(&format!("/fr{}", first_organisation(&test).await)).await;
    let data = between(&page.body, "<script type=\"application/ld+json\">", "</script>").unwrap();
    assert!(!data.contains('<'));
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    assert!(
        data["disambiguatingDescription"]
            .as_str()
            .unwrap()
            .contains("fictives")
    );
    assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"));
    test.close().await;
}

#[tokio::test]
async fn what_is_typed_is_completed_with_words_and_names_that_exist() {
    let test = TestApp::demonstration().await;
    let answer = test.get("/fr/complete?q=ass&within=all").await.json();
    let items = answer["items"].as_array().unwrap();
    assert!(!items.is_empty() && items.len() <= 8);
    for item in items.iter().filter_map(|item| item["url"].as_str()) {
        assert_eq!(test.get(item).await.status, StatusCode::OK);
    }
    assert_eq!(
        test.get("/fr/complete?q=").await.json()["items"],
        serde_json::json!([])
    );
    test.close().await;
}

#[tokio::test]
async fn the_first_screen_is_of_use_before_anything_is_loaded() {
    let test = TestApp::empty().await;
    for path in [
        "/",
        "/organisations",
        "/map",
        "/communes",
        "/communes/59512",
        "/themes/sport",
        "/sources",
    ] {
        let answer = test.get(&format!("/fr{path}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new(), "{path}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_the_program_made_up_says_from_which_number_and_shows_no_empty_fingerprint() {
    let test = TestApp::demonstration().await;
    let seed = test.app.territory.demonstration.seed.to_string();
    for (lang, said, fingerprint) in [
        ("en", format!("from the number {seed}"), "Fingerprint"),
        ("fr", format!("à partir du nombre {seed}"), "Empreinte"),
        ("nl", format!("uit het getal {seed}"), "Vingerafdruk"),
    ] {
        let page = test.get(&format!("/{lang}/sources")).await.body;
        assert!(page.contains(&said) && !page.contains(fingerprint), "{page}");
    }
    test.close().await;
}

#[tokio::test]
async fn the_map_is_shown_on_another_site_by_one_line() {
    let test = TestApp::demonstration().await;
    for (page, picture) in [
        (
            "/map?theme=sport",
            "/map/figures/communes.svg?theme=sport&within=territory",
        ),
        (
            "/observatory/indicators/density",
            "/observatory/indicators/density/figures/map.svg",
        ),
    ] {
        for lang in Lang::ALL {
            let address = format!("/{lang}{picture}");
            let shown = unescaped(&test.get(&format!("/{lang}{page}")).await.body);
            let line = format!("{address}&#34; alt=&#34;");
            assert!(shown.contains(&line), "{line} is not in {shown}");
            let alone = test.get(&address).await;
            assert_eq!(alone.status, StatusCode::OK, "{address}");
            assert_eq!(alone.header("content-type"), "image/svg+xml");
            assert_eq!(alone.header("cross-origin-resource-policy"), "cross-origin");
            let tiles = alone.body.matches("<title>").count();
            assert_eq!(tiles, test.app.territory.communes.len(), "{}", alone.body);
            assert!(!alone.body.contains('⟦'), "{}", alone.body);
        }
    }
    let shown = test.get("/en/observatory/indicators/density").await.body;
    let table = "/en/observatory/indicators/density/figures/map.csv";
    assert!(shown.contains(table), "{shown}");
    assert_eq!(test.get(table).await.status, StatusCode::OK);
    let message = between(&shown, "id=\"carte-titre\">", "<svg").unwrap();
    assert!(
        message.contains("communes") && message.contains("Computed from"),
        "{message}"
    );
    test.close().await;
}

#[tokio::test]
async fn an_address_that_was_kept_finds_those_of_a_commune_that_became_part_of_another() {
    let test = TestApp::demonstration().await;
    let within = announced(&test.get("/fr/organisations?commune=59350").await);
    assert!(within > 0);
    for address in [
        "/fr/organisations?commune=59298",
        "/fr/organisations?commune=59298&commune=59350",
    ] {
        assert_eq!(announced(&test.get(address).await), within, "{address}");
    }
    // The page of the part leads to that of the whole, for as long as it is one.
    let led = test.get("/fr/communes/59298").await;
    assert_eq!(
        (led.status, led.header("location")),
        (StatusCode::TEMPORARY_REDIRECT, "/fr/communes/59350")
    );
    test.close().await;
}

#[tokio::test]
async fn a_page_typed_with_a_slash_at_its_end_is_found() {
    let test = TestApp::demonstration().await;
    for (typed, page) in [
        ("/fr/map/", "/fr/map"),
        (
            "/en/organisations/?q=sport&page=2",
            "/en/organisations?q=sport&page=2",
        ),
        ("/nl/reconcile//", "/nl/reconcile"),
    ] {
        let led = test.get(typed).await;
        let there = (led.status, led.header("location"));
        assert_eq!(there, (StatusCode::PERMANENT_REDIRECT, page), "{typed}");
    }
    // A program is answered under either address of the service; beyond the pages nothing is led anywhere.
    for address in ["/reconcile/", "/reconcile/fr/"] {
        assert_eq!(test.get(address).await.json()["versions"][0], "0.2", "{address}");
    }
    for nothing in ["//elsewhere.example/fr/map/", "/fr//", "/uploads/", "/api/"] {
        assert_eq!(test.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    assert_eq!(test.post("/fr/map/", &[]).await.status, StatusCode::NOT_FOUND);
    test.close().await;
}
