//! One request goes to as many programmes as there are funders on a territory.

use super::super::{association, fine};
use super::{Group, WORD};
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn one_request_goes_to_fifty_programmes_and_one_more_is_refused_in_words() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let funder = association(&test, 5).await;
    let mut many = Vec::new();
    for at in 1..=50 {
        many.push(
            published(
                &test,
                &funder,
                says(&format!("Quarter {at}"), 50, 50_000),
                1_000_000,
            )
            .await,
        );
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let all: Vec<&Programme> = many.iter().chain([&group.city]).collect();
    let refused = group.choose(&lead, "choose", &all).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .body
            .contains("One request goes to 50 programmes at most."),
        "{}",
        refused.body
    );
    let chosen = group.choose(&lead, "choose", &all[..50]).await;
    assert_eq!(chosen.status, 303, "{}", chosen.body);
    fine(&lead.get(&group.door()).await);
    let more = group.choose(&lead, "choose", &all[50..]).await;
    assert_eq!(more.status, 422);
    // Every amount is written on one page and kept.
    let page = format!(
        "{}/submission/requests?call={WORD}&year=2027",
        group.scene.project
    );
    let shown = lead.get(&page).await;
    fine(&shown);
    let key = &group.partner(0).key;
    for one in &many {
        let name = format!("name=\"a-{key}-{}\"", one.address);
        assert!(shown.body.contains(&name), "{name}");
    }
    let amounts: Vec<(usize, &Programme, i64, &str)> = many.iter().map(|one| (0, one, 0, "10")).collect();
    let written = group.write(&lead, &amounts).await;
    assert_eq!(written.status, 303, "{}", written.body);
    let kept = "select cast(count(*) as text) || ' of ' || cast(sum(cents) as text) from requested";
    assert_eq!(test.text(kept).await, "50 of 50000");
    test.close().await;
}
