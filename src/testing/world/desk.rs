//! The attacked application requests something of a programme of a funder, whose officer and decider said that
//! nothing ties them to those who ask.

use crate::testing::TestApp;

/// Requests it. The people of the attacked organisation read for a funder too, but not for that one.
pub(super) async fn request(test: &TestApp) {
    for sql in [
        "insert into programme (id, address, organisation_id, state, content, published, created_at, changed_at, version)
         select 2, 'desk-k7f3q2m9', organisation_id, 'published', '{\"names\":{\"en\":\"Desk\"}}', 1, 0, 0, 1
         from mandate join person on person.id = person_id where email = 'officer@elsewhere.example'",
        "insert into programme_version (programme_id, number, notice, language, document, published_at)
         values (2, 1, '', 'en', '{\"names\":{\"en\":\"Desk\"}}', 0)",
        "insert into requested (application_id, partner_id, programme_id, year, account, cents)
         values (1, 1, 2, 2027, '74-public', 100000)",
        "insert into conflict (id, application_id, person_id, organisation_id, near, declared_at)
         select person_id, 1, person_id, organisation_id, 0, 0 from mandate join person on person.id = person_id
         where email in ('officer@elsewhere.example', 'decider@elsewhere.example')",
        "insert into question (id, application_id, organisation_id, partner, words, language, due_on, asked_at)
         select 1, 1, organisation_id, '', 'Attacked?', 'en', '2026-12-31', 0 from programme where id = 2",
    ] {
        test.sql(sql).await;
    }
}
