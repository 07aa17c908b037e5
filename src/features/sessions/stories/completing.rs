//! Who could complete a request, by what envelopes have left for it.

use super::{ALONE, Scene, TOGETHER, plain};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

#[tokio::test]
async fn who_could_complete_a_request_is_asked_of_the_envelopes_that_are_for_it_alone() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    // The city has 12,000 € for companies, and 1,500 € for associations.
    test.sql(&format!(
        "update envelope set kinds = 'company' where programme_id = {}",
        scene.city.id
    ))
    .await;
    scene.associations_first(&test, (150_000, 0, "")).await;
    let city = test.signed_in("city@example.org", true).await;
    let new = format!("{}/simulations/new", scene.path);
    let supposed = [
        ("application", ALONE),
        ("name", "The fund gives 3,000"),
        (scene.fund.address.as_str(), "3,000"),
    ];
    let kept = city.post(&new, &supposed).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let address = kept.header("location").to_owned();
    let page = plain(&city.get(&address).await);
    for said in [
        "It would lack €8,000; others at this table could give €1,500 of it at most.",
        "could add €1,500 at most",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Were 1,000 € of that given to the others, less would be left than the least that the city gives.
    let id = address.rsplit('/').next().unwrap();
    let supposed = [
        ("application", TOGETHER),
        ("simulation", id),
        ("seen", "1"),
        ("name", "The fund gives 3,000"),
        (scene.city.address.as_str(), "1,000"),
    ];
    let kept = city.post(&new, &supposed).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let page = plain(&city.get(&address).await);
    let nobody = "It would lack €8,000, and nobody else at this table could give it.";
    assert!(page.contains(nobody), "{page}");
    test.close().await;
}

#[tokio::test]
async fn a_promise_that_waits_takes_nothing_from_the_envelope_of_what_is_granted_beside_it() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let granted = [
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "6,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "city", (TOGETHER, 0, &scene.city), &granted)
        .await;
    let promise = [
        ("seen", "0"),
        ("act", "condition"),
        ("amount", "2,000"),
        ("words", "Together."),
        ("if_programme", scene.region.address.as_str()),
        ("if_amount", "4,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "city", (TOGETHER, 1, &scene.city), &promise)
        .await;
    // What is granted is out of the 10,000 € that are for everybody, the promise out of 5,000 € for associations alone.
    scene.associations_first(&test, (500_000, 200_000, "")).await;
    for sql in [
        format!(
            "update envelope set cents = 1000000, committed = 600000 where programme_id = {} and id <> 77",
            scene.city.id
        ),
        format!(
            "update decision set envelope_id = 77 where programme_id = {} and cents = 200000",
            scene.city.id
        ),
    ] {
        test.sql(&sql).await;
    }
    let city = test.signed_in("city@example.org", true).await;
    let supposed = [
        ("application", ALONE),
        ("name", "The fund gives 3,000"),
        (scene.fund.address.as_str(), "3,000"),
    ];
    let new = format!("{}/simulations/new", scene.path);
    let kept = city.post(&new, &supposed).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let page = plain(&city.get(kept.header("location")).await);
    let left = "It would lack €8,000; others at this table could give €4,000 of it at most.";
    assert!(page.contains(left), "{page}");
    test.close().await;
}

/// Somebody supposes that the city gives 5,000 € to the choir and the fund 3,000 € to the kitchens; the page that says what follows.
async fn supposed(scene: &Scene, browser: &Browser<'_>) -> String {
    let new = format!("{}/simulations/new", scene.path);
    let alone = [
        ("application", ALONE),
        ("name", "Both"),
        (scene.city.address.as_str(), "5,000"),
    ];
    let kept = browser.post(&new, &alone).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let address = kept.header("location").to_owned();
    let id = address.rsplit('/').next().unwrap();
    let others = [
        ("application", TOGETHER),
        ("simulation", id),
        ("seen", "1"),
        ("name", "Both"),
        (scene.fund.address.as_str(), "3,000"),
    ];
    let kept = browser.post(&new, &others).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    plain(&browser.get(&address).await)
}

#[tokio::test]
async fn what_is_supposed_of_one_request_tells_a_private_funder_of_no_undertaking_with_another() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    for funder in [scene.city.funder, scene.region.funder] {
        test.sql(&format!(
            "update organisation set commune = '59350' where id = {funder}"
        ))
        .await;
    }
    // The choir and one of those who ask together form one undertaking, to which 6,000 € of small aid are left.
    for (one, other) in [(1, 2), (2, 1)] {
        test.sql(&format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {}, {}, min(id), 0 from person",
            scene.organisations[one].id, scene.organisations[other].id
        ))
        .await;
    }
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {}, 'general', 'fr', '2026-06-01', 29400000, '', '', min(id), 0 from person",
        scene.organisations[2].id
    ))
    .await;
    // With 5,000 € for the choir, hardly anything is left of it for the other: public funders are told so.
    let city = test.signed_in("city@example.org", true).await;
    let page = supposed(&scene, &city).await;
    assert!(page.contains("could add €999.99 at most"), "{page}");
    let fund = test.signed_in("fund@example.org", true).await;
    let page = supposed(&scene, &fund).await;
    assert!(
        page.contains("could add €4,000 at most") && !page.contains("€999.99"),
        "{page}"
    );
    test.close().await;
}
