//! The indicators that the Observatory computes from what was loaded: each chooses a measure that the program knows,
//! whom it counts and how its values are cut, and says in three languages what it means and what to beware of.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::error::TerritoryError;
use crate::read::parse;
use crate::text::Text;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// How many organisations.
    Organisations,
    /// Organisations for a thousand inhabitants.
    Density,
    /// Years since they were created: the middle one of those whose date is known.
    Age,
    /// Organisations created, by year.
    Births,
    /// Organisations dissolved, by year.
    Deaths,
    /// How many themes at least one organisation has.
    Themes,
    /// Among how many communes organisations would be, were each commune's part the same.
    Spread,
    /// How many grants, each counted once.
    Grants,
    /// The money of grants.
    GrantMoney,
}

impl Measure {
    /// Figures after the comma of its values.
    #[must_use]
    pub fn decimals(self) -> u8 {
        match self {
            Self::Density | Self::GrantMoney => 2,
            Self::Spread => 1,
            Self::Organisations | Self::Age | Self::Births | Self::Deaths | Self::Themes | Self::Grants => 0,
        }
    }

    /// Whether it is read in the lines of past grants, and not among organisations.
    #[must_use]
    pub fn is_of_grants(self) -> bool {
        matches!(self, Self::Grants | Self::GrantMoney)
    }

    /// Whether it can be cut so.
    #[must_use]
    pub fn can_be_cut_by(self, cut: Cut) -> bool {
        match cut {
            Cut::Whole | Cut::Group | Cut::Side => true,
            Cut::Commune => self != Self::Spread,
            Cut::Theme => !matches!(self, Self::Density | Self::Themes),
            Cut::Kind | Cut::State => !matches!(self, Self::Density) && !self.is_of_grants(),
            Cut::Year => matches!(
                self,
                Self::Births | Self::Deaths | Self::Grants | Self::GrantMoney
            ),
        }
    }
}

/// By what values are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// By nothing: one value.
    Whole,
    /// By side of the border.
    Side,
    /// By what communes are grouped in.
    Group,
    /// By commune.
    Commune,
    /// By theme; who has several counts in each.
    Theme,
    /// By nature.
    Kind,
    /// By situation.
    State,
    /// By year.
    Year,
}

impl Cut {
    /// Every cut.
    pub const ALL: [Self; 8] = [
        Self::Whole,
        Self::Side,
        Self::Group,
        Self::Commune,
        Self::Theme,
        Self::Kind,
        Self::State,
        Self::Year,
    ];

    /// The word in files, addresses, the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Side => "side",
            Self::Group => "group",
            Self::Commune => "commune",
            Self::Theme => "theme",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Year => "year",
        }
    }
}

/// On what an indicator was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proved {
    /// On official files.
    Real,
    /// On invented data.
    Generated,
    /// Only on the format of files.
    Format,
}

impl Proved {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Generated => "generated",
            Self::Format => "format",
        }
    }
}

/// An indicator that is computed, as the territory's file defines it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// Its name in addresses and in what is published.
    pub slug: String,
    /// What is measured.
    pub measure: Measure,
    /// Words of the natures that are counted (`association`, `foundation`…); all where there is none.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Words of the situations that are counted (`active`, `dissolved`…); all where there is none.
    #[serde(default)]
    pub states: Vec<String>,
    /// How its values are told apart; the whole is always there.
    pub cuts: Vec<Cut>,
    /// The last year that the source knows well: none after it is shown.
    pub until: Option<u16>,
    /// On what it was tried.
    pub proved: Proved,
    /// Its names.
    pub name: Text,
    /// What it says, as a citizen would put it.
    pub definition: Text,
    /// How it is computed.
    pub formula: Text,
    /// In what.
    pub unit: Text,
    /// What to beware of.
    pub caveat: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    indicators: Vec<Observed>,
}

/// Reads the computed indicators of the territory `slug`; it may do without.
pub(crate) fn read(
    files: impl Fn(&str) -> Option<Vec<u8>>,
    slug: &str,
) -> Result<Vec<Observed>, TerritoryError> {
    let file = format!("{slug}/observatory.toml");
    let Some(bytes) = files(&file) else {
        return Ok(Vec::new());
    };
    let read: File = parse(&file, &bytes)?;
    check(&file, &read.indicators)?;
    Ok(read.indicators)
}

const KINDS: [&str; 5] = ["association", "foundation", "company", "public_body", "other"];
const STATES: [&str; 4] = ["active", "dissolved", "removed", "unknown"];

fn check(file: &str, indicators: &[Observed]) -> Result<(), TerritoryError> {
    let refuse = |problem: String, mend: &str| Err(TerritoryError::invalid(file, None, problem, mend));
    let mut seen = BTreeSet::new();
    for one in indicators {
        let slug = &one.slug;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if slug.is_empty() || !slug.bytes().all(plain) || !seen.insert(slug) {
            return refuse(
                format!("the indicator “{slug}” is no slug, or is there twice"),
                "write small letters without accents, digits and hyphens, once",
            );
        }
        let texts = [&one.name, &one.definition, &one.formula, &one.unit, &one.caveat];
        if texts.iter().any(|text| text.has_a_hole()) {
            return refuse(
                format!("the indicator “{slug}” lacks a text in a language"),
                "write it in fr, nl and en",
            );
        }
        if let Some(cut) = one.cuts.iter().find(|cut| !one.measure.can_be_cut_by(**cut)) {
            return refuse(
                format!("the indicator “{slug}” cannot be cut by {}", cut.as_str()),
                "leave this cut out: its measure has no such values",
            );
        }
        let kind = one.kinds.iter().find(|kind| !KINDS.contains(&kind.as_str()));
        let state = one.states.iter().find(|state| !STATES.contains(&state.as_str()));
        if let Some(unknown) = kind.or(state) {
            return refuse(
                format!("the indicator “{slug}” counts “{unknown}”"),
                "kinds are association, foundation, company, public_body, other; states active, dissolved, removed, unknown",
            );
        }
        if one.measure.is_of_grants() && !(one.kinds.is_empty() && one.states.is_empty()) {
            return refuse(
                format!("the indicator “{slug}” is of grants and narrows organisations"),
                "leave kinds and states out",
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{File, check};

    const ONE: &str = r#"
        [[indicators]]
        slug = "births"
        measure = "births"
        kinds = ["association"]
        cuts = ["year", "theme"]
        proved = "real"
        name = { fr = "a", nl = "b", en = "c" }
        definition = { fr = "a", nl = "b", en = "c" }
        formula = { fr = "a", nl = "b", en = "c" }
        unit = { fr = "a", nl = "b", en = "c" }
        caveat = { fr = "a", nl = "b", en = "c" }
    "#;

    fn read(text: &str) -> Result<(), String> {
        let read: File = toml::from_str(text).map_err(|error| error.to_string())?;
        check("x/observatory.toml", &read.indicators).map_err(|error| error.to_string())
    }

    #[test]
    fn what_does_not_hold_together_is_refused_with_what_to_mend() {
        assert_eq!(read(ONE), Ok(()));
        for (from, to, said) in [
            ("\"births\"\n", "\"Births !\"\n", "is no slug"),
            ("en = \"c\" }", "en = \" \" }", "lacks a text"),
            (
                "measure = \"births\"",
                "measure = \"density\"",
                "cannot be cut by year",
            ),
            ("\"association\"", "\"club\"", "counts “club”"),
            (
                "measure = \"births\"",
                "measure = \"grants\"",
                "narrows organisations",
            ),
            ("measure = \"births\"", "measure = \"fame\"", "fame"),
            ("\"real\"", "\"surely\"", "surely"),
        ] {
            let refused = read(&ONE.replacen(from, to, 1));
            assert!(
                refused.as_ref().is_err_and(|error| error.contains(said)),
                "{to}: {refused:?}"
            );
        }
        assert!(read(&format!("{ONE}{ONE}")).is_err_and(|error| error.contains("twice")));
    }
}
