//! Stories of elected contacts: kept by a public body, within its border, seen by whom they are for.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// Living associations of the territory, each of another commune, each with a theme.
async fn some(test: &TestApp) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|one| {
        let inside = one
            .commune
            .as_deref()
            .is_some_and(|code| test.app.territory.commune(code).is_some());
        inside && !one.themes.is_empty() && seen.insert(one.commune.clone())
    });
    found
}

#[tokio::test]
async fn a_commune_keeps_its_elected_contacts_and_they_are_shown_within_its_border() {
    let test = TestApp::demonstration().await;
    let all = some(&test).await;
    let (body, near, far) = (&all[0], &all[1], &all[2]);
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    let here = near.commune.clone().unwrap();
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("fund@example.org", Some(far.id), Role::Officer).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let officer = test.signed_in("off@example.org", true).await;
    let door = format!("/en/organisations/{}/contacts", body.slug());
    let told = officer.get(&door).await;
    fine(&told);
    assert!(told.body.contains("not written here yet"));
    let remit = format!("/en/capacities/{}/remit", body.slug());
    ada.post(&remit, &[("place", &format!("commune:{here}"))]).await;
    let elsewhere = far.commune.clone().unwrap();
    let theme = near.themes[0].clone();
    let fields = |commune: &'static str| {
        vec![
            ("sending", commune),
            ("name", "Camille Élue-Fictive"),
            ("office", "Adjointe <i>à la vie associative</i>"),
            ("reach", "elus@commune.example"),
            ("starts", "2026-11-24"),
            ("until", ""),
        ]
    };
    let mut beyond = fields("a");
    beyond.push(("commune", &elsewhere));
    assert_eq!(
        officer.post(&door, &beyond).await.status,
        422,
        "the border is the border"
    );
    let mut nowhere = fields("n");
    nowhere[3].1 = "ask in the corridor";
    let refused = officer.post(&door, &nowhere).await;
    assert!(
        refused.status == 422
            && refused.body.contains("ask in the corridor")
            && refused.body.contains("Give an e-mail address"),
        "{}",
        refused.body
    );
    let mut right = fields("b");
    right.push(("theme", &theme));
    assert_eq!(officer.post(&door, &right).await.status, 303);
    assert_eq!(
        officer.post(&door, &right).await.status,
        303,
        "sent twice, it is one"
    );
    fine(&officer.get(&door).await);
    let shown = test.get(&format!("/en/organisations/{}", near.slug())).await;
    fine(&shown);
    assert_eq!(shown.body.matches("Camille Élue-Fictive").count(), 1);
    assert!(shown.body.contains("&#60;i&#62;à la vie"));
    let other = test.get(&format!("/en/organisations/{}", far.slug())).await;
    assert!(
        !other.body.contains("Camille"),
        "beyond the border nobody is shown"
    );
    let own = test.get(&format!("/en/organisations/{}", body.slug())).await;
    fine(&own);
    assert!(own.body.contains("Camille"));
    // Who was the contact for Hellemmes is one in Lille, of which it is a part by now.
    for (is_there, moved) in [(true, "59350"), (false, "59009")] {
        for sql in [
            format!(
                "update organisation set commune = '{moved}' where id = {}",
                near.id
            ),
            "update elected_contact set commune = '59298'".to_owned(),
            "update remit set scope = 'whole', place = ''".to_owned(),
        ] {
            test.sql(&sql).await;
        }
        let shown = test.get(&format!("/en/organisations/{}", near.slug())).await;
        assert_eq!(shown.body.contains("Camille"), is_there, "{moved}");
    }
    for sql in [
        format!(
            "update organisation set commune = '{here}' where id = {}",
            near.id
        ),
        "update elected_contact set commune = null".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    // A theme that is not theirs is not shown; an association keeps no elected contacts.
    test.sql(&format!(
        "delete from organisation_theme where organisation_id = {}",
        near.id
    ))
    .await;
    assert!(
        !test
            .get(&format!("/en/organisations/{}", near.slug()))
            .await
            .body
            .contains("Camille")
    );
    let fund = test.signed_in("fund@example.org", true).await;
    assert_eq!(
        fund.get(&format!("/en/organisations/{}/contacts", far.slug()))
            .await
            .status,
        404
    );
    assert_eq!(fund.get(&door).await.status, 404);
    let page = officer.get(&door).await;
    let end = page
        .body
        .split("action=\"")
        .find(|rest| rest.contains("/end\""))
        .unwrap();
    let end = end.split('"').next().unwrap();
    assert_eq!(fund.post(end, &[]).await.status, 404);
    assert_eq!(officer.post(end, &[]).await.status, 303);
    assert!(
        !test
            .get(&format!("/en/organisations/{}", body.slug()))
            .await
            .body
            .contains("Camille")
    );
    test.close().await;
}
