//! Each side writes what it brings, both confirm, it is published; and what is not gone on with is carried elsewhere.

use super::super::building::DAY;
use super::super::{Scene, fine, told};
use super::{number, two_groups};
use crate::features::applications::look_after;
use crate::testing::TestApp;

/// The stamp of what a page shows, which is confirmed.
fn stamp(body: &str) -> String {
    let start = "name=\"seen\" value=\"";
    let at = body.find(start).unwrap_or_else(|| panic!("no stamp in {body}")) + start.len();
    body[at..at + 64].to_owned()
}

#[tokio::test]
async fn what_both_sides_bring_is_confirmed_by_both_and_published_as_it_stands() {
    let test = TestApp::demonstration().await;
    let scenes = two_groups(&test).await;
    let own = number(&test, &scenes[0]).await;
    let page = format!("/en/calls/{}/groups/{own}", scenes[0].call);
    test.pass(14 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let officer = test.signed_in("officer@example.org", true).await;
    assert_eq!(
        third.get(&page).await.status,
        404,
        "it is between a group and the organisers"
    );
    fine(&officer.get(&page).await);
    let room = [
        ("act", "bring"),
        ("side", "organisers"),
        ("means", "rooms"),
        ("words", "A hall, two evenings a week."),
        ("until", "2027-06-30"),
        ("contact", "The team of places, 03 20 00 00 00"),
    ];
    assert_eq!(
        second.post(&page, &room).await.status,
        404,
        "nobody writes for the others"
    );
    let none = [("act", "bring"), ("side", "organisers"), ("until", "soon")];
    let none = officer.post(&page, &none).await;
    assert!(
        none.status == 422 && none.body.contains("href=\"#until\""),
        "{}",
        none.body
    );
    assert_eq!(officer.post(&page, &room).await.status, 303);
    let all = [
        ("act", "bring"),
        ("side", "organisers"),
        ("means", "data"),
        ("words", "The map of kitchens."),
        ("everyone", "yes"),
    ];
    assert_eq!(officer.post(&page, &all).await.status, 303);
    // Any partner writes what it brings; the lead confirms.
    let hands = [
        ("act", "bring"),
        ("side", "group"),
        ("means", "time"),
        ("words", "Ten cooks."),
    ];
    assert_eq!(second.post(&page, &hands).await.status, 303);
    let named = [
        ("act", "hear"),
        ("side", "group"),
        ("on", "2026-12-07"),
        ("who", "ada@example.org"),
        ("said", "More salt."),
    ];
    let named = second.post(&page, &named).await;
    assert!(
        named.status == 422 && named.body.contains("No address and no name"),
        "{}",
        named.body
    );
    let heard = [
        ("act", "hear"),
        ("side", "group"),
        ("on", "2026-12-07"),
        ("who", "Twelve who eat there"),
        ("said", "They would rather cook themselves."),
        ("changed", "They do, on Thursdays."),
    ];
    assert_eq!(second.post(&page, &heard).await.status, 303);
    let shown = lead.get(&page).await;
    fine(&shown);
    let seen = stamp(&shown.body);
    let yes = [("act", "agree"), ("side", "group"), ("seen", seen.as_str())];
    assert_eq!(second.post(&page, &yes).await.status, 404, "the lead confirms");
    assert_eq!(lead.post(&page, &yes).await.status, 303);
    assert_eq!(told(&test, "officer@example.org", "To be confirmed").await, 1);
    // What is written afterwards was not confirmed.
    let more = [
        ("act", "bring"),
        ("side", "organisers"),
        ("means", "time"),
        ("words", "A day a month."),
    ];
    assert_eq!(officer.post(&page, &more).await.status, 303);
    let late = [("act", "agree"), ("side", "organisers"), ("seen", seen.as_str())];
    let late = officer.post(&page, &late).await;
    assert!(
        officer
            .get(late.header("location"))
            .await
            .body
            .contains("changed meanwhile")
    );
    let seen = stamp(&officer.get(&page).await.body);
    for (browser, side) in [(&officer, "organisers"), (&lead, "group")] {
        let yes = [("act", "agree"), ("side", side), ("seen", seen.as_str())];
        assert_eq!(browser.post(&page, &yes).await.status, 303);
    }
    // Any partner may go back on it, for its name is in what is published; and they confirm again.
    let back = [("act", "back"), ("side", "group")];
    assert_eq!(second.post(&page, &back).await.status, 303);
    assert_eq!(
        told(&test, "officer@example.org", "To be looked at again").await,
        1
    );
    let publish = format!("/en/calls/{}/groups/publish", scenes[0].call);
    for (browser, side) in [(&officer, "organisers"), (&lead, "group")] {
        let yes = [("act", "agree"), ("side", side), ("seen", seen.as_str())];
        assert_eq!(browser.post(&page, &yes).await.status, 303);
    }
    assert_eq!(told(&test, "second@example.org", "Your group confirmed").await, 3);
    let call = format!("/en/calls/{}", scenes[0].call);
    assert!(!test.get(&call).await.body.contains("Ten cooks."));
    assert_eq!(lead.post(&publish, &[]).await.status, 404);
    assert_eq!(officer.post(&publish, &[]).await.status, 303);
    let public = test.get(&call).await;
    fine(&public);
    for said in [
        "Ten cooks.",
        "A hall, two evenings a week.",
        "The map of kitchens.",
        "Twelve who eat there",
        "They do, on Thursdays.",
        "Cuisines partagées",
    ] {
        assert!(public.body.contains(said), "{said}: {}", public.body);
    }
    assert!(!public.body.contains("The team of places") && !public.body.contains("Jardins du quai"));
    assert_eq!(told(&test, "second@example.org", "Published").await, 1);
    let again = officer.post(&publish, &[]).await;
    assert!(
        officer
            .get(again.header("location"))
            .await
            .body
            .contains("nothing new to publish")
    );
    // What is written since is not confirmed: what both sides agreed on holds until they agree on something else.
    for (everyone, words) in [("yes", "A key to the town hall."), ("", "A second hall.")] {
        let more = [
            ("act", "bring"),
            ("side", "organisers"),
            ("means", "access"),
            ("words", words),
            ("everyone", everyone),
        ];
        assert_eq!(officer.post(&page, &more).await.status, 303);
    }
    let between = second.get(&page).await;
    fine(&between);
    assert!(
        between.body.contains("until they confirm something else"),
        "{}",
        between.body
    );
    // When its time is over, what stands is published by itself, once.
    let first = [("act", "remove"), ("side", "organisers"), ("thing", "0")];
    assert_eq!(officer.post(&page, &first).await.status, 404);
    test.pass(14 * DAY);
    look_after(&test.app).await;
    look_after(&test.app).await;
    let kept = "select cast(count(*) as text) || ' ' || cast(max(ended) as text) from call_together";
    assert_eq!(test.text(kept).await, "2 1");
    let public = test.get(&call).await;
    assert!(public.body.contains("Ten cooks.") && public.body.contains("A key to the town hall."));
    assert!(
        !public.body.contains("A second hall."),
        "only one side wrote that"
    );
    let officer = test.signed_in("officer@example.org", true).await;
    let over = officer.post(&page, &more).await;
    assert!(
        officer
            .get(over.header("location"))
            .await
            .body
            .contains("no longer possible")
    );
    test.close().await;
}

#[tokio::test]
async fn what_is_not_gone_on_with_is_carried_elsewhere_in_one_act_with_what_was_missing() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let carry = format!("{application}/carry");
    let early = lead.post(&carry, &[]).await;
    assert_eq!(early.header("location"), application, "it is being read");
    test.pass(scene.deadline - test.app.clock.now().as_second());
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    test.sql("update application set state = 'under_examination'")
        .await;
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 1, project_id, id, 2027, '604', '', '', 12300 from partner where organisation_id = {}",
        scene.partners[1].id
    ))
    .await;
    test.give(
        "decides@example.org",
        Some(
            test.text("select cast(min(organisation_id) as text) from call_organiser")
                .await
                .parse()
                .unwrap(),
        ),
        crate::shared::authz::Role::Decider,
    )
    .await;
    let decider = test.signed_in("decides@example.org", true).await;
    let fields = [
        ("verdict", "decline"),
        ("seen", "under_examination 1"),
        ("reason", "- Nobody cooks on Sundays.\n- No kitchen is named."),
    ];
    let decided = decider.post(&format!("{application}/read"), &fields).await;
    assert_eq!(decided.status, 303, "{}", decided.body);
    let page = lead.get(&application).await;
    fine(&page);
    assert!(page.body.contains("Carry it elsewhere"), "{}", page.body);
    assert!(!second.get(&application).await.body.contains("Carry it elsewhere"));
    assert_eq!(second.post(&carry, &[]).await.status, 404);
    let once = [("sending", "carry-once")];
    let led = lead.post(&carry, &once).await.header("location").to_owned();
    assert_eq!(
        lead.post(&carry, &once).await.header("location"),
        led,
        "sent twice, begun once"
    );
    assert!(led.contains("/submission"), "{led}");
    // Carried on, it says where, and another click leads there: nobody is invited twice.
    let project = led.split("/submission").next().unwrap().to_owned();
    let page = lead.get(&application).await;
    fine(&page);
    assert!(!page.body.contains("/carry\""), "{}", page.body);
    assert!(page.body.contains("Carried on in:") && page.body.contains(&format!("href=\"{project}\"")));
    let again = lead.post(&carry, &[("sending", "carry-again")]).await;
    assert_eq!(again.header("location"), project);
    let check = lead.get(&led).await;
    fine(&check);
    assert!(
        check
            .body
            .contains("<li>Nobody cooks on Sundays.</li><li>No kitchen is named.</li>"),
        "{}",
        check.body
    );
    let shown = lead.get(&project).await;
    fine(&shown);
    assert!(shown.body.contains("Cuisines partag"), "{}", shown.body);
    let parts = "select cast(count(*) as text) from partner where role = 'partner' and state = 'invited'";
    assert_eq!(test.text(parts).await, "1", "whoever built it is asked anew");
    let carried = "select cast(count(*) as text) from budget_line where cents = 12300";
    assert_eq!(test.text(carried).await, "2");
    test.close().await;
}
