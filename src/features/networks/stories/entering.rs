//! An agent enters for somebody who telephoned: within the border of their body, seen by all, with a copy.

use super::{fine, key_in, make_network, some, written};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn an_agent_enters_for_others_within_the_border_and_the_person_gets_a_copy() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 40).await;
    let inside = |one: &&crate::features::directory::Organisation| {
        one.commune
            .as_deref()
            .is_some_and(|code| test.app.territory.commune(code).is_some())
    };
    let mut known = all.iter().filter(inside);
    let (body, near) = (known.next().unwrap(), known.next().unwrap());
    let far = known.find(|one| one.commune != near.commune).unwrap();
    let federation = &all[39];
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    make_network(&test, federation).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("fede@example.org", Some(federation.id), Role::Representative)
        .await;
    let ada = test.signed_in("ada@example.org", true).await;
    let officer = test.signed_in("off@example.org", true).await;
    let fede = test.signed_in("fede@example.org", false).await;
    let door = format!("/en/organisations/{}/network", federation.slug());
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let network = fede.post(&door, &fields).await.header("location").to_owned();
    let key = key_in(&network);

    let entered = format!("/en/organisations/{}/entered", near.slug());
    assert_eq!(
        officer.get(&entered).await.status,
        404,
        "nobody said where the body has its say"
    );
    let commune = near.commune.clone().unwrap();
    let remit = format!("/en/capacities/{}/remit", body.slug());
    ada.post(&remit, &[("place", &format!("commune:{commune}"))])
        .await;
    fine(&officer.get(&entered).await);
    let page = officer.get(&format!("/en/organisations/{}", near.slug())).await;
    assert!(page.body.contains(&entered));
    let beyond = format!("/en/organisations/{}/entered", far.slug());
    assert_eq!(
        officer.get(&beyond).await.status,
        404,
        "the power ends at the border"
    );
    assert!(
        !officer
            .get(&format!("/en/organisations/{}", far.slug()))
            .await
            .body
            .contains("/entered")
    );
    let weak = test.signed_in("off@example.org", false).await;
    assert_eq!(weak.get(&entered).await.status, 303, "led to the second factor");
    assert_eq!(fede.get(&entered).await.status, 404);

    let unheard = officer
        .post(&entered, &[("network", &key), ("copy", "nobody")])
        .await;
    assert_eq!(unheard.status, 422);
    assert!(unheard.body.contains("href=\"#way\"") && unheard.body.contains("href=\"#copy\""));
    let asked = [
        ("sending", "0123456789abcdef"),
        ("network", key.as_str()),
        ("way", "telephone"),
        ("copy", "Chantal@Example.org"),
        ("copy_language", "fr"),
    ];
    assert_eq!(officer.post(&entered, &asked).await.status, 303);
    let done = officer.post(&entered, &asked).await;
    fine(&officer.get(done.header("location")).await);
    assert!(
        fede.get("/en/me")
            .await
            .body
            .contains("one organisation asks to join")
    );
    assert!(
        test.get(&network).await.body.contains("No members"),
        "the network still has its say"
    );
    let copies = test.letters("chantal@example.org").await;
    assert_eq!(copies.len(), 1, "sent twice, it is one");
    assert!(copies[0].body.contains(&near.name) && copies[0].body.contains("Demande à entrer"));
    assert!(copies[0].body.contains(&body.name) && copies[0].unsubscribe.is_none());

    let theme = format!("theme-{}", test.app.territory.themes[0].slug);
    let form = format!("{entered}/news");
    fine(&officer.get(&form).await);
    let told = [
        ("title", "Portes ouvertes"),
        ("words", "Samedi."),
        ("language", "fr"),
        (theme.as_str(), "1"),
        ("way", "paper"),
        ("copy", ""),
    ];
    let refused = officer.post(&form, &told[..4]).await;
    assert!(refused.status == 422 && refused.body.contains("Portes ouvertes"));
    let news = officer.post(&form, &told).await;
    assert_eq!(news.status, 303, "{}", news.body);
    let page = test.get(news.header("location")).await;
    fine(&page);
    assert!(page.body.contains("Entered by") && page.body.contains(&written(&body.name)));
    let acts = test
        .text("select string_agg(act, ' ' order by sequence) from journal where act like '%for-others'")
        .await;
    assert_eq!(
        acts,
        "membership-asked-for-others entered-for-others news-written-for-others entered-for-others"
    );
    test.close().await;
}
