//! What is granted over several years: the share of each later year is out of an envelope of that year, and promised as long as there is
//! none. Whoever adds one finds it less by what was promised already. Pure; amounts are whole cents and always add up.

use std::collections::BTreeMap;

use super::envelope::Envelope;

/// What a decision gives of a later year than that of its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    /// The year.
    pub year: i16,
    /// How much, in cents.
    pub cents: i64,
    /// Out of which envelope of that year; none as long as there is none.
    pub envelope: Option<i64>,
}

/// What one decision promises of a year that has no envelope for it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// Number of the decision.
    pub decision: i64,
    /// The year.
    pub year: i16,
    /// The purpose of the envelope out of which the first year is given.
    pub purpose: String,
    /// How much, in cents.
    pub cents: i64,
    /// Whether those who asked were told.
    pub told: bool,
}

/// What is of later years together, in cents.
#[must_use]
pub fn of_later(later: &[Later]) -> i64 {
    later.iter().map(|one| one.cents).sum()
}

/// The shares of the years after the first, as an amount is spread by what was requested for each; equally where nothing was. What was
/// requested for no later year than the envelope's is out of it.
#[must_use]
pub fn spread(cents: i64, requested: &BTreeMap<i16, i64>, first: i16) -> Vec<(i16, i64)> {
    let begins = requested.keys().next().copied().unwrap_or(first);
    let (mut years, mut weights) = (vec![first], vec![0_u64]);
    for (year, cents) in requested {
        let weight = (*cents).max(0).unsigned_abs();
        if *year > first.max(begins) {
            years.push(*year);
            weights.push(weight);
        } else {
            weights[0] = weights[0].saturating_add(weight);
        }
    }
    if weights.iter().all(|weight| *weight == 0) {
        weights.fill(1);
    }
    let shares = allocation::instalments::divide(cents.max(0), &weights).unwrap_or_default();
    let shares = years.into_iter().zip(shares).skip(1);
    shares.filter(|(_, cents)| *cents > 0).collect()
}

/// Where the shares of later years are taken from. `remaining` is what envelopes have left, `purpose` that of the envelope of the first
/// year, `stays` where the shares are as they were promised: what is promised and waits for an envelope waits still. Of several envelopes of
/// a year it is that of the same purpose; else one that is open to it. Of several such it is one that is open to it, and that has most left.
///
/// # Errors
/// The year whose envelope has not as much left, and what it has, in cents.
pub fn place(
    remaining: &[(Envelope, i64)],
    (purpose, stays): (&str, &[Later]),
    shares: &[(i16, i64)],
    is_open: impl Fn(&Envelope) -> bool,
) -> Result<Vec<Later>, (i16, i64)> {
    let mut later = Vec::with_capacity(shares.len());
    for (year, cents) in shares.iter().copied() {
        let before = stays.iter().find(|one| one.year == year);
        let before = before.map(|one| one.envelope);
        if before == Some(None) {
            let envelope = None;
            later.push(Later {
                year,
                cents,
                envelope,
            });
            continue;
        }
        let envelope = match of_year(remaining, (purpose, before.flatten()), (year, cents), &is_open) {
            Some((_, left)) if *left < cents => return Err((year, (*left).max(0))),
            Some((one, _)) => Some(one.id),
            None => None,
        };
        later.push(Later {
            year,
            cents,
            envelope,
        });
    }
    Ok(later)
}

/// The envelope out of which so much of a year is, with what it has left: the one out of which it was `before`, as long as that has as much,
/// else one of the same purpose, else one that is open to it; none where the year has none.
#[must_use]
pub fn of_year<'a>(
    remaining: &'a [(Envelope, i64)],
    (purpose, before): (&str, Option<i64>),
    (year, cents): (i16, i64),
    is_open: impl Fn(&Envelope) -> bool,
) -> Option<&'a (Envelope, i64)> {
    let of_year: Vec<&(Envelope, i64)> = remaining.iter().filter(|(one, _)| one.year == year).collect();
    let same = |(one, _): &&(Envelope, i64)| before == Some(one.id);
    let alike = |(one, _): &&(Envelope, i64)| is_alike(&one.purpose, purpose);
    let open = |(one, _): &&(Envelope, i64)| is_open(one);
    let mut of: Vec<&(Envelope, i64)> = of_year.iter().copied().filter(same).collect();
    if of.iter().all(|(_, left)| *left < cents) {
        of = of_year.iter().copied().filter(alike).collect();
    }
    if of.is_empty() {
        of = of_year.iter().copied().filter(open).collect();
    }
    of.into_iter().max_by_key(|(one, left)| (is_open(one), *left))
}

/// What a new envelope takes over of what was promised of its year: what was for the same purpose; where nothing was, all, unless it is a
/// part of another or for some alone: nobody knows then that what was promised may come out of it.
#[must_use]
pub fn taken<'a>(new: &Envelope, promised: &'a [Promised]) -> Vec<&'a Promised> {
    let of_year = || promised.iter().filter(|one| one.year == new.year);
    let alike: Vec<&Promised> = of_year()
        .filter(|one| is_alike(&one.purpose, &new.purpose))
        .collect();
    let is_for_all = new.within.is_none() && new.only.is_empty();
    match alike.is_empty() && is_for_all {
        true => of_year().collect(),
        false => alike,
    }
}

/// Whether two purposes are one, whatever year they name.
fn is_alike(one: &str, other: &str) -> bool {
    let plain = |words: &str| -> Vec<String> {
        let words = words.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty() && !is_year(word));
        words.map(str::to_lowercase).collect()
    };
    plain(one) == plain(other)
}

fn is_year(word: &str) -> bool {
    word.parse::<i16>()
        .is_ok_and(|year| (2000..=2100).contains(&year))
}

/// What stays of later years when an amount is lowered, and what is free of them: the last year gives up first, for what comes soon was
/// counted on.
#[must_use]
pub fn lowered(later: &[Later], less: i64) -> (Vec<Later>, Vec<Later>) {
    let mut stays = later.to_vec();
    stays.sort_by_key(|one| one.year);
    let (mut rest, mut free) = (less.max(0), Vec::new());
    for one in stays.iter_mut().rev() {
        let cents = rest.min(one.cents);
        if cents > 0 {
            rest -= cents;
            one.cents -= cents;
            free.push(Later { cents, ..*one });
        }
    }
    stays.retain(|one| one.cents > 0);
    (stays, free)
}

/// Later years with what another gives up of them; nothing where both are out of different envelopes of one year.
#[must_use]
pub fn joined(later: &[Later], more: &[Later]) -> Option<Vec<Later>> {
    let mut joined = later.to_vec();
    for one in more {
        match joined.iter_mut().find(|own| own.year == one.year) {
            Some(own) if own.envelope != one.envelope => return None,
            Some(own) => own.cents += one.cents,
            None => joined.push(*one),
        }
    }
    joined.sort_by_key(|one| one.year);
    Some(joined)
}

/// What is promised of years to come, by year and purpose, in cents.
#[must_use]
pub fn by_purpose(promised: &[Promised]) -> Vec<(i16, String, i64)> {
    let mut sums: BTreeMap<(i16, &str), i64> = BTreeMap::new();
    for one in promised {
        *sums.entry((one.year, one.purpose.as_str())).or_default() += one.cents;
    }
    let sums = sums.into_iter();
    sums.map(|((year, purpose), cents)| (year, purpose.to_owned(), cents))
        .collect()
}

#[cfg(test)]
mod tests;
