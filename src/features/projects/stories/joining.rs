//! How a project begins, and how organisations come in, lead and leave.

use jiff::ToSpan;

use super::{begin, fine, join, represented, some, written};
use crate::features::projects;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn a_project_begins_with_a_title_and_exists_for_nobody_else() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    fine(&lead.get("/en/projects/new").await);
    let bad = lead.post("/en/projects/new", &[("title", "")]).await;
    assert_eq!(bad.status, 422);
    assert!(bad.body.contains("href=\"#title\"") && bad.body.contains("href=\"#language\""));
    let page = begin(&lead, &both[0], "Cuisines partagées de la Lys").await;
    assert!(
        page.starts_with("/en/projects/cuisines-partagees-de-la-lys-"),
        "{page}"
    );
    let again = begin(&lead, &both[0], "Cuisines partagées de la Lys").await;
    assert_eq!(page, again, "sent twice, it is one");
    let shown = lead.get(&page).await;
    fine(&shown);
    assert!(
        shown
            .body
            .contains("<h1 lang=\"fr\">Cuisines partagées de la Lys</h1>")
    );
    for place in ["/en/projects", "/en/me"] {
        let there = lead.get(place).await;
        fine(&there);
        assert!(there.body.contains(&format!("href=\"{page}\"")), "{place}");
    }
    let stranger = test.signed_in("second@example.org", false).await;
    let wrong = page.replace(|letter: char| letter.is_ascii_digit(), "z");
    for part in ["", "/team", "/invite", "/needs"] {
        let there = stranger.get(&format!("{page}{part}")).await;
        assert_eq!(there.status, 404, "{part}");
        let nowhere = stranger.get(&format!("{wrong}{part}")).await;
        assert_eq!(
            there.body.replace(&page[3..], ""),
            nowhere.body.replace(&wrong[3..], "")
        );
    }
    assert_eq!(test.get(&page).await.status, 303, "led to the door");
    test.close().await;
}

#[tokio::test]
async fn an_invitation_is_read_and_accepted_and_the_lead_changes_hands_by_the_word_of_who_takes_it() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    let team = format!("{page}/team");
    let found = lead
        .get(&format!("{team}?q={}", all[1].name.replace(' ', "+")))
        .await;
    fine(&found);
    let slug = all[1].slug();
    let way = format!("{page}/invite?organisation={slug}");
    fine(&lead.get(&way).await);
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", "Vous connaissez le quartier."),
        ("sending", "invite-1"),
    ];
    assert_eq!(
        lead.post(&format!("{page}/invite"), &fields[..1]).await.status,
        422
    );
    assert_eq!(lead.post(&format!("{page}/invite"), &fields).await.status, 303);
    assert_eq!(
        lead.post(&format!("{page}/invite"), &fields).await.status,
        303,
        "once"
    );
    // Whom it invited already, and itself, it is told at once.
    for there in [&slug, &all[0].slug()] {
        let again = lead.get(&format!("{page}/invite?organisation={there}")).await;
        fine(&again);
        assert!(
            again.body.contains("there is nothing more to send"),
            "{}",
            again.body
        );
        assert!(!again.body.contains("name=\"role\""), "no form for nothing");
    }
    let letters = test.letters("second@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].body.contains("You may answer until"),
        "{}",
        letters[0].body
    );
    assert!(letters[0].body.contains("Vous connaissez le quartier.") && letters[0].body.contains(&page));
    // Since when and until when stands wherever the invitation does.
    let team_page = lead.get(&team).await.body;
    assert!(
        team_page.contains("invited on 24 November 2026, may answer until"),
        "{team_page}"
    );
    for list in ["/en/me", "/en/projects"] {
        let told = second.get(list).await.body;
        assert!(told.contains("invited on 24 November 2026"), "{list}: {told}");
    }
    let told = second.get(&page).await.body;
    assert!(
        told.contains("You were invited on 24 November 2026, and may answer until"),
        "{told}"
    );
    // Who is invited reads what it is about, and nothing more.
    let invited = second.get(&page).await;
    fine(&invited);
    assert!(
        invited.body.contains("Vous connaissez le quartier.") && invited.body.contains("value=\"accept\"")
    );
    assert_eq!(second.get(&format!("{page}/needs")).await.status, 404);
    assert!(!invited.body.contains("value=\"withdraw\""));
    let say = |slug: String, step: &'static str| [("organisation", slug), ("step", step.to_owned())];
    let post = async |who: &crate::testing::browser::Browser<'_>, slug: &str, step: &'static str| {
        let fields = say(slug.to_owned(), step);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        who.post(&team, &fields).await.status
    };
    assert_eq!(
        post(&third, &slug, "accept").await,
        404,
        "nobody answers for others"
    );
    assert_eq!(post(&lead, &slug, "accept").await, 404, "nor does the lead");
    assert_eq!(post(&second, &slug, "accept").await, 303);
    assert_eq!(test.letters("lead@example.org").await.len(), 1);
    let shown = second.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains(&written(&all[0].name)));
    // The lead cannot just leave; it is offered, and taken by who takes it.
    assert_eq!(post(&lead, &all[0].slug(), "leave").await, 303);
    assert_eq!(lead.get(&page).await.status, 200);
    assert_eq!(post(&second, &slug, "take-over").await, 303);
    assert_eq!(
        second
            .get(&format!("{page}/invite?organisation={}", all[2].slug()))
            .await
            .status,
        404
    );
    assert_eq!(post(&lead, &slug, "offer").await, 303);
    assert!(second.get(&page).await.body.contains("value=\"take-over\""));
    assert_eq!(post(&second, &slug, "take-over").await, 303);
    assert_eq!(
        lead.get(&format!("{page}/invite?organisation={}", all[2].slug()))
            .await
            .status,
        404
    );
    join(&second, &third, &page, &all[2]).await;
    // Who led before may leave now, and what it was in is closed to it.
    // One click asks first, and says what goes with it.
    let own = all[0].slug();
    let asked = lead
        .post(&team, &[("organisation", &*own), ("step", "leave")])
        .await;
    let asks = format!("{page}/leave?organisation={own}");
    assert_eq!(asked.header("location"), asks);
    assert_eq!(lead.get(&page).await.status, 200, "nothing was left by that");
    let asking = lead.get(&asks).await;
    fine(&asking);
    assert!(
        asking.body.contains("You cannot come back by yourselves"),
        "{}",
        asking.body
    );
    let left = lead
        .post(&format!("{page}/leave"), &[("organisation", &*own)])
        .await;
    let told = lead.get(left.header("location")).await;
    assert!(told.body.contains("You have left the project."), "{}", told.body);
    assert_eq!(lead.get(&page).await.status, 404);
    fine(&third.get(&team).await);
    test.close().await;
}

#[tokio::test]
async fn an_invitation_that_nobody_answers_ends_and_another_may_stand_in_for_it() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    let (second_slug, third_slug) = (all[1].slug(), all[2].slug());
    let invite = format!("{page}/invite");
    let fields = [
        ("organisation", second_slug.as_str()),
        ("role", "associated"),
        ("words", ""),
    ];
    assert_eq!(lead.post(&invite, &fields).await.status, 303);
    let fields = [
        ("organisation", third_slug.as_str()),
        ("role", "partner"),
        ("words", ""),
        ("instead", all[1].key.as_str()),
    ];
    assert_eq!(lead.post(&invite, &fields).await.status, 303);
    let told = test.letters("second@example.org").await;
    assert_eq!(told.len(), 2, "invited, then told that it is not any more");
    let second = test.signed_in("second@example.org", false).await;
    let told = second.get(&page).await;
    assert_eq!(told.status, 404);
    assert_eq!(Page::read(&told.body).faults(), Vec::<String>::new());
    assert!(
        told.body
            .contains("The invitation to this project was taken back")
            && !told.body.contains("Jardins"),
        "{}",
        told.body
    );
    // Whoever had the page open and answers reads the same.
    let fields = [("organisation", second_slug.as_str()), ("step", "accept")];
    let answered = second.post(&format!("{page}/team"), &fields).await;
    assert_eq!(answered.status, 404);
    assert!(
        answered
            .body
            .contains("The invitation to this project was taken back")
    );
    test.give(
        "stranger@example.org",
        Some(some(&test, 4).await[3].id),
        Role::Representative,
    )
    .await;
    let stranger = test.signed_in("stranger@example.org", false).await;
    let nothing = stranger.get(&page).await;
    assert_eq!(nothing.status, 404);
    assert!(!nothing.body.contains("The invitation to this project"));
    let today = test.app.clock.today();
    projects::look_after(&test.app).await.unwrap();
    assert_eq!(third.get(&page).await.status, 200, "there is time left");
    let invited = test.letters("third@example.org").await.len();
    test.pass(23 * 24 * 3600);
    for _ in 0..2 {
        projects::look_after(&test.app).await.unwrap();
    }
    let told = test.letters("third@example.org").await;
    assert_eq!(told.len(), invited + 1, "a week before the end, once");
    assert!(
        told.iter()
            .any(|letter| letter.body.contains("may still answer until")),
        "{told:?}"
    );
    test.pass(8 * 24 * 3600);
    assert!(test.app.clock.today() > today.saturating_add(30.days()));
    let third = test.signed_in("third@example.org", false).await;
    let fields = [("organisation", third_slug.as_str()), ("step", "accept")];
    assert_eq!(third.post(&format!("{page}/team"), &fields).await.status, 303);
    assert!(
        third
            .get(&page)
            .await
            .body
            .contains("The time to answer this invitation is over")
    );
    projects::look_after(&test.app).await.unwrap();
    projects::look_after(&test.app).await.unwrap();
    let late = third.get(&page).await;
    assert_eq!(late.status, 404, "what came too late counts for nothing");
    assert!(late.body.contains("The time to answer this invitation is over"));
    let lead = test.signed_in("lead@example.org", false).await;
    let team = lead.get(&format!("{page}/team")).await;
    fine(&team);
    assert!(team.body.contains("did not answer before"));
    let letters = test.letters("lead@example.org").await;
    assert_eq!(letters.len(), 1, "once");
    test.close().await;
}

#[tokio::test]
async fn an_organisation_is_asked_once_in_thirty_days_whatever_it_answered() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    let slug = all[1].slug();
    let invite = format!("{page}/invite");
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    assert_eq!(lead.post(&invite, &fields).await.status, 303);
    let decline = [("organisation", slug.as_str()), ("step", "decline")];
    assert_eq!(second.post(&format!("{page}/team"), &decline).await.status, 303);
    test.pass(29 * 24 * 3600);
    let lead = test.signed_in("lead@example.org", false).await;
    let again = lead.post(&invite, &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("less than thirty days ago"));
    let found = lead
        .get(&format!("{page}/team?q={}", all[1].name.replace(' ', "+")))
        .await;
    fine(&found);
    assert!(found.body.contains("invited lately: possible again on"));
    assert_eq!(test.letters("second@example.org").await.len(), 1);
    test.pass(24 * 3600);
    assert_eq!(lead.post(&invite, &fields).await.status, 303);
    assert_eq!(test.letters("second@example.org").await.len(), 2);
    test.close().await;
}

#[tokio::test]
async fn what_is_missing_is_said_in_two_lines_and_found_once() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins").await;
    let needs = format!("{page}/needs");
    fine(&lead.get(&needs).await);
    assert_eq!(lead.post(&needs, &[("words", "")]).await.status, 422);
    let fields = [
        ("sending", "once"),
        ("resource", "places"),
        ("words", "Une cuisine,\r\n deux matins"),
        ("weight", "3"),
    ];
    for _ in 0..2 {
        assert_eq!(lead.post(&needs, &fields).await.status, 303);
    }
    let mut connection = test.app.db.read().await.unwrap();
    let project: i64 = sqlx::query_scalar("select id from project")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    let said = projects::needs(&mut connection, project).await.unwrap();
    assert_eq!(said.len(), 1);
    assert_eq!(
        (said[0].words.as_str(), said[0].weight),
        ("Une cuisine, deux matins", 3)
    );
    let id = said[0].id.to_string();
    assert!(lead.get(&page).await.body.contains("Une cuisine, deux matins"));
    assert_eq!(lead.post(&needs, &[("met", &id)]).await.status, 303);
    assert!(
        projects::needs(&mut connection, project)
            .await
            .unwrap()
            .is_empty()
    );
    drop(connection);
    test.close().await;
}
