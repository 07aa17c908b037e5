//! Stories of grants in the open: what was notified is published the next night, exactly and once; nothing else is.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod nights;
mod reaching;
mod withheld;

use serde_json::{Value, json};

use super::{File, look_after};
use crate::features::applications;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Two partners, of whom the second is Belgian, and two funders, of whom the first is a public body.
struct Scene {
    partners: Vec<Organisation>,
    town: (Organisation, Programme),
    fund: (Organisation, Programme),
}

async fn scene(test: &TestApp) -> Scene {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 4).await.unwrap();
    drop(connection);
    test.sql(&format!(
        "delete from identifier where organisation_id in ({}, {}, {}, {})",
        ids[0], ids[1], ids[2], ids[3]
    ))
    .await;
    for (id, scheme, number) in [
        (ids[0], "fr-siret", "73282932000074"),
        (ids[1], "be-kbo", "0403170701"),
        (ids[2], "fr-siret", "21590350100017"),
    ] {
        test.sql(&format!("insert into identifier (scheme, value, organisation_id, import_id) select '{scheme}', '{number}', {id}, min(id) from import")).await;
    }
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        ids[2]
    ))
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let mut every = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    let (fund, town) = (every.pop().unwrap(), every.pop().unwrap());
    let of_town = published(test, &town, says("Vivre ensemble", 80, 100), 4_000_000).await;
    let of_fund = published(test, &fund, says("Last quarter", 50, 100), 1_000_000).await;
    let scene = Scene {
        partners: every,
        town: (town, of_town),
        fund: (fund, of_fund),
    };
    scene.send(test).await;
    scene
}

impl Scene {
    /// An application that was received on 1 November 2026.
    async fn send(&self, test: &TestApp) {
        let party = |one: &Organisation, role: &str| json!({"key": one.key, "name": one.name, "kind": "association", "commune": "", "purpose": "", "numbers": [], "role": role});
        let asked = |(funder, one): &(Organisation, Programme), name: &str| json!({"address": one.address, "name": {"fr": name}, "version": 1, "funder": funder.key, "funder_name": funder.name});
        let request = |partner: usize, programme: &Programme, cents: i64| json!({"programme": programme.address, "partner": self.partners[partner].key, "year": 2027, "account": "74-public", "cents": cents});
        let document = json!({
            "format": "tisserand-application/1",
            "project": {"format": "tisserand-project/2", "address": "cuisines-k7f3q2m9", "origin": {"kind": "nothing"}, "languages": ["fr"],
                "texts": {"title": {"fr": "Des cuisines partagées"}}, "purposes": [], "catalogue": [], "communes": [],
                "actions": [{"texts": {}, "who": [], "place": "", "starts": "2027-01-01", "until": "2027-12-31"}], "indicators": [],
                "partners": [party(&self.partners[0], "lead"), party(&self.partners[1], "partner")], "lines": [], "flows": [], "files": []},
            "programmes": [asked(&self.town, "Vivre ensemble"), asked(&self.fund, "Dernier quart")],
            "requests": [request(0, &self.town.1, 800_000), request(1, &self.town.1, 200_000), request(0, &self.fund.1, 150_000)],
        })
        .to_string();
        let received = "2026-11-01T12:00:00Z"
            .parse::<jiff::Timestamp>()
            .unwrap()
            .as_second();
        for sql in [
            "insert into application (id, address, number, state, version, submitted, turn, created_at, changed_at)
             values (1, 'cuisines-k7f3q2m9', 'K7F3-Q2M9', 'submitted', 1, 1, 1, 0, 0)"
                .to_owned(),
            format!(
                "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
                 values (1, 1, '{}', 'hash', 0, {received}, 'online')",
                document.replace('\'', "''")
            ),
        ] {
            test.sql(&sql).await;
        }
    }

    /// What a funder decides for a partner; told on a day, or not yet.
    async fn decide(
        &self,
        test: &TestApp,
        id: i64,
        (partner, programme): (usize, &Programme),
        said: (&str, i64, Option<&str>),
    ) {
        let (partner, (state, cents, day)) = (&self.partners[partner], said);
        let day = day.map_or_else(|| "null".to_owned(), |day| format!("'{day}'"));
        test.sql(&format!(
            "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words, shared,
                notified_on, version)
             select {id}, 1, '{}', {}, {}, {}, '{state}', {cents}, min(id), 'words of nobody else', 1, {day}, 1
             from envelope where programme_id = {}",
            partner.key, programme.id, partner.id, programme.funder, programme.id
        ))
        .await;
    }
}

#[tokio::test]
async fn what_was_notified_is_published_by_night_and_nothing_else() {
    let test = TestApp::demonstration().await;
    let scene = scene(&test).await;
    assert!(fine(&test.get("/en/awards").await).contains("No grant has been notified"));
    assert_eq!(test.get("/data/grants.scdl.csv").await.status, 404);
    let (town, fund) = (&scene.town.1, &scene.fund.1);
    scene
        .decide(&test, 1, (0, town), ("granted", 600_000, Some("2026-11-21")))
        .await;
    scene
        .decide(&test, 2, (1, town), ("granted", 150_000, Some("2026-11-21")))
        .await;
    scene
        .decide(&test, 3, (0, fund), ("granted", 123_400, None))
        .await;
    test.sql(&format!(
        "insert into entry (register, number, organisation_id, import_id, digest, name, kind, state, activities)
         select 'sirene', '732829320', {}, min(id), 0, '', 'association', 'active', 'naf:8899B' from import",
        scene.partners[0].id
    ))
    .await;
    look_after(&test.app).await;

    let scdl = test.get("/data/grants.scdl.csv").await;
    assert_eq!(
        scdl.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    // Once what is needed of the application stands beside its document, the files are the same.
    let superset = test.get("/data/grants.csv").await;
    test.sql("delete from application_sent").await;
    applications::keep_sent(&test.app).await.unwrap();
    test.sql("update application_version set document = ''").await;
    super::publish(&test.app).await.unwrap();
    assert_eq!(test.get("/data/grants.scdl.csv").await.body, scdl.body);
    assert_eq!(test.get("/data/grants.csv").await.body, superset.body);
    let lines: Vec<&str> = scdl.body.trim_end().split("\r\n").collect();
    assert_eq!(
        lines.len(),
        2,
        "the Belgian partner has no number that the schema knows: {lines:?}"
    );
    let funder = &scene.town.0.name;
    assert!(
        lines[1].contains("21590350100017,2026-11-21,K7F3-Q2M9-"),
        "{funder}: {}",
        lines[1]
    );
    assert!(lines[1].contains(",73282932000074,,Des cuisines partagées,6000.00,aide en numéraire,unique,2026-11-21/2027-01-20,,oui,1.00,"));
    let superset = test.get("/data/grants.csv").await.body;
    for said in ["0403170701", "150000", "cuisines-k7f3q2m9", "8000.00,7500.00"] {
        assert!(superset.contains(said), "{said}: {superset}");
    }
    // The same lines in columns, the cents of each as a number.
    let columns = test.get("/data/grants.parquet").await;
    assert_eq!(columns.header("content-type"), "application/vnd.apache.parquet");
    let mut columns = parquet_table::Table::open(std::io::Cursor::new(columns.bytes)).unwrap();
    let cents = columns
        .columns()
        .iter()
        .position(|name| name == "montantBeneficiaireCentimes");
    let mut received = Vec::new();
    let read = columns.read(&[cents.unwrap()], |row| {
        received.push(format!("{:?}", row.cells));
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    assert_eq!(received, ["[Whole(600000)]", "[Whole(150000)]"]);
    let giving: Value = test.get(&File::Giving.path()).await.json();
    assert_eq!(giving["grants"].as_array().unwrap().len(), 2);
    assert_eq!(giving["grants"][0]["amountAwarded"], 6000.0);
    let common: Value = test.get(&File::Common.path()).await.json();
    assert_eq!(
        common["items"][0]["funding"]["awardedAmount"]["amount"],
        "7500.00"
    );
    assert!(
        test.get("/data/state-aid.csv")
            .await
            .body
            .contains("(UE) 2023/2831")
    );
    // The same lines in the other formats, in which nothing is there for spreadsheets alone.
    let aid: Value = test.get("/data/state-aid.json").await.json();
    let declared = aid["state-aid"].as_array().unwrap();
    let lines = test.get("/data/state-aid.csv").await.body.lines().count() - 1;
    assert!(lines > 0 && declared.len() == lines, "{aid}");
    assert!(declared[0]["equivalentSubventionBrut"].is_f64(), "{aid}");
    // What the French one does Sirene says; of the other no register says it, and nothing is made up.
    assert_eq!(
        [&declared[0]["secteurNace"], &declared[1]["secteurNace"]],
        [&json!("88.99"), &Value::Null]
    );
    let columns = test.get("/data/state-aid.parquet").await.bytes;
    let columns = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!(columns.rows() as usize, lines);
    let list = test.get("/en/awards").await.body;
    for besides in ["state-aid.json", "state-aid.parquet"] {
        assert!(list.contains(&format!("href=\"/data/{besides}\"")), "{list}");
    }
    for file in File::ALL {
        let body = test.get(&file.path()).await.body;
        for said in ["1234", "words of nobody"] {
            assert!(!body.contains(said), "{}: {said}: {body}", file.name());
        }
    }
    // One request of two partners, granted to both by one funder: the Observatory counts it among joint projects.
    let joint = "/en/observatory/grants/figures/joint.csv";
    let told = test.get(joint).await.body;
    assert!(
        told.contains("Through the desk: several organisations,1,2,7500.00\r\nOf these: several funders too,0,0,0.00\r\n"),
        "{told}"
    );
    let page = fine(&test.get("/en/awards").await);
    for said in [
        "2 answers",
        "within 20 days",
        "One beneficiary has neither a SIRET",
        "€7,500",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let own = format!("/en/awards/{}", scene.town.0.slug());
    assert!(fine(&test.get(&own).await).contains("2026"));
    assert_eq!(
        test.get(&format!("/en/awards/{}", scene.fund.0.slug()))
            .await
            .status,
        404,
        "it has told nothing yet"
    );

    let programme = fine(&test.get(&format!("/en/programmes/{}", town.address)).await);
    assert!(
        programme.contains("How long this funder takes to answer") && programme.contains("within 20 days")
    );

    // Told after the files were written: there the next night, with the answer of another day.
    scene
        .decide(&test, 4, (1, fund), ("refused", 0, Some("2026-12-01")))
        .await;
    // The last one was promised under a condition before: that was an answer. And of what is granted on one day out of envelopes
    // of two years each has its own number.
    for sql in [
        "update decision set notified_on = '2026-11-28' where id = 3",
        "update decision set answered_on = '2026-11-06' where id = 4",
        "insert into envelope (id, programme_id, year, purpose, cents, created_at)
         select 77, programme_id, year + 1, purpose, cents, created_at from envelope
         where id = (select envelope_id from decision where id = 2)",
        "update decision set envelope_id = 77 where id = 2",
    ] {
        test.sql(sql).await;
    }
    look_after(&test.app).await;
    assert!(
        !test.get("/data/grants.csv").await.body.contains("1234"),
        "once a day"
    );
    test.pass(86_400);
    look_after(&test.app).await;
    let superset = test.get("/data/grants.csv").await.body;
    assert!(
        superset.contains("1234.00") && superset.contains(",oui,"),
        "{superset}"
    );
    let told = test.get(joint).await.body;
    assert!(
        told.contains("Of these: several funders too,1,3,8734.00\r\n"),
        "{told}"
    );
    assert_eq!(
        superset.matches("cuisines-k7f3q2m9").count(),
        3,
        "each part once: {superset}"
    );
    let told: Value = test.get("/data/response-times.json").await.json();
    let mut rows = told["response-times"].as_array().unwrap().iter();
    assert!(
        rows.any(|row| row["answers"] == 2 && row["most_days"] == 27 && row["programme"].is_null()),
        "{told}"
    );
    let times = test.get("/data/response-times.csv").await.body;
    assert!(
        times.contains(&format!("{},{},,,2,5,27", scene.fund.0.key, scene.fund.0.name)),
        "{times}"
    );
    // What several ask together is counted apart from what one asks alone, of which there is nothing here.
    assert!(
        times.contains(&format!(
            "{},{},,,2,5,27,together",
            scene.fund.0.key, scene.fund.0.name
        )) && !times.contains(",alone"),
        "{times}"
    );
    let page = fine(&test.get("/en/awards").await);
    for said in [
        "To requests that several make</dt>",
        "one request</dd>",
        "To requests that one makes alone</dt><dd class=\"said\">none",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = fine(&test.get(&format!("/en/awards/{}", scene.fund.0.slug())).await);
    assert!(
        page.contains("Requests that several make together")
            && !page.contains("one organisation makes alone"),
        "{page}"
    );
    let giving: Value = test.get(&File::Giving.path()).await.json();
    let ids = giving["grants"].as_array().unwrap().iter();
    let ids: std::collections::BTreeSet<String> = ids.map(|one| one["id"].to_string()).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    assert_eq!(
        test.get("/data/grants.scdl.csv").await.body.lines().count(),
        2,
        "a fund without SIRET is in no French file"
    );
    for lang in ["fr", "nl"] {
        fine(&test.get(&format!("/{lang}/awards")).await);
        fine(&test.get(&own.replace("/en/", &format!("/{lang}/"))).await);
    }
    assert!(
        test.get("/data/catalog.jsonld")
            .await
            .body
            .contains("/data/grants.360giving.json")
    );

    test.close().await;
}

#[tokio::test]
async fn what_an_agreement_says_is_published_and_the_law_is_kept_by_it() {
    let test = TestApp::demonstration().await;
    let scene = crate::features::agreements::example::Scene::make(&test).await;
    let number = scene.agree(&test).await;
    // The lead was paid; the two others are to be, in one part each.
    test.sql(&format!(
        "update instalment set state = 'paid', paid_on = '2026-11-24' where organisation_id = {}",
        scene.partners[0].id
    ))
    .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let page = fine(&officer.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("by 24 February 2027"), "{page}");
    look_after(&test.app).await;
    let common: Value = test.get(&File::Common.path()).await.json();
    let disbursed = common["items"].as_array().unwrap().iter();
    let disbursed: Vec<&Value> = disbursed
        .map(|one| &one["funding"]["disbursedAmount"]["amount"])
        .collect();
    assert!(disbursed.contains(&&json!("24000.00")), "{common}");
    let giving: Value = test.get(&File::Giving.path()).await.json();
    assert!(
        giving.to_string().contains("\"amountDisbursed\":24000.0"),
        "{giving}"
    );
    let superset = test.get(&File::Superset.path()).await.body;
    for said in ["2026-11-24", "2027-01-19", "24000.00"] {
        assert!(superset.contains(said), "{said}: {superset}");
    }
    let page = fine(&officer.get(&format!("/en/agreements/{number}")).await);
    assert!(
        page.contains("kept on 24 November 2026") && page.contains("href=\"/en/awards\""),
        "{page}"
    );
    test.close().await;
}
