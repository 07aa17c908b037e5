//! The indicators that a territory begins with: what associations bring to it, each with its definition,
//! how it is measured and where it can be read.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::error::TerritoryError;
use crate::read::parse;
use crate::text::Text;

/// What an indicator speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// Money raised, spent and saved.
    Money,
    /// Jobs, and their quality.
    Jobs,
    /// Ties between people and between organisations.
    Ties,
    /// Human development: health, knowledge, conditions of life.
    Human,
}

impl Dimension {
    /// Every dimension, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Money, Self::Jobs, Self::Ties, Self::Human];

    /// The word in files, the database and text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Jobs => "jobs",
            Self::Ties => "ties",
            Self::Human => "human",
        }
    }
}

/// An indicator as the territory's file defines it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its name in addresses and code.
    pub slug: String,
    /// What it speaks of.
    pub dimension: Dimension,
    /// Its names.
    pub name: Text,
    /// What it counts, in a sentence or two.
    pub definition: Text,
    /// In what: euros, jobs, hours.
    pub unit: Text,
    /// How it is measured, and by whom.
    pub measured: Text,
    /// Where it is read.
    pub source: Text,
    /// Figures after the comma of its values, 3 at most.
    #[serde(default)]
    pub decimals: u8,
    /// Slugs of its themes; every theme where there is none.
    #[serde(default)]
    pub themes: Vec<String>,
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Indicators {
    indicators: Vec<Indicator>,
}

/// Reads the indicators of the territory `slug`; it may do without.
pub(crate) fn read(
    files: impl Fn(&str) -> Option<Vec<u8>>,
    slug: &str,
    themes: &BTreeSet<&str>,
) -> Result<Vec<Indicator>, TerritoryError> {
    let file = format!("{slug}/indicators.toml");
    let Some(bytes) = files(&file) else {
        return Ok(Vec::new());
    };
    let read: Indicators = parse(&file, &bytes)?;
    check(&file, &read.indicators, themes)?;
    Ok(read.indicators)
}

/// Refuses what cannot be shown: a text that is missing in a language, an address twice, a theme that is
/// not there.
fn check(file: &str, indicators: &[Indicator], themes: &BTreeSet<&str>) -> Result<(), TerritoryError> {
    let refuse = |problem: String, mend: &str| Err(TerritoryError::invalid(file, None, problem, mend));
    let mut seen = BTreeSet::new();
    for one in indicators {
        let slug = &one.slug;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if slug.is_empty() || !slug.bytes().all(plain) || !seen.insert(slug) {
            let problem = format!("the indicator “{slug}” is no slug, or is there twice");
            return refuse(
                problem,
                "write small letters without accents, digits and hyphens, once",
            );
        }
        let texts = [&one.name, &one.definition, &one.unit, &one.measured, &one.source];
        if texts.iter().any(|text| text.has_a_hole()) {
            let problem = format!("the indicator “{slug}” lacks a text in a language");
            return refuse(problem, "write it in fr, nl and en");
        }
        if one.decimals > 3 {
            return refuse(
                format!("the indicator “{slug}” has too many decimals"),
                "keep 3 at most",
            );
        }
        if let Some(theme) = one.themes.iter().find(|theme| !themes.contains(theme.as_str())) {
            return refuse(
                format!("there is no theme “{theme}”"),
                "use a slug of themes.toml",
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Indicators, check};
    use std::collections::BTreeSet;

    const ONE: &str = r#"
        [[indicators]]
        slug = "volunteers"
        dimension = "ties"
        name = { fr = "a", nl = "b", en = "c" }
        definition = { fr = "a", nl = "b", en = "c" }
        unit = { fr = "a", nl = "b", en = "c" }
        measured = { fr = "a", nl = "b", en = "c" }
        source = { fr = "a", nl = "b", en = "c" }
        themes = ["sport"]
    "#;

    fn read(text: &str) -> Result<(), String> {
        let read: Indicators = toml::from_str(text).map_err(|error| error.to_string())?;
        let themes = BTreeSet::from(["sport"]);
        check("x/indicators.toml", &read.indicators, &themes).map_err(|error| error.to_string())
    }

    #[test]
    fn what_does_not_hold_together_is_refused_with_what_to_mend() {
        assert_eq!(read(ONE), Ok(()));
        for (from, to, said) in [
            ("\"volunteers\"", "\"Volunteers !\"", "is no slug"),
            ("en = \"c\" }", "en = \" \" }", "lacks a text"),
            ("[\"sport\"]", "[\"sprot\"]", "no theme “sprot”"),
            (
                "dimension = \"ties\"",
                "dimension = \"ties\"\ndecimals = 4",
                "too many decimals",
            ),
            ("\"ties\"", "\"fame\"", "fame"),
        ] {
            let refused = read(&ONE.replacen(from, to, 1));
            assert!(
                refused.as_ref().is_err_and(|error| error.contains(said)),
                "{refused:?}"
            );
        }
        assert!(read(&format!("{ONE}{ONE}")).is_err_and(|error| error.contains("twice")));
    }
}
