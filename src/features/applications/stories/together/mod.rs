//! Two groups answered a call that is built together: they see each other where both wish it, and say what they do.

mod bringing;
mod merging;

use super::building::{DAY, together};
use super::{Scene, fine, say, third, told, write};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// The first group, of `lead@…` and `second@…`, and another, of `third@…` alone; both were received.
async fn two_groups(test: &TestApp) -> [Scene; 2] {
    let one = Scene::make(test, |content| {
        together(content);
        content.answering.minimum = 1;
    })
    .await;
    let coming = third(test).await;
    let third = test.signed_in("third@example.org", true).await;
    let fields = [
        ("title", "Jardins du quai"),
        ("organisation", &coming.slug()),
        ("origin", "nothing"),
        ("language", "fr"),
    ];
    let begun = third.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let other = Scene {
        call: one.call.clone(),
        partners: vec![coming],
        project: begun.header("location").to_owned(),
        deadline: one.deadline,
    };
    write(test, "fr").await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    one.signed(&lead, &second).await;
    assert_eq!(one.send(&lead).await.status, 303);
    assert_eq!(other.freeze(&third).await.status, 303);
    assert_eq!(other.sign(&third, 0).await.status, 303);
    assert_eq!(other.send(&third).await.status, 303);
    [one, other]
}

/// The number of the group of which an organisation is a partner.
async fn number(test: &TestApp, scene: &Scene) -> String {
    let lead = scene.partners[0].id;
    test.text(&format!(
        "select number from application where project_id in (select project_id from partner where organisation_id = {lead}
         and role = 'lead') order by created_at limit 1"
    ))
    .await
}

/// The number of the group for which a form of a page speaks, as a browser would send it.
fn group_in(body: &str) -> String {
    let start = "name=\"group\" value=\"";
    let at = body.find(start).map_or(0, |at| at + start.len());
    let rest = body[at..].split('"').next();
    rest.filter(|_| at > 0).unwrap_or_default().to_owned()
}

/// Lets a group be seen, or no more.
async fn seen(browser: &Browser<'_>, page: &str, act: &str) {
    let group = group_in(&browser.get(page).await.body);
    let done = browser.post(page, &[("act", act), ("group", &group)]).await;
    assert_eq!(done.status, 303, "{}", done.body);
}

#[tokio::test]
async fn what_came_on_paper_comes_together_with_others_as_what_was_sent_does() {
    let test = TestApp::demonstration().await;
    let one = Scene::make(&test, |content| {
        together(content);
        content.answering.minimum = 1;
    })
    .await;
    let coming = third(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    one.signed(&lead, &second).await;
    assert_eq!(one.send(&lead).await.status, 303);
    let officer = test.signed_in("officer@example.org", true).await;
    let slug = coming.slug();
    let sheet = [
        ("sending", "sheet"),
        ("with", slug.as_str()),
        ("received", "2026-11-24"),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Jardins sur papier"),
        ("problem", "Les friches restent vides."),
        ("signatory", "Rose Duriez"),
        ("signed", "yes"),
    ];
    let kept = officer
        .post(&format!("/en/calls/{}/paper", one.call), &sheet)
        .await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    test.pass(14 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let page = format!("/en/calls/{}/groups", one.call);
    seen(&lead, &page, "show").await;
    seen(&third, &page, "show").await;
    let paper = "select number from application where project_id is null";
    let (own, its) = (test.text(paper).await, number(&test, &one).await);
    // Whoever came on paper proposes it, the others say yes, and the common project is begun from both.
    let shown = third.get(&page).await;
    let way = format!("{page}/merge");
    assert!(shown.body.contains(&format!("href=\"{way}\"")), "{}", shown.body);
    let form = third.get(&way).await;
    fine(&form);
    assert!(form.body.contains(&format!("with-{its}")), "{}", form.body);
    let other = lead.get(&way).await;
    assert!(
        other.body.contains(&format!("with-{own}")),
        "it may be named too: {}",
        other.body
    );
    let fields = [
        ("group", own.as_str()),
        ("with", its.as_str()),
        ("words", "Vos cuisines, nos jardins."),
    ];
    let proposed = third.post(&way, &fields).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let merger = proposed.header("location").to_owned();
    let yes = [("group", its.as_str()), ("step", "accept")];
    assert_eq!(lead.post(&merger, &yes).await.status, 303);
    let make = [
        ("group", own.as_str()),
        ("step", "make"),
        ("title", "Du papier à la table"),
        ("duty", "yes"),
    ];
    let made = third.post(&merger, &make).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let project = made.header("location").to_owned();
    assert!(project.contains("/projects/"), "{project}");
    let shown = third.get(&project).await;
    fine(&shown);
    assert!(shown.body.contains("Du papier à la table"), "{}", shown.body);
    test.close().await;
}

#[tokio::test]
async fn groups_see_each_other_where_both_wish_it_and_say_what_they_do() {
    let test = TestApp::demonstration().await;
    let [one, other] = two_groups(&test).await;
    say(&test, "summary", "fr", "Ce que nous changeons entre nous.", "").await;
    let page = format!("/en/calls/{}/groups", one.call);
    let lead = test.signed_in("lead@example.org", true).await;
    let before = lead.get(&page).await;
    fine(&before);
    assert!(
        before.body.contains("begins on 7 December 2026"),
        "{}",
        before.body
    );
    assert!(!before.body.contains("Jardins du quai"));
    let elsewhere = "select cast(min(id) as text) from organisation where id not in
        (select organisation_id from mandate where organisation_id is not null)";
    let elsewhere = test.text(elsewhere).await;
    test.give(
        "elsewhere@example.org",
        Some(elsewhere.parse().unwrap()),
        crate::shared::authz::Role::Representative,
    )
    .await;
    let elsewhere = test.signed_in("elsewhere@example.org", true).await;
    assert_eq!(elsewhere.get(&page).await.status, 404);
    test.pass(14 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let hidden = lead.get(&page).await;
    fine(&hidden);
    assert!(
        hidden.body.contains("once they can see yours") && !hidden.body.contains("Jardins du quai"),
        "{}",
        hidden.body
    );
    let (its, own) = (number(&test, &other).await, number(&test, &one).await);
    let show = [("act", "show"), ("group", own.as_str())];
    assert_eq!(second.post(&page, &show).await.status, 404, "it does not lead");
    assert_eq!(third.post(&page, &show).await.status, 404, "nor is it theirs");
    let nameless = lead.post(&page, &show[..1]).await;
    assert_eq!(nameless.status, 404, "a form names its group");
    seen(&lead, &page, "show").await;
    assert_eq!(told(&test, "second@example.org", "The other groups see").await, 1);
    let alone = lead.get(&page).await;
    assert!(!alone.body.contains("Jardins du quai"), "the other said nothing");
    seen(&third, &page, "show").await;
    let shown = second.get(&page).await;
    fine(&shown);
    assert!(
        shown.body.contains("Jardins du quai") && shown.body.contains("Ce que dit summary."),
        "{}",
        shown.body
    );
    assert!(!shown.body.contains("entre nous"), "what was not sent is theirs");
    // What one says is kept, and those whom it names are told.
    let fields = [
        ("act", "say"),
        ("group", own.as_str()),
        ("seen", "0"),
        ("stance", "merge"),
        ("with", its.as_str()),
        ("words", "Vos jardins, nos cuisines."),
    ];
    assert_eq!(
        second.post(&page, &fields).await.status,
        404,
        "the lead speaks for the group"
    );
    let nobody = [
        ("act", "say"),
        ("group", own.as_str()),
        ("seen", "0"),
        ("stance", "merge"),
        ("words", "Oui."),
    ];
    let refused = lead.post(&page, &nobody).await;
    assert!(
        refused.status == 422 && refused.body.contains("href=\"#with\""),
        "{}",
        refused.body
    );
    assert_eq!(lead.post(&page, &fields).await.status, 303);
    assert_eq!(
        told(&test, "third@example.org", "would come together with you").await,
        1
    );
    let heard = third.get(&page).await;
    fine(&heard);
    assert!(
        heard.body.contains("Would come together with others.") && heard.body.contains("Vos jardins"),
        "{}",
        heard.body
    );
    // A colleague who did not see that keeps what they typed.
    let late = [
        ("act", "say"),
        ("group", own.as_str()),
        ("seen", "0"),
        ("stance", "change"),
        ("words", "Autre chose."),
    ];
    let late = lead.post(&page, &late).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("spoke meanwhile") && late.body.contains("Autre chose.</textarea>"),
        "{}",
        late.body
    );
    // The organisers read all of it; who is seen no more sees no more.
    let officer = test.signed_in("officer@example.org", true).await;
    let all = officer.get(&page).await;
    fine(&all);
    assert!(all.body.contains(&its) && all.body.contains(&own), "{}", all.body);
    seen(&third, &page, "hide").await;
    assert!(!lead.get(&page).await.body.contains("Jardins du quai"));
    assert!(!third.get(&page).await.body.contains("Cuisines partag"));
    // After the last day everything stays as it was said.
    test.pass(14 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    let fields = [
        ("act", "say"),
        ("group", own.as_str()),
        ("seen", "1"),
        ("stance", "stay"),
    ];
    let over = lead.post(&page, &fields).await;
    let shown = lead.get(over.header("location")).await;
    assert!(
        shown.body.contains("no longer possible") && shown.body.contains("ended on 20 December"),
        "{}",
        shown.body
    );
    let kept = "select cast(count(*) as text) from application_stance";
    assert_eq!(test.text(kept).await, "1");
    test.close().await;
}
