//! What is signed and sent: the project as it stood, in one document whose bytes have a hash.
//!
//! The document says nothing of when it was frozen or by whom: the same project gives the same bytes, so that a
//! version frozen again unchanged keeps its signatures, and a changed word loses them all.

use std::collections::BTreeMap;

use budgets::Account;
use serde::{Deserialize, Serialize};

use crate::features::calls::Call;
use crate::features::directory::Organisation;
use crate::features::projects::{Content, Forecast, Found, Partner, Role};
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};

/// The call that is answered, as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Its address.
    pub address: String,
    /// Its title.
    pub title: Words,
    /// Number of the version that its rules are in.
    pub version: i64,
    /// SHA-256 of that version.
    pub hash: String,
}

impl Answered {
    /// A call, as it stands.
    #[must_use]
    pub fn of(call: &Call) -> Self {
        Self {
            address: call.address.clone(),
            title: call.titles.clone(),
            version: call.version.0,
            hash: call.version.1.clone(),
        }
    }
}

/// A partner, as it was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The stable part of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it is in the project: `lead`, `partner`, `associated`.
    pub role: String,
}

/// A line of a partner's budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Key of the partner.
    pub partner: String,
    /// The year.
    pub year: i16,
    /// The account, e.g. `60`.
    pub account: String,
    /// Who gives; empty where nobody in particular does.
    pub funder: String,
    /// `asked` or `obtained`, of what a funder gives; `paid` or `received`, between partners; empty otherwise.
    pub state: String,
    /// How much, in cents.
    pub cents: i64,
}

/// A project's forecast, as it is frozen: what each partner spends and has, and what one pays another, which is a
/// charge of the one and a product of the other. What is nothing is left out.
#[must_use]
pub fn lines(forecast: &Forecast, partners: &[Partner]) -> Vec<Line> {
    let organisation = |id: i64| {
        let partner = partners.iter().find(|partner| partner.id == id);
        &partner
            .expect("a forecast has only lines of its partners")
            .organisation
    };
    let own = forecast.lines.iter().map(|line| Line {
        partner: organisation(line.partner).key.clone(),
        year: line.year,
        account: line.account.code().to_owned(),
        funder: line.funder.clone(),
        state: line.asking.map_or("", |asking| asking.as_str()).to_owned(),
        cents: line.cents,
    });
    let between = forecast.flows.iter().flat_map(|flow| {
        let (payer, payee) = (organisation(flow.payer), organisation(flow.payee));
        let side = |of: &Organisation, account: Account, with: &Organisation, state: &str| Line {
            partner: of.key.clone(),
            year: flow.year,
            account: account.code().to_owned(),
            funder: with.name.clone(),
            state: state.to_owned(),
            cents: flow.cents,
        };
        [
            side(payer, flow.payer_account, payee, "paid"),
            side(payee, flow.payee_account, payer, "received"),
        ]
    });
    own.chain(between).filter(|line| line.cents != 0).collect()
}

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The form of the document; 1.
    pub format: u32,
    /// Address of the project; empty where it came on paper.
    pub project: String,
    /// The call.
    pub call: Answered,
    /// The languages of the project, the first first.
    pub languages: Vec<Lang>,
    /// What it says: field, then language (empty for what has none), then words.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Its partners, the lead first.
    pub partners: Vec<Party>,
    /// Their budgets, by partner, year and account.
    pub budget: Vec<Line>,
}

/// Fields in which a project notes how far its writing is: they say nothing to whoever reads it.
const OF_THE_WORKSHOP: &str = "state-";

/// What a project has several of: the field that lists their keys, and how the fields of each begin.
pub const LISTS: [(&str, &str); 2] = [("actions", "action"), ("indicators", "indicator")];

/// Whether a field is part of what a project says: what was taken out of a list still has its words.
#[must_use]
pub fn counts(content: &Content, field: &str) -> bool {
    let item = LISTS.iter().find_map(|(list, head)| {
        let rest = field.strip_prefix(head)?.strip_prefix('-')?;
        Some((list, rest.split('-').next().unwrap_or(rest)))
    });
    match item {
        Some((list, key)) => content.list(list).contains(&key),
        None => !field.starts_with(OF_THE_WORKSHOP),
    }
}

impl Frozen {
    /// Freezes a project that answers a call.
    #[must_use]
    pub fn of(found: &Found, call: &Call, mut budget: Vec<Line>) -> Self {
        let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (field, language, value) in found.content.beginning("") {
            if counts(&found.content, field) {
                let said = texts.entry(field.to_owned()).or_default();
                said.insert(language.to_owned(), value.words.clone());
            }
        }
        let mut partners: Vec<Party> = found
            .members()
            .map(|partner| Party {
                key: partner.organisation.key.clone(),
                name: partner.organisation.name.clone(),
                role: partner.role.as_str().to_owned(),
            })
            .collect();
        // Whoever came first is no reason for a place: the lead, then by key.
        partners.sort_by_key(|party| (party.role != Role::Lead.as_str(), party.key.clone()));
        budget.sort_by(|one, other| {
            let order = |line: &Line| {
                (
                    line.partner.clone(),
                    line.year,
                    line.account.clone(),
                    line.funder.clone(),
                    line.cents,
                )
            };
            order(one).cmp(&order(other))
        });
        Self {
            format: 1,
            project: found.project.address.clone(),
            call: Answered::of(call),
            languages: found.project.languages(),
            texts,
            partners,
            budget,
        }
    }

    /// The document and the SHA-256 of its bytes.
    #[must_use]
    pub fn document(&self) -> (String, String) {
        let text = serde_json::to_string(self).expect("texts, numbers and lists of them are JSON");
        let hash = files::hash(text.as_bytes());
        (text, hash)
    }

    /// Reads a document.
    ///
    /// # Errors
    /// When it is not one that this version of the program knows.
    pub fn read(document: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(document)
    }

    /// What a text says, for a reader: in their language where it does, else in the first of the project.
    #[must_use]
    pub fn said(&self, field: &str, wanted: Lang) -> Option<(&str, Option<Lang>)> {
        let said = self.texts.get(field)?;
        let in_language = |lang: Lang| said.get(lang.code()).map(|words| (words.as_str(), Some(lang)));
        in_language(wanted)
            .or_else(|| self.languages.iter().copied().find_map(in_language))
            .or_else(|| Lang::ALL.into_iter().find_map(in_language))
            .or_else(|| said.get("").map(|words| (words.as_str(), None)))
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        let (words, language) = self.said("title", lang).unwrap_or(("", None));
        (words, language.unwrap_or(lang))
    }

    /// The partner that leads.
    #[must_use]
    pub fn lead(&self) -> Option<&Party> {
        self.partners
            .iter()
            .find(|party| party.role == Role::Lead.as_str())
    }
}

/// The first figures of a hash, in groups: enough for two people to compare at the telephone.
#[must_use]
pub fn short(hash: &str) -> String {
    let head: Vec<char> = hash.chars().take(16).collect();
    head.chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Answered, Frozen, short};
    use crate::shared::i18n::{Lang, Words};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn frozen(texts: BTreeMap<String, BTreeMap<String, String>>) -> Frozen {
        Frozen {
            format: 1,
            project: "jardins-k7f3q2m9".to_owned(),
            call: Answered {
                address: "call".to_owned(),
                title: Words::default().and(Lang::Fr, "Appel"),
                version: 2,
                hash: "ab".to_owned(),
            },
            languages: vec![Lang::Fr, Lang::Nl],
            texts,
            partners: Vec::new(),
            budget: Vec::new(),
        }
    }

    #[test]
    fn two_people_can_compare_a_hash_at_the_telephone() {
        assert_eq!(short("9f86d081884c7d659a2feaa0"), "9f86 d081 884c 7d65");
    }

    proptest! {
        #[test]
        fn what_was_frozen_is_read_back_and_one_changed_letter_is_another_hash(
            texts in prop::collection::btree_map("[a-z]{1,8}", prop::collection::btree_map("fr|nl|", ".*", 1..3), 1..5),
        ) {
            let one = frozen(texts.clone());
            let (document, hash) = one.document();
            prop_assert_eq!(&Frozen::read(&document).unwrap(), &one);
            prop_assert_eq!(&one.document().1, &hash);
            let mut texts = texts;
            texts.values_mut().next().unwrap().values_mut().next().unwrap().push('x');
            prop_assert_ne!(frozen(texts).document().1, hash);
        }

        #[test]
        fn whatever_stands_where_a_document_should_it_is_read_or_refused(text in ".*") {
            let _ = Frozen::read(&text);
        }
    }
}
