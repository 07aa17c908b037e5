//! The attacked application requests something of a programme of a funder, whose officer and decider said that
//! nothing ties them to those who ask.

use crate::features::applications;
use crate::testing::TestApp;

/// What is attacked at the desk, by what stands before it in an address.
pub(super) fn object(before: &str) -> Option<&'static str> {
    match before {
        "/en/programmes/programme-k7f3q2m9/envelopes" => Some("1"),
        "/en/desk/applications" => Some("ATTA-CK02"),
        "/en/desk/sessions" | "/en/applications/attacked-k7f3q2m9/hearings" => Some("session-k7f3q2m9"),
        "/en/applications/attacked-k7f3q2m9/letters" => Some("123456789012345685"),
        "/en/common-funds" | "/en/common-funds/join" => Some("fund-k7f3q2m9"),
        "/en/desk/council" => Some("council-k7f3q2m9"),
        "/en/desk/sessions/session-k7f3q2m9/simulations" => Some("123456789012345683"),
        "/en/desk/sessions/session-k7f3q2m9/proposals" => Some("123456789012345684"),
        _ => None,
    }
}

/// Requests it. The people of the attacked organisation read for a funder too, but not for that one.
pub(super) async fn request(test: &TestApp) {
    for sql in [
        "insert into programme (id, address, organisation_id, state, content, published, created_at, changed_at, version)
         select 2, 'desk-k7f3q2m9', organisation_id, 'published', '{\"names\":{\"en\":\"Desk\"}}', 1, 0, 0, 1
         from mandate join person on person.id = person_id where email = 'officer@elsewhere.example'",
        "insert into programme_version (programme_id, number, notice, language, document, published_at)
         values (2, 1, '', 'en', '{\"names\":{\"en\":\"Desk\"}}', 0)",
        // The attacked organisation set money aside in its own programme.
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (1, 1, 2027, 'Attacked', 100000, 0)",
        // That funder holds the account of a common fund, which pays for it.
        "insert into common_fund (id, address, version, created_at) values (2, 'fund-z8f3q2m9', 1, 0)",
        "insert into common_fund_motion (id, fund_id, organisation_id, kind, state, title, words, language, purpose, form,
            holder_id, agreed_at, cents, payee, proposed_at, number, carried_on, tally)
         select 2, 2, organisation_id, 'rules', 'carried', 'Another', 'words', 'en', 'purpose', 'mandate', organisation_id, 0,
            0, '', 0, 1, '2026-01-01', '' from programme where id = 2",
        "insert into common_fund_programme (programme_id, fund_id) values (2, 2)",
        "update programme set pooled = 2 where id = 2",
        "insert into requested (application_id, partner_id, programme_id, year, account, cents)
         values (1, 1, 2, 2027, '74-public', 100000)",
        "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
         select person_id, 1, person_id, organisation_id, (select organisation.key from organisation join partner
            on organisation.id = partner.organisation_id where partner.id = 1), 0, 0 from mandate join person on person.id = person_id
         where email in ('officer@elsewhere.example', 'decider@elsewhere.example', 'payer@elsewhere.example')",
        "insert into question (id, application_id, organisation_id, partner, words, language, due_on, asked_at)
         select 1, 1, organisation_id, '', 'Attacked?', 'en', '2026-12-31', 0 from programme where id = 2",
        "insert into decision_letter (id, application_id, programme_id, partner, document, written_at)
         values (123456789012345685, 1, 2, '', '{\"kind\":\"refusal\",\"language\":\"en\",\"number\":\"ATTA-CK02\",
            \"project\":\"Attacked\",\"funder\":\"\",\"recipient\":\"\",\"on\":\"2026-11-24\",\"words\":\"\"}', 0)",
    ] {
        test.sql(sql).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
    sit(test).await;
}

/// That funder convenes a session with its programme on the table; somebody supposed something there, and asked for a proposal.
async fn sit(test: &TestApp) {
    for sql in [
        "insert into desk_session (id, address, organisation_id, title, language, held_on, held_at, place, link, state,
            created_at, version)
         select 1, 'session-k7f3q2m9', organisation_id, 'Attacked', 'en', '2026-12-31', '14:30', 'Here', '', 'convened', 0, 1
         from programme where id = 2",
        "insert into desk_session_programme (session_id, programme_id, state, changed_at) values (1, 2, 'agreed', 0)",
        // Those who ask are asked to be heard there.
        "insert into desk_hearing (session_id, application_id, asked_on, words, language, said_at, outcome, outcome_on, version)
         values (1, 1, '2026-11-20', 'Attacked', 'en', 0, '', '', 1)",
        "insert into simulation (id, session_id, organisation_id, name, language, shared, supposed, created_at, version)
         select 123456789012345683, 1, organisation_id, 'Attacked', 'en', 0, '[]', 0, 1 from programme where id = 2",
        "insert into desk_proposal (id, session_id, organisation_id, method, inputs, run, told, done, steps, fault, asked_at,
            worked_at)
         select 123456789012345684, 1, organisation_id, '', '{\"useful\":50,\"seed\":1,\"effort\":1,\"payers\":[],\"askers\":[]}',
            'RUN', '{\"bound\":\"0\",\"mirrors\":[],\"said\":[],\"tried\":0,\"funded\":[]}', 1, 1, '', 0, 0
         from programme where id = 2",
        // It has a seat in the council, and proposed something there.
        "insert into council_seat (id, college, organisation_id, since, until)
         select 1, 'public_bodies', organisation_id, '2026-01-01', '' from programme where id = 2",
        "insert into council_decision (id, address, subject, state, seat_id, organisation_id, version, adopted_on, holds_from,
            tally, proposed_at)
         select 1, 'council-k7f3q2m9', 'form', 'proposed', 1, organisation_id, 1, '', '', '', 0 from programme where id = 2",
        "insert into council_text (decision_id, version, title, words, language, wanted_from, written_at)
         values (1, 1, 'Attacked', 'Attacked', 'en', '2027-01-01', 0)",
    ] {
        test.sql(&sql.replace("RUN", &nothing())).await;
    }
}

/// The attacked organisation is in a common fund, whose account it holds.
pub(super) async fn pool(test: &TestApp, attacked: i64) {
    for sql in [
        "insert into common_fund (id, address, version, created_at) values (1, 'fund-k7f3q2m9', 1, 0)",
        "insert into common_fund_member (fund_id, organisation_id, since, until) values (1, ATTACKED, '2026-01-01', '')",
        "insert into common_fund_motion (id, fund_id, organisation_id, kind, state, title, words, language, purpose, form,
            holder_id, agreed_at, cents, payee, proposed_at, number, carried_on, tally)
         values (1, 1, ATTACKED, 'rules', 'carried', 'Attacked', 'words', 'en', 'purpose', 'mandate', ATTACKED, 0, 0, '',
            0, 1, '2026-01-01', '')",
    ] {
        test.sql(&sql.replace("ATTACKED", &attacked.to_string())).await;
    }
}

/// A run that shares nothing out among nobody, as its file says it.
fn nothing() -> String {
    use allocation::proposal::{Run, Settings, Table, propose};
    let table = Table {
        funders: Vec::new(),
        requests: Vec::new(),
    };
    let settings = Settings::default();
    let proposal = propose(&table, &settings, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    let run = Run {
        table,
        settings,
        proposal,
        headrooms: Vec::new(),
        rules: String::new(),
    };
    run.to_pb().replace('\'', "''")
}
