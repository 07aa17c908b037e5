//! What a common fund grants at the desk: its members vote, whoever keeps accounts reads, and its programmes follow its account.

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

/// The members vote other rules: another organisation holds the account, and grants so much without a vote.
async fn moves(test: &TestApp, scene: &Scene, holder: &Organisation, agrees: Option<&Browser<'_>>) {
    let (lead, second) = (
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    );
    let slug = holder.slug();
    let rules = [
        ("title", "Fund of three"),
        ("purpose", "purpose"),
        ("words", "Another holds the account."),
        ("form", "mandate"),
        ("holder", &*slug),
        ("leaves", "300"),
    ];
    let proposed = second.post(&format!("{FUND}/rules"), &rules).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let motion = open(test).await;
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
    if let Some(holds) = agrees {
        let agree = [("word", "agree"), ("motion", &*motion)];
        let agreed = holds.post(&format!("{FUND}/account"), &agree).await;
        assert_eq!(agreed.status, 303, "{}", agreed.body);
    }
    let carried = lead.post(&say, &[("word", "carry"), ("motion", &*motion)]).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
}

#[tokio::test]
async fn what_was_decided_stays_with_who_decided_it_when_a_programme_goes_to_another() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let (giving, id) = (scene.other.funder, scene.other.id);
    test.sql(&format!("update programme set leaves = 30000 where id = {id}"))
        .await;
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = test
        .text(&format!(
            "select cast(id as text) from envelope where programme_id = {id}"
        ))
        .await;
    let grant = [
        ("act", "grant"),
        ("amount", "300"),
        ("seen", "0"),
        ("notify", "yes"),
    ];
    let granted = decide(&scene, &giver, &envelope, &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    let officer = test.signed_in("officer@example.org", true).await;
    moves(&test, &scene, &scene.city, Some(&officer)).await;
    let offers = format!("select cast(organisation_id as text) from programme where id = {id}");
    assert_eq!(test.text(&offers).await, scene.city.id.to_string());
    // Figures, files and sums read who decided.
    let mut connection = test.app.db.read().await.unwrap();
    let answers = desk::notified(&mut connection, (0, 1)).await.unwrap();
    let answer = answers.iter().find(|one| one.programme == id).unwrap();
    assert_eq!(answer.funder, giving);
    let lead = scene.partners[0].id;
    let given = desk::years(&mut connection, (giving, lead)).await.unwrap();
    assert_eq!(given.values().map(|year| year.here).sum::<i64>(), 30_000);
    let taken = desk::years(&mut connection, (scene.city.id, lead)).await.unwrap();
    assert_eq!(taken.values().map(|year| year.here).sum::<i64>(), GRANTED[0]);
    drop(connection);
    let committed = format!("select cast(committed as text) from envelope where programme_id = {id}");
    assert_eq!(
        test.text(&committed).await,
        "30000",
        "the money is not free again"
    );
    // The new one reads by whom it was granted, and changes nothing of it; nor is it asked to.
    let mut connection = test.app.db.read().await.unwrap();
    let name = directory::any_by_ids(&mut connection, &[giving]).await.unwrap()[0]
        .name
        .clone();
    drop(connection);
    let page = read(&officer.get(DESK).await);
    let said = format!("granted: €300, by {}", name.replace('&', "&#38;"));
    assert!(page.contains(&said), "{said}: {page}");
    let decider = test.signed_in("decider@example.org", true).await;
    let lower = [
        ("act", "amend"),
        ("amount", "200"),
        ("seen", "1"),
        ("words", "Less."),
    ];
    assert_eq!(decide(&scene, &decider, &envelope, &lower).await.status, 404);
    // Who decided finds it in its list, and may still lower it, draw an agreement of it and read its report.
    let list = read(&giver.get("/en/desk").await);
    assert!(
        list.contains("K7F3-Q2M9") && list.contains("€1,000 requested from you"),
        "{list}"
    );
    let lowered = decide(&scene, &giver, &envelope, &lower).await;
    assert_eq!(lowered.status, 303, "{}", lowered.body);
    assert_eq!(test.text(&committed).await, "20000");
    test.give("giving@example.org", Some(giving), Role::Officer).await;
    let giving = test.signed_in("giving@example.org", true).await;
    let declared = giving.post(&format!("{DESK}/declare"), &[("near", "no")]).await;
    assert_eq!(declared.status, 303, "{}", declared.body);
    let draws = read(&giving.get(&format!("{DESK}/agreement")).await);
    assert!(draws.contains("€200"), "{draws}");
    let others = read(&officer.get(&format!("{DESK}/agreement")).await);
    assert!(!others.contains("€200"), "{others}");
    // Once it is taken back, who offers the programme decides anew.
    let back = [("act", "reopen"), ("seen", "2"), ("words", "Given up.")];
    let taken = decide(&scene, &giver, &envelope, &back).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(
        taken.header("location"),
        "/en/desk",
        "it is another's from now on"
    );
    let again = [
        ("act", "refuse"),
        ("seen", "3"),
        ("words", "There is another way."),
    ];
    assert_eq!(decide(&scene, &giver, &envelope, &again).await.status, 404);
    let refused = decide(&scene, &decider, &envelope, &again).await;
    assert_eq!(refused.status, 303, "{}", refused.body);
    let form = format!(
        "{DESK}/decide?programme={}&partner={}",
        scene.other.address, scene.partners[0].key
    );
    let form = read(&decider.get(&form).await);
    assert!(
        !form.contains("Less."),
        "what another thought of it is its own: {form}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_member_that_takes_part_does_not_vote_on_the_grant() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    // Two associations that take no part are members too; the third partner is none.
    let outside: Vec<String> = test
        .text(
            "select string_agg(key, ' ' order by key) from (select key from organisation
             where state = 'active' and kind = 'association' order by key desc limit 2) some_organisations",
        )
        .await
        .split(' ')
        .map(str::to_owned)
        .collect();
    test.sql(&format!(
        "update common_fund_member set until = '2026-11-01' where organisation_id = {}",
        scene.partners[2].id
    ))
    .await;
    for (key, word) in outside.iter().zip(["fourth", "fifth"]) {
        test.sql(&format!(
            "insert into common_fund_member (fund_id, organisation_id, since, until)
             select 1, id, '2026-01-01', '' from organisation where key = '{key}'"
        ))
        .await;
        let id = test
            .text(&format!(
                "select cast(id as text) from organisation where key = '{key}'"
            ))
            .await;
        let email = format!("{word}@example.org");
        test.give(&email, id.parse().ok(), Role::Representative).await;
    }
    let giver = test.signed_in("giver@example.org", true).await;
    let ask = [
        ("programme", scene.other.address.as_str()),
        ("partner", scene.partners[0].key.as_str()),
        ("amount", "800"),
        ("words", "Their stove serves all three."),
        ("sending", "a"),
    ];
    let asked = giver.post(&format!("{DESK}/vote"), &ask).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let invited = async |who: &str| {
        let letters = test.letters(&format!("{who}@example.org")).await;
        letters
            .iter()
            .any(|one| one.subject == "To vote on: Shared kitchens")
    };
    assert!(
        !invited("lead").await && invited("fourth").await,
        "only who votes is asked to"
    );
    let motion = open(&test).await;
    let say = format!("{FUND}/say");
    let vote = async |who: &str, key: &str| {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let fields = [
            ("word", "vote"),
            ("motion", &*motion),
            ("for", key),
            ("choice", "favourable"),
        ];
        browser.post(&say, &fields).await
    };
    let own = vote("lead", &scene.partners[0].key).await;
    assert_eq!(own.status, 422);
    assert!(own.body.contains("takes part in this project"), "{}", own.body);
    assert_eq!(vote("fourth", &outside[0]).await.status, 303);
    let lead = test.signed_in("lead@example.org", true).await;
    let page = read(&lead.get(FUND).await);
    for said in [
        "and does not vote",
        "For 1, against 0, abstaining 0; members: 2",
        "2 members that take part",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let carry = [("word", "carry"), ("motion", &*motion)];
    assert_eq!(
        lead.post(&say, &carry).await.status,
        422,
        "one of two is not more than half"
    );
    assert_eq!(vote("fifth", &outside[1]).await.status, 303);
    let carried = lead.post(&say, &carry).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
    test.close().await;
}

#[tokio::test]
async fn of_two_funds_with_one_holder_each_keeps_its_programmes_and_its_votes() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let holder = scene.other.funder;
    let mut connection = test.app.db.read().await.unwrap();
    let host = directory::any_by_ids(&mut connection, &[holder])
        .await
        .unwrap()
        .remove(0);
    drop(connection);
    // Another fund with the same holder pays for another programme, on which its members voted.
    let second = published(&test, &host, says("Of the others", 50, 10_000), 0).await;
    for sql in [
        "insert into common_fund (id, address, version, created_at) values (2, 'others-k7f3q2m9', 1, 0)"
            .to_owned(),
        format!("delete from envelope where programme_id = {}", second.id),
        format!(
            "insert into common_fund_programme (programme_id, fund_id) values ({}, 2)",
            second.id
        ),
        format!(
            "update programme set pooled = 2, leaves = 500 where id = {}",
            second.id
        ),
        format!(
            "insert into voted_grant (application_id, programme_id, partner, cents, number, voted_on) values (1, {}, 'a', 1, 1, '2026-11-20')",
            second.id
        ),
        format!(
            "insert into voted_grant (application_id, programme_id, partner, cents, number, voted_on) values (1, {}, 'a', 1, 1, '2026-11-20')",
            scene.other.id
        ),
        format!("delete from envelope where programme_id = {}", scene.other.id),
    ] {
        test.sql(&sql).await;
    }
    test.give("keeper@example.org", Some(holder), Role::Representative)
        .await;
    let keeper = test.signed_in("keeper@example.org", true).await;
    let page = read(&keeper.get(FUND).await);
    assert!(!page.contains("Of the others"), "{page}");
    // The first fund pays for nothing any more: its vote goes, and nothing of the other.
    let nothing = keeper
        .post(&format!("{FUND}/account"), &[("word", "programmes")])
        .await;
    assert_eq!(nothing.status, 303, "{}", nothing.body);
    let stands = "select string_agg(cast(pooled as text), ' ' order by pooled) from programme where leaves > 0 or pooled > 0";
    assert_eq!(test.text(stands).await, "2");
    let voted = "select string_agg(cast(programme_id as text), ' ') from voted_grant";
    assert_eq!(test.text(voted).await, second.id.to_string());
    test.close().await;
}

#[tokio::test]
async fn what_rules_leave_is_for_the_whole_application() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    // The fund pays for both programmes of which the application requests something; 300 € need no vote.
    for sql in [
        format!(
            "update programme set organisation_id = {} where id = {}",
            scene.other.funder, scene.programme.id
        ),
        format!(
            "insert into common_fund_programme (programme_id, fund_id) values ({}, 1)",
            scene.programme.id
        ),
        "update programme set pooled = 1, leaves = 30000 where pooled = 1".to_owned(),
        format!(
            "update programme set pooled = 1, leaves = 30000 where id = {}",
            scene.programme.id
        ),
        "delete from decision".to_owned(),
        "update envelope set committed = 0".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = async |programme: i64| {
        let sql = format!("select cast(id as text) from envelope where programme_id = {programme}");
        test.text(&sql).await
    };
    let (first, other) = (envelope(scene.programme.id).await, envelope(scene.other.id).await);
    let of_first = [
        ("programme", scene.programme.address.as_str()),
        ("partner", scene.partners[1].key.as_str()),
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "200"),
        ("envelope", &*first),
    ];
    let granted = giver.post(&format!("{DESK}/decide"), &of_first).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    for (amount, status) in [("100.01", 422), ("100", 303)] {
        let said = [("act", "grant"), ("amount", amount), ("seen", "0")];
        let decided = decide(&scene, &giver, &other, &said).await;
        assert_eq!(decided.status, status, "{amount}: {}", decided.body);
    }
    test.close().await;
}

#[tokio::test]
async fn the_programmes_of_a_fund_follow_its_account() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    let (lead, second) = (
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    );
    let holder = &scene.partners[1];
    let slug = holder.slug();
    let rules = [
        ("title", "Fund of three"),
        ("purpose", "purpose"),
        ("words", "Another holds the account."),
        ("form", "mandate"),
        ("holder", &*slug),
        ("leaves", "50"),
    ];
    let proposed = second.post(&format!("{FUND}/rules"), &rules).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
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
    // Whoever is no funder cannot have programmes at the desk.
    let carry = [("word", "carry"), ("motion", &*motion)];
    let refused = lead.post(&say, &carry).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("is not a funder"), "{}", refused.body);
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: holder.id,
        capacity: Capacity::Funder,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let carried = lead.post(&say, &carry).await;
    assert_eq!(carried.status, 303, "{}", carried.body);
    let stands =
        "select cast(organisation_id as text) || ' ' || cast(leaves as text) from programme where pooled = 1";
    assert_eq!(test.text(stands).await, format!("{} 5000", holder.id));
    // The former holder decides there no more, whoever decides for the new one does.
    let giver = test.signed_in("giver@example.org", true).await;
    let at = format!(
        "{DESK}/decide?programme={}&partner={}",
        scene.other.address, scene.partners[0].key
    );
    assert_eq!(giver.get(&at).await.status, 404);
    let page = read(
        &test
            .browser()
            .get(&format!("/en/programmes/{}", scene.other.address))
            .await,
    );
    assert!(page.contains(&holder.name.replace('&', "&#38;")), "{page}");
    test.close().await;
}
