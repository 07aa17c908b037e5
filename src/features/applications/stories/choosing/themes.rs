//! Whether a programme is for what a project is about: as far as the project's own words say it, with these words.

use super::Group;
use crate::features::applications::stories::{association, fine, say};
use crate::features::programmes::Content;
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn a_programme_says_whether_it_is_for_what_the_text_of_the_project_speaks_of() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let other = association(&test, 6).await;
    for (name, theme) in [("Against hardship", "poverty"), ("On the road", "transport")] {
        let content = Content {
            themes: vec![theme.to_owned()],
            ..says(name, 50, 1)
        };
        published(&test, &other, content, 100_000).await;
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let unsaid = lead.get(&group.door()).await;
    fine(&unsaid);
    assert_eq!(
        unsaid.body.matches("you will know whether yours is one").count(),
        2,
        "{}",
        unsaid.body
    );
    say(
        &test,
        "summary",
        "fr",
        "Une épicerie solidaire ouverte à tous.",
        "",
    )
    .await;
    let said = lead.get(&group.door()).await;
    fine(&said);
    for words in [
        "which your text speaks of: ",
        "Your text speaks of something else: ",
        "“épicerie solidaire”",
    ] {
        assert!(said.body.contains(words), "{words}: {}", said.body);
    }
    assert!(!said.body.contains("you will know whether yours is one"));
    test.close().await;
}
