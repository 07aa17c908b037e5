//! What became of an application goes on after it was sent: each reads of it what was told to them.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::testing::TestApp;

const THEIRS: &str = "/en/applications/shared-k7f3q2m9";

/// What stands under the history of a page.
fn history(page: &str) -> &str {
    let from = page.split("<section class=\"section\" id=\"history\">").nth(1);
    from.unwrap().split("</section>").next().unwrap()
}

#[tokio::test]
async fn the_history_of_a_request_goes_on_with_what_each_may_read() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let page = plain(&lead.get(THEIRS).await);
    assert!(page.contains("We have received it."), "{page}");
    assert!(!history(&page).contains("began to read"), "{page}");
    // Somebody opens it: it is being read, for those who ask and for every funder.
    scene.declare(&city).await;
    let page = plain(&lead.get(THEIRS).await);
    assert!(page.contains("It is being examined."), "{page}");
    assert!(history(&page).contains("began to read the request"), "{page}");
    assert!(
        !page.contains("city@example.org"),
        "a funder reads, and nobody by name"
    );
    let list = plain(&fund.get("/en/desk?state=under_examination").await);
    assert!(list.contains("Being examined ·"), "{list}");
    let none = plain(&fund.get("/en/desk?state=submitted").await);
    assert!(!none.contains("Shared kitchens"), "{none}");
    scene.declare(&fund).await;
    let said = |part: &str| format!("{}/{part}", scene.page());
    let asked = [("question", "Who keeps the keys?")];
    assert_eq!(fund.post(&said("questions"), &asked).await.status, 303);
    let noted = [("note", "Between us: too dear.")];
    assert_eq!(fund.post(&said("notes"), &noted).await.status, 303);
    let thought = [
        ("topic", "accounts"),
        ("verdict", "favourable"),
        ("opinion", "Sound."),
    ];
    assert_eq!(fund.post(&said("opinions"), &thought).await.status, 303);
    // What is shared among funders, what is one's own, and what was told.
    let money = envelope(&test, &scene.city).await;
    let own = [("act", "propose"), ("amount", "6,000"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &own).await.status, 303);
    let granted = [("act", "grant"), ("amount", "7,000"), ("envelope", &*money)];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 1), &granted).await.status,
        303
    );
    let page = plain(&lead.get(THEIRS).await);
    assert!(!page.contains("€7,000") && !page.contains("€6,000"), "{page}");
    assert!(history(&page).contains("asked a question"), "{page}");
    assert!(!page.contains("shared an opinion"), "{page}");
    let page = plain(&fund.get(&scene.page()).await);
    assert!(history(&page).contains("shared an opinion"), "{page}");
    assert!(!page.contains("€7,000") && !page.contains("€6,000"), "{page}");
    let told = [("act", "notify")];
    assert_eq!(scene.decide(&city, (0, &scene.city, 2), &told).await.status, 303);
    for (browser, path) in [(&lead, THEIRS), (&fund, &*scene.page())] {
        let page = plain(&browser.get(path).await);
        let history = history(&page);
        assert!(history.contains("Granted: €7,000"), "{history}");
        assert!(!history.contains("€6,000"), "{history}");
    }
    let page = plain(&city.get(&scene.page()).await);
    let own = history(&page);
    assert!(own.contains("Proposed: €6,000"), "{own}");
    assert!(!own.contains("Between us"), "{own}");
    // All of it happened at one instant here: each still follows what it rests on.
    let at = |words: &str| own.find(words).unwrap();
    assert!(at("Granted: €7,000") < at("asked a question"), "{own}");
    assert!(at("asked a question") < at("began to read"), "{own}");
    test.close().await;
}

#[tokio::test]
async fn the_matrix_says_on_which_lines_of_account_each_funder_is_asked_and_what_it_all_costs() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let page = plain(&city.get(&scene.page()).await);
    let matrix = page.split("id=\"requests\"").nth(1).unwrap();
    let matrix = matrix.split("</section>").next().unwrap();
    for said in [
        "2027 · €8,000</span>",
        "2027 · €1,500</span>",
        "Costs of its part of the project: €10,000",
    ] {
        assert!(matrix.contains(said), "{said}: {matrix}");
    }
    test.close().await;
}
