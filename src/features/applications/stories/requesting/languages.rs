//! What goes with a request to a bilingual call is said in both its languages, as the project's own text is.

use crate::features::applications::stories::printing::{bare, printed};
use crate::features::applications::stories::{Scene, association, bilingual, fine, say, shown_hash};
use crate::features::programmes::Content;
use crate::features::programmes::example::{published, says};
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// A bilingual call with a programme that asks a question, and a project that is written in both languages and lacks nothing else.
async fn ready(test: &TestApp) -> (Scene, String) {
    let asks = Content {
        questions: vec![
            Words::default()
                .and(Lang::Fr, "Qui ouvre la porte ?")
                .and(Lang::Nl, "Wie opent de deur?"),
        ],
        ..says("Together", 80, 100_000)
    };
    let city = published(test, &association(test, 4).await, asks, 4_000_000).await;
    let scene = Scene::make(test, |content| {
        bilingual(content);
        content.means.programmes = vec![city.address.clone()];
    })
    .await;
    for field in ["summary", "problem", "public", "participation", "territory"] {
        let french = format!("Ce que dit {field}.");
        say(test, field, "nl", &format!("Wat {field} zegt."), &french).await;
    }
    say(test, "title", "nl", "Gedeelde keukens", "Cuisines partagées").await;
    let meal = "Un repas par semaine";
    say(test, "action-a1-title", "nl", "Een maaltijd per week", meal).await;
    for (id, at, account, cents) in [
        (1, 0, "613", 1_000_000),
        (2, 0, "own", 200_000),
        (3, 1, "613", 100_000),
        (4, 1, "own", 100_000),
    ] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id}, project_id, id, 2027, '{account}', '', '', {cents} from partner where organisation_id = {}",
            scene.partners[at].id
        ))
        .await;
    }
    for sql in [
        "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
         select id, organisation_id, 'commitment', '', '', 'funders', 0, 1 from partner",
        "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on,
            person_id, added_at)
         select id, id, organisation_id, 1, '', 'text', 'Ana', '2026-11-01', (select min(id) from person), 0 from partner",
    ] {
        test.sql(sql).await;
    }
    // Registers know the funder by a name in each language.
    test.sql(&format!(
        "insert into entry (register, number, organisation_id, import_id, digest, name, language, other_names, kind, state,
            activities)
         select 'kbo', '0999000017', {}, min(id), 1, 'Ville (fictive)', 'fr', 'nl\tStad (fictief)', 'association', 'active',
            '' from import",
        city.funder
    ))
    .await;
    (scene, city.address)
}

/// Answers in a box, by somebody who knows what stood there.
async fn answer(scene: &Scene, lead: &Browser<'_>, name: &str, (was, words): (&str, &str)) {
    let page = format!("{}/submission/questions", scene.project);
    let (shown, was) = (format!("was-{name}"), files::hash(was.as_bytes()));
    let fields = [
        ("call", scene.call.as_str()),
        (name, words),
        (shown.as_str(), was.as_str()),
    ];
    let saved = lead.post(&page, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
}

#[tokio::test]
async fn what_goes_with_a_request_to_a_bilingual_call_waits_until_both_languages_say_it() {
    let test = TestApp::demonstration().await;
    let (scene, city) = ready(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let door = format!(
        "{}/submission/requests?call={}&year=2027",
        scene.project, scene.call
    );
    let code = format!("{}-{city}", scene.partners[0].key);
    let (was, amount) = (format!("was-{code}"), format!("a-{code}"));
    let asked = lead
        .post(&door, &[(was.as_str(), "0"), (amount.as_str(), "8,000")])
        .await;
    assert_eq!(asked.status, 303, "{}", asked.body);

    // Both are written in the first language alone: the report lists them, and nothing is frozen.
    let (french, dutch) = (format!("q-{city}-1"), format!("q-{city}-1-nl"));
    answer(&scene, &lead, &french, ("", "Les voisins.")).await;
    let terms = format!("{}/submission/terms?call={}", scene.project, scene.call);
    let clause = "Le financeur le permet expressément (fictif).";
    let passes = [
        ("call", scene.call.as_str()),
        ("mode", "redistributes"),
        ("clause", clause),
    ];
    assert_eq!(lead.post(&terms, &passes).await.status, 303);
    let check = lead.get(&scene.page()).await;
    fine(&check);
    for said in [
        "“The answer to question 1 of Together” is missing in Dutch.",
        "“What the agreement with each funder must say expressly” is missing in Dutch.",
    ] {
        assert!(check.body.contains(said), "{said}: {}", check.body);
    }
    assert_eq!(scene.freeze(&lead).await.status, 422);
    let report = second.get(&format!("{}/languages", scene.project)).await;
    fine(&report);
    for said in [
        "The answer to question 1 of Together",
        "What the agreement with each funder must say expressly",
        "Missing in Dutch",
        "/submission/questions?call=",
        "/submission/terms?call=",
    ] {
        assert!(report.body.contains(said), "{said}: {}", report.body);
    }
    assert!(!report.body.contains("All that is written is written in both"));
    let project = second.get(&scene.project).await;
    fine(&project);
    assert!(
        project
            .body
            .contains("What goes with a request is to be brought in step"),
        "{}",
        project.body
    );

    // What is written beside a text that stays translates it.
    answer(&scene, &lead, &dutch, ("", "De buren.")).await;
    let permitted = "De financier staat het uitdrukkelijk toe (fictief).";
    let both = [passes[0], passes[1], passes[2], ("clause-nl", permitted)];
    assert_eq!(lead.post(&terms, &both).await.status, 303);
    for page in ["questions", "terms"] {
        let shown = lead
            .get(&format!(
                "{}/submission/{page}?call={}",
                scene.project, scene.call
            ))
            .await;
        fine(&shown);
        assert!(
            shown.body.contains("Both languages say the same."),
            "{}",
            shown.body
        );
    }
    let report = second.get(&format!("{}/languages", scene.project)).await;
    assert!(
        report.body.contains("All that is written is written in both"),
        "{}",
        report.body
    );
    assert_eq!(scene.freeze(&lead).await.status, 303);

    // A changed source makes its translation stale at once, until somebody says that both say the same.
    answer(&scene, &lead, &french, ("Les voisins.", "Les voisins du quai.")).await;
    let check = lead.get(&scene.page()).await;
    let stale = "“The answer to question 1 of Together” changed: check that both";
    assert!(check.body.contains(stale), "{}", check.body);
    assert_eq!(scene.freeze(&lead).await.status, 422);
    let questions = format!("{}/submission/questions", scene.project);
    let same = format!("same-{french}");
    let ticked = [("call", scene.call.as_str()), (same.as_str(), "1")];
    assert_eq!(lead.post(&questions, &ticked).await.status, 303);
    assert_eq!(scene.freeze(&lead).await.status, 303);

    // It is frozen in both, read in the reader's, printed in both.
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    for (browser, at) in [(&lead, 0), (&second, 1)] {
        let slug = scene.partners[at].slug();
        let fields = [
            ("call", scene.call.as_str()),
            ("organisation", slug.as_str()),
            ("hash", hash.as_str()),
            ("agreed", "yes"),
            ("redistributes", "yes"),
        ];
        let signed = browser
            .post(&format!("{}/submission/sign", scene.project), &fields)
            .await;
        assert_eq!(signed.status, 303, "{}", signed.body);
    }
    let sent = scene.send_this(&lead, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let application = sent.header("location").to_owned();
    let document = second.get(&format!("{application}/versions/2.json")).await.json();
    assert_eq!(document["answers"][0]["answer"], "Les voisins du quai.");
    assert_eq!(document["answers"][0]["answer_second"], "De buren.");
    assert_eq!(document["terms"]["clause_second"], permitted);
    let read = second.get(&application).await;
    fine(&read);
    assert!(
        read.body.contains("<p lang=\"fr\">Les voisins du quai.</p>") && !read.body.contains("De buren."),
        "{}",
        read.body
    );
    let there = application.replacen("/en/", "/nl/", 1);
    let read = second.get(&there).await;
    fine(&read);
    assert!(
        read.body.contains("<p lang=\"nl\">De buren.</p>") && !read.body.contains("Les voisins du quai."),
        "{}",
        read.body
    );
    assert!(read.body.contains("Together (Stad (fictief))"), "{}", read.body);
    let sheet = printed(&second.get(&format!("{application}/versions/2")).await);
    for text in ["Les voisins du quai.", "De buren.", clause, permitted] {
        assert!(sheet.contains(&bare(text)), "{text} in {sheet}");
    }
    test.close().await;
}
