//! Stories of what organisations are for the others, and of where public bodies have their say.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use super::territory_of;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// A living organisation of a kind, with a commune of the territory.
async fn one(test: &TestApp, kind: &str) -> Organisation {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = $1 order by key",
    )
    .bind(kind)
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    let inside = |one: &Organisation| {
        one.commune.as_deref().is_some_and(|code| {
            test.app
                .territory
                .commune(code)
                .is_some_and(|commune| commune.code == code)
        })
    };
    found.into_iter().find(inside).unwrap()
}

/// An organisation made a public body, as the demonstration has few.
async fn body(test: &TestApp) -> Organisation {
    let mut chosen = one(test, "association").await;
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        chosen.id
    ))
    .await;
    chosen.kind = directory::Kind::PublicBody;
    chosen
}

#[tokio::test]
async fn of_two_who_say_how_to_ask_for_help_at_once_one_is_taken_and_the_other_told() {
    let test = TestApp::demonstration().await;
    let taken = test
        .at_once(async |connection, number| {
            let said = (if number == 1 { "first" } else { "second" }, "en");
            super::store::remits::keep_help(connection, number, 1, said, 0, 0)
                .await
                .unwrap()
        })
        .await;
    assert_eq!(taken, [true, false]);
    assert_eq!(test.text("select words from help_offered").await, "first");
    test.close().await;
}

#[tokio::test]
async fn an_administrator_says_that_an_organisation_helps_and_it_says_how() {
    let test = TestApp::demonstration().await;
    let helper = one(&test, "association").await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("rep@example.org", Some(helper.id), Role::Representative)
        .await;
    let ada = test.signed_in("ada@example.org", true).await;
    let rep = test.signed_in("rep@example.org", false).await;
    let own = format!("/en/organisations/{}/help", helper.slug());
    assert_eq!(rep.get(&own).await.status, 404, "it is no support structure yet");
    assert_eq!(rep.get("/en/capacities").await.status, 404);
    fine(&ada.get("/en/capacities").await);
    let word = helper
        .name
        .split_whitespace()
        .max_by_key(|word| word.len())
        .unwrap();
    let found = ada
        .get(&format!(
            "/en/capacities?q={}",
            percent_encoding::utf8_percent_encode(word, percent_encoding::NON_ALPHANUMERIC)
        ))
        .await;
    fine(&found);
    assert!(found.body.contains(&helper.slug()), "{word}: {}", found.body);
    let door = format!("/en/capacities/{}", helper.slug());
    fine(&ada.get(&door).await);
    let wrong = [
        ("capacity", "network"),
        ("mark", "generalist"),
        ("starts", "2026-11-24"),
        ("until", "2026-11-01"),
    ];
    let refused = ada.post(&door, &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("href=\"#mark\"") && refused.body.contains("href=\"#until\""));
    let fields = [
        ("sending", "0123456789abcdef"),
        ("capacity", "support_structure"),
        ("mark", "generalist"),
        ("starts", "2026-11-24"),
        ("until", ""),
    ];
    assert_eq!(ada.post(&door, &fields).await.status, 303);
    assert_eq!(
        ada.post(&door, &fields).await.status,
        303,
        "sent twice, it is one"
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from capacity").await,
        "1"
    );
    let page = format!("/en/organisations/{}", helper.slug());
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(
        shown
            .body
            .contains("Support structure (Guid’Asso, general support)")
    );
    fine(&rep.get(&own).await);
    let said = [
        ("words", "Le mardi, 14 h,\nsans rendez-vous."),
        ("language", "fr"),
        ("version", "0"),
    ];
    assert_eq!(rep.post(&own, &said).await.status, 303);
    assert_eq!(rep.post(&own, &said).await.status, 422, "another tab was faster");
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("How to be helped") && shown.body.contains("<p>sans rendez-vous.</p>"));
    let commune = helper.commune.as_deref().unwrap();
    let near = test.get(&format!("/en/communes/{commune}")).await;
    fine(&near);
    assert!(near.body.contains("Being helped near here") && near.body.contains(&helper.slug()));
    let listed = ada.get(&door).await;
    let end = listed
        .body
        .split("action=\"")
        .find(|rest| rest.contains("/end\""))
        .unwrap();
    let end = end.split('"').next().unwrap().to_owned();
    assert_eq!(rep.post(&end, &[]).await.status, 404);
    assert_eq!(ada.post(&end, &[]).await.status, 303);
    assert!(!test.get(&page).await.body.contains("Support structure ("));
    let acts = test
        .text("select string_agg(act, ' ' order by sequence) from journal where act like 'capacity-%' or act like 'help-%'")
        .await;
    assert_eq!(acts, "capacity-granted help-offered capacity-ended");
    test.close().await;
}

#[tokio::test]
async fn a_public_body_has_its_say_where_the_administrator_wrote_it_and_nowhere_else() {
    let test = TestApp::demonstration().await;
    let body = body(&test).await;
    let other = test
        .app
        .territory
        .communes
        .iter()
        .find(|one| Some(one.code.as_str()) != body.commune.as_deref());
    let other = other.unwrap().code.clone();
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let reach = async || {
        let mut connection = test.app.db.read().await.unwrap();
        territory_of(&mut connection, &test.app.territory, body.id)
            .await
            .unwrap()
    };
    assert!(
        reach().await.is_empty(),
        "its people can do nothing for others yet"
    );
    let door = format!("/en/capacities/{}", body.slug());
    let remit = format!("{door}/remit");
    let own = body.commune.clone().unwrap();
    for place in [format!("commune:{own}"), format!("commune:{own}")] {
        assert_eq!(ada.post(&remit, &[("place", &place)]).await.status, 303);
    }
    assert!(reach().await.iter().eq([&own]));
    for bad in ["", "commune:nowhere", "planet:", "group:"] {
        assert_eq!(ada.post(&remit, &[("place", bad)]).await.status, 404, "{bad}");
    }
    fine(&ada.get(&door).await);
    assert_eq!(ada.post(&remit, &[("place", "whole:")]).await.status, 303);
    assert_eq!(reach().await.len(), test.app.territory.communes.len());
    assert!(reach().await.contains(&other));
    let group = test.app.territory.commune(&own).unwrap().group.code.clone();
    let side = test.app.territory.commune(&own).unwrap().side.clone();
    ada.post(&remit, &[("place", &format!("group:{group}"))]).await;
    ada.post(&remit, &[("place", &format!("side:{side}"))]).await;
    let listed = ada.get(&door).await;
    fine(&listed);
    for end in listed
        .body
        .split("action=\"")
        .filter(|rest| rest.contains("/end\""))
    {
        let end = end.split('"').next().unwrap();
        assert_eq!(ada.post(end, &[]).await.status, 303);
    }
    assert!(reach().await.is_empty());
    let association = one(&test, "association").await;
    let denied = format!("/en/capacities/{}/remit", association.slug());
    assert_eq!(
        ada.post(&denied, &[("place", "whole:")]).await.status,
        404,
        "an association has no remit"
    );
    test.close().await;
}

#[tokio::test]
async fn a_support_structure_that_says_nothing_yet_is_no_dead_end() {
    let test = TestApp::demonstration().await;
    test.sql("update organisation set website = 'www.marmites.example' where id = 1")
        .await;
    test.sql(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
         values (900, 1, 'support_structure', '2026-01-01', 0)",
    )
    .await;
    let key = test.text("select key from organisation where id = 1").await;
    let moved = test.get(&format!("/en/organisations/{key}")).await;
    let page = test.get(moved.header("location")).await.body;
    assert!(
        page.contains("has not written yet how to ask it for help") && page.contains("www.marmites.example"),
        "{page}"
    );
    let commune = test.text("select commune from organisation where id = 1").await;
    assert!(page.contains(&format!("/en/communes/{commune}\"")), "{page}");
    test.close().await;
}
