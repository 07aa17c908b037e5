//! What open data needs of an application that was sent, in a few hundred bytes: written beside its document, so that whoever
//! publishes a million grants reads none.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::frozen::Frozen;
use super::terms::Named;
use crate::shared::i18n::Lang;

/// The language in which projects and programmes are called: the files that the law asks for are French.
const LANG: Lang = Lang::Fr;

/// What the version says that was sent last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// The last part of the project's address.
    pub project: String,
    /// What it is called.
    pub title: String,
    /// What it is, in a few sentences; empty where nobody said.
    pub summary: String,
    /// The first and the last day on which something of it happens, where it says them.
    pub lasts: Option<(Date, Date)>,
    /// Keys of the partners, the lead first.
    pub partners: Vec<String>,
    /// Programmes by their addresses, with what they were called.
    pub programmes: Vec<(String, String)>,
    /// What is requested: address of the programme, key of the partner, cents of all years and lines.
    pub requested: Vec<(String, String, i64)>,
    /// Which other rules on state aid were named.
    pub regimes: Vec<Named>,
}

impl Brief {
    /// Of what a document says.
    #[must_use]
    pub fn of(frozen: &Frozen) -> Self {
        let mut requested: Vec<(String, String, i64)> = Vec::new();
        for one in frozen.own_requests() {
            let same = |told: &&mut (String, String, i64)| told.0 == one.programme && told.1 == one.partner;
            match requested.iter_mut().find(same) {
                Some(told) => told.2 += one.cents,
                None => requested.push((one.programme.clone(), one.partner.clone(), one.cents)),
            }
        }
        let programmes = frozen.programmes.iter();
        let terms = frozen.terms.as_ref();
        Self {
            project: frozen.project.address.clone(),
            title: frozen.title(LANG).0.to_owned(),
            summary: frozen
                .said("summary", LANG)
                .map_or("", |(words, _)| words)
                .to_owned(),
            lasts: lasts(frozen),
            partners: frozen.parties().into_iter().map(|one| one.key.clone()).collect(),
            programmes: programmes
                .map(|one| (one.address.clone(), one.name.get(LANG).0.to_owned()))
                .collect(),
            requested,
            regimes: terms.map_or_else(Vec::new, |terms| terms.regimes.clone()),
        }
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, numbers and lists of them are JSON")
    }

    /// What a programme was called, by its address.
    #[must_use]
    pub fn programme(&self, address: &str) -> Option<&str> {
        let mut programmes = self.programmes.iter();
        programmes
            .find(|(one, _)| one == address)
            .map(|(_, name)| name.as_str())
    }

    /// What a partner had requested of a programme, in cents.
    #[must_use]
    pub fn requested(&self, programme: &str, partner: &str) -> i64 {
        let mut requested = self.requested.iter();
        requested
            .find(|(one, of, _)| one == programme && of == partner)
            .map_or(0, |(_, _, cents)| *cents)
    }

    /// What a partner named for a Member State.
    #[must_use]
    pub fn named(&self, partner: &str, member_state: &str) -> Option<&Named> {
        let mut regimes = self.regimes.iter();
        regimes.find(|one| (one.partner.as_str(), one.member_state.as_str()) == (partner, member_state))
    }
}

fn lasts(frozen: &Frozen) -> Option<(Date, Date)> {
    let actions = &frozen.project.actions;
    let first = actions
        .iter()
        .filter_map(|action| action.starts.parse().ok())
        .min()?;
    let last = actions
        .iter()
        .filter_map(|action| action.until.parse().ok())
        .max()?;
    (first <= last).then_some((first, last))
}
