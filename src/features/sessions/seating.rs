//! Who sits where, around a session and in the desk's council alike: whoever keeps the seats gives each to an organisation, in the
//! college of its kind; each seat's own organisation names its alternate, of the
//! same college; around a session whoever convenes names one where it did not.

use std::collections::{HashMap, HashSet};

use super::finding::SPEAKS;
use super::pages::college_key;
use super::session::{College, SEATS_MOST, Seat};
use crate::features::directory::{Organisation, names};
use crate::shared::authz::Acting;
use crate::shared::web::{Cx, Error, Form};

/// Seats, and what the asker is to them.
#[derive(Clone, Copy, Debug)]
pub struct Seating<'a> {
    /// Every seat.
    pub seats: &'a [Seat],
    /// Everybody named there.
    pub organisations: &'a HashMap<i64, Organisation>,
    /// The organisations for which the asker speaks, each with the mandate.
    pub speaking: &'a [(i64, Acting)],
    /// Whether the asker gives seats and takes them away.
    pub keeps: bool,
    /// Under which mandate the asker may name an alternate where a seat's own people named none; nothing for whoever may not.
    pub names: Option<Acting>,
}

/// A seat, for its line.
pub struct Row {
    /// Its number.
    pub id: i64,
    /// Its college, in words.
    pub college: String,
    /// Whose it is.
    pub name: String,
    /// Who sits in its place, in words.
    pub alternate: Option<String>,
    /// Whether the alternate is the asker's to say.
    pub own: bool,
}

/// An organisation that could sit there, and where the asker may let it sit.
pub struct Proposed {
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its commune.
    pub about: String,
    /// The college of its kind, for whoever gives seats.
    pub college: Option<(&'static str, String)>,
    /// The seats whose alternate it may be.
    pub seats: Vec<(String, String)>,
}

/// What is asked for an organisation.
pub enum Given {
    /// A new seat of a college.
    Seat(College),
    /// To be the alternate of a seat, named under a mandate.
    Alternate(i64, Acting),
}

impl<'a> Seating<'a> {
    /// An organisation that is named there.
    #[must_use]
    pub fn name(&self, id: i64) -> &'a str {
        self.organisations.get(&id).map_or("", |one| one.name.as_str())
    }

    /// The seats whose alternate the asker may name, each with the mandate: their own, and for whoever convenes those that have none.
    fn nameable(&self) -> impl Iterator<Item = (&'a Seat, Acting)> + use<'a> {
        let (seats, speaking, names) = (self.seats, self.speaking, self.names);
        let speaks = move |id: i64| {
            speaking
                .iter()
                .find(|(own, _)| *own == id)
                .map(|(_, acting)| *acting)
        };
        seats.iter().filter_map(move |seat| {
            let named = names.filter(|_| seat.alternate.is_none());
            Some((seat, speaks(seat.organisation).or(named)?))
        })
    }

    /// Every seat, for its line.
    #[must_use]
    pub fn rows(&self, cx: &Cx) -> Vec<Row> {
        let own = |id: i64| own_seats(self.seats, self.speaking).any(|(seat, _)| seat.id == id);
        let row = |seat: &Seat| Row {
            id: seat.id,
            college: cx.t(&college_key(seat.college)),
            name: self.name(seat.organisation).to_owned(),
            alternate: seat
                .alternate
                .map(|one| cx.tv("seats-alternate-is", "name", self.name(one))),
            own: own(seat.id),
        };
        self.seats.iter().map(row).collect()
    }

    /// Where each of these organisations could sit.
    #[must_use]
    pub fn proposed(&self, cx: &Cx, organisations: &[Organisation]) -> Vec<Proposed> {
        let proposed = |organisation: &Organisation| {
            let commune = organisation.commune.as_deref();
            let college = College::of(organisation.kind);
            let own = self.nameable().filter(|(seat, _)| seat.college == college);
            Proposed {
                slug: organisation.slug(),
                name: organisation.name.clone(),
                about: commune.map_or_else(String::new, |code| names::commune(cx, code)),
                college: self
                    .keeps
                    .then(|| (college.as_str(), cx.t(&college_key(college)))),
                seats: own
                    .map(|(seat, _)| (seat.id.to_string(), self.name(seat.organisation).to_owned()))
                    .collect(),
            }
        };
        organisations.iter().map(proposed).collect()
    }

    /// What is asked for an organisation by the field `place`: a college, or a seat of the asker's own. Nothing where it cannot
    /// be; the form says why.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a place that is not the asker's to give.
    pub fn given(&self, organisation: &Organisation, form: &mut Form) -> Result<Option<Given>, Error> {
        let mut seats = self.seats.iter();
        if seats.any(|seat| seat.sitting().any(|one| one == organisation.id)) {
            form.refuse("place", "seats-already");
            return Ok(None);
        }
        // A pole has nobody who could speak for it.
        if organisation.is_pole() {
            form.refuse("place", "seats-pole");
            return Ok(None);
        }
        let place = form.value("place").to_owned();
        let kind = College::of(organisation.kind);
        if place.parse::<i64>().is_ok() {
            let mut nameable = self.nameable();
            let (seat, acting) = nameable
                .find(|(seat, _)| seat.id.to_string() == place)
                .ok_or(Error::NotFound)?;
            if seat.college != kind {
                form.refuse("place", "seats-other-college");
                return Ok(None);
            }
            return Ok(Some(Given::Alternate(seat.id, acting)));
        }
        let college: College = place.parse().map_err(|()| Error::NotFound)?;
        if !self.keeps {
            return Err(Error::NotFound);
        }
        if college != kind {
            form.refuse("place", "seats-other-college");
            return Ok(None);
        }
        if self.seats.iter().filter(|seat| seat.college == college).count() >= SEATS_MOST {
            form.refuse("place", "seats-full");
            return Ok(None);
        }
        Ok(Some(Given::Seat(college)))
    }
}

/// The seats of organisations for which somebody speaks, each with the mandate.
pub fn own_seats<'a>(
    seats: &'a [Seat],
    speaking: &'a [(i64, Acting)],
) -> impl Iterator<Item = (&'a Seat, Acting)> + use<'a> {
    let speaks = |id: i64| speaking.iter().find(move |(own, _)| *own == id);
    seats
        .iter()
        .filter_map(move |seat| Some((seat, speaks(seat.organisation)?.1)))
}

/// One of them, by its number as it was typed.
///
/// # Errors
/// [`Error::NotFound`] where it is none of them.
pub fn own_seat<'a>(
    seats: &'a [Seat],
    speaking: &'a [(i64, Acting)],
    typed: &str,
) -> Result<(&'a Seat, Acting), Error> {
    let mut own = own_seats(seats, speaking);
    own.find(|(seat, _)| seat.id.to_string() == typed)
        .ok_or(Error::NotFound)
}

/// The organisations at these seats for which the asker speaks, each with the mandate.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::SecondFactor`] where speaking for one of them takes it.
pub fn speaking(cx: &Cx, seats: &[Seat]) -> Result<Vec<(i64, Acting)>, Error> {
    let mut seen = HashSet::new();
    let mut speaking = Vec::new();
    for organisation in seats.iter().flat_map(Seat::sitting).filter(|id| seen.insert(*id)) {
        for power in SPEAKS {
            match cx.acting(power, Some(organisation)) {
                Ok(acting) => {
                    speaking.push((organisation, acting));
                    break;
                }
                Err(Error::NotFound) => {}
                Err(wall) => return Err(wall),
            }
        }
    }
    Ok(speaking)
}
