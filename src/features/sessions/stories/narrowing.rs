//! What an envelope is not for is not proposed out of it; and what somebody tries, or nobody can read any more, takes nothing from the others.

use allocation::check::check;
use allocation::proposal::Run;

use super::{ALONE, Scene, TOGETHER, plain};
use crate::features::sessions::inputs::Inputs;
use crate::features::sessions::store::proposals::{self as store, Kept};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Asks for a proposal; gives its address, and itself once it is made.
pub(super) async fn proposed(test: &TestApp, browser: &Browser<'_>, proposals: &str) -> (String, Kept) {
    proposed_with(test, browser, proposals, "50").await
}

/// The same, where a request is of use from that percentage of what it asks.
async fn proposed_with(
    test: &TestApp,
    browser: &Browser<'_>,
    proposals: &str,
    useful: &str,
) -> (String, Kept) {
    let asked = browser.post(proposals, &[("useful", useful)]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let address = asked.header("location").to_owned();
    let id: i64 = address.rsplit('/').next().unwrap().parse().unwrap();
    loop {
        let kept = store::find(&mut test.app.db.read().await.unwrap(), id)
            .await
            .unwrap()
            .unwrap();
        if !kept.is_under_way() {
            assert_eq!(kept.fault, "");
            return (address, kept);
        }
        tokio::task::yield_now().await;
    }
}

/// What may be proposed at most out of what a programme has for everybody, or for some alone: an amount of each request, in cents.
pub(super) fn asked(kept: &Kept, programme: i64, narrowed: bool) -> Vec<i64> {
    let inputs: Inputs = serde_json::from_str(&kept.inputs).unwrap();
    let lines = inputs.askers.iter().flat_map(|asker| &asker.lines);
    let own = lines.filter(|line| {
        let payer = &inputs.payers[line.payer];
        payer.programme == programme && payer.only.is_empty() != narrowed
    });
    let mut asked: Vec<i64> = own.map(|line| line.most).collect();
    asked.sort_unstable();
    asked
}

#[tokio::test]
async fn what_no_envelope_is_for_is_not_proposed_and_what_one_is_for_alone_is_paid_out_of_it() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    // What is asked for takes place in Lille.
    let communes = "update application_version set document = replace(document, '\"communes\":[]', \
        '\"communes\":[\"59350\"]')";
    test.sql(communes).await;
    // The region's money is for companies alone; the city has 6,000 € more, for associations of Hellemmes, which is a part of Lille by now.
    test.sql(&format!(
        "update envelope set kinds = 'company' where programme_id = {}",
        scene.region.id
    ))
    .await;
    scene.associations_first(&test, (600_000, 0, "59298")).await;
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (address, kept) = proposed(&test, &city, &proposals).await;
    let run = Run::from_pb(kept.run.as_ref().unwrap().as_bytes()).unwrap();
    check(&run.table, &run.settings, &run.proposal).unwrap();
    assert_eq!(run.replay().unwrap(), run.proposal);
    assert_eq!(&run.to_pb(), kept.run.as_ref().unwrap(), "to the byte");
    let mut envelopes: Vec<i64> = run.table.funders.iter().map(|one| one.envelope).collect();
    envelopes.sort_unstable();
    assert_eq!(envelopes, [600_000, 900_000, 1_100_000, 1_200_000]);
    // Nothing is asked of the region. What all of 6,000 € covers is paid out of that; the rest stands beside the others.
    assert!(
        asked(&kept, scene.region.id, true).is_empty() && asked(&kept, scene.region.id, false).is_empty()
    );
    assert_eq!(asked(&kept, scene.city.id, true), [200_000]);
    assert_eq!(asked(&kept, scene.city.id, false), [600_000, 800_000]);
    let page = plain(&city.get(&address).await);
    for said in [
        "What is not proposed, by the rules of the programmes",
        "No envelope of this programme is for it.",
        "envelope “Associations first”",
        "this envelope is only for: ",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Whoever reads nothing of a request learns nothing of what it asks.
    scene.seat(&city, 0, "associations").await;
    let one = test.signed_in("one@example.org", true).await;
    scene.declare(&one).await;
    let page = plain(&one.get(&address).await);
    assert!(!page.contains("No envelope of this programme"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn the_least_that_a_programme_gives_is_of_all_that_it_gives_to_a_request() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    scene.associations_first(&test, (600_000, 0, "")).await;
    let least = async |before: &str, after: &str| {
        test.sql(&format!(
            "update programme_version set document = replace(document, '\"minimum\":{before}', '\"minimum\":{after}')
             where programme_id = {}",
            scene.city.id
        ))
        .await;
    };
    // The city gives 3,000 € at least. The 2,000 € of the second partner are alone in what is for associations: they are given all the same,
    // for with what the first has out of the other envelope it is enough.
    least("100000", "300000").await;
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (_, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(asked(&kept, scene.city.id, true), [200_000]);
    assert_eq!(asked(&kept, scene.city.id, false), [600_000, 800_000]);
    let run = Run::from_pb(kept.run.as_ref().unwrap().as_bytes()).unwrap();
    check(&run.table, &run.settings, &run.proposal).unwrap();
    let programmes = run.table.requests.iter().zip(&run.proposal.amounts);
    let programmes = programmes.flat_map(|(request, given)| {
        request.programmes.iter().map(move |of| {
            let lines = request.lines.iter().zip(given);
            let own = lines.filter(|(line, _)| of.envelopes.contains(&line.funder));
            (of.least, own.map(|(_, cents)| *cents).collect::<Vec<i64>>())
        })
    });
    let programmes: Vec<(i64, Vec<i64>)> = programmes.collect();
    let [(300_000, parts)] = &programmes[..] else {
        panic!("{programmes:?}")
    };
    assert!(
        parts.contains(&200_000) && parts.iter().sum::<i64>() >= 300_000,
        "{parts:?}"
    );
    // It gives 5,500 € at least, and half of the costs at most: of the 6,000 € that the choir asks it may have 5,000, and the page says so.
    let rate = async |before: u8, after: u8| {
        test.sql(&format!(
            "update programme_version set document = replace(document, '\"percent\":{before}', '\"percent\":{after}')
             where programme_id = {}",
            scene.city.id
        ))
        .await;
    };
    least("300000", "550000").await;
    rate(80, 50).await;
    let less = "is less than the least that this programme gives to one request";
    let (address, _) = proposed(&test, &city, &proposals).await;
    let page = plain(&city.get(&address).await);
    assert_eq!(page.matches(less).count(), 1, "{page}");
    rate(50, 80).await;
    // It gives 9,000 € at least: what the choir asks is less.
    least("550000", "900000").await;
    let (address, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(asked(&kept, scene.city.id, true), [200_000]);
    assert_eq!(asked(&kept, scene.city.id, false), [800_000]);
    let page = plain(&city.get(&address).await);
    assert_eq!(page.matches(less).count(), 1, "{page}");
    test.close().await;
}

/// One says that it forms one undertaking with another.
async fn together(test: &TestApp, scene: &Scene, (one, other): (usize, usize)) {
    test.sql(&format!(
        "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
         select {}, {}, min(id), 0 from person",
        scene.organisations[one].id, scene.organisations[other].id
    ))
    .await;
}

#[tokio::test]
async fn partners_that_form_one_undertaking_share_what_small_aid_leaves_them() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    for funder in [scene.city.funder, scene.region.funder] {
        test.sql(&format!(
            "update organisation set commune = '59350' where id = {funder}"
        ))
        .await;
    }
    // The two who ask together form one undertaking, to which 2,500 € are left: of 10,000 € that they ask of the city, and 4,000 € of the
    // region.
    for (one, other) in [(0, 1), (1, 0)] {
        together(&test, &scene, (one, other)).await;
    }
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 1, {}, 'general', 'fr', '2026-06-01', 29750000, '', '', min(id), 0 from person",
        scene.organisations[0].id
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (address, kept) = proposed_with(&test, &city, &proposals, "0").await;
    let inputs: Inputs = serde_json::from_str(&kept.inputs).unwrap();
    let run = Run::from_pb(kept.run.as_ref().unwrap().as_bytes()).unwrap();
    check(&run.table, &run.settings, &run.proposal).unwrap();
    let mut askers = inputs.askers.iter();
    let at = askers.position(|one| one.number == TOGETHER).unwrap();
    let lines = run.table.requests[at].lines.iter().zip(&run.proposal.amounts[at]);
    let public = lines.filter(|(line, _)| run.table.funders[line.funder].public);
    let public: i64 = public.map(|(_, cents)| *cents).sum();
    assert!((1..=250_000).contains(&public), "{public}");
    // What the law leaves is told to the cent. Who forms one undertaking with whom is told to public funders alone.
    let page = plain(&city.get(&address).await);
    let (_, said) = page.split_once("Small state aid leaves €2,500 to ").unwrap();
    let (told, _) = said.split_once(", from all").unwrap();
    assert!(told.contains(" and "), "{told}");
    let file = format!("{address}/run.pb");
    assert_eq!(
        city.get(&file).await.bytes,
        kept.run.as_ref().unwrap().as_bytes(),
        "to the byte"
    );
    let neutral = "Small state aid leaves less to those who make this request";
    let fund = test.signed_in("fund@example.org", true).await;
    let page = plain(&fund.get(&address).await);
    assert_eq!(page.matches("Small state aid leaves").count(), 1, "{page}");
    assert!(
        page.contains(neutral) && page.contains("for public funders: it tells") && !page.contains("run.pb"),
        "{page}"
    );
    assert_eq!(fund.get(&file).await.status, 404);
    // The same words of two of whom each has little left by itself: nothing tells these apart.
    test.sql("delete from undertaking_link").await;
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id, created_at)
         select 2, {}, 'general', 'fr', '2026-06-01', 29900000, '', '', min(id), 0 from person",
        scene.organisations[1].id
    ))
    .await;
    let (apart, _) = proposed_with(&test, &city, &proposals, "0").await;
    let page = plain(&city.get(&apart).await);
    assert_eq!(page.matches("Small state aid leaves €").count(), 2, "{page}");
    let page = plain(&fund.get(&apart).await);
    assert_eq!(page.matches("Small state aid leaves").count(), 1, "{page}");
    assert!(page.contains(neutral), "{page}");
    assert_eq!(fund.get(&format!("{apart}/run.pb")).await.status, 404);
    test.sql("delete from state_aid where id = 2").await;
    for (one, other) in [(0, 1), (1, 0)] {
        together(&test, &scene, (one, other)).await;
    }
    // Of use from half of it, they receive nothing: no money of others covers what they ask of the region, and the page does not say so.
    let (address, _) = proposed_with(&test, &city, &proposals, "50").await;
    let page = plain(&city.get(&address).await);
    assert!(page.contains("the requests made to it receive nothing"), "{page}");
    // How far the rules let them come is told to public funders alone: it is what small aid leaves them, and the money of others.
    assert!(page.contains("it could reach €"), "{page}");
    let page = plain(&fund.get(&address).await);
    assert!(
        page.contains("it could not reach what is useful to it") && !page.contains("it could reach €"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn what_only_completes_others_is_proposed_where_they_support_already() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    test.sql(&format!(
        "update programme_version set document = replace(document, '\"completes\":false', '\"completes\":true')
         where programme_id = {}",
        scene.fund.id
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (address, kept) = proposed(&test, &city, &proposals).await;
    assert!(asked(&kept, scene.fund.id, false).is_empty());
    let page = plain(&city.get(&address).await);
    assert_eq!(
        page.matches("This programme completes what others support")
            .count(),
        2,
        "{page}"
    );
    // The city grants something to the choir, and everybody at the table sees it: the fund may complete that, and nothing else.
    let granted = [
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "6,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "city", (ALONE, 2, &scene.city), &granted)
        .await;
    let (_, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(asked(&kept, scene.fund.id, false), [500_000]);
    test.close().await;
}

#[tokio::test]
async fn trials_of_one_funder_take_no_place_of_the_others_and_what_nobody_can_read_takes_no_page() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (first, kept) = proposed(&test, &city, &proposals).await;
    // The fund tries sixty times for itself.
    for at in 1..=60 {
        test.sql(&format!(
            "insert into desk_proposal (id, session_id, organisation_id, person_id, method, inputs, run, told, done, steps, fault,
                asked_at, worked_at, trial)
             select {at}, session_id, {}, person_id, method, inputs, run, told, steps, steps, '', asked_at, 0, 1
             from desk_proposal where id = {}",
            scene.fund.funder, kept.id
        ))
        .await;
    }
    let (second, _) = proposed(&test, &city, &proposals).await;
    assert_ne!(first, second);
    // As many of one's own are enough.
    let try_one = [("useful", "50"), ("seed", "9")];
    let fund = test.signed_in("fund@example.org", true).await;
    let refused = fund.post(&proposals, &try_one).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("already asked for twenty trials"),
        "{}",
        refused.body
    );
    assert_eq!(fund.post(&proposals, &[("useful", "50")]).await.status, 303);
    // What is kept of the first cannot be read any more: the list says so, and the second is there still.
    test.sql(&format!(
        "update desk_proposal set run = 'nothing' where id = {}",
        kept.id
    ))
    .await;
    let list = plain(&city.get(&proposals).await);
    let unreadable = "this version of the program cannot read it any more";
    assert_eq!(list.matches(unreadable).count(), 1, "{list}");
    assert!(list.contains(&second), "{list}");
    assert!(plain(&city.get(&first).await).contains(unreadable));
    assert!(!plain(&city.get(&second).await).contains(unreadable));
    test.close().await;
}
