//! Coming to act for an organisation: by a code, by papers, with help, when others act already.

use super::{claim, decide, judge, link, mandates_page, organisation};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::mandates::look_after;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::journal::{self, Verdict};
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

/// Gives organisation 1 an entry of the RNA with an address.
async fn publish_address(test: &TestApp, address: &str) {
    test.sql(&format!(
        "insert into rna_entry (number, organisation_id, import_id, kind, greffe, digest, position, name, theme_codes,
            email)
         select 'W000000001', 1, import_id, 'rna-waldec', '595', 1, 'active', 'Fictitious', '', '{address}'
         from organisation where id = 1"
    ))
    .await;
}

/// Makes an organisation a support structure.
async fn supports(test: &TestApp, id: i64) {
    let granted = Granted {
        id: chance::row(),
        organisation: id,
        capacity: Capacity::SupportStructure,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    let mut transaction = test.app.db.write().await.unwrap();
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

/// The code in the last letter to the organisation.
async fn code(test: &TestApp, address: &str) -> String {
    let letter = test.letters(address).await.pop().unwrap();
    let mut words = letter.body.split_whitespace();
    let code = words.find(|word| word.len() == 9 && word.as_bytes()[4] == b'-');
    code.unwrap().to_owned()
}

#[tokio::test]
async fn a_code_to_the_published_address_is_enough_where_nobody_else_is_concerned() {
    let test = TestApp::demonstration().await;
    let slug = organisation(&test, 1).await.slug();
    let base = format!("/en/organisations/{slug}/claim");
    let page = test.get(&format!("/en/organisations/{slug}")).await.body;
    judge(&page);
    assert!(page.contains(&format!("{base}\"")), "{page}");
    assert_eq!(test.get(&base).await.status, 303, "first one signs in");
    let ana = test.signed_in("ana@example.org", false).await;
    let none = ana.get(&base).await.body;
    judge(&none);
    assert!(!none.contains("By a code"), "no address is known");
    let other_ways = ana.get(&format!("{base}/code")).await;
    assert_eq!(other_ways.header("location"), base);
    publish_address(&test, "Contact@Marmites.example").await;
    let ways = ana.get(&base).await.body;
    judge(&ways);
    assert!(
        ways.contains("c…@m….example") && !ways.to_lowercase().contains("contact@marmites"),
        "{ways}"
    );
    judge(&ana.get(&format!("{base}/code")).await.body);
    let begun = ana
        .post(
            &format!("{base}/code"),
            &[("role", "representative"), ("sending", "s")],
        )
        .await;
    let mine = begun.header("location").to_owned();
    assert!(mine.starts_with("/en/me/claims/"), "{}", begun.body);
    let again = ana
        .post(
            &format!("{base}/code"),
            &[("role", "representative"), ("sending", "s")],
        )
        .await;
    assert_eq!(again.header("location"), mine);
    let second = ana.post(&format!("{base}/code"), &[("role", "treasurer")]).await;
    assert_eq!(second.status, 422, "one claim at a time");
    judge(&ana.get(&mine).await.body);
    assert!(ana.get("/en/me").await.body.contains("type the code"));
    let wrong = ana.post(&format!("{mine}/code"), &[("code", "0000-0000")]).await;
    assert_eq!(wrong.status, 422);
    judge(&wrong.body);
    let code = code(&test, "contact@marmites.example").await;
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(
        bob.post(&format!("{mine}/code"), &[("code", &code)]).await.status,
        404
    );
    let typed = code.to_lowercase().replace('-', " ");
    let right = ana.post(&format!("{mine}/code"), &[("code", &typed)]).await;
    assert_eq!(right.header("location"), mine, "{}", right.body);
    assert!(ana.get(&mine).await.body.contains("You can act"));
    let list = ana.get(&mandates_page(&test, 1).await).await.body;
    assert!(
        list.contains("Confirmed by a code") && list.contains("Someone asked to act"),
        "{list}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_code_is_guessed_by_nobody_and_fills_nobodys_box() {
    let test = TestApp::demonstration().await;
    publish_address(&test, "contact@marmites.example").await;
    let slug = organisation(&test, 1).await.slug();
    let address = format!("/en/organisations/{slug}/claim/code");
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = ana.post(&address, &[("role", "representative")]).await;
    let mine = mine.header("location").to_owned();
    for _ in 0..10 {
        ana.post(&format!("{mine}/code"), &[("code", "0000-0000")]).await;
    }
    let code = code(&test, "contact@marmites.example").await;
    let late = ana.post(&format!("{mine}/code"), &[("code", &code)]).await;
    assert!(late.body.contains("no longer valid"), "{}", late.body);
    for person in ["b@example.org", "c@example.org"] {
        let other = test.signed_in(person, false).await;
        assert_eq!(other.post(&address, &[("role", "treasurer")]).await.status, 303);
    }
    let fourth = test.signed_in("d@example.org", false).await;
    let refused = fourth.post(&address, &[("role", "treasurer")]).await;
    assert!(refused.body.contains("Too many codes"), "{}", refused.body);
    assert_eq!(test.letters("contact@marmites.example").await.len(), 3);
    test.pass(8 * DAY);
    look_after(&test.app).await.unwrap();
    let ana = test.signed_in("ana@example.org", false).await;
    assert!(ana.get(&mine).await.body.contains("Claim closed"));
    test.close().await;
}

#[tokio::test]
async fn an_agent_reads_papers_asks_for_more_and_says_who_may_act() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = claim(&ana, &test, 1, false).await;
    judge(&ana.get(&mine).await.body);
    let ada = test.signed_in("ada@example.org", true).await;
    assert!(ada.get("/en/me").await.body.contains("One claim waits"));
    let empty = decide(&ada, "").await;
    assert_eq!(empty.status, 422);
    judge(&empty.body);
    assert_eq!(decide(&ada, "more").await.status, 303);
    let asked = ana.get(&mine).await.body;
    judge(&asked);
    assert!(
        asked.contains("Because.") && asked.contains("Something is missing"),
        "{asked}"
    );
    assert!(ada.get("/en/claims").await.body.contains("No claim waits"));
    assert_eq!(
        ana.post(&format!("{mine}/answer"), &[("answer", " ")])
            .await
            .status,
        422
    );
    ana.post(&format!("{mine}/answer"), &[("answer", "Here is the receipt")])
        .await;
    assert_eq!(decide(&ada, "accept").await.status, 303);
    let list = ana.get(&mandates_page(&test, 1).await).await.body;
    assert!(list.contains("Confirmed by ada@example.org"), "{list}");
    let mut connection = test.app.db.read().await.unwrap();
    assert!(matches!(
        journal::verify(&mut connection).await.unwrap(),
        Verdict::Whole(..)
    ));
    drop(connection);
    test.close().await;
}

#[tokio::test]
async fn an_agent_reads_the_claims_of_their_commune_only_and_never_their_own() {
    let test = TestApp::demonstration().await;
    let commune = organisation(&test, 1).await.commune.unwrap();
    test.sql("update organisation set kind = 'public_body', legal_form = 'fr-commune' where id in (2, 3)")
        .await;
    test.sql(&format!(
        "update organisation set commune = '{commune}' where id = 2"
    ))
    .await;
    test.sql("update organisation set commune = '99999' where id = 3")
        .await;
    test.sql(&format!(
        "update organisation set commune = '{commune}' where id = 4"
    ))
    .await;
    test.give("near@example.org", Some(2), Role::Officer).await;
    test.give("far@example.org", Some(3), Role::Officer).await;
    // An officer of a foundation reads files, not claims of others.
    test.give("private@example.org", Some(4), Role::Officer).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mine = claim(&ana, &test, 1, false).await;
    let page = mine.replace("/me/", "/");
    for other in ["far@example.org", "private@example.org"] {
        let agent = test.signed_in(other, true).await;
        assert!(
            agent.get("/en/claims").await.body.contains("No claim waits"),
            "{other}"
        );
        assert_eq!(agent.get(&page).await.status, 404, "{other}");
        assert_eq!(
            agent
                .post(&page, &[("decision", "accept"), ("reason", "x")])
                .await
                .status,
            404
        );
    }
    assert_eq!(ana.get("/en/claims").await.status, 404);
    let near = test.signed_in("near@example.org", true).await;
    assert_eq!(near.get(&page).await.status, 200);
    // Their own claim, and one on a public body, are for others.
    let own = claim(&near, &test, 5, false).await.replace("/me/", "/");
    test.sql(&format!(
        "update organisation set commune = '{commune}' where id = 5"
    ))
    .await;
    let seen = near.get(&own).await.body;
    assert!(seen.contains("another agent decides"), "{seen}");
    let fields = [("decision", "accept"), ("reason", "x"), ("version", "1")];
    assert_eq!(near.post(&own, &fields).await.status, 404);
    let public = claim(&ana, &test, 2, false).await.replace("/me/", "/");
    assert_eq!(near.get(&public).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn a_support_structure_begins_the_person_confirms_and_the_trace_says_so() {
    let test = TestApp::demonstration().await;
    supports(&test, 2).await;
    test.give("helper@example.org", Some(2), Role::ProjectLead).await;
    let helper = test.signed_in("helper@example.org", true).await;
    test.give("member@example.org", Some(2), Role::Member).await;
    let slug = organisation(&test, 1).await.slug();
    let base = format!("/en/organisations/{slug}/claim");
    let stranger = test.signed_in("bob@example.org", false).await;
    assert_eq!(stranger.get(&format!("{base}/for-another")).await.status, 404);
    let member = test.signed_in("member@example.org", true).await;
    assert_eq!(member.get(&format!("{base}/for-another")).await.status, 404);
    let weak = test.signed_in("helper@example.org", false).await;
    assert_eq!(weak.get(&format!("{base}/for-another")).await.status, 303);
    judge(&helper.get(&format!("{base}/for-another")).await.body);
    let fields = [
        ("email", "zoe@example.org"),
        ("role", "representative"),
        ("held", "Receipt of the prefecture"),
    ];
    let sent = helper.post(&format!("{base}/for-another"), &fields).await;
    assert_eq!(sent.header("location"), base, "{}", sent.body);
    let ways = helper.get(sent.header("location")).await.body;
    judge(&ways);
    assert!(
        ways.contains("An e-mail left for zoe@example.org: nothing happens unless they agree"),
        "{ways}"
    );
    for number in 0..19 {
        test.sql(&format!(
            "insert into claim_helper select 900 + {number}, 900, organisation_id, person_id, mandate_id, created_at
             from claim_helper where claim_id <> 900"
        ))
        .await;
    }
    let many = [("email", "yet@example.org"), fields[1], fields[2]];
    let refused = helper.post(&format!("{base}/for-another"), &many).await;
    assert!(refused.body.contains("helped many this week"), "{}", refused.body);
    let zoe = test.signed_in("zoe@example.org", false).await;
    let mine = link(&test, "zoe@example.org").await;
    let page = zoe.get(&mine).await.body;
    judge(&page);
    let structure = organisation(&test, 2).await.name;
    assert!(
        page.contains("Confirm your claim") && page.contains(&structure.replace('\'', "&#39;")),
        "{page}"
    );
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", true).await;
    assert!(
        ada.get("/en/claims").await.body.contains("No claim waits"),
        "not before they agree"
    );
    zoe.post(&format!("{mine}/confirm"), &[]).await;
    assert_eq!(decide(&ada, "accept").await.status, 303);
    assert_eq!(zoe.get(&mandates_page(&test, 1).await).await.status, 200);
    test.close().await;
}

#[tokio::test]
async fn every_page_of_claims_speaks_three_languages() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    let new = test.signed_in("new@example.org", true).await;
    let mine = claim(&new, &test, 1, true).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let decision = mine.replace("/me/", "/");
    let slug = organisation(&test, 1).await.slug();
    let chair = test.signed_in("chair@example.org", true).await;
    let base = format!("/en/organisations/{slug}");
    for lang in ["fr", "nl", "en"] {
        let spoken = |address: &str| address.replacen("/en/", &format!("/{lang}/"), 1);
        for address in [&mine, &format!("{base}/claim"), &format!("{base}/claim/papers")] {
            judge(&new.get(&spoken(address)).await.body);
        }
        for address in [&decision, "/en/claims"] {
            judge(&ada.get(&spoken(address)).await.body);
        }
        for address in [
            &format!("{base}/mandates"),
            &format!("{base}/mandates/new"),
            "/en/me",
            &base,
        ] {
            judge(&chair.get(&spoken(address)).await.body);
        }
    }
    decide(&ada, "accept").await;
    let notice = link(&test, "chair@example.org").await;
    for lang in ["fr", "nl", "en"] {
        judge(
            &chair
                .get(&notice.replacen("/en/", &format!("/{lang}/"), 1))
                .await
                .body,
        );
    }
    test.close().await;
}
