//! Stories of communes that become others while a site is in service.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::{at, list, load_on};
use crate::features;
use crate::features::directory::import::stories::fixtures::*;
use crate::features::directory::import::{self, Options};
use crate::features::directory::{indexing, withhold};
use crate::shared::app::App;
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::shared::web::{Access, Routes, Served, get};
use crate::testing::TestApp;

/// What stands at an address of a site in service.
async fn read(served: &Arc<Served>, address: &str) -> String {
    let request = Request::get(address)
        .header(header::ACCEPT, "*/*")
        .body(Body::empty())
        .unwrap();
    let response = served.through().oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{address}");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8_lossy(&body).into_owned()
}

/// Whether its map, its list of communes, a form and the choices beside a search name each of these communes.
async fn named(served: &Arc<Served>, names: [&str; 2]) -> Vec<[bool; 2]> {
    let mut named = Vec::new();
    for address in [
        "/en/map",
        "/en/communes",
        "/en/observatory/portraits/communes/59146",
    ] {
        let page = read(served, address).await;
        named.push(names.map(|name| page.contains(name)));
    }
    let found = read(served, "/api/v1/organisations").await;
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    let facet = found["facets"]["commune"].to_string();
    named.push(names.map(|name| facet.contains(name)));
    named
}

#[tokio::test]
async fn a_site_in_service_shows_what_became_of_communes_on_its_map_in_its_forms_and_in_its_lists() {
    let test = TestApp::empty().await;
    let lines = [at("W595000001", "59013;59152;Anstaing")];
    load(&test, "rna_waldec_20260101.csv", rna(&lines)).await;
    let served = Served::new(Arc::clone(&test.app), features::routes);
    let names = ["Anstaing", "Val-Imaginaire"];
    assert_eq!(named(&served, names).await, [[true, false]; 4]);

    // Another process loads the list in which Anstaing is a part of Chéreng, which has another name. Until the index shows it, nobody is
    // told half of it.
    let changed = [
        ("59013", "COMD,59013,,,,,,,,Anstaing,,59146"),
        ("59146", "COM,59146,,,,,,,,Val-Imaginaire,,"),
    ];
    let path = test.file("v_commune_2027.csv", list(&test, &changed));
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let options = Options {
        quiet: true,
        ..Options::default()
    };
    let loaded = import::import(&app, &[path], &options, Lang::En).await.unwrap();
    assert!(!served.refresh().await.unwrap());
    assert_eq!(named(&served, names).await, [[true, false]; 4]);

    let before = served.app();
    import::follow_communes(&mut app, &loaded, true).await.unwrap();
    assert!(served.refresh().await.unwrap());
    assert_eq!(named(&served, names).await, [[false, true]; 4]);
    assert!(!served.refresh().await.unwrap(), "once is enough");
    assert_eq!(
        before.territory.commune("59013").unwrap().code,
        "59013",
        "who is being answered is answered as they asked"
    );
    app.db.close().await;
    test.close().await;
}

/// How often it was asked for what takes long to read.
static ASKED: AtomicUsize = AtomicUsize::new(0);

/// All routes, and one that answers when it is asked for the third time.
fn with_one_that_takes_long() -> Routes {
    let answer = || async {
        match ASKED.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::OK,
        }
    };
    features::routes()
        .at("/takes-long", Access::Everyone, get(answer))
        .asked_first("/takes-long")
}

#[tokio::test]
async fn a_site_in_service_shows_communes_all_the_same_whose_load_was_cut_before_its_index() {
    let test = TestApp::empty().await;
    let lines = [at("W595000001", "59013;59152;Anstaing")];
    load(&test, "rna_waldec_20260101.csv", rna(&lines)).await;
    let served = Served::new(Arc::clone(&test.app), with_one_that_takes_long);
    let names = ["Anstaing", "Val-Imaginaire"];
    let changed = [
        ("59013", "COMD,59013,,,,,,,,Anstaing,,59146"),
        ("59146", "COM,59146,,,,,,,,Val-Imaginaire,,"),
    ];
    let path = test.file("v_commune_2027.csv", list(&test, &changed));
    let options = Options {
        quiet: true,
        ..Options::default()
    };
    // The command dies when its data is kept: nobody builds the index.
    let loader = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    import::import(&loader, &[path], &options, Lang::En)
        .await
        .unwrap();
    loader.db.close().await;

    // Seen once, a load may be between two of its steps.
    let found = indexing::mend(&served.app(), None).await.unwrap();
    assert!(found.is_some() && !indexing::is_fresh(&served.app()).await.unwrap());
    let held = test.app.hold_writing().unwrap();
    let busy = indexing::mend(&served.app(), found.as_deref()).await.unwrap();
    assert!(
        busy.is_none() && !served.refresh().await.unwrap(),
        "whoever loads builds it"
    );
    drop(held);

    indexing::mend(&served.app(), found.as_deref()).await.unwrap();
    assert_eq!(ASKED.load(Ordering::Relaxed), 0, "nothing waits at a start");
    assert!(served.refresh().await.unwrap());
    assert_eq!(
        ASKED.load(Ordering::Relaxed),
        3,
        "what takes long is read before anybody is served by it"
    );
    assert_eq!(named(&served, names).await, [[false, true]; 4]);
    assert_eq!(indexing::mend(&served.app(), None).await.unwrap(), None);
    test.close().await;
}

#[tokio::test]
async fn what_is_changed_between_two_steps_of_a_load_of_communes_makes_no_index_over_those_of_before() {
    let test = TestApp::empty().await;
    let lines = [
        at("W595000001", "59146;59152;Chéreng"),
        at("W595000002", "59602;59152;Tressin"),
    ];
    load(&test, "rna_waldec_20260101.csv", rna(&lines)).await;
    let served = Served::new(Arc::clone(&test.app), features::routes);
    let path = test.file(
        "v_commune_2027.csv",
        list(&test, &[("59146", "COM,59146,,,,,,,,Val-Imaginaire,,")]),
    );
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let options = Options {
        quiet: true,
        ..Options::default()
    };
    let loaded = import::import(&app, &[path], &options, Lang::En).await.unwrap();

    // Between the data and its index the command lets go of its lock, and the site in service withholds somebody.
    let keys = ask(&test, "select key from organisation order by name").await;
    withhold(&served.app(), &keys[1], "her own address", None)
        .await
        .unwrap();
    import::follow_communes(&mut app, &loaded, true).await.unwrap();
    assert!(served.refresh().await.unwrap());
    // Who is found by the name of its commune is found by that of now.
    let list = read(&served, "/api/v1/organisations?q=imaginaire").await;
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list["total"], 1, "{list}");
    app.db.close().await;
    test.close().await;
}

#[tokio::test]
async fn a_visitor_in_a_hurry_is_asked_to_wait_when_communes_became_others_too() {
    let config = Config {
        requests_per_second: 1,
        requests_burst: 500,
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    let lines = [at("W595000001", "59013;59152;Anstaing")];
    load(&test, "rna_waldec_20260101.csv", rna(&lines)).await;
    let served = Served::new(Arc::clone(&test.app), features::routes);
    let answered = async || {
        let mut answered = 0;
        for _ in 0..500 {
            let mut request = Request::get("/healthz").body(Body::empty()).unwrap();
            let peer = SocketAddr::from(([203, 0, 113, 9], 4711));
            request.extensions_mut().insert(ConnectInfo(peer));
            let response = served.through().oneshot(request).await.unwrap();
            answered += usize::from(response.status() == StatusCode::OK);
        }
        answered
    };
    assert_eq!(answered().await, 500);

    let path = test.file(
        "v_commune_2027.csv",
        list(&test, &[("59146", "COM,59146,,,,,,,,Val-Imaginaire,,")]),
    );
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    load_on(&mut app, path).await;
    assert!(served.refresh().await.unwrap());
    // One more for each second that passed, and not five hundred.
    let since = answered().await;
    assert!(since < 400, "{since}");
    app.db.close().await;
    test.close().await;
}
