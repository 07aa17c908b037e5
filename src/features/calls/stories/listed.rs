//! The calls of a policy or of an organiser, from its page.

use super::{NOW, fine, organiser, some};
use crate::features::calls;
use crate::testing::TestApp;

#[tokio::test]
async fn the_sixth_call_of_a_policy_or_of_an_organiser_is_found_from_its_page() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let [body, other] = &all[..] else {
        panic!("two organisations");
    };
    let (_, policy) = organiser(&test, body, "officer@example.org").await;
    let (_, elsewhere) = organiser(&test, other, "other@example.org").await;
    for at in 0..7 {
        let (by, policy) = if at < 6 {
            (body, &policy)
        } else {
            (other, &elsewhere)
        };
        let title = format!("Neighbours {at}");
        let content = calls::example::example(&title, policy, (NOW - 86_400, NOW + 86_400));
        calls::example::published(&test, by, &content).await;
    }
    for (page, way) in [
        (
            format!("/en/policies/{policy}"),
            format!("/en/calls?policy={policy}"),
        ),
        (
            format!("/en/organisations/{}", body.slug()),
            format!("/en/calls?organiser={}", body.key),
        ),
    ] {
        let shown = test.get(&page).await;
        fine(&shown);
        assert!(
            shown.body.contains(&format!("href=\"{way}\"")),
            "{way}: {}",
            shown.body
        );
        let list = test.get(&way).await;
        fine(&list);
        for at in 0..6 {
            assert!(list.body.contains(&format!("Neighbours {at}")), "{}", list.body);
        }
        assert!(!list.body.contains("Neighbours 6"), "{}", list.body);
        assert!(
            list.body.contains("Growing old well (6)") || list.body.contains(&format!("{} (6)", body.name)),
            "what was asked is said: {}",
            list.body
        );
    }
    // The calls that offer a programme are found by it, and no others.
    test.sql(
        "update call_version set document = replace(document, '\"means\":{\"cents\":null',
            '\"means\":{\"cents\":null,\"programmes\":[\"invented-k7f3q2m9\"]')
         where document like '%Neighbours 2%'",
    )
    .await;
    let offering = test.get("/en/calls?programme=invented-k7f3q2m9").await;
    fine(&offering);
    assert!(
        offering.body.contains("Neighbours 2") && !offering.body.contains("Neighbours 3"),
        "{}",
        offering.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_call_for_a_commune_that_became_part_of_another_is_one_for_that_one() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "officer@example.org").await;
    let mut content = calls::example::example("In the old village", &policy, (NOW - 86_400, NOW + 86_400));
    // Hellemmes is a part of Lille.
    content.place.communes = vec!["59298".to_owned()];
    let draft = calls::example::published(&test, body, &content).await;
    for (address, is_there) in [
        ("/en/communes/59350", true),
        ("/en/communes/59009", false),
        ("/en/calls?commune=59350", true),
        ("/en/calls?commune=59009", false),
    ] {
        let shown = test.get(address).await;
        fine(&shown);
        assert_eq!(
            shown.body.contains("In the old village"),
            is_there,
            "{address}: {}",
            shown.body
        );
    }
    // Whoever writes it anew finds the box ticked.
    let form = officer
        .get(&format!("/en/calls/{}/draft/place", draft.address))
        .await;
    fine(&form);
    assert!(form.body.contains("value=\"59350\" checked"), "{}", form.body);
    test.close().await;
}
