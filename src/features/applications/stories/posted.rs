//! Requests that come on paper to programmes, without any call.

use super::{association, fine, told};
use crate::features::directory::Organisation;
use crate::features::programmes::example::{published, says};
use crate::features::programmes::{Content, Programme};
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

pub(super) const PDF: &[u8] = b"%PDF-1.7\n% Une feuille fictive\n%%EOF\n";

/// A public body whose programme took requests until yesterday, and a private funder; an officer of each.
pub(super) async fn funders(test: &TestApp) -> (Programme, Programme) {
    let public = association(test, 7).await;
    test.sql(&format!(
        "update organisation set kind = 'public_body', commune = '59350' where id = {}",
        public.id
    ))
    .await;
    let yesterday = test.app.clock.today().yesterday().unwrap();
    let asks = Content {
        closes: Some(yesterday),
        questions: vec![Words::default().and(Lang::En, "Who opens the door?")],
        ..says("Together", 80, 100_000)
    };
    let city = published(test, &public, asks, 4_000_000).await;
    let private = association(test, 5).await;
    let fund = published(test, &private, says("Last quarter", 50, 50_000), 1_000_000).await;
    for (email, body) in [
        ("agent", public.id),
        ("colleague", public.id),
        ("fund", private.id),
    ] {
        test.give(&format!("{email}@example.org"), Some(body), Role::Officer)
            .await;
    }
    (city, fund)
}

/// A form as it is typed.
pub(super) type Typed = Vec<(String, String)>;

/// What is typed of a sheet of these organisations, which arrived on a day and asks money of both.
pub(super) fn sheet(partners: &[&Organisation], day: &str, (city, fund): (&Programme, &Programme)) -> Typed {
    let mut typed: Typed = [
        ("sending", "sheet"),
        ("received", day),
        ("hour", "09:40"),
        ("language", "fr"),
        ("title", "Un repas par courrier"),
        ("problem", "Beaucoup mangent seuls."),
        ("signed", "yes"),
        ("year", "2027"),
        ("b-0-2027-613", "2000"),
        ("b-0-2027-own", "500"),
        ("g-0-2027-0-amount", "1000"),
        ("g-0-2027-1-amount", "500"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    let mut add = |name: &str, value: String| typed.push((name.to_owned(), value));
    for (partner, signed) in partners.iter().zip(["Rose Duriez", "Karim Roels"]) {
        add("with", partner.slug());
        add("signatory", signed.to_owned());
    }
    add("programme", fund.address.clone());
    add("g-0-2027-0-who", format!("programme:{}", city.address));
    add("g-0-2027-1-who", format!("programme:{}", fund.address));
    add(&format!("answer-{}-0", city.address), "La gardienne.".to_owned());
    typed
}

pub(super) fn fields(typed: &[(String, String)]) -> Vec<(&str, &str)> {
    let fields = typed.iter();
    fields
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// Without one of the fields.
fn without<'a>(typed: &'a [(String, String)], field: &str) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields(typed);
    fields.retain(|(name, _)| *name != field);
    fields
}

/// The page at which an application is read, by where whoever typed it in was led.
pub(super) fn application(led: &str) -> String {
    let (_, address) = led.split_once("?kept=").unwrap();
    format!("/en/applications/{address}")
}

/// Somebody of a funder is led to the desk, says that nothing ties them to those who ask, and reads it there with its scan.
async fn reads_at_the_desk(funder: &Browser<'_>, application: &str) {
    let led = funder.get(application).await;
    assert_eq!(led.status, 303, "{}", led.body);
    let desk = led.header("location").to_owned();
    let first = funder.get(&desk).await;
    fine(&first);
    assert!(
        !first.body.contains("Beaucoup mangent seuls."),
        "not before it has declared"
    );
    let declared = funder.post(&format!("{desk}/declare"), &[("near", "no")]).await;
    assert_eq!(declared.status, 303, "{}", declared.body);
    let read = funder.get(&desk).await;
    fine(&read);
    for said in ["Un repas par courrier", "feuille.pdf", "typed in"] {
        assert!(read.body.contains(said), "{said}: {}", read.body);
    }
}

#[tokio::test]
async fn an_association_asks_on_paper_without_a_call_and_finds_its_request_again_once_it_has_an_account() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let alone = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let page = format!("/en/programmes/{}", city.address);
    let way = format!("{page}/paper");
    let shown = agent.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains(&way), "{}", shown.body);
    assert!(
        !test.get(&page).await.body.contains(&way),
        "it is its agents\u{2019}"
    );
    let other = test.signed_in("fund@example.org", true).await;
    assert_eq!(other.get(&way).await.status, 404, "of another funder");
    fine(&agent.get(&format!("{way}?with={}", alone.slug())).await);

    // Another programme is added, and nothing that was typed is lost.
    let typed = sheet(&[&alone], "2026-11-23", (&city, &fund));
    let mut adds = without(&typed, "programme");
    adds.push(("also", fund.address.as_str()));
    let added = agent.post(&way, &adds).await;
    fine(&added);
    let programme = format!("name=\"programme\" value=\"{}\"", fund.address);
    assert!(
        added.body.contains(&programme) && added.body.contains("Beaucoup mangent seuls."),
        "{}",
        added.body
    );
    // Whoever asks nothing of this programme asks elsewhere.
    let nothing = without(&typed, "g-0-2027-0-who");
    let nothing = agent.post(&way, &without_amount(&nothing)).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("href=\"#asked\""), "{}", nothing.body);
    // The day of arrival counts, not that of typing: today is a day too late.
    let today = sheet(&[&alone], "2026-11-24", (&city, &fund));
    let today = [&without(&today, "hour")[..], &[("hour", "00:05")]].concat();
    let late = agent.post(&way, &today).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("took no requests any more") && late.body.contains("Un repas par courrier"),
        "{}",
        late.body
    );
    let scan = ("feuille.pdf", "application/pdf", PDF);
    let kept = agent.upload(&way, &fields(&typed), scan).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let led = kept.header("location").to_owned();
    let again = agent.upload(&way, &fields(&typed), scan).await;
    assert_eq!(again.header("location"), led, "once");

    // The receipt is handed over: number, day and hour of arrival.
    let receipt = agent.get(&led).await;
    fine(&receipt);
    let number = test.text("select number from application").await;
    assert!(
        receipt.body.contains(&number)
            && receipt.body.contains("at 9:40")
            && !receipt.body.contains("9:40:59"),
        "{}",
        receipt.body
    );
    let application = application(&led);
    let paper = format!("{application}/versions/1/receipt");
    assert_eq!(
        agent.get(&paper).await.header("content-type"),
        "application/pdf",
        "whoever typed it in prints it"
    );
    let colleague = test.signed_in("colleague@example.org", true).await;
    assert_eq!(colleague.get(&paper).await.status, 404);
    assert!(!colleague.get(&led).await.body.contains(&number));
    let arrived = jiff::civil::date(2026, 11, 23).at(9, 40, 59, 0);
    let arrived = arrived.in_tz("Europe/Paris").unwrap().timestamp().as_second();
    let times = "select cast(min(received_at) as text) || ' ' || cast(max(received_at) as text) from application_first";
    assert_eq!(test.text(times).await, format!("{arrived} {arrived}"));
    let asked = "select cast(sum(cents) as text) || ' of ' || cast(count(*) as text) from application_asked";
    assert_eq!(test.text(asked).await, "150000 of 2");
    let shown = test.get(&page).await;
    assert!(shown.body.contains("1 made alone"), "{}", shown.body);

    // The other funder has the same file, behind the same walls.
    assert_eq!(
        told(&test, "fund@example.org", "A request to “Last quarter”").await,
        1
    );
    let letters = test.letters("fund@example.org").await;
    let body = letters
        .iter()
        .map(|letter| letter.body.as_str())
        .collect::<String>();
    assert!(
        body.contains(&format!("{} requests €500", alone.name))
            && body.contains("The same file goes to other funders."),
        "{body}"
    );
    reads_at_the_desk(&other, &application).await;
    reads_at_the_desk(&colleague, &application).await;

    // Whoever acts for the association from now on finds it.
    test.give("rose@example.org", Some(alone.id), Role::Representative)
        .await;
    let rose = test.signed_in("rose@example.org", true).await;
    let own = rose.get(&application).await;
    fine(&own);
    for said in [
        "Beaucoup mangent seuls.",
        "La gardienne.",
        "feuille.pdf",
        "Observed on the sheet",
        "It came on paper",
    ] {
        assert!(own.body.contains(said), "{said}: {}", own.body);
    }
    let file = test.text("select sha256 from application_sheet").await;
    let file = rose.get(&format!("{application}/versions/1/files/{file}")).await;
    assert_eq!(file.status, 200);
    test.close().await;
}

/// What was typed, without the amount of the first programme.
fn without_amount<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields.to_vec();
    fields.retain(|(name, _)| *name != "g-0-2027-0-amount");
    fields
}

#[tokio::test]
async fn a_group_says_on_paper_who_receives_the_money() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let (first, second) = (association(&test, 0).await, association(&test, 1).await);
    let agent = test.signed_in("agent@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    let typed = sheet(&[&first, &second], "2026-11-23", (&city, &fund));
    let fields = fields(&typed);
    let unsaid = agent.post(&way, &fields).await;
    assert_eq!(unsaid.status, 422);
    assert!(unsaid.body.contains("href=\"#mode\""), "{}", unsaid.body);
    let lead = [&fields[..], &[("mode", "redistributes")]].concat();
    let without = agent.post(&way, &lead).await;
    assert_eq!(without.status, 422);
    assert!(
        without.body.contains("href=\"#clause\""),
        "without it the lead may pass nothing on: {}",
        without.body
    );
    let clause = [
        &lead[..],
        &[("clause", "Le chef de file reverse à chacun sa part.")],
    ]
    .concat();
    let kept = agent.post(&way, &clause).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    test.give("second@example.org", Some(second.id), Role::Representative)
        .await;
    let partner = test.signed_in("second@example.org", true).await;
    let read = partner.get(&application(kept.header("location"))).await;
    fine(&read);
    assert!(
        read.body.contains("Le chef de file reverse à chacun sa part.") && read.body.contains("Karim Roels"),
        "{}",
        read.body
    );
    let shown = test.get(&format!("/en/programmes/{}", city.address)).await;
    assert!(shown.body.contains("1 made by several"), "{}", shown.body);
    test.close().await;
}

#[tokio::test]
async fn a_sheet_of_fifty_partners_and_five_years_is_read_to_its_end() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let alone = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    // As many boxes that stayed empty, then what was typed.
    let mut typed: Typed = (0..13_500)
        .map(|at| (format!("b-{}-{}-none", at / 270, at % 270), String::new()))
        .collect();
    typed.extend(sheet(&[&alone], "2026-11-23", (&city, &fund)));
    let way = format!("/en/programmes/{}/paper", city.address);
    let scan = ("feuille.pdf", "application/pdf", PDF);
    let kept = agent.upload(&way, &fields(&typed), scan).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    test.close().await;
}
