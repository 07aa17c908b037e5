//! The funder of the attacked application agreed with those who ask: it waits for signatures, with an amendment, something to
//! be paid back, and an order of the attacked organisation, which pays others.

use crate::testing::TestApp;

/// What is attacked of it, by what stands before it in an address.
pub(super) fn object(before: &str) -> Option<&'static str> {
    match before {
        "/en/agreements" | "/en/desk/agreements" => Some("AGRE-EM01"),
        "/en/agreements/AGRE-EM01/amendments"
        | "/en/agreements/AGRE-EM01/commitments"
        | "/en/desk/agreements/AGRE-EM01/recoveries" => Some("1"),
        _ if before.ends_with("/report") => Some("2027"),
        _ if before.ends_with("/audits") => Some("2025"),
        _ if before.ends_with("/payments") => Some("PAYM-EN01"),
        _ => None,
    }
}

/// Makes it.
pub(super) async fn agree(test: &TestApp, attacked: i64, file: &str) {
    let document = r#"{"format":"tisserand-agreement/1","number":"AGRE-EM01","kind":"grant","form":"agreement","language":"en",
        "funder":{"key":"","name":"Funder","numbers":[]},"parties":[],"application":"ATTA-CK02","sent":"","project":"Attacked",
        "programmes":[],"starts":"2027-01-01","ends":"2027-12-31","why":"","unspent":"back","given":[],"payments":[],
        "words":"Attacked"}"#;
    for sql in [
        "insert into agreement (id, number, kind, form, organisation_id, application_id, state, content, document, hash,
            starts_on, ends_on, bound_on, created_at, changed_at, version)
         select 1, 'AGRE-EM01', 'grant', 'agreement', organisation_id, 1, 'proposed', '{}', 'DOCUMENT', 'attacked',
            '2027-01-01', '2027-12-31', '', 0, 0, 1 from programme where id = 2",
        "insert into agreement_party (agreement_id, organisation_id, key, place, left_on) values (1, ATTACKED, '', 1, '')",
        // It signed on paper: the file can be opened.
        "insert into agreement_signature (id, agreement_id, hash, organisation_id, name, signed_at, channel, sha256, verification)
         values (1, 1, 'attacked', ATTACKED, 'Somebody', 0, 'imported', 'FILE', 'whole')",
        "insert into amendment (id, agreement_id, number, kind, content, words, organisation_id, state, proposed_at, settled_on)
         values (1, 1, 1, 'leaving', '{\"kind\":\"leaving\",\"of\":ATTACKED}', 'words', ATTACKED, 'proposed', 0, '')",
        "insert into commitment (id, agreement_id, organisation_id, kind, year, words, due_on, kept_on, evidence)
         values (1, 1, ATTACKED, 'evaluation', 0, '', '2027-09-30', '', '')",
        "insert into recovery (id, agreement_id, organisation_id, ground, proposed_cents, working, words, cents, state, reason,
            proposed_at, decided_on, repaid_on)
         values (1, 1, ATTACKED, 'breach', 0, '{\"paid\":0,\"planned\":1,\"done\":0}', 'words', 0, 'proposed', '', 0, '', '')",
        // Its funder granted something: it reads the report.
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words, shared,
            notified_on, version)
         select 1, 1, key, 2, id, (select organisation_id from programme where id = 2), 'granted', 1, null, '', 0, '2026-11-20', 1
         from organisation where id = ATTACKED",
        "insert into report (id, application_id, year, state, document, hash, sent_on, version)
         values (1, 1, 2027, 'sent', '', '', '2026-11-24', 1)",
        "insert into report_part (report_id, organisation_id, key, content, ready, version) values (1, ATTACKED, '', '{}', 1, 1)",
        "insert into report_file (id, report_id, organisation_id, sha256, name, added_at)
         values (1, 1, ATTACKED, 'FILE', 'a.pdf', 0)",
        "insert into payment_order (id, number, organisation_id, ordered_at) values (1, 'PAYM-EN01', ATTACKED, 0)",
    ] {
        let sql = sql
            .replace("FILE", file)
            .replace("ATTACKED", &attacked.to_string())
            .replace("DOCUMENT", document);
        test.sql(&sql).await;
    }
    super::told::tell(test, file).await;
}
