//! How partners keep their budgets, what the whole comes to, and the document they will sign.

use super::{begin, fine, join, represented, unescaped};
use crate::features::projects;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// Fills the form as it is shown with these amounts, and sends it.
async fn save(browser: &Browser<'_>, sheet: &str, amounts: &[(&str, &str)]) -> Answer {
    let shown = browser.get(sheet).await;
    fine(&shown);
    browser.post(sheet, &filled(&shown.body, amounts)).await
}

/// The hidden fields and amounts of a form, with some typed over.
fn filled<'a>(body: &'a str, amounts: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let form = body
        .split_once("class=\"sheet\"")
        .unwrap()
        .1
        .split_once("</form>")
        .unwrap()
        .0;
    let value = |tag: &'a str, name: &str| {
        let after = tag.split_once(&format!("{name}=\"")).map(|(_, rest)| rest);
        after.and_then(|rest| rest.split('"').next())
    };
    let mut fields: Vec<(&str, &str)> = Vec::new();
    for tag in form.split("<input").skip(1) {
        let tag = tag.split_once('>').unwrap().0;
        if let Some(name) = value(tag, " name") {
            fields.push((name, value(tag, " value").unwrap_or_default()));
        }
    }
    for select in form.split("<select").skip(1) {
        let (tag, rest) = select.split_once('>').unwrap();
        let mut options = rest.split_once("</select>").unwrap().0.split("<option").skip(1);
        let first = options.clone().next().unwrap();
        let chosen = options
            .find(|option| option.contains(" selected>"))
            .unwrap_or(first);
        fields.push((value(tag, " name").unwrap(), value(chosen, " value").unwrap()));
    }
    fields.retain(|(name, _)| !amounts.iter().any(|(typed, _)| typed == name));
    fields.extend(amounts);
    fields
}

async fn document(test: &TestApp) -> projects::Document {
    let mut connection = test.app.db.read().await.unwrap();
    let id: i64 = sqlx::query_scalar("select id from project")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    projects::document(&mut connection, id).await.unwrap().unwrap()
}

#[tokio::test]
async fn each_partner_keeps_its_own_budget_and_the_whole_counts_what_they_pay_each_other_once() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let whole = format!("{page}/budget");
    let empty = lead.get(&whole).await;
    fine(&empty);
    assert!(empty.body.contains("has no budget yet"));
    let sheet = |at: usize| format!("{page}/budget/{}?year=2027", both[at].slug());
    // Three spellings of amounts, and one that is none.
    let wrong = save(&lead, &sheet(0), &[("a-641", "douze"), ("a-613", "300")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(Page::read(&wrong.body).faults(), Vec::<String>::new());
    assert!(wrong.body.contains("value=\"douze\"") && wrong.body.contains("value=\"300\""));
    let amounts = [
        ("a-641", "1.000,50"),
        ("a-864", "500"),
        ("a-870", "500"),
        ("f-0-funder", "Ville imaginaire"),
        ("f-0-account", "74-commune"),
        ("f-0-state", "obtained"),
        ("f-0-amount", "1,500.50"),
    ];
    let saved = save(&lead, &sheet(0), &amounts).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(save(&second, &sheet(1), &[("a-641", "700")]).await.status, 303);
    assert_eq!(
        second.post(&sheet(0), &[("a-641", "1")]).await.status,
        404,
        "it is theirs"
    );
    fine(&second.get(&sheet(0)).await);
    let pay = [
        ("act", "pay"),
        ("sending", "pay-once"),
        ("payee", both[1].key.as_str()),
        ("payer_account", "604"),
        ("payee_account", "70"),
        ("amount", "500"),
        ("words", "Les ateliers"),
    ];
    assert_eq!(lead.post(&sheet(0), &pay[..3]).await.status, 422);
    for _ in 0..2 {
        assert_eq!(lead.post(&sheet(0), &pay).await.status, 303);
    }
    let theirs = second.get(&sheet(1)).await;
    fine(&theirs);
    assert!(
        unescaped(&theirs.body).contains("Receives €500"),
        "{}",
        theirs.body
    );
    let shown = second.get(&whole).await;
    fine(&shown);
    let text = unescaped(&shown.body);
    // 1000.50 + 700 are spent, 1500.50 are there; the 500 between them are neither.
    assert!(text.contains("<dt>Expenses</dt><dd>€1,700.50</dd>"), "{text}");
    assert!(text.contains("<dt>Resources</dt><dd>€1,500.50</dd>"));
    assert!(text.contains("<dt>Still to be found</dt><dd>€200</dd>"));
    assert!(text.contains(&format!("{}, 2027: €200 are still to be found", both[1].name)));
    assert!(
        !text.contains(&format!("{}, 2027", both[0].name)),
        "1500.50 = 1000.50 + 500"
    );
    // The document is the same until an amount changes, and the same again once that is undone.
    let first = document(&test).await;
    assert!(first.json.contains("\"cents\":150050") && first.json.starts_with("{\"actions\":[]"));
    assert_eq!(first.sha256.len(), 64);
    assert_eq!(save(&second, &sheet(1), &[("a-641", "701")]).await.status, 303);
    assert_ne!(document(&test).await.sha256, first.sha256);
    assert_eq!(save(&second, &sheet(1), &[("a-641", "700")]).await.status, 303);
    assert_eq!(document(&test).await, first);
    let given = second.get(&format!("{page}/document")).await;
    assert_eq!(given.body, first.json);
    let talk = [("words", "Un message"), ("section", "")];
    assert_eq!(second.post(&format!("{page}/talk"), &talk).await.status, 303);
    assert_eq!(document(&test).await, first, "what is said is not signed");
    test.close().await;
}

#[tokio::test]
async fn two_who_keep_the_same_budget_see_each_other_and_a_line_that_is_sent_twice_is_one() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let sheet = format!("{page}/budget/{}?year=2027", all[0].slug());
    let old = lead.get(&sheet).await;
    let row = [
        ("f-0-funder", "Fondation imaginaire"),
        ("f-0-account", "74-private"),
        ("f-0-state", "asked"),
        ("f-0-amount", "100"),
        ("a-601", "40"),
    ];
    let sent = filled(&old.body, &row);
    for _ in 0..2 {
        assert_eq!(lead.post(&sheet, &sent).await.status, 303);
    }
    let lines: i64 = sqlx::query_scalar("select count(*) from budget_line")
        .fetch_one(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap();
    assert_eq!(lines, 2);
    // Another window still shows the empty form.
    let late = lead
        .post(&sheet, &filled(&old.body, &[("a-601", "55"), ("a-604", "7")]))
        .await;
    assert_eq!(late.status, 422);
    let text = unescaped(&late.body);
    assert!(text.contains("Somebody wrote €40 meanwhile") && text.contains("value=\"55\""));
    let again = filled(&late.body, &[]);
    assert_eq!(lead.post(&sheet, &again).await.status, 303);
    let now = lead.get(&sheet).await;
    assert!(now.body.contains("value=\"55\"") && now.body.contains("value=\"7\""));
    // An emptied amount takes the line away.
    assert_eq!(save(&lead, &sheet, &[("f-0-amount", "")]).await.status, 303);
    assert!(!lead.get(&sheet).await.body.contains("Fondation imaginaire"));
    fine(&lead.get(&format!("{page}/history")).await);
    test.close().await;
}

#[tokio::test]
async fn files_are_for_those_who_build_the_project_and_part_of_what_they_sign() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    let files = format!("{page}/files");
    fine(&lead.get(&files).await);
    let before = document(&test).await;
    let file = ("plan.pdf", "application/pdf", &b"%PDF-1.7 fictitious"[..]);
    for _ in 0..2 {
        let added = lead.upload(&files, &[("sending", "once")], file).await;
        assert_eq!(added.status, 303, "{}", added.body);
    }
    let shown = lead.get(&files).await;
    fine(&shown);
    assert_eq!(shown.body.matches("<b>plan.pdf</b>").count(), 1);
    let id: i64 = sqlx::query_scalar("select id from project_file")
        .fetch_one(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap();
    let given = lead.get(&format!("{files}/{id}")).await;
    assert!(given.header("content-disposition").starts_with("attachment"));
    assert_eq!(second.get(&format!("{files}/{id}")).await.status, 404);
    assert_ne!(document(&test).await.sha256, before.sha256);
    let nothing = lead
        .upload(&files, &[("remove", &id.to_string())], ("", "", b""))
        .await;
    assert_eq!(nothing.status, 303);
    assert_eq!(lead.get(&format!("{files}/{id}")).await.status, 404);
    assert_eq!(document(&test).await, before);
    test.close().await;
}
