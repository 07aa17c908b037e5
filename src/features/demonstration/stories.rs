//! Stories of the living demonstration: one click is enough there, and nowhere else.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod examining;
mod leaving;
mod observing;
mod open;
mod reaching;
mod standing;
mod typing;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use std::net::SocketAddr;
use tokio::sync::OnceCell;

use super::{FillError, cast::CAST, fill, papers};
use crate::features::directory::{self, Kind, import};
use crate::shared::authz::Role;
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::testing::{Kept, TestApp, page::unescaped};

async fn ask(test: &TestApp, method: &str, address: &str, from: &str) -> crate::testing::Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(address)
        .header(header::ACCEPT, "text/html")
        .header("sec-fetch-site", "same-origin")
        .body(Body::empty())
        .unwrap();
    let peer = SocketAddr::new(from.parse().unwrap(), 4711);
    request.extensions_mut().insert(ConnectInfo(peer));
    test.send(request).await
}

/// An application that shows the living demonstration.
async fn living() -> TestApp {
    static KEPT: OnceCell<Kept> = OnceCell::const_new();
    let config = Config {
        living_demonstration: true,
        ..Config::default()
    };
    TestApp::copied(&KEPT, "living", config, async |test: &TestApp| {
        import::load_demonstration(&test.app, Some(4_000), true)
            .await
            .unwrap();
        fill(&test.app).await.unwrap();
    })
    .await
}

#[tokio::test]
async fn everybody_of_the_cast_is_one_click_away_at_this_machine_only() {
    let test = living().await;
    fill(&test.app).await.unwrap();
    let page = ask(&test, "GET", "/en/demonstration", "127.0.0.1").await;
    for person in CAST {
        assert!(page.body.contains(person.name), "{}: {}", person.name, page.body);
    }
    let become_ada = "/en/demonstration/ada";
    assert_eq!(
        ask(&test, "POST", become_ada, "203.0.113.9").await.status,
        404,
        "from elsewhere"
    );
    let became = ask(&test, "POST", become_ada, "127.0.0.1").await;
    assert_eq!(became.header("location"), "/en/me");
    let browser = test.browser();
    let cookie = became.header("set-cookie").split(';').next().unwrap().to_owned();
    browser.keep("session", cookie.strip_prefix("session=").unwrap());
    assert!(browser.get("/en/me").await.body.contains("Ada Pretend"));
    assert_eq!(
        browser.get("/en/permissions").await.status,
        200,
        "as if a second factor had been shown"
    );
    test.close().await;
}

#[tokio::test]
async fn elsewhere_it_does_not_exist_and_somebodys_data_is_not_filled() {
    let test = TestApp::demonstration().await;
    let asked = ask(&test, "GET", "/en/demonstration", "127.0.0.1").await;
    assert_eq!(asked.status, 404);
    test.person("real@example.org").await;
    assert!(matches!(fill(&test.app).await, Err(FillError::NotOurs)));
    test.close().await;
}

#[tokio::test]
async fn the_metropolis_has_its_say_everywhere_and_its_officer_reads_the_claims_of_any_commune() {
    let test = living().await;
    let imagined = test.app.territory.demonstration.metropolis.clone().unwrap();
    let found = test.get("/en/organisations?kind=public_body&q=imaginaire").await;
    assert!(found.body.contains(&imagined.name), "{}", found.body);
    let claimant = test.signed_in("somebody@example.org", false).await;
    let officer = test.signed_in("yael@demonstration.example", true).await;
    // The same association in a commune at each end of the territory, on both sides of the border.
    let communes = &test.app.territory.communes;
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 200).await.unwrap();
    let all = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    for side in &test.app.territory.sides {
        let is_there = |code: &String| {
            communes
                .iter()
                .any(|one| one.code == *code && one.side == side.slug)
        };
        let association = all
            .iter()
            .find(|one| one.kind == Kind::Association && one.commune.as_ref().is_some_and(is_there))
            .unwrap();
        let address = format!("/en/organisations/{}/claim/papers", association.slug());
        let fields = [("role", "representative"), ("held", "Minutes of 12 March")];
        assert_eq!(
            claimant.post(&address, &fields).await.status,
            303,
            "{}",
            side.slug
        );
        let queue = officer.get("/en/claims").await.body;
        assert!(unescaped(&queue).contains(&association.name), "{queue}");
    }
    let foundation = test.signed_in("claude@demonstration.example", true).await;
    let queue = foundation.get("/en/claims").await.body;
    assert!(queue.contains("No claim waits"), "{queue}");
    test.close().await;
}

#[tokio::test]
async fn whoever_comes_in_finds_a_file_networks_claims_and_a_collective_once() {
    let test = living().await;
    let count = async |table: &str| {
        test.text(&format!("select cast(count(*) as text) from {table}"))
            .await
    };
    // A second start adds nothing.
    let before = (count("journal").await, count("mail").await, count("piece").await);
    fill(&test.app).await.unwrap();
    assert_eq!(
        before,
        (count("journal").await, count("mail").await, count("piece").await)
    );
    assert_eq!(count("piece").await, "7", "five papers and two commitments");
    assert_eq!(count("news").await, "3");
    let states = "select string_agg(state, ' ' order by state) from claim";
    assert_eq!(test.text(states).await, "disputed examined");
    let pending = "select string_agg(state, ' ' order by state) from membership where state <> 'confirmed'";
    assert_eq!(test.text(pending).await, "asked invited");
    let until = "select until from mandate where role = 'treasurer' and until is not null";
    assert_eq!(
        test.text(until).await,
        "2026-12-19",
        "twenty-five days from today"
    );
    // A call is built together, two groups would come together, and money is requested of a programme.
    let built = "select call.address from call join call_together on call.id = call_id";
    let call = test.get(&format!("/fr/calls/{}", test.text(built).await)).await;
    assert!(call.body.contains("Huit bénévoles (inventés)"), "{}", call.body);
    let asked = "select cast(count(*) as text) || ' ' || cast(sum(cents) as text) from requested";
    assert_eq!(test.text(asked).await, "17 5790000");
    // One request of three to four funders is at the desk: granted, promised, refused, put off; the rest waits.
    let decided = "select string_agg(state, ' ' order by state) from decision where notified_on is not null";
    assert_eq!(
        test.text(decided).await,
        "conditional granted granted granted granted granted granted postponed refused"
    );
    for (word, said) in [
        ("ange", "€9,000"),
        ("maxime", "€2,500"),
        ("gaby", "refused"),
        ("jo", "decision postponed"),
    ] {
        let funder = test
            .signed_in(&format!("{word}@demonstration.example"), true)
            .await;
        let list = funder.get("/en/desk").await.body;
        let title = list.find("Le jardin qui passe").unwrap();
        let at = list[..title].rfind("/en/desk/applications/").unwrap();
        let address = list[at..].split('"').next().unwrap();
        let page = funder.get(address).await.body;
        assert!(
            page.contains(said) && page.contains("jardins en hiver"),
            "{word}: {page}"
        );
    }
    the_desk_goes_on(&test).await;
    let merge = "select cast(count(*) as text) from application_stance where stance = 'merge'";
    assert_eq!(test.text(merge).await, "1");
    // The journal holds, and everything that was done has its line there.
    let mut connection = test.app.db.read().await.unwrap();
    let verdict = journal::verify(&mut connection).await.unwrap();
    assert!(matches!(verdict, journal::Verdict::Whole(..)), "{verdict:?}");
    drop(connection);
    // What each finds first is there.
    let yael = test.signed_in("yael@demonstration.example", true).await;
    assert_eq!(
        yael.get("/en/claims").await.body.matches("/en/claims/").count(),
        2
    );
    let networks = test.get("/en/networks").await.body;
    assert!(networks.contains("Les voisins imaginaires"), "{networks}");
    let petitions = test.get("/en/petitions").await.body;
    assert!(
        petitions.contains("3 organisations support it") && petitions.contains("Answered on"),
        "{petitions}"
    );
    let found = test.get("/en/organisations?q=tricoteuses+mardi").await.body;
    assert!(
        found.contains("Collectif imaginaire"),
        "the search shows it: {found}"
    );
    for person in CAST {
        for lang in Lang::ALL {
            let key = format!("cast-does-{}", person.word);
            assert!(test.app.texts.has(lang, &key), "{key}");
        }
    }
    // A folder in which people lived meets a scene that it does not know, and the cast acts for nobody any more.
    let projects = count("project").await;
    let mut writing = test.app.db.write().await.unwrap();
    for sql in [
        "delete from setting where name = 'demonstration-scene-projects'",
        "update mandate set until = '2026-11-01'",
    ] {
        sqlx::query(sql).execute(&mut *writing).await.unwrap();
    }
    writing.commit().await.unwrap();
    fill(&test.app).await.unwrap();
    assert_eq!(count("project").await, projects);
    test.close().await;
}

/// The agreement of the three binds: one was paid, one waits too long, one left; the report is begun, and three requests are on
/// the table of a session. The council of the desk adopted something, an indicator too, and three
/// associations pooled money.
async fn the_desk_goes_on(test: &TestApp) {
    let stands = "select string_agg(state, ' ' order by state) from instalment";
    assert_eq!(
        test.text(stands).await,
        "dropped dropped paid paid paid planned planned planned"
    );
    let signed = "select cast(count(*) as text) from agreement_signature";
    assert_eq!(test.text(signed).await, "7");
    let left = "select cast(count(*) as text) from agreement_party where left_on <> ''";
    assert_eq!(test.text(left).await, "1");
    let number = "select number from agreement join agreement_party on agreement_id = agreement.id where left_on <> ''";
    let number = test.text(number).await;
    let camille = test.signed_in("camille@demonstration.example", true).await;
    let page = camille.get(&format!("/fr/agreements/{number}")).await;
    assert_eq!(page.status, 200);
    let late = unescaped(&page.body);
    assert!(late.contains("5 400") || late.contains("5\u{202f}400"), "{late}");
    let begun = "select cast(count(*) as text) from report_part where ready = 0";
    assert_eq!(test.text(begun).await, "1");
    let yael = test.signed_in("yael@demonstration.example", true).await;
    let session = test
        .text("select address from desk_session where title like 'Table%'")
        .await;
    let table = yael.get(&format!("/fr/desk/sessions/{session}")).await.body;
    for title in [
        "Le jardin qui passe",
        "L’atelier des roues",
        "Het koor van de oever",
    ] {
        assert!(unescaped(&table).contains(title), "{title}: {table}");
    }
    let agreed = "select cast(count(distinct programme.organisation_id) as text) from desk_session_programme
        join programme on programme.id = programme_id where desk_session_programme.state = 'agreed'";
    assert_eq!(
        test.text(agreed).await,
        "4",
        "every funder of the garden is at the table"
    );
    a_feast_is_settled(test).await;
    examining::each_organiser_reads_what_the_other_shares(test).await;
    let council = test.get("/fr/desk/council").await.body;
    assert!(
        council.contains("Décision n° 1") || council.contains("Décision n°\u{a0}1"),
        "{council}"
    );
    let path = format!(
        "/fr/observatory/indicators/{}",
        test.app.territory.observed[0].slug
    );
    let page = test.get(&path).await.body;
    let said = ["Adopté par le conseil", "(fictif)"];
    assert!(said.iter().all(|said| page.contains(said)), "{page}");
    open::every_file_is_as_its_format_has_it(test).await;
    let funds = unescaped(&test.get("/fr/common-funds").await.body);
    assert!(
        funds.contains("3 membres") && funds.contains("1\u{202f}500,25"),
        "{funds}"
    );
}

/// A common fund is on the table of a session whose colleges voted; its report is accepted by one funder, and awaited by the other;
/// something is to be given back.
async fn a_feast_is_settled(test: &TestApp) {
    let votes = "select string_agg(choice, ' ' order by choice) from desk_vote";
    assert_eq!(test.text(votes).await, "abstains favourable favourable");
    let undeclared = "select cast(count(*) as text) from desk_vote where not exists (select 1 from conflict
        where conflict.application_id = desk_vote.application_id and conflict.person_id = desk_vote.person_id)";
    assert_eq!(
        test.text(undeclared).await,
        "0",
        "whoever votes said first that nothing ties them"
    );
    let claude = test.signed_in("claude@demonstration.example", true).await;
    let session = test
        .text("select address from desk_session where title like 'Séance%'")
        .await;
    let table = unescaped(&claude.get(&format!("/fr/desk/sessions/{session}")).await.body);
    for said in ["La fête des deux rues", "Fonds commun pour chercher à plusieurs"] {
        assert!(table.contains(said), "{said}: {table}");
    }
    // What was sent names the fund, not its host alone.
    let named = "select cast(min(case when document like '%Fonds commun pour chercher à plusieurs (fictif) (%' then 1 else 0 end) as text)
        from application_version where document like '%fête des deux rues%'";
    assert_eq!(test.text(named).await, "1");
    let waits = unescaped(&claude.get("/fr/me").await.body);
    assert!(
        waits.contains("Compte rendu de 20") && waits.contains("La fête des deux rues"),
        "{waits}"
    );
    let said =
        "select string_agg(kind, ' ' order by kind) from report_answer join report on report.id = report_id
        where exists (select 1 from agreement where agreement.application_id = report.application_id)";
    assert_eq!(test.text(said).await, "accepted");
    let back = "select cast(count(*) as text) || ' ' || cast(min(cents) as text) from recovery where state = 'decided'";
    assert_eq!(test.text(back).await, "1 73333");
    let dominique = test.signed_in("dominique@demonstration.example", true).await;
    let owed = unescaped(&dominique.get("/fr/me").await.body);
    assert!(owed.contains("733,33"), "{owed}");
}

#[test]
fn the_papers_are_what_they_say() {
    let page = papers::pdf(&["Statuts (fictifs)", "« élu »"]);
    let text = String::from_utf8_lossy(&page);
    assert!(text.starts_with("%PDF-1.4") && text.ends_with("%%EOF\n"));
    // The table of the file says where each object begins.
    let table = text.split("xref\n").nth(1).unwrap();
    for (number, line) in (1..).zip(table.lines().skip(2).take(5)) {
        let place: usize = line.split(' ').next().unwrap().parse().unwrap();
        assert!(
            page[place..].starts_with(format!("{number} 0 obj").as_bytes()),
            "{line}"
        );
    }
    assert!(papers::png().starts_with(b"\x89PNG"));
}

#[test]
fn the_cast_plays_every_role_and_says_that_it_does_not_exist() {
    for role in Role::ALL {
        let played = CAST
            .iter()
            .any(|person| person.mandates.iter().any(|(_, held)| *held == role));
        assert!(played, "{role:?}");
    }
    let invented = [
        "Fictif",
        "Fictive",
        "Imaginaire",
        "Verzonnen",
        "Inexistant",
        "Inexistante",
        "Inventée",
        "Pretend",
    ];
    for person in CAST {
        assert!(
            invented.iter().any(|word| person.name.ends_with(word)),
            "{}",
            person.name
        );
        assert!(person.email().ends_with(".example"));
    }
}
