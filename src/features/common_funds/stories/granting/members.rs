//! Who votes on a grant of a common fund, and from which amount on.

use super::*;

#[tokio::test]
async fn a_member_that_takes_part_does_not_vote_on_the_grant() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    // Two associations that take no part are members too; the third partner is none.
    let outside: Vec<String> = test
        .text(
            "select string_agg(key, ' ' order by key) from (select key from organisation
             where state = 'active' and kind = 'association' order by key desc limit 2) some_organisations",
        )
        .await
        .split(' ')
        .map(str::to_owned)
        .collect();
    test.sql(&format!(
        "update common_fund_member set until = '2026-11-01' where organisation_id = {}",
        scene.partners[2].id
    ))
    .await;
    for (key, word) in outside.iter().zip(["fourth", "fifth"]) {
        test.sql(&format!(
            "insert into common_fund_member (fund_id, organisation_id, since, until)
             select 1, id, '2026-01-01', '' from organisation where key = '{key}'"
        ))
        .await;
        let id = test
            .text(&format!(
                "select cast(id as text) from organisation where key = '{key}'"
            ))
            .await;
        let email = format!("{word}@example.org");
        test.give(&email, id.parse().ok(), Role::Representative).await;
    }
    let giver = test.signed_in("giver@example.org", true).await;
    let ask = [
        ("programme", scene.other.address.as_str()),
        ("partner", scene.partners[0].key.as_str()),
        ("amount", "800"),
        ("words", "Their stove serves all three."),
        ("sending", "a"),
    ];
    let asked = giver.post(&format!("{DESK}/vote"), &ask).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let invited = async |who: &str| {
        let letters = test.letters(&format!("{who}@example.org")).await;
        letters
            .iter()
            .any(|one| one.subject == "To vote on: Shared kitchens")
    };
    assert!(
        !invited("lead").await && invited("fourth").await,
        "only who votes is asked to"
    );
    let motion = open(&test).await;
    let say = format!("{FUND}/say");
    let vote = async |who: &str, key: &str| {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let fields = [
            ("word", "vote"),
            ("motion", &*motion),
            ("for", key),
            ("choice", "favourable"),
        ];
        browser.post(&say, &fields).await
    };
    let own = vote("lead", &scene.partners[0].key).await;
    assert_eq!(own.status, 422);
    assert!(own.body.contains("takes part in this project"), "{}", own.body);
    assert_eq!(vote("fourth", &outside[0]).await.status, 303);
    let lead = test.signed_in("lead@example.org", true).await;
    let page = read(&lead.get(FUND).await);
    for said in [
        "and does not vote",
        "For 1, against 0, abstaining 0; members: 2",
        "2 members that take part",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let carry = [("word", "carry"), ("motion", &*motion)];
    assert_eq!(
        lead.post(&say, &carry).await.status,
        422,
        "one of two is not more than half"
    );
    assert_eq!(vote("fifth", &outside[1]).await.status, 303);
    let carried = lead.post(&say, &carry).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
    test.close().await;
}

#[tokio::test]
async fn what_rules_leave_is_for_the_whole_application() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    // The fund pays for both programmes of which the application requests something; 300 € need no vote.
    for sql in [
        format!(
            "update programme set organisation_id = {} where id = {}",
            scene.other.funder, scene.programme.id
        ),
        format!(
            "insert into common_fund_programme (programme_id, fund_id) values ({}, 1)",
            scene.programme.id
        ),
        "update programme set pooled = 1, leaves = 30000 where pooled = 1".to_owned(),
        format!(
            "update programme set pooled = 1, leaves = 30000 where id = {}",
            scene.programme.id
        ),
        "delete from decision".to_owned(),
        "update envelope set committed = 0".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = async |programme: i64| {
        let sql = format!("select cast(id as text) from envelope where programme_id = {programme}");
        test.text(&sql).await
    };
    let (first, other) = (envelope(scene.programme.id).await, envelope(scene.other.id).await);
    let of_first = [
        ("programme", scene.programme.address.as_str()),
        ("partner", scene.partners[1].key.as_str()),
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "200"),
        ("envelope", &*first),
    ];
    let granted = giver.post(&format!("{DESK}/decide"), &of_first).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    for (amount, status) in [("100.01", 422), ("100", 303)] {
        let said = [("act", "grant"), ("amount", amount), ("seen", "0")];
        let decided = decide(&scene, &giver, &other, &said).await;
        assert_eq!(decided.status, status, "{amount}: {}", decided.body);
    }
    test.close().await;
}
