//! What the codes of registers mean in the built-in territory.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::path::Path;

use territory::Territory;

fn lille() -> Territory {
    let file = |path: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
        std::fs::read(folder.join(path)).ok()
    };
    Territory::read(file, "lille").unwrap()
}

#[test]
fn a_register_s_code_means_the_form_that_fits_it_best() {
    let territory = lille();
    let form = |register, code| {
        territory
            .legal_form_of(register, code)
            .map(|form| form.slug.as_str())
    };
    assert_eq!(form("sirene", "9220"), Some("fr-association"));
    assert_eq!(form("sirene", "9260"), Some("fr-association-local-law"));
    assert_eq!(form("sirene", "7210"), Some("fr-commune"));
    assert_eq!(form("sirene", "7343"), Some("fr-intercommunal"));
    assert_eq!(form("sirene", "7389"), Some("fr-public-establishment"));
    assert_eq!(form("sirene", "5458"), Some("fr-cooperative"));
    assert_eq!(form("sirene", "5710"), Some("fr-company"));
    assert_eq!(form("sirene", "8410"), None);
    assert_eq!(form("kbo", "017"), Some("be-asbl"));
    assert_eq!(form("kbo", "9220"), None);
}
