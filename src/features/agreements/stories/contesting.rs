//! An association contests that it had accounts to publish.

use super::due::{DAY, granted, told};
use super::{Scene, plain};
use crate::features::agreements::remind;
use crate::testing::TestApp;

#[tokio::test]
async fn an_association_says_that_it_had_no_accounts_to_publish_and_both_statements_stand() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    granted(&test, &scene, 15_300_001).await;
    let publish = "Publish the audited accounts of 2026";
    test.pass(300 * DAY);
    let browser = test.signed_in("lead@example.org", true).await;
    let page = plain(&browser.get("/en/me/deadlines").await);
    assert!(page.contains(publish) && !page.contains("(contested)"), "{page}");
    let door = format!("/en/organisations/{}", scene.partners[0].slug());
    let audit = format!("{door}/audits/2026");
    let known = plain(&browser.get(&audit).await);
    assert!(
        known.contains("public bodies gave €153,000.01 in 2026."),
        "{known}"
    );
    let bare = browser
        .post(&audit, &[("word", "contest"), ("reason", " ")])
        .await;
    assert_eq!(bare.status, 422);
    assert!(bare.body.contains("href=\"#reason\""), "{}", bare.body);
    let why = "It is of three years, fifty thousand each.";
    let said = browser
        .post(&audit, &[("word", "contest"), ("reason", why)])
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
    // It stays among what is due, with both statements and their days; nobody is reminded of it.
    let page = plain(&browser.get("/en/me/deadlines").await);
    for said in [
        "Publish the audited accounts of 2026 (contested)",
        "By what is known here on ",
        "€153,000.01",
        "The association said on ",
        why,
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    remind(&test.app).await.unwrap();
    assert_eq!(told(&test, "lead", publish).await, 0);
    // Its last day passes: what is contested is not late, and nobody is reminded of it.
    test.pass(11 * DAY);
    let browser = test.signed_in("lead@example.org", true).await;
    let late = format!("(late) · <a href=\"{audit}\">{publish}");
    for at in ["/en/me/deadlines", "/en/me", &*door] {
        let page = plain(&browser.get(at).await);
        assert!(
            page.contains("(contested)") && !page.contains(&late),
            "{at}: {page}"
        );
    }
    remind(&test.app).await.unwrap();
    assert_eq!(told(&test, "lead", publish).await, 0);
    // It is no word on accounts for everybody to read.
    assert!(!plain(&test.get(&door).await).contains(why));
    // What was said is taken back: it is due again as before, and late by now.
    assert_eq!(browser.post(&audit, &[("word", "back")]).await.status, 303);
    let page = plain(&browser.get("/en/me/deadlines").await);
    assert!(page.contains(&late) && !page.contains(why), "{page}");
    test.close().await;
}
