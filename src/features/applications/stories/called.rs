//! An answer to a call that came on paper is corrected as a request without a call is, by whoever typed it in or by a colleague.

use super::{Scene, fine, state, told};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn an_answer_to_a_call_that_was_typed_in_wrongly_stands_in_another_version_once_it_is_corrected() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let organiser = test.text("select cast(organisation_id as text) from call").await;
    let organiser = organiser.parse().unwrap();
    test.give("colleague@example.org", Some(organiser), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let colleague = test.signed_in("colleague@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    let sheet = |title: &'static str, other: &[(&'static str, &'static str)]| {
        let mut sheet = vec![
            ("with", first.clone()),
            ("with", second.clone()),
            ("received", "2026-11-24".to_owned()),
            ("hour", "09:40".to_owned()),
            ("language", "fr".to_owned()),
            ("title", title.to_owned()),
            ("problem", "Beaucoup mangent seuls.".to_owned()),
            ("signatory", "Rose Duriez".to_owned()),
            ("signatory", "Karim Roels".to_owned()),
            ("signed", "yes".to_owned()),
        ];
        sheet.extend(other.iter().map(|(name, value)| (*name, (*value).to_owned())));
        sheet
    };
    let sends = async |who: &crate::testing::browser::Browser<'_>, typed: Vec<(&str, String)>| {
        let fields: Vec<(&str, &str)> = typed
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        who.post(&way, &fields).await
    };
    let kept = sends(&officer, sheet("Un repas sur papier", &[("sending", "one")])).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let page = kept.header("location").to_owned();
    let (_, address) = page.rsplit_once('/').unwrap();
    let corrects = format!("{way}?corrects={address}");
    // Its page leads whoever may type in sheets for an organiser to what was typed, and nobody else.
    for (who, may) in [(&officer, true), (&colleague, true), (&lead, false)] {
        let shown = who.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.contains(&corrects), may, "{}", shown.body);
    }
    assert_eq!(lead.get(&corrects).await.status, 404);
    let list = colleague.get(&way).await;
    fine(&list);
    assert!(list.body.contains(&format!("?kept={address}")), "{}", list.body);
    fine(&colleague.get(&format!("{way}?kept={address}")).await);
    let form = colleague.get(&corrects).await;
    fine(&form);
    for said in [
        "value=\"Un repas sur papier\"",
        "Beaucoup mangent seuls.",
        "value=\"09:40\"",
        "value=\"Karim Roels\"",
        "Whoever examined it already looks at it anew.",
    ] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    // It was found complete meanwhile: its readers look at it anew.
    test.sql("update application set state = 'admissible'").await;
    test.pass(1);
    let receipts = told(&test, "second@example.org", "Receipt").await;
    let base = [("sending", "two"), ("version", "1")];
    let again = |title: &'static str, other: &[(&'static str, &'static str)]| {
        let mut typed = sheet(title, &base);
        typed.retain(|(name, _)| other.iter().all(|(field, _)| field != name));
        typed.push(("corrects", address.to_owned()));
        typed.extend(other.iter().map(|(name, value)| (*name, (*value).to_owned())));
        typed
    };
    let corrected = sends(&colleague, again("Un repas le lundi", &[])).await;
    assert_eq!(corrected.status, 303, "{}", corrected.body);
    assert_eq!(corrected.header("location"), page);
    assert_eq!(
        state(&test).await,
        "submitted 2 2",
        "one answer, in its second version"
    );
    assert_eq!(told(&test, "second@example.org", "Receipt").await, receipts + 1);
    let shown = lead.get(&page).await;
    fine(&shown);
    for said in ["Un repas le lundi", "was corrected", "at 9:40"] {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    // Whoever has the first version open writes over nothing unseen.
    let unseen = sends(&officer, again("Un repas le mardi", &[("sending", "three")])).await;
    assert!(
        unseen.status == 422 && unseen.body.contains("Kept meanwhile by"),
        "{}",
        unseen.body
    );
    // What was answered stands.
    test.sql("update application set state = 'decided'").await;
    let late = [("sending", "four"), ("version", "2")];
    let late = sends(&officer, again("Un repas le mardi", &late)).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("taken back or answered"), "{}", late.body);
    assert!(!officer.get(&page).await.body.contains(&corrects));
    test.close().await;
}
