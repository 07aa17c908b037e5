//! A call is written, published, and from then on changes only in the open.

use super::{NOW, begin, fine, organiser, publish, some, write, write_all};
use crate::features::calls::{self, State};
use crate::shared::journal::{self, Verdict};
use crate::testing::TestApp;

#[tokio::test]
async fn a_call_without_money_is_written_published_and_found() {
    let test = TestApp::demonstration().await;
    assert_eq!(test.app.clock.now().as_second(), NOW);
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    fine(&officer.get("/en/calls/new").await);
    let title = "Growing old in company";
    let call = begin(&officer, body, title).await;
    assert_eq!(begin(&officer, body, title).await, call, "sent twice, begun once");
    assert!(call.starts_with("/en/calls/growing-old-in-company-"), "{call}");
    assert_eq!(
        test.get(&call).await.status,
        404,
        "a draft is its organisers' alone"
    );
    assert_eq!(test.get(&format!("{call}/versions")).await.status, 404);
    let draft = officer.get(&format!("{call}/draft")).await;
    fine(&draft);
    assert!(draft.body.contains("State the problem, in each language"));
    for section in [
        "about",
        "problem",
        "people",
        "place",
        "answering",
        "means",
        "calendar",
        "criteria",
        "documents",
        "contact",
    ] {
        fine(&officer.get(&format!("{call}/draft/{section}")).await);
    }
    assert_eq!(publish(&officer, &call, "0", "").await.status, 422);
    write_all(&officer, &test, &call, &policy, title).await;
    let ready = officer.get(&format!("{call}/publish")).await;
    fine(&ready);
    assert_eq!(publish(&officer, &call, "0", "").await.header("location"), call);

    let page = test.get(&call).await;
    fine(&page);
    for said in [
        "31 December 2026 at 23:59",
        "Without money",
        "2 organisations at least",
        "<li>in winter</li>",
        "{nothing}",
        "24 November 2026",
        "is examined if it comes within 24 hours",
        "Neighbourhood life",
    ] {
        assert!(page.body.contains(said), "{said}");
    }
    assert!(!page.body.contains("{organisations}") && page.body.contains("</b></a> organisations and"));
    for elsewhere in [
        "/en/",
        "/en/calls",
        "/en/calls?q=seventy+talking&state=open&money=without",
        &format!("/en/policies/{policy}"),
        &format!("/en/organisations/{}", body.slug()),
        &format!("/en/themes/{}", test.app.territory.themes[0].slug),
        &format!("/en/communes/{}", test.app.territory.communes[0].code),
    ] {
        let found = test.get(elsewhere).await;
        fine(&found);
        assert!(found.body.contains(title), "{elsewhere}");
    }
    for nowhere in [
        "/en/calls?q=bicycle",
        "/en/calls?money=with",
        "/en/calls?kind=poles",
    ] {
        let empty = test.get(nowhere).await;
        fine(&empty);
        assert!(!empty.body.contains(title), "{nowhere}");
    }
    let address = call.rsplit('/').next().unwrap();
    let mut connection = test.app.db.read().await.unwrap();
    let found = calls::find(&mut connection, address).await.unwrap().unwrap();
    assert_eq!(found.state(NOW), State::Open);
    // The minute that is shown still counts; the deadline is the first second that is too late.
    let last = "2026-12-31T22:59:59Z"
        .parse::<jiff::Timestamp>()
        .unwrap()
        .as_second();
    assert!(calls::open(&found, last) && !calls::open(&found, last + 1));
    drop(connection);
    test.close().await;
}

#[tokio::test]
async fn published_rules_change_in_the_open_with_their_reasons_and_old_versions_stay() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let first = test.get(&format!("{call}/versions/1/document.json")).await;

    let unchanged = publish(&officer, &call, "1", "Nothing").await;
    assert_eq!(unchanged.status, 422);
    assert!(unchanged.body.contains("Nothing has changed"));
    let people = [
        ("concerned-en", "Whoever lives alone, at any age."),
        ("part-en", "They read the answers."),
    ];
    write(&officer, &call, "people", "1", &people).await;
    assert!(
        !test.get(&call).await.body.contains("at any age"),
        "what is written is not published yet"
    );
    let shown = officer.get(&format!("{call}/publish")).await;
    fine(&shown);
    assert!(shown.body.contains("<del>Whoever lives alone.</del>"));
    let silent = publish(&officer, &call, "1", " ").await;
    assert_eq!(silent.status, 422);
    assert!(silent.body.contains("Say what changes and why"));
    publish(&officer, &call, "1", "Young people asked to be heard.").await;
    let late = publish(&officer, &call, "1", "Too late").await;
    assert!(
        late.status == 422 && late.body.contains("Too late"),
        "somebody published meanwhile: what was typed stays"
    );
    let versions = test.get(&format!("{call}/versions")).await;
    fine(&versions);
    for said in [
        "Young people asked to be heard.",
        "<del>Whoever lives alone.</del>",
        "<ins>Whoever lives alone, at any age.</ins>",
        "Version 2: changed",
    ] {
        assert!(versions.body.contains(said), "{said}");
    }
    assert!(!versions.body.contains("Too late"));
    let old = test.get(&format!("{call}/versions/1")).await;
    fine(&old);
    assert!(old.body.contains("no longer stands") && !old.body.contains("at any age"));
    let again = test.get(&format!("{call}/versions/1/document.json")).await;
    assert_eq!(again.body, first.body);
    let hash = crate::shared::files::hash(first.body.as_bytes());
    assert_eq!(first.header("etag"), format!("\"{hash}\""));
    assert!(versions.body.contains(&hash));
    assert_eq!(test.get(&format!("{call}/versions/3")).await.status, 404);
    let verdict = journal::verify(&mut test.app.db.read().await.unwrap())
        .await
        .unwrap();
    assert!(matches!(verdict, Verdict::Whole(..)));
    test.close().await;
}

#[tokio::test]
async fn a_deadline_moves_later_after_an_outage_and_never_earlier_and_a_call_can_be_given_up() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let dates = [
        ("opens-date", "2026-11-24"),
        ("opens-time", "08:00"),
        ("closes-date", "2026-12-01"),
        ("answer", "2027-02-15"),
    ];
    write(&officer, &call, "calendar", "1", &dates).await;
    let earlier = publish(&officer, &call, "1", "We are in a hurry.").await;
    assert_eq!(earlier.status, 422);
    assert!(earlier.body.contains("It cannot close earlier than announced"));

    let extend = async |date: &str, last: &str| {
        let fields = [
            ("act", "extend"),
            ("published", last),
            ("until-date", date),
            ("reason-en", "The platform was down on Sunday."),
        ];
        officer.post(&format!("{call}/publish"), &fields).await
    };
    assert_eq!(
        extend("2026-12-31", "1").await.status,
        422,
        "the same day is no extension"
    );
    assert_eq!(extend("2027-01-02", "1").await.status, 303);
    let page = test.get(&call).await;
    assert!(page.body.contains("2 January 2027 at 23:59") && page.body.contains("down on Sunday"));
    let versions = test.get(&format!("{call}/versions")).await;
    fine(&versions);
    assert!(versions.body.contains("Version 2: extended"));

    let up = [
        ("act", "withdraw"),
        ("published", "2"),
        ("why-en", "The districts wish otherwise."),
    ];
    assert_eq!(officer.post(&format!("{call}/publish"), &up).await.status, 303);
    let page = test.get(&call).await;
    fine(&page);
    assert!(page.body.contains("gave this call up on 24 November 2026"));
    assert!(page.body.contains("The districts wish otherwise."));
    assert_eq!(publish(&officer, &call, "3", "Again").await.status, 422);
    fine(&officer.get(&format!("{call}/publish")).await);
    test.close().await;
}

#[tokio::test]
async fn the_guide_names_a_sentence_that_orders_and_prevents_nothing() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let ordering = [(
        "problem-en",
        "People are alone. The contractor shall visit each of them.",
    )];
    let saved = write(&officer, &call, "problem", "1", &ordering).await;
    assert!(saved.header("location").ends_with("/draft/problem"));
    let told = officer.get(saved.header("location")).await;
    fine(&told);
    assert!(
        told.body
            .contains("<q lang=\"en\">The contractor shall visit each of them.</q>")
    );
    assert!(told.body.contains("article 9-1"));
    assert!(
        officer
            .get(&format!("{call}/publish"))
            .await
            .body
            .contains("article 9-1")
    );
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn the_call_of_last_year_is_the_beginning_of_this_years_without_what_was_of_its_time() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let way = format!("/en/calls/new?from={}", call.rsplit('/').next().unwrap());
    assert!(!officer.get(&call).await.body.contains(&way), "it is open");
    test.pass(60 * 24 * 3600);
    let officer = test.signed_in("off@example.org", true).await;
    let over = officer.get(&call).await;
    fine(&over);
    assert!(over.body.contains(&way), "{}", over.body);
    assert!(!test.get(&call).await.body.contains(&way));
    let form = officer.get(&way).await;
    fine(&form);
    assert!(
        form.body.contains("It begins with what “In company” says.")
            && form.body.contains("value=\"In company\""),
        "{}",
        form.body
    );
    let fields = [
        ("sending", "again"),
        ("from", call.rsplit('/').next().unwrap()),
        ("organisation", body.key.as_str()),
        ("kind", "initiatives"),
        ("languages", "en"),
        ("title", "In company, again"),
    ];
    let begun = officer.post("/en/calls/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let draft = begun.header("location").to_owned();
    let shown = officer.get(&draft).await;
    fine(&shown);
    assert!(
        shown.body.contains("In company, again")
            && shown
                .body
                .contains("Say when it can be answered: beginning and end")
            && !shown.body.contains("State the problem, in each language"),
        "{}",
        shown.body
    );
    let problem = officer.get(&format!("{draft}/problem")).await;
    assert!(
        problem.body.contains("go for days without talking"),
        "{}",
        problem.body
    );
    // Its rule for what comes late is taken over, and none of its days.
    let calendar = officer.get(&format!("{draft}/calendar")).await;
    fine(&calendar);
    assert!(
        calendar.body.contains("value=\"24\"") && !calendar.body.contains("2026-12-31"),
        "{}",
        calendar.body
    );
    test.close().await;
}
