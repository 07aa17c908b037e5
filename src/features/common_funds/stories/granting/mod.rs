//! What a common fund grants at the desk: its members vote, whoever keeps accounts reads, and its programmes follow its account.

mod members;
mod moving;
mod naming;

use super::{open, read};
use crate::features::agreements::example::{GRANTED, Scene};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::desk;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

const FUND: &str = "/en/common-funds/fund-k7f3q2m9";
const DESK: &str = "/en/desk/applications/K7F3-Q2M9";

/// The three associations of the scene pool money; the fund of the scene holds their account and offers a programme that they pay
/// for, of which the lead requests 1,000 €. Nothing is decided on that.
async fn pooled(test: &TestApp) -> Scene {
    let scene = Scene::make(test).await;
    let (holder, programme) = (scene.other.funder, scene.other.id);
    let mut sql = vec![
        "delete from decision where id = 4".to_owned(),
        "insert into common_fund (id, address, version, created_at) values (1, 'fund-k7f3q2m9', 1, 0)".to_owned(),
        format!(
            "insert into common_fund_motion (id, fund_id, organisation_id, kind, state, title, words, language, purpose, form,
                holder_id, agreed_at, cents, payee, proposed_at, number, carried_on, tally)
             values (1, 1, {}, 'rules', 'carried', 'Fund of three', 'words', 'en', 'purpose', 'mandate', {holder}, 0, 0, '',
                0, 1, '2026-01-01', '')",
            scene.partners[0].id
        ),
        format!("insert into common_fund_programme (programme_id, fund_id) values ({programme}, 1)"),
        format!("update programme set pooled = 1 where id = {programme}"),
    ];
    sql.extend(scene.partners.iter().map(|one| {
        format!(
            "insert into common_fund_member (fund_id, organisation_id, since, until) values (1, {}, '2026-01-01', '')",
            one.id
        )
    }));
    for one in &sql {
        test.sql(one).await;
    }
    test.give("giver@example.org", Some(holder), Role::Decider).await;
    let keys: Vec<&str> = scene.partners.iter().map(|one| one.key.as_str()).collect();
    test.sql(&format!(
        "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
         select 77, 1, id, {holder}, '{}', 0, 0 from person where email = 'giver@example.org'",
        keys.join(" ")
    ))
    .await;
    scene
}

#[tokio::test]
async fn the_members_of_a_common_fund_vote_on_what_it_grants() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let address = scene.other.address.as_str();
    let key = scene.partners[0].key.as_str();
    let [giver, lead, second] = [
        test.signed_in("giver@example.org", true).await,
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    ];
    let envelope = format!(
        "select cast(id as text) from envelope where programme_id = {}",
        scene.other.id
    );
    let envelope = test.text(&envelope).await;
    let decide = async |act: &'static str, amount: &'static str, seen: &'static str| {
        let fields = [
            ("programme", address),
            ("partner", key),
            ("seen", seen),
            ("act", act),
            ("amount", amount),
            ("envelope", &*envelope),
        ];
        giver.post(&format!("{DESK}/decide"), &fields).await
    };
    // Whoever holds the account proposes, and grants nothing that was not voted.
    assert_eq!(decide("propose", "800", "0").await.status, 303);
    let refused = decide("grant", "800", "1").await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("without another vote of its members"),
        "{}",
        refused.body
    );
    let page = read(
        &giver
            .get(&format!("{DESK}/decide?programme={address}&partner={key}"))
            .await,
    );
    let ask = format!("{DESK}/vote");
    assert!(page.contains(&ask) && page.contains("have not voted"), "{page}");
    // They are asked: how much and why, no more than is requested, once.
    let asking = format!("{ask}?programme={address}&partner={key}");
    assert_eq!(lead.get(&asking).await.status, 404, "nobody asks for the fund");
    let page = read(&giver.get(&asking).await);
    assert!(
        page.contains("value=\"800.00\"") && page.contains("€1,000"),
        "{page}"
    );
    let fields = |amount: &'static str, sending: &'static str| {
        [
            ("programme", address),
            ("partner", key),
            ("amount", amount),
            ("words", "Their stove serves all three."),
            ("sending", sending),
        ]
    };
    let above = giver.post(&ask, &fields("1000.01", "a")).await;
    assert_eq!(above.status, 422);
    assert!(
        above.body.contains("Their stove serves all three."),
        "{}",
        above.body
    );
    for _ in 0..2 {
        assert_eq!(giver.post(&ask, &fields("800", "b")).await.status, 303);
    }
    assert_eq!(
        giver.post(&ask, &fields("700", "c")).await.status,
        422,
        "they vote already"
    );
    // Members read it, with who of them takes part; nobody else does, voted or not.
    let shown = [
        "Shared kitchens",
        "Their stove serves all three.",
        "€800",
        "K7F3-Q2M9",
        "takes part",
    ];
    let page = read(&second.get(FUND).await);
    assert!(shown.iter().all(|one| page.contains(one)), "{page}");
    let outside = read(&test.browser().get(FUND).await);
    assert!(
        !outside.contains("Shared kitchens") && !outside.contains("€800"),
        "{outside}"
    );
    assert!(outside.contains("vote on each grant"), "{outside}");
    let motion = open(&test).await;
    let say = format!("{FUND}/say");
    for (who, place) in [(&lead, 0), (&second, 1)] {
        let vote = [
            ("word", "vote"),
            ("motion", &*motion),
            ("for", scene.partners[place].key.as_str()),
            ("choice", "favourable"),
        ];
        assert_eq!(who.post(&say, &vote).await.status, 303);
    }
    let carried = second
        .post(&say, &[("word", "carry"), ("motion", &*motion)])
        .await;
    assert_eq!(carried.status, 303, "{}", carried.body);
    assert!(!read(&test.browser().get(FUND).await).contains("Shared kitchens"));
    let letters = test.letters("giver@example.org").await;
    assert!(letters.iter().any(|one| one.subject == "Voted: Shared kitchens"));
    // Up to that it is decided, and no cent more.
    assert_eq!(decide("grant", "800.01", "1").await.status, 422);
    let page = read(
        &giver
            .get(&format!("{DESK}/decide?programme={address}&partner={key}"))
            .await,
    );
    assert!(page.contains("voted for €800 here (vote no. 2"), "{page}");
    let granted = decide("grant", "800", "1").await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    // Once an agreement rests on it, nobody is asked to vote on it anew.
    let form = format!("{DESK}/decide?programme={address}&partner={key}");
    assert!(read(&giver.get(&form).await).contains("/vote?"));
    test.sql(&format!(
        "update decision set bound = 1 where programme_id = {}",
        scene.other.id
    ))
    .await;
    assert!(!read(&giver.get(&form).await).contains("/vote?"));
    // The programme says to everybody by whom its grants are voted.
    let programme = read(&test.browser().get(&format!("/en/programmes/{address}")).await);
    assert!(
        programme.contains("vote on each grant") && programme.contains("who asks, how much and why"),
        "{programme}"
    );
    test.close().await;
}

#[tokio::test]
async fn what_rules_leave_to_whoever_holds_the_account_needs_no_vote() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    test.sql("update common_fund_motion set leaves = 30000").await;
    test.sql(&format!(
        "update programme set leaves = 30000 where id = {}",
        scene.other.id
    ))
    .await;
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = format!(
        "select cast(id as text) from envelope where programme_id = {}",
        scene.other.id
    );
    let envelope = test.text(&envelope).await;
    for (amount, status) in [("300.01", 422), ("300", 303)] {
        let fields = [
            ("programme", scene.other.address.as_str()),
            ("partner", scene.partners[0].key.as_str()),
            ("seen", "0"),
            ("act", "grant"),
            ("amount", amount),
            ("envelope", &*envelope),
        ];
        let decided = giver.post(&format!("{DESK}/decide"), &fields).await;
        assert_eq!(decided.status, status, "{amount}: {}", decided.body);
    }
    let page = read(&test.browser().get(FUND).await);
    assert!(page.contains("more than €300 for one application"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn a_treasurer_of_a_member_reads_the_ledger_and_says_nothing() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    test.sql(
        "insert into common_fund_line (fund_id, number, noted_on, cents, corrects, noted_at, words)
         values (1, 1, '2026-11-20', 12345, 0, 0, 'A gift of nobody')",
    )
    .await;
    test.give("till@example.org", Some(scene.partners[1].id), Role::Treasurer)
        .await;
    test.give("payer@example.org", Some(scene.other.funder), Role::Payer)
        .await;
    test.give("stranger@example.org", Some(scene.city.id), Role::Payer)
        .await;
    for (who, status) in [("till", 200), ("payer", 200), ("stranger", 404)] {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let file = browser.get(&format!("{FUND}/ledger.csv")).await;
        assert_eq!(file.status, status, "{who}");
        let page = read(&browser.get(FUND).await);
        assert_eq!(page.contains("A gift of nobody"), status == 200, "{who}: {page}");
        let said = browser.post(&format!("{FUND}/say"), &[("word", "leave")]).await;
        assert_eq!(said.status, 404, "{who} speaks for nobody");
    }
    test.close().await;
}

/// What is said of the request of the lead for the fund's programme, by whoever decides.
async fn decide(scene: &Scene, browser: &Browser<'_>, envelope: &str, said: &[(&str, &str)]) -> Answer {
    let mut fields = vec![
        ("programme", scene.other.address.as_str()),
        ("partner", scene.partners[0].key.as_str()),
        ("envelope", envelope),
    ];
    fields.extend(said);
    browser.post(&format!("{DESK}/decide"), &fields).await
}
