//! The words of an agreement: a funder's own, with the places that an agreement fills (`shared::wording`). Pure.

pub use crate::features::desk::order;
use crate::shared::i18n::Lang;
use crate::shared::wording;
pub use crate::shared::wording::Refusal;

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

/// What is wrong with words, if anything: the first fault.
#[must_use]
pub fn refusal(words: &str, (lang, form): (Lang, Form)) -> Option<Refusal> {
    let known = Place::ALL.map(|place| place.word(lang));
    let needed: Vec<&str> = Place::ALL
        .iter()
        .filter(|place| place.is_needed(form))
        .map(|place| place.word(lang))
        .collect();
    wording::refusal(words, (&known, &needed), |words| order(words, lang))
}

/// The words with their places filled.
#[must_use]
pub fn filled(words: &str, lang: Lang, fill: impl Fn(Place) -> String) -> String {
    wording::filled(words, |name| {
        let mut places = Place::ALL.into_iter();
        places.find(|place| place.word(lang) == name).map(&fill)
    })
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
    use super::{Refusal, refusal, usual};
    use crate::features::agreements::state::Form;
    use crate::shared::i18n::Lang;

    #[test]
    fn the_usual_words_stand_in_every_language() {
        for lang in Lang::ALL {
            for form in Form::ALL {
                assert_eq!(refusal(usual(lang, form), (lang, form)), None, "{lang} {form:?}");
            }
        }
        let without = usual(Lang::Fr, Form::Agreement).replace("[reste]", "");
        assert_eq!(
            refusal(&without, (Lang::Fr, Form::Agreement)),
            Some(Refusal::Missing("reste"))
        );
    }
}
