//! A network and its members write to each other at each step; whoever wants no such letter gets none, and
//! a network that is closed says why.

use super::{fine, key_in, make_network, some};
use crate::shared::authz::Role;
use crate::shared::mail;
use crate::testing::TestApp;

/// The subjects of the letters that came to somebody, oldest first.
async fn subjects(test: &TestApp, email: &str) -> Vec<String> {
    let letters = test.letters(email).await;
    letters.into_iter().map(|letter| letter.subject).collect()
}

#[tokio::test]
async fn each_step_is_told_to_the_other_side_in_its_language_until_it_wants_none() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    let (federation, member) = (&both[0], &both[1]);
    make_network(&test, federation).await;
    test.give("fede@example.org", Some(federation.id), Role::Representative)
        .await;
    // Two speak for it; one takes part and answers nothing.
    test.give("lead@example.org", Some(federation.id), Role::Representative)
        .await;
    test.give("member@example.org", Some(federation.id), Role::Member)
        .await;
    test.give("asso@example.org", Some(member.id), Role::Representative)
        .await;
    test.sql("update person set language = 'nl' where email = 'asso@example.org'")
        .await;
    test.sql("update person set language = 'en' where email <> 'asso@example.org'")
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let asso = test.signed_in("asso@example.org", false).await;
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let door = format!("/en/organisations/{}/network", federation.slug());
    let page = fede.post(&door, &fields).await.header("location").to_owned();
    let key = key_in(&page);
    let members = format!("{page}/members");
    let mine = format!("/en/organisations/{}/networks", member.slug());
    let slug = member.slug();

    asso.post(&mine, &[("network", &key), ("step", "propose")]).await;
    test.pass(1);
    let asked = format!("{} asks to join {}", member.name, federation.name);
    for email in ["fede@example.org", "lead@example.org"] {
        assert_eq!(subjects(&test, email).await, [asked.as_str()], "{email}");
    }
    assert!(subjects(&test, "member@example.org").await.is_empty());
    assert!(
        subjects(&test, "asso@example.org").await.is_empty(),
        "whoever did it knows it"
    );
    let letter = test.letters("fede@example.org").await.pop().unwrap();
    assert!(
        letter.body.contains(&format!("{page}/members")),
        "{}",
        letter.body
    );

    fede.post(&members, &[("organisation", &slug), ("step", "confirm")])
        .await;
    test.pass(1);
    fede.post(&members, &[("organisation", &slug), ("step", "end")])
        .await;
    test.pass(1);
    fede.post(&members, &[("organisation", &slug), ("step", "propose")])
        .await;
    test.pass(1);
    let told = subjects(&test, "asso@example.org").await;
    assert_eq!(
        told,
        [
            format!("{} is lid van {}", member.name, federation.name),
            format!("{} is geen lid meer van {}", member.name, federation.name),
            format!("{} nodigt {} uit", federation.name, member.name),
        ]
    );
    asso.post(&mine, &[("network", &key), ("step", "decline")]).await;
    test.pass(1);
    let last = subjects(&test, "lead@example.org").await.pop().unwrap();
    assert!(last.ends_with("nothing came of it"), "{last}");

    // One click in the letter ends them, and nothing else; a page of one's own says so.
    let letter = test.letters("lead@example.org").await.pop().unwrap();
    let (_, rest) = letter.body.split_once("/unsubscribe/").unwrap();
    let end = format!("/unsubscribe/{}", rest.split_whitespace().next().unwrap());
    let lead = test.signed_in("lead@example.org", false).await;
    let choices = lead.get("/en/me/letters").await;
    fine(&choices);
    assert!(choices.body.contains("id=\"belonging\" value=\"1\" checked"));
    let asks = test.get(&end).await;
    fine(&asks);
    assert!(
        asks.body.contains("No more e-mails from networks"),
        "{}",
        asks.body
    );
    let ended = test.post(&end, &[("List-Unsubscribe", "One-Click")]).await;
    fine(&ended);
    let before = subjects(&test, "lead@example.org").await.len();
    asso.post(&mine, &[("network", &key), ("step", "propose")]).await;
    test.pass(1);
    assert_eq!(subjects(&test, "lead@example.org").await.len(), before);
    assert_eq!(subjects(&test, "fede@example.org").await.pop(), Some(asked));
    let choices = lead.get("/en/me/letters").await.body;
    assert!(
        !choices.contains("id=\"belonging\" value=\"1\" checked"),
        "{choices}"
    );
    // Chosen again on that page, they come again; the weekly letter was never asked for.
    let fields = [("weekly", "none"), ("belonging", "1"), ("version", "1")];
    assert_eq!(lead.post("/en/me/letters", &fields).await.status, 303);
    asso.post(&mine, &[("network", &key), ("step", "decline")]).await;
    test.pass(1);
    assert_eq!(subjects(&test, "lead@example.org").await.len(), before + 1);
    assert_eq!(
        test.text("select cast(count(*) as text) from letter_choice where weekly = 1")
            .await,
        "0"
    );
    test.close().await;
}

#[tokio::test]
async fn an_administrator_closes_a_grouping_with_a_reason_that_its_members_read() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    for (email, organisation) in [("ana@example.org", &both[0]), ("bob@example.org", &both[1])] {
        test.give(email, Some(organisation.id), Role::Representative)
            .await;
    }
    test.give("admin@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let admin = test.signed_in("admin@example.org", true).await;
    let (first, second) = (both[0].slug(), both[1].slug());
    let fields = [
        ("sending", "0123456789abcdef"),
        ("organisation", first.as_str()),
        ("name", "Les voisins imaginaires"),
        ("words", "Ensemble."),
        ("language", "fr"),
    ];
    let started = ana.post("/en/networks/new", &fields).await;
    let key = key_in(started.header("location"));
    let page = format!("/en/networks/{key}");
    let theirs = format!("/en/organisations/{second}/networks");
    bob.post(&theirs, &[("network", &key), ("step", "propose")]).await;
    ana.post(
        &format!("{page}/members"),
        &[("organisation", &second), ("step", "confirm")],
    )
    .await;
    let close = format!("{page}/close");
    assert_eq!(ana.get(&close).await.status, 404);
    assert_eq!(ana.post(&close, &[("reason", "Mine.")]).await.status, 404);
    assert!(!ana.get(&page).await.body.contains("Close this network"));
    assert!(admin.get(&page).await.body.contains("Close this network"));
    fine(&admin.get(&close).await);
    assert_eq!(admin.post(&close, &[("reason", " ")]).await.status, 422);
    let reason = [("reason", "Nobody has answered there for a year.")];
    let closed = admin.post(&close, &reason).await;
    assert_eq!(
        closed.header("location"),
        "/en/networks?closed=1",
        "{}",
        closed.body
    );
    let list = admin.get("/en/networks?closed=1").await;
    fine(&list);
    assert!(list.body.contains("The network is closed"));
    assert_eq!(
        admin.post(&close, &reason).await.status,
        404,
        "sent twice, it is closed"
    );
    assert_eq!(test.get(&page).await.status, 404);
    assert_eq!(ana.get(&format!("{page}/members")).await.status, 404);
    // What the next page says of the last act is read first.
    fine(&bob.get(&theirs).await);
    assert!(!bob.get(&theirs).await.body.contains("Les voisins imaginaires"));
    for email in ["ana@example.org", "bob@example.org"] {
        let letters = test.letters(email).await;
        let told = |letter: &mail::Posted| letter.body.contains("Nobody has answered there for a year.");
        assert!(letters.iter().any(told), "{email}");
    }
    let act = "select act from journal where object like 'network:%' order by sequence desc limit 1";
    assert_eq!(test.text(act).await, "network-closed");
    test.close().await;
}

#[tokio::test]
async fn whoever_speaks_for_a_network_is_told_what_they_can_do_and_where_those_found_are() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    make_network(&test, &both[0]).await;
    test.give("fede@example.org", Some(both[0].id), Role::Representative)
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let door = format!("/en/organisations/{}/network", both[0].slug());
    let page = fede.post(&door, &fields).await.header("location").to_owned();
    let shown = fede.get(&page).await;
    fine(&shown);
    assert!(!shown.body.contains("You hold no mandate"), "{}", shown.body);
    assert!(shown.body.contains("You speak for this network"));
    assert!(shown.body.contains("the map fills") && !shown.body.contains("<svg class=\"map"));
    let found = fede.get(&format!("{page}/members?q={}", both[1].key)).await;
    let found = match found.body.contains(&both[1].slug()) {
        true => found,
        false => {
            let name = both[1]
                .name
                .split_whitespace()
                .max_by_key(|word| word.len())
                .unwrap();
            let name = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
            fede.get(&format!("{page}/members?q={name}")).await
        }
    };
    fine(&found);
    let commune = test
        .app
        .territory
        .commune(both[1].commune.as_deref().unwrap())
        .unwrap();
    assert!(found.body.contains(commune.name.get("en")), "{}", found.body);
    test.close().await;
}
