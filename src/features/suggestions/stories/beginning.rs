//! From a proposed group to a project, and what one is told of one's own place.

use matching::Resource;

use super::{answered, call, fine, fine_in_each, purpose, some};
use crate::features::{askings, directory};
use crate::shared::authz::Role;
use crate::shared::journal::{self, Act};
use crate::shared::store::Engine;
use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn whoever_answered_begins_a_project_and_those_it_chose_are_invited() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 12).await;
    let [body, bells, kites, answering, silent, others @ ..] = &all[..] else {
        panic!("twelve associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Piloter des cerfs-volants").await;
    for other in others {
        purpose(&test, other, "Restaurer de vieux xylophones").await;
    }
    let needs = [
        (Resource::Equipment, "des xylophones"),
        (Resource::Skills, "piloter des cerfs-volants"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    for (email, organisation, role) in [
        ("off@example.org", body, Role::Officer),
        ("rep@example.org", answering, Role::Representative),
        ("mute@example.org", silent, Role::Representative),
        ("kites@example.org", kites, Role::Representative),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    test.sql(&format!(
        "insert into capability_answer (id, key, call_id, organisation_id, language, shown, changed_at, version)
         select 1, 'answer-1', call.id, {}, 'fr', 0, 0, 1 from call where address = '{address}'",
        answering.id
    ))
    .await;
    test.sql("insert into capability (answer_id, resource, words) values (1, 'money', 'Dix euros')")
        .await;
    let representative = test.signed_in("rep@example.org", false).await;
    let officer = test.signed_in("off@example.org", true).await;
    let mute = test.signed_in("mute@example.org", false).await;
    let way = format!("/en/calls/{address}/partners");
    let page = representative.get(&format!("{way}?own=1&size=3")).await;
    fine(&page);
    // It is told why it is not in it, and what would bring it in.
    assert!(
        page.body.contains(&format!(
            "{} is in no group: nothing that it says speaks of one of the needs.",
            answering.name
        )) && page
            .body
            .contains("It would come in by saying that it could bring one of these: ")
            && page.body.contains("en un zeppelin amarré"),
        "{}",
        page.body
    );
    let begin = page
        .body
        .split("href=\"")
        .find(|rest| rest.contains("/begin?with="))
        .unwrap();
    let begin = begin.split('"').next().unwrap().to_owned();
    assert!(
        begin.contains(&bells.key) && begin.contains(&kites.key),
        "{begin}"
    );
    for other in [&officer, &mute] {
        assert_eq!(
            other.get(&begin).await.status,
            404,
            "organisers begin nothing for others"
        );
    }
    fine_in_each(&representative, &begin).await;
    let asked = representative.get(&begin).await;
    assert!(asked.body.contains(&kites.name) && asked.body.contains("Read this before you send it."));
    assert_eq!(
        test.text("select cast(count(*) as text) from project").await,
        "0",
        "nothing is sent yet"
    );
    let own = answering.slug();
    let mut fields = vec![
        ("organisation", own.as_str()),
        ("title", "The street that rings"),
        ("language", "en"),
        ("words", "Shall we?"),
        ("sending", "once"),
    ];
    let door = begin.split('?').next().unwrap();
    let nobody = representative.post(door, &fields).await;
    assert_eq!(nobody.status, 422);
    assert_eq!(Page::read(&nobody.body).faults(), Vec::<String>::new());
    assert!(nobody.body.contains("Tick one organisation at least.") && nobody.body.contains("Shall we?"));
    // Whoever organises the call is not invited by a bent form, and nobody begins for another.
    fields.push(("partner", kites.key.as_str()));
    fields.push(("partner", body.key.as_str()));
    let mut forged = fields.clone();
    let other = silent.slug();
    forged[0].1 = &other;
    assert_eq!(representative.post(door, &forged).await.status, 422);
    let mut led = String::new();
    for _ in 0..2 {
        let begun = representative.post(door, &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
        begun.header("location").clone_into(&mut led);
    }
    let project = representative.get(&led).await;
    fine(&project);
    assert!(
        project.body.contains("The street that rings") && project.body.contains("Xylophones in the street")
    );
    let parts = test
        .text("select string_agg(role || ' ' || state, ', ' order by role) from partner")
        .await;
    assert_eq!(
        parts, "lead accepted, partner invited",
        "once, and nobody is in it unasked"
    );
    let letters = test.letters("kites@example.org").await;
    assert!(letters.len() == 1 && letters[0].body.contains("Shall we?"));
    test.close().await;
}

#[tokio::test]
async fn whoever_is_asked_something_just_now_is_invited_after_and_nobody_waits_for_ever() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 12).await;
    let [body, answering, others @ ..] = &all[..] else {
        panic!("twelve associations");
    };
    let address = call(&test, body, &[(Resource::Places, "un zeppelin amarré")]).await;
    answered(&test, &address, answering, ("places", "Notre zeppelin")).await;
    test.give("rep@example.org", Some(answering.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", false).await;
    // Somebody else has the turn of a small association, and writes in the journal once whoever begins a project waits.
    let mut other = test.app.db.write().await.unwrap();
    let ids: Vec<i64> = others.iter().map(|one| one.id).collect();
    let small = directory::small_associations(&mut other, &ids).await.unwrap();
    let asked = others.iter().find(|one| small.contains(&one.id)).unwrap();
    askings::hold(&mut other, &[asked.id]).await.unwrap();
    let goes_on = async {
        if test.app.db.engine() == Engine::Postgres {
            let waiting = "select cast(count(*) as text) from pg_locks where not granted";
            for _ in 0..500 {
                if test.text(waiting).await != "0" {
                    break;
                }
            }
        }
        let act = Act {
            act: "story",
            object: "story",
            ..Act::default()
        };
        let now = test.app.clock.now().as_second();
        journal::record(&mut other, now, &act).await.unwrap();
        other.commit().await.unwrap();
    };
    let own = answering.slug();
    let fields = [
        ("organisation", own.as_str()),
        ("title", "The street that rings"),
        ("language", "en"),
        ("words", "Shall we?"),
        ("sending", "once"),
        ("partner", asked.key.as_str()),
    ];
    let door = format!("/en/calls/{address}/partners/begin");
    let (begun, ()) = tokio::join!(representative.post(&door, &fields), goes_on);
    assert_eq!(begun.status, 303, "{}", begun.body);
    let invited = "select cast(count(*) as text) from partner where state = 'invited'";
    assert_eq!(test.text(invited).await, "1");
    test.close().await;
}
