//! The same few are asked again soon: one survey less the other tells nobody's answer.

use super::{begin, held, maker, open};
use crate::features::directory::Organisation;
use crate::features::surveys::check;
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// All whom a survey asks answer it, but for some at the end; it is closed.
async fn closed(test: &TestApp, officer: &Browser<'_>, page: &str, silent: usize) {
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
    let closed = officer
        .post(&format!("{page}/run"), &[("version", "4"), ("act", "close")])
        .await;
    assert_eq!(closed.status, 303, "{}", closed.body);
}

/// Publishes a survey that is closed.
async fn told(officer: &Browser<'_>, page: &str) -> Answer {
    let told = [
        ("version", "5"),
        ("act", "publish"),
        ("discussion-fr", "Lundi"),
        ("discussion-nl", "Maandag"),
        ("discussion-en", "On Monday"),
    ];
    officer.post(&format!("{page}/run"), &told).await
}

/// What is published of a survey.
async fn results(test: &TestApp, page: &str) -> serde_json::Value {
    test.get(&format!("{page}/data/results.json")).await.json()
}

/// All whom a survey asks answer it, but for some at the end; it is published. Gives what is published.
async fn answered(test: &TestApp, officer: &Browser<'_>, page: &str, silent: usize) -> serde_json::Value {
    closed(test, officer, page, silent).await;
    let published = told(officer, page).await;
    assert_eq!(published.status, 303, "{}", published.body);
    let results = results(test, page).await;
    // It was announced until a month later: answers were taken until today.
    assert_eq!(results["closed"], test.app.clock.today().to_string());
    results
}

fn level<'a>(document: &'a serde_json::Value, question: &str) -> &'a str {
    let tables = document["out"]["tables"].as_array().unwrap();
    let table = tables.iter().find(|table| table["key"] == question).unwrap();
    table["level"].as_str().unwrap()
}

/// Three surveys with the questions that are ready, all of them open: the second asks those whom the first asked, the third
/// others.
async fn begun(test: &TestApp, officer: &Browser<'_>, maker: &Organisation) -> Vec<String> {
    let door = format!("/en/organisations/{}/surveys", maker.slug());
    let mut pages = vec![begin(maker, officer).await];
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
        open(test, officer, page, "nothing", "60").await;
    }
    let (first, second) = (held(test, &pages[0]).await.0.id, held(test, &pages[1]).await.0.id);
    for sql in [
        format!(
            "delete from survey_link where unit_id in (select id from survey_unit where survey_id = {second})"
        ),
        format!("delete from survey_unit where survey_id = {second}"),
        format!(
            "update survey_sample set plan = (select plan from survey_sample where survey_id = {first})
             where survey_id = {second}"
        ),
        format!(
            "insert into survey_unit (id, survey_id, organisation_id, stratum, probability, facts, way, written_to, reminders, version)
             select id + 1, {second}, organisation_id, stratum, probability, facts, way, 0, 0, 1
             from survey_unit where survey_id = {first}"
        ),
    ] {
        test.sql(&sql).await;
    }
    pages
}

#[tokio::test]
async fn who_is_asked_again_with_one_more_is_not_told_by_what_that_one_changes() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let pages = begun(&test, &officer, &maker).await;
    let second = held(&test, &pages[1]).await.0.id;

    // Another choice beside those of before does not make it another question.
    test.sql(&format!(
        "update survey_version set document = replace(document, '\"key\":\"activities\"', '\"key\":\"sales\"') where survey_id = {second}"
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

#[tokio::test]
async fn of_two_that_are_published_at_the_same_instant_one_is_told_and_the_other_says_nothing_beside_it() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let other = test.signed_in("off@example.org", true).await;
    let pages = begun(&test, &officer, &maker).await;
    closed(&test, &officer, &pages[0], 1).await;
    closed(&test, &officer, &pages[1], 0).await;

    let (one, two) = tokio::join!(told(&officer, &pages[0]), told(&other, &pages[1]));
    for (answer, page) in [(&one, &pages[0]), (&two, &pages[1])] {
        if answer.status == 303 {
            continue;
        }
        // Both were worked out without the other; whoever came second is told so, and sends it again.
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert!(
            answer.body.contains("Another survey was published meanwhile"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("On Monday"), "nothing typed is lost");
        let again = told(&officer, page).await;
        assert_eq!(again.status, 303, "{}", again.body);
    }
    assert!(
        one.status == 303 || two.status == 303,
        "one of them was told at once"
    );

    // All answered one of the two and all but one the other: who reads both learns nothing of that one.
    let (first, second) = (results(&test, &pages[0]).await, results(&test, &pages[1]).await);
    for question in ["employs", "first-source"] {
        let levels = [level(&first, question), level(&second, question)];
        let kept = levels.iter().filter(|level| **level == "kept").count();
        assert_eq!(kept, 1, "{question}: {levels:?}");
    }
    test.close().await;
}
