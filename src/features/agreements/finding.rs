//! The scoped lookup. An agreement exists for the people of whoever draws it up, and once it is proposed for those of its
//! parties; for nobody else there is anything. For the funder only those find it who said that they do not stand too near to those
//! who ask, and nobody acts for both sides.

use std::collections::BTreeSet;

use super::agreement::{Agreement, Party};
use super::amending::{Amendment, Change};
use super::document::Frozen;
use super::state::State;
use super::store::{agreements, parties};
use crate::features::applications::{self, Reading, Sent};
use crate::features::directory::{self, Organisation, State as Lives};
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// As whom somebody finds an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// For whoever draws it up.
    Funder,
    /// For a party.
    Party,
}

/// An agreement, as somebody finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The agreement.
    pub agreement: Agreement,
    /// Whoever draws it up.
    pub funder: Organisation,
    /// The others, in the order of its text; those who left, too.
    pub parties: Vec<(Party, Organisation)>,
    /// The application that it follows, as it was sent last.
    pub sent: Sent,
    /// As whom it was found.
    pub role: As,
}

impl Found {
    /// What follows the language in the address of the page where it is written.
    #[must_use]
    pub fn desk(&self) -> String {
        format!("/desk/agreements/{}", self.agreement.number)
    }

    /// The name of an organisation that has a part in it.
    #[must_use]
    pub fn name(&self, organisation: i64) -> &str {
        let mut all = self.parties.iter().map(|(_, one)| one);
        let found = all.find(|one| one.id == organisation);
        let own = (self.funder.id == organisation).then_some(&self.funder);
        found.or(own).map_or("", |one| one.name.as_str())
    }

    /// Who gives, in a sentence of a language: where its text says that it is of a common fund that fund, and by whom it is hosted.
    #[must_use]
    pub fn giver(&self, app: &App, lang: Lang) -> String {
        giver(app, lang, (&self.agreement, &self.funder))
    }

    /// The same at the head of a letter, which is short: that fund alone, and the letter says who hosts it.
    #[must_use]
    pub fn giver_at_the_head(&self) -> String {
        match Frozen::read(&self.agreement.document) {
            Ok(one) if !one.fund.is_empty() => one.fund,
            Ok(_) | Err(_) => self.funder.name.clone(),
        }
    }

    /// The parties that did not leave, by number.
    #[must_use]
    pub fn present(&self) -> Vec<i64> {
        let present = self.parties.iter().filter(|(party, _)| party.left.is_none());
        present.map(|(party, _)| party.organisation).collect()
    }

    /// Whoever leads, where it is a party; else the first.
    #[must_use]
    pub fn lead(&self) -> i64 {
        self.parties
            .iter()
            .find(|(party, _)| party.left.is_none())
            .map_or(self.funder.id, |(party, _)| party.organisation)
    }

    /// Who is paid for all and passes it on, where the text says so and that partner did not leave; nobody where each is paid its
    /// own.
    #[must_use]
    pub fn passes(&self) -> Option<i64> {
        passes(&self.agreement, self.parties.iter().map(|(party, _)| party))
    }

    /// Whether the directory says of a party that there is no such organisation any more.
    #[must_use]
    pub fn is_over(&self, organisation: i64) -> bool {
        let mut parties = self.parties.iter().map(|(_, one)| one);
        parties.any(|one| one.id == organisation && matches!(one.state, Lives::Dissolved | Lives::Removed))
    }

    /// Who has yet to answer an amendment, of those who must. One that is no more answers nothing: that it leaves is noted by
    /// the funder.
    #[must_use]
    pub fn awaited(&self, amendment: &Amendment) -> Vec<i64> {
        let mut awaited = amendment.awaited(self.funder.id, &self.present());
        match amendment.change {
            Change::Leaving { of } if awaited.contains(&of) && self.is_over(of) => {
                let answered = amendment.answers.iter().any(|(by, _)| *by == self.funder.id);
                awaited = (!answered).then_some(self.funder.id).into_iter().collect();
            }
            Change::Extension { .. } => awaited.retain(|one| !self.is_over(*one)),
            Change::Leaving { .. } | Change::Partners { .. } | Change::Lines { .. } => {}
        }
        awaited
    }

    /// Under which mandate somebody acts for whoever draws it up.
    ///
    /// # Errors
    /// As [`Cx::acting`].
    pub fn acting(&self, cx: &Cx, power: Power) -> Result<Acting, Error> {
        cx.acting(power, Some(self.funder.id))
    }

    /// For which of its sides somebody may sign or answer, and under which mandate; the first of several.
    ///
    /// # Errors
    /// As [`Cx::acting`].
    pub fn signing(&self, cx: &Cx, organisation: i64) -> Result<Acting, Error> {
        let is_funder = organisation == self.funder.id;
        let is_side = match is_funder {
            true => self.role == As::Funder,
            false => self.present().contains(&organisation),
        };
        if !is_side {
            return Err(Error::NotFound);
        }
        match cx.acting(Power::Sign, Some(organisation)) {
            // A funder is bound by whoever decides for it, too.
            Err(Error::NotFound) if is_funder => cx.acting(Power::Decide, Some(organisation)),
            other => other,
        }
    }

    /// The side that a form names, where somebody could sign or answer for it; the first of theirs where it names none.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is none of theirs.
    pub fn side(&self, cx: &Cx, named: &str) -> Result<i64, Error> {
        let own = self.could_sign(cx);
        let side = match named {
            "" => own.first().copied(),
            named => named.parse().ok().filter(|side| own.contains(side)),
        };
        side.ok_or(Error::NotFound)
    }

    /// For which of its sides somebody could sign or answer.
    #[must_use]
    pub fn could_sign(&self, cx: &Cx) -> Vec<i64> {
        let mut all = self.present();
        all.extend((self.role == As::Funder).then_some(self.funder.id));
        all.retain(|one| {
            cx.could(Power::Sign, Some(*one)) || *one == self.funder.id && cx.could(Power::Decide, Some(*one))
        });
        all
    }
}

/// Who gives by an agreement of a funder: where its text says that it is of a common fund that fund, and by whom it is hosted.
#[must_use]
pub fn giver(app: &App, lang: Lang, (agreement, funder): (&Agreement, &Organisation)) -> String {
    let fund = Frozen::read(&agreement.document).map_or_else(|_| String::new(), |one| one.fund);
    programmes::given_by(app, lang, &fund, &funder.name)
}

/// Who is paid for all of these parties and passes it on, where the text of an agreement says so and that partner did not leave.
#[must_use]
pub fn passes<'a>(agreement: &Agreement, mut parties: impl Iterator<Item = &'a Party>) -> Option<i64> {
    let passes = Frozen::read(&agreement.document).ok()?.passes?;
    let lead = parties.find(|party| party.key == passes.lead && party.left.is_none())?;
    Some(lead.organisation)
}

/// The agreement of a number, for whoever may read it.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn find(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let actor = cx.someone()?;
    let agreement = agreements::find(connection, number)
        .await?
        .filter(|one| one.state != State::Withdrawn)
        .ok_or(Error::NotFound)?;
    let found = of(connection, agreement).await?;
    let for_party = found.agreement.state != State::Draft
        && found
            .parties
            .iter()
            .any(|(party, _)| cx.could(Power::SeeFile, Some(party.organisation)));
    match cx.acting(Power::ReadFiles, Some(found.funder.id)) {
        Ok(_) => {
            let about = (actor.person, &found.sent, &[found.funder.id][..]);
            match applications::reading(connection, &cx.app, about).await? {
                Reading::Clear => return Ok(found),
                Reading::Undeclared | Reading::Declared | Reading::Within | Reading::Tied => {}
            }
        }
        Err(Error::NotFound) => {}
        Err(wall) if !for_party => return Err(wall),
        Err(_) => {}
    }
    match for_party {
        true => Ok(Found {
            role: As::Party,
            ..found
        }),
        false => Err(Error::NotFound),
    }
}

/// Where somebody says whether they stand too near to those who ask, as long as they did not and it is that which keeps an
/// agreement of their funder from them; nothing for everybody else.
///
/// # Errors
/// When the database does not answer.
pub async fn declares_at(
    cx: &Cx,
    connection: &mut Connection,
    number: &str,
) -> Result<Option<String>, Error> {
    let actor = cx.someone()?;
    let Some(agreement) = agreements::find(connection, number).await? else {
        return Ok(None);
    };
    if !cx.could(Power::ReadFiles, Some(agreement.funder)) {
        return Ok(None);
    }
    let found = of(connection, agreement).await?;
    let about = (actor.person, &found.sent, &[found.funder.id][..]);
    let reading = applications::reading(connection, &cx.app, about).await?;
    // Whoever reads for several says it here for the one whose agreement it is.
    let number = &found.sent.application.number;
    let path = format!("/desk/applications/{number}?funder={}", found.funder.key);
    Ok((reading == Reading::Undeclared).then_some(path))
}

/// The same, for whoever writes for the funder.
///
/// # Errors
/// As [`find`]; [`Error::NotFound`] for the others.
pub async fn as_funder(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let found = find(cx, connection, number).await?;
    (found.role == As::Funder).then_some(found).ok_or(Error::NotFound)
}

/// The numbers of those of these agreements for whose funder somebody may act: they said that they do not stand too near to
/// those who ask.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(cx: &Cx, connection: &mut Connection, all: &[Found]) -> Result<BTreeSet<i64>, Error> {
    let person = cx.someone()?.person;
    let mut applications: Vec<i64> = all.iter().map(|found| found.sent.application.id).collect();
    applications.sort_unstable();
    applications.dedup();
    let ties = applications::ties(connection, &cx.app, person, &applications).await?;
    let is_clear = |found: &&Found| {
        let (sent, funder) = (&found.sent, found.funder.id);
        ties.reading(sent.application.id, &[funder], &sent.parties()) == Reading::Clear
    };
    Ok(all
        .iter()
        .filter(is_clear)
        .map(|found| found.agreement.id)
        .collect())
}

/// The agreement of a number, for whoever may have it: whoever calls this looked that they may.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn by_number(connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let agreement = agreements::find(connection, number).await?;
    of(connection, agreement.ok_or(Error::NotFound)?).await
}

/// An agreement with its parties, for whoever may have it.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut Connection, agreement: Agreement) -> Result<Found, Error> {
    let every = parties::of(connection, agreement.id).await?;
    let mut ids: Vec<i64> = every.iter().map(|party| party.organisation).collect();
    ids.push(agreement.funder);
    let known = directory::any_by_ids(connection, &ids).await?;
    let named = |id: i64| known.iter().find(|one| one.id == id).cloned();
    let funder = named(agreement.funder).ok_or(Error::NotFound)?;
    let parties = every
        .into_iter()
        .filter_map(|party| named(party.organisation).map(|one| (party, one)))
        .collect();
    let application = agreement.application.ok_or(Error::NotFound)?;
    let sent = applications::sent_with(connection, application)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(Found {
        agreement,
        funder,
        parties,
        sent,
        role: As::Funder,
    })
}
