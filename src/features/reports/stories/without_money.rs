//! A call for initiatives brought no money: what the partners did is told to its organisers, and counts once they accept it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use serde_json::{Value, json};

use super::plain;
use crate::features::agreements::example::Scene;
use crate::features::applications::{self, Entry, Frozen, Laws, SheetTo};
use crate::features::calls;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::i18n::Words;
use crate::testing::TestApp;

/// Nobody asks for money: what the scene would do answers a call of the city on paper; gives the page of that answer.
async fn without_money(test: &TestApp, scene: &Scene) -> String {
    test.sql(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         select 1, 'policy-k7f3q2m9', id, 0, 0, 1 from organisation limit 1",
    )
    .await;
    let now = test.app.clock.now().as_second();
    let content = calls::example::example(
        "Nobody eats alone",
        "policy-k7f3q2m9",
        (now - 86_400, now + 86_400),
    );
    let document = test.text("select document from application_version").await;
    let officer = format!(
        "select cast(person_id as text) from mandate where role = 'officer' and organisation_id = {}",
        scene.city.id
    );
    let officer = test.text(&officer).await;
    let mut transaction = test.app.db.write().await.unwrap();
    let draft = calls::begin(&mut transaction, now, &scene.city, &content, None)
        .await
        .unwrap();
    calls::publish(&mut transaction, now, &draft, Words::default(), None)
        .await
        .unwrap()
        .unwrap();
    let standing = calls::standing(&mut transaction, &draft.address).await.unwrap();
    let (call, rules) = standing.unwrap();
    let mut document: Value = serde_json::from_str(&document).unwrap();
    document["project"]["lines"] = json!([]);
    document["programmes"] = json!([]);
    document["requests"] = json!([]);
    let project = serde_json::from_value(document["project"].clone()).unwrap();
    let partners: Vec<(Organisation, String)> = scene
        .partners
        .iter()
        .map(|one| (one.clone(), "Rose Duriez".to_owned()))
        .collect();
    let acting = Acting {
        person: officer.parse().unwrap(),
        organisation: Some(scene.city.id),
        mandate: None,
    };
    let laws = Laws {
        france: vec![scene.city.key.clone()],
        ..Laws::default()
    };
    let entry = Entry {
        to: SheetTo::Call(&call, &rules, &laws),
        corrects: None,
        frozen: &Frozen::of(Some(&call), project),
        partners: &partners,
        received: now,
        copy: None,
    };
    let entered = applications::enter(&mut transaction, &test.app, entry, &scene.city, acting)
        .await
        .unwrap()
        .unwrap();
    transaction.commit().await.unwrap();
    // Answers are taken no more: its organisers may say what becomes of it.
    test.sql(&format!(
        "update call_version set document = replace(document, '{}', '{}')",
        now + 86_400,
        now + 1
    ))
    .await;
    test.pass(1);
    format!("/en/applications/{}", entered.address)
}

/// The organisers read it and go on with it.
async fn go_on(test: &TestApp, application: &str) {
    for (email, verdict, stands) in [
        ("officer@example.org", "admit", "submitted"),
        ("officer@example.org", "examine", "admissible"),
        ("decider@example.org", "select", "under_examination"),
    ] {
        let browser = test.signed_in(email, true).await;
        let seen = format!("{stands} 1");
        let done = [
            ("verdict", verdict),
            ("seen", seen.as_str()),
            ("reason", "Neighbours cook together."),
        ];
        let read = browser.post(&format!("{application}/read"), &done).await;
        assert_eq!(read.status, 303, "{verdict}: {}", read.body);
    }
}

/// Letters to somebody, by words that they say.
async fn told(test: &TestApp, email: &str, words: &str) -> usize {
    let letters = test.letters(email).await;
    letters
        .iter()
        .filter(|letter| letter.body.contains(words))
        .count()
}

#[tokio::test]
async fn what_was_done_without_money_counts_once_an_organiser_accepted_the_report() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let application = without_money(&test, &scene).await;
    let report = format!("{application}/report/2027");
    let [lead, second, officer, fund] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
        test.signed_in("officer@example.org", true).await,
        test.signed_in("fund@example.org", true).await,
    ];
    let answer = format!("{report}/answer");
    // Before the organisers went on with it there is nothing to tell them.
    assert!(!plain(&lead.get(&application).await).contains(&report));
    assert_eq!(officer.get(&answer).await.status, 404);
    go_on(&test, &application).await;
    // The years are those of the actions, for there is no budget.
    let page = plain(&lead.get(&application).await);
    assert!(
        page.contains(&report) && page.contains(&report.replace("/2027", "/2028")),
        "{page}"
    );
    assert!(plain(&officer.get(&answer).await).contains("still writing it"));
    for other in [&fund, &lead] {
        assert_eq!(other.get(&answer).await.status, 404);
        assert_eq!(other.post(&answer, &[("answer", "accepted")]).await.status, 404);
    }
    let early = [("answer", "accepted"), ("words", "Well done.")];
    assert_eq!(officer.post(&answer, &early).await.status, 422);
    // Two of three tell; the lead sends it to the organisers.
    for (browser, at) in [(&lead, 0), (&second, 1)] {
        let done = [
            ("seen", "0"),
            ("done", "We cooked for 120 people."),
            ("ready", "yes"),
        ];
        let own = format!("{report}/{}", scene.partners[at].slug());
        plain(&browser.get(&own).await);
        let said = browser.post(&own, &done).await;
        assert_eq!(said.status, 303, "{}", said.body);
    }
    let page = plain(&lead.get(&report).await);
    assert!(
        page.contains("Send to the organisers") && !page.contains("Send to the funders"),
        "{page}"
    );
    let send = [("agreed", "yes"), ("before", "yes"), ("without", "yes")];
    let sent = lead.post(&format!("{report}/send"), &send).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(told(&test, "officer@example.org", "/report/2027/answer").await, 1);
    assert_eq!(told(&test, "fund@example.org", "/report/2027").await, 0);
    assert!(plain(&officer.get(&application).await).contains(&answer));
    let page = plain(&officer.get(&answer).await);
    assert!(page.contains("We cooked for 120 people."), "{page}");
    let paper = officer
        .get(&format!("{answer}/{}/document", scene.partners[0].slug()))
        .await;
    assert!(paper.bytes.starts_with(b"%PDF"));
    let whole = officer.get(&format!("{answer}/document")).await;
    assert!(whole.bytes.starts_with(b"%PDF"));
    // An organiser asks, the partners reply, an organiser accepts with a word; nothing that was typed is lost.
    let asked = [("answer", "asked"), ("words", "Who lent the kitchen?")];
    assert_eq!(officer.post(&answer, &asked).await.status, 303);
    let question = format!("{} asks about the report", scene.city.name);
    assert_eq!(told(&test, "lead@example.org", &question).await, 1);
    let reply = [("reply", "The school next door.")];
    assert_eq!(lead.post(&format!("{report}/reply"), &reply).await.status, 303);
    assert_eq!(
        told(&test, "officer@example.org", "The school next door.").await,
        1
    );
    let nothing = "select cast(count(*) as text) from carried_out";
    assert_eq!(test.text(nothing).await, "0");
    assert_eq!(officer.post(&answer, &[("answer", "accepted")]).await.status, 422);
    let unsaid = officer.post(&answer, &[("words", "We were there.")]).await;
    assert!(
        unsaid.status == 422 && unsaid.body.contains("We were there."),
        "{}",
        unsaid.body
    );
    let accepted = [
        ("answer", "accepted"),
        ("words", "We were there."),
        ("sending", "accept-once"),
    ];
    for _ in 0..2 {
        assert_eq!(officer.post(&answer, &accepted).await.status, 303);
    }
    let words = "select cast(count(*) as text) from report_answer where kind = 'accepted'";
    assert_eq!(test.text(words).await, "1", "sent twice, said once");
    assert_eq!(told(&test, "second@example.org", "We were there.").await, 1);
    // It counts for whoever did it: what begins the year after is not done yet, and the second has no action of its own.
    let proved = "select cast(organisation_id as text) || ' ' || words from carried_out";
    assert_eq!(
        test.text(proved).await,
        format!(
            "{} Evenings of cooking\nNeighbours repair an old stove, then cook.",
            scene.partners[0].id
        )
    );
    let explained = plain(&test.get("/en/how-partners-are-proposed").await);
    assert!(
        explained.contains("Today one action carried out here by one organisation counts as proven"),
        "{explained}"
    );
    // Nobody accepts what they told themselves; and where a funder grants something, it is the one who reads.
    let organiser = |id: i64| format!("update call_organiser set organisation_id = {id}");
    test.sql(&organiser(scene.partners[1].id)).await;
    for browser in [&officer, &second] {
        assert_eq!(browser.get(&answer).await.status, 404);
    }
    test.sql(&organiser(scene.city.id)).await;
    assert_eq!(officer.get(&answer).await.status, 200);
    let address = application.rsplit('/').next().unwrap();
    test.sql(&format!(
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id,
            words, shared, notified_on, version)
         select 77, id, '{}', {}, {}, {}, 'granted', 100, null, '', 0, '2026-11-20', 1 from application where address = '{address}'",
        scene.partners[0].key, scene.programme.id, scene.partners[0].id, scene.programme.funder
    ))
    .await;
    assert_eq!(officer.get(&answer).await.status, 404);
    test.close().await;
}
