//! Stories of the council: it is set up, a text is proposed, written anew, voted on, adopted; whoever does not sit there reads.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod asking;
mod days;
mod gone;
mod indicators;

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

const COUNCIL: &str = "/en/desk/council";
const COLLEGES: [&str; 3] = ["associations", "companies", "public_bodies"];

/// Three organisations, one of each college, with somebody who speaks for each, and a fourth association for an alternate.
async fn organisations(test: &TestApp) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key limit 4",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    for (id, kind) in [(ids[1], "company"), (ids[2], "public_body")] {
        test.sql(&format!(
            "update organisation set kind = '{kind}' where id = {id}"
        ))
        .await;
    }
    let mut organisations = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    organisations.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    let people = [
        ("one", 0, Role::Representative),
        ("firm", 1, Role::Representative),
        ("city", 2, Role::Officer),
        ("four", 3, Role::Representative),
    ];
    for (word, place, role) in people {
        let email = format!("{word}@example.org");
        test.give(&email, Some(organisations[place].id), role).await;
    }
    organisations
}

fn read(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

async fn person<'a>(test: &'a TestApp, word: &str) -> Browser<'a> {
    test.signed_in(&format!("{word}@example.org"), true).await
}

/// The browsers of those who speak for the four.
async fn people(test: &TestApp) -> [Browser<'_>; 4] {
    [
        person(test, "one").await,
        person(test, "firm").await,
        person(test, "city").await,
        person(test, "four").await,
    ]
}

async fn seat(test: &TestApp, place: usize) -> String {
    let kind = COLLEGES[place];
    test.text(&format!(
        "select cast(id as text) from council_seat where college = '{kind}' and until = ''"
    ))
    .await
}

/// A seat for one organisation of each college, given by `ada@`, who runs the site: her browser.
async fn seated<'a>(test: &'a TestApp, organisations: &[Organisation]) -> Browser<'a> {
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = person(test, "ada").await;
    for (organisation, college) in organisations.iter().zip(COLLEGES) {
        let slug = organisation.slug();
        let fields = [
            ("word", "give"),
            ("organisation", slug.as_str()),
            ("place", college),
        ];
        assert_eq!(ada.post("/en/desk/council/seats", &fields).await.status, 303);
    }
    ada
}

#[tokio::test]
async fn the_three_colleges_adopt_a_text_together_or_it_is_not_adopted() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = person(&test, "ada").await;
    let give = async |place: usize, college: &str| {
        let slug = organisations[place].slug();
        let fields = [
            ("word", "give"),
            ("organisation", slug.as_str()),
            ("place", college),
        ];
        ada.post("/en/desk/council/seats", &fields).await
    };
    // The kind of an organisation says its college, and nobody sits twice.
    assert_eq!(give(1, "associations").await.status, 422);
    for (place, college) in [(0, "associations"), (1, "companies"), (2, "public_bodies")] {
        assert_eq!(give(place, college).await.status, 303);
    }
    assert_eq!(give(0, "associations").await.status, 422);
    let nobody = test.browser();
    let page = read(&nobody.get(COUNCIL).await);
    assert!(page.contains(&organisations[0].name), "everybody reads who sits");
    assert!(page.contains("Nothing is decided on this yet"), "{page}");

    // Whoever does not sit there proposes nothing; a seat does, from a day that is to come.
    let one = person(&test, "one").await;
    let four = person(&test, "four").await;
    assert_eq!(four.get("/en/desk/council/new").await.status, 404);
    let typed = [
        ("subject", "pieces"),
        ("title", "Pieces of 2027"),
        ("words", "Statutes, accounts."),
        ("from", "2020-01-01"),
        ("sending", "once"),
    ];
    let refused = one.post("/en/desk/council/new", &typed).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Statutes, accounts."),
        "what was typed is kept"
    );
    let mut typed = typed;
    typed[3].1 = "2027-01-01";
    let proposed = one.post("/en/desk/council/new", &typed).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let path = proposed.header("location").to_owned();
    assert_eq!(
        one.post("/en/desk/council/new", &typed).await.header("location"),
        path,
        "sent twice, proposed once"
    );
    assert!(read(&nobody.get(&path).await).contains("Statutes, accounts."));
    let letters = test.letters("firm@example.org").await;
    assert!(
        letters
            .iter()
            .any(|one| one.subject == "To vote on: Pieces of 2027")
    );

    // Two colleges of three are not enough, nor is a vote on words that changed.
    let say = format!("{path}/say");
    let firm = person(&test, "firm").await;
    let city = person(&test, "city").await;
    let vote = async |browser: &Browser<'_>, place: usize, seen: &str, choice: &str| {
        let seat = seat(&test, place).await;
        let fields = [
            ("word", "vote"),
            ("seen", seen),
            ("seat", &seat),
            ("choice", choice),
        ];
        browser.post(&say, &fields).await.status.as_u16()
    };
    assert_eq!(vote(&one, 0, "1", "favourable").await, 303);
    assert_eq!(vote(&firm, 1, "1", "favourable").await, 303);
    assert_eq!(
        vote(&firm, 0, "1", "favourable").await,
        404,
        "each for its own seat"
    );
    assert_eq!(vote(&four, 0, "1", "favourable").await, 404);
    let adopt = |seen: &'static str| [("word", "adopt"), ("seen", seen)];
    let early = one.post(&say, &adopt("1")).await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("fewer than half"), "{}", early.body);
    let anew = [
        ("word", "revise"),
        ("seen", "1"),
        ("title", "Pieces of 2027"),
        ("words", "Statutes alone."),
        ("from", "2027-01-01"),
    ];
    assert_eq!(
        firm.post(&say, &anew).await.status,
        404,
        "those who proposed write anew"
    );
    assert_eq!(one.post(&say, &anew).await.status, 303);
    assert_eq!(
        vote(&city, 2, "1", "favourable").await,
        422,
        "on the words that stand"
    );
    let page = read(&nobody.get(&path).await);
    assert!(
        page.contains("Statutes alone.") && page.contains("Statutes, accounts."),
        "{page}"
    );
    assert!(
        page.contains("Associations: for 0"),
        "votes before count no more: {page}"
    );

    // A college that abstains is there, but does not want it; then it does.
    let three = tokio::join!(
        vote(&one, 0, "2", "favourable"),
        vote(&firm, 1, "2", "favourable"),
        vote(&city, 2, "2", "abstains")
    );
    assert_eq!(three, (303, 303, 303), "three vote at once, and each counts");
    assert!(read(&nobody.get(&path).await).contains("abstaining 1"));
    assert_eq!(one.post(&say, &adopt("2")).await.status, 422);
    assert_eq!(vote(&city, 2, "2", "favourable").await, 303);
    let page = read(&nobody.get(&path).await);
    assert!(page.contains("The three colleges are for it"), "{page}");
    assert!(
        read(&nobody.get(COUNCIL).await).contains("Nothing is decided on this yet"),
        "no program adopts"
    );
    // Two say at the same moment that it is adopted: it is, once, under one number.
    let (ours, theirs) = (adopt("2"), adopt("2"));
    let (first, second) = tokio::join!(city.post(&say, &ours), one.post(&say, &theirs));
    let met = [first.status.as_u16(), second.status.as_u16()];
    assert_eq!(met, [303, 303], "whoever comes second is led to where it stands");
    let kept = "select cast(count(*) as text) || ' ' || cast(max(number) as text) from council_decision where number > 0";
    assert_eq!(test.text(kept).await, "1 1");
    let letters = test.letters("firm@example.org").await;
    let adopted = letters
        .iter()
        .find(|one| one.subject == "Adopted: Pieces of 2027");
    let body = adopted.unwrap().body.replace('\u{a0}', " ");
    assert!(
        body.contains("decision no. 1, and it holds from 1 January 2027"),
        "{body}"
    );
    let page = read(&nobody.get(COUNCIL).await);
    assert!(page.contains("Decision no. 1"), "{page}");
    assert!(
        page.contains("holds from 1 January 2027") || page.contains("1 January 2027"),
        "{page}"
    );
    assert_eq!(vote(&city, 2, "2", "unfavourable").await, 303);
    let page = read(&nobody.get(&path).await);
    assert!(
        !page.contains("against 1"),
        "what is adopted changes no more: {page}"
    );
    test.close().await;
}

#[tokio::test]
async fn an_alternate_sits_when_it_is_named_and_never_speaks_over_its_own() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    let ada = seated(&test, &organisations).await;
    let one = person(&test, "one").await;
    let slug = organisations[3].slug();
    let own = seat(&test, 0).await;
    let fields = [
        ("word", "give"),
        ("organisation", slug.as_str()),
        ("place", own.as_str()),
    ];
    let firm = person(&test, "firm").await;
    assert_eq!(
        firm.post("/en/desk/council/alternates", &fields).await.status,
        404
    );
    assert_eq!(one.post("/en/desk/council/alternates", &fields).await.status, 303);
    let four = person(&test, "four").await;
    let typed = [
        ("subject", "calendar"),
        ("title", "Calendar"),
        ("words", "In March and in October."),
        ("from", "2027-01-01"),
    ];
    let proposed = four.post("/en/desk/council/new", &typed).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let say = format!("{}/say", proposed.header("location"));
    let fields = [
        ("word", "vote"),
        ("seen", "1"),
        ("seat", own.as_str()),
        ("choice", "favourable"),
    ];
    assert_eq!(four.post(&say, &fields).await.status, 303);
    assert_eq!(one.post(&say, &fields).await.status, 303);
    assert_eq!(four.post(&say, &fields).await.status, 422, "its own has spoken");
    // What is taken back is told to whoever had a vote to give.
    let typed = [
        ("subject", "form"),
        ("title", "Too early"),
        ("words", "Nothing yet."),
        ("from", "2027-01-01"),
    ];
    let early = firm.post("/en/desk/council/new", &typed).await;
    let early = format!("{}/say", early.header("location"));
    let withdraw = [("word", "withdraw"), ("seen", "1")];
    assert_eq!(firm.post(&early, &withdraw).await.status, 303);
    let told = |letters: &[crate::shared::mail::Posted], subject: &str| {
        letters.iter().any(|one| one.subject == subject)
    };
    assert!(told(
        &test.letters("one@example.org").await,
        "Taken back: Too early"
    ));
    // A seat that is taken away leaves unequal colleges: nothing is adopted until they are equal again.
    let fields = [("word", "take"), ("seat", own.as_str())];
    assert_eq!(ada.post("/en/desk/council/seats", &fields).await.status, 303);
    assert_eq!(one.get("/en/desk/council/new").await.status, 404);
    let ended = "Your seat in the council of the desk has ended";
    for who in ["one@example.org", "four@example.org"] {
        assert!(told(&test.letters(who).await, ended), "{who}");
    }
    // What was voted there is named, and counts no more.
    let page = read(&firm.get(proposed.header("location")).await);
    assert!(page.contains("Counts no more: For"), "{page}");
    let page = read(&firm.get(COUNCIL).await);
    assert!(page.contains("do not have as many seats"), "{page}");
    assert!(page.contains("In March") || page.contains("Calendar"), "{page}");
    test.close().await;
}
