//! Stories of what the site says of itself, and of people who object.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use crate::features::{directory, operations};
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// What a careful reader of the source finds wrong with a page.
fn faults(answer: &Answer) -> Vec<String> {
    Page::read(&answer.body).faults()
}

const FIELDS: [(&str, &str); 5] = [
    ("sending", "0123456789abcdef"),
    ("organisation", ""),
    ("subject", "error"),
    ("message", "L’adresse est l’ancienne : 1 rue <b>Imaginaire</b>."),
    ("contact", "camille@exemple.org"),
];

/// The fields of a complete request, about an organisation.
fn fields<'a>(key: &'a str) -> Vec<(&'static str, &'a str)> {
    let mut fields: Vec<(&'static str, &'a str)> = FIELDS.to_vec();
    fields[1].1 = key;
    fields
}

/// The key and name of an organisation of the demonstration.
async fn somebody(test: &TestApp) -> (String, String) {
    let mut connection = test.app.db.read().await.unwrap();
    sqlx::query_as("select key, name from organisation where state = 'active' order by key")
        .fetch_one(&mut *connection)
        .await
        .unwrap()
}

#[tokio::test]
async fn the_legal_pages_say_who_answers_or_that_nobody_said_yet() {
    let nobody = TestApp::empty().await;
    let config = Config {
        operator: "Maison fictive des associations".into(),
        operator_email: "contact@exemple.org".into(),
        publication_director: "Camille Fictive".into(),
        ..Config::default()
    };
    let somebody = TestApp::with(config).await;
    for (lang, missing) in [
        ("fr", "pas encore renseigné"),
        ("nl", "nog niet ingevuld"),
        ("en", "not yet filled in"),
    ] {
        for page in ["accessibility", "legal", "privacy"] {
            let address = format!("/{lang}/{page}");
            let bare = nobody.get(&address).await;
            assert_eq!(bare.status, 200, "{address}");
            assert!(!bare.body.contains('⟦'), "{address}: a text is missing");
            assert!(bare.body.contains(missing), "{address}");
            assert_eq!(faults(&bare), Vec::<String>::new(), "{address}");
            assert!(bare.body.matches("<h2").count() >= 5, "{address}");
            assert!(!bare.body.contains("•"), "{address}: a list is a list");
            let filled = somebody.get(&address).await;
            assert!(filled.body.contains("Maison fictive"), "{address}");
            assert!(filled.body.contains("contact@exemple.org"), "{address}");
        }
    }
    assert!(somebody.get("/fr/legal").await.body.contains("Camille Fictive"));
    assert!(
        nobody
            .get("/fr/accessibility")
            .await
            .body
            .contains("n’est pas en conformité")
    );
    nobody.close().await;
    somebody.close().await;
}

#[tokio::test]
async fn an_incomplete_request_keeps_every_word_and_says_what_is_missing() {
    let test = TestApp::demonstration().await;
    let (key, name) = somebody(&test).await;
    let form = test.get(&format!("/nl/objections/new?organisation={key}")).await;
    assert_eq!(faults(&form), Vec::<String>::new());
    let escaped = name.replace('&', "&#38;").replace('\'', "&#39;");
    assert!(form.body.contains(&escaped), "the form says whom it is about");

    let mut typed = fields(&key);
    typed[2].1 = "";
    typed[4].1 = "camille@";
    let answer = test.post("/nl/objections", &typed).await;
    assert_eq!(answer.status, 422);
    assert_eq!(faults(&answer), Vec::<String>::new());
    assert!(answer.body.contains("role=\"alert\""));
    assert!(answer.body.contains("Er zijn nog 2 punten"), "{}", answer.body);
    for kept in [
        "value=\"camille@\"",
        "L’adresse est l’ancienne",
        "value=\"0123456789abcdef\"",
        &escaped,
    ] {
        assert!(answer.body.contains(kept), "{kept}");
    }
    assert!(
        !answer.body.contains("<b>Imaginaire"),
        "what is typed is never markup"
    );
    for place in ["subject-is-error", "contact"] {
        assert!(answer.body.contains(&format!("href=\"#{place}\"")), "{place}");
        assert_eq!(
            answer.body.matches(&format!(" id=\"{place}\"")).count(),
            1,
            "{place}"
        );
    }
    let long = "é".repeat(6_001);
    let mut typed = fields(&key);
    typed[3].1 = &long;
    let answer = test.post("/fr/objections", &typed).await;
    assert!(answer.status == 422 && answer.body.contains(&long));
    assert!(
        super::list(&test.app).await.unwrap().is_empty(),
        "nothing was kept"
    );
    test.close().await;
}

#[tokio::test]
async fn a_request_sent_twice_is_one_and_its_receipt_stays() {
    let test = TestApp::demonstration().await;
    let (key, name) = somebody(&test).await;
    let sent = fields(&key);
    let (first, second) = tokio::join!(
        test.post("/fr/objections", &sent),
        test.post("/fr/objections", &sent),
    );
    assert_eq!(first.status, 303);
    let receipt = first.header("location").to_owned();
    assert_eq!(second.header("location"), receipt);

    let all = super::list(&test.app).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].objection.message, FIELDS[3].1);
    assert_eq!(all[0].objection.organisation.as_deref(), Some(key.as_str()));
    assert_eq!(all[0].answer_by.as_deref(), Some("2026-12-24"));
    let told = all[0].told(&test.app, Lang::En);
    assert!(
        told.contains(&name) && told.contains("camille@exemple.org") && told.contains("24 December 2026")
    );

    for (lang, due) in [
        ("fr", "24 décembre 2026"),
        ("nl", "24 december 2026"),
        ("en", "24 December 2026"),
    ] {
        let page = test.get(&receipt.replacen("/fr/", &format!("/{lang}/"), 1)).await;
        assert_eq!(page.status, 200);
        assert_eq!(faults(&page), Vec::<String>::new());
        assert!(
            page.body.contains(due) && page.body.contains(&all[0].objection.number),
            "{lang}"
        );
        assert!(!page.body.contains('⟦'));
        for secret in ["camille", "ancienne", &name] {
            assert!(!page.body.contains(secret), "a receipt says nothing of {secret}");
        }
    }
    // Going back to change a word is asking for something else; it must not be lost.
    let mut changed = fields(&key);
    changed[3].1 = "Le téléphone aussi.";
    let third = test.post("/fr/objections", &changed).await;
    assert_ne!(third.header("location"), receipt);
    assert_eq!(super::list(&test.app).await.unwrap().len(), 2);
    // Without an organisation, or with one that does not exist, one can write as well.
    let alone = test.post("/en/objections", &fields("nowhere")).await;
    assert_eq!(alone.status, 303);
    assert_eq!(test.get("/fr/objections").await.status, 303);
    assert_eq!(test.get("/fr/objections/ZZZZ-ZZZZ").await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn the_operator_is_told_by_letter_that_a_request_came_and_nothing_of_what_it_says() {
    let config = Config {
        operator_email: "contact@exemple.org".into(),
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    let sent = fields("nowhere");
    for _ in 0..2 {
        assert_eq!(test.post("/fr/objections", &sent).await.status, 303);
    }
    let all = super::list(&test.app).await.unwrap();
    let letters = test.letters("contact@exemple.org").await;
    assert_eq!((all.len(), letters.len()), (1, 1), "sent twice is one");
    let told = letters[0].body.replace(['\u{a0}', '\u{202f}'], " ");
    let number = &all[0].objection.number;
    assert!(
        told.contains(number) && told.contains("24 décembre 2026"),
        "{told}"
    );
    assert!(letters[0].subject.contains(number));
    for secret in ["camille", "ancienne"] {
        assert!(!told.contains(secret), "{told}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_withheld_organisation_is_gone_from_everything_until_it_is_published_again() {
    let test = TestApp::demonstration().await;
    let (key, name) = somebody(&test).await;
    let answer = test.post("/fr/objections", &fields(&key)).await;
    let number = answer.header("location").rsplit('/').next().unwrap().to_owned();
    let (indexed, version) = (test.app.index.len(), test.app.facts().version.clone());

    assert_eq!(
        super::hide(&test.app, &number.to_lowercase(), "her own address")
            .await
            .unwrap(),
        key
    );
    assert_eq!(test.app.index.len(), indexed - 1);
    let form = test.get(&format!("/en/objections/new?organisation={key}")).await;
    assert!(
        !form.body.contains(&name),
        "the form that old links lead to does not name it either"
    );
    assert_ne!(
        test.app.facts().version,
        version,
        "what is kept by others is to be asked again"
    );
    let mut connection = test.app.db.read().await.unwrap();
    assert_eq!(
        directory::count_published(&mut connection).await.unwrap(),
        indexed - 1
    );
    drop(connection);
    let again = super::hide(&test.app, &key, "once more").await.unwrap_err();
    assert!(again.to_string().contains("already withheld"), "{again}");
    let findings = operations::check(&test.app).await.unwrap();
    assert!(
        !findings.iter().any(operations::Finding::is_wrong),
        "{findings:?}"
    );

    let gone = test.get(&format!("/api/v1/organisations/{key}")).await;
    assert_eq!(gone.status, 410);
    let said = gone.json()["detail"].as_str().unwrap().to_owned();
    assert!(said.contains("ne soit plus publiée"), "{said}");
    let page = test.get(&format!("/nl/organisations/{key}")).await;
    assert!(page.status == 410 && page.body.contains("Deze pagina wordt niet gepubliceerd"));
    assert_eq!(test.get("/api/v1/organisations/nobody").await.status, 404);

    // Neither building the index anew nor a copy put back brings it out.
    directory::indexing::rebuild(&test.app, true).await.unwrap();
    assert_eq!(test.app.index.len(), indexed - 1);
    let file = test.file("copy.tar.zst", "");
    operations::backup(&test.app, &file).await.unwrap();
    let other = TestApp::empty().await;
    operations::restore(&other.app, &file).await.unwrap();
    directory::indexing::rebuild(&other.app, true).await.unwrap();
    assert_eq!(other.app.index.len(), indexed - 1);

    let address = format!("/fr/organisations/les-quelconques-{key}");
    assert_eq!(
        super::unhide(&other.app, &address, "the new seat is an office")
            .await
            .unwrap(),
        key
    );
    assert_eq!(other.app.index.len(), indexed);
    let journal: (String, String, String) =
        sqlx::query_as("select reason, objection, end_reason from withholding where organisation_key = $1")
            .bind(&key)
            .fetch_one(&mut *other.app.db.read().await.unwrap())
            .await
            .unwrap();
    let expected = ["her own address", number.as_str(), "the new seat is an office"];
    assert_eq!([journal.0.as_str(), &journal.1, &journal.2], expected);
    let unknown = super::hide(&other.app, "nobody", "x").await.unwrap_err();
    assert!(
        unknown.to_string().contains("no organisation has the key"),
        "{unknown}"
    );
    test.close().await;
    other.close().await;
}

#[tokio::test]
async fn a_closed_request_keeps_its_number_and_forgets_the_person() {
    let test = TestApp::demonstration().await;
    let answer = test.post("/en/objections", &fields("")).await;
    let receipt = answer.header("location").to_owned();
    let number = receipt.rsplit('/').next().unwrap();
    let waiting = async || {
        let findings = operations::check(&test.app).await.unwrap();
        let told = findings
            .iter()
            .map(|finding| finding.told(&test.app.texts, Lang::En));
        told.filter(|line| line.contains("1 request waits for an answer, received on 24 November 2026"))
            .count()
    };
    assert_eq!(waiting().await, 1);
    super::close(&test.app, number).await.unwrap();
    assert_eq!(waiting().await, 0);
    let all = super::list(&test.app).await.unwrap();
    assert_eq!(
        (
            all[0].objection.message.as_str(),
            all[0].objection.contact.as_str()
        ),
        ("", "")
    );
    let page = test.get(&receipt).await;
    assert!(
        page.body.contains("It was closed on 24 November 2026"),
        "{}",
        page.body
    );
    assert!(super::close(&test.app, number).await.is_err(), "it closes once");
    let none = super::hide(&test.app, number, "x").await.unwrap_err();
    assert!(none.to_string().contains("names no organisation"), "{none}");
    test.close().await;
}
