//! How partners keep their budgets, what the whole comes to, and the document they will sign.

use super::{begin, fine, join, represented, unescaped};
use crate::features::projects;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// Fills the form as it is shown with these amounts, and sends it.
pub(super) async fn save(browser: &Browser<'_>, sheet: &str, amounts: &[(&str, &str)]) -> Answer {
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

/// Every line that is held: account, who gives, cents.
async fn lines(test: &TestApp) -> Vec<(String, String, i64)> {
    sqlx::query_as("select account, funder, cents from budget_line order by account, funder, cents")
        .fetch_all(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap()
}

async fn document(test: &TestApp) -> projects::Document {
    let mut connection = test.app.db.read().await.unwrap();
    let address: String = sqlx::query_scalar("select address from project")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    let found = projects::built(&mut connection, &address).await.unwrap().unwrap();
    projects::document(&test.app, &mut connection, &found)
        .await
        .unwrap()
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
    let refused = lead.post(&sheet(0), &pay[..3]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("value=\"1000.50\"") && refused.body.contains("value=\"Ville imaginaire\"")
    );
    // Whoever saves the sheet on that page takes nothing away.
    let before = lines(&test).await;
    assert_eq!(
        lead.post(&sheet(0), &filled(&refused.body, &[])).await.status,
        303
    );
    assert_eq!(lines(&test).await, before);
    let granted = [&pay[..4], &[("payee_account", "74-private")], &pay[5..]].concat();
    let granted = lead.post(&sheet(0), &granted).await;
    assert_eq!(granted.status, 422, "a grant is not passed on");
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
    assert!(text.contains("<dt>Expenditure</dt><dd>€1,700.50</dd>"), "{text}");
    assert!(text.contains("<dt>Income</dt><dd>€1,500.50</dd>"));
    assert!(text.contains("<dt>Still to be found</dt><dd>€200</dd>"));
    assert!(text.contains(&format!("{}, 2027: €200 are still to be found", both[1].name)));
    assert!(
        !text.contains(&format!("{}, 2027", both[0].name)),
        "1500.50 = 1000.50 + 500"
    );
    // The document is the same until an amount changes, and the same again once that is undone.
    let first = document(&test).await;
    let (json, sha256) = first.written();
    assert!(json.contains("\"cents\":150050") && json.starts_with("{\"actions\":[]"));
    assert_eq!(sha256.len(), 64);
    assert_eq!(save(&second, &sheet(1), &[("a-641", "701")]).await.status, 303);
    assert_ne!(document(&test).await, first);
    assert_eq!(save(&second, &sheet(1), &[("a-641", "700")]).await.status, 303);
    assert_eq!(document(&test).await, first);
    let given = second.get(&format!("{page}/document")).await;
    assert_eq!(given.body, json);
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
    // The history says of each amount what it was and what it became.
    let history = lead.get(&format!("{page}/history")).await;
    fine(&history);
    let text = unescaped(&history.body);
    for words in [
        "74 · Private help (foundation), Fondation imaginaire, asked for: €100",
        "601 · Materials and supplies: €55 instead of €40",
        "Fondation imaginaire, asked for: line taken away, it said €100",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_somebody_wrote_meanwhile_is_not_taken_back_by_a_form_that_comes_back() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let sheet = format!("{page}/budget/{}?year=2027", all[0].slug());
    let row = [
        ("f-0-funder", "Fondation imaginaire"),
        ("f-0-account", "74-private"),
        ("f-0-state", "asked"),
        ("f-0-amount", "100"),
        ("f-1-funder", "Ville imaginaire"),
        ("f-1-account", "74-commune"),
        ("f-1-state", "asked"),
        ("f-1-amount", "50"),
        ("a-613", "300"),
    ];
    assert_eq!(save(&lead, &sheet, &row).await.status, 303);
    // Hers shows 300; in another window he writes 400, one row more, one less.
    let hers = lead.get(&sheet).await;
    let his = [("a-613", "400"), ("f-1-amount", "150"), ("f-0-amount", "")];
    assert_eq!(save(&lead, &sheet, &his).await.status, 303);
    let refused = lead
        .post(&sheet, &filled(&hers.body, &[("a-641", "douze")]))
        .await;
    assert_eq!(refused.status, 422);
    let shown = unescaped(&refused.body);
    assert!(
        shown.contains("value=\"400\"") && !shown.contains("value=\"300\""),
        "{shown}"
    );
    let again = lead
        .post(&sheet, &filled(&refused.body, &[("a-641", "12")]))
        .await;
    assert_eq!(again.status, 303);
    let held = [
        ("613", "", 40_000),
        ("641", "", 1_200),
        ("74-private", "Fondation imaginaire", 15_000),
    ];
    let held = held.map(|(account, funder, cents)| (account.to_owned(), funder.to_owned(), cents));
    assert_eq!(lines(&test).await, held);
    // Who gives without how much is asked again, not forgotten.
    let who = save(&lead, &sheet, &[("f-1-funder", "Mécène imaginaire")]).await;
    assert_eq!(who.status, 422);
    assert!(unescaped(&who.body).contains("Write the amount of this grant"));
    assert!(unescaped(&who.body).contains("value=\"Mécène imaginaire\""));
    test.close().await;
}

#[tokio::test]
async fn amounts_are_written_into_the_year_that_is_shown_or_into_none() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let sheet = |query: &str| format!("{page}/budget/{}{query}", all[0].slug());
    assert_eq!(
        save(&lead, &sheet("?year=2025"), &[("a-613", "300")])
            .await
            .status,
        303
    );
    // Without a year in the address, who reads and who saves mean the same one.
    assert_eq!(save(&lead, &sheet(""), &[("a-613", "500")]).await.status, 303);
    let years = async || -> Vec<(i64, i64)> {
        sqlx::query_as("select year, cents from budget_line order by year")
            .fetch_all(&mut *test.app.db.read().await.unwrap())
            .await
            .unwrap()
    };
    assert_eq!(years().await, [(2025, 50_000)]);
    let open = lead.get(&sheet("?year=2025")).await;
    test.pass(600 * 24 * 60 * 60);
    let lead = test.signed_in("lead@example.org", false).await;
    let closed = lead.get(&sheet("?year=2025")).await;
    fine(&closed);
    assert!(closed.body.contains("This year is closed") && !closed.body.contains("<button>Save"));
    let late = filled(&open.body, &[("a-641", "7")]);
    let refused = lead.post(&sheet("?year=2025"), &late).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("value=\"7\""),
        "what was typed is still there"
    );
    assert_eq!(lead.post(&sheet("?year=1999"), &late).await.status, 404);
    assert_eq!(years().await, [(2025, 50_000)]);
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
    let form = lead.get(&files).await;
    fine(&form);
    // What is taken is said before one chooses.
    assert!(
        form.body.contains("PDF, photograph (JPEG, PNG, WebP)")
            && form.body.contains("20\u{a0}MB at most")
            && form.body.contains("40 files and 100\u{a0}MB at most")
            && form.body.contains("accept=\".pdf,"),
        "{}",
        form.body
    );
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
    assert_ne!(document(&test).await, before);
    let nothing = lead
        .upload(&files, &[("remove", &id.to_string())], ("", "", b""))
        .await;
    assert_eq!(nothing.status, 303);
    assert_eq!(lead.get(&format!("{files}/{id}")).await.status, 404);
    assert_eq!(document(&test).await, before);
    test.close().await;
}
