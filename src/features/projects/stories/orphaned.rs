//! Nobody acts for the organisation that leads any more.

use super::{begin, fine, join, represented};
use crate::testing::TestApp;

#[tokio::test]
async fn where_nobody_acts_for_the_lead_any_more_a_partner_takes_the_duty_by_its_own_word() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    join(&lead, &second, &page, &all[1]).await;
    join(&lead, &third, &page, &all[2]).await;
    let (team, slug) = (format!("{page}/team"), all[1].slug());
    let takes = [("organisation", slug.as_str()), ("step", "take-over")];
    let roles = "select string_agg(role, ' ' order by role) from partner where state = 'accepted'";
    // Nobody takes it from whoever leads.
    second.post(&team, &takes).await;
    let leads = format!(
        "select cast(count(*) as text) from partner where role = 'lead' and organisation_id = {}",
        all[1].id
    );
    assert_eq!(test.text(&leads).await, "0");
    assert!(!second.get(&page).await.body.contains("Nobody acts here any more"));
    // A mandate that ran out a week ago may be lengthened yet; after two weeks nobody waits for that.
    test.sql(&format!(
        "update mandate set starts = '2026-01-01', until = '{}' where organisation_id = {}",
        test.app.clock.today(),
        all[0].id
    ))
    .await;
    test.pass(7 * 86_400);
    let second = test.signed_in("second@example.org", false).await;
    assert!(!second.get(&page).await.body.contains("Nobody acts here any more"));
    test.pass(8 * 86_400);
    let second = test.signed_in("second@example.org", false).await;
    let shown = second.get(&page).await;
    fine(&shown);
    assert!(
        shown.body.contains("Nobody acts here any more") && shown.body.contains("value=\"take-over\""),
        "{}",
        shown.body
    );
    assert_eq!(second.post(&team, &takes).await.status, 303);
    assert_eq!(test.text(&leads).await, "1");
    assert_eq!(test.text(roles).await, "lead partner partner");
    let shown = second.get(&page).await;
    fine(&shown);
    assert!(!shown.body.contains("Nobody acts here any more"));
    let letters = test.letters("third@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.subject.contains(&format!("{} is the lead", all[1].name))),
        "{letters:?}"
    );
    test.close().await;
}

#[tokio::test]
async fn nobody_takes_the_lead_while_a_successor_may_be_named_nor_from_whoever_took_it() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    join(&lead, &second, &page, &all[1]).await;
    join(&lead, &third, &page, &all[2]).await;
    let (team, slug) = (format!("{page}/team"), [all[1].slug(), all[2].slug()]);
    let offer = [("organisation", slug[1].as_str()), ("step", "offer")];
    assert_eq!(lead.post(&team, &offer).await.status, 303);
    // The only one who acted for it goes today; who follows is named in some days.
    test.sql(&format!(
        "update mandate set ended_at = {}, ended_how = 'resigned' where organisation_id = {}",
        test.app.clock.now().as_second(),
        all[0].id
    ))
    .await;
    let takes = |at: usize| [("organisation", slug[at].as_str()), ("step", "take-over")];
    let leads = |at: usize| {
        format!(
            "select cast(count(*) as text) from partner where role = 'lead' and organisation_id = {}",
            all[at].id
        )
    };
    second.post(&team, &takes(0)).await;
    test.pass(13 * 86_400);
    let second = test.signed_in("second@example.org", false).await;
    second.post(&team, &takes(0)).await;
    assert_eq!(test.text(&leads(0)).await, "1", "its people have two weeks");
    test.pass(2 * 86_400);
    let second = test.signed_in("second@example.org", false).await;
    assert_eq!(second.post(&team, &takes(0)).await.status, 303);
    assert_eq!(test.text(&leads(1)).await, "1");
    // Whom the former lead asked cannot take it from the new one.
    let third = test.signed_in("third@example.org", false).await;
    third.post(&team, &takes(1)).await;
    assert_eq!(test.text(&leads(1)).await, "1");
    test.close().await;
}
