//! Who comes to a session: those who read for a funder whose programme is asked or takes part, or declined and may think
//! again until it is over, and those who speak for an
//! organisation that has a seat there or sits for another. For everybody else there is none. What it shows of a request they
//! read after they said that they do not stand too near to those who ask; whoever does never reads it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::acts::By;
use super::pots::pots;
use super::seating::{self, Seating};
use super::session::{Part, Seat, Session};
use super::store::sessions as store;
pub use super::store::sessions::turn;
use super::table::{Column, Eyes, Request, Table, elsewhere};
use crate::features::applications::{self, Frozen, Reading};
use crate::features::desk::{self, Asked, Decision};
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Envelope, Programme};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Powers by which somebody speaks for an organisation at a session.
pub const SPEAKS: [Power; 2] = [Power::JoinProjects, Power::AnswerPetitions];

/// A programme of a session.
#[derive(Clone, Debug)]
pub struct Taking {
    /// The programme.
    pub programme: Programme,
    /// Number of its funder.
    pub funder: i64,
    /// Whether it takes part.
    pub part: Part,
}

/// A session, as somebody finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The session.
    pub session: Session,
    /// Its programmes.
    pub programmes: Vec<Taking>,
    /// Its seats.
    pub seats: Vec<Seat>,
    /// Everybody named there.
    pub organisations: HashMap<i64, Organisation>,
    /// The funders for which the asker reads.
    pub funders: Vec<(i64, Acting)>,
    /// The organisations at a seat for which the asker speaks.
    pub sitting: Vec<(i64, Acting)>,
}

impl Found {
    /// An organisation that is named there.
    #[must_use]
    pub fn name(&self, id: i64) -> &str {
        self.organisations.get(&id).map_or("", |one| one.name.as_str())
    }

    /// Whether the asker reads for a funder.
    #[must_use]
    pub fn reads_for(&self, funder: i64) -> bool {
        self.funders.iter().any(|(id, _)| *id == funder)
    }

    /// As whom somebody does something for an organisation that is named there.
    #[must_use]
    pub fn by(&self, (organisation, acting): (i64, Acting), now: i64) -> By<'_> {
        let named = self.organisations.get(&organisation);
        By {
            key: named.map_or("", |one| one.key.as_str()),
            acting,
            now,
        }
    }

    /// For whom the asker is at the table, and under which mandate: a funder before an organisation at a seat.
    #[must_use]
    pub fn acting(&self) -> (i64, Acting) {
        let mut own = self.funders.iter().chain(&self.sitting);
        *own.next().expect("whoever finds a session is there for somebody")
    }

    /// Every organisation for which the asker is at the table.
    #[must_use]
    pub fn own(&self) -> Vec<i64> {
        self.funders
            .iter()
            .chain(&self.sitting)
            .map(|(id, _)| *id)
            .collect()
    }

    /// The seats of organisations for which the asker speaks, each with the mandate.
    pub fn own_seats(&self) -> impl Iterator<Item = (&Seat, Acting)> {
        seating::own_seats(&self.seats, &self.sitting)
    }

    /// Its seats, for whoever keeps them or speaks for one.
    #[must_use]
    pub fn seating(&self, keeps: Option<Acting>) -> Seating<'_> {
        Seating {
            seats: &self.seats,
            organisations: &self.organisations,
            speaking: &self.sitting,
            keeps: keeps.is_some(),
            names: keeps,
        }
    }

    /// Whose own decisions the asker sees.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        Eyes(self.funders.iter().map(|(id, _)| *id).collect())
    }

    /// The programmes that take part.
    #[must_use]
    pub fn agreed(&self) -> Vec<&Taking> {
        self.programmes
            .iter()
            .filter(|one| one.part == Part::Agreed)
            .collect()
    }

    /// Whether the asker reads what is on the table: they read for the funder that convenes or for one that takes part, or
    /// speak for a seat. Whoever is only asked, or declined, reads the agenda's day and place, and answers.
    #[must_use]
    pub fn is_at_table(&self) -> bool {
        let agreed = self.agreed();
        let takes =
            |id: i64| id == self.session.convener || agreed.iter().any(|one| one.programme.funder == id);
        !self.sitting.is_empty() || self.funders.iter().any(|(id, _)| takes(*id))
    }

    /// The mandate under which the asker keeps the session for the funder that convenes it.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever does not; [`Error::SecondFactor`].
    pub fn keeps(&self, cx: &Cx) -> Result<Acting, Error> {
        cx.acting(Power::KeepProgrammes, Some(self.session.convener))
    }
}

/// The session at an address, for whoever sits at its table.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn find(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let found = announced(cx, connection, address).await?;
    found.is_at_table().then_some(found).ok_or(Error::NotFound)
}

/// The same for whoever changes something there: one after the other, and nobody once it is closed.
///
/// # Errors
/// As [`find`].
pub async fn in_turn(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    cx.someone()?;
    turn(connection, address).await?;
    find(cx, connection, address).await
}

/// The session at an address, for whoever comes to it or is asked to.
///
/// # Errors
/// As [`find`].
pub async fn announced(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    cx.someone()?;
    let session = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    let parts = store::programmes(connection, session.id).await?;
    let ids: Vec<i64> = parts.iter().map(|(programme, _)| *programme).collect();
    let programmes = programmes::by_ids(connection, &ids).await?;
    let seats = store::seats(connection, session.id).await?;
    let taking: Vec<Taking> = programmes
        .into_iter()
        .filter_map(|programme| {
            let part = parts.iter().find(|(id, _)| *id == programme.id)?.1;
            Some(Taking {
                funder: programme.funder,
                programme,
                part,
            })
        })
        .collect();
    let is = |declined: bool| {
        let of = move |one: &&Taking| (one.part == Part::Declined) == declined;
        taking.iter().filter(of).map(|one| one.funder)
    };
    let mut funders = reads_for(cx, distinct(is(false).chain([session.convener])))?;
    let sitting = seating::speaking(cx, &seats)?;
    if funders.is_empty() && sitting.is_empty() {
        if session.is_open() {
            funders = reads_for(cx, distinct(is(true)))?;
        }
        if funders.is_empty() {
            return Err(Error::NotFound);
        }
    }
    let named = taking.iter().map(|one| one.funder).chain([session.convener]);
    let named = distinct(named.chain(seats.iter().flat_map(Seat::sitting)));
    let organisations = directory::any_by_ids(connection, &named).await?;
    Ok(Found {
        session,
        programmes: taking,
        seats,
        organisations: organisations.into_iter().map(|one| (one.id, one)).collect(),
        funders,
        sitting,
    })
}

/// For which of these funders the asker reads, and under which mandates.
fn reads_for(cx: &Cx, funders: Vec<i64>) -> Result<Vec<(i64, Acting)>, Error> {
    let mut reads = Vec::new();
    for funder in funders {
        match cx.acting(Power::ReadFiles, Some(funder)) {
            Ok(acting) => reads.push((funder, acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    Ok(reads)
}

/// Each once, in the order in which they come.
fn distinct(ids: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut seen = HashSet::new();
    ids.filter(|id| seen.insert(*id)).collect()
}

/// The table of a session, as the asker sees it.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn table(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Table, Error> {
    let programmes: Vec<i64> = found.agreed().iter().map(|one| one.programme.id).collect();
    let agenda = match found.session.is_open() {
        true => desk::examined(connection, &programmes, found.session.on).await?,
        false => store::agenda(connection, found.session.id).await?,
    };
    let sent = applications::frozen_by_ids(connection, &agenda).await?;
    let keys: HashSet<&String> = sent
        .iter()
        .flat_map(|(_, frozen)| frozen.project.partners.iter().map(|party| &party.key))
        .collect();
    let keys: Vec<String> = keys.into_iter().cloned().collect();
    let numbers = directory::numbers_of_keys(connection, &keys).await?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let actor = cx.someone()?;
    let ties = applications::ties(connection, &cx.app, actor.person, &agenda).await?;
    let mut decisions = desk::decisions(connection, &agenda).await?;
    let building = desk::building(connection, &agenda).await?;
    let addresses: HashSet<&str> = sent
        .iter()
        .flat_map(|(_, frozen)| frozen.own_requests().map(|one| one.programme.as_str()))
        .collect();
    let addresses: Vec<&str> = addresses.into_iter().collect();
    let named = programmes::by_addresses(connection, &addresses).await?;
    let named: HashMap<String, (i64, i64)> = named
        .into_iter()
        .map(|one| (one.address, (one.id, one.funder)))
        .collect();
    let eyes = found.eyes();
    let mut requests = Vec::with_capacity(sent.len());
    for (application, frozen) in sent {
        let partners: Vec<(String, i64)> = frozen
            .parties()
            .iter()
            .filter_map(|party| Some((party.key.clone(), *numbers.get(&party.key)?)))
            .collect();
        let decisions = decisions.remove(&application.id).unwrap_or_default();
        let stays = |key: &str| {
            let number = numbers.get(key);
            number
                .is_some_and(|id| application.project.is_none() || building.contains(&(application.id, *id)))
        };
        let (asked, funders) = requested(&frozen, &named, stays);
        let elsewhere = elsewhere(&asked, &programmes);
        let asked = standing(found, asked, (&decisions, &eyes));
        if asked.is_empty() {
            continue;
        }
        let parties: Vec<(&str, i64)> = partners.iter().map(|(key, id)| (key.as_str(), *id)).collect();
        requests.push(Request {
            reading: ties.reading(application.id, &funders, &parties),
            decisions,
            application,
            frozen,
            partners,
            asked,
            elsewhere,
        });
    }
    let columns = columns(connection, found, (&requests, &eyes)).await?;
    Ok(Table {
        columns,
        requests,
        eyes,
    })
}

/// What is requested with an application by those who stay, each amount once, and of which funders: of programmes by their
/// addresses.
fn requested(
    frozen: &Frozen,
    named: &HashMap<String, (i64, i64)>,
    stays: impl Fn(&str) -> bool,
) -> (Vec<Asked>, Vec<i64>) {
    let mut sums: BTreeMap<(&str, i64), i64> = BTreeMap::new();
    let mut funders = Vec::new();
    for one in frozen.own_requests().filter(|one| stays(&one.partner)) {
        if let Some((programme, funder)) = named.get(&one.programme) {
            let sum = sums.entry((&one.partner, *programme)).or_default();
            *sum = sum.saturating_add(one.cents);
            if !funders.contains(funder) {
                funders.push(*funder);
            }
        }
    }
    let asked = sums.into_iter().map(|((partner, programme), cents)| Asked {
        partner: partner.to_owned(),
        programme,
        cents,
    });
    (asked.collect(), funders)
}

/// What is requested still of the programmes that take part, as the desk knows it: nothing any more by those who left, but what
/// was decided for them, where the asker sees that.
fn standing(found: &Found, asked: Vec<Asked>, (decisions, eyes): (&[Decision], &Eyes)) -> Vec<Asked> {
    let seen: Vec<Decision> = decisions.iter().filter(|one| eyes.see(one)).cloned().collect();
    let agreed = found.agreed();
    let mut standing = desk::standing(asked, &seen, &[]);
    standing.retain(|one| agreed.iter().any(|taking| taking.programme.id == one.programme));
    standing
}

/// The programmes that take part, with what remains of their envelopes. What somebody may not see is still there to them:
/// otherwise they would learn by subtraction what was promised to whom.
async fn columns(
    connection: &mut Connection,
    found: &Found,
    (requests, eyes): (&[Request], &Eyes),
) -> Result<Vec<Column>, Error> {
    let closed: HashSet<i64> = requests
        .iter()
        .filter(|one| !one.is_clear())
        .map(|one| one.application.id)
        .collect();
    let ids: Vec<i64> = found.agreed().iter().map(|one| one.programme.id).collect();
    let untold = desk::firm_and_untold(connection, &ids).await?;
    let mut columns = Vec::with_capacity(ids.len());
    for taking in found.agreed() {
        let Some(funder) = found.organisations.get(&taking.funder) else {
            continue;
        };
        let mut remaining = programmes::remaining(connection, taking.programme.id).await?;
        keep_years(&mut remaining, &years(requests, &taking.programme));
        if taking.programme.pooled.is_some() {
            remaining.iter_mut().for_each(|(one, _)| one.year = 0);
        }
        let own = eyes.0.contains(&taking.funder);
        columns.push(Column {
            seen: pots(&remaining, &untold, |one| {
                closed.contains(&one.application) || !(own || one.shared)
            }),
            pots: pots(&remaining, &untold, |one| !one.shared),
            versions: programmes::versions(connection, taking.programme.id).await?,
            programme: taking.programme.clone(),
            funder: funder.clone(),
        });
    }
    Ok(columns)
}

/// The years for which something on the table is requested of a programme; none where it pays out of a common fund, which is of no year.
fn years(requests: &[Request], programme: &Programme) -> BTreeSet<i16> {
    let asked = requests.iter().flat_map(|one| one.frozen.own_requests());
    let of_it = asked.filter(|one| programme.pooled.is_none() && one.programme == programme.address);
    of_it.map(|one| one.year).collect()
}

/// Leaves the envelopes of these years: what is left of another year is not there for them, unless no envelope is of theirs.
fn keep_years(remaining: &mut Vec<(Envelope, i64)>, years: &BTreeSet<i16>) {
    if remaining.iter().any(|(one, _)| years.contains(&one.year)) {
        remaining.retain(|(one, _)| years.contains(&one.year));
    }
}

/// The requests of which the asker has yet to say whether they stand too near to those who ask.
pub fn undeclared(table: &Table) -> impl Iterator<Item = &Request> {
    let requests = table.requests.iter();
    requests.filter(|one| one.reading == Reading::Undeclared)
}
