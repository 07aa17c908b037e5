//! What becomes of decisions when the application changes, a partner leaves or the lead takes it back.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::testing::TestApp;

const COMMITTED: &str = "select cast(sum(committed) as text) from envelope";

#[tokio::test]
async fn a_decision_on_an_earlier_version_says_so_and_is_confirmed_before_it_is_notified() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let money = envelope(&test, &scene.city).await;
    let grant = [("act", "grant"), ("amount", "8,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    // A version comes that asks for less: lists and pages follow it, and what was decided waits.
    scene.correct(&test, (2, 2), 700_000).await;
    let list = plain(&city.get("/en/desk").await);
    for said in ["€9,000 requested from you", "1 decision of an earlier version"] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let page = plain(&city.get(&scene.page()).await);
    assert!(page.contains("decided on version 1, to be confirmed"), "{page}");
    let told = scene
        .decide(&city, (0, &scene.city, 1), &[("act", "notify")])
        .await;
    assert_eq!(told.status, 422);
    assert!(told.body.contains("confirm it first"), "{}", told.body);
    // Its amount is more than what is requested now: it is changed, or confirmed once it fits.
    let confirmed = scene
        .decide(&city, (0, &scene.city, 1), &[("act", "confirm")])
        .await;
    assert_eq!(confirmed.status, 422);
    let amend = [
        ("act", "amend"),
        ("amount", "7,000"),
        ("envelope", &*money),
        ("words", "As you ask now."),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 1), &amend).await.status, 303);
    assert_eq!(test.text(COMMITTED).await, "700000");
    scene.correct(&test, (3, 2), 700_000).await;
    assert_eq!(
        scene
            .decide(&city, (0, &scene.city, 2), &[("act", "confirm")])
            .await
            .status,
        303
    );
    assert_eq!(
        scene
            .decide(&city, (0, &scene.city, 3), &[("act", "notify")])
            .await
            .status,
        303
    );
    let form = format!("{}/decide?partner={}", scene.page(), scene.partners[0].key);
    let form = plain(&city.get(&form).await);
    for said in [
        "Notified: €7,000",
        "Confirmed: €7,000",
        "on version 3",
        "Changed: €7,000",
    ] {
        assert!(form.contains(said), "{said}: {form}");
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let theirs = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(theirs.contains("granted: €7,000"), "{theirs}");
    test.close().await;
}

#[tokio::test]
async fn a_partner_that_leaves_counts_no_more_and_its_money_is_freed_by_an_act() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    let money = envelope(&test, &scene.city).await;
    let grant = [
        ("act", "grant"),
        ("amount", "2,000"),
        ("envelope", &*money),
        ("notify", "yes"),
    ];
    assert_eq!(scene.decide(&city, (1, &scene.city, 0), &grant).await.status, 303);
    test.sql("update partner set state = 'left' where id = 2").await;
    let name = &scene.partners[1].name;
    let page = plain(&city.get(&scene.page()).await);
    assert!(
        page.contains("no longer in the project") && page.contains(name),
        "{page}"
    );
    assert!(
        page.contains("€2,000 granted"),
        "what it was told is granted stands until an act takes it back: {page}"
    );
    // What funders answered is counted of what is requested still.
    let answered = async || {
        let lead = test.signed_in("lead@example.org", true).await;
        plain(&lead.get("/en/applications/shared-k7f3q2m9").await)
    };
    let page = answered().await;
    assert!(!page.contains("answers of funders"), "{page}");
    test.sql("update partner set state = 'accepted' where id = 2")
        .await;
    let page = answered().await;
    assert!(page.contains("1 of 3 answers of funders is known."), "{page}");
    test.sql("update partner set state = 'left' where id = 2").await;
    let listed = plain(&city.get("/en/desk").await);
    assert!(
        listed.contains("out of €11,500"),
        "what stands is requested still: {listed}"
    );
    // A version without it comes: its decision is still there to be taken back, and nothing else can be done to it.
    scene.correct(&test, (2, 1), 800_000).await;
    let again = [("act", "confirm")];
    assert_eq!(scene.decide(&city, (1, &scene.city, 1), &again).await.status, 422);
    let form = format!(
        "{}/decide?programme={}&partner={}",
        scene.page(),
        scene.city.address,
        scene.partners[1].key
    );
    for address in ["/en/desk", "/en/me", &scene.page(), &form] {
        let page = plain(&city.get(address).await);
        assert!(
            !page.contains("to be confirmed") && !page.contains("then confirm the decision"),
            "{address}: what cannot be confirmed does not wait for that: {page}"
        );
    }
    for address in ["/en/desk", "/en/me"] {
        let page = plain(&city.get(address).await);
        assert!(
            page.contains("1 promised or granted amount to take back"),
            "{address}: {page}"
        );
    }
    let back = [("act", "reopen"), ("words", "It left."), ("ground", "renounced")];
    let done = scene.decide(&city, (1, &scene.city, 1), &back).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(test.text(COMMITTED).await, "0");
    assert!(plain(&city.get(&scene.page()).await).contains("€0 granted"));
    let letters = "select cast(count(*) as text) from mail join person on person.id = person_id
        where email = 'second@example.org'";
    assert_ne!(test.text(letters).await, "0", "whoever left is told too");
    // A partner that came since is asked about again before anybody reads.
    assert!(plain(&fund.get(&scene.page()).await).contains("Before you read"));
    scene.declare(&fund).await;
    scene.correct(&test, (3, 2), 800_000).await;
    assert!(plain(&fund.get(&scene.page()).await).contains("Before you read"));
    assert!(
        !plain(&city.get(&scene.page()).await).contains("Before you read"),
        "both were known to it"
    );
    test.close().await;
}

#[tokio::test]
async fn an_application_that_is_taken_back_frees_what_was_promised_and_tells_the_funders() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let money = envelope(&test, &scene.city).await;
    let grant = [
        ("act", "grant"),
        ("amount", "8,000"),
        ("envelope", &*money),
        ("notify", "yes"),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    let lead = test.signed_in("lead@example.org", true).await;
    // What an agreement rests on is neither taken back nor decided anew at the desk.
    test.sql("update decision set bound = 1").await;
    let theirs = "/en/applications/shared-k7f3q2m9/withdraw";
    assert_eq!(lead.post(theirs, &[("words", "We stop.")]).await.status, 303);
    assert_eq!(test.text(COMMITTED).await, "800000");
    assert_eq!(test.text("select state from application").await, "submitted");
    for act in ["amend", "reopen", "refuse"] {
        let again = [
            ("act", act),
            ("amount", "7,000"),
            ("envelope", &*money),
            ("words", "No."),
        ];
        assert_eq!(scene.decide(&city, (0, &scene.city, 1), &again).await.status, 422);
    }
    // What was sent is what the agreement rests on: no other version comes in its place.
    let page = lead.get("/en/applications/shared-k7f3q2m9").await;
    assert!(page.body.contains("no longer be taken back"), "{}", page.body);
    let form = plain(&city.get(&format!("{}/decide", scene.page())).await);
    assert!(
        form.contains("Go to the agreements") && !form.contains("value=\"reopen\""),
        "{form}"
    );
    test.sql("update decision set bound = 0").await;
    // What was told is theirs until they give it up: it does not fall because the lead alone says so.
    assert_eq!(lead.post(theirs, &[("words", "We stop.")]).await.status, 303);
    assert_eq!(test.text(COMMITTED).await, "800000");
    assert_eq!(test.text("select state from application").await, "submitted");
    let back = [
        ("act", "reopen"),
        ("words", "They gave it up."),
        ("ground", "renounced"),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 1), &back).await.status, 303);
    let promise = [("act", "grant"), ("amount", "8,000"), ("envelope", &*money)];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 2), &promise).await.status,
        303
    );
    assert_eq!(
        test.text(COMMITTED).await,
        "800000",
        "promised, and told to nobody"
    );
    let taken = lead
        .post(
            "/en/applications/shared-k7f3q2m9/withdraw",
            &[("words", "We stop.")],
        )
        .await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(test.text(COMMITTED).await, "0");
    assert_eq!(
        test.text("select act from decision_act order by number desc limit 1")
            .await,
        "lapse"
    );
    assert_eq!(
        test.text("select cast(cents as text) from decision_act where number = 1")
            .await,
        "800000",
        "the history stays"
    );
    for email in ["city@example.org", "fund@example.org"] {
        let letters = test.letters(email).await;
        let told = letters.iter().any(|one| one.subject.contains("taken back"));
        assert!(told, "{email}");
    }
    assert!(plain(&city.get(&scene.page()).await).contains("Withdrawn"));
    test.close().await;
}

#[tokio::test]
async fn a_funder_that_is_asked_no_more_finds_its_money_until_it_takes_it_back_and_nothing_after() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    let money = envelope(&test, &scene.fund).await;
    let grant = [("act", "grant"), ("amount", "1,500"), ("envelope", &*money)];
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 0), &grant).await.status, 303);
    let document = test
        .text("select document from application_version where number = 1")
        .await;
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let requests = document["requests"].as_array_mut().unwrap();
    requests.retain(|one| one["programme"] != scene.fund.address.as_str());
    scene.arrives(&test, 2, &document).await;
    let list = plain(&fund.get("/en/desk").await);
    for said in ["Shared kitchens", "1 promised or granted amount to take back"] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let back = [("act", "reopen"), ("words", "You ask us no more.")];
    let done = scene.decide(&fund, (0, &scene.fund, 1), &back).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(test.text(COMMITTED).await, "0");
    assert!(!plain(&fund.get("/en/desk").await).contains("Shared kitchens"));
    assert_eq!(fund.get(&scene.page()).await.status, 404);
    test.close().await;
}
