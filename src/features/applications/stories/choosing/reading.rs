//! Who may read what is chosen and not choose: what is there to be read, and who chooses.

use super::Group;
use crate::features::applications::stories::fine;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_member_without_a_say_reads_what_is_chosen_and_who_chooses() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let lead = group.partner(0);
    test.give("reader@example.org", Some(lead.id), Role::Member).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let page = reader.get(&group.door()).await;
    fine(&page);
    for said in [
        "No programme is chosen yet",
        "Programmes are chosen by the representative",
        "Programmes</h2>",
        "The partners choose programmes of several funders together",
        "Together",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    for form in [
        "type=\"checkbox\"",
        "value=\"choose\"",
        "Choose these programmes",
        "The other programmes",
        "class=\"lede\">Choose programmes",
    ] {
        assert!(!page.body.contains(form), "{form}: {}", page.body);
    }
    // Whoever may chooses; the others read it, and take nothing out.
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(group.choose(&second, "choose", &[&group.city]).await.status, 303);
    let page = reader.get(&group.door()).await;
    fine(&page);
    assert!(
        page.body.contains("Programmes chosen")
            && page.body.contains("The other programmes")
            && !page.body.contains("No programme is chosen yet"),
        "{}",
        page.body
    );
    let chosen = page.body.split("id=\"chosen\"").nth(1).unwrap();
    let chosen = chosen.split("</section>").next().unwrap();
    assert!(
        chosen.contains("Together") && !chosen.contains("<form"),
        "{chosen}"
    );
    assert_eq!(group.choose(&reader, "choose", &[&group.fund]).await.status, 404);
    assert_eq!(group.choose(&reader, "leave", &[&group.city]).await.status, 404);
    let page = second.get(&group.door()).await;
    assert!(
        page.body.contains("value=\"choose\"") && !page.body.contains("Programmes are chosen by"),
        "{}",
        page.body
    );
    test.close().await;
}
