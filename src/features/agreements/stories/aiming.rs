//! An agreement of several years says what it aims at, and its reports say what was measured of that; nobody overwrites a funder's
//! words unseen.

use super::{BEGIN, Scene, chosen, plain, sign};
use crate::shared::files;
use crate::testing::TestApp;

#[tokio::test]
async fn an_agreement_of_two_years_aims_at_something_each_year_and_its_report_answers() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let begun = officer.post(BEGIN, &chosen(&["1", "2", "3"])).await;
    let desk = begun.header("location").to_owned();
    let words = test.text("select content from agreement").await;
    let words: serde_json::Value = serde_json::from_str(&words).unwrap();
    let words = words["words"].as_str().unwrap().to_owned();
    let language = test.text("select content from agreement").await;
    let language: serde_json::Value = serde_json::from_str(&language).unwrap();
    let language = language["language"].as_str().unwrap().to_owned();
    let save = async |seen: &str, aims: &[(&str, &str)]| {
        let mut fields = vec![
            ("seen", seen),
            ("form", "agreement"),
            ("language", &language),
            ("starts", "2027-01-01"),
            ("ends", "2028-12-31"),
            ("percent-1", "50"),
            ("due-1", "2027-02-01"),
            ("percent-2", "50"),
            ("due-2", "2028-02-01"),
            ("words", &words),
        ];
        fields.extend(aims);
        officer.post(&desk, &fields).await.status.as_u16()
    };
    // One year aims at nothing; once it lasts two, each year of what the project counts may be said.
    assert!(!plain(&officer.get(&desk).await).contains("target-volunteers-2027"));
    assert_eq!(save("1", &[]).await, 303);
    let page = plain(&officer.get(&desk).await);
    assert!(
        page.contains("target-volunteers-2028") && page.contains("Meals cooked"),
        "{page}"
    );
    let long = "x".repeat(201);
    assert_eq!(save("2", &[("target-volunteers-2027", &long)]).await, 422);
    let aims = [
        ("target-volunteers-2027", "12"),
        ("target-own:1-2028", "two hundred"),
        ("target-volunteers-2028", "14"),
        ("target-volunteers-2035", "never"),
    ];
    assert_eq!(save("2", &aims).await, 303);
    let proposed = officer.post(&format!("{desk}/propose"), &[("seen", "3")]).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let number = desk.rsplit('/').next().unwrap();
    let hash = test.text("select hash from agreement").await;
    for who in ["lead", "second", "third", "decider"] {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        assert_eq!(sign(&browser, number, &hash).await.status, 303, "{who}");
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let path = format!("/en/agreements/{number}");
    let page = plain(&lead.get(&path).await);
    for said in [
        "Volunteers, 2027",
        "two hundred",
        "the report on 2028 will say",
        "30 September 2028",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("never"), "{page}");

    // What is measured is in no report before it is sent.
    let measured = format!(
        "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words, source,
            language, shown, noted_at)
         values (1, 1, 'volunteers', '', {}, '2027-05-01', 15, '', 'Our register', 'en', 0, 1830000000)",
        scene.partners[0].id
    );
    test.sql(&measured).await;
    assert!(!plain(&lead.get(&path).await).contains("15 (1 May 2027)"));
    test.sql("update commitment set kept_on = '2028-03-01' where kind = 'report' and year = 2027")
        .await;
    let page = plain(&officer.get(&path).await);
    assert!(
        page.contains("15 (1 May 2027)") && page.contains("the report on 2028 will say"),
        "{page}"
    );
    // What was noted on the very day after it was sent is not in it; what was taken back since still is.
    for (id, day, value) in [(2, "2028-05-01", 21), (3, "2028-06-01", 99)] {
        let one = measured.replace("values (1,", &format!("values ({id},"));
        let one = one
            .replace("2027-05-01", day)
            .replace(", 15,", &format!(", {value},"));
        test.sql(&one).await;
    }
    let application = test
        .text("select cast(application_id as text) from agreement")
        .await;
    let mut transaction = test.app.db.write().await.unwrap();
    let day = "2029-03-01".parse().unwrap();
    let year = (application.parse().unwrap(), 2028);
    super::super::reporting::reported(&mut transaction, year, (day, "/reports/x"), &[2])
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    test.sql("update indicator_measured set withdrawn_at = 1840000000 where id = 2")
        .await;
    let page = plain(&officer.get(&path).await);
    assert!(
        page.contains("21 (1 May 2028)") && !page.contains("99 (1 June 2028)"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn two_who_write_the_words_of_agreements_at_once_do_not_overwrite_each_other() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let path = format!(
        "/en/organisations/{}/agreement-words?which=letter-en",
        scene.city.slug()
    );
    let usual =
        super::super::filling::usual(crate::shared::i18n::Lang::En, super::super::state::Form::Letter);
    let seen = files::hash(usual.as_bytes());
    let (mine, theirs) = (format!("{usual}\nMine."), format!("{usual}\nTheirs."));
    let fields = [("words", mine.as_str()), ("seen", &seen)];
    assert_eq!(officer.post(&path, &fields).await.status, 303);
    let fields = [("words", theirs.as_str()), ("seen", &seen)];
    let told = officer.post(&path, &fields).await;
    assert_eq!(told.status, 422);
    for said in ["Somebody saved other words meanwhile", "Mine.", "Theirs."] {
        assert!(told.body.contains(said), "{said}: {}", told.body);
    }
    let stands = test.text("select words from agreement_words").await;
    assert!(stands.ends_with("Mine."));
    let now = files::hash(stands.as_bytes());
    let fields = [("words", theirs.as_str()), ("seen", &now)];
    assert_eq!(officer.post(&path, &fields).await.status, 303);
    test.close().await;
}
