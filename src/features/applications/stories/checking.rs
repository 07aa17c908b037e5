//! What is found missing before anything is frozen.

use super::{Scene, bilingual, fine, say};
use crate::testing::TestApp;

#[tokio::test]
async fn a_bilingual_call_waits_until_both_languages_say_the_same() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, bilingual).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("“The problem” is missing in Dutch."),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("/sections/context\""),
        "the way leads to the text itself: {}",
        page.body
    );
    let refused = scene.freeze(&lead).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Nothing was frozen"));
    for field in ["summary", "problem", "public", "participation", "territory"] {
        let french = format!("Ce que dit {field}.");
        say(&test, field, "nl", &format!("Wat {field} zegt."), &french).await;
    }
    say(&test, "title", "nl", "Gedeelde keukens", "Cuisines partagées").await;
    say(
        &test,
        "action-a1-title",
        "nl",
        "Een maaltijd per week",
        "Un repas par semaine",
    )
    .await;
    say(&test, "problem", "fr", "Trop de gens mangent seuls.", "").await;
    let page = lead.get(&scene.page()).await;
    assert!(
        page.body.contains("“The problem” changed: check that both"),
        "{}",
        page.body
    );
    assert!(page.body.contains("1 point to settle."), "{}", page.body);
    assert_eq!(scene.freeze(&lead).await.status, 422);
    say(
        &test,
        "problem",
        "nl",
        "Te veel mensen eten alleen.",
        "Trop de gens mangent seuls.",
    )
    .await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn what_partners_pay_each_other_for_is_asked_in_both_languages_of_a_bilingual_call() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, bilingual).await;
    let lead = test.signed_in("lead@example.org", true).await;
    test.sql(
        "insert into budget_flow (id, project_id, payer_id, payer_account, payee_id, payee_account, year, cents)
         select 1, one.project_id, one.id, '604', other.id, '70', 2027, 777
         from partner one join partner other on other.id <> one.id where one.role = 'lead'",
    )
    .await;
    say(&test, "flow-1-words", "fr", "Les ateliers", "").await;
    let lacks = "“What a payment between partners is for” is missing in Dutch.";
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains(lacks) && page.body.contains("/budget\""),
        "{}",
        page.body
    );
    say(&test, "flow-1-words", "nl", "De workshops", "Les ateliers").await;
    let page = lead.get(&scene.page()).await;
    assert!(!page.body.contains(lacks), "{}", page.body);
    test.close().await;
}

#[tokio::test]
async fn where_no_money_is_asked_a_budget_that_nobody_wrote_is_not_called_balanced() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    for lang in ["fr", "nl", "en"] {
        fine(
            &lead
                .get(&scene.page().replace("/en/", &format!("/{lang}/")))
                .await,
        );
    }
    let page = lead.get(&scene.page()).await;
    assert!(
        page.body.contains("No budget is written")
            && page.body.contains("Write a budget</a>")
            && !page.body.contains("The budgets are balanced"),
        "{}",
        page.body
    );
    // One of two has one: the other is named.
    for (id, account) in [(1, "60x"), (2, "own")] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id}, project_id, id, 2027, '{account}', '', '', 500 from partner where role = 'lead'"
        ))
        .await;
    }
    let page = lead.get(&scene.page()).await;
    fine(&page);
    let (_, said) = page.body.split_once("Without a budget: ").unwrap();
    let (named, _) = said.split_once('.').unwrap();
    assert!(
        !named.is_empty() && !page.body.contains("No budget is written"),
        "{}",
        page.body
    );
    // It keeps nobody from freezing.
    assert_eq!(scene.freeze(&lead).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn money_asks_for_budgets_that_balance_and_for_the_commitment() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| {
        content.means.cents = Some(5_000_000);
        content.means.by = content.about.title.clone();
    })
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("has no budget yet.") && page.body.contains("papers; they may follow."),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("/budget/"),
        "the way leads to the partner's budget: {}",
        page.body
    );
    let line = |id: i64, account: &str, cents: i64| {
        format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id} + row_number() over (order by id) * 10, project_id, id, 2027, '{account}', '', '', {cents}
             from partner where state = 'accepted'"
        )
    };
    test.sql(&line(1, "indirect-fixed", 120_000)).await;
    test.sql(&line(2, "own", 119_950)).await;
    let page = lead.get(&scene.page()).await;
    assert!(
        page.body.contains("expenses exceed resources by €0.50."),
        "{}",
        page.body
    );
    assert_eq!(scene.freeze(&lead).await.status, 422);
    test.sql("update budget_line set cents = 120000").await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(!page.body.contains("exceed"), "{}", page.body);
    // French law asks associations for the commitment: one of the two is Belgian.
    let lacking = page.body.matches("has not signed the contrat").count();
    assert_eq!(lacking, 1, "{}", page.body);
    assert_eq!(scene.freeze(&lead).await.status, 422);
    test.sql(
        "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
        select id, organisation_id, 'commitment', '', '', 'funders', 0, 1 from partner",
    )
    .await;
    test.sql(
        "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on,
            person_id, added_at)
         select id, id, organisation_id, 1, '', 'text', 'Ana', '2026-11-01', (select min(id) from person), 0 from partner",
    )
    .await;
    let page = lead.get(&scene.page()).await;
    assert!(!page.body.contains("has not signed the contrat"), "{}", page.body);
    // What volunteers give is on one side alone: it balances apart from the money, and has to.
    test.sql(&line(3, "864", 5_000)).await;
    let page = lead.get(&scene.page()).await;
    assert!(
        page.body
            .contains("exceeds what is given otherwise than in money by €50."),
        "{}",
        page.body
    );
    assert_eq!(scene.freeze(&lead).await.status, 422);
    test.sql(&line(4, "870", 5_000)).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    test.close().await;
}
