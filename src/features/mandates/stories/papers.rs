//! Papers shown for a claim, and the letters that tell agents that one waits.

use super::{claim, decide, judge, link, organisation};
use crate::features::privacy;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;
/// A paper, visibly invented.
const PDF: &[u8] = b"%PDF-1.7\n% Proces-verbal fictif\n%%EOF\n";

/// How many files the folder of uploads holds.
fn files(test: &TestApp) -> usize {
    let names = crate::shared::files::names_under(&crate::shared::uploads::folder(&test.app.config.data_dir));
    names.unwrap().len()
}

/// Makes organisation 2 the commune where organisation 1 has its seat.
async fn commune(test: &TestApp) {
    let commune = organisation(test, 1).await.commune.unwrap();
    test.sql(&format!(
        "update organisation set kind = 'public_body', legal_form = 'fr-commune', commune = '{commune}' where id = 2"
    ))
    .await;
}

#[tokio::test]
async fn papers_come_with_a_claim_or_later_and_only_who_decides_reads_them() {
    let test = TestApp::demonstration().await;
    commune(&test).await;
    test.give("near@example.org", Some(2), Role::Officer).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    let slug = organisation(&test, 1).await.slug();
    let ana = test.signed_in("ana@example.org", false).await;
    let address = format!("/en/organisations/{slug}/claim/papers");
    let fields = [("role", "representative"), ("held", "Minutes"), ("sending", "s1")];
    // What is not a paper is refused with everything that was typed, and nothing was begun.
    let evil = ("run.exe", "application/octet-stream", &b"MZ\x90fictitious"[..]);
    let refused = ana.upload(&address, &fields, evil).await;
    assert_eq!(refused.status, 422);
    judge(&refused.body);
    assert!(
        refused.body.contains(">Minutes</textarea>") && refused.body.contains("is not taken"),
        "{}",
        refused.body
    );
    let begun = ana
        .upload(&address, &fields, ("PV élection.pdf", "application/pdf", PDF))
        .await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let mine = begun.header("location").to_owned();
    let page = ana.get(&mine).await.body;
    judge(&page);
    assert!(
        page.contains("PV élection.pdf") && page.contains("Your claim was sent"),
        "{page}"
    );
    let twice = ana
        .upload(&address, &fields, ("PV élection.pdf", "application/pdf", PDF))
        .await;
    assert_eq!(twice.header("location"), mine);
    let more = ana
        .upload(
            &format!("{mine}/papers"),
            &[("sending", "s2")],
            ("recepisse.pdf", "application/pdf", b"%PDF-1.4 recepisse fictif"),
        )
        .await;
    assert_eq!(more.header("location"), mine, "{}", more.body);
    let nothing = ana.upload(&format!("{mine}/papers"), &[], ("", "", b"")).await;
    assert_eq!(nothing.status, 422);
    judge(&nothing.body);
    let paper = test
        .text("select cast(id as text) from claim_piece where name = 'PV élection.pdf'")
        .await;
    let own = ana.get(&format!("{mine}/papers/{paper}")).await;
    assert_eq!(own.body.as_bytes(), PDF);
    assert!(own.header("content-disposition").starts_with("attachment"));
    // The agent is warned that nothing scanned it, and then has it.
    let near = test.signed_in("near@example.org", true).await;
    let read = mine.replace("/me/", "/");
    let decision = near.get(&read).await.body;
    judge(&decision);
    assert!(decision.contains("PV élection.pdf"), "{decision}");
    let warned = near.get(&format!("{read}/papers/{paper}")).await.body;
    judge(&warned);
    assert!(warned.contains("This file was not scanned"), "{warned}");
    let given = near.get(&format!("{read}/papers/{paper}?anyway=yes")).await;
    assert_eq!(given.body.as_bytes(), PDF);
    assert_eq!(
        test.text("select cast(count(*) as text) from journal where act = 'claim-paper-read'")
            .await,
        "1"
    );
    // What the scanner found something in goes to nobody.
    test.sql("update upload set state = 'infected'").await;
    let page = near.get(&format!("{read}/papers/{paper}?anyway=yes")).await.body;
    assert!(page.contains("found something in this file"), "{page}");
    test.sql("update upload set state = 'safe'").await;
    assert_eq!(near.get(&format!("{read}/papers/{paper}")).await.status, 200);
    // Those who act for the organisation, others, and the claimant by the agent's way read nothing.
    for other in ["chair@example.org", "bob@example.org", "ana@example.org"] {
        let other = test.signed_in(other, true).await;
        assert_eq!(other.get(&format!("{read}/papers/{paper}")).await.status, 404);
    }
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(bob.get(&format!("{mine}/papers/{paper}")).await.status, 404);
    assert_eq!(
        bob.post(&format!("{mine}/papers/{paper}/remove"), &[])
            .await
            .status,
        404
    );
    // One may be taken back while it is not decided.
    let gone = ana.post(&format!("{mine}/papers/{paper}/remove"), &[]).await;
    assert_eq!(gone.header("location"), mine);
    assert!(!ana.get(&mine).await.body.contains("PV élection.pdf"));
    test.close().await;
}

#[tokio::test]
async fn an_agent_whom_a_claim_concerns_reads_no_paper_of_it() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("ada@example.org", Some(1), Role::Member).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = claim(&ana, &test, 1, false).await;
    let paper = ("a.pdf", "application/pdf", PDF);
    ana.upload(&format!("{mine}/papers"), &[("sending", "s")], paper)
        .await;
    let id = test.text("select cast(id as text) from claim_piece").await;
    let ada = test.signed_in("ada@example.org", true).await;
    let read = mine.replace("/me/", "/");
    assert!(!ada.get(&read).await.body.contains("a.pdf"));
    assert_eq!(
        ada.get(&format!("{read}/papers/{id}?anyway=yes")).await.status,
        404
    );
    test.close().await;
}

#[tokio::test]
async fn papers_go_some_time_after_the_decision_with_their_bytes() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = claim(&ana, &test, 1, false).await;
    ana.upload(
        &format!("{mine}/papers"),
        &[("sending", "s")],
        ("a.pdf", "application/pdf", PDF),
    )
    .await;
    assert_eq!(files(&test), 1);
    // As long as it is open, nothing goes.
    test.pass(90 * DAY);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(files(&test), 1);
    let ada = test.signed_in("ada@example.org", true).await;
    assert_eq!(decide(&ada, "accept").await.status, 303);
    test.pass(59 * DAY);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(files(&test), 1);
    test.pass(2 * DAY);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(files(&test), 0);
    let left = "select cast((select count(*) from claim_piece) + (select count(*) from upload) as text)";
    assert_eq!(test.text(left).await, "0");
    let page = test
        .signed_in("ana@example.org", false)
        .await
        .get(&mine)
        .await
        .body;
    judge(&page);
    test.close().await;
}

#[tokio::test]
async fn whoever_leaves_takes_their_claim_and_its_papers_along() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = claim(&ana, &test, 1, false).await;
    ana.upload(
        &format!("{mine}/papers"),
        &[("sending", "s")],
        ("a.pdf", "application/pdf", PDF),
    )
    .await;
    let gone = ana.post("/en/me/data/erase", &[("sure", "yes")]).await;
    assert_eq!(gone.status, 303, "{}", gone.body);
    let ada = test.signed_in("ada@example.org", true).await;
    assert!(ada.get("/en/claims").await.body.contains("No claim waits"));
    test.pass(1);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(files(&test), 0);
    test.close().await;
}

#[tokio::test]
async fn agents_of_the_place_are_told_once_that_a_claim_waits_and_administrators_where_there_is_none() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let told = async |email: &str| {
        let letters = test.letters(email).await;
        letters
            .iter()
            .filter(|letter| letter.subject.contains("claim waits"))
            .count()
    };
    let ana = test.signed_in("ana@example.org", false).await;
    claim(&ana, &test, 3, false).await;
    assert_eq!(told("ada@example.org").await, 1, "nobody else reads it");
    commune(&test).await;
    test.give("near@example.org", Some(2), Role::Officer).await;
    let mine = claim(&ana, &test, 1, false).await;
    assert_eq!(told("near@example.org").await, 1);
    assert_eq!(told("ada@example.org").await, 1, "the commune answers");
    let near = test.signed_in("near@example.org", true).await;
    assert!(near.get("/en/me").await.body.contains("One claim waits"));
    assert_eq!(
        link(&test, "near@example.org").await,
        mine.replace("/me/", "/"),
        "the letter leads there"
    );
    // More is asked, the person answers: whoever asked is told, once.
    test.give("colleague@example.org", Some(2), Role::Officer).await;
    assert_eq!(decide(&near, "more").await.status, 303);
    ana.post(&format!("{mine}/answer"), &[("answer", "Here it is")])
        .await;
    assert_eq!(told("near@example.org").await, 2);
    assert_eq!(told("colleague@example.org").await, 0);
    // A commune far away is told nothing; one that an administrator gave the whole territory is.
    test.sql("update organisation set kind = 'public_body', legal_form = null where id in (4, 5)")
        .await;
    test.give("far@example.org", Some(4), Role::Officer).await;
    test.give("metropolis@example.org", Some(5), Role::Officer).await;
    test.sql(
        "insert into remit (id, organisation_id, scope, place, created_at) values (900, 5, 'whole', '', 0)",
    )
    .await;
    let bob = test.signed_in("bob@example.org", false).await;
    claim(&bob, &test, 1, false).await;
    assert_eq!(told("far@example.org").await, 0);
    assert_eq!(told("metropolis@example.org").await, 1);
    // Whoever is concerned is not asked, and nobody's box is filled.
    for number in 0..12 {
        let email = format!("many{number}@example.org");
        let many = test.signed_in(&email, false).await;
        claim(&many, &test, 1, false).await;
    }
    assert_eq!(told("metropolis@example.org").await, 10);
    test.close().await;
}
