//! How long the desk takes with ten thousand requests, and with one of fifty partners to seventy funders of which each line is
//! decided. It judges nothing by the clock: run it by hand, on a build that is measured, and read what it prints.

#![expect(clippy::print_stdout, reason = "whoever measures reads it")]

use std::time::Instant;

use serde_json::json;

use super::{Scene, plain};
use crate::features::applications;
use crate::features::directory;
use crate::shared::files;
use crate::testing::TestApp;

const REQUESTS: usize = 10_000;
const FUNDERS: usize = 70;
const PARTNERS: usize = 50;
const LINES: usize = 300;

/// Numbers from 1 on, as a query that both engines read.
fn numbers(most: usize) -> String {
    format!("with recursive n(i) as (select 1 union all select i + 1 from n where i < {most})")
}

#[tokio::test]
#[ignore = "measures, and takes a minute"]
async fn ten_thousand_requests_and_one_of_fifty_partners_to_seventy_funders() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (city, lead) = (scene.city.id, scene.partners[0].id);
    for sql in [
        format!(
            "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
                created_at, changed_at)
             {} select 100 + i, 'many-' || i, 'N' || (100000 + i), null, null, null, 'submitted', 1, 1, 1, 0, 0 from n",
            numbers(REQUESTS)
        ),
        format!(
            "insert into application_sent (application_id, version, titles, lead, parties, received_at)
             {} select 100 + i, 1, '{{\"en\":\"Kitchens ' || i || '\"}}', 'Lead', 1, 1795000000 from n",
            numbers(REQUESTS)
        ),
        format!(
            "insert into application_party (application_id, partner, organisation_id)
             {} select 100 + i, 'lead', {lead} from n",
            numbers(REQUESTS)
        ),
        format!(
            "insert into application_asked (application_id, partner, programme_id, organisation_id, cents)
             {} select 100 + i, 'lead', {city}, {lead}, 100000 + i from n",
            numbers(REQUESTS)
        ),
    ] {
        test.sql(&sql).await;
    }
    large(&test, &scene).await;
    let browser = test.signed_in("city@example.org", true).await;
    scene.declare(&browser).await;
    test.give(
        "officer@example.org",
        Some(scene.city.funder),
        crate::shared::authz::Role::Officer,
    )
    .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let decide = format!("{}/decide?programme={}", scene.page(), scene.city.address);
    for (who, address) in [
        (&browser, "/en/desk"),
        (&browser, "/en/desk?after=N105000"),
        (&browser, "/en/desk?mine=yes"),
        (&browser, &scene.page()),
        (&browser, &decide),
        (&browser, "/en/me"),
        (&officer, "/en/desk/readers?after=N105000&propose=yes"),
    ] {
        let mut times = Vec::new();
        for _ in 0..5 {
            let begun = Instant::now();
            let answer = who.get(address).await;
            times.push(begun.elapsed());
            assert_eq!(answer.status, 200, "{address}");
        }
        times.sort();
        println!("{address}: {:?} (median of five)", times[2]);
    }
    assert!(plain(&browser.get("/en/desk").await).contains("10,001 applications"));
    test.close().await;
}

/// Makes the application of the scene one of fifty partners to seventy funders, three hundred lines of budget each, all decided.
async fn large(test: &TestApp, scene: &Scene) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 200).await.unwrap();
    let all = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    let funders = [scene.city.funder, scene.fund.funder];
    let mut others = all.into_iter().filter(|one| !funders.contains(&one.id));
    let partners: Vec<_> = others.by_ref().take(PARTNERS).collect();
    let more: Vec<_> = others.take(FUNDERS - 1).collect();
    let mut sql = Vec::new();
    let mut programmes = vec![(scene.city.id, scene.city.address.clone())];
    for (at, funder) in (1..).zip(&more) {
        let id = 1_000 + at;
        sql.push(format!(
            "insert into programme (id, address, organisation_id, state, content, published, created_at, changed_at, version)
             values ({id}, 'many-{id}', {}, 'published', '{{\"names\":{{\"en\":\"Programme {id}\"}}}}', 1, 0, 0, 1)",
            funder.id
        ));
        sql.push(format!(
            "insert into programme_version (programme_id, number, notice, language, document, published_at)
             values ({id}, 1, '', 'en', '{{\"names\":{{\"en\":\"Programme {id}\"}}}}', 0)"
        ));
        programmes.push((id, format!("many-{id}")));
    }
    sql.push("delete from partner where id > 0 and id not in (select partner_id from requested)".to_owned());
    let (mut parties, mut lines, mut requests) = (Vec::new(), Vec::new(), Vec::new());
    for (at, one) in (0..).zip(&partners) {
        let role = if at == 0 { "lead" } else { "partner" };
        parties.push(
            json!({"key": one.key, "name": one.name, "kind": "association", "commune": "", "purpose": "",
            "numbers": [], "role": role}),
        );
        for line in 0..LINES {
            lines.push(json!({"partner": one.key, "year": 2027 + line / 100, "account": "613", "funder": "", "state": "",
                "cents": 1_000_000 + line}));
        }
        sql.push(format!(
            "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
             values ({}, 1, {}, '{role}', 'accepted', 0, '', 0)",
            5_000 + at,
            one.id
        ));
        for (id, address) in &programmes {
            requests.push(
                json!({"programme": address, "partner": one.key, "year": 2027, "account": "74-public",
                "cents": 100_000 + at}),
            );
            sql.push(format!(
                "insert into decision (id, application_id, partner, programme_id, organisation_id, state, cents, words, shared,
                    notified_on, version, application_version)
                 values ({}, 1, '{}', {id}, {}, 'granted', 50000, '', 0, '2026-11-20', 1, 2)",
                id % 10_000 * 100 + at + 7_000_000, one.key, one.id
            ));
        }
    }
    let named: Vec<_> = programmes
        .iter()
        .map(|(_, address)| json!({"address": address, "name": {"en": address}, "version": 1, "funder": "", "funder_name": "F"}))
        .collect();
    let document = json!({
        "format": "tisserand-application/1",
        "call": {"address": "", "title": {}, "version": 1, "hash": ""},
        "project": {"format": "tisserand-project/2", "address": "shared-k7f3q2m9", "origin": {"kind": "nothing"},
            "languages": ["en"], "texts": {"title": {"en": "Shared kitchens"}, "summary": {"en": "All of us."}},
            "purposes": [], "catalogue": [], "communes": [], "actions": [], "indicators": [],
            "partners": parties, "lines": lines, "flows": [], "files": []},
        "programmes": named, "requests": requests,
    })
    .to_string();
    println!("the document has {} kB", document.len() / 1_000);
    let hash = files::hash(document.as_bytes());
    sql.push(format!(
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         values (1, 2, '{}', '{hash}', 0, 1795000000, 'online')",
        document.replace('\'', "''")
    ));
    sql.push("update application set version = 2, submitted = 2 where id = 1".to_owned());
    let mut transaction = test.app.db.write().await.unwrap();
    for one in sql {
        sqlx::query(sqlx::AssertSqlSafe(one))
            .execute(&mut *transaction)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    applications::keep_sent(&test.app).await.unwrap();
}
