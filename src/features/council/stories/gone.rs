//! What the council votes on stays to be read; what it retires stands apart; of what is gone nothing is decided.

use super::indicators::{adopted, meals};
use super::{COUNCIL, organisations, person, read, seat, seated};
use crate::features::observatory::{of_themes, publish};
use crate::testing::TestApp;

#[tokio::test]
async fn what_seats_vote_on_is_not_hidden_meanwhile_and_what_is_gone_is_not_adopted() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let [one, firm, city, four] = [
        person(&test, "one").await,
        person(&test, "firm").await,
        person(&test, "city").await,
        person(&test, "four").await,
    ];
    let slug = organisations[3].slug();
    let page = meals(&four, &slug, "Meals shared").await;
    let typed = [
        ("subject", "indicators"),
        ("indicator", page.strip_prefix("/en").unwrap()),
        ("wish", "adopt"),
        ("title", "Meals"),
        ("words", "They tell of ties."),
    ];
    let put = async || {
        let proposed = one.post("/en/desk/council/new", &typed).await;
        assert_eq!(proposed.status, 303, "{}", proposed.body);
        proposed.header("location").to_owned()
    };
    let decision = put().await;
    let (hide, why) = (format!("{page}/decide"), [("reason", "It names somebody.")]);
    let refused = ada.post(&hide, &why).await;
    assert!(
        refused.status == 422
            && refused.body.contains("The council votes on this proposal")
            && refused.body.contains("It names somebody."),
        "{}",
        refused.body
    );
    let shown = read(&test.browser().get(&page).await);
    assert!(
        shown.contains("Meals shared")
            && shown.contains("Proposed: the council has not decided on it yet.")
            && !shown.contains("In use, not adopted yet"),
        "{shown}"
    );
    // Those who asked for the vote take it back: then it may be hidden.
    let back = [("word", "withdraw"), ("seen", "1")];
    assert_eq!(one.post(&format!("{decision}/say"), &back).await.status, 303);
    let other = meals(&four, &slug, "Meals given").await;
    let hidden = ada.post(&format!("{other}/decide"), &why).await;
    assert_eq!(hidden.header("location"), "/en/indicators");
    // Put to the vote again, and gone all the same, as the territory's file may drop one: nothing is decided of it.
    let decision = put().await;
    let say = format!("{decision}/say");
    for (place, browser) in [&one, &firm, &city].iter().enumerate() {
        let seat = seat(&test, place).await;
        let vote = [
            ("word", "vote"),
            ("seen", "1"),
            ("seat", &*seat),
            ("choice", "favourable"),
        ];
        assert_eq!(browser.post(&say, &vote).await.status, 303);
    }
    let shown = read(&one.get(&decision).await);
    assert!(shown.contains("name=\"word\" value=\"adopt\"") && shown.contains("Meals eaten together."));
    test.sql("update indicator set state = 'hidden' where state = 'proposed'")
        .await;
    let shown = read(&one.get(&decision).await);
    assert!(
        shown.contains("This indicator is not there any more")
            && !shown.contains("name=\"word\" value=\"adopt\"")
            && !shown.contains("Meals eaten together."),
        "{shown}"
    );
    let revise = [
        ("word", "revise"),
        ("seen", "1"),
        ("indicator", typed[1].1),
        ("wish", "adopt"),
        ("title", "Meals, again"),
        ("words", "They tell of ties."),
    ];
    for asked in [&[("word", "adopt"), ("seen", "1")][..], &revise[..]] {
        let refused = one.post(&say, asked).await;
        assert!(
            refused.status == 422 && refused.body.contains("This indicator is not there any more"),
            "{}",
            refused.body
        );
    }
    assert!(!read(&test.browser().get(COUNCIL).await).contains("Decision no. 1"));
    assert_eq!(one.post(&say, &back).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn what_the_council_retires_leaves_the_door_and_stands_apart_with_who_when_and_why() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    seated(&test, &organisations).await;
    let [one, firm, city] = [
        person(&test, "one").await,
        person(&test, "firm").await,
        person(&test, "city").await,
    ];
    let people = [&one, &firm, &city];
    let nobody = test.browser();
    let observed = test.app.territory.observed.iter();
    let slug = observed
        .clone()
        .find(|one| one.door.is_some())
        .unwrap()
        .slug
        .clone();
    let path = format!("/observatory/indicators/{slug}");
    let linked = format!("href=\"/en{path}\"");
    let home = read(&nobody.get("/en/observatory").await);
    assert!(home.contains(&linked), "{home}");
    let place = read(&nobody.get("/en/observatory/portraits/communes/59350").await);
    assert!(place.contains(&format!("\"/en{path}?")), "{place}");
    // What was published of it is a reason that a pole may give; once it is retired, no new one.
    publish(&test.app).await.unwrap();
    let is_told = async || {
        let mut connection = test.app.db.read().await.unwrap();
        let told = of_themes(&test.app, &mut connection).await.unwrap();
        assert!(!told.is_empty());
        told.iter().any(|one| one.indicator == slug)
    };
    assert!(is_told().await);
    adopted(&test, people, (&path, "retire")).await;
    assert!(!is_told().await);
    let home = read(&nobody.get("/en/observatory").await);
    assert!(
        !home.contains(&linked) && !home.contains(&format!("/en{path}/figures")),
        "{home}"
    );
    let place = read(&nobody.get("/en/observatory/portraits/communes/59350").await);
    assert!(!place.contains(&format!("\"/en{path}?")), "{place}");
    let list = read(&nobody.get("/en/observatory/indicators").await);
    let (in_use, retired) = list.split_once("id=\"retired\"").unwrap();
    assert!(!in_use.contains(&linked) && retired.contains(&linked), "{list}");
    let page = read(&nobody.get(&format!("/en{path}")).await);
    for said in [
        "Retired by the council on 24 November 2026 (decision no. 1)",
        "Why, in the words of the decision",
        "It tells what we see.",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // Those that organisations count: which are adopted, and which are only in use.
    let catalogue = read(&nobody.get("/en/indicators").await);
    assert!(
        catalogue.contains("has not adopted any of these yet"),
        "{catalogue}"
    );
    adopted(&test, people, ("/indicators/jobs", "adopt")).await;
    let catalogue = read(&nobody.get("/en/indicators").await);
    let (_, panel) = catalogue.split_once("id=\"council\"").unwrap();
    assert!(
        panel.contains("/en/indicators/jobs\"")
            && panel.contains("Adopted by the council on 24 November 2026: decision no. 2, revision 1")
            && !panel.contains("/en/indicators/volunteers\""),
        "{catalogue}"
    );
    for lang in ["fr", "nl"] {
        for path in [
            "/observatory",
            "/observatory/indicators",
            "/indicators",
            path.as_str(),
        ] {
            read(&nobody.get(&format!("/{lang}{path}")).await);
        }
    }
    // Adopted again, it is back at the door.
    adopted(&test, people, (&path, "adopt")).await;
    assert!(read(&nobody.get("/en/observatory").await).contains(&linked));
    test.close().await;
}
