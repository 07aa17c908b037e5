//! After notification nothing changes in silence: what was granted creates rights, and the law bounds what is given.

use std::collections::BTreeSet;

use super::deciding::envelope;
use super::{Scene, plain};
use crate::features::applications::{self, AidRules, Except};
use crate::features::desk::aid;
use crate::features::file::AidRegime;
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// How many letters the lead was sent.
async fn letters(test: &TestApp) -> usize {
    test.letters("lead@example.org").await.len()
}

#[tokio::test]
async fn what_was_granted_is_reduced_on_a_ground_within_its_time_and_everybody_is_told() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update organisation set commune = '59350' where id = {}",
        scene.city.funder
    ))
    .await;
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
    let before = letters(&test).await;
    let form = format!("{}/decide?partner={}", scene.page(), scene.partners[0].key);
    let shown = plain(&city.get(&form).await);
    assert!(
        shown.contains("creates rights") && shown.contains("24 March 2027"),
        "{shown}"
    );
    let less = [
        ("act", "amend"),
        ("amount", "5,000"),
        ("envelope", &*money),
        ("words", "We counted wrong."),
    ];
    let refused = scene.decide(&city, (0, &scene.city, 1), &less).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("say on which ground"), "{}", refused.body);
    let unlawful = [&less[..], &[("ground", "unlawful")]].concat();
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 1), &unlawful).await.status,
        303
    );
    assert!(letters(&test).await > before, "an amendment is told");
    // Its letter says what changed, and does not announce a grant anew.
    let kept = test
        .text("select document from decision_letter where document like '%\"kind\":\"amendment\"%'")
        .await
        .replace(['\u{a0}', '\u{202f}'], " ");
    for said in ["8 000", "5 000", "We counted wrong."] {
        assert!(kept.contains(said), "{said}: {kept}");
    }
    // More than was granted takes no right away.
    let more = [
        ("act", "amend"),
        ("amount", "6,000"),
        ("envelope", &*money),
        ("words", "We can do more."),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 2), &more).await.status, 303);
    // Five months later what was unlawful stands; a condition that was not kept is another matter.
    test.pass(150 * 86_400);
    let city = test.signed_in("city@example.org", true).await;
    let late = [
        ("act", "reopen"),
        ("words", "It was unlawful."),
        ("ground", "unlawful"),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 3), &late).await.status, 422);
    let shown = plain(&city.get(&form).await);
    assert!(
        shown.contains("four months in which an unlawful decision"),
        "{shown}"
    );
    let unmet = [
        ("act", "reopen"),
        ("words", "Nothing was cooked."),
        ("ground", "unmet"),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 3), &unmet).await.status, 303);
    assert_eq!(
        test.text("select ground from decision_act order by number desc limit 1")
            .await,
        "unmet"
    );
    test.close().await;
}

#[tokio::test]
async fn state_aid_and_the_agreement_are_looked_at_when_money_is_given() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (city, lead) = (scene.city.funder, scene.partners[0].id);
    test.sql(&format!(
        "update organisation set commune = '59350' where id = {city}"
    ))
    .await;
    // The partner had 293,000 € since it asked: 7,000 € are left under the ceiling.
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {lead}, 'general', 'fr', '2026-11-01', 29300000, 'Elsewhere', '', min(id), 0 from person"
    ))
    .await;
    // The city gave it 16,000 € in 2027 already, as a register says; what another gave it counts for that other alone.
    for sql in [
        format!(
            "insert into grant_party (id, key, organisation_id)
             values (990001, 'x:1', {city}), (990002, 'x:2', {lead}), (990004, 'x:3', {})",
            scene.fund.funder
        ),
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990005, min(id), 2, 990004, 990002, 5000000, 'voted', 'grant', 'single', 2027 from import"
            .to_owned(),
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990003, min(id), 1, 990001, 990002, 1600000, 'voted', 'grant', 'single', 2027 from import"
            .to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let browser = test.signed_in("city@example.org", true).await;
    scene.declare(&browser).await;
    let money = envelope(&test, &scene.city).await;
    let form = format!("{}/decide?partner={}", scene.page(), scene.partners[0].key);
    let shown = plain(&browser.get(&form).await);
    for said in ["has €293,000 already", "€7,000 is left"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(
        !shown.contains("grants this partner €16,000"),
        "far from 23,000 nothing is said of it: {shown}"
    );
    let give = |amount: &'static str| {
        [
            ("act", "grant"),
            ("amount", amount),
            ("envelope", money.as_str()),
            ("notify", "yes"),
        ]
    };
    let over = scene
        .decide(&browser, (0, &scene.city, 0), &give("7,000.01"))
        .await;
    assert_eq!(over.status, 422);
    let body = over.body.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        body.contains("ceiling of small state aid leaves this partner: €7,000"),
        "{body}"
    );
    let given = scene.decide(&browser, (0, &scene.city, 0), &give("7,000")).await;
    assert_eq!(given.status, 303, "the ceiling itself may be reached");
    let shown = plain(&browser.get(&form).await);
    assert!(
        shown.contains("grants this partner €23,000 (") && !shown.contains("so an agreement is compulsory"),
        "{shown}"
    );
    // One cent more in the year, and an agreement is compulsory.
    test.sql("update grant_line set cents = 1600001 where id = 990003")
        .await;
    let shown = plain(&browser.get(&form).await);
    assert!(
        shown.contains("€23,000.01") && shown.contains("so an agreement is compulsory"),
        "{shown}"
    );
    test.close().await;
}

#[tokio::test]
async fn two_public_funders_do_not_pass_the_ceiling_by_telling_later() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (one, other) = (scene.city.funder, scene.fund.funder);
    let sql = "update organisation set kind = 'public_body', commune = '59350' where id in";
    test.sql(&format!("{sql} ({one}, {other})")).await;
    // 2,000 € are left under the ceiling.
    let lead = scene.partners[0].id;
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {lead}, 'general', 'fr', '2026-11-01', 29800000, 'Elsewhere', '', min(id), 0 from person"
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    test.give("near@example.org", Some(other), Role::Decider).await;
    let near = test.signed_in("near@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let declared = [("near", "yes"), ("tied", scene.partners[0].key.as_str())];
    let declare = format!("{}/declare", scene.page());
    assert_eq!(near.post(&declare, &declared).await.status, 303);
    let (money, others) = (
        envelope(&test, &scene.city).await,
        envelope(&test, &scene.fund).await,
    );
    let grant = [("act", "grant"), ("amount", "2,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    let over = [("act", "grant"), ("amount", "1,500"), ("envelope", &*others)];
    let refused = scene.decide(&fund, (0, &scene.fund, 0), &over).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("ceiling of small state aid"),
        "{}",
        refused.body
    );
    // What the partner declared since counts when it is told, too.
    test.sql("update state_aid set cents = 29900000").await;
    let notify = [("act", "notify")];
    let refused = scene.decide(&city, (0, &scene.city, 1), &notify).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("ceiling of small state aid"),
        "{}",
        refused.body
    );
    test.sql("update state_aid set cents = 29800000").await;
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 1), &notify).await.status,
        303
    );
    let told = test.letters("fund@example.org").await;
    assert!(told.iter().any(|one| one.subject.contains("granted")));
    let near = test.letters("near@example.org").await;
    assert!(
        near.iter().all(|one| !one.subject.contains("granted")),
        "too near"
    );
    // What was told stays told since that day, though it changes.
    let first = test
        .text("select notified_on from decision where cents = 200000")
        .await;
    test.pass(2 * 86_400);
    let city = test.signed_in("city@example.org", true).await;
    let less = [
        ("act", "amend"),
        ("amount", "1,900"),
        ("envelope", &*money),
        ("words", "We counted wrong."),
        ("ground", "unlawful"),
    ];
    let done = scene.decide(&city, (0, &scene.city, 2), &less).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(
        test.text("select notified_on from decision where cents = 190000")
            .await,
        first
    );
    test.close().await;
}

#[tokio::test]
async fn of_two_who_give_to_one_undertaking_at_once_the_second_counts_what_the_first_gave() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (one, other) = (scene.partners[0].id, scene.partners[1].id);
    for (says, of) in [(one, other), (other, one)] {
        test.sql(&format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {says}, {of}, min(id), 0 from person"
        ))
        .await;
    }
    let rules = AidRules {
        member_state: "fr",
        regime: AidRegime::General,
    };
    let had = test
        .at_once(async |connection, number| {
            let own = if number == 1 { one } else { other };
            aid::hold(connection, &BTreeSet::from([own])).await.unwrap();
            let had = applications::aid_had(connection, &test.app, (own, rules), Except::default()).await;
            let given = format!(
                "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
                    created_at)
                 select {number}, {own}, 'general', 'fr', '2026-11-01', 100, '', '', min(id), 0 from person"
            );
            let given = sqlx::query(sqlx::AssertSqlSafe(given)).execute(&mut *connection);
            given.await.unwrap();
            had.unwrap()
        })
        .await;
    assert_eq!(had, [0, 100]);
    test.close().await;
}
