//! An envelope is corrected with its reason, never below what is engaged; and may be for fewer than its programme.

use super::{begin, fine, funder};
use crate::testing::TestApp;

#[tokio::test]
async fn an_envelope_is_lowered_with_its_reason_and_never_below_what_is_engaged() {
    let test = TestApp::demonstration().await;
    let (funder, officer, _) = funder(&test).await;
    let page = begin(&funder, &officer).await;
    let door = format!("{page}/envelopes");
    let whole = [
        ("sending", "whole"),
        ("year", "2027"),
        ("purpose", "All neighbours"),
        ("amount", "10,000"),
        ("within", ""),
    ];
    assert_eq!(officer.post(&door, &whole).await.status, 303);
    let id = test.text("select cast(id as text) from envelope").await;
    let part = [
        ("sending", "part"),
        ("year", "2027"),
        ("purpose", "Those of the river"),
        ("amount", "2,000"),
        ("within", id.as_str()),
    ];
    assert_eq!(officer.post(&door, &part).await.status, 303);
    // 3,000 € of it are promised: 5,000 € are engaged with its part.
    test.sql(&format!("update envelope set committed = 300000 where id = {id}"))
        .await;
    let own = format!("{door}/{id}");
    let form = officer.get(&own).await;
    fine(&form);
    assert!(form.body.contains("Correct this envelope"), "{}", form.body);
    for (amount, why, said) in [
        ("6,000", " ", "Write why, in 300 characters at most."),
        ("4,999.99", "Budget cut", "€5,000 of this envelope is engaged."),
        ("much", "Budget cut", "amount"),
    ] {
        let refused = officer
            .post(
                &own,
                &[("seen", "0"), ("sending", "x"), ("amount", amount), ("why", why)],
            )
            .await;
        assert_eq!(refused.status, 422, "{amount}");
        let body = refused.body.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(body.contains(said) && body.contains(why.trim()), "{said}: {body}");
    }
    let lowered = [
        ("seen", "0"),
        ("sending", "lower"),
        ("amount", "5,000"),
        ("why", "The council cut the budget."),
        ("kind", "association"),
    ];
    for _ in 0..2 {
        let done = officer.post(&own, &lowered).await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    let shown = officer.get(&door).await;
    fine(&shown);
    let body = shown.body.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        body.contains("€5,000 instead of €10,000. The council cut the budget."),
        "{body}"
    );
    assert!(body.contains("Only for: "), "{body}");
    assert_eq!(
        test.text("select cast(count(*) as text) from envelope_change")
            .await,
        "1",
        "sent twice, it is one"
    );
    // Whoever had it open meanwhile writes nothing over that before they saw it, and what they typed is kept.
    let stale = [
        ("seen", "0"),
        ("sending", "late"),
        ("amount", "9,000"),
        ("why", "A second thought."),
    ];
    let refused = officer.post(&own, &stale).await;
    assert_eq!(refused.status, 422);
    let body = refused.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "corrected this envelope meanwhile",
        "holds €5,000 now",
        "A second thought.",
        "name=\"seen\" value=\"1\"",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    // A part is never more than its whole leaves.
    let river = test
        .text("select cast(id as text) from envelope where purpose = 'Those of the river'")
        .await;
    let raised = [
        ("seen", "0"),
        ("sending", "raise"),
        ("amount", "2,000.01"),
        ("why", "More boats"),
    ];
    assert_eq!(
        officer.post(&format!("{door}/{river}"), &raised).await.status,
        422
    );
    assert_eq!(officer.get(&format!("{door}/12345")).await.status, 404);
    assert_eq!(test.get(&own).await.status, 303, "nobody else corrects it");
    test.close().await;
}
