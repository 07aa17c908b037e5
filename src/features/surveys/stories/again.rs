//! The same few are asked again soon: one survey less the other tells nobody's answer.

use super::{begin, held, maker, open};
use crate::features::surveys::check;
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// All whom a survey asks answer it, but for some at the end; it is published. Gives what is published.
async fn answered(test: &TestApp, officer: &Browser<'_>, page: &str, silent: usize) -> serde_json::Value {
    let (_, drawn) = held(test, page).await;
    let mut transaction = test.app.db.write().await.unwrap();
    for (at, unit) in drawn.iter().enumerate().take(drawn.len() - silent) {
        let employs = if at % 2 == 0 { "yes" } else { "no" };
        let first = ["public", "fees", "gifts"][at % 3];
        for (question, value) in [("employs", employs), ("first-source", first)] {
            units::answer(&mut transaction, unit.id, (question, value), 1)
                .await
                .unwrap();
        }
        units::given(&mut transaction, unit.id, (Way::Paper, None), 1)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let run = format!("{page}/run");
    let closed = officer.post(&run, &[("version", "4"), ("act", "close")]).await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    let told = [
        ("version", "5"),
        ("act", "publish"),
        ("discussion-fr", "Lundi"),
        ("discussion-nl", "Maandag"),
        ("discussion-en", "On Monday"),
    ];
    let published = officer.post(&run, &told).await;
    assert_eq!(published.status, 303, "{}", published.body);
    let results = test.get(&format!("{page}/data/results.json")).await.json();
    // It was announced until a month later: answers were taken until today.
    assert_eq!(results["closed"], test.app.clock.today().to_string());
    results
}

fn level<'a>(document: &'a serde_json::Value, question: &str) -> &'a str {
    let tables = document["out"]["tables"].as_array().unwrap();
    let table = tables.iter().find(|table| table["key"] == question).unwrap();
    table["level"].as_str().unwrap()
}

#[tokio::test]
async fn who_is_asked_again_with_one_more_is_not_told_by_what_that_one_changes() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let door = format!("/en/organisations/{}/surveys", maker.slug());
    let mut pages = vec![begin(&maker, &officer).await];
    for sending in ["second", "third"] {
        let sent = [("sending", sending), ("title", sending), ("from", "ready")];
        let begun = officer.post(&door, &sent).await;
        pages.push(
            begun
                .header("location")
                .strip_suffix("/words")
                .unwrap()
                .to_owned(),
        );
    }
    for page in &pages {
        open(&test, &officer, page, "nothing", "60").await;
    }
    let ids: Vec<i64> = {
        let mut ids = Vec::new();
        for page in &pages {
            ids.push(held(&test, page).await.0.id);
        }
        ids
    };
    // The second asks those whom the first asked; the third others.
    test.sql(&format!(
        "delete from survey_link where unit_id in (select id from survey_unit where survey_id = {})",
        ids[1]
    ))
    .await;
    test.sql(&format!("delete from survey_unit where survey_id = {}", ids[1]))
        .await;
    test.sql(&format!(
        "update survey_sample set plan = (select plan from survey_sample where survey_id = {}) where survey_id = {}",
        ids[0], ids[1]
    ))
    .await;
    test.sql(&format!(
        "insert into survey_unit (id, survey_id, organisation_id, stratum, probability, facts, way, written_to, reminders, version)
         select id + 1, {}, organisation_id, stratum, probability, facts, way, 0, 0, 1 from survey_unit where survey_id = {}",
        ids[1], ids[0]
    ))
    .await;

    // Another choice beside those of before does not make it another question.
    test.sql(&format!(
        "update survey_version set document = replace(document, '\"key\":\"activities\"', '\"key\":\"sales\"') where survey_id = {}",
        ids[1]
    ))
    .await;

    let first = answered(&test, &officer, &pages[0], 1).await;
    assert_ne!(level(&first, "employs"), "kept");
    // One more answers now, and the difference would be its answer.
    let second = answered(&test, &officer, &pages[1], 0).await;
    assert_eq!(
        (level(&second, "employs"), level(&second, "first-source")),
        ("kept", "kept")
    );
    let third = answered(&test, &officer, &pages[2], 0).await;
    assert_ne!(
        level(&third, "employs"),
        "kept",
        "others are asked: nothing is left of one"
    );
    for lang in ["fr", "nl", "en"] {
        let page = pages[1].replace("/en/", &format!("/{lang}/"));
        super::fine(&test.get(&page).await);
    }
    let told = test.get(&pages[1]).await.body;
    assert!(
        told.contains("asked them of nearly the same organisations"),
        "{told}"
    );
    let checked = check(&test.app).await.unwrap();
    assert_eq!((checked.different, checked.forgotten), (Vec::new(), 0));
    test.close().await;
}
