//! Whoever does not wish to be asked is written to no more; whoever lost the link goes on without it.

use super::answering::link;
use super::{begin, fine, maker, open};
use crate::features::directory;
use crate::features::surveys::inviting::write_letters;
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// How many letters with a link somebody got.
async fn asked(test: &TestApp, email: &str) -> usize {
    let letters = test.letters(email).await;
    letters.iter().filter(|one| one.body.contains("/answer/")).count()
}

#[tokio::test]
async fn who_refuses_is_not_reminded_and_who_lost_the_link_corrects_what_was_answered() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let ids = test
        .text(&format!(
            "select cast(min(id) as text) || ' ' || cast(max(id) as text) from organisation where state = 'active'
                and kind = 'association' and place = 'certain' and id <> {}",
            maker.id
        ))
        .await;
    let ids: Vec<i64> = ids.split(' ').map(|id| id.parse().unwrap()).collect();
    for (email, id) in [("first@example.org", ids[0]), ("last@example.org", ids[1])] {
        test.give(email, Some(id), Role::Representative).await;
    }
    let page = begin(&maker, &officer).await;
    let (_, drawn) = open(&test, &officer, &page, "nothing", "5000").await;
    for id in &ids {
        assert!(drawn.iter().any(|unit| unit.organisation == Some(*id)), "{id}");
    }
    let (first, last) = (
        test.signed_in("first@example.org", true).await,
        test.signed_in("last@example.org", true).await,
    );
    for browser in [&first, &last] {
        let own = browser.get("/en/me").await;
        fine(&own);
        assert!(
            own.body.contains("was drawn and can answer until"),
            "{}",
            own.body
        );
    }

    // One does not wish to be asked: no reminder leaves, nothing waits for it on its page, no letter is printed.
    let letter = test.letters("first@example.org").await.remove(0);
    let visitor = test.browser();
    let door = link(&letter.body);
    let offered = [
        ("en", "no more reminders or letters for this one"),
        ("fr", "ni rappel ni lettre pour celle-ci"),
        ("nl", "geen herinnering of brief meer"),
    ];
    for (lang, said) in offered {
        let there = visitor.get(&door.replace("/en/", &format!("/{lang}/"))).await;
        fine(&there);
        assert!(there.body.contains(said), "{}", there.body);
    }
    let refused = visitor.post(&door, &[("act", "refuse")]).await;
    assert_eq!(refused.status, 303, "{}", refused.body);
    // Its link says since when, and does not offer it again.
    let there = visitor.get(&door).await;
    fine(&there);
    assert!(
        there.body.contains("does not wish to be asked by surveys")
            && !there.body.contains("Do not ask us again"),
        "{}",
        there.body
    );
    assert!(
        !first
            .get("/en/me")
            .await
            .body
            .contains("was drawn and can answer until")
    );
    let silent = drawn
        .iter()
        .find(|unit| unit.written_to == 0 && unit.organisation.is_some_and(|id| !ids.contains(&id)))
        .unwrap();
    let printed = async || {
        let printed = officer.post(&format!("{page}/run"), &[("act", "print")]).await;
        fine(&printed);
        printed.body.matches("/answer/").count()
    };
    let before = printed().await;
    test.sql(&format!(
        "insert into survey_refusal (organisation_id, refused_at) values ({}, 0)",
        silent.organisation.unwrap()
    ))
    .await;
    assert_eq!(printed().await + 1, before);
    test.sql("update survey_unit set reminded_at = 0").await;
    let run = officer.get(&format!("{page}/run")).await;
    fine(&run);
    let remind = [("version", "4"), ("act", "remind")];
    assert_eq!(officer.post(&format!("{page}/run"), &remind).await.status, 303);
    // A letter that waited when it refused is not written either.
    test.sql(&format!(
        "update survey_unit set letter = 'first', written_to = 0 where organisation_id = {}",
        ids[0]
    ))
    .await;
    write_letters(&test.app).await.unwrap();
    assert_eq!(asked(&test, "first@example.org").await, 1);
    assert_eq!(asked(&test, "last@example.org").await, 2);

    // The other answers, loses its link, and corrects what it said from the page of the survey.
    let letter = test.letters("last@example.org").await.remove(0);
    let door = link(&letter.body);
    let said = [
        ("version", "1"),
        ("shown", "employs volunteers hours"),
        ("a-employs", "no"),
        ("a-volunteers", "1,250"),
    ];
    assert_eq!(visitor.post(&format!("{door}/2"), &said).await.status, 303);
    assert_eq!(visitor.post(&door, &[("act", "send")]).await.status, 303);
    let mut connection = test.app.db.read().await.unwrap();
    let own = directory::any_by_ids(&mut connection, &[ids[1]])
        .await
        .unwrap()
        .pop()
        .unwrap();
    drop(connection);
    for (lang, said) in [
        ("en", "Correct the answers of"),
        ("fr", "Corriger les réponses"),
        ("nl", "De antwoorden verbeteren"),
    ] {
        let there = last.get(&page.replace("/en/", &format!("/{lang}/"))).await;
        fine(&there);
        assert!(there.body.contains(said), "{}", there.body);
    }
    let slug = own.slug();
    let mine = format!("{page}/mine");
    let asks = [("organisation", slug.as_str())];
    assert_eq!(first.post(&mine, &asks).await.status, 404);
    let again = last.post(&mine, &asks).await;
    assert_eq!(again.status, 303, "{}", again.body);
    let again = again.header("location").to_owned();
    assert_ne!(again, door);
    let start = visitor.get(&again).await;
    fine(&start);
    assert!(start.body.contains("1,250"), "{}", start.body);
    let corrected = [
        ("version", "2"),
        ("shown", "employs volunteers hours"),
        ("a-employs", "no"),
        ("a-volunteers", "12"),
    ];
    assert_eq!(visitor.post(&format!("{again}/2"), &corrected).await.status, 303);
    assert!(
        !visitor.get(&door).await.body.contains("1,250"),
        "both links open the same"
    );
    assert!(
        !last
            .get("/en/me")
            .await
            .body
            .contains("was drawn and can answer until")
    );
    test.close().await;
}
