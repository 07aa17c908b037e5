//! An answer that came by letter, by telephone or in person is typed in for those who have no account.

use super::organising::{self, declare, says};
use super::{Scene, plain};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

#[tokio::test]
async fn what_a_partner_without_an_account_answered_by_telephone_is_typed_in_once_and_says_so_to_all() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(
        "update mandate set ended_at = 1 where person_id in (select id from person where email = 'second@example.org')",
    )
    .await;
    let second = &scene.partners[1];
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    let page = plain(&city.get(&scene.page()).await);
    assert!(page.contains("Nobody answers here for"), "{page}");
    for partner in [second.key.as_str(), ""] {
        let asked = [("partner", partner), ("question", "Whose kitchens?")];
        let asked = city.post(&format!("{}/questions", scene.page()), &asked).await;
        assert_eq!(asked.status, 303, "{}", asked.body);
    }
    // Whoever reads for the body that asked finds on their own page whom they have to telephone, and nobody else does.
    let waits = "A question to put to";
    assert_eq!(plain(&city.get("/en/me").await).matches(waits).count(), 1);
    assert!(!plain(&fund.get("/en/me").await).contains(waits));
    let of = |partner: &str| format!("select cast(id as text) from question where partner = '{partner}'");
    let (theirs, leads) = (test.text(&of(&second.key)).await, test.text(&of("")).await);
    let door = |question: &str| format!("{}/questions/{question}", scene.page());
    let page = plain(&city.get(&scene.page()).await);
    assert!(
        page.contains(&format!("{}?funder=", door(&theirs)))
            && !page.contains(&format!("{}?funder=", door(&leads))),
        "{page}"
    );
    // Whoever has an account answers there.
    let own = plain(&city.get(&door(&leads)).await);
    assert!(
        own.contains("will come from their account") && !own.contains("<textarea"),
        "{own}"
    );
    let today = test.app.clock.today();
    let (today, tomorrow) = (today.to_string(), today.tomorrow().unwrap().to_string());
    let told = [
        ("answer", "Those of the school."),
        ("language", "en"),
        ("how", "telephone"),
        ("on", today.as_str()),
    ];
    let refused = city.post(&door(&leads), &told).await;
    assert_eq!(refused.status, 422);
    // Another who examines it had them on the telephone, once they said that nothing ties them.
    assert_eq!(fund.post(&door(&theirs), &told).await.status, 404);
    scene.declare(&fund).await;
    let blank = plain(&fund.get(&door(&theirs)).await);
    assert!(blank.contains("<textarea"), "{blank}");
    for (field, wrong) in [
        ("how", ""),
        ("on", tomorrow.as_str()),
        ("on", "2020-01-01"),
        ("answer", " "),
    ] {
        let wrong = told.map(|(name, value)| (name, if name == field { wrong } else { value }));
        let refused = fund.post(&door(&theirs), &wrong).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(
            refused.body.contains(&format!("href=\"#{field}\"")),
            "{}",
            refused.body
        );
    }
    let kept = fund.post(&door(&theirs), &told).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert!(!plain(&city.get("/en/me").await).contains(waits));
    let late = city.post(&door(&theirs), &told).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("answered meanwhile"), "{}", late.body);
    let how_many = "select cast(count(*) as text) from answer where told_how = 'telephone'";
    assert_eq!(test.text(how_many).await, "1");
    let letters = test.letters("city@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.body.contains("answers your question")),
        "whoever asked is told"
    );
    // All who examine it and all who ask read how it came and who typed it in.
    let lead = test.signed_in("lead@example.org", true).await;
    for (browser, page) in [
        (&city, scene.page()),
        (&fund, scene.page()),
        (&lead, "/en/applications/shared-k7f3q2m9".to_owned()),
    ] {
        let page = plain(&browser.get(&page).await);
        for said in ["Those of the school.", "told by telephone on", "typed in by"] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    let done = "select cast(count(*) as text) from journal where act = 'question-answered-for-others'";
    assert_eq!(test.text(done).await, "1");
    test.close().await;
}

#[tokio::test]
async fn an_organiser_that_left_the_call_hears_of_no_answer_that_another_types_in() {
    let test = TestApp::demonstration().await;
    let scene = organising::Scene::make(&test).await;
    test.sql(
        "update mandate set ended_at = 1 where person_id in (select id from person where email = 'second@example.org')",
    )
    .await;
    let one = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    declare(&one).await;
    declare(&other).await;
    let second = scene.partners[1].key.as_str();
    let questions = [("partner", second), ("question", "Who keeps the keys?")];
    assert_eq!(says(&other, "questions", &questions).await, 303);
    let first = test.text("select cast(id as text) from question").await;
    let today = test.app.clock.today().to_string();
    let told = [
        ("answer", "The school."),
        ("language", "en"),
        ("how", "letter"),
        ("on", today.as_str()),
    ];
    let letters = async || {
        let letters = test.letters("other@example.org").await;
        let about = letters.iter();
        about
            .filter(|one| one.body.contains("answers your question"))
            .count()
    };
    // As long as it organises the call it is told.
    assert_eq!(says(&one, &format!("questions/{first}"), &told).await, 303);
    assert_eq!(letters().await, 1);
    assert_eq!(says(&other, "questions", &questions).await, 303);
    test.sql(&format!(
        "update call_organiser set state = 'left' where organisation_id = {}",
        scene.organisers[1].id
    ))
    .await;
    let of = format!("select cast(id as text) from question where id <> {first}");
    let then = test.text(&of).await;
    assert_eq!(says(&one, &format!("questions/{then}"), &told).await, 303);
    assert_eq!(letters().await, 1, "it examines nothing any more");
    test.close().await;
}

/// Somebody who examines asks the second partner how many kitchens there are: the number of that question.
async fn asked(test: &TestApp, scene: &Scene, browser: &Browser<'_>) -> String {
    let asked = [
        ("partner", scene.partners[1].key.as_str()),
        ("question", "How many kitchens?"),
    ];
    let asked = browser.post(&format!("{}/questions", scene.page()), &asked).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    test.text("select cast(id as text) from question").await
}

/// What was said by telephone today, as it is typed in, in the place of what was corrected so many times.
fn telephoned<'a>(today: &'a str, words: &'a str, corrects: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("answer", words),
        ("language", "en"),
        ("how", "telephone"),
        ("on", today),
        ("corrects", corrects),
    ]
}

#[tokio::test]
async fn what_was_typed_in_wrongly_is_corrected_and_all_read_both_texts_and_who_corrected_it() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let mandate = "where person_id in (select id from person where email = 'second@example.org')";
    test.sql(&format!("update mandate set ended_at = 1 {mandate}"))
        .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    let question = asked(&test, &scene, &city).await;
    let door = format!("{}/questions/{question}", scene.page());
    let today = test.app.clock.today().to_string();
    let telling = |words: &'static str, corrects: &'static str| telephoned(&today, words, corrects);
    assert_eq!(city.post(&door, &telling("Sixty of them.", "")).await.status, 303);
    // Another examines it, and heard it too.
    assert_eq!(fund.get(&door).await.status, 404);
    scene.declare(&fund).await;
    let page = plain(&fund.get(&scene.page()).await);
    assert!(page.contains("Correct their answer"), "{page}");
    let page = plain(&fund.get(&door).await);
    for said in ["Sixty of them.</textarea>", "name=\"corrects\" value=\"0\""] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let done = fund.post(&door, &telling("Sixteen of them.", "0")).await;
    assert_eq!(done.status, 303, "{}", done.body);
    // Of two at once the second reads what the first saved, and may put theirs in its place then.
    let late = city.post(&door, &telling("Six of them.", "0")).await;
    assert_eq!(late.status, 422);
    for said in [
        "answered meanwhile",
        "Sixteen of them.",
        "Six of them.</textarea>",
        "name=\"corrects\" value=\"1\"",
    ] {
        assert!(late.body.contains(said), "{said}: {}", late.body);
    }
    assert_eq!(test.text("select words from answer").await, "Sixteen of them.");
    let letters = test.letters("city@example.org").await;
    assert!(
        letters.iter().any(|one| one.subject.contains("was corrected")),
        "whoever asked is told"
    );
    // All who examine it and all who ask read the new text, what it said before, when it was corrected and by whom.
    let lead = test.signed_in("lead@example.org", true).await;
    let theirs = "/en/applications/shared-k7f3q2m9".to_owned();
    for (browser, page) in [(&city, scene.page()), (&lead, theirs.clone())] {
        let page = plain(&browser.get(&page).await);
        for said in [
            "Sixteen of them.",
            "What it said before",
            "Sixty of them.",
            "corrected on",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    assert!(!plain(&lead.get(&theirs).await).contains("Correct this answer"));
    // Once they have an account it is theirs to correct, and nobody else's.
    test.sql(&format!("update mandate set ended_at = null {mandate}"))
        .await;
    let refused = city.post(&door, &telling("Six of them.", "1")).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    let own = test.signed_in("second@example.org", true).await;
    let page = plain(&own.get(&theirs).await);
    assert!(page.contains("Correct this answer"), "{page}");
    let own_door = format!("{theirs}/questions/{question}");
    assert_eq!(
        lead.post(&own_door, &[("answer", "None.")]).await.status,
        422,
        "the lead answers once for a partner and changes nothing that it said"
    );
    let done = own
        .post(&own_door, &[("answer", "Sixteen, and two in spring.")])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = plain(&city.get(&scene.page()).await);
    for said in [
        "Sixteen, and two in spring.",
        "Sixteen of them.",
        "Sixty of them.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Correct their answer"), "{page}");
    let texts = "select cast(count(*) as text) from answer_before";
    assert_eq!(test.text(texts).await, "2");
    let done = "select cast(count(*) as text) from journal where act = 'answer-corrected'";
    assert_eq!(test.text(done).await, "2");
    test.close().await;
}

#[tokio::test]
async fn a_question_about_what_came_on_paper_is_due_of_whoever_found_it_with_their_account() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // A sheet belongs to no project.
    test.sql("update application set project_id = null").await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let asked = [
        ("partner", scene.partners[1].key.as_str()),
        ("question", "Whose kitchens?"),
    ];
    let asked = city.post(&format!("{}/questions", scene.page()), &asked).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let due = "Answer a question: application K7F3-Q2M9";
    for (who, is_asked) in [("second", true), ("lead", false)] {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let page = plain(&browser.get("/en/me/deadlines").await);
        assert_eq!(page.contains(due), is_asked, "{who}: {page}");
    }
    test.close().await;
}

#[tokio::test]
async fn of_two_who_correct_an_answer_at_once_the_second_is_told_and_no_text_is_lost() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(
        "update mandate set ended_at = 1 where person_id in (select id from person where email = 'second@example.org')",
    )
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    for browser in [&city, &fund] {
        scene.declare(browser).await;
    }
    let question = asked(&test, &scene, &city).await;
    let door = format!("{}/questions/{question}", scene.page());
    let today = test.app.clock.today().to_string();
    let telling = |words: &'static str, corrects: &'static str| telephoned(&today, words, corrects);
    assert_eq!(city.post(&door, &telling("Sixty of them.", "")).await.status, 303);
    let (sixteen, six) = (telling("Sixteen.", "0"), telling("Six.", "0"));
    let (one, other) = tokio::join!(city.post(&door, &sixteen), fund.post(&door, &six));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "{} {}", one.body, other.body);
    let before = "select string_agg(words, '|') from answer_before";
    assert_eq!(test.text(before).await, "Sixty of them.");
    test.close().await;
}
