//! Room that comes back is told to whoever gave less for want of it.

use super::Scene;
use super::deciding::envelope;
use super::hindering::correct;
use super::together::counted;
use crate::features::desk::store::scarce::untold;
use crate::features::desk::{self, scarce};
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// The letters that tell somebody of room that came back.
async fn told(test: &TestApp, who: &str) -> Vec<String> {
    let letters = test.letters(&format!("{who}@example.org")).await;
    let told = letters
        .iter()
        .filter(|one| one.subject.contains("There is room again"));
    told.map(|one| one.body.replace(['\u{a0}', '\u{202f}'], " "))
        .collect()
}

#[tokio::test]
async fn whoever_gave_all_that_was_left_is_told_once_when_there_is_room_again_and_nothing_is_decided() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    // The fund has 1,000 € left and is asked for 1,500 €; the city has more than enough and gives less than it is asked for.
    test.sql(&format!(
        "update envelope set cents = 100000 where programme_id = {}",
        scene.fund.id
    ))
    .await;
    for (browser, programme, amount) in [(&fund, &scene.fund, "1,000"), (&city, &scene.city, "5,000")] {
        let money = envelope(&test, programme).await;
        let grant = [
            ("act", "grant"),
            ("amount", amount),
            ("envelope", money.as_str()),
            ("notify", "yes"),
        ];
        let granted = scene.decide(browser, (0, programme, 0), &grant).await;
        assert_eq!(granted.status, 303, "{}", granted.body);
        test.give("keeper@example.org", Some(programme.funder), Role::Officer)
            .await;
    }
    assert_eq!(counted(&test, "decision_scarce").await, "1");
    assert!(told(&test, "fund").await.is_empty());
    let keeper = test.signed_in("keeper@example.org", true).await;
    correct(&test, &keeper, &scene.fund, ("0", "1,200")).await;
    let letters = told(&test, "fund").await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    for said in [
        "€1,000 of €1,500",
        "€200 more could be given",
        "all that its envelope had left",
    ] {
        assert!(letters[0].contains(said), "{said}: {}", letters[0]);
    }
    // It is said once; whoever chose to give less learns nothing, nor do those who ask.
    correct(&test, &keeper, &scene.fund, ("1", "9,000")).await;
    correct(&test, &keeper, &scene.city, ("0", "50,000")).await;
    assert_eq!(told(&test, "fund").await.len(), 1);
    for who in ["city", "lead", "second", "keeper"] {
        assert!(told(&test, who).await.is_empty(), "{who}");
    }
    let decided =
        "decision where (state = 'granted' and cents = 100000) or (state = 'granted' and cents = 500000)";
    assert_eq!(counted(&test, decided).await, "2");
    test.close().await;
}

/// The private funder has nothing left, and refuses what it is asked for 2027.
async fn refused(test: &TestApp) -> Scene {
    let scene = Scene::make(test).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    test.sql(&format!(
        "update envelope set cents = 0 where programme_id = {}",
        scene.fund.id
    ))
    .await;
    let refuse = [
        ("act", "refuse"),
        ("words", "Nothing is left."),
        ("notify", "yes"),
    ];
    let refused = scene.decide(&fund, (0, &scene.fund, 0), &refuse).await;
    assert_eq!(refused.status, 303, "{}", refused.body);
    assert_eq!(counted(test, "decision_scarce where told = 0").await, "1");
    scene
}

async fn look(test: &TestApp, scene: &Scene) {
    let mut transaction = test.app.db.write().await.unwrap();
    scarce::look(&mut transaction, &test.app, Some(scene.fund.id))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_set_aside_for_the_next_year_is_no_room_for_what_was_refused_for_this_one() {
    let test = TestApp::demonstration().await;
    let scene = refused(&test).await;
    test.sql(&format!(
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (2028, {}, 2028, '', 900000, 0)",
        scene.fund.id
    ))
    .await;
    look(&test, &scene).await;
    assert!(told(&test, "fund").await.is_empty());
    test.sql(&format!(
        "update envelope set cents = 70000 where year = 2027 and programme_id = {}",
        scene.fund.id
    ))
    .await;
    look(&test, &scene).await;
    let letters = told(&test, "fund").await;
    assert!(
        letters.len() == 1 && letters[0].contains("€700 more could be given"),
        "{letters:?}"
    );
    // Whoever refused may have had another reason: what is said is what was left.
    assert!(
        letters[0].contains("Nothing was left in its envelopes then.")
            && !letters[0].contains("That was all"),
        "{letters:?}"
    );
    test.close().await;
}

#[tokio::test]
async fn once_the_years_are_over_for_which_it_was_requested_nobody_is_told_of_room() {
    let test = TestApp::demonstration().await;
    let scene = refused(&test).await;
    test.pass(800 * 86_400);
    test.sql(&format!(
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (2029, {}, 2029, '', 900000, 0)",
        scene.fund.id
    ))
    .await;
    look(&test, &scene).await;
    assert!(told(&test, "fund").await.is_empty());
    assert_eq!(
        counted(&test, "decision_scarce where told = 0").await,
        "0",
        "it is looked at no more"
    );
    test.close().await;
}

/// The city gives the lead all that the ceiling of small state aid leaves, which is less than it is asked for and has left.
async fn under_the_ceiling(test: &TestApp) -> Scene {
    let scene = Scene::make(test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    // Almost three years ago the lead had 299,000 € elsewhere: the city may give it 1,000 € of the 1,200 € that it has left.
    for sql in [
        format!(
            "update organisation set commune = '59350' where id = {}",
            scene.city.funder
        ),
        format!(
            "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
                created_at)
             select 1, {}, 'general', 'fr', '2023-12-01', 29900000, 'Elsewhere', '', min(id), 0 from person",
            scene.partners[0].id
        ),
        format!(
            "update envelope set cents = 120000 where programme_id = {}",
            scene.city.id
        ),
    ] {
        test.sql(&sql).await;
    }
    let money = envelope(test, &scene.city).await;
    let grant = [
        ("act", "grant"),
        ("amount", "1,000"),
        ("envelope", money.as_str()),
        ("notify", "yes"),
    ];
    let granted = scene.decide(&city, (0, &scene.city, 0), &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(counted(test, "decision_scarce where room = 'aid'").await, "1");
    scene
}

/// How many are looked at when the money of a programme moves; by time, where there is none.
async fn looked_at(test: &TestApp, programme: Option<i64>) -> usize {
    let mut connection = test.app.db.read().await.unwrap();
    untold(&mut connection, programme).await.unwrap().len()
}

#[tokio::test]
async fn money_that_moves_is_looked_at_for_whoever_shares_its_programme_or_its_ceiling_and_for_nobody_else() {
    let test = TestApp::demonstration().await;
    let scene = under_the_ceiling(&test).await;
    let (city, fund) = (scene.city.id, scene.fund.id);
    assert_eq!(looked_at(&test, Some(city)).await, 1);
    assert_eq!(
        looked_at(&test, None).await,
        1,
        "time gives room under every ceiling"
    );
    assert_eq!(
        looked_at(&test, Some(fund)).await,
        0,
        "the other programme decided nothing for it"
    );
    let browser = test.signed_in("fund@example.org", true).await;
    scene.declare(&browser).await;
    let money = envelope(&test, &scene.fund).await;
    let grant = [
        ("act", "grant"),
        ("amount", "1,000"),
        ("envelope", money.as_str()),
    ];
    let granted = scene.decide(&browser, (0, &scene.fund, 0), &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(looked_at(&test, Some(fund)).await, 1, "to the same organisation");
    // To another: once both say that they are one undertaking.
    let (lead, second) = (scene.partners[0].id, scene.partners[1].id);
    test.sql(&format!(
        "update decision set organisation_id = {second} where programme_id = {fund}"
    ))
    .await;
    for (one, other, count) in [(lead, second, 0), (second, lead, 1)] {
        assert_eq!(looked_at(&test, Some(fund)).await, 0);
        test.sql(&format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {one}, {other}, min(id), 0 from person"
        ))
        .await;
        assert_eq!(looked_at(&test, Some(fund)).await, count);
    }
    // What was declared elsewhere was a mistake: whoever gave less is told once that money moves.
    test.sql("delete from state_aid").await;
    look(&test, &scene).await;
    let letters = told(&test, "city").await;
    assert!(
        letters.len() == 1 && letters[0].contains("€200 more could be given"),
        "{letters:?}"
    );
    test.close().await;
}

#[tokio::test]
async fn what_time_gives_back_under_the_ceiling_is_told_as_far_as_the_envelope_goes() {
    let test = TestApp::demonstration().await;
    under_the_ceiling(&test).await;
    desk::look_after(&test.app).await;
    assert!(told(&test, "city").await.is_empty());
    test.pass(14 * 86_400);
    desk::look_after(&test.app).await;
    let letters = told(&test, "city").await;
    assert!(
        letters.len() == 1 && letters[0].contains("€200 more could be given"),
        "{letters:?}"
    );
    test.close().await;
}
