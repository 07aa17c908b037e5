//! What bounds an amount before somebody decides on it, read from the request, what was decided beside it and the programme.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::{Asked, Book};
use super::deciding::{Bounds, at_most};
use super::decision::Decision;
use super::finding::{Column, Found};
use crate::features::applications;
use crate::features::programmes::{Envelope, Later};
use crate::shared::app::App;

/// What bounds an amount, all but the envelope and state aid.
#[must_use]
pub fn bounds(found: &Found, decisions: &[Decision], column: &Column, asked: &Asked) -> Bounds {
    let book = Book::of(decisions);
    let others = || {
        let of = found.asked.iter();
        of.filter(|one| one.programme == asked.programme && one.partner != asked.partner)
    };
    let given = |one: &Asked| book.on(one).map_or(0, |decision| decision.cents);
    let charges = found.sent.frozen.project.lines.iter().filter(|line| {
        let account = budgets::account(&line.account);
        line.partner == asked.partner
            && account.is_some_and(|account| account.side() == budgets::Side::Charge)
    });
    let charges: i64 = charges.map(|line| line.cents).sum();
    let rate = column.content.rate.as_ref();
    Bounds {
        requested: if found.requests(asked) { asked.cents } else { 0 },
        left: 0,
        rate: rate.map(|rate| at_most(charges, rate.percent)),
        maximum: column.content.maximum,
        minimum: column.content.minimum,
        others: others().map(given).sum(),
        open: others()
            .filter(|one| book.is_open(one))
            .map(|one| (one.cents - given(one)).max(0))
            .sum(),
        aid: None,
        leaves: column.programme.pooled.map(|one| one.leaves),
        pooled: column
            .programme
            .pooled
            .map_or(0, |one| pooled(found, &book, (one.fund, asked))),
        voted: found.voted(asked).map_or(0, |voted| voted.cents),
    }
}

/// What a common fund proposes, promises or grants to an application beside one amount, of all the programmes for which it pays: what its
/// rules leave to whoever holds the account is for the whole application.
fn pooled(found: &Found, book: &Book<'_>, (fund, except): (i64, &Asked)) -> i64 {
    let pays = |one: &&Asked| {
        let column = found.column(one);
        column.is_some_and(|column| column.programme.pooled.is_some_and(|pooled| pooled.fund == fund))
    };
    let others = found.asked.iter().filter(pays).filter(|one| *one != except);
    others
        .map(|one| book.on(one).map_or(0, |decision| decision.cents))
        .sum()
}

/// The years for which a partner requests something of a programme.
#[must_use]
pub fn years(found: &Found, asked: &Asked) -> BTreeSet<i16> {
    requested(found, asked).into_keys().collect()
}

/// What a partner requests of a programme for each year, in cents.
#[must_use]
pub fn requested(found: &Found, asked: &Asked) -> BTreeMap<i16, i64> {
    let address = found
        .column(asked)
        .map(|column| column.programme.address.as_str());
    let requests = found.sent.frozen.own_requests();
    let own = requests.filter(|one| one.partner == asked.partner && Some(one.programme.as_str()) == address);
    own.fold(BTreeMap::new(), |mut years, one| {
        *years.entry(one.year).or_default() += one.cents;
        years
    })
}

/// Whether an envelope is of a year for which nothing is requested: public credits are opened for one year (code général des
/// collectivités territoriales, L2311-1), so that whoever gives out of another says why. What members of a common fund set aside is of no year.
#[must_use]
pub fn is_of_another_year(found: &Found, column: &Column, asked: &Asked, envelope: &Envelope) -> bool {
    let years = years(found, asked);
    column.programme.pooled.is_none() && !years.is_empty() && !years.contains(&envelope.year)
}

/// Whether less is given than is requested, and nothing of it for a later year for which something is: aid lasts as long as the project,
/// so that whoever ends it earlier says why. Named are the year of the envelope, the amount, and what of it is of later years. What members of
/// a common fund set aside is of no year.
#[must_use]
pub fn ends_early(
    found: &Found,
    column: &Column,
    asked: &Asked,
    (first, cents, later): (i16, i64, &[Later]),
) -> bool {
    let has = |year: i16| later.iter().any(|one| one.year == year && one.cents > 0);
    let requested = requested(found, asked);
    let mut years = requested.iter().filter(|(_, wanted)| **wanted > 0);
    column.programme.pooled.is_none()
        && cents < asked.cents
        && years.any(|(year, _)| *year > first && !has(*year))
}

/// Whether an envelope is for other bodies than a partner, for what takes place elsewhere or for other themes than those of which the
/// application speaks: whoever gives out of it all the same says why. A delegated part is for nobody for whom its whole is not.
#[must_use]
pub fn is_for_others(
    app: &App,
    found: &Found,
    asked: &Asked,
    (envelope, every): (&Envelope, &[(Envelope, i64)]),
) -> bool {
    let mut partners = found.sent.partners.iter();
    let partner = partners.find(|named| named.party.key == asked.partner);
    let communes = app.territory.every_code(&found.sent.frozen.project.communes);
    let themes = applications::themes(&app.territory.themes, &found.sent.frozen);
    let whole = |part: &&Envelope| {
        let mut every = every.iter().map(|(one, _)| one);
        every.find(|one| part.within == Some(one.id))
    };
    let mut wholes = std::iter::successors(Some(envelope), whole).take(every.len());
    partner.is_some_and(|named| {
        let kind = named.organisation.kind.as_str();
        wholes.any(|one| !one.only.fits(kind, &communes, &themes))
    })
}
