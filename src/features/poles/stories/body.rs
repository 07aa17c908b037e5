//! A pole is an organisation of the directory.

use super::{answered_at, fine, recognised, staged};
use crate::features::{capacities, directory, poles};
use crate::testing::TestApp;

/// Where the page of the organisation that a pole is stands.
async fn body(test: &TestApp) -> String {
    let key = "select organisation.key from pole join organisation on organisation.id = body_id";
    format!("/en/organisations/fictitious-wood-{}", test.text(key).await)
}

/// What looks after the search every other second.
async fn follow(test: &TestApp) -> usize {
    let founded = poles::found(&test.app).await.unwrap();
    capacities::show(&test.app).await.unwrap();
    directory::index_declared(&test.app).await.unwrap();
    founded
}

/// How many the list, its figure and the machine interface say are poles.
async fn counted(test: &TestApp) -> [u64; 3] {
    let page = test.get("/api/v1/organisations?capacity=pole").await.json();
    let all = test.get("/api/v1/organisations?limit=1").await.json();
    let values = all["facets"]["capacity"].as_array().unwrap();
    let figure = values.iter().find(|one| one["value"] == "pole");
    [
        page["total"].as_u64().unwrap(),
        page["items"].as_array().unwrap().len() as u64,
        figure.map_or(0, |one| one["count"].as_u64().unwrap()),
    ]
}

#[tokio::test]
async fn a_pole_is_an_organisation_found_by_what_it_is_and_says_what_its_page_says() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    assert_eq!(follow(&test).await, 0, "before its carrier's yes there is none");
    let at = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&at, &[("carries", "yes")]).await.status, 303);
    assert_eq!(follow(&test).await, 0, "it is there with the yes, once");
    let own = body(&test).await;
    assert_eq!(counted(&test).await, [1, 1, 1]);
    let found = test.get("/en/organisations?capacity=pole").await;
    fine(&found);
    assert!(found.body.contains(&own), "{}", found.body);

    // The two pages lead to each other, and the members see it on theirs.
    let shown = test.get(&own).await;
    fine(&shown);
    for said in [
        page.as_str(),
        "Emerging",
        stage.carrier.slug().as_str(),
        "1 member",
    ] {
        assert!(shown.body.contains(said), "{said}");
    }
    for language in ["/fr/", "/nl/"] {
        fine(&test.get(&own.replace("/en/", language)).await);
    }
    let read = test.get(&page).await;
    fine(&read);
    assert!(read.body.contains(&own));
    let member = format!("/en/organisations/{}", stage.carrier.slug());
    assert!(test.get(&member).await.body.contains(&page));

    // Nobody acts for it but by its carrier; it is no partner, and carries or joins no pole.
    let claim = format!("{own}/claim");
    assert!(!shown.body.contains(&claim));
    for way in ["", "/code", "/papers"] {
        assert_eq!(
            stage.other.get(&format!("{claim}{way}")).await.status,
            404,
            "{way}"
        );
    }
    let slug = own.rsplit('/').next().unwrap();
    let ask = [("organisation", slug), ("sector", "training"), ("word", "invite")];
    assert_eq!(
        stage.chair.post(&format!("{page}/members"), &ask).await.status,
        303
    );
    assert!(test.get(&page).await.body.contains("1 member"));

    let own_slug = stage.member.slug();
    let begin = [
        ("title", "Benches"),
        ("organisation", own_slug.as_str()),
        ("origin", "nothing"),
        ("language", "en"),
    ];
    let project = stage
        .other
        .post("/en/projects/new", &begin)
        .await
        .header("location")
        .to_owned();
    let asked = [("organisation", slug), ("role", "partner"), ("sending", "asked")];
    let refused = stage.other.post(&format!("{project}/invite"), &asked).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(
        refused.body.contains("signs nothing in its own name"),
        "{}",
        refused.body
    );

    // What it says follows; when it ends it is over there too, and is a pole no more.
    let theme = test.app.territory.themes[1].slug.clone();
    let typed = [
        ("version", "1"),
        ("name-en", "Fictitious wood"),
        ("summary-en", "So that old timber is used again."),
        ("strategy-en", "Sorting together, in one yard."),
        ("theme", theme.as_str()),
    ];
    let saved = stage.chair.post(&format!("{page}/words"), &typed).await;
    assert_eq!(saved.header("location"), page, "{}", saved.body);
    assert_eq!(follow(&test).await, 1);
    let shown = test.get(&own).await;
    fine(&shown);
    assert!(shown.body.contains("old timber") && shown.body.contains("in one yard"));
    let themed = format!("/en/organisations?q=timber&theme={theme}&capacity=pole");
    assert!(test.get(&themed).await.body.contains(&own));
    let end = [("step", "end"), ("version", "2"), ("reason", "The wood is used.")];
    assert_eq!(stage.chair.post(&format!("{page}/stage"), &end).await.status, 303);
    assert_eq!(follow(&test).await, 1);
    assert_eq!(counted(&test).await, [0, 0, 0]);
    let over = test.get(&own).await;
    fine(&over);
    assert!(
        over.body.contains("dissolved") && over.body.contains(&page),
        "{}",
        over.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_pole_from_before_becomes_an_organisation_once_and_its_carrier_holds_the_capacity_no_more() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    // As it was: the carrier said yes, and held the capacity in the pole's stead.
    for sql in [
        "update pole_carrying set answer = 'accepted'".to_owned(),
        format!(
            "insert into capacity (id, organisation_id, kind, starts, created_at) values (9, {}, 'pole', '2026-01-01', 0)",
            stage.carrier.id
        ),
        "update pole set capacity_id = 9".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    assert_eq!((follow(&test).await, follow(&test).await), (1, 0), "once");
    assert_eq!(counted(&test).await, [1, 1, 1]);
    let own = body(&test).await;
    fine(&test.get(&own).await);
    let told = "select cast(count(*) as text) from journal where act = 'pole-founded'";
    assert_eq!(test.text(told).await, "1");

    // Whoever objects to its publication is heard on its own page too.
    let key = own.rsplit('-').next().unwrap();
    directory::withhold(&test.app, key, "Invented objection", None)
        .await
        .unwrap();
    assert_eq!(test.get(&own).await.status, 410);
    assert_eq!(test.get(&page).await.status, 404);
    assert!(!test.get("/en/poles").await.body.contains(&page));
    fine(&stage.chair.get(&page).await);
    test.close().await;
}
