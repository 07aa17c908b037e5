//! An elected contact, and for whom they are one.

use std::collections::BTreeSet;

use jiff::civil::Date;
use territory::Territory;

use crate::features::directory::Organisation;

/// An elected contact of a public body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Their number.
    pub id: i64,
    /// The public body.
    pub body: i64,
    /// For which commune; wherever the body has its say where absent.
    pub commune: Option<String>,
    /// For which theme; every one where absent.
    pub theme: Option<String>,
    /// Their name.
    pub name: String,
    /// Their public function.
    pub office: String,
    /// Where they are reached in that function.
    pub reach: String,
    /// First day.
    pub starts: Date,
    /// Last day, when it is known.
    pub until: Option<Date>,
}

impl Contact {
    /// Whether they are the contact of an organisation; `remit` are the communes where their body has its say now.
    #[must_use]
    pub fn is_for(
        &self,
        territory: &Territory,
        organisation: &Organisation,
        remit: &BTreeSet<String>,
    ) -> bool {
        let Some(commune) = organisation.commune.as_ref() else {
            return false;
        };
        let here = self
            .commune
            .as_ref()
            .is_none_or(|own| territory.is_same(own, commune));
        let themed = self
            .theme
            .as_ref()
            .is_none_or(|theme| organisation.themes.contains(theme));
        here && themed && remit.contains(commune)
    }
}
