//! Out of which envelope what is asked of a programme is proposed, and what of it the rules exclude: a programme that is for other bodies or other
//! places, or that completes what others support and nobody does yet; envelopes that are all for others. An envelope that is only for some is a payer of its own, beside what its
//! programme has for everybody: nothing is proposed that it is not for. Pure.
//!
//! Of several envelopes that are for it, what is asked is proposed out of the narrowest that still has all of it: the dearest to its funder
//! first. Else out of the one that has most of it. What is for nobody who asks pays nothing; nor is proposed what is less than the least that a
//! programme gives to one request, out of all its envelopes together.
//!
//! An envelope is of its year. What is requested for several years is proposed out of an envelope of the first, of which it takes the whole, so
//! that it is never more than that has; what it requests of later years is set aside in envelopes of these that are for it: the one that is for
//! the same as the first, else the narrowest that has it. Where a later year has envelopes and none of them has enough for that, nothing of it is
//! proposed: `Why::Years`. A year that has none yet bounds nothing. A common fund's money is of no year.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use territory::Territory;

use super::inputs::POINTS;
use super::table::{Column, Request, Table};
use crate::features::applications;
use crate::features::desk::{self, Asked, Firm, Viewer};
use crate::features::programmes::{Envelope, Only};

/// What is left of envelopes of one year that are for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pot {
    /// For whom: what it says, and what those of which it is a part say; all of them hold. Nothing where it is for everybody for whom its
    /// programme is.
    pub only: Vec<Only>,
    /// Of which year; 0 of none.
    pub year: i16,
    /// For what, in its funder's words; each envelope that is for the same says its own.
    pub purposes: Vec<String>,
    /// What is left as somebody may know it, in cents.
    pub left: i64,
    /// Numbers of the envelopes.
    pub envelopes: Vec<i64>,
}

/// The envelopes of a programme by whom they are for: what is for everybody is first, and is one. `untold` is what was decided and is told to
/// nobody: what of it is hidden from somebody is there still to them.
#[must_use]
pub fn pots(remaining: &[(Envelope, i64)], untold: &[Firm], is_hidden: impl Fn(&Firm) -> bool) -> Vec<Pot> {
    let mut pots: Vec<Pot> = Vec::new();
    for (envelope, left) in remaining {
        let whole = |part: &&Envelope| {
            let mut every = remaining.iter().map(|(one, _)| one);
            every.find(|one| part.within == Some(one.id))
        };
        let chain = std::iter::successors(Some(envelope), whole).take(remaining.len());
        let mut only: Vec<Only> = Vec::new();
        for one in chain.map(|one| &one.only).filter(|one| !one.is_empty()) {
            if !only.contains(one) {
                only.push(one.clone());
            }
        }
        let hidden = untold
            .iter()
            .filter(|one| one.envelope == Some(envelope.id) && is_hidden(one));
        let left = left.saturating_add(hidden.map(|one| one.cents).sum());
        match pots
            .iter_mut()
            .find(|pot| pot.only == only && pot.year == envelope.year)
        {
            Some(pot) => {
                pot.left = pot.left.saturating_add(left);
                pot.envelopes.push(envelope.id);
                if !pot.purposes.contains(&envelope.purpose) {
                    pot.purposes.push(envelope.purpose.clone());
                }
            }
            None => pots.push(Pot {
                purposes: vec![envelope.purpose.clone()],
                only,
                year: envelope.year,
                left,
                envelopes: vec![envelope.id],
            }),
        }
    }
    pots.sort_by_key(|pot| pot.only.len());
    pots
}

/// What is left of all of them, in cents.
#[must_use]
pub fn left(pots: &[Pot]) -> i64 {
    pots.iter().map(|pot| pot.left).sum()
}

impl Pot {
    fn fits(&self, kind: &str, communes: &[String], themes: &[String]) -> bool {
        self.only.iter().all(|one| one.fits(kind, communes, themes))
    }

    /// How much narrower than its programme it is.
    fn narrowness(&self) -> usize {
        let lists =
            |one: &Only| [&one.kinds, &one.themes, &one.communes].map(|list| usize::from(!list.is_empty()));
        self.only.iter().flat_map(lists).sum()
    }
}

/// Why nothing of what is asked is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// The programme, in the version of which it was asked, is for other bodies or other places. Of what it speaks people judge.
    Programme,
    /// The programme completes what others support, and nobody does as far as everybody at the table knows.
    Support,
    /// No envelope is for it.
    Envelope,
    /// It is requested for several years, and no envelope of a later one that is for it has as much.
    Years,
    /// It is less than the least that the programme gives to one request.
    Minimum,
}

impl Why {
    /// The key of the sentence that says it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Programme => "proposals-outside-programme",
            Self::Support => "proposals-outside-support",
            Self::Envelope => "proposals-outside-envelope",
            Self::Years => "proposals-outside-years",
            Self::Minimum => "proposals-outside-minimum",
        }
    }
}

/// Of amounts that are asked: the place of the pot of its programme out of which it is proposed, or why none of it is. By application,
/// programme and partner; what is not among them has one pot and nothing that excludes it.
pub type Chosen<'a> = HashMap<(i64, i64, &'a str), Result<usize, Why>>;

/// An amount with the places of the pots that fit it, and what it asks of each year, in cents.
type Fitting<'a> = (&'a Request, &'a Asked, Vec<usize>, BTreeMap<i16, i64>);

/// What is set aside of pots for what is requested for several years and begins in an earlier one, in cents, by programme and place of the pot;
/// of no pot more than it has.
pub type Aside = HashMap<(i64, usize), i64>;

/// Chooses for what is still open of the table, and says what is set aside for that: `decided` is what was decided for good on an amount, in cents.
#[must_use]
pub fn chosen<'a>(
    table: &'a Table,
    territory: &Territory,
    points: &HashMap<(i64, i64), u32>,
    decided: impl Fn(&Request, &Asked) -> Option<i64>,
) -> (Chosen<'a>, Aside) {
    let is_open = |request: &Request, asked: &Asked| decided(request, asked).is_none();
    let (mut chosen, mut aside) = (Chosen::new(), Aside::new());
    for column in &table.columns {
        let programme = column.programme.id;
        let known = years(table, column);
        let is_of_theirs = column.pots.iter().any(|pot| known.contains(&pot.year));
        let mut asked: Vec<Fitting<'_>> = Vec::new();
        for request in &table.requests {
            let own = request.asked.iter().filter(|one| one.programme == programme);
            let mut own: Vec<&Asked> = own.filter(|one| is_open(request, one)).collect();
            // Of most programmes most requests ask nothing.
            if own.is_empty() {
                continue;
            }
            let here = territory.every_code(&request.frozen.project.communes);
            own.retain(|one| {
                let why = excluded(column, request, one, &here);
                let key = (request.application.id, programme, one.partner.as_str());
                chosen.extend(why.map(|why| (key, Err(why))));
                why.is_none()
            });
            if own.is_empty() || !column.is_narrowed() {
                continue;
            }
            let spoken = applications::themes(&territory.themes, &request.frozen);
            for one in own {
                let fits = fitting(column, kind(request, one), (&here, &spoken));
                asked.push((request, one, fits, by_year(request, column, one)));
            }
        }
        // What a funder holds dearest comes first to what it set aside for that.
        asked.sort_by_key(|(request, one, ..)| {
            let own = points.get(&(programme, request.application.id));
            let own = own.copied().unwrap_or(POINTS);
            (Reverse(own), request.application.id, one.partner.clone())
        });
        let mut spare: Vec<i64> = column.pots.iter().map(|pot| pot.left).collect();
        let mut kept = spare.clone();
        let mut later = Vec::new();
        for (request, one, fits, years) in asked {
            let mut of_first = fits.clone();
            if let Some(first) = years.keys().next().filter(|_| is_of_theirs) {
                of_first.retain(|&at| column.pots[at].year == *first);
            }
            let key = (request.application.id, programme, one.partner.as_str());
            let at = out_of(&column.pots, &spare, &mut of_first, one.cents).ok_or(Why::Envelope);
            let at = at.and_then(|at| {
                let taken = set_aside(&column.pots, &mut kept, &fits, (at, &years)).ok_or(Why::Years)?;
                later.extend(taken.into_iter().map(|(pot, cents)| (key, pot, cents)));
                Ok(at)
            });
            if let Ok(at) = at {
                spare[at] = spare[at].saturating_sub(one.cents);
            }
            chosen.insert(key, at);
        }
        for request in &table.requests {
            leave_out_small(&mut chosen, (column, request), &decided);
        }
        for (key, pot, cents) in later {
            if matches!(chosen.get(&key), Some(Ok(_))) {
                *aside.entry((programme, pot)).or_default() += cents;
            }
        }
    }
    (chosen, aside)
}

/// The years for which something is requested of a programme.
fn years(table: &Table, column: &Column) -> BTreeSet<i16> {
    let mut years = BTreeSet::new();
    for request in &table.requests {
        let own = request.frozen.own_requests();
        let own = own.filter(|one| one.programme == column.programme.address);
        years.extend(own.map(|one| one.year));
    }
    years
}

/// What a partner requests of a programme for each year, in cents; nothing of a common fund, whose money is of no year.
fn by_year(request: &Request, column: &Column, asked: &Asked) -> BTreeMap<i16, i64> {
    let mut years = BTreeMap::new();
    if column.programme.pooled.is_some() {
        return years;
    }
    for one in request.frozen.own_requests() {
        if one.partner == asked.partner && one.programme == column.programme.address && one.cents > 0 {
            *years.entry(one.year).or_default() += one.cents;
        }
    }
    years
}

/// Sets aside what is requested of later years, in those of these pots that are for it; the places of the pots, with how much. Nothing where a
/// year has pots and none of them has as much. A year that has none yet promises it.
fn set_aside(
    pots: &[Pot],
    kept: &mut [i64],
    fits: &[usize],
    (at, years): (usize, &BTreeMap<i16, i64>),
) -> Option<Vec<(usize, i64)>> {
    let mut taken = Vec::new();
    for (year, cents) in years.iter().skip(1) {
        if pots.iter().all(|pot| pot.year != *year) {
            continue;
        }
        let mut of_year = fits.to_vec();
        of_year.retain(|&place| pots[place].year == *year);
        of_year.sort_by_key(|&place| {
            let pot = &pots[place];
            (pot.only != pots[at].only, Reverse(pot.narrowness()), place)
        });
        let place = of_year.into_iter().find(|&place| kept[place] >= *cents)?;
        taken.push((place, *cents));
    }
    for (place, cents) in &taken {
        kept[*place] -= cents;
    }
    Some(taken)
}

/// Nothing is proposed of what is open of a request where, with what was decided, it is less than the least that the programme gives to one,
/// out of all its envelopes together.
fn leave_out_small<'a>(
    chosen: &mut Chosen<'a>,
    (column, request): (&Column, &'a Request),
    decided: &impl Fn(&Request, &Asked) -> Option<i64>,
) {
    let Some(least) = column.content(&request.frozen).minimum else {
        return;
    };
    let programme = column.programme.id;
    let (mut open, mut sum) = (Vec::new(), 0_i64);
    for one in request.asked.iter().filter(|one| one.programme == programme) {
        let key = (request.application.id, programme, one.partner.as_str());
        match (decided(request, one), chosen.get(&key)) {
            (Some(cents), _) => sum = sum.saturating_add(cents),
            (None, Some(Ok(_)) | None) if one.cents > 0 => {
                open.push(key);
                sum = sum.saturating_add(one.cents);
            }
            (None, _) => {}
        }
    }
    if sum < least {
        chosen.extend(open.into_iter().map(|key| (key, Err(Why::Minimum))));
    }
}

/// Out of which of the pots that are for it an amount is proposed, by what is spare of each: the narrowest that has all of it, the one that
/// has more of two as narrow; else the one that has most of it, the wider of two.
fn out_of(pots: &[Pot], spare: &[i64], fits: &mut [usize], cents: i64) -> Option<usize> {
    fits.sort_by_key(|&at| {
        let pot = &pots[at];
        (Reverse(pot.narrowness()), Reverse(pot.left), at)
    });
    let whole = fits.iter().copied().find(|&at| spare[at] >= cents);
    whole.or_else(|| fits.iter().copied().max_by_key(|&at| spare[at]))
}

/// What kind of body asks, by its word.
fn kind<'a>(request: &'a Request, asked: &Asked) -> &'a str {
    let mut parties = request.frozen.project.partners.iter();
    let party = parties.find(|party| party.key == asked.partner);
    party.map_or("", |party| party.kind.as_str())
}

/// Why the programme gives nothing for what a partner asks of it, for something that takes place in these communes; nothing where it may.
fn excluded(column: &Column, request: &Request, asked: &Asked, communes: &[String]) -> Option<Why> {
    let content = column.content(&request.frozen);
    let only = Only {
        kinds: content.kinds.clone(),
        communes: content.communes.clone(),
        themes: Vec::new(),
    };
    if !only.fits(kind(request, asked), communes, &[]) {
        return Some(Why::Programme);
    }
    // What everybody at the table sees is what a funder sees of whom it decided nothing.
    let alone = || {
        desk::supports(&request.decisions, column.programme.id, Viewer::Funder(0)).is_empty()
            && desk::obtained(&request.frozen, &column.funder.name).is_empty()
    };
    (content.completes && alone()).then_some(Why::Support)
}

/// The places of the pots that are for what a body of a kind asks, for something in these communes that speaks of these themes.
fn fitting(column: &Column, kind: &str, (communes, themes): (&[String], &[String])) -> Vec<usize> {
    let places = 0..column.pots.len();
    places
        .filter(|&at| column.pots[at].fits(kind, communes, themes))
        .collect()
}

#[cfg(test)]
mod tests;
