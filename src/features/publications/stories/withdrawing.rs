//! A publication that is withdrawn.

use super::{TITLE, fine, publisher, words};
use crate::features::directory::Organisation;
use crate::features::observatory::write_files;
use crate::testing::TestApp;

/// Publishes a note of one part, and gives its address.
pub(super) async fn published(test: &TestApp, organisation: &Organisation) -> String {
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let door = format!("/en/organisations/{}/publications", organisation.slug());
    let begun = author.post(&door, &[("act", "begin"), ("title", TITLE)]).await;
    let page = begun
        .header("location")
        .strip_suffix("/words")
        .unwrap()
        .to_owned();
    let said = words("1");
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    author.post(&format!("{page}/words"), &said).await;
    let part = [("version", "2"), ("heading-en", "Why"), ("text-en", "It grows.")];
    author.post(&format!("{page}/sections/new"), &part).await;
    let write = format!("{page}/write");
    author.post(&write, &[("version", "3"), ("act", "ask")]).await;
    let agreed = reader.post(&write, &[("version", "4"), ("act", "agree")]).await;
    assert_eq!(agreed.status, 303, "{}", agreed.body);
    page
}

#[tokio::test]
async fn what_is_withdrawn_says_why_at_its_address_until_a_new_version_takes_its_place() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let page = published(&test, &organisation).await;
    let (write, first) = (format!("{page}/write"), format!("{page}/versions/1"));
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    write_files(&test.app, test.router()).await;
    let kept = page.rsplit('/').next().unwrap();
    let kept = format!("/data/nightly/publications-{kept}-publication.json");
    let document = test.get(&kept).await;
    assert!(
        document.status == 200 && document.body.contains("It grows."),
        "{}",
        document.body
    );
    assert!(fine(&author.get(&write).await).contains("Withdraw this publication"));
    let silent = author
        .post(&write, &[("version", "5"), ("act", "withdraw")])
        .await;
    assert_eq!(silent.status, 422, "everybody reads why");
    let why = [
        ("version", "5"),
        ("act", "withdraw"),
        ("why-en", "A figure counted twice."),
    ];
    assert_eq!(author.post(&write, &why).await.status, 303);
    let other = reader.post(&write, &why).await;
    assert_eq!(other.status, 422, "somebody did so meanwhile");
    for way in [&page, &first] {
        let gone = test.get(way).await;
        assert_eq!(gone.status, 410);
        assert!(gone.body.contains("A figure counted twice.") && gone.body.contains("Withdrawn on"));
        assert!(!gone.body.contains("It grows."), "{}", gone.body);
    }
    for file in ["publication.pdf", "publication.json"] {
        assert_eq!(
            test.get(&format!("{first}/files/{file}")).await.status,
            404,
            "{file}"
        );
    }
    assert_eq!(
        test.get(&kept).await.status,
        404,
        "the file of the night is withdrawn with it"
    );
    assert!(!fine(&test.get("/en/publications").await).contains(TITLE));
    let feed = test.get("/en/publications/feed.atom").await.body;
    assert!(feed.contains(&format!("Withdrawn: {TITLE}")) && feed.contains("A figure counted twice."));
    assert!(fine(&author.get(&write).await).contains("takes its place"));

    let mut second = words("6");
    second.push(("errata-en", "The figure is counted once.".to_owned()));
    let second: Vec<(&str, &str)> = second
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(author.post(&format!("{page}/words"), &second).await.status, 303);
    assert_eq!(
        test.get(&page).await.status,
        410,
        "a draft is not read by everybody"
    );
    assert_eq!(
        author
            .post(&write, &[("version", "7"), ("act", "ask")])
            .await
            .status,
        303
    );
    assert_eq!(
        reader
            .post(&write, &[("version", "8"), ("act", "agree")])
            .await
            .status,
        303
    );
    assert!(fine(&test.get(&page).await).contains("The figure is counted once."));
    // Whoever reads the first version learns that the second corrects it, and what; and catalogues of open data list it.
    let corrected = fine(&test.get(&first).await);
    for said in ["What version 2 of", "The figure is counted once.", "It grows."] {
        assert!(corrected.contains(said), "{said} is not in {corrected}");
    }
    assert!(!fine(&test.get(&page).await).contains("What version 2 of"));
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    let datasets = catalogue["dcat:dataset"].as_array().unwrap();
    let own = datasets
        .iter()
        .find(|one| one["dcat:landingPage"]["@id"] == page.as_str())
        .unwrap();
    assert_eq!(own["dcat:version"], "2");
    assert_eq!(
        own["adms:versionNotes"][0]["@value"],
        "The figure is counted once."
    );
    for file in own["dcat:distribution"].as_array().unwrap() {
        let address = file["dcat:downloadURL"]["@id"].as_str().unwrap();
        assert_eq!(test.get(address).await.status, 200, "{address}");
    }
    test.close().await;
}
