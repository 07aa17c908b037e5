//! The addressee answers with its reasons; both tell what followed; abuse is hidden with a reason.

use super::{call_of, fine, opened, says, stage};
use crate::features::petitions;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn the_body_answers_with_its_reasons_and_both_sides_tell_what_followed() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap();
    let support = format!(
        "/en/organisations/{}/petitions/{key}/support",
        stage.second.slug()
    );
    bob.post(&support, &[]).await;
    let answer = format!("{page}/answer");
    let typed = [
        ("outcome", "partly"),
        ("words", "The hall of <Fives> opens in December."),
        ("language", "en"),
        ("sending", "once"),
    ];
    // Who answers has shown a second factor; nobody else finds the door.
    let weak = test.signed_in("claude@example.org", false).await;
    assert_eq!(weak.post(&answer, &typed).await.status, 303);
    assert_eq!(test.text("select state from petition").await, "supported");
    for other in [&ana, &bob] {
        assert_eq!(other.get(&answer).await.status, 404);
        assert_eq!(other.post(&answer, &typed).await.status, 404);
    }
    let claude = test.signed_in("claude@example.org", true).await;
    fine(&claude.get(&answer).await);
    let bare = claude.post(&answer, &[("words", "")]).await;
    assert_eq!(bare.status, 422);
    assert_eq!(Page::read(&bare.body).faults(), Vec::<String>::new());
    for field in ["outcome", "words", "language"] {
        assert!(bare.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    // Nothing to follow up yet.
    assert_eq!(ana.get(&format!("{page}/note")).await.status, 303);
    let answered = claude.post(&answer, &typed).await;
    says(&claude, &answered, "The answer is published.").await;
    assert_eq!(
        claude.post(&answer, &typed).await.header("location"),
        answered.header("location")
    );
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Answered on 24 November 2026, on time."));
    assert!(shown.body.contains("In part") && shown.body.contains("hall of &#60;Fives&#62; opens"));
    assert!(
        test.get("/en/petitions?state=answered")
            .await
            .body
            .contains("A heated place")
    );
    for asks in ["ana@example.org", "bob@example.org"] {
        let letters = test.letters(asks).await;
        assert_eq!(letters.len(), 1, "{asks}");
        assert!(letters[0].subject.contains("has answered: A heated place"));
        for said in ["In part", "The hall of <Fives> opens in December."] {
            assert!(letters[0].body.contains(said), "{said}: {}", letters[0].body);
        }
    }
    assert!(ana.get("/en/me").await.body.contains("Tell what followed"));
    // A colleague who was writing too keeps their words.
    test.give("max@example.org", Some(stage.body.id), Role::Decider)
        .await;
    let max = test.signed_in("max@example.org", true).await;
    let mut second = typed;
    second[1].1 = "Mine was better";
    second[3].1 = "another";
    let late = max.post(&answer, &second).await;
    assert!(late.status == 409 && late.body.contains("Mine was better"));

    let note = format!("{page}/note");
    assert_eq!(
        bob.post(&note, &[("words", "x"), ("language", "en")])
            .await
            .status,
        404
    );
    for (who, words, sending) in [
        (&claude, "It opened on 1 December.", "a"),
        (&ana, "Twenty people a night.", "b"),
    ] {
        fine(&who.get(&note).await);
        assert_eq!(
            who.post(&note, &[("words", ""), ("language", "en")]).await.status,
            422
        );
        let fields = [("words", words), ("language", "en"), ("sending", sending)];
        let told = who.post(&note, &fields).await;
        says(who, &told, "What followed is published.").await;
        who.post(&note, &fields).await;
        let shown = test.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.matches(words).count(), 1);
    }
    // What followed is told to the other side and to whoever asks with it: the answer, and two notes.
    let counted = async |email: &str| test.letters(email).await.len();
    assert_eq!(counted("ana@example.org").await, 2, "told what the body told");
    assert_eq!(counted("bob@example.org").await, 3);
    assert_eq!(
        counted("claude@example.org").await,
        2,
        "that it was opened, and what ana told"
    );
    // And the feed says that it moved.
    test.pass(60);
    let later = [("words", "Thirty now."), ("language", "en"), ("sending", "c")];
    assert_eq!(ana.post(&note, &later).await.status, 303);
    let feed = test.get("/en/petitions/feed.atom").await.body;
    let now = test.app.clock.now().to_string();
    assert!(feed.contains(&format!("<updated>{now}</updated>")), "{feed}");
    assert_eq!(claude.post(&format!("{page}/close"), &[]).await.status, 404);
    let closed = ana.post(&format!("{page}/close"), &[]).await;
    says(&ana, &closed, "The petition is closed.").await;
    assert_eq!(ana.get(&note).await.status, 303, "all is said");
    fine(&test.get("/en/petitions?state=ended").await);
    let withdrawn = ana.post(&format!("{page}/withdraw"), &[]).await;
    says(&ana, &withdrawn, "Nothing changed").await;
    // A link says nothing that we did not say.
    let forged = test.get(&format!("{page}?done=answered")).await.body;
    assert!(!forged.contains("The answer is published"), "{forged}");
    test.close().await;
}

#[tokio::test]
async fn a_petition_becomes_a_call_and_both_pages_say_so() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap();
    let call = format!("/en/calls/{}", call_of(&test, 1, &stage.body).await);
    let door = format!("{call}/petition");
    for other in [&ana, &test.browser()] {
        let refused = other.post(&door, &[("petition", key)]).await;
        assert!(refused.status == 404 || refused.header("location").contains("/sign-in"));
    }
    let claude = test.signed_in("claude@example.org", true).await;
    fine(&claude.get(&call).await);
    let support = format!(
        "/en/organisations/{}/petitions/{key}/support",
        stage.second.slug()
    );
    let bob = test.signed_in("bob@example.org", false).await;
    bob.post(&support, &[]).await;
    let said = claude.post(&door, &[("petition", key)]).await;
    says(&claude, &said, "Both pages say so.").await;
    let again = claude.post(&door, &[("petition", key)]).await;
    says(&claude, &again, "Nothing changed").await;
    for asks in ["ana@example.org", "bob@example.org"] {
        let letters = test.letters(asks).await;
        assert_eq!(letters.len(), 1, "{asks}");
        assert!(letters[0].subject.contains("Became a call") && letters[0].body.contains("Warm nights"));
    }
    let shown = test.get(&call).await;
    fine(&shown);
    assert!(shown.body.contains("This call came from:") && shown.body.contains(">A heated place in winter<"));
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Became the call") && shown.body.contains(&call));
    fine(&claude.get(&call).await);
    claude.post(&door, &[("petition", key), ("not", "1")]).await;
    assert!(!test.get(&page).await.body.contains("Became the call"));
    test.close().await;
}

#[tokio::test]
async fn nobody_says_of_a_petition_to_another_body_that_it_became_their_call() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap();
    test.give("max@example.org", Some(stage.second.id), Role::Officer)
        .await;
    let max = test.signed_in("max@example.org", true).await;
    let call = call_of(&test, 2, &stage.second).await;
    let door = format!("/en/calls/{call}/petition");
    let refused = max.post(&door, &[("petition", key)]).await;
    says(&max, &refused, "Nothing changed").await;
    assert!(!test.get(&page).await.body.contains("Became the call"));
    // Nor of one that was taken back, even its addressee.
    let own = format!("/en/calls/{}/petition", call_of(&test, 3, &stage.body).await);
    ana.post(&format!("{page}/withdraw"), &[]).await;
    let claude = test.signed_in("claude@example.org", true).await;
    claude.post(&own, &[("petition", key)]).await;
    assert!(!test.get(&page).await.body.contains("Became the call"));
    assert!(test.letters("ana@example.org").await.is_empty());
    test.close().await;
}

#[tokio::test]
async fn a_call_is_begun_from_a_petition_in_its_own_words() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let door = format!("{page}/call");
    let claude = test.signed_in("claude@example.org", true).await;
    let sent = [("sending", "begun-once")];
    assert_eq!(
        claude.post(&door, &sent).await.status,
        404,
        "the body organises no calls"
    );
    test.sql(&format!(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
         values (1, {}, 'organiser', '2026-01-01', 0)",
        stage.body.id
    ))
    .await;
    assert!(!ana.get(&page).await.body.contains(&door));
    assert_eq!(ana.post(&door, &sent).await.status, 404);
    let shown = claude.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains(&door), "{}", shown.body);
    let begun = claude.post(&door, &sent).await;
    let draft = begun.header("location").to_owned();
    assert_eq!(claude.post(&door, &sent).await.header("location"), draft, "once");
    let problem = claude.get(&format!("{draft}/problem")).await;
    fine(&problem);
    assert!(
        problem.body.contains("Twelve of us sleep outside."),
        "{}",
        problem.body
    );
    // Of a draft nobody is told, nor does the petition name it; of what is published, once.
    let today = test.app.clock.today();
    petitions::remind(&test.app, today).await.unwrap();
    assert!(test.letters("ana@example.org").await.is_empty());
    assert!(!test.get(&page).await.body.contains("Became the call"));
    let call = call_of(&test, 1, &stage.body).await;
    test.sql(&format!(
        "insert into petition_call (petition_id, call_id, created_at)
         select petition.id, call.id, 0 from petition, call where call.address = '{call}'"
    ))
    .await;
    for _ in 0..2 {
        petitions::remind(&test.app, today).await.unwrap();
    }
    let letters = test.letters("ana@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].subject.contains("Became a call"));
    test.close().await;
}

#[tokio::test]
async fn both_sides_are_asked_once_what_became_of_an_answer_by_which_something_is_to_be_done() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let claude = test.signed_in("claude@example.org", true).await;
    let typed = [
        ("outcome", "yes"),
        ("words", "In spring."),
        ("language", "en"),
        ("sending", "once"),
    ];
    assert_eq!(claude.post(&format!("{page}/answer"), &typed).await.status, 303);
    let look = async || {
        for _ in 0..2 {
            let today = test.app.clock.today();
            petitions::remind(&test.app, today).await.unwrap();
        }
    };
    let asked = async |email: &str| {
        let letters = test.letters(email).await;
        let asked = letters
            .iter()
            .filter(|letter| letter.subject.contains("What became of it? A heated place"));
        asked.count()
    };
    test.pass(89 * 24 * 3600);
    look().await;
    assert_eq!(asked("ana@example.org").await, 0);
    test.pass(24 * 3600);
    look().await;
    for email in ["ana@example.org", "claude@example.org"] {
        assert_eq!(asked(email).await, 1, "{email}");
    }
    test.close().await;
}

#[tokio::test]
async fn nobody_is_asked_what_became_of_what_was_answered_long_before() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let claude = test.signed_in("claude@example.org", true).await;
    let typed = [
        ("outcome", "yes"),
        ("words", "In spring."),
        ("language", "en"),
        ("sending", "once"),
    ];
    assert_eq!(claude.post(&format!("{page}/answer"), &typed).await.status, 303);
    let before = test.letters("ana@example.org").await.len();
    test.pass(400 * 24 * 3600);
    let today = test.app.clock.today();
    petitions::remind(&test.app, today).await.unwrap();
    assert_eq!(test.letters("ana@example.org").await.len(), before);
    test.close().await;
}
