//! Suppositions and proposals: advice that changes nothing, seen by whom it is for, replayed to the byte.

use allocation::check::{check, undertakings};
use allocation::proposal::Run;

use super::{ALONE, Scene, TOGETHER, plain};
use crate::features::sessions::store::proposals as store;
use crate::testing::TestApp;

#[tokio::test]
async fn a_supposition_is_its_makers_until_it_is_shared() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let granted = [
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "6,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "city", (ALONE, 2, &scene.city), &granted)
        .await;
    let new = format!("{}/simulations/new", scene.path);
    let form = plain(&fund.get(&format!("{new}?application={ALONE}")).await);
    assert!(
        form.contains("€6,000 requested; said until now: €6,000"),
        "{form}"
    );
    let wrong = [
        ("application", ALONE),
        ("name", "Too much"),
        (scene.fund.address.as_str(), "5,000.01"),
    ];
    assert_eq!(fund.post(&new, &wrong).await.status, 422);
    let supposed = [
        ("application", ALONE),
        ("name", "The fund gives 3,000"),
        (scene.fund.address.as_str(), "3,000"),
        ("sending", "once"),
    ];
    let kept = fund.post(&new, &supposed).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let address = kept.header("location").to_owned();
    assert_eq!(fund.post(&new, &supposed).await.header("location"), address);
    let page = plain(&fund.get(&address).await);
    // 11,000 € asked, 9,000 € supposed: the city gives all that is asked of it, and the fund's amount is the one that is supposed.
    for said in [
        "+ €3,000",
        "It would lack €2,000, and nobody else at this table could give it.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("could add"), "{page}");
    // Where the city gives less, it is the fund that is asked, and nobody else.
    let less = [
        ("application", ALONE),
        ("name", "The city gives 4,000"),
        (scene.city.address.as_str(), "4,000"),
    ];
    let less = city.post(&new, &less).await;
    assert_eq!(less.status, 303, "{}", less.body);
    let page = plain(&city.get(less.header("location")).await);
    for said in [
        "It would lack €7,000; others at this table could give €5,000 of it at most.",
        "could add €5,000 at most",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(page.matches("could add").count(), 1, "{page}");
    // Nobody else learns that it is there, until it is shared; nobody else changes it even then.
    assert_eq!(city.get(&address).await.status, 404);
    assert!(!plain(&city.get(&format!("{}/simulations", scene.path)).await).contains("The fund gives"));
    let id = address.rsplit('/').next().unwrap().to_owned();
    let shared = [
        ("application", ALONE),
        ("simulation", id.as_str()),
        ("seen", "1"),
        ("name", "The fund gives 5,000"),
        (scene.fund.address.as_str(), "5,000"),
        ("shared", "yes"),
    ];
    assert_eq!(city.post(&new, &shared).await.status, 404);
    assert_eq!(fund.post(&new, &shared).await.status, 303);
    // Whoever is told that somebody was faster has the version that is there now in the form.
    let stale = fund.post(&new, &shared).await;
    assert_eq!(stale.status, 422);
    assert!(stale.body.contains("name=\"seen\" value=\"2\""), "{}", stale.body);
    assert!(plain(&city.get(&address).await).contains("It would have all that it asks for."));
    assert!(plain(&city.get(&format!("{}/simulations", scene.path)).await).contains("The fund gives 5,000"));
    assert_eq!(city.post(&address, &[]).await.status, 404);
    let decisions = test.text("select cast(count(*) as text) from decision").await;
    assert_eq!(decisions, "1", "a supposition decides nothing");
    test.close().await;
}

#[tokio::test]
async fn a_proposal_is_verified_replays_to_the_byte_and_decides_nothing() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    // What the city keeps to itself is not in it: the proposal would give it away.
    let hidden = [("seen", "0"), ("act", "grant"), ("amount", "8,000")];
    scene
        .decide(&test, "city", (TOGETHER, 0, &scene.city), &hidden)
        .await;
    let field = format!("{}-{ALONE}", scene.city.address);
    let points = [
        (field.clone(), "9".to_owned()),
        (format!("seen-{field}"), "5".to_owned()),
    ];
    let points: Vec<(&str, &str)> = points
        .iter()
        .map(|(field, value)| (field.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        city.post(&format!("{}/scores", scene.path), &points).await.status,
        303
    );
    // A colleague who looked before does not write over them unawares.
    let late = city
        .post(
            &format!("{}/scores", scene.path),
            &[(field.as_str(), "2"), (format!("seen-{field}").as_str(), "5")],
        )
        .await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("A colleague gave 9 meanwhile"),
        "{}",
        late.body
    );
    let proposals = format!("{}/proposals", scene.path);
    assert_eq!(
        city.post(&proposals, &[("useful", "101"), ("seed", "7")])
            .await
            .status,
        422
    );
    let capped = [("useful", "50"), ("seed", "7"), ("public", "80")];
    let refused = city.post(&proposals, &capped).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Say where this cap comes from"),
        "{}",
        refused.body
    );
    // A firm that forms one undertaking with the choir had small aid: 2,500 € are left to both, of 6,000 € that the choir asks
    // of the city.
    for (one, other) in [(2, 7), (7, 2)] {
        test.sql(&format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {}, {}, id, 0 from person order by id limit 1",
            scene.organisations[one].id, scene.organisations[other].id
        ))
        .await;
    }
    for member_state in ["fr", "be"] {
        test.sql(&format!(
            "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
                mandate_id, created_at)
             select (select coalesce(max(id), 0) + 1 from state_aid), {}, 'general', '{member_state}', '2026-06-01', 29750000, '',
                '', person_id, id, 0 from mandate order by id limit 1",
            scene.organisations[7].id
        ))
        .await;
    }
    let capped = [
        ("useful", "50"),
        ("seed", "7"),
        ("public", "80"),
        ("source", "Rules on grants of 12 March 2026, article 4"),
    ];
    let asked = city.post(&proposals, &capped).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let address = asked.header("location").to_owned();
    let id: i64 = address.rsplit('/').next().unwrap().parse().unwrap();
    let kept = loop {
        let kept = store::find(&mut test.app.db.read().await.unwrap(), id)
            .await
            .unwrap()
            .unwrap();
        if !kept.is_under_way() {
            break kept;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!((kept.fault.as_str(), kept.done), ("", kept.steps));
    let file = city.get(&format!("{address}/run.pb")).await;
    let run = Run::from_pb(&file.bytes).unwrap();
    check(&run.table, &run.settings, &run.proposal).unwrap();
    assert_eq!(run.replay().unwrap(), run.proposal);
    assert_eq!(run.to_pb().into_bytes(), file.bytes, "to the byte");
    assert_eq!(run.settings.seed, 7);
    undertakings(&run.table, &run.proposal.amounts, &run.headrooms).unwrap();
    // On a narrow page the ways of sharing are read one under the other, each amount by its name.
    let shown = plain(&city.get(&address).await);
    let mirrors = shown.split("id=\"mirrors\"").nth(1).unwrap();
    let mirrors = mirrors.split("</section>").next().unwrap();
    assert!(mirrors.contains("class=\"list-table matrix cards\""), "{mirrors}");
    let (amounts, named) = (
        mirrors.matches("<td").count(),
        mirrors.matches("<span class=\"of\">").count(),
    );
    assert!(amounts > 0 && amounts == named, "{mirrors}");
    // For whom each is done stands in its own words, and how many of these publics are reached, way by way.
    assert!(
        shown.contains("For whom, in the words of the project:"),
        "{shown}"
    );
    assert_eq!(mirrors.matches(" of 2<").count(), 4, "{mirrors}");
    // Each request is told the rule that binds it, in words.
    assert!(shown.contains("Small state aid leaves €2,500 to"), "{shown}");
    let (why, all) = (
        "It would receive more if the envelopes held more.",
        "It receives all that the rules",
    );
    assert!(shown.contains(why) && shown.contains(all), "{shown}");
    assert!(shown.contains("Ties are broken by the number 7"), "{shown}");
    assert!(
        run.headrooms.iter().any(|room| room.cents == 250_000),
        "{:?}",
        run.headrooms
    );
    for said in ["(EU) 2023/2831", "article 4", "version 1"] {
        assert!(run.rules.contains(said), "{said}: {}", run.rules);
    }
    // Requests of one second, and programmes, stand in any order.
    let mut asked = run.table.requests.iter();
    assert!(
        asked.any(|one| one.public_rate == 8_000 && one.lines.iter().any(|line| line.requested == 250_000)),
        "{:?}",
        run.table.requests
    );
    let known = run.table.funders.iter().map(|one| one.envelope);
    assert_eq!(known.sum::<i64>(), 3_200_000, "as everybody knows it");
    let page = plain(&test.signed_in("fund@example.org", true).await.get(&address).await);
    for said in [
        "This is advice",
        "Always in",
        "Contested",
        "Equal shares",
        "No funder does worse",
        "No partner is left out for the sake of fewer grants",
        "A choir",
        "Small state aid leaves less to",
        "Public money pays 80 % of the costs",
        "article 4",
        "€300,000 at most for each organisation over three years",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(
        test.text("select cast(count(*) as text) from decision").await,
        "1"
    );
    assert!(
        !page.contains("decided since") && !page.contains("were decided"),
        "{page}"
    );
    assert!(
        page.contains("To associations of which no register says"),
        "{page}"
    );
    // What is decided afterwards it cannot know, and says so.
    let granted = [
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "5,000"),
        ("shared", "yes"),
    ];
    scene
        .decide(&test, "fund", (ALONE, 2, &scene.fund), &granted)
        .await;
    let page = plain(
        &test
            .signed_in("region@example.org", true)
            .await
            .get(&address)
            .await,
    );
    assert!(
        page.contains("1 of the amounts that it shares out was decided since"),
        "{page}"
    );
    // Who asks reads nothing of their own request there, and has not the file, in which it stands.
    scene.seat(&city, 0, "associations").await;
    let one = test.signed_in("one@example.org", true).await;
    scene.declare(&one).await;
    let page = plain(&one.get(&address).await);
    assert!(
        !page.contains("Shared kitchens") && page.contains("A choir"),
        "{page}"
    );
    // Of what programmes pay to others nothing is made up.
    let rest = "the rest depends on requests that you do not read";
    assert_eq!(page.matches(rest).count(), 3, "{page}");
    assert!(!page.contains("nothing that is still open"), "{page}");
    assert_eq!(one.get(&format!("{address}/run.pb")).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn what_reaches_associations_without_employees_stands_beside_every_allocation() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    // One employs twenty, one nobody, and of the choir no register says it.
    test.sql("update demonstration_entry set staff = null").await;
    for (place, band) in [(0, "12"), (1, "NN")] {
        test.sql(&format!(
            "update demonstration_entry set staff = '{band}' where organisation_id = {}",
            scene.organisations[place].id
        ))
        .await;
    }
    // Both take place in the same three communes.
    let communes = "update application_version set document = replace(document, '\"communes\":[]', \
        '\"communes\":[\"59350\",\"59009\",\"59512\"]')";
    test.sql(communes).await;
    scene.convene(&test).await;
    let (both, choir) = ((TOGETHER, &scene.city), (ALONE, &scene.fund));
    for (word, (number, programme), partner, act, amount) in [
        ("city", both, 0, "grant", "6,000"),
        ("city", both, 1, "grant", "2,000"),
        ("fund", choir, 2, "propose", "3,000"),
    ] {
        let fields = [("seen", "0"), ("act", act), ("amount", amount), ("shared", "yes")];
        scene
            .decide(&test, word, (number, partner, programme), &fields)
            .await;
    }
    let granted = "Of the €8,000 granted here to associations, €2,000 (25 %) reaches associations without employees and \
        €6,000 (75 %) associations with employees.";
    let said = "Of the €11,000 granted, promised or proposed here to associations, €2,000 (18 %) reaches associations without \
        employees and €6,000 (55 %) associations with employees; for €3,000 (27 %), which one association receives, no register \
        says whether there are any.";
    let region = test.signed_in("region@example.org", true).await;
    let table = plain(&region.get(&scene.path).await);
    assert!(table.contains(granted) && table.contains(said), "{table}");
    // Beside a supposition, and beside what is said today, of the same requests.
    let fund = test.signed_in("fund@example.org", true).await;
    let supposed = [
        ("application", ALONE),
        ("name", "The fund gives all"),
        (scene.fund.address.as_str(), "5,000"),
        ("shared", "yes"),
    ];
    let kept = fund
        .post(&format!("{}/simulations/new", scene.path), &supposed)
        .await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let one = plain(&region.get(kept.header("location")).await);
    assert!(
        one.contains("for €5,000 (100 %), which one association receives"),
        "{one}"
    );
    let side = plain(&region.get(&format!("{}/simulations", scene.path)).await);
    for cents in ["€3,000", "€5,000"] {
        let said = format!("€0 (0 %); not known for {cents}: one association");
        assert!(side.contains(&said), "{said}: {side}");
    }
    // Beside a proposal, in a sentence and way by way.
    let asked = fund
        .post(&format!("{}/proposals", scene.path), &[("useful", "0")])
        .await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let address = asked.header("location").to_owned();
    let id: i64 = address.rsplit('/').next().unwrap().parse().unwrap();
    loop {
        let kept = store::find(&mut test.app.db.read().await.unwrap(), id)
            .await
            .unwrap();
        if !kept.unwrap().is_under_way() {
            break;
        }
        tokio::task::yield_now().await;
    }
    // What is open yet: 3,000 € of the fund for the first, 4,000 € of the region for the second, 6,000 € of the city and 5,000 € of
    // the fund for the choir. Of the city 4,000 € are left, and there is enough for all else.
    let page = plain(&region.get(&address).await);
    let said = "Of the €16,000 granted, promised or proposed here to associations, €4,000 (25 %) reaches associations without \
        employees and €3,000 (19 %) associations with employees; for €9,000 (56 %), which one association receives,";
    assert!(page.contains(said), "{page}");
    let list = plain(&region.get(&format!("{}/proposals", scene.path)).await);
    assert!(list.contains(said), "{list}");
    let row = page
        .split("no register says whether they have employees")
        .nth(1)
        .unwrap();
    let row = row.split("</tr>").next().unwrap();
    assert_eq!(row.matches("1 association<").count(), 4, "{row}");
    let places = page.split("receives money takes place</th>").nth(1).unwrap();
    let places = places.split("</tr>").next().unwrap();
    assert_eq!(places.matches("<span>3</span>").count(), 4, "{places}");
    test.close().await;
}
