//! A seat says what it thinks of a request: only whoever sits there, may read the request and is none of those who ask; from the day of
//! the session on, once the group was heard, and as long as each college has somebody left. The check belongs to the act: whoever casts a
//! vote, from a page or from elsewhere, passes by it.

use super::acts;
use super::finding::{self, Found};
use super::hearing;
use super::session::are_equal;
use super::store::{hearings, votes};
use super::table::{Request, Table};
use super::voting::{Choice, Vote, emptied, free};
use crate::shared::authz::Acting;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Why a vote is not taken from whoever sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncast {
    /// The committee does not meet yet.
    Early,
    /// The group that asks was not heard.
    Unheard,
    /// A college has nobody left who may vote on it.
    NobodyLeft,
    /// Whose seat it is has voted: its alternate does not vote over it.
    Spoken,
}

impl Uncast {
    /// The key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Early => "votes-before",
            Self::Unheard => "votes-unheard",
            Self::NobodyLeft => "votes-nobody-left",
            Self::Spoken => "votes-spoken",
        }
    }
}

/// Numbers of the organisations that ask.
#[must_use]
pub fn partners(request: &Request) -> Vec<i64> {
    request.partners.iter().map(|(_, id)| *id).collect()
}

/// The organisations for which the asker may vote at a seat, the seat's own first.
#[must_use]
pub fn voting(found: &Found, seat: i64, partners: &[i64]) -> Option<(i64, Acting)> {
    let seat = found.seats.iter().find(|one| one.id == seat)?;
    let mut free = free(seat, partners);
    free.find_map(|id| found.sitting.iter().copied().find(|(own, _)| *own == id))
}

/// The request of a sending, where the asker may vote on it.
fn votable<'a>(found: &Found, table: &'a Table, number: &str) -> Result<&'a Request, Error> {
    let request = table.request(number).filter(|one| one.is_clear());
    request
        .filter(|_| found.session.is_open() && are_equal(&found.seats))
        .ok_or(Error::NotFound)
}

/// Says at a seat what the asker, who sits there, thinks of a request, by its number as people read it; inside, why not yet.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not vote on it there; when the database does not answer.
pub async fn cast(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (number, seat, choice): (&str, i64, Choice),
) -> Result<Result<(), Uncast>, Error> {
    let table = finding::table(cx, connection, found).await?;
    let request = votable(found, &table, number)?;
    let partners = partners(request);
    let (organisation, acting) = voting(found, seat, &partners).ok_or(Error::NotFound)?;
    if !found.session.has_come(cx.app.clock.today()) {
        return Ok(Err(Uncast::Early));
    }
    let about = request.application.id;
    let hearings = hearings::of(connection, found.session.id).await?;
    if !hearing::is_over(hearings.get(&about)) {
        return Ok(Err(Uncast::Unheard));
    }
    if !emptied(&found.seats, &partners).is_empty() {
        return Ok(Err(Uncast::NobodyLeft));
    }
    let cast = votes::of(connection, found.session.id).await?;
    let before = cast.iter().find(|one| (one.about, one.seat) == (about, seat));
    let mut seats = found.seats.iter();
    let own = seats.find(|one| one.id == seat).map(|one| one.organisation);
    // Whose seat it is has spoken: whoever sits there in its place does not speak over it.
    if Some(organisation) != own && before.is_some_and(|one| Some(one.organisation) == own) {
        return Ok(Err(Uncast::Spoken));
    }
    let vote = Vote {
        about,
        seat,
        choice,
        organisation,
    };
    let by = found.by((organisation, acting), cx.now());
    votes::vote(connection, found.session.id, &vote, (acting, by.now)).await?;
    let after = format!("{number} {}", choice.as_str());
    acts::tell(connection, by, ("vote-cast", &found.session), Some(&after)).await?;
    Ok(Ok(()))
}
