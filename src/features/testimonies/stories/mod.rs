//! Stories of testimonies: two build something together and ask nobody for anything; each says what it did, the other was there.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod correcting;

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::{Page, unescaped};
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
    unescaped(&answer.body).replace(['\u{a0}', '\u{202f}'], " ")
}

/// Associations, and somebody who speaks for each.
async fn stage(test: &TestApp, many: i64) -> Vec<(Organisation, Browser<'_>)> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key limit $1",
    )
    .bind(many)
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    let mut stage = Vec::new();
    for (at, organisation) in found.into_iter().enumerate() {
        let email = format!("speaks{at}@example.org");
        test.give(&email, Some(organisation.id), Role::Representative)
            .await;
        stage.push((organisation, test.signed_in(&email, false).await));
    }
    stage
}

/// A project of the first two, begun from nothing.
async fn together(stage: &[(Organisation, Browser<'_>)]) -> String {
    let (lead, ana) = &stage[0];
    let (other, bea) = &stage[1];
    let slug = lead.slug();
    let fields = [
        ("sending", "begin"),
        ("title", "Cuisines partagées"),
        ("organisation", slug.as_str()),
        ("origin", "nothing"),
        ("language", "fr"),
        ("second_language", ""),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    let slug = other.slug();
    let asked = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    assert_eq!(ana.post(&format!("{page}/invite"), &asked).await.status, 303);
    let yes = [("organisation", slug.as_str()), ("step", "accept")];
    assert_eq!(bea.post(&format!("{page}/team"), &yes).await.status, 303);
    page
}

async fn letters(test: &TestApp, email: &str, words: &str) -> usize {
    let letters = test.letters(email).await;
    letters
        .iter()
        .filter(|letter| letter.body.contains(words))
        .count()
}

/// What the page shows of the only thing that was told, as its forms send it back.
async fn seen(browser: &Browser<'_>, door: &str) -> String {
    let page = browser.get(door).await.body;
    let (_, rest) = page.split_once("name=\"seen\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

const COUNT: &str = "select cast(count(*) as text) from carried_out";

#[tokio::test]
async fn what_two_did_without_money_and_without_a_call_counts_once_the_other_confirmed_it() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 3).await;
    let project = together(&stage).await;
    let door = format!("{project}/done");
    let [(first, ana), (second, bea), (_, eve)] = &stage[..] else {
        panic!("three");
    };
    assert!(fine(&ana.get(&project).await).contains(&door));
    // What is about to be sent will be read by others: nobody is led elsewhere.
    test.sql(
        "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn, created_at,
            changed_at)
         select 1, 'begun-k7f3q2m9', 'K7F3-Q2M9', id, 'living', 'draft', 0, 0, 1, 0, 0 from project",
    )
    .await;
    assert!(!fine(&ana.get(&project).await).contains(&door));
    test.sql("delete from application").await;
    assert!(fine(&ana.get(&door).await).contains("No organiser of a call and no funder reads a report"));
    // Whoever is not in it finds nothing.
    assert_eq!(eve.get(&door).await.status, 404);
    assert_eq!(eve.post(&door, &[("act", "tell")]).await.status, 404);
    let mut told = vec![
        ("act", "tell"),
        ("sending", "tell-once"),
        ("organisation", first.key.as_str()),
        ("year", "2031"),
        ("words", "We repaired forty bicycles with the neighbours."),
    ];
    let wrong = ana.post(&door, &told).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("forty bicycles"),
        "nothing that was typed is lost"
    );
    told[3].1 = "2026";
    for _ in 0..2 {
        assert_eq!(ana.post(&door, &told).await.status, 303);
    }
    assert_eq!(
        test.text("select cast(count(*) as text) from testimony").await,
        "1",
        "once"
    );
    assert_eq!(letters(&test, "speaks1@example.org", "forty bicycles").await, 1);
    // Nobody speaks for another.
    told[1].1 = "tell-for-another";
    told[2].1 = second.key.as_str();
    assert_eq!(ana.post(&door, &told).await.status, 404);
    // Nobody proves what they told themselves: not the organisation, not the person elsewhere.
    let id = test.text("select cast(id as text) from testimony").await;
    let how = format!("how-{id}");
    let seen = seen(bea, &door).await;
    let confirm = [
        ("act", "confirm"),
        ("which", id.as_str()),
        ("seen", seen.as_str()),
        (how.as_str(), "We lent the tools."),
    ];
    assert!(!fine(&ana.get(&door).await).contains("We were there"));
    assert_eq!(ana.post(&door, &confirm).await.status, 422);
    test.give("speaks0@example.org", Some(second.id), Role::Representative)
        .await;
    let both = test.signed_in("speaks0@example.org", false).await;
    assert_eq!(
        both.post(&door, &confirm).await.status,
        422,
        "the same person twice"
    );
    assert_eq!(test.text(COUNT).await, "0");
    // The other says how it knows.
    assert!(fine(&bea.get(&door).await).contains("We were there"));
    assert_eq!(bea.post(&door, &confirm[..3]).await.status, 422);
    assert_eq!(bea.post(&door, &confirm).await.status, 303);
    let proved = "select cast(organisation_id as text) || ' ' || words from carried_out";
    assert_eq!(
        test.text(proved).await,
        format!("{} We repaired forty bicycles with the neighbours.", first.id)
    );
    let told = test.text("select page from carried_out").await;
    assert_eq!(format!("/en{told}"), door, "where it is corrected");
    assert_eq!(
        letters(&test, "speaks0@example.org", "We lent the tools.").await,
        1
    );
    let page = fine(&ana.get(&door).await);
    assert!(
        page.contains(&format!("Confirmed by {}", second.name)) && page.contains("We lent the tools."),
        "{page}"
    );
    // What is confirmed is not taken back, nor confirmed again.
    let back = [("act", "back"), ("which", id.as_str())];
    assert_eq!(ana.post(&door, &back).await.status, 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from testimony").await,
        "1"
    );
    let late = bea.post(&door, &confirm).await;
    assert!(
        late.status == 422 && late.body.contains(&format!("id=\"{how}\">We lent the tools.")),
        "{}",
        late.body
    );
    assert!(fine(&ana.get(&project).await).contains("One is confirmed by another partner."));
    let explained = fine(&test.get("/en/how-partners-are-proposed").await);
    assert!(
        explained.contains("Today one action carried out here by one organisation counts as proven")
            && explained.contains("another partner"),
        "{explained}"
    );
    for lang in ["fr", "nl"] {
        fine(&ana.get(&door.replacen("/en/", &format!("/{lang}/"), 1)).await);
    }
    test.close().await;
}

#[tokio::test]
async fn a_project_that_somebody_else_reads_tells_in_its_report_and_what_nobody_confirmed_is_taken_back() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 2).await;
    let project = together(&stage).await;
    let door = format!("{project}/done");
    let (first, ana) = &stage[0];
    let (_, bea) = &stage[1];
    let told = [
        ("act", "tell"),
        ("organisation", first.key.as_str()),
        ("year", "2026"),
        ("words", "We cooked."),
    ];
    assert_eq!(ana.post(&door, &told).await.status, 303);
    // It is sent to funders meanwhile: they read what became of it.
    test.sql(
        "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn, created_at,
            changed_at)
         select 1, 'sent-k7f3q2m9', 'K7F3-Q2M9', id, 'living', 'submitted', 1, 1, 1, 0, 0 from project",
    )
    .await;
    let page = fine(&bea.get(&door).await);
    assert!(
        page.contains("in the report that they read") && !page.contains("We were there"),
        "{page}"
    );
    let id = test.text("select cast(id as text) from testimony").await;
    let how = format!("how-{id}");
    let confirm = [
        ("act", "confirm"),
        ("which", id.as_str()),
        (how.as_str(), "We ate."),
    ];
    let kept = bea.post(&door, &confirm).await;
    assert!(
        kept.status == 422 && kept.body.contains("We ate."),
        "{}",
        kept.body
    );
    let more = [told[0], told[1], told[2], ("words", "We washed up.")];
    let again = ana.post(&door, &more).await;
    assert!(
        again.status == 422 && again.body.contains("We washed up."),
        "{}",
        again.body
    );
    // They turned it down: it goes on without them.
    test.sql("update application set state = 'closed'").await;
    assert!(fine(&bea.get(&door).await).contains("We were there"));
    let back = [("act", "back"), ("which", id.as_str())];
    assert_eq!(bea.post(&door, &back).await.status, 404, "not its own");
    assert_eq!(ana.post(&door, &back).await.status, 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from testimony").await,
        "0"
    );
    assert_eq!(test.text(COUNT).await, "0");
    test.close().await;
}
