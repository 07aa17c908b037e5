//! Who asks is heard before anybody votes, sees nothing else of the session, and leaves no college without anybody.

use super::{ALONE, Scene, TOGETHER, plain};
use crate::features::sessions::hearing::path;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn the_group_is_heard_before_its_file_is_debated() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    for (place, word) in [(1, "two"), (2, "choir")] {
        let email = format!("{word}@example.org");
        test.give(&email, Some(scene.organisations[place].id), Role::Representative)
            .await;
    }
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    // Every partner of every request is written to, once, though three programmes came to the table.
    for word in ["one", "two", "choir"] {
        let letters = test.letters(&format!("{word}@example.org")).await;
        assert_eq!(letters.len(), 1, "{word}");
        assert!(
            letters[0].subject.contains("Your group is heard"),
            "{}",
            letters[0].subject
        );
    }
    let session = scene.path.rsplit('/').next().unwrap().to_owned();
    let page = format!("/en{}", path("application-1", &session));
    let one = test.signed_in("one@example.org", true).await;
    let two = test.signed_in("two@example.org", true).await;
    let choir = test.signed_in("choir@example.org", true).await;
    let me = plain(&one.get("/en/me").await);
    assert!(
        me.contains("Your group is heard before its request is debated · 15 December 2026"),
        "{me}"
    );
    // The page of the application says it too, to those who make it; so does what is due, with its calendar and a letter ahead.
    let theirs = "/en/applications/application-1";
    let shown = plain(&one.get(theirs).await);
    for said in [
        "id=\"hearings\"",
        "15 December 2026",
        "14:30",
        "town hall",
        &format!("href=\"{page}\""),
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let due = plain(&one.get("/en/me/deadlines").await);
    assert!(
        due.contains(&format!("Your group is heard: application {TOGETHER}"))
            && due.contains(&format!("href=\"{theirs}#hearings\"")),
        "{due}"
    );
    let calendar = one.get("/en/me/deadlines.ics").await.body;
    assert_eq!(
        calendar.matches("DTSTART;VALUE=DATE:20261215").count(),
        1,
        "{calendar}"
    );
    let seen = plain(&one.get(&page).await);
    for said in [
        "Table of the neighbourhoods",
        "15 December 2026",
        "14:30",
        "town hall",
        "Shared kitchens",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    // Of the session there is nothing else: no other request, no amount, no programme, no page of the table.
    for hidden in ["A choir", "€", "Last quarter", "Neighbours"] {
        assert!(!seen.contains(hidden), "{hidden}: {seen}");
    }
    for part in [
        "",
        "/hearings",
        "/votes",
        "/seats",
        "/simulations",
        "/promises",
        "/proposals",
        "/minutes",
        "/table.csv",
    ] {
        assert_eq!(
            one.get(&format!("{}{part}", scene.path)).await.status,
            404,
            "{part}"
        );
    }
    // Nobody else finds it: neither another group, nor the funder that convenes.
    for browser in [&choir, &city] {
        assert_eq!(browser.get(&page).await.status, 404);
        assert_eq!(browser.post(&page, &[("words", "Me")]).await.status, 404);
    }
    // The lead writes, the others read it; so does the table, and those who stand too near do not.
    assert!(plain(&two.get(&page).await).contains("The lead writes for the group"));
    let words = [("words", "We cook for whoever comes."), ("seen", "1")];
    assert_eq!(two.post(&page, &words).await.status, 404);
    assert_eq!(one.post(&page, &words).await.status, 303);
    assert_eq!(one.post(&page, &words).await.status, 303, "sent twice");
    let stale = one.post(&page, &[("words", "Otherwise."), ("seen", "1")]).await;
    assert_eq!(stale.status, 422);
    assert!(plain(&two.get(&page).await).contains("We cook for whoever comes."));
    let hearings = format!("{}/hearings", scene.path);
    let fund = test.signed_in("fund@example.org", true).await;
    assert!(plain(&fund.get(&hearings).await).contains("We cook for whoever comes."));
    // Only whoever convenes notes what became of it; nobody is missing before the session, nor heard tomorrow.
    let note = |word: &'static str, on: &'static str| {
        [
            ("word", word),
            ("application", TOGETHER),
            ("seen", "2"),
            ("on", on),
        ]
    };
    assert_eq!(
        fund.post(&hearings, &note("heard", "2026-11-30")).await.status,
        404
    );
    for (word, on) in [
        ("heard", "2026-12-31"),
        ("absent", "2026-12-14"),
        ("heard", "soon"),
    ] {
        assert_eq!(
            city.post(&hearings, &note(word, on)).await.status,
            422,
            "{word} {on}"
        );
    }
    assert!(
        plain(&fund.get(&scene.path).await)
            .contains("1 request made by several, 1 by one organisation alone."),
        "each counted apart"
    );
    // Nobody votes before.
    scene.seat(&city, 6, "associations").await;
    scene.seat(&city, 7, "companies").await;
    scene.seat(&city, 5, "public_bodies").await;
    let neighbour = test.signed_in("neighbour@example.org", true).await;
    scene.declare(&neighbour).await;
    let votes = format!("{}/votes", scene.path);
    let shown = plain(&neighbour.get(&votes).await);
    assert!(
        shown.contains("was not heard yet") && !shown.contains("name=\"choice\""),
        "{shown}"
    );
    let seat = "select cast(id as text) from seat where college = 'associations'";
    let seat = test.text(seat).await;
    let vote = [
        ("application", TOGETHER),
        ("seat", seat.as_str()),
        ("choice", "favourable"),
    ];
    assert!(
        shown.contains("The committee meets on 15 December 2026"),
        "{shown}"
    );
    let early = neighbour.post(&votes, &vote).await;
    assert_eq!(early.status, 422);
    assert!(
        early.body.contains("The committee does not meet yet"),
        "{}",
        early.body
    );
    assert!(
        !plain(&neighbour.get(&scene.path).await).contains("its vote is awaited"),
        "nothing is to be done before its day"
    );
    scene.comes(&test).await;
    let refused = neighbour.post(&votes, &vote).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("was not heard yet"), "{}", refused.body);
    scene.hear(&city, &[TOGETHER]).await;
    assert_eq!(neighbour.post(&votes, &vote).await.status, 303);
    assert!(plain(&neighbour.get(&votes).await).contains("The group was heard on"));
    // What was heard is not written over.
    assert_eq!(
        one.post(&page, &[("words", "Too late."), ("seen", "3")])
            .await
            .status,
        404
    );
    assert!(
        plain(&city.get(&hearings).await).contains("it was not heard yet"),
        "{ALONE} waits"
    );
    test.close().await;
}

#[tokio::test]
async fn no_vote_opens_where_a_college_has_nobody_left_and_whoever_convenes_names_an_alternate() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.seat(&city, 0, "associations").await;
    scene.seat(&city, 7, "companies").await;
    scene.seat(&city, 5, "public_bodies").await;
    scene.hear(&city, &[TOGETHER, ALONE]).await;
    scene.comes(&test).await;
    let said = "Associations: nobody is left who may vote on this request";
    let (seats, votes) = (format!("{}/seats", scene.path), format!("{}/votes", scene.path));
    for page in [&seats, &votes, &scene.path] {
        let page = plain(&city.get(page).await);
        assert_eq!(
            page.matches(said).count(),
            1,
            "on one of the two requests: {page}"
        );
    }
    let firm = test.signed_in("firm@example.org", true).await;
    scene.declare(&firm).await;
    let seat = async |college: &str| {
        test.text(&format!(
            "select cast(id as text) from seat where college = '{college}'"
        ))
        .await
    };
    let own = seat("companies").await;
    let vote = |number| {
        [
            ("application", number),
            ("seat", own.as_str()),
            ("choice", "favourable"),
        ]
    };
    let refused = firm.post(&votes, &vote(TOGETHER)).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("first name an alternate"),
        "{}",
        refused.body
    );
    assert_eq!(
        firm.post(&votes, &vote(ALONE)).await.status,
        303,
        "there its college is not empty"
    );
    // Another association, named by whoever convenes: the seat's own are told, and may name another.
    let associations = seat("associations").await;
    scene.seat(&city, 6, &associations).await;
    let letters = test.letters("one@example.org").await;
    assert!(
        letters
            .iter()
            .any(|one| one.subject.contains("An alternate for your seat")),
        "{letters:?}"
    );
    assert!(!plain(&city.get(&votes).await).contains(said));
    assert_eq!(firm.post(&votes, &vote(TOGETHER)).await.status, 303);
    // Whoever is named there is not replaced by whoever convenes.
    let slug = scene.organisations[2].slug();
    let again = [
        ("word", "give"),
        ("organisation", slug.as_str()),
        ("place", associations.as_str()),
    ];
    assert_eq!(city.post(&seats, &again).await.status, 404);
    let one = test.signed_in("one@example.org", true).await;
    assert_eq!(one.post(&seats, &again).await.status, 303);
    test.close().await;
}
