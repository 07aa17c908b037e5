//! Nothing is asked twice: what is held of an organisation is proposed, each with where it comes from.

use super::{fine, stage, typed};
use crate::features::calls;
use crate::features::capabilities::answer::WORDS_MOST;
use crate::features::directory;
use crate::shared::web::typed::line;
use crate::testing::TestApp;

#[tokio::test]
async fn what_was_said_to_a_call_is_proposed_to_the_next_with_where_it_comes_from_and_since_when() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let door = |call: &str| format!("/en/organisations/{}/calls/{call}/capabilities", all[0].slug());
    assert_eq!(
        ana.post(&door(&call), &typed("Four of us", "yes", "0"))
            .await
            .status,
        303
    );
    test.pass(3 * 3_600);
    let now = test.app.clock.now().as_second();
    let content = calls::example::example("A garden", "policy-k7f3q2m9", (now - 60, now + 86_400));
    let organiser = test.text("select cast(organisation_id as text) from call").await;
    let mut connection = test.app.db.read().await.unwrap();
    let body = directory::published_by_ids(&mut connection, &[organiser.parse().unwrap()]).await;
    drop(connection);
    let draft = calls::example::published(&test, &body.unwrap()[0], &content).await;
    let form = ana.get(&door(&draft.address)).await;
    fine(&form);
    for said in [
        "value=\"Four of us\"",
        "Taken from your answer of 24 November 2026 to “Meals for all”.",
        "Taken from the purpose that the register gives",
    ] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    // What one does in a project stands under its name there.
    let slug = all[0].slug();
    let fields = [
        ("sending", "once"),
        ("title", "Cuisines"),
        ("organisation", slug.as_str()),
        ("origin", "nothing"),
        ("language", "en"),
        ("second_language", "nl"),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let project: i64 = test
        .text("select cast(id as text) from project")
        .await
        .parse()
        .unwrap();
    for (field, language, words) in [
        ("actions", "", "a1 b2"),
        ("action-a1-title", "en", "Cook with neighbours"),
        ("action-a1-who", "", all[0].key.as_str()),
        ("action-b2-title", "en", "Keep the accounts"),
        ("action-b2-who", "", all[1].key.as_str()),
    ] {
        test.sql(&format!(
            "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
             values ({project}, '{field}', '{language}', 1, '{words}', '', {now})"
        ))
        .await;
    }
    let form = ana.get(&door(&draft.address)).await;
    assert!(
        form.body.contains("value=\"Cook with neighbours\"")
            && form
                .body
                .contains("Taken from your actions in the project “Cuisines”"),
        "{}",
        form.body
    );
    // What one says of oneself stands above what a register says.
    test.sql(&format!(
        "insert into own_profile (id, organisation_id, purpose_fr, purpose_nl, purpose_en, area, themes, contact,
            contact_public, version, changed_by, changed_at, only_key)
         select 1, {}, '', '', 'We sew together', '', '', '', 0, 1, person.id, {now}, 'one' from person limit 1",
        all[0].id
    ))
    .await;
    let form = ana.get(&door(&draft.address)).await;
    assert!(
        form.body.contains("value=\"We sew together\"")
            && form
                .body
                .contains("Taken from your own words on your page, 24 November 2026."),
        "{}",
        form.body
    );
    test.close().await;
}

#[tokio::test]
async fn what_was_filled_in_keeps_its_source_after_a_refusal_and_a_purpose_set_aside_fills_nothing() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", true).await;
    let door = format!("/en/organisations/{}/calls/{call}/capabilities", all[0].slug());
    let source = "Taken from the purpose that the register gives";
    let filled = ana.get(&door).await;
    fine(&filled);
    assert!(filled.body.contains(source), "{}", filled.body);
    let purpose = all[0].purpose.as_deref().unwrap();
    let knowledge: String = line(purpose).chars().take(WORDS_MOST).collect();
    // Nothing was said of whether others see it: what still stands says where it comes from, what was written since does not.
    for (words, stands) in [(knowledge.as_str(), true), ("Twenty years of it", false)] {
        let fields = [("knowledge", words), ("language", "fr"), ("version", "0")];
        let refused = ana.post(&door, &fields).await;
        assert_eq!(refused.status, 422);
        for said in [source, "Filled with what we already know"] {
            assert_eq!(refused.body.contains(said), stands, "{said}: {}", refused.body);
        }
    }
    let proposed = format!("/en/organisations/{}/proposed", all[0].slug());
    assert_eq!(ana.post(&proposed, &[("wish", "aside")]).await.status, 303);
    let bare = ana.get(&door).await;
    fine(&bare);
    assert!(!bare.body.contains(source), "{}", bare.body);
    assert_eq!(ana.post(&proposed, &[("wish", "again")]).await.status, 303);
    assert!(ana.get(&door).await.body.contains(source));
    test.close().await;
}

#[tokio::test]
async fn what_was_shown_to_nobody_else_is_not_filled_in_where_everyone_reads_it() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = format!("/en/organisations/{}", all[0].slug());
    let (door, offers) = (
        format!("{page}/calls/{call}/capabilities"),
        format!("{page}/offers"),
    );
    for (shown, version, is_filled) in [("no", "0", false), ("yes", "1", true)] {
        let said = ana.post(&door, &typed("Four of us", shown, version)).await;
        assert_eq!(said.status, 303, "{}", said.body);
        let form = ana.get(&offers).await;
        fine(&form);
        let there = form.body.contains("value=\"Four of us\"");
        assert_eq!(there, is_filled, "{}", form.body);
    }
    test.close().await;
}
