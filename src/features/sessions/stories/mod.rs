//! Stories of the table: three funders, three colleges, two requests of which one is made by several.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod adopting;
mod advising;
mod completing;
mod hearing;
mod moving;
mod narrowing;
mod partners;
mod sitting;
mod years;

use serde_json::json;

use crate::features::applications;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Role;
use crate::shared::files;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// The request of two associations, and that of one.
const TOGETHER: &str = "TABL-0001";
const ALONE: &str = "TABL-0002";

/// Two associations ask 10,000 € of the city, 3,000 € of the fund and 4,000 € of the region together; a third asks 6,000 € of the
/// city and 5,000 € of the fund. The city has 12,000 €, the fund 11,000 €, the region 9,000 €. `city@…`, `fund@…` and `region@…`
/// keep their programmes and decide; `one@…` represents the first association, which has a seat; `neighbour@…` and `firm@…` sit there too.
struct Scene {
    organisations: Vec<Organisation>,
    city: Programme,
    fund: Programme,
    region: Programme,
    /// What follows the language in the address of the session, once it is convened.
    path: String,
}

impl Scene {
    async fn make(test: &TestApp) -> Self {
        let mut connection = test.app.db.read().await.unwrap();
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id from organisation where state = 'active' and commune is not null and kind = 'association'
             order by key limit 8",
        )
        .fetch_all(&mut *connection)
        .await
        .unwrap();
        for (id, kind) in [
            (ids[3], "public_body"),
            (ids[4], "foundation"),
            (ids[5], "public_body"),
            (ids[7], "company"),
        ] {
            test.sql(&format!(
                "update organisation set kind = '{kind}' where id = {id}"
            ))
            .await;
        }
        let mut organisations = directory::published_by_ids(&mut connection, &ids).await.unwrap();
        drop(connection);
        organisations.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
        let city = published(test, &organisations[3], says("Together", 80, 100_000), 1_200_000).await;
        let fund = published(
            test,
            &organisations[4],
            says("Last quarter", 50, 50_000),
            1_100_000,
        )
        .await;
        let region = published(test, &organisations[5], says("Neighbours", 100, 50_000), 900_000).await;
        for (place, word) in [(3, "city"), (4, "fund"), (5, "region")] {
            for role in [Role::Officer, Role::Decider] {
                test.give(
                    &format!("{word}@example.org"),
                    Some(organisations[place].id),
                    role,
                )
                .await;
            }
        }
        for (place, word) in [(0, "one"), (6, "neighbour"), (7, "firm")] {
            let email = format!("{word}@example.org");
            test.give(&email, Some(organisations[place].id), Role::Representative)
                .await;
        }
        let scene = Self {
            organisations,
            city,
            fund,
            region,
            path: String::new(),
        };
        let [city, fund, region] = [&scene.city, &scene.fund, &scene.region];
        let asked = [
            (0, city, 800_000),
            (1, city, 200_000),
            (0, fund, 300_000),
            (1, region, 400_000),
        ];
        scene.send(test, (1, TOGETHER, "Shared kitchens"), &asked).await;
        scene
            .send(
                test,
                (2, ALONE, "A choir"),
                &[(2, city, 600_000), (2, fund, 500_000)],
            )
            .await;
        scene
    }

    /// Beside what the city has for everybody, envelope 77 for associations alone: what it has, what is promised of it, and for which
    /// communes, if for some.
    async fn associations_first(&self, test: &TestApp, (cents, committed, communes): (i64, i64, &str)) {
        test.sql(&format!(
            "insert into envelope (id, programme_id, within_id, year, purpose, cents, committed, created_at, kinds, themes, communes)
             select 77, programme_id, within_id, year, 'Associations first', {cents}, {committed}, created_at, 'association', '',
                '{communes}' from envelope where programme_id = {}",
            self.city.id
        ))
        .await;
    }

    /// An application as it would be after it was sent; each partner spends 10,000 €.
    async fn send(
        &self,
        test: &TestApp,
        (id, number, title): (i64, &str, &str),
        asked: &[(usize, &Programme, i64)],
    ) {
        let mut partners: Vec<usize> = asked.iter().map(|(partner, ..)| *partner).collect();
        partners.sort_unstable();
        partners.dedup();
        let key = |place: usize| self.organisations[place].key.as_str();
        let parties = partners.iter().map(|place| {
            let role = if *place == partners[0] { "lead" } else { "partner" };
            json!({"key": key(*place), "name": self.organisations[*place].name, "kind": "association", "commune": "59350",
                "purpose": "", "numbers": [], "role": role})
        });
        let lines = partners.iter().map(|place| {
            json!({"partner": key(*place), "year": 2027, "account": "613", "funder": "", "state": "", "cents": 1_000_000})
        });
        let requests = asked.iter().map(|(partner, programme, cents)| {
            json!({"programme": programme.address, "partner": key(*partner), "year": 2027, "account": "74-public", "cents": cents})
        });
        let programmes = [&self.city, &self.fund, &self.region].map(|one| {
            json!({"address": one.address, "name": {"en": "Programme"}, "version": 1, "funder": "", "funder_name": "Funder"})
        });
        let document = json!({
            "format": "tisserand-application/1",
            "project": {"format": "tisserand-project/2", "address": number, "origin": {"kind": "nothing"}, "languages": ["en"],
                "texts": {"title": {"en": title}, "public": {"en": format!("Who comes to {title}")}}, "purposes": [], "catalogue": [], "communes": [], "actions": [],
                "indicators": [], "partners": parties.collect::<Vec<_>>(), "lines": lines.collect::<Vec<_>>(), "flows": [],
                "files": []},
            "programmes": programmes,
            "requests": requests.collect::<Vec<_>>(),
        })
        .to_string();
        let hash = files::hash(document.as_bytes());
        let mut sql = vec![
            format!(
                "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
                 values ({id}, 'key-{id}', 'project-{id}', 'en', 'nl', 'nothing', 'preparing', 0, 0, 1)"
            ),
            format!(
                "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn,
                    created_at, changed_at)
                 values ({id}, 'application-{id}', '{number}', {id}, 'living-{id}', 'submitted', 1, 1, 1, 0, 0)"
            ),
            format!(
                "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
                 values ({id}, 1, '{}', '{hash}', 0, 1795000000, 'online')",
                document.replace('\'', "''")
            ),
        ];
        for place in &partners {
            sql.push(format!(
                "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
                 values ({}, {id}, {}, 'partner', 'accepted', 0, '', 0)",
                id * 10 + i64::try_from(*place).unwrap(),
                self.organisations[*place].id
            ));
        }
        for (partner, programme, cents) in asked {
            let partner = id * 10 + i64::try_from(*partner).unwrap();
            sql.push(format!(
                "insert into requested (application_id, partner_id, programme_id, year, account, cents)
                 values ({id}, {partner}, {}, 2027, '74-public', {cents})",
                programme.id
            ));
        }
        for one in &sql {
            test.sql(one).await;
        }
        applications::keep_sent(&test.app).await.unwrap();
    }

    /// The city convenes, the two other funders take part, and all three say that nothing ties them to those who ask.
    async fn convene(&mut self, test: &TestApp) {
        let city = test.signed_in("city@example.org", true).await;
        let convened = city
            .post(
                "/en/desk/sessions/new",
                &[
                    ("title", "Table of the neighbourhoods"),
                    ("on", "2026-12-15"),
                    ("at", "14h30"),
                    ("place", "The (fictitious) town hall"),
                    ("programme", &self.city.address),
                    ("programme", &self.fund.address),
                    ("programme", &self.region.address),
                ],
            )
            .await;
        assert_eq!(convened.status, 303, "{}", convened.body);
        self.path = convened.header("location").to_owned();
        // The number that breaks ties is drawn: whoever tells what a proposal gives has to know it.
        test.sql("update desk_session set seed = 7").await;
        for (word, programme) in [("fund", &self.fund), ("region", &self.region)] {
            let browser = test.signed_in(&format!("{word}@example.org"), true).await;
            // Whoever is only asked reads nothing of what others ask and give.
            let asked = plain(&browser.get(&self.path).await);
            assert!(
                asked.contains("as soon as one of your programmes takes part"),
                "{asked}"
            );
            assert!(!asked.contains("Shared kitchens"), "{asked}");
            for page in ["votes", "simulations", "table.csv", "minutes"] {
                assert_eq!(browser.get(&format!("{}/{page}", self.path)).await.status, 404);
            }
            let agreed = [("programme", programme.address.as_str()), ("part", "agreed")];
            assert_eq!(
                browser.post(&format!("{}/part", self.path), &agreed).await.status,
                303
            );
            self.declare(&browser).await;
        }
        self.declare(&city).await;
    }

    /// Says that nothing ties the reader to those who ask.
    async fn declare(&self, browser: &Browser<'_>) {
        let said = [("honest", "yes"), ("read", TOGETHER), ("read", ALONE)];
        let said = browser.post(&format!("{}/declare", self.path), &said).await;
        assert_eq!(said.status, 303, "{}", said.body);
    }

    /// The convener gives a seat, or names an alternate of one.
    async fn seat(&self, browser: &Browser<'_>, place: usize, at: &str) {
        let slug = self.organisations[place].slug();
        let fields = [("word", "give"), ("organisation", slug.as_str()), ("place", at)];
        let given = browser.post(&format!("{}/seats", self.path), &fields).await;
        assert_eq!(given.status, 303, "{}", given.body);
    }

    /// The day of the session has come.
    async fn comes(&self, test: &TestApp) {
        let today = test.app.clock.today();
        test.sql(&format!("update desk_session set held_on = '{today}'"))
            .await;
    }

    /// The convener notes that groups were heard today.
    async fn hear(&self, browser: &Browser<'_>, numbers: &[&str]) {
        let page = format!("{}/hearings", self.path);
        for number in numbers {
            let today = browser.get(&page).await.body;
            let (_, after) = today.split_once(&format!("value=\"{number}\"")).unwrap();
            let value = |after: &str, name: &str| {
                let (_, after) = after.split_once(&format!("name=\"{name}\"")).unwrap();
                let (_, after) = after.split_once("value=\"").unwrap();
                after.split_once('"').unwrap().0.to_owned()
            };
            let (seen, on) = (value(after, "seen"), value(after, "on"));
            let fields = [
                ("word", "heard"),
                ("application", *number),
                ("seen", seen.as_str()),
                ("on", on.as_str()),
            ];
            let noted = browser.post(&page, &fields).await;
            assert_eq!(noted.status, 303, "{}", noted.body);
        }
    }

    /// A funder says something at the desk of what a partner asks with an application.
    async fn decide(
        &self,
        test: &TestApp,
        word: &str,
        (number, partner, programme): (&str, usize, &Programme),
        fields: &[(&str, &str)],
    ) {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        let envelope = format!(
            "select cast(id as text) from envelope where programme_id = {}",
            programme.id
        );
        let envelope = test.text(&envelope).await;
        let key = self.organisations[partner].key.clone();
        let mut all = vec![
            ("programme", programme.address.as_str()),
            ("partner", key.as_str()),
            ("envelope", envelope.as_str()),
        ];
        all.extend_from_slice(fields);
        let decided = browser
            .post(&format!("/en/desk/applications/{number}/decide"), &all)
            .await;
        assert_eq!(decided.status, 303, "{}", decided.body);
    }
}

/// A page as one reads it, its blanks plain.
fn plain(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}
