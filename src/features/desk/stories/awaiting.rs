//! What is decided and told to nobody stays in sight of whoever has to tell it; what is awaited is said to those who ask, with its
//! day; and whoever has not declared yet reads no figures.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::features::applications;
use crate::testing::TestApp;

const THEIRS: &str = "/en/applications/shared-k7f3q2m9";

#[tokio::test]
async fn what_is_decided_and_not_notified_waits_for_whoever_decides() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let money = envelope(&test, &scene.city).await;
    let grant = [("act", "grant"), ("amount", "7,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    let refuse = [
        ("act", "refuse"),
        ("words", "Not our territory."),
        ("shared", "yes"),
    ];
    assert_eq!(
        scene.decide(&city, (1, &scene.city, 0), &refuse).await.status,
        303
    );
    let page = plain(&city.get(&scene.page()).await);
    for said in [
        "granted: €7,000, not notified yet",
        "refused, not notified yet",
        "€8,000 · decision to notify",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Everything is decided: what is left is to tell it, and only whoever decides does.
    for address in ["/en/desk", "/en/me"] {
        let page = plain(&city.get(address).await);
        assert!(page.contains("2 decisions to notify"), "{address}: {page}");
    }
    let reader = test.signed_in("city-reader@example.org", true).await;
    scene.declare(&reader).await;
    let list = plain(&reader.get("/en/desk").await);
    assert!(!list.contains("to notify"), "{list}");
    // Another funder sees what is shared, as what it is, and nothing to do.
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    let page = plain(&fund.get(&scene.page()).await);
    assert!(
        page.contains("refused, not notified yet") && !page.contains("€7,000"),
        "{page}"
    );
    assert!(!plain(&fund.get("/en/me").await).contains("to notify"));
    let form = format!("{}/decide?partner={}", scene.page(), scene.partners[1].key);
    let form = plain(&city.get(&form).await);
    assert!(
        form.contains("Refused · not notified, shown to the other funders"),
        "{form}"
    );
    // Once it is told there is no mark any more.
    for partner in [0, 1] {
        let told = scene
            .decide(&city, (partner, &scene.city, 1), &[("act", "notify")])
            .await;
        assert_eq!(told.status, 303, "{}", told.body);
    }
    let page = plain(&city.get(&scene.page()).await);
    assert!(
        page.contains("granted: €7,000") && !page.contains("not notified yet"),
        "{page}"
    );
    assert!(!plain(&city.get("/en/me").await).contains("to notify"));
    // Each letter says what it tells.
    for said in ["Grant · The letter of", "Refusal · The letter of"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    test.close().await;
}

#[tokio::test]
async fn of_a_partner_that_left_only_its_money_waits_to_be_taken_back() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let (money, other) = (
        envelope(&test, &scene.city).await,
        envelope(&test, &scene.fund).await,
    );
    let grant = [("act", "grant"), ("amount", "7,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    let promise = [
        ("act", "condition"),
        ("amount", "2,000"),
        ("envelope", &*money),
        ("words", "If the other gives."),
        ("if_programme", scene.fund.address.as_str()),
        ("if_amount", "1,000"),
    ];
    let promised = scene.decide(&city, (1, &scene.city, 0), &promise).await;
    assert_eq!(promised.status, 303, "{}", promised.body);
    let given = [
        ("act", "grant"),
        ("amount", "1,500"),
        ("envelope", &*other),
        ("notify", "yes"),
    ];
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 0), &given).await.status, 303);
    for address in ["/en/desk", "/en/me"] {
        let page = plain(&city.get(address).await);
        for said in ["2 decisions to notify", "1 promise whose condition is met"] {
            assert!(page.contains(said), "{address}, {said}: {page}");
        }
    }
    // The one that was promised something leaves: what is left is to tell the other.
    test.sql("update partner set state = 'left' where id = 2").await;
    for address in ["/en/desk", "/en/me"] {
        let page = plain(&city.get(address).await);
        assert!(
            page.contains("1 decision to notify")
                && page.contains("1 promised or granted amount to take back")
                && !page.contains("whose condition is met"),
            "{address}: {page}"
        );
    }
    // The other gives up what was requested for it: what is left is to take both back.
    test.sql("insert into application_left (application_id, partner, version, left_on) select 1, partner, 1, '2026-11-24' from application_party
        where organisation_id = (select organisation_id from partner where id = 1)")
        .await;
    for address in ["/en/desk", "/en/me"] {
        let page = plain(&city.get(address).await);
        assert!(
            page.contains("2 promised or granted amounts to take back") && !page.contains("to notify"),
            "{address}: {page}"
        );
    }
    // What an agreement rests on changes there: then nothing is left, and it takes no place among what waits.
    test.sql("update decision set bound = 1").await;
    let list = plain(&city.get("/en/desk").await);
    assert!(
        list.contains("Shared kitchens") && !list.contains("to take back"),
        "{list}"
    );
    assert!(!plain(&city.get("/en/me").await).contains("Shared kitchens"));
    test.close().await;
}

#[tokio::test]
async fn silence_counts_from_the_first_version_that_asked_and_not_from_one_that_only_names_the_programme() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let whole = test
        .text("select document from application_version where number = 1")
        .await;
    let whole: serde_json::Value = serde_json::from_str(&whole).unwrap();
    // The first version named the city's programme and asked nothing of it; three days later a second one asks.
    let mut first = whole.clone();
    let requests = first["requests"].as_array_mut().unwrap();
    requests.retain(|one| one["programme"] != scene.city.address.as_str());
    test.sql(&format!(
        "update application_version set document = '{}' where number = 1",
        first.to_string().replace('\'', "''")
    ))
    .await;
    scene.arrives(&test, 2, &whole).await;
    for sql in [
        "update application_version set received_at = 1795259200 where number = 2",
        // What was kept before first receipts were is kept anew.
        "delete from application_first",
        "update application_sent set version = 0",
    ] {
        test.sql(sql).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
    let lead = test.signed_in("lead@example.org", true).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    for (who, address) in [(&lead, THEIRS), (&lead, "/en/me"), (&city, "/en/me")] {
        let page = plain(&who.get(address).await);
        assert!(
            page.contains("21 January 2027") && !page.contains("18 January 2027"),
            "{address}: {page}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_programme_that_completes_others_gives_alone_only_with_a_reason() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update programme_version set document = replace(document, '\"completes\":false', '\"completes\":true')
         where programme_id = {}",
        scene.fund.id
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let (money, other) = (
        envelope(&test, &scene.city).await,
        envelope(&test, &scene.fund).await,
    );
    // What the city thinks of and tells nobody is no support that the fund may know of.
    let mut given = vec![("act", "grant"), ("amount", "8,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &given).await.status, 303);
    let form = format!("{}/decide", scene.page());
    let said = plain(&fund.get(&form).await);
    assert!(
        said.contains("no other programme has granted or promised anything yet"),
        "{said}"
    );
    let grant = [("act", "grant"), ("amount", "1,500"), ("envelope", &*other)];
    let refused = scene.decide(&fund, (0, &scene.fund, 0), &grant).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .body
            .contains("This programme completes what another one supports"),
        "{}",
        refused.body
    );
    let granted = "select cast(count(*) as text) from decision where state = 'granted'";
    assert_eq!(test.text(granted).await, "1", "nothing was decided");
    // Once it is told the fund reads of it, and completes it without another word.
    given[0] = ("act", "notify");
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 1), &given[..1]).await.status,
        303
    );
    let said = plain(&fund.get(&form).await);
    assert!(
        said.contains("Granted or promised by others so far: Together (") && said.contains("€8,000"),
        "{said}"
    );
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 0), &grant).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn a_programme_that_completes_others_counts_what_the_signed_budget_says_is_obtained_elsewhere() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update programme_version set document = replace(document, '\"completes\":false', '\"completes\":true')
         where programme_id = {}",
        scene.fund.id
    ))
    .await;
    // 4,000 € come from a programme that is not here; what is only asked for elsewhere is no support.
    let line = |funder: &str, state: &str| {
        format!(
            "{{\"partner\":\"{}\",\"year\":2027,\"account\":\"74-public\",\"funder\":\"{funder}\",\"state\":\"{state}\",\"cents\":400000}}",
            scene.partners[0].key
        )
    };
    let said = async |asked: &str| {
        test.sql(&format!(
            "update application_version set document = replace(document, '\"lines\":[', '\"lines\":[{asked},')"
        ))
        .await;
        let fund = test.signed_in("fund@example.org", true).await;
        plain(&fund.get(&format!("{}/decide", scene.page())).await)
    };
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    let page = said(&line("Elsewhere", "asked")).await;
    assert!(
        page.contains("no other programme has granted or promised anything yet"),
        "{page}"
    );
    let page = said(&line("Interreg", "obtained")).await;
    let obtained = "so far: Interreg, €4,000 (obtained, by the signed budget)";
    assert!(page.contains(obtained), "{page}");
    let money = envelope(&test, &scene.fund).await;
    let grant = [("act", "grant"), ("amount", "1,500"), ("envelope", &*money)];
    let granted = scene.decide(&fund, (0, &scene.fund, 0), &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    test.close().await;
}

#[tokio::test]
async fn whoever_did_not_declare_reads_no_figures_and_those_who_ask_read_by_when() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let list = plain(&city.get("/en/desk").await);
    assert!(
        list.contains("shown once you have declared") && !list.contains("to be found elsewhere"),
        "{list}"
    );
    scene.declare(&city).await;
    let list = plain(&city.get("/en/desk").await);
    assert!(
        !list.contains("shown once you have declared") && list.contains("€11,500 awaited"),
        "{list}"
    );
    // Two months of silence of a public body in France refuse; of another nothing is known.
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get(THEIRS).await);
    for said in [
        "by 18 January 2027 at the latest",
        "which can be contested until",
        "no law fixes a day",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let me = plain(&lead.get("/en/me").await);
    assert!(
        me.contains("An answer to application K7F3-Q2M9") && me.contains("18 January 2027"),
        "{me}"
    );
    // A partner leaves: what it asked of a funder that did not answer counts no more, and that is said.
    test.sql("update partner set state = 'left', changed_at = 1795000000 where id = 2")
        .await;
    let page = plain(&lead.get(THEIRS).await);
    assert!(
        page.contains("of what it requested, €2,000 does not count here any more"),
        "{page}"
    );
    // What an amendment left of its grant is not called a grant of nothing.
    let money = envelope(&test, &scene.city).await;
    test.sql("update partner set state = 'accepted' where id = 2")
        .await;
    let grant = [
        ("act", "grant"),
        ("amount", "2,000"),
        ("envelope", &*money),
        ("notify", "yes"),
    ];
    assert_eq!(scene.decide(&city, (1, &scene.city, 0), &grant).await.status, 303);
    test.sql("update decision set cents = 0").await;
    test.sql("update partner set state = 'left' where id = 2").await;
    let page = plain(&lead.get(THEIRS).await);
    assert!(
        page.contains("left on 18 November 2026") && !page.contains("granted: €0"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn the_last_day_of_an_answer_is_to_come_until_it_is_over() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let last = "to come: 18 January 2027 at the latest";
    let page = plain(&city.get(&scene.page()).await);
    assert!(page.contains(last), "{page}");
    test.pass(90 * 86_400);
    let city = test.signed_in("city@example.org", true).await;
    let page = plain(&city.get(&scene.page()).await);
    assert!(page.contains("id=\"phases\"") && !page.contains(last), "{page}");
    test.close().await;
}
