//! What a partner says that it did, and who confirms it.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::features::applications::{self, State};
use crate::features::desk;
use crate::features::projects::{Found, ItemKind, item_field};
use crate::shared::digest::digest;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Characters of what was done at most, and of how another knows it.
pub const WORDS_MOST: usize = 1_500;
/// How many years back something may be told: what is older proves little of what is known today.
pub const YEARS_BACK: i16 = 10;
/// What one organisation may tell of one project at most.
pub const MOST: usize = 30;

/// Something that a partner says it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Testimony {
    /// Its number.
    pub id: i64,
    /// Number of the project.
    pub project: i64,
    /// Number of the organisation that did it.
    pub organisation: i64,
    /// In which year.
    pub year: i16,
    /// What was done.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// Who told it; none once they are forgotten.
    pub person: Option<i64>,
    /// When, in seconds.
    pub told_at: i64,
    /// Who confirmed it.
    pub witness: Option<Witness>,
}

/// A partner that confirms what another did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Number of the organisation.
    pub organisation: i64,
    /// How it knows.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// When, in seconds.
    pub at: i64,
}

/// What a testimony said before its author corrected it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Number of the testimony.
    pub testimony: i64,
    /// In which year it was done, as it said.
    pub year: i16,
    /// What it said.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// Who told it; none once they are forgotten.
    pub person: Option<i64>,
    /// Who had confirmed that.
    pub witness: Option<Witness>,
    /// When it was corrected, in seconds.
    pub until: i64,
}

impl Testimony {
    /// Whether a person may confirm it for an organisation: it is another's, and somebody else told it and whatever it said before,
    /// of which the words may still be theirs.
    #[must_use]
    pub fn may_be_confirmed(&self, earlier: &[Earlier], organisation: i64, person: i64) -> bool {
        let mut tellers = self.before(earlier).map(|one| one.person).chain([self.person]);
        self.witness.is_none()
            && self.organisation != organisation
            && tellers.all(|teller| teller != Some(person))
    }

    /// What it said before, out of what all of them did.
    pub fn before<'a>(&self, earlier: &'a [Earlier]) -> impl Iterator<Item = &'a Earlier> + use<'a> {
        let id = self.id;
        earlier.iter().filter(move |one| one.testimony == id)
    }

    /// Whether it may be taken back: nobody confirmed it, nor anything that it said before, which stays to be read.
    #[must_use]
    pub fn may_be_taken_back(&self, earlier: &[Earlier]) -> bool {
        self.witness.is_none() && self.before(earlier).all(|one| one.witness.is_none())
    }

    /// What a reader sees of it, in short: whoever confirms or corrects it does so to what they read.
    #[must_use]
    pub fn seen(&self) -> String {
        let witness = self.witness.as_ref().map(|one| (one.organisation, one.at));
        let said = (self.year, &self.words, self.language.code(), witness);
        format!("{:016x}", digest(&said))
    }
}

/// The years of which something may be told: from the beginning of the project, which is the day on which it was begun here or
/// that of its first action, whichever comes first, to this year.
#[must_use]
pub fn years(cx: &Cx, found: &Found) -> RangeInclusive<i16> {
    let this = cx.app.clock.today().year();
    let begun = jiff::Timestamp::from_second(found.project.created_at).unwrap_or_default();
    let begun = cx.app.clock.date_of(begun).year();
    let actions = found.content.list(ItemKind::Action.list()).into_iter();
    let planned = actions.filter_map(|key| {
        let starts = found.content.plain(&item_field(ItemKind::Action, key, "starts"));
        starts.parse::<Date>().ok().map(Date::year)
    });
    let first = planned.fold(begun, i16::min).max(this - YEARS_BACK);
    first.min(this)..=this
}

/// Whether somebody else reads what became of a project: organisers or funders to whom it was sent, and who did not turn it down.
///
/// # Errors
/// When the database does not answer.
pub async fn is_read(connection: &mut Connection, project: i64) -> Result<bool, StoreError> {
    for (application, selected) in applications::sent_of(connection, project).await? {
        let read = match application.state {
            State::Withdrawn | State::Closed => false,
            State::Decided => {
                selected == Some(true) || !desk::granted(connection, application.id).await?.is_empty()
            }
            State::Draft
            | State::Signing
            | State::Submitted
            | State::Returned
            | State::Admissible
            | State::UnderExamination => true,
        };
        if read {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::{Earlier, Testimony, Witness};
    use crate::shared::i18n::Lang;

    #[test]
    fn nobody_confirms_their_own_word_and_nothing_is_confirmed_twice() {
        let told = Testimony {
            id: 1,
            project: 1,
            organisation: 7,
            year: 2026,
            words: "Cent repas".to_owned(),
            language: Lang::Fr,
            person: Some(3),
            told_at: 0,
            witness: None,
        };
        assert!(told.may_be_confirmed(&[], 8, 4));
        assert!(
            !told.may_be_confirmed(&[], 7, 4),
            "another person of the same organisation"
        );
        assert!(
            !told.may_be_confirmed(&[], 8, 3),
            "the same person for another organisation"
        );
        let before = |testimony| Earlier {
            testimony,
            year: 2026,
            words: "Cent repas chauds".to_owned(),
            language: Lang::Fr,
            person: Some(4),
            witness: None,
            until: 0,
        };
        assert!(
            !told.may_be_confirmed(&[before(1)], 8, 4),
            "whoever told it first"
        );
        assert!(told.may_be_confirmed(&[before(2)], 8, 4), "it told another one");
        assert!(told.may_be_taken_back(&[before(1)]));
        let witness = Witness {
            organisation: 8,
            words: String::new(),
            language: Lang::Fr,
            at: 0,
        };
        let proved = Earlier {
            witness: Some(witness.clone()),
            ..before(1)
        };
        assert!(!told.may_be_taken_back(&[proved]), "somebody confirmed it once");
        let confirmed = Testimony {
            witness: Some(witness),
            ..told.clone()
        };
        assert!(!confirmed.may_be_confirmed(&[], 9, 5));
        assert_ne!(confirmed.seen(), told.seen());
    }
}
