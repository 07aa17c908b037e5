//! The public body of the living demonstration: one of the territory, or the folder is refused.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use territory::Territory;

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("{}/../../territories/{path}", env!("CARGO_MANIFEST_DIR"))).ok()
}

#[test]
fn the_metropolis_is_a_public_body_with_its_seat_on_the_territory() {
    let imagined = Territory::read(file, "lille").unwrap().demonstration.metropolis;
    assert!(
        imagined.unwrap().name.contains("imaginaire"),
        "its name says that it is none"
    );
    let changed = |from: &'static str, to: &'static str| {
        let files = move |path: &str| {
            let bytes = file(path)?;
            if path != "lille/territory.toml" {
                return Some(bytes);
            }
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "{from}");
            Some(text.replacen(from, to, 1).into_bytes())
        };
        Territory::read(files, "lille").unwrap_err().to_string()
    };
    let elsewhere = changed("seat = \"59350\"", "seat = \"75056\"");
    assert!(elsewhere.contains("its seat is in no commune"), "{elsewhere}");
    let private = changed(
        "legal_form = \"fr-intercommunal\"",
        "legal_form = \"fr-association\"",
    );
    assert!(private.contains("that of no public body"), "{private}");
}
