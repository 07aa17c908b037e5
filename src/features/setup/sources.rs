//! Where the official files of the territory are published: its `sources.toml`, read and checked.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::shared::app::App;
use crate::shared::fetch::Sort;
use crate::shared::geo;
use crate::shared::i18n::{Arg, Lang};

/// What stands for the month in an address and in a file's name.
const MONTH: &str = "{yyyymm}";
/// How many months before the present one an edition is looked for.
const MONTHS_BACK: i32 = 3;

/// Every source of a territory.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// In the order in which they are fetched and loaded.
    pub sources: Vec<Source>,
}

/// A file that is published somewhere.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the operator types; also its folder.
    pub name: String,
    /// What a person calls it.
    pub title: Title,
    /// Who publishes it.
    pub publisher: String,
    /// Under what licence, where that is known.
    pub licence: Option<String>,
    /// Where a person finds it and its conditions.
    pub page: String,
    /// Where the program fetches it; `{yyyymm}` stands for a month.
    pub address: Option<String>,
    /// Its name on disk; `{yyyymm}` as in the address.
    pub file: String,
    /// What it must look like.
    pub sort: Sort,
    /// Megabytes it may have.
    pub most_mb: u64,
    /// Who may fetch it.
    pub access: Access,
    /// Whether the address is confirmed by public programs that use it.
    pub checked: bool,
    /// Whether the importer cannot load it yet.
    #[serde(default)]
    pub later: bool,
}

/// A title in the three languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    fr: String,
    nl: String,
    en: String,
}

/// Who may fetch a source.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Anybody.
    Open,
    /// Whoever has an account there and accepted its conditions.
    Account,
}

/// One edition of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edition {
    pub address: String,
    pub file: String,
}

impl Sources {
    /// Reads the sources of the territory that the configuration names.
    ///
    /// # Errors
    /// A sentence for the operator: no such file, or the mistake in it.
    pub fn of(app: &App, lang: Lang) -> Result<Self, String> {
        let path = format!("{}/sources.toml", app.config.territory);
        let file = Arg::Text(&path);
        let Some(bytes) = geo::file(app.config.territories.as_ref(), &path) else {
            return Err(app.texts.say(lang, "setup-no-sources", &[("file", file)]));
        };
        Self::read(&String::from_utf8_lossy(&bytes)).map_err(|mistake| {
            let args = [("file", file), ("mistake", Arg::Text(&mistake))];
            app.texts.say(lang, "setup-sources-wrong", &args)
        })
    }

    fn read(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut names = BTreeSet::new();
        for source in &read.sources {
            let name = &source.name;
            let slug = |text: &str| {
                text.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            };
            let mistake = if name.is_empty() || !slug(name) {
                Some("a name is made of a-z, 0-9 and -")
            } else if !names.insert(name) {
                Some("two sources have this name")
            } else if source.file.is_empty()
                || source.file.starts_with('.')
                || source.file.contains(['/', '\\'])
            {
                Some("`file` is a name without folders")
            } else if source.address.is_some() != (source.access == Access::Open) {
                Some("a source that is open has an `address`, one with an account has none")
            } else {
                None
            };
            if let Some(mistake) = mistake {
                return Err(format!("{name}: {mistake}"));
            }
        }
        Ok(read)
    }
}

impl Source {
    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.title.fr,
            Lang::Nl => &self.title.nl,
            Lang::En => &self.title.en,
        }
    }

    /// The editions to ask for, newest first; none when only its holder of an account may.
    pub(super) fn editions(&self, today: Date) -> Vec<Edition> {
        let Some(address) = &self.address else {
            return Vec::new();
        };
        let back = if address.contains(MONTH) { MONTHS_BACK } else { 0 };
        (0..=back)
            .map(|months| {
                let month = today.first_of_month().saturating_sub(months.months());
                let month = format!("{:04}{:02}", month.year(), month.month());
                Edition {
                    address: address.replace(MONTH, &month),
                    file: self.file.replace(MONTH, &month),
                }
            })
            .collect()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Access, Sources};

    const LILLE: &str = include_str!("../../../territories/lille/sources.toml");

    #[test]
    fn the_sources_of_lille_hold_together_and_are_fetched_in_secret_from_meddlers() {
        let read = Sources::read(LILLE).unwrap();
        assert!(read.sources.len() >= 8);
        for source in &read.sources {
            assert!(source.page.starts_with("https://"), "{}", source.name);
            for edition in source.editions("2026-11-24".parse().unwrap()) {
                assert!(edition.address.starts_with("https://"), "{}", source.name);
                assert!(
                    !edition.file.contains('{') && !edition.address.contains('{'),
                    "{}",
                    source.name
                );
            }
        }
        let bce = read.sources.iter().find(|source| source.name == "bce").unwrap();
        assert_eq!(
            (bce.access, bce.editions("2026-11-24".parse().unwrap()).len()),
            (Access::Account, 0)
        );
    }

    #[test]
    fn grants_are_loaded_once_it_is_known_which_numbers_are_natural_persons() {
        let read = Sources::read(LILLE).unwrap();
        let place = |name: &str| {
            read.sources
                .iter()
                .position(|source| source.name == name)
                .unwrap()
        };
        for grants in ["subventions-scdl", "jaune-etat"] {
            assert!(
                place(grants) > place("sirene-unites").max(place("bce")),
                "{grants}"
            );
        }
    }

    #[test]
    fn a_monthly_file_is_looked_for_from_this_month_backwards_over_the_new_year() {
        let read = Sources::read(LILLE).unwrap();
        let monthly = read.sources.iter().find(|source| source.name == "rna-waldec");
        let files: Vec<_> = monthly
            .unwrap()
            .editions("2027-01-31".parse().unwrap())
            .into_iter()
            .map(|edition| edition.file)
            .collect();
        assert_eq!(
            files,
            [
                "rna_waldec_20270101.zip",
                "rna_waldec_20261201.zip",
                "rna_waldec_20261101.zip",
                "rna_waldec_20261001.zip"
            ]
        );
    }

    #[test]
    fn a_mistake_in_the_table_names_the_source() {
        let twice = LILLE.replace("\"rna-import\"", "\"rna-waldec\"");
        assert!(Sources::read(&twice).unwrap_err().starts_with("rna-waldec: two"));
        let outside = LILLE.replace("\"KboOpenData_Full.zip\"", "\"../KboOpenData_Full.zip\"");
        assert!(Sources::read(&outside).unwrap_err().contains("without folders"));
        let unknown = LILLE.replace("most_mb = 8000", "most_gb = 8");
        assert!(Sources::read(&unknown).unwrap_err().contains("most_gb"));
    }
}
