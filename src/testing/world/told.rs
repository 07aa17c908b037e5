//! An application without money to the attacked call, with which its organisers went on, and the report on it that was sent to them.

use crate::features::applications;
use crate::testing::TestApp;

/// Which application an address is about: its organisers read the report of one without money.
pub(super) fn application(path: &str) -> &'static str {
    match path.contains("/report/{year}/answer") {
        true => "unfunded-k7f3q2m",
        false => "attacked-k7f3q2m9",
    }
}

/// Whether the last of an address is a file that proves what a report tells.
pub(super) fn is_file(path: &str, before: &str) -> bool {
    path.contains("/report/{year}/") && path.ends_with("/files/{file}") && before.ends_with("/files")
}

/// The address of whoever tells it.
pub(super) const TELLER: &str = "teller-t0ldt0ld00";

/// Makes it: of an organisation for which nobody of the cast acts, so that its answer to the call lets none of them in.
pub(super) async fn tell(test: &TestApp, file: &str) {
    let teller = "(select id from organisation where key = 't0ldt0ld00')";
    test.sql(
        "update organisation set key = 't0ldt0ld00', name = 'Teller' where id = (select max(id) from organisation where id not in
            (select organisation_id from mandate where organisation_id is not null) and id not in (select organisation_id from capability_answer))",
    )
    .await;
    let document = r#"{"format":"tisserand-application/1","project":{"format":"tisserand-project/2","address":"unfunded-k7f3q2m",
        "origin":{"kind":"call"},"languages":["en"],"texts":{"title":{"en":"Attacked"}},"purposes":[],"catalogue":[],"communes":[],
        "actions":[{"texts":{"title":{"en":"Attacked"}},"who":[],"place":"","starts":"2027-01-01","until":""}],"indicators":[],
        "partners":[{"key":"KEY","name":"Attacked","kind":"association","commune":"","purpose":"","numbers":[],"role":"lead"}],
        "lines":[],"flows":[],"files":[]}}"#;
    let document = document.replace("KEY", "t0ldt0ld00");
    for sql in [
        "insert into application (id, address, number, call_id, living_key, state, version, submitted, turn, created_at, changed_at)
         select 2, 'unfunded-k7f3q2m', 'UNFU-NDED', call_id, 'unfunded', 'decided', 1, 1, 1, 0, 0 from application where id = 1",
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         values (2, 1, 'DOCUMENT', 'unfunded', 0, 0, 'paper')",
        "insert into application_outcome (application_id, selected) values (2, 1)",
        "insert into report (id, application_id, year, state, document, hash, sent_on, version)
         values (2, 2, 2027, 'sent', '', '', '2026-11-24', 1)",
        "insert into report_part (report_id, organisation_id, key, content, ready, version) values (2, TELLER, '', '{}', 1, 1)",
        "insert into report_file (id, report_id, organisation_id, sha256, name, added_at)
         values (2, 2, TELLER, 'FILE', 'a.pdf', 0)",
    ] {
        let sql = sql.replace("FILE", file).replace("TELLER", teller);
        test.sql(&sql.replace("DOCUMENT", &document)).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
}
