//! What is given over several years: the first out of the envelope that is chosen, each later one out of an envelope of its year, as soon
//! as there is one. What a decision holds is moved here, and nowhere else.

use super::acts::{Refusal, Typed};
use super::bounding::{is_for_others, requested};
use super::coverage::Asked;
use super::decision::Decision;
use super::finding::{Column, Found};
use super::store::decisions;
use crate::features::programmes::{self, Envelope, Later, lowered, of_later, of_year, place, spread};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, listed};
use crate::shared::store::{Connection, StoreError};

/// What the envelopes of a programme have left for an amount: what was decided of it before is there for it.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn left_for(
    connection: &mut Connection,
    programme: i64,
    before: Option<&Decision>,
) -> Result<Vec<(Envelope, i64)>, StoreError> {
    let mut remaining = programmes::remaining(connection, programme).await?;
    for (id, cents) in before.map(Decision::held).unwrap_or_default() {
        if let Some((_, left)) = remaining.iter_mut().find(|(one, _)| one.id == id) {
            *left = left.saturating_add(cents);
        }
    }
    Ok(remaining)
}

/// What of an amount is of later years than the envelope that is chosen, and out of which envelopes: as somebody typed it, as it stands
/// or, once it is lowered, without what comes last, else by what is requested for each year. What members of a common fund set aside is of
/// no year.
///
/// # Errors
/// That what was typed does not add up or leaves nothing for the first year, or which year has not as much left.
pub(super) fn later(
    app: &App,
    found: &Found,
    (column, asked): (&Column, &Asked),
    (before, typed): (Option<&Decision>, &Typed),
    (chosen, remaining): (&Envelope, &[(Envelope, i64)]),
) -> Result<Vec<Later>, Refusal> {
    if column.programme.pooled.is_some() {
        return Ok(Vec::new());
    }
    let stands = before.filter(|one| one.envelope == Some(chosen.id));
    let shares = match (&typed.years, stands) {
        (Some(years), _) => years.clone(),
        (None, Some(before)) if typed.cents <= before.cents => {
            let (stays, _) = lowered(&before.later, before.cents - typed.cents);
            stays.iter().map(|one| (one.year, one.cents)).collect()
        }
        (None, _) => spread(typed.cents, &requested(found, asked), chosen.year),
    };
    let all: i64 = shares
        .iter()
        .fold(0_i64, |sum, (_, cents)| sum.saturating_add(*cents));
    if all > typed.cents || shares.iter().any(|(year, _)| *year <= chosen.year) {
        return Err(Refusal::Years);
    }
    // Public credits are opened for one year: an envelope out of which nothing is given is not the one to choose. What stands so may stay.
    let is_kept = stands.is_some_and(|one| one.cents == of_later(&one.later));
    if typed.years.is_some() && all == typed.cents && all > 0 && !is_kept {
        return Err(Refusal::FirstYear);
    }
    let is_open = |one: &Envelope| !is_for_others(app, found, asked, (one, remaining));
    // What is given out of another envelope now is for its purpose in each year.
    let holds = stands.filter(|one| one.promised() > 0);
    let stays = holds.map(|one| one.later.as_slice()).unwrap_or_default();
    place(remaining, (&chosen.purpose, stays), &shares, is_open)
        .map_err(|(year, left)| Refusal::Short(year, left))
}

/// Of an amount over several years that is less than was wanted: the envelopes that have nothing left beside what is given of their years,
/// with how much more of these was wanted, in cents. None where no later year lacks anything: then it is as of one year.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn lacking(
    connection: &mut Connection,
    (app, found): (&App, &Found),
    (column, asked): (&Column, &Asked),
    (before, envelope): (Option<&Decision>, Option<i64>),
    (wanted, cents, later): (i64, i64, &[Later]),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let remaining = left_for(connection, asked.programme, before).await?;
    let chosen = remaining.iter().find(|(one, _)| Some(one.id) == envelope);
    let Some((chosen, first_left)) = chosen.filter(|_| column.programme.pooled.is_none()) else {
        return Ok(Vec::new());
    };
    let is_open = |one: &Envelope| !is_for_others(app, found, asked, (one, &remaining));
    let shares = spread(wanted, &requested(found, asked), chosen.year);
    let mut lacking = Vec::new();
    for (year, share) in &shares {
        let own = later.iter().find(|one| one.year == *year);
        let given = own.map_or(0, |one| one.cents);
        let kept = own.and_then(|one| one.envelope);
        let out_of = of_year(&remaining, (&chosen.purpose, kept), (*year, *share), is_open);
        // What waits for an envelope lacks none.
        let waits = own.is_some() && kept.is_none();
        if let Some((one, left)) = out_of
            && !waits
            && given < *share
            && *left <= given
        {
            lacking.push((one.id, share - given));
        }
    }
    let of_first = wanted - shares.iter().map(|(_, share)| share).sum::<i64>();
    let given = cents - of_later(later);
    if !lacking.is_empty() && given < of_first && *first_left <= given {
        lacking.push((chosen.id, of_first - given));
    }
    Ok(lacking)
}

/// Lets envelopes hold what a decision gives now, instead of what it gave. What it held is read anew: an envelope of a later year may
/// have been added since. Whoever does holds the programme.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn hold(
    connection: &mut Connection,
    before: Option<&Decision>,
    after: &Decision,
) -> Result<(), StoreError> {
    if let Some(before) = before {
        let stands = Decision {
            later: stands(connection, before.id).await?,
            ..before.clone()
        };
        for (envelope, cents) in stands.held() {
            programmes::promise(connection, envelope, -cents).await?;
        }
    }
    for (envelope, cents) in after.held() {
        programmes::promise(connection, envelope, cents).await?;
    }
    Ok(())
}

/// What a decision gives of later years, as it is kept.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn stands(connection: &mut Connection, decision: i64) -> Result<Vec<Later>, StoreError> {
    let later = programmes::later(connection, &[decision]).await?;
    Ok(later.into_iter().map(|(_, one)| one).collect())
}

/// How much a decision gives, and what of it is of later years, in words.
#[must_use]
pub fn amount(app: &App, lang: Lang, decision: &Decision) -> String {
    let later: Vec<(i16, i64)> = decision.later.iter().map(|one| (one.year, one.cents)).collect();
    over_years(app, lang, (decision.cents, &later))
}

/// An amount, and what of it is of which later years, in words.
#[must_use]
pub fn over_years(app: &App, lang: Lang, (cents, later): (i64, &[(i16, i64)])) -> String {
    let amount = app.texts.money(lang, cents);
    let each: Vec<String> = later
        .iter()
        .map(|(year, cents)| {
            let (year, amount) = (year.to_string(), app.texts.money(lang, *cents));
            let args = [("year", Arg::Text(&year)), ("amount", Arg::Text(&amount))];
            app.texts.say(lang, "desk-later-year", &args)
        })
        .collect();
    if each.is_empty() {
        return amount;
    }
    let years = listed(lang, &each);
    let args = [("amount", Arg::Text(&amount)), ("years", Arg::Text(&years))];
    app.texts.say(lang, "desk-later", &args)
}

/// What the journal says of it: each later year with its cents.
pub(super) fn journalled(decision: &Decision) -> String {
    let mut said = vec![decision.state.as_str().to_owned(), decision.cents.to_string()];
    if !decision.later.is_empty() {
        said.push(decisions::later_words(&decision.later));
    }
    said.join(" ")
}
