//! Whether somebody who reads for a funder or an organiser stands too near to those who ask. It is said, or known: from mandates
//! of today and of the last three years, from who employs them as they say themselves, and from grants between these organisations and
//! those who ask. A
//! conflict blocks reading, not only deciding; who said yes reads no more, whatever they say later; who said no is asked again
//! when others make the request. That holds for an account: whoever erases theirs is nobody here any more, and comes back as
//! somebody else, who is asked (the page says so). To know them again, their address would have to be kept, in whatever form.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::application::Application;
use super::sent::Sent;
use super::store::{conflicts as store, employers};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Years for which what one was stays near.
const YEARS: i32 = 3;

/// Whether somebody may read what is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// They said that they do not stand too near.
    Clear,
    /// They have yet to say.
    Undeclared,
    /// They said that they do.
    Declared,
    /// They act or work for one of those who ask, or did within three years.
    Within,
    /// An organisation for which they act or work gave to one of those who ask, or received from it, within three years.
    Tied,
}

impl Reading {
    /// Whether they stand too near, as far as is known or said.
    #[must_use]
    pub fn is_near(self) -> bool {
        match self {
            Self::Within | Self::Tied | Self::Declared => true,
            Self::Clear | Self::Undeclared => false,
        }
    }
}

/// What is known of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Organisations for which they act or work, or did within three years.
    own: BTreeSet<i64>,
    /// Organisations that gave to one of those or received from it: that one, then the other.
    tied: BTreeSet<(i64, i64)>,
    /// What they declared, by application: about whom, and whether they stand too near.
    declared: BTreeMap<i64, Vec<(String, bool)>>,
}

impl Ties {
    /// Whether they stand too near to those who make an application, as far as is known or said.
    #[must_use]
    pub fn is_near(&self, application: i64, funders: &[i64], parties: &[(&str, i64)]) -> bool {
        self.reading(application, funders, parties).is_near()
    }

    /// Whether they may read an application: by its number, the numbers of its funders, and the keys and numbers of those who
    /// make it. What a funder gave as such ties nobody.
    #[must_use]
    pub fn reading(&self, application: i64, funders: &[i64], parties: &[(&str, i64)]) -> Reading {
        if parties.iter().any(|(_, id)| self.own.contains(id)) {
            return Reading::Within;
        }
        let is_tied =
            |(own, other): &(i64, i64)| !funders.contains(own) && parties.iter().any(|(_, id)| id == other);
        if self.tied.iter().any(is_tied) {
            return Reading::Tied;
        }
        let declared = self.declared.get(&application).map_or(&[][..], Vec::as_slice);
        if declared.iter().any(|(_, near)| *near) {
            return Reading::Declared;
        }
        let about = |(keys, _): &(String, bool)| {
            let known: BTreeSet<&str> = keys.split(' ').collect();
            parties.iter().all(|(key, _)| known.contains(key))
        };
        match declared.iter().any(about) {
            true => Reading::Clear,
            false => Reading::Undeclared,
        }
    }

    /// The same for one of those who organise the call that it answers, where they read what was sent to them and answer it: an organiser
    /// that is a partner itself is no stranger to anybody, and ties nobody. At the desk, where others say what they think of it, it does.
    #[must_use]
    pub fn reading_for_call(&self, application: i64, organisers: &[i64], parties: &[(&str, i64)]) -> Reading {
        let mut others = parties.to_vec();
        others.retain(|(_, id)| !organisers.contains(id));
        self.reading(application, organisers, &others)
    }
}

/// What is known of a person that bears on some applications.
///
/// # Errors
/// When the database does not answer.
pub async fn ties(
    connection: &mut Connection,
    app: &App,
    person: i64,
    applications: &[i64],
) -> Result<Ties, StoreError> {
    let acted = acted(connection, app, person).await?;
    let mut declared: BTreeMap<i64, Vec<(String, bool)>> = BTreeMap::new();
    for (application, keys, near) in store::declared(connection, person, applications).await? {
        declared.entry(application).or_default().push((keys, near));
    }
    Ok(Ties {
        tied: store::tied(connection, (&acted.interested, applications), acted.since).await?,
        own: acted.own,
        declared,
    })
}

/// That a person does not stand too near, as a condition of a statement that counts applications by their funders: the names of its
/// columns.
///
/// # Errors
/// When the database does not answer.
pub async fn not_near(
    connection: &mut Connection,
    app: &App,
    person: i64,
    (application, funder): (&str, &str),
) -> Result<String, StoreError> {
    let examines = format!("mine.organisation_id = {funder}");
    not_near_beside(connection, app, person, (application, &examines)).await
}

/// The same where several bodies examine it: the name of the column of the application, and a condition that says of the organisation
/// `mine.organisation_id` that it is one of them. What these gave as such ties nobody.
///
/// # Errors
/// When the database does not answer.
pub async fn not_near_beside(
    connection: &mut Connection,
    app: &App,
    person: i64,
    columns: (&str, &str),
) -> Result<String, StoreError> {
    let Acted {
        own,
        interested,
        since,
    } = acted(connection, app, person).await?;
    Ok(store::not_near(person, (&own, &interested, since), columns))
}

/// For whom a person acts or works, or did within three years.
struct Acted {
    own: BTreeSet<i64>,
    /// Of these, for whom not as somebody of a funder: what a person does for a funder is a public duty, no interest of theirs; nor is
    /// what a public body gives for which they act or work in another way.
    interested: Vec<i64>,
    /// The first of these years.
    since: i16,
}

async fn acted(connection: &mut Connection, app: &App, person: i64) -> Result<Acted, StoreError> {
    let since = app.clock.today().saturating_sub(YEARS.years());
    let at = app.clock.instant(since.at(0, 0, 0, 0));
    let at = at.map_or(0, |instant| instant.as_second());
    let mandates = store::mandates(connection, person, (since, at)).await?;
    let employers = employers::of(connection, person).await?;
    let interested = mandates
        .iter()
        .filter(|one| !one.is_public && !one.role.is_of_funder());
    let is_duty = |employer: i64| {
        let mut held = mandates.iter();
        held.any(|one| one.organisation == employer && one.role.is_of_funder())
    };
    let employing = employers
        .iter()
        .filter(|one| !one.is_public && !is_duty(one.organisation));
    Ok(Acted {
        interested: interested
            .map(|one| one.organisation)
            .chain(employing.map(|one| one.organisation))
            .collect(),
        own: mandates
            .iter()
            .map(|one| one.organisation)
            .chain(employers.iter().map(|one| one.organisation))
            .collect(),
        since: since.year(),
    })
}

/// Forgets who employed people that left more than three years ago: it bears on nothing any more. Gives how many.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_employers(connection: &mut Connection, today: Date) -> Result<u64, StoreError> {
    employers::forget_before(connection, today.saturating_sub(YEARS.years())).await
}

/// Whether a person may read what is not public of an application, for one of these funders.
///
/// # Errors
/// When the database does not answer.
pub async fn reading(
    connection: &mut Connection,
    app: &App,
    (person, sent, funders): (i64, &Sent, &[i64]),
) -> Result<Reading, StoreError> {
    let ties = ties(connection, app, person, &[sent.application.id]).await?;
    Ok(ties.reading(sent.application.id, funders, &sent.parties()))
}

/// The same for one of these organisers of the call that it answers.
///
/// # Errors
/// When the database does not answer.
pub async fn reading_for_call(
    connection: &mut Connection,
    app: &App,
    (person, sent, organisers): (i64, &Sent, &[i64]),
) -> Result<Reading, StoreError> {
    let ties = ties(connection, app, person, &[sent.application.id]).await?;
    Ok(ties.reading_for_call(sent.application.id, organisers, &sent.parties()))
}

/// Keeps what somebody says who reads for an organisation, with the line of the journal: of which application, the keys and
/// numbers of those who make it, and to which of them they stand too near, by their numbers; to none where that is empty. The
/// files of those are closed to them from now on.
///
/// # Errors
/// When the database does not answer.
pub async fn declare(
    connection: &mut Connection,
    app: &App,
    (application, parties, near): (&Application, &[(&str, i64)], &[i64]),
    (organisation, acting): (&Organisation, Acting),
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let keys: Vec<&str> = parties.iter().map(|(key, _)| *key).collect();
    let said = (keys.join(" "), !near.is_empty());
    store::declare(connection, application.id, (organisation.id, acting), &said, now).await?;
    for other in near {
        file::keep_away(connection, acting.person, *other, now).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "conflict-declared",
        object: &format!("application:{}", application.number),
        before: None,
        after: Some(if near.is_empty() { "none" } else { "near" }),
    };
    journal::record(connection, now, &act).await
}

#[cfg(test)]
mod tests {
    use super::{Reading, Ties};

    #[test]
    fn who_stands_near_never_reads_and_new_partners_are_asked_about_again() {
        let mut ties = Ties::default();
        let both = [("a", 1), ("b", 2)];
        assert_eq!(ties.reading(7, &[9], &both), Reading::Undeclared);
        ties.declared.insert(7, vec![("a b".to_owned(), false)]);
        assert_eq!(ties.reading(7, &[9], &both), Reading::Clear);
        assert_eq!(
            ties.reading(8, &[9], &both),
            Reading::Undeclared,
            "of another, nothing was said"
        );
        // One leaves: nothing new is to be said. Another comes: it is.
        assert_eq!(ties.reading(7, &[9], &both[..1]), Reading::Clear);
        assert_eq!(ties.reading(7, &[9], &[("a", 1), ("c", 3)]), Reading::Undeclared);
        // What was given by a funder of the request ties nobody; what another organisation of theirs gave does.
        ties.tied.insert((9, 1));
        assert_eq!(ties.reading(7, &[9], &both), Reading::Clear);
        assert_eq!(ties.reading(7, &[5], &both), Reading::Tied);
        ties.own.insert(2);
        assert_eq!(ties.reading(7, &[9], &both), Reading::Within);
        // For the organisers of a call one of them that is a partner too ties nobody; the others are asked about all the same.
        assert_eq!(ties.reading_for_call(7, &[9, 2], &both), Reading::Clear);
        assert_eq!(
            ties.reading_for_call(7, &[9, 2], &[("a", 1), ("b", 2), ("c", 3)]),
            Reading::Undeclared
        );
        assert_eq!(ties.reading_for_call(7, &[9], &both), Reading::Within);
        let mut said = Ties::default();
        said.declared
            .insert(7, vec![("a b".to_owned(), true), ("a b".to_owned(), false)]);
        assert_eq!(said.reading(7, &[9], &both), Reading::Declared);
    }
}
