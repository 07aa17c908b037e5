//! An agreement is drawn up after decisions, in the funder's own words, and accepted by each side.

use super::{BEGIN, Scene, chosen, count, plain, sign};
use crate::testing::TestApp;

#[tokio::test]
async fn three_partners_and_a_city_accept_the_same_text() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&officer.get("/en/desk/applications/K7F3-Q2M9").await);
    assert!(page.contains(BEGIN), "{page}");
    let page = plain(&officer.get(BEGIN).await);
    assert!(page.contains("€24,000") && page.contains("€6,000.01"), "{page}");
    assert_eq!(officer.post(BEGIN, &[]).await.status, 422);
    // Two agents at once: each decision is in one agreement only.
    let other = test.signed_in("officer@example.org", true).await;
    let fields = chosen(&["1", "2", "3"]);
    let (one, two) = tokio::join!(officer.post(BEGIN, &fields), other.post(BEGIN, &fields));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303);
    assert!([422, 503].contains(&statuses[1]), "{statuses:?}");
    assert_eq!(count(&test, "(select count(*) from agreement)").await, 1);
    let number = test.text("select number from agreement").await;
    let desk = format!("/en/desk/agreements/{number}");
    // A draft is the funder's own.
    assert_eq!(lead.get(&format!("/en/agreements/{number}")).await.status, 404);
    let page = plain(&officer.get(&desk).await);
    for said in [
        "above €23,000 a year an agreement is compulsory",
        "€39,000.01",
        "The project lasts until 31 December 2027",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // A letter is not enough, half is not all, and the words of an order are refused.
    let words = test.text("select content from agreement").await;
    let words: serde_json::Value = serde_json::from_str(&words).unwrap();
    let words = words["words"].as_str().unwrap().to_owned();
    let ordered = format!("{words}\nThe contractor delivers.");
    let wrong = [
        ("seen", "1"),
        ("form", "letter"),
        ("language", "en"),
        ("starts", "2027-01-01"),
        ("ends", "2027-06-30"),
        ("percent-1", "50"),
        ("due-1", "2027-02-01"),
        ("words", &*ordered),
    ];
    assert_eq!(officer.post(&desk, &wrong).await.status, 303);
    let page = plain(&officer.get(&desk).await);
    for said in [
        "a letter is not enough",
        "shares make 100%",
        "Why aid ends before the project",
        "speaks of an order or a service",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let decider = test.signed_in("decider@example.org", true).await;
    let refused = decider.post(&format!("{desk}/propose"), &[("seen", "2")]).await;
    assert_eq!(refused.status, 422);
    // Whoever wrote meanwhile is not overwritten, and nothing that was typed is lost.
    let right = |seen: &'static str| {
        let words = words.clone();
        vec![
            ("seen", seen.to_owned()),
            ("form", "agreement".to_owned()),
            ("language", "en".to_owned()),
            ("starts", "2027-01-01".to_owned()),
            ("ends", "31/12/2027".to_owned()),
            ("percent-1", "50".to_owned()),
            ("due-1", "2027-02-01".to_owned()),
            ("percent-2", "50 %".to_owned()),
            ("due-2", "2027-10-01".to_owned()),
            (
                "conditions",
                "As long as the kitchens are open to all.".to_owned(),
            ),
            ("unspent", "back".to_owned()),
            ("words", words),
        ]
    };
    let late = right("1");
    let late: Vec<(&str, &str)> = late.iter().map(|(name, value)| (*name, &**value)).collect();
    let stale = officer.post(&desk, &late).await;
    assert_eq!(stale.status, 422);
    assert!(stale.body.contains("open to all"), "{}", stale.body);
    let now = right("2");
    let now: Vec<(&str, &str)> = now.iter().map(|(name, value)| (*name, &**value)).collect();
    assert_eq!(officer.post(&desk, &now).await.status, 303);
    let draft = officer.get(&format!("/en/agreements/{number}/document")).await;
    assert!(draft.bytes.starts_with(b"%PDF"));
    assert_eq!(
        officer
            .post(&format!("{desk}/propose"), &[("seen", "3")])
            .await
            .status,
        303
    );
    // The desk decides no more on what an agreement rests on.
    assert_eq!(count(&test, "(select sum(bound) from decision)").await, 3);
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    for said in [
        "On their own initiative",
        "€24,000",
        "by 1 February 2027: €3,000.01 to",
        "by 1 October 2027: €3,000 to",
        "Signatures awaited",
        "not a qualified signature",
        "As long as the kitchens",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("qualified seal"));
    assert!(plain(&lead.get("/en/applications/shared-k7f3q2m9").await).contains(&number));
    // Nobody signs another text, unread, or for others; one signature each; the last binds.
    let hash = test.text("select hash from agreement").await;
    let unread = lead
        .post(&format!("/en/agreements/{number}/sign"), &[("hash", &*hash)])
        .await;
    assert_eq!(unread.status, 422);
    assert_eq!(sign(&lead, &number, "other").await.status, 422);
    assert_eq!(sign(&officer, &number, &hash).await.status, 404);
    assert_eq!(sign(&lead, &number, &hash).await.status, 303);
    assert_eq!(sign(&lead, &number, &hash).await.status, 422);
    for who in ["second", "third", "decider"] {
        assert_eq!(test.text("select state from agreement").await, "proposed");
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        assert_eq!(sign(&browser, &number, &hash).await.status, 303, "{who}");
    }
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    for said in [
        "Signed",
        "Still to be paid",
        "Report on 2027",
        "Publish the essential data",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let paper = lead.get(&format!("/en/agreements/{number}/document")).await;
    assert!(paper.bytes.starts_with(b"%PDF"));
    for (one, cents) in scene.partners.iter().zip(super::GRANTED) {
        let sum = format!(
            "(select sum(cents) from instalment where organisation_id = {})",
            one.id
        );
        assert_eq!(count(&test, &sum).await, cents);
    }
    // The city publishes, and says where; others do not say so for it.
    let publication = test
        .text("select cast(id as text) from commitment where kind = 'publication'")
        .await;
    let keep = format!("/en/agreements/{number}/commitments/{publication}");
    let proof = [("evidence", "data.gouv.fr, 24/11/2026")];
    assert_eq!(lead.post(&keep, &proof).await.status, 404);
    assert_eq!(officer.post(&keep, &[]).await.status, 422);
    assert_eq!(officer.post(&keep, &proof).await.status, 303);
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("data.gouv.fr, 24/11/2026"), "{page}");
    let heard = lead.get(&format!("/fr/agreements/{number}")).await.body;
    assert_eq!(
        heard.matches("lang=\"en\">data.gouv.fr, 24/11/2026").count(),
        2,
        "as a proof, and in the history: {heard}"
    );
    // What is due is on one's own page and in one's calendar.
    let me = plain(&lead.get("/en/me").await);
    assert!(
        me.contains("Report on 2027") && me.contains("30 June 2028"),
        "{me}"
    );
    test.give(
        "pays@example.org",
        Some(scene.city.id),
        crate::shared::authz::Role::Payer,
    )
    .await;
    let payer = test.signed_in("pays@example.org", true).await;
    let dates = payer.get("/en/me/deadlines.ics").await;
    assert_eq!(dates.header("content-type"), "text/calendar; charset=utf-8");
    assert!(
        dates.body.contains("DTSTART;VALUE=DATE:20270201"),
        "{}",
        dates.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_file_that_was_signed_elsewhere_is_brought_with_what_its_verification_said() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.propose(&test).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let desk = format!("/en/desk/agreements/{number}");
    // Whoever did not say whether they stand too near is led to say so first, and does nothing for the city until then.
    test.give(
        "new@example.org",
        Some(scene.city.id),
        crate::shared::authz::Role::Decider,
    )
    .await;
    let new = test.signed_in("new@example.org", true).await;
    let led = new.get(&format!("/en/agreements/{number}")).await;
    let said_at = format!("/en/desk/applications/K7F3-Q2M9?funder={}", scene.city.key);
    assert_eq!(led.header("location"), said_at);
    let hash = test.text("select hash from agreement").await;
    assert_eq!(sign(&new, &number, &hash).await.status, 404);
    // Nobody signs for both sides: whoever acts for a partner, too, acts for it alone.
    let email = "second@example.org";
    test.give(email, Some(scene.city.id), crate::shared::authz::Role::Decider)
        .await;
    let both = test.signed_in(email, true).await;
    let side = scene.city.id.to_string();
    let fields = [("hash", &*hash), ("agreed", "yes"), ("side", &*side)];
    let wrong = both.post(&format!("/en/agreements/{number}/sign"), &fields).await;
    assert_eq!(wrong.status, 404);
    assert_eq!(sign(&both, &number, &hash).await.status, 303);
    assert_eq!(
        test.text("select cast(organisation_id as text) from agreement_signature")
            .await,
        scene.partners[1].id.to_string()
    );
    // It is taken back and proposed anew: signatures under the other text do not count.
    let lead = test.signed_in("lead@example.org", true).await;
    let hash = test.text("select hash from agreement").await;
    assert_eq!(sign(&lead, &number, &hash).await.status, 303);
    let seen = count(&test, "(select version from agreement)").await.to_string();
    let back = officer
        .post(&format!("{desk}/take-back"), &[("seen", &*seen)])
        .await;
    assert_eq!(back.status, 303);
    assert_eq!(count(&test, "(select sum(bound) from decision)").await, 0);
    let seen = count(&test, "(select version from agreement)").await.to_string();
    let again = officer
        .post(&format!("{desk}/propose"), &[("seen", &*seen)])
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    let hash = test.text("select hash from agreement").await;
    let pdf = officer
        .get(&format!("/en/agreements/{number}/document"))
        .await
        .bytes;
    let file = ("signed.pdf", "application/pdf", &pdf[..]);
    let empty = [("hash", &*hash), ("signed_by", "All four")];
    let refused = officer.upload(&format!("{desk}/signed"), &empty, file).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("All four"), "{}", refused.body);
    let [one, two, three, city] = [
        scene.partners[0].id,
        scene.partners[1].id,
        scene.partners[2].id,
        scene.city.id,
    ]
    .map(|id| id.to_string());
    let mut said = vec![
        ("hash", &*hash),
        ("signed_by", "All four"),
        ("verification", "Parapheur, 24/11/2026: valid"),
    ];
    assert_eq!(
        officer
            .upload(&format!("{desk}/signed"), &said, file)
            .await
            .status,
        422,
        "nobody is named"
    );
    said.extend([("sides", &*one), ("sides", &*two), ("sides", &*three)]);
    // That the city signed is not for its officer to say.
    let mut all = said.clone();
    all.push(("sides", &*city));
    assert_eq!(
        officer.upload(&format!("{desk}/signed"), &all, file).await.status,
        422
    );
    let brought = officer.upload(&format!("{desk}/signed"), &said, file).await;
    assert_eq!(brought.status, 303, "{}", brought.body);
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("Verification: Parapheur"), "{page}");
    let signed = lead.get(&format!("/en/agreements/{number}/signed")).await;
    assert_eq!(signed.bytes, pdf, "both sides read what was brought");
    assert_eq!(test.text("select state from agreement").await, "proposed");
    let decider = test.signed_in("decider@example.org", true).await;
    assert_eq!(sign(&decider, &number, &hash).await.status, 303);
    assert_eq!(test.text("select state from agreement").await, "signed");
    test.close().await;
}

#[tokio::test]
async fn what_was_granted_and_told_waits_for_whoever_draws_agreements_up() {
    let test = TestApp::demonstration().await;
    Scene::make(&test).await;
    let waits = "Granted and notified, no agreement yet · K7F3-Q2M9";
    let officer = test.signed_in("officer@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    for browser in [&officer, &fund] {
        let me = plain(&browser.get("/en/me").await);
        assert!(me.contains(waits) && me.contains(BEGIN), "{me}");
    }
    // Neither whoever decides, nor those who asked.
    for who in ["decider", "lead"] {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let me = plain(&browser.get("/en/me").await);
        assert!(!me.contains("no agreement yet"), "{who}: {me}");
    }
    // Begun, it waits no more; what was not told yet does not wait there.
    let begun = officer.post(BEGIN, &chosen(&["1", "2", "3"])).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    test.sql("update decision set notified_on = null where id = 4")
        .await;
    for browser in [&officer, &fund] {
        let me = plain(&browser.get("/en/me").await);
        assert!(!me.contains(waits), "{me}");
    }
    // Whoever stands near is told nothing of it.
    test.sql("update decision set notified_on = '2026-11-20'").await;
    test.sql("update conflict set near = 1").await;
    let me = plain(&fund.get("/en/me").await);
    assert!(!me.contains(waits), "{me}");
    test.close().await;
}
