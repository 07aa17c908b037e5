//! Codes of communes that France and Belgium both use.

use territory::Located;

use super::lille;

#[test]
fn a_code_that_two_countries_use_is_of_one_place_in_each() {
    let territory = lille();
    let locate = |postcode, name, insee| territory.gazetteer.locate(postcode, name, insee);
    let certain = |located: Located| located.certain().map(|place| place.code.clone());
    // Avoine in Touraine and Pittem in West Flanders are both 37011.
    for code in [None, Some("37011")] {
        let avoine = certain(locate(Some("37420"), Some("AVOINE"), code));
        assert_eq!(avoine.as_deref(), Some("fr-37011"));
        let pittem = certain(locate(Some("8740"), Some("Pittem"), code));
        assert_eq!(pittem.as_deref(), Some("37011"));
    }
    assert_eq!(territory.commune("37011").unwrap().name.get("nl"), "Pittem");
    assert!(territory.commune("fr-37011").is_none());
    let avoine = territory.gazetteer.place("fr-37011").unwrap();
    assert_eq!((avoine.name_fr.as_str(), avoine.official()), ("Avoine", "37011"));
    assert!(
        matches!(locate(None, None, Some("37011")), Located::Uncertain { candidates } if candidates.len() == 2),
        "a code alone does not say of which country it is"
    );
    // No code is of two places, nor of a commune of the territory, today's or former, in another country.
    let mut codes = std::collections::BTreeSet::new();
    for place in territory.gazetteer.places() {
        assert!(codes.insert(&place.code), "{place:?}");
        if let Some(commune) = territory.commune(&place.code) {
            assert_eq!(commune.country, place.country, "{place:?}");
        }
    }
}
