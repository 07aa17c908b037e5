//! Who employs a reader is said once, by themselves, on their own page: what that organisation requests stays closed to them.

use super::{Scene, plain};
use crate::features::applications::{self, Reading};
use crate::features::{directory, privacy};
use crate::shared::authz::Role;
use crate::testing::TestApp;

const OWN: &str = "/en/me/employers";
/// From a day to the same day three years later, the 29th of February 2028 among them.
const YEARS: i64 = 1_096 * 86_400;

/// How many employers are kept, of whomever.
async fn kept(test: &TestApp) -> String {
    test.text("select cast(count(*) as text) from employment").await
}

/// An association that has nothing to do with the request.
async fn another(test: &TestApp, scene: &Scene) -> i64 {
    let [lead, second] = [scene.partners[0].id, scene.partners[1].id];
    let known = format!("{lead}, {second}, {}, {}", scene.city.funder, scene.fund.funder);
    let another = format!(
        "select cast(min(id) as text) from organisation
         where state = 'active' and kind = 'association' and id not in ({known})"
    );
    test.text(&another).await.parse().unwrap()
}

#[tokio::test]
async fn whoever_said_once_who_employs_them_reads_nothing_that_their_employer_requests() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("officer@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let reader = test.signed_in("city-reader@example.org", true).await;
    let employer = &scene.partners[0];
    let slug = employer.slug();
    let file = format!("/en/organisations/{slug}/file");
    scene.declare(&reader).await;
    assert!(plain(&reader.get(&scene.page()).await).contains("We cook in each other"));
    assert_eq!(reader.get(&file).await.status, 200);

    // Whoever reads finds the page from their own; who only asks for money has no need of it.
    assert!(plain(&reader.get("/en/me").await).contains(OWN));
    assert!(!plain(&lead.get("/en/me").await).contains(OWN));
    let query = serde_html_form::to_string([("q", employer.name.as_str())]).unwrap();
    for lang in ["fr", "nl", "en"] {
        let page = plain(&reader.get(&format!("/{lang}/me/employers?{query}")).await);
        assert!(page.contains(&slug) && !page.contains('⟦'), "{page}");
    }
    let works = [("word", "work"), ("organisation", slug.as_str())];
    for _ in 0..2 {
        let said = reader.post(OWN, &works).await;
        assert_eq!(said.status, 303, "{}", said.body);
        assert_eq!(said.header("location"), OWN);
    }
    assert_eq!(kept(&test).await, "1", "said twice it is kept once");
    let page = plain(&reader.get(OWN).await);
    assert!(
        page.contains(&slug) && page.contains("I work there no more"),
        "{page}"
    );

    // What they read until then is closed now, and the file of their employer with it; whoever asks readers sees that, not why.
    let page = plain(&reader.get(&scene.page()).await);
    assert!(
        page.contains("or work there") && !page.contains("We cook in each other"),
        "{page}"
    );
    assert_eq!(reader.get(&file).await.status, 404);
    let readers = plain(&officer.get("/en/desk/readers?propose=yes").await);
    assert!(
        readers.contains("because of a conflict of interest: city-reader@example.org"),
        "{readers}"
    );
    assert!(plain(&officer.get(OWN).await).contains("Nothing for now."));
    let number = scene.number.as_str();
    let person = test.text_of_person("city-reader@example.org").await;
    let asked = officer.post("/en/desk/readers", &[(number, &person)]).await;
    assert_eq!(asked.status, 422, "{}", asked.body);

    // It counts for three years after they left, and is erased then.
    let left = [("word", "left"), ("organisation", slug.as_str())];
    assert_eq!(
        officer.post(OWN, &left).await.status,
        404,
        "it is no employer of theirs"
    );
    assert_eq!(reader.post(OWN, &left).await.status, 303);
    let page = plain(&reader.get(OWN).await);
    assert!(
        page.contains("until 24 November 2026") && !page.contains("I work there no more"),
        "{page}"
    );
    assert!(!plain(&reader.get(&scene.page()).await).contains("We cook"));
    test.pass(YEARS);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(kept(&test).await, "1");
    test.pass(86_400);
    privacy::keep(&test.app).await.unwrap();
    assert_eq!(kept(&test).await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_an_employer_gave_or_received_ties_unless_it_is_public_and_is_forgotten_when_one_wishes() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let reader = test.signed_in("city-reader@example.org", true).await;
    scene.declare(&reader).await;
    let (lead, another) = (scene.partners[0].id, another(&test, &scene).await);
    test.sql(&format!(
        "insert into grant_party (id, key, organisation_id) values (990001, 'x:1', {another}), (990002, 'x:2', {lead})"
    ))
    .await;
    test.sql(
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990003, min(id), 1, 990001, 990002, 500000, 'voted', 'grant', 'single', 2025 from import",
    )
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let employer = directory::published_by_ids(&mut connection, &[another])
        .await
        .unwrap();
    drop(connection);
    let slug = employer[0].slug();
    let says = async |word: &str| {
        let said = reader
            .post(OWN, &[("word", word), ("organisation", slug.as_str())])
            .await;
        assert_eq!(said.status, 303, "{word}: {}", said.body);
        plain(&reader.get(&scene.page()).await)
    };
    let page = says("work").await;
    assert!(
        page.contains("for which you act or work gave money") && !page.contains("We cook"),
        "{page}"
    );
    // A public body that employs somebody gives to many: that is no interest of theirs.
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {another}"
    ))
    .await;
    assert!(plain(&reader.get(&scene.page()).await).contains("We cook"));
    test.sql(&format!(
        "update organisation set kind = 'association' where id = {another}"
    ))
    .await;
    assert!(!plain(&reader.get(&scene.page()).await).contains("We cook"));
    // What is forgotten bears on nothing, and no journal says whose it was.
    let page = says("forget").await;
    assert!(page.contains("We cook"), "{page}");
    assert_eq!(kept(&test).await, "0");
    let told = format!(
        "select cast(count(*) as text) from journal where act like 'employer-%' and organisation = '{}'",
        employer[0].key
    );
    assert_eq!(test.text(&told).await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_was_granted_here_and_told_ties_as_what_registers_say_does() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (lead, another) = (&scene.partners[0], another(&test, &scene).await);
    test.give("city-reader@example.org", Some(another), Role::Member)
        .await;
    let person = test.person("city-reader@example.org").await;
    let application = test.text("select cast(min(id) as text) from application").await;
    let application: i64 = application.parse().unwrap();
    test.sql(&format!(
        "insert into decision (id, application_id, partner, programme_id, organisation_id, state, cents, words, shared, version, funder_id)
         values (990001, {application}, 'elsewhere', {}, {}, 'granted', 100000, '', 0, 1, {another})",
        scene.fund.id, lead.id
    ))
    .await;
    for (told, kind, is_tied) in [
        ("null", "association", false),
        ("'2025-03-01'", "association", true),
        ("'2022-12-31'", "association", false),
        // What a public body gives is no interest of whoever acts for it.
        ("'2025-03-01'", "public_body", false),
    ] {
        for sql in [
            format!("update decision set notified_on = {told} where id = 990001"),
            format!("update organisation set kind = '{kind}' where id = {another}"),
        ] {
            test.sql(&sql).await;
        }
        let mut connection = test.app.db.read().await.unwrap();
        let ties = applications::ties(&mut connection, &test.app, person, &[application])
            .await
            .unwrap();
        let parties = [(lead.key.as_str(), lead.id)];
        let reading = ties.reading(application, &[scene.city.funder], &parties);
        assert_eq!(reading == Reading::Tied, is_tied, "{told}, {kind}");
        assert!(
            !ties.is_near(application, &[another], &parties),
            "a funder of it is tied by nothing that it gave"
        );
        // The rule where the database counts is the same.
        let funder = scene.city.funder.to_string();
        let columns = ("application.id", funder.as_str());
        let clear = applications::not_near(&mut connection, &test.app, person, columns)
            .await
            .unwrap();
        drop(connection);
        let counted = format!("select cast(count(*) as text) from application where {clear}");
        assert_eq!(test.text(&counted).await == "0", is_tied, "{told}, {kind}");
    }
    test.close().await;
}
