//! Indicators are adopted, revised and retired by the three colleges, and by nobody alone.

use super::{COUNCIL, organisations, people, person, read, seat, seated};
use crate::features::observatory::publish;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const BIRTHS: &str = "/en/observatory/indicators/births";

/// The three vote for a text, and it is adopted; the address of the decision.
pub(super) async fn adopted(test: &TestApp, people: [&Browser<'_>; 3], (path, wish): (&str, &str)) -> String {
    let typed = [
        ("subject", "indicators"),
        ("indicator", path),
        ("wish", wish),
        ("title", "What we count"),
        ("words", "It tells what we see."),
    ];
    let proposed = people[0].post("/en/desk/council/new", &typed).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let address = proposed.header("location").to_owned();
    let say = format!("{address}/say");
    for (place, browser) in people.iter().enumerate() {
        let early = [("word", "adopt"), ("seen", "1")];
        assert_eq!(
            browser.post(&say, &early).await.status,
            422,
            "no college alone, nor two"
        );
        let seat = seat(test, place).await;
        let vote = [
            ("word", "vote"),
            ("seen", "1"),
            ("seat", &*seat),
            ("choice", "favourable"),
        ];
        assert_eq!(browser.post(&say, &vote).await.status, 303);
    }
    let adopt = [("word", "adopt"), ("seen", "1")];
    assert_eq!(people[2].post(&say, &adopt).await.status, 303);
    address
}

/// An organisation proposes an indicator; the address of its page.
pub(super) async fn meals(browser: &Browser<'_>, slug: &str, name: &str) -> String {
    let fields = [
        ("organisation", slug),
        ("dimension", "ties"),
        ("theme", ""),
        ("name", name),
        ("definition", "Meals eaten together."),
        ("unit", "meals"),
        ("measured", "Counted at table."),
        ("source", "Our notebook"),
        ("decimals", "0"),
        ("language", "en"),
        ("sending", name),
    ];
    let proposed = browser.post("/en/indicators/propose", &fields).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    proposed.header("location").to_owned()
}

#[tokio::test]
async fn an_indicator_is_adopted_by_three_equal_colleges_and_its_page_says_when_and_which_revision() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let [one, firm, city] = [
        person(&test, "one").await,
        person(&test, "firm").await,
        person(&test, "city").await,
    ];
    let people = [&one, &firm, &city];
    let nobody = test.browser();
    let page = read(&nobody.get(BIRTHS).await);
    assert!(page.contains("In use, not adopted yet by the council"), "{page}");
    assert!(!page.contains("Put it to the vote"), "{page}");
    let list = read(&nobody.get("/en/observatory/indicators").await);
    assert!(list.contains("In use, not adopted yet"), "{list}");

    // Whoever runs the platform has no seat, and puts nothing to the vote.
    assert_eq!(ada.get("/en/desk/council/new").await.status, 404);
    let page = read(&one.get(BIRTHS).await);
    assert!(page.contains("Put it to the vote"), "{page}");
    let asked = "/en/desk/council/new?indicator=%2Fobservatory%2Findicators%2Fbirths";
    let form = read(&one.get(asked).await);
    assert!(
        form.contains("value=\"/observatory/indicators/births\" selected"),
        "{form}"
    );
    for hint in ["pieces-hint", "questions-hint", "indicator-hint"] {
        assert!(
            form.contains(&format!("aria-describedby=\"{hint}\""))
                && form.contains(&format!("id=\"{hint}\"")),
            "{hint} is not read out: {form}"
        );
    }
    // An indicator that is chosen for another subject would be lost; none is chosen of this one.
    // So would what is proposed of one, and a day on which it does not hold.
    let births = "/observatory/indicators/births";
    for (subject, indicator, wish, from, said) in [
        ("calendar", births, "", "2027-01-01", "with one on an indicator"),
        ("calendar", "", "retire", "2027-01-01", "with one on an indicator"),
        (
            "indicators",
            births,
            "",
            "",
            "Say what you propose of this indicator",
        ),
        ("indicators", births, "adopt", "2027-01-01", "take this day away"),
        ("indicators", births, "adopt", "soon", "take this day away"),
    ] {
        let typed = [
            ("subject", subject),
            ("indicator", indicator),
            ("wish", wish),
            ("title", "Births"),
            ("words", "Why."),
            ("from", from),
        ];
        let refused = one.post("/en/desk/council/new", &typed).await;
        assert!(
            refused.status == 422 && refused.body.contains(said),
            "{}",
            refused.body
        );
        assert!(refused.body.contains(&format!("value=\"{from}\"")), "it is kept");
    }
    let decision = adopted(&test, people, ("/observatory/indicators/births", "adopt")).await;
    let letters = test.letters("firm@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.body.contains("It would hold from the day of its adoption"))
    );
    let page = read(&nobody.get(&decision).await);
    for said in [
        "Associations created, up to 2009",
        "The definition on which seats vote",
        "How many associations were created each year",
        "Associations: for 1",
        "Companies: for 1",
        "Public bodies: for 1",
        "decision no. 1",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let said = "Adopted by the council on 24 November 2026: decision no. 1, revision 1";
    let page = read(&nobody.get(BIRTHS).await);
    assert!(page.contains(said), "{page}");
    for lang in ["fr", "nl"] {
        read(
            &nobody
                .get(&format!("/{lang}/observatory/indicators/births"))
                .await,
        );
        read(&nobody.get(&decision.replace("/en/", &format!("/{lang}/"))).await);
    }
    // No indicator holds in the place of the calendar, nor of another indicator.
    let council = read(&nobody.get(COUNCIL).await);
    assert!(council.contains("Nothing is decided on this yet"), "{council}");
    let page = read(&nobody.get("/en/observatory/indicators/deaths").await);
    assert!(page.contains("In use, not adopted yet"), "{page}");

    // The open catalogue says the same.
    publish(&test.app).await.unwrap();
    let adoption = async |slug: &str| {
        let all = test.get("/data/indicators.json").await.json();
        let mut every = all["indicators"].as_array().unwrap().iter();
        let one = every.find(|one| one["indicator"] == slug).unwrap().clone();
        one["adoption"].clone()
    };
    let births = adoption("births").await;
    assert_eq!(births["state"], "adopted");
    assert_eq!(births["decided_on"], "2026-11-24");
    assert_eq!((&births["decision"], &births["revision"]), (&1.into(), &1.into()));
    assert_eq!(adoption("deaths").await["state"], "in-use");
    let csv = test.get("/data/indicators.csv").await.body;
    let line = csv.lines().find(|line| line.starts_with("births,whole,"));
    assert!(line.unwrap().ends_with(",adopted,2026-11-24,1"), "{csv}");

    let columns = test.get("/data/indicators.parquet").await.bytes;
    let columns = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!(
        columns.columns().join(","),
        csv.lines().next().unwrap(),
        "the same in each format"
    );

    // What was voted on was another definition than the one in use: this one is not adopted.
    test.sql(
        "update council_text set definition = replace(definition, 'created each year', 'born each year')",
    )
    .await;
    let page = read(&nobody.get(BIRTHS).await);
    assert!(
        page.contains("Revision 1 was adopted") && page.contains("is not adopted yet"),
        "{page}"
    );
    assert_eq!(adoption("births").await["state"], "changed");
    let page = read(&nobody.get(&decision).await);
    assert!(page.contains("Another definition is in use now"), "{page}");
    adopted(&test, people, ("/observatory/indicators/births", "adopt")).await;
    let page = read(&nobody.get(BIRTHS).await);
    assert!(page.contains("decision no. 2, revision 2"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn what_an_organisation_proposes_enters_the_catalogue_by_the_council_alone_and_may_be_retired() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let [one, firm, city, four] = people(&test).await;
    let slug = organisations[3].slug();
    let page = meals(&four, &slug, "Meals shared").await;
    let path = page.strip_prefix("/en").unwrap().to_owned();
    let note = format!("/en/organisations/{slug}{path}");
    assert_eq!(four.get(&note).await.status, 404);
    let council = read(&firm.get(COUNCIL).await);
    assert!(
        council.contains("Meals shared") && council.contains("Nobody has put them to the vote yet"),
        "{council}"
    );
    // Whoever runs the platform can say neither yes nor no.
    let decide = read(&ada.get(&format!("{page}/decide")).await);
    assert!(
        !decide.contains("accepted") && !decide.contains("declined"),
        "{decide}"
    );

    let people = [&one, &firm, &city];
    adopted(&test, people, (&path, "adopt")).await;
    let shown = read(&test.browser().get(&page).await);
    assert!(
        shown.contains("Adopted by the council on 24 November 2026: decision no. 1, revision 1")
            && !shown.contains("not in the catalogue yet"),
        "{shown}"
    );
    assert_eq!(four.get(&note).await.status, 200);
    // What is decided is decided: its text alone may be withdrawn.
    let decide = read(&ada.get(&format!("{page}/decide")).await);
    assert!(
        !decide.contains("accepted") && !decide.contains("declined"),
        "{decide}"
    );
    assert!(!read(&firm.get(COUNCIL).await).contains("Nobody has put them to the vote yet"));

    adopted(&test, people, (&path, "retire")).await;
    let shown = read(&test.browser().get(&page).await);
    assert!(
        shown.contains("This indicator was retired") && shown.contains("decision no. 2"),
        "{shown}"
    );
    assert_eq!(four.get(&note).await.status, 404, "nothing more is noted");
    let catalogue = read(&test.browser().get("/en/indicators").await);
    assert!(catalogue.contains("<h2>Retired</h2>"), "{catalogue}");
    // The territory's own are adopted and retired alike, and come back.
    let own = format!("/en/organisations/{slug}/indicators/jobs");
    adopted(&test, people, ("/indicators/jobs", "retire")).await;
    assert_eq!(four.get(&own).await.status, 404);
    adopted(&test, people, ("/indicators/jobs", "adopt")).await;
    assert_eq!(four.get(&own).await.status, 200);
    // The same title and words four times: the journal holds of which indicator each was, and what was wished of it.
    let told = "select cast(count(distinct after_hash) as text) from journal where act = 'council-proposed'";
    assert_eq!(test.text(told).await, "4");
    test.close().await;
}
