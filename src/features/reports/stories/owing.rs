//! Whoever owes a report can tell it, and nothing of what was typed is lost; whoever gave nothing does not read it.

use super::{DESK, REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_owes_a_report_can_tell_it_and_whoever_gave_nothing_does_not_read_it() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    // An agreement that lasts into the next year owes a report on it, be it that nothing was planned for it.
    let next = REPORT.replace("2027", "2028");
    assert_eq!(lead.get(&next).await.status, 404);
    test.sql(
        "insert into commitment (id, agreement_id, organisation_id, kind, year, words, due_on, kept_on, evidence)
         select 7, agreement_id, organisation_id, kind, 2028, words, '2029-06-30', '', '' from commitment where kind = 'report'",
    )
    .await;
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(page.contains(&next), "{page}");
    plain(&lead.get(&next).await);
    // The totals of a ledger stand in the place of what was typed, be it that a sentence stays; what has no place is said.
    let own = format!("{REPORT}/{}", scene.partners[1].slug());
    let typed = [
        ("seen", "0"),
        ("done", "We cooked."),
        ("done-613", "5,000"),
        ("words-613", "A kitchen was lent to us."),
    ];
    assert_eq!(second.post(&own, &typed).await.status, 303);
    // What cannot be read is said beside it, and stands where it was typed.
    let unread = [("seen", "1"), ("done", "We cooked."), ("done-613", "a lot")];
    let refused = second.post(&own, &unread).await;
    assert_eq!(refused.status, 422);
    for said in [
        "href=\"#done-613\"",
        "id=\"done-613-error\"",
        "value=\"a lot\" aria-invalid=\"true\"",
    ] {
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    let ledger = "CompteNum;Debit;Credit\n606100;5000,00;0\n890000;1,00;0";
    let with_ledger = [
        ("ledger", ledger),
        ("seen", "1"),
        ("done", "We cooked, and washed up."),
        ("words-613", "A kitchen was lent to us."),
    ];
    let read = second.post(&format!("{own}/ledger"), &with_ledger).await;
    assert_eq!(read.status, 303, "{}", read.body);
    let page = plain(&second.get(&own).await);
    assert!(
        page.contains("1 line of your ledger")
            && page.contains("and washed up")
            && page.contains("A kitchen was lent"),
        "what was typed beside it is kept: {page}"
    );
    // A file is added with whatever was typed, and taken away without losing it; a fault loses nothing either.
    let proof = ("bill.csv", "text/csv", &b"what;euros\nsoup;12\n"[..]);
    let typed = [
        ("seen", "2"),
        ("done", "We sold soup."),
        ("words-613", "A kitchen was lent to us."),
    ];
    let files = format!("{own}/files");
    let missing = second.post(&files, &typed).await;
    assert!(
        missing.status == 422 && missing.body.contains("We sold soup."),
        "{}",
        missing.body
    );
    let added = second.upload(&files, &typed, proof).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let page = plain(&second.get(&own).await);
    assert!(
        page.contains("bill.csv") && page.contains("We sold soup."),
        "{page}"
    );
    let hash = test.text("select sha256 from report_file").await;
    let gone = [
        ("seen", "3"),
        ("done", "We sold soup twice."),
        ("words-613", "A kitchen."),
        ("detach", &*hash),
    ];
    assert_eq!(second.post(&format!("{own}/removed"), &gone).await.status, 303);
    let page = plain(&second.get(&own).await);
    assert!(
        !page.contains("bill.csv") && page.contains("soup twice"),
        "{page}"
    );
    // Both at once: whoever saves with a file chosen has it.
    let saved = [
        ("seen", "4"),
        ("done", "We sold soup."),
        ("done-60x", "5000"),
        ("words-613", "A kitchen was lent to us."),
    ];
    assert_eq!(second.upload(&own, &saved, proof).await.status, 303);
    assert!(plain(&second.get(&own).await).contains("bill.csv"));
    let sum = "select cast(sum(cents) as text) from report_line";
    assert_eq!(test.text(sum).await, "500000");
    // Who left and told nothing is no gap of the whole.
    assert!(plain(&lead.get(REPORT).await).contains("€120,000"));
    test.sql(&format!(
        "update agreement_party set left_on = '2026-11-24' where organisation_id = {}",
        scene.partners[2].id
    ))
    .await;
    let page = plain(&lead.get(REPORT).await);
    assert!(page.contains("€80,000") && !page.contains("€120,000"), "{page}");
    // A funder that refused reads nothing of it.
    let fund = test.signed_in("fund@example.org", true).await;
    assert_eq!(fund.get(DESK).await.status, 200);
    test.sql("update decision set state = 'refused', cents = 0 where id = 4")
        .await;
    assert_eq!(fund.get(DESK).await.status, 404);
    let page = plain(&fund.get("/en/desk/applications/K7F3-Q2M9").await);
    assert!(!page.contains(DESK), "{page}");
    test.close().await;
}
