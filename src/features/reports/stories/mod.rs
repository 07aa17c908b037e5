//! Stories of reports: told once by three associations, read by two funders.

mod counting;
mod ledger;
mod moving;
mod owing;
mod paper;
mod stating;
mod without_money;
mod years;

use crate::features::agreements::example::Scene;
use crate::testing::{Answer, TestApp};

const REPORT: &str = "/en/applications/shared-k7f3q2m9/report/2027";
const DESK: &str = "/en/desk/applications/K7F3-Q2M9/report/2027";

/// A page as one reads it, its blanks plain.
fn plain(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

#[tokio::test]
async fn one_report_is_accepted_by_one_funder_and_asked_about_by_another() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    scene.accounts(&test).await;
    let [lead, second, third] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
        test.signed_in("third@example.org", true).await,
    ];
    let [officer, fund] = [
        test.signed_in("officer@example.org", true).await,
        test.signed_in("fund@example.org", true).await,
    ];
    // Until it is sent it says nothing to funders; a year of which nothing was planned is no page.
    assert!(plain(&fund.get(DESK).await).contains("still writing it"));
    assert_eq!(
        lead.get("/en/applications/shared-k7f3q2m9/report/2026")
            .await
            .status,
        404
    );
    let own = |at: usize| format!("{REPORT}/{}", scene.partners[at].slug());
    // The lead takes its ledger: 40,000 € were planned on account 613, 30,000 € were spent.
    let ledger = "CompteNum;Debit;Credit\n613000;30000,00;0\n740000;0;25000,00\n706000;0;500,00";
    assert_eq!(
        lead.post(&format!("{}/ledger", own(0)), &[("ledger", "no table")])
            .await
            .status,
        422
    );
    let unseen = lead
        .post(&format!("{}/ledger", own(0)), &[("ledger", ledger)])
        .await;
    assert_eq!(unseen.status, 422, "not over what somebody typed meanwhile");
    let read = lead
        .post(
            &format!("{}/ledger", own(0)),
            &[("ledger", ledger), ("seen", "0")],
        )
        .await;
    assert_eq!(read.status, 303, "{}", read.body);
    let page = plain(&lead.get(&own(0)).await);
    for said in ["2 lines taken", "€25,000", "30000,00", "Explain this gap."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // A gap asks for a sentence; nothing that was typed is lost.
    let told = |why: &'static str, seen: &'static str, done: &'static str| {
        [
            ("seen", seen),
            ("done", "We cooked for 120 people."),
            ("publics", "120 neighbours"),
            ("done-613", done),
            ("words-613", why),
            ("done-74-commune", "24,000"),
            ("done-74-private", "1,000"),
            ("done-70", "500"),
            ("words-70", "We sold soup."),
            ("ready", "yes"),
        ]
    };
    let unsaid = lead.post(&own(0), &told("", "1", "30,000")).await;
    assert_eq!(unsaid.status, 422);
    assert!(unsaid.body.contains("We cooked for 120 people."));
    let said = lead
        .post(&own(0), &told("The kitchen was lent to us.", "1", "30,000"))
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
    assert_eq!(second.post(&own(0), &told("Ours?", "2", "1")).await.status, 404);
    let stale = lead.post(&own(0), &told("Again.", "1", "1")).await;
    assert_eq!(stale.status, 422, "somebody wrote meanwhile");
    // It leaves once all are ready, once.
    let send = format!("{REPORT}/send");
    assert_eq!(
        lead.post(&send, &[("agreed", "yes"), ("before", "yes")])
            .await
            .status,
        422
    );
    let page = plain(&lead.get(REPORT).await);
    assert!(page.contains("Not ready yet"), "{page}");
    for (browser, at, granted) in [(&second, 1, "6,000.01"), (&third, 2, "9,000")] {
        let as_planned = [
            ("seen", "0"),
            ("done", "We cooked too."),
            ("done-613", "40,000"),
            ("done-74-commune", granted),
            ("ready", "yes"),
        ];
        let said = browser.post(&own(at), &as_planned).await;
        assert_eq!(said.status, 303, "{}", said.body);
    }
    assert_eq!(
        second
            .post(&send, &[("agreed", "yes"), ("before", "yes")])
            .await
            .status,
        404,
        "the lead sends"
    );
    assert_eq!(lead.post(&send, &[]).await.status, 422);
    let too_soon = lead.post(&send, &[("agreed", "yes")]).await;
    assert_eq!(too_soon.status, 422);
    assert!(
        too_soon.body.contains("That year has not begun"),
        "{}",
        too_soon.body
    );
    assert!(
        plain(&lead.get(REPORT).await).contains("are not the same:"),
        "30,000 + 80,000 were spent, 40,500 received"
    );
    assert_eq!(
        lead.post(&send, &[("agreed", "yes"), ("before", "yes")])
            .await
            .status,
        303
    );
    assert_eq!(
        lead.post(&send, &[("agreed", "yes"), ("before", "yes")])
            .await
            .status,
        422
    );
    assert_eq!(lead.post(&own(0), &told("Late.", "2", "1")).await.status, 422);
    // The promise in the agreement is kept.
    let page = plain(&lead.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("kept on 24 November 2026"), "{page}");
    // Both funders read the same, each with its own money.
    let (city, other) = (plain(&officer.get(DESK).await), plain(&fund.get(DESK).await));
    for said in [
        "We cooked for 120 people.",
        "The kitchen was lent to us.",
        "€110,000",
        "€120,000",
    ] {
        assert!(city.contains(said) && other.contains(said), "{said}: {city}");
    }
    assert!(city.contains("94.1%"), "{city}");
    // All of it is one paper, for each with its own money.
    let whole = format!("{DESK}/document");
    assert!(city.contains(&format!("href=\"{whole}\"")), "{city}");
    let of_city = paper::bare(&format!("{}: the grant of", scene.city.name));
    let granted = paper::printed(&officer.get(&whole).await);
    assert!(granted.contains(&of_city), "{granted}");
    // What its page says of all partners together is what the paper says.
    let (said, _) = city
        .split_once("of the products of all partners together")
        .expect("the share of all partners");
    let said = &said[said.rfind("the grant of").expect("the sentence")..];
    assert!(granted.contains(&paper::bare(said)), "{said}: {granted}");
    let granted = paper::printed(&fund.get(&whole).await);
    assert!(
        granted.contains(&paper::bare("the grant of")) && !granted.contains(&of_city),
        "{granted}"
    );
    let granted = paper::printed(&lead.get(&format!("{REPORT}/document")).await);
    assert!(
        granted.contains(&paper::bare("All that was granted for this year")),
        "{granted}"
    );
    // Beside what each gives stands what of it reaches associations without employees.
    for (page, said) in [
        (&city, "Of the €39,000.01 granted"),
        (&other, "Of the €1,000 granted"),
    ] {
        assert!(
            page.contains(said) && page.contains("associations without employees"),
            "{said}: {page}"
        );
    }
    assert!(
        other.contains("3.9%"),
        "the fund made no agreement, and has its table: {other}"
    );
    // It waits for whoever may accept it, where they begin their day, until they do.
    for address in ["/en/me", "/en/desk"] {
        let page = plain(&officer.get(address).await);
        assert!(page.contains("Report on 2027 to read"), "{address}: {page}");
    }
    // One accepts, the other asks; those who sent it reply once to all.
    assert_eq!(officer.post(DESK, &[("answer", "accepted")]).await.status, 303);
    assert_eq!(fund.post(DESK, &[("answer", "asked")]).await.status, 422);
    for address in ["/en/me", "/en/desk"] {
        let page = plain(&officer.get(address).await);
        assert!(!page.contains("Report on 2027 to read"), "{address}: {page}");
    }
    // From now on it is known of who did it that they can; what begins the year after is not done yet.
    assert_eq!(officer.post(DESK, &[("answer", "accepted")]).await.status, 303);
    let proved = "select cast(organisation_id as text) || ' ' || words from carried_out";
    assert_eq!(
        test.text(proved).await,
        format!(
            "{} Evenings of cooking\nNeighbours repair an old stove, then cook.",
            scene.partners[0].id
        )
    );
    let told = test.text("select page from carried_out").await;
    assert_eq!(format!("/en{told}"), REPORT, "where it is answered");
    let explained = plain(&test.get("/en/how-partners-are-proposed").await);
    assert!(
        explained.contains("Today one action carried out here by one organisation counts as proven"),
        "{explained}"
    );
    let asked = [("answer", "asked"), ("words", "Who lent the kitchen?")];
    assert_eq!(fund.post(DESK, &asked).await.status, 303);
    // It waits for those who sent the report until one of them replies.
    let waits = "A question about your report on 2027 waits for a reply";
    for (who, may) in [(&lead, true), (&second, true), (&fund, false)] {
        assert_eq!(plain(&who.get("/en/me").await).contains(waits), may);
    }
    let reply = [("reply", "The school next door.")];
    assert_eq!(lead.post(&format!("{REPORT}/reply"), &reply).await.status, 303);
    assert!(!plain(&second.get("/en/me").await).contains(waits));
    let page = plain(&fund.get(DESK).await);
    for said in ["Accepted", "Who lent the kitchen?", "The school next door."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // What was not spent of what was paid is asked back by computation, of one partner alone.
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let id = test
        .text("select cast(id as text) from instalment where cents = 2400000")
        .await;
    assert_eq!(payer.post(&door, &[("payments", &*id)]).await.status, 303);
    let reference = test
        .text("select reference from instalment where cents = 2400000")
        .await;
    let lines = format!("reference;paid_on;amount\n{reference};2026-11-24;24000");
    assert_eq!(
        payer
            .post(&format!("{door}/paid"), &[("lines", &*lines)])
            .await
            .status,
        303
    );
    let page = plain(&officer.get(DESK).await);
    assert!(page.contains("Not spent: €6,000 to be paid back"), "{page}");
    // The partner it concerns reads it before anybody asks, with what its agreement says; the others do not.
    let own = plain(&lead.get(REPORT).await);
    let goes_back = "€6,000 by the computation. By the agreement it goes back";
    assert!(own.contains(goes_back), "{own}");
    assert!(!plain(&second.get(REPORT).await).contains("by the computation"));
    // Where the agreement says that it is kept, nothing is asked back, and that is said.
    let clause = |from: &str, to: &str| {
        format!(
            "update agreement set document = replace(document, '\"unspent\":\"{from}\"', '\"unspent\":\"{to}\"')"
        )
    };
    test.sql(&clause("back", "kept")).await;
    let page = plain(&officer.get(DESK).await);
    assert!(
        page.contains("Not spent: €6,000. By the agreement it stays for the same purpose")
            && !page.contains("value=\"recover\""),
        "{page}"
    );
    test.sql(&clause("kept", "back")).await;
    // Those who ask, and the funder, read all of it in one history.
    for (browser, path) in [
        (&second, "/en/applications/shared-k7f3q2m9"),
        (&officer, "/en/desk/applications/K7F3-Q2M9"),
    ] {
        let page = plain(&browser.get(path).await);
        let history = page.split("id=\"history\">").nth(1).unwrap_or_default();
        for said in ["Report sent · 2027", "€24,000", "began to read the request"] {
            assert!(history.contains(said), "{said}: {history}");
        }
        assert!(history.contains(&number), "{history}");
    }
    let of = format!("{number} {}", scene.partners[0].id);
    let recover = [
        ("answer", "recover"),
        ("unspent", &*of),
        ("words", "A quarter was not spent."),
    ];
    let proposed = officer.post(DESK, &recover).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    assert_eq!(
        test.text("select cast(proposed_cents as text) from recovery")
            .await,
        "600000"
    );
    assert_eq!(test.text("select state from recovery").await, "proposed");
    // The same is asked once: neither while it waits nor after it was decided.
    assert_eq!(officer.post(DESK, &recover).await.status, 422);
    test.sql("update recovery set state = 'decided', cents = 600000, decided_on = '2026-11-24'")
        .await;
    assert_eq!(officer.post(DESK, &recover).await.status, 422);
    assert!(!plain(&officer.get(DESK).await).contains("Not spent:"));
    test.close().await;
}

#[tokio::test]
async fn each_partner_has_its_request_and_its_report_on_paper() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let third = test.signed_in("third@example.org", true).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let own = format!("{REPORT}/{}", scene.partners[2].slug());
    let told = [("seen", "0"), ("done", "We cooked too.")];
    assert_eq!(third.post(&own, &told).await.status, 303);
    for (at, one) in scene.partners.iter().enumerate() {
        let request = third
            .get(&format!("/en/applications/shared-k7f3q2m9/forms/{}", one.slug()))
            .await;
        assert_eq!(request.header("content-type"), "application/pdf", "{at}");
        assert!(request.bytes.starts_with(b"%PDF"));
        let same = format!("/en/desk/applications/K7F3-Q2M9/forms/{}", one.slug());
        assert_eq!(officer.get(&same).await.status, 200);
        let report = third.get(&format!("{REPORT}/{}/document", one.slug())).await;
        assert_eq!(
            report.bytes.starts_with(b"%PDF"),
            at == 2,
            "a draft is printed for those who write it; of what nobody told there is no paper"
        );
        let unsent = format!("{DESK}/{}/document", one.slug());
        assert_eq!(officer.get(&unsent).await.status, 404);
    }
    test.close().await;
}
