//! The page that tells people, in their language.

use axum::http::StatusCode;

use super::super::page::FINDINGS;
use super::super::properties::ALL;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;
use crate::testing::page::{Page, between};

#[tokio::test]
async fn the_page_says_in_three_languages_which_address_to_paste_and_it_works() {
    let test = TestApp::demonstration().await;
    for lang in Lang::ALL {
        let page = test.get(&format!("/{lang}/reconcile")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(Page::read(&page.body).faults(), [""; 0], "{lang}");
        let how = between(&page.body, "<ol>\n<li>", "</ol>").unwrap();
        assert_eq!(how.matches("</li>").count(), 3, "three sentences: {how}");
        let address = between(&page.body, "readonly value=\"", "\"").unwrap();
        let manifest = test.fetch(address).await.json();
        assert_eq!(manifest["versions"][0], "0.2");
        assert!(
            manifest["documentation"]
                .as_str()
                .unwrap()
                .ends_with(&format!("/{lang}/reconcile"))
        );
        for property in &ALL {
            assert!(
                page.body.contains(&format!("<code>{}</code>", property.id)),
                "{}",
                property.id
            );
        }
        for finding in FINDINGS {
            assert!(
                page.body.contains(&format!("<code>{finding}</code>")),
                "{finding}"
            );
        }
        let api = test.get(&format!("/{lang}/api")).await;
        assert!(
            api.body.contains(&format!("href=\"/{lang}/reconcile\"")),
            "one finds the page"
        );
    }
    test.close().await;
}
