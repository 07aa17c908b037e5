//! One alone, by the same way as several.

use super::{WORD, committed, public, spends};
use crate::features::applications::stories::printing::{bare, printed};
use crate::features::applications::stories::{Scene, fine};
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;
use crate::testing::page::unescaped;

/// Somebody alone asks a programme of a public body, and sends it; gives the address of the application.
pub(super) async fn asks_alone(test: &TestApp, city: &Programme) -> String {
    let scene = Scene {
        call: WORD.to_owned(),
        ..Scene::make(test, |_| ()).await
    };
    test.sql(&format!(
        "update partner set state = 'left' where organisation_id = {}",
        scene.partners[1].id
    ))
    .await;
    let alone = &scene.partners[0];
    spends(test, alone, (1, 500_000)).await;
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 2, project_id, id, 2027, 'own', '', '', 100000 from partner where organisation_id = {}",
        alone.id
    ))
    .await;
    committed(test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let door = format!("{}/submission/programmes", scene.project);
    let page = lead.get(&door).await;
    fine(&page);
    assert!(
        page.body.contains("You are alone in this project"),
        "{}",
        page.body
    );
    let fields = [("act", "choose"), ("programme", city.address.as_str())];
    assert_eq!(lead.post(&door, &fields).await.status, 303);
    let code = format!("{}-{}", alone.key, city.address);
    let (was, typed) = (format!("was-{code}"), format!("a-{code}"));
    let fields = [(was.as_str(), "0"), (typed.as_str(), "4,000")];
    let matrix = format!("{}/submission/requests?call={WORD}&year=2027", scene.project);
    assert_eq!(lead.post(&matrix, &fields).await.status, 303);
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.header("location").to_owned()
}

#[tokio::test]
async fn one_alone_goes_the_same_way_and_is_counted_apart() {
    let test = TestApp::demonstration().await;
    let public = public(&test).await;
    let city = published(&test, &public, says("Together", 80, 100_000), 4_000_000).await;
    asks_alone(&test, &city).await;
    let shown = test.get(&format!("/en/programmes/{}", city.address)).await;
    assert!(shown.body.contains("1 made alone"), "{}", shown.body);
    test.close().await;
}

#[tokio::test]
async fn the_receipt_of_what_is_asked_of_a_common_fund_names_the_fund_and_who_hosts_it() {
    let test = TestApp::demonstration().await;
    let host = public(&test).await;
    let pooled = published(&test, &host, says("Together", 80, 100_000), 4_000_000).await;
    for sql in [
        "insert into common_fund (id, address, version, created_at) values (1, 'fund-k7f3q2m9', 1, 0)".to_owned(),
        format!(
            "insert into common_fund_motion (id, fund_id, organisation_id, kind, state, title, words, language, purpose, form,
                holder_id, agreed_at, cents, payee, proposed_at, number, carried_on, tally)
             values (1, 1, {0}, 'rules', 'carried', 'Fund of three', 'words', 'en', 'purpose', 'mandate', {0}, 0, 0, '',
                0, 1, '2026-01-01', '')",
            host.id
        ),
        format!(
            "insert into common_fund_programme (programme_id, fund_id) values ({}, 1)",
            pooled.id
        ),
        format!("update programme set pooled = 1 where id = {}", pooled.id),
    ] {
        test.sql(&sql).await;
    }
    let application = asks_alone(&test, &pooled).await;
    let named = format!("Fund of three ({})", host.name);
    let lead = test.signed_in("lead@example.org", true).await;
    let page = lead.get(&application).await;
    fine(&page);
    let letters = test.letters("lead@example.org").await;
    let receipt = letters
        .iter()
        .find(|one| one.subject.starts_with("Receipt"))
        .unwrap();
    let paper = printed(&lead.get(&format!("{application}/versions/1/receipt")).await);
    for said in [unescaped(&page.body), receipt.body.clone()] {
        assert!(said.contains(&named), "{named}: {said}");
    }
    assert!(paper.contains(&bare(&named)), "{named}: {paper}");
    test.close().await;
}
