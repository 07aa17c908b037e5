//! A mandate is lengthened by somebody else who gives mandates, and its end announced anew.

use super::{judge, mandates_page};
use crate::features::mandates::remind;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn a_mandate_is_lengthened_by_another_and_its_new_end_is_announced() {
    let test = TestApp::demonstration().await;
    let tess = test.give("tess@example.org", Some(1), Role::Treasurer).await;
    let own = test
        .give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.sql(&format!(
        "update mandate set until = '2027-03-31' where id in ({tess}, {own})"
    ))
    .await;
    let base = mandates_page(&test, 1).await;
    let page = format!("{base}/{tess}/lengthen");
    let chair = test.signed_in("chair@example.org", true).await;
    for lang in ["fr", "nl", "en"] {
        judge(
            &chair
                .get(&page.replacen("/en/", &format!("/{lang}/"), 1))
                .await
                .body,
        );
    }
    // Never one's own, and the page of one's own mandate says whose it is to do.
    assert_eq!(chair.get(&format!("{base}/{own}/lengthen")).await.status, 404);
    let mine = chair.get(&format!("{base}/{own}")).await.body;
    judge(&mine);
    assert!(
        mine.contains("lengthened by someone else") && !mine.contains("/lengthen\""),
        "{mine}"
    );
    let member = test.signed_in("tess@example.org", true).await;
    assert_eq!(member.get(&page).await.status, 404);
    // It was announced for its first end.
    test.pass(80 * DAY); // 12 February 2027
    assert_eq!(remind(&test.app, test.app.clock.today()).await.unwrap(), 2);
    let chair = test.signed_in("chair@example.org", true).await;
    let fields = |day: &'static str, seen: &'static str| [("end", "day"), ("day", day), ("seen", seen)];
    let early = chair.post(&page, &fields("2027-03-31", "2027-03-31")).await;
    assert_eq!(early.status, 422, "not later");
    judge(&early.body);
    let stale = chair.post(&page, &fields("2027-09-30", "2027-01-01")).await;
    assert!(
        stale.status == 422 && stale.body.contains("2027-09-30"),
        "{}",
        stale.body
    );
    // So that its letter is the last.
    test.pass(1);
    let done = chair.post(&page, &fields("2027-09-30", "2027-03-31")).await;
    assert_eq!(done.header("location"), base, "{}", done.body);
    let list = chair.get(&base).await.body;
    judge(&list);
    assert!(
        list.contains("was lengthened until 30 September 2027") && list.contains("A mandate was lengthened"),
        "{list}"
    );
    let letter = test.letters("tess@example.org").await.pop().unwrap();
    assert!(letter.body.contains("30 September 2027"), "{}", letter.body);
    // The end that passed is not said, the new one is announced in its turn.
    test.pass(50 * DAY); // 3 April 2027
    test.sql(&format!("update mandate set until = null where id = {own}"))
        .await;
    assert_eq!(remind(&test.app, test.app.clock.today()).await.unwrap(), 0);
    test.pass(95 * DAY); // 7 July 2027
    assert_eq!(remind(&test.app, test.app.clock.today()).await.unwrap(), 1);
    let chair = test.signed_in("chair@example.org", true).await;
    let open = [("end", "open"), ("day", ""), ("seen", "2027-09-30")];
    assert_eq!(chair.post(&page, &open).await.status, 303);
    assert_eq!(chair.get(&page).await.status, 404, "it has no end any more");
    test.close().await;
}

#[tokio::test]
async fn nobody_stands_in_longer_than_whom_they_stand_in_for() {
    let test = TestApp::demonstration().await;
    let tess = test.give("tess@example.org", Some(1), Role::Treasurer).await;
    let cover = test.give("cid@example.org", Some(1), Role::Treasurer).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.sql(&format!(
        "update mandate set until = '2027-03-31' where id = {tess}"
    ))
    .await;
    test.sql(&format!(
        "update mandate set until = '2027-01-31', covers = {tess} where id = {cover}"
    ))
    .await;
    let chair = test.signed_in("chair@example.org", true).await;
    let page = format!("{}/{cover}/lengthen", mandates_page(&test, 1).await);
    let shown = chair.get(&page).await.body;
    judge(&shown);
    assert!(shown.contains("31 March 2027 at the latest"), "{shown}");
    for (end, day) in [("day", "2027-04-01"), ("open", "")] {
        let refused = chair
            .post(&page, &[("end", end), ("day", day), ("seen", "2027-01-31")])
            .await;
        assert_eq!(refused.status, 422, "{end}");
    }
    let taken = chair
        .post(
            &page,
            &[("end", "day"), ("day", "2027-03-31"), ("seen", "2027-01-31")],
        )
        .await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    test.close().await;
}
