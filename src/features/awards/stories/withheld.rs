//! Whoever is withheld is named in no file from that moment on, and the files never go dark for it.

use serde_json::Value;

use super::scene;
use crate::features::awards::{File, look_after, written_at};
use crate::features::directory;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_is_withheld_is_in_no_file_the_next_moment_and_all_others_still_are() {
    let test = TestApp::demonstration().await;
    let scene = scene(&test).await;
    let (town, partner) = (&scene.town.1, &scene.partners[1]);
    for (id, place, cents) in [(1, 0, 600_000), (2, 1, 150_000)] {
        scene
            .decide(&test, id, (place, town), ("granted", cents, Some("2026-11-21")))
            .await;
    }
    look_after(&test.app).await;
    let every = test.get(&File::Superset.path()).await.body;
    assert!(
        every.contains("0403170701") && every.contains("7500.00"),
        "{every}"
    );
    let at = written_at(&test.app);

    test.pass(60);
    directory::withhold(&test.app, &partner.key, "asked", None)
        .await
        .unwrap();
    // Where they cannot be written without it, nothing is given that names it.
    let full = test.app.config.path("open").join("state-aid.csv.part");
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    assert_eq!(test.get(&File::Superset.path()).await.status, 503);
    assert_eq!(written_at(&test.app), at);
    std::fs::remove_file(full).unwrap();
    // Nor is it tried again for each who asks: after some minutes, or as soon as the hour's work does it.
    assert_eq!(test.get(&File::Aid.path()).await.status, 503);
    assert_eq!(written_at(&test.app), at);
    test.pass(600);

    // Nobody waits for the night, nor for the hour: whoever asks next has all of it but that.
    for file in File::ALL {
        let answer = test.get(&file.path()).await;
        assert_eq!(answer.status, 200, "{}", file.name());
        let body = String::from_utf8_lossy(&answer.bytes);
        for said in [
            "0403170701",
            partner.key.as_str(),
            partner.name.as_str(),
            "7500.00",
        ] {
            assert!(!body.contains(said), "{}: {said}: {body}", file.name());
        }
    }
    assert!(written_at(&test.app) > at);
    let every = test.get(&File::Superset.path()).await.body;
    assert!(
        every.contains("73282932000074") && every.contains("6000.00"),
        "{every}"
    );
    let giving: Value = test.get(&File::Giving.path()).await.json();
    assert_eq!(giving["grants"].as_array().unwrap().len(), 1);
    // The page does not say that it is in other files: it is in none.
    let page = test.get("/en/awards").await.body;
    assert!(page.contains("One beneficiary is in no file"), "{page}");
    assert!(
        !page.contains("These organisations are in the other files"),
        "{page}"
    );
    // Written once for all who asked since.
    let renewed = written_at(&test.app);
    test.pass(60);
    assert_eq!(test.get("/data/state-aid.json").await.status, 200);
    assert_eq!(written_at(&test.app), renewed);
    test.close().await;
}
