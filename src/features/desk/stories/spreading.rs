//! What is granted over several years is out of an envelope of each; what has none yet waits for it, and is out of it from its first day.

use serde_json::json;

use super::deciding::envelope;
use super::together::counted;
use super::{Scene, plain};
use crate::features::desk::scarce;
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// What the lead requests of the city, 8,000 € in all, is for three years: a half for the first, a quarter for each other.
async fn over_three_years(test: &TestApp) -> Scene {
    let scene = Scene::make(test).await;
    let document = test
        .text("select document from application_version where number = 1")
        .await;
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let requests = document["requests"].as_array_mut().unwrap();
    requests[0]["cents"] = json!(400_000);
    for year in [2028, 2029] {
        let mut next = requests[0].clone();
        next["year"] = json!(year);
        next["cents"] = json!(200_000);
        requests.push(next);
    }
    scene.arrives(test, 2, &document).await;
    scene
}

/// Another envelope of the city, by its year, which is its number too.
async fn set_aside(test: &TestApp, scene: &Scene, year: i64, cents: i64) {
    test.sql(&format!(
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values ({year}, {}, {year}, 'All', {cents}, 1)",
        scene.city.id
    ))
    .await;
}

/// What is taken out of the envelopes of the city in a year, in cents.
async fn drawn(test: &TestApp, scene: &Scene, year: i64) -> i64 {
    let sql = format!(
        "select cast(coalesce(sum(committed), 0) as text) from envelope where programme_id = {} and year = {year}",
        scene.city.id
    );
    test.text(&sql).await.parse().unwrap()
}

async fn drawn_of_each(test: &TestApp, scene: &Scene) -> [i64; 3] {
    let mut drawn_of_each = [0; 3];
    for (year, drawn_of) in (2027..).zip(&mut drawn_of_each) {
        *drawn_of = drawn(test, scene, year).await;
    }
    drawn_of_each
}

/// The city grants the lead so much, and tells it.
async fn grant(test: &TestApp, scene: &Scene, city: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    let money = first_envelope(test, scene).await;
    let mut all = vec![("act", "grant"), ("envelope", money.as_str()), ("notify", "yes")];
    all.extend_from_slice(fields);
    scene.decide(city, (0, &scene.city, 0), &all).await
}

/// The envelope of the first year.
async fn first_envelope(test: &TestApp, scene: &Scene) -> String {
    let sql = format!(
        "select cast(id as text) from envelope where year = 2027 and programme_id = {}",
        scene.city.id
    );
    test.text(&sql).await
}

/// What a page says that refuses something.
fn refused(answer: &Answer) -> String {
    assert_eq!(answer.status, 422, "{}", answer.body);
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

#[tokio::test]
async fn a_grant_over_three_years_is_out_of_three_envelopes_and_one_that_is_added_later_is_less_by_it() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    set_aside(&test, &scene, 2028, 3_000_000).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let form = format!("{}/decide", scene.page());
    let lead = format!("?partner={}", scene.partners[0].key);
    let shown = plain(&city.get(&format!("{form}{lead}")).await);
    assert!(shown.contains("2028 (requested: €2,000)") && shown.contains("2029 (requested: €2,000)"));
    let second = format!("?partner={}", scene.partners[1].key);
    let shown = plain(&city.get(&format!("{form}{second}")).await);
    assert!(!shown.contains("year-2028"), "one year asks for nothing more");
    // Nobody types how it is spread: by what was requested for each year, to the cent.
    let granted = grant(&test, &scene, &city, &[("amount", "6,000")]).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [300_000, 150_000, 0]);
    let told = "granted: €6,000 (of which €1,500 for 2028; €1,500 for 2029)";
    let asks = test.signed_in("lead@example.org", true).await;
    let page = plain(&asks.get("/en/applications/shared-k7f3q2m9").await);
    assert!(page.contains(told), "{page}");
    let shown = plain(&city.get(&format!("{form}{lead}")).await);
    for said in [
        "2028: €1,500 out of “All”.",
        "2029: €1,500 promised. There is no envelope",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert_eq!(
        counted(&test, "decision_letter where document like '%2029%'").await,
        "1",
        "its letter says it"
    );
    // Everybody reads what is promised of a year that has no money yet; whoever adds it is told before.
    let public = format!("/en/programmes/{}", scene.city.address);
    let promised = "Already promised for 2029: €1,500 (All).";
    assert!(plain(&asks.get(&public).await).contains(promised));
    test.give("keeper@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    let door = format!("{public}/envelopes");
    assert!(plain(&keeper.get(&door).await).contains(promised));
    let add = |amount: &'static str, sending: &'static str| {
        [
            ("sending", sending),
            ("year", "2029"),
            ("purpose", "All of 2029"),
            ("amount", amount),
            ("within", ""),
        ]
    };
    let less = keeper.post(&door, &add("1,499.99", "less")).await;
    assert!(refused(&less).contains("Promised of its year already: €1,500."));
    for _ in 0..2 {
        assert_eq!(keeper.post(&door, &add("20,000", "once")).await.status, 303);
    }
    assert_eq!(drawn_of_each(&test, &scene).await, [300_000, 150_000, 150_000]);
    let shown = plain(&keeper.get(&door).await);
    assert!(shown.contains("Still available: €18,500") && !shown.contains("Already promised"));
    let shown = plain(&asks.get(&public).await);
    assert!(shown.contains("Still available: €18,500") && !shown.contains("Already promised"));
    // A second one of that year owes nothing any more.
    assert_eq!(keeper.post(&door, &add("100", "second")).await.status, 303);
    assert_eq!(drawn(&test, &scene, 2029).await, 150_000);
    assert_eq!(
        counted(&test, "envelope where year = 2029 and committed > 0").await,
        "1"
    );
    test.close().await;
}

#[tokio::test]
async fn what_is_given_less_frees_the_last_year_first_and_what_is_taken_back_frees_all() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    for year in [2028, 2029] {
        set_aside(&test, &scene, year, 1_000_000).await;
    }
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let granted = grant(&test, &scene, &city, &[("amount", "8,000")]).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 200_000, 200_000]);
    let money = first_envelope(&test, &scene).await;
    let lowered = [
        ("act", "amend"),
        ("amount", "5,500"),
        ("envelope", money.as_str()),
        ("words", "The kitchens closed earlier."),
        ("ground", "unlawful"),
    ];
    let done = scene.decide(&city, (0, &scene.city, 1), &lowered).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 150_000, 0]);
    // The other way, as somebody types it.
    let typed = [&lowered[..], &[("year-2028", "0"), ("year-2029", "2,000.01")]].concat();
    let done = scene.decide(&city, (0, &scene.city, 2), &typed).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [349_999, 0, 200_001]);
    // The history names the years of each.
    let lead = format!("{}/decide?partner={}", scene.page(), scene.partners[0].key);
    let shown = plain(&city.get(&lead).await);
    for said in [
        "Granted: €8,000 (of which €2,000 for 2028; €2,000 for 2029)",
        "Changed: €5,500 (of which €1,500 for 2028)",
        "Changed: €5,500 (of which €2,000.01 for 2029)",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let back = [("act", "reopen"), ("words", "A mistake."), ("ground", "unlawful")];
    assert_eq!(scene.decide(&city, (0, &scene.city, 3), &back).await.status, 303);
    assert_eq!(drawn_of_each(&test, &scene).await, [0, 0, 0]);
    assert_eq!(counted(&test, "decision_later").await, "0");
    test.close().await;
}

#[tokio::test]
async fn no_year_gives_more_than_its_envelope_has_and_whoever_decides_spreads_otherwise() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    set_aside(&test, &scene, 2028, 100_000).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let refusals = [
        (
            vec![("amount", "8,000")],
            "For its share of 2028 the envelope of that year has only €1,000 left.",
        ),
        (
            vec![("amount", "3,000"), ("year-2029", "3,000.01")],
            "What you write for later years is more than the amount",
        ),
        (
            vec![("amount", "3,000"), ("year-2028", "a lot")],
            "value=\"a lot\"",
        ),
        (
            vec![("amount", "8,000.01"), ("year-2028", "8,000")],
            "more than is requested: €8,000",
        ),
        (
            vec![("amount", "3,000"), ("year-2029", "3,000")],
            "nothing would come out of the envelope chosen",
        ),
    ];
    for (fields, said) in refusals {
        let body = refused(&grant(&test, &scene, &city, &fields).await);
        assert!(body.contains(said), "{said}: {body}");
        assert_eq!(drawn_of_each(&test, &scene).await, [0, 0, 0]);
    }
    // Less than is requested, and nothing for a year: whoever ends it before the project does says why, and the partner reads it.
    let ends = [("amount", "3,000"), ("year-2028", "0"), ("year-2029", "0")];
    let body = refused(&grant(&test, &scene, &city, &ends).await);
    assert!(body.contains("aid lasts as long as the project"), "{body}");
    let some = [("amount", "3,000"), ("year-2028", "1,000")];
    let body = refused(&grant(&test, &scene, &city, &some).await);
    assert!(body.contains("aid lasts as long as the project"), "{body}");
    let typed = [("amount", "8,000"), ("year-2028", "1,000")];
    let granted = grant(&test, &scene, &city, &typed).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [700_000, 100_000, 0]);
    assert_eq!(counted(&test, "decision_later").await, "1");
    // What the fund gives in one year is out of one envelope, as ever.
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    let money = envelope(&test, &scene.fund).await;
    let one = [
        ("act", "grant"),
        ("amount", "1,500"),
        ("envelope", money.as_str()),
    ];
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 0), &one).await.status, 303);
    assert_eq!(counted(&test, "decision_later").await, "1");
    test.close().await;
}

#[tokio::test]
async fn what_passes_to_another_purpose_is_out_of_the_envelopes_of_that_purpose_in_every_year() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let granted = grant(&test, &scene, &city, &[("amount", "8,000")]).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 0, 0]);
    for (id, purpose) in [(2027, "Sport 2027"), (2028, "Sport 2028")] {
        test.sql(&format!(
            "insert into envelope (id, programme_id, year, purpose, cents, created_at) values ({id}, {}, {id}, '{purpose}', 900000, 1)",
            scene.city.id
        ))
        .await;
    }
    let moved = [
        ("act", "amend"),
        ("amount", "8,000"),
        ("envelope", "2027"),
        ("words", "It is about sport."),
        ("ground", "unlawful"),
    ];
    let done = scene.decide(&city, (0, &scene.city, 1), &moved).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 200_000, 0]);
    for (year, cents) in [(2027, 400_000), (2028, 200_000)] {
        let of_sport = format!("envelope where id = {year} and committed = {cents}");
        assert_eq!(counted(&test, &of_sport).await, "1", "{year}");
    }
    assert_eq!(
        counted(&test, "decision_later where envelope_id is null").await,
        "1",
        "2029 waits still"
    );
    test.close().await;
}

#[tokio::test]
async fn an_envelope_that_is_added_while_somebody_decides_is_less_by_what_they_give() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    test.give("keeper@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    let door = format!("/en/programmes/{}/envelopes", scene.city.address);
    let next = [
        ("sending", "once"),
        ("year", "2028"),
        ("purpose", "All"),
        ("amount", "20,000"),
        ("within", ""),
    ];
    let (granted, added) = tokio::join!(
        grant(&test, &scene, &city, &[("amount", "8,000")]),
        keeper.post(&door, &next)
    );
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(added.status, 303, "{}", added.body);
    // Whoever was first: what is of that year is out of it, once.
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 200_000, 0]);
    let waits = "decision_later where envelope_id is null and cents = 200000";
    assert_eq!(counted(&test, waits).await, "1", "2029 waits");
    test.close().await;
}

#[tokio::test]
async fn room_that_comes_back_in_a_later_year_is_told_once_to_whoever_gave_less_of_it() {
    let test = TestApp::demonstration().await;
    let scene = over_three_years(&test).await;
    // Of 2,000 € that are requested of 2028 the city has 1,000; there is no envelope of 2029 yet.
    set_aside(&test, &scene, 2028, 100_000).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let typed = [
        ("amount", "7,000"),
        ("year-2028", "1,000"),
        ("year-2029", "2,000"),
    ];
    let granted = grant(&test, &scene, &city, &typed).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(drawn_of_each(&test, &scene).await, [400_000, 100_000, 0]);
    let lacks = "decision_scarce where room = 'envelope' and wanted = 800000 and envelopes = '2028:100000'";
    assert_eq!(counted(&test, lacks).await, "1");
    // The first year has money still, and that is no room for the second.
    let told = async || {
        let mut transaction = test.app.db.write().await.unwrap();
        scarce::look(&mut transaction, &test.app, Some(scene.city.id))
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        let letters = test.letters("city@example.org").await;
        let letters = letters
            .iter()
            .filter(|one| one.subject.contains("There is room again"));
        letters
            .map(|one| one.body.replace(['\u{a0}', '\u{202f}'], " "))
            .collect::<Vec<String>>()
    };
    assert!(told().await.is_empty());
    test.sql("update envelope set cents = 160000 where id = 2028")
        .await;
    for _ in 0..2 {
        let letters = told().await;
        assert!(
            letters.len() == 1 && letters[0].contains("€600 more could be given"),
            "{letters:?}"
        );
    }
    test.close().await;
}
