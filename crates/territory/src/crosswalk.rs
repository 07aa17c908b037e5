//! From the French register's classification of purposes ("objet social") to the territory's themes.
//!
//! The table is meant to be read and mended by anyone: one line per code, with its label and the themes it
//! stands for, none when none fits. A code the table does not list (old or mistyped: the register holds many)
//! falls back on its family, its first three digits, when the family's own line names exactly one theme.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::TerritoryError;

/// Themes of each code of the register's classification.
#[derive(Debug, Clone, Default)]
pub struct Crosswalk {
    themes: BTreeMap<String, Vec<String>>,
    labels: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    themes: String,
    label: String,
}

impl Crosswalk {
    /// Slugs of the themes of a six-digit code; leading zeros may be lost. Empty when nothing is known.
    pub fn themes(&self, rna_code: &str) -> &[String] {
        let code = rna_code.trim();
        if code.is_empty() || code.len() > 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return &[];
        }
        let code = format!("{code:0>6}");
        if let Some(themes) = self.themes.get(&code) {
            return themes;
        }
        match self.themes.get(&format!("{}000", &code[..3])) {
            Some(family) if family.len() == 1 => family,
            _ => &[],
        }
    }

    /// The number of codes the table lists.
    pub fn len(&self) -> usize {
        self.themes.len()
    }

    /// Whether the table lists no code at all.
    pub fn is_empty(&self) -> bool {
        self.themes.is_empty()
    }

    /// The label of each code and its themes, in the order of codes.
    pub fn labels(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.labels
            .iter()
            .map(|(code, label)| (label.as_str(), self.themes[code].as_slice()))
    }

    /// Reads `code,themes,label`; themes are slugs separated by spaces.
    pub(crate) fn read(file: &str, bytes: &[u8], known: &BTreeSet<&str>) -> Result<Self, TerritoryError> {
        let mut themes = BTreeMap::new();
        let mut labels = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(bytes);
        for row in reader.deserialize::<Row>() {
            let row = row.map_err(|error| TerritoryError::of_table(file, &error))?;
            let line = Some(2 + themes.len() as u64);
            if row.code.len() != 6 || !row.code.bytes().all(|byte| byte.is_ascii_digit()) {
                let problem = format!("the code “{}” is not six digits", row.code);
                return Err(TerritoryError::invalid(
                    file,
                    line,
                    problem,
                    "write the six digits of the classification",
                ));
            }
            let slugs: Vec<String> = row.themes.split_whitespace().map(str::to_owned).collect();
            if let Some(unknown) = slugs.iter().find(|slug| !known.contains(slug.as_str())) {
                let problem = format!("there is no theme “{unknown}”");
                return Err(TerritoryError::invalid(
                    file,
                    line,
                    problem,
                    "use a slug of themes.toml",
                ));
            }
            labels.insert(row.code.clone(), row.label);
            if themes.insert(row.code.clone(), slugs).is_some() {
                let problem = format!("the code “{}” is there twice", row.code);
                return Err(TerritoryError::invalid(
                    file,
                    line,
                    problem,
                    "keep one line for each code",
                ));
            }
        }
        Ok(Self { themes, labels })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    fn table() -> Crosswalk {
        let text = "code,themes,label\n011000,sport,SPORTS\n011075,sport,football\n006000,culture art,CULTURE\n050000,,DIVERS\n";
        Crosswalk::read(
            "t.csv",
            text.as_bytes(),
            &BTreeSet::from(["sport", "culture", "art"]),
        )
        .unwrap()
    }

    #[test]
    fn an_unlisted_code_takes_the_theme_of_its_family_unless_the_family_has_several() {
        assert_eq!(table().themes("011075"), ["sport"]);
        assert_eq!(table().themes("011999"), ["sport"]);
        assert_eq!(table().themes(" 11075 "), ["sport"]);
        assert_eq!(table().themes("006000"), ["culture", "art"]);
        assert!(table().themes("006123").is_empty());
        for nothing in ["000000", "0", "", "50000", "football", "0110750"] {
            assert!(table().themes(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn labels_come_with_the_themes_they_stand_for() {
        let table = table();
        let labels: Vec<_> = table
            .labels()
            .map(|(label, themes)| (label, themes.len()))
            .collect();
        assert_eq!(
            labels,
            [("CULTURE", 2), ("SPORTS", 1), ("football", 1), ("DIVERS", 0)]
        );
    }

    #[test]
    fn a_theme_that_does_not_exist_is_refused_with_its_line() {
        let text = "code,themes,label\n011000,sport,SPORTS\n011075,sprot,football\n";
        let error = Crosswalk::read("x/rna.csv", text.as_bytes(), &BTreeSet::from(["sport"])).unwrap_err();
        assert_eq!(
            error.to_string(),
            "x/rna.csv, line 3: there is no theme “sprot”; use a slug of themes.toml"
        );
    }
}
