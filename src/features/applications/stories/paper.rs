//! Answers that come on paper.

use super::posted::PDF;
use super::{Scene, association, fine, state, told};
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn an_answer_on_paper_is_typed_in_and_whoever_wrote_it_has_a_copy() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let name = scene.partners[0].name.replace(' ', "+");
    fine(&officer.get(&format!("{way}?q={name}")).await);
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(lead.get(&way).await.status, 404);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    fine(&officer.get(&format!("{way}?with={first}&with={second}")).await);
    let mut fields = vec![
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("with", second.as_str()),
        ("received", "2026-11-24"),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Un repas sur papier"),
        ("problem", "Beaucoup mangent seuls."),
        ("signatory", "Rose Duriez"),
        ("signatory", "Karim Roels"),
        ("email", "Rose@example.org"),
    ];
    let unseen = officer.post(&way, &fields).await;
    assert_eq!(unseen.status, 422);
    assert!(unseen.body.contains("Beaucoup mangent seuls.") && unseen.body.contains("href=\"#signed\""));
    fields.push(("signed", "yes"));
    let kept = officer.post(&way, &fields).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert_eq!(
        officer.post(&way, &fields).await.header("location"),
        kept.header("location"),
        "once"
    );
    assert_eq!(state(&test).await, "submitted 1 1");
    for who in [&officer, &lead] {
        let shown = who.get(kept.header("location")).await;
        fine(&shown);
        assert!(
            shown.body.contains("Rose Duriez")
                && shown.body.contains("Karim Roels")
                && shown.body.contains("was typed in")
                && shown.body.contains("at 9:40")
                && !shown.body.contains("9:40:59"),
            "{}",
            shown.body
        );
        assert!(
            shown.body.contains("Observed on the sheet")
                && shown.body.contains("Nothing says yet who does what."),
            "what online is settled before is said: {}",
            shown.body
        );
    }
    let copy = test.letters("rose@example.org").await;
    assert_eq!(copy.len(), 1);
    assert!(
        copy[0].body.contains("Beaucoup mangent seuls.") && copy[0].subject.contains("Un repas sur papier")
    );
    assert_eq!(told(&test, "second@example.org", "Receipt").await, 1);
    test.close().await;
}

#[tokio::test]
async fn a_sheet_that_came_in_the_morning_is_in_time_for_noon_and_one_without_a_name_is_not_whole() {
    let test = TestApp::demonstration().await;
    // It closes at noon of this day.
    let scene = Scene::make(&test, |content| content.calendar.closes = Some(noon())).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    test.pass(6 * 3_600);
    let officer_again = test.signed_in("officer@example.org", true).await;
    drop(officer);
    let sheet = |hour: &'static str, other: &'static str| {
        let fields = vec![
            ("sending", "sheet"),
            ("with", first.as_str()),
            ("with", second.as_str()),
            ("received", "2026-11-24"),
            ("hour", hour),
            ("language", "fr"),
            ("title", "Un repas sur papier"),
            ("signatory", "Rose Duriez"),
            ("signatory", other),
            ("signed", "yes"),
        ];
        let officer = &officer_again;
        let way = way.clone();
        async move { officer.post(&way, &fields).await }
    };
    let nameless = sheet("11:59", "").await;
    assert_eq!(nameless.status, 422);
    assert!(nameless.body.contains("for each partner.") && nameless.body.contains("Rose Duriez"));
    let late = sheet("12:00", "Karim Roels").await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("At that hour the deadline was over"),
        "{}",
        late.body
    );
    let tomorrow = sheet("23:00", "Karim Roels").await;
    assert!(
        tomorrow.body.contains("this instant at the latest"),
        "{}",
        tomorrow.body
    );
    let kept = sheet("11:59", "Karim Roels").await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    test.close().await;
}

#[tokio::test]
async fn an_answer_on_paper_that_was_refused_is_carried_elsewhere_as_others_are() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    let sheet = [
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("with", second.as_str()),
        ("received", "2026-11-24"),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Un repas sur papier"),
        ("problem", "Beaucoup mangent seuls."),
        ("signatory", "Rose Duriez"),
        ("signatory", "Karim Roels"),
        ("signed", "yes"),
    ];
    let kept = officer
        .post(&format!("/en/calls/{}/paper", scene.call), &sheet)
        .await;
    let application = kept.header("location").to_owned();
    let lead = test.signed_in("lead@example.org", true).await;
    let carry = format!("{application}/carry");
    assert_eq!(
        lead.post(&carry, &[]).await.header("location"),
        application,
        "it is being read"
    );
    test.sql("update application set state = 'decided'").await;
    test.sql("insert into application_outcome (application_id, selected) select id, 0 from application")
        .await;
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(shown.body.contains("Carry it elsewhere"), "{}", shown.body);
    let once = [("sending", "carry-once")];
    let other = test.signed_in("second@example.org", true).await;
    assert_eq!(other.post(&carry, &once).await.status, 404, "its lead does");
    let led = lead.post(&carry, &once).await.header("location").to_owned();
    assert_eq!(lead.post(&carry, &once).await.header("location"), led, "once");
    fine(&lead.get(&led).await);
    let project = led.split("/submission").next().unwrap();
    let begun = lead.get(project).await;
    fine(&begun);
    assert!(begun.body.contains("Un repas sur papier"), "{}", begun.body);
    fine(&lead.get(&format!("{project}/history")).await);
    let said = "select cast(count(*) as text) from project_value where words = 'Beaucoup mangent seuls.'";
    assert_eq!(test.text(said).await, "1", "what the sheet says is taken over");
    let asked = "select cast(count(*) as text) from partner where state = 'invited'";
    assert_eq!(
        test.text(asked).await,
        "1",
        "whoever stood on the sheet is asked anew"
    );
    test.close().await;
}

/// Noon here of the day on which stories begin, in seconds.
fn noon() -> i64 {
    let day = jiff::civil::date(2026, 11, 24).at(12, 0, 0, 0);
    day.in_tz("Europe/Paris").unwrap().timestamp().as_second()
}

/// What an agent copies of the money of a sheet: a budget of each, one payment between them, one programme.
const MONEY: [(&str, &str); 20] = [
    ("year", "2027"),
    ("b-0-2027-613", "1 000"),
    ("b-0-2027-70", "200"),
    ("b-0-2027-860", "50"),
    ("b-0-2027-875", "50"),
    ("g-0-2027-0-who", "74-commune"),
    ("g-0-2027-0-funder", "Ville de Lille"),
    ("g-0-2027-0-state", "obtained"),
    ("g-0-2027-0-amount", "1 100,50"),
    ("b-1-2027-641", "300"),
    ("p-0-payer", "0"),
    ("p-0-payee", "1"),
    ("p-0-year", "2027"),
    ("p-0-words", "Les repas"),
    ("p-0-payer_account", "604"),
    ("p-0-payee_account", "70"),
    ("p-0-amount", "300,50"),
    ("g-1-2027-0-who", "74-private"),
    ("g-1-2027-0-funder", ""),
    ("g-1-2027-0-amount", ""),
];

#[tokio::test]
async fn the_budgets_of_a_sheet_are_typed_in_added_up_and_read_as_those_of_all() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/fr/calls/{}/paper", scene.call);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    let blank = officer.get(&format!("{way}?with={first}&with={second}")).await;
    fine(&blank);
    assert!(!blank.body.contains("b-0-2027-613"), "no year was chosen");
    let sheet = [
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("with", second.as_str()),
        ("received", "2026-11-24"),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Un repas sur papier"),
        ("signatory", "Rose Duriez"),
        ("signatory", "Karim Roels"),
        ("email", "rose@example.org"),
        ("signed", "yes"),
    ];
    // A year is added: what was typed stays, nothing is sent and nothing is wrong.
    let added = [&sheet[..7], &[("another", "2027"), ("act", "add")]].concat();
    let added = officer.post(&way, &added).await;
    fine(&added);
    assert_eq!(added.status, 200);
    assert!(
        added.body.contains("b-1-2027-613") && added.body.contains("Un repas sur papier"),
        "{}",
        added.body
    );
    assert!(!added.body.contains("error-summary"), "{}", added.body);
    // What is no amount is said at its box, and what was typed beside it is there.
    let wrong = [&sheet[..], &[("year", "2027"), ("b-1-2027-641", "trois cents")]].concat();
    let wrong = officer.post(&way, &wrong).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("href=\"#b-1-2027-641\"") && wrong.body.contains("trois cents"),
        "{}",
        wrong.body
    );
    // The second has fifty cents too many: it may be so on the sheet, or a finger slipped.
    let typed = [&sheet[..], &MONEY[..]].concat();
    let asked = officer.post(&way, &typed).await;
    assert_eq!(asked.status, 422);
    assert!(
        asked.body.contains("href=\"#unbalanced\"") && asked.body.contains("1 100,50"),
        "{}",
        asked.body
    );
    // Of the scan nothing is said where none was chosen; where one was, the browser has forgotten it.
    assert!(!asked.body.contains("file-again"), "{}", asked.body);
    let scan = ("feuille.pdf", "application/pdf", PDF);
    let brought = officer.upload(&way, &typed, scan).await;
    assert!(
        brought.status == 422 && brought.body.contains("id=\"file-again\""),
        "{}",
        brought.body
    );
    let same = [&typed[..], &[("unbalanced", "yes")]].concat();
    let kept = officer.post(&way, &same).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let lead = test.signed_in("lead@example.org", true).await;
    let shown = lead.get(kept.header("location")).await;
    fine(&shown);
    for said in [
        "id=\"budgets\"",
        "Ville de Lille",
        "1\u{202f}100,50",
        "Les repas",
        "Paiements entre partenaires",
        // What the sheet has too much is observed.
        "0,50\u{202f}€",
    ] {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let letters = test.letters("rose@example.org").await;
    assert!(
        letters[0].body.contains("Ville de Lille") && letters[0].body.contains("Les repas"),
        "{}",
        letters[0].body
    );
    test.close().await;
}

#[tokio::test]
async fn what_a_sheet_asks_of_a_programme_of_the_call_reaches_its_funder() {
    let test = TestApp::demonstration().await;
    let funder = association(&test, 4).await;
    let city = published(&test, &funder, says("Together", 80, 100_000), 4_000_000).await;
    let scene = Scene::make(&test, |content| {
        content.means.programmes = vec![city.address.clone()]
    })
    .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let (first, programme) = (scene.partners[0].slug(), format!("programme:{}", city.address));
    let mut sheet = vec![
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("received", "2026-11-24"),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Un repas sur papier"),
        ("signatory", "Rose Duriez"),
        ("signed", "yes"),
        ("year", "2027"),
        ("b-0-2027-613", "2000"),
        ("b-0-2027-own", "100"),
        ("g-0-2027-0-who", programme.as_str()),
        ("g-0-2027-0-amount", "1000"),
        ("g-0-2027-1-who", programme.as_str()),
        ("g-0-2027-1-amount", "900"),
        ("act", "add"),
    ];
    let sums = officer.post(&way, &sheet).await;
    fine(&sums);
    assert!(
        sums.body.contains("Together") && sums.body.contains("data-total=\"balance\">€0<"),
        "{}",
        sums.body
    );
    sheet.pop();
    let kept = officer.post(&way, &sheet).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let asked = "select cast(cents as text) from application_asked";
    assert_eq!(
        test.text(asked).await,
        "190000",
        "twice the same programme is one request"
    );
    let lead = test.signed_in("lead@example.org", true).await;
    let shown = lead.get(kept.header("location")).await;
    fine(&shown);
    assert!(
        shown.body.contains("Together") && shown.body.contains("€1,900"),
        "{}",
        shown.body
    );
    // Four fifths at most: nobody can mend a sheet, so that it is observed.
    assert!(shown.body.contains("80"), "{}", shown.body);
    let page = lead.get(&format!("{}/versions/1", kept.header("location"))).await;
    assert_eq!(page.status, 200);
    test.close().await;
}
