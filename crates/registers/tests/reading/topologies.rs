//! Contours: however they are packed, the real ones of Belgium where they are at hand, and hostile ones.

use std::{collections::HashMap, fs::File, io::Cursor};

use proptest::{collection::vec, prelude::*};
use registers::{Limits, TopologyError, are_contours, contours, features_of_topology};
use serde_json::{Value, json};

use crate::{
    packings::{gzip, tar, zip, zstd},
    real_files::data,
};

/// Two communes, as GeoJSON and as TopoJSON say them.
fn drawings() -> [Vec<u8>; 2] {
    let square = json!([[[3, 50], [3, 51], [4, 51], [3, 50]]]);
    let feature = |code: &str| {
        json!({ "type": "Feature", "properties": { "code": code },
                "geometry": { "type": "Polygon", "coordinates": square } })
    };
    let object = |code: &str| json!({ "type": "Polygon", "arcs": [[0]], "properties": { "code": code } });
    let geojson = json!({ "type": "FeatureCollection", "features": [feature("59350"), feature("59512")] });
    let topojson = json!({ "type": "Topology", "arcs": square, "objects": { "communes":
        { "type": "GeometryCollection", "geometries": [object("59350"), object("59512")] } } });
    [geojson, topojson].map(|drawing| drawing.to_string().into_bytes())
}

#[test]
fn a_drawing_is_read_however_it_is_packed() {
    for plain in drawings() {
        let marked = [b"\xef\xbb\xbf".as_slice(), &plain].concat();
        for (how, bytes, name) in [
            ("plain", plain.clone(), "contours"),
            ("with a byte order mark", marked, "contours"),
            ("gzip", gzip(&plain), "contours"),
            ("zstd", zstd(&plain), "contours"),
            (
                "zip",
                zip(&[("lisezmoi.txt", b"notice"), ("in/a.json", &plain)]),
                "in/a.json",
            ),
            ("tar.zst", zstd(&tar(&[("in/a.json", &plain)])), "in/a.json"),
        ] {
            let limits = Limits::default();
            assert!(
                are_contours(Cursor::new(&bytes), "contours", &limits).unwrap(),
                "{how}"
            );
            let read = contours(Cursor::new(&bytes), "contours", &limits).unwrap();
            let told: Vec<_> = read
                .iter()
                .map(|one| {
                    (
                        &*one.member,
                        one.rank,
                        one.feature["properties"]["code"].as_str().unwrap(),
                    )
                })
                .collect();
            assert_eq!(told, [(name, 1, "59350"), (name, 2, "59512")], "{how}");
            let corners = |one: &registers::Contour| {
                one.feature["geometry"]["coordinates"][0]
                    .as_array()
                    .unwrap()
                    .len()
            };
            assert!(read.iter().all(|one| corners(one) == 4), "{how}");
        }
    }
}

#[test]
fn a_drawing_that_is_cut_too_large_or_none_is_refused_for_what_it_is() {
    let [plain, _] = drawings();
    let packed = gzip(&plain);
    let small = Limits {
        member_bytes: 100,
        ..Limits::default()
    };
    let screen = json!({ "type": "Topology", "arcs": [[[300, 500], [0, 1]]], "objects": {} });
    // In metres, as maps of one country are drawn.
    let ring = json!([
        [703_000.1, 7_059_000.2],
        [704_000, 7_059_000],
        [704_000, 7_060_000]
    ]);
    let sheet = json!({ "type": "FeatureCollection", "features": [
        { "type": "Feature", "geometry": null },
        { "type": "Feature", "geometry": { "type": "MultiPolygon", "coordinates": [[ring]] } },
    ] });
    for (bytes, limits, why) in [
        (plain[..plain.len() - 9].to_vec(), Limits::default(), "truncated"),
        (
            packed[..packed.len() - 9].to_vec(),
            Limits::default(),
            "truncated",
        ),
        (plain.clone(), small, "member-too-large"),
        (
            b"{\"type\": \"Feature\"}".to_vec(),
            Limits::default(),
            "no-drawing",
        ),
        (
            b"{\"type\": \"FeatureCollection\"]".to_vec(),
            Limits::default(),
            "no-drawing",
        ),
        (screen.to_string().into_bytes(), Limits::default(), "no-degrees"),
        (sheet.to_string().into_bytes(), Limits::default(), "no-degrees"),
    ] {
        let refused = contours(Cursor::new(&bytes), "contours", &limits).unwrap_err();
        assert_eq!(
            refused.reason.as_str(),
            why,
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    }
    let table = Cursor::new("id;titre\n1;a\n");
    assert!(!are_contours(table, "table.csv", &Limits::default()).unwrap());
}

/// The GeoJSON at hand was drawn by somebody else out of the same topology, to five decimals.
#[test]
fn the_municipalities_of_belgium_are_drawn_as_others_drew_them() {
    let folder = "geo_be";
    let read = |path| -> Value { serde_json::from_reader(File::open(path).unwrap()).unwrap() };
    let Some(topology) = data(&format!("{folder}/bmesuere/belgium.json")) else {
        return;
    };
    let file = "eurometropole_be_arrondissements_municipalities_2020.geojson";
    let Some(expected) = data(&format!("{folder}/{file}")) else {
        return;
    };
    let drawn = features_of_topology(&read(topology)).unwrap();
    let count = |name: &str| drawn[name]["features"].as_array().unwrap().len();
    assert_eq!(
        [
            count("municipalities"),
            count("arrondissements"),
            count("provinces")
        ],
        [581, 43, 11]
    );
    let ours: HashMap<&str, &Value> = drawn["municipalities"]["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|feature| {
            (
                feature["properties"]["nis"].as_str().unwrap(),
                &feature["geometry"],
            )
        })
        .collect();
    let expected = read(expected);
    let features = expected["features"].as_array().unwrap();
    assert_eq!(features.len(), 60);
    let mut points = 0;
    for feature in features {
        let nis = feature["properties"]["nis"].as_str().unwrap();
        let (theirs, ours) = (numbers(&feature["geometry"]), numbers(ours[nis]));
        assert_eq!(theirs.len(), ours.len(), "{nis}");
        for (their, our) in theirs.iter().zip(&ours) {
            assert!((their - our).abs() < 1.1e-5, "{nis}: {their} {our}");
        }
        points += ours.len() / 2;
    }
    eprintln!("{points} points of 60 municipalities agree");
}

/// Another file of the same municipalities was drawn for a screen, in pixels.
#[test]
fn a_topology_for_the_screen_is_no_contour() {
    let Some(path) = data("geo_be/mathiasleroy/belgium-municipalities-2019.topojson.zst") else {
        return;
    };
    let bytes = zstd::decode_all(File::open(path).unwrap()).unwrap();
    let topology: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(features_of_topology(&topology), Err(TopologyError::NotDegrees));
}

fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(parts) => parts.iter().flat_map(numbers).collect(),
        Value::Object(geometry) => numbers(&geometry["coordinates"]),
        Value::Number(number) => vec![number.as_f64().unwrap()],
        _ => Vec::new(),
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        (-5_i64..5).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(vec!["Polygon", "MultiPolygon", "LineString", "Point", "x"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let names = prop::sample::select(vec!["type", "arcs", "coordinates", "geometries", "id"]);
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::Array),
            vec((names, inner), 0..5).prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_topology_is_drawn_or_refused(arcs in anything(), object in anything(), geometries in vec(anything(), 0..4)) {
        let squares = json!([[[0, 0], [1, 0]], [[1, 0], [0, 1], [-1, 0], [0, -1]]]);
        for arcs in [squares, arcs] {
            let topology = json!({
                "type": "Topology",
                "transform": { "scale": [1, 1], "translate": [0, 0] },
                "arcs": arcs,
                "objects": { "a": object, "b": { "type": "GeometryCollection", "geometries": geometries } },
            });
            if let Ok(drawn) = features_of_topology(&topology) {
                prop_assert_eq!(drawn["b"]["features"].as_array().unwrap().len(), geometries.len());
            }
        }
    }
}
