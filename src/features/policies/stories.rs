//! Stories of policies: named by the body that carries them, read by all, in three languages.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// Two organisations of the demonstration; the first becomes a public body.
async fn two(test: &TestApp) -> (Organisation, Organisation) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 2).await.unwrap();
    drop(connection);
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        ids[0]
    ))
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let mut both = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    both.sort_by_key(|one| one.id != ids[0]);
    let other = both.pop().unwrap();
    (both.pop().unwrap(), other)
}

#[tokio::test]
async fn a_public_body_names_a_policy_and_everybody_reads_it_in_their_language() {
    let test = TestApp::demonstration().await;
    let (body, other) = two(&test).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("asso@example.org", Some(other.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let elsewhere = test.signed_in("asso@example.org", true).await;
    let door = format!("/en/organisations/{}/policies", body.slug());
    fine(&officer.get(&door).await);
    assert_eq!(elsewhere.get(&door).await.status, 404);
    let own = format!("/en/organisations/{}/policies", other.slug());
    assert_eq!(
        elsewhere.get(&own).await.status,
        404,
        "what is no public body names none"
    );

    let theme = test.app.territory.themes[0].slug.clone();
    let refused = officer
        .post(&door, &[("summary-fr", "Sans nom"), ("name-nl", "Wonen")])
        .await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Sans nom") && refused.body.contains("Wonen"));
    for field in ["summary-fr", "theme"] {
        assert!(refused.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    let fields = [
        ("sending", "once"),
        ("name-fr", "Se loger\r\n dignement"),
        ("name-nl", "Waardig\u{7} wonen"),
        ("summary-nl", "Eerste lijn.\nTweede lijn."),
        ("theme", theme.as_str()),
    ];
    let named = officer.post(&door, &fields).await;
    assert_eq!(named.status, 303, "{}", named.body);
    let page = named.header("location").to_owned();
    assert!(page.starts_with("/en/policies/se-loger-dignement-"), "{page}");
    assert_eq!(officer.post(&door, &fields).await.header("location"), page);

    let read = test.get(&page).await;
    fine(&read);
    assert!(read.body.contains("<h1 lang=\"fr\">Se loger dignement</h1>"));
    let dutch = test.get(&page.replace("/en/", "/nl/")).await;
    fine(&dutch);
    assert!(dutch.body.contains("<h1>Waardig wonen</h1>") && dutch.body.contains("Tweede lijn."));
    for list in ["/fr/policies", &format!("/fr/organisations/{}", body.slug())] {
        let list = test.get(list).await;
        fine(&list);
        assert!(list.body.contains("Se loger dignement"));
    }
    test.close().await;
}

#[tokio::test]
async fn two_agents_change_a_policy_and_the_second_sees_what_the_first_wrote() {
    let test = TestApp::demonstration().await;
    let (body, _) = two(&test).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let door = format!("/en/organisations/{}/policies", body.slug());
    let named = [("name-fr", "Se loger"), ("theme", theme.as_str())];
    let page = officer.post(&door, &named).await.header("location").to_owned();
    let words = format!("{page}/words");
    fine(&officer.get(&words).await);
    let say = |name: &'static str, version: &'static str| {
        [("name-fr", name), ("theme", theme.as_str()), ("version", version)]
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
    };
    let post = async |fields: [(String, String); 3]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        officer.post(&words, &fields).await
    };
    assert_eq!(post(say("Bien se loger", "1")).await.status, 303);
    let late = post(say("Mieux se loger", "1")).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Bien se loger") && late.body.contains("value=\"Mieux se loger\""));
    assert!(late.body.contains("name=\"version\" value=\"2\""));
    assert_eq!(post(say("Mieux se loger", "2")).await.status, 303);
    assert!(test.get(&page).await.body.contains("Mieux se loger"));

    let mut ended: Vec<(String, String)> = say("Mieux se loger", "3").to_vec();
    ended.push(("ended".into(), "1".into()));
    let fields: Vec<(&str, &str)> = ended.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(officer.post(&words, &fields).await.status, 303);
    let over = test.get(&page).await;
    fine(&over);
    assert!(over.body.contains("ended this policy on 24 November 2026"));
    assert!(!test.get("/en/policies").await.body.contains("Mieux se loger"));
    test.close().await;
}
