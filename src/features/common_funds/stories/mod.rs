//! Stories of a common fund: it is begun, others come in, rules are voted, money is promised, noted, drawn and paid.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod granting;

use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Content};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

const FUNDS: &str = "/en/common-funds";

/// Four associations, the last of which nobody lets in, each with somebody who speaks for it; a company.
async fn organisations(test: &TestApp) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key limit 5",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    test.sql(&format!(
        "update organisation set kind = 'company' where id = {}",
        ids[4]
    ))
    .await;
    let mut organisations = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    organisations.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    for (word, place) in [("one", 0), ("two", 1), ("three", 2), ("four", 3), ("firm", 4)] {
        let email = format!("{word}@example.org");
        let id = Some(organisations[place].id);
        test.give(&email, id, Role::Representative).await;
    }
    organisations
}

async fn person<'a>(test: &'a TestApp, word: &str) -> Browser<'a> {
    test.signed_in(&format!("{word}@example.org"), true).await
}

fn read(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The number of what stands proposed: the rules only where nothing else does.
async fn open(test: &TestApp) -> String {
    let sql = "select cast(id as text) from common_fund_motion where state = 'proposed'
         order by case kind when 'rules' then 1 else 0 end limit 1";
    test.text(sql).await
}

async fn balance(test: &TestApp) -> String {
    test.text("select cast(coalesce(sum(cents), 0) as text) from common_fund_line")
        .await
}

#[tokio::test]
async fn three_associations_pool_their_money_and_each_has_one_vote() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let key = |place: usize| organisations[place].key.as_str();
    let (one, two, three) = tokio::join!(person(&test, "one"), person(&test, "two"), person(&test, "three"));
    let (four, firm) = tokio::join!(person(&test, "four"), person(&test, "firm"));
    let nobody = test.browser();

    // A company begins none; an association does, once, and what it typed is kept.
    assert_eq!(firm.get(&format!("{FUNDS}/new")).await.status, 404);
    let slug = organisations[1].slug();
    let mut typed = vec![
        ("title", "Fund for finding out"),
        ("purpose", "Studies that none would pay alone."),
        ("words", "Each brings what it can."),
        ("holder", slug.as_str()),
        ("sending", "once"),
    ];
    let refused = one.post(&format!("{FUNDS}/new"), &typed).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Each brings what it can."));
    typed.push(("form", "mandate"));
    let begun = one.post(&format!("{FUNDS}/new"), &typed).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let path = begun.header("location").to_owned();
    let again = one.post(&format!("{FUNDS}/new"), &typed).await;
    assert_eq!(again.header("location"), path, "sent twice, begun once");
    let (say, account) = (format!("{path}/say"), format!("{path}/account"));
    let post = async |who: &Browser<'_>, to: &str, fields: &[(&str, &str)]| {
        who.post(to, fields).await.status.as_u16()
    };
    let rules = open(&test).await;
    let vote = async |who: &Browser<'_>, place: usize, motion: &str, choice: &str| {
        let fields = [
            ("word", "vote"),
            ("motion", motion),
            ("for", key(place)),
            ("choice", choice),
        ];
        post(who, &say, &fields).await
    };
    let carry = async |who: &Browser<'_>, motion: &str| {
        post(who, &say, &[("word", "carry"), ("motion", motion)]).await
    };

    // One is no common fund; others ask to join, and are let in by votes.
    assert_eq!(vote(&one, 0, &rules, "favourable").await, 303);
    assert_eq!(carry(&one, &rules).await, 422);
    let join = path.replace("common-funds/", "common-funds/join/");
    assert_eq!(vote(&two, 1, &rules, "favourable").await, 404, "no member yet");
    assert_eq!(post(&firm, &join, &[("for", key(4))]).await, 404);
    for (who, place) in [(&two, 1), (&three, 2)] {
        assert_eq!(post(who, &join, &[("for", key(place))]).await, 303);
        assert_eq!(post(who, &join, &[("for", key(place))]).await, 303, "asked once");
        let asks = open(&test).await;
        assert_eq!(vote(&one, 0, &asks, "favourable").await, 303);
        if place == 2 {
            assert_eq!(carry(&one, &asks).await, 422, "one of two is not more than half");
            assert_eq!(vote(&two, 1, &asks, "favourable").await, 303);
        }
        assert_eq!(carry(&one, &asks).await, 303);
    }
    // Rules: two thirds, and whoever is to hold the account says so itself.
    assert_eq!(carry(&one, &rules).await, 422);
    assert_eq!(vote(&three, 2, &rules, "favourable").await, 303);
    assert_eq!(carry(&one, &rules).await, 422, "nobody holds an account unasked");
    let agree = [("word", "agree"), ("motion", rules.as_str())];
    assert_eq!(post(&four, &account, &agree).await, 404);
    assert_eq!(post(&two, &account, &agree).await, 303);
    assert_eq!(carry(&three, &rules).await, 303);
    assert_eq!(carry(&three, &rules).await, 303, "noted twice, carried once");
    let page = read(&nobody.get(&path).await);
    assert!(
        page.contains("Each brings what it can.") && page.contains("Contract of mandate"),
        "{page}"
    );
    assert!(page.contains("does not pass through Tisserand"), "{page}");

    // Promises, and what came: whoever holds the account notes it, no more than was promised.
    let promise = |amount: &'static str| {
        [
            ("word", "promise"),
            ("promise_amount", amount),
            ("promise_due", "2099-01-01"),
        ]
    };
    assert_eq!(post(&one, &say, &promise("nothing")).await, 422);
    assert_eq!(post(&one, &say, &promise("1000.10")).await, 303);
    assert_eq!(post(&four, &say, &promise("1")).await, 404);
    let promised = test
        .text("select cast(id as text) from common_fund_promise")
        .await;
    let received = |amount: &'static str, token: &'static str| {
        [
            ("word", "received"),
            ("received_promise", promised.as_str()),
            ("received_amount", amount),
            ("received_on", "2026-11-20"),
            ("sending", token),
        ]
    };
    assert_eq!(
        post(&one, &account, &received("400", "a")).await,
        404,
        "it is not its account"
    );
    assert_eq!(post(&two, &account, &received("1000.11", "b")).await, 422);
    assert_eq!(post(&two, &account, &received("600.05", "c")).await, 303);
    assert_eq!(post(&two, &account, &received("600.05", "c")).await, 303);
    assert_eq!(balance(&test).await, "60005", "sent twice, noted once");

    // Money is drawn by a vote, no more than is free; what is voted is not voted again.
    let draw = |amount: &'static str| {
        [
            ("word", "draw"),
            ("draw_title", "A study"),
            ("draw_amount", amount),
            ("draw_payee", "A workshop"),
            ("draw_words", "Three of us need it."),
        ]
    };
    assert_eq!(post(&three, &say, &draw("600.06")).await, 422);
    assert_eq!(post(&three, &say, &draw("500")).await, 303);
    let first = open(&test).await;
    assert_eq!(post(&three, &say, &draw("500")).await, 303);
    let second = test
        .text(&format!(
            "select cast(id as text) from common_fund_motion where state = 'proposed' and id <> {first}"
        ))
        .await;
    for motion in [&first, &second] {
        assert_eq!(vote(&one, 0, motion, "unfavourable").await, 303);
        assert_eq!(vote(&two, 1, motion, "favourable").await, 303);
        assert_eq!(carry(&two, motion).await, 422);
        assert_eq!(vote(&three, 2, motion, "favourable").await, 303);
    }
    // Two note two votes at once: there is money for one of them.
    let (left, right) = tokio::join!(carry(&two, &first), carry(&three, &second));
    let mut met = [left, right];
    met.sort_unstable();
    assert_eq!(met, [303, 422]);
    let voted =
        "select cast(id as text) from common_fund_motion where state = 'carried' and kind = 'drawdown'";
    let voted = test.text(voted).await;
    let paid = [
        ("word", "paid"),
        ("paid_motion", voted.as_str()),
        ("paid_amount", "499.99"),
        ("paid_on", "2026-11-21"),
    ];
    assert_eq!(post(&one, &account, &paid).await, 404);
    assert_eq!(post(&two, &account, &paid).await, 303);
    assert_eq!(balance(&test).await, "10006");
    let back = |line: &'static str| [("word", "back"), ("back_line", line)];
    assert_eq!(post(&two, &account, &back("1")).await, 422, "it is voted already");
    assert_eq!(post(&two, &account, &back("2")).await, 303);
    assert_eq!(post(&two, &account, &back("2")).await, 422, "taken back once");
    assert_eq!(balance(&test).await, "60005");

    // Members read the ledger, also as a file; nobody else does. Everybody reads the sums and the votes.
    let file = one.get(&format!("{path}/ledger.csv")).await;
    assert_eq!(file.status, 200);
    assert!(
        file.body.contains("3,2026") && file.body.contains(",499.99,600.05,2\r\n"),
        "{}",
        file.body
    );
    assert_eq!(four.get(&format!("{path}/ledger.csv")).await.status, 404);
    let page = read(&one.get(&path).await);
    assert!(
        page.contains("Contribution of") && page.contains("still awaited: €400.05"),
        "{page}"
    );
    let page = read(&nobody.get(&path).await);
    assert!(
        page.contains("€600.05") && page.contains("For 2, against 1"),
        "{page}"
    );
    assert!(
        !page.contains("Contribution of") && !page.contains("still awaited"),
        "{page}"
    );

    // What cannot be carried any more is noted as not wanted; what still can is not.
    let refuse = async |who: &Browser<'_>, motion: &str| {
        post(who, &say, &[("word", "refuse"), ("motion", motion)]).await
    };
    let waits = open(&test).await;
    assert_eq!(refuse(&one, &waits).await, 422);
    assert_eq!(vote(&one, 0, &waits, "unfavourable").await, 303);
    assert_eq!(vote(&two, 1, &waits, "unfavourable").await, 303);
    assert_eq!(refuse(&four, &waits).await, 404);
    assert_eq!(refuse(&three, &waits).await, 303);
    assert!(read(&nobody.get(&path).await).contains("Not wanted"));
    // What the bank gives and takes is written too, with what it is, and never more than there is.
    let other = |way: &'static str, words: &'static str, amount: &'static str| {
        [
            ("word", "other"),
            ("other_way", way),
            ("other_words", words),
            ("other_amount", amount),
            ("other_on", "2026-11-22"),
        ]
    };
    assert_eq!(post(&two, &account, &other("in", "", "10")).await, 422);
    assert_eq!(
        post(&one, &account, &other("in", "Interest of 2026", "10")).await,
        404
    );
    assert_eq!(
        post(&two, &account, &other("in", "Interest of 2026", "10")).await,
        303
    );
    assert_eq!(post(&two, &account, &other("out", "Charges", "9000")).await, 422);
    assert_eq!(post(&two, &account, &other("out", "Charges", "2.50")).await, 303);
    assert_eq!(balance(&test).await, "60755");
    assert!(read(&three.get(&path).await).contains("Interest of 2026"));

    // At the desk its money is what the members voted, and nothing else.
    let programme = programmes::example::published(&test, &organisations[1], Content::default(), 1).await;
    let offer = [("word", "programmes"), ("programmes", programme.address.as_str())];
    let pooled = "select case when pooled = (select id from common_fund) then '1' else cast(pooled as text) end from programme";
    assert_eq!(post(&two, &account, &offer).await, 303);
    assert_eq!(test.text(pooled).await, "0", "it has other money");
    test.sql("delete from envelope").await;
    assert_eq!(post(&two, &account, &offer).await, 303);
    assert_eq!(test.text(pooled).await, "1");
    // The fund is named, and not taken for whoever hosts it.
    let title = "select title from common_fund_motion where kind = 'rules' and state = 'carried' order by number desc limit 1";
    let said = format!(
        "{}, a common fund of associations hosted by ",
        test.text(title).await
    );
    for page in [
        format!("/en/programmes/{}", programme.address),
        "/en/programmes".to_owned(),
    ] {
        // The programme of this scene has no title of its own.
        let page = two.get(&page).await;
        let shown = page
            .body
            .replace(['\u{a0}', '\u{202f}'], " ")
            .replace("&#39;", "'");
        assert!(page.status == 200 && shown.contains(&said), "{said}: {shown}");
    }
    let desk = [
        ("word", "draw"),
        ("draw_title", "For the desk"),
        ("draw_amount", "50"),
        ("draw_programme", programme.address.as_str()),
        ("draw_words", "Three of us ask there."),
    ];
    assert_eq!(post(&three, &say, &desk).await, 303);
    let voted = open(&test).await;
    for (who, place) in [(&two, 1), (&three, 2)] {
        assert_eq!(vote(who, place, &voted, "favourable").await, 303);
    }
    assert_eq!(carry(&three, &voted).await, 303);
    let envelope = "select purpose || ' ' || cast(cents as text) from envelope";
    assert_eq!(test.text(envelope).await, "For the desk 5000");
    let envelopes = format!("/en/programmes/{}/envelopes", programme.address);
    test.give("two@example.org", Some(organisations[1].id), Role::Officer)
        .await;
    let officer = person(&test, "two").await;
    let typed = [("year", "2026"), ("purpose", "More"), ("amount", "1000")];
    let refused = officer.post(&envelopes, &typed).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("A common fund of associations pays"));
    assert_eq!(test.text(envelope).await, "For the desk 5000");

    // Whoever leaves has no vote, and may still take back what it proposed; what it brought stays.
    assert_eq!(post(&one, &say, &draw("1")).await, 303);
    let own = open(&test).await;
    assert_eq!(post(&one, &say, &[("word", "leave")]).await, 303);
    let withdraw = [("word", "withdraw"), ("motion", own.as_str())];
    assert_eq!(post(&four, &say, &withdraw).await, 404);
    assert_eq!(post(&one, &say, &withdraw).await, 303);
    assert_eq!(vote(&one, 0, &second, "unfavourable").await, 404);
    assert_eq!(balance(&test).await, "60755");
    let letters = test.letters("one@example.org").await;
    assert!(
        letters
            .iter()
            .any(|one| one.subject == "Contribution received: €600.05")
    );
    test.close().await;
}
