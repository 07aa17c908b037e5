//! Groups come together: each says yes for itself, and what each had sent stands until the common answer arrives.

use super::super::building::DAY;
use super::super::{Scene, fine, shown_hash, told};
use super::{group_in, number, seen, two_groups};
use crate::features::applications::acts::merging::{self, Refusal, Speaking};
use crate::features::applications::store::mergers;
use crate::features::applications::together::groups::{self, Room};
use crate::features::calls::{self, Phase};
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Acting;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Both groups are seen and one proposes to the other; gives the page of the proposal.
async fn proposed(test: &TestApp, scenes: &[Scene; 2]) -> String {
    let page = format!("/en/calls/{}/groups", scenes[0].call);
    let lead = test.signed_in("lead@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    seen(&lead, &page, "show").await;
    seen(&third, &page, "show").await;
    propose(test, &lead, scenes).await
}

async fn propose(test: &TestApp, lead: &Browser<'_>, scenes: &[Scene; 2]) -> String {
    let way = format!("/en/calls/{}/groups/merge", scenes[0].call);
    let form = lead.get(&way).await;
    fine(&form);
    let own = group_in(&form.body);
    let its = number(test, &scenes[1]).await;
    let fields = [
        ("group", own.as_str()),
        ("with", its.as_str()),
        ("words", "Vos jardins nourrissent nos cuisines."),
    ];
    let done = lead.post(&way, &fields).await;
    assert_eq!(done.status, 303, "{}", done.body);
    done.header("location").to_owned()
}

/// What is said on the page of a proposal.
async fn say(browser: &Browser<'_>, merger: &str, fields: &[(&str, &str)]) -> String {
    let group = group_in(&browser.get(merger).await.body);
    let mut fields = fields.to_vec();
    fields.push(("group", &group));
    let done = browser.post(merger, &fields).await;
    assert_eq!(done.status, 303, "{}", done.body);
    done.header("location").to_owned()
}

const MAKE: [(&str, &str); 3] = [("step", "make"), ("title", "Du quai à la table"), ("duty", "yes")];

/// Where both applications and the common one stand, by when they were begun.
async fn states(test: &TestApp) -> String {
    let sql =
        "select string_agg(state, ' ') from (select state from application order by created_at, state) s";
    test.text(sql).await
}

/// Those of both groups enter the common project, sign and send it: it comes in the place of what each had sent in time,
/// and not before it arrives.
async fn sent_together(
    test: &TestApp,
    [one, other]: [Scene; 2],
    project: &str,
    [lead, second, third]: [&Browser<'_>; 3],
) -> Scene {
    for (browser, partner) in [(lead, 0), (second, 1)] {
        let slug = one.partners[partner].slug();
        let fields = [("organisation", slug.as_str()), ("step", "accept")];
        let yes = browser.post(&format!("{project}/team"), &fields).await;
        assert_eq!(yes.status, 303);
    }
    let common = Scene {
        project: project.to_owned(),
        partners: vec![
            other.partners[0].clone(),
            one.partners[0].clone(),
            one.partners[1].clone(),
        ],
        ..one
    };
    let page = third.get(&common.page()).await;
    fine(&page);
    assert!(!page.body.contains("The deadline is over"), "{}", page.body);
    let frozen = common.freeze(third).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    for (browser, partner) in [(third, 0), (lead, 1), (second, 2)] {
        assert_eq!(common.sign(browser, partner).await.status, 303);
    }
    assert_eq!(states(test).await, "submitted submitted signing");
    let hash = shown_hash(&third.get(&common.page()).await.body);
    let sent = common.send_this(third, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(states(test).await, "withdrawn withdrawn submitted");
    common
}

#[tokio::test]
async fn what_each_had_sent_is_withdrawn_when_what_they_wrote_together_arrives_and_not_before() {
    let test = TestApp::demonstration().await;
    let scenes = two_groups(&test).await;
    // What one partner had budgeted goes along with it.
    for (id, account) in [(1, "604"), (2, "70")] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id}, project_id, id, 2027, '{account}', '', '', 12300 from partner where organisation_id = {}",
            scenes[0].partners[1].id
        ))
        .await;
    }
    test.pass(14 * DAY);
    let merger = proposed(&test, &scenes).await;
    assert_eq!(
        told(&test, "third@example.org", "proposes to come together").await,
        1
    );
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    fine(&third.get(&merger).await);
    let officer = test.signed_in("officer@example.org", true).await;
    assert_eq!(officer.get(&merger).await.status, 404, "it is among groups");
    // One says no: it is over, and may be proposed anew.
    say(&third, &merger, &[("step", "decline")]).await;
    assert!(lead.get(&merger).await.body.contains("was not taken up"));
    assert_eq!(told(&test, "lead@example.org", "stays as it is").await, 1);
    let merger = propose(&test, &lead, &scenes).await;
    assert_eq!(second.post(&merger, &MAKE).await.status, 404, "it does not lead");
    say(&third, &merger, &MAKE).await;
    let made = "select cast(count(*) as text) from application_merger where state = 'made'";
    assert_eq!(
        test.text(made).await,
        "0",
        "nobody makes what not all have accepted"
    );
    say(&third, &merger, &[("step", "accept")]).await;
    let group = group_in(&third.get(&merger).await.body);
    let unsure = [MAKE[0], MAKE[1], ("group", group.as_str())];
    let unsure = third.post(&merger, &unsure).await;
    assert!(
        unsure.status == 422 && unsure.body.contains("href=\"#duty\""),
        "{}",
        unsure.body
    );
    let project = say(&third, &merger, &MAKE).await;
    assert!(
        project.starts_with("/en/projects/du-quai-a-la-table"),
        "{project}"
    );
    fine(&third.get(&project).await);
    let groups = third.get(&format!("/en/calls/{}/groups", scenes[0].call)).await;
    fine(&groups);
    assert!(
        groups.body.contains("value=\"stay\"") && !groups.body.contains("value=\"stay\" checked"),
        "who joins others is not taken to stay as it is: {}",
        groups.body
    );
    fine(&officer.get(&merger).await);
    let parts =
        "select string_agg(role || ' ' || state, ', ') from (select partner.role, partner.state from partner
        join project_value on project_value.project_id = partner.project_id
        where project_value.words = 'Du quai à la table' order by partner.role, partner.state) s";
    assert_eq!(
        test.text(parts).await,
        "lead accepted, partner invited, partner invited"
    );
    assert_eq!(states(&test).await, "submitted submitted");
    // A funder keeps 1,000 € for each of the two groups, and told nobody: that is free once what they send together arrives.
    let programme = published(&test, &scenes[1].partners[0], says("Together", 80, 100), 500_000).await;
    for (id, scene) in [(901, &scenes[0]), (902, &scenes[1])] {
        let lead = &scene.partners[0];
        test.sql(&format!(
            "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words,
                shared, version)
             select {id}, application.id, '{}', {programme}, {organisation}, {funder}, 'granted', 100000,
                (select id from envelope where programme_id = {programme}), '', 0, 1
             from application join partner on partner.project_id = application.project_id
             where partner.role = 'lead' and partner.organisation_id = {organisation}",
            lead.key,
            programme = programme.id,
            organisation = lead.id,
            funder = programme.funder,
        ))
        .await;
    }
    test.sql(&format!(
        "update envelope set committed = 200000 where programme_id = {}",
        programme.id
    ))
    .await;
    let common = sent_together(&test, scenes, &project, [&lead, &second, &third]).await;
    let kept = format!(
        "select cast(committed as text) from envelope where programme_id = {}",
        programme.id
    );
    assert_eq!(test.text(&kept).await, "0");
    let budget = second.get(&format!("{project}/budget")).await;
    fine(&budget);
    assert!(budget.body.contains("123"), "{}", budget.body);
    for who in ["lead@example.org", "second@example.org"] {
        assert_eq!(
            told(&test, who, "is part of a common application").await,
            1,
            "{who}"
        );
    }
    assert_eq!(told(&test, "officer@example.org", "is part of a common").await, 2);
    let own = test
        .text(&format!(
            "select application.address from application
             join partner on partner.project_id = application.project_id
             where application.state = 'withdrawn' and partner.organisation_id = {}",
            common.partners[2].id
        ))
        .await;
    let history = second.get(&format!("/en/applications/{own}")).await;
    fine(&history);
    assert!(
        history.body.contains("part of a common application"),
        "{}",
        history.body
    );
    test.close().await;
}

#[tokio::test]
async fn who_does_not_enter_the_common_project_keeps_what_its_group_sent() {
    let test = TestApp::demonstration().await;
    let scenes = two_groups(&test).await;
    test.pass(14 * DAY);
    let merger = proposed(&test, &scenes).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    say(&third, &merger, &[("step", "accept")]).await;
    let project = say(&third, &merger, &MAKE).await;
    for (browser, partner, step) in [(&lead, 0, "accept"), (&second, 1, "decline")] {
        let slug = scenes[0].partners[partner].slug();
        let fields = [("organisation", slug.as_str()), ("step", step)];
        let answered = browser.post(&format!("{project}/team"), &fields).await;
        assert_eq!(answered.status, 303);
    }
    let [one, other] = scenes;
    let common = Scene {
        project,
        partners: vec![other.partners[0].clone(), one.partners[0].clone()],
        ..one
    };
    assert_eq!(common.freeze(&third).await.status, 303);
    assert_eq!(common.sign(&third, 0).await.status, 303);
    assert_eq!(common.sign(&lead, 1).await.status, 303);
    assert_eq!(common.send(&third).await.status, 303);
    let one = number(
        &test,
        &Scene {
            partners: vec![common.partners[1].clone()],
            ..common
        },
    )
    .await;
    let stands = format!("select state from application where number = '{one}'");
    assert_eq!(
        test.text(&stands).await,
        "submitted",
        "it says so for itself, or it stands"
    );
    assert_eq!(told(&test, "second@example.org", "stands").await, 1);
    // The other group's own was withdrawn for it: nobody can make as if nothing had been.
    let shown = lead.get(&merger).await;
    fine(&shown);
    assert!(
        shown.body.contains("stands as well") && !shown.body.contains("value=\"take-back\""),
        "{}",
        shown.body
    );
    let back = [("step", "take-back"), ("group", one.as_str())];
    assert_eq!(lead.post(&merger, &back).await.status, 303);
    let state = "select state from application_merger";
    assert_eq!(test.text(state).await, "partly");
    test.close().await;
}

#[tokio::test]
async fn of_two_who_make_it_at_once_one_does_and_when_time_is_over_everything_stands() {
    let test = TestApp::demonstration().await;
    let scenes = two_groups(&test).await;
    test.pass(14 * DAY);
    let merger = proposed(&test, &scenes).await;
    let third = test.signed_in("third@example.org", true).await;
    say(&third, &merger, &[("step", "accept")]).await;
    let mut connection = test.app.db.read().await.unwrap();
    let call = calls::find(&mut connection, &scenes[0].call)
        .await
        .unwrap()
        .unwrap();
    let every = groups::of_call(&mut connection, &call).await.unwrap();
    let address = merger.rsplit('/').next().unwrap();
    let found = mergers::by_address(&mut connection, address)
        .await
        .unwrap()
        .unwrap();
    drop(connection);
    let person: i64 = test
        .text("select cast(id as text) from person where email = 'lead@example.org'")
        .await
        .parse()
        .unwrap();
    let room = Room {
        call,
        phase: Some(Phase::Open),
        organises: false,
        own: every,
        others: Vec::new(),
    };
    let made = test
        .at_once(async |connection, number| {
            let group = &room.own[usize::try_from(number).unwrap() - 1];
            let lead = &group.partners[0];
            let acting = Acting {
                person,
                mandate: None,
                organisation: Some(lead.id),
            };
            let speaking = Speaking {
                room: &room,
                group,
                lead,
                acting,
            };
            let title = format!("Ensemble {number}");
            let made = merging::make(connection, &test.app, speaking, (found.id, &title)).await;
            made.unwrap().map(|_| ())
        })
        .await;
    assert_eq!(made, [Ok(()), Err(Refusal::NotNow)]);
    let common = "select cast(count(*) as text) from project_value where words like 'Ensemble%'";
    assert_eq!(test.text(common).await, "1");
    // The last day passes before it was sent.
    test.pass(14 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let shown = lead.get(&merger).await;
    fine(&shown);
    assert!(shown.body.contains("what each sent in stands"), "{}", shown.body);
    assert_eq!(states(&test).await, "submitted submitted");
    test.close().await;
}

#[tokio::test]
async fn an_answer_on_paper_comes_together_with_others_too() {
    let test = TestApp::demonstration().await;
    let scenes = two_groups(&test).await;
    test.pass(14 * DAY);
    let merger = proposed(&test, &scenes).await;
    // What the first had sent came on paper: no project here is behind it.
    let sheet = format!(
        "update application set project_id = null where project_id in
            (select project_id from partner where role = 'lead' and organisation_id = {})",
        scenes[0].partners[0].id
    );
    test.sql(&sheet).await;
    let third = test.signed_in("third@example.org", true).await;
    say(&third, &merger, &[("step", "accept")]).await;
    let project = say(&third, &merger, &MAKE).await;
    assert!(
        project.starts_with("/en/projects/du-quai-a-la-table"),
        "{project}"
    );
    fine(&third.get(&project).await);
    fine(&third.get(&format!("{project}/history")).await);
    let problem = "select words from project_value where field = 'problem' and language = 'fr'
        order by saved_at desc, project_id desc limit 1";
    let problem = test.text(problem).await;
    assert_eq!(problem.matches("Ce que dit problem.").count(), 2, "{problem}");
    let parts = "select string_agg(state, ' ') from (select partner.state from partner
        join project_value on project_value.project_id = partner.project_id
        where project_value.words = 'Du quai à la table' order by partner.state) s";
    assert_eq!(test.text(parts).await, "accepted invited invited");
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let common = sent_together(&test, scenes, &project, [&lead, &second, &third]).await;
    // Whoever had typed the sheet in reads that it is part of a common answer, as everybody else does.
    let sheet = "select address from application where project_id is null";
    let sheet = format!("/en/applications/{}", test.text(sheet).await);
    let officer = test.signed_in("officer@example.org", true).await;
    for page in [officer.get(&sheet).await, lead.get(&sheet).await] {
        fine(&page);
        assert!(
            page.body.contains("part of a common application"),
            "{}",
            page.body
        );
    }
    assert_eq!(common.partners.len(), 3);
    test.close().await;
}
