//! Who stands on a sheet of paper and in no register: a partner from abroad, a group just founded.

use super::posted::{application, fields, funders, sheet};
use super::{association, fine};
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// A partner from abroad, as an agent names it.
const ABROAD: [(&str, &str); 6] = [
    ("act", "name"),
    ("body-name", "Wspolne Garnki"),
    ("body-nature", "association"),
    ("body-commune", "elsewhere"),
    ("body-place", "Gdansk"),
    ("body-number", "KRS 0000 123"),
];

const HOW_MANY: &str = "select cast(count(*) as text) from entry where register = 'stated'";

#[tokio::test]
async fn a_partner_that_no_register_lists_stands_on_a_sheet_is_marked_so_and_finds_its_request_later() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let lead = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    for lang in ["fr", "nl", "en"] {
        let empty = way.replacen("/en/", &format!("/{lang}/"), 1);
        fine(&agent.get(&format!("{empty}?q=Wspolne+Garnki")).await);
    }
    let nobody = agent.get(&format!("{way}?q=Wspolne+Garnki")).await.body;
    assert!(
        nobody.contains("An organisation in no register") && nobody.contains("value=\"Wspolne Garnki\""),
        "{nobody}"
    );
    // Elsewhere is somewhere, and what was typed of the rest stays.
    let typed = sheet(&[&lead], "2026-11-23", (&city, &fund));
    let typed = [&fields(&typed)[..], &ABROAD[..]].concat();
    // Whoever forgot to put it on the sheet keeps no sheet without it.
    let forgot: Vec<(&str, &str)> = typed
        .iter()
        .copied()
        .filter(|field| *field != ABROAD[0])
        .collect();
    let forgot = agent.post(&way, &forgot).await;
    assert!(
        forgot.status == 422 && forgot.body.contains("is not on the sheet yet"),
        "{}",
        forgot.body
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from application").await,
        "0"
    );
    let nowhere = agent.post(&way, &typed).await;
    assert_eq!(nowhere.status, 422);
    assert!(
        nowhere.body.contains("href=\"#body-country\"") && nowhere.body.contains("Beaucoup mangent seuls."),
        "{}",
        nowhere.body
    );
    assert!(
        !nowhere.body.contains("href=\"#mode\""),
        "nothing else is wrong yet"
    );
    let somewhere = [&typed[..], &[("body-country", "PL")]].concat();
    let named = agent.post(&way, &somewhere).await;
    fine(&named);
    let again = agent.post(&way, &somewhere).await;
    fine(&again);
    assert_eq!(
        test.text(HOW_MANY).await,
        "1",
        "a form that is sent twice names it once"
    );
    for said in [
        "Beaucoup mangent seuls.",
        "Rose Duriez",
        "<b>Wspolne Garnki</b>",
        "copied from a sheet of paper on",
        "in no register",
    ] {
        assert!(named.body.contains(said), "{said}: {}", named.body);
    }
    assert!(!named.body.contains("error-summary"), "{}", named.body);

    // It is sent as any other, and marked wherever it is read.
    let key =
        "select organisation.key from organisation join stated_body on organisation_id = organisation.id";
    let slug = format!("wspolne-garnki-{}", test.text(key).await);
    let mut typed = sheet(&[&lead], "2026-11-23", (&city, &fund));
    for (name, value) in [
        ("with", slug.as_str()),
        ("signatory", "Ola Nowak"),
        ("mode", "direct"),
    ] {
        typed.push((name.to_owned(), value.to_owned()));
    }
    let kept = agent.post(&way, &fields(&typed)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let number = test.text("select number from application").await;
    let desk = format!("/en/desk/applications/{number}");
    let declared = agent.post(&format!("{desk}/declare"), &[("near", "no")]).await;
    assert_eq!(declared.status, 303, "{}", declared.body);
    let read = agent.get(&desk).await;
    fine(&read);
    assert!(
        read.body.contains("Wspolne Garnki") && read.body.contains("in no register"),
        "{}",
        read.body
    );
    // Nobody answers for them here yet: the question is put on paper.
    let asked = [("partner", ""), ("question", "Who cooks?")];
    let asked = agent.post(&format!("{desk}/questions"), &asked).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let waits = agent.get(&desk).await;
    fine(&waits);
    assert!(waits.body.contains("Type in their answer"), "{}", waits.body);
    let page = test.get(&format!("/en/organisations/{slug}")).await;
    fine(&page);
    for said in [
        "Gdansk",
        "KRS 0000 123",
        "Poland",
        "copied from paper by an agent",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("by its members"), "{}", page.body);
    // Of whom it asked something is none of everybody's business before anything is decided.
    assert!(
        page.body.contains("copied from a sheet of paper, in no register")
            && !page.body.contains("by an agent of"),
        "{}",
        page.body
    );
    let journal = "select cast(count(*) as text) from journal where act = 'organisation-stated'";
    assert_eq!(test.text(journal).await, "1");

    // Whoever acts for it one day finds its request.
    let id = test
        .text("select cast(organisation_id as text) from stated_body")
        .await;
    test.give("ola@example.org", Some(id.parse().unwrap()), Role::Representative)
        .await;
    let ola = test.signed_in("ola@example.org", true).await;
    let page = ola.get(&format!("/en/organisations/{slug}")).await;
    assert!(page.body.contains("by an agent of"), "{}", page.body);
    let me = ola.get("/en/me").await;
    assert!(me.body.contains("Question to answer"), "{}", me.body);
    let own = ola.get(&application(kept.header("location"))).await;
    fine(&own);
    assert!(
        own.body.contains("Beaucoup mangent seuls.") && own.body.contains("in no register"),
        "{}",
        own.body
    );
    test.close().await;
}

#[tokio::test]
async fn what_another_agent_named_already_is_proposed_before_it_is_named_again() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let way = |programme: &str| format!("/en/programmes/{programme}/paper");
    let own = [&ABROAD[..], &[("body-country", "PL"), ("sending", "first")]].concat();
    let named = agent.post(&way(&city.address), &own).await;
    assert_eq!(named.status, 303, "{}", named.body);
    let led = named.header("location").to_owned();
    let begun = agent.get(&led).await;
    fine(&begun);
    assert!(begun.body.contains("<b>Wspolne Garnki</b>"), "{}", begun.body);
    let slug = led.split_once("?with=").unwrap().1.to_owned();

    // By its name, or by its number however it is written.
    let other = test.signed_in("fund@example.org", true).await;
    let way = way(&fund.address);
    let same = [&ABROAD[..], &[("body-country", "PL"), ("sending", "second")]].concat();
    let told = other.post(&way, &same).await;
    assert_eq!(told.status, 422);
    let add = format!("{way}?with={slug}");
    assert!(
        told.body.contains("First look at these organisations") && told.body.contains(&add),
        "{}",
        told.body
    );
    let numbered = [
        ("act", "name"),
        ("sending", "third"),
        ("body-name", "Les casseroles de Gdansk"),
        ("body-nature", "other"),
        ("body-commune", "59350"),
        ("body-number", "krs-0000123"),
    ];
    let told = other.post(&way, &numbered).await;
    assert_eq!(told.status, 422);
    assert!(told.body.contains(&add), "{}", told.body);
    assert_eq!(test.text(HOW_MANY).await, "1");
    // Whoever looked says that it is none of them, of this name and of no other that is written afterwards.
    let before = [&numbered[..], &[("body-sure", "Wspolne Garnki")]].concat();
    assert_eq!(other.post(&way, &before).await.status, 422);
    assert_eq!(test.text(HOW_MANY).await, "1");
    assert!(
        told.body
            .contains("name=\"body-sure\" value=\"Les casseroles de Gdansk\""),
        "{}",
        told.body
    );
    let sure = [&numbered[..], &[("body-sure", "Les casseroles de Gdansk")]].concat();
    assert_eq!(other.post(&way, &sure).await.status, 303);
    assert_eq!(test.text(HOW_MANY).await, "2");
    test.close().await;
}
