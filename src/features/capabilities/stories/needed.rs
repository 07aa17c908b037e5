//! What an answer is for: ticked among the needs of the call, changed afterwards, and kept in step with the call.

use super::{fine, stage};
use crate::testing::Answer;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// What a hidden field of a page holds.
fn hidden(page: &Answer, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let after = page.body.split(&field).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

/// The number of what a call needs, of a kind.
async fn need(test: &TestApp, resource: &str) -> String {
    let sql = format!("select cast(id as text) from call_need where resource = '{resource}'");
    test.text(&sql).await
}

/// An organiser says anew what is needed, one thing alone, and publishes that instead of a version.
async fn needs_now(officer: &Browser<'_>, call: &str, version: &str, need: &[(&str, &str)]) {
    let section = format!("/en/calls/{call}/draft/answering");
    let stands = hidden(&officer.get(&section).await, "version");
    let mut fields = vec![
        ("version", stands.as_str()),
        ("minimum", "2"),
        ("need-0-resource", "places"),
        ("need-0-weight", "2"),
    ];
    fields.extend_from_slice(need);
    let saved = officer.post(&section, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let door = format!("/en/calls/{call}/publish");
    let seen = hidden(&officer.get(&door).await, "seen");
    let fields = [
        ("act", "publish"),
        ("published", version),
        ("seen", seen.as_str()),
        ("notice-en", "Said better"),
    ];
    let published = officer.post(&door, &fields).await;
    assert_eq!(published.status, 303, "{}", published.body);
}

#[tokio::test]
async fn an_answer_says_which_needs_it_is_for_until_they_are_unticked_or_gone() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    // Whoever organises it may write it anew.
    test.sql(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
         select 9, organisation_id, 'organiser', '2026-01-01', 0 from call_organiser",
    )
    .await;
    let ana = test.signed_in("ana@example.org", false).await;
    let claude = test.signed_in("claude@example.org", true).await;
    let door = format!("/en/organisations/{}/calls/{call}/capabilities", all[0].slug());
    let overview = format!("/en/calls/{call}/capabilities");
    let (visits, room) = (need(&test, "people").await, need(&test, "places").await);
    let (visits, room) = (visits.as_str(), room.as_str());
    let ticked = |id: &str| format!("value=\"{id}\" checked");
    let answer = async |version: &str, said: &[(&str, &str)]| {
        let mut fields = vec![
            ("people", "Volunteers on Saturdays"),
            ("places", "Our zeppelin"),
            ("shown", "yes"),
            ("language", "en"),
            ("version", version),
        ];
        fields.extend_from_slice(said);
        let saved = ana.post(&door, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
    };
    let form = ana.get(&door).await;
    fine(&form);
    assert!(
        form.body.contains("What is it for?") && !form.body.contains(&ticked(room)),
        "{}",
        form.body
    );

    // What is ticked is for it, whatever is said; of what is left out the words say.
    answer("0", &[("need", room)]).await;
    for lang in ["fr", "nl", "en"] {
        fine(&claude.get(&overview.replace("/en/", &format!("/{lang}/"))).await);
        fine(&ana.get(&door.replace("/en/", &format!("/{lang}/"))).await);
    }
    let seen = claude.get(&overview).await;
    assert!(
        seen.body.contains("This is for: “A room on a ground floor”.")
            && seen
                .body
                .contains("By its words this could be for: “Volunteers who call by”."),
        "{}",
        seen.body
    );
    let form = ana.get(&door).await;
    assert!(
        form.body.contains(&ticked(room)) && form.body.contains(&ticked(visits)),
        "{}",
        form.body
    );

    // What was ticked to begin with and is not any more is not meant, whatever the words say.
    answer("1", &[("need", room), ("weighed", room), ("weighed", visits)]).await;
    let seen = claude.get(&overview).await;
    assert!(
        seen.body.contains("This is for: “A room") && !seen.body.contains("By its words"),
        "{}",
        seen.body
    );
    let form = ana.get(&door).await;
    assert!(
        form.body.contains(&ticked(room)) && !form.body.contains(&ticked(visits)),
        "{}",
        form.body
    );
    answer("2", &[("weighed", room), ("weighed", visits)]).await;
    let seen = claude.get(&overview).await;
    assert!(
        !seen.body.contains("This is for:") && !seen.body.contains("By its words"),
        "{}",
        seen.body
    );

    // A need that is said in other words is the same one.
    answer("3", &[("need", room), ("weighed", visits)]).await;
    let meet = [("need-0-id", room), ("need-0-words-en", "A shelter to meet in")];
    needs_now(&claude, &call, "1", &meet).await;
    let seen = claude.get(&overview).await;
    fine(&seen);
    assert!(
        seen.body.contains("This is for: “A shelter to meet in”."),
        "{}",
        seen.body
    );

    // Of one that is gone nothing is said; a form that was opened before says nothing of it either.
    needs_now(&claude, &call, "2", &[("need-0-words-en", "A cellar")]).await;
    let seen = claude.get(&overview).await;
    fine(&seen);
    assert!(
        !seen.body.contains("This is for:") && !seen.body.contains("A shelter to meet in"),
        "{}",
        seen.body
    );
    let form = ana.get(&door).await;
    fine(&form);
    assert!(
        form.body.contains("A cellar") && !form.body.contains(" checked><label for=\"need-"),
        "{}",
        form.body
    );
    answer("4", &[("need", room)]).await;
    let kept = test
        .text("select cast(count(*) as text) from capability_need")
        .await;
    assert_eq!(kept, "0");
    test.close().await;
}

#[tokio::test]
async fn what_an_answer_was_for_that_was_taken_back_is_not_ticked_for_the_next() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let door = format!("/en/organisations/{}/calls/{call}/capabilities", all[0].slug());
    let room = need(&test, "places").await;
    let fields = [
        ("people", "Volunteers on Saturdays"),
        ("shown", "yes"),
        ("language", "en"),
        ("version", "0"),
        ("need", room.as_str()),
    ];
    assert_eq!(ana.post(&door, &fields).await.status, 303);
    let ticked = format!("value=\"{room}\" checked");
    assert!(ana.get(&door).await.body.contains(&ticked));
    assert_eq!(ana.post(&format!("{door}/withdraw"), &[]).await.status, 303);
    let form = ana.get(&door).await;
    fine(&form);
    assert!(
        form.body.contains(&format!("value=\"{room}\"")) && !form.body.contains(&ticked),
        "{}",
        form.body
    );
    test.close().await;
}
