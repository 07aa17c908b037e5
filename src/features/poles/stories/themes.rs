//! Priority themes: put up by a public body, answered by organisations, and what becomes of them.

use super::{answered_at, fine, staged};
use crate::features::observatory;
use crate::testing::TestApp;

#[tokio::test]
async fn organisations_say_that_they_would_carry_a_pole_and_the_theme_becomes_a_call() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let commune = test.app.territory.communes[0].code.clone();
    observatory::publish(&test.app).await.unwrap();
    let published = test.get("/en/poles/themes").await;
    fine(&published);
    assert!(
        published
            .body
            .contains("/en/observatory/indicators/living-associations?theme=")
    );
    fine(&stage.agent.get("/en/poles/themes/new").await);
    let chosen = stage
        .agent
        .get(&format!("/en/poles/themes/new?theme={theme}"))
        .await;
    fine(&chosen);
    assert!(
        chosen.body.contains("value=\"living-associations\" checked"),
        "{}",
        chosen.body
    );
    let sent = [
        ("sending", "put-up"),
        ("organiser", stage.metropolis.key.as_str()),
        ("title", "Invented wood"),
        ("theme", theme.as_str()),
        ("why", "Much (invented) wood is thrown away."),
        ("commune", commune.as_str()),
        ("ground", "living-associations"),
        ("ground", "invented"),
    ];
    let up = stage.agent.post("/en/poles/themes/new", &sent).await;
    assert_eq!(up.status, 303, "{}", up.body);
    let page = up.header("location").to_owned();
    assert_eq!(
        stage
            .agent
            .post("/en/poles/themes/new", &sent)
            .await
            .header("location"),
        page,
        "once"
    );
    for address in [
        "/en/poles/themes",
        "/nl/poles/themes",
        &page,
        &format!("/fr/poles/themes?commune={commune}"),
    ] {
        fine(&test.get(address).await);
    }
    // Each reason says when it was published and what to beware of, and opens its indicator; what was not kept is not shown.
    let read = test.get(&page).await;
    assert!(
        read.body.contains("Published by the Observatory on")
            && read.body.contains("The seat is not where they act.")
    );
    let opens = |slug: &str| {
        read.body
            .contains(&format!("/en/observatory/indicators/{slug}?theme="))
    };
    assert!(opens("living-associations") && !opens("age"));
    let listed = test.get("/en/poles/themes").await;
    assert!(listed.body.contains("Invented wood") && !listed.body.contains("no pole lives yet"));

    // Its body spots and asks; nobody is asked twice, and one answers as one likes.
    let invite = format!("{page}/invite");
    assert_eq!(stage.chair.get(&invite).await.status, 404);
    fine(&stage.agent.get(&format!("{invite}?q=a")).await);
    let slug = stage.carrier.slug();
    let ask = [("organisation", slug.as_str())];
    for said in ["The invitation has left", "less than thirty days ago"] {
        let told = stage.agent.post(&invite, &ask).await;
        let shown = stage.agent.get(told.header("location")).await;
        fine(&shown);
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let asked = test.letters("chair@example.org").await;
    assert_eq!(
        asked
            .iter()
            .filter(|one| one.body.contains("Invented wood"))
            .count(),
        1
    );
    let waits = |body: &str| body.contains("asked whether it would be in a pole");
    assert!(waits(&stage.chair.get("/en/me").await.body));

    // What one says is read by whoever said something too, and by everybody where one agrees.
    let (carrier, member) = (
        answered_at(&stage.carrier, &page),
        answered_at(&stage.member, &page),
    );
    fine(&stage.chair.get(&carrier).await);
    let none = stage.chair.post(&carrier, &[("way", "carry")]).await;
    assert_eq!(none.status, 422);
    let carries = [("way", "carry"), ("words", "We have an (invented) yard.")];
    for _ in 0..2 {
        assert_eq!(stage.chair.post(&carrier, &carries).await.status, 303);
    }
    assert!(!waits(&stage.chair.get("/en/me").await.body));
    assert!(stage.agent.get(&invite).await.body.contains("has answered"));
    let letters = test.letters("agent@example.org").await;
    assert_eq!(
        letters
            .iter()
            .filter(|one| one.body.contains("would carry the pole"))
            .count(),
        1
    );
    let hidden = test.get(&page).await;
    fine(&hidden);
    assert!(!hidden.body.contains("invented) yard") && hidden.body.contains("One more organisation"));
    assert!(!stage.other.get(&page).await.body.contains("invented) yard"));
    assert!(stage.agent.get(&page).await.body.contains("invented) yard"));
    let takes_part = [
        ("way", "part"),
        ("words", "We could (not really) sort."),
        ("shown", "1"),
    ];
    assert_eq!(stage.other.post(&member, &takes_part).await.status, 303);
    assert!(stage.other.get(&page).await.body.contains("invented) yard"));
    assert!(test.get(&page).await.body.contains("We could (not really) sort."));
    assert_eq!(stage.other.post(&member, &[("act", "back")]).await.status, 303);
    assert!(!test.get(&page).await.body.contains("We could"));

    let keep = format!("{page}/keep");
    assert_eq!(stage.chair.post(&keep, &[("act", "call")]).await.status, 404);
    let call = stage.agent.post(&keep, &[("act", "call")]).await;
    let draft = call.header("location").to_owned();
    assert!(
        draft.starts_with("/en/calls/") && draft.ends_with("/draft"),
        "{}",
        call.body
    );
    let written = stage.agent.get(&draft).await;
    fine(&written);
    assert!(written.body.contains("Invented wood"));
    assert_eq!(
        stage
            .agent
            .post(&keep, &[("act", "call")])
            .await
            .header("location"),
        page,
        "one call"
    );
    assert_eq!(stage.agent.post(&keep, &[("act", "down")]).await.status, 303);
    assert_eq!(
        stage.chair.get(&carrier).await.status,
        404,
        "nobody answers any more"
    );
    assert!(!test.get("/en/poles/themes").await.body.contains("Invented wood"));
    fine(&test.get(&page).await);
    test.close().await;
}
