//! What was typed in of a sheet, and wrongly, is corrected by whoever typed it in, or by a colleague.

use super::posted::{PDF, Typed, fields, funders, sheet};
use super::{association, fine, state};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// What was typed, but for some fields.
fn but(typed: &[(String, String)], other: &[(&str, &str)]) -> Typed {
    let mut typed = typed.to_vec();
    typed.retain(|(name, _)| other.iter().all(|(field, _)| field != name));
    typed.extend(
        other
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    typed
}

#[tokio::test]
async fn whoever_typed_in_a_wrong_amount_corrects_it_and_a_colleague_who_did_not_declare_does_not() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let alone = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    let typed = sheet(&[&alone], "2026-11-23", (&city, &fund));
    let scan = ("feuille.pdf", "application/pdf", PDF);
    let kept = agent.upload(&way, &fields(&typed), scan).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let (_, address) = kept.header("location").split_once("?kept=").unwrap();
    let corrects = format!("{way}?corrects={address}");
    let colleague = test.signed_in("colleague@example.org", true).await;
    let led = colleague.get(&corrects).await;
    assert!(
        led.status == 303 && led.header("location").contains("/desk/applications/"),
        "they say first whether they stand too near: {}",
        led.body
    );
    let other = test.signed_in("fund@example.org", true).await;
    assert_eq!(
        other.get(&corrects).await.status,
        404,
        "it is none of another funder"
    );
    // It is found again, and comes back as it was typed.
    let first = agent.get(&way).await;
    fine(&first);
    assert!(first.body.contains(&format!("?kept={address}")), "{}", first.body);
    let form = agent.get(&corrects).await;
    fine(&form);
    for said in [
        "value=\"Un repas par courrier\"",
        "Beaucoup mangent seuls.",
        "value=\"2026-11-23\"",
        "value=\"09:40\"",
        "name=\"b-0-2027-613\" inputmode=\"decimal\" autocomplete=\"off\" value=\"2000\"",
        // Rows are in the order of the programmes.
        "name=\"g-0-2027-1-amount\" inputmode=\"decimal\" autocomplete=\"off\" value=\"1000\"",
        "La gardienne.",
        "value=\"Rose Duriez\"",
    ] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    // The first amount was 1,200 €, of which the association has 300 € itself.
    let mut again: Typed = typed
        .iter()
        .filter(|(name, _)| !["sending", "b-0-2027-own", "g-0-2027-0-amount"].contains(&name.as_str()))
        .cloned()
        .collect();
    for (name, value) in [
        ("sending", "again"),
        ("corrects", address),
        ("version", "1"),
        ("b-0-2027-own", "300"),
        ("g-0-2027-0-amount", "1200"),
    ] {
        again.push((name.to_owned(), value.to_owned()));
    }
    assert_eq!(
        colleague.post(&way, &fields(&again)).await.status,
        404,
        "it is not theirs to correct before that"
    );
    let corrected = agent.post(&way, &fields(&again)).await;
    assert_eq!(corrected.status, 303, "{}", corrected.body);
    assert_eq!(
        state(&test).await,
        "submitted 2 2",
        "one request, in its second version"
    );
    let asked = "select cast(sum(cents) as text) from application_asked";
    assert_eq!(test.text(asked).await, "170000");
    let files = "select cast(count(*) as text) from application_sheet";
    assert_eq!(test.text(files).await, "1", "its scan stays");
    // From a window where the first version is still open, nothing is written over.
    let window = but(&again, &[("sending", "window"), ("b-0-2027-613", "2001")]);
    let unseen = agent.post(&way, &fields(&window)).await;
    assert!(
        unseen.status == 422 && unseen.body.contains("Kept meanwhile by"),
        "{}",
        unseen.body
    );
    // The hour and the name were read wrongly too: what was read last counts, for every time limit.
    let last = [
        ("sending", "last"),
        ("version", "2"),
        ("hour", "10:40"),
        ("signatory", "Rose Durieux"),
    ];
    let read = agent.post(&way, &fields(&but(&again, &last))).await;
    assert_eq!(read.status, 303, "{}", read.body);
    let arrived = jiff::civil::date(2026, 11, 23).at(10, 40, 59, 0);
    let arrived = arrived.in_tz("Europe/Paris").unwrap().timestamp().as_second();
    let times = "select cast(min(received_at) as text) || ' ' || cast(max(received_at) as text) from application_first";
    assert_eq!(test.text(times).await, format!("{arrived} {arrived}"));
    let names = "select string_agg(name, ', ') from (select name from signature order by name) s";
    assert_eq!(
        test.text(names).await,
        "Rose Durieux, Rose Duriez",
        "one under each version of the text"
    );
    // What a funder told that it gives is not asked for any less.
    test.sql(&format!(
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words,
            shared, notified_on, version)
         select 5, application.id, '{}', {}, {}, {}, 'granted', 50000, envelope.id, '', 0, '2026-11-24', 1
         from application, envelope where programme_id = {}",
        alone.key, fund.id, alone.id, fund.funder, fund.id
    ))
    .await;
    let less = [
        ("sending", "less"),
        ("version", "3"),
        ("b-0-2027-own", "400"),
        ("g-0-2027-1-amount", "400"),
    ];
    let less = agent.post(&way, &fields(&but(&but(&again, &last), &less))).await;
    assert!(
        less.status == 422 && less.body.contains("gives more than you are typing in"),
        "{}",
        less.body
    );
    assert_eq!(state(&test).await, "submitted 3 3");
    test.give("rose@example.org", Some(alone.id), Role::Representative)
        .await;
    let rose = test.signed_in("rose@example.org", true).await;
    let own = rose.get(&format!("/en/applications/{address}")).await;
    fine(&own);
    for said in ["€1,700", "feuille.pdf", "was corrected"] {
        assert!(own.body.contains(said), "{said}: {}", own.body);
    }
    test.close().await;
}

#[tokio::test]
async fn a_sheet_typed_in_for_the_wrong_association_is_none_of_theirs_once_it_is_corrected() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let (right, wrong) = (association(&test, 0).await, association(&test, 1).await);
    for (email, of) in [("right", &right), ("wrong", &wrong)] {
        test.give(&format!("{email}@example.org"), Some(of.id), Role::Representative)
            .await;
    }
    let agent = test.signed_in("agent@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    let typed = sheet(&[&wrong], "2026-11-23", (&city, &fund));
    let kept = agent.post(&way, &fields(&typed)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let (_, address) = kept.header("location").split_once("?kept=").unwrap();
    let page = format!("/en/applications/{address}");
    let mistaken = test.signed_in("wrong@example.org", true).await;
    fine(&mistaken.get(&page).await);
    let slug = right.slug();
    let corrects = [
        ("sending", "again"),
        ("corrects", address),
        ("version", "1"),
        ("with", slug.as_str()),
    ];
    let corrected = agent.post(&way, &fields(&but(&typed, &corrects))).await;
    assert_eq!(corrected.status, 303, "{}", corrected.body);
    for way in [page.clone(), format!("{page}/versions/1/receipt")] {
        assert_eq!(mistaken.get(&way).await.status, 404, "{way}");
    }
    let own = test.signed_in("right@example.org", true).await;
    let read = own.get(&page).await;
    fine(&read);
    assert!(read.body.contains("Beaucoup mangent seuls."), "{}", read.body);
    test.close().await;
}

/// Two agents of one body, who both said that nothing ties them; a sheet that the first typed in. Gives its address.
async fn typed_by_the_first(
    agent: &Browser<'_>,
    colleague: &Browser<'_>,
    way: &str,
    typed: &Typed,
) -> String {
    let kept = agent.post(way, &fields(typed)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let (_, address) = kept.header("location").split_once("?kept=").unwrap();
    let led = colleague.get(&format!("{way}?corrects={address}")).await;
    assert_eq!(led.status, 303, "{}", led.body);
    let declare = format!("{}/declare", led.header("location"));
    let declared = colleague.post(&declare, &[("near", "no")]).await;
    assert_eq!(declared.status, 303, "{}", declared.body);
    address.to_owned()
}

#[tokio::test]
async fn of_two_agents_who_correct_a_sheet_at_once_the_second_reads_side_by_side_what_was_kept() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let alone = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let colleague = test.signed_in("colleague@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    let typed = sheet(&[&alone], "2026-11-23", (&city, &fund));
    let address = typed_by_the_first(&agent, &colleague, &way, &typed).await;
    let shown = colleague.get(&way).await;
    assert!(shown.body.contains(&format!("?kept={address}")), "{}", shown.body);
    let form = colleague.get(&format!("{way}?corrects={address}")).await;
    fine(&form);
    assert!(
        form.body.contains("Beaucoup mangent seuls.") && form.body.contains("Typed in by"),
        "{}",
        form.body
    );
    // Both have the first version open.
    let opened = [("corrects", address.as_str()), ("version", "1")];
    let one = [&opened[..], &[("sending", "one"), ("title", "Un repas le lundi")]].concat();
    let kept = colleague.post(&way, &fields(&but(&typed, &one))).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let other = [
        &opened[..],
        &[("sending", "other"), ("title", "Un repas le mardi")],
    ]
    .concat();
    let other = but(&typed, &other);
    let told = agent.post(&way, &fields(&other)).await;
    assert_eq!(told.status, 422);
    for said in [
        "Kept meanwhile by",
        "Un repas le lundi",
        "Un repas le mardi",
        "name=\"version\" value=\"2\"",
    ] {
        assert!(told.body.contains(said), "{said}: {}", told.body);
    }
    let (_, beside) = told.body.split_once("id=\"between\"").unwrap();
    let (beside, _) = beside.split_once("</section>").unwrap();
    assert!(
        !beside.contains("Beaucoup mangent seuls."),
        "what both say is not said again: {beside}"
    );
    assert_eq!(state(&test).await, "submitted 2 2");
    // Now they have read it: theirs takes the place of the other, and both stay in the history.
    let seen = but(&other, &[("version", "2")]);
    let kept = agent.post(&way, &fields(&seen)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert_eq!(state(&test).await, "submitted 3 3");
    // Whoever typed the same as was kept keeps nothing twice.
    let same = but(&seen, &[("sending", "same"), ("version", "1")]);
    assert_eq!(colleague.post(&way, &fields(&same)).await.status, 303);
    assert_eq!(state(&test).await, "submitted 3 3");
    let people = "select cast(count(distinct person_id) as text) from application_event";
    assert_eq!(test.text(people).await, "2", "the history says who");
    // Whoever stands too near reads nothing of what the other makes of it since.
    let last = but(
        &seen,
        &[
            ("sending", "last"),
            ("version", "3"),
            ("title", "Un repas le jeudi"),
        ],
    );
    assert_eq!(colleague.post(&way, &fields(&last)).await.status, 303);
    let corrects = format!("{way}?corrects={address}");
    fine(&agent.get(&corrects).await);
    let number = test.text("select number from application").await;
    let desk = format!("/en/desk/applications/{number}/declare");
    assert_eq!(agent.post(&desk, &[("near", "yes")]).await.status, 303);
    assert_eq!(agent.get(&corrects).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn the_same_sheet_typed_in_for_two_funders_is_said_before_it_is_kept_twice() {
    let test = TestApp::demonstration().await;
    let (city, fund) = funders(&test).await;
    let alone = association(&test, 0).await;
    let agent = test.signed_in("agent@example.org", true).await;
    let way = format!("/en/programmes/{}/paper", city.address);
    let typed = sheet(&[&alone], "2026-11-23", (&city, &fund));
    let kept = agent.post(&way, &fields(&typed)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let number = test.text("select number from application").await;
    // Who works for the other funder has the same sheet, and so has a colleague of the first.
    let other = test.signed_in("fund@example.org", true).await;
    let colleague = test.signed_in("colleague@example.org", true).await;
    let theirs = format!("/en/programmes/{}/paper", fund.address);
    let again = but(&typed, &[("sending", "again")]);
    let same = but(
        &typed,
        &[("sending", "same"), ("programme", city.address.as_str())],
    );
    for (browser, way, sheet) in [(&other, &theirs, &same), (&colleague, &way, &again)] {
        let told = browser.post(way, &fields(sheet)).await;
        assert_eq!(told.status, 422);
        assert!(
            told.body.contains("may have been typed in already") && told.body.contains(&number),
            "{}",
            told.body
        );
        assert!(told.body.contains("Beaucoup mangent seuls."), "nothing is lost");
    }
    let how_many = "select cast(count(*) as text) from application";
    assert_eq!(test.text(how_many).await, "1");
    // Other amounts are another request; and whoever looked says that it is another sheet.
    let another = but(
        &again,
        &[
            ("b-0-2027-own", "400"),
            ("g-0-2027-0-amount", "1050"),
            ("g-0-2027-1-amount", "550"),
        ],
    );
    let kept = colleague.post(&way, &fields(&another)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let sure = but(&same, &[("twice", number.as_str())]);
    let kept = other.post(&theirs, &fields(&sure)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert_eq!(test.text(how_many).await, "3");
    test.close().await;
}
