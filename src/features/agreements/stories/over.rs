//! What comes after: a payment that comes back when it is too late, a partner that leaves or is no more, an amendment that nobody
//! answers, an agreement that is broken off.

use super::{BEGIN, Scene, chosen, count, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn what_comes_back_when_it_is_too_late_is_free_again() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    scene.accounts(&test).await;
    let [lead_id, second_id, third_id] = [0, 1, 2].map(|at| scene.partners[at].id.to_string());
    let instalment =
        |id: &str| format!("select cast(id as text) from instalment where organisation_id = {id}");
    let mut ids = Vec::new();
    for id in [&lead_id, &second_id, &third_id] {
        ids.push(test.text(&instalment(id)).await);
    }
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let all: Vec<(&str, &str)> = ids.iter().map(|id| ("payments", &**id)).collect();
    assert_eq!(payer.post(&door, &all).await.status, 303);
    // The third leaves while its payment is on its way, and the bank sends that back: nobody pays it again.
    let third = test.signed_in("third@example.org", true).await;
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", &*third_id),
        ("amend_words", "We stop."),
    ];
    let amendments = format!("/en/agreements/{number}/amendments");
    assert_eq!(third.post(&amendments, &leaving).await.status, 303);
    let committed = "(select sum(committed) from envelope)";
    assert_eq!(count(&test, committed).await, 3_900_001, "it is still on its way");
    let returned = format!("{door}/returned");
    let back = |id: &str| {
        [
            ("returned", id.to_owned()),
            ("why", "No such account.".to_owned()),
        ]
    };
    let send = async |id: &str| {
        let back = back(id);
        let back: Vec<(&str, &str)> = back.iter().map(|(name, value)| (*name, &**value)).collect();
        payer.post(&returned, &back).await.status
    };
    assert_eq!(send(&ids[2]).await, 303);
    let state = |id: &str| format!("select state from instalment where id = {id}");
    assert_eq!(test.text(&state(&ids[2])).await, "dropped");
    assert_eq!(count(&test, committed).await, 3_000_001);
    // What gives nothing any more is the desk's again.
    let bound = |id: &str| format!("(select sum(bound) from decision where organisation_id = {id})");
    let followed =
        |id: &str| format!("(select count(*) from agreement_decision where organisation_id = {id})");
    assert_eq!(count(&test, &bound(&third_id)).await, 0);
    assert_eq!(count(&test, &followed(&third_id)).await, 0);
    // The lead is paid; then the agreement is broken off, and what the second was ordered comes back.
    let reference = test
        .text(&format!("select reference from instalment where id = {}", ids[0]))
        .await;
    let lines = format!("reference;paid_on;amount\n{reference};2026-11-24;24000");
    let paid = payer.post(&format!("{door}/paid"), &[("lines", &*lines)]).await;
    assert_eq!(paid.status, 303, "{}", paid.body);
    let decider = test.signed_in("decider@example.org", true).await;
    let seen = count(&test, "(select version from agreement)").await.to_string();
    let end = [
        ("end", "terminate"),
        ("end_words", "The kitchens burnt."),
        ("seen", &*seen),
    ];
    let ended = decider
        .post(&format!("/en/desk/agreements/{number}/end"), &end)
        .await;
    assert_eq!(ended.status, 303, "{}", ended.body);
    assert_eq!(
        count(&test, committed).await,
        3_000_001,
        "the second's is on its way"
    );
    let page = plain(&payer.get(&door).await);
    assert!(page.contains("€6,000.01"), "it may still come back: {page}");
    assert_eq!(send(&ids[1]).await, 303);
    assert_eq!(send(&ids[1]).await, 422, "once");
    assert_eq!(count(&test, committed).await, 2_400_000);
    assert_eq!(count(&test, &bound(&second_id)).await, 0);
    assert_eq!(
        count(&test, &bound(&lead_id)).await,
        1,
        "what was paid stays bound"
    );
    // What was paid is told of, be it that it was broken off.
    let lead = test.signed_in("lead@example.org", true).await;
    let me = plain(&lead.get("/en/me").await);
    assert!(me.contains("Report on 2027"), "{me}");
    test.close().await;
}

#[tokio::test]
async fn nothing_keeps_a_partner_that_leaves_and_what_nobody_answers_is_taken_back() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    let [second_id, third_id] = [1, 2].map(|at| scene.partners[at].id.to_string());
    let show = format!("/en/agreements/{number}");
    let amendments = format!("{show}/amendments");
    let [lead, second, third, decider] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
        test.signed_in("third@example.org", true).await,
        test.signed_in("decider@example.org", true).await,
    ];
    let longer = [
        ("amend", "extension"),
        ("amend_ends", "2028-03-31"),
        ("amend_words", "One more winter."),
    ];
    let flour = [
        ("amend", "lines"),
        ("amend_of", &*second_id),
        ("amend_amount", "40,000.01"),
        ("amend_from_account", "613"),
        ("amend_to_account", "601"),
        ("amend_words", "More flour."),
    ];
    let much = second.post(&amendments, &flour).await;
    assert_eq!(much.status, 422);
    assert!(
        much.body.contains("more than this partner planned on that line"),
        "{}",
        much.body
    );
    assert_eq!(lead.post(&amendments, &longer).await.status, 303);
    assert_eq!(lead.post(&amendments, &longer).await.status, 422, "one at a time");
    let leaving = |id: &str| {
        [
            ("amend", "leaving".to_owned()),
            ("amend_of", id.to_owned()),
            ("amend_words", "It stops.".to_owned()),
        ]
    };
    let leaves = leaving(&third_id);
    let leaves: Vec<(&str, &str)> = leaves.iter().map(|(name, value)| (*name, &**value)).collect();
    let page = plain(&third.get(&show).await);
    assert!(page.contains("A partner leaves"), "{page}");
    assert_eq!(third.post(&amendments, &leaves).await.status, 303);
    let left = |id: &str| format!("select left_on from agreement_party where organisation_id = {id}");
    assert_eq!(test.text(&left(&third_id)).await, "2026-11-24");
    let state = |number: i64| format!("select state from amendment where number = {number}");
    assert_eq!(
        test.text(&state(1)).await,
        "withdrawn",
        "it was proposed to others"
    );
    // Whoever proposed one may take it back, and the funder; nobody else.
    assert_eq!(lead.post(&amendments, &longer).await.status, 303);
    let withdraw = [("answer", "withdraw")];
    let third_one = format!("{amendments}/3");
    assert_eq!(second.post(&third_one, &withdraw).await.status, 422);
    assert!(plain(&lead.get(&show).await).contains("Take this amendment back"));
    assert_eq!(lead.post(&third_one, &withdraw).await.status, 303);
    assert_eq!(test.text(&state(3)).await, "withdrawn");
    assert_eq!(lead.post(&third_one, &withdraw).await.status, 422, "it is over");
    // The second is no more: the funder notes it, and nobody waits for its word.
    test.sql(&format!(
        "update organisation set state = 'dissolved' where id = {second_id}"
    ))
    .await;
    assert_eq!(lead.post(&amendments, &longer).await.status, 303);
    let answered = decider
        .post(&format!("{amendments}/4"), &[("answer", "yes")])
        .await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    assert_eq!(
        test.text(&state(4)).await,
        "accepted",
        "it answers nothing any more"
    );
    let gone = leaving(&second_id);
    let gone: Vec<(&str, &str)> = gone.iter().map(|(name, value)| (*name, &**value)).collect();
    let noted = decider.post(&amendments, &gone).await;
    assert_eq!(noted.status, 303, "{}", noted.body);
    assert_eq!(test.text(&left(&second_id)).await, "2026-11-24");
    assert_eq!(
        count(&test, "(select sum(committed) from envelope)").await,
        2_400_000
    );
    // What was paid to one that left may still be asked back.
    let officer = test.signed_in("officer@example.org", true).await;
    let page = plain(&officer.get(&show).await);
    let form = page.split("id=\"back_of\"").nth(1).unwrap();
    assert!(form.contains(&format!("value=\"{third_id}\"")), "{form}");
    test.close().await;
}

#[tokio::test]
async fn each_envelope_frees_what_it_would_have_paid() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The second has money of another programme of the city, too; the first part is paid, then it leaves.
    let says = crate::features::programmes::example::says("More", 80, 100_000);
    let more = crate::features::programmes::example::published(&test, &scene.city, says, 500_000).await;
    let second = &scene.partners[1];
    for sql in [
        format!(
            "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words,
                shared, notified_on, version)
             select 5, 1, '{}', {}, {}, {}, 'granted', 300000, id, '', 0, '2026-11-20', 1 from envelope where programme_id = {}",
            second.key, more.id, second.id, scene.city.id, more.id
        ),
        format!("update envelope set committed = 300000 where programme_id = {}", more.id),
    ] {
        test.sql(&sql).await;
    }
    // Whoever writes for two funders chooses of which the agreement is.
    test.give("officer@example.org", Some(scene.other.funder), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let page = plain(&officer.get(BEGIN).await);
    assert!(page.contains("€1,000") && page.contains("€3,000"), "{page}");
    let mixed = officer.post(BEGIN, &chosen(&["3", "4"])).await;
    assert_eq!(mixed.status, 422, "one funder each");
    let fund = officer.post(BEGIN, &chosen(&["4"])).await;
    assert_eq!(fund.status, 303, "{}", fund.body);
    let begun = officer.post(BEGIN, &chosen(&["2", "5"])).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let desk = begun.header("location").to_owned();
    let number = desk.rsplit('/').next().unwrap().to_owned();
    let id = format!("(select id from agreement where number = '{number}')");
    // A letter binds at once: only whoever decides sends it.
    let content = format!("select content from agreement where number = '{number}'");
    let content: serde_json::Value = serde_json::from_str(&test.text(&content).await).unwrap();
    let letter = [
        ("seen", "1"),
        ("form", "letter"),
        ("language", "en"),
        ("starts", "2027-01-01"),
        ("ends", "2027-12-31"),
        ("percent-1", "100"),
        ("due-1", "2027-02-01"),
        ("words", content["words"].as_str().unwrap()),
    ];
    assert_eq!(officer.post(&desk, &letter).await.status, 303);
    let page = plain(&officer.get(&desk).await);
    assert!(
        page.contains("somebody who decides for the funder sends it"),
        "{page}"
    );
    let propose = format!("{desk}/propose");
    assert_eq!(officer.post(&propose, &[("seen", "2")]).await.status, 404);
    // Nobody throws away what a colleague wrote meanwhile.
    let stale = officer.post(&format!("{desk}/discard"), &[("seen", "1")]).await;
    assert_eq!(stale.status, 303);
    assert_eq!(count(&test, "(select count(*) from agreement)").await, 2);
    let decider = test.signed_in("decider@example.org", true).await;
    let page = plain(&decider.get(&desk).await);
    assert!(
        page.contains("/propose\"") && !page.contains("name=\"words\""),
        "{page}"
    );
    assert_eq!(decider.post(&propose, &[("seen", "2")]).await.status, 303);
    assert_eq!(
        count(
            &test,
            &format!("(select count(*) from instalment where agreement_id = {id})")
        )
        .await,
        2
    );
    test.sql("update instalment set state = 'paid', paid_on = '2026-11-24' where decision_id = 2")
        .await;
    let browser = test.signed_in("second@example.org", true).await;
    let second_id = second.id.to_string();
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", &*second_id),
        ("amend_words", "We stop."),
    ];
    let left = browser
        .post(&format!("/en/agreements/{number}/amendments"), &leaving)
        .await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(
        count(&test, "(select cents from decision where id = 2)").await,
        600_001
    );
    assert_eq!(count(&test, "(select cents from decision where id = 5)").await, 0);
    // It was told of two programmes: a letter says of each what changed.
    let told = format!(
        "(select count(distinct programme_id) from decision_letter where partner = '{}')",
        second.key
    );
    assert_eq!(count(&test, &told).await, 2);
    let committed = format!(
        "(select committed from envelope where programme_id = {})",
        more.id
    );
    assert_eq!(
        count(&test, &committed).await,
        0,
        "the envelope of what was not paid"
    );
    test.close().await;
}

#[tokio::test]
async fn where_the_lead_passes_money_on_the_text_says_so_and_the_lead_is_paid() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(
        "update application_version set document = replace(document, '\"requests\":',
            '\"terms\":{\"mode\":\"redistributes\",\"clause\":\"Expressly allowed, for this project only.\"},\"requests\":')",
    )
    .await;
    let number = scene.agree(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    let [first, second] = [0, 1].map(|at| scene.partners[at].name.clone());
    for said in [
        "Expressly allowed, for this project only.",
        "receives the whole of this grant",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.matches("€6,000.01 to").count() == 1, "{page}");
    // Only the lead has an account, and every payment goes there.
    scene.accounts(&test).await;
    test.sql(&format!(
        "delete from bank_account where organisation_id <> {}",
        scene.partners[0].id
    ))
    .await;
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let page = plain(&payer.get(&door).await);
    assert!(!page.contains("no confirmed account"), "{page}");
    let mut ids = Vec::new();
    for at in 0..3 {
        let sql = format!("select cast(id as text) from instalment order by id limit 1 offset {at}");
        ids.push(test.text(&sql).await);
    }
    let all: Vec<(&str, &str)> = ids.iter().map(|id| ("payments", &**id)).collect();
    let ordered = payer.post(&door, &all).await;
    assert_eq!(ordered.status, 303, "{}", ordered.body);
    let order = test.text("select number from payment_order").await;
    let table = payer.get(&format!("{door}/{order}")).await;
    assert_eq!(
        table.body.matches("FR1420041010050500013M02606").count(),
        3,
        "{}",
        table.body
    );
    assert!(
        table.body.contains(&first) && !table.body.contains(&second),
        "{}",
        table.body
    );
    test.close().await;
}
