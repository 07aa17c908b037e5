//! Stories of contours: read packed, told feature by feature, loaded once.

use serde_json::{Value, json};

use crate::features::directory::import::Options;
use crate::features::directory::store;
use crate::testing::TestApp;

/// A square west of another, of the commune that bears this code.
fn square(code: &str, west: i64) -> Value {
    let ring = json!([[west, 50], [west, 51], [west + 1, 51], [west, 50]]);
    json!({ "type": "Feature", "properties": { "nis": code },
            "geometry": { "type": "Polygon", "coordinates": [ring] } })
}

#[tokio::test]
async fn contours_are_read_packed_and_loaded_once_and_what_is_left_is_told() {
    let test = TestApp::empty().await;
    // Meulebeke and the Tielt of before are the Tielt of today; somebody is from elsewhere, somebody is not drawn.
    let features = [
        square("59350", 3),
        square("37007", 5),
        square("37015", 6),
        square("13019", 7),
        json!({ "type": "Feature", "properties": { "nis": "59512" }, "geometry": null }),
    ];
    let drawing = json!({ "type": "FeatureCollection", "features": features }).to_string();
    let packed = zstd::encode_all(drawing.as_bytes(), 3).unwrap();
    let file = test.file("contours.geojson.zst", packed);

    let outcome = test.import(file.clone(), Options::default()).await;
    assert_eq!(
        (
            outcome.kind.as_deref(),
            outcome.read,
            outcome.kept,
            outcome.rejected
        ),
        (Some("contours"), 5, 3, 2),
        "{outcome:?}"
    );
    let report = std::fs::read_to_string(outcome.report.unwrap()).unwrap();
    for line in [
        "contours.geojson.zst,4,,13019,this contour is not that of a commune of the territory,no",
        "contours.geojson.zst,5,,59512,this contour has no polygon,no",
    ] {
        assert!(report.contains(line), "{report}");
    }

    let mut connection = test.app.db.read().await.unwrap();
    let held = store::contours::all(&mut connection).await.unwrap();
    drop(connection);
    let codes: Vec<&str> = held.iter().map(|(commune, _)| commune.as_str()).collect();
    assert_eq!(codes, ["37022", "59350"]);
    let tielt: Value = serde_json::from_str(&held[0].1).unwrap();
    assert_eq!(tielt["type"], "MultiPolygon");
    assert_eq!(
        tielt["coordinates"].as_array().unwrap().len(),
        2,
        "both of its parts"
    );

    let version = test.app.facts().version.clone();
    let again = test.import(file, Options::default()).await;
    assert_eq!((again.kept, again.refused), (3, None));
    assert_eq!(
        test.app.facts().version,
        version,
        "loading it again changes nothing"
    );
    test.close().await;
}

#[tokio::test]
async fn parts_of_a_commune_are_one_contour_and_a_second_outline_of_it_is_told_and_left() {
    let test = TestApp::empty().await;
    // A part apart; the first once more, drawn more roughly; and the first as it was.
    let mut rough = square("59350", 3);
    rough["geometry"]["coordinates"][0][1] = json!([3.01, 50.98]);
    let features = [
        square("59350", 3),
        square("59350", 5),
        rough,
        square("59350", 3),
        square("59512", 8),
    ];
    let drawing = json!({ "type": "FeatureCollection", "features": features }).to_string();
    let file = test.file("parts.geojson", drawing.into_bytes());
    let outcome = test.import(file, Options::default()).await;
    assert_eq!(
        (outcome.read, outcome.kept, outcome.rejected),
        (5, 4, 1),
        "{outcome:?}"
    );
    assert_eq!(outcome.reasons.get("contour-twice"), Some(&1));
    let report = std::fs::read_to_string(outcome.report.unwrap()).unwrap();
    assert!(
        report.contains("parts.geojson,3,,59350,\"the drawing holds another outline of this commune"),
        "{report}"
    );
    let mut connection = test.app.db.read().await.unwrap();
    let held = store::contours::all(&mut connection).await.unwrap();
    drop(connection);
    let drawn: Value = serde_json::from_str(&held[0].1).unwrap();
    assert_eq!((held[0].0.as_str(), held.len()), ("59350", 2));
    let first = |west: i64| square("59350", west)["geometry"]["coordinates"].take();
    assert_eq!(drawn["coordinates"], json!([first(3), first(5)]));
    test.close().await;
}
