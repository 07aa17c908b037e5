//! What is said of an application: a question is asked and answered once, an opinion is shared, a note is its funder's own.

use super::{Scene, plain};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

#[tokio::test]
async fn a_question_is_asked_by_one_funder_answered_once_and_read_by_all() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let ask = format!("{}/questions", scene.page());
    let asked = [
        ("partner", ""),
        ("question", "Whose kitchens?"),
        ("sending", "once"),
    ];
    assert_eq!(
        city.post(&ask, &asked).await.status,
        404,
        "before they have declared"
    );
    scene.declare(&city).await;
    scene.declare(&fund).await;
    for _ in 0..2 {
        assert_eq!(city.post(&ask, &asked).await.status, 303);
    }
    assert_eq!(
        test.text("select cast(count(*) as text) from question").await,
        "1"
    );
    let empty = city
        .post(&ask, &[("partner", "nobody"), ("question", "Why?")])
        .await;
    assert_eq!(empty.status, 422);
    assert!(
        empty.body.contains("Why?") && empty.body.contains("Choose whom you ask."),
        "{}",
        empty.body
    );
    // Whoever is asked has the day in their calendar, and is reminded before it.
    let lead = test.signed_in("lead@example.org", true).await;
    let calendar = lead.get("/en/me/deadlines.ics").await.body;
    assert!(calendar.contains("Answer a question: application"), "{calendar}");
    assert!(
        !plain(&lead.get("/en/me").await).contains("Answer a question: application"),
        "it waits there already"
    );
    assert!(plain(&lead.get("/en/me/deadlines").await).contains("Answer a question: application"));
    for browser in [&city, &fund] {
        let page = plain(&browser.get(&scene.page()).await);
        assert!(
            page.contains("Whose kitchens?") && page.contains("An answer is hoped for by"),
            "{page}"
        );
    }
    // The lead is written to, finds it on their own page and on that of the application, and answers once for all.
    let letters = "select cast(count(*) as text) from mail where subject like '%question%'";
    assert_eq!(test.text(letters).await, "1");
    let (lead, second) = (
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    );
    let me = plain(&lead.get("/en/me").await);
    assert!(
        me.contains("Question to answer") && me.contains("Shared kitchens"),
        "{me}"
    );
    let id = test.text("select cast(id as text) from question").await;
    let door = format!("/en/applications/shared-k7f3q2m9/questions/{id}");
    assert!(me.contains(&door));
    let theirs = plain(&second.get(&door).await);
    assert!(
        theirs.contains("or the lead, answers it") && !theirs.contains("<textarea"),
        "{theirs}"
    );
    assert_eq!(second.post(&door, &[("answer", "Ours.")]).await.status, 404);
    assert_eq!(city.get(&door).await.status, 404);
    assert!(plain(&lead.get(&door).await).contains("<textarea"));
    assert_eq!(lead.post(&door, &[("answer", " ")]).await.status, 422);
    assert_eq!(
        lead.post(&door, &[("answer", "Our own, on Mondays.")])
            .await
            .status,
        303
    );
    let late = lead.post(&door, &[("answer", "Or on Tuesdays.")]).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("Or on Tuesdays.") && late.body.contains("answered meanwhile"),
        "{}",
        late.body
    );
    for (browser, page) in [(&city, scene.page()), (&fund, scene.page()), (&second, door)] {
        let page = plain(&browser.get(&page).await);
        assert!(page.contains("Our own, on Mondays."), "{page}");
    }
    assert!(!plain(&lead.get("/en/me").await).contains("Question to answer"));
    test.close().await;
}

#[tokio::test]
async fn an_opinion_is_read_by_every_funder_and_by_nobody_else() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let door = format!("{}/opinions", scene.page());
    let refused = city.post(&door, &[("opinion", "Sound accounts.")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Sound accounts."), "{}", refused.body);
    let given = [
        ("topic", "accounts"),
        ("verdict", "favourable"),
        ("opinion", "Sound accounts."),
    ];
    assert_eq!(city.post(&door, &given).await.status, 303);
    // Whoever has not given theirs reads first for themselves, unless they ask for it; the history tells no verdict either.
    let page = plain(&fund.get(&scene.page()).await);
    assert!(
        page.contains("One opinion is shared.")
            && !page.contains("Sound accounts.")
            && !page.contains("shared an opinion"),
        "{page}"
    );
    let page = plain(&fund.get(&format!("{}?others=yes", scene.page())).await);
    assert!(
        page.contains("Sound accounts.") && page.contains("in favour"),
        "{page}"
    );
    let own = [
        ("topic", "technical"),
        ("verdict", "reserved"),
        ("opinion", "The stoves are old."),
    ];
    assert_eq!(fund.post(&door, &own).await.status, 303);
    let page = plain(&fund.get(&scene.page()).await);
    for said in ["Sound accounts.", "The stoves are old.", "shared an opinion"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Colleagues read it once they have declared; those who ask never do.
    let reader = test.signed_in("fund-reader@example.org", true).await;
    assert!(!plain(&reader.get(&scene.page()).await).contains("Sound accounts."));
    test.close().await;
}

/// A chain of numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

/// Random people do random things; after each, everybody looks everywhere. Whoever reads a note reads for the funder that
/// wrote it and has declared; and every such person does read it, so that the test cannot pass by showing nothing.
#[tokio::test]
async fn whatever_is_done_no_note_is_read_by_another_funder_or_by_those_who_ask() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let names = ["city", "city-reader", "fund", "fund-reader", "lead", "second"];
    let mut people: Vec<(&str, Browser<'_>)> = Vec::new();
    for name in names {
        people.push((name, test.signed_in(&format!("{name}@example.org"), true).await));
    }
    let funder = |name: &str| name.split('-').next().unwrap_or_default().to_owned();
    let (mut clear, mut written): (Vec<usize>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    let mut near: Vec<usize> = Vec::new();
    let mut dice = Dice(20_261_128);
    for turn in 0..30 {
        let who = dice.throw(people.len());
        let (name, browser) = &people[who];
        let words = format!("secret-{turn}-of-{}", funder(name));
        let page = scene.page();
        match dice.throw(7) {
            0 | 1 => {
                let said = browser.post(&format!("{page}/declare"), &[("near", "no")]).await;
                if said.status == 303 && !near.contains(&who) && !clear.contains(&who) {
                    clear.push(who);
                }
            }
            2 if turn > 20 => {
                let said = browser.post(&format!("{page}/declare"), &[("near", "yes")]).await;
                if said.status == 303 {
                    clear.retain(|one| *one != who);
                    near.push(who);
                }
            }
            3 => {
                let fields = [
                    ("topic", "technical"),
                    ("verdict", "reserved"),
                    ("opinion", "open"),
                ];
                browser.post(&format!("{page}/opinions"), &fields).await;
            }
            _ => {
                let sent = browser.post(&format!("{page}/notes"), &[("note", &words)]).await;
                let may = clear.contains(&who);
                assert_eq!(
                    sent.status.as_u16(),
                    if may { 303 } else { 404 },
                    "{name} in turn {turn}"
                );
                if may {
                    written.push((funder(name), words));
                }
            }
        }
        let (at, (name, browser)) = {
            let at = dice.throw(people.len());
            (at, &people[at])
        };
        let pages = [
            page,
            "/en/desk".to_owned(),
            "/en/me".to_owned(),
            "/en/applications/shared-k7f3q2m9".to_owned(),
        ];
        for (place, address) in pages.iter().enumerate() {
            let seen = browser.get(address).await.body;
            for (owner, words) in &written {
                let may = place == 0 && clear.contains(&at) && *owner == funder(name);
                assert_eq!(
                    seen.contains(words.as_str()),
                    may,
                    "{words} for {name} at {address} in turn {turn}"
                );
            }
        }
    }
    assert!(!written.is_empty(), "something was written");
    test.close().await;
}
