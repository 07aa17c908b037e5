//! A project and what surrounds it: what the call that it answers says is needed, and a public body that must answer it.

use super::{begin, fine, join, represented, unescaped};
use crate::features::calls;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_project_without_call_or_money_is_put_before_a_public_body_and_both_pages_name_each_other() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let body = &all[2];
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    test.sql(&format!(
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {}, 'whole', '', 0)",
        body.id
    ))
    .await;
    test.give("officer@example.org", Some(body.id), Role::Officer)
        .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = begin(&lead, &all[0], "Des bancs en hiver").await;
    test.sql(
        "insert into project_value (project_id, field, language, words, version, source_hash, saved_at)
         select id, 'problem', 'fr', 'Personne ne peut s’asseoir.', 1, '', 0 from project",
    )
    .await;
    let shown = lead.get(&page).await;
    fine(&shown);
    let shown = unescaped(&shown.body);
    let way = shown
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|url| url.contains("/petitions/new?"))
        .unwrap();
    let form = lead.get(way).await;
    fine(&form);
    let source = page.strip_prefix("/en").unwrap();
    for said in [
        "Des bancs en hiver",
        "Personne ne peut s’asseoir.",
        &format!("name=\"source\" value=\"{source}\""),
    ] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    let (own, theirs) = (all[0].slug(), body.slug());
    let fields = [
        ("organisation", own.as_str()),
        ("addressee", theirs.as_str()),
        ("title", "Où se poser en janvier"),
        ("words", "Personne ne peut s’asseoir."),
        ("theme", test.app.territory.themes[0].slug.as_str()),
        ("language", "fr"),
        ("source", source),
    ];
    let begun = lead.post("/en/petitions/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let draft = begun.header("location");
    let opened = lead.post(&format!("{draft}/open"), &[("version", "1")]).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    let petition = opened.header("location").split('#').next().unwrap().to_owned();
    let shown = lead.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Où se poser en janvier"), "{}", shown.body);
    let back = format!("href=\"{page}\"");
    let read = lead.get(&petition).await;
    fine(&read);
    assert!(read.body.contains(&back), "{}", read.body);
    // Whoever is not in the project learns nothing of it from the petition.
    let second = test.signed_in("second@example.org", true).await;
    for other in [second.get(&petition).await, test.get(&petition).await] {
        fine(&other);
        assert!(
            !other.body.contains(&back) && !other.body.contains("It began from the project"),
            "{}",
            other.body
        );
    }
    test.close().await;
}

#[tokio::test]
async fn what_a_call_needs_is_what_a_project_that_answers_it_lacks_until_somebody_brings_it() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 2).await;
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values (1, 'policy-k7f3q2m9', {}, 0, 0, 1)",
        all[1].id
    ))
    .await;
    let now = test.app.clock.now().as_second();
    let mut content = calls::example::example("Warm nights", "policy-k7f3q2m9", (now - 60, now + 86_400));
    // A commune, and one that it took in since: they are one by now, and it is named once.
    content.place.communes = vec!["59298".to_owned(), "59350".to_owned()];
    let draft = calls::example::published(&test, &all[1], &content).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let slug = all[0].slug();
    // The form says which call is answered, until when, and leads back to it.
    let form = lead
        .get(&format!("/en/projects/new?call={}", draft.address))
        .await;
    fine(&form);
    let named = format!("<a href=\"/en/calls/{}\">Warm nights</a>", draft.address);
    assert!(
        form.body.contains(&named) && form.body.contains("It can be answered until"),
        "{}",
        form.body
    );
    let fields = [
        ("title", "Porches"),
        ("organisation", slug.as_str()),
        ("origin", "call"),
        ("origin_address", draft.address.as_str()),
        ("language", "en"),
    ];
    let begun = lead.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    let shown = lead.get(&page).await;
    fine(&shown);
    for said in [
        "Volunteers who call by",
        "A room on a ground floor",
        "asked for by the call",
    ] {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    // What matters most stands first.
    let at = |said: &str| shown.body.find(said);
    assert!(
        at("Volunteers who call by") < at("A room on a ground floor"),
        "{}",
        shown.body
    );
    // Where the call asks to act stands there to begin with, beside what the call says of it.
    let territory = lead.get(&format!("{page}/sections/territory")).await;
    fine(&territory);
    assert!(
        territory.body.contains("What the call says of it")
            && territory
                .body
                .contains("<blockquote class=\"kept pre\">Lille</blockquote>"),
        "{}",
        territory.body
    );
    // Its own words are told from those of the call, and what is found is looked for no more.
    let needs = format!("{page}/needs");
    let own = [
        ("resource", "skills"),
        ("words", "Somebody who sings"),
        ("weight", "1"),
    ];
    assert_eq!(lead.post(&needs, &own).await.status, 303);
    let room = test
        .text("select cast(id as text) from project_need where words = 'A room on a ground floor'")
        .await;
    assert_eq!(lead.post(&needs, &[("met", &room)]).await.status, 303);
    let shown = lead.get(&needs).await;
    fine(&shown);
    assert!(
        shown.body.contains("Somebody who sings")
            && !shown.body.contains("A room on a ground floor")
            && shown.body.matches("asked for by the call").count() == 1,
        "{}",
        shown.body
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_builds_an_answer_follows_the_call_and_is_told_when_its_rules_change() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 2).await;
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values (1, 'policy-k7f3q2m9', {}, 0, 0, 1)",
        all[1].id
    ))
    .await;
    let now = test.app.clock.now().as_second();
    let content = calls::example::example("Warm nights", "policy-k7f3q2m9", (now - 60, now + 86_400));
    let draft = calls::example::published(&test, &all[1], &content).await;
    let call = format!("/en/calls/{}", draft.address);
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let slug = all[0].slug();
    let fields = [
        ("title", "Porches"),
        ("organisation", slug.as_str()),
        ("origin", "call"),
        ("origin_address", draft.address.as_str()),
        ("language", "en"),
    ];
    let begun = lead.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    assert!(lead.get(&call).await.body.contains("You follow this call"));
    assert!(!second.get(&call).await.body.contains("You follow this call"));
    join(&lead, &second, begun.header("location"), &all[1]).await;
    assert!(second.get(&call).await.body.contains("You follow this call"));
    // Whoever wishes no such letter says so as before.
    let ends = [("step", "end")];
    assert_eq!(second.post(&format!("{call}/follow"), &ends).await.status, 303);
    assert!(!second.get(&call).await.body.contains("You follow this call"));
    // What they do later does not take that back; they alone do.
    assert_eq!(lead.post(&format!("{call}/follow"), &ends).await.status, 303);
    let mut fields = fields;
    fields[0].1 = "Porches, and a stove";
    let begun = lead.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    assert!(!lead.get(&call).await.body.contains("You follow this call"));
    let begins = [("step", "begin")];
    assert_eq!(lead.post(&format!("{call}/follow"), &begins).await.status, 303);
    assert!(lead.get(&call).await.body.contains("You follow this call"));
    test.close().await;
}
