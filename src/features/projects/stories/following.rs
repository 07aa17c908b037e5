//! What follows last year's project: its partners are proposed, its open needs and amounts stand there, and nothing is sent or kept
//! before somebody says so.

use super::budgeting::save;
use super::{begin, fine, join, represented};
use crate::testing::TestApp;

#[tokio::test]
async fn a_project_that_began_at_a_meeting_says_at_which() {
    let test = TestApp::demonstration().await;
    let one = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let too_long = "x".repeat(141);
    let slug = one[0].slug();
    let mut fields = [
        ("title", "Jardins"),
        ("organisation", slug.as_str()),
        ("origin", "meeting"),
        ("meeting", too_long.as_str()),
        ("language", "fr"),
    ];
    let refused = lead.post("/en/projects/new", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("href=\"#meeting\"") && refused.body.contains(&too_long));
    fields[3].1 = "Le forum (imaginaire) du 12 octobre";
    let begun = lead.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    // Whoever says which one it was need not choose that it was one.
    fields[2].1 = "nothing";
    let other = lead.post("/en/projects/new", &fields).await;
    assert_eq!(other.status, 303, "{}", other.body);
    for begun in [begun, other] {
        let shown = lead.get(begun.header("location")).await;
        fine(&shown);
        assert!(
            shown
                .body
                .contains("Begun from a meeting · Le forum (imaginaire) du 12 octobre"),
            "{}",
            shown.body
        );
    }
    test.close().await;
}

#[tokio::test]
async fn last_years_partners_needs_and_amounts_are_proposed_and_nothing_is_sent_before_the_lead_says_so() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Jardins 2026").await;
    join(&lead, &second, &page, &both[1]).await;
    let need = [
        ("sending", "once"),
        ("resource", "places"),
        ("words", "Un hangar au sec"),
        ("weight", "3"),
    ];
    assert_eq!(lead.post(&format!("{page}/needs"), &need).await.status, 303);
    let amounts = [
        ("a-613", "1200"),
        ("f-0-funder", "Ville imaginaire"),
        ("f-0-account", "74-commune"),
        ("f-0-state", "obtained"),
        ("f-0-amount", "1200"),
    ];
    let sheet = |page: &str, year: i16| format!("{page}/budget/{}?year={year}", both[0].slug());
    assert_eq!(save(&lead, &sheet(&page, 2026), &amounts).await.status, 303);
    let told = test.letters("second@example.org").await.len();
    let fields = [
        ("title", "Jardins 2027"),
        ("organisation", &*both[0].slug()),
        ("origin", "project"),
        ("origin_address", page.rsplit('/').next().unwrap()),
        ("language", "fr"),
    ];
    let begun = lead.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let later = begun.header("location").to_owned();
    let shown = lead.get(&later).await;
    fine(&shown);
    assert!(shown.body.contains("Un hangar au sec"), "{}", shown.body);
    let door = format!("{later}/invite-again");
    assert!(shown.body.contains(&door), "{}", shown.body);
    assert!(lead.get(&format!("{later}/team")).await.body.contains(&door));
    assert_eq!(
        test.letters("second@example.org").await.len(),
        told,
        "nothing is sent"
    );
    assert_eq!(second.get(&later).await.status, 404);
    assert_eq!(second.get(&door).await.status, 404);

    // The amounts of last year stand beside the boxes, then in them where that is wished, and are kept once they are saved.
    let lines = "select cast(count(*) as text) from budget_line";
    let beside = lead.get(&sheet(&later, 2027)).await;
    fine(&beside);
    assert!(beside.body.contains("In 2026: "), "{}", beside.body);
    assert!(!beside.body.contains("value=\"1200\"") && !beside.body.contains("Ville imaginaire"));
    for lang in ["en", "fr", "nl"] {
        let path = format!("{}&before=1", sheet(&later, 2027)).replace("/en/", &format!("/{lang}/"));
        let filled = lead.get(&path).await;
        fine(&filled);
        assert_eq!(
            filled.body.matches("value=\"1200\"").count(),
            2,
            "{lang}: {}",
            filled.body
        );
        assert!(filled.body.contains("value=\"Ville imaginaire\""));
    }
    assert_eq!(test.text(lines).await, "2", "those of last year");
    let filled = format!("{}&before=1", sheet(&later, 2027));
    assert_eq!(save(&lead, &filled, &[("a-613", "1300")]).await.status, 303);
    let kept = "select string_agg(account || ' ' || cast(cents as text) || ' ' || coalesce(state, ''), ', ' order by account)
        from budget_line where year = 2027";
    assert_eq!(test.text(kept).await, "613 130000 , 74-commune 120000 asked");
    // What was kept stands in the boxes, last year's beside them.
    let saved = lead.get(&sheet(&later, 2027)).await;
    assert!(saved.body.contains("In 2026: ") && saved.body.contains("value=\"1300\""));

    for lang in ["en", "fr", "nl"] {
        let asked = lead.get(&door.replace("/en/", &format!("/{lang}/"))).await;
        fine(&asked);
        assert!(asked.body.contains(&format!("value=\"{}\" checked", both[1].key)));
    }
    let refused = lead.post(&door, &[("words", "Encore une année ?")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Encore une année ?") && refused.body.contains("href=\"#partners\""));
    let fields = [
        ("sending", "again"),
        ("partner", both[1].key.as_str()),
        ("words", "Encore une année ?"),
    ];
    for _ in 0..2 {
        assert_eq!(lead.post(&door, &fields).await.status, 303);
    }
    let letters = test.letters("second@example.org").await;
    assert_eq!(letters.len(), told + 1, "once");
    let invited = second.get(&later).await;
    fine(&invited);
    assert!(
        invited.body.contains("Encore une année ?") && invited.body.contains("value=\"accept\""),
        "{}",
        invited.body
    );
    // Who asks is one click away.
    let asking = format!("Who asks: <a href=\"/en/organisations/{}\">", both[0].slug());
    assert!(invited.body.contains(&asking), "{}", invited.body);
    // The amounts of one are nobody else's beginning.
    let slug = both[1].slug();
    let accepts = [("organisation", slug.as_str()), ("step", "accept")];
    assert_eq!(second.post(&format!("{later}/team"), &accepts).await.status, 303);
    for of in [&both[0], &both[1]] {
        let sheet = second
            .get(&format!("{later}/budget/{}?year=2027", of.slug()))
            .await;
        fine(&sheet);
        assert!(!sheet.body.contains("In 2026: "), "{}", sheet.body);
    }
    let nobody = lead.get(&door).await;
    fine(&nobody);
    assert!(nobody.body.contains("is here already, or was invited"));
    test.close().await;
}
