//! The days of a calendar stand where people look for them, once it is adopted.

use super::{COUNCIL, organisations, people, read, seat, seated};
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn the_days_of_an_adopted_calendar_stand_on_every_programme_and_in_peoples_calendars() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    seated(&test, &organisations).await;
    let programme = published(&test, &organisations[2], says("Together", 80, 100), 1_000).await;
    let [one, firm, city, _] = people(&test).await;
    let new = "/en/desk/council/new";
    let typed = |subject: &'static str, last: &'static str| {
        [
            ("subject", subject),
            ("title", "Twice a year"),
            ("words", "Requests are read twice."),
            ("from", "2026-11-24"),
            ("day", "2027-05-12"),
            ("day-what", "Funders meet"),
            ("day", "2027-03-31"),
            ("day-what", last),
            ("day", ""),
            ("day-what", ""),
        ]
    };
    // Days go with a calendar, and say what happens; what was typed is not lost.
    for (subject, last, field) in [("form", "Requests are read", "subject"), ("calendar", "", "day")] {
        let refused = one.post(new, &typed(subject, last)).await;
        assert_eq!(refused.status, 422);
        for said in [format!("href=\"#{field}\""), "value=\"Funders meet\"".to_owned()] {
            assert!(refused.body.contains(&said), "{said}: {}", refused.body);
        }
    }
    let proposed = one.post(new, &typed("calendar", "Requests are read")).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let path = proposed.header("location");
    let page = read(&one.get(path).await);
    for said in [
        "31 March 2027",
        "Requests are read",
        "value=\"2027-03-31\"",
        "value=\"Funders meet\"",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let offered = format!("/en/programmes/{}", programme.address);
    let calendar = format!("{COUNCIL}/calendar.ics");
    for way in [offered.as_str(), COUNCIL, calendar.as_str()] {
        let shown = test.get(way).await;
        assert!(
            shown.status == 200 && !shown.body.contains("Funders meet"),
            "nobody adopted it yet: {}",
            shown.body
        );
    }
    let say = format!("{path}/say");
    for (browser, place) in [(&one, 0), (&firm, 1), (&city, 2)] {
        let seat = seat(&test, place).await;
        let vote = [
            ("word", "vote"),
            ("seen", "1"),
            ("seat", &*seat),
            ("choice", "favourable"),
        ];
        assert_eq!(browser.post(&say, &vote).await.status, 303);
    }
    let adopted = one.post(&say, &[("word", "adopt"), ("seen", "1")]).await;
    assert_eq!(adopted.status, 303, "{}", adopted.body);
    for way in [path, offered.as_str(), COUNCIL] {
        let page = read(&test.get(way).await);
        let (Some(first), Some(second)) = (page.find("31 March 2027"), page.find("12 May 2027")) else {
            panic!("{way}: {page}");
        };
        assert!(first < second, "in their order: {page}");
    }
    let feed = test.get(&calendar).await;
    for said in [
        "DTSTART;VALUE=DATE:20270331",
        "SUMMARY:Requests are read",
        "decision no. 1",
    ] {
        assert!(feed.body.contains(said), "{said}: {}", feed.body);
    }
    // What is over is said no more where one reads what is to come.
    test.pass(200 * 86_400);
    assert!(!test.get(COUNCIL).await.body.contains("Funders meet"));
    test.close().await;
}
