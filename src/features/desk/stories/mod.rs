//! Stories of the desk: several funders read one application, each for itself.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod awaiting;
mod deciding;
mod employing;
mod hindering;
mod letters;
mod marks;
mod ordering;
mod organisers;
mod organising;
mod past;
mod readers;
mod reading;
mod relaying;
mod rights;
mod saying;
mod scarce;
mod scoring;
mod secrets;
mod spreading;
mod together;
mod versions;
mod years;

use serde_json::{Value, json};

use crate::features::applications;
use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::example::{published, says};
use crate::features::programmes::{Content, Criteria, Criterion, Programme};
use crate::shared::authz::Role;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// One application of two partners that requests something of two funders, one public and one private. `lead@…` and
/// `second@…` represent the partners; `city@…` reads and decides for the public funder, `fund@…` for the private one.
struct Scene {
    partners: Vec<Organisation>,
    city: Programme,
    fund: Programme,
    number: String,
}

/// Four associations, in the order of their keys.
async fn associations(test: &TestApp) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = 'association'
         order by key limit 4",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    found.sort_by(|one, other| one.key.cmp(&other.key));
    found
}

impl Scene {
    async fn make(test: &TestApp) -> Self {
        let mut found = associations(test).await;
        let (one, other) = (found.remove(3), found.remove(2));
        test.sql(&format!(
            "update organisation set kind = 'public_body' where id = {}",
            one.id
        ))
        .await;
        let city = published(test, &one, marked(says("Together", 80, 100_000)), 4_000_000).await;
        let fund = published(test, &other, marked(says("Last quarter", 50, 50_000)), 1_000_000).await;
        for (organisation, word) in found.iter().zip(["lead", "second"]) {
            let email = format!("{word}@example.org");
            test.give(&email, Some(organisation.id), Role::Representative)
                .await;
        }
        for (organisation, word) in [(&one, "city"), (&other, "fund")] {
            test.give(
                &format!("{word}@example.org"),
                Some(organisation.id),
                Role::Decider,
            )
            .await;
            test.give(
                &format!("{word}-reader@example.org"),
                Some(organisation.id),
                Role::Reader,
            )
            .await;
        }
        let scene = Self {
            partners: found,
            city,
            fund,
            number: "K7F3-Q2M9".to_owned(),
        };
        scene.send(test).await;
        scene
    }

    /// The application as it would be after it was sent: 8,000 € and 2,000 € are requested of the public funder, 1,500 € of
    /// the private one.
    async fn send(&self, test: &TestApp) {
        let asked = |one: &Programme, name: &str| json!({"address": one.address, "name": {"en": name}, "version": 1, "funder": "", "funder_name": name});
        let requests = self.requests();
        let request = requests.iter().map(|(partner, programme, cents)| {
            json!({"programme": programme.address, "partner": partner.key, "year": 2027, "account": "74-public",
                "cents": cents})
        });
        let programmes = vec![asked(&self.city, "Together"), asked(&self.fund, "Last quarter")];
        let document = document(&self.partners, programmes, request.collect());
        let call = call(test, &self.partners[0]).await;
        sent(test, (&self.partners, call), &document).await;
        for (partner, programme, cents) in requests {
            test.sql(&format!(
                "insert into requested (application_id, partner_id, programme_id, year, account, cents)
                 select 1, id, {}, 2027, '74-public', {cents} from partner where organisation_id = {}",
                programme.id, partner.id
            ))
            .await;
        }
    }

    fn requests(&self) -> [(&Organisation, &Programme, i64); 3] {
        let [lead, second] = &self.partners[..] else {
            panic!("two partners");
        };
        [
            (lead, &self.city, 800_000),
            (second, &self.city, 200_000),
            (lead, &self.fund, 150_000),
        ]
    }

    /// The lead sends a corrected version: it asks the city for so many cents for the partners that it names.
    async fn correct(&self, test: &TestApp, (version, partners): (i64, usize), cents: i64) {
        let document = test
            .text("select document from application_version where number = 1")
            .await;
        let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
        let kept: Vec<&str> = self.partners[..partners]
            .iter()
            .map(|one| one.key.as_str())
            .collect();
        let is_kept = |key: &serde_json::Value| kept.contains(&key.as_str().unwrap_or_default());
        let named = document["project"]["partners"].as_array_mut().unwrap();
        named.retain(|one| is_kept(&one["key"]));
        let requests = document["requests"].as_array_mut().unwrap();
        requests.retain(|one| is_kept(&one["partner"]));
        requests[0]["cents"] = json!(cents);
        self.arrives(test, version, &document).await;
    }

    /// A version arrives.
    async fn arrives(&self, test: &TestApp, version: i64, document: &serde_json::Value) {
        let document = document.to_string();
        let hash = files::hash(document.as_bytes());
        test.sql(&format!(
            "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
             values (1, {version}, '{}', '{hash}', 0, 1795000000, 'online')",
            document.replace('\'', "''")
        ))
        .await;
        test.sql(&format!(
            "update application set version = {version}, submitted = {version}"
        ))
        .await;
        applications::keep_sent(&test.app).await.unwrap();
    }

    fn page(&self) -> String {
        format!("/en/desk/applications/{}", self.number)
    }

    /// Says that nothing ties the reader to those who ask.
    async fn declare(&self, browser: &Browser<'_>) {
        let said = browser
            .post(&format!("{}/declare", self.page()), &[("near", "no")])
            .await;
        assert_eq!(said.status, 303, "{}", said.body);
    }
}

/// What two partners send that request this of these programmes.
fn document(partners: &[Organisation], programmes: Vec<Value>, requests: Vec<Value>) -> String {
    let [lead, second] = partners else {
        panic!("two partners");
    };
    let party = |one: &Organisation, role: &str| {
        json!({"key": one.key, "name": one.name, "kind": "association", "commune": "", "purpose": "", "numbers": [],
            "role": role})
    };
    let line = |one: &Organisation| json!({"partner": one.key, "year": 2027, "account": "613", "funder": "", "state": "", "cents": 1_000_000});
    json!({
        "format": "tisserand-application/1",
        "call": {"address": "", "title": {}, "version": 1, "hash": ""},
        "project": {"format": "tisserand-project/2", "address": "shared-k7f3q2m9", "origin": {"kind": "nothing"},
            "languages": ["en"],
            "texts": {"title": {"en": "Shared kitchens"}, "summary": {"en": "We cook in each other’s kitchens."}},
            "purposes": [], "catalogue": [], "communes": [], "actions": [], "indicators": [],
            "partners": [party(lead, "lead"), party(second, "partner")], "lines": [line(lead), line(second)],
            "flows": [], "files": []},
        "programmes": programmes,
        "requests": requests,
    })
    .to_string()
}

/// The application as it would be after its two partners sent that document to a call.
async fn sent(test: &TestApp, (partners, call): (&[Organisation], i64), document: &str) {
    let hash = files::hash(document.as_bytes());
    let mut sql = vec![
        "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
         values (1, 'k7f3q2m9', 'shared-k7f3q2m9', 'en', 'nl', 'nothing', 'preparing', 0, 0, 1)"
            .to_owned(),
        format!(
            "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
                created_at, changed_at)
             values (1, 'shared-k7f3q2m9', 'K7F3-Q2M9', 1, {call}, 'living', 'submitted', 1, 1, 1, 0, 0)"
        ),
        format!(
            "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
             values (1, 1, '{}', '{hash}', 0, 1795000000, 'online')",
            document.replace('\'', "''")
        ),
    ];
    for (at, (one, role)) in (1..).zip(partners.iter().zip(["lead", "partner"])) {
        sql.push(format!(
            "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
             values ({at}, 1, {}, '{role}', 'accepted', 0, '', 0)",
            one.id
        ));
    }
    for one in &sql {
        test.sql(one).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
}

/// The same programme, with two criteria.
fn marked(content: Content) -> Content {
    Content {
        criteria: criteria(),
        ..content
    }
}

fn criteria() -> Criteria {
    let criterion = |words: &str, weight| Criterion {
        words: Words::default().and(Lang::En, words),
        weight,
        several: weight == 60,
    };
    Criteria {
        list: vec![criterion("Built by several", 60), criterion("Open to all", 40)],
    }
}

/// A call of somebody's, for the page of those who ask, with two criteria; gives its number.
async fn call(test: &TestApp, organiser: &Organisation) -> i64 {
    test.sql(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         select 1, 'policy-k7f3q2m9', id, 0, 0, 1 from organisation limit 1",
    )
    .await;
    let now = test.app.clock.now().as_second();
    let mut content = calls::example::example("Kitchens", "policy-k7f3q2m9", (now - 86_400, now + 86_400));
    content.criteria = criteria();
    let draft = calls::example::published(test, organiser, &content).await;
    draft.id
}

/// A page as one reads it, its blanks plain.
fn plain(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}
