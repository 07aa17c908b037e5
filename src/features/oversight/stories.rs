//! Stories of oversight: an auditor reads, an administrator reads, nobody else knows that there is anything.

use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn an_auditor_reads_the_table_and_the_journal_once_sure_of_who_they_are() {
    let test = TestApp::empty().await;
    test.give("aud@example.org", None, Role::Auditor).await;
    let weak = test.signed_in("aud@example.org", false).await;
    let led = weak.get("/en/permissions").await;
    assert!(
        led.header("location")
            .starts_with("/en/sign-in/second-factor?next="),
        "{}",
        led.status
    );
    let auditor = test.signed_in("aud@example.org", true).await;
    let table = auditor.get("/en/permissions").await.body;
    assert!(table.contains("sign in the organisation’s name") && table.contains("/en/permissions"));
    assert!(table.contains("auditor of the platform"));
    let journal = auditor.get("/en/journal").await.body;
    assert!(journal.contains("signed-in"), "{journal}");
    assert!(
        auditor
            .get("/en/journal/verify")
            .await
            .body
            .contains("The journal is whole")
    );
    test.sql("update journal set object = 'session:0' where sequence = 1")
        .await;
    let broken = auditor.get("/en/journal/verify").await.body;
    assert!(
        broken.contains("Line 1 of the journal is not what was written"),
        "{broken}"
    );
    test.close().await;
}
