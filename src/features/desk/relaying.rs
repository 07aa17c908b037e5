//! What those who ask answered by letter, by telephone or in person, typed in for them by somebody who examines their application: nobody
//! can be made to have a computer. Whoever has an account answers there, in their own words. What was typed in wrongly is corrected: all read
//! what it said before, who corrected it and when.

use std::str::FromStr;

use jiff::civil::Date;

use super::finding::Found;
use super::saying;
use super::store::{relayed, words as store};
use super::words::{Question, Said};
use crate::features::applications::{Named, Sent};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power, store as mandates};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// How an answer came that was typed in for those who gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// In a letter.
    Letter,
    /// By telephone.
    Telephone,
    /// Face to face.
    Person,
}

impl How {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Letter, Self::Telephone, Self::Person];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Telephone => "telephone",
            Self::Person => "person",
        }
    }
}

impl FromStr for How {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|how| how.as_str() == word).ok_or(())
    }
}

/// That an answer was typed in for those who gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// For which organisation whoever typed it in acted, by its number.
    pub by: i64,
    /// How it came.
    pub how: How,
    /// On which day.
    pub on: Date,
}

/// How an answer came to be what it is: typed in for those who gave it, corrected, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relayed {
    /// How it came, where it was typed in for those who gave it.
    pub told: Option<Told>,
    /// What it said before it was corrected, the oldest first.
    pub before: Vec<Former>,
}

impl Relayed {
    /// The numbers of the organisations that typed it in and that answered before.
    #[must_use]
    pub fn bodies(&self) -> Vec<i64> {
        let typed = self.before.iter().filter_map(|one| one.told.as_ref());
        let typed = self.told.iter().chain(typed).map(|told| told.by);
        typed
            .chain(self.before.iter().map(|one| one.said.organisation))
            .collect()
    }
}

/// What an answer said before it was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// What it said.
    pub said: Said,
    /// How it had come.
    pub told: Option<Told>,
}

/// Whom a question asks: the partner, or the lead.
#[must_use]
pub fn asked<'a>(sent: &'a Sent, question: &Question) -> Option<&'a Named> {
    match question.partner.as_str() {
        "" => sent.partners.first(),
        key => sent.partners.iter().find(|named| named.party.key == key),
    }
}

/// The partners for which nobody can answer here, by their keys: nobody writes for them who could be written to.
///
/// # Errors
/// When the database does not answer.
pub async fn mute(connection: &mut Connection, app: &App, sent: &Sent) -> Result<Vec<String>, StoreError> {
    let ids: Vec<i64> = sent.partners.iter().map(|named| named.organisation.id).collect();
    let powers = [Power::WriteProjects];
    let reached = mandates::reached_among(connection, &ids, &powers, app.clock.today()).await?;
    let mute = sent.partners.iter();
    let mute = mute.filter(|named| !reached.contains(&named.organisation.id));
    Ok(mute.map(|named| named.party.key.clone()).collect())
}

/// Answers a question for all who read, in the words of those who told them; writes to the body that asked, where that is another and
/// examines the application still.
///
/// # Errors
/// When the database does not answer; busy where somebody else answered meanwhile.
pub async fn relay(
    connection: &mut Connection,
    app: &App,
    (found, question): (&Found, &Question),
    (organisation, said, told): (&Organisation, &Said, &Told),
) -> Result<(), Error> {
    store::answer(connection, question.id, said, found.acting.person).await?;
    relayed::note(connection, question.id, told).await?;
    let application = &found.sent.application;
    let act = Act {
        acting: Some(found.acting),
        organisation: Some(&found.funder.key),
        act: "question-answered-for-others",
        object: &format!("application:{}", application.number),
        before: None,
        after: None,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await?;
    if question.said.organisation == told.by {
        return Ok(());
    }
    saying::told_of_answer(
        connection,
        app,
        (&found.sent, question),
        organisation,
        saying::ANSWER,
    )
    .await
}

/// Corrects an answer that was typed in wrongly for those who gave it: by whoever examines the application, as they were told it, or by those
/// whose answer it is once they have an account, in their own words. What it said stays beside it. Writes to the body that asked,
/// where that is another and examines the application still.
///
/// # Errors
/// When the database does not answer.
pub async fn correct(
    connection: &mut Connection,
    app: &App,
    (sent, question): (&Sent, &Question),
    (organisation, said, told): (&Organisation, &Said, Option<&Told>),
    (body, acting): (&Organisation, Acting),
) -> Result<(), Error> {
    relayed::correct(connection, question.id, said, acting.person).await?;
    if let Some(told) = told {
        relayed::note(connection, question.id, told).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&body.key),
        act: "answer-corrected",
        object: &format!("application:{}", sent.application.number),
        before: None,
        after: None,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await?;
    if question.said.organisation == body.id {
        return Ok(());
    }
    saying::told_of_answer(connection, app, (sent, question), organisation, saying::CORRECTED).await
}

#[cfg(test)]
mod tests {
    use super::How;

    #[test]
    fn a_word_stands_for_one_way() {
        for how in How::ALL {
            assert_eq!(how.as_str().parse(), Ok(how));
        }
    }
}
