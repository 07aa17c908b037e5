//! The attacked organisation publishes something, and writes its next version; it signals a need.

use crate::testing::TestApp;

/// What a parameter stands for, given the path before it.
pub(super) fn object(before: &str) -> Option<String> {
    let object = match before.rsplit('/').next()? {
        "publications" => "publication-k7f3q2m9",
        "portraits" => "communes",
        "communes" => "59350",
        "versions" => "1",
        "sections" => "k7f3q2m9",
        "files" => "publication.json",
        "figures" => "k7f3q2m9.csv",
        _ => return None,
    };
    Some(object.to_owned())
}

/// Publishes it.
pub(super) async fn write(test: &TestApp, attacked: i64) {
    let content =
        r#"{"titles":{"en":"Attacked"},"sections":[{"key":"k7f3q2m9","texts":{"en":"Attacked."}}]}"#;
    let document =
        format!(r#"{{"number":1,"organisation":"Attacked","published_at":0,"content":{content}}}"#);
    for sql in [
        format!(
            "insert into publication (id, address, organisation_id, state, content, remark, number, created_at,
                changed_at, version)
             values (1, 'publication-k7f3q2m9', {attacked}, 'draft', '{content}', '', 1, 0, 0, 1)"
        ),
        format!(
            "insert into publication_version (publication_id, number, document, hash, theme, commune, published_at)
             values (1, 1, '{document}', '', '', '', 0)"
        ),
        format!(
            "insert into emerging_need (id, address, organisation_id, named, title, words, language, theme, created_at,
                withdrawn_reason)
             values (1, 'need-k7f3q2m9', {attacked}, 1, 'Attacked', 'Attacked', 'en', 'sport', 0, '')"
        ),
    ] {
        test.sql(&sql).await;
    }
}
