//! From decisions that were notified to awards: what one funder grants to the partners of one application, out of one
//! programme, on one day, is one award.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use open_grants::{Aid, Award, Body, Country, Given, Part, Payment, Programme, Words};

use super::reading::Page;
use crate::features::agreements::Followed;
use crate::features::applications::Brief;
use crate::features::desk::Notified;
use crate::shared::app::App;

/// What one application is shown to be called, and its awards, each with the decisions that are in it under the name of who
/// receives.
pub struct Made {
    /// The words that all its awards share.
    pub words: Words,
    /// They.
    pub awards: Vec<(Award, Vec<i64>)>,
}

pub(super) fn is_given(answer: &Notified) -> bool {
    answer.grants && answer.cents > 0
}

/// The awards of one application, from every answer on it and what stands on its page. An organisation that is not published is named
/// nowhere; an award of a funder that is not is left out.
#[must_use]
pub fn awards(app: &App, page: &Page, answers: &[Notified]) -> Option<Made> {
    let followed = &page.followed;
    let granted: Vec<&Notified> = answers.iter().filter(|one| is_given(one)).collect();
    let first = granted.first()?;
    let brief = page.briefs.get(&first.application)?;
    let acts: BTreeSet<(i64, i64, Date, Option<i16>)> = granted
        .iter()
        .map(|one| (one.programme, one.funder, one.day, one.year))
        .collect();
    let mut awards: Vec<(Award, Vec<i64>)> = Vec::with_capacity(acts.len());
    for (programme, giver, day, year) in acts {
        let mut own: Vec<&Notified> = granted
            .iter()
            .copied()
            .filter(|one| (one.programme, one.funder, one.day, one.year) == (programme, giver, day, year))
            .collect();
        own.sort_by_key(|one| brief.partners.iter().position(|key| *key == one.partner));
        let Some((address, fund)) = page.programmes.get(&programme).map(|one| &**one) else {
            continue;
        };
        let Some(funder) = page.known(giver) else {
            continue;
        };
        let others: BTreeSet<i64> = granted.iter().map(|one| one.funder).collect();
        let beside = others.iter().filter(|id| **id != giver);
        let beside = beside.filter_map(|id| page.known(*id));
        let beside: Vec<String> = beside.map(|one| one.body.name.clone()).collect();
        let agreed = agreed(&own, followed);
        let modified = own.iter().map(|one| touched(app, one, followed)).max();
        let parts = own.iter().map(|one| Part {
            beneficiary: page
                .known(one.organisation)
                .map_or_else(nobody, |known| known.body.clone()),
            requested: brief.requested(address, &one.partner),
            cents: one.cents,
            payments: payments(one, followed),
            aid: aid(brief, &one.partner, (funder.public, funder.body.country)),
        });
        let mut id = format!("{}-{address}-{day}-{}", first.number, year.unwrap_or(day.year()));
        // Of two funders that told of one programme on the day on which it was handed over, the second has an address of its own.
        if awards.iter().any(|(one, _)| one.id == id) {
            id.push_str("-2");
        }
        let award = Award {
            id,
            funder: funder.body.clone(),
            public: funder.public,
            programme: Programme {
                id: address.clone(),
                name: out_of(brief.programme(address).unwrap_or(address), fund),
                url: absolute(app, &format!("/fr/programmes/{address}")),
            },
            request: first.number.clone(),
            askers: brief.partners.len() as u64,
            project: brief.project.clone(),
            title: brief.title.clone(),
            summary: brief.summary.clone(),
            reference: None,
            received: first.received.and_then(|seconds| day_of(app, seconds)),
            decided: day,
            agreed,
            year: year.unwrap_or(day.year()),
            lasts: brief.lasts,
            open: true,
            given: Given::Money,
            beside,
            parts: parts.collect(),
            url: absolute(app, "/fr/awards"),
            modified: Timestamp::from_second(modified.unwrap_or_default()).unwrap_or_default(),
        };
        let is_named = |one: &&&Notified| page.known(one.organisation).is_some();
        let decisions = own.iter().filter(is_named).map(|one| one.decision);
        awards.push((award, decisions.collect()));
    }
    let words = Words::of(&awards.first()?.0);
    Some(Made { words, awards })
}

/// What a programme is called, with the common fund whose money it gives. Formats know one who gives, by its numbers: whoever holds the
/// money of the fund, which has none.
fn out_of(programme: &str, fund: &str) -> String {
    match fund {
        "" => programme.to_owned(),
        fund => format!("{programme} ({fund})"),
    }
}

/// The day from which agreements bind for all of it: the last of several; none where a part has none, or not yet.
fn agreed(own: &[&Notified], followed: &BTreeMap<i64, Followed>) -> Option<Date> {
    let days = own
        .iter()
        .map(|one| followed.get(&one.decision).map(|one| one.agreed));
    let days: Option<Vec<Date>> = days.collect();
    days?.into_iter().max()
}

/// What is paid of a decision, and when.
fn payments(one: &Notified, followed: &BTreeMap<i64, Followed>) -> Vec<Payment> {
    let payments = followed.get(&one.decision).map_or(&[][..], |one| &one.payments);
    let said = payments.iter().map(|one| Payment {
        day: one.day,
        cents: one.cents,
        paid: one.paid,
    });
    said.collect()
}

/// When something was written last of a decision, in seconds: decided, agreed, paid.
fn touched(app: &App, one: &Notified, followed: &BTreeMap<i64, Followed>) -> i64 {
    let own = followed.get(&one.decision);
    let paid = own
        .iter()
        .flat_map(|own| own.payments.iter().filter(|one| one.paid));
    let days = paid.map(|one| one.day).chain(own.map(|own| own.agreed));
    let last = days.max().and_then(|day| app.clock.instant(day.at(0, 0, 0, 0)));
    one.decided.max(last.map_or(0, |instant| instant.as_second()))
}

/// Whoever may not be named.
fn nobody() -> Body {
    Body {
        key: String::new(),
        name: String::new(),
        person: true,
        country: Country::France,
        siret: None,
        siren: None,
        rna: None,
        kbo: None,
        nace: None,
    }
}

/// Under which rules on state aid a partner receives: small aid of public funders unless it named others in its request, as its
/// own ledger counts it (`applications::terms`). Of another country's rules nothing is known here.
fn aid(brief: &Brief, partner: &str, (public, country): (bool, Country)) -> Aid {
    if !public {
        return Aid::None;
    }
    let member_state = match country {
        Country::France => "fr",
        Country::Belgium => "be",
        Country::Elsewhere => return Aid::None,
    };
    match brief
        .named(partner, member_state)
        .map(|one| (one.regime.as_str(), &one.reason))
    {
        None => Aid::Small,
        Some(("services", _)) => Aid::SmallServices,
        Some(("none", _)) => Aid::None,
        Some((_, reason)) => Aid::Other(reason.clone()),
    }
}

/// The day of an instant where the territory is.
pub(super) fn day_of(app: &App, seconds: i64) -> Option<Date> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(app.clock.date_of(instant))
}

/// A full address, where the operator said under which name visitors find the site.
pub(super) fn absolute(app: &App, path: &str) -> Option<String> {
    let base = app.config.base_url.as_deref()?;
    Some(format!("{}{path}", base.trim_end_matches('/')))
}
