//! Around whom a group is made: nobody is in one where nobody said that they wished for one.

use matching::Resource;

use super::{answered, call, fine, fine_in_each, purpose, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn organisers_are_shown_who_could_be_asked_and_groups_only_around_those_who_answered() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [body, bells, kites, spare, last] = &all[..] else {
        panic!("five associations");
    };
    for one in [bells, spare, last] {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    purpose(&test, kites, "Amarrer un zeppelin").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    let shown = format!("/en/calls/{address}");
    let way = format!("{shown}/partners");
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(kites.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;

    // Nobody said anything: organisations, each with its reasons, and why there is no group.
    let led = officer.get(&shown).await;
    fine(&led);
    assert!(
        led.body.contains("Who could be asked?") && led.body.contains("See these organisations"),
        "{}",
        led.body
    );
    fine_in_each(&officer, &way).await;
    let page = officer.get(&way).await;
    assert!(
        page.body.contains(
            "No group is shown yet, for a group is built around an organisation that said it wishes to"
        ) && !page.body.contains("<h2>Group "),
        "{}",
        page.body
    );
    for one in [bells, kites, spare, last] {
        assert!(page.body.contains(&one.slug()), "{}", page.body);
    }
    assert!(page.body.contains("its name or purpose says “"), "{}", page.body);
    let seen = format!(
        "select cast(count(*) as text) from partner_exposure where weight > 0 and organisation_id in ({}, {}, {}, {})",
        bells.id, kites.id, spare.id, last.id
    );
    assert_eq!(test.text(&seen).await, "4", "who is named was seen");

    // What the body itself brings to its call, as whoever speaks for it says there, is not the wish of an association.
    answered(&test, &address, body, ("places", "Notre salle")).await;
    test.give("room@example.org", Some(body.id), Role::Representative)
        .await;
    let room = test.signed_in("room@example.org", true).await;
    for asks in [&officer, &room] {
        let page = asks.get(&format!("{way}?own=1")).await;
        fine(&page);
        assert!(
            page.body.contains("No group is shown yet") && !page.body.contains("<h2>Group "),
            "{}",
            page.body
        );
    }

    // Where answers are taken no more, nothing is promised.
    let closes = test.text("select cast(closes_at as text) from call").await;
    let gone = test.app.clock.now().as_second() - 30;
    let closes_at = async |was: &str, is: &str| {
        test.sql(&format!(
            r#"update call_version set document = replace(document, '"closes":{was}', '"closes":{is}')"#
        ))
        .await;
    };
    closes_at(&closes, &gone.to_string()).await;
    let over = officer.get(&way).await;
    fine(&over);
    assert!(
        over.body.contains("No group is shown, for") && !over.body.contains("groups appear as soon as"),
        "{}",
        over.body
    );
    closes_at(&gone.to_string(), &closes).await;

    // One answers: from then on there are groups, and it is in each of them.
    answered(&test, &address, kites, ("money", "Dix euros")).await;
    let page = officer.get(&way).await;
    fine(&page);
    let groups: Vec<&str> = page.body.split("<h2>Group ").skip(1).collect();
    assert!(!groups.is_empty(), "{}", page.body);
    for group in groups {
        let group = group.split("</section>").next().unwrap();
        assert!(group.contains(&kites.slug()), "{group}");
    }
    let led = officer.get(&shown).await;
    assert!(
        led.body.contains("Who could act together?") && !led.body.contains("Who could be asked?"),
        "{}",
        led.body
    );
    for lang in ["fr", "nl", "en"] {
        fine(&test.get(&format!("/{lang}/how-partners-are-proposed")).await);
    }

    // It does not wish to be proposed: of the others none is put in a group without having said so.
    let own = format!("/en/organisations/{}/proposed", kites.slug());
    assert_eq!(representative.post(&own, &[("wish", "refuse")]).await.status, 303);
    fine_in_each(&officer, &way).await;
    let page = officer.get(&way).await;
    assert!(
        page.body
            .contains("No group takes shape this way around one of those who answered.")
            && !page.body.contains("<h2>Group ")
            && page.body.contains(&bells.slug())
            && !page.body.contains(&kites.slug()),
        "{}",
        page.body
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_answered_sees_groups_and_an_answer_counts_as_shown() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [body, bells, answering, silent, spare] = &all[..] else {
        panic!("five associations");
    };
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, spare, "Restaurer de vieux xylophones").await;
    let needs = [
        (Resource::Equipment, "des xylophones"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    let way = format!("/en/calls/{address}/partners?size=3");
    for (email, organisation, role) in [
        ("off@example.org", body, Role::Officer),
        ("rep@example.org", answering, Role::Representative),
        ("mute@example.org", silent, Role::Representative),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;
    let mute = test.signed_in("mute@example.org", true).await;
    assert_eq!(
        representative.get(&way).await.status,
        404,
        "it has not answered yet"
    );
    answered(&test, &address, answering, ("places", "Notre zeppelin")).await;
    // Who looks is in a group only when they wish to be.
    let page = representative.get(&way).await;
    fine(&page);
    assert!(page.body.contains(&bells.slug()) && !page.body.contains(&format!("/{}\"", answering.slug())));
    let way = format!("{way}&own=1");
    let page = representative.get(&way).await;
    fine(&page);
    assert!(
        page.body.contains("it answered that it could bring it"),
        "{}",
        page.body
    );
    assert!(page.body.contains(&answering.slug()) && page.body.contains(&bells.slug()));
    // One says so, of the other a register makes one think: not all of it is known.
    assert!(
        page.body.contains("50% is said by the organisations themselves")
            && page.body.contains("50% is only supposed from the registers")
            && !page.body.contains("All that is asked for would be there."),
        "{}",
        page.body
    );
    assert!(
        page.body
            .contains(&format!("{} is in it: Group 1", answering.name))
    );
    assert!(
        officer
            .get(&way)
            .await
            .body
            .contains("it answered that it could bring it"),
        "organisers see all"
    );
    assert!(
        representative
            .get(&format!("/en/calls/{address}"))
            .await
            .body
            .contains("/partners")
    );
    assert_eq!(mute.get(&way).await.status, 404);

    // Another who answers is told nothing of what the first shows to nobody but the organisers.
    test.sql(&format!(
        "insert into capability_answer (id, key, call_id, organisation_id, language, shown, changed_at, version)
         select 2, 'answer-2', call.id, {}, 'fr', 1, 0, 1 from call where address = '{address}'",
        silent.id
    ))
    .await;
    test.sql("insert into capability (answer_id, resource, words) values (2, 'money', 'Dix euros')")
        .await;
    // Whoever offers two things is weighed once.
    test.sql("insert into capability (answer_id, resource, words) values (2, 'people', 'Deux bras')")
        .await;
    let page = mute.get(&way).await;
    fine(&page);
    assert!(page.body.contains(&bells.slug()) && page.body.contains("Still to be found:"));
    assert!(!page.body.contains(&answering.slug()));

    // Who answered and refuses is not proposed either, and is told why where it looks.
    let own = format!("/en/organisations/{}/proposed", answering.slug());
    representative.post(&own, &[("wish", "refuse")]).await;
    assert!(!officer.get(&way).await.body.contains(&answering.slug()));
    let page = representative.get(&way).await;
    fine(&page);
    assert!(
        page.body
            .contains(&format!("{} does not wish to be proposed.", answering.name))
    );
    test.close().await;
}
