//! The words of an agreement: a funder's own, plain, with places that are filled. Pure.
//!
//! A place is a word in brackets, in the language of the text: `[montant]`, `[bedrag]`, `[amount]`. A line that begins
//! with `#` is a heading. Never the words of an order or a service: the initiative is the associations' (law 2000-321,
//! article 9-1).

use crate::shared::i18n::Lang;

use super::state::Form;

/// Characters of such words at most.
pub const WORDS_MOST: usize = 30_000;

/// A place that is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Who gives.
    Funder,
    /// Those who receive.
    Partners,
    /// The title of the project.
    Project,
    /// The number of the application.
    Application,
    /// Of which programmes.
    Programmes,
    /// How much in all, and to whom.
    Amount,
    /// The first and the last day.
    Duration,
    /// What is paid when.
    Instalments,
    /// On which conditions; a sentence says so where there are none.
    Conditions,
    /// What is told of it, and until when.
    Report,
    /// What becomes of money that is not spent.
    Unspent,
}

impl Place {
    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::Funder,
        Self::Partners,
        Self::Project,
        Self::Application,
        Self::Programmes,
        Self::Amount,
        Self::Duration,
        Self::Instalments,
        Self::Conditions,
        Self::Report,
        Self::Unspent,
    ];

    /// Its word in a language.
    #[must_use]
    pub fn word(self, lang: Lang) -> &'static str {
        let [fr, nl, en] = match self {
            Self::Funder => ["financeur", "financier", "funder"],
            Self::Partners => ["partenaires", "partners", "partners"],
            Self::Project => ["projet", "project", "project"],
            Self::Application => ["dossier", "dossier", "application"],
            Self::Programmes => ["dispositifs", "regelingen", "programmes"],
            Self::Amount => ["montant", "bedrag", "amount"],
            Self::Duration => ["durée", "duur", "duration"],
            Self::Instalments => ["versements", "betalingen", "payments"],
            Self::Conditions => ["conditions", "voorwaarden", "conditions"],
            Self::Report => ["compte rendu", "verslag", "report"],
            Self::Unspent => ["reste", "rest", "unspent"],
        };
        match lang {
            Lang::Fr => fr,
            Lang::Nl => nl,
            Lang::En => en,
        }
    }

    /// Whether an agreement needs it: object, amount, payment, conditions of use, control, what becomes of the rest (decree
    /// 2001-495, article 1; law 2021-875, article 1). A letter needs less.
    #[must_use]
    pub fn is_needed(self, form: Form) -> bool {
        match self {
            Self::Partners | Self::Project | Self::Amount | Self::Instalments => true,
            Self::Conditions | Self::Duration | Self::Report | Self::Unspent => form == Form::Agreement,
            Self::Funder | Self::Application | Self::Programmes => false,
        }
    }
}

/// Why words cannot stand; each with the word that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A place in brackets that there is not.
    Unknown(String),
    /// A place that is needed and not there.
    Missing(&'static str),
    /// A word of an order or a service.
    Order(String),
}

/// The beginnings of words that speak of an order or a service.
const OF_ORDERS: [(Lang, &[&str]); 3] = [
    (
        Lang::Fr,
        &[
            "prestataire",
            "prestation",
            "donneur d’ordre",
            "donneur d'ordre",
            "bon de commande",
            "commanditaire",
            "cahier des charges",
            "sous-traitan",
            "facturer",
        ],
    ),
    (
        Lang::Nl,
        &[
            "dienstverlener",
            "opdrachtgever",
            "opdrachtnemer",
            "bestelbon",
            "bestek",
            "onderaannem",
            "factureren",
        ],
    ),
    (
        Lang::En,
        &[
            "service provider",
            "contractor",
            "purchase order",
            "deliverable",
            "statement of work",
            "subcontract",
        ],
    ),
];

/// What is wrong with words, if anything: the first fault.
#[must_use]
pub fn refusal(words: &str, (lang, form): (Lang, Form)) -> Option<Refusal> {
    let named: Vec<&str> = places(words)
        .filter_map(|piece| match piece {
            Piece::Place(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect();
    let known = |name: &str| Place::ALL.iter().any(|place| place.word(lang) == name);
    if let Some(unknown) = named.iter().find(|name| !known(name)) {
        return Some(Refusal::Unknown((*unknown).to_owned()));
    }
    let missing = Place::ALL
        .iter()
        .find(|place| place.is_needed(form) && !named.contains(&place.word(lang)));
    if let Some(missing) = missing {
        return Some(Refusal::Missing(missing.word(lang)));
    }
    order(words, lang).map(Refusal::Order)
}

/// The first word of an order or a service.
#[must_use]
pub fn order(words: &str, lang: Lang) -> Option<String> {
    let low = words.to_lowercase();
    let (_, stems) = OF_ORDERS.iter().find(|(own, _)| *own == lang)?;
    stems
        .iter()
        .find(|stem| {
            let mut found = low.match_indices(**stem);
            found.any(|(at, _)| !low[..at].ends_with(char::is_alphanumeric))
        })
        .map(|stem| (*stem).to_owned())
}

enum Piece<'a> {
    Words(&'a str),
    Place(&'a str),
}

/// A text cut at its places. A bracket that is not closed on its line is one.
fn places(words: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = words;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let place = |text: &'_ str| -> Option<usize> {
            let inner = text.strip_prefix('[')?;
            let end = inner.find([']', '\n', '['])?;
            inner[end..].starts_with(']').then_some(end)
        };
        if let Some(end) = place(rest) {
            let (name, after) = (&rest[1..=end], &rest[end + 2..]);
            rest = after;
            return Some(Piece::Place(name));
        }
        let from = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest[from..].find('[').map_or(rest.len(), |at| at + from);
        let (said, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Words(said))
    })
}

/// The words with their places filled.
#[must_use]
pub fn filled(words: &str, lang: Lang, fill: impl Fn(Place) -> String) -> String {
    places(words)
        .map(|piece| match piece {
            Piece::Words(said) => said.to_owned(),
            Piece::Place(name) => match Place::ALL.into_iter().find(|place| place.word(lang) == name) {
                Some(place) => fill(place),
                None => format!("[{name}]"),
            },
        })
        .collect()
}

/// The words that a funder begins with, until it writes its own.
#[must_use]
pub fn usual(lang: Lang, form: Form) -> &'static str {
    match (form, lang) {
        (Form::Agreement, Lang::Fr) => include_str!("words/agreement.fr.txt"),
        (Form::Agreement, Lang::Nl) => include_str!("words/agreement.nl.txt"),
        (Form::Agreement, Lang::En) => include_str!("words/agreement.en.txt"),
        (Form::Letter, Lang::Fr) => include_str!("words/letter.fr.txt"),
        (Form::Letter, Lang::Nl) => include_str!("words/letter.nl.txt"),
        (Form::Letter, Lang::En) => include_str!("words/letter.en.txt"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Place, Refusal, filled, order, refusal, usual};
    use crate::features::agreements::state::Form;
    use crate::shared::i18n::Lang;

    #[test]
    fn the_usual_words_stand_in_every_language() {
        for lang in Lang::ALL {
            for form in Form::ALL {
                assert_eq!(refusal(usual(lang, form), (lang, form)), None, "{lang} {form:?}");
            }
        }
    }

    #[test]
    fn a_place_that_is_not_there_and_the_words_of_an_order_are_refused() {
        let own = format!("{}\n[prix]", usual(Lang::Fr, Form::Agreement));
        assert_eq!(
            refusal(&own, (Lang::Fr, Form::Agreement)),
            Some(Refusal::Unknown("prix".to_owned()))
        );
        let without = usual(Lang::Fr, Form::Agreement).replace("[reste]", "");
        assert_eq!(
            refusal(&without, (Lang::Fr, Form::Agreement)),
            Some(Refusal::Missing("reste"))
        );
        let said = |words| order(words, Lang::Fr);
        assert_eq!(
            said("Le Prestataire remettra ses travaux."),
            Some("prestataire".to_owned())
        );
        assert_eq!(said("Les associations agissent à leur initiative."), None);
    }

    proptest! {
        /// Whatever is written, what is no place stays as it is; and filling puts in what was given and nothing else.
        #[test]
        fn filling_changes_places_alone(before in "[^\\[\\]]{0,20}", after in ".{0,20}", value in "[a-z]{0,9}") {
            let words = format!("{before}[montant]{after}");
            let said = filled(&words, Lang::Fr, |place| match place {
                Place::Amount => value.clone(),
                other => format!("[{}]", other.word(Lang::Fr)),
            });
            prop_assert_eq!(said, format!("{before}{value}{after}").replace("[montant]", &value));
        }
    }
}
