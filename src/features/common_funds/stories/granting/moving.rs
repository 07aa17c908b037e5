//! A programme of a common fund goes to another holder: what was decided stays, what waits follows.

use super::*;

/// The members vote other rules: another organisation holds the account, and grants so much without a vote.
async fn moves(test: &TestApp, scene: &Scene, holder: &Organisation, agrees: Option<&Browser<'_>>) {
    let (lead, second) = (
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    );
    let slug = holder.slug();
    let rules = [
        ("title", "Fund of three"),
        ("purpose", "purpose"),
        ("words", "Another holds the account."),
        ("form", "mandate"),
        ("holder", &*slug),
        ("leaves", "300"),
    ];
    let proposed = second.post(&format!("{FUND}/rules"), &rules).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let motion = open(test).await;
    let say = format!("{FUND}/say");
    for (who, place) in [(&lead, 0), (&second, 1)] {
        let vote = [
            ("word", "vote"),
            ("motion", &*motion),
            ("for", scene.partners[place].key.as_str()),
            ("choice", "favourable"),
        ];
        assert_eq!(who.post(&say, &vote).await.status, 303);
    }
    if let Some(holds) = agrees {
        let agree = [("word", "agree"), ("motion", &*motion)];
        let agreed = holds.post(&format!("{FUND}/account"), &agree).await;
        assert_eq!(agreed.status, 303, "{}", agreed.body);
    }
    let carried = lead.post(&say, &[("word", "carry"), ("motion", &*motion)]).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
}

#[tokio::test]
async fn what_was_decided_stays_with_who_decided_it_when_a_programme_goes_to_another() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let (giving, id) = (scene.other.funder, scene.other.id);
    test.sql(&format!("update programme set leaves = 30000 where id = {id}"))
        .await;
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = test
        .text(&format!(
            "select cast(id as text) from envelope where programme_id = {id}"
        ))
        .await;
    let grant = [
        ("act", "grant"),
        ("amount", "300"),
        ("seen", "0"),
        ("notify", "yes"),
    ];
    let granted = decide(&scene, &giver, &envelope, &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    let officer = test.signed_in("officer@example.org", true).await;
    moves(&test, &scene, &scene.city, Some(&officer)).await;
    let offers = format!("select cast(organisation_id as text) from programme where id = {id}");
    assert_eq!(test.text(&offers).await, scene.city.id.to_string());
    // Figures, files and sums read who decided.
    let mut connection = test.app.db.read().await.unwrap();
    let answers = desk::notified(&mut connection, (0, 1)).await.unwrap();
    let answer = answers.iter().find(|one| one.programme == id).unwrap();
    assert_eq!(answer.funder, giving);
    let lead = scene.partners[0].id;
    let given = desk::years(&mut connection, (giving, lead)).await.unwrap();
    assert_eq!(given.values().map(|year| year.here).sum::<i64>(), 30_000);
    let taken = desk::years(&mut connection, (scene.city.id, lead)).await.unwrap();
    assert_eq!(taken.values().map(|year| year.here).sum::<i64>(), GRANTED[0]);
    drop(connection);
    let committed = format!("select cast(committed as text) from envelope where programme_id = {id}");
    assert_eq!(
        test.text(&committed).await,
        "30000",
        "the money is not free again"
    );
    // The new one reads by whom it was granted, and changes nothing of it; nor is it asked to.
    let mut connection = test.app.db.read().await.unwrap();
    let name = directory::any_by_ids(&mut connection, &[giving]).await.unwrap()[0]
        .name
        .clone();
    drop(connection);
    let page = read(&officer.get(DESK).await);
    let said = format!("granted: €300, by {}", name.replace('&', "&#38;"));
    assert!(page.contains(&said), "{said}: {page}");
    let decider = test.signed_in("decider@example.org", true).await;
    let lower = [
        ("act", "amend"),
        ("amount", "200"),
        ("seen", "1"),
        ("words", "Less."),
    ];
    assert_eq!(decide(&scene, &decider, &envelope, &lower).await.status, 404);
    // Who decided finds it in its list, and may still lower it, draw an agreement of it and read its report.
    let list = read(&giver.get("/en/desk").await);
    assert!(
        list.contains("K7F3-Q2M9") && list.contains("€1,000 requested from you"),
        "{list}"
    );
    let lowered = decide(&scene, &giver, &envelope, &lower).await;
    assert_eq!(lowered.status, 303, "{}", lowered.body);
    assert_eq!(test.text(&committed).await, "20000");
    test.give("giving@example.org", Some(giving), Role::Officer).await;
    let giving = test.signed_in("giving@example.org", true).await;
    let declared = giving.post(&format!("{DESK}/declare"), &[("near", "no")]).await;
    assert_eq!(declared.status, 303, "{}", declared.body);
    let draws = read(&giving.get(&format!("{DESK}/agreement")).await);
    assert!(draws.contains("€200"), "{draws}");
    let others = read(&officer.get(&format!("{DESK}/agreement")).await);
    assert!(!others.contains("€200"), "{others}");
    // Once it is taken back, who offers the programme decides anew.
    let back = [("act", "reopen"), ("seen", "2"), ("words", "Given up.")];
    let taken = decide(&scene, &giver, &envelope, &back).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(
        taken.header("location"),
        "/en/desk",
        "it is another's from now on"
    );
    let again = [
        ("act", "refuse"),
        ("seen", "3"),
        ("words", "There is another way."),
    ];
    assert_eq!(decide(&scene, &giver, &envelope, &again).await.status, 404);
    let refused = decide(&scene, &decider, &envelope, &again).await;
    assert_eq!(refused.status, 303, "{}", refused.body);
    let form = format!(
        "{DESK}/decide?programme={}&partner={}",
        scene.other.address, scene.partners[0].key
    );
    let form = read(&decider.get(&form).await);
    assert!(
        !form.contains("Less."),
        "what another thought of it is its own: {form}"
    );
    test.close().await;
}

#[tokio::test]
async fn of_two_funds_with_one_holder_each_keeps_its_programmes_and_its_votes() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let holder = scene.other.funder;
    let mut connection = test.app.db.read().await.unwrap();
    let host = directory::any_by_ids(&mut connection, &[holder])
        .await
        .unwrap()
        .remove(0);
    drop(connection);
    // Another fund with the same holder pays for another programme, on which its members voted.
    let second = published(&test, &host, says("Of the others", 50, 10_000), 0).await;
    for sql in [
        "insert into common_fund (id, address, version, created_at) values (2, 'others-k7f3q2m9', 1, 0)"
            .to_owned(),
        format!("delete from envelope where programme_id = {}", second.id),
        format!(
            "insert into common_fund_programme (programme_id, fund_id) values ({}, 2)",
            second.id
        ),
        format!(
            "update programme set pooled = 2, leaves = 500 where id = {}",
            second.id
        ),
        format!(
            "insert into voted_grant (application_id, programme_id, partner, cents, number, voted_on) values (1, {}, 'a', 1, 1, '2026-11-20')",
            second.id
        ),
        format!(
            "insert into voted_grant (application_id, programme_id, partner, cents, number, voted_on) values (1, {}, 'a', 1, 1, '2026-11-20')",
            scene.other.id
        ),
        format!("delete from envelope where programme_id = {}", scene.other.id),
    ] {
        test.sql(&sql).await;
    }
    test.give("keeper@example.org", Some(holder), Role::Representative)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    let page = read(&keeper.get(FUND).await);
    assert!(!page.contains("Of the others"), "{page}");
    // The first fund pays for nothing any more: its vote goes, and nothing of the other.
    let nothing = keeper
        .post(&format!("{FUND}/account"), &[("word", "programmes")])
        .await;
    assert_eq!(nothing.status, 303, "{}", nothing.body);
    let stands = "select string_agg(cast(pooled as text), ' ' order by pooled) from programme where leaves > 0 or pooled > 0";
    assert_eq!(test.text(stands).await, "2");
    let voted = "select string_agg(cast(programme_id as text), ' ') from voted_grant";
    assert_eq!(test.text(voted).await, second.id.to_string());
    test.close().await;
}

#[tokio::test]
async fn the_programmes_of_a_fund_follow_its_account() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let (lead, second) = (
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    );
    let holder = &scene.partners[1];
    let slug = holder.slug();
    let rules = [
        ("title", "Fund of three"),
        ("purpose", "purpose"),
        ("words", "Another holds the account."),
        ("form", "mandate"),
        ("holder", &*slug),
        ("leaves", "50"),
    ];
    let proposed = second.post(&format!("{FUND}/rules"), &rules).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let motion = open(&test).await;
    let say = format!("{FUND}/say");
    for (who, place) in [(&lead, 0), (&second, 1)] {
        let vote = [
            ("word", "vote"),
            ("motion", &*motion),
            ("for", scene.partners[place].key.as_str()),
            ("choice", "favourable"),
        ];
        assert_eq!(who.post(&say, &vote).await.status, 303);
    }
    // Whoever is no funder cannot have programmes at the desk.
    let carry = [("word", "carry"), ("motion", &*motion)];
    let refused = lead.post(&say, &carry).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("is not a funder"), "{}", refused.body);
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: holder.id,
        capacity: Capacity::Funder,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let carried = lead.post(&say, &carry).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
    let stands =
        "select cast(organisation_id as text) || ' ' || cast(leaves as text) from programme where pooled = 1";
    assert_eq!(test.text(stands).await, format!("{} 5000", holder.id));
    // The former holder decides there no more, whoever decides for the new one does.
    let giver = test.signed_in("giver@example.org", true).await;
    let at = format!(
        "{DESK}/decide?programme={}&partner={}",
        scene.other.address, scene.partners[0].key
    );
    assert_eq!(giver.get(&at).await.status, 404);
    let page = read(
        &test
            .browser()
            .get(&format!("/en/programmes/{}", scene.other.address))
            .await,
    );
    assert!(page.contains(&holder.name.replace('&', "&#38;")), "{page}");
    test.close().await;
}
