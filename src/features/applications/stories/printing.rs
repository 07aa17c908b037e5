//! What is printed is what was frozen: read back, word by word, and its bytes held against its hash.

use lopdf::Document as Read;
use serde_json::Value;

use super::{Scene, fine, say, state};
use crate::shared::files;
use crate::testing::{Answer, TestApp};

/// What a PDF says, without what its lines are cut by.
pub(super) fn printed(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let read = Read::load_mem(&answer.bytes).unwrap();
    let pages: Vec<u32> = read.get_pages().keys().copied().collect();
    bare(&read.extract_text(&pages).unwrap())
}

/// Letters and figures alone: blanks, marks and the hyphens at the ends of lines are the layout's.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Every text of a document but keys, codes and hashes, which are not for people.
fn texts(value: &Value, name: &str, found: &mut Vec<String>) {
    const CODES: [&str; 16] = [
        "format",
        "address",
        "hash",
        "key",
        "kind",
        "role",
        "partner",
        "account",
        "state",
        "payer",
        "payee",
        "payer_account",
        "payee_account",
        "numbers",
        "commune",
        "communes",
    ];
    const CHOICES: [&str; 5] = ["languages", "purposes", "who", "starts", "until"];
    if CODES.contains(&name) || CHOICES.contains(&name) {
        return;
    }
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| texts(one, name, found)),
        Value::Object(all) => all.iter().for_each(|(name, one)| texts(one, name, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A project that says everything that one can say.
async fn everything(test: &TestApp, scene: &Scene) {
    for field in ["context", "evaluation", "communication", "risks"] {
        say(test, field, "fr", &format!("Et ceci de {field}."), "").await;
        say(test, field, "nl", &format!("En dit van {field}."), "").await;
    }
    // A language that the project gave up: it says nothing any more.
    say(test, "problem", "en", "We promise ten thousand euros.", "").await;
    say(test, "communes", "", "59350 59512", "").await;
    say(test, "catalogue", "", "volunteers", "").await;
    let (first, second) = (&scene.partners[0].key, &scene.partners[1].key);
    say(
        test,
        "action-a1-who",
        "",
        &format!("{first} {second} N0BO-DY00"),
        "",
    )
    .await;
    say(test, "action-a1-place", "", "À la Maison des associations", "").await;
    say(test, "action-a1-starts", "", "2027-03-01", "").await;
    say(test, "action-a1-until", "", "2027-09-30", "").await;
    say(test, "action-a1-words", "fr", "On cuisine le jeudi.", "").await;
    say(test, "action-a1-deliverables", "fr", "Cent repas.", "").await;
    say(test, "indicators", "", "i1", "").await;
    say(
        test,
        "indicator-i1-title",
        "fr",
        "Personnes venues trois fois",
        "",
    )
    .await;
    say(test, "indicator-i1-target", "fr", "Soixante personnes", "").await;
    for (id, account, funder, funds, cents) in [
        (1, "60x", "", "", 123_456),
        (2, "own", "", "", 23_456),
        (3, "74-commune", "Ville imaginaire", "obtained", 100_000),
    ] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id} + row_number() over (order by id) * 10, project_id, id, 2027, '{account}', '{funder}', '{funds}',
                {cents} from partner where state = 'accepted'"
        ))
        .await;
    }
    test.sql(
        "insert into budget_flow (id, project_id, payer_id, payer_account, payee_id, payee_account, year, cents)
         select 1, one.project_id, one.id, '604', other.id, '70', 2027, 777
         from partner one join partner other on other.id <> one.id where one.role = 'lead'",
    )
    .await;
    say(test, "flow-1-words", "fr", "Les ateliers du jeudi", "").await;
    say(test, "flow-1-words", "nl", "De workshops op donderdag", "").await;
    // Both sides balance again.
    test.sql(
        "update budget_line set cents = cents + 777 where account = 'own' and partner_id =
            (select id from partner where role = 'lead')",
    )
    .await;
    test.sql(
        "update budget_line set cents = cents + 777 where account = '60x' and partner_id =
            (select id from partner where role <> 'lead')",
    )
    .await;
}

#[tokio::test]
async fn every_word_that_is_signed_is_printed_and_whoever_may_read_it_can_check_its_hash() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    everything(&test, &scene).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let file = (
        "devis.pdf",
        "application/pdf",
        &b"%PDF-1.7 fictitious quotation"[..],
    );
    let added = lead
        .upload(&format!("{}/files", scene.project), &[("sending", "file")], file)
        .await;
    assert_eq!(added.status, 303, "{}", added.body);
    scene.signed(&lead, &second).await;
    let page = lead.get(&scene.page()).await;
    let application = test.text("select address from application").await;
    let application = format!("/en/applications/{application}");
    let before = printed(&second.get(&format!("{application}/versions/1")).await);
    let number = test.text("select number from application").await;
    let foot = |version: u8| bare(&format!("Application {number}, version {version}"));
    assert!(before.contains(&foot(1)) && !before.contains(&foot(0)));
    assert_eq!(scene.send(&lead).await.status, 303, "{}", page.body);
    // Corrected: what was the first stays the first.
    say(&test, "summary", "fr", "Le résumé a changé.", "").await;
    scene.signed(&lead, &second).await;
    assert_eq!(state(&test).await, "submitted 2 1");
    let officer = test.signed_in("officer@example.org", true).await;
    let version = format!("{application}/versions/1");
    let signed = officer.get(&format!("{version}.json")).await;
    let hash = test
        .text("select hash from application_version where number = 1")
        .await;
    assert_eq!(files::hash(&signed.bytes), hash);
    assert!(lead.get(&application).await.body.contains(&hash));
    let document = signed.json();
    // The project's own document is in it, byte for byte as canonical JSON gives it.
    let project = document["project"].to_string();
    assert!(signed.body.contains(&project) && !project.contains("ten thousand"));
    let mut said = Vec::new();
    texts(&document, "", &mut said);
    assert!(said.len() > 25, "{said:?}");
    let sheet = printed(&officer.get(&version).await);
    for text in &said {
        // The English and Dutch name of an indicator are for those who read in these languages.
        let other = document["project"]["catalogue"][0]["name"].as_object().unwrap();
        if other
            .iter()
            .any(|(lang, name)| lang != "en" && name.as_str() == Some(text))
        {
            continue;
        }
        assert!(sheet.contains(&bare(text)), "{text} is signed and not printed");
    }
    let named = [
        scene.partners[0].name.as_str(),
        scene.partners[1].name.as_str(),
        "devis.pdf",
        "Lille",
        "Les ateliers du jeudi",
        "De workshops op donderdag",
        "1 March 2027",
        "30 September 2027",
        "€1,234.56",
        "€1,000.00",
        "€7.77",
        // The whole: both partners, what they pay each other left out.
        "€2,476.89",
    ];
    for text in named {
        assert!(sheet.contains(&bare(text)), "{text} in {sheet}");
    }
    for (_, number) in scene.partners[0].identifiers.iter() {
        assert!(sheet.contains(&bare(number)), "{number}");
    }
    let file = files::hash(b"%PDF-1.7 fictitious quotation");
    let words = sheet.replace(&hash, "").replace(&file, "");
    for code in [
        "N0BO",
        "cooperation need",
        "59350",
        "60x",
        "volunteers",
        "We promise",
    ] {
        assert!(
            !words.contains(&bare(code)),
            "{code} is no word for people: {words}"
        );
    }
    for (number, other) in [(1, 2), (2, 1)] {
        let sheet = printed(&lead.get(&format!("{application}/versions/{number}")).await);
        assert!(
            sheet.contains(&foot(number)) && !sheet.contains(&foot(other)),
            "{sheet}"
        );
    }
    let receipt = printed(&officer.get(&format!("{version}/receipt")).await);
    assert!(receipt.contains(&foot(1)) && receipt.contains(&bare(&hash)));
    // Its organisers read the quotation, by the hash that was signed, also once the project has it no more.
    test.sql("update project_file set removed_at = 1").await;
    let given = officer.get(&format!("{version}/files/{file}")).await;
    assert_eq!(given.body, "%PDF-1.7 fictitious quotation");
    assert!(given.header("content-disposition").contains("devis.pdf"));
    let other = files::hash(b"another");
    assert_eq!(officer.get(&format!("{version}/files/{other}")).await.status, 404);
    // Each class with its sum, what is paid to the other among it, in the two languages of the project; and as what each signed.
    for (lang, said) in [
        (
            "fr",
            [
                "60 · Achats",
                "1 242,33 €",
                "74 · Subventions d’exploitation",
                "Mandat",
                "représente",
            ],
        ),
        (
            "nl",
            [
                "60 · Aankopen",
                "€ 1.242,33",
                "74 · Exploitatiesubsidies",
                "Mandaat",
                "vertegenwoordiger",
            ],
        ),
    ] {
        let sheet = printed(
            &officer
                .get(&version.replacen("/en/", &format!("/{lang}/"), 1))
                .await,
        );
        for text in said {
            assert!(sheet.contains(&bare(text)), "{text} in {sheet}");
        }
    }
    for lang in ["fr", "nl"] {
        let there = version.replacen("/en/", &format!("/{lang}/"), 1);
        assert!(printed(&officer.get(&there).await).contains(&bare(&hash)));
        fine(
            &officer
                .get(&application.replacen("/en/", &format!("/{lang}/"), 1))
                .await,
        );
    }
    test.close().await;
}
