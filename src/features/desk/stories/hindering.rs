//! A promise that holds others up: its funder learns what is awaited from it, nobody else why; and a promise that is granted is typed once.

use super::deciding::envelope;
use super::together::counted;
use super::{Scene, plain};
use crate::features::applications;
use crate::features::desk;
use crate::features::programmes::Programme;
use crate::shared::authz::{Acting, Role};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

#[tokio::test]
async fn whoever_holds_others_up_is_told_what_is_awaited_and_why_and_nobody_else_reads_why() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    // The fund confirms; meanwhile an agreement rests on its promise. Then the city confirms, the last of them: nothing is granted.
    let said = scene.answer(&fund, (&scene.fund, "1"), "confirm").await;
    assert_eq!(said.status, 303, "{}", said.body);
    let rests = format!(
        "update decision set bound = 1 where programme_id = {}",
        scene.fund.id
    );
    test.sql(&rests).await;
    let said = scene.answer(&city, (&scene.city, "1"), "confirm").await;
    assert_eq!(said.status, 303, "{}", said.body);
    let granted = "decision where state = 'granted'";
    assert_eq!(counted(&test, granted).await, "0");
    // The fund has a letter that says what is awaited from it and why, and finds it on its own page; the city learns neither.
    let why = "An agreement rests on it: it is changed by an amendment";
    let holding = async |who: &str| {
        let letters = test.letters(&format!("{who}@example.org")).await;
        let told = letters
            .iter()
            .filter(|one| one.body.contains("cannot be granted as it stands"));
        told.map(|one| one.body.clone()).collect::<Vec<_>>()
    };
    let letters = holding("fund").await;
    assert!(letters.len() == 1 && letters[0].contains(why), "{letters:?}");
    for who in ["city", "lead", "second", "city-reader"] {
        assert!(holding(who).await.is_empty(), "{who}");
    }
    let promises = format!("{}/promises", scene.page());
    assert!(plain(&fund.get(&promises).await).contains(why));
    assert!(!plain(&city.get(&promises).await).contains(why));
    let todo = "1 confirmed promise that cannot be granted as it stands";
    assert!(plain(&fund.get("/en/me").await).contains(todo));
    assert!(!plain(&city.get("/en/me").await).contains(todo));
    // Whatever else is decided, it is told once.
    let propose = [("act", "propose"), ("amount", "1,000")];
    let money = envelope(&test, &scene.city).await;
    let propose = [&propose[..], &[("envelope", money.as_str())]].concat();
    let proposed = scene.decide(&city, (1, &scene.city, 0), &propose).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    assert_eq!(holding("fund").await.len(), 1);
    // That agreement is over, and with it, in one act, all that waited is granted, each in the name of whoever confirmed it.
    let by = Acting {
        person: test.text_of_person("fund@example.org").await.parse().unwrap(),
        mandate: None,
        organisation: None,
    };
    let mut transaction = test.app.db.write().await.unwrap();
    let sent = applications::sent(&mut transaction, &scene.number)
        .await
        .unwrap()
        .unwrap();
    let before = desk::before(&mut transaction, &sent).await.unwrap();
    let promise = before
        .decisions
        .iter()
        .find(|one| one.programme == scene.fund.id)
        .unwrap();
    desk::bind(&mut transaction, promise.id, false).await.unwrap();
    desk::follow(&mut transaction, &test.app, (&sent, &before), (by, None))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let told = "decision where state = 'granted' and notified_on is not null";
    assert_eq!(counted(&test, told).await, "2");
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    assert!(!plain(&fund.get("/en/me").await).contains(todo));
    test.close().await;
}

#[tokio::test]
async fn what_held_others_up_is_tried_again_once_it_is_settled_and_holds_up_nothing_that_was_taken_back() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    let envelope = async |cents: &str| {
        let sql = format!(
            "update envelope set cents = {cents} where programme_id = {}",
            scene.fund.id
        );
        test.sql(&sql).await;
    };
    // The fund confirms 1,500 €, and has less once the city confirms too.
    assert_eq!(
        scene.answer(&fund, (&scene.fund, "1"), "confirm").await.status,
        303
    );
    envelope("100000").await;
    assert_eq!(
        scene.answer(&city, (&scene.city, "1"), "confirm").await.status,
        303
    );
    let promises = format!("{}/promises", scene.page());
    let why = "Its envelope has not as much left";
    let page = plain(&fund.get(&promises).await);
    assert!(page.contains(why) && page.contains("Try again"), "{page}");
    assert!(!plain(&city.get(&promises).await).contains("Try again"));
    // The city takes its own back: nothing waits for the fund any more.
    assert_eq!(scene.answer(&city, (&scene.city, "1"), "back").await.status, 303);
    assert!(!plain(&fund.get(&promises).await).contains(why));
    assert!(!plain(&fund.get("/en/me").await).contains("cannot be granted as it stands"));
    assert_eq!(
        scene.answer(&city, (&scene.city, "1"), "confirm").await.status,
        303
    );
    assert!(plain(&fund.get(&promises).await).contains(why));
    let told = "decision where state = 'granted' and notified_on is not null";
    assert_eq!(counted(&test, told).await, "0");
    // Once the fund has as much again it tries again, and both are granted.
    envelope("5000000").await;
    assert_eq!(
        scene.answer(&fund, (&scene.fund, "1"), "confirm").await.status,
        303
    );
    assert_eq!(counted(&test, told).await, "2");
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_waited_for_the_money_of_a_funder_is_granted_together_once_its_envelope_is_raised() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    // The fund has not as much any more: both have confirmed, and nothing is granted.
    let lower = format!(
        "update envelope set cents = 100000 where programme_id = {}",
        scene.fund.id
    );
    test.sql(&lower).await;
    for (browser, own) in [(&fund, &scene.fund), (&city, &scene.city)] {
        assert_eq!(scene.answer(browser, (own, "1"), "confirm").await.status, 303);
    }
    let told = "decision where state = 'granted' and notified_on is not null";
    assert_eq!(counted(&test, told).await, "0");
    let waits = "promise_confirmed where hindered <> ''";
    assert_eq!(counted(&test, waits).await, "1");
    // Somebody else keeps its programmes, and is no reader of the application.
    test.give("keeper@example.org", Some(scene.fund.funder), Role::Officer)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    // As much as is engaged: enough, and both are granted at once, in the name of whoever confirmed.
    correct(&test, &keeper, &scene.fund, ("0", "1,500")).await;
    assert_eq!(counted(&test, told).await, "2");
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    let by = test.text_of_person("fund@example.org").await;
    let acts = format!(
        "decision_act join decision on decision.id = decision_id
         where programme_id = {} and act = 'grant' and person_id = {by}",
        scene.fund.id
    );
    assert_eq!(counted(&test, &acts).await, "1");
    // Raised once more, there is nothing left to grant.
    correct(&test, &keeper, &scene.fund, ("1", "9,000")).await;
    assert_eq!(counted(&test, told).await, "2");
    test.close().await;
}

/// Whoever keeps a programme corrects its envelope.
pub(super) async fn correct(
    test: &TestApp,
    keeper: &Browser<'_>,
    programme: &Programme,
    (seen, amount): (&str, &str),
) {
    let money = envelope(test, programme).await;
    let fields = [
        ("seen", seen),
        ("sending", amount),
        ("amount", amount),
        ("why", "The board gave more."),
    ];
    let at = format!("/en/programmes/{}/envelopes/{money}", programme.address);
    let corrected = keeper.post(&at, &fields).await;
    assert_eq!(corrected.status, 303, "{}", corrected.body);
}

#[tokio::test]
async fn what_the_ceiling_of_small_aid_held_up_is_looked_at_again_whoever_elses_money_moves() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update organisation set commune = '59350' where id = {}",
        scene.city.funder
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    // Since it was promised the lead had 299,000 € elsewhere: the city may give it 1,000 €, and promised 6,000 €.
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {}, 'general', 'fr', '2026-11-01', 29900000, 'Elsewhere', '', min(id), 0 from person",
        scene.partners[0].id
    ))
    .await;
    for (browser, own) in [(&fund, &scene.fund), (&city, &scene.city)] {
        assert_eq!(scene.answer(browser, (own, "1"), "confirm").await.status, 303);
    }
    assert_eq!(
        counted(&test, "promise_confirmed where hindered = 'aid'").await,
        "1"
    );
    // That was less. The fund, which nothing holds up, corrects its envelope: the promise of the city is looked at with it.
    test.sql("update state_aid set cents = 100").await;
    test.give("keeper@example.org", Some(scene.fund.funder), Role::Officer)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    correct(&test, &keeper, &scene.fund, ("0", "12,000")).await;
    let told = "decision where state = 'granted' and notified_on is not null";
    assert_eq!(counted(&test, told).await, "2");
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_the_ceiling_of_small_aid_held_up_is_granted_by_itself_once_three_years_have_rolled_on() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update organisation set commune = '59350' where id = {}",
        scene.city.funder
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    // Almost three years ago the lead had 299,000 € elsewhere, and says so only now: the city may give it 1,000 €, and promised 6,000 €.
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {}, 'general', 'fr', '2023-12-01', 29900000, 'Elsewhere', '', min(id), 0 from person",
        scene.partners[0].id
    ))
    .await;
    for (browser, own) in [(&fund, &scene.fund), (&city, &scene.city)] {
        assert_eq!(scene.answer(browser, (own, "1"), "confirm").await.status, 303);
    }
    let waits = "promise_confirmed where hindered = 'aid'";
    let told = "decision where state = 'granted' and notified_on is not null";
    let letters = async || test.letters("city@example.org").await.len();
    let before = letters().await;
    // It still counts: whatever time looks at stays as it is, and nobody is written to.
    desk::look_after(&test.app).await;
    assert_eq!(counted(&test, waits).await, "1");
    assert_eq!(counted(&test, told).await, "0");
    assert_eq!(letters().await, before);
    // Two weeks later it counts no more: both promises are granted together, each in the name of whoever confirmed it.
    test.pass(14 * 86_400);
    desk::look_after(&test.app).await;
    assert_eq!(counted(&test, told).await, "2");
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    let by = test.text_of_person("city@example.org").await;
    let acts = format!(
        "decision_act join decision on decision.id = decision_id
         where programme_id = {} and act = 'grant' and person_id = {by}",
        scene.city.id
    );
    assert_eq!(counted(&test, &acts).await, "1");
    assert!(letters().await > before);
    test.close().await;
}

#[tokio::test]
async fn whoever_grants_what_was_promised_finds_the_amount_and_its_condition_in_the_form() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let form = async |browser: &Browser<'_>, programme: &Programme| {
        let key = &scene.partners[0].key;
        let at = format!(
            "{}/decide?programme={}&partner={key}",
            scene.page(),
            programme.address
        );
        plain(&browser.get(&at).await)
    };
    let amount = |page: &str, field: &str| {
        let (_, after) = page.split_once(&format!("name=\"{field}\"")).unwrap();
        let tag = after.split_once('>').unwrap().0;
        let value = tag.split_once("value=\"").map_or("", |(_, value)| value);
        value.split('"').next().unwrap().to_owned()
    };
    assert_eq!(amount(&form(&city, &scene.city).await, "amount"), "");
    scene.promise(&test, &city, &fund).await;
    let page = form(&city, &scene.city).await;
    assert_eq!(amount(&page, "amount"), "€6,000");
    assert_eq!(amount(&page, "if_amount"), "€1,500");
    let chosen = format!("value=\"{}\" selected", scene.fund.address);
    assert!(page.contains(&chosen), "{page}");
    // What stands there is sent as it stands.
    let money = envelope(&test, &scene.city).await;
    let grant = [
        ("act", "grant"),
        ("amount", "€6,000"),
        ("envelope", money.as_str()),
        ("words", "We wait no longer."),
    ];
    let granted = scene.decide(&city, (0, &scene.city, 1), &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(
        counted(&test, "decision where state = 'granted' and cents = 600000").await,
        "1"
    );
    // Whoever tells it from a page in another language typed none of its words: they stay in theirs.
    let (key, french) = (&scene.partners[0].key, scene.page().replacen("/en/", "/fr/", 1));
    let notify = [
        ("programme", scene.city.address.as_str()),
        ("partner", key.as_str()),
        ("seen", "2"),
        ("act", "notify"),
    ];
    let notified = city.post(&format!("{french}/decide"), &notify).await;
    assert_eq!(notified.status, 303, "{}", notified.body);
    let at = format!("{french}/decide?programme={}&partner={key}", scene.city.address);
    let history = city.get(&at).await.body;
    let marked = "lang=\"en\">We wait no longer.";
    assert_eq!(history.matches(marked).count(), 2, "granted, and told: {history}");
    test.close().await;
}

#[tokio::test]
async fn whoever_promised_if_others_give_so_much_learns_that_a_partner_left_and_they_cannot_any_more() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    // Of the city 8,000 € are requested for the lead and 2,000 € for the second: the fund waits for all of it.
    let money = envelope(&test, &scene.fund).await;
    let promise = [
        ("act", "condition"),
        ("amount", "1,500"),
        ("envelope", money.as_str()),
        ("words", "If the city gives all."),
        ("if_programme", scene.city.address.as_str()),
        ("if_amount", "10,000"),
    ];
    let promised = scene.decide(&fund, (0, &scene.fund, 0), &promise).await;
    assert_eq!(promised.status, 303, "{}", promised.body);
    let told = async |who: &str| {
        let letters = test.letters(&format!("{who}@example.org")).await;
        let lost = letters
            .iter()
            .filter(|one| one.body.contains("That cannot be any more"));
        lost.count()
    };
    assert_eq!(told("fund").await, 0);
    let second = test.signed_in("second@example.org", true).await;
    let (leave, slug) = ("/en/projects/shared-k7f3q2m9/leave", scene.partners[1].slug());
    let page = plain(&second.get(&format!("{leave}?organisation={slug}")).await);
    let (_, after) = page.split_once("name=\"seen\" value=\"").unwrap();
    let seen = after.split_once('"').unwrap().0.to_owned();
    let fields = [
        ("organisation", slug.as_str()),
        ("words", "Our cook is gone."),
        ("seen", seen.as_str()),
    ];
    let left = second.post(leave, &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(told("fund").await, 1);
    for who in ["city", "lead", "second", "fund-reader"] {
        assert_eq!(told(who).await, 0, "{who}: the promise is shown to nobody yet");
    }
    test.close().await;
}
