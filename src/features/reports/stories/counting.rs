//! What was measured is told as it is read where it was noted: with its decimals, its unit and its name.

use super::{DESK, REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::TestApp;

#[tokio::test]
async fn a_report_tells_a_measure_with_its_decimals_and_unit_and_none_that_came_later() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    scene.accounts(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let as_planned = [
        ("seen", "0"),
        ("done", "We cooked too."),
        ("done-613", "40,000"),
        ("done-74-commune", "6,000.01"),
        ("ready", "yes"),
    ];
    let own = format!("{REPORT}/{}", scene.partners[1].slug());
    let said = second.post(&own, &as_planned).await;
    assert_eq!(said.status, 303, "{}", said.body);
    let note = async |id: i64, indicator: &str, value: i64, noted: i64| {
        test.sql(&format!(
            "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words,
                source, language, shown, noted_at)
             values ({id}, 1, '{indicator}', '', {}, '2027-05-01', {value}, '', 'Our register', 'en', 0, {noted})",
            scene.partners[0].id
        ))
        .await;
    };
    note(1, "jobs", 125, 0).await;
    note(2, "wellbeing", 74, 1_830_000_000).await;
    for (lang, said) in [
        (
            "en",
            ["Jobs", "12.5 full-time equivalents", "7.4 points out of 10"],
        ),
        (
            "fr",
            ["Emplois", "12,5 équivalents temps plein", "7,4 points sur 10"],
        ),
        ("nl", ["Banen", "12,5 voltijdse equivalenten", "7,4 punten op 10"]),
    ] {
        let page = plain(&lead.get(&REPORT.replacen("/en/", &format!("/{lang}/"), 1)).await);
        for said in said {
            assert!(page.contains(said), "{said} is not in {page}");
        }
    }
    // What was taken back before is not sent. What is noted after, be it on the same day, is in no report; what is taken back
    // after stays in it: both sides read what they sent and accepted.
    let now = test.app.clock.now().as_second();
    test.sql(&format!(
        "update indicator_measured set withdrawn_at = {now} where id = 2"
    ))
    .await;
    let send = [("agreed", "yes"), ("before", "yes"), ("without", "yes")];
    let sent = lead.post(&format!("{REPORT}/send"), &send).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    note(3, "wellbeing", 68, now).await;
    test.sql(&format!(
        "update indicator_measured set withdrawn_at = {now} where id = 1"
    ))
    .await;
    let officer = test.signed_in("officer@example.org", true).await;
    for page in [plain(&lead.get(REPORT).await), plain(&officer.get(DESK).await)] {
        assert!(
            page.contains("12.5 full-time equivalents")
                && !page.contains("7.4 points")
                && !page.contains("6.8 points"),
            "{page}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn what_the_catalogue_has_no_more_keeps_the_decimals_with_which_it_was_noted() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    test.sql(&format!(
        "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words,
            source, language, shown, noted_at, decimals)
         values (1, 1, 'gone-from-the-file', '', {}, '2027-05-01', 4375, '', 'Our register', 'en', 0, 0, 2)",
        scene.partners[0].id
    ))
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    for (lang, said) in [("en", "43.75"), ("fr", "43,75"), ("nl", "43,75")] {
        let page = plain(&lead.get(&REPORT.replacen("/en/", &format!("/{lang}/"), 1)).await);
        assert!(page.contains(said) && !page.contains("4,375"), "{page}");
    }
    test.close().await;
}
