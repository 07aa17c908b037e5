//! What nobody may read is withdrawn while seats vote on it; what the council retires stands apart; of what is gone nothing is decided.

use serde_json::json;

use super::indicators::{adopted, meals};
use super::{COUNCIL, organisations, people, person, read, seat, seated};
use crate::features::observatory::{of_themes, publish};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// The seats of the three vote for a proposal.
async fn all_for(test: &TestApp, people: [&Browser<'_>; 3], say: &str) {
    for (place, browser) in people.iter().enumerate() {
        let seat = seat(test, place).await;
        let vote = [
            ("word", "vote"),
            ("seen", "1"),
            ("seat", &*seat),
            ("choice", "favourable"),
        ];
        assert_eq!(browser.post(say, &vote).await.status, 303);
    }
}

const BACK: [(&str, &str); 2] = [("word", "withdraw"), ("seen", "1")];
const ADOPT: [(&str, &str); 2] = [("word", "adopt"), ("seen", "1")];

#[tokio::test]
async fn an_unlawful_text_leaves_the_public_pages_at_once_while_seats_go_on_voting_on_it() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let [one, firm, city, four] = people(&test).await;
    let page = meals(&four, &organisations[3].slug(), "Meals of Mr Martin").await;
    let typed = [
        ("subject", "indicators"),
        ("indicator", page.strip_prefix("/en").unwrap()),
        ("wish", "adopt"),
        ("title", "Meals of Mr Martin"),
        ("words", "What Mr Martin eats."),
    ];
    let decision = one.post("/en/desk/council/new", &typed).await;
    let decision = decision.header("location").to_owned();
    let say = format!("{decision}/say");
    let nobody = test.browser();
    let public = [page.as_str(), "/en/indicators", COUNCIL, decision.as_str()];
    for path in public {
        assert!(read(&nobody.get(path).await).contains("Mr Martin"), "{path}");
    }

    let hide = format!("{page}/decide");
    let asked = read(&ada.get(&hide).await);
    assert!(asked.contains("Everybody reads it"), "{asked}");
    let why = [("reason", "It names a person."), ("language", "en")];
    assert_eq!(ada.post(&hide, &[("reason", "")]).await.status, 422);
    assert_eq!(ada.post(&hide, &why).await.header("location"), "/en/indicators");
    assert_eq!(
        ada.post(&hide, &why).await.header("location"),
        hide,
        "sent twice, done once"
    );
    for path in public {
        let shown = read(&nobody.get(path).await);
        assert!(
            !shown.contains("Mr Martin") && !shown.contains("Meals eaten together"),
            "{path}: {shown}"
        );
        let repeats = path != page && shown.contains("martin");
        assert!(!repeats, "an address repeats it: {path}: {shown}");
        assert!(!shown.contains("/decide\""), "{path}: {shown}");
    }
    let said = "Withdrawn from the public on 24 November 2026 by those who run the platform, because: It names a person.";
    for path in [&page, &decision] {
        assert!(read(&nobody.get(path).await).contains(said));
        for lang in ["fr", "nl"] {
            let shown = read(&nobody.get(&path.replace("/en/", &format!("/{lang}/"))).await);
            assert!(!shown.contains("Mr Martin"), "{shown}");
            // The reason stands in the language in which it was written.
            let reason = "<span lang=\"en\">It names a person.</span>";
            assert!(shown.contains(reason), "{shown}");
        }
    }
    let council = read(&nobody.get(COUNCIL).await);
    assert!(
        council.contains("A proposal whose text is withdrawn from the public"),
        "{council}"
    );
    // Whoever sits elsewhere reads no more than everybody; whoever sits here reads what they vote on, and votes.
    assert!(!read(&four.get(&decision).await).contains("Mr Martin"));
    let own = read(&firm.get(&decision).await);
    for text in [
        said,
        "You read it because you vote on it",
        "What Mr Martin eats.",
        "Meals eaten together.",
    ] {
        assert!(own.contains(text), "{text} is not in {own}");
    }
    all_for(&test, [&one, &firm, &city], &say).await;
    let refused = city.post(&say, &ADOPT).await;
    assert!(
        refused.status == 422 && refused.body.contains("once the text is shown again"),
        "{}",
        refused.body
    );
    // Nobody asks for another vote on it.
    let again = one.post("/en/desk/council/new", &typed).await;
    assert!(
        again.status == 422 && again.body.contains("This indicator is not there any more"),
        "{}",
        again.body
    );
    // It was a mistake: whoever may shows it again, and what was voted counts.
    let list = read(&ada.get("/en/indicators").await);
    assert!(list.contains(&format!("href=\"{hide}\"")), "{list}");
    let withdrawn = read(&ada.get(&hide).await);
    assert!(
        withdrawn.contains("<h1>Text withdrawn from the public</h1>")
            && withdrawn.contains("Meals of Mr Martin"),
        "{withdrawn}"
    );
    assert_eq!(one.post(&hide, &[("word", "show")]).await.status, 404);
    let shown = ada.post(&hide, &[("word", "show")]).await;
    assert_eq!(shown.header("location"), page);
    assert!(read(&nobody.get(&decision).await).contains("What Mr Martin eats."));
    for act in ["indicator-hidden", "indicator-shown-again"] {
        let told = format!("select cast(count(*) as text) from journal where act = '{act}'");
        assert_eq!(test.text(&told).await, "1", "{act}");
    }
    // Hidden again and taken back by those who asked for the vote, its name stands nowhere, not even for them.
    ada.post(&hide, &why).await;
    assert_eq!(one.post(&say, &BACK).await.status, 303);
    for browser in [&nobody, &one] {
        let shown = read(&browser.get(&decision).await);
        assert!(
            shown.contains(said) && !shown.contains("Mr Martin") && !shown.contains("Meals eaten together"),
            "{shown}"
        );
    }
    assert_eq!(nobody.get(&page).await.status, 404, "nobody decides on it");
    test.close().await;
}

#[tokio::test]
async fn what_is_gone_is_not_adopted() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    seated(&test, &organisations).await;
    let [one, firm, city, four] = people(&test).await;
    let page = meals(&four, &organisations[3].slug(), "Meals shared").await;
    let typed = [
        ("subject", "indicators"),
        ("indicator", page.strip_prefix("/en").unwrap()),
        ("wish", "adopt"),
        ("title", "Meals"),
        ("words", "They tell of ties."),
    ];
    let shown = read(&test.browser().get(&page).await);
    assert!(
        shown.contains("Meals shared")
            && shown.contains("Proposed: the council has not decided on it yet.")
            && !shown.contains("In use, not adopted yet"),
        "{shown}"
    );
    let proposed = one.post("/en/desk/council/new", &typed).await;
    let decision = proposed.header("location").to_owned();
    let say = format!("{decision}/say");
    all_for(&test, [&one, &firm, &city], &say).await;
    let shown = read(&one.get(&decision).await);
    assert!(shown.contains("name=\"word\" value=\"adopt\"") && shown.contains("Meals eaten together."));
    // As the territory's file may drop one.
    test.sql("delete from indicator_words").await;
    test.sql("delete from indicator where state = 'proposed'").await;
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
    for asked in [&ADOPT[..], &revise[..]] {
        let refused = one.post(&say, asked).await;
        assert!(
            refused.status == 422 && refused.body.contains("This indicator is not there any more"),
            "{}",
            refused.body
        );
    }
    assert!(!read(&test.browser().get(COUNCIL).await).contains("Decision no. 1"));
    assert_eq!(one.post(&say, &BACK).await.status, 303);
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
    // Programs are told the same.
    let told = nobody.get("/api/v1/indicators?lang=en").await.json();
    for one in told["items"].as_array().unwrap() {
        let said = ["adoption", "decided_on", "decision"].map(|name| one[name].clone());
        let wanted = match one["id"] == *slug {
            true => json!(["retired", "2026-11-24", 1]),
            false => json!(["in-use", null, null]),
        };
        assert_eq!(json!(said), wanted, "{one}");
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

#[tokio::test]
async fn a_text_is_withdrawn_whatever_was_decided_on_it_and_comes_back_where_it_stood() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let [one, firm, city, four] = people(&test).await;
    let people = [&one, &firm, &city];
    let page = meals(&four, &organisations[3].slug(), "Meals of Mr Martin").await;
    let path = page.strip_prefix("/en").unwrap();
    let key = path.strip_prefix("/indicators/").unwrap();
    let decision = adopted(&test, people, (path, "adopt")).await;
    test.sql(&format!(
        "insert into indicator_value (id, indicator, organisation_id, year, value, source, language, taken_back, noted_at)
         values (1, '{key}', {}, 2025, 12, '', 'en', 0, 1)",
        organisations[3].id
    ))
    .await;
    let nobody = test.browser();
    let told = async || test.get("/data/contributions.csv").await.body.contains(key);
    assert!(told().await);
    let hide = format!("{page}/decide");
    let why = [("reason", "Il nomme une personne."), ("language", "fr")];
    let said = "by those who run the platform, because: <span lang=\"fr\">Il nomme une personne.</span>";
    let stands = ["Adopted by the council", "Retired by the council"];
    for (wish, stands) in ["adopt", "retire"].into_iter().zip(stands) {
        if wish == "retire" {
            adopted(&test, people, (path, "retire")).await;
        }
        let shown = read(&nobody.get(&page).await);
        assert!(shown.contains("Mr Martin") && shown.contains(stands), "{shown}");
        assert!(read(&ada.get(&page).await).contains(&hide));
        assert_eq!(ada.post(&hide, &why).await.header("location"), "/en/indicators");
        // Values and projects lead to its page: it says what became of the text, and what the council decided.
        let shown = read(&nobody.get(&page).await);
        assert!(shown.contains(said) && shown.contains(stands), "{shown}");
        for path in [&page, "/en/indicators", COUNCIL, &decision] {
            let shown = read(&nobody.get(path).await);
            assert!(
                !shown.contains("Mr Martin") && !shown.contains("Meals eaten together"),
                "{path}: {shown}"
            );
        }
        assert!(!told().await);
        assert_eq!(
            ada.post(&hide, &[("word", "show")]).await.header("location"),
            page
        );
        let shown = read(&nobody.get(&page).await);
        assert!(shown.contains("Mr Martin") && shown.contains(stands), "{shown}");
        assert!(told().await);
    }
    test.close().await;
}
