//! What is requested for several years is proposed out of the envelopes of these years, and of none more than it has.

use allocation::check::check;
use allocation::proposal::Run;
use serde_json::json;

use super::narrowing::{asked, proposed};
use super::{Scene, plain};
use crate::features::sessions::store::proposals::Kept;
use crate::testing::TestApp;

/// What the payers of a proposal have, in cents, in order.
fn envelopes(kept: &Kept) -> Vec<i64> {
    let run = Run::from_pb(kept.run.as_ref().unwrap().as_bytes()).unwrap();
    check(&run.table, &run.settings, &run.proposal).unwrap();
    assert_eq!(run.replay().unwrap(), run.proposal);
    let mut envelopes: Vec<i64> = run.table.funders.iter().map(|one| one.envelope).collect();
    envelopes.sort_unstable();
    envelopes
}

#[tokio::test]
async fn nothing_is_proposed_beyond_what_the_envelope_of_a_year_has() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    // Of the 8,000 € that the first association asks of the city a half is for the next year, of which the city has 3,500 €.
    let document = test
        .text("select document from application_version where application_id = 1")
        .await;
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let requests = document["requests"].as_array_mut().unwrap();
    requests[0]["cents"] = json!(400_000);
    let mut next = requests[0].clone();
    next["year"] = json!(2028);
    requests.push(next);
    let document = document.to_string().replace('\'', "''");
    for sql in [
        format!("update application_version set document = '{document}' where application_id = 1"),
        format!(
            "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (2028, {}, 2028, 'All', 350000, 1)",
            scene.city.id
        ),
    ] {
        test.sql(&sql).await;
    }
    let city = test.signed_in("city@example.org", true).await;
    let proposals = format!("{}/proposals", scene.path);
    let (address, kept) = proposed(&test, &city, &proposals).await;
    // The two years are not one sum, and what the second has not is not proposed.
    assert_eq!(envelopes(&kept), [350_000, 900_000, 1_100_000, 1_200_000]);
    assert_eq!(asked(&kept, scene.city.id, false), [200_000, 600_000]);
    let page = plain(&city.get(&address).await);
    let less = "in a later year no envelope that is for it has as much as is requested of that year";
    assert!(page.contains(less), "{page}");
    // Where it has enough, it is set aside for that, and the whole is proposed out of the first.
    test.sql("update envelope set cents = 500000 where id = 2028")
        .await;
    let (address, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(envelopes(&kept), [100_000, 900_000, 1_100_000, 1_200_000]);
    assert_eq!(asked(&kept, scene.city.id, false), [600_000, 1_000_000]);
    let page = plain(&city.get(&address).await);
    assert!(!page.contains(less), "{page}");
    // An envelope of the next year that is for associations alone is for this one too.
    test.sql("update envelope set kinds = 'association' where id = 2028")
        .await;
    let (address, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(asked(&kept, scene.city.id, false), [600_000, 1_000_000]);
    assert!(!plain(&city.get(&address).await).contains(less));
    test.sql("update envelope set kinds = 'company' where id = 2028")
        .await;
    let (address, kept) = proposed(&test, &city, &proposals).await;
    assert_eq!(asked(&kept, scene.city.id, false), [200_000, 600_000]);
    assert!(plain(&city.get(&address).await).contains(less));
    test.close().await;
}
