//! Who is on a sheet of paper is chosen while the rest is typed.

use super::{Scene, fine};
use crate::features::directory;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_looks_for_another_partner_of_a_sheet_keeps_what_was_typed() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    let typed = [
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("title", "Un repas sur papier"),
        ("problem", "Beaucoup mangent seuls."),
        ("signatory", "Rose Duriez"),
        ("year", "2027"),
        ("b-0-2027-613", "1 234"),
    ];
    let name = scene.partners[1].name.clone();
    let kept = |body: &str| {
        for said in [
            "Un repas sur papier",
            "Beaucoup mangent seuls.",
            "Rose Duriez",
            "1 234",
        ] {
            assert!(body.contains(said), "{said}: {body}");
        }
        assert!(!body.contains("error-summary"), "nothing is wrong yet: {body}");
    };
    let search = [&typed[..], &[("act", "search"), ("q", name.as_str())]].concat();
    let found = officer.post(&way, &search).await;
    fine(&found);
    kept(&found.body);
    assert!(
        found.body.contains(&format!("name=\"add\" value=\"{second}\"")),
        "{}",
        found.body
    );
    // Who is chosen stands first, and the Enter key, which presses the first button, takes nobody off.
    let at = |said: &str| found.body.find(said);
    assert!(at("id=\"chosen\"") < at("name=\"add\""), "{}", found.body);
    let first_button = at("<button class=\"visually-hidden\" name=\"act\" value=\"search\"");
    assert!(
        first_button.is_some() && first_button < at("id=\"chosen\""),
        "{}",
        found.body
    );
    let added = [&typed[..], &[("add", second.as_str())]].concat();
    let added = officer.post(&way, &added).await;
    fine(&added);
    kept(&added.body);
    assert!(
        added.body.contains(&format!("name=\"with\" value=\"{second}\""))
            && added.body.contains("b-1-2027-613"),
        "{}",
        added.body
    );
    // Taken off again, with what was typed of it alone.
    let both = [
        ("with", second.as_str()),
        ("signatory", "Karim Roels"),
        ("b-1-2027-613", "77"),
        ("remove", second.as_str()),
    ];
    let removed = officer.post(&way, &[&typed[..], &both[..]].concat()).await;
    fine(&removed);
    kept(&removed.body);
    assert!(
        !removed.body.contains("Karim Roels") && !removed.body.contains("b-1-2027-613"),
        "{}",
        removed.body
    );
    // Somebody is withheld meanwhile: nobody takes their money over, and nothing is sent without saying so.
    directory::withhold(&test.app, &scene.partners[0].key, "asked", None)
        .await
        .unwrap();
    let both = [
        ("with", second.as_str()),
        ("signatory", "Karim Roels"),
        ("b-1-2027-613", "77"),
    ];
    let told = officer.post(&way, &[&typed[..], &both[..]].concat()).await;
    assert_eq!(told.status, 422);
    assert!(told.body.contains("is not shown here any more"), "{}", told.body);
    assert!(
        told.body.contains("name=\"b-0-2027-613\"") && told.body.contains("value=\"77\""),
        "{}",
        told.body
    );
    assert!(
        !told.body.contains("1 234") && !told.body.contains("Rose Duriez"),
        "{}",
        told.body
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from application").await,
        "0"
    );
    test.close().await;
}
