//! What changes after it was signed: money from one partner to another, a partner that leaves, what is paid back.

use super::{Scene, count, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn a_partner_leaves_and_every_sum_follows_with_its_history() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The third requested more than it was granted.
    test.sql("update application_version set document = replace(document, '\"cents\":900000', '\"cents\":1000050')")
        .await;
    let number = scene.agree(&test).await;
    scene.accounts(&test).await;
    let [lead_id, second_id, third_id] = [0, 1, 2].map(|at| scene.partners[at].id.to_string());
    let show = format!("/en/agreements/{number}");
    let amendments = format!("{show}/amendments");
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let decider = test.signed_in("decider@example.org", true).await;
    // The lead gives 1,000.50 € of its own to the third; both and the city say yes, once each.
    let transfer = [
        ("amend", "partners"),
        ("amend_of", &*lead_id),
        ("amend_to", &*third_id),
        ("amend_amount", "1,000.50"),
        ("amend_words", "They cook more than we thought."),
        ("sending", "once"),
    ];
    for _ in 0..2 {
        let proposed = lead.post(&amendments, &transfer).await;
        assert_eq!(proposed.status, 303, "{}", proposed.body);
    }
    let paper = format!("{show}/document");
    let signed = lead.get(&paper).await.body.len();
    let answer = |yes: &'static str| [("answer", yes)];
    let one = format!("{amendments}/1");
    assert_eq!(second.post(&one, &answer("yes")).await.status, 422, "not asked");
    assert_eq!(third.post(&one, &answer("yes")).await.status, 303);
    let page = plain(&third.get(&show).await);
    assert!(page.contains("answer awaited"), "{page}");
    assert!(
        page.contains("\">They cook more than we thought."),
        "its own language: {page}"
    );
    let page = plain(&third.get(&show.replacen("/en/", "/fr/", 1)).await);
    let marked = "lang=\"en\">They cook more than we thought.";
    assert_eq!(page.matches(marked).count(), 2, "why, and in the history: {page}");
    assert_eq!(decider.post(&one, &answer("yes")).await.status, 303);
    assert_eq!(
        decider.post(&one, &answer("no")).await.status,
        422,
        "it is settled"
    );
    // Its paper says so from now on.
    let amended = lead.get(&paper).await.body.len();
    assert!(amended > signed + 300, "{amended} bytes after {signed}");
    let sum = |id: &str| {
        format!("(select sum(cents) from instalment where state <> 'dropped' and organisation_id = {id})")
    };
    assert_eq!(count(&test, &sum(&lead_id)).await, 2_299_950);
    assert_eq!(count(&test, &sum(&third_id)).await, 1_000_050);
    let decided = |id: &str| format!("(select cents from decision where organisation_id = {id})");
    assert_eq!(count(&test, &decided(&third_id)).await, 1_000_050);
    assert_eq!(
        count(&test, "(select sum(committed) from envelope)").await,
        3_900_001
    );
    // Each of the two has a letter that says what changed, in the city's words; the mail says it as well.
    let letter = async |partner: &str| {
        test.text(&format!(
            "select coalesce(max(document), '') from decision_letter where document like '%\"kind\":\"amendment\"%' and partner = '{partner}'"
        ))
        .await
    };
    let said = letter(&scene.partners[2].key).await;
    assert!(
        said.contains("They cook more than we thought.") && said.contains(&scene.partners[0].name),
        "{said}"
    );
    assert_ne!(letter(&scene.partners[0].key).await, "");
    assert_eq!(
        letter(&scene.partners[1].key).await,
        "",
        "nothing of its own changed"
    );
    let letters = test.letters("third@example.org").await;
    let told = letters.iter().any(|one| {
        let body = one.body.replace(['\u{a0}', '\u{202f}'], " ");
        body.contains("€1,000.50") && body.contains("They cook more than we thought.")
    });
    assert!(told, "{letters:?}");
    // What a partner requested bounds what it is given, by an amendment too.
    let beyond = [
        ("amend", "partners"),
        ("amend_of", &*lead_id),
        ("amend_to", &*third_id),
        ("amend_amount", "1"),
        ("amend_words", "A euro more."),
    ];
    let refused = lead.post(&amendments, &beyond).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("more than this partner requested"),
        "{}",
        refused.body
    );
    // More than is planned is refused, and what was typed stays.
    let much = [
        ("amend", "partners"),
        ("amend_of", &*second_id),
        ("amend_to", &*third_id),
        ("amend_amount", "6,000.02"),
        ("amend_words", "All of it."),
    ];
    let refused = second.post(&amendments, &much).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("All of it."), "{}", refused.body);
    // The third is paid, then leaves: what is not paid is free again, what was paid is asked back for the time to come, of it
    // alone, as a proposal.
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let id =
        format!("select cast(id as text) from instalment where organisation_id = {third_id} and number = 1");
    let id = test.text(&id).await;
    assert_eq!(payer.post(&door, &[("payments", &*id)]).await.status, 303);
    let reference = test
        .text(&format!("select reference from instalment where id = {id}"))
        .await;
    let lines = format!("reference;paid_on;amount\n{reference};2026-11-24;9000");
    assert_eq!(
        payer
            .post(&format!("{door}/paid"), &[("lines", &*lines)])
            .await
            .status,
        303
    );
    test.pass(220 * 86_400);
    let [third, decider, officer] = [
        test.signed_in("third@example.org", true).await,
        test.signed_in("decider@example.org", true).await,
        test.signed_in("officer@example.org", true).await,
    ];
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", &*third_id),
        ("amend_words", "We stop."),
    ];
    assert_eq!(third.post(&amendments, &leaving).await.status, 303);
    let one = format!("{amendments}/2");
    assert_eq!(
        decider.post(&one, &answer("no")).await.status,
        422,
        "nobody keeps it"
    );
    assert_eq!(count(&test, &sum(&third_id)).await, 900_000);
    assert_eq!(count(&test, &decided(&third_id)).await, 900_000);
    assert_eq!(
        count(&test, "(select sum(committed) from envelope)").await,
        3_799_951
    );
    assert_eq!(
        count(&test, &sum(&lead_id)).await,
        2_299_950,
        "the others keep theirs"
    );
    let page = plain(&third.get(&show).await);
    for said in [
        "left on 2 July 2027",
        "by the computation",
        "done 182 days of 365 days",
        "to be decided",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // 9,000 € · 183 ÷ 365 = 4,512.32 €. A person decides less, and says why; no more than was paid.
    let recovery = test.text("select cast(id as text) from recovery").await;
    assert_eq!(
        count(&test, "(select proposed_cents from recovery)").await,
        451_232
    );
    let decide = format!("/en/desk/agreements/{number}/recoveries/{recovery}");
    let amount = |cents: &'static str| [("back_cents", cents), ("back_reason", "The kitchen was bought.")];
    assert_eq!(decider.post(&decide, &amount("9,000.01")).await.status, 422);
    assert_eq!(officer.post(&decide, &amount("400")).await.status, 404);
    let page = plain(&decider.get(&show).await);
    let named = ": left, €4,512.32 by the computation</h3>";
    assert!(page.contains(named), "of whom it is decided: {page}");
    // The same is not proposed twice while it waits.
    let twice = [
        ("back", "leaving"),
        ("back_of", &*third_id),
        ("back_day", "2027-07-02"),
        ("back_words", "Once more."),
    ];
    let recoveries = format!("/en/desk/agreements/{number}/recoveries");
    assert_eq!(officer.post(&recoveries, &twice).await.status, 422);
    // Whoever decides for the city and acts for a partner, too, has no letter on what another pays back.
    test.give(
        "second@example.org",
        Some(scene.city.id),
        crate::shared::authz::Role::Decider,
    )
    .await;
    assert_eq!(decider.post(&decide, &amount("400")).await.status, 303);
    let told = "(select count(*) from mail where recipient = 'second@example.org' and body like '%The kitchen was bought.%')";
    assert_eq!(count(&test, told).await, 0);
    assert_eq!(
        decider.post(&decide, &amount("0")).await.status,
        422,
        "decided already"
    );
    let page = plain(&third.get(&show).await);
    assert!(
        page.contains("to be paid back: €400") && page.contains("The kitchen was bought."),
        "{page}"
    );
    // Whoever reads the page in another language hears what was typed in the one in which it was.
    let heard = third.get(&show.replacen("/en/", "/fr/", 1)).await.body;
    for said in ["lang=\"en\">The kitchen was bought.", "lang=\"en\">We stop."] {
        assert!(heard.contains(said), "{said}: {heard}");
    }
    // The others read nothing of it.
    let second = test.signed_in("second@example.org", true).await;
    assert!(!plain(&second.get(&show).await).contains("€400"));
    let payer = test.signed_in("payer@example.org", true).await;
    assert_eq!(payer.post(&format!("{decide}/repaid"), &[]).await.status, 303);
    assert_eq!(test.text("select state from recovery").await, "repaid");
    // It lasts longer than a year now: each year is told of, and what came of it is looked at before the end.
    let longer = [
        ("amend", "extension"),
        ("amend_ends", "2028-03-31"),
        ("amend_words", "One more winter."),
    ];
    let [lead, decider] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("decider@example.org", true).await,
    ];
    assert_eq!(decider.post(&amendments, &longer).await.status, 303);
    for browser in [&lead, &second] {
        let answered = browser.post(&format!("{amendments}/3"), &answer("yes")).await;
        assert_eq!(answered.status, 303, "{}", answered.body);
    }
    let page = plain(&lead.get(&show).await);
    for said in [
        "Report on 2028",
        "Look at what came of it",
        "by 31 December 2027",
        "We stop.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    test.close().await;
}
