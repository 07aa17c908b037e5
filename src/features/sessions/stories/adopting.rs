//! What a session leaves to those who decide once it is closed: what its colleges thought, and the proposal that it adopted.

use allocation::proposal::Run;

use super::{ALONE, Scene, TOGETHER, plain};
use crate::features::sessions::store::proposals as store;
use crate::shared::files;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// Asks for a proposal.
async fn ask(scene: &Scene, browser: &Browser<'_>, more: &[(&str, &str)]) -> Answer {
    let wish = [&[("useful", "50"), ("public", "100")][..], more].concat();
    let asked = browser.post(&format!("{}/proposals", scene.path), &wish).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    asked
}

/// A proposal of allocation that the city asked for, by its number, once it is found.
async fn proposal(test: &TestApp, scene: &Scene, city: &Browser<'_>) -> String {
    found(test, &ask(scene, city, &[]).await).await
}

/// Waits until what was asked for is found; its number.
async fn found(test: &TestApp, asked: &Answer) -> String {
    let number = asked.header("location").rsplit('/').next().unwrap().to_owned();
    let id: i64 = number.parse().unwrap();
    loop {
        let mut connection = test.app.db.read().await.unwrap();
        let kept = store::find(&mut connection, id).await.unwrap().unwrap();
        if !kept.is_under_way() {
            return number;
        }
        drop(connection);
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_a_session_thought_and_adopted_stands_beside_what_funders_decide_after_it() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    for (place, college) in [(6, "associations"), (7, "companies"), (5, "public_bodies")] {
        scene.seat(&city, place, college).await;
    }
    scene.comes(&test).await;
    scene.hear(&city, &[TOGETHER, ALONE]).await;
    for (word, place) in [("neighbour", 6), ("firm", 7), ("region", 5)] {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        if word != "region" {
            scene.declare(&browser).await;
        }
        let seat = format!(
            "select cast(id as text) from seat where organisation_id = {}",
            scene.organisations[place].id
        );
        let seat = test.text(&seat).await;
        let fields = [
            ("application", ALONE),
            ("seat", seat.as_str()),
            ("choice", "unfavourable"),
        ];
        let voted = browser.post(&format!("{}/votes", scene.path), &fields).await;
        assert_eq!(voted.status, 303, "{}", voted.body);
    }
    let number = proposal(&test, &scene, &city).await;
    let close = format!("{}/close", scene.path);
    assert!(plain(&city.get(&scene.path).await).contains("adopted as its advice"));
    // One that was never made here is none.
    let wrong = [("sure", "yes"), ("adopted", "12345")];
    assert_eq!(city.post(&close, &wrong).await.status, 404);
    assert_eq!(
        test.text("select cast(count(*) as text) from advice").await,
        "0",
        "nothing before it is over"
    );
    let over = [("sure", "yes"), ("adopted", number.as_str())];
    assert_eq!(city.post(&close, &over).await.status, 303);
    // Of the choir the colleges thought nothing good; of the kitchens they had no common opinion. What the proposal gave adds up.
    let against = "select cast(count(*) as text) from advice where application_id = 2 and favourable = 0";
    assert_eq!(test.text(against).await, "2");
    let silent = "select cast(count(*) as text) from advice where application_id = 1 and favourable is null
        and proposed is not null";
    assert_eq!(test.text(silent).await, "4");
    let page = format!(
        "/en/desk/applications/{ALONE}/decide?programme={}&partner={}",
        scene.city.address, scene.organisations[2].key
    );
    let form = plain(&city.get(&page).await);
    assert!(
        form.contains("Table of the neighbourhoods") && form.contains("the colleges were against it"),
        "{form}"
    );
    assert!(form.contains("the proposal adopted there gives"), "{form}");
    // The minutes name it, with what it was made from, by which number and where, on the page and on paper.
    let minutes = format!("{}/minutes", scene.path);
    let page = plain(&city.get(&minutes).await);
    let hash = {
        let file = city
            .get(&format!("{}/proposals/{number}/run.pb", scene.path))
            .await;
        files::hash(&file.bytes)
    };
    for said in [
        "Proposal adopted as advice",
        "<dt>What it gives to the requests that you read</dt>",
        " to 2 requests</dd>",
        "<dt>Whom it reaches</dt>",
        "requests: 2; programmes: 3; a request receives at least 50 %",
        "tisserand-session/",
        "<dt>Number that breaks ties</dt><dd>7</dd>",
        hash.as_str(),
        &format!("{}/proposals/{number}\">Look at the proposal", scene.path),
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let written = [("words", "The table adopted it."), ("seen", "0")];
    assert_eq!(city.post(&minutes, &written).await.status, 303);
    let paper = city.get(&format!("{minutes}.pdf")).await;
    assert_eq!(paper.status, 200);
    let proposal = format!("{}/proposals/{number}", scene.path);
    assert!(plain(&city.get(&proposal).await).contains("The session adopted this proposal"));
    test.close().await;
}

#[tokio::test]
async fn ties_are_broken_by_the_number_published_when_one_convened_and_another_is_a_trial_of_whoever_asks() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    // It is drawn when the session is convened, and the journal keeps it since.
    let sealed = "select after_hash from journal where act = 'session-convened'";
    assert!(!test.text(sealed).await.is_empty());
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let published = "broken by the number 7";
    assert!(plain(&fund.get(&scene.path).await).contains(published));
    let programme = format!("/en/programmes/{}", scene.city.address);
    let everybody = test.get(&programme).await;
    assert!(everybody.body.contains(published), "{}", everybody.body);
    // With another number the city makes a trial: it says so, others do not find it, and the session cannot adopt it.
    let trial = ask(&scene, &city, &[("seed", "8")]).await;
    let number = found(&test, &trial).await;
    let page = plain(&city.get(trial.header("location")).await);
    assert!(
        page.contains("This is a trial") && page.contains("Ties are broken by the number 8"),
        "{page}"
    );
    let list = format!("{}/proposals", scene.path);
    assert!(plain(&city.get(&list).await).contains("trial with another number"));
    assert_eq!(fund.get(trial.header("location")).await.status, 404);
    let file = format!("{}/run.pb", trial.header("location"));
    assert_eq!(fund.get(&file).await.status, 404);
    assert!(!plain(&fund.get(&list).await).contains(&number));
    assert!(!plain(&city.get(&scene.path).await).contains("adopted as its advice"));
    let close = [("sure", "yes"), ("adopted", number.as_str())];
    assert_eq!(
        city.post(&format!("{}/close", scene.path), &close).await.status,
        404
    );
    // One by the published number is everybody's, and says what each programme pays and why.
    let asked = ask(&scene, &city, &[]).await;
    found(&test, &asked).await;
    let page = plain(&fund.get(asked.header("location")).await);
    assert!(!page.contains("This is a trial"), "{page}");
    // Whom each reaches stands in the list, of a trial to nobody, however many of them came last.
    for browser in [&city, &fund] {
        let list = plain(&browser.get(&list).await);
        assert_eq!(list.matches("reaches associations").count(), 1, "{list}");
    }
    let pays = page
        .split("id=\"pays\"")
        .nth(1)
        .unwrap()
        .split("</section>")
        .next()
        .unwrap();
    assert_eq!(pays.matches("<li>").count(), 3, "{pays}");
    // 16,000 € are asked of the city, which has 12,000 €; of the two others less than they have.
    for said in [
        "of the €12,000 it has, to 2 requests: its envelope is used up",
        "Last quarter",
        "pays €4,000 of the €9,000 it has, to one request: it gives all that is asked of it",
        "the best that was found for it alone",
    ] {
        assert!(pays.contains(said), "{said}: {pays}");
    }
    test.close().await;
}

#[tokio::test]
async fn the_file_of_a_proposal_is_brought_back_counted_again_and_known_to_the_byte() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let number = proposal(&test, &scene, &city).await;
    let trial = ask(&scene, &city, &[("seed", "8")]).await;
    found(&test, &trial).await;
    let list = format!("{}/proposals", scene.path);
    let bring = format!("{list}/bring");
    assert!(plain(&fund.get(&list).await).contains(&bring));
    let file = city.get(&format!("{list}/{number}/run.pb")).await.bytes;
    let tried = city.get(&format!("{}/run.pb", trial.header("location"))).await;
    let send = async |browser: &Browser<'_>, bytes: &[u8]| {
        browser.upload(&bring, &[], ("run.pb", "text/plain", bytes)).await
    };
    for browser in [&city, &fund] {
        let known = send(browser, &file[..]).await;
        assert_eq!(known.status, 303, "{}", known.body);
        assert_eq!(known.header("location"), format!("{list}/{number}"));
        let page = plain(&browser.get(known.header("location")).await);
        assert!(page.contains("to the byte"), "{page}");
    }
    // A trial is known to whoever asked for it; to the others it is no proposal of this session.
    assert_eq!(send(&city, &tried.bytes[..]).await.status, 303);
    let mut changed = Run::from_pb(&file).unwrap();
    let mut amounts = changed.proposal.amounts.iter_mut().flatten();
    *amounts.find(|one| **one > 0).unwrap() += 1;
    let changed = changed.to_pb().into_bytes();
    let large = vec![b' '; 4 * 1024 * 1024 + 1];
    // An award that is not what is paid.
    let text = std::str::from_utf8(&file).unwrap();
    let is_head = |line: &&str| line.split(';').any(|cell| cell == "award");
    let (head, row) = (
        text.lines().find(is_head).unwrap(),
        text.lines().skip_while(|line| !is_head(line)).nth(1).unwrap(),
    );
    let at = head.split(';').position(|cell| cell == "award").unwrap();
    let mut cells: Vec<&str> = row.split(';').collect();
    cells[at] = "1";
    let told = text.replace(row, &cells.join(";")).into_bytes();
    for (bytes, said) in [
        (&large[..], "This file has more than"),
        (&tried.bytes[..], "but it is no proposal of this session"),
        (&changed[..], "or it is damaged"),
        (&told[..], "or it is damaged"),
        (&b"nothing"[..], "no file of a proposal"),
    ] {
        let refused = send(&fund, bytes).await;
        assert_eq!(refused.status, 422, "{said}");
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    let nothing = fund.post(&bring, &[]).await;
    assert!(
        nothing.status == 422 && nothing.body.contains("Choose a file."),
        "{}",
        nothing.body
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from desk_proposal")
            .await,
        "2",
        "nothing of it is kept"
    );
    test.close().await;
}
