//! From the activities that registers state to the territory's themes: the main activities of the
//! Flemish register of associations, and the NACE codes behind the NAF of France and the NACE-BEL.
//!
//! The tables are meant to be read and mended by anyone, in the form of the one for the French register.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::TerritoryError;

/// Tables of the themes of activities, with the name that entries give their nomenclature.
const TABLES: [(&str, &str); 3] = [
    ("vl", "hoofdactiviteiten-themes.csv"),
    ("naf", "nace-themes.csv"),
    // Both nomenclatures of 2008 begin with the four figures of the NACE.
    ("nacebel", "nace-themes.csv"),
];

/// Reads those of the tables that the territory `slug` has: it may do without.
pub(crate) fn read(
    files: impl Fn(&str) -> Option<Vec<u8>>,
    slug: &str,
    known: &BTreeSet<&str>,
) -> Result<BTreeMap<&'static str, Activities>, TerritoryError> {
    let mut activities = BTreeMap::new();
    for (nomenclature, table) in TABLES {
        let path = format!("{slug}/{table}");
        if let Some(bytes) = files(&path) {
            activities.insert(nomenclature, Activities::read(&path, &bytes, known)?);
        }
    }
    Ok(activities)
}

/// Themes of the codes of one nomenclature.
#[derive(Debug, Clone, Default)]
pub struct Activities {
    themes: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    themes: String,
    #[serde(rename = "label")]
    _label: String,
}

impl Activities {
    /// Slugs of the themes of a code, dots left out: of the listed codes that it begins with, the
    /// longest speaks. Empty when none does.
    pub fn themes(&self, code: &str) -> &[String] {
        let code = bare(code);
        (1..=code.len())
            .rev()
            .filter_map(|length| self.themes.get(code.get(..length)?))
            .map(Vec::as_slice)
            .next()
            .unwrap_or_default()
    }

    /// Reads `code,themes,label`; themes are slugs separated by spaces.
    pub(crate) fn read(file: &str, bytes: &[u8], known: &BTreeSet<&str>) -> Result<Self, TerritoryError> {
        let mut themes = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(bytes);
        for row in reader.deserialize::<Row>() {
            let row = row.map_err(|error| TerritoryError::of_table(file, &error))?;
            let line = Some(2 + themes.len() as u64);
            let invalid = |problem: String, mend: &str| TerritoryError::invalid(file, line, problem, mend);
            let slugs: Vec<String> = row.themes.split_whitespace().map(str::to_owned).collect();
            if let Some(unknown) = slugs.iter().find(|slug| !known.contains(slug.as_str())) {
                return Err(invalid(
                    format!("there is no theme “{unknown}”"),
                    "use a slug of themes.toml",
                ));
            }
            if themes.insert(bare(&row.code), slugs).is_some() {
                return Err(invalid(
                    format!("the code “{}” is there twice", row.code),
                    "keep one line for each code",
                ));
            }
        }
        Ok(Self { themes })
    }
}

fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Activities, TerritoryError> {
        Activities::read("t.csv", text.as_bytes(), &BTreeSet::from(["sport", "culture"]))
    }

    #[test]
    fn the_longest_code_that_begins_another_speaks_for_it() {
        let table = read("code,themes,label\n93.1,sport,Sports\n93,culture,Arts\n94.99,,Others\n").unwrap();
        assert_eq!(table.themes("93.12Z"), ["sport"]);
        assert_eq!(table.themes("9329Z"), ["culture"]);
        for nothing in ["94.99Z", "01", "", "é", "9"] {
            assert!(table.themes(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn an_unknown_theme_and_a_code_twice_are_refused() {
        assert!(read("code,themes,label\n93,dance,Arts\n").is_err());
        assert!(read("code,themes,label\n93.1,sport,Sports\n931,sport,Sports\n").is_err());
    }
}
