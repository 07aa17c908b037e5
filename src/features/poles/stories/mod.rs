//! Stories of poles: recognised by a public body, carried by its members, each of which said yes for itself.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod body;
mod born;
mod life;
mod themes;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// A metropolis that organises, and two associations; somebody who may speak for each.
struct Stage<'a> {
    metropolis: Organisation,
    carrier: Organisation,
    member: Organisation,
    agent: Browser<'a>,
    chair: Browser<'a>,
    other: Browser<'a>,
}

async fn staged(test: &TestApp) -> Stage<'_> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = 'association'
         order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut three = Vec::new();
    for id in &ids[..3] {
        three.extend(
            directory::published_by_ids(&mut connection, &[*id])
                .await
                .unwrap(),
        );
    }
    drop(connection);
    let [metropolis, carrier, member] = <[Organisation; 3]>::try_from(three).unwrap();
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: metropolis.id,
        capacity: Capacity::Organiser,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for (email, organisation, role) in [
        ("agent@example.org", &metropolis, Role::Officer),
        ("chair@example.org", &carrier, Role::Representative),
        ("other@example.org", &member, Role::Representative),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    Stage {
        agent: test.signed_in("agent@example.org", true).await,
        chair: test.signed_in("chair@example.org", true).await,
        other: test.signed_in("other@example.org", true).await,
        metropolis,
        carrier,
        member,
    }
}

/// The metropolis recognises a pole that lives already; gives the address of its page.
async fn recognised(test: &TestApp, stage: &Stage<'_>) -> String {
    let theme = test.app.territory.themes[0].slug.clone();
    let door = format!("/en/poles/new?carrier={}", stage.carrier.slug());
    fine(&stage.agent.get("/en/poles/new?q=a").await);
    fine(&stage.agent.get(&door).await);
    let slug = stage.carrier.slug();
    let mut sent = vec![
        ("sending", "recognised"),
        ("carrier", slug.as_str()),
        ("name", "Fictitious wood"),
        ("theme", theme.as_str()),
        ("since", "2099-01-01"),
        ("decision", "Invented resolution 4 of 2 January 2026"),
    ];
    let refused = stage.agent.post("/en/poles/new", &sent).await;
    assert_eq!(refused.status, 422, "no pole begins tomorrow");
    assert!(refused.body.contains("Fictitious wood"), "nothing typed is lost");
    sent[4] = ("since", "2024-05-01");
    let done = stage.agent.post("/en/poles/new", &sent).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = done.header("location").to_owned();
    assert_eq!(
        stage.agent.post("/en/poles/new", &sent).await.header("location"),
        page,
        "once"
    );
    page
}

fn answered_at(organisation: &Organisation, page: &str) -> String {
    page.replace("/en/", &format!("/en/organisations/{}/", organisation.slug()))
}

#[tokio::test]
async fn a_pole_is_public_once_its_carrier_said_yes_and_nobody_is_enrolled_alone() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    assert_eq!(test.get(&page).await.status, 404, "its carrier has not said yes");
    fine(&stage.agent.get(&page).await);
    assert!(
        stage.agent.get("/en/poles").await.body.contains(&page),
        "its organiser finds it"
    );
    let letters = test.letters("chair@example.org").await;
    assert!(
        letters.iter().any(|letter| letter.body.contains(&page)),
        "the carrier is told"
    );
    let me = stage.chair.get("/en/me").await;
    assert!(me.body.contains(&page), "and finds it on their own page");
    assert_eq!(stage.other.get(&page).await.status, 404, "nobody else sees it");
    let at = answered_at(&stage.carrier, &page);
    let yes = stage.chair.post(&at, &[("carries", "yes")]).await;
    assert_eq!(yes.header("location"), page, "{}", yes.body);
    let told = test.letters("agent@example.org").await;
    assert!(
        told.iter().any(|letter| letter.subject.contains("carries it")),
        "the organiser is told"
    );
    for address in [&page, &page.replace("/en/", "/fr/"), "/nl/poles", "/en/poles"] {
        fine(&test.get(address).await);
    }

    // Whoever is not in it reads how one comes in, signed in or not.
    for (reads, joins) in [(&stage.other, true), (&stage.chair, false)] {
        let shown = reads.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.contains("To join, talk to"), joins, "{}", shown.body);
        // Its page is said once, by what it is.
        assert_eq!(
            shown.body.contains("Its page in the directory</a>"),
            joins,
            "{}",
            shown.body
        );
    }
    assert!(test.get(&page).await.body.contains("To join, talk to"));

    // Whoever looks among the organisations finds it by its name.
    let words: Vec<String> = territory::folded(&stage.carrier.name)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let words = words.join("+");
    for (words, called) in [
        ("fictitious+wood", false),
        (words.as_str(), true),
        ("fictitious+stone", false),
    ] {
        let found = test.get(&format!("/en/organisations?q={words}")).await;
        fine(&found);
        assert_eq!(
            found.body.contains(&page),
            called,
            "{words}: its page, beside what is found"
        );
    }
    let found = test.get("/en/organisations?q=fictitious+wood").await;
    assert!(
        found.body.contains("/en/organisations/fictitious-wood-"),
        "the organisation that it is"
    );

    // The carrier asks another, which alone can say yes.
    let members = format!("{page}/members");
    fine(&stage.chair.get(&format!("{members}?q={}", "a")).await);
    assert_eq!(stage.other.get(&members).await.status, 404);
    let slug = stage.member.slug();
    let ask = [
        ("organisation", slug.as_str()),
        ("sector", "training"),
        ("word", "invite"),
    ];
    assert_eq!(stage.chair.post(&members, &ask).await.status, 303);
    let forced = [
        ("organisation", slug.as_str()),
        ("sector", "training"),
        ("word", "accept"),
    ];
    assert_eq!(
        stage.chair.post(&members, &forced).await.status,
        404,
        "the yes is theirs"
    );
    let own = format!("/en/organisations/{slug}");
    assert!(!test.get(&own).await.body.contains(&page));
    let theirs = answered_at(&stage.member, &page);
    let shown = stage.other.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains(&theirs), "one answers on the pole's page");
    assert_eq!(stage.other.post(&theirs, &[("word", "accept")]).await.status, 303);
    assert!(
        test.get(&own).await.body.contains(&page),
        "its page shows the pole"
    );
    let read = test.get(&page).await;
    assert!(read.body.contains("2 members") && read.body.contains("Training"));
    assert_eq!(stage.other.post(&theirs, &[("word", "leave")]).await.status, 303);
    assert!(test.get(&page).await.body.contains("1 member"));
    let again = stage.chair.post(&members, &ask).await;
    let told = stage.chair.get(again.header("location")).await;
    assert!(told.body.contains("less than thirty days ago"), "{}", told.body);
    let held = "select organisation.name from capacity join organisation on organisation.id = organisation_id
        where capacity.kind = 'pole' and ended_at is null";
    assert_eq!(
        test.text(held).await,
        "Fictitious wood",
        "it is one by the yes of its carrier"
    );
    let stays = stage.chair.post(&at, &[("word", "leave")]).await;
    assert!(
        stays.status == 303 && test.get(&page).await.status == 200,
        "its carrier stays"
    );
    test.close().await;
}

#[tokio::test]
async fn a_pole_writes_its_roadmap_and_its_stage_changes_by_recorded_acts() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    let at = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&at, &[("carries", "yes")]).await.status, 303);
    let (words, stages) = (format!("{page}/words"), format!("{page}/stage"));
    fine(&stage.chair.get(&words).await);
    let (theme, commune) = {
        let territory = &test.app.territory;
        (
            territory.themes[1].slug.clone(),
            territory.communes[0].code.clone(),
        )
    };
    let typed = |strategy: &'static str| {
        vec![
            ("version", "1"),
            ("name-en", "Fictitious wood"),
            ("name-fr", "Bois fictif"),
            ("summary-en", "So that old timber is used again."),
            ("strategy-en", strategy),
            ("theme", theme.as_str()),
            ("commune", commune.as_str()),
        ]
    };
    let saved = stage
        .chair
        .post(&words, &typed("Sorting together, in one yard."))
        .await;
    assert_eq!(saved.header("location"), page, "{}", saved.body);
    let late = stage.chair.post(&words, &typed("Sorting apart.")).await;
    assert_eq!(late.status, 422, "somebody changed it meanwhile");
    assert!(late.body.contains("Sorting apart.") && late.body.contains("in one yard"));
    let read = test.get(&page).await;
    fine(&read);
    assert!(read.body.contains("Sorting together, in one yard."));
    let found = |answer: Answer| {
        fine(&answer);
        answer.body.contains(&page)
    };
    assert!(found(
        test.get(&format!(
            "/en/poles?q=timber&theme={theme}&commune={commune}&stage=emerging"
        ))
        .await
    ));
    assert!(!found(test.get("/en/poles?stage=consolidated").await));
    assert!(!found(test.get("/en/poles?q=unheard").await));
    // One that acts in Hellemmes acts in Lille, of which that is a part by now.
    let moved = async |from: &str, to: &str| {
        test.sql(&format!(
            "update pole set content = replace(content, '\"{from}\"', '\"{to}\"')"
        ))
        .await;
    };
    moved(&commune, "59298").await;
    for (address, is_there) in [
        ("/en/communes/59350", true),
        ("/en/communes/59009", false),
        ("/en/poles?commune=59350", true),
        ("/en/poles?commune=59009", false),
    ] {
        assert_eq!(found(test.get(address).await), is_there, "{address}");
    }
    let acts = test.get(&page).await;
    assert!(acts.body.contains("/en/communes/59350"), "{}", acts.body);
    moved("59298", &commune).await;

    // Its carrier may end it and nothing else; whoever recognised it says that it lives, with the reason.
    let step = |step: &'static str, version: &'static str, reason: &'static str| {
        [("step", step), ("version", version), ("reason", reason)]
    };
    fine(&stage.chair.get(&stages).await);
    let own = stage
        .chair
        .post(&stages, &step("consolidate", "2", "We are many."))
        .await;
    assert_eq!(own.status, 422, "not by itself");
    fine(&stage.agent.get(&stages).await);
    assert_eq!(
        stage
            .agent
            .post(&stages, &step("consolidate", "2", ""))
            .await
            .status,
        422
    );
    let lives = stage
        .agent
        .post(
            &stages,
            &step("consolidate", "2", "Three (invented) posts are shared."),
        )
        .await;
    assert_eq!(lives.header("location"), page, "{}", lives.body);
    let letters = test.letters("chair@example.org").await;
    assert!(
        letters
            .iter()
            .any(|one| one.body.contains("Three (invented) posts are shared."))
    );
    assert_eq!(
        stage
            .agent
            .post(&stages, &step("step_back", "2", "Twice."))
            .await
            .status,
        422
    );
    let ended = stage
        .chair
        .post(&stages, &step("end", "3", "The wood is used."))
        .await;
    assert_eq!(ended.status, 303, "{}", ended.body);
    let held = "select cast(count(*) as text) from capacity where kind = 'pole' and ended_at is null";
    assert_eq!(test.text(held).await, "0", "the capacity ends with it");
    let over = test.get(&page).await;
    fine(&over);
    for said in [
        "Invented resolution 4",
        "Three (invented) posts are shared.",
        "The wood is used.",
        "has ended",
    ] {
        assert!(over.body.contains(said), "{said}");
    }
    // Whoever reads another language is told in which these reasons are.
    let french = test.get(&page.replacen("/en/", "/fr/", 1)).await;
    fine(&french);
    assert!(
        french.body.contains("· écrit en anglais") && !over.body.contains("written in English"),
        "{}",
        french.body
    );
    assert_eq!(
        stage.chair.get(&words).await.status,
        404,
        "what ended is not rewritten"
    );
    let told = "select cast(count(*) as text) from journal where act = 'pole-stage'";
    assert_eq!(test.text(told).await, "2");
    assert!(
        test.get(&format!("/en/organisations/{}", stage.metropolis.slug()))
            .await
            .body
            .contains(&page)
    );
    test.close().await;
}
