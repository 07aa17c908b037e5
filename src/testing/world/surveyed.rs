//! The attacked organisation makes a survey, which is open, and in which it was drawn itself.

use crate::testing::TestApp;

/// Number of the organisation among those who are asked.
const UNIT: &str = "123456789012345682";

/// What a parameter stands for, given the path before it.
pub(super) fn object(before: &str) -> Option<String> {
    let object = match before.rsplit('/').next()? {
        "surveys" => "survey-k7f3q2m9",
        "questions" => "employs",
        "paper" => UNIT,
        "progress" => "progress.csv",
        _ => return None,
    };
    Some(object.to_owned())
}

/// Opens it.
pub(super) async fn ask(test: &TestApp, attacked: i64) {
    let content = r#"{"titles":{"en":"Attacked"},"items":[{"question":{"key":"employs","kind":"yes-no",
        "words":{"en":"Attacked?"}}}]}"#;
    let plan = r#"{"wanted":{"kinds":["association"],"by":[],"size":10,"way":"proportional"},"drawn_with":"1",
        "strata":[{"keys":[],"size":1,"asked":1}],"refusing":0,"totals":{},"data":""}"#;
    for sql in [
        format!(
            "insert into survey (id, address, organisation_id, state, content, number, closes_on, created_at, changed_at,
                version)
             values (1, 'survey-k7f3q2m9', {attacked}, 'open', '{content}', 1, '2099-12-31', 0, 0, 1)"
        ),
        format!("insert into survey_version (survey_id, number, document, opened_at) values (1, 1, '{content}', 0)"),
        format!("insert into survey_sample (survey_id, plan, drawn_at) values (1, '{plan}', 0)"),
        format!(
            "insert into survey_unit (id, survey_id, organisation_id, stratum, probability, facts, way, written_to,
                reminders, version)
             values ({UNIT}, 1, {attacked}, 0, 1.0, '{{}}', '', 0, 0, 1)"
        ),
    ] {
        test.sql(&sql).await;
    }
}
