//! The tables of other nomenclatures hold together with the themes.

use std::collections::BTreeSet;

use crate::{lille, territories};

#[test]
fn every_line_has_a_code_of_its_own_a_label_and_themes_that_exist() {
    let territory = lille();
    for (file, lines) in [("nace-themes.csv", 135), ("hoofdactiviteiten-themes.csv", 21)] {
        let mut table = csv::Reader::from_path(territories().join("lille").join(file)).unwrap();
        assert_eq!(
            table.headers().unwrap(),
            vec!["code", "themes", "label"],
            "{file}"
        );
        let mut codes = BTreeSet::new();
        for line in table.records() {
            let line = line.unwrap();
            assert!(
                codes.insert(line[0].to_owned()),
                "{file}: {} is there twice",
                &line[0]
            );
            assert!(!line[2].trim().is_empty(), "{file}: {} has no label", &line[0]);
            for slug in line[1].split_whitespace() {
                assert!(territory.theme(slug).is_some(), "{file}: {} has {slug}", &line[0]);
            }
        }
        assert_eq!(codes.len(), lines, "{file}");
    }
}
