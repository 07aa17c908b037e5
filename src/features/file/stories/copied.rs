//! Copies of the whole product hold the papers, and give them back byte for byte.

use super::{PDF, Town};
use crate::features::directory::indexing;
use crate::features::operations;
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::{files, uploads};
use crate::testing::TestApp;

#[tokio::test]
async fn papers_are_in_the_copy_come_back_and_are_missed_when_the_disk_loses_them() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Treasurer, false)
        .await;
    let piece = town.add(&ana, "statutes", "funders").await;
    let app = &town.test.app;
    let copy = town.test.file("copy.tar.zst", "");
    let done = operations::backup(app, &copy).await.unwrap();
    assert_eq!((done.proved.files, done.lost), (1, 0));
    assert!(
        done.told(&app.texts, Lang::En).contains("1 file copied"),
        "{}",
        done.told(&app.texts, Lang::En)
    );

    let other = TestApp::empty().await;
    let back = operations::restore(&other.app, &copy).await.unwrap();
    assert_eq!(back.files, 1);
    indexing::rebuild(&other.app, true).await.unwrap();
    let again = other.signed_in("ana@example.org", false).await;
    let given = again.get(&format!("{piece}/versions/1")).await;
    assert_eq!(given.body.as_bytes(), PDF);
    let told = async |test: &TestApp| {
        let findings = operations::check(&test.app).await.unwrap();
        let wrong = findings.iter().filter(|finding| finding.is_wrong());
        wrong
            .map(|finding| finding.told(&test.app.texts, Lang::En))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&other).await, Vec::<String>::new());

    let place = uploads::path(&other.app.config.data_dir, &files::hash(PDF));
    std::fs::write(&place, "%PDF-1.7 changed").unwrap();
    let wrong = told(&other).await;
    assert!(
        wrong[0].contains("One file that people sent is gone or changed"),
        "{wrong:?}"
    );
    // A damaged file does not keep the rest from being copied, and is said.
    let poor = operations::backup(&other.app, &other.file("poor.tar.zst", ""))
        .await
        .unwrap();
    assert_eq!((poor.proved.files, poor.lost), (0, 1));
    assert!(poor.told(&other.app.texts, Lang::En).contains("not in the copy"));
    town.test.close().await;
    other.close().await;
}
