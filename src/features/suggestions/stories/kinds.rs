//! Who may answer a call, and who is proposed for it.

use matching::Resource;

use super::{asks, call, fine, purpose, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_call_that_only_companies_may_answer_is_proposed_nobody_whose_answer_it_would_refuse() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 6).await;
    let [body, bells, kites, rent, lead, asking] = &all[..] else {
        panic!("six organisations");
    };
    for one in [kites, rent] {
        test.sql(&format!(
            "update organisation set kind = 'company' where id = {}",
            one.id
        ))
        .await;
    }
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des cerfs-volants géants").await;
    purpose(&test, rent, "Amarrer un zeppelin chaque dimanche").await;
    let needs = [
        (Resource::Equipment, "des xylophones"),
        (Resource::Skills, "piloter des cerfs-volants"),
        (Resource::Equipment, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    let way = format!("/en/calls/{address}/partners?size=3");
    let asker = asks(&test, &address, asking).await;
    let every = asker.get(&way).await;
    fine(&every);
    for one in [bells, kites, rent] {
        assert!(every.body.contains(&one.slug()), "{}", every.body);
    }
    test.sql(
        "update call_version set document = replace(document, '\"answering\":{\"kinds\":[]', '\"answering\":{\"kinds\":[\"company\"]')",
    )
    .await;
    let companies = asker.get(&way).await;
    fine(&companies);
    for one in [kites, rent] {
        assert!(companies.body.contains(&one.slug()), "{}", companies.body);
    }
    assert!(!companies.body.contains(&bells.slug()), "{}", companies.body);

    // Nor does a project that answers it look for partners in vain.
    test.give("rep@example.org", Some(lead.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", true).await;
    let fields = [
        ("title", "La rue qui sonne"),
        ("organisation", &*lead.slug()),
        ("origin", "call"),
        ("origin_address", &*address),
        ("language", "fr"),
    ];
    let begun = representative.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = representative
        .get(&format!("{}/partners", begun.header("location")))
        .await;
    fine(&page);
    assert!(
        page.body.contains(&kites.slug()) && !page.body.contains(&bells.slug()),
        "{}",
        page.body
    );
    // Where nothing is lacking nobody is listed either: one is led to where that is said first.
    test.sql("update project_need set met_at = 1").await;
    let groups = format!("{}/partners", begun.header("location"));
    let listed = representative.get(&format!("{groups}/all")).await;
    assert_eq!(listed.status, 303, "{}", listed.body);
    assert_eq!(listed.header("location"), groups);
    test.close().await;
}
