//! A small world for the attacks: two organisations, somebody in each role at the first, their
//! counterparts at the second, a funder, and those who run the platform.

mod agreements;
mod answers;
mod desk;
mod files;
mod published;
mod surveyed;
mod together;
mod told;
mod who;

use super::TestApp;
use super::browser::Browser;
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use answers::answer_the_call;
use files::{add_a_piece, attach_a_file};
use who::Who;

/// The world of the attacks.
pub(crate) struct World<'a> {
    /// Who asks, and their browsers, all signed in with a second factor and just asked again.
    pub people: Vec<(Who, Browser<'a>)>,
    /// Last part of the address of the attacked organisation.
    pub organisation: String,
    /// A piece of its file, that funders may read.
    pub piece: String,
    /// The mandate of its member.
    pub mandate: String,
    /// A file of the project that it leads.
    pub project_file: String,
    /// The hash of that file, which the application of the project holds.
    pub sent_file: String,
    /// A call that it organises, published and open.
    pub call: String,
    /// Last part of the address of an organisation that answered it too.
    pub other: String,
}

impl<'a> World<'a> {
    /// Makes it in an application that shows the demonstration's organisations.
    pub async fn make(test: &'a TestApp) -> Self {
        let mut connection = test.app.db.read().await.unwrap();
        let ids = directory::published_ids(&mut connection, 3).await.unwrap();
        let [attacked, other, funder] = ids[..] else {
            panic!("three organisations");
        };
        let found = directory::published_by_ids(&mut connection, &[attacked])
            .await
            .unwrap();
        drop(connection);
        let today = test.app.clock.today();
        let mut transaction = test.app.db.write().await.unwrap();
        let granted = Granted {
            id: chance::row(),
            organisation: funder,
            capacity: Capacity::Funder,
            mark: None,
            starts: today,
            until: None,
        };
        capacities::grant(&mut transaction, &granted, None, 0)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        // It is all that an organisation can be, so that each of its pages is there to be attacked.
        for sql in [
            "update organisation set kind = 'public_body' where id = ATTACKED",
            "insert into audit_noted (organisation_id, year, evidence, noted_on) values (ATTACKED, 2025, 'words', '')",
            "insert into remit (id, organisation_id, scope, place, created_at) values (1, ATTACKED, 'whole', '', 0)",
            "insert into capacity (id, organisation_id, kind, starts, created_at)
             values (1, ATTACKED, 'network', '2026-01-01', 0), (2, ATTACKED, 'support_structure', '2026-01-01', 0),
             (3, ATTACKED, 'organiser', '2026-01-01', 0), (4, ATTACKED, 'funder', '2026-01-01', 0)",
            "insert into network (id, key, organisation_id, name, kind, words, language, created_at, opened_at, version)
             values (1, 'N3TW-0RKS', ATTACKED, '', 'territory', 'words', 'en', 0, 0, 1)",
            "insert into news (id, key, organisation_id, title, words, language, created_at)
             values (1, 'NEWS-0001', ATTACKED, 'Attacked', 'words', 'en', 0)",
            "insert into petition (id, key, organisation_id, addressee_id, state, title, words, language, delay_days,
                opened_on, due_on, opened_at, hidden_reason, created_at, version)
             values (1, 'p3t1t10n', ATTACKED, ATTACKED, 'opened', 'Attacked', 'words', 'en', 60, '2026-11-24',
                '2027-01-23', 0, '', 0, 1)",
            "insert into indicator (id, key, organisation_id, state, dimension, decimals, reason, created_at)
             values (1, 'proposed-k7f3q2m9', ATTACKED, 'proposed', 'ties', 0, '', 0)",
            "insert into policy (id, address, organisation_id, created_at, changed_at, version)
             values (1, 'policy-k7f3q2m9', ATTACKED, 0, 0, 1)",
            "insert into programme (id, address, organisation_id, state, content, published, created_at, changed_at, version)
             values (1, 'programme-k7f3q2m9', ATTACKED, 'published', '{\"names\":{\"en\":\"Attacked\"}}', 1, 0, 0, 1)",
            "insert into programme_version (programme_id, number, notice, language, document, published_at)
             values (1, 1, '', 'en', '{\"names\":{\"en\":\"Attacked\"}}', 0)",
            "insert into pole (id, address, organisation_id, organiser_id, since, stage, content, created_at, changed_at, version)
             values (1, 'pole-k7f3q2m9', ATTACKED, ATTACKED, '2026-01-01', 'emerging', '{\"names\":{\"en\":\"Attacked\"}}',
                0, 0, 1)",
            "insert into pole_member (id, pole_id, organisation_id, key, sector, state, changed_at)
             values (1, 1, ATTACKED, '1-1', 'association', 'accepted', 0)",
            "insert into pole_theme (id, address, organisation_id, theme, title, why, language, communes, created_at)
             values (1, 'theme-k7f3q2m9', ATTACKED, 'health', 'Attacked', 'why', 'en', '[]', 0)",
            "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
             values (1, 'k7f3q2m9', 'attacked-k7f3q2m9', 'en', 'nl', 'nothing', 'preparing', 0, 0, 1)",
            "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
             values (1, 1, ATTACKED, 'lead', 'accepted', 0, '', 0)",
            "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
             values (1, 'actions', '', 1, 'k7f3q2m9', '', 0), (1, 'indicators', '', 1, 'k7f3q2m9', '', 0)",
        ] {
            test.sql(&sql.replace("ATTACKED", &attacked.to_string())).await;
        }
        test.sql(
            "insert into link (id, register, number, other_register, other_number, origin, state, said, held, cents,
                doubt, urgency, version)
             values (123456789012345678, 'rna', 'W1', 'sirene', '1', 'evidence', 'waiting', 0, 0, 0, 0, 0, 1)",
        )
        .await;
        let mut people = Vec::new();
        for role in Role::ALL {
            let place = (!role.is_of_platform()).then_some(attacked);
            let email = format!("{}@attack.example", role.as_str());
            test.give(&email, place, role).await;
            people.push((
                Who {
                    name: email.clone(),
                    role: Some(role),
                    funder: None,
                },
                test.signed_in(&email, true).await,
            ));
            if role.is_of_platform() {
                continue;
            }
            let elsewhere = if role.is_of_funder() { funder } else { other };
            let email = format!("{}@elsewhere.example", role.as_str());
            test.give(&email, Some(elsewhere), role).await;
            people.push((
                Who {
                    name: email.clone(),
                    role: None,
                    funder: role.is_of_funder().then_some(role),
                },
                test.signed_in(&email, true).await,
            ));
        }
        people.push((
            Who {
                name: "nobody@attack.example".into(),
                role: None,
                funder: None,
            },
            test.signed_in("nobody@attack.example", true).await,
        ));
        test.sql(
            "insert into lost_factor (id, person_id, asked_at, ready_at)
             select 1, id, 0, 0 from person where email = 'representative@attack.example'",
        )
        .await;
        claim_and_invite(test, attacked).await;
        let mandate = "select cast(mandate.id as text) from mandate join person on person.id = person_id
            where email = 'member@attack.example'";
        let mandate = test.text(mandate).await;
        // It has an end, so that somebody may lengthen it.
        let lasting = format!("update mandate set until = '2099-12-31' where id = {mandate}");
        test.sql(&lasting).await;
        let organisation = found[0].slug();
        let piece = add_a_piece(test, &people, &organisation).await;
        let project_file = attach_a_file(test, &people).await;
        desk::pool(test, attacked).await;
        surveyed::ask(test, attacked).await;
        published::write(test, attacked).await;
        let call = together::publish_a_call(test, &found[0]).await;
        let other = answer_the_call(test, attacked, other).await;
        let sent_file = send_an_application(test, &found[0], &call).await;
        agreements::agree(test, attacked, &sent_file).await;
        Self {
            call,
            other,
            people,
            organisation,
            piece,
            mandate,
            project_file,
            sent_file,
        }
    }

    /// What a parameter of a path stands for, given the path before it; nothing when nobody said.
    pub fn object(&self, path: &str, before: &str) -> Option<String> {
        match (path, before) {
            // A session of one's own is somebody else's for all the others.
            (_, "/en/me/sessions" | "/en/me/second-factor/codes" | "/en/me/second-factor/passkeys") => {
                Some("1".into())
            }
            // No provider is named here: there is only the way back.
            (_, "/en/sign-in/second-factor/with" | "/en/me/identities/with") => Some("nobody".into()),
            (_, "/en/me/identities") => Some("1".into()),
            // That the representative lost their second factor.
            (_, "/en/sign-in/lost") => Some("1".into()),
            (_, before) if before.ends_with("/needs") => Some("need-k7f3q2m9".into()),
            (path, before) if path.starts_with("/en/publications/") => published::object(before),
            (path, before) if path.starts_with("/en/surveys/") => surveyed::object(before),
            (_, "/en/networks") => Some("N3TW-0RKS".into()),
            (_, "/en/projects") => Some("attacked-k7f3q2m9".into()),
            (_, before) if before.starts_with("/en/projects/") && before.ends_with("/sections") => {
                Some("purpose".into())
            }
            ("/en/projects/{id}/budget/{organisation}", before) if before.ends_with("/budget") => {
                Some(self.organisation.clone())
            }
            ("/en/projects/{id}/files/{file}", _) => Some(self.project_file.clone()),
            ("/en/projects/{id}/actions/{item}" | "/en/projects/{id}/indicators/{item}", _) => {
                Some("k7f3q2m9".into())
            }
            (_, "/en/news") => Some("NEWS-0001".into()),
            // Opened, not supported, not answered: everything may be done with it by who may.
            (_, before) if before.ends_with("/petitions") => Some("p3t1t10n".into()),
            (_, "/en/indicators") => Some("proposed-k7f3q2m9".into()),
            (_, before) if before.ends_with("/indicators") => Some("volunteers".into()),
            (_, before) if before.ends_with("/calls") => Some(self.call.clone()),
            (_, before) if before.ends_with("/groups") => Some("ATTA-CK02".into()),
            (_, before) if before.ends_with("/groups/merge") => Some("attacked-k7f3q2m9".into()),
            (_, before) if before.ends_with("/capabilities/with") || before.ends_with("/offers/with") => {
                Some(self.other.clone())
            }
            (_, before) if before.ends_with("/questions") => Some("1".into()),
            ("/en/calls/{id}/draft/{section}", before) if before.ends_with("/draft") => Some("about".into()),
            (_, before) if desk::object(before).is_some() => desk::object(before).map(str::to_owned),
            (_, before) if agreements::object(before).is_some() => {
                agreements::object(before).map(str::to_owned)
            }
            (_, before) if before.ends_with("/report/2027") || before.ends_with("/forms") => {
                Some(self.organisation.clone())
            }
            (_, before) if before.ends_with("/report/2027/answer") => Some(told::TELLER.into()),
            (path, before) if told::is_file(path, before) => Some(self.sent_file.clone()),
            // It was told nothing: the page is not there.
            (_, "/en/awards") => Some(self.organisation.clone()),
            ("/en/desk/applications/{id}/files/{file}", _) => Some(self.sent_file.clone()),
            (path, "/en/applications") => Some(told::application(path).into()),
            (_, "/en/applications/attacked-k7f3q2m9/versions") => Some("1".into()),
            (_, "/en/applications/attacked-k7f3q2m9/versions/1/files") => Some(self.sent_file.clone()),
            (_, "/en/policies") => Some("policy-k7f3q2m9".into()),
            (_, "/en/programmes") => Some("programme-k7f3q2m9".into()),
            (_, before) if before.ends_with("/poles/themes") => Some("theme-k7f3q2m9".into()),
            (_, before) if before.ends_with("/poles") => Some("pole-k7f3q2m9".into()),
            // For whoever may not grant or keep, none of them exists.
            (_, "/en/organisations" | "/en/capacities") => Some(self.organisation.clone()),
            ("/en/capacities/{slug}/{id}/end" | "/en/capacities/{slug}/remit/{id}/end", _) => {
                Some("1".into())
            }
            ("/en/organisations/{slug}/contacts/{id}/end", before) if before.ends_with("/contacts") => {
                Some("1".into())
            }
            // As long as what never was: the length of an answer must not tell either.
            (_, "/en/links") => Some("123456789012345678".into()),
            (_, "/en/demonstration") => Some("ada".into()),
            (_, "/en/claims" | "/en/me/claims" | "/en/me/notices") => Some(CLAIM.into()),
            (_, before) if before.ends_with(&format!("/claims/{CLAIM}/papers")) => Some(PAPER.into()),
            (_, "/en/me/invitations") => Some(INVITATION.into()),
            (_, before) if before.ends_with("/mandates/invitations") => Some(INVITATION.into()),
            (_, before) if before.ends_with("/mandates") => Some(self.mandate.clone()),
            (_, before) if before.ends_with("/file/pieces") => Some(self.piece.clone()),
            // Nothing was noted: there is only the way back.
            (_, before) if before.ends_with("/file/aid") => Some("1".into()),
            _ => None,
        }
    }
}

/// A claim on the attacked organisation, and an invitation to act for it.
const CLAIM: &str = "123456789012345679";
const PAPER: &str = "123456789012345681";
const INVITATION: &str = "123456789012345680";

/// Somebody who acts for nobody claims the attacked organisation and is invited too; its member is told.
async fn claim_and_invite(test: &TestApp, attacked: i64) {
    for sql in [
        "insert into claim (id, number, organisation_id, person_id, role, way, replaces, held, answer, state, open_key,
            code_tries, reason, created_at, changed_at, version)
         select CLAIM, 'ATTA-CK01', ATTACKED, id, 'representative', 'papers', 0, 'papers', '', 'examined', 'attack', 0, '',
            0, 0, 1 from person where email = 'nobody@attack.example'",
        "insert into upload (sha256, bytes, format, state, created_at) values ('attacked', 1, 'pdf', 'not_scanned', 0)",
        "insert into claim_piece (id, claim_id, organisation_id, person_id, sha256, name, created_at)
         select PAPER, CLAIM, ATTACKED, id, 'attacked', 'minutes.pdf', 0 from person
         where email = 'nobody@attack.example'",
        "insert into claim_notice (id, claim_id, organisation_id, person_id, created_at, reason)
         select 1, CLAIM, ATTACKED, id, 0, '' from person where email = 'member@attack.example'",
        "insert into invitation (id, organisation_id, email, language, role, how, given_by, given_under, state, created_at,
            expires)
         select INVITATION, ATTACKED, 'nobody@attack.example', 'en', 'member', 'invitation', id, 0, 'open', 0, '2099-01-01'
         from person where email = 'representative@attack.example'",
    ] {
        let sql = sql
            .replace("ATTACKED", &attacked.to_string())
            .replace("CLAIM", CLAIM)
            .replace("PAPER", PAPER)
            .replace("INVITATION", INVITATION);
        test.sql(&sql).await;
    }
}

/// The attacked project was sent to that call.
async fn send_an_application(test: &TestApp, organisation: &Organisation, call: &str) -> String {
    let file = test.text("select sha256 from project_file").await;
    let document = format!(
        r#"{{"format":"tisserand-application/1","call":{{"address":"{call}","title":{{"en":"Attacked"}},"version":1,
            "hash":""}},"project":{{"format":"tisserand-project/2","address":"attacked-k7f3q2m9","origin":{{"kind":"call"}},
            "languages":["en"],"texts":{{"title":{{"en":"Attacked"}}}},"purposes":[],"catalogue":[],"communes":[],
            "actions":[],"indicators":[],"partners":[{{"key":"{}","name":"Attacked","kind":"association","commune":"",
            "purpose":"","numbers":[],"role":"lead"}}],"lines":[],"flows":[],
            "files":[{{"name":"a.pdf","sha256":"{file}"}}]}},"programmes":[{{"address":"desk-k7f3q2m9",
            "name":{{"en":"Desk"}},"version":1,"funder":"","funder_name":"Funder"}}],
            "requests":[{{"programme":"desk-k7f3q2m9","partner":"{}","year":2027,"account":"74-public",
            "cents":100000}}]}}"#,
        organisation.key, organisation.key
    );
    let receipt = r#"{"organisers":["Attacked"],"function":{},"reach":"","answer_by":null,"silence":"belgium","deadline":1,
        "late":false}"#;
    let begun = format!(
        "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
            created_at, changed_at)
         select 1, 'attacked-k7f3q2m9', 'ATTA-CK02', 1, id, 'attacked', 'submitted', 1, 1, 1, 0, 0 from call
         where address = '{call}'"
    );
    test.sql(&begun).await;
    let frozen = format!(
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel, receipt)
         values (1, 1, '{document}', 'attacked', 0, 0, 'online', '{receipt}')"
    );
    test.sql(&frozen).await;
    desk::request(test).await;
    together::propose(test).await;
    file
}
