//! A call offers programmes: its organisers' own at once, another funder's only by its yes.

use super::{begin, fine, organiser, publish, some, write, write_all};
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_call_offers_a_programme_of_another_funder_only_by_its_yes() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let (city, foundation, other) = (&all[0], &all[1], &all[2]);
    let (officer, policy) = organiser(&test, city, "off@example.org").await;
    let own = published(&test, city, says("The city’s own", 80, 100_000), 4_000_000).await;
    let theirs = published(&test, foundation, says("Last quarter", 25, 50_000), 600_000).await;
    test.give("fund@example.org", Some(foundation.id), Role::Officer)
        .await;
    test.give("else@example.org", Some(other.id), Role::Officer).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let elsewhere = test.signed_in("else@example.org", true).await;
    let call = begin(&officer, city, "Neighbours").await;
    write_all(&officer, &test, &call, &policy, "Neighbours").await;

    let form = officer.get(&format!("{call}/draft/means")).await;
    fine(&form);
    assert!(form.body.contains("The city’s own") && form.body.contains("Last quarter"));
    let both = [
        ("money", "without"),
        ("programme", own.address.as_str()),
        ("programme", theirs.address.as_str()),
    ];
    assert_eq!(write(&officer, &call, "means", "0", &both).await.status, 303);
    let draft = officer.get(&format!("{call}/draft")).await;
    fine(&draft);
    assert!(
        draft.body.contains("A funder has not yet agreed"),
        "{}",
        draft.body
    );
    assert_eq!(publish(&officer, &call, "0", "").await.status, 422);
    // The funder is told, reads what the call says, and declines; nobody else finds the page.
    let door = format!("/en/programmes/{}/calls", theirs.address);
    assert!(test.letters("fund@example.org").await[0].body.contains(&door));
    assert!(fund.get("/en/me").await.body.contains(&door), "it waits there");
    let asked = fund.get(&door).await;
    fine(&asked);
    assert!(asked.body.contains("Neighbours") && asked.body.contains(&city.name));
    assert_eq!(elsewhere.get(&door).await.status, 404);
    let address = call.rsplit('/').next().unwrap();
    let say = |answer: &'static str| [("call", address), ("answer", answer)];
    assert_eq!(elsewhere.post(&door, &say("agreed")).await.status, 404);
    assert_eq!(fund.post(&door, &say("declined")).await.status, 303);
    let told = test.letters("off@example.org").await;
    assert!(told.last().unwrap().body.contains("does not wish"));
    assert_eq!(
        publish(&officer, &call, "0", "").await.status,
        422,
        "a no is a no"
    );
    // It thinks again.
    for _ in 0..2 {
        assert_eq!(fund.post(&door, &say("agreed")).await.status, 303);
    }
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    let late = fund.post(&door, &say("declined")).await;
    assert_eq!(late.status, 422, "everybody reads it already");

    let page = test.get(&call).await;
    fine(&page);
    for said in [
        "Last quarter",
        "of the costs accepted (invented rules)",
        "€1,000",
        "Envelope of 2027",
        "€6,000",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(page.body.contains("Through programmes of funders"));
    assert!(
        !page.body.contains("carries no money"),
        "it is asked of the programmes"
    );
    let programme = test.get(&format!("/en/programmes/{}", theirs.address)).await;
    fine(&programme);
    assert!(
        programme.body.contains(&call),
        "the programme says which calls offer it"
    );
    // Offering one less is a change, with its reasons.
    let one = [("money", "without"), ("programme", own.address.as_str())];
    assert_eq!(write(&officer, &call, "means", "1", &one).await.status, 303);
    assert!(test.get(&call).await.body.contains("Last quarter"), "not yet");
    assert_eq!(publish(&officer, &call, "1", "").await.status, 422, "it says why");
    assert_eq!(
        publish(&officer, &call, "1", "The quarter is spent.")
            .await
            .status,
        303
    );
    assert!(!test.get(&call).await.body.contains("Last quarter"));
    let versions = test.get(&format!("{call}/versions")).await;
    fine(&versions);
    assert!(
        versions.body.contains("Last quarter"),
        "what it said stays to be read"
    );
    let programme = test.get(&format!("/en/programmes/{}", theirs.address)).await;
    assert!(!programme.body.contains(&call));
    test.close().await;
}

#[tokio::test]
async fn a_call_offers_fifty_programmes_and_one_more_is_refused_in_words() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 1).await;
    let city = &all[0];
    let (officer, policy) = organiser(&test, city, "off@example.org").await;
    let mut own = Vec::new();
    for at in 1..=51 {
        own.push(
            published(
                &test,
                city,
                says(&format!("Quarter {at}"), 80, 100_000),
                4_000_000,
            )
            .await,
        );
    }
    let call = begin(&officer, city, "Neighbours").await;
    write_all(&officer, &test, &call, &policy, "Neighbours").await;
    let mut fields = vec![("money", "without")];
    fields.extend(own.iter().map(|one| ("programme", one.address.as_str())));
    let refused = write(&officer, &call, "means", "0", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Choose fifty programmes at most."),
        "{}",
        refused.body
    );
    assert_eq!(
        write(&officer, &call, "means", "0", &fields[..51]).await.status,
        303
    );
    fine(&officer.get(&format!("{call}/draft")).await);
    let kept = publish(&officer, &call, "0", "").await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let shown = test.get(&call).await;
    fine(&shown);
    for one in &own[..50] {
        assert!(shown.body.contains(&one.address), "{}", one.address);
    }
    test.close().await;
}
