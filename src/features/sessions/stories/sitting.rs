//! A session from its letters to its minutes, and who sees what there.

use super::{ALONE, Scene, TOGETHER, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn three_funders_meet_around_two_requests_and_each_decides_for_itself() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let letters = test.letters("fund@example.org").await;
    assert!(
        letters
            .iter()
            .any(|one| one.subject.contains("Would your programmes take part?"))
    );
    // Everybody sees the same figures, exact: what is asked, and what remains.
    let table = plain(&fund.get(&scene.path).await);
    for said in [
        "Shared kitchens",
        "€10,000",
        "€16,000",
        "€12,000",
        "awaited: €10,000",
    ] {
        assert!(table.contains(said), "{said}: {table}");
    }
    // What a funder only thinks of giving is its own until it shares it, envelope and all.
    let kitchens = (TOGETHER, 0, &scene.city);
    scene
        .decide(
            &test,
            "city",
            kitchens,
            &[("seen", "0"), ("act", "grant"), ("amount", "6,000")],
        )
        .await;
    assert!(plain(&city.get(&scene.path).await).contains("granted: €6,000"));
    let seen = plain(&fund.get(&scene.path).await);
    assert!(
        !seen.contains("granted") && seen.contains("<b>€12,000</b>"),
        "{seen}"
    );
    assert!(
        plain(&city.get(&scene.path).await).contains("<b>€6,000</b>"),
        "what remains is exact for its own"
    );
    let back = [("seen", "1"), ("act", "reopen"), ("words", "Not yet.")];
    scene.decide(&test, "city", kitchens, &back).await;
    let shared = [
        ("seen", "2"),
        ("act", "grant"),
        ("amount", "6,500"),
        ("shared", "yes"),
    ];
    scene.decide(&test, "city", kitchens, &shared).await;
    let seen = plain(&fund.get(&scene.path).await);
    assert!(
        seen.contains("granted: €6,500") && seen.contains("<b>€5,500</b>"),
        "{seen}"
    );
    let file = fund.get(&format!("{}/table.csv", scene.path)).await;
    assert!(
        file.body.contains(&format!("{TOGETHER},Shared kitchens,")),
        "{}",
        file.body
    );
    assert!(file.body.contains(",together,"), "{}", file.body);
    assert!(
        file.body.contains(",10000.00,0.00,0.00,6500.00,2000.00,1500.00"),
        "{}",
        file.body
    );
    // Two promise if the other does: together both come to be, and each confirms its own.
    let region = scene.region.address.clone();
    let promise = [
        ("seen", "0"),
        ("act", "condition"),
        ("amount", "1,500"),
        ("words", "Together."),
        ("if_programme", region.as_str()),
        ("if_amount", "2,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "fund", (TOGETHER, 0, &scene.fund), &promise)
        .await;
    assert!(plain(&city.get(&format!("{}/promises", scene.path)).await).contains("lacks €2,000"));
    // Whoever sits at the table reads the condition beside the amount.
    let seen = plain(&city.get(&scene.path).await);
    let (_, cell) = seen.split_once("promised under a condition: €1,500").unwrap();
    let (cell, _) = cell.split_once("</td>").unwrap();
    assert!(cell.contains(" gives at least €2,000</span>"), "{cell}");
    // A script tells who reads once the part of that name is no longer as it was.
    let note = "<div role=\"status\"><p class=\"tell\" data-stands=\"table\" hidden>";
    assert!(seen.contains(note) && seen.contains("id=\"table\""), "{seen}");
    let own = scene.fund.address.clone();
    let promise = [
        ("seen", "0"),
        ("act", "condition"),
        ("amount", "2,000"),
        ("words", "Together."),
        ("if_programme", own.as_str()),
        ("if_amount", "1,500"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "region", (TOGETHER, 1, &scene.region), &promise)
        .await;
    let promises = plain(&fund.get(&format!("{}/promises", scene.path)).await);
    assert!(promises.contains("€3,500 would be granted"), "{promises}");
    assert_eq!(
        promises.matches(">Confirm<").count(),
        1,
        "each its own: {promises}"
    );
    test.close().await;
}

#[tokio::test]
async fn who_stands_too_near_sees_nothing_of_the_request_and_their_alternate_votes() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let votes = format!("{}/votes", scene.path);
    scene.seat(&city, 0, "associations").await;
    scene.seat(&city, 7, "companies").await;
    let one = test.signed_in("one@example.org", true).await;
    assert!(plain(&one.get(&votes).await).contains("do not have as many seats yet"));
    scene.seat(&city, 5, "public_bodies").await;
    let seat = format!(
        "select cast(id as text) from seat where organisation_id = {}",
        scene.organisations[0].id
    );
    let seat = test.text(&seat).await;
    let neighbour = test.signed_in("neighbour@example.org", true).await;
    assert_eq!(neighbour.get(&scene.path).await.status, 404);
    // The college of an organisation is that of its kind, for a seat and for its alternate.
    let slug = |place: usize| scene.organisations[place].slug();
    for (browser, place, at, status) in [
        (&city, 3, "associations", 422),
        (&city, 6, "companies", 422),
        (&city, 3, seat.as_str(), 422),
        (&one, 4, "associations", 404),
        (&one, 3, seat.as_str(), 422),
    ] {
        let slug = slug(place);
        let fields = [("word", "give"), ("organisation", slug.as_str()), ("place", at)];
        let given = browser.post(&format!("{}/seats", scene.path), &fields).await;
        assert_eq!(given.status, status, "{place} {at}: {}", given.body);
    }
    scene.seat(&one, 6, &seat).await;
    // The seat, and that their group is heard.
    assert_eq!(test.letters("one@example.org").await.len(), 2);
    assert_eq!(test.letters("neighbour@example.org").await.len(), 1);
    let search = scene.organisations[2].name.split(' ').next().unwrap().to_owned();
    for (page, said) in [
        ("/en/desk/sessions".to_owned(), "Table of the neighbourhoods"),
        ("/en/desk/sessions/new".to_owned(), "Programmes on the table"),
        (format!("{}/seats?q={search}", scene.path), "alternate: "),
        (format!("{}/scores", scene.path), "Shared kitchens"),
    ] {
        let page = plain(&city.get(&page).await);
        assert!(page.contains(said), "{said}: {page}");
    }
    // Before they said that nothing ties them, nobody reads an amount; who asks never does.
    assert!(!plain(&neighbour.get(&scene.path).await).contains("€10,000"));
    scene.declare(&neighbour).await;
    scene.declare(&one).await;
    let shared = [
        ("seen", "0"),
        ("act", "propose"),
        ("amount", "7,777"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "city", (TOGETHER, 0, &scene.city), &shared)
        .await;
    assert!(plain(&neighbour.get(&scene.path).await).contains("proposed: €7,777"));
    for page in ["", "/votes", "/simulations", "/promises", "/minutes"] {
        let page = plain(&one.get(&format!("{}{page}", scene.path)).await);
        assert!(!page.contains("€7,777") && !page.contains("€10,000"), "{page}");
    }
    let page = plain(&one.get(&scene.path).await);
    assert!(
        page.contains("You act for one of those who ask") && page.contains("€6,000"),
        "{page}"
    );
    let file = one.get(&format!("{}/table.csv", scene.path)).await;
    assert!(!file.body.contains(TOGETHER) && file.body.contains(ALONE) && file.body.contains(",alone,"));
    // They do not vote on it either; their alternate does. A college of those who ask is never empty by that.
    scene.comes(&test).await;
    let vote = async |word: &str, seat: &str, number: &str, choice: &str| {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        let fields = [("application", number), ("seat", seat), ("choice", choice)];
        browser.post(&votes, &fields).await.status.as_u16()
    };
    assert_eq!(vote("one", &seat, TOGETHER, "favourable").await, 404);
    assert_eq!(
        vote("neighbour", &seat, TOGETHER, "favourable").await,
        422,
        "nobody heard the group"
    );
    scene.hear(&city, &[TOGETHER, ALONE]).await;
    assert_eq!(vote("neighbour", &seat, TOGETHER, "favourable").await, 303);
    assert_eq!(vote("one", &seat, ALONE, "unfavourable").await, 303);
    assert_eq!(
        vote("neighbour", &seat, ALONE, "favourable").await,
        422,
        "its own spoke"
    );
    let firm = test.signed_in("firm@example.org", true).await;
    scene.declare(&firm).await;
    for (place, word) in [(7, "firm"), (5, "region")] {
        let seat = format!(
            "select cast(id as text) from seat where organisation_id = {}",
            scene.organisations[place].id
        );
        let seat = test.text(&seat).await;
        assert_eq!(vote(word, &seat, TOGETHER, "favourable").await, 303);
    }
    let seen = plain(&firm.get(&votes).await);
    assert!(
        seen.contains("<b>Favourable</b>") && seen.contains("<b>No quorum yet</b>"),
        "{seen}"
    );
    assert!(seen.contains("Associations: for 1"), "{seen}");
    // What an alternate said counts no more once its seat has none.
    let alone = [("word", "alone"), ("seat", seat.as_str())];
    assert_eq!(
        city.post(&format!("{}/seats", scene.path), &alone).await.status,
        404
    );
    assert_eq!(
        one.post(&format!("{}/seats", scene.path), &alone).await.status,
        303
    );
    assert!(!plain(&firm.get(&votes).await).contains("Associations: for 1"));
    // The minutes are approved by the colleges, as they are written; then the session is over, and its agenda stays.
    let minutes = format!("{}/minutes", scene.path);
    let written = [("words", "We read two requests."), ("seen", "0")];
    assert_eq!(city.post(&minutes, &written).await.status, 303);
    for (word, place) in [("one", 0), ("firm", 7), ("region", 5)] {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        let seat = format!(
            "select cast(id as text) from seat where organisation_id = {}",
            scene.organisations[place].id
        );
        let seat = test.text(&seat).await;
        let fields = [("seat", seat.as_str()), ("seen", "1")];
        assert_eq!(
            browser.post(&format!("{minutes}/approve"), &fields).await.status,
            303
        );
    }
    assert!(plain(&city.get(&minutes).await).contains("<b>Approved.</b>"));
    assert!(
        one.get(&format!("{minutes}.pdf"))
            .await
            .bytes
            .starts_with(b"%PDF")
    );
    assert_eq!(
        city.post(&format!("{}/close", scene.path), &[("sure", "yes")])
            .await
            .status,
        303
    );
    test.sql("update application set state = 'withdrawn' where id = 2")
        .await;
    assert!(plain(&city.get(&scene.path).await).contains("A choir"));
    assert_eq!(vote("one", &seat, ALONE, "favourable").await, 404);
    test.close().await;
}
