//! A ledger is a file: it is chosen as such, added up, and kept nowhere.

use super::{REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::TestApp;

#[tokio::test]
async fn a_ledger_is_taken_from_its_file_and_the_file_is_not_kept() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    let second = test.signed_in("second@example.org", true).await;
    let own = format!("{REPORT}/{}", scene.partners[1].slug());
    let page = plain(&second.get(&own).await);
    assert!(
        page.contains("name=\"lines_file\"") && page.contains("Take the totals of this file"),
        "{page}"
    );
    let uploads = "select cast(count(*) as text) from upload";
    let before = test.text(uploads).await;
    let typed = |seen| [("seen", seen), ("done", "We cooked, and washed up.")];
    let take = format!("{own}/ledger");
    // What is no ledger is said, and nothing that was typed beside it is lost.
    let table = ("ledger.txt", "text/plain", &b"no table"[..]);
    let refused = second.upload_as(&take, &typed("0"), ("lines_file", table)).await;
    assert!(
        refused.status == 422
            && refused.body.contains("Columns are missing")
            && refused.body.contains("and washed up"),
        "{}",
        refused.body
    );
    // An accent that an old program wrote in its own way hinders nothing.
    let entries =
        b"CompteNum|CompteLib|Debit|Credit\n613000|Pr\xeat de cuisine|4000,00|0\n606100||250,50|0\n";
    let table = ("552100554FEC20271231.txt", "text/plain", &entries[..]);
    let read = second.upload_as(&take, &typed("0"), ("lines_file", table)).await;
    assert_eq!(read.status, 303, "{}", read.body);
    let page = plain(&second.get(&own).await);
    for said in ["2 lines taken", "4000,00", "250,50", "and washed up"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(test.text(uploads).await, before, "it is kept nowhere");
    // Chosen and saved by the other button it is taken too; what proves it comes beside it.
    let entries = &b"account;amount\n613000;4100\n"[..];
    let table = ("table.csv", "text/csv", entries);
    let saved = second.upload_as(&own, &typed("1"), ("lines_file", table)).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let page = plain(&second.get(&own).await);
    assert!(page.contains("4100,00") && !page.contains("table.csv"), "{page}");
    test.close().await;
}
