//! What a receipt promises holds: until the deadline an answer may be corrected and sent again, whatever its readers would do; and
//! people are told what they can do, what they did, and for what they wait.

use super::building::{DAY, together};
use super::{OPEN, Scene, fine, say, state, third};
use crate::shared::authz::Role;
use crate::testing::page::unescaped;
use crate::testing::{Answer, TestApp};

/// The officer of the organiser answers an application that stands somewhere.
async fn answer(test: &TestApp, (verdict, reason, seen): (&str, &str, &str), application: &str) -> Answer {
    let officer = test.signed_in("officer@example.org", true).await;
    let fields = [("verdict", verdict), ("reason", reason), ("seen", seen)];
    officer.post(&format!("{application}/read"), &fields).await
}

#[tokio::test]
async fn until_the_deadline_an_answer_is_only_given_back_and_may_be_corrected_and_sent_again() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("You may correct it") && shown.body.contains("Correct it and send it again"),
        "{}",
        shown.body
    );
    assert!(
        !second
            .get(&application)
            .await
            .body
            .contains("Correct it and send it again"),
        "whoever leads sends"
    );
    // Who reads it is told what the group was promised, and may only give it back.
    let officer = test.signed_in("officer@example.org", true).await;
    let read = officer.get(&application).await;
    fine(&read);
    assert!(
        read.body
            .contains("The group may correct it and send it in again"),
        "{}",
        read.body
    );
    assert!(
        !read.body.contains("You may correct it")
            && read.body.contains("value=\"return\"")
            && !read.body.contains("value=\"admit\"")
            && read.body.contains("The receipt promises the group"),
        "{}",
        read.body
    );
    let early = answer(&test, ("admit", "", "submitted 1"), &application).await;
    assert_eq!(early.status, 422);
    assert!(
        early.body.contains("Not yet: until the deadline"),
        "{}",
        early.body
    );
    assert_eq!(state(&test).await, "submitted 1 1");
    // Given back, it says how and by when it is completed.
    let back = answer(
        &test,
        ("return", "Il manque un lieu.", "submitted 1"),
        &application,
    )
    .await;
    assert_eq!(back.status, 303, "{}", back.body);
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("Complete it and send it again")
            && shown.body.contains("What you complete is not late")
            && shown.body.contains("No date is set for that"),
        "{}",
        shown.body
    );
    let letters = test.letters("lead@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.body.contains("Il manque un lieu.")
                && letter.body.contains("The group: ")
                && letter.body.contains("The call: “")
                && letter.subject.contains("To be completed")),
        "{letters:?}"
    );
    say(&test, "problem", "fr", "Ce que les lecteurs demandaient.", "").await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    assert_eq!(state(&test).await, "submitted 2 2");
    // The first second after the deadline it may be found complete; people still read for what they wait.
    test.pass(OPEN);
    let done = answer(&test, ("admit", "", "submitted 2"), &application).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("The project stays yours")
            && !shown.body.contains("You may correct it")
            && !shown.body.contains("Correct it and send it again"),
        "{}",
        shown.body
    );
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("Nothing can be corrected or sent any more")
            && !page.body.contains("Nothing stands against freezing"),
        "{}",
        page.body
    );
    // The deadline is put off, after an outage: what was found complete may be corrected again.
    test.sql(&format!(
        "update call_version set document = replace(document, '{}', '{}')",
        scene.deadline,
        scene.deadline + 86_400
    ))
    .await;
    say(&test, "problem", "fr", "Encore un mot.", "").await;
    scene.signed(&lead, &second).await;
    assert_eq!(
        state(&test).await,
        "admissible 3 2",
        "it stands until the new one arrives"
    );
    assert_eq!(scene.send(&lead).await.status, 303);
    assert_eq!(state(&test).await, "submitted 3 3");
    test.close().await;
}

#[tokio::test]
async fn what_is_built_together_is_neither_chosen_nor_closed_before_its_last_day() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, together).await;
    let organiser = test
        .text("select cast(min(organisation_id) as text) from call_organiser")
        .await;
    let organiser = Some(organiser.parse().unwrap());
    test.give("officer@example.org", organiser, Role::Decider).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    // The answers are in; it is not yet built together: it may be found complete and read, and nothing is chosen.
    test.pass(11 * DAY);
    for (verdict, seen) in [("admit", "submitted 1"), ("examine", "admissible 1")] {
        let read = answer(&test, (verdict, "", seen), &application).await;
        assert_eq!(read.status, 303, "{}", read.body);
    }
    let officer = test.signed_in("officer@example.org", true).await;
    let shown = officer.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("nothing is chosen before")
            && !shown.body.contains("The receipt promises the group")
            && !shown.body.contains("value=\"select\"")
            && !shown.body.contains("value=\"decline\""),
        "{}",
        shown.body
    );
    let no = ("decline", "Non.", "under_examination 1");
    let early = answer(&test, no, &application).await;
    assert_eq!(early.status, 422);
    assert!(
        early.body.contains("Not yet: the call is built together"),
        "{}",
        early.body
    );
    // While it is built together the group changes what it sent, as its receipt promises, whatever was read meanwhile.
    test.pass(3 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(answer(&test, no, &application).await.status, 422);
    say(&test, "problem", "fr", "Ce que disait la réunion.", "").await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    assert_eq!(state(&test).await, "submitted 2 2");
    let close = answer(&test, ("close", "Clos.", "submitted 2"), &application).await;
    assert_eq!(close.status, 422);
    for (verdict, seen) in [("admit", "submitted 2"), ("examine", "admissible 2")] {
        let read = answer(&test, (verdict, "", seen), &application).await;
        assert_eq!(read.status, 303, "{}", read.body);
    }
    let groups = format!("/en/calls/{}/groups", scene.call);
    let page = lead.get(&groups).await;
    fine(&page);
    assert!(
        page.body.contains("You may say otherwise until the last day"),
        "{}",
        page.body
    );
    // Where an answer was given all the same, the page of the groups promises nothing any more.
    test.sql("update application set state = 'decided'").await;
    let page = lead.get(&groups).await;
    fine(&page);
    assert!(
        page.body.contains("it does not change here any more")
            && !page.body.contains("You may say otherwise until the last day"),
        "{}",
        page.body
    );
    test.sql("update application set state = 'under_examination'")
        .await;
    // After the last day whoever decides answers.
    test.pass(14 * DAY);
    let yes = ("select", "Oui.", "under_examination 2");
    let done = answer(&test, yes, &application).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(state(&test).await, "decided 2 2");
    test.close().await;
}

#[tokio::test]
async fn each_act_says_what_happened_and_the_call_leads_those_who_answered_to_their_own_answer() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let call = format!("/en/calls/{}", scene.call);
    let invites = format!("/projects/new?call={}", scene.call);
    assert!(lead.get(&call).await.body.contains(&invites));
    assert_eq!(scene.freeze(&lead).await.status, 303);
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body
            .contains("The version is frozen; each partner can sign it."),
        "{}",
        page.body
    );
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    let page = lead.get(&scene.page()).await;
    assert!(page.body.contains("The version is signed for"), "{}", page.body);
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    let application = scene.send(&lead).await.header("location").to_owned();
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(shown.body.contains("The application was sent."), "{}", shown.body);
    // Nobody else learns from the page of the call that there is an answer.
    for own in [&lead, &second] {
        let told = own.get(&call).await;
        fine(&told);
        assert!(
            told.body.contains("Your answer: ") && told.body.contains(&application),
            "{}",
            told.body
        );
        assert!(!told.body.contains(&invites), "{}", told.body);
    }
    let other = test.get(&call).await;
    assert!(
        !other.body.contains("Your answer: ") && other.body.contains(&invites),
        "{}",
        other.body
    );
    let withdrawn = lead.post(&format!("{application}/withdraw"), &[]).await;
    assert_eq!(withdrawn.status, 303, "{}", withdrawn.body);
    let shown = lead.get(&application).await;
    assert!(
        shown.body.contains("The application was withdrawn."),
        "{}",
        shown.body
    );
    // What was withdrawn is still there to be gone on with, as long as anything may be sent.
    let goes_on = "You began “Cuisines partagées”: go on";
    let page = lead.get(&call).await.body;
    assert!(page.contains(&invites) && page.contains(goes_on), "{page}");
    // Whoever begins an answer to a call that is over is told so first.
    test.pass(OPEN);
    let lead = test.signed_in("lead@example.org", true).await;
    let page = lead.get(&call).await;
    fine(&page);
    assert!(!page.body.contains(goes_on), "{}", page.body);
    let begun = lead.get(&format!("/en{invites}")).await;
    fine(&begun);
    assert!(
        begun.body.contains("This call is over") && !begun.body.contains("This project will answer a call"),
        "{}",
        begun.body
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_acts_for_two_still_answers_for_the_other_once_one_has_and_goes_on_with_what_was_begun() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let other = third(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let call = format!("/en/calls/{}", scene.call);
    let invites = format!("/projects/new?call={}", scene.call);
    // What was begun from the call, and answers nothing yet, is gone on with from its page.
    let slug = other.slug();
    let fields = [
        ("sending", "another"),
        ("title", "Jardins du soir"),
        ("organisation", slug.as_str()),
        ("origin", "call"),
        ("origin_address", scene.call.as_str()),
        ("language", "fr"),
        ("second_language", ""),
    ];
    let third = test.signed_in("third@example.org", true).await;
    let begun = third.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = third.get(&call).await;
    fine(&page);
    assert!(
        page.body.contains("You began “Jardins du soir”: go on")
            && page
                .body
                .contains(&format!("href=\"{}\"", begun.header("location")))
            && page.body.contains("Answer with another project"),
        "{}",
        page.body
    );
    assert!(!second.get(&call).await.body.contains("Jardins du soir"));
    // Whoever acts for another besides is asked for that one alone.
    let first = &scene.partners[0];
    test.give("third@example.org", Some(first.id), Role::Representative)
        .await;
    let third = test.signed_in("third@example.org", true).await;
    let page = unescaped(&third.get(&call).await.body).replace("&#39;", "'");
    assert!(
        page.contains("“Jardins du soir”: go on")
            && page.contains(&format!("Answer with a project of {}", first.name))
            && !page.contains("Answer with another project")
            && !page.contains(&format!("{invites}&organisation={}", other.slug())),
        "{page}"
    );
    test.sql("update project set state = 'ended' where origin = 'call'")
        .await;
    assert!(!third.get(&call).await.body.contains("Jardins du soir"));
    // One of the two for which somebody acts has answered: which is said, and the other may.
    test.give("lead@example.org", Some(other.id), Role::Representative)
        .await;
    scene.signed(&lead, &second).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = lead.get(&call).await;
    fine(&page);
    let body = unescaped(&page.body);
    let written = |name: &str| name.replace('\'', "&#39;");
    assert!(
        body.contains(&format!(
            "Answer of {}: Cuisines partagées",
            written(&scene.partners[0].name)
        )) && body.contains(&format!("Answer with a project of {}", written(&other.name)))
            && body.contains(&format!("{invites}&organisation={}", other.slug())),
        "{body}"
    );
    let second = second.get(&call).await.body;
    assert!(
        second.contains("Your answer: Cuisines partagées") && !second.contains(&invites),
        "{second}"
    );
    for lang in ["fr", "nl"] {
        fine(&lead.get(&call.replacen("/en/", &format!("/{lang}/"), 1)).await);
    }
    test.close().await;
}
