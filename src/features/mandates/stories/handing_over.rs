//! Giving, accepting, covering, handing over, ending.

use super::{judge, link, mandates_page};
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn whoever_signs_invites_and_the_person_accepts_after_signing_in() {
    let test = TestApp::demonstration().await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    let chair = test.signed_in("chair@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let form = chair.get(&format!("{page}/new")).await;
    judge(&form.body);
    assert!(
        !form.body.contains("officer"),
        "an association has no officer: {}",
        form.body
    );
    let fields = [
        ("email", " Tess@Example.org "),
        ("role", "treasurer"),
        ("until", "2027-12-31"),
        ("sending", "once-1"),
    ];
    let sent = chair.post(&format!("{page}/new"), &fields).await;
    assert_eq!(sent.header("location"), page, "{}", sent.body);
    let again = chair.post(&format!("{page}/new"), &fields).await;
    assert_eq!(again.header("location"), page);
    assert_eq!(
        test.letters("tess@example.org").await.len(),
        1,
        "a double click invites once"
    );
    let list = chair.get(&page).await.body;
    judge(&list);
    assert!(
        list.contains("tess@example.org") && list.contains("Invitations waiting"),
        "{list}"
    );

    let invitation = link(&test, "tess@example.org").await;
    let other = test.signed_in("bob@example.org", true).await;
    assert_eq!(other.get(&invitation).await.status, 404, "it was not sent to Bob");
    assert_eq!(other.post(&format!("{invitation}/accept"), &[]).await.status, 404);
    let tess = test.signed_in("tess@example.org", false).await;
    assert_eq!(tess.get(&page).await.status, 404, "she does not act yet");
    let asked = tess.get(&invitation).await.body;
    judge(&asked);
    assert!(asked.contains("31 December 2027"), "{asked}");
    assert_eq!(
        tess.get(&format!("{invitation}/accept")).await.header("location"),
        invitation
    );
    let accepted = tess.post(&format!("{invitation}/accept"), &[]).await;
    assert_eq!(accepted.header("location"), page);
    assert_eq!(
        tess.post(&format!("{invitation}/accept"), &[]).await.status,
        303,
        "twice does no harm"
    );
    let list = tess.get(&page).await.body;
    judge(&list);
    assert!(list.contains("Invited by chair@example.org."), "{list}");
    assert_eq!(
        list.matches("<strong>tess@example.org</strong>").count(),
        1,
        "{list}"
    );
    assert!(list.contains("A mandate began"));
    let told = test.letters("chair@example.org").await;
    assert!(told[0].subject.starts_with("Invitation accepted"), "{told:?}");
    assert_eq!(
        tess.get(&format!("{page}/new")).await.status,
        404,
        "a treasurer gives no mandate"
    );

    // The last day is the last on which she may do anything.
    test.pass(402 * DAY);
    let tess = test.signed_in("tess@example.org", false).await;
    assert_eq!(tess.get(&page).await.status, 200, "31 December 2027");
    test.pass(DAY);
    assert_eq!(tess.get(&page).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn what_is_wrong_with_an_invitation_is_said_and_nothing_typed_is_lost() {
    let test = TestApp::demonstration().await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.give("tess@example.org", Some(1), Role::Treasurer).await;
    let chair = test.signed_in("chair@example.org", true).await;
    let page = format!("{}/new", mandates_page(&test, 1).await);
    for (email, role, until, words) in [
        ("tess", "member", "", "complete e-mail address"),
        ("new@example.org", "officer", "", "Choose a role"),
        ("new@example.org", "administrator", "", "Choose a role"),
        ("new@example.org", "member", "2026-11-23", "This date has passed"),
        ("new@example.org", "member", "soon", "Write a date"),
        ("tess@example.org", "treasurer", "", "has that role already"),
    ] {
        let fields = [("email", email), ("role", role), ("until", until)];
        let answer = chair.post(&page, &fields).await;
        assert_eq!(answer.status, 422, "{words}");
        judge(&answer.body);
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
        assert!(answer.body.contains(&format!("value=\"{email}\"")));
    }
    let good = [("email", "new@example.org"), ("role", "member")];
    assert_eq!(chair.post(&page, &good).await.status, 303);
    let twice = chair.post(&page, &good).await;
    assert!(
        twice.body.contains("waiting for an answer already"),
        "{}",
        twice.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_mandate_is_handed_over_on_a_day_and_the_earlier_one_signs_until_the_day_before() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("old@example.org", Some(1), Role::Representative).await;
    let old = test.signed_in("old@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let guided = old.get(&format!("{page}/{mandate}/handover")).await.body;
    judge(&guided);
    assert!(guided.contains("Who does what today") && guided.contains("What is under way"));
    let fields = [
        ("email", "new@example.org"),
        ("starts", "2026-12-01"),
        ("sending", "h"),
    ];
    let sent = old.post(&format!("{page}/{mandate}/handover"), &fields).await;
    assert_eq!(sent.header("location"), page, "{}", sent.body);
    let second = [("email", "third@example.org"), ("sending", "i")];
    let refused = old.post(&format!("{page}/{mandate}/handover"), &second).await;
    assert_eq!(refused.status, 422, "one successor at a time");
    let new = test.signed_in("new@example.org", true).await;
    let invitation = link(&test, "new@example.org").await;
    let accepted = new.post(&format!("{invitation}/accept"), &[]).await;
    assert_eq!(accepted.header("location"), "/en/me", "it begins on 1 December");
    assert_eq!(new.get(&page).await.status, 404);
    let list = old.get(&page).await.body;
    assert!(
        list.contains("To come") && list.contains("30 November 2026"),
        "{list}"
    );
    assert!(
        test.letters("old@example.org")
            .await
            .iter()
            .any(|letter| letter.body.contains("was handed over"))
    );
    test.pass(7 * DAY);
    let old = test.signed_in("old@example.org", true).await;
    let new = test.signed_in("new@example.org", true).await;
    assert_eq!(old.get(&page).await.status, 404, "after the end nothing");
    assert_eq!(new.get(&page).await.status, 200);
    test.close().await;
}

#[tokio::test]
async fn during_an_absence_another_acts_and_both_end_with_the_mandate() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("away@example.org", Some(1), Role::Treasurer).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    let chair = test.signed_in("chair@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let cover = format!("{page}/{mandate}/cover");
    judge(&chair.get(&cover).await.body);
    let endless = chair.post(&cover, &[("email", "in@example.org")]).await;
    assert!(
        endless.body.contains("last day of the absence"),
        "{}",
        endless.body
    );
    let fields = [("email", "in@example.org"), ("until", "2027-01-31")];
    assert_eq!(chair.post(&cover, &fields).await.status, 303);
    let stand_in = test.signed_in("in@example.org", false).await;
    let invitation = link(&test, "in@example.org").await;
    stand_in.post(&format!("{invitation}/accept"), &[]).await;
    let list = stand_in.get(&page).await.body;
    assert!(list.contains("in place of away@example.org"), "{list}");
    let end = format!("{page}/{mandate}/end");
    judge(&chair.get(&end).await.body);
    let limited = [("when", "day"), ("day", "2026-12-24")];
    assert_eq!(chair.post(&end, &limited).await.status, 303);
    let list = stand_in.get(&page).await.body;
    assert_eq!(
        list.matches("24 December 2026").count(),
        2,
        "both end on that day: {list}"
    );
    let ended = chair.post(&end, &[("when", "now")]).await;
    assert_eq!(ended.header("location"), page, "{}", ended.body);
    assert_eq!(
        stand_in.get(&page).await.status,
        404,
        "nobody stands in for nobody"
    );
    test.close().await;
}

#[tokio::test]
async fn the_last_who_signs_is_told_what_it_means_and_may_leave_all_the_same() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("last@example.org", Some(1), Role::Representative).await;
    test.give("member@example.org", Some(1), Role::Member).await;
    let last = test.signed_in("last@example.org", false).await;
    let page = mandates_page(&test, 1).await;
    let end = format!("{page}/{mandate}/end");
    let asked = last.get(&end).await.body;
    judge(&asked);
    assert!(asked.contains("last person who can sign"));
    let refused = last.post(&end, &[("when", "now")]).await;
    assert_eq!(refused.status, 422);
    judge(&refused.body);
    let left = last.post(&end, &[("when", "now"), ("known", "yes")]).await;
    assert_eq!(left.header("location"), "/en/me", "{}", left.body);
    assert_eq!(last.get(&page).await.status, 404);
    let member = test.signed_in("member@example.org", false).await;
    let list = member.get(&page).await.body;
    judge(&list);
    assert!(
        list.contains("Nobody can sign any more") && list.contains("The person left."),
        "{list}"
    );
    let told = test.letters("member@example.org").await;
    assert!(told[0].subject.starts_with("Nobody can sign for"), "{told:?}");
    let other = member.get(&end).await;
    assert_eq!(other.status, 404, "what is over cannot be ended");
    test.close().await;
}

#[tokio::test]
async fn a_member_ends_nobody_and_what_was_taken_from_a_person_takes_their_invitations_with_it() {
    let test = TestApp::demonstration().await;
    let angry = test
        .give("angry@example.org", Some(1), Role::Representative)
        .await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.give("member@example.org", Some(1), Role::Member).await;
    let page = mandates_page(&test, 1).await;
    let member = test.signed_in("member@example.org", true).await;
    for address in [format!("{page}/{angry}"), format!("{page}/{angry}/end")] {
        assert_eq!(member.get(&address).await.status, 404, "{address}");
    }
    let not = member
        .post(&format!("{page}/{angry}/end"), &[("when", "now")])
        .await;
    assert_eq!(not.status, 404);
    let leaving = test.signed_in("angry@example.org", true).await;
    let fields = [("email", "friend@example.org"), ("role", "representative")];
    assert_eq!(leaving.post(&format!("{page}/new"), &fields).await.status, 303);
    let chair = test.signed_in("chair@example.org", true).await;
    judge(&chair.get(&format!("{page}/{angry}")).await.body);
    chair
        .post(&format!("{page}/{angry}/end"), &[("when", "now")])
        .await;
    let friend = test.signed_in("friend@example.org", true).await;
    let invitation = link(&test, "friend@example.org").await;
    let page_of_it = friend.get(&invitation).await.body;
    assert!(page_of_it.contains("took this invitation back"), "{page_of_it}");
    friend.post(&format!("{invitation}/accept"), &[]).await;
    assert_eq!(friend.get(&page).await.status, 404);
    let told = test.letters("angry@example.org").await;
    assert!(told.last().unwrap().subject.contains("ends"), "{told:?}");
    test.close().await;
}

#[tokio::test]
async fn anyone_reads_how_mandates_are_renewed_and_no_name() {
    let test = TestApp::demonstration().await;
    for lang in ["fr", "nl", "en"] {
        judge(&test.get(&format!("/{lang}/mandates/renewal")).await.body);
    }
    for id in 1..=11 {
        test.give(&format!("chair{id}@example.org"), Some(id), Role::Representative)
            .await;
    }
    test.give("member@example.org", Some(1), Role::Member).await;
    test.sql("update mandate set given_how = 'claim'").await;
    let early = test.get("/mandates/renewal.json").await.json();
    assert_eq!(
        early,
        serde_json::json!([]),
        "a year that goes on would tell who began since yesterday"
    );
    test.sql("update mandate set starts = '2025-03-01'").await;
    let page = test.get("/en/mandates/renewal").await.body;
    judge(&page);
    assert!(page.contains(">12</td>") && !page.contains("chair1"), "{page}");
    let data = test.get("/mandates/renewal.json").await.json();
    assert_eq!(data[0]["begun"], 12);
    assert_eq!(data[0]["ended"], 0);
    test.sql("delete from mandate where organisation_id > 9").await;
    let few = test.get("/en/mandates/renewal").await.body;
    assert!(few.contains("not shown"), "{few}");
    test.close().await;
}
