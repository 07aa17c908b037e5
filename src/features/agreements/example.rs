//! What tests begin with: three associations, one of them Belgian, a city that decided to support what they do together, and a
//! fund that gives a little.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use serde_json::json;

use crate::features::applications;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Role;
use crate::shared::files;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// What the city grants each of the three, in cents: above 23,000 € for the first alone.
pub(crate) const GRANTED: [i64; 3] = [2_400_000, 600_001, 900_000];

/// A city granted an application of three something each, and told them on 20 November 2026; a fund granted the lead 1,000 €.
/// `lead@…`, `second@…` and `third@…` represent the associations; `officer@…`, `decider@…` and `payer@…` work for the city,
/// `fund@…` for the fund.
pub(crate) struct Scene {
    /// The associations, the lead first, the Belgian one last.
    pub partners: Vec<Organisation>,
    /// The city.
    pub city: Organisation,
    /// Its programme.
    pub programme: Programme,
    /// That of the fund.
    pub other: Programme,
}

impl Scene {
    /// Makes it.
    pub async fn make(test: &TestApp) -> Self {
        let mut connection = test.app.db.read().await.unwrap();
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id from organisation where state = 'active' and commune is not null and kind = 'association'
             order by key limit 250",
        )
        .fetch_all(&mut *connection)
        .await
        .unwrap();
        let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
        drop(connection);
        found.sort_by(|one, other| one.key.cmp(&other.key));
        let country = |one: &Organisation| {
            let place = one.commune.as_deref();
            let place = place.and_then(|code| test.app.territory.gazetteer.place(code));
            place.map(|place| place.country.clone()).unwrap_or_default()
        };
        let belgian = found.iter().find(|one| country(one) == "be").unwrap().clone();
        let mut french = found.into_iter().filter(|one| country(one) == "fr");
        let (one, second, mut city, fund) = (
            french.next().unwrap(),
            french.next().unwrap(),
            french.next().unwrap(),
            french.next().unwrap(),
        );
        let sql = format!(
            "update organisation set kind = 'public_body' where id = {}",
            city.id
        );
        test.sql(&sql).await;
        city.kind = directory::Kind::PublicBody;
        let programme = published(test, &city, says("Together", 80, 100_000), 10_000_000).await;
        let other = published(test, &fund, says("A little", 50, 10_000), 1_000_000).await;
        test.give("fund@example.org", Some(fund.id), Role::Officer).await;
        let partners = vec![one, second, belgian];
        for (organisation, word) in partners.iter().zip(["lead", "second", "third"]) {
            let email = format!("{word}@example.org");
            test.give(&email, Some(organisation.id), Role::Representative)
                .await;
        }
        for (word, role) in [
            ("officer", Role::Officer),
            ("decider", Role::Decider),
            ("payer", Role::Payer),
        ] {
            test.give(&format!("{word}@example.org"), Some(city.id), role)
                .await;
        }
        let scene = Self {
            partners,
            city,
            programme,
            other,
        };
        scene.decide(test).await;
        scene
    }

    /// The application as it would be after it was sent and decided.
    async fn decide(&self, test: &TestApp) {
        let party = |one: &Organisation, role: &str| {
            json!({"key": one.key, "name": one.name, "kind": "association", "commune": "", "purpose": "", "numbers": [],
                "role": role})
        };
        let parties: Vec<_> = self
            .partners
            .iter()
            .zip(["lead", "partner", "partner"])
            .map(|(one, role)| party(one, role))
            .collect();
        let lines: Vec<_> = self
            .partners
            .iter()
            .map(|one| json!({"partner": one.key, "year": 2027, "account": "613", "funder": "", "state": "", "cents": 4_000_000}))
            .collect();
        let mut requests: Vec<_> = self
            .partners
            .iter()
            .zip(GRANTED)
            .map(|(one, cents)| {
                json!({"programme": self.programme.address, "partner": one.key, "year": 2027, "account": "74-commune",
                    "cents": cents})
            })
            .collect();
        requests.push(
            json!({"programme": self.other.address, "partner": self.partners[0].key, "year": 2027,
            "account": "74-private", "cents": 100_000}),
        );
        let asked = |one: &Programme, name: &str| json!({"address": one.address, "name": {"en": name}, "version": 1, "funder": "", "funder_name": name});
        let document = json!({
            "format": "tisserand-application/1",
            "project": {"format": "tisserand-project/2", "address": "shared-k7f3q2m9", "origin": {"kind": "nothing"},
                "languages": ["en"],
                "texts": {"title": {"en": "Shared kitchens"}, "summary": {"en": "We cook in each other’s kitchens."}},
                "purposes": [], "catalogue": [{"address": "volunteers", "name": {"en": "Volunteers"}}], "communes": [],
                "actions": [
                    {"texts": {"title": {"en": "Evenings of cooking"}, "words": {"en": "Neighbours repair an old stove, then cook."}},
                        "who": [self.partners[0].key], "place": "", "starts": "2027-01-01", "until": ""},
                    {"texts": {"title": {"en": "A book of recipes"}},
                        "who": [self.partners[0].key], "place": "", "starts": "2028-01-10", "until": ""}],
                "indicators": [{"texts": {"title": {"en": "Meals cooked"}}}], "partners": parties,
                "lines": lines, "flows": [], "files": []},
            "programmes": [asked(&self.programme, "Together"), asked(&self.other, "A little")],
            "requests": requests,
        })
        .to_string();
        let hash = files::hash(document.as_bytes());
        let keys: Vec<&str> = self.partners.iter().map(|one| one.key.as_str()).collect();
        let mut sql = vec![
            "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
             values (1, 'k7f3q2m9', 'shared-k7f3q2m9', 'en', 'nl', 'nothing', 'preparing', 0, 0, 1)"
                .to_owned(),
            "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn,
                created_at, changed_at)
             values (1, 'shared-k7f3q2m9', 'K7F3-Q2M9', 1, 'living', 'submitted', 1, 1, 1, 0, 0)"
                .to_owned(),
            format!(
                "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
                 values (1, 1, '{}', '{hash}', 0, 1795000000, 'online')",
                document.replace('\'', "''")
            ),
            format!(
                "update envelope set committed = {} where programme_id = {}",
                GRANTED.iter().sum::<i64>(),
                self.programme.id
            ),
            format!(
                "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
                 select person_id, 1, person_id, organisation_id, '{}', 0, 0 from mandate where organisation_id in ({}, {})",
                keys.join(" "),
                self.city.id,
                self.other.funder
            ),
        ];
        let granted = |at: i64, one: &Organisation, programme: &Programme, cents: i64| {
            [
                format!(
                    "insert into requested (application_id, partner_id, programme_id, year, account, cents)
                     values (1, {}, {}, 2027, '74-commune', {cents})",
                    if at == 4 { 1 } else { at },
                    programme.id
                ),
                format!(
                    "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents,
                        envelope_id, words, shared, notified_on, version)
                     select {at}, 1, '{}', {}, {}, {}, 'granted', {cents}, id, '', 0, '2026-11-20', 1 from envelope
                     where programme_id = {}",
                    one.key, programme.id, one.id, programme.funder, programme.id
                ),
            ]
        };
        for ((at, one), cents) in (1..).zip(&self.partners).zip(GRANTED) {
            let role = if at == 1 { "lead" } else { "partner" };
            sql.push(format!(
                "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
                 values ({at}, 1, {}, '{role}', 'accepted', 0, '', 0)",
                one.id
            ));
            sql.extend(granted(at, one, &self.programme, cents));
        }
        sql.extend(granted(4, &self.partners[0], &self.other, 100_000));
        for one in &sql {
            test.sql(one).await;
        }
        applications::keep_sent(&test.app).await.unwrap();
    }

    /// The officer draws the agreement up as it is offered, and proposes it; gives its number.
    pub async fn propose(&self, test: &TestApp) -> String {
        let officer = test.signed_in("officer@example.org", true).await;
        let begun = officer.post(BEGIN, &chosen(&["1", "2", "3"])).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
        let desk = begun.header("location").to_owned();
        let proposed = officer.post(&format!("{desk}/propose"), &[("seen", "1")]).await;
        assert_eq!(proposed.status, 303, "{}", proposed.body);
        desk.rsplit('/').next().unwrap().to_owned()
    }

    /// Everybody signs; gives the number of the agreement, which binds from then on.
    pub async fn agree(&self, test: &TestApp) -> String {
        let number = self.propose(test).await;
        let hash = test.text("select hash from agreement").await;
        for who in ["lead", "second", "third", "decider"] {
            let browser = test.signed_in(&format!("{who}@example.org"), true).await;
            let signed = sign(&browser, &number, &hash).await;
            assert_eq!(signed.status, 303, "{who}: {}", signed.body);
        }
        number
    }

    /// Each partner has an account that was confirmed.
    pub async fn accounts(&self, test: &TestApp) {
        for (one, iban) in self.partners.iter().zip([
            "FR1420041010050500013M02606",
            "FR7630006000011234567890189",
            "BE68539007547034",
        ]) {
            test.sql(&format!(
                "insert into bank_account (id, organisation_id, iban, holder, state, alone, proposed_by, proposed_at)
                 select {}, {}, '{iban}', '=Holder', 'current', 0, id, 0 from person where email = 'lead@example.org'",
                one.id, one.id
            ))
            .await;
        }
    }
}

/// Where an agreement is begun.
pub(crate) const BEGIN: &str = "/en/desk/applications/K7F3-Q2M9/agreement";

/// These decisions, as a form says them.
pub(crate) fn chosen<'a>(decisions: &[&'a str]) -> Vec<(&'static str, &'a str)> {
    decisions.iter().map(|one| ("decisions", *one)).collect()
}

/// Accepts a text, for whoever the browser is of.
pub(crate) async fn sign(browser: &Browser<'_>, number: &str, hash: &str) -> Answer {
    browser
        .post(
            &format!("/en/agreements/{number}/sign"),
            &[("hash", hash), ("agreed", "yes")],
        )
        .await
}

/// What the city grants the lead is, of so much, of later years: year, cents and envelope, where that year has one.
pub(crate) async fn of_later_years(test: &TestApp, later: &[(i64, i64, Option<i64>)]) {
    for (year, cents, envelope) in later {
        let envelope = envelope.map_or_else(|| "null".to_owned(), |id| id.to_string());
        test.sql(&format!(
            "insert into decision_later (decision_id, year, cents, envelope_id) values (1, {year}, {cents}, {envelope})"
        ))
        .await;
    }
}
