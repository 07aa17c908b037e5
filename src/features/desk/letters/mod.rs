//! The letters by which a funder tells what it decided: in its own words, with the few places that such a letter fills
//! (`shared::wording`). By what means and until when a decision can be contested always stands there, whatever the words.
//!
//! How one is filled, kept and printed: `filling`.

mod filling;

use std::str::FromStr;

pub use filling::{Changed, Letter, example, keep, printed};

use super::decision::State;
use super::ordering::order;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::wording::{self, Refusal};

/// Characters of the words of a letter at most.
pub const WORDS_MOST: usize = 10_000;

/// What a letter tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// An amount is granted.
    #[default]
    Grant,
    /// An amount is promised, if something comes to be.
    Condition,
    /// Nothing is given.
    Refusal,
    /// It is decided later.
    Postponement,
    /// What was told is changed: by the decision itself, or by an amendment of the agreement that rests on it.
    Amendment,
}

impl Kind {
    /// Every one.
    pub const ALL: [Self; 5] = [
        Self::Grant,
        Self::Condition,
        Self::Refusal,
        Self::Postponement,
        Self::Amendment,
    ];

    /// The word in the database, in addresses and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Condition => "condition",
            Self::Refusal => "refusal",
            Self::Postponement => "postponement",
            Self::Amendment => "amendment",
        }
    }

    /// What is told of a decision that stands there; nothing of one that is not told by a letter.
    #[must_use]
    pub fn of(state: State) -> Option<Self> {
        match state {
            State::Granted => Some(Self::Grant),
            State::Conditional => Some(Self::Condition),
            State::Refused => Some(Self::Refusal),
            State::Postponed => Some(Self::Postponement),
            State::Pending | State::Proposed => None,
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(())
    }
}

/// A place that a letter fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// To whom it is written.
    Recipient,
    /// Who writes it.
    Funder,
    /// The title of the project.
    Project,
    /// The number of the application.
    Application,
    /// Of which programme.
    Programme,
    /// How much is granted or promised.
    Amount,
    /// What a promise waits for.
    Condition,
    /// The day on which it is told.
    Date,
    /// Conditions, reasons or what happens next, as whoever decided wrote them; what is changed, and why.
    Details,
    /// What the plan of the project lacks now.
    Gap,
    /// By what means and until when it can be contested.
    Remedies,
}

impl Place {
    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::Recipient,
        Self::Funder,
        Self::Project,
        Self::Application,
        Self::Programme,
        Self::Amount,
        Self::Condition,
        Self::Date,
        Self::Details,
        Self::Gap,
        Self::Remedies,
    ];

    /// Its word in a language.
    #[must_use]
    pub fn word(self, lang: Lang) -> &'static str {
        let [fr, nl, en] = match self {
            Self::Recipient => ["destinataire", "bestemmeling", "recipient"],
            Self::Funder => ["financeur", "financier", "funder"],
            Self::Project => ["projet", "project", "project"],
            Self::Application => ["dossier", "dossier", "application"],
            Self::Programme => ["dispositif", "regeling", "programme"],
            Self::Amount => ["montant", "bedrag", "amount"],
            Self::Condition => ["condition", "voorwaarde", "condition"],
            Self::Date => ["date", "datum", "date"],
            Self::Details => ["précisions", "toelichting", "details"],
            Self::Gap => ["manque", "tekort", "gap"],
            Self::Remedies => ["recours", "rechtsmiddelen", "remedies"],
        };
        match lang {
            Lang::Fr => fr,
            Lang::Nl => nl,
            Lang::En => en,
        }
    }

    /// Whether a letter needs it. A refusal says why (CRPA, L211-2), and so does whoever decides later; what is granted, how
    /// much; what is promised, if what; what is changed, what.
    #[must_use]
    pub fn is_needed(self, kind: Kind) -> bool {
        match self {
            Self::Recipient | Self::Project => true,
            Self::Amount => matches!(kind, Kind::Grant | Kind::Condition),
            Self::Condition => kind == Kind::Condition,
            Self::Details => matches!(kind, Kind::Refusal | Kind::Postponement | Kind::Amendment),
            // They stand at the end where the words do not name their place.
            Self::Gap | Self::Remedies => false,
            Self::Funder | Self::Application | Self::Programme | Self::Date => false,
        }
    }
}

/// What is wrong with the words of a letter, if anything: the first fault.
#[must_use]
pub fn refusal(words: &str, (lang, kind): (Lang, Kind)) -> Option<Refusal> {
    let known = Place::ALL.map(|place| place.word(lang));
    let needed: Vec<&str> = Place::ALL
        .iter()
        .filter(|place| place.is_needed(kind))
        .map(|place| place.word(lang))
        .collect();
    wording::refusal(words, (&known, &needed), |words| order(words, lang))
}

/// The words that a funder begins with, until it writes its own.
#[must_use]
pub fn usual(lang: Lang, kind: Kind) -> &'static str {
    match (kind, lang) {
        (Kind::Grant, Lang::Fr) => include_str!("words/grant.fr.txt"),
        (Kind::Grant, Lang::Nl) => include_str!("words/grant.nl.txt"),
        (Kind::Grant, Lang::En) => include_str!("words/grant.en.txt"),
        (Kind::Condition, Lang::Fr) => include_str!("words/condition.fr.txt"),
        (Kind::Condition, Lang::Nl) => include_str!("words/condition.nl.txt"),
        (Kind::Condition, Lang::En) => include_str!("words/condition.en.txt"),
        (Kind::Refusal, Lang::Fr) => include_str!("words/refusal.fr.txt"),
        (Kind::Refusal, Lang::Nl) => include_str!("words/refusal.nl.txt"),
        (Kind::Refusal, Lang::En) => include_str!("words/refusal.en.txt"),
        (Kind::Postponement, Lang::Fr) => include_str!("words/postponement.fr.txt"),
        (Kind::Postponement, Lang::Nl) => include_str!("words/postponement.nl.txt"),
        (Kind::Postponement, Lang::En) => include_str!("words/postponement.en.txt"),
        (Kind::Amendment, Lang::Fr) => include_str!("words/amendment.fr.txt"),
        (Kind::Amendment, Lang::Nl) => include_str!("words/amendment.nl.txt"),
        (Kind::Amendment, Lang::En) => include_str!("words/amendment.en.txt"),
    }
}

/// That another amount is told than before, or the same with other words, in a sentence; both in cents.
pub fn changed(app: &App, lang: Lang, (before, after): (i64, i64)) -> String {
    let is_same = before == after;
    let (before, after) = (app.texts.money(lang, before), app.texts.money(lang, after));
    if is_same {
        return app
            .texts
            .say(lang, "desk-letter-unchanged", &[("amount", Arg::Text(&after))]);
    }
    let args = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
    app.texts.say(lang, "desk-letter-changed", &args)
}

#[cfg(test)]
mod tests {
    use super::{Kind, refusal, usual};
    use crate::features::desk::ordering::doubts;
    use crate::shared::i18n::Lang;
    use crate::shared::wording::Refusal;

    #[test]
    fn the_usual_words_stand_and_an_unknown_place_does_not() {
        for lang in Lang::ALL {
            for kind in Kind::ALL {
                assert_eq!(refusal(usual(lang, kind), (lang, kind)), None, "{lang} {kind:?}");
                assert!(doubts(usual(lang, kind)).is_empty(), "{lang} {kind:?}");
            }
        }
        let said = |words| refusal(words, (Lang::En, Kind::Refusal));
        assert_eq!(
            said("[recipient] [project] [details] [iban]"),
            Some(Refusal::Unknown("iban".to_owned()))
        );
        assert_eq!(said("[recipient] [project]"), Some(Refusal::Missing("details")));
        assert_eq!(said("[recipient] [project] [details]"), None);
    }
}
