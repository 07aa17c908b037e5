//! A session that is convened for a wrong day: it is changed, cancelled, and everybody who was asked learns it.

use super::{Scene, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn a_session_gets_another_day_or_does_not_take_place_and_everybody_asked_is_told() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let region = test.signed_in("region@example.org", true).await;
    scene.seat(&city, 0, "associations").await;
    // Letters of one instant have no order.
    let begins = async |email: &str, subject: &str| {
        let mut every = test.letters(email).await;
        every.retain(|one| one.subject.starts_with(subject));
        every
    };

    // The wrong button is not for good: whoever declined finds the session and may think again.
    let part = format!("{}/part", scene.path);
    let says = |word: &'static str| [("programme", scene.region.address.as_str()), ("part", word)];
    assert_eq!(region.post(&part, &says("declined")).await.status, 303);
    assert!(plain(&region.get("/en/desk/sessions").await).contains("Table of the neighbourhoods"));
    let declined = plain(&region.get(&scene.path).await);
    assert!(declined.contains("does not take part"), "{declined}");
    assert!(
        !declined.contains("Shared kitchens"),
        "the table is not theirs: {declined}"
    );
    assert_eq!(region.get(&format!("{}/votes", scene.path)).await.status, 404);
    assert_eq!(region.post(&part, &says("agreed")).await.status, 303);
    assert!(plain(&region.get(&scene.path).await).contains("Shared kitchens"));
    assert_eq!(region.post(&part, &says("declined")).await.status, 303);

    // Everybody reads on the page of a programme that takes part when its requests are on the table, and not where one meets.
    let programme = |address: &str| format!("/en/programmes/{address}");
    let public = plain(&test.browser().get(&programme(&scene.city.address)).await);
    assert!(
        public.contains("15 December 2026") && public.contains("at the table of the desk, at 14:30"),
        "{public}"
    );
    assert!(!public.contains("Table of the neighbourhoods"), "{public}");
    let none = plain(&test.browser().get(&programme(&scene.region.address)).await);
    assert!(!none.contains("at the table of the desk"), "it declined: {none}");
    let feed = format!("{}/sessions.ics", programme(&scene.city.address));
    let dates = test.get(&feed).await.body;
    assert!(
        dates.contains("DTSTART;VALUE=DATE:20261215\r\n") && dates.contains("STATUS:CONFIRMED"),
        "{dates}"
    );

    // Another day: whoever takes part or has a seat gets a letter, whoever declined does not.
    let change = format!("{}/change", scene.path);
    assert_eq!(fund.get(&change).await.status, 404, "the convener alone");
    let shown = plain(&city.get(&change).await);
    assert!(shown.contains("2026-12-15") && shown.contains("14:30"), "{shown}");
    let seen = test.text("select cast(version as text) from desk_session").await;
    let moved = |day: &'static str, seen: &str| {
        [
            ("seen", seen.to_owned()),
            ("on", day.to_owned()),
            ("at", "9h".to_owned()),
            ("place", "The (fictitious) library".to_owned()),
            ("link", String::new()),
        ]
    };
    let send = async |day: &'static str, seen: &str| {
        let fields = moved(day, seen);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        city.post(&change, &fields).await
    };
    assert_eq!(send("2020-01-01", &seen).await.status, 422, "a day that is over");
    assert_eq!(send("2026-12-18", &seen).await.status, 303);
    assert_eq!(send("2026-12-18", &seen).await.status, 303, "once");
    for email in ["fund@example.org", "one@example.org"] {
        let told = begins(email, "Another day or place").await;
        assert_eq!(told.len(), 1, "{email}");
        assert!(told[0].body.contains("library"), "{}", told[0].body);
    }
    assert!(begins("region@example.org", "Another day").await.is_empty());
    assert!(plain(&one_page(&test, &scene).await).contains("The (fictitious) library"));
    let late = send("2026-12-19", &seen).await;
    assert_eq!(late.status, 422, "a colleague changed it meanwhile");
    assert!(late.body.contains("2026-12-19"), "nothing typed is lost");

    // Cancelled: it is said, told, and nothing goes on.
    let cancel = format!("{}/cancel", scene.path);
    assert_eq!(fund.post(&cancel, &[("sure", "yes")]).await.status, 404);
    assert_eq!(city.post(&cancel, &[]).await.status, 422);
    let stale = city.post(&cancel, &[("sure", "yes"), ("seen", &seen)]).await;
    assert_eq!(stale.status, 422, "of the day that was");
    let stands = stale.body.split("name=\"seen\" value=\"").nth(1).unwrap();
    let stands = stands.split('"').next().unwrap().to_owned();
    let sure = [("sure", "yes"), ("seen", stands.as_str())];
    assert_eq!(city.post(&cancel, &sure).await.status, 303);
    assert_eq!(city.post(&cancel, &sure).await.status, 303, "once");
    assert_eq!(begins("one@example.org", "Cancelled").await.len(), 1);
    let page = plain(&one_page(&test, &scene).await);
    assert!(
        page.contains("This session does not take place.") && !page.contains("Shared kitchens"),
        "{page}"
    );
    assert!(plain(&city.get("/en/desk/sessions").await).contains("cancelled"));
    let written = [("words", "Nobody met."), ("seen", "0")];
    for way in ["change", "minutes"] {
        assert_eq!(
            city.post(&format!("{}/{way}", scene.path), &written).await.status,
            404,
            "{way}"
        );
    }
    assert_eq!(
        region.get(&scene.path).await.status,
        404,
        "whoever declined has nothing more to say"
    );
    // Whoever took the dates along learns there that it does not take place.
    assert!(test.get(&feed).await.body.contains("STATUS:CANCELLED"));
    let public = plain(&test.browser().get(&programme(&scene.city.address)).await);
    assert!(!public.contains("at the table of the desk"), "{public}");
    test.close().await;
}

async fn one_page(test: &TestApp, scene: &Scene) -> crate::testing::Answer {
    let one = test.signed_in("one@example.org", true).await;
    one.get(&scene.path).await
}
