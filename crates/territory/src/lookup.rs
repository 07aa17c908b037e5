//! Finding things in a territory by their codes and slugs, and adding what an operator computes besides.

use std::collections::BTreeSet;

use crate::communes::Commune;
use crate::description::{Area, LegalForm, Side, Theme};
use crate::error::TerritoryError;
use crate::observed::{self, Found};
use crate::read::Territory;

impl Territory {
    /// Adds the inputs and computed indicators of a file of the operator to those of the territory.
    ///
    /// # Errors
    /// When the file does not hold together with the territory; then nothing is added.
    pub fn also_observe(&mut self, file: &str, bytes: &[u8]) -> Result<(), TerritoryError> {
        let known = Found {
            inputs: self.inputs.clone(),
            indicators: self.observed.clone(),
        };
        let all = observed::more(file, bytes, (known, &self.areas))?;
        observed::beside(file, &all.indicators, &self.surveys.before)?;
        (self.inputs, self.observed) = (all.inputs, all.indicators);
        Ok(())
    }

    /// Whether this is the code of a commune of today or of what communes are grouped in, or the slug of a side.
    pub fn knows_place(&self, place: &str) -> bool {
        let own = |one: &Commune| one.code == place || one.group.code == place;
        self.side(place).is_some() || self.communes.iter().any(own)
    }

    /// The countries in which a place lies, in two lower-case letters: those of a commune, of what communes are grouped in, of a side;
    /// of the whole territory for an empty word.
    pub fn countries(&self, place: &str) -> BTreeSet<&str> {
        let held = |one: &&Commune| {
            place.is_empty() || one.code == place || one.group.code == place || one.side == place
        };
        let held = self.communes.iter().filter(held);
        held.filter_map(|one| Some(self.side(&one.side)?.country.as_str()))
            .collect()
    }

    /// The side of this slug.
    pub fn side(&self, slug: &str) -> Option<&Side> {
        self.sides.iter().find(|side| side.slug == slug)
    }

    /// Slugs of the themes of an activity that names its nomenclature: `naf:9312Z`, `vl:SPRT`.
    pub fn themes_of_activity(&self, activity: &str) -> &[String] {
        let (nomenclature, code) = activity.split_once(':').unwrap_or_default();
        self.activities
            .get(nomenclature)
            .map(|table| table.themes(code))
            .unwrap_or_default()
    }

    /// The theme of this slug.
    pub fn theme(&self, slug: &str) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.slug == slug)
    }

    /// The area of action of this slug.
    pub fn area(&self, slug: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.slug == slug)
    }

    /// The legal form of this slug.
    pub fn legal_form(&self, slug: &str) -> Option<&LegalForm> {
        self.legal_forms.iter().find(|form| form.slug == slug)
    }

    /// The legal form that a register's code means: of the codes that the code begins with, the
    /// longest decides.
    pub fn legal_form_of(&self, register: &str, code: &str) -> Option<&LegalForm> {
        let fits = |known: &str| {
            known
                .strip_prefix(register)
                .and_then(|rest| rest.strip_prefix(':'))
                .filter(|beginning| code.starts_with(beginning))
                .map(str::len)
        };
        self.legal_forms
            .iter()
            .filter_map(|form| Some((form.codes.iter().filter_map(|known| fits(known)).max()?, form)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, form)| form)
    }
}
